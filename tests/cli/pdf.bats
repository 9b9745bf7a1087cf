# SPDX-License-Identifier: LGPL-2.1-or-later
# stele render -f pdf, through a real Chromium where there is one, and through programs that fail.
load helper

needs() {
  local name
  for name; do
    command -v "$name" >/dev/null || skip "$name is not installed"
  done
}

# A program in place of the browser; its body finds the PDF's path in $pdf, the page's in $page.
browser() {
  {
    printf '#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) pdf=${word#*=} ;; file://*) page=${word#file://} ;; esac; done\n'
    cat
  } >browser
  chmod +x browser
  export STELE_CHROMIUM=$PWD/browser
}

@test "the statement on A4, with every word, page numbers, and its fonts inside" {
  needs chromium pdfinfo pdftotext pdffonts
  export TMPDIR=$PWD/temporary
  mkdir temporary
  for locale in en az ar; do
    expect 0 render -l $locale -f pdf -o page.pdf
    same "$output$stderr" ''
    pdfinfo page.pdf | grep -q 'Page size:.*(A4)'
    [ "$(pdfinfo page.pdf | sed -n 's/^Pages: *//p')" = 2 ]
    # Every font is embedded.
    pdffonts page.pdf | tail -n +3 | grep -q .
    ! pdffonts page.pdf | tail -n +3 | grep -v ' yes yes yes '
    # Without the marks of direction that pdftotext adds.
    pdftotext page.pdf - | sed 's/\xe2\x80[\xaa-\xae]//g' >words
    grep -q '^1 */ *2$' words
    grep -q '^2 */ *2$' words
    # Every figure, as often as in the text.
    stele render -l $locale -w 0 | grep -o '[0-9]\+' | sort >wanted
    sed '/^[12] *\/ *2$/d' words | grep -o '[0-9]\+' | sort >got
    [ -z "$(comm -23 wanted got)" ]
  done
  # Each word, where it is not cut at a line's end.
  stele render -l en -f pdf -o page.pdf
  pdftotext page.pdf - | tr -d ' \n\f-' >words
  stele render -l en -w 0 | tr -s ' ' '\n' | tr -d '-' | grep -v '•' | while read -r word; do
    grep -qF -- "$word" words || { echo "$word" >&2; return 1; }
  done
  same "$(ls temporary)" ''
}

@test "a page says whose words they are, the date as the locale has it, and that a translation is unofficial" {
  needs chromium pdftotext
  stele render -l az -f pdf -o - >page.pdf
  pdftotext page.pdf words
  grep -q '^İslam Əməkdaşlıq Gənclər Forumu Avrasiya Regional Mərkəzi (ICYF-ERC)$' words
  grep -q '^26 fevral 2024$\|^2024-02-26$' words
  grep -q '^Qeyri-rəsmi tərcümə' words
  stele render -l en -f pdf | pdftotext - words
  ! grep -qi unofficial words
}

@test "translations side by side lie on their side" {
  needs chromium pdfinfo pdftotext
  stele render --parallel en,az -f pdf -o page.pdf
  pdfinfo page.pdf | grep -q 'Page size: *84[12][.0-9]* x 59[45]'
  pdftotext -layout page.pdf words
  grep -q '^ *English  *Azərbaycan$' words
  grep -q '^ *1 */ *[234]$' words
}

@test "without a browser it is said what to install" {
  mkdir empty
  run -3 env PATH="$PWD/empty" "$program" render -l az -f pdf -o page.pdf
  has "$output" 'a PDF is made by Chromium, which is not installed; install the package chromium'
  same "$(ls)" 'empty'
  STELE_CHROMIUM=nowhere/chrome expect 3 render -l az -f pdf -o page.pdf
  same "$stderr" "stele: 'nowhere/chrome', which STELE_CHROMIUM names, is no program"
}

@test "a browser that makes nothing, or something else, is told, and the old file stays" {
  export TMPDIR=$PWD/temporary
  mkdir temporary
  printf old >page.pdf
  for body in 'exit 1' 'exit 0' 'kill -9 $$' 'echo "<html>" >"$pdf"' ': >"$pdf"'; do
    browser <<<"$body"
    expect 3 render -l az -f pdf -o page.pdf
    same "$stderr" "stele: '$PWD/browser' made no PDF"
    same "$(cat page.pdf)" old
    same "$(ls temporary)" ''
  done
}

@test "the browser gets the page, in a folder that only the user can enter" {
  export TMPDIR=$PWD/'a %folder#'
  mkdir "$TMPDIR"
  browser <<'END'
path=$(echo "$page" | sed 's/%20/ /g; s/%23/#/g; s/%25/%/g')
{ echo '%PDF-'; stat -c %a "$(dirname "$path")"; cat "$path"; } >"$pdf"
END
  expect 0 render -l ar -f pdf
  same "${lines[0]}" '%PDF-'
  same "${lines[1]}" 700
  has "$output" '<html lang="ar" dir="rtl">'
  has "$output" 'size: A4'
  same "$(ls "$TMPDIR")" ''
}

@test "an interruption leaves nothing behind" {
  export TMPDIR=$PWD/temporary
  mkdir temporary
  browser <<<': >"$TMPDIR/../running"; exec sleep 20'
  "$program" render -l az -f pdf -o page.pdf &
  for _ in $(seq 100); do
    [ ! -e running ] || break
    sleep 0.05
  done
  kill -TERM $!
  status=0
  wait $! || status=$?
  same "$status" 143
  same "$(ls temporary)" ''
  [ ! -e page.pdf ]
}

@test "a PDF is not shown on a terminal, and a broken source is told first" {
  command -v script >/dev/null || skip 'script is not installed'
  browser <<<'echo %PDF- >"$pdf"'
  has "$(script -qec "$program render -f pdf" /dev/null </dev/null)" "a PDF is nothing for a terminal; name a file with '-o'"
  expect 1 render -f pdf -o page.pdf nowhere
  has "$stderr" 'there is no such folder'
  [ ! -e page.pdf ]
}
