/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A program that looks its messages up in a bundle; stones_gettext.c is the same with gettext. doc/migration.md has both.
 *
 *     stones-stele FILE NUMBER     the file is made by: stele bundle -m FOLDER -o FILE
 */
#include <stdio.h>
#include <stdlib.h>

#include <stele.h>

static stele_bundle *bundle;
static stele_buffer  languages; /* What the user wants, "az,tr". */

#define _(text) stele_bundle_text(bundle, languages.data, NULL, text)

int main(int argc, char **argv)
{
    unsigned long n;

    if (argc != 3)
        return 2;
    if (stele_locale_environment(&languages) != STELE_OK || stele_bundle_open(&bundle, argv[1], NULL) != STELE_OK)
        return 1;

    n = strtoul(argv[2], NULL, 10);
    puts(_("Stones that speak"));
    printf(stele_bundle_text_plural(bundle, languages.data, NULL, "%lu stone stands on the hill.\n",
                                    "%lu stones stand on the hill.\n", n),
           n);

    stele_bundle_close(bundle);
    stele_buffer_free(&languages);
    return 0;
}
