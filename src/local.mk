# SPDX-License-Identifier: LGPL-2.1-or-later
# The command. A subcommand is one file here, and a line in main.c.
bin_PROGRAMS += src/stele
src_stele_SOURCES = \
	src/backup.c src/backup.h src/amend.c src/amend.h src/amend_text.c src/address.c src/address.h src/alternates.c src/alternates.h src/cat.c src/bundle.c src/catalogs.c src/catalogs.h src/check.c src/check_fix.c src/check_fix.h src/command.c src/command.h src/compile.c src/decompile.c src/diff.c src/documents.c src/documents.h src/git_driver.c \
	src/convert.c src/edit.c src/extract.c src/files.c src/files.h src/help.c src/help.h src/i18n.h \
	src/import.c src/includes.c src/includes.h src/inspect.c src/json.c src/json.h src/layout.c src/layout.h src/list.c src/linkable.c src/linkable.h src/links.c src/links.h src/listing.c src/listing.h src/localize.c src/localize.h src/localize_after.c src/localize_pages.c src/localize_plan.c src/localizing.c src/localizing.h src/main.c src/merge.c src/merge.h src/merge_plan.c src/merge_driver.c src/options.c \
	src/options.h src/output.c src/output.h src/pdf.c src/pdf.h src/pattern.c src/pattern.h src/place.c src/place.h src/render.c src/select.c src/settings.c src/settings.h \
	src/stale.c src/stale.h src/stale_print.c src/stat.c src/stat.h src/stat_print.c src/stat_svg.c src/terminal.c src/terminal.h src/toml.c src/toml.h src/watch.c src/watch.h
src_stele_CPPFLAGS = $(AM_CPPFLAGS) -DLOCALEDIR='"$(localedir)"'
src_stele_CFLAGS = $(AM_CFLAGS) $(THREADS)
src_stele_LDFLAGS = $(STELE_LDFLAGS)
src_stele_LDADD = libstele.la $(LTLIBINTL) $(THREADS)

# Bash finds a completion by the name of the command.
bashcompletion_DATA = src/completion/stele
EXTRA_DIST += src/stele.bash
CLEANFILES += src/completion/stele
src/completion/stele: src/stele.bash
	$(AM_V_GEN)$(MKDIR_P) src/completion && cp $(srcdir)/src/stele.bash $@
