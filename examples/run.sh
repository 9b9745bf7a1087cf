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

printf '1\r\n00:01 --> 00:02\r\nOne,\r\ntwo.\r\n\r\n2\r\n00:03 --> 00:04\r\nThree.' >"$work/f.srt"
"$examples/subtitles" "$work/f.srt" >"$work/f.pot" 2>"$work/out" && [ "$(grep -c '^msgid' "$work/f.pot")" = 3 ]
result 'subtitles: a reader of the program gives a template' $? "$work/out"
sed '/^msgid "Three/,$ s/^msgstr ""/msgstr "Üç."/' "$work/f.pot" >"$work/f.po"
"$examples/subtitles" "$work/f.srt" "$work/f.po" >"$work/az.srt" 2>"$work/out"
sed 's/Three/Üç/' "$work/f.srt" | cmp - "$work/az.srt" >>"$work/out" 2>&1
result 'subtitles: what is not translated comes out byte for byte' $? "$work/out"
# The same program three times: with gettext, with gettext's interface of stele's, and on a bundle.
stele=$STELE_BUILD/src/stele
for locale in az ru tr; do
  mkdir -p "$work/locale/$locale/LC_MESSAGES"
  "$stele" compile -o "$work/locale/$locale/LC_MESSAGES/stones.mo" "$STELE_SOURCE/examples/stones/$locale.po"
done >"$work/out" 2>&1
"$stele" bundle -m "$STELE_SOURCE/examples/stones" -o "$work/stones.stele" >>"$work/out" 2>&1
result 'stones: catalogs are compiled in both ways' $? "$work/out"
unset LANGUAGE LC_MESSAGES LANG
for locale in az_AZ.UTF-8 ru_RU.UTF-8 tr_TR.UTF-8 en_US.UTF-8 C; do
  [ "$locale" = C ] || locale -a 2>/dev/null | grep -qi "^$(printf '%s' "$locale" | sed 's/UTF-8/utf-*8/')\$" || continue
  for n in 0 1 2 5 21; do
    LC_ALL=$locale "$examples/stones-gettext" "$work/locale" $n >"$work/gettext" 2>"$work/out"
    LC_ALL=$locale "$examples/stones-intl" "$work/locale" $n 2>>"$work/out" | diff "$work/gettext" - >>"$work/out"
    LC_ALL=$locale "$examples/stones-stele" "$work/stones.stele" $n 2>>"$work/out" | diff "$work/gettext" - >>"$work/out"
    [ -s "$work/gettext" ] && [ ! -s "$work/out" ]
    result "stones: all three say the same, $locale, $n" $? "$work/out"
  done
done
[ "$(LC_ALL=ru_RU.UTF-8 "$examples/stones-stele" "$work/stones.stele" 3 | tail -n 1)" = 'На холме стоят 3 камня.' ]
result 'stones: a bundle needs no locale of the system' $?

# What the page on migration shows is what is compiled and run here.
awk -v work="$work" '/^```/ { inside = /^```c/; if (inside) n++; next } inside { print >(work "/quoted." n) }' \
  "$STELE_SOURCE/doc/migration.md"
for example in gettext stele; do
  sed '1,/^ \*\/$/d' "$STELE_SOURCE/examples/stones_$example.c" >"$work/program"
  found=1
  for quoted in "$work"/quoted.*; do
    cmp -s "$quoted" "$work/program" && found=0
  done
  result "doc/migration.md has stones_$example.c, word for word" $found
done

# A request, a change of the catalog, the same request: two answers.
cp -r "$STELE_SOURCE/po/khojaly" "$work/source"
chmod -R u+w "$work/source"
mkfifo "$work/requests"
"$examples/reload" "$work/source" <"$work/requests" >"$work/answers" 2>"$work/out" &
server=$!
exec 3>"$work/requests"
echo az >&3
tries=0
until [ -s "$work/answers" ] || [ $((tries += 1)) -gt 100 ]; do sleep 0.1; done
sed 's/Xocalı/XOCALI/' "$work/source/az.po" >"$work/az.po" && mv "$work/az.po" "$work/source/az.po"
tries=0
until grep -q XOCALI "$work/answers" || [ $((tries += 1)) -gt 100 ]; do
  sleep 0.1
  echo az >&3
done
exec 3>&-
wait $server
[ $? = 0 ] && head -n 1 "$work/answers" | grep -q Xocalı && grep -q XOCALI "$work/answers"
result 'reload: a catalog that is replaced shows in the next answer' $? "$work/out"
finish
