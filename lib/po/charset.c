/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Charsets by iconv(), see charset.h. */
#include "lib/po/charset.h"

#include <errno.h>
#include <string.h>

#include "lib/text/text.h"

enum {
    MARK_EVERY = 4096, /* Bytes of text between marks, at least. */
    BAD_MAX = 1 << 16, /* More are no mistake in a text, but another charset or no text. */
    STEP_MAX = 8       /* The longest character in any charset. */
};

static const char replacement[] = "\xef\xbf\xbd"; /* U+FFFD */

bool stele__po_is_utf8(stele_str name)
{
    return !name.data || stele__equal_ignoring_case(name, STELE__LITERAL("UTF-8"))
           || stele__equal_ignoring_case(name, STELE__LITERAL("UTF8"))
           || stele_str_equal(name, STELE__LITERAL("CHARSET"));
}

/* Whether a byte means itself. */
static bool means_itself(iconv_t converter, char byte)
{
    char        room[16], *to = room;
    const char *from = &byte;
    size_t      from_left = 1, to_left = sizeof room;

    (void)iconv(converter, NULL, NULL, NULL, NULL);
    return stele__charset_run(converter, &from, &from_left, &to, &to_left) == 0
           && iconv(converter, NULL, NULL, &to, &to_left) == 0 && to == room + 1 && room[0] == byte;
}

/* The bytes that the grammar needs, and ESC, which switches charsets that have a state. */
static bool carries_grammar(iconv_t converter)
{
    if (!means_itself(converter, '\n') || !means_itself(converter, '\t') || !means_itself(converter, '\r')
        || !means_itself(converter, '\033'))
        return false;
    for (char c = ' '; c < '~'; c++) {
        if (c != '\\' && !means_itself(converter, c))
            return false;
    }
    return true;
}

stele_status stele__po_charset_open(po_charset *charset, stele_str name)
{
    stele_status status;

    *charset = (po_charset){ (iconv_t)-1, true };
    if (stele__po_is_utf8(name))
        return STELE_OK;
    status = stele__charset_open(&charset->to_utf8, name, false);
    if (status != STELE_OK)
        return status;
    if (!carries_grammar(charset->to_utf8)) {
        stele__po_charset_close(charset);
        return STELE_NOT_FOUND;
    }
    charset->ascii_is_kept = means_itself(charset->to_utf8, '\\') && means_itself(charset->to_utf8, '~');
    return STELE_OK;
}

void stele__po_charset_close(po_charset *charset)
{
    if (charset->to_utf8 != (iconv_t)-1)
        (void)iconv_close(charset->to_utf8);
    charset->to_utf8 = (iconv_t)-1;
}

/* How many bytes of text may still come. */
static size_t room_left(const po_converted *converted)
{
    return converted->limit > converted->text.length ? converted->limit - converted->text.length : 0;
}

static stele_status add_bad(po_converted *converted, char byte)
{
    if (converted->bad_count >= BAD_MAX)
        return STELE_INVALID;
    if (!stele__grow(converted->text.allocator, &converted->bad, &converted->bad_capacity, converted->bad_count + 1,
                     sizeof *converted->bad))
        return STELE_NO_MEMORY;
    converted->bad[converted->bad_count++] = (po_bad_byte){ (uint32_t)converted->text.length, (unsigned char)byte };
    return stele_buffer_add(&converted->text, replacement, sizeof replacement - 1);
}

/* Copies what is the same in both, as far as there is room. */
static stele_status copy(const char **from, const char *end, po_converted *converted)
{
    const size_t left = (size_t)(end - *from), room = room_left(converted), length = left < room ? left : room;
    const char  *start = *from;

    *from += length;
    return stele_buffer_add(&converted->text, start, length);
}

/* Copies what is UTF-8 and marks what is not. */
static stele_status repair_line(const char **from, const char *end, po_converted *converted)
{
    stele_status status = STELE_OK;

    while (*from < end && room_left(converted) > 0 && status == STELE_OK) {
        size_t good;
        (void)stele__utf8_valid(*from, (size_t)(end - *from), &good);
        status = copy(from, *from + good, converted);
        if (*from < end && room_left(converted) > 0 && status == STELE_OK)
            status = add_bad(converted, *(*from)++);
    }
    return status;
}

