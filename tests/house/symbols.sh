#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The headers, the version script and the library name the same functions.
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE" || exit 1

# names_of HEADER…: the functions that they declare.
names_of() {
  cat "$@" | tr '\n' ' ' | grep -oE 'STELE_API[^;{]*' | grep -oE 'stele_[a-z0-9_]+\(' | tr -d '(' | sort -u
}

# compare LIBRARY MAP: the headers' names are in $work/headers.
compare() {
  grep -oE '^ +stele_[a-z0-9_]+;' "$2" | tr -d ' ;' | sort -u >"$work/map"
  diff "$work/headers" "$work/map" >"$work/out"
  result "the version script of $1 has what the headers declare" $? "$work/out"
  library=$STELE_BUILD/.libs/$1.so
  [ -f "$library" ] || return 0
  nm -D --defined-only "$library" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | sort -u >"$work/library"
  diff "$work/headers" "$work/library" >"$work/out"
  result "$1 exports what the headers declare, and nothing else" $? "$work/out"
  readelf -d "$library" | grep -q "SONAME.*\[$1\.so\.[0-9]*\]"
  result "$1 has a soname" $?
  readelf -d "$library" | grep NEEDED | grep -vE "\\[($3|ld-linux[^]]*)\.so" >"$work/out"
  [ ! -s "$work/out" ]
  result "$1 needs no other libraries than it should" $? "$work/out"
}

# ICU may be linked into it (configure --with-icu=linked), where it is not behind a module.
needed='libc|libunistring'
grep -q '^S\["ICU_IS_LINKED_TRUE"\]=""' "$STELE_BUILD/config.status" && needed="$needed|libicu[a-z0-9]*"
# shellcheck disable=SC2046
names_of $(ls include/stele/*.h | grep -v '/libintl\.h$') >"$work/headers"
compare libstele lib/stele.map "$needed"
names_of include/stele/libintl.h >"$work/headers"
compare libstele-intl lib/intl/stele-intl.map 'libc|libstele'
finish
