/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What all languages of format strings share: collecting arguments, ordering them, comparing two lists. */
#include "lib/format/language.h"

bool stele__skip_past(stele__scan *scan, char c)
{
    const char *found = scan->at < scan->end ? memchr(scan->at, c, (size_t)(scan->end - scan->at)) : NULL;

    scan->at = found ? found + 1 : scan->end;
    return found;
}

size_t stele__scan_number(stele__scan *scan, uint32_t *value)
{
    uint32_t     found;
    const size_t count = stele__leading_number((stele_str){ scan->at, (size_t)(scan->end - scan->at) }, &found);

    scan->at += count;
    if (value)
        *value = found;
    return count;
}

bool stele__scan_position(stele__scan *scan, uint32_t *value)
{
    stele__scan ahead = *scan;
    uint32_t    number = 0;

    for (; stele__is_digit(stele__peek(&ahead, 0)); ahead.at++)
        number = number * 10 + (uint32_t)(*ahead.at - '0');
    if (ahead.at == scan->at || !stele__skip(&ahead, '$'))
        return false;
    *scan = ahead;
    *value = number;
    return true;
}

stele_str stele__scan_character(const stele__scan *scan)
{
    size_t length = scan->at < scan->end;

    while (length > 0 && scan->at + length < scan->end && (scan->at[length] & 0xc0) == 0x80)
        length++;
    return (stele_str){ scan->at, length };
}

static stele_status add(stele__format *format, stele__format_argument argument)
{
    if (!stele__grow(format->allocator, &format->arguments, &format->capacity, format->count + 1,
                     sizeof *format->arguments))
        return STELE_NO_MEMORY;
    format->arguments[format->count++] = argument;
    return STELE_OK;
}

stele_status stele__format_numbered(stele__format *format, uint32_t number, uint32_t type)
{
    return add(format, (stele__format_argument){ { NULL, 0 }, number, type });
}

stele_status stele__format_unnumbered(stele__format *format, uint32_t type)
{
    if (format->unnumbered == UINT32_MAX)
        return STELE_NO_MEMORY;
    return add(format, (stele__format_argument){ { NULL, 0 }, ++format->unnumbered, type });
}

stele_status stele__format_named(stele__format *format, stele_str name, uint32_t number, uint32_t type)
{
    return add(format, (stele__format_argument){ name, number, type });
}

stele_status stele__format_read_directives(stele__format *format, stele_str text,
                                           stele_status (*scan_one)(stele__format *format, stele__scan *scan))
{
    stele__scan  scan = stele__scan_of(text);
    stele_status status;

    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;

        if ((status = scan_one(format, &scan)) != STELE_OK)
            return status;
        stele__format_whole(format, start, scan.at);
    }
    return STELE_OK;
}

stele_status stele__format_wrong(stele__format *format, stele__finding finding, stele_str what)
{
    format->fault = (stele__format_fault){ finding, format->directives, 0, what };
    return STELE_INVALID;
}

stele_status stele__format_wrong_conversion(stele__format *format, const stele__scan *scan)
{
    const stele_str what = stele__scan_character(scan);

    if (what.length == 0)
        return stele__format_wrong(format, STELE__FORMAT_UNFINISHED, (stele_str){ NULL, 0 });
    return stele__format_wrong(format, STELE__FORMAT_CONVERSION, what);
}

/* Below 0, 0 or above it as `a` stands before, with, or behind `b`: by name, then by number. */
static int order(const stele__format_argument *a, const stele__format_argument *b)
{
    const size_t shorter = a->name.length < b->name.length ? a->name.length : b->name.length;
    const int    names = shorter ? memcmp(a->name.data, b->name.data, shorter) : 0;

    if (names != 0)
        return names;
    if (a->name.length != b->name.length)
        return a->name.length < b->name.length ? -1 : 1;
    return a->number < b->number ? -1 : a->number > b->number;
}

static void sink_down(stele__format_argument *heap, size_t at, size_t count)
{
    for (size_t child; (child = 2 * at + 1) < count; at = child) {
        stele__format_argument above = heap[at];

        if (child + 1 < count && order(&heap[child], &heap[child + 1]) < 0)
            child++;
        if (order(&above, &heap[child]) >= 0)
            return;
        heap[at] = heap[child];
        heap[child] = above;
    }
}

/* A heap sort, which needs no memory and never gets slow. Most lists are in order already. */
void stele__format_sort(stele__format *format)
{
    stele__format_argument *list = format->arguments;
    const size_t            count = format->count;
    size_t                  sorted = 1;

    while (sorted < count && order(&list[sorted - 1], &list[sorted]) <= 0)
        sorted++;
    if (sorted >= count)
        return;
    for (size_t at = count / 2; at-- > 0;)
        sink_down(list, at, count);
    for (size_t last = count - 1; last > 0; last--) {
        stele__format_argument largest = list[0];

        list[0] = list[last];
        list[last] = largest;
        sink_down(list, 0, last);
    }
}

