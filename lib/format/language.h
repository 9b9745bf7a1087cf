/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/format/language.h: what the readers of languages are made with. For lib/format alone. */
#ifndef STELE_FORMAT_LANGUAGE_H
#define STELE_FORMAT_LANGUAGE_H

#include "lib/format/format.h"

/* A place in the string that is read. */
typedef struct stele__scan {
    const char *at, *end;
} stele__scan;

static inline stele__scan stele__scan_of(stele_str text)
{
    const char *start = text.data ? text.data : "";
    return (stele__scan){ start, start + text.length };
}

/* The character at the place, or `ahead` of it; NUL at the end. */
static inline char stele__peek(const stele__scan *scan, size_t ahead)
{
    return (size_t)(scan->end - scan->at) > ahead ? scan->at[ahead] : '\0';
}

/* Steps over `c` if it is next. */
static inline bool stele__skip(stele__scan *scan, char c)
{
    if (scan->at == scan->end || *scan->at != c)
        return false;
    scan->at++;
    return true;
}

/* Steps over `text` if it is next. */
static inline bool stele__skip_text(stele__scan *scan, stele_str text)
{
    if (!stele__starts_with((stele_str){ scan->at, (size_t)(scan->end - scan->at) }, text))
        return false;
    scan->at += text.length;
    return true;
}

/* Moves to the next `c` and steps over it. False, and at the end, where there is none. */
bool stele__skip_past(stele__scan *scan, char c);

/* Steps over decimal digits, and returns how many there were; their value, at most UINT32_MAX, goes to `*value` (may be
 * NULL). */
size_t stele__scan_number(stele__scan *scan, uint32_t *value);

/* Steps over digits with a dollar sign behind ("2$") and takes their value, modulo 2^32 as msgfmt does; moves not at all where the dollar sign is
 * missing. */
bool stele__scan_position(stele__scan *scan, uint32_t *value);

/* The character at the place as a slice, whole, for a fault; {"", 0} at the end. */
stele_str stele__scan_character(const stele__scan *scan);

/* Adds the argument of this number; of the next number, from 1; of this name, and of a number beside it, or 0. */
stele_status stele__format_numbered(stele__format *format, uint32_t number, uint32_t type);
stele_status stele__format_unnumbered(stele__format *format, uint32_t type);
stele_status stele__format_named(stele__format *format, stele_str name, uint32_t number, uint32_t type);

/* Fills in the fault, about directive `format->directives`; `what` may be absent. Returns STELE_INVALID. */
stele_status stele__format_wrong(stele__format *format, stele__finding finding, stele_str what);

/* The fault of a directive that the string's end cuts off, or where `scan` is not at the end, of its unknown conversion. */
stele_status stele__format_wrong_conversion(stele__format *format, const stele__scan *scan);

/* Notes that a directive stands from `start` to `end`. */
static inline void stele__format_whole(stele__format *format, const char *start, const char *end)
{
    if (format->inside && end - start > 1)
        memset(format->inside + (start + 1 - format->start), 1, (size_t)(end - start) - 1);
}

/* Reads a string whose directives all begin with "%": `scan_one` begins behind that and stops behind the directive. */
stele_status stele__format_read_directives(stele__format *format, stele_str text,
                                           stele_status (*scan_one)(stele__format *format, stele__scan *scan));

/* Orders the list. Readers that look at the order do so themselves; for the others it is done. */
void stele__format_sort(stele__format *format);

/* Finds numbers that are missing below the largest: a fault for languages that count their arguments without gaps. */
stele_status stele__format_without_gaps(stele__format *format);

/* The readers of formats.def. */
#define FORMAT(name, flag, language, rules, compare)                                                                   \
    stele_status stele__format_read_##name(stele__format *format, stele_str text, bool is_translation);
#define FORMAT_UNREAD(flag)
#include "lib/format/formats.def"
#undef FORMAT
#undef FORMAT_UNREAD

/* Comparisons of their own. */
void stele__format_compare_csharp(const stele__format *source, const stele__format *translation, bool is_strict,
                                  stele__format_teller *tell, void *context);

#endif
