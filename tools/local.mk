# SPDX-License-Identifier: LGPL-2.1-or-later
# What prints the tables of CLDR facts. The printed file stands in the tree, so that only developers need ICU.
EXTRA_DIST += tools/gen-cldr.c tools/gen-cldr-plural.c tools/gen-cldr.h tools/gen-references.py

if WITH_ICU
check_PROGRAMS += tools/gen-cldr
tools_gen_cldr_SOURCES = tools/gen-cldr.c tools/gen-cldr-plural.c tools/gen-cldr.h
tools_gen_cldr_CPPFLAGS = $(AM_CPPFLAGS) $(ICU_CFLAGS)
tools_gen_cldr_LDADD = $(ICU_LIBS)

# Prints the tables anew, of the ICU that is installed here.
update-cldr: tools/gen-cldr$(EXEEXT)
	tools/gen-cldr$(EXEEXT) >cldr_data.c.new
	mv cldr_data.c.new $(srcdir)/lib/locale/cldr_data.c
endif

# The tables of line breaking are of the libunistring that was here when they were printed.
check_PROGRAMS += tools/gen-line-break
tools_gen_line_break_SOURCES = tools/gen-line-break.c
tools_gen_line_break_CPPFLAGS = $(AM_CPPFLAGS) $(UNISTRING_CFLAGS)
tools_gen_line_break_LDADD = $(UNISTRING_LIBS)

update-line-break: tools/gen-line-break$(EXEEXT)
	tools/gen-line-break$(EXEEXT) >line_break_data.c.new
	mv line_break_data.c.new $(srcdir)/lib/text/line_break_data.c
