/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Front matter. Only what is certain is touched: `key: value` in YAML and `key = "value"` in TOML, in one line, not indented and not
 * below a table. Whatever else a parser would read there is left to the bytes between, so that all of it comes back as it was. */
#include "lib/document/front.h"

#include "lib/base/base.h"
#include "lib/text/text.h"

/* A line of the front matter, which goes on to `next`. */
struct front_line {
    stele_str text;
    size_t    next;
};

static struct front_line line_at(stele_str bytes, size_t at)
{
    size_t          end;
    const stele_str rest = stele__slice(bytes, at, bytes.length);
    const size_t    length = stele__plain_line(rest, &end);

    return (struct front_line){ stele__slice(rest, 0, length), at + length + end };
}

static bool is_fence(stele_str line, stele_str fence)
{
    while (line.length && stele__is_blank(line.data[line.length - 1]))
        line.length--;
    return stele_str_equal(line, fence);
}

/* Whether the options name a field. */
static bool is_wanted(const char *fields, stele_str key)
{
    fields = fields ? fields : "title description summary subtitle";
    if (strcmp(fields, "*") == 0)
        return true;
    while (*fields) {
        const size_t length = strcspn(fields, " ");
        if (stele_str_equal((stele_str){ fields, length }, key))
            return true;
        fields += length;
        fields += strspn(fields, " ");
    }
    return false;
}

/* Takes a key and what separates it from its value off a line. */
static bool take_key(stele_str *line, bool is_toml, stele_str *key)
{
    size_t at = 0;

    while (at < line->length
           && (stele__is_alpha(line->data[at]) || stele__is_digit(line->data[at]) || line->data[at] == '_'
               || line->data[at] == '-'))
        at++;
    *key = stele__slice(*line, 0, at);
    while (is_toml && at < line->length && stele__is_blank(line->data[at]))
        at++;
    if (key->length == 0 || at == line->length || line->data[at] != (is_toml ? '=' : ':'))
        return false;
    at++;
    if (!is_toml && at < line->length && !stele__is_blank(line->data[at]))
        return false;
    while (at < line->length && stele__is_blank(line->data[at]))
        at++;
    *line = stele__slice(*line, at, line->length);
    return true;
}

/* Whether nothing but a comment follows. */
static bool is_over(stele_str rest)
{
    const stele_str text = stele__trimmed(rest);

    return text.length == 0 || (text.data[0] == '#' && text.data > rest.data);
}

static bool take_hex(stele_str text, size_t at, size_t digits, unsigned long *number)
{
    static const char values[] = "0123456789abcdef";

    *number = 0;
    if (text.length - at < digits)
        return false;
    for (size_t i = 0; i < digits; i++) {
        const char *found = memchr(values, stele__lower(text.data[at + i]), 16);
        if (!found)
            return false;
        *number = *number << 4 | (unsigned long)(found - values);
    }
    return true;
}

/* Adds one escaped character; false for an escape that is not known. `*at` is behind the backslash. */
static bool add_escape(stele_buffer *text, stele_str value, size_t *at, stele_status *status)
{
    static const char letters[] = "ntr\"\\/ 0befv", values[] = "\n\t\r\"\\/ \0\b\x1b\f\v";
    const char        c = value.data[*at];
    const char       *letter = memchr(letters, c, sizeof letters - 1);
    const size_t      digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    unsigned long     number;
    char              bytes[4];
    size_t            length;

    ++*at;
    if (letter && c != '0') {
        *status = stele_buffer_add(text, &values[letter - letters], 1);
        return true;
    }
    if (!digits || !take_hex(value, *at, digits, &number) || number == 0 || number > 0x10ffff
        || (number >= 0xd800 && number < 0xe000))
        return false;
    *at += digits;
    length = number < 0x80 ? 1 : number < 0x800 ? 2 : number < 0x10000 ? 3 : 4;
    for (size_t i = length; i-- > 0; number >>= 6)
        bytes[i] = (char)(i ? 0x80 | (number & 0x3f) : length == 1 ? number : (0xf00 >> length & 0xff) | number);
    *status = stele_buffer_add(text, bytes, length);
    return true;
}

