#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Programs that use gettext, unchanged, compiled against stele/libintl.h: they say the same as with the C library's. One is
# stele's own command, which tests/intl/local.mk builds; the other uses the macros of gettext.h.
. "$STELE_SOURCE/tests/house/tap.sh"
command -v msgfmt >/dev/null || skip_all 'msgfmt is not installed'
LC_ALL=C.UTF-8
export LC_ALL
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || skip_all 'there is no locale C.UTF-8'
ours=$STELE_BUILD/tests/intl/stele theirs=$STELE_BUILD/src/stele

for locale in az tr; do
  mkdir -p "$work/locale/$locale/LC_MESSAGES"
  msgfmt -o "$work/locale/$locale/LC_MESSAGES/stele.mo" "$STELE_SOURCE/po/stele/$locale.po"
done
STELE_LOCALEDIR=$work/locale
export STELE_LOCALEDIR

# What the program needs of gettext, it has from stele.
real=$ours
[ ! -x "$STELE_BUILD/tests/intl/.libs/stele" ] || real=$STELE_BUILD/tests/intl/.libs/stele
nm -u "$real" 2>/dev/null | grep -E ' (d?c?n?gettext|textdomain|bind_?textdomain.*)(@|$)' >"$work/out"
[ ! -s "$work/out" ]
result 'the command that was built against stele does not use the C library for its messages' $? "$work/out"

# say PROGRAM: all that the command says, its help, errors, diagnostics and plurals.
say() {
  for command in '' render list stat extract cat compile decompile convert select edit help; do
    # shellcheck disable=SC2086
    "$1" $command --help
  done
  "$1" render --foo
  "$1" nothing
  "$1" render a b
  "$1" render -l az "$work/none"
  "$1" render -v -l tr,de
  "$1" stat
  "$1" list
  "$1" --version
  "$1" cat "$STELE_SOURCE/tests/intl/contexts.c"
  "$1" compile --statistics -o /dev/null "$STELE_SOURCE/po/stele/az.po"
}
for locale in az tr en; do
  LANGUAGE=$locale
  export LANGUAGE
  say "$theirs" >"$work/theirs" 2>&1
  say "$ours" 2>&1 | sed "s,lt-stele,stele,g" >"$work/ours"
  diff "$work/theirs" "$work/ours" >"$work/out"
  result "the command says the same in $locale" $? "$work/out"
done
grep -q 'Usage: stele' "$work/ours"
result 'and in en it speaks English' $?
LANGUAGE=az "$ours" --help | grep -q 'İstifadə: stele'
result 'and in az Azerbaijani' $?
LANGUAGE=tr "$ours" --help | grep -q 'Kullanım: stele'
result 'and in tr Turkish' $?
LANGUAGE=az LC_ALL=C "$ours" --help | grep -q 'Usage: stele'
result 'in the locale C it speaks English whatever LANGUAGE says' $?

header=
for folder in /usr/share/gettext /usr/local/share/gettext; do
  [ -n "$header" ] || [ ! -f "$folder/gettext.h" ] || header=$folder
done
library=$STELE_BUILD/.libs/libstele-intl.so
if [ -z "$header" ] || [ ! -f "$library" ] || grep -q fsanitize "$STELE_BUILD/config.log" || ! command -v cc >/dev/null; then
  finish
fi

entries() {
  printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=n>1;\\n"\n'
  printf 'msgid "stone"\nmsgstr "%s"\nmsgctxt "menu"\nmsgid "stone"\nmsgstr "%s"\n' "$1" "$2"
  for context in '' 'msgctxt "menu"'; do
    printf '%s\nmsgid "%%lu stone\\n"\nmsgid_plural "%%lu stones\\n"\n' "$context"
    printf 'msgstr[0] "%%lu %s (0)\\n"\nmsgstr[1] "%%lu %s (1) %s\\n"\n' "$1" "$1" "${context:+menu}"
  done
}
entries daş Daş | msgfmt -o "$work/locale/az/LC_MESSAGES/stones.mo" -
entries taş Taş | msgfmt -o "$work/locale/tr/LC_MESSAGES/stones.mo" -
LD_LIBRARY_PATH=$STELE_BUILD/.libs
export LD_LIBRARY_PATH
program=$STELE_SOURCE/tests/intl/contexts.c
cc -std=c11 -D_GNU_SOURCE -I"$header" -o "$work/theirs" "$program" >"$work/out" 2>&1
cc -std=c11 -D_GNU_SOURCE -Wall -Werror -I"$STELE_SOURCE/include/stele/intl" -I"$STELE_SOURCE/include" -I"$header" \
  -o "$work/searched" "$program" "$library" "$STELE_BUILD/.libs/libstele.so" >>"$work/out" 2>&1
result 'a program with gettext.h compiles, the header found by the search path' $? "$work/out"
cc -std=c11 -D_GNU_SOURCE -Wall -Werror -I"$STELE_SOURCE/include" -include stele/libintl.h -I"$header" \
  -o "$work/included" "$program" "$library" "$STELE_BUILD/.libs/libstele.so" >"$work/out" 2>&1
result 'it compiles with the header included before all others' $? "$work/out"
for locale in az tr en; do
  for way in searched included; do
    LANGUAGE=$locale "$work/theirs" "$work/locale" >"$work/wanted" && LANGUAGE=$locale "$work/$way" "$work/locale" >"$work/got" \
      && diff "$work/wanted" "$work/got" >"$work/out"
    result "it says the same in $locale ($way)" $? "$work/out"
  done
done
grep -q '^2 stones' "$work/got"
result 'and what is not translated as it is' $? "$work/got"
if command -v c++ >/dev/null; then
  printf '#include <libintl.h>\n#include <locale>\nint main() { return *gettext("x") != 120; }\n' >"$work/program.cc"
  c++ -std=c++11 -Wall -Werror -I"$STELE_SOURCE/include/stele/intl" -I"$STELE_SOURCE/include" -o "$work/program" \
    "$work/program.cc" "$library" "$STELE_BUILD/.libs/libstele.so" >"$work/out" 2>&1 && "$work/program"
  result 'a program in C++ compiles, with the headers of its library that use gettext too' $? "$work/out"
fi
finish
