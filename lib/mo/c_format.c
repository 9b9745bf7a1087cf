/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* C format strings, as msgfmt reads them to find what depends on the system. A string with any mistake has no such parts, so
 * a directive is read to its end, and arguments that are given by number are compared with each other:
 *
 *     % [number $] flag* [width] [. [precision]] (size* conversion | <macro>)
 *     flag       one of blank + - # 0 ' and in translations I
 *     width      digits, *, or * number $; a precision too
 *     size       any of h l L q j z Z t, of which the last counts; hh and ll are sizes of their own
 *     macro      PRI, one of d i o u x X, and 8 16 32 64, each also behind LEAST or FAST, or MAX or PTR
 */
#include "lib/mo/c_format.h"

enum {
    SIZE_NONE,
    SIZE_CHAR,
    SIZE_SHORT,
    SIZE_LONG,
    SIZE_LONG_LONG,
    SIZE_MAX_TYPE,
    SIZE_SIZE,
    SIZE_DIFFERENCE,
    SIZE_MACRO, /* The first of the sizes that macros have. */
    SIZES = 32,
    MACRO_MAX = 12,
    MACRO_POINTER = 13
};

enum {
    TYPE_NONE,
    TYPE_SIGNED,
    TYPE_UNSIGNED,
    TYPE_FLOAT,
    TYPE_CHARACTER,
    TYPE_STRING,
    TYPE_POINTER,
    TYPE_COUNT,
    TYPE_OBJECT
};

/* Where reading has come to. */
typedef struct mo_cursor {
    const char *start, *at, *end;
    mo_format  *format;
    bool        translated;
    bool        by_number, by_order;
    bool        no_memory;
} mo_cursor;

static char next(const mo_cursor *cursor)
{
    return cursor->at < cursor->end ? *cursor->at : '\0';
}

static bool take(mo_cursor *cursor, const char *chars)
{
    const char c = next(cursor);

    if (c == '\0' || !strchr(chars, c))
        return false;
    cursor->at++;
    return true;
}

static bool take_word(mo_cursor *cursor, const char *word)
{
    const size_t length = strlen(word);

    if ((size_t)(cursor->end - cursor->at) < length || memcmp(cursor->at, word, length) != 0)
        return false;
    cursor->at += length;
    return true;
}

/* Takes "number $" if it stands here. Numbers wrap at 32 bits. 0 for none; false for the number 0. */
static bool take_number(mo_cursor *cursor, uint32_t *number)
{
    const char *before = cursor->at;

    *number = 0;
    while (stele__is_digit(next(cursor)))
        *number = *number * 10 + (uint32_t)(*cursor->at++ - '0');
    if (cursor->at > before && take(cursor, "$"))
        return *number != 0;
    cursor->at = before;
    *number = 0;
    return true;
}

/* Notes an argument. False where some are given by number and others by their order, or memory is lacking. */
static bool add_argument(mo_cursor *cursor, uint32_t number, uint32_t type)
{
    mo_format *format = cursor->format;

    *(number ? &cursor->by_number : &cursor->by_order) = true;
    if (cursor->by_number && cursor->by_order)
        return false;
    if (!number)
        return true;
    if (!stele__grow(format->allocator, &format->arguments, &format->argument_capacity, format->argument_count + 1,
                     sizeof *format->arguments)) {
        cursor->no_memory = true;
        return false;
    }
    format->arguments[format->argument_count++] = (mo_argument){ number, type };
    return true;
}

static bool add_mark(mo_cursor *cursor, const char *from)
{
    mo_format *format = cursor->format;

    if (!stele__grow(format->allocator, &format->marks, &format->mark_capacity, format->mark_count + 1,
                     sizeof *format->marks)) {
        cursor->no_memory = true;
        return false;
    }
    format->marks[format->mark_count++] = (mo_mark){ (uint32_t)(from - cursor->start), (uint32_t)(cursor->at - from) };
    return true;
}

static bool take_flags(mo_cursor *cursor)
{
    for (;;) {
        if (cursor->translated && take(cursor, "I")) {
            if (!add_mark(cursor, cursor->at - 1))
                return false;
        } else if (!take(cursor, " +-#0'")) {
            return true;
        }
    }
}

/* A width or a precision: an int argument, or digits, or nothing. */
static bool take_extent(mo_cursor *cursor)
{
    uint32_t number;

    if (take(cursor, "*"))
        return take_number(cursor, &number) && add_argument(cursor, number, TYPE_SIGNED * SIZES);
    while (stele__is_digit(next(cursor)))
        cursor->at++;
    return true;
}

static uint32_t take_sizes(mo_cursor *cursor)
{
    uint32_t size = SIZE_NONE;

    for (;; cursor->at++) {
        switch (next(cursor)) {
        case 'h': size = size == SIZE_SHORT || size == SIZE_CHAR ? SIZE_CHAR : SIZE_SHORT; break;
        case 'l': size = size == SIZE_LONG || size == SIZE_LONG_LONG ? SIZE_LONG_LONG : SIZE_LONG; break;
        case 'L':
        case 'q': size = SIZE_LONG_LONG; break;
        case 'j': size = SIZE_MAX_TYPE; break;
        case 'z':
        case 'Z': size = SIZE_SIZE; break;
        case 't': size = SIZE_DIFFERENCE; break;
        default: return size;
        }
    }
}

