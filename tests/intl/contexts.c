/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A program as there are many: gettext.h's macros over <libintl.h>, plurals, contexts, and a domain of its own. It knows
 * nothing of stele. Compiled by tests/intl/program.sh against either header.
 *
 *     contexts FOLDER
 */
#include <locale.h>
#include <stdio.h>

#define ENABLE_NLS 1
#include "gettext.h"

#define _(text) gettext(text)

extern int _nl_msg_cat_cntr;

static char *(*const function)(const char *) = gettext; /* Some programs keep a pointer. */

int main(int argc, char **argv)
{
    const char *volatile menu = "menu"; /* Not a constant, for the other kind of macro. */

    if (argc != 2 || !setlocale(LC_ALL, ""))
        return 2;
    bindtextdomain("stones", argv[1]);
    bind_textdomain_codeset("stones", "UTF-8");
    textdomain("stones");
    ++_nl_msg_cat_cntr;
    puts(_("stone"));
    puts(function("stone"));
    puts(pgettext("menu", "stone"));
    puts(pgettext_expr(menu, "stone"));
    puts(dpgettext("other", "menu", "stone"));
    for (unsigned long n = 0; n < 4; n++) {
        printf(ngettext("%lu stone\n", "%lu stones\n", n), n);
        printf(npgettext("menu", "%lu stone\n", "%lu stones\n", n), n);
        printf(dcnpgettext_expr("stones", menu, "%lu stone\n", "%lu stones\n", n, LC_MESSAGES), n);
    }
    return 0;
}
