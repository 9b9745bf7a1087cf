/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing a whole catalog anew, as msgcat does: domain by domain, and in each the messages in use before obsolete ones. */
#include "lib/po/writer.h"

#include <string.h>

enum { FLUSH_AT = 1 << 16 };

/* The numbers of the messages, as they are written. */
typedef struct po_selection {
    uint32_t *numbers;
    size_t    count, capacity;
} po_selection;

/* What msgcat leaves out: obsolete messages without translation. */
static bool is_written(const po_writer *writer, const stele_message *message)
{
    return !stele_message_is_obsolete(message)
           || (!writer->options->no_obsolete && stele_message_msgstr(message, 0).length > 0);
}

/* Messages of a lower group come first. */
static size_t group_of(const stele_message *message)
{
    return 2 * (size_t)message->domain + stele_message_is_obsolete(message);
}

/* Puts the numbers into groups: `starts`, all zero, counts each group's first, and then tells where it stands. */
static void put_into_groups(const po_writer *writer, po_selection *selection, uint32_t *starts)
{
    const stele_catalog *catalog = writer->catalog;
    const size_t         count = stele_catalog__count(catalog);
    uint32_t             at = 0;

    for (size_t place = 0; place < count; place++) {
        const stele_message *message = stele_catalog__at(catalog, place);
        starts[group_of(message)] += is_written(writer, message);
    }
    for (size_t group = 0; group < 2 * catalog->domain_count; group++) {
        const uint32_t in_group = starts[group];
        starts[group] = at;
        at += in_group;
    }
    selection->count = at;
    for (size_t place = 0; place < count; place++) {
        const stele_message *message = stele_catalog__at(catalog, place);
        if (is_written(writer, message))
            selection->numbers[starts[group_of(message)]++] = (uint32_t)stele_catalog__number(catalog, place);
    }
}

static stele_status select_messages(const po_writer *writer, po_selection *selection)
{
    const stele_catalog   *catalog = writer->catalog;
    const stele_allocator *allocator = &catalog->allocator;
    const size_t           groups = 2 * catalog->domain_count * sizeof(uint32_t);
    uint32_t              *starts = stele__allocate_zeroed(allocator, groups);
    bool                   done;

    selection->capacity = stele_catalog__count(catalog) ? stele_catalog__count(catalog) : 1;
    selection->numbers = stele__allocate_array(allocator, selection->capacity, sizeof *selection->numbers);
    done = starts && selection->numbers;
    if (done) {
        put_into_groups(writer, selection, starts);
        done = stele_catalog__sort_numbers(catalog, selection->numbers, selection->count, writer->options->order);
    }
    stele__release(allocator, starts, groups);
    return done ? STELE_OK : STELE_NO_MEMORY;
}

static stele_status flush(po_writer *writer)
{
    const stele_status status = stele__po_put_lines(writer, (stele_str){ writer->lines.data, writer->lines.length },
                                                    false);

    stele_buffer_clear(&writer->lines);
    return status;
}

/* Lays out a header with the charset that is written in the place of the one that it names. */
static stele_status add_header(po_writer *writer, const stele_message *header)
{
    const stele_str charset = writer->charset.data ? writer->charset : STELE__LITERAL("UTF-8");
    stele_buffer    changed = { .allocator = &writer->catalog->allocator };
    stele_message   copy = *header;
    stele_status    status;

    if (!writer->options->charset)
        return stele__po_layout_message(&writer->layout, header);
    status = stele__replace_charset(&changed, stele_message_msgstr(header, 0), charset);
    if (status == STELE_OK && changed.length >= UINT32_MAX)
        status = STELE_LIMIT;
    copy.msgstr = changed.data;
    copy.msgstr_length = (uint32_t)changed.length;
    if (status == STELE_OK)
        status = stele__po_layout_message(&writer->layout, &copy);
    stele_buffer_free(&changed);
    return status;
}

/* Adds a message to the lines. Where they are converted, each message is on its own, so that one that cannot be is known. */
static stele_status put_message(po_writer *writer, const stele_message *message, bool is_first)
{
    stele_status status = is_first ? STELE_OK : stele__po_layout_separator(&writer->layout, message);

    if (status == STELE_OK)
        status = stele_message_is_header(message) && !stele_message_is_obsolete(message)
                     ? add_header(writer, message)
                     : stele__po_layout_message(&writer->layout, message);
    if (status == STELE_OK && (writer->encoder != (iconv_t)-1 || writer->lines.length >= FLUSH_AT))
        status = flush(writer);
    if (status == STELE_INVALID)
        stele__po_tell_unwritable(writer, message);
    return status;
}

/* Adds the line of a domain. */
static stele_status put_domain(po_writer *writer, uint16_t domain, bool is_first)
{
    stele_status status = is_first ? STELE_OK : stele__po_layout_separator(&writer->layout, NULL);

    return status == STELE_OK ? stele__po_layout_domain(&writer->layout, writer->catalog->domains[domain]) : status;
}

stele_status stele__po_write_anew(po_writer *writer)
{
    po_selection selection = { 0 };
    stele_status status = select_messages(writer, &selection);
    size_t       domain = 0;
    bool         is_first = true;

    for (size_t i = 0; i < selection.count && status == STELE_OK; i++) {
        const stele_message *message = stele_catalog__message(writer->catalog, selection.numbers[i]);
        for (; domain < message->domain && status == STELE_OK; is_first = false)
            status = put_domain(writer, (uint16_t)++domain, is_first);
        if (status == STELE_OK)
            status = put_message(writer, message, is_first);
        is_first = false;
    }
    for (; domain + 1 < writer->catalog->domain_count && status == STELE_OK; is_first = false)
        status = put_domain(writer, (uint16_t)++domain, is_first);
    if (status == STELE_OK)
        status = flush(writer);
    stele__release(&writer->catalog->allocator, selection.numbers, selection.capacity * sizeof *selection.numbers);
    return status;
}
