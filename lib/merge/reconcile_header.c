/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The header's fields are reconciled one by one, and never conflict: dates go on to the later one, lists are joined, and of
 * what is left the side that revised the catalog last is right. */
#include "lib/merge/reconcile.h"

enum { HEADER_MAX = 16384 /* Bytes. */ };

/* Reads the two digits, or four, of a date's parts. */
static long read_digits(stele_str text, size_t at, size_t count)
{
    long value = 0;

    for (size_t i = 0; i < count; i++) {
        if (at + i >= text.length || !stele__is_digit(text.data[at + i]))
            return -1;
        value = 10 * value + (text.data[at + i] - '0');
    }
    return value;
}

/* Minutes from some moment long ago on, as if each month had 31 days, which keeps the order; -1 for what is no date. */
static long minutes_of(stele_str date)
{
    const long year = read_digits(date, 0, 4), month = read_digits(date, 5, 2), day = read_digits(date, 8, 2);
    const long hour = read_digits(date, 11, 2), minute = read_digits(date, 14, 2);
    long       minutes, zone;

    if (year < 0 || month < 0 || day < 0)
        return -1;
    minutes = (((year * 12 + month) * 31 + day) * 24 + (hour < 0 ? 0 : hour)) * 60 + (minute < 0 ? 0 : minute);
    zone = read_digits(date, 17, 4);
    if (zone >= 0)
        minutes -= (date.data[16] == '-' ? -1 : 1) * (zone / 100 * 60 + zone % 100);
    return minutes;
}

int stele_merge__compare_dates(stele_str a, stele_str b)
{
    const long first = minutes_of(a), second = minutes_of(b);

    return (first > second) - (first < second);
}

/* What separates the items of a field that is a list by its name; 0 for others. */
static char separator_of(stele_str name, stele_str value)
{
    static const char *const lists[] = { "List", "Languages", "Keywords", "Teams" };

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const stele_str list = stele_str_of(lists[i]);
        if (name.length > list.length
            && stele__equal_ignoring_case(stele__slice(name, name.length - list.length, list.length), list))
            return value.length && memchr(value.data, ';', value.length) ? ';' : ',';
    }
    return 0;
}

/* Whether a list has an item. */
static bool has_item(stele_str list, char separator, stele_str item)
{
    stele_str piece;

    while (stele__next_piece(&list, separator, &piece)) {
        if (stele_str_equal(stele__trimmed(piece), item))
            return true;
    }
    return false;
}

/* Adds the items of `more` that `list` lacks behind it. Lists of a header are short: each item is sought from the front, and what
 * is longer than that allows is left as one side has it. */
static stele_status join_list(stele_buffer *joined, stele_str list, stele_str more, char separator)
{
    enum { LONGEST = 4096 };
    const char   between[2] = { separator, ' ' };
    stele_str    piece;
    stele_status status = stele_buffer_add_str(joined, list);

    if (list.length > LONGEST || more.length > LONGEST)
        return status;
    while (status == STELE_OK && stele__next_piece(&more, separator, &piece)) {
        const stele_str item = stele__trimmed(piece);
        if (item.length == 0 || has_item(list, separator, item))
            continue;
        if (joined->length)
            status = stele_buffer_add(joined, between, separator == ',' ? 2 : 1);
        if (status == STELE_OK)
            status = stele_buffer_add_str(joined, item);
    }
    return status;
}

/* Whether a field is a date, which only goes forward. */
static bool is_date(stele_str name)
{
    return stele__equal_ignoring_case(name, STELE__LITERAL("PO-Revision-Date"))
           || stele__equal_ignoring_case(name, STELE__LITERAL("POT-Creation-Date"));
}

/* Sets a field. What is none, in a header that is not made of fields, stays as ours has it. */
static stele_status set_field(stele_merge__reconciling *work, stele_str name, stele_str value)
{
    const stele_status status = stele_catalog_set_header_field(work->ours, name, value);

    return status == STELE_BAD_ARGUMENT ? STELE_OK : status;
}

/* Whether a field says how the file itself is written, which is a side's own affair. */
static bool is_of_file(stele_str name)
{
    return stele__equal_ignoring_case(name, STELE__LITERAL("Content-Type"))
           || stele__equal_ignoring_case(name, STELE__LITERAL("Content-Transfer-Encoding"));
}

/* Reconciles one field. An absent text is a field that a side does not have. */
static stele_status reconcile_field(stele_merge__reconciling *work, stele_str name, stele_str ours, stele_str base,
                                    stele_str theirs)
{
    stele_merge__side side = stele_merge__side_of(ours, base, theirs);
    stele_buffer      joined = { .allocator = &work->ours->allocator };
    const char        separator = separator_of(name, ours);
    stele_status      status;

    if (is_of_file(name) && ours.data)
        return STELE_OK;
    if (side == STELE_MERGE__BOTH && ours.data && theirs.data && separator) {
        status = join_list(&joined, ours, theirs, separator);
        if (status == STELE_OK)
            status = set_field(work, name, (stele_str){ joined.data, joined.length });
        stele_buffer_free(&joined);
        return status;
    }
    if (is_date(name) && side != STELE_MERGE__OURS)
        side = stele_merge__compare_dates(theirs, ours) > 0 ? STELE_MERGE__THEIRS : STELE_MERGE__OURS;
    if (side == STELE_MERGE__BOTH)
        side = work->revision;
    return side == STELE_MERGE__THEIRS ? set_field(work, name, theirs) : STELE_OK;
}

/* Takes the next field's name off the front of a header's text; lines that are none are passed by. */
static bool next_field(stele_str *text, stele_str *name)
{
    stele_str line;

    while (stele__next_piece(text, '\n', &line)) {
        const char *colon = line.length ? memchr(line.data, ':', line.length) : NULL;
        if (!colon || colon == line.data)
            continue;
        *name = stele__trimmed((stele_str){ line.data, (size_t)(colon - line.data) });
        if (name->length)
            return true;
    }
    return false;
}

/* Goes through the fields of one side; the second time through ours, only those that theirs has not are left. */
static stele_status reconcile_fields(stele_merge__reconciling *work, stele_str fields, stele_str ours, stele_str base,
                                     stele_str theirs, bool missing_alone)
{
    stele_str    name;
    stele_status status = STELE_OK;

    while (status == STELE_OK && next_field(&fields, &name)) {
        const stele_str value = stele__header_field(theirs, name);
        if (!missing_alone || !value.data)
            status = reconcile_field(work, name, stele__header_field(ours, name), stele__header_field(base, name),
                                     value);
    }
    return status;
}

stele_status stele_merge__header(stele_merge__reconciling *work, const stele_message *ours, const stele_message *base,
                                 const stele_message *theirs)
{
    const stele_str none = { NULL, 0 }, our_text = stele_message_msgstr(ours, 0);
    const stele_str base_text = base ? stele_message_msgstr(base, 0) : none;
    const stele_str their_text = stele_message_msgstr(theirs, 0);
    stele_status    status;

    /* Each field that is set makes the header anew, so one that is no header any more is left alone. */
    if (our_text.length > HEADER_MAX || their_text.length > HEADER_MAX)
        return STELE_OK;
    status = reconcile_fields(work, their_text, our_text, base_text, their_text, false);

    return status == STELE_OK ? reconcile_fields(work, our_text, our_text, base_text, their_text, true) : status;
}
