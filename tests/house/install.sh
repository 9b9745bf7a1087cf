#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# An installed tree is complete: a program is built against it through pkg-config alone, and runs.
. "$STELE_SOURCE/tests/house/tap.sh"
command -v pkg-config >/dev/null || skip_all 'pkg-config is not installed'
# A sanitized library wants a sanitized program; the ordinary build tests this.
grep -q 'fsanitize' "$STELE_BUILD/config.log" && skip_all 'the build is instrumented'

make -C "$STELE_BUILD" -s install "DESTDIR=$work/root" >"$work/out" 2>&1 </dev/null
result 'make install goes into DESTDIR' $? "$work/out"

prefix=$(sed -n 's/^prefix=//p' "$STELE_BUILD/lib/stele.pc")
libdir=$(sed -n 's/^libdir=//p' "$STELE_BUILD/lib/stele.pc" | sed "s,\${exec_prefix},$prefix,")
PKG_CONFIG_SYSROOT_DIR=$work/root
PKG_CONFIG_PATH=$work/root$libdir/pkgconfig
LD_LIBRARY_PATH=$work/root$libdir
export PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_PATH LD_LIBRARY_PATH

[ "$(pkg-config --modversion stele)" = "$(sed -n 's/^Version: //p' "$STELE_BUILD/lib/stele.pc")" ]
result 'pkg-config knows the version' $?

cp "$STELE_SOURCE/examples/render.c" "$work/program.c"
if [ -e "$work/root$libdir/libstele.so" ]; then
  # shellcheck disable=SC2046
  cc -std=c11 -o "$work/program" "$work/program.c" $(pkg-config --cflags --libs stele) >"$work/out" 2>&1 \
    && "$work/program" en >"$work/english" 2>>"$work/out"
  result 'a program links the shared library and runs' $? "$work/out"
  printf '\n' | cat "$STELE_SOURCE/po/khojaly/khojaly.txt" - | cmp - "$work/english" >"$work/out" 2>&1
  result 'it gives the source text' $? "$work/out"
  printf '#include <libintl.h>\n#include <locale.h>\n#include <stdio.h>\nint main(void) { return puts(gettext("text")) < 0; }\n' \
    >"$work/intl.c"
  # shellcheck disable=SC2046
  cc -std=c11 -Wall -Werror -o "$work/intl" "$work/intl.c" $(pkg-config --cflags --libs stele-intl) >"$work/out" 2>&1 \
    && [ "$("$work/intl")" = text ] && nm -u "$work/intl" | grep -q stele_gettext
  result 'a program with <libintl.h> links libstele-intl and runs' $? "$work/out"
fi
if [ -e "$work/root$libdir/libstele.a" ]; then
  # shellcheck disable=SC2046
  cc -std=c11 -o "$work/program" "$work/program.c" $(pkg-config --cflags stele) "$work/root$libdir/libstele.a" \
    $(pkg-config --static --libs stele | sed 's/-lstele//') >"$work/out" 2>&1 && "$work/program" en >"$work/english" 2>>"$work/out"
  result 'a program links the static library and runs' $? "$work/out"
fi

for file in bin/stele share/man/man1/stele.1 share/doc/stele/README.md; do
  [ -e "$work/root$prefix/$file" ]
  result "$file is installed" $?
done
make -C "$STELE_BUILD" -s uninstall "DESTDIR=$work/root" >"$work/out" 2>&1 </dev/null
find "$work/root" ! -type d >>"$work/left"
[ ! -s "$work/left" ]
result 'make uninstall leaves no file' $? "$work/left"
finish
