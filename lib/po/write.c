/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing a catalog. What was not edited is copied from the file's own bytes, in stretches as long as they are, and with
 * whatever stands between entries that are still neighbours; an edited entry takes the place of its old lines; new ones come
 * in their place in the order, before comments that end the file if they are last.
 *
 *     text    head │ entry 0 │ gap 0 │ entry 1 │ gap 1 │ … │ entry n-1 │ gap n-1, the tail
 *
 * The numbers are those of records: the file's come first, in the order of its text. */
#include "lib/po/writer.h"

#include <string.h>

#include "lib/text/text.h"

static const stele_catalog_write_options usual_options = { 0 };

enum { NONE = -1, BOM = 3 };

/* The bytes of the file that a stretch of the text came from. */
static stele_status bytes_of(const po_writer *writer, size_t from, size_t to, stele_str *bytes)
{
    const stele__source *source = writer->source;
    size_t               first, last;
    stele_status         status;

    if (!source->original) {
        *bytes = (stele_str){ source->text + from, to - from };
        return STELE_OK;
    }
    status = stele__po_origin(&writer->from, source, from, &first, &writer->catalog->allocator);
    if (status == STELE_OK)
        status = stele__po_origin(&writer->from, source, to, &last, &writer->catalog->allocator);
    if (status == STELE_OK && to == source->text_length)
        last = source->original_length;
    if (status == STELE_OK)
        *bytes = (stele_str){ source->original + first, last - first };
    return status;
}

/* Writes the stretch that waits. */
static stele_status flush_text(po_writer *writer)
{
    const size_t from = writer->text_from, to = writer->text_to;
    stele_str    bytes;
    stele_status status = STELE_OK;

    writer->text_from = writer->text_to;
    if (from < to && (status = bytes_of(writer, from, to, &bytes)) == STELE_OK)
        status = writer->sink.write(writer->sink.context, bytes.data, bytes.length);
    return status;
}

/* Copies a stretch of the text; it waits for one that follows it. */
static stele_status copy_text(po_writer *writer, size_t from, size_t to)
{
    stele_status status = STELE_OK;

    if (from != writer->text_to) {
        status = flush_text(writer);
        writer->text_from = from;
    }
    writer->text_to = to;
    return status;
}

/* What ends the file's lines. */
static stele_str line_end(const po_writer *writer)
{
    if (writer->source->lines_end_in_crlf)
        return STELE__LITERAL("\r\n");
    return writer->source->lines_end_in_cr ? STELE__LITERAL("\r") : STELE__LITERAL("\n");
}

static bool is_line_end(const po_writer *writer, char c)
{
    return c == (writer->source->lines_end_in_cr ? '\r' : '\n');
}

stele_status stele__po_put_lines(po_writer *writer, stele_str lines, bool open)
{
    const stele_str end = line_end(writer);
    stele_str       line;
    stele_status    status = flush_text(writer);

    if (status != STELE_OK || lines.length == 0)
        return status;
    if (writer->encoder == (iconv_t)-1 && end.length == 1 && end.data[0] == '\n')
        return writer->sink.write(writer->sink.context, lines.data, lines.length - open);
    stele_buffer_clear(&writer->encoded);
    lines.length--; /* The last line end comes below. */
    while (stele__next_piece(&lines, '\n', &line) && status == STELE_OK) {
        status = writer->encoder == (iconv_t)-1 ? stele_buffer_add_str(&writer->encoded, line)
                                                : stele__po_encode(writer->encoder, line, &writer->encoded);
        if (status == STELE_OK && (lines.data || !open))
            status = stele_buffer_add_str(&writer->encoded, end);
    }
    if (status != STELE_OK || writer->encoded.length == 0)
        return status;
    return writer->sink.write(writer->sink.context, writer->encoded.data, writer->encoded.length);
}

static stele_status put_newline(po_writer *writer)
{
    return stele__po_put_lines(writer, STELE__LITERAL("\n"), false);
}

