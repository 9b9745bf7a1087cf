# SPDX-License-Identifier: LGPL-2.1-or-later
# What is different on a terminal. script (of bsdutils) gives one.
load helper

# on_terminal COLUMNS COMMAND...: the command's output on a terminal of that width; 0 is one that does not tell.
on_terminal() {
  local columns=$1
  shift
  command -v script >/dev/null || skip 'script is not installed'
  script -qec "stty cols $columns rows 24; $*" /dev/null </dev/null | tr -d '\r'
}

widest() {
  LC_ALL=C.UTF-8 wc -L
}

@test "on a terminal text is wrapped to its width" {
  for columns in 40 72 100; do
    on_terminal $columns "$program" render -l en >got
    stele render -l en -w $columns | cmp - got
    [ "$(widest <got)" -le $columns ]
  done
}

@test "in a pipe it is not" {
  same "$(on_terminal 40 "$program render -l en | cat")" "$(stele render -l en -w 0)"
}

@test "nor in the file of -o" {
  on_terminal 40 "$program" render -l en -o page
  stele render -l en -w 0 | cmp - page
}

@test "-w goes before the terminal's width, 0 wraps nothing" {
  same "$(on_terminal 40 "$program" render -l en -w 60)" "$(stele render -l en -w 60)"
  same "$(on_terminal 40 "$program" render -l en -w 0)" "$(stele render -l en -w 0)"
}

@test "COLUMNS counts only where the terminal does not tell" {
  same "$(COLUMNS=30 on_terminal 50 "$program" render -l en)" "$(stele render -l en -w 50)"
  same "$(COLUMNS=30 on_terminal 0 "$program" render -l en)" "$(stele render -l en -w 30)"
  for columns in '' 0 x -5; do
    same "$(COLUMNS=$columns on_terminal 0 "$program" render -l en)" "$(stele render -l en -w 80)"
  done
}

@test "COLUMNS does not count in a pipe" {
  same "$(COLUMNS=30 stele render -l en)" "$(stele render -l en -w 0)"
}

@test "diagnostics are coloured on a terminal, unless NO_COLOR or a dumb one" {
  red=$'\033[1;31m'
  has "$(TERM=xterm on_terminal 80 "$program" render nowhere)" "$red"
  for variable in NO_COLOR=1 TERM=dumb; do
    case $(TERM=xterm on_terminal 80 "$variable" "$program" render nowhere) in *"$red"*) return 1 ;; esac
  done
  case $(TERM=xterm on_terminal 80 "$program" --color=never render nowhere) in *"$red"*) return 1 ;; esac
}

# A document each of whose pages takes long enough for a bar to be seen.
@test "long work on many pages shows how far it is, on a terminal alone" {
  mkdir docs po
  awk 'BEGIN { for (i = 0; i < 20000; i++) printf "Paragraph %d with *words*.\n\n", i }' >docs/a.md
  for i in {1..39}; do cp docs/a.md docs/$i.md; done
  "$program" extract -o po/xx.po docs/a.md
  sed -i '20,$s/^msgstr ""/msgstr "x *y*"/' po/xx.po
  TERM=xterm on_terminal 80 "$program" localize --catalogs=po -o one docs >got
  grep -q '\[#* *\] [1-9][0-9]*/40' got
  TERM=xterm on_terminal 80 "$program" localize -q --catalogs=po -o two docs >got
  ! grep -q '/40' got
  "$program" localize --catalogs=po -o three docs 2>err
  [ ! -s err ]
}
