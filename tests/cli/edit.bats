# SPDX-License-Identifier: LGPL-2.1-or-later
# stele edit: changes from scripts.
load helper

catalog() {
  catalog_header az
  cat <<'END'

# Laid out by hand.
msgid     "Open"
msgstr
"Aç"

msgctxt "menu"
msgid "Open"
msgstr ""

#, fuzzy
#| msgid "One side"
msgid "%d side"
msgid_plural "%d sides"
msgstr[0] "%d tərəf"
msgstr[1] "%d tərəf"

msgid "a=b|c"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Getdi"
END
}

# changes WANTED ARGUMENT...: edits az.po; the lines that differ then are these, "-" before what went, "+" before what came.
changes() {
  local wanted=$1
  shift
  catalog >az.po
  cp az.po before.po
  expect 0 edit "$@" az.po
  same "$output$stderr" ''
  same "$(diff -U0 before.po az.po | sed '1,2d;/^@@/d')" "$wanted"
}

@test "--set translates, and only the lines of that entry differ" {
  changes '-msgid     "Open"
-msgstr
-"Aç"
+msgid "Open"
+msgstr "Açın"' --set 'Open=Açın'
  changes '-msgstr ""
+msgstr "Aç"' --set 'menu|Open=Aç'
  changes '-msgstr ""
+msgstr "x=y"' --set 'a\=b|c=x=y'
  changes '-msgstr ""
+msgstr "x"' --set 'a\=b\|c=x'
}

@test "a message by its number or line" {
  changes '-msgstr ""
+msgstr "Aç"' --set '#2=Aç'
  line=$(grep -n '^msgctxt "menu"' az.po | cut -d : -f 1)
  changes '-msgstr ""
+msgstr "Aç"' --set ":$((line + 1))=Aç"
  changes '-#~ msgstr "Getdi"
+#~ msgstr "x"' --set '#5=x'
}

@test "texts as they are, for scripts" {
  changes '-msgstr ""
+msgstr "x"' --msgid 'a=b|c' --text x
  changes '-msgstr ""
+msgstr "Aç"' --msgctxt menu --msgid Open --text Aç
  changes '+"a\\b\n"
+"c"' --msgid 'a=b|c' --text 'a\b
c'
}

@test "plural forms" {
  changes '-msgstr[1] "%d tərəf"
+msgstr[1] "%d yan"' --form 1 --set '%d side=%d yan'
  changes '-msgstr[0] "%d tərəf"
-msgstr[1] "%d tərəf"
+msgstr[0] "a"
+msgstr[1] "b"' --message '%d side' --text a --form 1 --text b
  catalog >az.po
  cp az.po before.po
  expect 2 edit --form 5 --set '%d side=x' az.po
  same "$stderr" "az.po: error: the message '%d side' cannot take this text or form"
  cmp az.po before.po
}

@test "doubt, and what it stands for" {
  changes '-#, fuzzy' --message '%d side' --clear-fuzzy
  changes '-#| msgid "One side"' --message '%d side' --clear-previous
  changes '+#, fuzzy' --message Gone --set-fuzzy
  changes '-#, fuzzy' --all --clear-fuzzy
}

@test "flags, comments, obsolete messages" {
  changes '+#, no-wrap' --message 'a\=b|c' --add-flag no-wrap
  changes '-#, fuzzy' --message '%d side' --remove-flag fuzzy
  changes '+# Who says so?' --message 'a\=b|c' --add-comment 'Who says so?'
  changes '-#~ msgid "Gone"
-#~ msgstr "Getdi"
+msgid "Gone"
+msgstr "Getdi"' --message Gone --clear-obsolete
  changes '-msgid "a=b|c"
-msgstr ""
+#~ msgid "a=b|c"
+#~ msgstr ""' --message 'a\=b|c' --set-obsolete
}

@test "--remove" {
  catalog >az.po
  expect 0 edit --message 'menu|Open' --remove az.po
  same "$(stele select --count az.po)" 4
  expect 0 edit --all --remove az.po
  same "$(stele select --count az.po)" 0
  grep -q '^"Language: az' az.po
}