/* The line of the file in which the charset lacks a character: that of the msgid, unless one of the entry's own shows it. */
static size_t unwritable_line(const po_writer *writer, const stele_message *message)
{
    const char   end = message->bits & STELE__CR_LINES ? '\r' : '\n';
    stele_buffer scratch = { .allocator = &writer->catalog->allocator };
    stele_str    rest = { message->entry, message->entry_length }, line;
    size_t       number = 0, msgid = 0, found = 0;

    while (message->entry && stele__next_piece(&rest, end, &line)) {
        number++;
        if (msgid == 0 && memmem(line.data, line.length, "msgid", 5) && stele__trimmed(line).data[0] != '#')
            msgid = number;
        stele_buffer_clear(&scratch);
        if (found == 0 && stele__po_encode(writer->encoder, line, &scratch) == STELE_INVALID)
            found = number;
    }
    stele_buffer_free(&scratch);
    return found && msgid ? message->line + found - msgid : message->line;
}

void stele__po_tell_unwritable(const po_writer *writer, const stele_message *message)
{
    stele__tell(writer->report, STELE__PO_UNWRITABLE,
                (stele__place){ writer->catalog->name, unwritable_line(writer, message), 0 },
                &(stele__args){ { stele_message_msgid(message), writer->charset } });
}

static size_t start_of(const po_writer *writer, size_t number)
{
    return (size_t)(stele_catalog__message(writer->catalog, number)->entry - writer->source->text);
}

static size_t end_of(const po_writer *writer, size_t number)
{
    return start_of(writer, number) + stele_catalog__message(writer->catalog, number)->entry_length;
}

