# SPDX-License-Identifier: LGPL-2.1-or-later
# stele stat: words, and messages by state.
load helper

# Two catalogs and a template of the same three messages.
catalogs() {
  mkdir -p po
  {
    catalog_header az
    entry 'Open the file' 'Faylı aç'
    printf '\n#, fuzzy'
    entry 'Close it' 'Bağla'
    entry 'Save' ''
    printf '\n#~ msgid "Old words"\n#~ msgstr "Köhnə"\n'
  } >po/az.po
  {
    catalog_header tr
    entry 'Open the file' 'Dosyayı aç'
    entry 'Close it' 'Kapat'
    entry 'Save' 'Kaydet'
  } >po/tr.po
  {
    catalog_header ''
    entry 'Open the file' ''
    entry 'Close it' ''
    entry 'Save' ''
  } >po/app.pot
}

@test "stat counts the texts of a source in each locale" {
  source_folder
  expect 0 stat source
  same "$output" 'texts: 4
11 words, 50 characters in the document
en: source language, 4 translated, 0 fuzzy, 0 untranslated; 100% complete
az: 4 translated, 0 fuzzy, 0 untranslated; 100% complete
tr: 2 translated, 1 fuzzy, 1 untranslated; 50% complete'
}

@test "stat --json counts for programs" {
  source_folder
  expect 0 stat --json source
  same "$output" '{
  "units": 4,
  "words": 11,
  "characters": 50,
  "locales": [
    {"name": "en", "tag": "en", "translated": 4, "fuzzy": 0, "untranslated": 0, "complete": 100, "source": true},
    {"name": "az", "tag": "az", "translated": 4, "fuzzy": 0, "untranslated": 0, "complete": 100, "source": false},
    {"name": "tr", "tag": "tr", "translated": 2, "fuzzy": 1, "untranslated": 1, "complete": 50, "source": false}
  ]
}'
  first=$output
  expect 0 stat -f json source
  same "$output" "$first"
}

@test "catalogs have a line each, and all of them one" {
  catalogs
  expect 0 stat po/az.po po/tr.po
  same "$output" '          done  translated  fuzzy  untranslated  obsolete  words  left  characters
po/az.po   33%           1      1             1         1      6     3          25
po/tr.po  100%           3      0             0         0      6     0          25
total      66%           4      1             1         1     12     3          50'
  expect 0 stat po
  has "$output" 'po/az.po   33%'
  [[ $output != *app.pot* ]]
  expect 0 stat po/tr.po
  same "$output" '          done  translated  fuzzy  untranslated  obsolete  words  left  characters
po/tr.po  100%           3      0             0         0      6     0          25'
}

@test "catalogs of one locale are added up" {
  catalogs
  mkdir other
  cp po/tr.po other/messages.po
  expect 0 stat --by=locale po other
  same "$output" '       done  translated  fuzzy  untranslated  obsolete  words  left  characters
az      33%           1      1             1         1      6     3          25
tr     100%           6      0             0         0     12     0          50
total   77%           7      1             1         1     18     3          75'
}

@test "templates and documents tell how much there is to translate" {
  catalogs
  printf '# The stone\n\nIt *stands*.\n' >stone.md
  expect 0 stat po/app.pot stone.md
  same "$(sed -n 2,3p <<<"$output")" 'po/app.pot    0%           0      0             3         0      6     6          25
stone.md      0%           0      0             2         0      4     4          21'
}

@test "JSON has files, locales and the total" {
  command -v python3 >/dev/null || skip 'python3 is not installed'
  catalogs
  stele stat --json po po/app.pot | python3 -c '
import json, sys
stat = json.load(sys.stdin)
assert [f["file"] for f in stat["files"]] == ["po/az.po", "po/tr.po", "po/app.pot"]
assert [f["locale"] for f in stat["files"]] == ["az", "tr", None]
assert stat["files"][0]["fuzzy"] == {"messages": 1, "words": 2, "characters": 8}
assert stat["files"][0]["obsolete"]["messages"] == 1
assert stat["files"][1]["translation"] == {"messages": 3, "words": 4, "characters": 21}
assert [(l["locale"], l["complete"]) for l in stat["locales"]] == [("az", 33), ("tr", 100)]
assert stat["total"]["untranslated"]["words"] == 7
'
}

@test "the picture is XML, says in words what it shows, and is the same in any order and language" {
  catalogs
  expect 0 stat --format=svg -o status.svg po/az.po po/tr.po
  same "$output" ''
  expect 0 stat --format=svg po/tr.po po/az.po
  same "$output" "$(cat status.svg)"
  has "$output" 'az: 33% translated, 1 of 3 messages, 1 fuzzy, 1 untranslated. tr: 100% translated'
  has "$output" 'role="img" aria-labelledby="t d"'
  # A third of the bar each: 104 to 208 to 312 to 416.
  has "$output" '<rect class="t" x="104.0" y="14" width="104.0" height="12"/>
<rect class="f" x="208.0" y="14" width="104.0" height="12"/>
<rect class="u" x="312.0" y="14" width="104.0" height="12"/>'
  LC_ALL=C.UTF-8 LANGUAGE=tr stele stat --format=svg po | cmp - status.svg
  command -v xmllint >/dev/null || skip 'xmllint is not installed'
  xmllint --noout status.svg
}

@test "the picture of a source has its locales but for the source language" {
  source_folder
  expect 0 stat --format=svg source
  has "$output" '<desc id="d">az: 100% translated, 4 of 4 messages, 0 fuzzy, 0 untranslated. tr: 50% translated'
}

@test "many at once give what one after the other gives" {
  catalogs
  for i in $(seq 60); do cp po/az.po "po/x$i.po"; done
  expect 0 stat po
  first=$output
  expect 0 stat -j8 po
  same "$output" "$first"
}

@test "a broken catalog is told, the others are counted, and the status is 1" {
  catalogs
  printf '\nmsgid "open\n' >>po/az.po
  expect 1 stat po
  has "$stderr" 'po/az.po:'
  has "$output" 'po/tr.po  100%'
  [[ $output != *az.po* ]]
}

# The numbers of a catalog as msgfmt has them: translated, fuzzy, untranslated.
by_msgfmt() {
  LC_ALL=C msgfmt --statistics -o /dev/null "$1" 2>&1 | awk '
    { for (i = 1; i < NF; i++) {
        if ($(i + 1) ~ /^translated/) t = $i
        if ($(i + 1) ~ /^fuzzy/) f = $i
        if ($(i + 1) ~ /^untranslated/) u = $i } }
    END { print t + 0, f + 0, u + 0 }'
}

@test "the counts are those of msgfmt --statistics" {
  command -v msgfmt >/dev/null || skip 'msgfmt is not installed'
  catalogs
  seen=0
  for file in po/*.po "$STELE_SOURCE"/po/*/*.po "$STELE_SOURCE"/../shared/corpus/*/*.po; do
    [ -f "$file" ] || continue
    same "$(stele stat "$file" | awk 'NR == 2 { print $(NF - 6), $(NF - 5), $(NF - 4) }')" "$(by_msgfmt "$file")"
    seen=$((seen + 1))
  done
  [ "$seen" -gt 8 ]
}

@test "the counts are those of pocount" {
  command -v pocount >/dev/null || skip 'pocount is not installed'
  catalogs
  same "$(pocount --csv po/az.po | awk -F', *' 'NR == 2 { print $2, $5, $8 }')" '1 1 1'
}
