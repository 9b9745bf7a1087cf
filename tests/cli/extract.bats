# SPDX-License-Identifier: LGPL-2.1-or-later
# stele extract: the template, and the date in it.
load helper

date_of() {
  sed -n 's/^"POT-Creation-Date: \(.*\)\\n"$/\1/p' "$1"
}

@test "the template has each text once, untranslated, and is accepted by msgfmt" {
  source_folder
  expect 0 extract source
  printf '%s\n' "$output" >t.pot
  for text in 'The Stone' 'It stands on the hill.' 'It speaks.' 'It stays.'; do
    [ "$(grep -cF "msgid \"$text\"" t.pot)" = 1 ]
  done
  msgfmt -o /dev/null t.pot
  same "$(LC_ALL=C msgfmt --statistics -o /dev/null t.pot 2>&1)" '0 translated messages, 4 untranslated messages.'
}

@test "catalogs have no part in it, and may be broken" {
  source_folder
  stele extract source | grep -v POT-Creation-Date >before
  printf 'garbage' >source/az.po
  stele extract source | grep -v POT-Creation-Date | cmp - before
}

@test "the date is SOURCE_DATE_EPOCH's, in UTC" {
  source_folder
  SOURCE_DATE_EPOCH=699062400 TZ=Asia/Baku expect 0 extract -o t.pot source
  same "$(date_of t.pot)" '1992-02-26 00:00+0000'
  SOURCE_DATE_EPOCH=0 stele extract source >zero.pot
  same "$(date_of zero.pot)" '1970-01-01 00:00+0000'
}

@test "without it, the date is the present one" {
  source_folder
  before=$(date -u '+%Y-%m-%d %H:%M+0000')
  stele extract -o t.pot source
  after=$(date -u '+%Y-%m-%d %H:%M+0000')
  got=$(date_of t.pot)
  [ "$got" = "$before" ] || [ "$got" = "$after" ]
}

@test "a SOURCE_DATE_EPOCH that is no number is refused" {
  source_folder
  for epoch in x -1 1.5 999999999999 99999999999999999999; do
    SOURCE_DATE_EPOCH=$epoch expect 2 extract source
    same "${stderr_lines[0]}" "stele: SOURCE_DATE_EPOCH is no number of seconds: '$epoch'"
    same "$output" ''
  done
}

@test "a file that would not change is not touched" {
  source_folder
  SOURCE_DATE_EPOCH=0 stele extract -o t.pot source
  touch -d 2001-01-01 t.pot
  before=$(stat -c '%i %Y' t.pot)
  expect 0 extract -o t.pot source
  same "$(stat -c '%i %Y' t.pot)" "$before"
  SOURCE_DATE_EPOCH=99999 expect 0 extract -o t.pot source
  same "$(stat -c '%i %Y' t.pot)" "$before"
}

@test "the date moves when a text does" {
  source_folder
  SOURCE_DATE_EPOCH=0 stele extract -o t.pot source
  printf '\nIt lasts.\n' >>source/stone.txt
  SOURCE_DATE_EPOCH=86400 stele extract -o t.pot source
  same "$(date_of t.pot)" '1970-01-02 00:00+0000'
  grep -qF 'msgid "It lasts."' t.pot
  printf 'The Stone\n\nIt stands on the hill.\n' >source/stone.txt
  SOURCE_DATE_EPOCH=172800 stele extract -o t.pot source
  same "$(date_of t.pot)" '1970-01-03 00:00+0000'
}

@test "the date stays when only something else changes, which is written" {
  source_folder
  SOURCE_DATE_EPOCH=0 stele extract -o t.pot source
  printf '\n# a comment at the end\n' >>t.pot
  SOURCE_DATE_EPOCH=86400 stele extract -o t.pot source
  same "$(date_of t.pot)" '1970-01-01 00:00+0000'
  ! grep -q 'a comment at the end' t.pot
}

@test "a broken file at the place is replaced" {
  source_folder
  printf 'garbage' >t.pot
  expect 0 extract -o t.pot source
  same "$stderr" ''
  msgfmt -o /dev/null t.pot
}

@test "a pipe at the place is not read" {
  source_folder
  mkfifo pipe
  cat pipe >got &
  timeout 10 "$program" extract -o pipe source
  wait $!
  msgfmt -o /dev/null got
}

@test "the statement's template in the tree is what extract makes" {
  cp "$STELE_SOURCE/po/khojaly/khojaly.pot" t.pot
  stele extract -o t.pot "$STELE_SOURCE/po/khojaly"
  cmp t.pot "$STELE_SOURCE/po/khojaly/khojaly.pot"
}

