#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The headers, the version script and the library name the same functions.
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE" || exit 1

cat include/stele/*.h | tr '\n' ' ' | grep -oE 'STELE_API[^;{]*' | grep -oE 'stele_[a-z0-9_]+\(' | tr -d '(' | sort -u >"$work/headers"
grep -oE '^ +stele_[a-z0-9_]+;' lib/stele.map | tr -d ' ;' | sort -u >"$work/map"
diff "$work/headers" "$work/map" >"$work/out"
result 'the version script has what the headers declare' $? "$work/out"

library=$STELE_BUILD/.libs/libstele.so
if [ -f "$library" ]; then
  nm -D --defined-only "$library" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | sort -u >"$work/library"
  diff "$work/headers" "$work/library" >"$work/out"
  result 'the shared library exports what the headers declare, and nothing else' $? "$work/out"
  readelf -d "$library" | grep -q 'SONAME.*\[libstele\.so\.[0-9]*\]'
  result 'the shared library has a soname' $?
  readelf -d "$library" | grep NEEDED | grep -vE '\[(libc|libunistring|ld-linux[^]]*)\.so' >"$work/out"
  [ ! -s "$work/out" ]
  result 'the shared library needs libc and libunistring alone' $? "$work/out"
fi
finish
