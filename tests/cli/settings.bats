#!/usr/bin/env bats
# SPDX-License-Identifier: LGPL-2.1-or-later
# stele.toml: documents and options that a project has every time.
load helper

# A project of three pages, one of them excluded, with a catalog for az.
project() {
  mkdir -p docs/drafts po
  printf '# One\n' >docs/a.md
  printf '# Two\n' >docs/drafts/b.md
  printf '# Three\n' >README.md
  cat >stele.toml <<'END'
documents = ["docs/**/*.md", "*.md"] # Two patterns.
exclude = [
  "**/drafts/**", # A list over lines.
]

[extract]
output = "po/all.pot"

[localize]
output = 'out'
locale = ["az"]
END
}

@test "a template and pages without a word on the command line" {
  project
  expect 0 extract
  same "$(grep -c '^msgid "[OT]' po/all.pot)" 2
  sed 's/^msgstr ""$/msgstr "x"/; 1,/^$/s/^msgstr "x"/msgstr ""/' po/all.pot >po/az.po
  expect 0 localize
  same "$(cat out/az/a.md out/az/README.md)" "$(printf '# x\n# x')"
  [ ! -e out/az/drafts ]
}

@test "the command line comes before, and names its own documents" {
  project
  expect 0 extract
  cp po/all.pot po/tr.po
  expect 0 localize -l tr -o other
  [ -e other/tr/a.md ] && [ ! -e out ]
  expect 0 extract -o - docs/drafts
  [[ $output == *Two* ]] && [[ $output != *One* ]]
}

@test "a file elsewhere: names are of its folder" {
  project
  mkdir sub
  cd sub
  expect 0 extract --config=../stele.toml
  [ -s ../po/all.pot ]
  expect 1 extract --config=none.toml
  same "$stderr" 'stele: none.toml: cannot open'
}

@test "locales of LINGUAS" {
  project
  sed -i '/^locale/d' stele.toml
  expect 0 extract
  cp po/all.pot po/az.po
  cp po/all.pot po/tr.po
  printf '# Ours.\ntr\n' >po/LINGUAS
  expect 0 localize
  [ -d out/tr ] && [ ! -e out/az ]
}

# Each row: a line at the end of the file, and what is said of it. The file has eleven lines.
@test "every mistake has its place" {
  project
  while IFS='|' read -r line said; do
    project
    printf '%s\n' "$line" >>stele.toml
    expect 1 localize
    same "$stderr" "stele.toml:$said"
  done <<'END'
keep = 800|12:8: error: '800' is no number from 0 to 100
keeep = 8|12:1: error: there is no such setting; do you mean 'keep'?
nothing = 8|12:1: error: there is no setting 'nothing'; keys are the long names of the command's options
strict = "yes"|12:10: error: 'strict' is true or false
mark = true|12:8: error: 'mark' is a text or a number
below = "x"|12:9: error: 'x' is none of: omit, source
output = "x"|12:1: error: this is there already; keep one
catalogs = "../x"|12:12: error: '../x' leads out of the folder of the settings
depfile = "/x"|12:11: error: '/x' leads out of the folder of the settings
mark = "e|12:10: error: the string is not closed; put a " behind it
mark = "\q"|12:10: error: an unknown escape; write \\ for a backslash
mark = 'e|12:10: error: the string is not closed; put a ' behind it
mark = "\ud800"|12:11: error: this number is no character
mark = "\u00g"|12:13: error: here must be a hexadecimal digit
mark "en"|12:6: error: here must be a =, and a value behind it
mark = e|12:8: error: here must be a string in quotes, a number, true, false, or a list of these in [ ]
mark = "e" x|12:12: error: what follows must begin in a line of its own
mark = ["e" "f"]|12:13: error: here must be a comma, or a ] that ends the list
= 1|12:1: error: here must be a name of letters, digits, - and _
[odd]x|12:6: error: what follows must begin in a line of its own
[odd|12:5: error: here must be a ] behind the table's name
END
  project
  sed -i '1s/.*/documents = ["..\/x"]/' stele.toml
  expect 1 localize
  same "$stderr" "stele.toml:1:14: error: '../x' leads out of the folder of the settings"
  project
  printf '[odd]\nx = 1\n' >>stele.toml
  expect 1 localize
  same "$stderr" "stele.toml:13:1: error: there is no command 'odd'"
}

