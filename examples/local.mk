# SPDX-License-Identifier: LGPL-2.1-or-later
# Complete small programs over the public headers. The suite builds and runs each.
check_PROGRAMS += examples/date examples/embed examples/lookup examples/render examples/subtitles examples/threads
examples_date_SOURCES = examples/date.c
examples_date_LDADD = libstele.la
examples_embed_SOURCES = examples/embed.c
examples_embed_LDADD = libstele.la
examples_lookup_SOURCES = examples/lookup.c
examples_lookup_LDADD = libstele.la
examples_render_SOURCES = examples/render.c
examples_render_LDADD = libstele.la
examples_subtitles_SOURCES = examples/subtitles.c
examples_subtitles_LDADD = libstele.la
examples_threads_SOURCES = examples/threads.c
examples_threads_CFLAGS = $(AM_CFLAGS) -pthread
examples_threads_LDADD = libstele.la

# One program with gettext, the same source against stele/libintl.h, and the same program on a bundle.
check_PROGRAMS += examples/reload examples/stones-gettext examples/stones-intl examples/stones-stele
examples_reload_SOURCES = examples/reload.c
examples_reload_CFLAGS = $(AM_CFLAGS) -pthread
examples_reload_LDADD = libstele.la
examples_stones_gettext_SOURCES = examples/stones_gettext.c
examples_stones_gettext_LDADD = $(LTLIBINTL)
examples_stones_intl_SOURCES = examples/stones_gettext.c
examples_stones_intl_CPPFLAGS = -I$(srcdir)/include/stele/intl $(AM_CPPFLAGS)
examples_stones_intl_LDADD = libstele-intl.la libstele.la
examples_stones_stele_SOURCES = examples/stones_stele.c
examples_stones_stele_LDADD = libstele.la

TESTS += examples/run.sh
EXTRA_DIST += examples/run.sh examples/fruit.po examples/stones/az.po examples/stones/ru.po examples/stones/tr.po
