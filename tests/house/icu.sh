#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The door to ICU in installed trees, wherever they are: that the module is found beside the library or below the program's
# prefix, without any variable of the environment; that what is missing is named; and that who does not need ICU does not
# load it.
. "$STELE_SOURCE/tests/house/tap.sh"
grep -q 'fsanitize' "$STELE_BUILD/config.log" && skip_all 'the build is instrumented'
command -v pkg-config >/dev/null || skip_all 'pkg-config is not installed'
unset LD_LIBRARY_PATH

# How ICU is used: configure's conditionals are '' where they hold.
holds() { grep -q "^S\[\"$1_TRUE\"\]=\"\"" "$STELE_BUILD/config.status"; }

make -C "$STELE_BUILD" -s install "DESTDIR=$work/root" >"$work/out" 2>&1 </dev/null
result 'make install goes into DESTDIR' $? "$work/out"
prefix=$(sed -n 's/^prefix=//p' "$STELE_BUILD/lib/stele.pc")
libdir=$(sed -n 's/^libdir=//p' "$STELE_BUILD/lib/stele.pc" | sed "s,\${exec_prefix},$prefix,")
below=${libdir#"$prefix"/}

# The whole tree, moved.
moved=$work/moved
mv "$work/root$prefix" "$moved"
lib=$moved/$below
modules=$lib/stele
source=$STELE_SOURCE/examples/date.c
unistring=$(sed -n 's/^Libs.private: //p' "$STELE_BUILD/lib/stele.pc")
shared=$moved/bin/date

# says NAME PROGRAM TEXT: the date, and nothing on the standard error.
says() {
  "$2" az 1992-02-26 >"$work/out" 2>&1
  printf '%s\n' "$3" | cmp -s - "$work/out"
  result "$1" $? "$work/out"
}

# lacks NAME PROGRAM WORDS…: the date as it was given, one error, and these words in it.
lacks() {
  name=$1
  "$2" az 1992-02-26 >"$work/printed" 2>"$work/out"
  status=$?
  shift 2
  [ $status = 0 ] && [ "$(cat "$work/printed")" = 1992-02-26 ] && [ "$(grep -c '^error: ' "$work/out")" = 1 ]
  status=$?
  for word; do
    grep -qF -- "$word" "$work/out" || status=1
  done
  result "$name" $status "$work/out"
}

# Plain text needs nothing of it.
renders() {
  LD_LIBRARY_PATH=$lib "$moved/bin/stele" render -l tr >"$work/printed" 2>"$work/out" && grep -q 'Hocalı' "$work/printed"
  result "$1" $? "$work/out"
}

# Thai sets no blanks between words: where a line ends, only a dictionary knows. wraps NAME LINES [WORD]
mkdir "$work/thai"
printf 'Document: thai.txt\nLanguage: th\n' >"$work/thai/stele.meta"
printf 'ภาษาไทยเป็นภาษาที่ไม่เว้นวรรคระหว่างคำ\n' >"$work/thai/thai.txt"
wraps() {
  LD_LIBRARY_PATH=$lib "$moved/bin/stele" render -w 20 "$work/thai" >"$work/printed" 2>"$work/out"
  status=$?
  [ $status = 0 ] && [ "$(wc -l <"$work/printed")" = "$2" ] && [ "$(tr -d '\n' <"$work/printed")" = "$(cat "$work/thai/thai.txt")" ]
  status=$?
  if [ -n "${3-}" ]; then
    [ "$(grep -c . "$work/out")" = 1 ] && grep -qF "$3" "$work/out" || status=1
  else
    [ ! -s "$work/out" ] || status=1
  fi
  cat "$work/printed" >>"$work/out"
  result "$1" $status "$work/out"
}

if holds ICU_IS_LEFT_OUT; then
  if [ -e "$lib/libstele.so" ]; then
    cc -std=c11 -I"$moved/include" -o "$shared" "$source" -L"$lib" -lstele "-Wl,-rpath,$lib"
    lacks 'without ICU: what was left out is named' "$shared" 'made without ICU' 'libicu-dev'
  fi
  renders 'without ICU: text is rendered'
  wraps 'without ICU: Thai is not wrapped, which is told once' 1 'stele-icu.so'
  finish
fi

if holds ICU_IS_LINKED; then
  # shellcheck disable=SC2046
  cc -std=c11 -o "$moved/bin/date" "$source" $(PKG_CONFIG_PATH=$lib/pkgconfig:${PKG_CONFIG_PATH-} \
    pkg-config --define-variable=prefix="$moved" --static --cflags --libs stele) "-Wl,-rpath,$lib" >"$work/out" 2>&1
  result 'linked: a program links with what pkg-config names' $? "$work/out"
  says 'linked: nothing is looked for' "$moved/bin/date" '26 fevral 1992'
  # Where ICU has static libraries, a program may do without a dynamic linker altogether.
  # shellcheck disable=SC2046,SC2086
  if cc -static -std=c11 -I"$moved/include" -o "$moved/bin/static" "$source" "$lib/libstele.a" $unistring \
    $(pkg-config --static --libs icu-i18n icu-uc) -lstdc++ -lm 2>"$work/out"; then
    says 'linked: a program without a dynamic linker has all inside' "$moved/bin/static" '26 fevral 1992'
  fi
  wraps 'linked: Thai is wrapped between words' 2
  [ ! -e "$modules" ]
  result 'linked: no module is installed' $?
  finish
fi

if [ -e "$lib/libstele.so" ]; then
  # A library that others link has its own place in the tree; so has a program that brings its library along.
  # shellcheck disable=SC2016
  cc -std=c11 -I"$moved/include" -o "$shared" "$source" -L"$lib" -lstele "-Wl,-rpath,\$ORIGIN/../$below" >"$work/out" 2>&1
  result 'a program links the shared library in the moved tree' $? "$work/out"
  says 'the module is found beside the shared library' "$shared" '26 fevral 1992'
  cd / || exit 1
  says 'from any folder' "$shared" '26 fevral 1992'

  LD_DEBUG=files "$shared" az 1992-02-26 2>&1 | grep -q 'libicu'
  result 'a date loads ICU' $?
  LD_LIBRARY_PATH=$lib LD_DEBUG=files "$moved/bin/stele" render -l tr >"$work/printed" 2>"$work/files"
  grep -q 'libstele' "$work/files" && ! grep -i 'icu' "$work/files" >"$work/out"
  result 'plain rendering opens no file of ICU' $? "$work/out"
  wraps 'Thai is wrapped between words' 2
  LD_LIBRARY_PATH=$lib "$moved/bin/stele" render --parallel th -w 20 "$work/thai" 2>"$work/out" | tail -n +3 >"$work/columns"
  LD_LIBRARY_PATH=$lib "$moved/bin/stele" render -w 20 "$work/thai" | diff - "$work/columns" >>"$work/out"
  result 'and in columns as well' $? "$work/out"
fi

if [ -e "$lib/libstele.a" ]; then
  # shellcheck disable=SC2086
  cc -std=c11 -I"$moved/include" -o "$moved/bin/inside" "$source" "$lib/libstele.a" $unistring >"$work/out" 2>&1
  result 'a program links the static library' $? "$work/out"
  says 'with the library inside a program: the module is found below its prefix' "$moved/bin/inside" '26 fevral 1992'
  cd "$moved/bin" || exit 1
  usual=$PATH
  PATH=.:$PATH
  says 'as a program that was found by PATH' inside '26 fevral 1992'
  PATH=$usual
  cd / || exit 1
  # Somebody may put a file of that name beside a program, or beside where a program says to be.
  mkdir -p "$work/elsewhere/bin" "$work/trap/bin" "$work/trap/$below/stele"
  mv "$moved/bin/inside" "$work/elsewhere/bin/inside"
  for trap in "$work/trap/$below/stele" "$work/elsewhere/bin" "$work/elsewhere"; do
    cp "$modules/stele-icu.so" "$trap/stele-icu.so"
  done
  if [ ! -e "$libdir/stele/stele-icu.so" ]; then
    lacks 'elsewhere: it is not looked for beside the program' "$work/elsewhere/bin/inside" "$libdir/stele/stele-icu.so"
    bash -c "exec -a '$work/trap/bin/inside' '$work/elsewhere/bin/inside' az 1992-02-26" >"$work/out" 2>&1
    grep -qx '1992-02-26' "$work/out"
    result 'what a program is told to be called has no part in it' $? "$work/out"
  fi
  # shellcheck disable=SC2086
  if cc -static -std=c11 -I"$moved/include" -o "$moved/bin/static" "$source" "$lib/libstele.a" $unistring 2>"$work/out"; then
    lacks 'a program without a dynamic linker: the way out is named' "$moved/bin/static" '--with-icu=linked'
  fi
fi

# What is missing, or is not what it should be.
[ -e "$lib/libstele.so" ] || finish
mv "$modules/stele-icu.so" "$work/stele-icu.so"
lacks 'no module: it is named' "$shared" /stele/stele-icu.so 'install'
renders 'no module: text is rendered'
wraps 'no module: Thai is not wrapped, which is told once' 1 'stele-icu.so'

printf 'int u_icu_of_tomorrow(void) { return 0; }\n' >"$work/tomorrow.c"
printf 'int u_icu_of_tomorrow(void); int stele__icu_module(void) { return u_icu_of_tomorrow(); }\n' >"$work/module.c"
cc -shared -fPIC -o "$work/libicuuc.so.999" "$work/tomorrow.c" -Wl,-soname,libicuuc.so.999
cc -shared -fPIC -o "$modules/stele-icu.so" "$work/module.c" "$work/libicuuc.so.999"
rm "$work/libicuuc.so.999"
lacks 'no ICU: the file that is missing is named' "$shared" 'libicuuc.so.999' /stele/stele-icu.so 'install'

printf 'const unsigned stele__icu_module = 0;\n' >"$work/module.c"
cc -shared -fPIC -o "$modules/stele-icu.so" "$work/module.c"
lacks 'the module of another version is refused' "$shared" 'another version' /stele/stele-icu.so

printf 'nothing of the sort\n' >"$modules/stele-icu.so"
lacks 'a file that is no module' "$shared" /stele/stele-icu.so
renders 'a file that is no module: text is rendered'
mv "$work/stele-icu.so" "$modules/stele-icu.so"
says 'with the module back, all is well' "$shared" '26 fevral 1992'
finish