@test "fields of the header" {
  changes '-"Language: az\n"
+"Language: az_AZ\n"' --header Language=az_AZ
  changes '+"X-Editor: a=b\n"' --header X-Editor=a=b
  changes '-"Language: az\n"' --header Language
  catalog >az.po
  expect 2 edit --header 'no name=x' az.po
  has "$stderr" "az.po: error: this can be no field of a header: 'no name=x'"
}

@test "steps are done in their order" {
  changes '-msgstr ""
+msgstr "2"' --set 'menu|Open=1' --set 'menu|Open=2'
}

@test "a message that there is not is told, and nothing is written" {
  catalog >az.po
  cp az.po before.po
  for id in none '#6' ':1000' 'x|Open'; do
    expect 1 edit --set 'Open=x' --set "$id=x" az.po
    same "$stderr" "az.po: error: there is no message '$id'"
    cmp az.po before.po
  done
  expect 1 edit --msgctxt none --msgid Open --text x --set-fuzzy az.po
  has "$stderr" "az.po: error: there is no message 'Open'"
}

@test "every file is edited at its place, in threads or not" {
  for jobs in 1 4; do
    for i in $(seq 20); do catalog >"$i.po"; done
    # shellcheck disable=SC2046
    expect 0 edit -j $jobs --set 'menu|Open=Aç' $(seq -f %g.po 20)
    for i in $(seq 20); do
      same "$(stele select --count --msgctxt menu --translated "$i.po")" 1
    done
  done
}

@test "one file that lacks the message does not keep the others from it" {
  catalog >a.po
  catalog_header tr >b.po
  catalog >c.po
  expect 1 edit --set 'menu|Open=Aç' a.po b.po c.po
  same "$stderr" "b.po: error: there is no message 'menu|Open'"
  cmp a.po c.po
  same "$(stele select --count --msgctxt menu --translated a.po)" 1
}

@test "-o and the standard streams" {
  catalog >az.po
  cp az.po before.po
  expect 0 edit --set 'menu|Open=Aç' -o out.po az.po
  cmp az.po before.po
  stele edit --set 'menu|Open=Aç' - <az.po | cmp - out.po
  stele edit --set 'menu|Open=Aç' -o - az.po | cmp - out.po
  expect 2 edit --set 'Open=x' -o out.po az.po before.po
  has "$stderr" '-o is for one file'
}

@test "a file that does not change is not written" {
  catalog >az.po
  touch -d 2001-01-01 az.po
  before=$(stat -c '%i %Y' az.po)
  expect 0 edit --set 'Open=Aç' --message 'a\=b|c' --clear-fuzzy az.po
  same "$(stat -c '%i %Y' az.po)" "$before"
}

@test "--dry-run writes nothing and tells by its status whether it would" {
  catalog >az.po
  cp az.po before.po
  expect 1 edit --dry-run --set 'Open=x' az.po
  same "$output$stderr" ''
  expect 0 edit --dry-run --message Open --clear-fuzzy az.po
  cmp az.po before.po
}

@test "changed entries are laid out as the options say" {
  long=$(printf 'word %.0s' $(seq 30))end
  changes "-msgstr \"\"
+msgstr \"$long\"" --no-wrap --set "menu|Open=$long"
}

@test "a broken file is told and left alone" {
  printf 'msgid "open\n' >az.po
  cp az.po before.po
  expect 1 edit --set 'Open=x' az.po
  has "$stderr" 'az.po:1:7: error: '
  cmp az.po before.po
}

@test "what is no text is refused" {
  catalog >az.po
  expect 2 edit --set $'Open=\377' az.po
  same "$stderr" "az.po: error: the message 'Open' cannot take this text or form"
}

@test "usage" {
  for pair in "--set Open|'Open' lacks an = and the text behind it" "--set #x=y|'#x' names no message" \
    "--message :0|':0' names no message" '--msgctxt x|--msgctxt needs a --msgid behind it' \
    '--text x|an option that changes a message stands before any that chooses one' \
    "--form 64 --set a=b|'64' is no number from 0 to 63"; do
    # shellcheck disable=SC2086
    expect 2 edit ${pair%%|*} az.po
    same "${stderr_lines[0]}" "stele: ${pair#*|}"
  done
}