/* Reads a value in quotes, which begins the line. `*length` is that of the quotes and what is between; false for what is not certain. */
static bool take_quoted(stele_str line, bool is_toml, stele_buffer *text, size_t *length, stele_status *status)
{
    const char quote = line.data[0];
    size_t     at = 1;

    if (is_toml && line.length > 2 && line.data[1] == quote && line.data[2] == quote)
        return false; /* TOML's texts over several lines. */
    while (at < line.length && *status == STELE_OK) {
        const char c = line.data[at++];
        if (c == quote && quote == '\'' && !is_toml && at < line.length && line.data[at] == '\'')
            at++;
        else if (c == quote) {
            *length = at;
            return is_over(stele__slice(line, at, line.length));
        } else if (c == '\\' && quote == '"') {
            if (at == line.length || !add_escape(text, line, &at, status))
                return false;
            continue;
        }
        *status = stele_buffer_add(text, &c, 1);
    }
    return false;
}

/* Whether a text may stand in YAML without quotes and is a text there. */
static bool is_plain(stele_str text)
{
    static const char *const others[] = { "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~" };
    const bool number_like = text.length && (stele__is_digit(text.data[0]) || memchr("+.", text.data[0], 2));
    bool       has_letter = false;

    if (text.length == 0 || memchr("-?:,[]{}#&*!|>'\"%@`", text.data[0], 19) || text.data[0] == ' '
        || text.data[text.length - 1] == ' ' || text.data[text.length - 1] == ':')
        return false;
    for (size_t i = 0; i < text.length; i++) {
        const char c = text.data[i], next = i + 1 < text.length ? text.data[i + 1] : '\0';
        if ((c == ':' && next == ' ') || (c == ' ' && next == '#') || (unsigned char)c < ' ')
            return false;
        has_letter |= stele__is_alpha(c) || c < 0;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (stele__equal_ignoring_case(text, stele_str_of(others[i])))
            return false;
    }
    return has_letter && !(number_like && !memchr(text.data, ' ', text.length)); /* 0x1, 1e3, .inf */
}

/* A value without quotes: up to a comment. */
static bool take_plain(stele_str line, size_t *length)
{
    size_t end = 0;

    while (end < line.length && !(line.data[end] == '#' && end && stele__is_blank(line.data[end - 1])))
        end++;
    *length = stele__trimmed(stele__slice(line, 0, end)).length;
    return is_plain(stele__slice(line, 0, *length));
}

/* Adds the field of a line, if it is one that is wanted and certain. */
static stele_status take_field(stele_builder *builder, stele_str line, bool is_toml, stele_buffer *room)
{
    stele_unit   unit = { .kind = STELE_UNIT_METADATA };
    size_t       length = 0;
    bool         certain = false;
    stele_status status = STELE_OK;

    if (!take_key(&line, is_toml, &unit.name) || !is_wanted(stele_builder_options(builder)->fields, unit.name)
        || line.length == 0)
        return STELE_OK;
    stele_buffer_clear(room);
    if (line.data[0] == '"' || line.data[0] == '\'') {
        certain = take_quoted(line, is_toml, room, &length, &status);
        unit.form = line.data[0] == '"' ? (is_toml ? FRONT_BASIC : FRONT_DOUBLE)
                                        : (is_toml ? FRONT_LITERAL : FRONT_SINGLE);
        if (certain && status == STELE_OK)
            status = stele_builder_keep(builder, &unit.text, (stele_str){ room->data ? room->data : "", room->length });
    } else if (!is_toml) {
        certain = take_plain(line, &length);
        unit.form = FRONT_PLAIN;
    }
    if (status != STELE_OK || !certain || length == 0)
        return status;
    unit.source = stele__slice(line, 0, length);
    if (stele__trimmed(unit.text.data ? unit.text : unit.source).length == 0)
        return STELE_OK;
    return stele_builder_unit(builder, &unit);
}

