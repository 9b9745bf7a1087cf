# SPDX-License-Identifier: LGPL-2.1-or-later
# stele diff, merge-driver and install-git-driver, the latter two through git itself.
load helper

catalog() {
  catalog_header az
  cat <<'END'

# A note.
#: open.c:1
msgid "Open"
msgstr "Aç"

#: open.c:2
msgid "Close"
msgstr ""

#, fuzzy
#: open.c:3
msgid "Save"
msgstr "Yaddaş"
END
}

needs_git() {
  command -v git >/dev/null || skip 'git is not installed'
}

# A repository with a catalog, in which `stele` is found.
repository() {
  needs_git
  export HOME=$PWD GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_DATE='2024-01-01 00:00:00 +0000'
  export GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
  mkdir bin
  ln -s "$program" bin/stele
  PATH=$PWD/bin:$PATH
  git init -q -b main repository
  set -- "$(realpath "$1")"
  cd repository
  git config user.name N
  git config user.email n@example.org
  cp "$1" az.po
  git add az.po
  git commit -qm base
}

# on BRANCH COMMAND...: commits, on a branch off the base, what the command makes of the catalog.
on() {
  git checkout -q -B "$1" main
  shift
  "$@"
  git commit -qam change
}

@test "diff shows messages, not lines" {
  catalog >old.po
  # Laid out otherwise, in another order, with other references: no difference.
  stele cat --no-location --no-wrap -s -o same.po old.po
  expect 0 diff old.po same.po
  same "$output$stderr" ''
  expect 1 diff --references old.po same.po
  sed -e 's/"Aç"/"Açın"/' -e 's/Save/Save all/' old.po >new.po
  expect 1 diff old.po new.po
  same "$output" "$(
    cat <<'END'
@@ new.po:10 @@
 msgid "Open"
-msgstr "Aç"
+msgstr "Açın"

@@ new.po:19 @@
+#: open.c:3
+#, fuzzy
+msgid "Save all"
+msgstr "Yaddaş"

@@ old.po:19 @@
-#: open.c:3
-#, fuzzy
-msgid "Save"
-msgstr "Yaddaş"
END
  )"$'\n'
  expect 1 diff --stat old.po new.po
  same "$output" '1 added, 1 removed, 1 changed'
  expect 1 diff --json old.po new.po
  same "$(printf '%s\n' "$output" | python3 -c 'import json, sys
for line in sys.stdin: d = json.loads(line); print(d["msgid"], d["before"] and d["before"]["msgstr"], d["after"] and d["after"]["msgstr"])')" \
    "Open ['Aç'] ['Açın']
Save all None ['Yaddaş']
Save ['Yaddaş'] None"
  expect 1 diff --color=always old.po new.po
  has "$output" $'\e[32m+msgstr "Açın"\e[0m'
  expect 2 diff old.po
  expect 1 diff old.po none.po
  has "$stderr" 'none.po'
}

@test "a merge that git cannot do by lines is clean" {
  catalog >base.po
  repository base.po
  # Both sides say when they worked, as every editor does, and git sees a line that both have changed.
  on ours stele edit --set Close=Bağla --header='PO-Revision-Date=2024-02-26 10:00+0400' az.po
  on theirs stele edit --message=Save --text 'Yadda saxla' --clear-fuzzy --header='PO-Revision-Date=2024-02-26 07:00+0000' az.po
  git checkout -q ours
  run git merge theirs
  [ "$status" -ne 0 ]
  git merge --abort
  expect 0 install-git-driver
  same "$output$stderr" ''
  same "$(cat .gitattributes)" $'*.po merge=stele diff=stele\n*.pot merge=stele diff=stele'
  git merge -q -m merged theirs
  expect 0 select --translated az.po
  has "$output" 'msgstr "Bağla"'
  has "$output" 'msgstr "Yadda saxla"'
  has "$output" 'PO-Revision-Date: 2024-02-26 07:00+0000'
  # A second time changes nothing.
  cp .git/config before
  expect 0 install-git-driver
  cmp before .git/config
  same "$(wc -l <.gitattributes)" 2
}

@test "two translations of one message are a conflict, and both stay" {
  catalog >base.po
  repository base.po
  stele install-git-driver
  on ours stele edit --set Close=Bağla az.po
  on theirs stele edit --set Close=Qapat az.po
  git checkout -q ours
  run git merge theirs
  [ "$status" -ne 0 ]
  has "$output" 'az.po:'
  has "$output" 'error: both sides have translated "Close"'
  expect 0 cat --no-wrap az.po
  has "$output" '#, fuzzy
msgid "Close"
msgstr ""
"#-#-#-#-#  ours  #-#-#-#-#\n"
"Bağla\n"
"#-#-#-#-#  theirs  #-#-#-#-#\n"
"Qapat"'
}

@test "a broken version leaves ours as it was" {
  catalog >base.po
  cp base.po ours.po
  printf 'msgid "a\n' >theirs.po
  expect 1 merge-driver base.po ours.po theirs.po
  has "$stderr" 'theirs.po:1:'
  cmp base.po ours.po
  expect 2 merge-driver base.po ours.po
  expect 1 merge-driver none.po ours.po ours.po
}

@test "without a common version, and into another file" {
  catalog >ours.po
  : >base.po
  sed 's/Close/Quit/' ours.po >theirs.po
  expect 0 merge-driver -o out.po base.po ours.po theirs.po
  expect 0 select --count out.po
  same "$output" 4
  catalog | cmp - ours.po
}

@test "no .gitattributes where all repositories are meant; --print changes nothing" {
  catalog >base.po
  repository base.po
  expect 0 install-git-driver --print
  has "$output" 'git config merge.stele.driver'
  [ ! -e .gitattributes ]
  expect 0 install-git-driver --global
  [ ! -e .gitattributes ]
  same "$(git config --global merge.stele.driver)" 'stele merge-driver --path %P %O %A %B'
  cd ..
  mkdir plain
  expect 3 install-git-driver plain
}

# A real history: the catalog of a project at two moments, and a translator who meanwhile worked on the old one.
@test "a translator's work goes into what a template made of the catalog" {
  old=$STELE_CORPUS/godot-editor/old/az.po new=$STELE_CORPUS/godot-editor/az.po
  [ -f "$old" ] || skip 'the corpus is not there'
  repository "$old"
  stele install-git-driver
  git add .gitattributes
  git commit -qm attributes
  on ours cp "$new" az.po
  git checkout -q -B theirs main
  # The first untranslated message that both have is translated.
  msgid=$(stele select --untranslated --json az.po | python3 -c '
import json, subprocess, sys
ours = {json.loads(line)["msgid"] for line in subprocess.run(["git", "show", "ours:az.po"], capture_output=True).stdout and
        subprocess.run(["stele", "select", "--untranslated", "--json", sys.argv[1]], capture_output=True, text=True).stdout.splitlines()}
for line in sys.stdin:
    message = json.loads(line)
    if "msgid_plural" not in message and "msgctxt" not in message and message["msgid"] in ours and "\n" not in message["msgid"]:
        print(message["msgid"])
        break' "$new")
  [ -n "$msgid" ]
  stele edit --msgid="$msgid" --text Tərcümə az.po
  git commit -qam work
  git checkout -q ours
  git merge -q -m merged theirs
  # Exactly that message differs from what ours had.
  git show ours~1:az.po >before.po 2>/dev/null || git show HEAD^:az.po >before.po
  expect 1 diff --stat before.po az.po
  same "$output" '0 added, 0 removed, 1 changed'
}
