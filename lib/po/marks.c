/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lays out the comment lines with items: references, each shown once, and flags in the order that msgcat has. */
#include "lib/po/layout.h"

#include <stdlib.h>
#include <string.h>

static const char isolate_start[] = "\xe2\x81\xa8"; /* U+2068 and U+2069 stand around file names with blanks. */
static const char isolate_end[] = "\xe2\x81\xa9";
enum { ISOLATE = 3 };

/* A reference of a message. */
typedef struct po_reference {
    stele__reference parts;
    size_t           place;
    bool             again; /* Is there already. */
} po_reference;

static int compare_references(const void *left, const void *right)
{
    const po_reference *a = left, *b = right;
    const int           order = stele__compare_references(&a->parts, &b->parts);

    return order ? order : (a->place > b->place) - (a->place < b->place);
}

static int compare_places(const void *left, const void *right)
{
    const po_reference *a = left, *b = right;
    return (a->place > b->place) - (a->place < b->place);
}

/* Whether each comes behind the one before in the order of references, as those of documents do that were read in order. */
static bool ascend(const po_reference *references, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        if (stele__compare_references(&references[i - 1].parts, &references[i].parts) >= 0)
            return false;
    }
    return true;
}

/* Marks those that stand there already. Sorted for it, as there may be many, and left so where that is asked for. */
static void find_repeated(po_reference *references, size_t count, bool sorted)
{
    if (ascend(references, count))
        return;
    qsort(references, count, sizeof *references, compare_references);
    for (size_t i = 1; i < count; i++)
        references[i].again = stele__compare_references(&references[i].parts, &references[i - 1].parts) == 0;
    if (!sorted)
        qsort(references, count, sizeof *references, compare_places);
}

static stele_str shown_file(const stele__reference *reference)
{
    stele_str file = reference->file;

    while (stele__starts_with(file, STELE__LITERAL("./")))
        file = stele__slice(file, 2, SIZE_MAX);
    return file;
}

static stele_status add_parts(stele_buffer *out, const stele_str *parts, size_t count)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < count && status == STELE_OK; i++)
        status = stele_buffer_add_str(out, parts[i]);
    return status;
}

static stele_status add_reference(po_layout *layout, const stele__reference *reference, size_t *column)
{
    const stele_str file = shown_file(reference);
    const bool      isolate = file.length > 0
                         && (memchr(file.data, ' ', file.length) || memchr(file.data, '\t', file.length));
    const stele_str parts[] = { STELE__LITERAL(" "),
                                { isolate_start, isolate ? ISOLATE : 0 },
                                file,
                                { isolate_end, isolate ? ISOLATE : 0 },
                                { ":", reference->line.length ? 1 : 0 },
                                reference->line };
    size_t          length = 0;
    stele_status    status = STELE_OK;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        length += parts[i].length;
    if (*column > 2 && *column + length > stele__po_width(layout->options)) {
        status = stele_buffer_add(layout->out, "\n#:", 3);
        *column = 2;
    }
    *column += length;
    return status == STELE_OK ? add_parts(layout->out, parts, sizeof parts / sizeof *parts) : status;
}

/* Uniforum's style: a comment line each, in which a line that is not known is -1. */
static stele_status add_uniforum(po_layout *layout, const stele__reference *reference)
{
    const stele_str parts[] = { STELE__LITERAL("# File: "), shown_file(reference), STELE__LITERAL(", line: "),
                                reference->line.length ? reference->line : STELE__LITERAL("-1"), STELE__LITERAL("\n") };

    return add_parts(layout->out, parts, sizeof parts / sizeof *parts);
}

