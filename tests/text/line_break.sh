#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The tables of line breaking are what the generator prints, with the version of libunistring that they name.
. "$STELE_SOURCE/tests/house/tap.sh"
"$STELE_BUILD/tools/gen-line-break" >"$work/printed" 2>"$work/out"
result 'the generator runs' $? "$work/out"
if [ "$(head -n 1 "$work/printed")" = "$(head -n 1 "$STELE_SOURCE/lib/text/line_break_data.c")" ]; then
  diff "$STELE_SOURCE/lib/text/line_break_data.c" "$work/printed" >"$work/out"
  result 'it prints lib/text/line_break_data.c' $? "$work/out"
fi
finish
