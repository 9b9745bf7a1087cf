# SPDX-License-Identifier: LGPL-2.1-or-later
# Manual pages. The one on diagnostics is made from the list that the library is made from.
dist_man_MANS += \
	doc/stele.1 doc/stele-amend.1 doc/stele-bundle.1 doc/stele-cat.1 doc/stele-check.1 doc/stele-compile.1 doc/stele-convert.1 doc/stele-decompile.1 doc/stele-diff.1 doc/stele-edit.1 \
	doc/stele-extract.1 doc/stele-import.1 doc/stele-inspect.1 doc/stele-install-git-driver.1 doc/stele-list.1 doc/stele-localize.1 doc/stele-merge.1 doc/stele-merge-driver.1 doc/stele-render.1 doc/stele-select.1 doc/stele-stale.1 doc/stele-stat.1 doc/libstele.3
dist_man_MANS += doc/stele-intl.3 doc/stele.toml.5

man_MANS = doc/stele-diagnostics.7
EXTRA_DIST += doc/diagnostics.awk
CLEANFILES += doc/stele-diagnostics.7
doc/stele-diagnostics.7: doc/diagnostics.awk lib/base/diagnostics.def
	$(AM_V_GEN)$(MKDIR_P) doc \
	  && LC_ALL=C $(AWK) -f $(srcdir)/doc/diagnostics.awk $(srcdir)/lib/base/diagnostics.def >$@.new && mv $@.new $@

# The pictures of README.md.
EXTRA_DIST += doc/pictures/make.sh doc/pictures/html-ar.png doc/pictures/html-az.png doc/pictures/parallel-dark.png \
	doc/pictures/parallel-light.png doc/pictures/pdf.png doc/pictures/table.png doc/pictures/terminal-dark.png \
	doc/pictures/terminal-light.png