/* The type that a conversion takes; TYPE_NONE for those that take no argument. False for what is none. */
static bool conversion_type(char conversion, uint32_t size, uint32_t *type)
{
    const bool is_wide = size == SIZE_LONG || size == SIZE_LONG_LONG;

    switch (conversion) {
    case '%':
    case 'm': *type = TYPE_NONE; return true;
    case 'd':
    case 'i': *type = TYPE_SIGNED * SIZES + size; return true;
    case 'o':
    case 'u':
    case 'x':
    case 'X': *type = TYPE_UNSIGNED * SIZES + size; return true;
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': *type = TYPE_FLOAT * SIZES + (size == SIZE_LONG_LONG); return true;
    case 'c': *type = TYPE_CHARACTER * SIZES + is_wide; return true;
    case 'C': *type = TYPE_CHARACTER * SIZES + 1; return true;
    case 's': *type = TYPE_STRING * SIZES + is_wide; return true;
    case 'S': *type = TYPE_STRING * SIZES + 1; return true;
    case 'p': *type = TYPE_POINTER * SIZES; return true;
    case 'n': *type = TYPE_COUNT * SIZES + size; return true;
    case '@': *type = TYPE_OBJECT * SIZES; return true;
    default: return false;
    }
}

/* Takes the name of a macro and the bracket behind it. */
static bool take_macro(mo_cursor *cursor, uint32_t *type)
{
    static const char *const widths[] = { "8", "16", "32", "64" };
    uint32_t                 size, kind = 0;

    if (!take_word(cursor, "PRI") || !conversion_type(next(cursor), 0, type) || !take(cursor, "dioxuX"))
        return false;
    if (take_word(cursor, "MAX")) {
        size = MACRO_MAX;
    } else if (take_word(cursor, "PTR")) {
        size = MACRO_POINTER;
    } else {
        kind = take_word(cursor, "LEAST") ? 1 : take_word(cursor, "FAST") ? 2 : 0;
        for (size = 0; size < 4 && !take_word(cursor, widths[size]); size++)
            ;
        if (size == 4)
            return false;
    }
    *type += SIZE_MACRO + 4 * kind + size;
    return take(cursor, ">");
}

/* Takes a directive behind its percent sign. False where it is wrong. */
static bool take_directive(mo_cursor *cursor)
{
    uint32_t    number, size, type;
    const char *from;

    if (!take_number(cursor, &number) || !take_flags(cursor) || !take_extent(cursor)
        || (take(cursor, ".") && !take_extent(cursor)))
        return false;
    from = cursor->at;
    if (take(cursor, "<")) {
        if (!take_macro(cursor, &type) || !add_mark(cursor, from))
            return false;
    } else {
        size = take_sizes(cursor);
        if (!conversion_type(next(cursor), size, &type))
            return false;
        cursor->at++;
    }
    return type == TYPE_NONE || add_argument(cursor, number, type);
}

/* Whether no number is left out and each is of one type. False with `no_memory` too. */
static bool arguments_agree(mo_cursor *cursor)
{
    mo_format   *format = cursor->format;
    const size_t count = format->argument_count;
    uint32_t     highest = 0;

    if (!stele__grow(format->allocator, &format->types, &format->type_capacity, count + 1, sizeof *format->types)) {
        cursor->no_memory = true;
        return false;
    }
    memset(format->types, 0, (count + 1) * sizeof *format->types);
    for (size_t i = 0; i < count; i++) {
        const mo_argument argument = format->arguments[i];
        if (argument.number > count)
            return false; /* There are not enough arguments for all numbers below. */
        if (format->types[argument.number] != TYPE_NONE && format->types[argument.number] != argument.type)
            return false;
        format->types[argument.number] = argument.type;
        highest = argument.number > highest ? argument.number : highest;
    }
    for (uint32_t number = 1; number <= highest; number++) {
        if (format->types[number] == TYPE_NONE)
            return false;
    }
    return true;
}

stele_status stele__mo_format_marks(mo_format *format, stele_str text, uint32_t offset, bool translated)
{
    const size_t before = format->mark_count;
    const char  *percent;
    bool         right = true;
    mo_cursor    cursor = {
           .start = text.data, .at = text.data, .end = text.data + text.length, .format = format, .translated = translated
    };

    format->argument_count = 0;
    while (right && cursor.at < cursor.end
           && (percent = memchr(cursor.at, '%', (size_t)(cursor.end - cursor.at))) != NULL) {
        cursor.at = percent + 1;
        right = take_directive(&cursor);
    }
    if (format->mark_count > before && right && format->argument_count > 0)
        right = arguments_agree(&cursor);
    if (!right)
        format->mark_count = before;
    for (size_t i = before; i < format->mark_count; i++)
        format->marks[i].at += offset;
    return cursor.no_memory ? STELE_NO_MEMORY : STELE_OK;
}

void stele__mo_format_free(mo_format *format)
{
    stele__release(format->allocator, format->marks, format->mark_capacity * sizeof *format->marks);
    stele__release(format->allocator, format->arguments, format->argument_capacity * sizeof *format->arguments);
    stele__release(format->allocator, format->types, format->type_capacity * sizeof *format->types);
}
