# SPDX-License-Identifier: LGPL-2.1-or-later
# stele render --watch: writes again when the source changes, and ends by a signal.
load helper

teardown() {
  [ -z "${watcher-}" ] || kill -KILL "$watcher" 2>/dev/null || :
}

# watch ARGUMENT...: starts it; its output goes to `out`, what it tells to `err`. A shell lets what runs in the background ignore
# SIGINT; that is undone.
watch() {
  env --default-signal=INT "$program" render --watch "$@" >out 2>err 3>&- &
  watcher=$!
}

# until COMMAND...: tries until it succeeds, for ten seconds at most.
until_true() {
  for ((i = 0; i < 200; i++)); do
    ! "$@" >/dev/null 2>&1 || return 0
    sleep 0.05
  done
  printf -- 'in vain: %s\n--- out\n%s\n--- err\n%s\n' "$*" "$(cat out)" "$(cat err)" >&2
  return 1
}

# ended STATUS: waits for the end.
ended() {
  local status=0
  until_true eval "! kill -0 $watcher"
  wait "$watcher" || status=$?
  watcher=
  same "$status" "$1"
}

@test "it writes when it starts, and again after a change" {
  source_folder
  watch -l az source
  until_true grep -q 'qalır' out
  sed -i 's/Daş/Qaya/' source/az.po
  until_true grep -q '^Qaya$' out
  { stele render -l az source | sed 's/Qaya/Daş/' && printf '\f\n' && stele render -l az source; } >wanted
  until_true cmp wanted out
  kill -INT "$watcher"
  ended 130
  same "$(cat err)" ''
}

@test "a wrong change is told and changes nothing; the next right one does" {
  source_folder
  watch -l az -o page source
  until_true grep -q 'Daş' page
  cp page before
  cp source/az.po kept
  printf 'msgid "\n' >>source/az.po
  until_true grep -q '^source/az.po:[0-9]*:[0-9]*: error: ' err
  cmp page before
  sed 's/Daş/Qaya/' kept >source/az.po
  until_true grep -q 'Qaya' page
  kill -TERM "$watcher"
  ended 143
  same "$(grep -c error err)" 1
  same "$(ls)" "$(printf '%s\n' before err kept out page source)"
}

@test "the output may be in the folder that is watched" {
  source_folder
  watch -l az -o source/page source
  until_true grep -q 'Daş' source/page
  first=$(stat -c %i source/page)
  sleep 0.4
  same "$(stat -c %i source/page)" "$first"
  sed -i 's/Daş/Qaya/' source/az.po
  until_true grep -q 'Qaya' source/page
  kill -HUP "$watcher"
  ended 129
}

@test "a folder that is removed and made again, and one behind a link" {
  source_folder one
  source_folder two
  sed -i 's/Daş/Qaya/' two/az.po
  ln -s one source
  watch -l az -o page source
  until_true grep -q 'Daş' page
  ln -sfn two source
  until_true grep -q 'Qaya' page
  rm -r two
  until_true grep -q 'error' err
  source_folder two
  until_true grep -q 'Daş' page
  kill -TERM "$watcher"
  ended 143
}

@test "a compiled bundle is watched too" {
  source_folder
  stele bundle -o stone.stele source
  watch -l az -o page stone.stele
  until_true grep -q 'Daş' page
  sed -i 's/Daş/Qaya/' source/az.po
  stele bundle -o stone.stele source
  until_true grep -q 'Qaya' page
  kill -TERM "$watcher"
  ended 143
}

@test "what is too incomplete is told, and watched on" {
  source_folder
  watch -l tr --min-complete 100 source
  until_true grep -q 'percent' err
  cp source/az.po source/tr.po
  until_true grep -q 'Daş' out
  kill -TERM "$watcher"
  ended 143
}

@test "a source that cannot be opened at the start ends it" {
  expect 1 render --watch nowhere
  same "$stderr" 'nowhere: error: there is no such folder'
  expect 2 render --watch
  has "$stderr" "'--watch' needs a SOURCE"
}

@test "an output that fails ends it" {
  source_folder
  status=0
  timeout 10 "$program" render --watch -l az source >/dev/full 2>err || status=$?
  same "$status" 3
}

@test "a signal that is ignored at the start stays ignored" {
  source_folder
  env --ignore-signal=INT "$program" render --watch -l az source >out 2>err 3>&- &
  watcher=$!
  until_true grep -q 'qalır' out
  kill -INT "$watcher"
  sleep 0.2
  kill -0 "$watcher"
  kill -TERM "$watcher"
  ended 143
}

@test "on a terminal the screen is cleared before each writing but the first" {
  command -v script >/dev/null || skip 'script is not installed'
  source_folder
  script -qec "'$program' render --watch -l az source" /dev/null >out 2>err </dev/null 3>&- &
  watcher=$!
  until_true grep -q 'qalır' out
  same "$(grep -c $'\033' out)" 0
  sed -i 's/Daş/Qaya/' source/az.po
  until_true grep -q $'^\033\[H\033\[2JQaya' out
  kill -TERM "$watcher"
  until_true eval "! kill -0 $watcher"
}

@test "localize: pages follow documents and catalogs" {
  mkdir docs po
  printf '# One\n' >docs/a.md
  "$program" extract -o po/az.po docs
  sed -i 's/^msgstr ""$/msgstr "Bir"/; 1,/^$/s/^msgstr "Bir"/msgstr ""/' po/az.po
  env --default-signal=INT "$program" localize --watch docs >out 2>err 3>&- &
  watcher=$!
  until_true grep -q 'Bir' localized/az/a.md
  sed -i 's/Bir/Tək/' po/az.po
  until_true grep -q 'Tək' localized/az/a.md
  printf '# One\n\nTwo.\n' >docs/a.md
  until_true grep -q 'Two' localized/az/a.md
  printf 'Three.\n' >docs/b.md
  until_true grep -q 'Three' localized/az/b.md
  kill -INT "$watcher"
  ended 130
  same "$(wc -l <out)" 4
  same "$(cat err)" ''
}
