/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/reader.h: reading a PO text into a catalog. lexer.c takes keywords and strings off the text, string.c joins and
 * decodes strings, entry.c knows the grammar, usual.c the shape that most entries have, read.c finds the charset and begins anew where it is another one. For
 * lib/po alone. */
#ifndef STELE_PO_READER_H
#define STELE_PO_READER_H

#include "lib/catalog/catalog.h"
#include "lib/po/scan.h"

/* What stands before the words of a line: "#~" and "#|". */
enum { PO_OBSOLETE = 1, PO_PREVIOUS = 2 };

/* Where something stands. */
typedef struct po_place {
    size_t at;         /* Offset in the text. */
    size_t line;       /* From 1. */
    size_t line_start; /* Offset of its first byte. */
} po_place;

/* One "..." of a string, without its quotes. */
typedef struct po_literal {
    po_place place;
    size_t   end;
    size_t   escape; /* Of its first backslash or byte that is not allowed; `end` if there is none. */
} po_literal;

/* The column of a place in a long line is counted on from the last one that was asked for. */
typedef struct po_column {
    size_t line_start, at, column;
} po_column;

/* An entry whose key waits to be put into the index, while its slot is on the way into the cache. */
typedef struct po_pending {
    size_t   place; /* In the catalog. */
    po_place msgid;
    uint32_t hash;
} po_pending;

enum { PO_PENDING = 16 };

typedef struct po_reader {
    stele_catalog *catalog;
    stele_report  *report;
    const char    *name; /* For diagnostics. */
    const char    *text; /* The catalog's, `length` bytes and a NUL. */
    size_t         length;
    po_place       here;
    unsigned       prefix; /* PO_OBSOLETE and PO_PREVIOUS, for what follows on this line. */
    char           line_end;
    bool           wants_charset; /* The header names another charset than the text was converted from. */
    bool           failed;        /* An error was told. */
    bool           keeps_duplicates;
    stele_message *header; /* The first of the file; NULL where none came yet. */
    stele_status   status; /* STELE_NO_MEMORY, STELE_LIMIT: reading ends. */
    size_t         skip;   /* Diagnostics that an earlier attempt told already. */
    size_t         told;   /* Those told, by this attempt or an earlier one. */
    uint16_t       domain;
    bool           ignores_charset; /* Whatever charset the header names, the text is UTF-8. */
    stele_str      charset;         /* That the text was converted from; absent for UTF-8. */
    po_literal    *literals;        /* Of the string that is being read. */
    size_t         literal_count, literal_capacity;
    size_t         string_end;   /* Behind the last quote of the string that was read last. */
    po_place       prefix_start; /* Where the "#~" or "#|" of the line stands, if `prefix` is not 0. */
    po_column      column, duplicate_column;
    po_pending     pending[PO_PENDING];
    size_t         pending_count;
    po_scan        scan;
} po_reader;

/* Tells an error. */
void stele__po_tell(po_reader *reader, stele__finding finding, po_place place, const stele__args *args);

/* The same, with columns counted on from the last duplicate, for these are found late. */
void stele__po_tell_duplicate(po_reader *reader, po_place place, const stele__args *args);

/* Whether reading has to end before the end of the text. */
static inline bool po_stopped(const po_reader *reader)
{
    return reader->status != STELE_OK || reader->scan.invalid || reader->wants_charset;
}

/* Skips blanks, line ends, "#~" and "#|"; returns the byte that follows, NUL at the end of the text. `*start`, if not NULL,
 * receives where the first thing that is no blank stands. */
char stele__po_skip(po_reader *reader, po_place *start);

/* The same, where a line that begins with a word or a quote is likely to follow. */
static inline char po_skip_to_line(po_reader *reader)
{
    const size_t at = reader->here.at;

    if (reader->text[at] == reader->line_end && (unsigned char)reader->text[at + 1] > ' '
        && reader->text[at + 1] != '#') {
        reader->here.at = at + 1;
        reader->here.line++;
        reader->here.line_start = at + 1;
        reader->prefix = 0;
        return reader->text[at + 1];
    }
    return stele__po_skip(reader, NULL);
}

/* Moves behind the end of the line. */
void stele__po_skip_line(po_reader *reader);

typedef enum po_keyword { PO_NO_KEYWORD, PO_DOMAIN, PO_MSGCTXT, PO_MSGID, PO_MSGID_PLURAL, PO_MSGSTR } po_keyword;

/* Takes a word; PO_NO_KEYWORD for one that is no keyword. `*word` receives it. */
po_keyword stele__po_keyword(po_reader *reader, stele_str *word);

/* Takes the "[N]" behind a msgstr; the bracket is next. False, and told, where it is malformed. */
bool stele__po_plural_index(po_reader *reader, size_t *index);

/* Takes a string: one or more literals. False, and told, where there is none or one is not closed. `is_id` for msgid and
 * msgctxt, which EOT must not stand in. Whatever follows is next, as after stele__po_skip(). */
bool stele__po_string(po_reader *reader, bool is_id, stele_str *string);

/* Joins the reader's literals and decodes their escapes. False for want of memory. */
bool stele__po_join(po_reader *reader, bool is_id, stele_str *string);

/* How far an entry was read. */
typedef enum po_stage {
    AT_START,
    AT_PREVIOUS_MSGCTXT,
    AT_PREVIOUS_MSGID,
    AT_PREVIOUS_PLURAL,
    AT_MSGCTXT,
    AT_MSGID,
    AT_PLURAL,
    AT_FORMS,
    AT_END
} po_stage;

/* An entry that is being read. */
typedef struct po_entry {
    po_place        start;
    po_place        msgid; /* Of the keyword. */
    size_t          end;   /* Behind the last quote. */
    unsigned        obsolete;
    bool            fuzzy;
    po_stage        stage;
    stele_message  *message;
    stele__previous previous;
    stele_str       msgctxt;
} po_entry;

/* Makes an entry part of the catalog. */
void stele__po_commit(po_reader *reader, const po_entry *entry);

/* Reads entries as long as they have the usual shape and lie in the scan's window. */
void stele__po_read_usual(po_reader *reader);

/* Reads all entries. */
void stele__po_read_entries(po_reader *reader);

/* What stele_catalog_read() does, by these kernels. */
stele_status stele__po_read_by(po_kernels kernels, stele_catalog **catalog, stele_str bytes, const char *name,
                               stele_report *report);

/* Whether the header's charset is another one than the text was taken for. */
bool stele__po_charset_differs(const po_reader *reader, stele_str header);

#endif
