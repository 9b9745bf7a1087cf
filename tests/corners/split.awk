# SPDX-License-Identifier: LGPL-2.1-or-later
# Splits the tables (README.md tells their format) into a shell script for each row, work/N.make, and prints how many there
# are. The script sets `title`, and `needs` to the subcommands that stele's side uses, and makes in its folder, so that odd
# bytes are printf's business and not awk's:
#
#     in/NAME        the input files
#     SIDE.command   for the sides "peer" and "stele", as far as the row has them
#     SIDE.out, SIDE.err, SIDE.exit
#     stele.errors, stele.warnings   the places that are awaited
#     NAME.read      the same for reading the file NAME with the library
#
# A table that breaks the format ends the run with status 1 and the line at fault.

function fail(text)
{
    print FILENAME ":" FNR ": " text >"/dev/stderr"
    failed = 1
    exit 1
}

# The text of a shell's single-quoted word.
function quoted(text)
{
    gsub(/'/, "'\\''", text)
    return "'" text "'"
}

# A header entry with the blank line behind it, from "CHARSET" or "CHARSET, PLURAL-FORMS".
function header(what,   parts)
{
    if (what == "")
        what = "UTF-8"
    split(what, parts, /, /)
    what = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=" parts[1] "\\n\"\n"
    if (parts[2] != "")
        what = what "\"Plural-Forms: " parts[2] "\\n\"\n"
    return what
}

function repeated(count, text,   result)
{
    for (result = ""; count > 0; count--)
        result = result text
    return result
}

# A line's text, with its marks {{…}} filled in, as a format for printf(1).
function format(text,   result, mark, bytes, count, i)
{
    result = ""
    newline = "\\n"
    while ((i = index(text, "{{")) > 0) {
        result = result escaped(substr(text, 1, i - 1))
        text = substr(text, i + 2)
        if ((i = index(text, "}}")) == 0)
            fail("no }} behind {{")
        mark = substr(text, 1, i - 1)
        text = substr(text, i + 2)
        if (mark == "eof")
            newline = ""
        else if (mark == "cr")
            result = result "\\015"
        else if (mark ~ /^header/)
            result = result escaped(header(substr(mark, 8)))
        else if (mark ~ /^[0-9]+\*/)
            result = result escaped(repeated(mark + 0, substr(mark, index(mark, "*") + 1)))
        else if (mark ~ /^[0-9a-f][0-9a-f]( [0-9a-f][0-9a-f])*$/) {
            count = split(mark, bytes, " ")
            for (i = 1; i <= count; i++)
                result = result sprintf("\\%03o", hexadecimal(bytes[i]))
        } else
            fail("{{" mark "}} is no mark")
    }
    return result escaped(text) newline
}

function hexadecimal(digits)
{
    return 16 * (index("0123456789abcdef", substr(digits, 1, 1)) - 1) + index("0123456789abcdef", substr(digits, 2)) - 1
}

function escaped(text)
{
    gsub(/\\/, "&&", text)
    gsub(/%/, "%%", text)
    return text
}

function emit(line)
{
    print line >>(work "/" number ".make")
}

# Keeps the line at fault in what the peer printed. Of a pair of lines, "…" and "... as this one says", either will do.
function note_peer(text,   parts)
{
    if (text !~ /^f\.po:[0-9]+:/ || text ~ / warning: /)
        return
    split(text, parts, ":")
    if (text ~ /\.\.\.$/ || text ~ /: \.\.\./)
        may[parts[2]]
    else
        must[parts[2]]
}

# Keeps the lines that stele is to find at fault.
function note_stele(places,   list, count, i, parts)
{
    count = split(places, list, /[ \/]/)
    for (i = 1; i <= count; i++) {
        split(list[i], parts, ":")
        found[parts[1]]
    }
}

function lines_differ(   line)
{
    for (line in must)
        if (!(line in found))
            return 1
    for (line in found)
        if (!(line in must) && !(line in may))
            return 1
    return 0
}

# Every difference between the two sides is told by a "why:".
function finish(   differs)
{
    if (!number)
        return
    differs = side_exit["stele"] != side_exit["peer"] || side_output["stele"] != side_output["peer"] \
        || !("stele" in has) || !("peer" in has) || lines_differ()
    if (differs && !why)
        fail("the case above, \"" title "\", needs a line \"why:\", since its sides differ")
    emit("printf '%s\\n' " side_exit["stele"] " >stele.exit; printf '%s\\n' " side_exit["peer"] " >peer.exit")
    close(work "/" number ".make")
}

function begin_case(text)
{
    finish()
    if (text in titles)
        fail("there is a case of this title")
    title = text
    titles[title]
    number++
    where = ""
    why = 0
    split("", has)
    split("", may)
    split("", must)
    split("", found)
    side_exit["peer"] = side_exit["stele"] = 0
    side_output["peer"] = side_output["stele"] = ""
    emit("title=" quoted(title))
    emit("needs= ; : >peer.out; : >peer.err; : >stele.out; : >stele.err; echo >stele.errors")
}

# The words behind "stele" in a command line.
function subcommands(command,   result)
{
    for (result = ""; match(command, /stele [a-z]+/); command = substr(command, RSTART + RLENGTH))
        result = result " " substr(command, RSTART + 6, RLENGTH - 6)
    return result
}

function begin_side(name, command)
{
    side = name
    where = name ".out"
    has[name]
    if (name == "stele")
        emit("needs='" subcommands(command) "'")
    emit("printf '%s\\n' " quoted(command) " >" name ".command")
}

function need_side(name)
{
    if (where == "" || (name != "" && side != name))
        fail("this line belongs to a " (name != "" ? name : "peer or stele") " side")
}

/^#/ || /^$/                   { next }
/^case: ./                     { begin_case(substr($0, 7)); next }
!number                        { fail("a \"case:\" goes first") }
/^file: [A-Za-z0-9._-]+$/      { where = "in/" $2; side = ""; emit(": >" where); next }
/^peer: ./                     { begin_side("peer", substr($0, 7)); next }
/^stele: ./                    { begin_side("stele", substr($0, 8)); next }
/^why: ./                      { why = 1; next }
/^read: [A-Za-z0-9._-]+( |$)/  { emit("printf '%s\\n' " quoted(substr($0, length($2) + 8)) " >" $2 ".read"); next }
/^\|( |$)/ {
    if (where == "")
        fail("this line belongs to a file or a side")
    text = format(substr($0, 3))
    if (side != "")
        side_output[side] = side_output[side] text
    emit("printf " quoted(text) " >>" where)
    next
}
/^!( |$)/ {
    need_side("")
    if (side == "peer")
        note_peer(substr($0, 3))
    emit("printf " quoted(format(substr($0, 3))) " >>" side ".err")
    next
}
/^exit: [0-9]+$/               { need_side(""); side_exit[side] = $2; next }
/^same$/                       { need_side("stele"); side_output["stele"] = side_output["peer"]; emit("cp peer.out stele.out"); next }
/^(errors|warnings): ./ {
    need_side("stele")
    name = substr($1, 1, length($1) - 1)
    text = substr($0, length($1) + 2)
    if (name == "errors")
        note_stele(text)
    emit("printf '%s\\n' " quoted(text) " >stele." name)
    next
}
                               { fail("this line has no known beginning") }

END {
    if (failed)
        exit 1
    finish()
    print number
}
