# SPDX-License-Identifier: LGPL-2.1-or-later
# stele bundle and stele inspect, and compiled bundles in place of folders.
load helper

# A folder of catalogs with messages, as a program has it.
messages() {
  mkdir -p messages/ru/LC_MESSAGES
  { catalog_header az; printf 'msgid "Open"\nmsgstr "Aç"\n\nmsgid "file"\nmsgid_plural "files"\nmsgstr[0] "fayl"\nmsgstr[1] "fayllar"\n'; } >messages/az.po
  { catalog_header ru; printf 'msgid "Open"\nmsgstr "Открыть"\n'; } >ru.po
  stele compile -o messages/ru/LC_MESSAGES/app.mo ru.po
  printf 'no catalog\n' >messages/README.txt
}

@test "every command that takes a folder takes the bundle made of it" {
  source_folder
  expect 0 bundle source -o x.stele
  same "$output$stderr" ''
  for command in 'list' 'list --json' 'stat' 'stat --json' 'render -l az' 'render -l tr -f html' 'render -l az,tr -w 30' \
    'render -l xx -f json' 'extract' 'inspect'; do
    # shellcheck disable=SC2086 # several words
    diff <(SOURCE_DATE_EPOCH=0 stele $command source) <(SOURCE_DATE_EPOCH=0 stele $command x.stele)
  done
}

@test "the statement, compiled, is the statement" {
  expect 0 bundle -o khojaly.stele
  for locale in en az tr ru ar fr; do
    cmp <(stele render -l $locale -w 0) <(stele render -l $locale -w 0 khojaly.stele)
  done
  expect 0 bundle "$STELE_SOURCE/po/khojaly" -o again.stele
  cmp khojaly.stele again.stele
}

@test "a bundle goes through a pipe, and may be made of a bundle's own folder twice with the same bytes" {
  source_folder
  stele bundle source >one.stele
  stele bundle -o - source >other.stele
  cmp one.stele other.stele
  expect 0 render -l az one.stele
}

@test "messages go in beside the document, or alone" {
  source_folder
  messages
  expect 0 bundle source -m messages -o x.stele
  expect 0 inspect --messages -l az x.stele
  same "$output" '{"msgctxt": null, "msgid": "Open", "msgid_plural": null, "msgstr": "Aç"}
{"msgctxt": null, "msgid": "file", "msgid_plural": "files", "msgstr": "fayl"}'
  expect 0 bundle -m ru=ru.po -m az=messages/az.po -o y.stele
  expect 0 inspect --messages --locale=ru y.stele
  same "${lines[0]}" '{"msgctxt": null, "msgid": "Open", "msgid_plural": null, "msgstr": "Открыть"}'
  expect 1 render -l ru y.stele
  same "$stderr" 'error: the bundle has messages alone and no document that could be rendered'
}

@test "inspect shows size, locales and sections" {
  source_folder
  stele bundle source -o x.stele
  expect 0 inspect x.stele
  same "${lines[0]}" "size: $(stat -c %s x.stele) bytes"
  same "${lines[1]}" 'texts: 4'
  same "${lines[2]}" 'messages: 0'
  same "${lines[3]}" 'locales: 3'
  same "${lines[4]}" '  en  en  (source language)'
  expect 0 inspect --json x.stele
  python3 -c 'import json, sys; o = json.load(open(sys.argv[1])); assert [s["name"] for s in o["sections"]] == ["INFO", "META", "UNIT", "LOCL", "LIDX", "PIEC", "TEXT"], o' <(printf '%s' "$output")
}

