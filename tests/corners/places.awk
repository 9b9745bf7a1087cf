# SPDX-License-Identifier: LGPL-2.1-or-later
# Compares the places of diagnostics of a `severity` with those that are awaited. The first file has them in one line
# (a/readable/list: "5 6:9 g.po:3 -"), the second is what was printed. A place without a column stands for every column of
# its line, one without a file for f.po, a file's name alone for the file as a whole, "-" for no place at all. Of "2/8",
# either line will do. Each place needs a diagnostic at least, and each diagnostic a place. Prints what is amiss; status 1
# if anything.

function full(place)
{
    return place ~ /^[0-9]+(:[0-9]+)?$/ ? "f.po:" place : place
}

# Adds a place with its alternatives, each of which then names the first as the one to mark.
function await(places,   list, count, i)
{
    count = split(places, list, "/")
    for (i = 1; i <= count; i++)
        first[full(list[i])] = full(list[1])
    seen[full(list[1])] = 0
}

BEGIN      { amiss = 0 }
FNR == NR  { for (i = 1; i <= NF; i++) await($i); next }
$0 !~ "^([^:]+:)?([0-9]+:)?([0-9]+:)? ?" severity ": " { next }
{
    place = substr($0, 1, index($0, severity ": ") - 1)
    sub(/: ?$/, "", place)
    sub(/^.*\//, "", place)
    line = place
    if (place ~ /:[0-9]+:[0-9]+$/)
        sub(/:[0-9]+$/, "", line)
    else if (place == "")
        place = line = "-"
    if (place in first)
        seen[first[place]] = 1
    else if (line in first)
        seen[first[line]] = 1
    else {
        print "not awaited: " $0
        amiss = 1
    }
}

END {
    for (place in seen)
        if (!seen[place]) {
            print "no " severity " at " place
            amiss = 1
        }
    exit amiss
}