/* How many records are the file's. */
static size_t count_old(const stele_catalog *catalog)
{
    size_t low = 0, high = catalog->length;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (stele_catalog__message(catalog, middle)->entry)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static size_t gap_end(const po_writer *writer, size_t number, size_t old)
{
    return number + 1 < old ? start_of(writer, number + 1) : writer->source->text_length;
}

/* Whether only blanks stand before this place in its line. */
static bool begins_line(const po_writer *writer, size_t at)
{
    const char *text = writer->source->text;

    while (at > 0 && !is_line_end(writer, text[at - 1]) && stele__is_blank(text[at - 1]))
        at--;
    return at == 0 || is_line_end(writer, text[at - 1]) || (at == BOM && text[0] == '\xef');
}

static bool is_all_blank(const po_writer *writer, size_t from, size_t to)
{
    while (from < to && stele__is_blank(writer->source->text[from]))
        from++;
    return from == to;
}

/* Where the line of an entry of the file ends: behind blanks and the line end, if these follow. */
static size_t behind_line(const po_writer *writer, size_t number)
{
    const stele__source *source = writer->source;
    size_t               end = end_of(writer, number);

    while (end < source->text_length && !is_line_end(writer, source->text[end]) && stele__is_blank(source->text[end]))
        end++;
    return end < source->text_length && is_line_end(writer, source->text[end]) ? end + 1 : end;
}

/* Ends the line of what was written last. */
static stele_status finish_line(po_writer *writer, const stele_message *last, size_t number)
{
    size_t       end;
    stele_status status;

    if (!last->entry)
        return STELE_OK;
    end = behind_line(writer, number);
    status = copy_text(writer, end_of(writer, number), end);
    if (status == STELE_OK && !is_line_end(writer, writer->source->text[end - 1]))
        status = put_newline(writer);
    return status;
}

static stele_status put_domain(po_writer *writer, uint16_t domain)
{
    stele_status status;

    stele_buffer_clear(&writer->lines);
    status = stele__po_layout_domain(&writer->layout, writer->catalog->domains[domain]);
    if (status == STELE_OK)
        status = stele_buffer_add(&writer->lines, "\n", 1);
    if (status == STELE_OK)
        status = stele__po_put_lines(writer, (stele_str){ writer->lines.data, writer->lines.length }, false);
    return status;
}

/* A stretch between two entries as the file has it; an edited entry behind it needs a line of its own. */
static stele_status put_gap(po_writer *writer, size_t from, size_t to, const stele_message *next)
{
    stele_status status = copy_text(writer, from, to);

    if (status == STELE_OK && (next->bits & STELE__EDITED) && !begins_line(writer, to))
        status = put_newline(writer);
    return status;
}

/* What stands before the first message. A file without entries has comments there, which stay first. */
static stele_status put_head(po_writer *writer, const stele_message *first, size_t number, size_t old)
{
    const stele__source *source = writer->source;
    stele_status         status = STELE_OK;

    if (old > 0 && number == 0)
        return put_gap(writer, 0, start_of(writer, 0), first);
    if (old == 0 && source->text_length > 0) {
        status = copy_text(writer, 0, source->text_length);
        if (status == STELE_OK && !is_line_end(writer, source->text[source->text_length - 1]))
            status = put_newline(writer);
        return status == STELE_OK ? put_newline(writer) : status;
    }
    if (source->text_length >= BOM && source->text[0] == '\xef')
        status = copy_text(writer, 0, BOM);
    return status == STELE_OK && first->domain != 0 ? put_domain(writer, first->domain) : status;
}

/* What stands between two messages. Behind a removed entry, the gap that was before it stays. */
static stele_status put_between(po_writer *writer, size_t last, size_t next, size_t old)
{
    const stele_message *before = stele_catalog__message(writer->catalog, last);
    const stele_message *behind = stele_catalog__message(writer->catalog, next);
    stele_status         status;

    if (next < old && last < next
        && (next == last + 1
            || (before->domain == behind->domain
                && is_all_blank(writer, end_of(writer, last), gap_end(writer, last, old)))))
        return put_gap(writer, end_of(writer, last), gap_end(writer, last, old), behind);
    status = finish_line(writer, before, last);
    if (status == STELE_OK)
        status = put_newline(writer);
    return status == STELE_OK && before->domain != behind->domain ? put_domain(writer, behind->domain) : status;
}

/* What stands behind the last message. */
static stele_status put_tail(po_writer *writer, ptrdiff_t last, size_t old)
{
    const size_t length = writer->source->text_length;
    size_t       from;
    stele_status status = STELE_OK;

    if (old == 0)
        return last == NONE ? copy_text(writer, 0, length) : STELE_OK;
    if (last != NONE && (size_t)last < old)
        return copy_text(writer, end_of(writer, old - 1), length);
    from = behind_line(writer, old - 1);
    if (last == NONE) {
        status = copy_text(writer, 0, start_of(writer, 0));
        while (from < length && stele__is_blank(writer->source->text[from]))
            from++;
    }
    return status == STELE_OK ? copy_text(writer, from, length) : status;
}

static stele_status put_message(po_writer *writer, size_t number)
{
    const stele_message *message = stele_catalog__message(writer->catalog, number);
    stele_status         status;

    if (!(message->bits & STELE__EDITED))
        return copy_text(writer, start_of(writer, number), end_of(writer, number));
    stele_buffer_clear(&writer->lines);
    status = stele__po_layout_message(&writer->layout, message);
    if (status == STELE_OK)
        status = stele__po_put_lines(writer, (stele_str){ writer->lines.data, writer->lines.length }, message->entry);
    if (status == STELE_INVALID)
        stele__po_tell_unwritable(writer, message);
    return status;
}

static stele_status write_edited(po_writer *writer)
{
    const stele_catalog *catalog = writer->catalog;
    const size_t         old = count_old(catalog), count = stele_catalog__count(catalog);
    ptrdiff_t            last = NONE;
    stele_status         status = STELE_OK;

    for (size_t place = 0; place < count && status == STELE_OK; place++) {
        const size_t number = stele_catalog__number(catalog, place);
        status = last == NONE ? put_head(writer, stele_catalog__message(catalog, number), number, old)
                              : put_between(writer, (size_t)last, number, old);
        if (status == STELE_OK)
            status = put_message(writer, number);
        last = (ptrdiff_t)number;
    }
    if (status == STELE_OK)
        status = put_tail(writer, last, old);
    return status == STELE_OK ? flush_text(writer) : status;
}

/* The charset that the file is in: what it was converted from; one that is ASCII or was made in memory is in its header's,
 * if that is known. */
static stele_str own_charset(const stele_catalog *catalog)
{
    const stele_str none = { NULL, 0 };
    stele_str       named;
    po_charset      charset;

    if (catalog->source.charset.data || !catalog->header)
        return catalog->source.charset;
    named = stele__header_charset(stele_message_msgstr(catalog->header, 0));
    if (stele__po_is_utf8(named) || stele__po_charset_open(&charset, named) != STELE_OK)
        return none;
    stele__po_charset_close(&charset);
    return named;
}

static stele_status tell_unknown(const po_writer *writer, stele_str charset)
{
    stele__tell(writer->report, STELE__PO_CHARSET_UNWRITABLE, (stele__place){ writer->catalog->name, 0, 0 },
                &(stele__args){ { charset } });
    return STELE_INVALID;
}

/* Opens the way to the charset that is written. What cannot be read cannot be written either: the grammar must stand. */
static stele_status open_target(po_writer *writer)
{
    const stele_str asked = writer->options->charset ? stele_str_of(writer->options->charset) : (stele_str){ NULL, 0 };
    po_charset      checked;
    stele_status    status;

    writer->charset = asked.data ? asked : own_charset(writer->catalog);
    if (!writer->charset.data)
        return STELE_OK;
    if (stele__equal_ignoring_case(writer->charset, STELE__LITERAL("UTF-8"))
        || stele__equal_ignoring_case(writer->charset, STELE__LITERAL("UTF8"))) {
        writer->charset = (stele_str){ NULL, 0 };
        return STELE_OK;
    }
    if (stele_str_equal(writer->charset, STELE__LITERAL("CHARSET")))
        return tell_unknown(writer, writer->charset);
    status = stele__po_charset_open(&checked, writer->charset);
    if (status == STELE_OK) {
        stele__po_charset_close(&checked);
        status = stele__charset_open(&writer->encoder, writer->charset, true);
    }
    return status == STELE_NOT_FOUND ? tell_unknown(writer, writer->charset) : status;
}

static stele_status open_charsets(po_writer *writer)
{
    const stele_status status = stele__po_charset_open(&writer->from, writer->source->charset);

    if (status == STELE_NO_MEMORY)
        return status;
    return status == STELE_OK ? open_target(writer) : tell_unknown(writer, writer->source->charset);
}

static bool are_valid(const stele_catalog_write_options *options)
{
    uint64_t used = 0;

    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++)
        used |= options->reserved[i];
    return used == 0 && options->order <= STELE_ORDER_FILE && options->locations <= STELE_LOCATIONS_NONE;
}

