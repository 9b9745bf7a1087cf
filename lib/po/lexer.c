/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Words and strings of a PO text. Between them stand blanks and line ends in any number: a whole catalog may be on one
 * line. "#~" and "#|" hold for the rest of their line, whatever stands there. */
#include "lib/po/reader.h"

#include <string.h>

/* Counts characters, which do not begin with 10xxxxxx. */
static size_t count_on(const po_reader *reader, po_column *column, po_place place)
{
    if (column->line_start != place.line_start || column->at > place.at || column->column == 0)
        *column = (po_column){ place.line_start, place.line_start, 1 };
    for (; column->at < place.at; column->at++)
        column->column += ((unsigned char)reader->text[column->at + 1] & 0xc0) != 0x80;
    return column->column;
}

/* Whether this finding is for the report: it is not if an earlier attempt told it, or if the text will be read anew. */
static bool counts(po_reader *reader)
{
    return !reader->scan.invalid && reader->told++ >= reader->skip && reader->report;
}

void stele__po_tell(po_reader *reader, stele__finding finding, po_place place, const stele__args *args)
{
    reader->failed = true;
    if (counts(reader))
        stele__tell(reader->report, finding,
                    (stele__place){ reader->name, place.line, count_on(reader, &reader->column, place) }, args);
}

void stele__po_tell_duplicate(po_reader *reader, po_place place, const stele__args *args)
{
    reader->failed = true;
    if (counts(reader))
        stele__tell(reader->report, STELE__PO_DUPLICATE,
                    (stele__place){ reader->name, place.line, count_on(reader, &reader->duplicate_column, place) },
                    args);
}

/* Steps over a line end, which is the next byte. */
static inline void next_line(po_reader *reader)
{
    reader->here.at++;
    reader->here.line++;
    reader->here.line_start = reader->here.at;
    reader->prefix = 0;
}

char stele__po_skip(po_reader *reader, po_place *start)
{
    const char *text = reader->text;
    bool        started = false;

    for (;;) {
        const char c = text[reader->here.at];
        if (c == reader->line_end) {
            next_line(reader);
            started = false;
        } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
            reader->here.at++;
        } else {
            const char next = c == '#' ? text[reader->here.at + 1] : '\0';
            if (start && !started)
                *start = reader->here;
            if (next != '~' && next != '|')
                return c;
            started = true;
            if (!reader->prefix)
                reader->prefix_start = reader->here;
            reader->prefix |= next == '~' ? PO_OBSOLETE : PO_PREVIOUS;
            reader->here.at += 2;
            if (next == '~' && text[reader->here.at] == '|') {
                reader->prefix |= PO_PREVIOUS;
                reader->here.at++;
            }
        }
    }
}

void stele__po_skip_line(po_reader *reader)
{
    reader->here.at = po_scan_line_end(&reader->scan, reader->here.at);
    if (reader->here.at < reader->length)
        next_line(reader);
}

static inline bool is_word_byte(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c) || c == '_' || c == '$';
}

/* Whether these bytes are this word. Its length is known to the compiler. */
#define IS_WORD(bytes, word) (memcmp(bytes, word, sizeof word - 1) == 0 && !is_word_byte((bytes)[sizeof word - 1]))

/* The keyword at the front of at least 16 bytes. */
static inline po_keyword known_keyword(const char *bytes, size_t *length)
{
    static const size_t lengths[] = { 0, 6, 7, 5, 12, 6 };
    po_keyword          keyword = PO_NO_KEYWORD;

    if (IS_WORD(bytes, "msgid"))
        keyword = PO_MSGID;
    else if (IS_WORD(bytes, "msgstr"))
        keyword = PO_MSGSTR;
    else if (IS_WORD(bytes, "msgctxt"))
        keyword = PO_MSGCTXT;
    else if (IS_WORD(bytes, "msgid_plural"))
        keyword = PO_MSGID_PLURAL;
    else if (IS_WORD(bytes, "domain"))
        keyword = PO_DOMAIN;
    *length = lengths[keyword];
    return keyword;
}

