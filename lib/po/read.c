/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading a catalog: finding its charset and its line ends, and the attempts at it.
 *
 * A text is first read as UTF-8, which nearly all are. Where the header then names another charset, or bytes turn out not
 * to be UTF-8, it is converted (or repaired) and read anew, so that only such files pay. Both attempts find the same
 * mistakes up to that point; those that were told are not told again. */
#include <stele/catalog.h>

#include <string.h>

#include "lib/po/charset.h"
#include "lib/po/reader.h"
#include "lib/text/text.h"

enum {
    LARGE = 512 << 10, /* From this many bytes on, memory is taken in large pieces. */
    ENTRY_USUAL = 128, /* Bytes to an entry, to guess the size of the index by. */
    CHARSET_MAX = 64
};

/* A reading, over its attempts. */
typedef struct po_reading {
    po_kernels    kernels;
    stele_report *report;
    const char   *name;
    stele__file   original;
    po_converted  converted; /* What it was converted into; empty while it was not. */
    bool          is_converted;
    bool          has_bom;
    bool          ignores_charset; /* The header's is not known, and the text is UTF-8. */
    char          charset_room[CHARSET_MAX];
    stele_str     charset; /* What it was converted from; absent for UTF-8. */
    unsigned      changes; /* Of the charset. */
    size_t        told;
    bool          duplicates; /* Are kept. */
} po_reading;

static stele_str named(stele_str charset)
{
    return charset.data ? charset : STELE__LITERAL("UTF-8");
}

