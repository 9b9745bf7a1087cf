#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Writes the files that it is given as a table in C, by their last names, for the document that the library carries. Only
# od and awk are used, so that building for another machine needs no compiler for this one.
#
# usage: embed.sh FILE... >TABLE.c
set -eu

LC_ALL=C
export LC_ALL

echo '/* Made by lib/bundle/embed.sh from po/khojaly. */'
echo '#include "lib/bundle/files.h"'

number=0
for file; do
    number=$((number + 1))
    printf '\n/* %s */\n' "${file##*/}"
    # A file of no bytes still needs an initializer; the length below does not count it.
    od -An -v -tu1 "$file" | awk -v name="bytes_$number" '
        BEGIN { printf "static const unsigned char %s[] = {\n", name }
        { gsub(/ +/, ","); sub(/^,/, ""); print "    " $0 "," }
        END { if (NR == 0) print "    0,"; print "};" }'
done

printf '\nconst stele_bundle__embedded stele_bundle__embedded_files[] = {\n'
number=0
for file; do
    number=$((number + 1))
    printf '    { "%s", bytes_%s, %s },\n' "${file##*/}" "$number" "$(($(wc -c <"$file")))"
done
printf '};\nconst size_t stele_bundle__embedded_count = %s;\n' "$number"
