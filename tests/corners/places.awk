# SPDX-License-Identifier: LGPL-2.1-or-later
# Compares the places of diagnostics of a `severity` with those that are awaited. The first file has them in one line
# (a/readable/list: "5 6:9 g.po:3 -"), the second is what was printed. A place without a column stands for every column of
# its line, one without a file for f.po, "-" for a diagnostic without a line. Each place needs a diagnostic at least, and
# each diagnostic a place. Prints what is amiss; status 1 if anything.

function full(place)
{
    if (place == "-")
        return place
    return place ~ /^[0-9]+(:[0-9]+)?$/ ? "f.po:" place : place
}

BEGIN      { amiss = 0 }
FNR == NR  { for (i = 1; i <= NF; i++) awaited[full($i)] = 0; next }
$0 !~ "^([^:]+:)?([0-9]+:)?([0-9]+:)? ?" severity ": " { next }
{
    place = substr($0, 1, index($0, severity ": ") - 1)
    sub(/: ?$/, "", place)
    sub(/^.*\//, "", place)
    line = place
    if (place ~ /:[0-9]+:[0-9]+$/)
        sub(/:[0-9]+$/, "", line)
    else if (place !~ /:[0-9]+$/)
        place = line = "-"
    if (place in awaited)
        awaited[place] = 1
    else if (line in awaited)
        awaited[line] = 1
    else {
        print "not awaited: " $0
        amiss = 1
    }
}

END {
    for (place in awaited)
        if (!awaited[place]) {
            print "no " severity " at " place
            amiss = 1
        }
    exit amiss
}