/* Leaves each argument once. Taking one as two types is a fault, unless a rule has one of them fit all. */
static stele_status merge(stele__format *format, unsigned rules)
{
    const bool any_fits = rules & STELE__FORMAT_RULE_ANY;
    size_t     kept = 0;

    for (size_t i = 0; i < format->count; i++) {
        const stele__format_argument *next = &format->arguments[i];
        stele__format_argument       *last = &format->arguments[kept ? kept - 1 : 0];

        if (kept == 0 || order(last, next) != 0) {
            format->arguments[kept++] = *next;
        } else if (any_fits && last->type == 0) {
            last->type = next->type;
        } else if (last->type != next->type && !(any_fits && next->type == 0)) {
            format->fault = (stele__format_fault){ STELE__FORMAT_TWO_TYPES, next->number, next->number, next->name };
            return STELE_INVALID;
        }
    }
    format->count = kept;
    return STELE_OK;
}

stele_status stele__format_without_gaps(stele__format *format)
{
    stele__format_sort(format);
    for (size_t i = 0, expected = 1; i < format->count; expected = (size_t)format->arguments[i++].number + 1) {
        if (format->arguments[i].number > expected) {
            format->fault =
                (stele__format_fault){ STELE__FORMAT_GAP, format->arguments[i].number, expected, { NULL, 0 } };
            return STELE_INVALID;
        }
    }
    return STELE_OK;
}

stele_status stele__format_read(const stele__format_kind *kind, stele__format *format, stele_str text,
                                bool is_translation)
{
    stele_status status;

    format->start = text.data;
    format->count = 0;
    format->directives = 0;
    format->unnumbered = 0;
    format->numbered = format->mapping = false;
    if ((status = kind->parse(format, text, is_translation)) != STELE_OK)
        return status;
    stele__format_sort(format);
    return merge(format, kind->rules);
}

/* Which of the two lists has the next argument: below 0 the first, above 0 the second, 0 both. */
static int side_of_next(const stele__format *a, size_t at_a, const stele__format *b, size_t at_b)
{
    if (at_a == a->count || at_b == b->count)
        return at_a == a->count ? 1 : -1;
    return order(&a->arguments[at_a], &b->arguments[at_b]);
}

/* Whether even a plural form may not leave out this argument, the n-th that it leaves out. */
static bool may_not_lack(const stele__format_kind *kind, const stele__format_argument *argument, size_t n)
{
    return (kind->rules & (argument->name.data ? STELE__FORMAT_RULE_SHOWN : STELE__FORMAT_RULE_EXACT))
           || (n > 1 && (kind->rules & STELE__FORMAT_RULE_ONE));
}

void stele__format_compare(const stele__format_kind *kind, const stele__format *source,
                           const stele__format *translation, bool is_strict, stele__format_teller *tell, void *context)
{
    size_t at = 0, other = 0, lacking = 0;

    if (kind->compare) {
        kind->compare(source, translation, is_strict, tell, context);
        return;
    }
    if ((kind->rules & STELE__FORMAT_RULE_MAPPING) && source->count && translation->count
        && source->mapping != translation->mapping) {
        tell(context, STELE__FORMAT_MAPPING, NULL);
        return;
    }
    if ((kind->rules & STELE__FORMAT_RULE_PLAIN) && translation->mapping && !source->mapping)
        tell(context, STELE__FORMAT_PLAIN, NULL);
    while (at < source->count || other < translation->count) {
        const int side = side_of_next(source, at, translation, other);

        if (side < 0) {
            const stele__format_argument *argument = &source->arguments[at];
            if (is_strict || may_not_lack(kind, argument, ++lacking))
                tell(context, STELE__FORMAT_LACKS, argument);
        } else if (side > 0 && !(kind->rules & STELE__FORMAT_RULE_FREE)) {
            tell(context, STELE__FORMAT_ADDS, &translation->arguments[other]);
        } else if (side == 0 && source->arguments[at].type != translation->arguments[other].type) {
            tell(context, STELE__FORMAT_TYPE, &translation->arguments[other]);
        }
        at += side <= 0;
        other += side >= 0;
    }
}

void stele__format_free(stele__format *format)
{
    stele__release(format->allocator, format->arguments, format->capacity * sizeof *format->arguments);
    *format = (stele__format){ .allocator = format->allocator };
}

void stele__format_parts_free(stele__format_parts *parts)
{
    stele__release(parts->allocator, parts->at, parts->capacity * sizeof *parts->at);
    *parts = (stele__format_parts){ .allocator = parts->allocator };
}
