# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/document/builder.c \
	lib/document/document.c \
	lib/document/document.h \
	lib/document/plain_text.c \
	lib/document/reader.c \
	lib/document/reader.h
