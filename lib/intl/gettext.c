/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Looking up, the way of gettext(): first in the best language's catalog, then in the next, for each message anew. */
#include "lib/intl/intl.h"

#include <errno.h>
#include <locale.h>
#include <stele/libintl.h>

enum { EOT = '\004', USUAL_KEY = 256 };

/* All forms of a translation, and the source that has it. */
static stele_str look_up(const char *domain, const char *key, size_t length, int category, const intl_source **source)
{
    const intl_view *view = stele_intl__view(domain, category);
    stele_str        forms = { NULL, 0 };

    for (size_t i = 0; view && i < view->count && !forms.data; i++) {
        *source = &view->sources[i];
        forms = stele_mo_find_key((*source)->mo, key, length);
        if (forms.data && (*source)->conversion) {
            const int error = errno;
            forms = stele_intl__convert((*source)->conversion, forms);
            errno = error;
        }
    }
    return forms;
}

/* The form for a number, or the first where it is lacking. */
static const char *choose_form(const intl_source *source, stele_str forms, unsigned long n)
{
    const char *form = forms.data;

    for (unsigned skip = stele_plural_form(source->plural, n); skip > 0; skip--) {
        form += strlen(form) + 1;
        if (form > forms.data + forms.length)
            return forms.data;
    }
    return form;
}

/* What all functions do. `msgid_plural` is NULL for a message that has no number. */
static char *translate(const char *domain, stele_str key, const char *msgid, const char *msgid_plural, unsigned long n,
                       int category)
{
    const intl_source *source = NULL;
    const stele_str    forms = look_up(domain, key.data, key.length, category, &source);
    const char        *text = msgid_plural && n != 1 ? msgid_plural : msgid;

    if (forms.data)
        text = msgid_plural ? choose_form(source, forms, n) : forms.data;
    return (char *)(uintptr_t)text; /* The interface has it not const; nobody may write there. */
}

/* The same for a message with a context. Where memory for its key is lacking, it is not found. */
static char *translate_in_context(const char *domain, const char *msgctxt, const char *msgid, const char *msgid_plural,
                                  unsigned long n, int category)
{
    char         usual[USUAL_KEY];
    const size_t context = strlen(msgctxt), length = strlen(msgid), size = context + 1 + length;
    char        *key = size <= sizeof usual ? usual : stele_intl__take(size), *text;

    if (!key)
        return (char *)(uintptr_t)(msgid_plural && n != 1 ? msgid_plural : msgid);
    memcpy(key, msgctxt, context);
    key[context] = EOT;
    memcpy(key + context + 1, msgid, length);
    text = translate(domain, (stele_str){ key, size }, msgid, msgid_plural, n, category);
    if (key != usual)
        stele_intl__give_back(key, size);
    return text;
}

char *stele_dcgettext(const char *domain, const char *msgid, int category)
{
    return msgid ? translate(domain, stele_str_of(msgid), msgid, NULL, 1, category) : NULL;
}

char *stele_dgettext(const char *domain, const char *msgid)
{
    return stele_dcgettext(domain, msgid, LC_MESSAGES);
}

char *stele_gettext(const char *msgid)
{
    return stele_dcgettext(NULL, msgid, LC_MESSAGES);
}

char *stele_dcngettext(const char *domain, const char *msgid, const char *msgid_plural, unsigned long n, int category)
{
    return msgid ? translate(domain, stele_str_of(msgid), msgid, msgid_plural, n, category) : NULL;
}

char *stele_dngettext(const char *domain, const char *msgid, const char *msgid_plural, unsigned long n)
{
    return stele_dcngettext(domain, msgid, msgid_plural, n, LC_MESSAGES);
}

char *stele_ngettext(const char *msgid, const char *msgid_plural, unsigned long n)
{
    return stele_dcngettext(NULL, msgid, msgid_plural, n, LC_MESSAGES);
}

char *stele_dcpgettext(const char *domain, const char *msgctxt, const char *msgid, int category)
{
    if (!msgctxt || !msgid)
        return stele_dcgettext(domain, msgid, category);
    return translate_in_context(domain, msgctxt, msgid, NULL, 1, category);
}

char *stele_dcnpgettext(const char *domain, const char *msgctxt, const char *msgid, const char *msgid_plural,
                        unsigned long n, int category)
{
    if (!msgctxt || !msgid)
        return stele_dcngettext(domain, msgid, msgid_plural, n, category);
    return translate_in_context(domain, msgctxt, msgid, msgid_plural, n, category);
}