po_keyword stele__po_keyword(po_reader *reader, stele_str *word)
{
    const size_t left = reader->length - reader->here.at;
    const char  *bytes = reader->text + reader->here.at;
    char         last[16];
    size_t       length;
    po_keyword   keyword;

    if (left < sizeof last) {
        memset(last, 0, sizeof last);
        memcpy(last, bytes, left);
        keyword = known_keyword(last, &length);
    } else {
        keyword = known_keyword(bytes, &length);
    }
    if (keyword == PO_NO_KEYWORD) {
        while (is_word_byte(bytes[length]))
            length++;
    }
    *word = (stele_str){ bytes, length };
    reader->here.at += length;
    return keyword;
}

/* Blanks may stand between all parts. Numbers too large for any entry are as wrong as others, so they need not be right. */
bool stele__po_plural_index(po_reader *reader, size_t *index)
{
    const po_place start = reader->here;
    size_t         digits = 0;

    reader->here.at++;
    *index = 0;
    stele__po_skip(reader, NULL);
    for (char c; stele__is_digit(c = reader->text[reader->here.at]); reader->here.at++, digits++) {
        if (*index < UINT32_MAX)
            *index = *index * 10 + (size_t)(c - '0');
    }
    if (digits == 0 || stele__po_skip(reader, NULL) != ']') {
        stele__po_tell(reader, STELE__PO_PLURAL_INDEX_MALFORMED, start, NULL);
        return false;
    }
    reader->here.at++;
    return true;
}

/* Steps over what a literal must not pass over unseen: a backslash with the byte behind it, a control. */
static size_t step_over(po_reader *reader, size_t at)
{
    if (reader->text[at] == '\\') {
        at += reader->text[at + 1] == '\r' && reader->text[at + 2] == reader->line_end ? 2 : 1;
        if (at < reader->length && reader->text[at] == reader->line_end) {
            reader->here.line++;
            reader->here.line_start = at + 1;
        }
    }
    return at < reader->length ? at + 1 : at;
}

/* Takes one literal, whose opening quote is next. */
static inline bool read_literal(po_reader *reader, po_literal *literal)
{
    const po_place quote = reader->here;
    size_t         at = po_scan_special(&reader->scan, quote.at + 1);

    literal->place = quote;
    literal->place.at++;
    literal->escape = at;
    while (reader->text[at] != '"') {
        if (at >= reader->length || reader->text[at] == reader->line_end) {
            stele__po_tell(reader, STELE__PO_STRING_OPEN, quote, NULL);
            return false;
        }
        at = po_scan_special(&reader->scan, step_over(reader, at));
    }
    literal->end = at;
    reader->here.at = reader->string_end = at + 1;
    return true;
}

/* Keeps a literal, unless it is empty: most strings of several lines begin with one. */
static bool keep_literal(po_reader *reader, const po_literal *literal)
{
    if (literal->end == literal->place.at)
        return true;
    if (!stele__grow(&reader->catalog->allocator, &reader->literals, &reader->literal_capacity,
                     reader->literal_count + 1, sizeof *reader->literals)) {
        reader->status = STELE_NO_MEMORY;
        return false;
    }
    reader->literals[reader->literal_count++] = *literal;
    return true;
}

bool stele__po_string(po_reader *reader, bool is_id, stele_str *string)
{
    const unsigned prefix = reader->prefix;
    po_literal     literal;

    if (!read_literal(reader, &literal))
        return false;
    *string = (stele_str){ reader->text + literal.place.at, literal.end - literal.place.at };
    if (po_skip_to_line(reader) != '"' && literal.escape == literal.end)
        return true;
    reader->literal_count = 0;
    if (!keep_literal(reader, &literal))
        return false;
    while (reader->text[reader->here.at] == '"') {
        if (reader->prefix != prefix) {
            stele__po_tell(reader, STELE__PO_OBSOLETE_MIXED, reader->here, NULL);
            return false;
        }
        if (!read_literal(reader, &literal) || !keep_literal(reader, &literal))
            return false;
        po_skip_to_line(reader);
    }
    return stele__po_join(reader, is_id, string);
}