/* Collects the references, and returns how many there are. */
static stele_status collect(po_layout *layout, const stele_message *message, size_t *count)
{
    stele_str text;

    *count = 0;
    stele_buffer_clear(&layout->references);
    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_REFERENCE, &at, &text); ++*count) {
        po_reference reference = { stele__split_reference(text), *count, false };
        if (layout->options->locations == STELE_LOCATIONS_FILE)
            reference.parts.line = (stele_str){ NULL, 0 };
        if (stele_buffer_add(&layout->references, (const char *)&reference, sizeof reference) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    return STELE_OK;
}

stele_status stele__po_layout_references(po_layout *layout, const stele_message *message)
{
    const bool    strict = layout->options->strict;
    po_reference *references;
    size_t        count, column = 2;
    stele_status  status;

    if (layout->options->locations == STELE_LOCATIONS_NONE)
        return STELE_OK;
    status = collect(layout, message, &count);
    if (status != STELE_OK || count == 0)
        return status;
    references = (po_reference *)(void *)layout->references.data;
    find_repeated(references, count, layout->options->order == STELE_ORDER_FILE);
    status = strict ? STELE_OK : stele_buffer_add(layout->out, "#:", 2);
    for (size_t i = 0; i < count && status == STELE_OK; i++) {
        if (!references[i].again)
            status = strict ? add_uniforum(layout, &references[i].parts)
                            : add_reference(layout, &references[i].parts, &column);
    }
    return status == STELE_OK && !strict ? stele_buffer_add(layout->out, "\n", 1) : status;
}

/* The flags that msgcat knows; of those that contradict, the last one holds. */
typedef struct po_flags {
    stele_str formats[STELE__FORMAT_KINDS];
    uint64_t  kinds; /* As stele__format_take_flag() has it. */
    stele_str range;
    bool      no_wrap;
} po_flags;

/* Takes a flag of format strings in: "no-c-format" is shown as it is, "possible-c-format" without the "possible-", and
 * "impossible-c-format" not at all. */
static bool take_format(po_flags *flags, stele_str flag)
{
    static const size_t possible = sizeof "possible-" - 1;
    stele__format_claim claim;
    const size_t        kind = stele__format_of_flag(flag, &claim);

    if (kind == STELE__FORMAT_KINDS)
        return false;
    if (claim == STELE__FORMAT_POSSIBLE)
        flags->formats[kind] = stele__slice(flag, possible, SIZE_MAX);
    else
        flags->formats[kind] = claim == STELE__FORMAT_IMPOSSIBLE ? (stele_str){ NULL, 0 } : flag;
    return stele__format_take_flag(&flags->kinds, flag);
}

/* Takes a flag in. False for one that is not known. */
static bool take_flag(po_flags *flags, stele_str flag)
{
    stele_str min, max;

    if (stele_str_equal(flag, STELE__LITERAL("fuzzy")))
        return true;
    if (stele_str_equal(flag, STELE__LITERAL("no-wrap")) || stele_str_equal(flag, STELE__LITERAL("wrap"))) {
        flags->no_wrap = flag.data[0] == 'n';
        return true;
    }
    if (stele__split_range(flag, &min, &max)) {
        flags->range = flag;
        return true;
    }
    return take_format(flags, flag);
}

/* The first language in which the strings may be formats. */
static const stele__format_kind *first_format(uint64_t kinds)
{
    const stele__format_kind *kind = kinds ? &stele__format_kinds[__builtin_ctzll(kinds)] : NULL;

    return kind && kind->parse ? kind : NULL;
}

/* Adds a flag with what separates it from those before. */
static stele_status add_flag(po_layout *layout, size_t *count, stele_str flag)
{
    const char  *separator = *count == 0 ? "#, " : ", ";
    stele_status status = STELE_OK;

    if (!flag.data)
        return STELE_OK;
    ++*count;
    status = stele_buffer_add_str(layout->out, stele_str_of(separator));
    return status == STELE_OK ? stele_buffer_add_str(layout->out, flag) : status;
}

/* "fuzzy" is not shown without a translation, nor a range in obsolete entries. Flags that gettext does not know come last;
 * it would drop them. */
stele_status stele__po_layout_flags(po_layout *layout, const stele_message *message, po_flagged *flagged)
{
    po_flags     flags = { 0 };
    size_t       count = 0;
    stele_str    flag;
    stele_status status = STELE_OK;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &flag);)
        take_flag(&flags, flag);
    *flagged = (po_flagged){ flags.no_wrap, first_format(flags.kinds) };
    if (stele_message_is_fuzzy(message) && stele_message_msgstr(message, 0).length > 0)
        status = add_flag(layout, &count, STELE__LITERAL("fuzzy"));
    for (size_t i = 0; i < STELE__FORMAT_KINDS && status == STELE_OK; i++)
        status = add_flag(layout, &count, flags.formats[i]);
    if (status == STELE_OK && !stele_message_is_obsolete(message))
        status = add_flag(layout, &count, flags.range);
    if (status == STELE_OK && flags.no_wrap)
        status = add_flag(layout, &count, STELE__LITERAL("no-wrap"));
    for (size_t at = 0; status == STELE_OK && stele_message_comment(message, STELE_COMMENT_FLAG, &at, &flag);) {
        po_flags scratch;
        if (!take_flag(&scratch, flag))
            status = add_flag(layout, &count, flag);
    }
    return status == STELE_OK && count > 0 ? stele_buffer_add(layout->out, "\n", 1) : status;
}
