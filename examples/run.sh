#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Runs each example and looks at what it prints.
. "$STELE_SOURCE/tests/house/tap.sh"
examples=$STELE_BUILD/examples
source=$STELE_SOURCE/po/khojaly/khojaly.txt

"$examples/render" >"$work/english" 2>"$work/out" && printf '\n' | cat "$source" - | cmp - "$work/english" >>"$work/out" 2>&1
result 'render: the source language is the source text' $? "$work/out"

"$examples/render" az >"$work/az" 2>"$work/out" && grep -q 'Xocalı' "$work/az" && grep -q '613' "$work/az"
result 'render: a locale is rendered in that locale' $? "$work/out"

"$examples/threads" >"$work/threads" 2>"$work/out"
[ $? = 0 ] && [ "$(cut -d: -f1 "$work/threads" | tr '\n' ' ')" = 'az tr ar ru ' ]
result 'threads: four threads render four locales' $? "$work/out"
bytes=$(sed -n 's/^az: \([0-9]*\) bytes.*/\1/p' "$work/threads")
[ "$bytes" = "$(($(wc -c <"$work/az")))" ]
result 'threads: a thread gets the same text as a process alone' $? "$work/threads"

for pair in 1:камень 2:камня 5:камней 11:камней 21:камень; do
  [ "$("$examples/lookup" "$STELE_SOURCE/examples/fruit.po" 'one stone' 'many stones' "${pair%%:*}")" = "${pair#*:}" ]
  result "lookup: ${pair%%:*} takes the form ${pair#*:}" $?
done
[ "$("$examples/lookup" "$STELE_SOURCE/examples/fruit.po" nothing)" = nothing ]
result 'lookup: what has no translation is given back' $?
"$examples/lookup" "$work/none.po" x 2>"$work/out"
[ $? = 1 ] && grep -q 'none.po: error: ' "$work/out"
result 'lookup: a missing file is told' $? "$work/out"

"$examples/date" az 1992-02-26 >"$work/date" 2>"$work/out"
[ $? = 0 ] && case $(cat "$work/date") in
'26 fevral 1992') ;;
*) [ "$(cat "$work/date")" = 1992-02-26 ] && grep -q 'ICU' "$work/out" ;;
esac
result 'date: as the locale has it, or as it was given' $? "$work/out"

"$examples/embed" >"$work/embed.html" 2>"$work/out"
[ $? = 0 ] && [ "$(grep -c '<article' "$work/embed.html")" = 6 ] && grep -q 'dir="rtl"' "$work/embed.html"
result 'embed: a page with every language' $? "$work/out"
finish
