# SPDX-License-Identifier: LGPL-2.1-or-later
# Messages of words: awk -v count=N -v change=STEP -v kind=old|new|foreign -f made.awk. Of the new ones each STEP-th has one word exchanged;
# foreign ones have words of their own.
function word(n) { return foreign ? syllable[n % 97 + 1] syllable[(int(n / 97) + 31) % 97 + 1] "x" : syllable[n % 97 + 1] syllable[int(n / 97) % 97 + 1] }
function random() { seed = (seed * 16807) % 2147483647; return seed }
BEGIN {
  consonants = "bcdfghklmnprstvz"; vowels = "aeiou"
  for (i = 0; i < 97; i++) syllable[i + 1] = substr(consonants, i % 16 + 1, 1) substr(vowels, int(i / 16) % 5 + 1, 1) (i > 79 ? "n" : "")
  seed = kind == "foreign" ? 4711 : 1992
  foreign = kind == "foreign"
  print "msgid \"\"\nmsgstr \"\"\n\"Language: az\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
  for (m = 1; m <= count; m++) {
    words = 4 + random() % 12; changed = 1 + random() % words; text = ""
    for (w = 1; w <= words; w++) {
      n = random() % 5000
      if (kind == "new" && m % change == 0 && w == changed) n = (n + 2500) % 5000
      text = text (w > 1 ? " " : "") word(n)
    }
    printf "msgid \"%s %d\"\nmsgstr \"%s\"\n\n", text, m % 1000, kind == "old" ? "T " text : ""
  }
}
