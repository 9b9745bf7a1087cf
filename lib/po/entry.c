/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The grammar of entries:
 *
 *     entry    = comment* [previous] [msgctxt] msgid (msgstr | msgid_plural msgstr[0] msgstr[1] ...)
 *     previous = [#| msgctxt] #| msgid [#| msgid_plural]
 *     file     = (entry | comment* domain)* comment*
 *
 * An entry is a walk over stages: each keyword is allowed in some and leads to one. After an error the walk goes on where
 * that is safe; else reading goes on at what looks like the next entry, so that one mistake gives one error. */
#include "lib/po/reader.h"

#include <string.h>

#define IN(stage) (1u << (stage))

/* For each keyword, plain and behind "#|": in which stages it is allowed, and the stage it leads to. */
static const struct {
    unsigned allowed;
    po_stage next;
} steps[2][PO_MSGSTR + 1] = {
    {
        [PO_DOMAIN] = { IN(AT_START), AT_END },
        [PO_MSGCTXT] = { IN(AT_START) | IN(AT_PREVIOUS_MSGID) | IN(AT_PREVIOUS_PLURAL), AT_MSGCTXT },
        [PO_MSGID] = { IN(AT_START) | IN(AT_PREVIOUS_MSGID) | IN(AT_PREVIOUS_PLURAL) | IN(AT_MSGCTXT), AT_MSGID },
        [PO_MSGID_PLURAL] = { IN(AT_MSGID), AT_PLURAL },
        [PO_MSGSTR] = { IN(AT_MSGID) | IN(AT_PLURAL) | IN(AT_FORMS), AT_END },
    },
    {
        [PO_MSGCTXT] = { IN(AT_START), AT_PREVIOUS_MSGCTXT },
        [PO_MSGID] = { IN(AT_START) | IN(AT_PREVIOUS_MSGCTXT), AT_PREVIOUS_MSGID },
        [PO_MSGID_PLURAL] = { IN(AT_PREVIOUS_MSGID), AT_PREVIOUS_PLURAL },
    },
};

/* What comes next in each stage, for a message. */
static const char *const expected[] = {
    "msgctxt or msgid",       "#| msgid",  "msgctxt or msgid", "msgctxt or msgid", "msgid",
    "msgid_plural or msgstr", "msgstr[0]", "a new entry",      "a new entry",
};

/* Whether the word ahead may go on with the entry. Nothing is taken. */
static bool goes_on(po_reader *reader, po_stage stage)
{
    const po_place   here = reader->here;
    stele_str        word;
    const po_keyword keyword = stele__po_keyword(reader, &word);

    reader->here = here;
    return keyword != PO_NO_KEYWORD && keyword != PO_DOMAIN
           && steps[reader->prefix & PO_PREVIOUS ? 1 : 0][keyword].allowed & IN(stage);
}

/* Takes a comment line. */
static void read_comment(po_reader *reader, po_entry *entry)
{
    const size_t start = reader->here.at;
    const char   kind = reader->text[start + 1];
    stele_str    line, flag;

    stele__po_skip_line(reader);
    if (kind != ',' && kind != '=')
        return;
    line = (stele_str){ reader->text + start + 2, reader->here.at - start - 2 };
    while (stele__next_flag(&line, &flag))
        entry->fuzzy |= stele_str_equal(flag, STELE__LITERAL("fuzzy"));
}

/* Goes to what looks like the next entry: a line that is empty, or a comment, or begins with a keyword that no entry has
 * after the one that failed. */
static void skip_to_next_entry(po_reader *reader, po_stage failed)
{
    bool msgid_passed = failed >= AT_MSGID || failed == AT_START;

    while (reader->here.at < reader->length && !po_stopped(reader)) {
        const size_t line = reader->here.line;
        po_place     start;
        unsigned     prefix;
        stele_str    word;
        po_keyword   keyword;
        char         c;

        stele__po_skip_line(reader);
        c = stele__po_skip(reader, NULL);
        if (reader->here.line > line + 1 || c == '#')
            return;
        start = reader->here;
        prefix = reader->prefix;
        keyword = stele__po_keyword(reader, &word);
        reader->here = start;
        if (prefix & PO_PREVIOUS)
            continue;
        if (keyword == PO_MSGCTXT || keyword == PO_DOMAIN || (keyword == PO_MSGID && msgid_passed))
            return;
        msgid_passed |= keyword == PO_MSGID || keyword == PO_MSGSTR;
    }
}

/* Puts pending entries into the index, and tells those that are there already. */
static void enter_pending(po_reader *reader)
{
    stele_catalog *catalog = reader->catalog;

    for (size_t i = 0; i < reader->pending_count; i++) {
        const po_pending    *pending = &reader->pending[i];
        const stele_message *message = stele_catalog__message(catalog, pending->place), *first = NULL;
        size_t               at = SIZE_MAX, place;
        char                 digits[24];

        if (!stele__index_reserve_one(&catalog->index, &catalog->arena)) {
            reader->status = STELE_NO_MEMORY;
            return;
        }
        while (!first && stele__index_next(&catalog->index, pending->hash, &at, &place)) {
            if (stele_message__same_key(stele_catalog__message(catalog, place), message))
                first = stele_catalog__message(catalog, place);
        }
        if (first && (!reader->keeps_duplicates || stele_message_is_header(first)))
            stele__po_tell_duplicate(reader, pending->msgid, &(stele__args){ { stele__decimal(digits, first->line) } });
        else if (!first)
            stele__index_put(&catalog->index, at, pending->hash, pending->place);
    }
    reader->pending_count = 0;
}

/* Has the entry's key put into the index soon. */
static void enter(po_reader *reader, const po_entry *entry)
{
    const uint32_t hash = stele__index_hash(&reader->catalog->index, reader->domain, entry->msgctxt,
                                            stele_message__key(entry->message));

    stele__index_prefetch(&reader->catalog->index, hash);
    reader->pending[reader->pending_count++] = (po_pending){ reader->catalog->length, entry->msgid, hash };
}

/* Keeps what few entries have. */
static bool keep_details(po_reader *reader, const po_entry *entry)
{
    stele__details *details;

    if (!entry->msgctxt.data && !entry->previous.msgid.data)
        return true;
    details = stele_message__details(reader->catalog, entry->message);
    if (!details)
        return false;
    details->msgctxt = entry->msgctxt;
    if (entry->previous.msgid.data) {
        details->previous = stele__arena_take(&reader->catalog->arena, sizeof *details->previous);
        if (!details->previous)
            return false;
        *details->previous = entry->previous;
    }
    return true;
}

/* The first header of the file names its charset, whatever domain it is in; that of the first domain is the catalog's. */
static void take_header(po_reader *reader, stele_message *message)
{
    if (message->domain == 0 && !reader->catalog->header)
        reader->catalog->header = message;
    if (!reader->header) {
        reader->header = message;
        reader->wants_charset = stele__po_charset_differs(reader, stele_message_msgstr(message, 0));
    }
}

void stele__po_commit(po_reader *reader, const po_entry *entry)
{
    stele_catalog *catalog = reader->catalog;
    stele_message *message = entry->message;

    if (!keep_details(reader, entry)) {
        reader->status = STELE_NO_MEMORY;
        return;
    }
    message->entry = reader->text + entry->start.at;
    message->entry_length = (uint32_t)(entry->end - entry->start.at);
    message->line = (uint32_t)entry->msgid.line;
    message->domain = reader->domain;
    message->bits = (uint16_t)((entry->fuzzy ? STELE__FUZZY : 0) | (entry->obsolete ? STELE__OBSOLETE : 0)
                               | (reader->line_end == '\r' ? STELE__CR_LINES : 0));
    stele_message__update(message);
    enter(reader, entry);
    catalog->length++;
    if (reader->pending_count == PO_PENDING)
        enter_pending(reader);
    if (message->msgid_length == 0 && !entry->obsolete && stele_message_is_header(message))
        take_header(reader, message);
}

/* Gives a string of the entry the place that it has in the message. */
static bool store(po_reader *reader, po_entry *entry, po_stage stage, size_t form, stele_str string)
{
    stele_message  *message = entry->message;
    stele__details *details;

    switch (stage) {
    case AT_PREVIOUS_MSGCTXT: entry->previous.msgctxt = string; return true;
    case AT_PREVIOUS_MSGID: entry->previous.msgid = string; return true;
    case AT_PREVIOUS_PLURAL: entry->previous.msgid_plural = string; return true;
    case AT_MSGCTXT: entry->msgctxt = string; return true;
    case AT_MSGID:
        message->msgid = string.data;
        message->msgid_length = (uint32_t)string.length;
        return true;
    case AT_PLURAL:
        if (!(details = stele_message__details(reader->catalog, message)))
            return false;
        details->msgid_plural = string;
        return true;
    default: break;
    }
    if (form == 0) {
        message->msgstr = string.data;
        message->msgstr_length = (uint32_t)string.length;
        if (message->details)
            message->details->form_count = 1;
        return true;
    }
    details = message->details;
    if (!stele_message__reserve_forms(reader->catalog, details, form + 1))
        return false;
    details->forms[form - 1] = string;
    details->form_count = (uint32_t)form + 1;
    return true;
}

static void set_domain(po_reader *reader, stele_str name, po_place place)
{
    stele_status status = stele_catalog__domain(reader->catalog, name, &reader->domain);

    if (status == STELE_LIMIT)
        stele__po_tell(reader, STELE__PO_DOMAINS_TOO_MANY, place, NULL);
    if (status != STELE_OK)
        reader->status = status;
}

/* The number of the form that a msgstr is, told where it is not the next one. False where the walk must end. */
static bool read_form(po_reader *reader, po_entry *entry, po_place keyword, size_t *form)
{
    const bool has_index = stele__po_skip(reader, NULL) == '[';
    char       digits[24];
    size_t     index;

    *form = entry->stage == AT_FORMS ? stele_message_form_count(entry->message) : 0;
    if (!has_index && entry->stage == AT_MSGID)
        return true;
    if (!has_index) {
        stele__po_tell(reader, STELE__PO_PLURAL_INDEX_MISSING, keyword,
                       &(stele__args){ { stele__decimal(digits, *form) } });
        return true;
    }
    if (!stele__po_plural_index(reader, &index))
        return false;
    if (entry->stage == AT_MSGID) {
        stele__po_tell(reader, STELE__PO_MSGID_PLURAL_MISSING, keyword, NULL);
        entry->stage = AT_PLURAL;
        if (!stele_message__details(reader->catalog, entry->message))
            reader->status = STELE_NO_MEMORY;
    } else if (index != *form) {
        stele__po_tell(reader, STELE__PO_PLURAL_INDEX, keyword, &(stele__args){ { stele__decimal(digits, *form) } });
    }
    return reader->status == STELE_OK;
}

/* Tells that a keyword (or the end of the text) stands where none may. Returns whether it begins an entry of its own, from
 * which reading can go on. */
static bool tell_misplaced(po_reader *reader, const po_entry *entry, po_keyword keyword, stele_str word, po_place place)
{
    if (entry->stage == AT_MSGID || entry->stage == AT_PLURAL)
        stele__po_tell(reader, STELE__PO_MSGSTR_MISSING, entry->msgid, NULL);
    else if (word.length == 0)
        stele__po_tell(reader, STELE__PO_MSGID_MISSING, place, NULL);
    else
        stele__po_tell(reader, STELE__PO_KEYWORD_MISPLACED, place,
                       &(stele__args){ { word, stele_str_of(expected[entry->stage]) } });
    return (keyword == PO_MSGCTXT || keyword == PO_MSGID || keyword == PO_DOMAIN) && entry->stage != AT_START;
}

/* Reads the string behind a keyword and steps on. False where the walk must end. */
static bool read_field(po_reader *reader, po_entry *entry, po_keyword keyword, stele_str word, po_place place)
{
    const unsigned obsolete = reader->prefix & PO_OBSOLETE;
    po_stage       next = steps[reader->prefix & PO_PREVIOUS ? 1 : 0][keyword].next;
    size_t         form = 0;
    stele_str      string;

    if (entry->stage == AT_START)
        entry->obsolete = obsolete;
    else if (entry->obsolete != obsolete)
        stele__po_tell(reader, STELE__PO_OBSOLETE_MIXED, place, NULL);
    if (next == AT_MSGID)
        entry->msgid = place;
    if (keyword == PO_MSGSTR) {
        if (!read_form(reader, entry, place, &form))
            return false;
        next = entry->stage == AT_MSGID ? AT_END : AT_FORMS;
    }
    if (stele__po_skip(reader, NULL) != '"') {
        stele__po_tell(reader, STELE__PO_STRING_MISSING, reader->here, &(stele__args){ { word } });
        return false;
    }
    if (!stele__po_string(reader, next == AT_MSGCTXT || next == AT_MSGID, &string))
        return false;
    entry->end = reader->string_end;
    if (keyword == PO_DOMAIN)
        set_domain(reader, string, place);
    else if (!store(reader, entry, next, form, string))
        reader->status = STELE_NO_MEMORY;
    entry->stage = next;
    return reader->status == STELE_OK;
}

/* Steps over comments inside an entry, which are wrong, but only worth one error each. False if they begin a new entry. */
static bool skip_inner_comments(po_reader *reader, const po_entry *entry)
{
    const po_place here = reader->here;
    const unsigned prefix = reader->prefix;

    do
        stele__po_skip_line(reader);
    while (stele__po_skip(reader, NULL) == '#');
    if (goes_on(reader, entry->stage)) {
        stele__po_tell(reader, STELE__PO_COMMENT_INSIDE, here, NULL);
        return true;
    }
    reader->here = here;
    reader->prefix = prefix;
    stele__po_tell(reader, entry->stage >= AT_MSGID ? STELE__PO_MSGSTR_MISSING : STELE__PO_MSGID_MISSING,
                   entry->stage >= AT_MSGID ? entry->msgid : here, NULL);
    return false;
}

/* Tells what stands where a keyword is needed. */
static void tell_no_keyword(po_reader *reader, const po_entry *entry, char c, stele_str word, po_place place)
{
    size_t length = 1;

    if (word.length > 0) {
        stele__po_tell(reader, STELE__PO_KEYWORD_UNKNOWN, place, &(stele__args){ { word } });
    } else if (c == '"') {
        stele__po_tell(reader, STELE__PO_STRING_STRAY, place, NULL);
    } else if (place.at >= reader->length) {
        tell_misplaced(reader, entry, PO_NO_KEYWORD, word, place);
    } else {
        while (((unsigned char)reader->text[place.at + length] & 0xc0) == 0x80)
            length++;
        stele__po_tell(reader, STELE__PO_SYNTAX, place, &(stele__args){ { { reader->text + place.at, length } } });
    }
}

/* Reads the fields of an entry. False where reading must go on at the next one. */
static bool read_fields(po_reader *reader, po_entry *entry, bool *at_next)
{
    while (entry->stage != AT_END) {
        const char     c = stele__po_skip(reader, NULL);
        const po_place place = reader->here;
        stele_str      word;
        po_keyword     keyword;

        if (entry->stage == AT_FORMS && (c != 'm' || !goes_on(reader, AT_FORMS)))
            return true;
        if (c == '#') {
            if (!skip_inner_comments(reader, entry)) {
                *at_next = true;
                return false;
            }
            continue;
        }
        keyword = stele__po_keyword(reader, &word);
        if (keyword == PO_NO_KEYWORD) {
            tell_no_keyword(reader, entry, c, word, place);
            return false;
        }
        if (!(steps[reader->prefix & PO_PREVIOUS ? 1 : 0][keyword].allowed & IN(entry->stage))) {
            if (tell_misplaced(reader, entry, keyword, word, place)) {
                reader->here = place;
                *at_next = true;
            }
            return false;
        }
        if (!read_field(reader, entry, keyword, word, place))
            return false;
    }
    return true;
}

/* Reads one entry of whatever shape, or a domain. False at the end of the text. */
static bool read_entry(po_reader *reader)
{
    /* Looking for more literals of the last string may have passed over the prefix of the line that begins this entry. */
    const bool     passed = reader->prefix && reader->prefix_start.at >= reader->string_end;
    const po_place prefix_start = reader->prefix_start;
    po_entry       entry; /* Its places are set with what stands there. */
    bool           at_next = false;

    entry.stage = AT_START;
    entry.fuzzy = false;
    entry.msgctxt = (stele_str){ NULL, 0 };
    entry.previous = (stele__previous){ { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
    for (char c = stele__po_skip(reader, &entry.start); c == '#'; c = stele__po_skip(reader, NULL))
        read_comment(reader, &entry);
    if (passed)
        entry.start = prefix_start;
    if (reader->here.at >= reader->length)
        return false;
    entry.message = stele_catalog__next(reader->catalog);
    if (!entry.message) {
        reader->status = STELE_NO_MEMORY;
        return false;
    }
    if (read_fields(reader, &entry, &at_next)) {
        if (entry.message->msgid && !po_stopped(reader))
            stele__po_commit(reader, &entry);
    } else if (!at_next && !po_stopped(reader)) {
        skip_to_next_entry(reader, entry.stage);
    }
    return reader->here.at < reader->length && !po_stopped(reader);
}

void stele__po_read_entries(po_reader *reader)
{
    do
        stele__po_read_usual(reader);
    while (!po_stopped(reader) && read_entry(reader));
    if (!po_stopped(reader))
        enter_pending(reader);
}
