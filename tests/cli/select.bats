# SPDX-License-Identifier: LGPL-2.1-or-later
# stele select: by state and by text; as a catalog, a list, a count, JSON.
load helper

# A catalog with a message in each state.
catalog() {
  catalog_header az
  cat <<'END'

# Of the menu.
#: src/menu.c:12
msgctxt "menu"
msgid "Open"
msgstr "Aç"

#. The stone on the hill.
#: src/hill.c:3 src/hill.c:9
#, fuzzy, c-format
msgid   "It has %d side.\n"
msgid_plural "It has %d sides.\n"
msgstr[0] "%d tərəf\n"
msgstr[1] "%d tərəf\n"

msgid "It stays."
msgstr ""

#~ msgid "It stood."
#~ msgstr "Dururdu."
END
}

# ids ARGUMENT...: the source texts that --list shows, on one line with | between.
ids() {
  stele select --list "$@" az.po | sed 's/^az\.po:[0-9]*: //' | paste -sd '|'
}

@test "by state" {
  catalog >az.po
  same "$(ids --translated)" 'Open'
  same "$(ids --fuzzy)" 'It has %d side.\n'
  same "$(ids --untranslated)" 'It stays.'
  same "$(ids --obsolete)" 'It stood.'
  same "$(ids --fuzzy --untranslated)" 'It has %d side.\n|It stays.'
  same "$(ids)" 'Open|It has %d side.\n|It stays.|It stood.'
}

@test "by a text in each part of an entry" {
  catalog >az.po
  same "$(ids --id Open)" 'Open'
  same "$(ids --id sides)" 'It has %d side.\n'
  same "$(ids --msgstr tərəf)" 'It has %d side.\n'
  same "$(ids --msgctxt men)" 'Open'
  same "$(ids --comment 'the menu')" 'Open'
  same "$(ids --comment hill)" 'It has %d side.\n'
  same "$(ids --location src/hill.c:9)" 'It has %d side.\n'
  same "$(ids --flag c-format)" 'It has %d side.\n'
  same "$(ids --flag format)" ''
  same "$(ids --id nothing)" ''
}

@test "one of several texts for a part is enough, parts and states all have to match" {
  catalog >az.po
  same "$(ids --id Open --id stays)" 'Open|It stays.'
  same "$(ids --id It --location hill)" 'It has %d side.\n'
  same "$(ids --id It --untranslated)" 'It stays.'
  same "$(ids --id Open --untranslated)" ''
}

@test "regular expressions, letters of either size, and all others" {
  catalog >az.po
  same "$(ids --id 'o.en')" ''
  same "$(ids --regexp --id '^(Open|It st.ys\.)$')" 'Open|It stays.'
  same "$(ids --ignore-case --id oPEN)" 'Open'
  same "$(ids --ignore-case --msgstr 'DURURDU.')" 'It stood.'
  same "$(ids --ignore-case --id 'it st.ys')" ''
  same "$(ids --regexp --ignore-case --id 'STO.D')" 'It stood.'
  same "$(ids --regexp --msgstr '^A.$')" 'Open'
  { catalog_header az && entry 'one\ntwo\n' x && entry 'two one' x; } >lines.po
  same "$(stele select --list --regexp --id 'one$|^two$' lines.po | wc -l)" 2
  same "$(stele select --list --regexp --id 'one.two' lines.po | wc -l)" 0
  same "$(ids --invert --id It)" 'Open'
  same "$(ids --invert --translated --id Open)" 'It has %d side.\n|It stays.|It stood.'
}

@test "an expression that is none is refused" {
  catalog >az.po
  expect 2 select --regexp --id '(' az.po
  has "${stderr_lines[0]}" "stele: '(' is no regular expression: "
  same "$output" ''
}

@test "what comes out is a catalog with the header, each entry as it was" {
  catalog >az.po
  { catalog_header az && sed -n '/^#\. The/,/^msgstr\[1/{p}' az.po | sed '1i\\'; } >wanted
  stele select --fuzzy az.po | cmp - wanted
  stele select az.po | cmp - az.po
  expect 0 select --fuzzy -o out.po az.po
  same "$output" ''
  cmp out.po wanted
}

@test "layout options lay it out anew" {
  catalog >az.po
  stele select --fuzzy --no-location az.po >got
  grep -qx 'msgid "It has %d side.\\n"' got
  ! grep -q '^#:' got
}

