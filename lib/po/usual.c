/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Entries of the shape that nearly all have, read without a question that they do not raise:
 *
 *     #: comment lines
 *     msgctxt "..."           perhaps
 *     msgid "..."             each string in one or more literals, one a line,
 *     msgstr "..."            with the escapes of one letter
 *     a blank line, or the next entry
 *
 * The walk goes from special byte to special byte of the scan's window, as scan.h lists them. Whatever else it meets
 * (plurals, "#~", blanks at odd places, mistakes, the window's end), it leaves the whole entry to entry.c, which knows the
 * full grammar. So it never tells anything, and nothing here decides what is right. */
#include <string.h>

#include "lib/po/reader.h"

/* Where the walk stands. Offsets are those of the window. */
typedef struct po_walk {
    const char     *text;  /* The window's. */
    const uint16_t *place; /* The next special byte. */
    size_t          at;    /* The start of a line. */
    size_t          line;
    size_t          end;        /* Behind the last line that may be read. */
    size_t          string_end; /* Behind the last quote. */
    stele__arena   *arena;
    bool            no_memory;
} po_walk;

/* Takes a line end that must stand at `at`. False where it does not, or where the walk may not read the line behind. */
static inline bool take_line_end(po_walk *walk, size_t at)
{
    if (*walk->place != at || walk->text[at] != '\n')
        return false;
    walk->place++;
    walk->line++;
    walk->at = at + 1;
    return walk->at < walk->end;
}

/* Takes the comment line that is next. */
static inline bool take_comment(po_walk *walk, bool *fuzzy)
{
    const char *start = walk->text + walk->at;
    stele_str   line, flag;

    if (start[1] == '~' || start[1] == '|')
        return false;
    while (walk->text[*walk->place] != '\n')
        walk->place++;
    if (start[1] == ',' || start[1] == '=') {
        line = (stele_str){ start + 2, (size_t)(walk->text + *walk->place - start - 2) };
        while (stele__next_flag(&line, &flag))
            *fuzzy |= stele_str_equal(flag, STELE__LITERAL("fuzzy"));
    }
    return take_line_end(walk, *walk->place);
}

/* Copies in steps of a fixed size, which need no call. The scan sees to it that there is room to read, the caller that there
 * is room to write. */
static inline char *copy_piece(char *to, const char *from, size_t length)
{
    for (size_t done = 0; done < length; done += PO_SCAN_SLACK)
        memcpy(to + done, from + done, PO_SCAN_SLACK);
    return to + length;
}

/* Copies a literal, whose opening quote is the next place, with its escapes decoded. Returns where the copy ends, or NULL. */
static inline char *copy_literal(po_walk *walk, char *to)
{
    static const char values[256] = { ['a'] = '\a', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r',
                                      ['t'] = '\t', ['v'] = '\v', ['"'] = '"',  ['\\'] = '\\' };
    size_t            from = *walk->place++ + 1u;

    for (;;) {
        const size_t at = *walk->place++;
        to = copy_piece(to, walk->text + from, at - from);
        if (walk->text[at] == '"') {
            walk->string_end = at + 1;
            return to;
        }
        if (walk->text[at] != '\\' || !(*to++ = values[(unsigned char)walk->text[at + 1]]))
            return NULL;
        if (*walk->place == at + 1)
            walk->place++; /* The escaped byte is a quote or a backslash. */
        from = at + 2;
    }
}

/* Takes a string of several literals or with escapes, and puts it together in the arena. */
static bool join_string(po_walk *walk, stele_str *string)
{
    const size_t room = walk->end - *walk->place + PO_SCAN_SLACK;
    char        *start = stele__arena_take_bytes(walk->arena, room), *to = start;

    if (!start) {
        walk->no_memory = true;
        return false;
    }
    do
        to = copy_literal(walk, to);
    while (to && take_line_end(walk, walk->string_end) && walk->text[walk->at] == '"');
    if (!to || walk->at >= walk->end || walk->text[walk->string_end] != '\n') {
        stele__arena_trim(walk->arena, room);
        return false;
    }
    *string = (stele_str){ start, (size_t)(to - start) };
    stele__arena_trim(walk->arena, room - string->length);
    return true;
}

/* Takes a string behind a keyword, with the end of its last line. Most are a slice of the text. */
static inline bool take_string(po_walk *walk, stele_str *string)
{
    const uint16_t *quote = walk->place;
    const size_t    line = walk->line;

    if (walk->text[quote[1]] == '"') {
        *string = (stele_str){ walk->text + quote[0] + 1, quote[1] - quote[0] - 1u };
        walk->place = quote + 2;
        walk->string_end = quote[1] + 1u;
        if (!take_line_end(walk, walk->string_end))
            return false;
        if (walk->text[walk->at] != '"')
            return true;
    }
    walk->place = quote;
    walk->line = line;
    return join_string(walk, string);
}

/* Whether the next line begins with these bytes, the last of which is the opening quote. */
#define BEGINS(walk, bytes) (memcmp((walk)->text + (walk)->at, bytes, sizeof bytes - 1) == 0)

/* Goes to the next line that is not blank. False where it might go on with the entry that was read. */
static inline bool take_blank_lines(po_walk *walk)
{
    const char *next;

    while (walk->text[walk->at] == '\n') {
        if (!take_line_end(walk, walk->at))
            return false;
    }
    next = walk->text + walk->at;
    return (unsigned char)*next > ' ' && *next != '"' && !(*next == '#' && (next[1] == '~' || next[1] == '|'));
}

/* Takes an entry, in which `message` is given its strings. */
static inline bool take_entry(po_walk *walk, size_t window, po_entry *entry, stele_message *message)
{
    stele_str msgid, msgstr;

    entry->fuzzy = false;
    entry->start.at = window + walk->at;
    while (walk->text[walk->at] == '#') {
        if (!take_comment(walk, &entry->fuzzy))
            return false;
    }
    entry->msgctxt = (stele_str){ NULL, 0 };
    if (BEGINS(walk, "msgctxt \"") && !take_string(walk, &entry->msgctxt))
        return false;
    entry->msgid = (po_place){ window + walk->at, walk->line, window + walk->at };
    if (!BEGINS(walk, "msgid \"") || !take_string(walk, &msgid) || !BEGINS(walk, "msgstr \"")
        || !take_string(walk, &msgstr))
        return false;
    entry->end = window + walk->string_end;
    message->msgid = msgid.data;
    message->msgid_length = (uint32_t)msgid.length;
    message->msgstr = msgstr.data;
    message->msgstr_length = (uint32_t)msgstr.length;
    return take_blank_lines(walk);
}

void stele__po_read_usual(po_reader *reader)
{
    po_scan *scan = &reader->scan;
    po_walk  walk = { .arena = &reader->catalog->arena, .line = reader->here.line };
    po_entry entry = { .previous = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 } } };

    if (!stele__po_scan_places(scan, reader->here.at) || scan->kernels.full_grammar || reader->line_end != '\n'
        || reader->prefix || reader->here.at != reader->here.line_start)
        return;
    walk.text = scan->text + scan->start;
    walk.place = scan->places + scan->place;
    walk.end = scan->places_end;
    walk.at = reader->here.at - scan->start;
    while (walk.at < walk.end && (entry.message = stele_catalog__next(reader->catalog))
           && take_entry(&walk, scan->start, &entry, entry.message)) {
        stele__po_commit(reader, &entry);
        scan->place = (size_t)(walk.place - scan->places);
        reader->string_end = entry.end;
        reader->here = (po_place){ scan->start + walk.at, walk.line, scan->start + walk.at };
        if (po_stopped(reader))
            return;
    }
    if (walk.no_memory || !entry.message)
        reader->status = STELE_NO_MEMORY;
}
