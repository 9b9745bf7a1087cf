# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes 300 pages out of the paragraphs of some Markdown files, the same each time; a number in every third paragraph tells
# them apart. -v out=FOLDER says where.
BEGIN { RS = "" }
{ text[n++] = $0 }
END {
  for (page = 0; page < 300; page++) {
    file = sprintf("%s/page-%03d.md", out, page)
    for (i = 0; i < 24; i++) {
      paragraph = text[(page * 7 + i * 5) % n]
      if (paragraph ~ /```|^    /) continue
      if (i % 3 == 0) paragraph = paragraph "\n(" page ")"
      printf "%s\n\n", paragraph >file
    }
    close(file)
  }
}
