# SPDX-License-Identifier: LGPL-2.1-or-later
# stele amend: documents, template and catalogs in one step.
load helper

project() {
  mkdir -p docs po
  printf '# Guide\n\n> A hunderd stones\n> stand here.\n\nA hunderd stones `a hunderd` again.\n\nNothing.\n' >docs/a.md
  printf '<p>A hunderd <b>stones</b></p>\n' >docs/b.html
  stele extract -o po/docs.pot docs
  sed 's/^"Language: \\n"/"Language: az\\n"/; /^#, fuzzy/d' po/docs.pot >po/az.po
  awk '/^msgid "A hunderd stones stand/ { print; getline; print "msgstr \"Burada yüz daş durur.\""; next }
    /^msgid "A hunderd <b>/ { print; getline; print "msgstr \"Yüz <b>daş</b>\""; next } { print }' po/az.po >new && mv new po/az.po
  awk '/^msgid "A hunderd stones stand/ { sub(/^/, "#, fuzzy\n#| msgid \"A hunderd\"\n") } { print }' po/az.po >po/tr.po
  printf '\n# kept\n#~ msgid "Old"\n#~ msgstr "Köhnə"\n' >>po/az.po
}

@test "a typo is mended everywhere, and states stay" {
  project
  expect 0 amend --from hunderd --to hundred --template po/docs.pot docs
  same "$stderr" 'texts: 3, catalogs: 3'
  same "$(cat docs/a.md)" '# Guide

> A hundred stones
> stand here.

A hundred stones `a hundred` again.

Nothing.'
  same "$(cat docs/b.html)" '<p>A hundred <b>stones</b></p>'
  ! grep -q 'hunderd' po/docs.pot po/az.po
  has "$(cat po/az.po)" 'msgid "A hundred stones stand here."
msgstr "Burada yüz daş durur."'
  has "$(cat po/tr.po)" '#| msgid "A hunderd"
msgid "A hundred stones stand here."'
  [ "$(msgattrib --only-fuzzy po/tr.po | grep -c '^msgid "A hundred stones stand')" = 1 ]
  has "$(cat po/az.po)" '# kept
#~ msgid "Old"
#~ msgstr "Köhnə"'
  # The new template is the one that the documents give, but for its date.
  stele extract -o again.pot docs
  diff <(grep -v POT-Creation po/docs.pot) <(grep -v POT-Creation again.pot)
  expect 0 stale -l az --catalogs=po docs
  has "$output" ' 0 changed'
}

@test "--check shows what would change and writes nothing" {
  project
  mkdir before.d
  cp -r docs po before.d
  expect 1 amend --check --from 'hunderd stones' --to 'hundred stones' --template po/docs.pot docs/a.md
  same "$output" 'docs/a.md:3: changes
-A hunderd stones stand here.
+A hundred stones stand here.
docs/a.md:6: changes
-A hunderd stones `a hunderd` again.
+A hundred stones `a hunderd` again.'
  diff -r docs before.d/docs
  diff -r po before.d/po
}

@test "a text may go over the lines of its document" {
  project
  expect 0 amend --from 'stones stand here' --to 'stones are here' docs
  same "$(sed -n 3,5p docs/a.md)" '> A hunderd stones are here.

A hunderd stones `a hunderd` again.'
}

@test "what has no such text is told" {
  project
  expect 1 amend --from nowhere --to x docs
  same "$stderr" "stele: no text has 'nowhere' in it"
  expect 2 amend --from x docs
  same "${stderr_lines[0]}" 'stele: --from and --to say what is replaced by what'
}

@test "a new text that is there already, or that reads otherwise, changes nothing" {
  project
  printf '\nmsgid "A hundred stones stand here."\nmsgstr "x"\n' >>po/tr.po
  cp -r docs docs.before
  cp -r po po.before
  expect 1 amend --from hunderd --to hundred --template po/docs.pot docs
  has "$stderr" 'po/tr.po:'
  has "$stderr" 'the new text has a message already; take one of the two out'
  diff -r docs docs.before
  diff -r po po.before
  expect 1 amend --from 'Nothing.' --to '# Nothing' docs
  has "$stderr" 'docs/a.md:8: with the new text this would be read otherwise'
  diff -r docs docs.before
}

@test "a damaged catalog, or one that cannot be written, leaves all as it was" {
  project
  printf 'msgid "x\n' >>po/tr.po
  cp -r docs docs.before
  cp po/az.po az.before
  expect 1 amend --from hunderd --to hundred --template po/docs.pot docs
  diff -r docs docs.before
  cmp po/az.po az.before
  same "$(find . -name '*.??????' | grep -c 'po\.\|md\.')" 0
}

@test "line ends stay, and only the lines of changed entries differ" {
  project
  sed -i 's/$/\r/' po/az.po docs/a.md
  cp po/az.po before.po
  expect 0 amend --from hunderd --to hundred docs/a.md
  ! grep -qv $'\r$' po/az.po
  ! grep -qv $'\r$' docs/a.md
  [ "$(diff before.po po/az.po | grep -c '^<')" -le 8 ]
}

@test "catalogs by a pattern, and settings" {
  project
  mkdir -p l/az l/tr
  for locale in az tr; do cp "po/$locale.po" "l/$locale/a.po"; done
  cp po/docs.pot l/a.pot
  printf 'documents = ["docs/a.md"]\n[amend]\ncatalogs = "l/{locale}/a.po"\ntemplate = "l/a.pot"\n' >stele.toml
  expect 0 amend --from hunderd --to hundred
  same "$stderr" 'texts: 2, catalogs: 3'
  grep -q 'hundred stones stand' l/az/a.po
  grep -q 'hundred stones stand' l/a.pot
}
