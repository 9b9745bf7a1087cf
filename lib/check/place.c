/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Finds the lines and columns of an entry's strings. A catalog keeps the line of each msgid alone; the others are found in
 * the entry's bytes when there is something to tell of them, which is seldom. The walk steps from keyword to keyword over
 * comments and strings, in an entry that has been read without error; it goes on from where the last search ended, so that
 * telling of every form of an entry takes one walk. */
#include "lib/check/checking.h"

#include <stdio.h>

#include "lib/catalog/catalog.h"

static bool is_line_end(const stele_message *message, char c)
{
    return c == '\n' || (c == '\r' && (message->bits & STELE__CR_LINES));
}

static void skip_line(stele__place_search *search, const char *end)
{
    while (search->at < end && !is_line_end(search->message, *search->at))
        search->at++;
}

/* Steps over what stands between two keywords' letters, and one keyword more. Returns the keyword; absent at the end. */
static stele_str next_keyword(stele__place_search *search, const char *end)
{
    while (search->at < end) {
        const char c = *search->at++;

        if (is_line_end(search->message, c)) {
            search->line++;
            search->line_start = search->at;
        } else if (c == '"') {
            while (search->at < end && *search->at != '"')
                search->at += *search->at == '\\' && search->at + 1 < end ? 2 : 1;
            search->at++;
        } else if (c == '#') {
            if (search->at == end || *search->at != '~' || (search->at + 1 < end && search->at[1] == '|'))
                skip_line(search, end);
        } else if (stele__is_alpha(c)) {
            const char *word = search->at - 1;

            while (search->at < end && (stele__is_alpha(*search->at) || *search->at == '_'))
                search->at++;
            return (stele_str){ word, (size_t)(search->at - word) };
        }
    }
    return (stele_str){ NULL, 0 };
}

/* Steps to the next string of the entry. */
static bool next_part(stele__place_search *search, const char *end)
{
    stele_str word;

    while ((word = next_keyword(search, end)).data) {
        if (stele_str_equal(word, STELE__LITERAL("msgid")))
            search->part = STELE__MSGID;
        else if (stele_str_equal(word, STELE__LITERAL("msgid_plural")))
            search->part = STELE__MSGID_PLURAL;
        else if (stele_str_equal(word, STELE__LITERAL("msgstr")))
            search->part = search->found && search->part >= STELE__MSGSTR ? search->part + 1 : STELE__MSGSTR;
        else
            continue;
        search->found = true;
        search->at = word.data;
        return true;
    }
    return false;
}

/* Goes to the entry's msgid, whose line is known. */
static bool start(stele__place_search *search, const stele_message *message)
{
    *search = (stele__place_search){ .message = message, .at = message->entry, .line_start = message->entry };
    if (!message->entry || (message->bits & STELE__EDITED)
        || !next_part(search, message->entry + message->entry_length))
        return false;
    search->line = message->line;
    return true;
}

/* The number of characters before the place, in its line. */
static size_t column(const stele__place_search *search)
{
    size_t count = 1;

    for (const char *at = search->line_start; at < search->at; at++)
        count += (*at & 0xc0) != 0x80;
    return count;
}

stele__place stele__place_find(stele__place_search *search, const stele_message *message, size_t part)
{
    bool found = search->message == message && search->found && search->part <= part;

    if (!found)
        found = start(search, message);
    while (found && search->part < part) {
        search->at++;
        found = next_part(search, message->entry + message->entry_length);
    }
    if (!found || search->part != part)
        return (stele__place){ .line = stele_message_line(message) };
    return (stele__place){ .line = search->line, .column = column(search) };
}

stele_str stele__part_name(char room[48], const stele_message *message, size_t part)
{
    if (part == STELE__MSGID)
        return STELE__LITERAL("msgid");
    if (part == STELE__MSGID_PLURAL)
        return STELE__LITERAL("msgid_plural");
    if (!stele_message_msgid_plural(message).data)
        return STELE__LITERAL("msgstr");
    return (stele_str){ room, (size_t)snprintf(room, 48, "msgstr[%zu]", part - STELE__MSGSTR) };
}
