# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/catalog/catalog.c lib/catalog/catalog.h lib/catalog/comment.c lib/catalog/concat.c lib/catalog/edit.c lib/catalog/edit_comment.c \
	lib/catalog/header.c lib/catalog/index.c lib/catalog/index.h lib/catalog/join.c lib/catalog/join.h lib/catalog/message.c \
	lib/catalog/order.c lib/catalog/size.c
include lib/catalog/plural.mk
