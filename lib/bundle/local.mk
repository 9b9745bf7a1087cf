# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/bundle/bundle.c lib/bundle/bundle.h lib/bundle/draft.h lib/bundle/figures.c lib/bundle/figures.h \
	lib/bundle/files.c lib/bundle/files.h lib/bundle/format.h lib/bundle/gather.c lib/bundle/image.c \
	lib/bundle/image.h lib/bundle/inside.h lib/bundle/linguas.c lib/bundle/locales.c lib/bundle/lookup.c \
	lib/bundle/messages.c lib/bundle/metadata.c lib/bundle/pack.c lib/bundle/pack.h lib/bundle/pack_messages.c \
	lib/bundle/parts.c lib/bundle/resolve.c lib/bundle/template.c lib/bundle/verify.c

# The document that the library carries. Whoever adds a catalog to the folder need not name it here as well.
nodist_libstele_inside_la_SOURCES = lib/bundle/embedded.c
embedded_files = \
	$(srcdir)/po/khojaly/stele.meta $(srcdir)/po/khojaly/khojaly.txt $(srcdir)/po/khojaly/LINGUAS \
	$(wildcard $(srcdir)/po/khojaly/*.po)
BUILT_SOURCES += lib/bundle/embedded.c
CLEANFILES += lib/bundle/embedded.c
EXTRA_DIST += lib/bundle/embed.sh

lib/bundle/embedded.c: lib/bundle/embed.sh $(embedded_files)
	$(AM_V_GEN)$(MKDIR_P) lib/bundle \
	  && $(SHELL) $(srcdir)/lib/bundle/embed.sh $(embedded_files) >$@.new && mv $@.new $@
