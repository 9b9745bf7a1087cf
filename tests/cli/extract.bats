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
