# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/text/utf8.c lib/text/utf8.h lib/text/utf8_avx2.c lib/text/utf8_avx512.c lib/text/utf8_kernels.h lib/text/utf8_mistakes.h \
	lib/text/utf8_portable.c lib/text/utf8_ssse3.c
