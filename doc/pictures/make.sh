#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes the pictures of README.md from the real output. Run by hand after a change of what they show:
#
#   doc/pictures/make.sh [STELE]        STELE is the program, by default that of build/
#
# Needs chromium, pdftoppm (poppler-utils), pngquant and optipng, and the fonts Noto Serif, Noto Naskh Arabic and DejaVu
# (fonts-noto-core, fonts-dejavu-core).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
stele=${1:-$here/../../build/src/stele}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shot PICTURE WIDTH HEIGHT PAGE: the upper part of a page, two dots for each pixel.
shot() {
  sandbox=
  [ "$(id -u)" != 0 ] || sandbox=--no-sandbox
  chromium --headless --disable-gpu --no-first-run $sandbox "--user-data-dir=$work/profile" --hide-scrollbars \
    --force-device-scale-factor=2 "--window-size=$2,$3" "--screenshot=$work/$1.png" "file://$4" >"$work/log" 2>&1
  finish "$1"
}

# finish PICTURE: few colours are enough for letters.
finish() {
  pngquant --force --quality 60-95 --speed 1 --output "$here/$1.png" 48 "$work/$1.png"
  optipng -quiet -o2 "$here/$1.png"
}

# terminal THEME LEADING COMMAND: a page that looks like a terminal, with the first lines of what the command prints.
terminal() {
  case $1 in
  dark) colors='--paper: #1d1f21; --ink: #d8d6cf; --faint: #8b9a7a' ;;
  light) colors='--paper: #fbfaf6; --ink: #262420; --faint: #5f7048' ;;
  esac
  printf '<!DOCTYPE html><meta charset="utf-8"><style>:root { %s }\n' "$colors"
  cat <<'END'
html { background: var(--paper); }
body { margin: 0; padding: 22px 28px; color: var(--ink); }
pre { font-family: "DejaVu Sans Mono", monospace; font-size: 15px; margin: 0; }
b { color: var(--faint); font-weight: normal; }
</style>
END
  printf '<pre style="line-height: %s"><b>$</b> %s\n\n' "$2" "$3"
  cat
  printf '</pre>\n'
}

escape() { sed 's/&/\&amp;/g; s/</\&lt;/g'; }

for theme in light dark; do
  "$stele" render -l az -w 76 | head -n 19 | escape | terminal $theme 1.3 'stele render -l az' >"$work/page.html"
  shot "terminal-$theme" 760 450 "$work/page.html"
  "$stele" render --parallel en,az,ar -w 104 | head -n 23 | escape \
    | terminal $theme 1.17 'stele render --parallel en,az,ar' >"$work/page.html"
  shot "parallel-$theme" 1000 485 "$work/page.html"
done

for locale in az ar; do
  "$stele" render -l $locale -f html -o "$work/page.html"
  shot "html-$locale" 700 860 "$work/page.html"
done

"$stele" render --parallel en,ar,ru -f html -o "$work/page.html"
shot table 1180 700 "$work/page.html"

"$stele" render -l az -f pdf -o "$work/page.pdf"
pdftoppm -r 110 -f 1 -l 1 -singlefile -png "$work/page.pdf" "$work/pdf"
finish pdf

ls -l "$here"/*.png | awk '{ print $5, $NF; if ($5 >= 150000) large = 1 } END { exit large }'
