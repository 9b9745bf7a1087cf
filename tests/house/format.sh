#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Every source file names its licence, and all C files are laid out as .clang-format says.
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE" || exit 1
find include lib src tests examples bench tools doc -type f \( -name '*.[ch]' -o -name '*.sh' -o -name '*.mk' -o -name '*.awk' \
  -o -name '*.bats' -o -name '*.def' -o -name '*.map' \) -exec grep -L 'SPDX-License-Identifier' {} + >"$work/out" 2>/dev/null
[ ! -s "$work/out" ]
result 'every source file names its licence' $? "$work/out"

if ! command -v clang-format >/dev/null || ! clang-format --version | grep -q 'version 14\.'; then
  finish
fi
find include lib src tests examples bench tools -name '*.[ch]' 2>/dev/null | sort >"$work/files"
xargs clang-format --dry-run -Werror <"$work/files" >"$work/out" 2>&1
result 'clang-format finds nothing to change' $? "$work/out"
finish
