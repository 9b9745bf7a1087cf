# SPDX-License-Identifier: LGPL-2.1-or-later
# The command line: help, options in any order, and what is refused.
load helper

# refused TEXT COMMAND ARGUMENT...: bad usage is told in two lines, the second names the help, and nothing is printed.
refused() {
  local text=$1 command=$2
  shift 2
  expect 2 ${command:+"$command"} "$@"
  same "$output" ''
  same "$stderr" "stele: $text
Try 'stele${command:+ $command} --help'."
}

@test "--version tells the version of the command and of the library" {
  expect 0 --version
  same "${lines[0]}" 'stele 0.1.0 (libstele 0.1.0)'
  has "$output" 'LGPL-2.1-or-later'
  expect 0 -V
  same "${lines[0]}" 'stele 0.1.0 (libstele 0.1.0)'
}

@test "--help, -h and help are the same and list every command" {
  expect 0 --help
  help=$output
  same "${lines[0]}" 'Usage: stele [OPTION]... COMMAND [ARGUMENT]...'
  for command in render list stat stale amend extract localize import bundle inspect cat check compile decompile convert select edit diff merge merge-driver install-git-driver help; do
    printf '%s\n' "$output" | grep -qE "^  $command( |\$)"
  done
  expect 0 -h
  same "$output" "$help"
  expect 0 help
  same "$output" "$help"
  same "$stderr" ''
}

@test "each command has its own help, by --help and by stele help" {
  for command in render list stat stale amend extract localize import bundle inspect cat check compile decompile convert select edit diff merge merge-driver install-git-driver help; do
    expect 0 "$command" --help
    has "${lines[0]}" "Usage: stele $command [OPTION]..."
    has "$output" '--quiet'
    help=$output
    expect 0 help "$command"
    same "$output" "$help"
  done
}

@test "help names every option of render" {
  expect 0 render --help
  for option in --locale= --format= --width= --output= --min-complete= --attribution= --no-style --fuzzy --quiet \
    --verbose '--color[=' --help; do
    has "$output" "$option"
  done
}

@test "no line of any help is wider than 80 columns" {
  for command in '' render list stat stale amend extract localize import bundle inspect cat check compile decompile convert select edit diff merge merge-driver install-git-driver help; do
    # shellcheck disable=SC2086
    [ -z "$(stele $command --help | grep -E '.{81}')" ]
  done
}

@test "help comes before everything else on the line is looked at" {
  expect 0 render --help -f pdf nowhere
  has "$output" 'Usage: stele render'
}

@test "a command is needed, and must be known" {
  refused 'a command is missing' ''
  refused "unknown command 'rendr'" '' rendr
  expect 2 help rendr
  same "$stderr" "stele: unknown command 'rendr'
Try 'stele --help'."
}

@test "unknown options are refused" {
  refused "unknown option '--foo'" '' --foo
  refused "unknown option '-X'" '' -X
  refused "unknown option '--foo=1'" render --foo=1
  refused "unknown option '-X'" render -qX
  refused "unknown option '-l'" list -l az
}

@test "options that need an argument, or take none, say so" {
  refused "option '-l' needs an argument" render -l
  refused "option '-l' needs an argument" render -ql
  refused "option '--format' needs an argument" render --format
  refused "option '--no-style' takes no argument" render --no-style=yes
}

@test "long options may be shortened while they are unambiguous" {
  source_folder
  expect 0 render --loc=az --form=text source
  same "${lines[0]}" 'Daş'
  refused "option '--f' is ambiguous" render --f
}

@test "choices and numbers are checked" {
  refused "'docx' is none of: text, markdown, html, json, jsonl, roff, pdf" render -f docx
  refused "'' is none of: text, markdown, html, json, jsonl, roff, pdf" render -f ''
  refused "'maybe' is none of: auto, never, always" render --attribution=maybe
  refused "'maybe' is none of: auto, never, always" list --color=maybe
  for number in '' -1 +1 1x 0x10 ' 5' 1000001 99999999999999999999; do
    refused "'$number' is no number from 0 to 1000000" render -w "$number"
  done
  refused "'101' is no number from 0 to 100" render --min-complete 101
  refused "'4294967297' is no number from 0 to 100" render --min-complete=4294967297
}

@test "one operand is enough" {
  refused "one operand too many: 'b'" render a b
  refused "one operand too many: 'b'" list a -q b
  refused "one operand too many: 'stat'" help list stat
}

@test "options and operands stand in any order, -- ends the options" {
  source_folder
  source_folder ./-w
  expect 0 render source -l az -w 0
  first=$output
  expect 0 render -w 0 source -l az
  same "$output" "$first"
  expect 0 render -laz -w0 -- source
  same "$output" "$first"
  expect 0 render -l az -- -w
  same "$output" "$first"
}

@test "the last of repeated options counts" {
  source_folder
  expect 0 render -l az -f json -l tr -f text source
  same "${lines[0]}" 'Taş'
}

@test "common options may stand before the command" {
  source_folder
  expect 0 -v render -l de source
  has "$stderr" 'note: there is no translation into de'
  expect 0 -v render -q -l de source
  same "$stderr" ''
}
