# SPDX-License-Identifier: LGPL-2.1-or-later
# stele render: each option, over a small source and the one that stele carries.
load helper

@test "the English text at width 0 is the source byte for byte, and a final newline" {
  for source in '' "$STELE_SOURCE/po/khojaly"; do
    stele render -l en -w 0 ${source:+"$source"} >got
    { cat "$STELE_SOURCE/po/khojaly/khojaly.txt" && echo; } | cmp - got
  done
}

@test "a source is rendered in the wanted locale" {
  source_folder
  expect 0 render -l az source
  same "$output" 'Daş

O, təpənin üstündə durur.

  • O, danışır.
  • O, qalır.'
  same "$stderr" ''
}

@test "locales are taken in any spelling" {
  source_folder
  stele render -l az source >wanted
  for locale in az-AZ az_AZ.UTF-8 AZ az-Latn-AZ az_Latn az-latn; do
    stele render -l "$locale" source | cmp - wanted
  done
}

@test "what one locale lacks comes from the next, at last from the source" {
  source_folder
  expect 0 render -l tr,az source
  same "$output" 'Taş

O, təpənin üstündə durur.

  • Konuşuyor.
  • O, qalır.'
  expect 0 render -l tr source
  same "$output" 'Taş

It stands on the hill.

  • Konuşuyor.
  • It stays.'
}

@test "--fuzzy takes what is in doubt" {
  source_folder
  expect 0 render -l tr --fuzzy source
  same "${lines[2]}" 'Tepede duruyor.'
}

@test "an unknown locale falls back, and -v says so once" {
  source_folder
  stele render -l en source >wanted
  expect 0 render -l de source
  same "$output" "$(cat wanted)"
  same "$stderr" ''
  expect 0 render -v -l de source
  same "$output" "$(cat wanted)"
  same "$stderr" 'note: there is no translation into de'
}

@test "-v tells how much of a half translated text comes from elsewhere" {
  source_folder
  expect 0 render -v -l tr source
  same "$stderr" 'note: 2 of 4 texts have no translation into tr and are shown in en'
}

@test "an empty list of locales is the source language" {
  source_folder
  expect 0 render -l '' source
  same "${lines[0]}" 'The Stone'
}

@test "-w wraps, items with a hanging indent" {
  source_folder
  expect 0 render -l en -w 12 source
  same "$output" 'The Stone

It stands on
the hill.

  • It
    speaks.
  • It
    stays.'
}

@test "formats: markdown, html, json" {
  source_folder
  expect 0 render -l az -f markdown source
  has "${lines[0]}" '# Daş'
  expect 0 render -l az -f html source
  has "$output" '<html lang="az" dir="ltr"'
  has "$output" '<style>'
  expect 0 render -l az -f json source
  has "$output" '"text": "Daş"'
}

@test "jsonl: an object a line, the metadata first" {
  source_folder
  expect 0 render -l az -f jsonl source
  same "$(wc -l <<<"$output")" 5
  has "${lines[0]}" '{"kind": "document", "document": "stone.txt"'
  has "${lines[2]}" '"text": "O, təpənin üstündə durur."}'
  command -v python3 >/dev/null || skip 'python3 is not installed'
  stele render -l az -f jsonl source | python3 -c 'import json, sys
for line in sys.stdin: print(json.loads(line)["kind"])' >kinds
  same "$(cat kinds)" 'document
title
paragraph
list-item
list-item'
}

@test "roff: a page that man shows, with every word and no warning" {
  command -v groff >/dev/null || skip 'groff is not installed'
  for locale in en az tr ru ar fr; do
    stele render -l $locale -f roff --attribution=never >page.7
    run groff -man -Tutf8 -ww -z page.7
    same "$output" ''
    ! command -v mandoc >/dev/null || mandoc -Tlint -W warning page.7
    # Without the page's header and footer, and blanks of any kind.
    groff -man -Tutf8 -P-cbou page.7 | sed '/KHOJALY(7)/d' | tr -d ' \n' | sed 's/\xc2\xa0//g' >got
    stele render -l $locale -w 0 | tr -d ' \n' | sed 's/\xc2\xa0//g' | cmp - got
  done
}

@test "--parallel sets translations side by side" {
  source_folder
  expect 0 render --parallel az,tr -w 50 source
  same "$output" 'Azərbaycan               │ Türkçe
─────────────────────────┼────────────────────────
Daş                      │ Taş
                         │
O, təpənin üstündə       │ [en] It stands on the
durur.                   │ hill.
                         │
• O, danışır.            │ • Konuşuyor.
                         │
• O, qalır.              │ • [en] It stays.'
  expect 0 render --parallel az,tr --unit title -f markdown source
  same "$output" '| Azərbaycan | Türkçe |
| --- | --- |
| **Daş** | **Taş** |'
  expect 0 render --parallel az,tr --unit title -f jsonl --attribution=never source
  has "$output" '"texts": [{"locale": "az", "direction": "ltr", "text": "Daş"}, {"locale": "tr",'
  expect 0 render -v --parallel az,de --unit title -w 40 source
  has "$stderr" 'note: there is no translation into de'
}

@test "--parallel is 80 columns wide, or as wide as the terminal" {
  expect 0 render --parallel en,az,ru
  for line in "${lines[@]}"; do
    [ "$(LC_ALL=C.UTF-8 wc -L <<<"$line")" -le 80 ]
  done
  same "$(LC_ALL=C.UTF-8 wc -L <<<"${lines[1]}")" 80
  command -v script >/dev/null || skip 'script is not installed'
  script -qec "stty cols 61; $program render --parallel en,az" /dev/null </dev/null | tr -d '\r' >got
  stele render --parallel en,az -w 61 | cmp - got
}

