# SPDX-License-Identifier: LGPL-2.1-or-later
# What the tests of the command share. Each test runs in a folder of its own, in the C locale, and calls
#
#   stele ARGUMENT...        the built program
#   expect STATUS ARGUMENT... the same; checks the exit status and leaves $output, $stderr, and $lines
#   source_folder [FOLDER]   makes a small source: a title, a paragraph, two items; az is complete, tr half
bats_require_minimum_version 1.5.0

setup() {
  mkdir "$BATS_TEST_TMPDIR/here" && cd "$BATS_TEST_TMPDIR/here" || return
  # The program itself, not the shell script that libtool puts before it: descriptors and signals are tested here.
  program=$STELE_BUILD/src/stele
  if [ -x "$STELE_BUILD/src/.libs/stele" ]; then
    program=$STELE_BUILD/src/.libs/stele
    export LD_LIBRARY_PATH=$STELE_BUILD/.libs
  fi
  export program
  export LC_ALL=C
  unset LANGUAGE LC_MESSAGES LANG COLUMNS NO_COLOR SOURCE_DATE_EPOCH STELE_LOCALEDIR POSIXLY_CORRECT
}

stele() {
  "$program" "$@"
}

expect() {
  local wanted=$1
  shift
  run --separate-stderr --keep-empty-lines "$program" "$@"
  # Without the newline that ends the last line; a second one would stay.
  output=${output%$'\n'} stderr=${stderr%$'\n'}
  [ "$status" = "$wanted" ] || {
    printf 'stele %s ended with %s, not %s\n%s\n%s\n' "$*" "$status" "$wanted" "$output" "$stderr" >&2
    return 1
  }
}

# same GOT WANTED: shows both where they differ.
same() {
  [ "$1" = "$2" ] || {
    printf -- '--- got\n%s\n--- wanted\n%s\n---\n' "$1" "$2" >&2
    return 1
  }
}

# has TEXT PART: shows the text where the part is not in it.
has() {
  case $1 in
  *"$2"*) ;;
  *)
    printf -- '--- not found: %s\n--- in:\n%s\n---\n' "$2" "$1" >&2
    return 1
    ;;
  esac
}

catalog_header() {
  printf 'msgid ""\nmsgstr ""\n"Language: %s\\n"\n"Content-Type: text/plain; charset=%s\\n"\n' "$1" "${2-UTF-8}"
  printf '"Content-Transfer-Encoding: 8bit\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
}

entry() {
  printf '\nmsgid "%s"\nmsgstr "%s"\n' "$1" "$2"
}

source_folder() {
  local folder=${1-source}
  mkdir -p "$folder"
  printf 'Document: stone.txt\nLanguage: en\n' >"$folder/stele.meta"
  printf 'The Stone\n\nIt stands on the hill.\n\n  • It speaks.\n  • It stays.\n' >"$folder/stone.txt"
  printf 'en az tr\n' >"$folder/LINGUAS"
  {
    catalog_header az
    entry 'The Stone' 'Daş'
    entry 'It stands on the hill.' 'O, təpənin üstündə durur.'
    entry 'It speaks.' 'O, danışır.'
    entry 'It stays.' 'O, qalır.'
  } >"$folder/az.po"
  {
    catalog_header tr
    entry 'The Stone' 'Taş'
    printf '\n#, fuzzy'
    entry 'It stands on the hill.' 'Tepede duruyor.'
    entry 'It speaks.' 'Konuşuyor.'
    entry 'It stays.' ''
  } >"$folder/tr.po"
}
