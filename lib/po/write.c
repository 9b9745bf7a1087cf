/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing a catalog. What was not edited is copied from the file's own bytes, in stretches as long as they are, and with
 * whatever stands between entries; an edited entry takes the place of its old lines; new ones come behind the last entry,
 * before comments that end the file. */
#include "lib/po/po.h"

#include <string.h>

#include "lib/po/charset.h"
#include "lib/po/layout.h"

static const stele__po_options usual_options = { 0 };

/* A writing. Of an edited catalog that was converted, both ways between the charsets are open. */
typedef struct po_writer {
    const stele_catalog *catalog;
    const stele__source *source;
    stele_sink           sink;
    stele_report        *report;
    po_charset           charset;
    iconv_t              encoder;
    stele_buffer         lines;   /* A message, as it is laid out. */
    stele_buffer         encoded; /* The same, in the file's charset and with its line ends. */
    po_layout            layout;
} po_writer;

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
    status = stele__po_origin(&writer->charset, source, from, &first, &writer->catalog->allocator);
    if (status == STELE_OK)
        status = stele__po_origin(&writer->charset, source, to, &last, &writer->catalog->allocator);
    if (status == STELE_OK && to == source->text_length)
        last = source->original_length;
    if (status == STELE_OK)
        *bytes = (stele_str){ source->original + first, last - first };
    return status;
}

