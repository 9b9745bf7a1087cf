# SPDX-License-Identifier: LGPL-2.1-or-later
# The manual pages are well formed and true.
load helper

pages() {
  printf '%s\n' "$STELE_SOURCE"/doc/*.[1-9] "$STELE_BUILD"/doc/*.[1-9] | grep -v '\*' | sort -u
}

@test "no page has a warning of groff" {
  command -v groff >/dev/null || skip 'groff is not installed'
  for page in $(pages); do
    run --separate-stderr groff -mandoc -Tutf8 -ww -z "$page"
    same "$stderr" ''
  done
}

@test "no page has a warning of mandoc" {
  command -v mandoc >/dev/null || skip 'mandoc is not installed'
  for page in $(pages); do
    run mandoc -Tlint -W warning "$page"
    same "$output" ''
  done
}

@test "each command has a page, in which each of its options stands" {
  for command in render list stat stale amend extract import bundle inspect cat check compile decompile convert select edit; do
    page=$STELE_SOURCE/doc/stele-$command.1
    [ -f "$page" ]
    grep -q "stele-$command 1" "$STELE_SOURCE/doc/stele.1"
    for option in $(stele $command --help | sed -n 's/^ .* --\([a-z-]*\).*/\1/p;s/^  *--\([a-z-]*\).*/\1/p'); do
      grep -q "Fl -$option" "$page" "$STELE_SOURCE/doc/stele.1" || {
        echo "$page: --$option" >&2
        return 1
      }
    done
  done
}

@test "stele-diagnostics lists every diagnostic with its severity and text" {
  sed -n 's/^DIAGNOSTIC([A-Z0-9_]*, "\([a-z0-9-]*\)".*/\1/p' "$STELE_SOURCE/lib/base/diagnostics.def" | sort >wanted
  [ -s wanted ]
  sed -n 's/^\.It Sy \([a-z0-9-]*\) Pq .*/\1/p' "$STELE_BUILD/doc/stele-diagnostics.7" | sort | diff wanted -
  # No entry without a text, and the three severities alone.
  awk '/^\.It Sy/ { if (wanting || $5 !~ /^(error|warning|note)$/) exit 1; wanting = 1; next }
       wanting { if (/^\./ || !length) exit 1; wanting = 0 }' "$STELE_BUILD/doc/stele-diagnostics.7"
}

@test "each header has its line in libstele(3)" {
  for header in "$STELE_SOURCE"/include/stele/*.h; do
    name=$(basename "$header")
    [ "$name" = api.h ] || grep -q "^\.It In stele/$name$" "$STELE_SOURCE/doc/libstele.3" || {
      echo "$name" >&2
      return 1
    }
  done
}

@test "the program in libstele(3) compiles and runs" {
  command -v cc >/dev/null || skip 'cc is not installed'
  ! grep -q fsanitize "$STELE_BUILD/config.log" || skip 'the build is instrumented'
  [ -f "$STELE_BUILD/.libs/libstele.so" ] || skip 'there is no shared library'
  sed -n '/^\.Bd -literal/,/^\.Ed/{/^\./d;p}' "$STELE_SOURCE/doc/libstele.3" >program.c
  cc -std=c11 -Wall -Wextra -Werror -I"$STELE_SOURCE/include" program.c -o example "$STELE_BUILD/.libs/libstele.so"
  mkdir po && cp -r "$STELE_SOURCE/po/khojaly" po/
  ./example >got
  stele render -l az -w 0 | cmp - got
}
