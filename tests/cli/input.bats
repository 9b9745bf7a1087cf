# SPDX-License-Identifier: LGPL-2.1-or-later
# Bad input: each with its diagnostic, place and exit status, and never any output.
load helper

# wrong STATUS DIAGNOSTIC [LOCALE]: rendering the source into az tells exactly this.
wrong() {
  expect "$1" render -l "${3-az}" source
  same "$stderr" "$2"
  same "$output" ''
}

@test "a malformed tag" {
  source_folder
  for tag in 'a' 'az_' 'az--AZ' 'az-ə' 'az,x y' '../az'; do
    expect 1 render -l "$tag" source
    has "$stderr" 'error: '
    same "$output" ''
    # Told once.
    same "$(printf '%s\n' "$stderr" | wc -l)" 1
  done
}

@test "a malformed tag cannot write to the terminal" {
  source_folder
  expect 1 render -l $'az\033[31m' source
  case $stderr in *$'\033'*) return 1 ;; esac
}

@test "a folder that is missing" {
  for command in render list stat extract; do
    expect 1 $command nowhere
    same "$stderr" 'nowhere: error: there is no such folder'
    same "$output" ''
  done
  expect 1 render ''
  same "$output" ''
}

@test "a file in place of a folder" {
  source_folder
  expect 1 render source/az.po
  same "$stderr" 'source/az.po: error: this is neither a folder with a stele.meta nor a compiled bundle; name one of the two'
}

@test "a folder without stele.meta" {
  mkdir source
  wrong 1 'source: error: the folder has no stele.meta, which says what document to read'
}

@test "a stele.meta without a document" {
  source_folder
  printf 'Language: en\n' >source/stele.meta
  wrong 1 'source/stele.meta: error: a line "Document: ..." is needed'
}

@test "a document that is missing" {
  source_folder
  rm source/stone.txt
  wrong 1 'source/stele.meta:1:11: error: there is no stone.txt in this folder'
}

@test "a document outside the folder" {
  source_folder
  printf 'Document: ../stone.txt\nLanguage: en\n' >source/stele.meta
  wrong 1 'source/stele.meta:1:11: error: ../stone.txt is not the name of a file in this folder'
}

@test "a document with no units" {
  source_folder
  printf '\n \n\n' >source/stone.txt
  wrong 1 'source/stone.txt: error: the document has no text to translate'
}

@test "a document that is not UTF-8" {
  source_folder
  printf 'The Stone\n\nIt \377 stands.\n' >source/stone.txt
  wrong 1 'source/stone.txt:3:4: error: this is not UTF-8; convert the file to UTF-8'
}

@test "a catalog that is missing" {
  source_folder
  rm source/az.po
  expect 1 render -l az source
  has "$stderr" 'error: there is no az.po in this folder'
  same "$output" ''
  # It is not needed for another locale.
  expect 0 render -l tr source
}

@test "a catalog that cannot be read" {
  source_folder
  chmod 000 source/az.po
  # Root may read everything, unless it leaves that privilege behind.
  if [ "$(id -u)" = 0 ]; then
    set -- setpriv --bounding-set=-dac_override,-dac_read_search
    "$@" true 2>/dev/null || skip 'root may read everything'
  fi
  run -3 "$@" "$program" render -l az source
  same "$output" 'source/az.po: error: cannot open: Permission denied'
}

@test "a folder in place of a catalog" {
  source_folder
  rm source/az.po
  mkdir source/az.po
  wrong 3 'source/az.po: error: this is a folder, a file is needed'
}

@test "a binary file" {
  source_folder
  msgfmt -o source/mo source/az.po
  mv source/mo source/az.po
  expect 1 render -l az source
  has "$stderr" 'source/az.po:1:1: error: this is '
  has "$stderr" ', not a PO file; save it as UTF-8 text'
  same "$output" ''
  head -c 4096 /dev/urandom >source/az.po
  expect 1 render -l az source
  has "$stderr" 'source/az.po:'
  same "$output" ''
}

