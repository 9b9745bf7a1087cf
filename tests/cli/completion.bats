# SPDX-License-Identifier: LGPL-2.1-or-later
# Completion in bash.
load helper

# completions WORD...: what is offered for the last word, sorted on one line.
completions() {
  COMP_WORDS=("$program" "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _stele 2>/dev/null
  printf '%s\n' "${COMPREPLY[@]}" | sort | tr '\n' ' '
}

# compopt is for a shell that reads a line; here there is none.
compopt() {
  :
}

source_completion() {
  # shellcheck source=/dev/null
  source "$STELE_SOURCE/src/stele.bash"
}

@test "commands" {
  source_completion
  same "$(completions '')" 'amend bundle cat check compile convert decompile diff edit extract help import inspect install-git-driver list localize merge merge-driver render select stale stat '
  same "$(completions re)" 'render '
  same "$(completions help st)" 'stale stat '
  same "$(completions -q li)" 'list '
}

@test "options of the command" {
  source_completion
  same "$(completions render --f)" '--format --from --fuzzy '
  same "$(completions list --)" '--color --help --json --quiet --verbose '
  same "$(completions --v)" '--verbose --version '
}

@test "formats and other choices, after a blank and after =" {
  source_completion
  same "$(completions render -f '')" 'html json jsonl markdown pdf roff text '
  same "$(completions render --format = m)" 'markdown '
  same "$(completions render --attribution =)" 'always auto never '
  same "$(completions list --color = n)" 'never '
  same "$(completions stat --format = s)" 'svg '
  same "$(completions stat --by '')" 'file locale '
}

@test "locales, of the built-in statement or of the source that is named, also in a list" {
  source_completion
  source_folder
  same "$(completions render -l '')" 'ar az en fr ru tr '
  same "$(completions render -l t)" 'tr '
  same "$(completions render source -l '')" 'az en tr '
  same "$(completions render -l az,t)" 'az,tr '
  same "$(completions render --locale = a)" 'ar az '
  same "$(completions render --parallel = az,t)" 'az,tr '
}

@test "ids of units" {
  source_completion
  source_folder
  same "$(completions render source --from t)" 'title '
  same "$(completions render source --unit = p)" "$(stele render -f jsonl source | grep -o 'paragraph-[0-9a-f]*') "
}

@test "folders for a source" {
  source_completion
  source_folder
  touch file
  same "$(completions render '')" 'source '
}

@test "catalogs, and compiled ones" {
  source_completion
  touch a.po a.pot a.mo a.txt
  mkdir folder
  same "$(completions cat '')" 'a.po a.pot folder '
  same "$(completions edit f)" 'folder '
  same "$(completions decompile '')" 'a.mo folder '
  same "$(completions cat -D '')" 'folder '
  same "$(completions compile --endianness = '')" 'big little '
  same "$(completions cat --add-location = f)" 'file full '
}

@test "it is installed under the command's name" {
  cmp "$STELE_BUILD/src/completion/stele" "$STELE_SOURCE/src/stele.bash"
}