/* Converts as far as iconv() goes in one call. `*stuck` tells whether a bad byte is next. */
static stele_status convert_some(iconv_t converter, const char **from, const char *end, po_converted *converted,
                                 bool *stuck)
{
    stele_buffer *text = &converted->text;
    size_t        left = (size_t)(end - *from), room, result;
    char         *to;

    if (stele_buffer_reserve(text, 2 * left + 16) != STELE_OK)
        return STELE_NO_MEMORY;
    to = text->data + text->length;
    room = text->capacity - text->length - 1;
    if (room > room_left(converted))
        room = room_left(converted);
    result = stele__charset_run(converter, from, &left, &to, &room);
    *stuck = result == (size_t)-1 && errno != E2BIG;
    if (*from == end || *stuck)
        (void)iconv(converter, NULL, NULL, &to, &room); /* Some charsets hold a character back. */
    text->length = (size_t)(to - text->data);
    return STELE_OK;
}

static stele_status convert_line(iconv_t converter, const char **from, const char *end, po_converted *converted)
{
    stele_status status = STELE_OK;

    (void)iconv(converter, NULL, NULL, NULL, NULL);
    while (*from < end && room_left(converted) > 0 && status == STELE_OK) {
        const char  *before = *from;
        const size_t length = converted->text.length;
        bool         stuck;
        status = convert_some(converter, from, end, converted, &stuck);
        if (status == STELE_OK && stuck && *from < end)
            status = add_bad(converted, *(*from)++);
        else if (*from == before && converted->text.length == length)
            break; /* The next character is longer than the room that the limit leaves. */
    }
    return status;
}

/* Character by character, for charsets in which iconv() turns ASCII into something else. */
static stele_status convert_line_by_steps(iconv_t converter, const char **from, const char *end,
                                          po_converted *converted)
{
    stele_status status = STELE_OK;

    while (*from < end && room_left(converted) > 0 && status == STELE_OK) {
        char   room[16];
        size_t used = 0, made = 0;

        if ((unsigned char)**from < 0x80) {
            status = copy(from, *from + 1, converted);
            continue;
        }
        for (size_t step = 1; used == 0 && step <= STEP_MAX && step <= (size_t)(end - *from); step++) {
            const char *in = *from;
            char       *to = room;
            size_t      in_left = step, to_left = sizeof room;
            (void)iconv(converter, NULL, NULL, NULL, NULL);
            if (stele__charset_run(converter, &in, &in_left, &to, &to_left) != (size_t)-1)
                used = step, made = (size_t)(to - room);
        }
        status = used ? stele_buffer_add(&converted->text, room, made) : add_bad(converted, **from);
        *from += used ? used : 1;
    }
    return status;
}

/* Bytes that hold no surprise in any charset here. */
static bool is_plain(const char *from, const char *end)
{
    while (from < end && (unsigned char)*from < 0x80 && (unsigned char)*from >= 0x20)
        from++;
    return from == end;
}

static stele_status convert_one(const po_charset *charset, const char **from, const char *end, po_converted *converted)
{
    if (charset->to_utf8 == (iconv_t)-1)
        return repair_line(from, end, converted);
    if (is_plain(*from, end))
        return copy(from, end, converted);
    return charset->ascii_is_kept ? convert_line(charset->to_utf8, from, end, converted)
                                  : convert_line_by_steps(charset->to_utf8, from, end, converted);
}

static stele_status mark(po_converted *converted, size_t original)
{
    const size_t text = converted->text.length;

    if (converted->mark_count > 0 && text - converted->marks[converted->mark_count - 1].text < MARK_EVERY)
        return STELE_OK;
    if (!stele__grow(converted->text.allocator, &converted->marks, &converted->mark_capacity, converted->mark_count + 1,
                     sizeof *converted->marks))
        return STELE_NO_MEMORY;
    converted->marks[converted->mark_count++] = (stele__mark){ (uint32_t)text, (uint32_t)original };
    return STELE_OK;
}

