/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Front matter. Only what is certain is touched: `key: value` and `- value` in YAML, `key = "value"` in TOML, in one line. Whatever else
 * a parser would read there is left to the bytes between, so that all of it comes back as it was.
 *
 * A field has the names of all that it stands below before its own, with full stops between: "menu.main.name". In YAML these are the keys
 * of the lines before that are indented less, in TOML the table's. A value that goes on in further lines is passed over
 * with them. */
#include "lib/document/front.h"

#include "lib/base/base.h"
#include "lib/text/text.h"

enum { DEPTH_MAX = 32 };

/* A key that others stand below. */
struct level {
    size_t indent; /* Of its line. */
    size_t path;   /* The length of the path that it stands below. */
};

/* Front matter while it is read. */
struct front {
    stele_builder *builder;
    stele_str      bytes;
    size_t         end; /* Where the line begins that closes it. */
    bool           is_toml;
    stele_buffer   room; /* A value without its quotes. */
    stele_buffer   path; /* The names of what the present line stands below, and its own. */
    struct level   levels[DEPTH_MAX];
    size_t         depth;
};

static stele_str path_of(const struct front *front)
{
    return (stele_str){ front->path.data ? front->path.data : "", front->path.length };
}

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

/* Adds a value, if it is one that is wanted and certain, under the name in `path`. */
static stele_status take_value(struct front *front, stele_str line)
{
    const bool   is_toml = front->is_toml;
    stele_unit   unit = { .kind = STELE_UNIT_METADATA };
    size_t       length = 0;
    bool         certain = false;
    stele_status status = STELE_OK;

    if (line.length == 0 || !is_wanted(stele_builder_options(front->builder)->fields, path_of(front)))
        return STELE_OK;
    stele_buffer_clear(&front->room);
    if (line.data[0] == '"' || line.data[0] == '\'') {
        certain = take_quoted(line, is_toml, &front->room, &length, &status);
        unit.form = line.data[0] == '"' ? (is_toml ? FRONT_BASIC : FRONT_DOUBLE)
                                        : (is_toml ? FRONT_LITERAL : FRONT_SINGLE);
        if (certain && status == STELE_OK)
            status = stele_builder_keep(front->builder, &unit.text,
                                        (stele_str){ front->room.data ? front->room.data : "", front->room.length });
    } else if (!is_toml) {
        certain = take_plain(line, &length);
        unit.form = FRONT_PLAIN;
    }
    if (status != STELE_OK || !certain || length == 0)
        return status;
    unit.source = stele__slice(line, 0, length);
    if (stele__trimmed(unit.text.data ? unit.text : unit.source).length == 0)
        return STELE_OK;
    status = stele_builder_keep(front->builder, &unit.name, path_of(front));
    return status == STELE_OK ? stele_builder_unit(front->builder, &unit) : status;
}

/* Stands for a key that is no plain name, and is none itself. */
static const stele_str unknown = STELE__LITERAL("?");

/* Goes below a key: what follows and is indented more than `indent` has its name before it. */
static stele_status go_below(struct front *front, size_t indent, stele_str key)
{
    stele_status status = STELE_OK;

    front->levels[front->depth++] = (struct level){ indent, front->path.length };
    if (front->path.length)
        status = stele_buffer_add(&front->path, ".", 1);
    return status == STELE_OK ? stele_buffer_add_str(&front->path, key) : status;
}

/* Goes up again, to what a line with this indent stands below. */
static void go_up(struct front *front, size_t indent)
{
    while (front->depth && front->levels[front->depth - 1].indent >= indent)
        front->path.length = front->levels[--front->depth].path;
}

/* The blanks that a line begins with. */
static size_t indent_of(stele_str line)
{
    size_t at = 0;

    while (at < line.length && line.data[at] == ' ')
        at++;
    return at;
}

static bool is_empty_or_comment(stele_str line)
{
    const stele_str text = stele__trimmed(line);

    return text.length == 0 || text.data[0] == '#';
}

/* The offset behind the lines that are empty or indented more than `indent`, from `at` on. */
static size_t skip_below(const struct front *front, size_t at, size_t indent)
{
    while (at < front->end) {
        const struct front_line line = line_at(front->bytes, at);
        if (stele__trimmed(line.text).length && indent_of(line.text) <= indent)
            break;
        at = line.next;
    }
    return at;
}

/* Whether a value goes on below its line: one of several lines, or one in brackets that are not closed. */
static bool goes_on(const struct front *front, stele_str value, size_t next, size_t indent)
{
    struct front_line below;

    if (value.length == 0 || value.data[0] == '#')
        return false;
    while (next < front->end && stele__trimmed((below = line_at(front->bytes, next)).text).length == 0)
        next = below.next;
    return value.data[0] == '|' || value.data[0] == '>' || (next < front->end && indent_of(below.text) > indent);
}