@test "two documents do not become one page" {
  project
  printf '# Four\n' >docs/README.md
  expect 0 extract
  cp po/all.pot po/az.po
  expect 1 localize
  same "$stderr" 'stele: docs/README.md and README.md would become one page; name the folder that they are in'
}

# The configuration of a project that po4a translates: two of three pages, and what stele does not take.
po4a_project() {
  mkdir -p docs/sub po
  for page in docs/a.md docs/sub/b.md docs/z.md; do printf '# One\n' >$page; done
  cat >po4a.cfg <<'END'
# Comments,
[po4a_langs] az \
  tr
[po4a_paths] po/site.pot $lang:po/$lang.po
[options] opt:"--keep 0 --package-name 'My Site'" opt:"-o neverwrap"
[type: text] docs/a.md $lang:public/$lang/a.md opt:"-o markdown"
[type: text] docs/sub/b.md $lang:public/$lang/sub/b.md
END
}

@test "po4a's configuration becomes settings that do the same" {
  po4a_project
  expect 0 import po4a.cfg
  same "$(cat stele.toml)" '# Documents, languages and places as po4a had them.
documents = [
  "docs",
]
exclude = [
  "docs/z.md",
]

[extract]
output = "po/site.pot"
package-name = "My Site"

[localize]
catalogs = "po/{locale}.po"
locale = "az,tr"
output = "public/{locale}/{path}"'
  expect 0 extract
  msgen po/site.pot | sed 's/^msgstr "One"/msgstr "Bir"/' >po/az.po
  cp po/az.po po/tr.po
  expect 0 localize
  same "$(cat public/az/a.md public/tr/sub/b.md)" "$(printf '# Bir\n# Bir')"
  [ ! -e public/az/z.md ]
}

@test "pages beside their source, and a folder of catalogs" {
  po4a_project
  cat >po4a.cfg <<'END'
[po_directory] po
[type: text] docs/a.md $lang:docs/a.$lang.md
END
  expect 1 import -o - po4a.cfg
  [[ $output == *'output = "docs/{stem}.{locale}{suffix}"'* && $output == *'catalogs = "po"'* && $output == *'keep = 80'* ]]
}

@test "what is not taken of po4a's configuration is told with its place" {
  po4a_project
  cat >>po4a.cfg <<'END'
[type: man] x.1 $lang:x.$lang.1
[type: text] docs/z.md $lang:elsewhere/$lang.md fr:z.md add_$lang:a.add opt:"--odd -k x"
[type: text] docs/y.md
[type: text] docs/y.md fr:y.md
[odd] x
END
  expect 1 import -o - po4a.cfg
  same "$stderr" "po4a.cfg:8:13: warning: 'x.1' is of a kind that stele does not read; it is left out
po4a.cfg:9:49: warning: 'fr:z.md' is not taken; there is one way for all documents and languages
po4a.cfg:9:57: warning: the addendum 'add_\$lang:a.add' is not taken; put its text into the document
po4a.cfg:9:73: warning: the option '--odd' is not taken
po4a.cfg:9:73: warning: 'x' is no percentage
po4a.cfg:10:1: warning: 'type: text' has no document, or no output
po4a.cfg:11:24: warning: 'fr:y.md' is not taken; there is one way for all documents and languages
po4a.cfg:11:14: warning: 'docs/y.md' has no output with \$lang; it is left out
po4a.cfg:12:1: warning: 'odd' is not known here
po4a.cfg:9:1: warning: the output of 'docs/z.md' follows no rule that holds for all; write one into the settings"
  expect 1 import none.cfg
  expect 2 import
  touch stele.toml
  expect 1 import po4a.cfg
  [[ $stderr == *'stele: stele.toml: this is there already; name another with --output' ]]
  [ ! -s stele.toml ]
}