@test "a truncated catalog, wherever it is cut inside an entry" {
  source_folder
  cp source/az.po whole.po
  last=$(wc -l <whole.po)
  # Inside the last msgstr's text, after its keyword, and after its msgid.
  size=$(stat -c %s whole.po)
  head -c $((size - 5)) whole.po >source/az.po
  expect 1 render -l az source
  has "$stderr" "source/az.po:$last:8: error: this string is not closed by a quote on its line"
  head -n $((last - 1)) whole.po >source/az.po
  expect 1 render -l az source
  has "$stderr" ': error: this entry has no msgstr; add one'
  same "$output" ''
}

@test "a charset that nobody knows" {
  source_folder
  sed -i 's/charset=UTF-8/charset=KLINGON/; s/Daş/D\xe2s/' source/az.po
  expect 1 render -l az source
  has "$stderr" 'source/az.po:1:1: error: the header names the charset "KLINGON", which cannot be read; convert the file to UTF-8 and say so there'
  same "$output" ''
}

@test "a charset that is wrong" {
  source_folder
  { catalog_header az ASCII; tail -n +7 source/az.po; } >wrong.po
  mv wrong.po source/az.po
  expect 1 render -l az source
  has "$stderr" 'source/az.po:9:11: error: the byte \xc5 is no ASCII text here; correct it, or the charset in the header'
  same "$output" ''
}

@test "another charset is read and comes out as UTF-8" {
  source_folder
  stele render -l tr source >wanted
  iconv -f UTF-8 -t ISO-8859-9 source/tr.po | sed 's/charset=UTF-8/charset=ISO-8859-9/' >latin5.po
  mv latin5.po source/tr.po
  stele render -l tr source | cmp - wanted
}

@test "a message that is there twice" {
  source_folder
  entry 'The Stone' 'Qaya' >>source/az.po
  last=$(wc -l <source/az.po)
  first=$(grep -n 'msgid "The Stone"' source/az.po | head -n 1 | cut -d : -f 1)
  wrong 1 "source/az.po:$((last - 1)):1: error: this message was defined before, in line $first; remove one of the two"
}

@test "plural forms out of range" {
  source_folder
  printf '\nmsgid "one"\nmsgid_plural "many"\nmsgstr[0] "a"\nmsgstr[2] "b"\n' >>source/az.po
  last=$(wc -l <source/az.po)
  expect 1 render -l az source
  same "$stderr" "source/az.po:$last:1: error: wrong plural index; the next form is msgstr[1]"
  same "$output" ''
}

@test "all errors of a catalog are told, in their order" {
  source_folder
  printf '\nmsgid "a\nmsgstr "b"\n\nmsgx "c"\nmsgstr "d"\n\nmsgid "e" \\q\n' >>source/az.po
  expect 1 render -l az source
  [ "$(printf '%s\n' "$stderr" | grep -c '^source/az.po:[0-9]*:[0-9]*: error: ')" -ge 3 ]
  same "$(printf '%s\n' "$stderr" | cut -d : -f 2 | sort -n -c 2>&1)" ''
}

@test "a broken catalog of another locale does not stop rendering" {
  source_folder
  printf 'garbage' >source/tr.po
  expect 0 render -l az source
  same "$stderr" ''
}

@test "a source with odd names of locales" {
  source_folder
  printf 'az no_such_thing_at_all_really\n' >source/LINGUAS
  expect 1 list source
  has "$stderr" 'source/LINGUAS:1:4: error: '
  printf 'az az\n' >source/LINGUAS
  expect 1 list source
  has "$stderr" 'source/LINGUAS:1:4: error: az is the same locale as az; keep one of them'
}

@test "a hundred thousand errors are told up to a limit, in time" {
  source_folder
  yes 'msgx "a"

' | head -n 300000 >source/az.po
  run -1 timeout 10 "$program" render -l az source
  [ "${#lines[@]}" -lt 3000 ]
  has "$output" 'stele: there are more findings than are shown'
}