static stele_status copy_text(po_writer *writer, size_t from, size_t to)
{
    stele_str    bytes;
    stele_status status = STELE_OK;

    if (from < to && (status = bytes_of(writer, from, to, &bytes)) == STELE_OK)
        status = writer->sink.write(writer->sink.context, bytes.data, bytes.length);
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

/* Writes laid-out lines in the file's charset and with its line ends. Without the last line end, if `open`. */
static stele_status put_lines(po_writer *writer, stele_str lines, bool open)
{
    const stele_str end = line_end(writer);
    stele_str       line;
    stele_status    status = STELE_OK;

    stele_buffer_clear(&writer->encoded);
    lines.length -= lines.length > 0; /* The last line end comes below. */
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

static stele_status put_message(po_writer *writer, const stele_message *message, bool open)
{
    stele_status status;

    stele_buffer_clear(&writer->lines);
    status = stele__po_layout_message(&writer->layout, message);
    if (status == STELE_OK)
        status = put_lines(writer, (stele_str){ writer->lines.data, writer->lines.length }, open);
    if (status == STELE_INVALID)
        stele__tell(writer->report, STELE__PO_UNWRITABLE, (stele__place){ NULL, 0, 0 },
                    &(stele__args){ { stele_message_msgid(message), writer->source->charset } });
    return status;
}

/* Whether only blanks stand before this place in its line. */
static bool begins_line(const po_writer *writer, size_t at)
{
    const char *text = writer->source->text;

    while (at > 0 && !is_line_end(writer, text[at - 1]) && stele__is_blank(text[at - 1]))
        at--;
    return at == 0 || is_line_end(writer, text[at - 1]) || (at == 3 && text[0] == '\xef');
}

/* Writes the file's text with edited entries in their places, from `*done` to behind the last entry. */
static stele_status put_old(po_writer *writer, size_t *done)
{
    const stele_catalog *catalog = writer->catalog;
    const char          *text = writer->source->text;
    size_t               end = 0;
    stele_status         status = STELE_OK;

    for (size_t place = 0; place < catalog->length && status == STELE_OK; place++) {
        const stele_message *message = stele_catalog__message(catalog, place);
        size_t               start;
        if (!message->entry)
            continue;
        start = (size_t)(message->entry - text);
        end = start + message->entry_length;
        if (!(message->bits & STELE__EDITED))
            continue;
        status = copy_text(writer, *done, start);
        if (status == STELE_OK && !begins_line(writer, start))
            status = put_lines(writer, STELE__LITERAL("\n\n"), true);
        if (status == STELE_OK)
            status = put_message(writer, message, true);
        *done = end;
    }
    if (end == 0)
        end = writer->source->text_length;
    if (status == STELE_OK)
        status = copy_text(writer, *done, end);
    *done = end;
    return status;
}

/* Writes entries that were made in memory, each behind an empty line but for the first in an empty file. */
static stele_status put_new(po_writer *writer, bool is_first, bool in_other_domain)
{
    const stele_catalog *catalog = writer->catalog;
    stele_status         status = STELE_OK;

    if (in_other_domain)
        status = put_lines(writer, STELE__LITERAL("\ndomain \"messages\"\n"), false);
    for (size_t place = 0; place < catalog->length && status == STELE_OK; place++) {
        const stele_message *message = stele_catalog__message(catalog, place);
        if (message->entry)
            continue;
        if (!is_first)
            status = put_lines(writer, STELE__LITERAL("\n"), false);
        if (status == STELE_OK)
            status = put_message(writer, message, false);
        is_first = false;
    }
    return status;
}

/* Steps over what ends the line of the last entry; a line end is written where there is none. */
static stele_status finish_line(po_writer *writer, size_t *done)
{
    const stele__source *source = writer->source;
    size_t               end = *done;
    stele_status         status;

    while (end < source->text_length && !is_line_end(writer, source->text[end]) && stele__is_blank(source->text[end]))
        end++;
    if (end < source->text_length && is_line_end(writer, source->text[end]))
        end++;
    status = copy_text(writer, *done, end);
    *done = end;
    if (status == STELE_OK && end > 0 && !is_line_end(writer, source->text[end - 1]))
        status = put_lines(writer, STELE__LITERAL("\n"), false);
    return status;
}

static bool has_new(const stele_catalog *catalog)
{
    return catalog->length > 0 && !stele_catalog__message(catalog, catalog->length - 1)->entry;
}

/* The last entry that the file has; NULL for none. */
static const stele_message *last_old(const stele_catalog *catalog)
{
    for (size_t place = catalog->length; place > 0; place--) {
        const stele_message *message = stele_catalog__message(catalog, place - 1);
        if (message->entry)
            return message;
    }
    return NULL;
}

static stele_status write_edited(po_writer *writer)
{
    size_t               done = 0;
    stele_status         status = put_old(writer, &done);
    const stele_message *last = last_old(writer->catalog);

    if (status == STELE_OK && has_new(writer->catalog)) {
        if ((status = finish_line(writer, &done)) == STELE_OK)
            status = put_new(writer, done == 0, last && last->domain != 0);
    }
    return status == STELE_OK ? copy_text(writer, done, writer->source->text_length) : status;
}

/* Opens the ways between the charsets. What could be opened for reading is still there. */
static stele_status open_charsets(po_writer *writer)
{
    stele_status status = stele__po_charset_open(&writer->charset, writer->source->charset);

    if (status == STELE_OK && writer->source->charset.data) {
        writer->encoder = stele__po_open_encoder(writer->source->charset);
        if (writer->encoder == (iconv_t)-1)
            status = STELE_SYSTEM;
    }
    if (status == STELE_NOT_FOUND || status == STELE_SYSTEM) {
        stele__tell(writer->report, STELE__PO_CHARSET_UNKNOWN, (stele__place){ NULL, 0, 0 },
                    &(stele__args){ { writer->source->charset } });
        status = STELE_INVALID;
    }
    return status;
}

stele_status stele_catalog_write(const stele_catalog *catalog, stele_sink sink, stele_report *report)
{
    const stele__source *source = &catalog->source;
    po_writer            writer = { .catalog = catalog,
                                    .source = source,
                                    .sink = sink,
                                    .report = report,
                                    .charset = { (iconv_t)-1, true },
                                    .encoder = (iconv_t)-1,
                                    .lines = { .allocator = &catalog->allocator },
                                    .encoded = { .allocator = &catalog->allocator } };
    stele_status         status;

    if (!catalog->edited) {
        const stele_str bytes = source->original ? (stele_str){ source->original, source->original_length }
                                                 : (stele_str){ source->text, source->text_length };
        return bytes.length > 0 ? sink.write(sink.context, bytes.data, bytes.length) : STELE_OK;
    }
    stele__po_layout_init(&writer.layout, &usual_options, source->charset.data ? source->charset.data : "UTF-8",
                          &writer.lines);
    status = open_charsets(&writer);
    if (status == STELE_OK)
        status = write_edited(&writer);
    if (writer.encoder != (iconv_t)-1)
        (void)iconv_close(writer.encoder);
    stele__po_charset_close(&writer.charset);
    stele__po_layout_free(&writer.layout);
    stele_buffer_free(&writer.encoded);
    stele_buffer_free(&writer.lines);
    return status;
}

/* Writes the messages of a domain that are obsolete, or those that are not. */
static stele_status put_part(po_writer *writer, size_t domain, bool obsolete, bool *is_first)
{
    const stele_catalog *catalog = writer->catalog;
    stele_status         status = STELE_OK;

    for (size_t place = 0; place < catalog->length && status == STELE_OK; place++) {
        const stele_message *message = stele_catalog__message(catalog, place);
        if (message->domain != domain || stele_message_is_obsolete(message) != obsolete
            || (obsolete && stele_message_msgstr(message, 0).length == 0))
            continue;
        stele_buffer_clear(&writer->lines);
        if (!*is_first)
            status = stele_buffer_add(&writer->lines, "\n", 1);
        if (status == STELE_OK)
            status = stele__po_layout_message(&writer->layout, message);
        if (status == STELE_OK)
            status = writer->sink.write(writer->sink.context, writer->lines.data, writer->lines.length);
        *is_first = false;
    }
    return status;
}

/* The line that begins a domain. */
static stele_status put_domain(po_writer *writer, size_t domain, bool is_first)
{
    const stele_str nothing = { NULL, 0 };
    stele_status    status;

    stele_buffer_clear(&writer->lines);
    status = is_first ? STELE_OK : stele_buffer_add(&writer->lines, "\n", 1);
    if (status == STELE_OK)
        status = stele__po_layout_string(&writer->layout, nothing, STELE__LITERAL("domain"),
                                         writer->catalog->domains[domain], true);
    return status == STELE_OK ? writer->sink.write(writer->sink.context, writer->lines.data, writer->lines.length)
                              : status;
}

stele_status stele__po_write_anew(const stele_catalog *catalog, const stele__po_options *options, stele_sink sink)
{
    po_writer    writer = { .catalog = catalog, .sink = sink, .lines = { .allocator = &catalog->allocator } };
    bool         is_first = true;
    stele_status status = STELE_OK;

    stele__po_layout_init(&writer.layout, options, "UTF-8", &writer.lines);
    for (size_t domain = 0; domain < catalog->domain_count && status == STELE_OK; domain++) {
        if (domain > 0)
            status = put_domain(&writer, domain, is_first);
        is_first &= domain == 0;
        if (status == STELE_OK)
            status = put_part(&writer, domain, false, &is_first);
        if (status == STELE_OK)
            status = put_part(&writer, domain, true, &is_first);
    }
    stele__po_layout_free(&writer.layout);
    stele_buffer_free(&writer.lines);
    return status;
}
