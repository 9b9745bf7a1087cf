# SPDX-License-Identifier: LGPL-2.1-or-later
# awk -v folder=FOLDER: 560 templates of ten messages in FOLDER/pot, and catalogs of theirs in FOLDER/po/LOCALE, in which one message is older.
BEGIN {
  count = split("af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl pa pl", locales, " ")
  header = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
  for (l = 1; l <= count; l++) system("mkdir -p " folder "/po/" locales[l])
  for (t = 0; t < 560; t++) {
    template = catalog = header
    for (m = 0; m < 10; m++) {
      id = sprintf("This is text %d of page %d, about stones and the words on them", m, t)
      template = template "\nmsgid \"" id (m == 3 ? " now" : "") "\"\nmsgstr \"\"\n"
      catalog = catalog "\nmsgid \"" id "\"\nmsgstr \"T " id "\"\n"
    }
    file = sprintf("%s/pot/p%03d.pot", folder, t)
    printf "%s", template >file
    close(file)
    for (l = 1; l <= count; l++) {
      file = sprintf("%s/po/%s/p%03d.po", folder, locales[l], t)
      printf "%s", catalog >file
      close(file)
    }
  }
}
