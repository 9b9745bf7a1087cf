#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes what the targets begin with, out of the tree's own catalogs and cases.
#
#   fuzz/seeds.sh SOURCE FOLDER
set -eu
source=$1 folder=$2
for target in bundle document format locale mo plural po reconcile; do
  mkdir -p "$folder/$target"
  cp "$source/fuzz/regressions/$target"/* "$folder/$target/" 2>/dev/null || :
done
for file in "$source"/po/khojaly/*.po; do
  cp "$file" "$folder/po/"
  printf '\0' | cat "$file" - "$file" >"$folder/reconcile/$(basename "$file")"
done
head -c 12000 "$source/po/stele/az.po" >"$folder/po/stele.po"
cp "$source"/tests/mo/cases/*.mo "$folder/mo/"
for tag in az-Latn-AZ tr_TR.UTF-8 zh-Hant-HK ca@valencia sr_RS@latin nb-NO pt_br de-u-co-phonebk x; do
  printf '%s\0%s' "$tag" 'az,tr;q=0.5,*' >"$folder/locale/$tag"
done
number=0
grep -h 'Plural-Forms' "$source"/po/*/*.po | sed 's/^"Plural-Forms: *//; s/\\n"$//' | sort -u | while read -r rule; do
  number=$((number + 1))
  printf '%s' "$rule" >"$folder/plural/$number"
done
for file in "$source"/README.md "$source"/CONTRIBUTING.md "$source"/po/khojaly/khojaly.txt; do
  for choice in t m h; do
    printf '%s\0' "$choice" | cat - "$file" | head -c 8000 >"$folder/document/$choice-$(basename "$file")"
  done
done
printf '%%1$s of %%2$d {0} %%(name)s %%-5.2f%%%%\0%%2$d %%1$s {name!r:>{width}} #{x} <b>%%</b>' >"$folder/format/all"
