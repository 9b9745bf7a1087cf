# SPDX-License-Identifier: LGPL-2.1-or-later
# Where output goes wrong: full disks, closed streams, places that cannot be written.
load helper

full='stele: cannot write to the standard output: No space left on device'
closed='stele: cannot write to the standard output: Bad file descriptor'

@test "a full disk is noticed by every command" {
  source_folder
  for arguments in 'render -l az source' 'render -l az -f html source' 'list source' 'list --json source' 'stat source' \
    'stat --json source' 'extract source' '--help' 'render --help' '--version' 'help list'; do
    run -3 bash -c '"$program" $1 2>&1 >/dev/full' - "$arguments"
    same "$output" "$full"
  done
}

@test "a closed standard output is noticed by every command" {
  source_folder
  for arguments in 'render -l az source' 'list source' 'stat --json source' 'extract source' '--help' '--version'; do
    run -3 bash -c '"$program" $1 2>&1 >&-' - "$arguments"
    same "$output" "$closed"
  done
}

@test "a closed standard output is no matter where nothing goes there" {
  source_folder
  run -0 bash -c '"$program" render -l az -o page source 2>&1 >&-'
  stele render -l az source | cmp - page
}

@test "with all streams closed no stray text gets into a file" {
  source_folder
  printf '\n# stray\nmsgid "It stays."\nmsgstr ""\n' >>source/tr.po
  run -1 bash -c '"$program" render -l tr -o page source <&- >&- 2>&-'
  [ ! -e page ]
  run -0 bash -c '"$program" render -v -l az,de -o page source <&- >&- 2>&-'
  stele render -l az source | cmp - page
}

@test "-o to a full device fails" {
  source_folder
  expect 3 render -l az -o /dev/full source
  same "$stderr" '/dev/full: error: cannot write: No space left on device'
  expect 3 extract -o /dev/full source
  same "$stderr" '/dev/full: error: cannot write: No space left on device'
}

@test "-o to a place that cannot be fails" {
  source_folder
  expect 3 render -l az -o none/page source
  same "$stderr" 'none/page: error: cannot write: No such file or directory'
  expect 3 render -l az -o source source
  same "$stderr" 'source: error: cannot write: Is a directory'
}

@test "a disk that fills up leaves the old file" {
  source_folder
  printf 'old' >page
  # A limit on the size of files stands for a full disk; the signal that comes with it is ignored, so that write() fails.
  run -3 bash -c 'trap "" XFSZ; ulimit -f 0; "$program" render -l az -f html -o page source 2>&1'
  same "$output" 'page: error: cannot write: File too large'
  same "$(cat page)" 'old'
  same "$(ls)" 'page
source'
}

@test "where the standard output fails half-way, it is told how much was written" {
  # 512 bytes, of which the limit is a multiple.
  run -3 bash -c 'trap "" XFSZ; ulimit -f 1; "$program" render -l az -f html 2>&1 >page'
  same "$output" "stele: cannot write to the standard output after $(wc -c <page) bytes: File too large"
  [ -s page ]
}

@test "-o keeps a link and the mode of what it leads to" {
  source_folder
  printf 'old' >page
  chmod 640 page
  ln -s page link
  stele render -l az -o link source
  [ -L link ]
  same "$(stat -c %a page)" 640
  stele render -l az source | cmp - page
}

@test "a reader that leaves early ends the command quietly" {
  run -0 bash -c '{ "$program" render -l en -f html; echo "$?" >status; } 2>err | :; cat err'
  same "$output" ''
}

@test "a reader that has left ends the command by SIGPIPE" {
  run -0 bash -c '{ sleep 0.3; "$program" --help; echo "$?" >status; } 2>err | true; cat err status'
  same "$output" 141
}

@test "where SIGPIPE is ignored, the failure is told" {
  run -0 bash -c 'trap "" PIPE; { sleep 0.3; "$program" --help; echo "$?" >status; } 2>err | true; cat err status'
  same "$output" 'stele: cannot write to the standard output: Broken pipe
3'
}

@test "--color colours diagnostics, and nothing else" {
  source_folder
  expect 1 render --color=always -l tr --min-complete 100 source
  same "$stderr" $'\033[1;31merror:\033[0m only 50 percent of the texts are in the wanted locales, 100 are needed'
  expect 1 render --color -l tr --min-complete 100 source
  has "$stderr" $'\033['
  for when in auto never; do
    expect 1 render --color=$when -l tr --min-complete 100 source
    same "$stderr" 'error: only 50 percent of the texts are in the wanted locales, 100 are needed'
  done
  expect 1 render --color=always -l az nowhere
  same "$stderr" $'\033[1mnowhere:\033[0m \033[1;31merror:\033[0m there is no such folder'
}