/* Whether a text means the same in all charsets that are allowed. */
static bool is_ascii(stele_str text)
{
    size_t at = 0;

    for (uint64_t word; text.length - at >= sizeof word; at += sizeof word) {
        memcpy(&word, text.data + at, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            return false;
    }
    while (at < text.length && (unsigned char)text.data[at] < 0x80)
        at++;
    return at == text.length && (text.length == 0 || !memchr(text.data, '\033', text.length));
}

bool stele__po_charset_differs(const po_reader *reader, stele_str header)
{
    const stele_str charset = stele__header_charset(header);

    if (reader->ignores_charset || (stele__po_is_utf8(charset) && !reader->charset.data)
        || stele__equal_ignoring_case(named(charset), named(reader->charset)))
        return false;
    return reader->charset.data || !is_ascii((stele_str){ reader->text, reader->length });
}

enum { BAD_TOLD = 20 };

/* Tells of bytes that are not of the charset, the first of them one by one, and returns whether one stands outside of
 * comments. A file that is no text at all has thousands. */
static bool tell_bad_bytes(const po_reading *reading, stele_str text)
{
    const po_converted *converted = &reading->converted;
    stele__place        place = { reading->name, 1, 1 };
    char                first = '\0', second = '\0'; /* Of the line, blanks left out. */
    bool                wrong = false;
    char                digits[24];

    for (size_t i = 0, at = 0; i < converted->bad_count; i++) {
        bool in_comment;
        for (; at < converted->bad[i].at; at++) {
            const char c = text.data[at], next = text.data[at + 1];
            if (c == '\n' || (c == '\r' && next != '\n')) {
                place = (stele__place){ reading->name, place.line + 1, 1 };
                first = second = '\0';
                continue;
            }
            if (first == '\0' && !stele__is_blank(c))
                first = c, second = next;
            place.column += ((unsigned char)next & 0xc0) != 0x80;
        }
        in_comment = first == '#' && second != '~' && second != '|';
        wrong |= !in_comment;
        if (i >= BAD_TOLD)
            continue;
        snprintf(digits, sizeof digits, "\\x%02x", (unsigned)converted->bad[i].byte);
        stele__tell(reading->report, in_comment ? STELE__PO_CHARACTER_IN_COMMENT : STELE__PO_CHARACTER, place,
                    &(stele__args){ { stele_str_of(digits), named(reading->charset) } });
    }
    if (converted->bad_count > BAD_TOLD)
        stele__tell(
            reading->report, wrong ? STELE__PO_CHARACTERS : STELE__PO_CHARACTERS_IN_COMMENTS,
            (stele__place){ reading->name, 0, 0 },
            &(stele__args){ { stele__decimal(digits, converted->bad_count - BAD_TOLD), named(reading->charset) } });
    return wrong;
}

/* Gives a new catalog the text of this attempt; it owns the bytes from here on. */
static void give_source(po_reading *reading, stele_catalog *catalog)
{
    stele__source *source = &catalog->source;
    const char    *line_end;

    if (reading->is_converted) {
        source->text = reading->converted.text.data;
        source->text_length = reading->converted.text.length;
        source->text_capacity = reading->converted.text.capacity;
        source->original = reading->original.bytes;
        source->original_length = reading->original.length;
        source->original_capacity = reading->original.capacity;
        source->marks = reading->converted.marks;
        source->mark_count = reading->converted.mark_count;
        source->mark_capacity = reading->converted.mark_capacity;
        reading->converted.text = (stele_buffer){ .allocator = reading->converted.text.allocator };
        reading->converted.marks = NULL;
        reading->converted.mark_count = reading->converted.mark_capacity = 0;
    } else {
        source->text = reading->original.bytes;
        source->text_length = reading->original.length;
        source->text_capacity = reading->original.capacity;
    }
    reading->original.bytes = NULL;
    line_end = memchr(source->text, '\n', source->text_length);
    source->lines_end_in_crlf = line_end && line_end > source->text && line_end[-1] == '\r';
    source->lines_end_in_cr = !line_end && memchr(source->text, '\r', source->text_length);
}

/* Makes room for what will be read: first what the text's memory has behind it, then, for a large text, one large piece,
 * which can have huge pages. Records and strings take some three quarters of what the text does. */
static bool make_room(stele_catalog *catalog)
{
    const stele__source *source = &catalog->source;
    const size_t         usual = source->text_length / 4 * 3;
    const size_t         rest = source->text_capacity - source->text_length - 1;

    stele__arena_lend(&catalog->arena, source->text + source->text_length + 1, rest);
    if (source->text_length >= LARGE && usual > rest)
        stele__arena_expect(&catalog->arena, usual - rest);
    return stele__index_reserve(&catalog->index, source->text_length / ENTRY_USUAL, &catalog->arena);
}

/* Takes the original bytes back from a catalog that is given up. */
static void take_original(po_reading *reading, stele_catalog *catalog)
{
    stele__source *source = &catalog->source;

    if (source->original) {
        reading->original.bytes = source->original;
        source->original = NULL;
    } else {
        reading->original.bytes = source->text;
        source->text = NULL;
    }
}

/* Reads the text of a catalog as it is. */
static void attempt(po_reading *reading, stele_catalog *catalog, po_reader *reader)
{
    const stele__source *source = &catalog->source;

    memset(reader, 0, offsetof(po_reader, scan));
    reader->catalog = catalog;
    reader->report = reading->report;
    reader->name = reading->name;
    reader->text = source->text;
    reader->length = source->text_length;
    reader->here.line = 1;
    if (reading->has_bom)
        reader->here.at = reader->here.line_start = 3;
    reader->line_end = source->lines_end_in_cr ? '\r' : '\n';
    reader->skip = reading->told;
    reader->charset = reading->charset;
    reader->ignores_charset = reading->ignores_charset || reading->has_bom;
    reader->keeps_duplicates = reading->duplicates;
    stele__po_scan_init(&reader->scan, reader->text, reader->length, reader->line_end, reading->kernels);
    stele__po_read_entries(reader);
    stele__release(&catalog->allocator, reader->literals, reader->literal_capacity * sizeof *reader->literals);
    if (reader->told > reading->told)
        reading->told = reader->told;
}

/* The text is not known in this charset: told, and taken as UTF-8 if that is what it is. */
static stele_status tell_unknown_charset(po_reading *reading, stele_str charset, size_t line)
{
    const stele__place place = { reading->name, line, 1 };
    const bool         utf8 = stele__utf8_valid(reading->original.bytes, reading->original.length, NULL);

    stele__tell(reading->report, utf8 ? STELE__PO_CHARSET_IGNORED : STELE__PO_CHARSET_UNKNOWN, place,
                &(stele__args){ { charset } });
    reading->ignores_charset = true;
    return utf8 ? STELE_OK : STELE_INVALID;
}

/* Makes the text of the next attempt. `charset` is absent for UTF-8 with mistakes. */
static stele_status convert(po_reading *reading, stele_str charset, size_t line)
{
    po_charset   converter;
    stele_status status = STELE_NOT_FOUND;

    stele__po_converted_free(&reading->converted);
    reading->is_converted = false;
    if (charset.length < CHARSET_MAX)
        status = stele__po_charset_open(&converter, charset);
    if (status == STELE_NOT_FOUND)
        return tell_unknown_charset(reading, charset, line);
    if (status != STELE_OK)
        return status;
    status = stele__po_convert(&converter, stele__file_text(&reading->original), &reading->converted);
    if (status == STELE_INVALID)
        stele__tell(reading->report, STELE__PO_CHARSET_WRONG, (stele__place){ reading->name, line, 1 },
                    &(stele__args){ { named(charset) } });
    stele__po_charset_close(&converter);
    if (charset.length > 0)
        memcpy(reading->charset_room, charset.data, charset.length);
    reading->charset = (stele_str){ charset.data ? reading->charset_room : NULL, charset.length };
    reading->is_converted = true;
    return status;
}

/* Goes over to the charset that the attempt has shown to be the right one. A header that names another charset in each
 * that it is read in could go on for ever: as UTF-8, as what it names then, and once more is all that makes sense. */
static stele_status change_charset(po_reading *reading, const po_reader *reader)
{
    enum { CHANGES_MAX = 3 };
    stele_catalog *catalog = reader->catalog;
    stele_str      charset = { NULL, 0 };
    size_t         line = 1;

    take_original(reading, catalog);
    if (reader->wants_charset) {
        charset = stele__header_charset(stele_message_msgstr(reader->header, 0));
        line = reader->header->line;
    }
    if (++reading->changes > CHANGES_MAX) {
        stele__tell(reading->report, STELE__PO_CHARSET_WRONG, (stele__place){ reading->name, line, 1 },
                    &(stele__args){ { named(charset) } });
        return STELE_INVALID;
    }
    return convert(reading, stele__po_is_utf8(charset) ? (stele_str){ NULL, 0 } : charset, line);
}

/* The last steps, once the text was read in its charset. */
static stele_status finish(po_reading *reading, const po_reader *reader)
{
    stele_catalog *catalog = reader->catalog;
    bool           wrong = reader->failed;
    stele_str      name;

    if (reader->status != STELE_OK)
        return reader->status;
    wrong |= tell_bad_bytes(reading, (stele_str){ reader->text, reader->length });
    if (wrong)
        return STELE_INVALID;
    if (reading->charset.data && !stele__arena_copy(&catalog->arena, &catalog->source.charset, reading->charset))
        return STELE_NO_MEMORY;
    if (!stele__arena_copy(&catalog->arena, &name, stele_str_of(reading->name)))
        return STELE_NO_MEMORY;
    catalog->name = name.data;
    return stele_catalog__update_plural(catalog);
}

/* Files that are no text in any charset that a PO file can have. */
static stele_status refuse_binary(const po_reading *reading)
{
    static const struct {
        const char *bytes;
        size_t      length;
        const char *name;
    } starts[] = { { "\xff\xfe", 2, "UTF-16" },
                   { "\xfe\xff", 2, "UTF-16" },
                   { "\xde\x12\x04\x95", 4, "an MO file" },
                   { "\x95\x04\x12\xde", 4, "an MO file" } };

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (reading->original.length >= starts[i].length
            && memcmp(reading->original.bytes, starts[i].bytes, starts[i].length) == 0) {
            stele__tell(reading->report, STELE__PO_BINARY, (stele__place){ reading->name, 1, 1 },
                        &(stele__args){ { stele_str_of(starts[i].name) } });
            return STELE_INVALID;
        }
    }
    return STELE_OK;
}