stele_status stele_document__read_front(stele_builder *builder, stele_str bytes, size_t *body)
{
    const size_t      bom = stele__starts_with(bytes, STELE__LITERAL("\xef\xbb\xbf")) ? 3 : 0;
    const stele_str   fence = stele__slice(bytes, bom, 3);
    const bool        is_toml = stele_str_equal(fence, STELE__LITERAL("+++"));
    stele_buffer      room = { .allocator = stele__report_allocator(stele_builder_report(builder)) };
    stele_status      status = STELE_OK;
    size_t            end = 0;
    struct front_line line = line_at(bytes, bom);

    *body = bom;
    if ((!is_toml && !stele_str_equal(fence, STELE__LITERAL("---"))) || !is_fence(line.text, fence))
        return STELE_OK;
    for (size_t at = line.next; at < bytes.length && !end; at = line.next) {
        line = line_at(bytes, at);
        if (is_fence(line.text, fence))
            end = line.next;
    }
    if (!end)
        return STELE_OK;
    *body = end;
    for (size_t at = line_at(bytes, bom).next; at < end && status == STELE_OK; at = line.next) {
        const struct front_line next = line_at(bytes, (line = line_at(bytes, at)).next);
        if (is_toml && line.text.length && line.text.data[0] == '[')
            break; /* What is below a table is that table's. */
        /* A line that goes on in the next, which is indented, is not the whole value. */
        if (is_toml || next.text.length == 0 || !stele__is_blank(next.text.data[0]))
            status = take_field(builder, line.text, is_toml, &room);
    }
    stele_buffer_free(&room);
    return status;
}

/* In double quotes, which hold everything. */
static stele_status put_double(stele_str text, stele_buffer *bytes)
{
    stele_status status = stele_buffer_add(bytes, "\"", 1);

    for (size_t i = 0; i < text.length && status == STELE_OK; i++) {
        const char c = text.data[i];
        if (c == '"' || c == '\\')
            status = stele_buffer_add(bytes, "\\", 1);
        if (status == STELE_OK)
            status = c == '\n'   ? stele_buffer_add(bytes, "\\n", 2)
                     : c == '\t' ? stele_buffer_add(bytes, "\\t", 2)
                     : c == '\r' ? stele_buffer_add(bytes, "\\r", 2)
                                 : stele_buffer_add(bytes, &c, 1);
    }
    return status == STELE_OK ? stele_buffer_add(bytes, "\"", 1) : status;
}

stele_status stele_document__put_front(const stele_unit *unit, stele_str translation, stele_buffer *bytes)
{
    const bool   has_newline = translation.length && memchr(translation.data, '\n', translation.length);
    const bool   has_quote = translation.length && memchr(translation.data, '\'', translation.length);
    stele_status status;

    if (unit->form == FRONT_PLAIN && is_plain(translation))
        return stele_buffer_add_str(bytes, translation);
    if (has_newline || (unit->form != FRONT_SINGLE && !(unit->form == FRONT_LITERAL && !has_quote)))
        return put_double(translation, bytes);
    status = stele_buffer_add(bytes, "'", 1);
    for (size_t i = 0; i < translation.length && status == STELE_OK; i++) {
        if (translation.data[i] == '\'')
            status = stele_buffer_add(bytes, "'", 1);
        if (status == STELE_OK)
            status = stele_buffer_add(bytes, &translation.data[i], 1);
    }
    return status == STELE_OK ? stele_buffer_add(bytes, "'", 1) : status;
}

stele_status stele_document__compare_front(stele_str translation, stele_buffer *difference)
{
    return stele__trimmed(translation).length ? STELE_OK
                                              : stele_buffer_add_str(difference, STELE__LITERAL("it has no text"));
}
