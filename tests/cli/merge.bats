# SPDX-License-Identifier: LGPL-2.1-or-later
# stele merge, beside msgmerge where that is there.
load helper

files() {
  catalog_header az >az.po
  printf '\nmsgid "Open the file"\nmsgstr "Faylı aç"\n\nmsgid "Gone"\nmsgstr "Getdi"\n' >>az.po
  catalog_header '' >new.pot
  printf '\nmsgid "Close"\nmsgstr ""\n\n#: a.c:1\nmsgid "Open the files"\nmsgstr ""\n' >>new.pot
}

@test "a template is merged into a catalog, to the standard output or in its place" {
  files
  expect 0 merge --previous --statistics az.po new.pot
  same "$stderr" '0 exact, 1 fuzzy, 1 missing, 1 obsolete'
  has "$output" '#: a.c:1
#, fuzzy
#| msgid "Open the file"
msgid "Open the files"
msgstr "Faylı aç"

#~ msgid "Gone"
#~ msgstr "Getdi"'
  cp az.po before.po
  expect 1 merge --check -U az.po new.pot
  cmp az.po before.po
  expect 0 merge -U az.po new.pot
  grep -qF '#~ msgid "Gone"' az.po
  before=$(stat -c '%i %Y' az.po)
  expect 0 merge -U az.po new.pot
  same "$(stat -c '%i %Y' az.po)" "$before"
  expect 0 merge --check -U az.po new.pot
  expect 0 merge --no-obsolete -N -o out.po before.po new.pot
  ! grep -q 'Gone\|fuzzy' out.po
}

@test "compendia" {
  files
  catalog_header az >more.po
  printf '\nmsgid "Close"\nmsgstr "Bağla"\n' >>more.po
  expect 0 merge -C more.po az.po new.pot
  has "$output" $'msgid "Close"\nmsgstr "Bağla"'
}

@test "without guesses, what msgmerge gives, byte for byte" {
  command -v msgmerge >/dev/null || skip 'gettext is not installed'
  [ -d "$STELE_CORPUS/godot-editor/old" ] || skip 'the corpus is not there'
  for old in "$STELE_CORPUS"/godot-editor/old/*.po; do
    msgmerge -q -N -o wanted.po "$old" "$STELE_CORPUS/godot-editor/editor.pot"
    stele merge -N -o got.po "$old" "$STELE_CORPUS/godot-editor/editor.pot"
    cmp got.po wanted.po
  done
}

# Each guess of msgmerge is there, by the same text or one that is no less similar.
@test "guesses are never worse than those of msgmerge, and none is missed" {
  command -v msgmerge >/dev/null || skip 'gettext is not installed'
  [ -d "$STELE_CORPUS/godot-editor/old" ] || skip 'the corpus is not there'
  for locale in az ru; do
    old=$STELE_CORPUS/godot-editor/old/$locale.po new=$STELE_CORPUS/godot-editor/editor.pot
    msgmerge -q --previous --no-wrap -o wanted.po "$old" "$new"
    stele merge --previous --no-wrap -o got.po "$old" "$new"
    python3 - <<'END'
import re
def guesses(path):
    found = {}
    for entry in open(path, encoding='utf-8').read().split('\n\n'):
        key = re.search(r'^msgid ((?:".*"\n?)+)', entry, re.M)
        context = re.search(r'^msgctxt (.*)$', entry, re.M)
        before = re.search(r'^#\| msgid (.*(?:\n#\| ".*)*)', entry, re.M)
        if key and '#~' not in entry:
            text = lambda part: ''.join(re.findall(r'"(.*)"', part)).encode().decode('unicode_escape').encode('latin-1', 'replace')
            found[context and context[1], text(key[1])] = text(before[1]) if before else None
    return found
def similarity(a, b):
    row = [0] * (len(b) + 1)
    for x in a:
        diagonal = 0
        for j, y in enumerate(b):
            diagonal, row[j + 1] = row[j + 1], diagonal + 1 if x == y else max(row[j + 1], row[j])
    return 2 * row[-1] / (len(a) + len(b))
wanted, got = guesses('wanted.po'), guesses('got.po')
assert wanted.keys() == got.keys()
checked = 0
for key, before in wanted.items():
    if before is None or before == got[key]: continue
    assert got[key] is not None, key
    assert similarity(key[1], got[key]) >= similarity(key[1], before), key
    checked += 1
print(len(wanted), checked)
END
  done
}

@test "usage and broken files" {
  files
  expect 2 merge az.po
  expect 1 merge none.po new.pot
  printf 'msgid "a\n' >bad.pot
  expect 1 merge -U az.po bad.pot
  has "$stderr" 'bad.pot:1:'
  grep -q Gone az.po
}