/* Reads what `reading` has the bytes of, and takes them. */
static stele_status read_original(stele_catalog **catalog, po_reading *reading)
{
    stele_catalog *made = NULL;
    stele_status   status = refuse_binary(reading);
    po_reader      reader;

    *catalog = NULL;
    reading->has_bom = stele__starts_with(stele__file_text(&reading->original), STELE__LITERAL("\xef\xbb\xbf"));
    while (status == STELE_OK) {
        status = stele_catalog__new(&made, reading->report);
        if (status != STELE_OK)
            break;
        give_source(reading, made);
        if (!make_room(made)) {
            status = STELE_NO_MEMORY;
            break;
        }
        attempt(reading, made, &reader);
        if (!reader.wants_charset && !reader.scan.invalid) {
            status = finish(reading, &reader);
            break;
        }
        status = reader.status != STELE_OK ? reader.status : change_charset(reading, &reader);
        stele_catalog_free(made);
        made = NULL;
    }
    if (status == STELE_OK) {
        *catalog = made;
        made = NULL;
    }
    stele_catalog_free(made);
    stele__po_converted_free(&reading->converted);
    stele__file_free(&reading->original);
    return status;
}

static po_reading new_reading(const char *name, stele_report *report)
{
    return (po_reading){ .report = report,
                         .name = name,
                         .converted = { .text = { .allocator = stele__report_allocator(report) } } };
}

