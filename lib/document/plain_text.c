/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plain text, read line by line into units. At every moment at most one unit is open; a line closes it, makes it longer,
 * or opens the next:
 *
 *     blank line            closes
 *     ornament (-----)      closes; directly under a paragraph of one line, = and - make it a heading (as setext has it)
 *     marker and text       closes, and opens a list item
 *     anything else         makes the open unit longer, or opens a paragraph
 *
 * A line in the midst of a paragraph may begin with a dash or a number by accident, so there a marker counts only where it
 * is a bullet proper (•, *, -), or the number 1, or of the kind that the open list item has. */
#include "lib/document/reader.h"

#include "lib/document/document.h"
#include "lib/text/text.h"

/* What a line is. */
struct line {
    size_t    start;  /* The offset of its first byte that is no blank. */
    stele_str text;   /* From there on, without blanks at its end. */
    size_t    column; /* Where that stands, from 0, tabs reaching to every eighth. */
};

/* The open unit. */
struct open_unit {
    stele_unit_kind kind;
    size_t          start, end; /* Offsets of its bytes. */
    size_t          lines;      /* How many it has; 0 where no unit is open. */
    unsigned        level;
    stele_str       marker;
    bool            numbered;
};

struct reader {
    stele_builder   *builder;
    stele_document  *document;
    struct open_unit open;
    size_t   columns[STELE__UNIT_LEVEL_MAX]; /* Where the markers of the open lists stand, the outermost first. */
    unsigned depth;
    bool     first_stands_alone; /* Whether the first unit is one line, with a blank one or an ornament behind it. */
};

size_t stele_document__marker(stele_str line, long *number)
{
    static const char *const bullets[] = { "\xe2\x80\xa2", "-", "*", "\xe2\x80\x93" }; /* •, -, *, – */
    size_t                   length = 0;

    *number = -1;
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets && length == 0; i++) {
        if (stele__starts_with(line, stele_str_of(bullets[i])))
            length = strlen(bullets[i]);
    }
    if (length == 0) {
        long value = 0;
        while (length < line.length && length < 9 && stele__is_digit(line.data[length]))
            value = 10 * value + (line.data[length++] - '0');
        if (length == 0 || length == line.length || (line.data[length] != '.' && line.data[length] != ')'))
            return 0;
        length++;
        *number = value;
    }
    if (length < line.length && !stele__is_blank(line.data[length]))
        return 0;
    while (length < line.length && stele__is_blank(line.data[length]))
        length++;
    return length;
}

/* Whether a line only adorns: three or more of one character, with or without blanks between. */
static bool is_ornament(stele_str line)
{
    size_t count = 0;

    if (line.length == 0 || !memchr("-=*_~#+", line.data[0], 7))
        return false;
    for (size_t i = 0; i < line.length; i++) {
        if (line.data[i] == line.data[0])
            count++;
        else if (!stele__is_blank(line.data[i]))
            return false;
    }
    return count >= 3;
}

/* The level of the heading that a line of = or - without gaps makes of the line above; 0 for other lines. */
static unsigned underline_level(stele_str line)
{
    if (memchr(line.data, ' ', line.length) || memchr(line.data, '\t', line.length))
        return 0;
    return line.data[0] == '=' ? 1 : line.data[0] == '-' ? 2 : 0;
}

bool stele_document__join_lines(stele_document *document, stele_str *text, stele_str source)
{
    size_t length = 0, at = 0, end;
    char  *bytes;

    if (!memchr(source.data, '\n', source.length) && !memchr(source.data, '\r', source.length)) {
        *text = source;
        return true;
    }
    bytes = stele__arena_take_bytes(&document->arena, source.length);
    if (!bytes)
        return false;
    while (at < source.length) {
        stele_str line = stele__slice(source, at, source.length);
        size_t    whole = stele__plain_line(line, &end);
        line = stele__trimmed(stele__slice(line, 0, whole));
        if (length && !stele__plain_joins_bare((stele_str){ bytes, length }, line))
            bytes[length++] = ' ';
        memcpy(bytes + length, line.data, line.length);
        length += line.length;
        at += whole + end;
    }
    stele__arena_trim(&document->arena, source.length - length);
    *text = (stele_str){ bytes, length };
    return true;
}

/* Adds the open unit to the document, if there is one. */
static bool close_unit(struct reader *reader)
{
    const struct open_unit *open = &reader->open;
    stele_unit              unit = { .kind = open->kind, .level = open->level };

    if (open->lines == 0)
        return true;
    unit.source = stele__slice(stele_document_bytes(reader->document), open->start, open->end - open->start);
    if (!stele_document__join_lines(reader->document, &unit.text, unit.source)
        || stele_builder_unit(reader->builder, &unit) != STELE_OK)
        return false;
    reader->open = (struct open_unit){ 0 };
    return true;
}

