#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Who includes whom: a file includes headers of its own room and the doors (lib/ROOM/ROOM.h) of lower floors, never of its
# own floor's other rooms or of a higher one; and no header includes itself by a detour. `lib/base/hash.h` and `key.h` are
# doors as well, for the few who hash: they take in all of XXH3. `lib/intl/` is a library by itself over the public headers, so it includes
# no other room at all.
. "$STELE_SOURCE/tests/house/tap.sh"
cd "$STELE_SOURCE" || exit 1

cat >"$work/check.awk" <<'END'
BEGIN {
  split("base 0 icu 0.5 text 1 locale 1 format 1 catalog 2 message 2 po 3 mo 3 document 4 bundle 5 render 6 check 6 store 6 merge 6 localize 6 memory 6", word, " ")
  for (i = 1; i in word; i += 2) floor[word[i]] = word[i + 1]
}
/^#include "lib\// {
  split(FILENAME, from, "/"); room = from[2]
  target = $2; gsub(/"/, "", target); split(target, to, "/")
  if (room == "intl" && to[2] == room) next
  if (!(room in floor)) print FILENAME ": the room " room " is on no floor"
  else if (!(to[2] in floor)) print FILENAME ": includes " target ", a room that is on no floor"
  else if (to[2] != room && floor[to[2]] >= floor[room]) print FILENAME ": includes " target ", which is not below"
  else if (to[2] != room && to[3] != to[2] ".h" && target != "lib/base/hash.h" \
           && target != "lib/base/key.h")
    print FILENAME ": includes " target ", which is not a door"
}
/^#include "src\// { print FILENAME ": includes the command" }
/^#include "[^"]*"/ && !/"(lib|src)\// { print FILENAME ": " $2 " does not name its room" }
END
find lib -name '*.[ch]' -exec awk -f "$work/check.awk" {} + >"$work/out"
[ ! -s "$work/out" ]
result 'no file of the library includes upwards, sideways, or past a door' $? "$work/out"

grep -n '#include "lib/' src/*.c src/*.h examples/*.c >"$work/out" 2>/dev/null
[ ! -s "$work/out" ]
result 'the command and the examples use the public headers alone' $? "$work/out"

# Edges between headers, sorted topologically; tsort complains of cycles.
grep -o '^#include ["<]\(lib\|stele\)/[^">]*' $(find lib include -name '*.h') \
  | sed -e 's,^include/,,' -e 's,:#include ["<], ,' >"$work/edges"
tsort "$work/edges" >/dev/null 2>"$work/out"
[ ! -s "$work/out" ]
result 'headers include each other without a cycle' $? "$work/out"

find lib src -name '*.[ch]' -exec grep -nE '\b(malloc|calloc|realloc|free|strdup|strndup|asprintf)\(' {} + \
  | grep '^lib/' | grep -v '^lib/\(base/\(memory\|file\)\|intl/memory\)\.c:' | grep -v ': \*\|/\*' >"$work/out"
[ ! -s "$work/out" ]
result 'nobody outside lib/base takes memory from the C library' $? "$work/out"

grep -nE '\b(printf|puts|putchar|perror|exit|abort|setlocale|getenv|assert)\(' $(find lib -name '*.c') \
  | grep -v '^lib/\(locale\|intl\)/environment\.c:' | grep -v ':[0-9]*: *\(/\*\|\*\)' >"$work/out"
[ ! -s "$work/out" ]
result 'the library neither prints, nor ends the process, nor reads or sets its locale' $? "$work/out"
finish