@test "--list has the place of each msgid" {
  catalog >az.po
  expect 0 select --list --untranslated az.po
  same "$output" "az.po:$(grep -n '^msgid "It stays."' az.po | cut -d : -f 1): It stays."
}

@test "--count counts, for several files with their names" {
  catalog >az.po
  catalog_header tr >tr.po
  expect 0 select --count az.po
  same "$output" 4
  expect 0 select --count --fuzzy az.po tr.po
  same "$output" 'az.po:1
tr.po:0'
}

@test "--json has all of an entry" {
  catalog >az.po
  expect 0 select --json --fuzzy az.po
  same "$output" '{"file": "az.po", "line": 17, "number": 2, "state": "fuzzy", "msgid": "It has %d side.\u000a", "msgid_plural": "It has %d sides.\u000a", "msgstr": ["%d tərəf\u000a", "%d tərəf\u000a"], "flags": ["fuzzy", "c-format"], "extracted": ["The stone on the hill."], "references": ["src/hill.c:3", "src/hill.c:9"]}'
  expect 0 select --json --msgctxt menu az.po
  has "$output" '"number": 1, "state": "translated", "msgctxt": "menu", "msgid": "Open", "msgstr": ["Aç"], "comments": ["Of the menu."]'
}

@test "--json is well formed, a message a line" {
  command -v python3 >/dev/null || skip 'python3 is not installed'
  catalog >az.po
  stele select --json az.po | python3 -c 'import json, sys; assert len([json.loads(line) for line in sys.stdin]) == 4'
}

@test "--exit-code tells whether there is any" {
  catalog >az.po
  expect 0 select --exit-code --count --fuzzy az.po
  expect 1 select --exit-code --count --id nothing az.po
  same "$output" 0
  same "$stderr" ''
  expect 1 select --exit-code --id nothing az.po
  expect 0 select --id nothing az.po
}

@test "the standard input is <stdin>" {
  catalog >az.po
  stele select --list --id stays - <az.po | grep -qx '<stdin>:[0-9]*: It stays.'
  stele select --fuzzy - <az.po | cmp - <(stele select --fuzzy az.po)
}

@test "many files in many threads come out in their order" {
  catalog >az.po
  for i in $(seq 100); do cp az.po "$i.po"; done
  # shellcheck disable=SC2046
  set -- $(seq -f %g.po 100)
  stele select --list "$@" >one
  for jobs in 0 2 7 256; do
    stele select --list --jobs $jobs "$@" | cmp - one
  done
}

@test "a file that is broken is told at its place, the others are shown, the worst status counts" {
  catalog >a.po
  cp a.po c.po
  printf 'msgid "open\n' >b.po
  for jobs in 1 3; do
    expect 1 select --count -j $jobs a.po b.po c.po
    same "$output" 'a.po:4
c.po:4'
    same "$stderr" 'b.po:1:7: error: this string is not closed by a quote on its line'
    expect 1 select --count -j $jobs a.po none.po c.po
    same "$stderr" 'none.po: error: cannot open: No such file or directory'
  done
}

@test "-o is not for lists" {
  catalog >az.po
  expect 2 select --list -o out az.po
  has "$stderr" '-o is for a catalog, not for --count, --list or --json'
}

@test "a file is needed, the standard input once, jobs are a number" {
  for command in select cat edit convert; do
    expect 2 $command
    has "$stderr" 'stele: a file is missing'
  done
  expect 2 select - -
  has "$stderr" 'stele: the standard input can be read only once'
  expect 2 select -j x -
  has "$stderr" "'x' is no number from 0 to 256"
}

@test "-D names folders to look in, the first that has the file" {
  mkdir one two
  catalog >two/az.po
  catalog_header tr >one/tr.po
  cp two/az.po two/tr.po
  expect 0 select --count -D one -D two az.po tr.po
  same "$output" 'two/az.po:4
one/tr.po:0'
  expect 1 select --count -D one az.po
  same "$stderr" 'one/az.po: error: cannot open: No such file or directory'
  expect 0 select --count -D one "$PWD/two/az.po"
  same "$output" 4
}

@test "a full disk is noticed" {
  catalog >az.po
  for arguments in 'select az.po' 'select --list az.po' 'select --count -j2 az.po az.po' 'cat az.po' 'convert az.po' 'edit -o - az.po'; do
    run -3 bash -c '"$program" $1 2>&1 >/dev/full' - "$arguments"
    same "$output" 'stele: cannot write to the standard output: No space left on device'
  done
}