/* The level of a list item whose marker stands in this column. One column more is carelessness, two are a deeper list. */
static unsigned enter_level(struct reader *reader, size_t column)
{
    while (reader->depth && reader->columns[reader->depth - 1] > column)
        reader->depth--;
    if (reader->depth == 0
        || (column >= reader->columns[reader->depth - 1] + 2 && reader->depth < STELE__UNIT_LEVEL_MAX))
        reader->columns[reader->depth++] = column;
    return reader->depth;
}

static void open_unit(struct reader *reader, stele_unit_kind kind, const struct line *line, size_t marker)
{
    reader->open = (struct open_unit){
        .kind = kind,
        .start = line->start + marker,
        .end = line->start + line->text.length,
        .lines = 1,
        .marker = stele__slice(line->text, 0, marker),
        .numbered = marker && stele__is_digit(line->text.data[0]),
    };
    if (kind == STELE_UNIT_LIST_ITEM)
        reader->open.level = enter_level(reader, line->column);
    else
        reader->depth = 0;
}

/* Whether a marker at the start of a line is one, where the line could as well belong to the open unit. */
static bool marker_counts(const struct open_unit *open, stele_str line, long number)
{
    if (open->lines == 0)
        return true;
    if (number >= 0)
        return number == 1 || open->numbered;
    if (line.data[0] != '\xe2' || stele__starts_with(line, STELE__LITERAL("\xe2\x80\xa2")))
        return true;
    return open->kind == STELE_UNIT_LIST_ITEM && open->marker.length && open->marker.data[0] == '\xe2'
           && stele__starts_with(open->marker, stele__slice(line, 0, 3));
}

/* Notes that the first unit is closed by a line which sets it apart. */
static void set_apart(struct reader *reader)
{
    if (reader->document->length == 0 && reader->open.lines == 1 && reader->open.kind == STELE_UNIT_PARAGRAPH)
        reader->first_stands_alone = true;
}

static bool take_ornament(struct reader *reader, const struct line *line)
{
    struct open_unit *open = &reader->open;

    set_apart(reader);
    if (open->lines == 1 && open->kind == STELE_UNIT_PARAGRAPH && underline_level(line->text)) {
        open->kind = STELE_UNIT_HEADING;
        open->level = underline_level(line->text);
    }
    reader->depth = 0;
    return close_unit(reader);
}

static bool take_line(struct reader *reader, const struct line *line)
{
    long   number;
    size_t marker;

    if (!stele__plain_has_ink(line->text)) {
        set_apart(reader);
        return close_unit(reader);
    }
    if (is_ornament(line->text))
        return take_ornament(reader, line);
    marker = stele_document__marker(line->text, &number);
    if (marker && marker_counts(&reader->open, line->text, number)) {
        if (!close_unit(reader))
            return false;
        if (stele__plain_has_ink(stele__slice(line->text, marker, line->text.length)))
            open_unit(reader, STELE_UNIT_LIST_ITEM, line, marker);
        return true;
    }
    if (reader->open.lines == 0) {
        open_unit(reader, STELE_UNIT_PARAGRAPH, line, 0);
        return true;
    }
    reader->open.end = line->start + line->text.length;
    reader->open.lines++;
    return true;
}

/* Fills in where the line's text begins. `whole` is the line without its end, at `offset` in the file. */
static struct line look_at(stele_str whole, size_t offset)
{
    struct line line = { 0 };
    size_t      at = 0;

    for (; at < whole.length && stele__is_blank(whole.data[at]); at++)
        line.column += whole.data[at] == '\t' ? 8 - line.column % 8 : 1;
    line.start = offset + at;
    line.text = stele__trimmed(stele__slice(whole, at, whole.length));
    return line;
}

/* The first unit is the title where it is a heading, or one line that stands alone and has more behind it. */
static void find_title(struct reader *reader)
{
    stele_document *document = reader->document;
    stele_unit     *first = document->units;

    if (document->length == 0)
        return;
    if (first->kind == STELE_UNIT_HEADING || (reader->first_stands_alone && document->length > 1)) {
        first->kind = STELE_UNIT_TITLE;
        first->level = 0;
    }
}

static stele_status read_plain(stele_builder *builder, stele_str bytes)
{
    struct reader reader = { .builder = builder, .document = builder->document };
    size_t        at = stele__starts_with(bytes, STELE__LITERAL("\xef\xbb\xbf")) ? 3 : 0;

    while (at < bytes.length) {
        size_t      end;
        stele_str   rest = stele__slice(bytes, at, bytes.length);
        size_t      length = stele__plain_line(rest, &end);
        struct line line = look_at(stele__slice(rest, 0, length), at);
        if (!take_line(&reader, &line))
            return STELE_NO_MEMORY;
        at += length + end;
    }
    if (!close_unit(&reader))
        return STELE_NO_MEMORY;
    find_title(&reader);
    return STELE_OK;
}

const stele_reader stele_document__plain = { .name = "text", .suffixes = ".txt .text", .read = read_plain };