@test "a program is linked with a bundle, as an object and as a source" {
  command -v cc >/dev/null || skip 'cc is not installed'
  ! grep -q fsanitize "$STELE_BUILD/config.log" || skip 'the build is instrumented'
  [ -f "$STELE_BUILD/.libs/libstele.so" ] || skip 'there is no shared library'
  expect 0 bundle --c-source -o statement.c "$STELE_SOURCE/po/khojaly"
  cat >main.c <<'EOF'
#include <stele.h>
extern const unsigned char statement[];
extern const size_t statement_size;
int main(void)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle = NULL;
    if (stele_bundle_use(&bundle, (stele_str){ (const char *)statement, statement_size }, "statement", NULL, report)
            != STELE_OK
        || stele_render(bundle, &(stele_render_options){ .locale = "az" }, stele_sink_file(stdout), report) != STELE_OK)
        return 1;
    stele_bundle_close(bundle);
    stele_report_free(report);
    return 0;
}
EOF
  cc -std=c11 -Wall -Wextra -Werror -I"$STELE_SOURCE/include" main.c statement.c -o by-source "$STELE_BUILD/.libs/libstele.so"
  ./by-source | cmp - <(stele render -l az -w 0)
  run stele bundle --object --symbol statement -o khojaly.o "$STELE_SOURCE/po/khojaly"
  [ "$status" -eq 0 ] || skip 'objects of this machine are not known'
  cc -Wl,--fatal-warnings -I"$STELE_SOURCE/include" main.c khojaly.o -o by-object "$STELE_BUILD/.libs/libstele.so"
  ./by-object | cmp - <(stele render -l az -w 0)
  # No stack is made executable by it, and the array is aligned.
  readelf -lW by-object | grep GNU_STACK | grep -q 'RW '
  nm by-object | grep ' R statement$' | grep -qE '^[0-9a-f]*[048c]0 '
}

@test "the source is C++ as well" {
  command -v c++ >/dev/null || skip 'c++ is not installed'
  source_folder
  stele bundle --c-source -o x.c source
  c++ -x c++ -Wall -Wextra -Werror -c x.c -o x.o
  nm x.o | grep -q ' R x$'
  nm x.o | grep -q ' R x_size$'
}

@test "names of symbols follow the file" {
  source_folder
  stele bundle --c-source source | grep -q 'unsigned char source\[\]'
  stele bundle --c-source -o 9-lives.x.c source
  grep -q 'unsigned char _9_lives\[\]' 9-lives.x.c
  expect 2 bundle --c-source --symbol 9 source
  [[ $stderr == *"'9' is no name of a variable in C"* ]]
}

@test "wrong command lines" {
  source_folder
  expect 2 bundle --object --c-source source
  expect 2 bundle source other
  expect 2 inspect a b
}

@test "messages that are not there, or wrong" {
  expect 1 bundle -m nowhere -o x.stele
  same "$stderr" 'nowhere: error: there is no such folder of catalogs'
  expect 1 bundle -m az=nowhere.po -o x.stele
  printf 'msgid "a\n' >bad.po
  expect 1 bundle -m az=bad.po -o x.stele
  [[ $stderr == bad.po:1:* ]]
  expect 1 bundle -m ../../x=bad.po -o x.stele
  [ ! -e x.stele ]
}

@test "a bundle that is damaged, cut or of the future is refused" {
  source_folder
  stele bundle source -o x.stele
  head -c 500 x.stele >cut.stele
  expect 1 render -l az cut.stele
  [[ $stderr == "cut.stele: error: the bundle has 500 bytes where its header or table says "*"; get it again" ]]
  cp x.stele bad.stele
  printf 'X' | dd of=bad.stele bs=1 seek=$(($(stat -c %s x.stele) - 20)) conv=notrunc status=none
  expect 1 inspect bad.stele
  [[ $stderr == *'are not those that were written, by their checksum; get the bundle again' ]]
  cp x.stele future.stele
  printf '\x02' | dd of=future.stele bs=1 seek=8 conv=notrunc status=none
  expect 1 list future.stele
  same "$stderr" 'future.stele: error: the bundle is of version 2, this program reads version 1; update it, or make the bundle again'
}

@test "a bundle that cannot be written leaves the old one" {
  source_folder
  stele bundle source -o x.stele
  cp x.stele before
  printf 'msgid "a\n' >source/az.po
  expect 1 bundle source -o x.stele
  cmp x.stele before
}
