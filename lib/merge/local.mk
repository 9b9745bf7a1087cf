# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/merge/common.c lib/merge/common.h lib/merge/common_avx512.c \
	lib/merge/merge.c \
	lib/merge/similar.c \
	lib/merge/stale.c \
	lib/merge/similar.h \
	lib/merge/reconcile.c \
	lib/merge/reconcile.h \
	lib/merge/reconcile_header.c \
	lib/merge/reconcile_message.c
