# SPDX-License-Identifier: LGPL-2.1-or-later
# Bash completion for stele. Options come from the command's own help, locales from `stele list`, so that both are always
# those of the version that is installed.

# The long and short options of a subcommand ("" for stele itself), a word each.
_stele_options() {
  # shellcheck disable=SC2086 # no subcommand is no word
  LC_ALL=C "${COMP_WORDS[0]}" $1 --help 2>/dev/null \
    | sed -n -e 's/^  *\(-[A-Za-z]\), \(--[a-z-]*\).*/\1 \2/p' -e 's/^  *\(--[a-z-]*\).*/\1/p'
}

_stele_commands() {
  LC_ALL=C "${COMP_WORDS[0]}" --help 2>/dev/null \
    | sed -n -e '/^Commands:$/,/^$/s/^  \([a-z][a-z-]*\)\( .*\)*$/\1/p'
}

# The folder or bundle on the command line, which has the locales; nothing for the document that stele carries.
_stele_source() {
  local i
  for ((i = command_place + 1; i < COMP_CWORD; i++)); do
    if [[ ${COMP_WORDS[i]} != -* && (-f ${COMP_WORDS[i]}/stele.meta || ${COMP_WORDS[i]} == *.stele && -f ${COMP_WORDS[i]}) ]]; then
      printf '%s\n' "${COMP_WORDS[i]}"
      return
    fi
  done
}

# Completes the last locale of a list with commas.
_stele_locales() {
  local source before='' locales
  source=$(_stele_source)
  locales=$("${COMP_WORDS[0]}" list -q ${source:+"$source"} 2>/dev/null | sed 's/ .*//')
  [[ $1 != *,* ]] || before=${1%,*},
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$locales" -- "${1##*,}")
  compopt -o nospace
}

# The ids of the units of the source.
_stele_units() {
  local source
  source=$(_stele_source)
  mapfile -t COMPREPLY < <(compgen -W "$(
    "${COMP_WORDS[0]}" render -q -l '' -f jsonl --attribution=never ${source:+"$source"} 2>/dev/null \
      | sed 's/^{"id": "\([^"]*\)".*/\1/'
  )" -- "$1")
}

_stele_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

_stele_folders() {
  mapfile -t COMPREPLY < <(compgen -d -- "$1")
  compopt -o filenames
}

# Files with one of the endings, and folders on the way to them.
_stele_files() {
  local word=$1 ending
  shift
  mapfile -t COMPREPLY < <(
    compgen -d -- "$word"
    for ending; do compgen -f -X "!*.$ending" -- "$word"; done
  )
  compopt -o filenames
}

_stele() {
  local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} command='' command_place i
  COMPREPLY=()

  # Bash makes "=" a word of its own: --format=h is three words.
  if [[ $word == = ]]; then
    word=''
  elif [[ $option == = && $COMP_CWORD -ge 2 ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ ${COMP_WORDS[i]} != -* && ${COMP_WORDS[i]} != = && ${COMP_WORDS[i - 1]} != = ]]; then
      command=${COMP_WORDS[i]} command_place=$i
      break
    fi
  done

  case $option in
  --color | --attribution) _stele_words 'auto never always' "$word"; return ;;
  esac
  case $command:$option in
  render:-l | render:--locale | render:--parallel | inspect:-l | inspect:--locale) _stele_locales "$word"; return ;;
  render:-f | render:--format) _stele_words 'text markdown html json jsonl roff pdf' "$word"; return ;;
  render:--unit | render:--from | render:--to) _stele_units "$word"; return ;;
  stat:-f | stat:--format) _stele_words 'text json svg' "$word"; return ;;
  stale:--only) _stele_words 'changed missing' "$word"; return ;;
  amend:--from | amend:--to | amend:--domain) return ;;
  amend:--template) _stele_files "$word" pot; return ;;
  stale:--catalogs | amend:--catalogs) _stele_folders "$word"; return ;;
  stale:-l | stale:--locale | stale:--domain | stale:-w | stale:--width) return ;;
  stat:--by) _stele_words 'file locale' "$word"; return ;;
  render:-w | render:--width | render:--min-complete) return ;;
  bundle:-m | bundle:--messages) _stele_files "$word" po mo; return ;;
  bundle:--language | bundle:--symbol) return ;;
  extract:--format | localize:--format) _stele_words 'text markdown html' "$word"; return ;;
  localize:--anchors) _stele_words 'none github hugo mdbook' "$word"; return ;;
  localize:--below) _stele_words 'omit source' "$word"; return ;;
  check:-f | check:--format) _stele_words 'text json sarif junit' "$word"; return ;;
  check:--checks | check:--accelerator) return ;;
  localize:-l | localize:--locale | localize:--domain | localize:--keep | localize:--mark | localize:--twins | localize:--site) return ;;
  extract:--code | localize:--code | extract:--exclude | localize:--exclude | extract:--sentences | localize:--sentences) return ;;
  extract:--config | localize:--config) _stele_files "$word" toml; return ;;
  localize:--catalogs | merge:--catalogs) _stele_folders "$word"; return ;;
  localize:--depfile) compopt -o default; return ;;
  extract:--duplicates) _stele_words 'merge context' "$word"; return ;;
  merge:--lang | merge:--suffix) return ;;
  merge:--backup) _stele_words 'none simple numbered existing' "$word"; return ;;
  compile:--endianness) _stele_words 'little big' "$word"; return ;;
  *:--add-location) _stele_words 'full file never' "$word"; return ;;
  compile:-f) ;;
  *:-f | *:--files-from) compopt -o default; return ;;
  *:-D | *:--directory) _stele_folders "$word"; return ;;
  *:-o | *:--output) compopt -o default; return ;;
  esac

  if [[ $word == -* ]]; then
    _stele_words "$(_stele_options "$command")" "$word"
  elif [[ -z $command || $command == help ]]; then
    _stele_words "$(_stele_commands)" "$word"
  else
    case $command in
    cat | check | compile | convert | select | edit) _stele_files "$word" po pot ;;
    stat) _stele_files "$word" stele po pot md txt ;;
    amend | extract | localize) _stele_files "$word" stele md txt ;;
    stale) _stele_files "$word" pot md txt ;;
    diff | merge | merge-driver) _stele_files "$word" po pot ;;
    install-git-driver) _stele_folders "$word" ;;
    decompile) _stele_files "$word" mo gmo ;;
    *) _stele_files "$word" stele ;;
    esac
  fi
}

complete -F _stele stele