@test "documents have a template, one for all or one for each" {
  mkdir -p docs/sub
  printf '# Guide\n\nOpen the [door](sub/b.md).\n' >docs/a.md
  printf 'Open the [door](sub/b.md).\n\n- Knock.\n' >docs/sub/b.md
  printf 'Hidden.\n' >docs/.c.md
  printf 'no document\n' >docs/d.xyz
  SOURCE_DATE_EPOCH=0 expect 0 extract -o t.pot docs
  same "$stderr" ''
  same "$(grep -c '^msgid' t.pot)" 4
  grep -qF '#: docs/a.md docs/sub/b.md' t.pot
  grep -qF '#. Heading, level 1' t.pot
  msgfmt -o /dev/null t.pot
  # In any order of operands and with any number of threads each template is the same each time.
  SOURCE_DATE_EPOCH=0 stele extract -j4 docs | cmp - t.pot
  expect 0 extract -o pots/ docs
  same "$(find pots -type f | sort)" $'pots/docs/a.pot\npots/docs/sub/b.pot'
  same "$(grep -c '^msgid' pots/docs/sub/b.pot)" 3
  expect 0 extract --add-location=full docs/a.md
  has "$output" '#: docs/a.md:3'
  expect 0 extract --add-location=never docs/a.md
  ! printf '%s\n' "$output" | grep -q '^#:'
  expect 0 extract --duplicates=context docs
  has "$output" 'msgctxt "paragraph-'
  printf 'Text.\n' | stele extract --format=markdown - | grep -q '^msgid "Text."$'
}

@test "the template of documents is left alone while the texts are the same, and --check tells" {
  printf 'One.\n' >a.md
  expect 1 extract --check -o t.pot a.md
  [ ! -e t.pot ]
  SOURCE_DATE_EPOCH=0 stele extract -o t.pot a.md
  expect 0 extract --check -o t.pot a.md
  printf '\n\nOne.\n' >a.md
  touch -d 2001-01-01 t.pot
  before=$(stat -c '%i %Y' t.pot)
  expect 0 extract -o t.pot a.md
  same "$(stat -c '%i %Y' t.pot)" "$before"
  printf 'Two.\n' >a.md
  expect 1 extract --check -o t.pot a.md
}

@test "a document that is broken is left out, and the others have their template" {
  printf 'One.\n' >a.md
  printf 'Two \xff.\n' >b.md
  expect 1 extract -o t.pot a.md b.md
  has "$stderr" 'b.md:1:5: error:'
  grep -qF 'msgid "One."' t.pot
  expect 1 extract none.md a.md
  has "$stderr" 'none.md'
}

@test "the header of a template of documents; tags of one's own; usage" {
  printf 'Press @key x; now. {{< y >}}\n\n@only;\n' >a.md
  expect 0 extract --package-name=door --package-version=2 --msgid-bugs-address=b@example.org --copyright-holder=Somebody --tag '@,;' a.md
  has "$output" '"Project-Id-Version: door 2\n"'
  has "$output" '"Report-Msgid-Bugs-To: b@example.org\n"'
  has "$output" '# Copyright (C) YEAR Somebody'
  ! printf '%s\n' "$output" | grep -q '@only'
  expect 2 extract --format=nothing a.md
  expect 2 extract --tag=x a.md
  expect 2 extract --duplicates=x a.md
}

@test "what a named document includes comes along, once" {
  mkdir -p book/parts
  printf '# One\n\n{{#include parts/two.md}}\n\n{{#include ./parts/two.md:3:5}} {{#include code.rs}}\n' >book/one.md
  printf 'Two.\n\n{{#include three.md}}\n{{#include ../one.md}}\n' >book/parts/two.md
  printf 'Three.\n\n{{#include two.md}}\n{{#include missing.md}}\n' >book/parts/three.md
  expect 1 extract -o t.pot book/one.md --check
  expect 0 extract -o t.pot book/one.md
  same "$stderr" "stele: book/parts/two.md: the include '../one.md' leads out of its folder, and is left out"
  same "$(sed -n 's/^msgid "\(.\)/\1/p; s/^#: //p' t.pot | tr '\n' '|')" \
    '"|book/one.md|One"|book/parts/two.md|Two."|book/parts/three.md|Three."|'
  (cd book && expect 0 extract -o ../u.pot ./one.md parts/two.md)
  same "$(grep -c '^msgid "T' u.pot)" 2
}

@test "no include leads to other folders, by its name or by a link" {
  mkdir book
  printf 'Secret.\n' >secret.md
  ln -s ../secret.md book/link.md
  printf 'a\n\n{{#include ../secret.md}}\n{{#include %s/secret.md}}\n{{#include link.md}}\n' "$PWD" >book/a.md
  expect 0 extract -o t.pot book/a.md
  same "$(grep -c Secret t.pot)" 0
  same "${#stderr_lines[@]}" 2
}
