#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The whole suite: the tests in an ordinary build, under AddressSanitizer and UndefinedBehaviorSanitizer, and under
# valgrind; those that start threads under ThreadSanitizer; the build with clang; shared alone, without ICU; static alone, with ICU linked in; an installed tree; the
# distribution.
#
#   tests/suite.sh BUILD      the folder of a configured build; the others are made inside it
#
# Every test that ran is counted, from the results that automake's driver wrote. The last line is "N passed, N failed".
set -u

source=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
jobs=$(getconf _NPROCESSORS_ONLN)
logs=$build/suite
passed=0 failed=0 skipped=0
mkdir -p "$logs"

# Adds what the .trs files of a build folder say, and names what failed from the logs beside them.
count_results() {
  results=$(find "$1/tests" "$1/examples" "$1/fuzz" -name '*.trs' -exec cat {} + 2>/dev/null)
  count() { printf '%s\n' "$results" | grep -c "^:test-result: $1"; }
  passed=$((passed + $(count 'PASS'))) skipped=$((skipped + $(count 'SKIP')))
  bad=$(count '\(FAIL\|ERROR\|XPASS\)')
  failed=$((failed + bad))
  [ "$bad" = 0 ] || find "$1/tests" "$1/examples" "$1/fuzz" -name '*.log' -exec grep -hE '^(FAIL|ERROR|XPASS): ' {} +
}

# A stage that is one test by itself: it passes when its command does.
stage() {
  name=$1 log=$logs/$2.log
  shift 2
  start=$(date +%s)
  if "$@" >"$log" 2>&1 </dev/null; then
    passed=$((passed + 1)) verdict=passed
  else
    failed=$((failed + 1)) verdict=FAILED
  fi
  printf '%s: %s, %d s\n' "$name" "$verdict" $(($(date +%s) - start))
  [ $verdict = passed ] || tail -n 25 "$log"
}

# What tests fetch is kept for all builds.
STELE_MANUALS=${STELE_MANUALS:-$build/manuals}
export STELE_MANUALS

# Runs `make check` in a folder and counts each test in it.
tests_in() {
  name=$1 folder=$2 log=$logs/$3.log
  shift 3
  start=$(date +%s)
  find "$folder/tests" "$folder/examples" "$folder/fuzz" -name '*.trs' -exec rm -f {} + 2>/dev/null
  before=$((passed + failed))
  make -C "$folder" -j "$jobs" check "$@" >"$log" 2>&1 </dev/null
  status=$?
  before_bad=$failed
  count_results "$folder"
  ran=$((passed + failed - before))
  # A build that broke has no results, or fewer than it should; that is a failure too.
  if [ $status != 0 ] && [ "$failed" = "$before_bad" ] || [ "$ran" = 0 ]; then
    failed=$((failed + 1))
    tail -n 25 "$log"
  fi
  printf '%s: %d tests, %d s\n' "$name" "$ran" $(($(date +%s) - start))
}

configure_in() {
  mkdir -p "$build/$1" && cd "$build/$1" || return 1
  shift
  [ -f config.status ] || "$source/configure" -q "$@" || return 1
  cd "$source" && make -C "$OLDPWD" -s -j "$jobs" all
}

tests_in 'tests' "$build" check

stage 'build with the sanitizers' sanitizers-build configure_in sanitizers --enable-werror --disable-shared \
  'CFLAGS=-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer'
ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1 tests_in 'tests with the sanitizers' "$build/sanitizers" sanitizers

stage 'build with ThreadSanitizer' threads-build configure_in threads --enable-werror --disable-shared --disable-nls \
  'CFLAGS=-g -O1 -fsanitize=thread -fno-omit-frame-pointer'
TSAN_OPTIONS="suppressions=$source/tests/threads/tsan.supp" tests_in 'threads under ThreadSanitizer' "$build/threads" threads \
  "TESTS=$(make -s -C "$build" print-thread-tests)"

# Tests that compare tables with a peer's, number by number, take long here and show no more than the sanitizers do.
tables='tests/text/test-line-break|tests/locale/test-icu|tests/catalog/test-plural'
tests_in 'unit tests under valgrind' "$build" valgrind \
  "TESTS=$(make -s -C "$build" print-unit-tests | tr ' ' '\n' | grep -vxE "$tables" | tr '\n' ' ')" \
  "LOG_COMPILER=sh $source/tests/run-cmocka.sh"' valgrind -q --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,possible --suppressions='"$source/tests/peers.supp"

stage 'build with clang' clang configure_in clang CC=clang --enable-werror
stage 'build of the shared library alone, without ICU' shared configure_in shared --disable-static --with-icu=no
tests_in 'tests without ICU' "$build/shared" without-icu 'TESTS=tests/icu/test-door tests/house/icu.sh tests/render/test-render'
stage 'build of the static library alone, with ICU linked in' static configure_in static --disable-shared
tests_in 'tests with ICU linked in' "$build/static" linked-icu 'TESTS=tests/icu/test-door tests/house/icu.sh'
stage 'distribution (make distcheck)' distcheck make -C "$build" -j "$jobs" distcheck

[ "$skipped" = 0 ] || printf '%d tests were skipped\n' "$skipped"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
