# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/po/breaks.c lib/po/breaks.h lib/po/charset.c lib/po/charset.h lib/po/entry.c lib/po/layout.c lib/po/layout.h lib/po/lexer.c lib/po/marks.c lib/po/read.c lib/po/reader.h lib/po/scan.c \
	lib/po/scan.h lib/po/scan_avx2.c lib/po/scan_avx512.c lib/po/scan_portable.c lib/po/scan_sse2.c lib/po/string.c lib/po/usual.c lib/po/write.c lib/po/write_anew.c lib/po/writer.h
