/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Subtitles in another language: a program that brings a reader of its own for a format that the library does not know.
 *
 *     subtitles FILE.srt CATALOG.po    writes the subtitles with the catalog's texts
 *     subtitles FILE.srt               writes the template for translators
 *
 * SubRip's files are blocks with blank lines between them: a number, a line with two times, and the lines that are shown. These
 * are one unit; all else comes out as it went in.
 */
#include <stele.h>

#include <stele/localize.h>
#include <stele/reader.h>
#include <stele/template.h>
#include <string.h>

/* Takes a line off the front of a text, without its end. */
static stele_str take_line(stele_str *rest)
{
    const char  *newline = rest->length ? memchr(rest->data, '\n', rest->length) : NULL;
    const size_t whole = newline ? (size_t)(newline - rest->data) + 1 : rest->length;
    stele_str    line = { rest->data, whole };

    while (line.length && (line.data[line.length - 1] == '\n' || line.data[line.length - 1] == '\r'))
        line.length--;
    rest->data += whole;
    rest->length -= whole;
    return line;
}

/* How a subtitle's lines end. */
enum { WITH_LF, WITH_CR_LF };

/* Adds the lines of one subtitle. The text has plain newlines. */
static stele_status add_subtitle(stele_builder *builder, stele_str source)
{
    stele_unit   unit = { .kind = STELE_UNIT_PARAGRAPH, .source = source };
    stele_buffer text = { 0 };
    stele_status status = STELE_OK;

    if (memchr(source.data, '\r', source.length)) {
        unit.form = WITH_CR_LF;
        for (size_t i = 0; i < source.length && status == STELE_OK; i++) {
            if (source.data[i] != '\r')
                status = stele_buffer_add(&text, source.data + i, 1);
        }
        if (status == STELE_OK)
            status = stele_builder_keep(builder, &unit.text, (stele_str){ text.data, text.length });
        stele_buffer_free(&text);
    }
    return status == STELE_OK ? stele_builder_unit(builder, &unit) : status;
}

static stele_status read_subtitles(stele_builder *builder, stele_str bytes)
{
    stele_str    shown = { NULL, 0 };
    bool         has_times = false;
    stele_status status = STELE_OK;

    while (bytes.length && status == STELE_OK) {
        const stele_str line = take_line(&bytes);
        if (line.length && has_times) {
            if (!shown.data)
                shown.data = line.data;
            shown.length = (size_t)(line.data + line.length - shown.data);
        } else if (line.length)
            has_times = memmem(line.data, line.length, " --> ", 5) != NULL;
        if (line.length == 0 || bytes.length == 0) {
            if (shown.data)
                status = add_subtitle(builder, shown);
            shown = (stele_str){ NULL, 0 };
            has_times = false;
        }
    }
    return status;
}

static stele_status put_subtitle(const stele_document *document, const stele_unit *unit, stele_str translation,
                                 stele_buffer *bytes)
{
    stele_status status = STELE_OK;

    (void)document;
    for (size_t i = 0; i < translation.length && status == STELE_OK; i++) {
        if (translation.data[i] == '\n' && unit->form == WITH_CR_LF)
            status = stele_buffer_add(bytes, "\r", 1);
        if (status == STELE_OK)
            status = stele_buffer_add(bytes, translation.data + i, 1);
    }
    return status;
}

/* A blank line would end the subtitle before its end. */
static stele_status compare_subtitles(const stele_document *document, const stele_unit *unit, stele_str translation,
                                      stele_buffer *difference)
{
    (void)document;
    (void)unit;
    if (translation.length == 0 || memmem(translation.data, translation.length, "\n\n", 2))
        return stele_buffer_add_str(difference, stele_str_of("it has an empty line"));
    return STELE_OK;
}

static const stele_reader subtitles = {
    .name = "srt",
    .suffixes = ".srt",
    .read = read_subtitles,
    .put = put_subtitle,
    .compare = compare_subtitles,
};

static stele_status write_localized(const stele_document *document, const char *path, stele_report *report)
{
    const stele_document_options reading = { .reader = &subtitles };
    stele_catalog               *catalog;
    stele_status                 status = stele_catalog_open(&catalog, path, report);

    if (status == STELE_OK)
        status = stele_localize(document, catalog, &(stele_localize_options){ .reading = &reading },
                                stele_sink_file(stdout), NULL, report);
    stele_catalog_free(catalog);
    return status;
}

static stele_status write_template(stele_document *document, stele_report *report)
{
    const stele_document *const documents[] = { document };
    stele_catalog              *catalog;
    stele_status                status = stele_template_make(&catalog, documents, 1, NULL, report);

    if (status == STELE_OK)
        status = stele_catalog_write(catalog, stele_sink_file(stdout), report);
    stele_catalog_free(catalog);
    return status;
}

int main(int argc, char **argv)
{
    const stele_document_options options = { .reader = &subtitles };
    stele_document              *document = NULL;
    stele_report                *report;
    stele_status                 status;

    if (argc != 2 && argc != 3) {
        fprintf(stderr, "usage: %s FILE.srt [CATALOG.po]\n", argv[0]);
        return 2;
    }
    report = stele_report_new(NULL);
    status = stele_document_open_as(&document, argv[1], &options, report);
    if (status == STELE_OK)
        status = argc == 3 ? write_localized(document, argv[2], report) : write_template(document, report);
    stele_report_print(report, stderr);
    stele_document_free(document);
    stele_report_free(report);
    return status != STELE_OK;
}