/* Takes a line of YAML; `*next` is where the following one begins, and moves on over what belongs to the line. */
static stele_status take_yaml(struct front *front, stele_str line, size_t *next)
{
    size_t       indent = indent_of(line);
    stele_str    rest = stele__slice(line, indent, line.length), key;
    bool         is_item = false;
    stele_status status;

    if (is_empty_or_comment(line))
        return STELE_OK;
    if (rest.data[0] == '\t') { /* No indent in YAML; whatever it is. */
        *next = front->end;
        return STELE_OK;
    }
    /* The items of a list may stand as far out as the key that they belong to; what stands in one is as far in as its text. */
    while (rest.length && rest.data[0] == '-' && (rest.length == 1 || rest.data[1] == ' ')) {
        const size_t step = 1 + indent_of(stele__slice(rest, 1, rest.length));
        go_up(front, is_item ? indent : indent + 1);
        is_item = true;
        indent += step;
        rest = stele__slice(rest, step, rest.length);
    }
    if (!is_item)
        go_up(front, indent);
    if (rest.length && (rest.data[0] == '[' || rest.data[0] == '{')
        && !memchr(rest.data, rest.data[0] == '[' ? ']' : '}', rest.length)) {
        *next = front->end; /* Brackets that are not closed in their line; where they are is for a parser to say. */
        return STELE_OK;
    }
    if (!take_key(&rest, false, &key)) {
        if (is_item && !goes_on(front, rest, *next, indent - 1))
            return take_value(front, rest);
        if (!is_item && front->depth < DEPTH_MAX)
            return go_below(front, indent, unknown);
        *next = skip_below(front, *next, is_item ? indent - 1 : indent);
        return STELE_OK;
    }
    if (front->depth == DEPTH_MAX) {
        *next = skip_below(front, *next, indent);
        return STELE_OK;
    }
    if ((status = go_below(front, indent, key)) != STELE_OK)
        return status;
    if (goes_on(front, rest, *next, indent)) {
        *next = skip_below(front, *next, indent);
        return STELE_OK;
    }
    return take_value(front, rest);
}

/* Whether a text of several lines begins, and does not end in its line; `*quotes` receives what ends it. */
static bool begins_text(stele_str value, stele_str *quotes)
{
    *quotes = stele__slice(value, 0, 3);
    return (stele_str_equal(*quotes, STELE__LITERAL("\"\"\"")) || stele_str_equal(*quotes, STELE__LITERAL("\'\'\'")))
           && (value.length < 6 || !memmem(value.data + 3, value.length - 3, quotes->data, 3));
}

/* Takes the name of a table, "[a.b]" or "[[a.b]]"; one with quotes in it is not known. */
static stele_status take_table(struct front *front, stele_str line)
{
    while (line.length && line.data[0] == '[')
        line = stele__slice(line, 1, line.length);
    for (size_t at = 0; at < line.length; at++) {
        const char c = line.data[at];
        if (c == ']' || !(stele__is_alpha(c) || stele__is_digit(c) || memchr("._-", c, 3)))
            line.length = c == ']' ? at : 0;
    }
    front->path.length = front->depth = 0;
    return go_below(front, 0, line.length ? line : unknown);
}

/* Takes a line of TOML. */
static stele_status take_toml(struct front *front, stele_str line, size_t *next)
{
    const size_t table = front->path.length;
    stele_str    key, quotes;
    stele_status status;

    line = stele__trimmed(line);
    if (line.length && line.data[0] == '[')
        return take_table(front, line);
    if (!take_key(&line, true, &key) || front->depth == DEPTH_MAX)
        return STELE_OK;
    if (begins_text(line, &quotes)) {
        while (*next < front->end) {
            const struct front_line below = line_at(front->bytes, *next);
            *next = below.next;
            if (below.text.length && memmem(below.text.data, below.text.length, quotes.data, 3))
                break;
        }
        return STELE_OK;
    }
    if ((status = go_below(front, 0, key)) == STELE_OK)
        status = take_value(front, line);
    front->path.length = table;
    front->depth--;
    return status;
}

stele_status stele_document__read_front(stele_builder *builder, stele_str bytes, size_t *body)
{
    const size_t           bom = stele__starts_with(bytes, STELE__LITERAL("\xef\xbb\xbf")) ? 3 : 0;
    const stele_str        fence = stele__slice(bytes, bom, 3);
    const stele_allocator *allocator = stele__report_allocator(stele_builder_report(builder));
    struct front           front = { .builder = builder,
                                     .bytes = bytes,
                                     .is_toml = stele_str_equal(fence, STELE__LITERAL("+++")),
                                     .room = { .allocator = allocator },
                                     .path = { .allocator = allocator } };
    stele_status           status = STELE_OK;
    struct front_line      line = line_at(bytes, bom);
    size_t                 at = line.next, end = 0;

    *body = bom;
    if ((!front.is_toml && !stele_str_equal(fence, STELE__LITERAL("---"))) || !is_fence(line.text, fence))
        return STELE_OK;
    for (; at < bytes.length && !end; at = line.next) {
        line = line_at(bytes, at);
        if (is_fence(line.text, fence)) {
            front.end = at;
            end = line.next;
        }
    }
    if (!end)
        return STELE_OK;
    *body = end;
    for (at = line_at(bytes, bom).next; at < front.end && status == STELE_OK;) {
        line = line_at(bytes, at);
        at = line.next;
        status = front.is_toml ? take_toml(&front, line.text, &at) : take_yaml(&front, line.text, &at);
    }
    stele_buffer_free(&front.room);
    stele_buffer_free(&front.path);
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
