#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The papers are true: files, folders and functions that they name in back-ticks exist.
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE" || exit 1

for paper in ARCHITECTURE.md README.md CONTRIBUTING.md; do
  : >"$work/out"
  # Fenced blocks aside, every `path/…` with a slash or a known ending, and every `stele_name`.
  awk '/^```/ { fenced = !fenced } !fenced' "$paper" | grep -o '`[^`]*`' | tr -d '`' | sort -u >"$work/names"
  while IFS= read -r name; do
    case $name in
    *' '* | *'*'* | *'<'* | *LOCALE* | *ROOM* | *NAME* | /* | -*) ;;
    build/*) ;;
    stele__* | stele_*)
      grep -rqw "${name%%(*}" include lib || printf '%s\n' "$name" >>"$work/out" ;;
    */ | */* | *.c | *.h | *.md | *.sh | *.po | *.pot | *.txt | *.am | *.ac | *.mk | *.def | *.map)
      [ -e "$name" ] || find . -path ./build -prune -o -name "$name" -print 2>/dev/null | grep -q . \
        || printf '%s\n' "$name" >>"$work/out" ;;
    esac
  done <"$work/names"
  [ ! -s "$work/out" ]
  result "what $paper names is there" $? "$work/out"
done

: >"$work/out"
sed -n 's/.*\(src\|srcset\)="\([^"]*\)".*/\2/p' README.md | sort -u >"$work/names"
while IFS= read -r name; do
  [ -f "$name" ] && [ "$(wc -c <"$name")" -lt 150000 ] || printf '%s\n' "$name" >>"$work/out"
done <"$work/names"
[ -s "$work/names" ] && [ ! -s "$work/out" ]
result 'the pictures of README.md are there, and small' $? "$work/out"
finish
