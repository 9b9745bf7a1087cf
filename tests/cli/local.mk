# SPDX-License-Identifier: LGPL-2.1-or-later
# The command, through its command line. A file for each subject.
cli_tests = \
	tests/cli/amend.bats tests/cli/bundle.bats tests/cli/cat.bats tests/cli/check.bats tests/cli/compile.bats tests/cli/edit.bats tests/cli/git.bats tests/cli/select.bats \
	tests/cli/completion.bats tests/cli/extract.bats tests/cli/input.bats tests/cli/list.bats tests/cli/localize.bats tests/cli/merge.bats tests/cli/merge_trees.bats tests/cli/locale.bats \
	tests/cli/manual.bats tests/cli/messages.bats tests/cli/output.bats tests/cli/pdf.bats tests/cli/readme.bats tests/cli/render.bats tests/cli/settings.bats tests/cli/stale.bats tests/cli/stat.bats tests/cli/system.bats tests/cli/terminal.bats tests/cli/watch.bats \
	tests/cli/usage.bats
EXTRA_DIST += $(cli_tests) tests/cli/helper.bash
if WITH_BATS
TESTS += $(cli_tests)
endif
