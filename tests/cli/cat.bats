# SPDX-License-Identifier: LGPL-2.1-or-later
# stele cat and stele convert. tests/corners compares their layout with msgcat's.
load helper

catalog() {
  catalog_header az
  printf '\n#: b.c:2\nmsgid   "b"\nmsgstr "Ü"\n\n#: a.c:1\nmsgid "a"\nmsgstr ""\n'
}

@test "entries are laid out anew, or kept" {
  catalog >az.po
  stele cat az.po >got
  grep -qx 'msgid "b"' got
  stele cat --keep-layout az.po | cmp - az.po
}

@test "every layout option does what msgcat's does" {
  command -v msgcat >/dev/null || skip 'msgcat is not installed'
  [[ $(msgcat --version) == *' 0.21'$'\n'* ]] || skip 'msgcat is of another release'
  catalog >az.po
  for option in --no-wrap '-w 30' --width=20 -s --sort-output -F --sort-by-file --no-location -n --add-location=file \
    --add-location=full --add-location=never -i --indent --strict -e --no-escape -E --escape; do
    # shellcheck disable=SC2086
    LC_ALL=C.UTF-8 msgcat $option az.po >wanted
    # shellcheck disable=SC2086
    stele cat $option az.po | diff wanted -
  done
}

@test "-w 0 is --no-wrap" {
  catalog >az.po
  long=$(printf 'word %.0s' $(seq 30))
  entry "$long" "$long" >>az.po
  stele cat -w 0 az.po | cmp - <(stele cat --no-wrap az.po)
}

@test "--no-obsolete" {
  { catalog && printf '\n#~ msgid "old"\n#~ msgstr "alt"\n'; } >az.po
  stele cat az.po | grep -q '^#~'
  ! stele cat --no-obsolete az.po | grep -q '^#~'
}

@test "another charset" {
  catalog >az.po
  iconv -f UTF-8 -t ISO-8859-9 az.po | sed 's/UTF-8/ISO-8859-9/' >latin5.po
  stele cat -t ISO-8859-9 az.po | cmp - <(stele cat latin5.po)
  stele convert latin5.po | cmp - <(stele cat az.po)
  stele convert --to-code=ISO-8859-9 az.po | cmp - <(stele cat latin5.po)
  expect 1 convert -t KLINGON az.po
  has "$stderr" 'error: '
  same "$output" ''
}

@test "a character that the charset lacks leaves nothing, not even a half" {
  { catalog && entry 'c' '漢'; } >az.po
  expect 1 convert -t ISO-8859-9 az.po
  has "$stderr" "az.po:$(($(wc -l <az.po) - 0)): error: the message \"c\" has a character that the charset ISO-8859-9 lacks"
  same "$output" ''
  printf 'old' >out.po
  expect 1 convert -t ISO-8859-9 -o out.po az.po
  same "$(cat out.po)" old
}

@test "from and to standard streams" {
  catalog >az.po
  stele cat - <az.po | cmp - <(stele cat az.po)
  stele cat -o - az.po | cmp - <(stele cat az.po)
  printf 'msgid "a\n' >broken.po
  run -1 bash -c '"$program" cat - <broken.po'
  same "$output" '<stdin>:1:7: error: this string is not closed by a quote on its line'
  run -3 bash -c '"$program" cat - <.'
  same "$output" '<stdin>: error: this is a folder, a file is needed'
}

@test "a catalog can be written over itself" {
  catalog >az.po
  stele cat az.po >wanted
  expect 0 cat -o az.po az.po
  cmp az.po wanted
}

@test "orders exclude each other, choices are checked" {
  expect 2 cat -s -F az.po
  has "$stderr" "the options '--sort-output' and '--sort-by-file' exclude each other"
  expect 2 cat --add-location=some az.po
  has "$stderr" "'some' is none of: full, file, never"
  expect 2 convert a.po b.po
  has "$stderr" "one operand too many: 'b.po'"
}

# Two catalogs: one message is in both, with translations that differ.
two() {
  { catalog_header az && entry a x && entry b y; } >one.po
  { catalog_header az && entry b z && entry c w; } >two.po
}

ids() {
  stele select --list - | sed 's/.*: //' | paste -sd ' '
}

@test "catalogs are joined as msgcat joins them" {
  command -v msgcat >/dev/null || skip 'msgcat is not installed'
  [[ $(msgcat --version) == *' 0.21'$'\n'* ]] || skip 'msgcat is of another release'
  two
  for option in '' --use-first -u --unique --less-than=2 --more-than=1 --more-than=0 -s; do
    # shellcheck disable=SC2086
    LC_ALL=C.UTF-8 msgcat $option one.po two.po >wanted
    for jobs in 1 2; do
      # shellcheck disable=SC2086
      stele cat -j $jobs $option one.po two.po | diff wanted -
    done
  done
}