@test "--parallel goes neither with -l nor with a manual page" {
  expect 2 render --parallel az,tr -l az
  has "$stderr" "the options '-l' and '--parallel' exclude each other"
  expect 2 render --parallel az,tr -f roff
  has "$stderr" "the options '-f roff' and '--parallel' exclude each other"
  expect 2 render --parallel ,
  has "$stderr" "option '--parallel' needs an argument"
  expect 1 render --parallel az,a_b_c
  has "$stderr" '"a_b_c" names no locale'
}

@test "a parser of GitHub's Markdown gives every word of the table back" {
  command -v cmark-gfm >/dev/null || skip 'cmark-gfm is not installed'
  for locale in en az tr ru ar fr; do
    stele render --parallel en,$locale -f markdown | cmark-gfm -e table >page.html
    # The cells of the second column, without their marks.
    grep '^<td' page.html | sed -n '2~2p' | sed 's/<[^>]*>//g; s/&quot;/"/g; s/&lt;/</g; s/&amp;/\&/g' | tr -d ' \n' >got
    stele render -l $locale -w 0 | tr -d ' \n' | cmp - got
  done
}

@test "--unit writes one text, --from and --to a range" {
  source_folder
  expect 0 render -l az --unit title source
  same "$output" 'Daş'
  id=$(stele render -f jsonl source | sed -n 's/.*"id": "\(paragraph[^"]*\)".*/\1/p')
  expect 0 render -l az --unit "$id" source
  same "$output" 'O, təpənin üstündə durur.'
  expect 0 render -l az --to "$id" source
  same "$output" 'Daş

O, təpənin üstündə durur.'
  expect 0 render -l az --from "$id" source
  same "$output" 'O, təpənin üstündə durur.

  • O, danışır.
  • O, qalır.'
}

@test "an id that there is not is answered with the most similar one" {
  source_folder
  expect 1 render --unit Titel -o page source
  same "$stderr" 'error: there is no unit "Titel"; the most similar is "title"'
  same "$(ls)" 'source'
  id=$(stele render -f jsonl source | sed -n 's/.*"id": "\(paragraph[^"]*\)".*/\1/p')
  expect 1 render --from "$id" --to title source
  same "$stderr" "error: the unit \"$id\" stands behind \"title\"; name them the other way round"
}

@test "--no-style leaves the style sheet out of HTML" {
  source_folder
  expect 0 render -l az -f html --no-style source
  case $output in *'<style'*) return 1 ;; esac
}

@test "HTML runs from right to left where the script does" {
  expect 0 render -l ar -f html
  has "$output" '<html lang="ar" dir="rtl"'
}

@test "--attribution says whose words they are" {
  expect 0 render -l en
  plain=$output
  expect 0 render -l en --attribution=never
  same "$output" "$plain"
  expect 0 render -l en --attribution=always
  has "$output" "$plain"
  has "$output" 'Islamic Cooperation Youth Forum (ICYF-ERC)'
  expect 0 render -l en -f html --attribution=never --no-style
  without=$output
  expect 0 render -l en -f html --no-style
  [ "${#output}" -gt "${#without}" ]
}

@test "--min-complete writes nothing where less is translated" {
  source_folder
  expect 0 render -l tr --min-complete 50 source
  expect 1 render -l tr --min-complete 51 source
  same "$output" ''
  same "$stderr" 'error: only 50 percent of the texts are in the wanted locales, 51 are needed'
  expect 0 render -l tr,az --min-complete 100 source
  expect 1 render -l de --min-complete 1 source
  expect 0 render -l de --min-complete 0 source
}

@test "-o writes a file, and leaves the old one where the work fails" {
  source_folder
  expect 0 render -l az -o page source
  same "$output$stderr" ''
  stele render -l az source | cmp - page
  expect 1 render -l tr --min-complete 100 -o page source
  stele render -l az source | cmp - page
  same "$(ls)" 'page
source'
}

@test "-o - is the standard output" {
  source_folder
  expect 0 render -l az -o - source
  same "${lines[0]}" 'Daş'
  [ ! -e - ]
}

@test "the source may be given with a slash, and from elsewhere" {
  source_folder
  cd source
  expect 0 render -l az .
  same "${lines[0]}" 'Daş'
  cd ..
  expect 0 render -l az source/
  same "${lines[0]}" 'Daş'
}

@test "a translator edits a file and sees the text change" {
  cp -r "$STELE_SOURCE/po/khojaly" mine
  chmod -R u+w mine
  msgcat --no-wrap -o mine/az.po mine/az.po
  title=$(stele render -l az -w 0 mine | head -n 1)
  grep -qF "msgstr \"$title\"" mine/az.po
  sed -i "s|$title|Yeni başlıq|" mine/az.po
  same "$(stele render -l az -w 0 mine | head -n 1)" 'Yeni başlıq'
}

@test "the built-in statement and its folder give the same in every locale and format" {
  for locale in en az tr ru ar fr; do
    for format in text markdown html json jsonl roff; do
      stele render -l $locale -f $format >inside
      stele render -l $locale -f $format "$STELE_SOURCE/po/khojaly" | cmp - inside
    done
  done
}
