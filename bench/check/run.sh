# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by bench/run.sh: looking for mistakes in catalogs, by stele and by its peers, whole processes.
printf '## Checking catalogs, whole processes\n\n'
printf '| file | MB | `stele check`, ms | `msgfmt -c`, ms | times as long | `pofilter`, ms | times as long |\n|---|---|---|---|---|---|---|\n'
for file in "$work/large.po" "$source"/../shared/corpus/*/az.po "$source"/../shared/corpus/*/ru.po "$source"/../shared/corpus/*/ja.po; do
  [ -f "$file" ] || continue
  rounds=20
  [ "$(wc -c <"$file")" -lt 10000000 ] || rounds=5
  set -- $($pinned "$build/bench/process" $rounds "$stele" check "$file" -- msgfmt -c -o /dev/null "$file" 2>/dev/null)
  slow=
  if command -v pofilter >/dev/null; then
    slow=$($pinned "$build/bench/process" 3 pofilter "$file" /dev/null)
  fi
  printf '| %s | %.1f | %s | %s | %s | %s | %s |\n' "$(basename "$file")" \
    "$(awk -v n="$(wc -c <"$file")" 'BEGIN { print n / 1e6 }')" "$1" "$2" "$(ratio "$2" "$1")" "$slow" "${slow:+$(ratio "$slow" "$1")}"
done
printf '\n'
