#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Each public header compiles alone, as C11 and as C++, without a warning.
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE/include" || exit 1
for header in stele.h stele/*.h; do
  printf '#include <%s>\nint main(void) { return 0; }\n' "$header" >"$work/alone.c"
  cc -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Werror -I. -fsyntax-only "$work/alone.c" 2>"$work/out"
  result "$header alone, as C11" $? "$work/out"
  if command -v c++ >/dev/null; then
    c++ -x c++ -std=c++11 -Wall -Wextra -Werror -I. -fsyntax-only "$work/alone.c" 2>"$work/out"
    result "$header alone, as C++11" $? "$work/out"
  fi
done
finish
