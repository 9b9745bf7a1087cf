# SPDX-License-Identifier: LGPL-2.1-or-later
# stele list; what it shares with stele stat.
load helper

@test "list shows name, percentage, direction and endonym" {
  source_folder
  expect 0 list source
  same "$output" 'en  100%  ltr  English
az  100%  ltr  azərbaycan
tr   50%  ltr  Türkçe'
  same "$stderr" ''
}

@test "list aligns names of any length, and knows who writes from right to left" {
  source_folder
  printf 'en zh_Hant ar\n' >source/LINGUAS
  catalog_header zh_Hant >source/zh_Hant.po
  catalog_header ar >source/ar.po
  expect 0 list source
  same "$output" 'en       100%  ltr  English
zh_Hant    0%  ltr  繁體中文
ar         0%  rtl  العربية'
}

@test "list --json is what list shows, for programs" {
  source_folder
  expect 0 list --json source
  same "$output" '[
  {"name": "en", "tag": "en", "endonym": "English", "direction": "ltr", "complete": 100, "source": true},
  {"name": "az", "tag": "az", "endonym": "azərbaycan", "direction": "ltr", "complete": 100, "source": false},
  {"name": "tr", "tag": "tr", "endonym": "Türkçe", "direction": "ltr", "complete": 50, "source": false}
]'
}

@test "nearly all is not 100 percent" {
  source_folder
  for i in $(seq 300); do printf '\nText %d.\n' "$i"; done >>source/stone.txt
  {
    catalog_header tr
    entry 'The Stone' 'Taş'
    entry 'It stands on the hill.' 'Tepede duruyor.'
    entry 'It speaks.' 'Konuşuyor.'
    for i in $(seq 300); do entry "Text $i." "Metin $i."; done
  } >source/tr.po
  expect 0 stat source
  has "$output" 'tr: 303 translated, 0 fuzzy, 1 untranslated; 99% complete'
}

@test "the built-in statement is complete in six languages" {
  expect 0 list
  same "$(stele list | sed 's/  */ /g' | cut -d ' ' -f 1,2)" 'en 100%
az 100%
tr 100%
ru 100%
ar 100%
fr 100%'
}

@test "a broken catalog is told, the others are shown, and the status is 1" {
  source_folder
  printf '\nmsgid "open\n' >>source/tr.po
  for command in list stat; do
    expect 1 $command source
    has "$output" 'az'
    has "$stderr" 'source/tr.po:'
    has "$stderr" ': error: '
  done
}

@test "JSON is well formed" {
  command -v python3 >/dev/null || skip 'python3 is not installed'
  source_folder
  stele list --json source | python3 -c 'import json, sys; assert [l["name"] for l in json.load(sys.stdin)] == ["en", "az", "tr"]'
  stele stat --json source | python3 -c 'import json, sys; assert json.load(sys.stdin)["units"] == 4'
  stele render -f json -l az source | python3 -c 'import json, sys; json.load(sys.stdin)'
}
