/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Converts messages when they are asked for and keeps them for ever. stele_mo gives UTF-8, and the same pointer for the same
 * message, so converted ones stand in a table by that pointer. The table has room for all messages of the catalog from the
 * start and never grows; so a slot is filled by one exchange, and of two threads that convert the same message at once the
 * slower takes what the faster made. */
#include "lib/intl/intl.h"

#include <errno.h>
#include <iconv.h>

enum { SLOTS_MIN = 16, WIDEST = 4 };

/* A converted text. */
typedef struct converted {
    const char *from;
    size_t      length;
    char        text[];
} converted;

struct intl_conversion {
    const char          *charset;
    size_t               mask;
    _Atomic(converted *) slots[];
};

intl_conversion *stele_intl__conversion_new(const char *charset, size_t count)
{
    intl_conversion *made;
    size_t           slots = SLOTS_MIN, size;
    char            *name;

    while (slots / 2 < count)
        slots *= 2;
    size = sizeof *made + slots * sizeof *made->slots;
    made = stele_intl__take(size);
    name = made ? stele_intl__copy(charset) : NULL;
    if (!name) {
        stele_intl__give_back(made, size);
        return NULL;
    }
    made->charset = name;
    made->mask = slots - 1;
    for (size_t i = 0; i < slots; i++)
        atomic_init(&made->slots[i], NULL);
    return made;
}

const char *stele_intl__conversion_charset(const intl_conversion *conversion)
{
    return conversion->charset;
}

/* Opens the way to a charset; what it lacks is transliterated, unless the name says something else. */
static iconv_t open_converter(const char *charset)
{
    stele_buffer name = { .allocator = &stele_intl__heap };
    iconv_t      converter = (iconv_t)-1;

    if (stele_buffer_add_str(&name, stele_str_of(charset)) == STELE_OK
        && (strchr(charset, '/') || stele_buffer_add_str(&name, stele_str_of("//TRANSLIT")) == STELE_OK))
        converter = iconv_open(name.data, "UTF-8");
    else
        errno = ENOMEM;
    stele_buffer_free(&name);
    return converter;
}

/* Converts a text, with the NULs between its forms. STELE_INVALID where that cannot be done. */
static stele_status convert(const char *charset, stele_str text, stele_buffer *result)
{
    const iconv_t converter = open_converter(charset);
    char         *in = (char *)(uintptr_t)text.data; /* iconv() does not write there. */
    size_t        left = text.length;
    stele_status  status = STELE_OK;

    if (converter == (iconv_t)-1)
        return errno == ENOMEM ? STELE_NO_MEMORY : STELE_INVALID;
    for (char **from = &in; (status = stele_buffer_reserve(result, text.length + 64)) == STELE_OK;) {
        char        *out = result->data + result->length;
        size_t       room = result->capacity - result->length - 1;
        const size_t got = iconv(converter, from, from ? &left : NULL, &out, &room);
        result->length = (size_t)(out - result->data);
        if (got == (size_t)-1 && errno != E2BIG) {
            status = STELE_INVALID;
            break;
        }
        if (got != (size_t)-1 && !from)
            break;
        if (got != (size_t)-1)
            from = NULL; /* The text is done; some charsets have a state to leave. */
    }
    (void)iconv_close(converter);
    return status;
}

/* Makes what stands in a slot; NULL where that cannot be done. That is not remembered: what can be transliterated depends on the
 * locale, and the next one may know how. */
static converted *make(const char *charset, stele_str text)
{
    stele_buffer       result = { .allocator = &stele_intl__heap };
    const stele_status status = convert(charset, text, &result);
    converted         *made = NULL;

    if (status == STELE_OK)
        made = stele_intl__take(sizeof *made + result.length + WIDEST);
    if (made) {
        *made = (converted){ text.data, result.length };
        if (result.length > 0)
            memcpy(made->text, result.data, result.length);
        memset(made->text + result.length, 0, WIDEST); /* Whatever the charset's characters have for a width. */
    }
    stele_buffer_free(&result);
    return made;
}

stele_str stele_intl__convert(intl_conversion *conversion, stele_str text)
{
    const uint64_t   hash = (uint64_t)(uintptr_t)text.data * UINT64_C(0x9e3779b97f4a7c15);
    const converted *found = NULL;
    converted       *fresh = NULL;

    for (size_t at = hash >> 32 & conversion->mask; !found; at = (at + 1) & conversion->mask) {
        converted *there = atomic_load_explicit(&conversion->slots[at], memory_order_acquire);
        if (!there && !fresh && !(fresh = make(conversion->charset, text)))
            return (stele_str){ NULL, 0 };
        if (!there
            && atomic_compare_exchange_strong_explicit(&conversion->slots[at], &there, fresh, memory_order_acq_rel,
                                                       memory_order_acquire)) {
            found = fresh;
            fresh = NULL;
        } else if (there->from == text.data) {
            found = there;
        }
    }
    if (fresh)
        stele_intl__give_back(fresh, sizeof *fresh + fresh->length + WIDEST);
    return (stele_str){ found->text, found->length };
}
