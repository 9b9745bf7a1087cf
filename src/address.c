/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Addresses of messages. */
#include "src/address.h"

#include <limits.h>

#include "src/options.h"

size_t address_span(const char *text)
{
    size_t at = 0;

    while (text[at] && text[at] != '=')
        at += text[at] == '\\' && text[at + 1] ? 2 : 1;
    return at;
}

/* Reads the number of "#12" and ":41". */
static bool read_number(struct address *address, const char *text, size_t length)
{
    size_t number = 0;

    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9' || number > UINT_MAX)
            return false;
        number = 10 * number + (size_t)(text[i] - '0');
    }
    address->number = number;
    return length > 0 && number > 0;
}

/* Takes the escapes out; `*bar` becomes where the first bar without a backslash stands, SIZE_MAX for none. */
static stele_status unescape(stele_buffer *room, const char *text, size_t length, size_t *bar)
{
    stele_status status = STELE_OK;

    *bar = SIZE_MAX;
    for (size_t i = 0; i < length && status == STELE_OK; i++) {
        char c = text[i];
        if (c == '|' && *bar == SIZE_MAX)
            *bar = room->length;
        if (c == '\\' && i + 1 < length) {
            c = text[++i];
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        status = stele_buffer_add(room, &c, 1);
    }
    return status;
}

stele_status address_read(struct address *address, const char *text, size_t length)
{
    size_t       bar;
    stele_status status;

    *address = (struct address){ .shown = text };
    if (length > 0 && (text[0] == '#' || text[0] == ':')) {
        address->kind = text[0] == '#' ? ADDRESS_NUMBER : ADDRESS_LINE;
        return read_number(address, text + 1, length - 1) ? STELE_OK : STELE_INVALID;
    }
    status = unescape(&address->room, text, length, &bar);
    if (status != STELE_OK)
        return status;
    address->whole = (stele_str){ address->room.length ? address->room.data : "", address->room.length };
    address->msgid = address->whole;
    if (bar != SIZE_MAX) {
        address->msgctxt = (stele_str){ address->whole.data, bar };
        address->msgid = (stele_str){ address->whole.data + bar + 1, address->whole.length - bar - 1 };
    }
    return STELE_OK;
}

/* The message with this number, or in this line. */
static const stele_message *find_counted(const struct address *address, const stele_catalog *catalog)
{
    const stele_message *message;
    size_t               number = 0;

    for (size_t i = 0; (message = stele_catalog_at(catalog, i)); i++) {
        number += !stele_message_is_header(message);
        if (address->kind == ADDRESS_LINE ? stele_message_line(message) == address->number
                                          : number == address->number && !stele_message_is_header(message))
            return message;
    }
    return NULL;
}

/* An obsolete message, which stele_catalog_find() does not give. */
static const stele_message *find_obsolete(const stele_catalog *catalog, stele_str msgctxt, stele_str msgid)
{
    const stele_message *message;

    for (size_t i = 0; (message = stele_catalog_at(catalog, i)); i++) {
        stele_str context = stele_message_msgctxt(message);
        if (stele_str_equal(stele_message_msgid(message), msgid) && stele_str_equal(context, msgctxt)
            && !context.data == !msgctxt.data)
            return message;
    }
    return NULL;
}

static const stele_message *find(stele_catalog *catalog, stele_str msgctxt, stele_str msgid)
{
    const stele_message *message = stele_catalog_find(catalog, msgctxt, msgid);

    return message ? message : find_obsolete(catalog, msgctxt, msgid);
}

const stele_message *address_find(const struct address *address, stele_catalog *catalog)
{
    const stele_message *message;

    if (address->kind == ADDRESS_ALL)
        return NULL;
    if (address->kind != ADDRESS_ID)
        return find_counted(address, catalog);
    if (address->exact)
        return find(catalog, address->msgctxt, address->msgid);
    message = find(catalog, (stele_str){ NULL, 0 }, address->whole);
    if (!message && address->msgctxt.data)
        message = find(catalog, address->msgctxt, address->msgid);
    return message;
}

void address_free(struct address *address)
{
    stele_buffer_free(&address->room);
}
