#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# What a release holds does not depend on what was found when it was configured: no part of the makefile that stands in a
# conditional, or is included in one, adds to what is distributed. (Sources and headers are distributed in any case.)
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE" || exit 1

# look FILE DEPTH: reads a part of the makefile; DEPTH is how many conditionals are around it.
look() {
  awk -v depth="$2" '
    /^if / { depth++ }
    /^endif/ { depth-- }
    depth > 0 && /^(EXTRA_DIST|dist_[a-z_]*(DATA|SCRIPTS|MANS))/ { print "! " FILENAME ":" FNR ": " $0 }
    /^include / { print "> " $2 " " depth }' "$1" >"$work/look.$3"
  grep '^!' "$work/look.$3" >>"$work/out"
  grep '^>' "$work/look.$3" | while read -r _ part depth; do
    case $part in
    '$('*) ;;
    *) look "$part" "$depth" "$3x" ;;
    esac
  done
}

: >"$work/out"
look Makefile.am 0 x
[ ! -s "$work/out" ]
result 'no conditional decides what is distributed' $? "$work/out"
[ "$(find "$work" -name 'look.*' | wc -l)" -gt 2 ]
result 'parts within parts were looked at' $?
finish