/* Where the line that begins at `from` ends, its end left out. */
static const char *find_line_end(const char *from, const char *end)
{
    while (from < end && *from != '\n' && *from != '\r')
        from++;
    return from;
}

/* Converts up to the limit; `*used` is how far it came in the original. */
static stele_status convert_lines(const po_charset *charset, stele_str original, po_converted *converted, size_t *used)
{
    const char  *from = original.data, *end = original.data + original.length;
    stele_status status = STELE_OK;

    while (from < end && room_left(converted) > 0 && status == STELE_OK) {
        const char *line_end = find_line_end(from, end), *next = line_end;
        while (next < end && (*next == '\n' || *next == '\r'))
            next++;
        if ((status = mark(converted, (size_t)(from - original.data))) != STELE_OK
            || (status = convert_one(charset, &from, line_end, converted)) != STELE_OK || from < line_end)
            break;
        status = copy(&from, next, converted);
        if (converted->text.length >= UINT32_MAX)
            status = STELE_LIMIT;
    }
    *used = (size_t)(from - original.data);
    return status;
}

stele_status stele__po_convert(const po_charset *charset, stele_str original, po_converted *converted)
{
    stele_status status = stele_buffer_reserve(&converted->text, original.length + original.length / 2);
    size_t       used;

    converted->limit = SIZE_MAX;
    if (status == STELE_OK)
        status = convert_lines(charset, original, converted, &used);
    /* What iconv() writes ends in no NUL, and the reader counts on one. */
    return status == STELE_OK ? stele_buffer_reserve(&converted->text, 0) : status;
}

/* The last mark that is not behind an offset in the text. There is one at 0. */
static stele__mark mark_before(const stele__source *source, size_t text)
{
    size_t low = 0, high = source->mark_count;

    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (source->marks[middle].text <= text)
            low = middle;
        else
            high = middle;
    }
    return source->marks[low];
}

stele_status stele__po_origin(const po_charset *charset, const stele__source *source, size_t text, size_t *original,
                              const stele_allocator *allocator)
{
    const stele__mark mark = source->mark_count ? mark_before(source, text) : (stele__mark){ 0, 0 };
    po_converted      part = { .text = { .allocator = allocator }, .limit = text - mark.text };
    const stele_str   rest = { source->original + mark.original, source->original_length - mark.original };
    size_t            used;
    stele_status      status = convert_lines(charset, rest, &part, &used);

    *original = mark.original + used;
    stele__po_converted_free(&part);
    return status;
}

/* ASCII stays as it is, whatever iconv() would make of the backslash. */
stele_status stele__po_encode(iconv_t from_utf8, stele_str text, stele_buffer *out)
{
    const char *from = text.data, *end = text.data + text.length;

    while (from < end) {
        const char *start = from;
        char       *to;
        size_t      left, room;

        while (from < end && (unsigned char)*from < 0x80)
            from++;
        if (stele_buffer_add(out, start, (size_t)(from - start)) != STELE_OK)
            return STELE_NO_MEMORY;
        start = from;
        while (from < end && (unsigned char)*from >= 0x80)
            from++;
        left = (size_t)(from - start);
        if (stele_buffer_reserve(out, 4 * left + 16) != STELE_OK)
            return STELE_NO_MEMORY;
        to = out->data + out->length;
        room = out->capacity - out->length - 1;
        (void)iconv(from_utf8, NULL, NULL, NULL, NULL);
        if (stele__charset_run(from_utf8, &start, &left, &to, &room) != 0
            || iconv(from_utf8, NULL, NULL, &to, &room) != 0)
            return STELE_INVALID;
        out->length = (size_t)(to - out->data);
        out->data[out->length] = '\0';
    }
    return STELE_OK;
}

void stele__po_converted_free(po_converted *converted)
{
    const stele_allocator *allocator = converted->text.allocator;

    stele_buffer_free(&converted->text);
    stele__release(allocator, converted->marks, converted->mark_capacity * sizeof *converted->marks);
    stele__release(allocator, converted->bad, converted->bad_capacity * sizeof *converted->bad);
    *converted = (po_converted){ .text = { .allocator = allocator } };
}