static bool are_valid(const stele_catalog_read_options *options)
{
    uint64_t used = 0;

    for (size_t i = 0; options && i < sizeof options->reserved / sizeof *options->reserved; i++)
        used |= options->reserved[i];
    return used == 0;
}

stele_status stele_catalog_open_with(stele_catalog **catalog, const char *path,
                                     const stele_catalog_read_options *options, stele_report *report)
{
    po_reading   reading = new_reading(path, report);
    stele_status status;

    *catalog = NULL;
    if (!are_valid(options))
        return STELE_BAD_ARGUMENT;
    reading.duplicates = options && options->duplicates;
    status = stele__file_read(&reading.original, path, UINT32_MAX, report);
    return status == STELE_OK ? read_original(catalog, &reading) : status;
}

stele_status stele_catalog_open(stele_catalog **catalog, const char *path, stele_report *report)
{
    return stele_catalog_open_with(catalog, path, NULL, report);
}

static stele_status read_bytes(stele_catalog **catalog, po_reading *reading, stele_str bytes)
{
    char digits[24];

    *catalog = NULL;
    if (bytes.length >= UINT32_MAX) {
        stele__tell(reading->report, STELE__FILE_TOO_LARGE, (stele__place){ reading->name, 0, 0 },
                    &(stele__args){ { stele__decimal(digits, UINT32_MAX - 1) } });
        return STELE_LIMIT;
    }
    reading->original.allocator = *stele__report_allocator(reading->report);
    reading->original.length = bytes.length;
    reading->original.capacity = bytes.length + 1;
    reading->original.bytes = stele__allocate_large(&reading->original.allocator, &reading->original.capacity);
    if (!reading->original.bytes)
        return STELE_NO_MEMORY;
    if (bytes.length > 0)
        memcpy(reading->original.bytes, bytes.data, bytes.length);
    reading->original.bytes[bytes.length] = '\0';
    return read_original(catalog, reading);
}

stele_status stele__po_read_by(po_kernels kernels, stele_catalog **catalog, stele_str bytes, const char *name,
                               stele_report *report)
{
    po_reading reading = new_reading(name, report);

    reading.kernels = kernels;
    return read_bytes(catalog, &reading, bytes);
}

stele_status stele_catalog_read_with(stele_catalog **catalog, stele_str bytes, const char *name,
                                     const stele_catalog_read_options *options, stele_report *report)
{
    po_reading reading = new_reading(name, report);

    *catalog = NULL;
    if (!are_valid(options))
        return STELE_BAD_ARGUMENT;
    reading.duplicates = options && options->duplicates;
    return read_bytes(catalog, &reading, bytes);
}

stele_status stele_catalog_read(stele_catalog **catalog, stele_str bytes, const char *name, stele_report *report)
{
    return stele_catalog_read_with(catalog, bytes, name, NULL, report);
}
