/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * gettext()'s own interface, for programs that use it already: compiled against this header instead of <libintl.h> and
 * linked with libstele-intl, an unchanged program looks its messages up through stele.
 *
 *     cc program.c $(pkg-config --cflags --libs stele-intl)        # its #include <libintl.h> finds this header
 *     cc -include stele/libintl.h program.c …                      # the same, without a folder of its own
 *
 * Each name of gettext's stands for a function of this library (gettext() for stele_gettext()), so that a process can have
 * both: a library that was compiled against the C library's gettext() goes on using that. A file that wants to call both
 * defines STELE_LIBINTL_NO_MACROS before, and has the functions under their own names alone.
 *
 * Unlike all of libstele, this is process-wide by contract: it keeps the domains that were bound and the catalogs that were
 * opened, reads the current locale and the environment (LANGUAGE, OUTPUT_CHARSET), and has no report. Which is why it is a
 * library by itself. What it does is what glibc 2.36 does:
 *
 *  - The languages are those of LANGUAGE, best first, else the one of the category's locale. In the locale C LANGUAGE counts
 *    for nothing and messages stay as they are. A thread's own locale (uselocale()) goes before the process's.
 *  - Files are FOLDER/LOCALE/CATEGORY/DOMAIN.mo. For sr_RS.UTF-8@latin all of sr_RS.UTF-8@latin, sr_RS.utf8@latin, sr_RS@latin,
 *    sr.UTF-8@latin, sr.utf8@latin, sr@latin, and the same without @latin are taken, in this order, message by message.
 *  - Text is given in the charset that was bound, else that of OUTPUT_CHARSET or LC_CTYPE, transliterated where that has to be;
 *    a message that cannot be converted counts as not translated.
 *  - A change of LANGUAGE is noticed at the next setlocale(), bindtextdomain() or `++_nl_msg_cat_cntr`; the change of a locale
 *    at once.
 *
 * What differs: file names of locale.alias and names of locales with a slash are not taken; a catalog is only used when all
 * of it is right (see stele_mo_open()), and its keys are UTF-8 whatever its charset.
 *
 * Strings that are handed out stay valid and unchanged as long as the process lives; nobody may write into them. errno is
 * kept by all but the three that set something, which set ENOMEM when they fail.
 *
 * Threads: any number at once. A look-up takes no lock but for the first in a domain and a locale.
 */
#ifndef STELE_LIBINTL_H
#define STELE_LIBINTL_H

#include <stele/api.h>

/* Also tells <libintl.h> of the C library, whose names would be these, that all is declared. */
#ifndef STELE_LIBINTL_NO_MACROS
#ifndef _LIBINTL_H
#define _LIBINTL_H 1
#endif
#ifndef __USE_GNU_GETTEXT
#define __USE_GNU_GETTEXT 1
#endif
#ifndef __GNU_GETTEXT_SUPPORTED_REVISION
#define __GNU_GETTEXT_SUPPORTED_REVISION(major) ((major) == 0 ? 1 : -1)
#endif
#endif

/* Lets a compiler check a format through the translation of it. */
#if defined __GNUC__
#define STELE_FORMAT_ARGUMENT(place) __attribute__((format_arg(place)))
#else
#define STELE_FORMAT_ARGUMENT(place)
#endif

STELE_BEGIN

/**
 * The translation of a message in the current domain and the category LC_MESSAGES.
 *
 * @param msgid  The source text; with a context, context EOT (U+0004) source text, as the macros of gettext.h make it. "" for
 *               the catalog's header. NULL gives NULL.
 * @return       The translation, or `msgid` itself. Since 0.1.
 */
STELE_API char *stele_gettext(const char *msgid) STELE_FORMAT_ARGUMENT(1);

/** The same in a domain; NULL for the current one. */
STELE_API char *stele_dgettext(const char *domain, const char *msgid) STELE_FORMAT_ARGUMENT(2);

/** The same in a category, such as LC_TIME. LC_ALL is none. */
STELE_API char *stele_dcgettext(const char *domain, const char *msgid, int category) STELE_FORMAT_ARGUMENT(2);

/**
 * The form of a translation that goes with a number.
 *
 * @param msgid  The source text for one; by this the message is found.
 * @return       The form; where there is no translation `msgid` for 1 and `msgid_plural` for other numbers.
 */
STELE_API char *stele_ngettext(const char *msgid, const char *msgid_plural, unsigned long n) STELE_FORMAT_ARGUMENT(1)
    STELE_FORMAT_ARGUMENT(2);

/** The same in a domain; NULL for the current one. */
STELE_API char *stele_dngettext(const char *domain, const char *msgid, const char *msgid_plural, unsigned long n)
    STELE_FORMAT_ARGUMENT(2) STELE_FORMAT_ARGUMENT(3);

/** The same in a category. */
STELE_API char *stele_dcngettext(const char *domain, const char *msgid, const char *msgid_plural, unsigned long n,
                                 int category) STELE_FORMAT_ARGUMENT(2) STELE_FORMAT_ARGUMENT(3);

/**
 * As stele_dcgettext(), for a message with a context that is only known when the program runs. gettext.h has macros for
 * constant ones.
 *
 * @param msgctxt  NULL for none.
 */
STELE_API char *stele_dcpgettext(const char *domain, const char *msgctxt, const char *msgid, int category)
    STELE_FORMAT_ARGUMENT(3);

/** As stele_dcngettext(), for a message with a context. */
STELE_API char *stele_dcnpgettext(const char *domain, const char *msgctxt, const char *msgid, const char *msgid_plural,
                                  unsigned long n, int category) STELE_FORMAT_ARGUMENT(3) STELE_FORMAT_ARGUMENT(4);

/**
 * Chooses the current domain.
 *
 * @param domain  Copied; "" for "messages", with which a process begins; NULL changes nothing.
 * @return        The current domain; NULL where memory was lacking and nothing was changed.
 */
STELE_API char *stele_textdomain(const char *domain);

/**
 * Says in which folder a domain's catalogs are.
 *
 * @param domain  NULL or "" gives NULL.
 * @param folder  Copied; one that is not absolute is meant from the folder that is current when catalogs are looked for.
 *                NULL changes nothing.
 * @return        The folder, "/usr/share/locale" if none was bound; NULL where memory was lacking.
 */
STELE_API char *stele_bindtextdomain(const char *domain, const char *folder);

/**
 * Says in which charset a domain's messages are wanted, whatever the locale's.
 *
 * @param codeset  As iconv() names it; copied. NULL changes nothing.
 * @return         The charset; NULL if none was bound or memory was lacking.
 */
STELE_API char *stele_bind_textdomain_codeset(const char *domain, const char *codeset);

STELE_END

#ifndef STELE_LIBINTL_NO_MACROS
#undef gettext
#define gettext stele_gettext
#undef dgettext
#define dgettext stele_dgettext
#undef dcgettext
#define dcgettext stele_dcgettext
#undef ngettext
#define ngettext stele_ngettext
#undef dngettext
#define dngettext stele_dngettext
#undef dcngettext
#define dcngettext stele_dcngettext
#undef textdomain
#define textdomain stele_textdomain
#undef bindtextdomain
#define bindtextdomain stele_bindtextdomain
#undef bind_textdomain_codeset
#define bind_textdomain_codeset stele_bind_textdomain_codeset
#endif

#endif
