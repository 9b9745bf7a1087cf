# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/bundle/bundle.c lib/bundle/bundle.h lib/bundle/draft.h lib/bundle/figures.c lib/bundle/figures.h \
	lib/bundle/files.c lib/bundle/files.h lib/bundle/format.h lib/bundle/gather.c lib/bundle/image.c \
	lib/bundle/image.h lib/bundle/inside.h lib/bundle/linguas.c lib/bundle/locales.c lib/bundle/lookup.c \
	lib/bundle/messages.c lib/bundle/messages.h lib/bundle/metadata.c lib/bundle/pack.c lib/bundle/pack.h lib/bundle/pack_messages.c \
	lib/bundle/parts.c lib/bundle/resolve.c lib/bundle/template.c lib/bundle/verify.c

# The document that the library carries is compiled by the library without it. Whoever adds a catalog to the folder need not
# name it here as well. For another machine, a stele of this one does it: STELE_FOR_BUILD.
noinst_LTLIBRARIES += libstele-builtin.la
libstele_builtin_la_SOURCES = lib/bundle/builtin.c
nodist_libstele_builtin_la_SOURCES = lib/bundle/embedded.c
libstele_builtin_la_LIBADD =
CLEANFILES += lib/bundle/embedded.c
embedded_files = \
	$(srcdir)/po/khojaly/stele.meta $(srcdir)/po/khojaly/khojaly.txt $(srcdir)/po/khojaly/LINGUAS \
	$(wildcard $(srcdir)/po/khojaly/*.po)

if CROSS_COMPILING
lib/bundle/embedded.c: $(embedded_files)
	$(AM_V_GEN)$(MKDIR_P) lib/bundle \
	  && $(STELE_FOR_BUILD) bundle --c-source --symbol stele_bundle__builtin $(srcdir)/po/khojaly >$@.new && mv $@.new $@
else
noinst_PROGRAMS += tools/embed
tools_embed_SOURCES = tools/embed.c src/linkable.c src/linkable.h
tools_embed_LDADD = libstele-inside.la
lib/bundle/embedded.c: tools/embed$(EXEEXT) $(embedded_files)
	$(AM_V_GEN)$(MKDIR_P) lib/bundle \
	  && ./tools/embed$(EXEEXT) $(srcdir)/po/khojaly stele_bundle__builtin >$@.new && mv $@.new $@
endif
