#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The corner cases of PO and MO. Each row of the tables beside this file is a test for each of its sides: what the peer
# (GNU gettext 0.21) does, where it is installed, so that the table stays honest; how the library reads the row's files
# and writes them back; and what stele's command does, as far as it has the subcommands. README.md tells the format.
# A failed test prints what came instead, in the table's own form.
#
#     run.sh [PATTERN]     only the cases with this regular expression in their titles

here=${STELE_SOURCE:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/corners
build=${STELE_BUILD:-$(cd "$here/../.." && pwd)/build}
pattern=${1:-}
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
AWK=${AWK:-awk}
LC_ALL=C.UTF-8
PATH=$build/src:$PATH
export LC_ALL PATH
unset LANGUAGE LANG
number=0

awk_in_bytes()
{
    LC_ALL=C $AWK "$@"
}

# Titles have backslashes, which echo would take for escapes.
ok()   { number=$((number + 1)); printf 'ok %d - %s\n' "$number" "$1"; }
skip() { number=$((number + 1)); printf 'ok %d - %s # SKIP %s\n' "$number" "$1" "$2"; }

# not_ok NAME FILE: the file says what is amiss.
not_ok()
{
    number=$((number + 1))
    printf 'not ok %d - %s\n' "$number" "$1"
    LC_ALL=C tr '\000-\010\013-\037' '?' <"$2" | sed 's/^/# /'
}

# Why the peer's side cannot run; empty if it can. Other releases write other diagnostics.
peer_is_missing()
{
    version=$(msgfmt --version 2>/dev/null | sed -n '1s/.* //p')
    case $version in
    0.21) ;;
    '') echo 'msgfmt is not installed' ;;
    *) echo "msgfmt is of release $version, the table of 0.21" ;;
    esac
}

# Sets `missing` to those of the subcommands that the built stele does not know. Each is asked for once.
known=' ' unknown=' '
find_missing()
{
    missing=
    for subcommand; do
        case $known$unknown in
        *" $subcommand "*) ;;
        *)
            if stele "$subcommand" --help >/dev/null 2>&1; then
                known="$known$subcommand "
            else
                unknown="$unknown$subcommand "
            fi
            ;;
        esac
        case $unknown in
        *" $subcommand "*) missing=$subcommand ;;
        esac
    done
}

# run ROW SIDE: runs the side's command in a fresh copy of the input; leaves got.out, got.err and `status`.
run()
{
    cp -R "$1/in" "$1/$2.run"
    (cd "$1/$2.run" && exec sh "../$2.command") >"$1/got.out" 2>"$1/got.err" </dev/null
    status=$?
}

# status_is FILE: whether the status of the last run is the one in the file.
status_is()
{
    read -r awaited <"$1"
    [ "$status" = "$awaited" ]
}

# Shows what a command did as lines of a table.
show()
{
    sed 's/^/| /; s/^| $/|/' "$1/got.out"
    sed 's/^/! /; s/^! $/!/' "$1/got.err"
    echo "exit: $status"
}

# The program's path before its own messages depends on how it was started. What -c says of a header without all its
# fields would be the same seven lines in every row, as the tables' headers are short.
test_peer()
{
    run "$1" peer
    if [ -s "$1/got.err" ]; then
        sed -e 's|^/[^: ]*/\(msg[a-z]*:\)|\1|' -e "/warning: header field '.*' missing in header$/d" \
            "$1/got.err" >"$1/plain.err"
        mv "$1/plain.err" "$1/got.err"
    fi
    if cmp -s "$1/got.out" "$1/peer.out" && cmp -s "$1/got.err" "$1/peer.err" && status_is "$1/peer.exit"; then
        ok "gettext: $2"
    else
        { echo 'the peer did:'; show "$1"; } >"$1/amiss"
        not_ok "gettext: $2" "$1/amiss"
    fi
}

# Appends to ROW/amiss where the diagnostics of a severity are elsewhere than the file of places says.
compare_places()
{
    read -r places <"$1/$3"
    [ -n "$places" ] || [ -s "$1/got.err" ] || return 0
    awk_in_bytes -v severity="$2" -f "$here/places.awk" "$1/$3" "$1/got.err" >>"$1/amiss"
}

# Appends to ROW/amiss each line of ROW/stele.err that stele did not print.
compare_lines()
{
    while IFS= read -r line; do
        grep -Fqx -e "$line" "$1/got.err" || printf 'not printed: %s\n' "$line" >>"$1/amiss"
    done <"$1/stele.err"
}

test_stele()
{
    find_missing $needs
    if [ -n "$missing" ]; then
        skip "stele: $2" "no such subcommand: $missing"
        return
    fi
    run "$1" stele
    : >"$1/amiss"
    compare_places "$1" error stele.errors
    [ ! -e "$1/stele.warnings" ] || compare_places "$1" warning stele.warnings
    compare_lines "$1"
    cmp -s "$1/got.out" "$1/stele.out" || echo 'the output differs' >>"$1/amiss"
    status_is "$1/stele.exit" || echo 'the exit status differs' >>"$1/amiss"
    if [ -s "$1/amiss" ]; then
        { echo 'stele did:'; show "$1"; } >>"$1/amiss"
        not_ok "stele: $2" "$1/amiss"
    else
        ok "stele: $2"
    fi
}

# The library reads a file of the row: errors at the places awaited, or the same bytes come back.
test_reading()
{
    if [ ! -x "$build/tests/corners/readback" ]; then
        skip "library: $3" 'tests/corners/readback is not built'
        return
    fi
    (cd "$1/in" && "$build/tests/corners/readback" "$2") >"$1/got.out" 2>"$1/got.err"
    status=$?
    : >"$1/amiss"
    compare_places "$1" error "$2.read"
    if [ -z "$places" ]; then
        [ "$status" = 0 ] || echo 'it was refused' >>"$1/amiss"
        cmp -s "$1/in/$2" "$1/got.out" || echo 'the bytes written back differ' >>"$1/amiss"
    else
        [ "$status" = 1 ] || echo 'it was not refused' >>"$1/amiss"
    fi
    if [ -s "$1/amiss" ]; then
        { echo 'the library did:'; show "$1"; } >>"$1/amiss"
        not_ok "library: $3" "$1/amiss"
    else
        ok "library: $3"
    fi
}

# test_row ROW TITLE
test_row()
{
    if [ -e "$1/peer.command" ]; then
        if [ -n "$no_peer" ]; then
            skip "gettext: $2" "$no_peer"
        else
            test_peer "$1" "$2"
        fi
    fi
    for file in "$1"/*.read; do
        name=${file##*/}
        case $name in
        '*.read') ;;
        f.po.read) test_reading "$1" f.po "$2" ;;
        *) test_reading "$1" "${name%.read}" "$2 (${name%.read})" ;;
        esac
    done
    [ ! -e "$1/stele.command" ] || test_stele "$1" "$2"
}

rows=$(awk_in_bytes -v work="$work" -f "$here/split.awk" "$here"/*.txt) || {
    echo 'Bail out! a table is malformed'
    exit 99
}
no_peer=$(peer_is_missing)
row=1
while [ "$row" -le "$rows" ]; do
    mkdir -p "$work/$row/in"
    cd "$work/$row" && . "$work/$row.make"
    if [ -z "$pattern" ] || printf '%s\n' "$title" | grep -q -e "$pattern"; then
        test_row "$work/$row" "$title"
    fi
    row=$((row + 1))
done
echo "1..$number"
