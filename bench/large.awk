# SPDX-License-Identifier: LGPL-2.1-or-later
# Prints a PO of 100,000 messages and some 24 MB, the same each time, in msgcat's layout: what whole processes are timed on.
BEGIN {
  split("the stone bears text that many people read in their own language and each reader finds it whole", source, " ")
  split("камень несёт текст который многие люди читают на своём языке и каждый находит его целым", target, " ")
  print "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\""
  seed = 1
  for (i = 0; i < 100000; i++) {
    printf "\n#: source/file%d.c:%d\nmsgid \"\"\n", i % 997, i % 5000
    print_lines(source, 17, i)
    print "msgstr \"\""
    print_lines(target, 14, i)
  }
}

# Two lines of words; the number makes each message another one.
function print_lines(words, count, i,    line, n) {
  line = i
  for (n = 0; n < 9; n++) {
    seed = (seed * 16807) % 2147483647
    line = line " " words[seed % count + 1]
  }
  print "\"" line " \""
  print "\"" words[i % count + 1] " " words[(i + 3) % count + 1] "\""
}