@test "the charset keeps the spelling that the first header has" {
  { catalog_header az iso-8859-9 && entry a x; } >one.po
  { catalog_header az ISO-8859-9 && entry b x; } >two.po
  stele cat one.po two.po | grep -q 'charset=iso-8859-9'
}

@test "messages by the number of files that have them" {
  two
  same "$(stele cat one.po two.po | ids)" 'a b c'
  same "$(stele cat -u one.po two.po | ids)" 'a c'
  same "$(stele cat --more-than=1 one.po two.po | ids)" 'b'
  same "$(stele cat --less-than=3 one.po two.po | ids)" 'a b c'
}

@test "one that is broken is enough to write nothing" {
  two
  printf 'msgid "a\n' >broken.po
  printf 'old' >out.po
  expect 1 cat -o out.po one.po broken.po two.po
  same "$stderr" 'broken.po:1:7: error: this string is not closed by a quote on its line'
  same "$(cat out.po)" old
}

@test "select and decompile join several files as well" {
  two
  same "$(stele select --id a --id b one.po two.po | ids)" 'a b'
  stele compile one.po two.po
  same "$(stele decompile one.mo two.mo | ids)" 'a b c'
}

# A catalog of some 600 entries of 150 messages: contexts, plurals, comments, flags, previous ids, obsolete entries.
with_duplicates() {
  catalog_header az
  awk 'function below(n) { seed = (seed * 69069 + 1) % 4294967296; return int(seed / 65536) % n }
    BEGIN {
      seed = 7
      split("c-format no-c-format possible-c-format python-format no-wrap", flags, " ")
      for (i = 0; i < 600; i++) {
        id = below(150); old = below(9) == 0; mark = old ? "#~ " : ""
        print ""
        if (below(3) == 0) print "# said " below(3)
        if (!old && below(3) == 0) print "#. found " below(3)
        if (!old && below(2) == 0) print "#: f" below(3) ".c:" below(9)
        if (below(4) == 0) print "#, fuzzy"; else if (below(3) == 0) print "#, " flags[below(5) + 1]
        if (below(6) == 0) print (old ? "#~| " : "#| ") "msgid \"was " below(2) "\""
        if (id % 10 == 0) print mark "msgctxt \"c" below(2) "\""
        print mark "msgid \"m" id "\""
        if (id % 3 == 0) {
          print mark "msgid_plural \"ms" below(2) "\""
          for (form = 0; form < 2; form++) print mark "msgstr[" form "] \"" (below(3) ? "t" below(3) : "") "\""
        } else print mark "msgstr \"" (below(3) ? "t" below(3) : "") "\""
      }
    }'
}

@test "a file that defines messages twice is joined with itself as msguniq does" {
  command -v msguniq >/dev/null || skip 'msguniq is not installed'
  [[ $(msguniq --version) == *' 0.21'$'\n'* ]] || skip 'msguniq is of another release'
  with_duplicates >az.po
  expect 1 cat az.po
  while read -r ours theirs; do
    # shellcheck disable=SC2086
    LC_ALL=C.UTF-8 msguniq $theirs az.po >wanted
    [ "$(wc -l <wanted)" -gt 20 ]
    # shellcheck disable=SC2086
    stele cat --duplicates $ours az.po | cmp - wanted
  done <<<'
--use-first --use-first
--unique --unique
--more-than=1 --repeated
-s -s'
}

@test "without being asked, nothing is joined that a file defines twice" {
  { catalog_header az && entry a b && entry a c; } >az.po
  expect 1 cat az.po
  same "$stderr" 'az.po:11:1: error: this message was defined before, in line 8; remove one of the two'
  same "$(stele cat --duplicates --use-first - <az.po | tail -n 1)" 'msgstr "b"'
  { catalog_header az && printf '\n' && catalog_header az; } >two.po
  expect 1 cat --duplicates two.po
}

@test "files from lists stand before the operands" {
  two
  printf '# a list\n\none.po  \r\n' >list
  same "$(stele cat --files-from=list two.po | ids)" 'a b c'
  same "$(printf 'two.po\none.po' | stele cat -f - | ids)" 'b c a'
  same "$(stele cat -f list -f list one.po | ids)" 'a b'
  mkdir folder && mv one.po folder
  same "$(stele cat -D folder -f list | ids)" 'a b'
  : >empty
  expect 2 cat -f empty
  has "$stderr" 'a file is missing'
  expect 2 cat -f - -
  has "$stderr" 'the standard input can be read only once'
  expect 3 cat -f none
  same "$stderr" 'stele: none: cannot open: No such file or directory'
  stele select -f empty --count two.po
  mv folder/one.po . && stele compile --files-from=list two.po
  [ -e one.mo ] && [ -e two.mo ]
}