static stele_status run(po_writer *writer, bool anew)
{
    char         charset[STELE__CHARSET_NAME_MAX + 1] = "UTF-8";
    stele_status status = open_charsets(writer);

    if (status == STELE_OK && writer->charset.data) {
        memcpy(charset, writer->charset.data, writer->charset.length);
        charset[writer->charset.length] = '\0';
    }
    stele__po_layout_init(&writer->layout, writer->options, charset, &writer->lines);
    writer->layout.escaped = writer->encoder;
    if (status == STELE_OK)
        status = anew ? stele__po_write_anew(writer) : write_edited(writer);
    if (writer->encoder != (iconv_t)-1)
        (void)iconv_close(writer->encoder);
    stele__po_charset_close(&writer->from);
    stele__po_layout_free(&writer->layout);
    stele_buffer_free(&writer->encoded);
    stele_buffer_free(&writer->lines);
    return status;
}

stele_status stele_catalog_write_with(const stele_catalog *catalog, const stele_catalog_write_options *options,
                                      stele_sink sink, stele_report *report)
{
    const stele__source *source = &catalog->source;
    bool                 anew;

    options = options ? options : &usual_options;
    if (!are_valid(options))
        return STELE_BAD_ARGUMENT;
    anew = options->anew || options->no_obsolete || options->order != STELE_ORDER_KEPT || options->charset;
    if (!anew && !catalog->edited) {
        const stele_str bytes = source->original ? (stele_str){ source->original, source->original_length }
                                                 : (stele_str){ source->text, source->text_length };
        return bytes.length > 0 ? sink.write(sink.context, bytes.data, bytes.length) : STELE_OK;
    }
    return run(&(po_writer){ .catalog = catalog,
                             .source = source,
                             .options = options,
                             .sink = sink,
                             .report = report,
                             .from = { (iconv_t)-1, true },
                             .encoder = (iconv_t)-1,
                             .lines = { .allocator = &catalog->allocator },
                             .encoded = { .allocator = &catalog->allocator } },
               anew);
}

stele_status stele_catalog_write(const stele_catalog *catalog, stele_sink sink, stele_report *report)
{
    return stele_catalog_write_with(catalog, NULL, sink, report);
}
