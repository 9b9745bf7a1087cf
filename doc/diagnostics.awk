# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes the manual page stele-diagnostics(7) from lib/base/diagnostics.def: an entry for each row, under the comment that
# heads its part of the list.

# Takes the string literals out of a row and joins those from the second on; the first is the id.
function read_row(row,    literal, first) {
  id = text = ""
  first = 1
  while (match(row, /"([^"\\]|\\.)*"/)) {
    literal = substr(row, RSTART + 1, RLENGTH - 2)
    row = substr(row, RSTART + RLENGTH)
    if (first) {
      id = literal
      first = 0
    } else {
      text = text literal
    }
  }
  gsub(/\\"/, "\"", text)
}

# What mdoc would take for its own.
function escaped(words) {
  gsub(/\\/, "\\e", words)
  gsub(/"/, "\\(dq", words)
  gsub(/'/, "\\(aq", words)
  return words
}

BEGIN {
  print ".\\\" Made by doc/diagnostics.awk from lib/base/diagnostics.def."
  print ".Dd November 24, 2026"
  print ".Dt STELE-DIAGNOSTICS 7"
  print ".Os stele"
  print ".Sh NAME"
  print ".Nm stele-diagnostics"
  print ".Nd what stele finds wrong"
  print ".Sh DESCRIPTION"
  print "Each diagnostic of"
  print ".Xr stele 1"
  print "and"
  print ".Xr libstele 3"
  print "is one line:"
  print ".Pp"
  print ".D1 Ar file : Ns Ar line : Ns Ar column : Ar severity : Ar text"
  print ".Pp"
  print "Lines and columns count from 1, columns in characters."
  print "What is not known is left out."
  print "An error makes the exit status 1 or 3; warnings and notes do not change it."
  print ".Pp"
  print "Programs know a diagnostic by its id, which never changes its meaning;"
  print "its text may."
  print "In the texts below,"
  print ".Ql %1"
  print "to"
  print ".Ql %4"
  print "stand for what is filled in."
}

# A comment of one line heads a part of the list.
/^\/\* lib\/.*\*\/$/ {
  part = $0
  gsub(/^\/\* lib\/|[ ]*\*\/$/, "", part)
  sub(/:.*/, "", part)
  if (open) print ".El"
  open = 0
  print ".Sh " toupper(part)
  next
}

/^DIAGNOSTIC\(/ { row = ""; reading = 1 }
reading { row = row $0 }
reading && /\)\)[ ]*$/ {
  reading = 0
  if (!open) print ".Bl -tag -width Ds"
  open = 1
  read_row(row)
  # The severity is the third argument; the texts before it hold no comma.
  split(row, argument, /,[ ]*/)
  print ".It Sy " id " Pq " tolower(argument[3])
  print escaped(text)
}

END {
  if (open) print ".El"
  print ".Sh SEE ALSO"
  print ".Xr stele 1 ,"
  print ".Xr libstele 3"
}
