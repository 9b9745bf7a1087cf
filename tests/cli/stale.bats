# SPDX-License-Identifier: LGPL-2.1-or-later
# stele stale: which texts have no translation that is up to date.
load helper

# Two documents and a catalog: one text has changed, one is new.
pages() {
  mkdir -p docs po
  printf '# The stone\n\nIt stands on the hill, which nobody knows.\n\n- It speaks.\n- It stays.\n' >docs/stone.md
  printf 'Others\n\nIt speaks.\n' >docs/others.txt
  {
    catalog_header az
    entry 'The stone' 'Daş'
    entry 'It stands on a hill, that nobody knows.' 'O, təpədə durur.'
    entry 'It speaks.' 'O danışır.'
    entry 'Others' 'Başqaları'
  } >po/az.po
}

@test "what changed is shown by words, what is missing as it is" {
  pages
  expect 0 stale docs
  same "$output" 'docs/others.txt: az: 2 fresh, 0 changed, 0 missing
docs/stone.md:3:1: az: changed
  - It stands on [-a-] hill, [-that-] nobody knows.
  + It stands on {+the+} hill, {+which+} nobody knows.
docs/stone.md:6:3: az: missing
    It stays.
docs/stone.md: az: 2 fresh, 1 changed, 1 missing
total: az: 4 fresh, 1 changed, 1 missing'
}

@test "old and new stand side by side where there is room" {
  pages
  expect 0 stale -w 80 --only=changed docs/stone.md
  same "$output" 'docs/stone.md:3:1: az: changed
  It stands on [-a-] hill, [-that-]     | It stands on {+the+} hill, {+which+}
  nobody knows.                         | nobody knows.
docs/stone.md: az: 2 fresh, 1 changed, 1 missing'
}

@test "colours are in the place of marks" {
  pages
  expect 0 stale -q --color --only=changed docs/stone.md
  same "$(sed -n 2p <<<"$output")" $'  - It stands on \e[31ma\e[0m hill, \e[31mthat\e[0m nobody knows.'
}

@test "a merged catalog gives the same" {
  pages
  stele stale docs >before
  stele extract docs -o po/site.pot
  stele merge -U --previous po/az.po po/site.pot
  expect 0 stale docs
  same "$output" "$(cat before)"
}

@test "a document that is laid out anew is as fresh as before" {
  pages
  for way in text markdown html; do
    rm -rf docs po && mkdir docs po
    case $way in
    text)
      printf 'The stone\n\nIt stands on the hill, which nobody knows.\n' >docs/a.txt
      printf 'The stone\n\nIt stands\non the hill,\nwhich nobody knows.\n' >b
      ;;
    markdown)
      printf '# The stone\n\n> It stands on the hill, which nobody knows.\n\n- It speaks.\n' >docs/a.md
      printf 'The stone\n=========\n\n> It stands on\n> the hill, which\nnobody knows.\n\n*   It\n    speaks.\n' >b
      ;;
    html)
      printf '<h1>The stone</h1><p>It stands on the hill, which nobody knows.</p>\n' >docs/a.html
      printf '<h1>\n  The stone\n</h1>\n<p>\n  It stands on the hill,\n  which nobody knows.\n</p>\n' >b
      ;;
    esac
    stele extract docs -o po/site.pot
    { catalog_header az; sed -n '/^msgid "[^"]/,$p' po/site.pot | sed 's/^msgstr ""/msgstr "x"/'; } >po/az.po
    expect 0 stale --strict docs
    mv b docs/a.*
    expect 0 stale --strict docs
    has "$output" ' 0 changed, 0 missing'
  done
}

@test "the gate: --strict, and --only" {
  pages
  expect 1 stale --strict docs
  expect 0 stale --strict docs/others.txt
  printf '# The stone\n\n- It stays.\n' >docs/stone.md
  expect 1 stale --strict docs
  expect 0 stale --strict --only=changed docs
  same "$output" 'docs/others.txt: az: 2 fresh, 0 changed, 0 missing
docs/stone.md: az: 1 fresh, 0 changed, 1 missing
total: az: 3 fresh, 0 changed, 1 missing'
}

@test "JSON, a line for each document and locale" {
  command -v python3 >/dev/null || skip 'python3 is not installed'
  pages
  stele stale --json docs | python3 -c '
import json, sys
others, stone = map(json.loads, sys.stdin)
assert others == {"document": "docs/others.txt", "locale": "az", "texts": [], "fresh": 2, "changed": 0, "missing": 0}
assert [stone[n] for n in ("document", "fresh", "changed", "missing")] == ["docs/stone.md", 2, 1, 1]
changed, missing = stone["texts"]
assert changed["kind"] == "paragraph" and changed["line"] == 3 and changed["state"] == "changed"
assert changed["before"] == "It stands on a hill, that nobody knows."
assert changed["translation"] == "O, təpədə durur."
assert missing["state"] == "missing" and missing["before"] is None and missing["translation"] is None
'
}

@test "a template has its messages compared" {
  pages
  stele extract docs -o po/site.pot
  expect 0 stale po/site.pot
  has "$output" ': az: changed'
  has "$output" 'po/site.pot: az: 3 fresh, 1 changed, 1 missing'
}

@test "each document may have a catalog of its own, which may be lacking" {
  pages
  mkdir -p po/az
  mv po/az.po po/az/stone.po
  expect 0 stale --catalogs='po/{locale}/{stem}.po' -l az docs
  has "$output" 'docs/stone.md: az: 2 fresh, 1 changed, 1 missing'
  has "$output" 'docs/others.txt: az: 0 fresh, 0 changed, 2 missing'
}

@test "many locales at once come in order" {
  pages
  for locale in be bg bs ca cs da de el; do cp po/az.po po/$locale.po; done
  stele stale docs >one
  stele stale -j4 docs | cmp - one
  same "$(grep -c '^total' one)" 9
}

@test "settings in stele.toml are taken" {
  pages
  mv po texts
  printf 'documents = ["docs"]\ncatalogs = "texts"\n\n[stale]\nonly = "changed"\nstrict = true\n' >stele.toml
  expect 1 stale
  has "$output" 'total: az: 4 fresh, 1 changed, 1 missing'
}

@test "without a catalog, or with a broken one, the status is 1" {
  pages
  printf '\nmsgid "open\n' >>po/az.po
  expect 1 stale docs
  has "$stderr" 'po/az.po:'
  rm po/az.po
  expect 1 stale docs
  has "$stderr" 'there is no catalog at po/'
}

@test "what a text has of control characters does not reach the terminal" {
  pages
  printf 'It \033[31mstays.\n' >docs/others.txt
  run stele stale docs/others.txt
  [[ $output != *$'\e'* ]]
}
