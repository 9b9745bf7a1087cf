#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the targets with libFuzzer and the sanitizers, and runs each.
#
#   fuzz/run.sh SOURCE BUILD TARGET...
#
# FUZZ_SECONDS says how long each runs (60); 0 builds alone. What is learnt stays in BUILD/fuzz/corpus, so that the next run goes on
# from there; what is found lies in BUILD/fuzz/findings, and ends the run with 1.
set -eu
source=$1 build=$2/fuzz
shift 2
seconds=${FUZZ_SECONDS-60}
command -v clang >/dev/null || { echo 'fuzz: clang is missing (Debian: clang)' >&2; exit 1; }

mkdir -p "$build/tree" "$build/findings"
if [ ! -f "$build/tree/Makefile" ]; then
  (cd "$build/tree" && "$source/configure" -q --disable-shared --disable-nls --with-icu=no CC=clang \
    'CFLAGS=-g -O1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer')
fi
make -C "$build/tree" -s -j "$(getconf _NPROCESSORS_ONLN)" LIBFUZZER=-fsanitize=fuzzer fuzz-targets
[ "$seconds" != 0 ] || exit 0
sh "$source/fuzz/seeds.sh" "$source" "$build/seeds"

found=0
for target; do
  mkdir -p "$build/corpus/$target"
  printf '%s: ' "$target"
  if "$build/tree/fuzz/fuzz-$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 \
    -artifact_prefix="$build/findings/$target-" "$build/corpus/$target" "$build/seeds/$target" >"$build/$target.log" 2>&1; then
    awk '/^#[0-9]+.*cov:/ { for (i = 1; i < NF; i++) if ($i == "cov:") coverage = $(i + 1) }
         /number_of_executed_units/ { runs = $2 }
         END { printf "%d runs, %d edges, nothing found\n", runs, coverage }' "$build/$target.log"
  else
    echo "found something, see $build/$target.log"
    found=1
  fi
done
exit "$found"
