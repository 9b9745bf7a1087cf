#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# What fuzzing once found, and one input of each kind besides, is read again by the targets.
cd "$STELE_BUILD" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
count=0
for folder in "$STELE_SOURCE"/fuzz/regressions/*/; do
  name=$(basename "$folder")
  "fuzz/replay-$name" "$folder" >"$work/out" 2>&1 && ! grep -q '^not ok' "$work/out"
  ended=$?
  [ "$ended" = 0 ] || ok=not
  count=$((count + 1))
  printf '%s %d - %s\n' "${ok:+not }ok" "$count" "$name"
  [ "$ended" = 0 ] || sed 's/^/# /' "$work/out"
  ok=
done
echo "1..$count"
