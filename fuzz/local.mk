# SPDX-License-Identifier: LGPL-2.1-or-later
# Fuzzing. `make fuzz` builds the targets with clang, sanitizers inside, in a folder of their own, and runs each for a minute
# (FUZZ_SECONDS). In the ordinary suite each target reads what was once found, in fuzz/regressions.
fuzz_targets = bundle document format locale mo plural po reconcile
EXTRA_PROGRAMS += fuzz/fuzz-bundle fuzz/fuzz-document fuzz/fuzz-format fuzz/fuzz-locale fuzz/fuzz-mo fuzz/fuzz-plural \
	fuzz/fuzz-po fuzz/fuzz-reconcile
fuzz_ldadd = libstele-builtin.la libstele-inside.la
fuzz_fuzz_bundle_SOURCES = fuzz/bundle.c fuzz/fuzz.h
fuzz_fuzz_bundle_LDADD = $(fuzz_ldadd)
fuzz_fuzz_bundle_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_document_SOURCES = fuzz/document.c fuzz/fuzz.h
fuzz_fuzz_document_LDADD = $(fuzz_ldadd)
fuzz_fuzz_document_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_format_SOURCES = fuzz/format.c fuzz/fuzz.h
fuzz_fuzz_format_LDADD = $(fuzz_ldadd)
fuzz_fuzz_format_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_locale_SOURCES = fuzz/locale.c fuzz/fuzz.h
fuzz_fuzz_locale_LDADD = $(fuzz_ldadd)
fuzz_fuzz_locale_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_mo_SOURCES = fuzz/mo.c fuzz/fuzz.h
fuzz_fuzz_mo_LDADD = $(fuzz_ldadd)
fuzz_fuzz_mo_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_plural_SOURCES = fuzz/plural.c fuzz/fuzz.h
fuzz_fuzz_plural_LDADD = $(fuzz_ldadd)
fuzz_fuzz_plural_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_po_SOURCES = fuzz/po.c fuzz/fuzz.h
fuzz_fuzz_po_LDADD = $(fuzz_ldadd)
fuzz_fuzz_po_LDFLAGS = $(LIBFUZZER)
fuzz_fuzz_reconcile_SOURCES = fuzz/reconcile.c fuzz/fuzz.h
fuzz_fuzz_reconcile_LDADD = $(fuzz_ldadd)
fuzz_fuzz_reconcile_LDFLAGS = $(LIBFUZZER)

LIBFUZZER =
.PHONY: fuzz fuzz-targets
fuzz-targets: $(fuzz_targets:%=fuzz/fuzz-%)
fuzz:
	$(SHELL) $(srcdir)/fuzz/run.sh '$(abs_top_srcdir)' '$(abs_top_builddir)' $(fuzz_targets)
EXTRA_DIST += fuzz/README.md fuzz/run.sh fuzz/seeds.sh

# Replaying.
check_PROGRAMS += fuzz/replay-bundle
fuzz_replay_bundle_SOURCES = fuzz/bundle.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_bundle_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-document
fuzz_replay_document_SOURCES = fuzz/document.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_document_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-format
fuzz_replay_format_SOURCES = fuzz/format.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_format_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-locale
fuzz_replay_locale_SOURCES = fuzz/locale.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_locale_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-mo
fuzz_replay_mo_SOURCES = fuzz/mo.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_mo_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-plural
fuzz_replay_plural_SOURCES = fuzz/plural.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_plural_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-po
fuzz_replay_po_SOURCES = fuzz/po.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_po_LDADD = $(fuzz_ldadd)
check_PROGRAMS += fuzz/replay-reconcile
fuzz_replay_reconcile_SOURCES = fuzz/reconcile.c fuzz/fuzz.h fuzz/replay.c
fuzz_replay_reconcile_LDADD = $(fuzz_ldadd)
TESTS += fuzz/regressions.sh
EXTRA_DIST += fuzz/regressions.sh fuzz/regressions
