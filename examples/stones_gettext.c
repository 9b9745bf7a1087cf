/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A program that uses gettext; stones_stele.c is the same on stele. doc/migration.md has both.
 *
 *     stones-gettext FOLDER NUMBER     the folder has az/LC_MESSAGES/stones.mo and so on
 */
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#define _(text) gettext(text)

int main(int argc, char **argv)
{
    unsigned long n;

    if (argc != 3)
        return 2;
    setlocale(LC_ALL, "");
    bindtextdomain("stones", argv[1]);
    bind_textdomain_codeset("stones", "UTF-8");
    textdomain("stones");

    n = strtoul(argv[2], NULL, 10);
    puts(_("Stones that speak"));
    printf(dngettext("stones", "%lu stone stands on the hill.\n", "%lu stones stand on the hill.\n", n), n);
    return 0;
}
