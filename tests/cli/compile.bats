# SPDX-License-Identifier: LGPL-2.1-or-later
# stele compile and stele decompile. tests/corners compares single files with msgfmt's, tests/mo their bytes.
load helper

catalog() {
  catalog_header az
  entry Open Aç
  printf '\n#, fuzzy'
  entry Close Bağla
  entry Save ''
  printf '\n#, c-format\nmsgid "%%d side"\nmsgid_plural "%%d sides"\nmsgstr[0] "%%d tərəf"\nmsgstr[1] "%%d tərəf"\n'
}

@test "the bytes are msgfmt's, with every option" {
  command -v msgfmt >/dev/null || skip 'msgfmt is not installed'
  [[ $(msgfmt --version) == *' 0.21'$'\n'* ]] || skip 'msgfmt is of another release'
  catalog >az.po
  for options in '' -f --use-fuzzy --no-hash --endianness=big --endianness=little '-a 16' --alignment=4; do
    # shellcheck disable=SC2086
    msgfmt $options -o wanted.mo az.po
    # shellcheck disable=SC2086
    expect 0 compile $options -o got.mo az.po
    same "$output$stderr" ''
    cmp wanted.mo got.mo
  done
}

@test "one file without -o gives messages.mo, with domains one for each" {
  catalog >az.po
  stele compile az.po
  stele compile -o wanted.mo az.po
  cmp wanted.mo messages.mo
  rm ./*.mo
  printf '\ndomain "other"\nmsgid "x"\nmsgstr "y"\n' >>az.po
  stele compile az.po
  same "$(echo ./*.mo)" './messages.mo ./other.mo'
  printf '\ndomain "../up"\nmsgid "x"\nmsgstr "y"\n' >>az.po
  expect 1 compile az.po
  same "$stderr" 'az.po: error: the name of a domain cannot be that of a file; use -o'
}

@test "several files give one each, beside them, in threads or not" {
  mkdir a b
  catalog >a/az.po
  sed 's/Aç/Açın/' a/az.po >b/az.po
  for jobs in 1 0 5; do
    rm -f a/az.mo b/az.mo
    expect 0 compile -j $jobs a/az.po b/az.po
    same "$output$stderr" ''
    stele compile -o - a/az.po | cmp - a/az.mo
    stele compile -o - b/az.po | cmp - b/az.mo
  done
}

@test "--output-pattern says where, and makes the folders" {
  catalog >az.po
  cp az.po tr.po
  expect 0 compile --output-pattern='out/{name}/LC_MESSAGES/app.mo' az.po tr.po
  cmp out/az/LC_MESSAGES/app.mo out/tr/LC_MESSAGES/app.mo
  expect 0 compile --output-pattern='{folder}/{name}.gmo' az.po
  cmp az.gmo out/az/LC_MESSAGES/app.mo
  for pattern in out.mo '{nam}.mo' '{name}{x'; do
    expect 2 compile --output-pattern "$pattern" az.po
    same "${stderr_lines[0]}" "stele: a pattern has {name}, and no other braces but {folder}: '$pattern'"
  done
}

@test "two inputs that would become the same file are refused before anything is written" {
  mkdir a b
  catalog >a/az.po
  cp a/az.po b/az.po
  cp a/az.po a/tr.po
  expect 2 compile --output-pattern='out/{name}.mo' a/tr.po b/az.po a/az.po
  has "${stderr_lines[0]}" "/az.po' would both become 'out/az.mo'"
  expect 2 compile a/az.po ./a//az.po
  has "${stderr_lines[0]}" "would both become 'a/az.mo'"
  expect 2 compile -D a -D . az.po a/az.po
  has "${stderr_lines[0]}" "would both become 'a/az.mo'"
  expect 2 compile -j2 a/az.po a/az.po
  same "$(echo out* a/*.mo b/*.mo)" 'out* a/*.mo b/*.mo'
  expect 0 compile -D a --output-pattern='{name}.mo' tr.po ../b/az.po
}

@test "the file appears only if all is well" {
  catalog >az.po
  printf 'old' >az.mo
  printf '\nmsgid "x\n' >>az.po
  expect 1 compile -o az.mo az.po
  same "$(cat az.mo)" old
  same "$(echo ./*)" './az.mo ./az.po'
}

@test "-c finds mistakes, and writes nothing where there are errors" {
  catalog >az.po
  printf '\n#, c-format\nmsgid "%%d stones"\nmsgstr "%%s daş"\n' >>az.po
  last=$(wc -l <az.po)
  expect 1 compile -c -o az.mo az.po
  has "$stderr" "az.po:$last:"
  [ ! -e az.mo ]
  expect 1 compile --check-format -o az.mo az.po
  same "$(printf '%s\n' "$stderr" | grep -vc "^az.po:$last:")" 0
  expect 0 compile --check-header -o az.mo az.po
  has "$stderr" 'az.po:2:1: warning: '
  expect 0 compile -q --check-header -o az.mo az.po
  same "$stderr" ''
  expect 0 compile -o az.mo az.po
}

@test "--check-accelerators" {
  { catalog_header az && entry '&Open' 'Aç'; } >az.po
  expect 1 compile --check-accelerators -o az.mo az.po
  has "$stderr" ': error: '
  expect 0 compile --check-accelerators=_ -o az.mo az.po
  for character in '' ab é; do
    expect 2 compile --check-accelerators="$character" az.po
    has "$stderr" "'$character' is no single ASCII character"
  done
}

@test "--statistics" {
  catalog >az.po
  catalog_header tr >tr.po
  expect 0 compile --statistics -o az.mo az.po
  same "$output" ''
  same "$stderr" '2 translated messages, 1 fuzzy translation, 1 untranslated message.'
  expect 0 compile -j2 --statistics az.po tr.po
  same "$stderr" 'az.po: 2 translated messages, 1 fuzzy translation, 1 untranslated message.
tr.po: 0 translated messages.'
}

@test "--json counts for programs" {
  catalog >az.po
  cp az.po tr.po
  expect 0 compile --json az.po tr.po
  same "$output" '{"file": "az.po", "translated": 2, "fuzzy": 1, "untranslated": 1}
{"file": "tr.po", "translated": 2, "fuzzy": 1, "untranslated": 1}'
  expect 2 compile --json -o - az.po
  has "$stderr" 'the standard output cannot take both the file and JSON'
}

@test "standard streams" {
  catalog >az.po
  stele compile -o wanted.mo az.po
  stele compile -o - - <az.po | cmp - wanted.mo
  stele decompile - <wanted.mo | cmp - <(stele decompile wanted.mo)
  run -1 bash -c 'printf "msgid \"a\n" | "$program" compile -o - -'
  same "$output" '<stdin>:1:7: error: this string is not closed by a quote on its line'
}

@test "what is compiled comes back" {
  catalog >az.po
  stele compile -o az.mo az.po
  expect 0 decompile -o back.po az.mo
  stele compile -o again.mo back.po
  # The flag c-format does not come back, which matters only for what depends on the system.
  cmp az.mo again.mo
  ! grep -q Close back.po
  expect 0 decompile --no-wrap -s az.mo
  has "$output" 'msgid "%d side"'
}

@test "what is no MO file is told" {
  catalog >az.po
  expect 1 decompile az.po
  has "$stderr" 'az.po: error: this is no MO file'
  same "$output" ''
  expect 1 decompile none.mo
  same "$stderr" 'none.mo: error: cannot open: No such file or directory'
}

@test "options that do not go together, and values that are none" {
  catalog >az.po
  expect 2 compile -o a.mo az.po az.po
  has "$stderr" '-o takes what one file gives; use --output-pattern for several'
  expect 2 compile -o a.mo --output-pattern='{name}' az.po
  has "$stderr" "the options '--output' and '--output-pattern' exclude each other"
  expect 2 compile --endianness=middle az.po
  has "$stderr" "'middle' is none of: little, big"
  expect 2 compile -a 65537 az.po
  has "$stderr" "'65537' is no number from 0 to 65536"
}

@test "a full disk is noticed" {
  catalog >az.po
  expect 3 compile -o /dev/full az.po
  same "$stderr" '/dev/full: error: cannot write: No space left on device'
  for arguments in 'compile -o - az.po' 'compile --json az.po'; do
    run -3 bash -c '"$program" $1 2>&1 >/dev/full' - "$arguments"
    same "$output" 'stele: cannot write to the standard output: No space left on device'
  done
}

@test "each domain is compiled into the charset that its header names" {
  command -v msgfmt >/dev/null || skip 'msgfmt is not installed'
  printf 'domain "de"\nmsgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "bye"\nmsgstr "Tsch\374\337"\n\n' >two.po
  printf 'domain "fr"\nmsgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "bye"\nmsgstr "bient\364t"\n' >>two.po
  mkdir theirs && (cd theirs && msgfmt ../two.po)
  stele compile two.po
  cmp de.mo theirs/de.mo
  cmp fr.mo theirs/fr.mo
}
