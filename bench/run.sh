#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Runs every benchmark and prints its table in Markdown, peers in the same run. See bench/README.md.
#
#   bench/run.sh SOURCE BUILD
set -eu
source=$1 build=$2
work=$(mktemp -d /dev/shm/stele-bench.XXXXXX 2>/dev/null || mktemp -d)
trap 'rm -rf "$work"' EXIT

# One core for all, so that figures do not depend on how many there are.
pinned=
command -v taskset >/dev/null && pinned='taskset -c 1' && $pinned true 2>/dev/null || pinned=

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

# What a user has: an installed, stripped program, not libtool's wrapper.
make -C "$build" -s install-strip "DESTDIR=$work/root" >/dev/null
stele=$(find "$work/root" -path '*/bin/stele')
LD_LIBRARY_PATH=$(dirname "$(find "$work/root" -name 'libstele.so*' | head -n 1)")
export LD_LIBRARY_PATH LC_ALL=C.UTF-8

printf '## Rendering the statement in Turkish, whole process\n\n'
if command -v po4a-translate >/dev/null; then
  # po4a cuts the document in its own way, so its catalog is made from ours through its own tools.
  document=$source/po/khojaly/khojaly.txt
  po4a-updatepo -f text -M UTF-8 -m "$document" -p "$work/tr.po" >/dev/null 2>&1
  msgmerge -q -N -C "$source/po/khojaly/tr.po" -o "$work/tr.full.po" "$work/tr.po" "$work/tr.po"
  "$stele" bundle "$source/po/khojaly" -o "$work/khojaly.stele"
  "$build/libtool" --silent --mode=install install -s "$build/bench/empty" "$work/empty"
  set -- $($pinned "$build/bench/process" 40 \
    "$stele" render -l tr -- \
    "$stele" render -l tr "$source/po/khojaly" -- \
    po4a-translate -f text -M UTF-8 -L UTF-8 -k 0 -m "$document" -p "$work/tr.full.po" -l "$work/tr.txt" -- \
    "$stele" render -l tr "$work/khojaly.stele" -- \
    "$stele" --version -- \
    "$work/empty" -- \
    true)
  printf '| command | median, ms | po4a takes |\n|---|---|---|\n'
  printf '| `stele render -l tr` | %s | %s times as long |\n' "$1" "$(ratio "$3" "$1")"
  printf '| `stele render -l tr po/khojaly` | %s | %s times as long |\n' "$2" "$(ratio "$3" "$2")"
  printf '| `po4a-translate -f text -l tr.txt` | %s | |\n' "$3"
  printf '| `stele render -l tr khojaly.stele` | %s | %s times as long |\n' "$4" "$(ratio "$3" "$4")"
  printf '| `stele --version` | %s | |\n' "$5"
  printf '| an empty C program that links libunistring | %s | |\n' "$6"
  printf '| `true` | %s | |\n\n' "$7"
else
  printf 'po4a is not installed, nothing to compare with.\n\n'
fi

# Whole processes on catalogs: the same work by gettext's tools, output to /dev/null.
if "$stele" help cat >/dev/null 2>&1 && "$stele" help compile >/dev/null 2>&1 && command -v msgcat >/dev/null; then
  awk -f "$source/bench/large.awk" >"$work/large.po"
  printf '## Reading and writing a catalog, PO to MO, whole processes\n\n'
  printf '| file | MB | `msgcat`, ms | `stele cat --keep-layout` | ratio | `stele cat` | ratio | `msgfmt`, ms | `stele compile` | ratio |\n'
  printf '|---|---|---|---|---|---|---|---|---|---|\n'
  for file in "$work/large.po" "$source"/../shared/corpus/*/ru.po "$source"/../shared/corpus/*/ja.po; do
    [ -f "$file" ] || continue
    rounds=20
    [ "$(wc -c <"$file")" -lt 10000000 ] || rounds=5
    set -- $($pinned "$build/bench/process" $rounds \
      msgcat -o /dev/null "$file" -- "$stele" cat --keep-layout -o /dev/null "$file" -- "$stele" cat -o /dev/null "$file" -- \
      msgfmt -o /dev/null "$file" -- "$stele" compile -o /dev/null "$file")
    printf '| %s | %.1f | %s | %s | %s | %s | %s | %s | %s | %s |\n' "$(basename "$file")" \
      "$(awk -v n="$(wc -c <"$file")" 'BEGIN { print n / 1e6 }')" \
      "$1" "$2" "$(ratio "$1" "$2")" "$3" "$(ratio "$1" "$3")" "$4" "$5" "$(ratio "$4" "$5")"
  done
  printf '\n'
fi

for program in po mo intl bundle render; do
  if [ -x "$build/bench/$program/bench-$program" ]; then
    $pinned "$build/bench/$program/bench-$program" "$source/../shared/corpus"
  fi
done

. "$source/bench/check/run.sh"
. "$source/bench/merge/run.sh"
. "$source/bench/localize/run.sh"
