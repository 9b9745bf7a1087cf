#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The tables of CLDR facts are what the generator prints, with the version of ICU that they name.
. "$STELE_SOURCE/tests/house/tap.sh"
generator=$STELE_BUILD/tools/gen-cldr
[ -x "$generator" ] || skip_all 'ICU is not installed'
LC_ALL=C LANG=az_AZ.UTF-8 "$generator" >"$work/printed" 2>"$work/out"
result 'the generator runs' $? "$work/out"
if [ "$(head -n 1 "$work/printed")" = "$(head -n 1 "$STELE_SOURCE/lib/locale/cldr_data.c")" ]; then
  diff "$STELE_SOURCE/lib/locale/cldr_data.c" "$work/printed" >"$work/out"
  result 'it prints lib/locale/cldr_data.c' $? "$work/out"
fi
finish
