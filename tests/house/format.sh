#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# All C files are laid out as .clang-format says.
. "$STELE_SOURCE/tests/house/tap.sh"
command -v clang-format >/dev/null || skip_all 'clang-format is not installed'
clang-format --version | grep -q 'version 14\.' || skip_all 'the layout is that of clang-format 14'
cd "$STELE_SOURCE" || exit 1
find include lib src tests examples bench tools -name '*.[ch]' 2>/dev/null | sort >"$work/files"
xargs clang-format --dry-run -Werror <"$work/files" >"$work/out" 2>&1
result 'clang-format finds nothing to change' $? "$work/out"
finish
