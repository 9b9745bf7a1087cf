# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by bench/run.sh: pages in four locales, by stele and by po4a, each from catalogs that it made itself.
mkdir -p "$work/site/docs" "$work/site/po" "$work/site/po4a"
awk -v out="$work/site/docs" -f "$source/bench/localize/pages.awk" "$source/README.md" "$source/ARCHITECTURE.md" \
  "$source/CONTRIBUTING.md" "$source/doc/bundle-format.md" "$source/doc/migration.md"

# Words are exchanged for others, so that every unit has a translation of its own.
translate() { msgen --no-wrap "$1" 2>/dev/null | sed '/^msgstr/s/ and / va /g; /^msgstr/s/ is / bu /g'; }

# median COMMAND...: of five runs, ms; the pages are removed before each, and a first run does not count.
median() {
  for run in 1 2 3 4 5 6; do
    rm -rf out po4aout
    from=$(date +%s%N)
    "$@" >/dev/null 2>&1 || :
    to=$(date +%s%N)
    [ "$run" = 1 ] || echo $(((to - from) / 1000))
  done | sort -n | sed -n 3p | awk '{ printf "%.1f", $1 / 1000 }'
}

printf '## Localizing 300 Markdown pages into four locales, whole processes\n\n'
(
  cd "$work/site"
  bytes=$(cat docs/*.md | wc -c)
  extracting=$($pinned "$build/bench/process" 20 "$stele" extract -o /dev/null docs)
  "$stele" extract -o po/site.pot docs
  for locale in az tr ru fr; do translate po/site.pot >"po/$locale.po"; done
  rm po/site.pot
  one=$(median "$stele" localize -q -o out docs)
  two=$(median "$stele" localize -q -j2 -o out docs)
  "$stele" localize -q -o out docs >/dev/null 2>&1
  # shellcheck disable=SC2046,SC2086
  set -- $($pinned "$build/bench/process" 20 "$stele" localize -q -o out docs -- true)
  stats=$(python3 -c 'import glob, os, time
files = glob.glob("docs/*.md") + glob.glob("out/*/*.md")
start = time.perf_counter()
for file in files: os.stat(file)
print("%d files %.1f ms" % (len(files), 1e3 * (time.perf_counter() - start)))' 2>/dev/null || echo unknown)
  printf '%s MB. Extracting takes %s ms, %s MB/s. A second run with nothing changed takes %s ms; stat() of its %s from Python.\n\n' \
    "$(awk -v b="$bytes" 'BEGIN { printf "%.1f", b / 1e6 }')" "$extracting" \
    "$(awk -v b="$bytes" -v t="$extracting" 'BEGIN { printf "%.0f", b / 1e3 / t }')" "$1" "$stats"
  printf '| stele, ms | with `-j2` | po4a, ms | times as long | with `-j2` |\n|---|---|---|---|---|\n'
  if command -v po4a >/dev/null; then
    {
      echo '[po4a_langs] az tr ru fr'
      echo '[po4a_paths] po4a/site.pot $lang:po4a/$lang.po'
      echo '[options] opt:"-k 0" opt:"-M UTF-8 -L UTF-8 -o markdown"'
      for page in docs/*.md; do echo "[type: text] $page \$lang:po4aout/\$lang/${page#docs/}"; done
    } >po4a.cfg
    po4a --no-translations po4a.cfg >/dev/null 2>&1
    for locale in az tr ru fr; do translate po4a/site.pot >"po4a/$locale.po"; done
    peer=$(median po4a --force --no-update po4a.cfg)
    printf '| %s | %s | %s | %s | %s |\n\n' "$one" "$two" "$peer" "$(ratio "$peer" "$one")" "$(ratio "$peer" "$two")"
  else
    printf '| %s | %s | | | |\n\n' "$one" "$two"
  fi
)
