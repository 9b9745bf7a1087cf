# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by bench/run.sh: new templates into catalogs, by stele and by msgmerge on one thread, whole processes.
made="$source/bench/merge/made.awk"

# row NAME OLD NEW ROUNDS PEER-ROUNDS: a line of the table; the peer is left out for 0.
row() {
  set -- "$@" "$($pinned "$build/bench/process" "$4" "$stele" merge -o /dev/null "$2" "$3")" ''
  if [ "$5" != 0 ] && command -v msgmerge >/dev/null; then
    peer=$(OMP_NUM_THREADS=1 $pinned "$build/bench/process" "$5" msgmerge -q -o /dev/null "$2" "$3")
    set -- "$1" "$2" "$3" "$4" "$5" "$6" "$peer"
  fi
  printf '| %s | %s | %s | %s |\n' "$1" "$6" "$7" "${7:+$(ratio "$7" "$6")}"
}

printf '## Merging new templates, whole processes, one thread\n\n'
printf '| catalog and template | stele, ms | msgmerge, ms | times as long |\n|---|---|---|---|\n'
for old in "$source"/../shared/corpus/*/old/*.po; do
  [ -f "$old" ] || continue
  row "Godot, $(basename "$old" .po)" "$old" "$(dirname "$old")/../editor.pot" 10 2
done
for count in 1000 10000 50000 100000 1000000; do
  awk -v count=$count -v change=10 -v kind=old -f "$made" >"$work/old.po"
  awk -v count=$count -v change=10 -v kind=new -f "$made" >"$work/new.pot"
  rounds=3 peer=1
  [ $count -lt 1000000 ] || rounds=1
  [ $count -le 50000 ] || peer=0
  row "$count messages, a tenth changed by a word" "$work/old.po" "$work/new.pot" $rounds $peer
  if [ $count = 50000 ]; then
    awk -v count=500 -v kind=foreign -f "$made" >"$work/foreign.pot"
    row '500 foreign messages, and 50,000 in the catalog' "$work/old.po" "$work/foreign.pot" 2 1
  fi
done
rm -f "$work/old.po" "$work/new.pot" "$work/foreign.pot"

# 560 templates, each with catalogs in 52 languages of ten messages.
mkdir -p "$work/tree/pot"
awk -v folder="$work/tree" -f "$source/bench/merge/tree.awk"
cp -r "$work/tree" "$work/copy"
from=$(date +%s%N)
"$stele" merge -qU --catalogs="$work/tree/po/{locale}/{stem}.po" "$work/tree/pot"
to=$(date +%s%N)
count=$(find "$work/tree/po" -name '*.po' | wc -l)
printf '\nA tree of %s catalogs and 560 templates takes %s s.' "$count" "$(awk -v t=$((to - from)) 'BEGIN { printf "%.2f", t / 1e9 }')"
if command -v msgmerge >/dev/null; then
  peer=$(date +%s%N)
  for catalog in "$work/copy/po/az"/*.po; do
    OMP_NUM_THREADS=1 msgmerge -qU --backup=none "$catalog" "$work/copy/pot/$(basename "$catalog" .po).pot"
  done
  end=$(date +%s%N)
  printf ' msgmerge takes %s s for those of one language, %s in each.' "$(awk -v t=$((end - peer)) 'BEGIN { printf "%.2f", t / 1e9 }')" 560
fi
printf '\n\n'
rm -rf "$work/tree" "$work/copy"
