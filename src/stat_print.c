/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The table and the JSON of stele stat. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/stat.h"

enum { COLUMNS = 8, CELL = 64 };

stele_status stat_say(stele_buffer *text, const char *format, ...)
{
    char    line[1024];
    va_list arguments;
    int     length;

    va_start(arguments, format);
    length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    return stele_buffer_add(text, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
}

void stat_add(struct stat_row *sum, const struct stat_row *row)
{
    for (size_t state = 0; state <= STELE_OBSOLETE; state++) {
        const stele_catalog_size *from[] = { &row->sizes.source[state], &row->sizes.translation[state] };
        stele_catalog_size       *to[] = { &sum->sizes.source[state], &sum->sizes.translation[state] };
        for (int side = 0; side < 2; side++) {
            to[side]->messages += from[side]->messages;
            to[side]->words += from[side]->words;
            to[side]->characters += from[side]->characters;
        }
    }
}

size_t stat_messages(const struct stat_row *row)
{
    const stele_catalog_size *source = row->sizes.source;

    return source[STELE_TRANSLATED].messages + source[STELE_FUZZY].messages + source[STELE_UNTRANSLATED].messages;
}

unsigned stat_percent(const struct stat_row *row)
{
    const size_t all = stat_messages(row);

    return all ? (unsigned)((double)row->sizes.source[STELE_TRANSLATED].messages * 100 / (double)all) : 100;
}

/* The cells of a row behind its name: how much is done, messages by state, words, words that wait, characters. */
static void fill_cells(char cells[COLUMNS][CELL], const struct stat_row *row)
{
    const stele_catalog_size *source = row->sizes.source;
    const size_t              left = source[STELE_FUZZY].words + source[STELE_UNTRANSLATED].words;
    const size_t              values[] = { source[STELE_TRANSLATED].messages,
                                           source[STELE_FUZZY].messages,
                                           source[STELE_UNTRANSLATED].messages,
                                           source[STELE_OBSOLETE].messages,
                                           source[STELE_TRANSLATED].words + left,
                                           left,
                                           source[STELE_TRANSLATED].characters + source[STELE_FUZZY].characters
                                               + source[STELE_UNTRANSLATED].characters };

    /* TRANSLATORS: a percentage, such as 87%. */
    snprintf(cells[0], CELL, _("%u%%"), stat_percent(row));
    for (size_t i = 1; i < COLUMNS; i++)
        snprintf(cells[i], CELL, "%zu", values[i - 1]);
}

static size_t columns_of(const char *text)
{
    return stele_text_columns(stele_str_of(text));
}

/* A line of the table: a name from the left, cells from the right. */
static stele_status put_line(stele_buffer *text, const char *name, char cells[COLUMNS][CELL], const size_t *widths)
{
    stele_status status = stele_buffer_add_str(text, stele_str_of(name));

    for (size_t pad = columns_of(name); pad < widths[0] && status == STELE_OK; pad++)
        status = stele_buffer_add(text, " ", 1);
    for (size_t i = 0; i < COLUMNS && status == STELE_OK; i++) {
        status = stele_buffer_add(text, "  ", 2);
        for (size_t pad = columns_of(cells[i]); pad < widths[i + 1] && status == STELE_OK; pad++)
            status = stele_buffer_add(text, " ", 1);
        if (status == STELE_OK)
            status = stele_buffer_add_str(text, stele_str_of(cells[i]));
    }
    return status == STELE_OK ? stele_buffer_add(text, "\n", 1) : status;
}

static void widen(size_t *widths, const char *name, char cells[COLUMNS][CELL])
{
    for (size_t i = 0; i <= COLUMNS; i++) {
        const size_t width = columns_of(i ? cells[i - 1] : name);
        widths[i] = width > widths[i] ? width : widths[i];
    }
}

stele_status stat_print_text(stele_buffer *text, const struct stat_table *table, bool by_locale)
{
    /* TRANSLATORS: heads of the columns of a table: how much is done; messages that are translated, in doubt, untranslated,
     * no longer in use; words of all messages, words that are left to translate, characters of all messages. */
    static const char *const names[COLUMNS] = { N_("done"),     N_("translated"), N_("fuzzy"), N_("untranslated"),
                                                N_("obsolete"), N_("words"),      N_("left"),  N_("characters") };
    const struct stat_row   *rows = by_locale ? table->locales : table->files;
    const size_t             count = by_locale ? table->locale_count : table->file_count;
    const char              *total = _("total");
    char                     heads[COLUMNS][CELL], cells[COLUMNS][CELL];
    size_t                   widths[COLUMNS + 1] = { 0 }, shown = 0;
    stele_status             status;

    for (size_t i = 0; i < COLUMNS; i++)
        snprintf(heads[i], CELL, "%s", _(names[i]));
    widen(widths, total, heads);
    fill_cells(cells, &table->total);
    widen(widths, total, cells);
    for (size_t i = 0; i < count; i++) {
        fill_cells(cells, &rows[i]);
        widen(widths, rows[i].name, cells);
    }
    status = put_line(text, "", heads, widths);
    for (size_t i = 0; i < count && status == STELE_OK; i++) {
        fill_cells(cells, &rows[i]);
        if (rows[i].known)
            status = put_line(text, rows[i].name, cells, widths);
        shown += rows[i].known;
    }
    fill_cells(cells, &table->total);
    return status == STELE_OK && shown != 1 ? put_line(text, total, cells, widths) : status;
}

static stele_status put_size(stele_buffer *text, const char *name, const stele_catalog_size *size)
{
    return stat_say(text, "%s{\"messages\": %zu, \"words\": %zu, \"characters\": %zu}", name, size->messages,
                    size->words, size->characters);
}

/* The members that all rows have. */
static stele_status put_members(stele_buffer *text, const struct stat_row *row)
{
    static const struct {
        stele_message_state state;
        const char         *source, *translation;
    } states[] = {
        { STELE_TRANSLATED, ", \"translated\": ", ", \"translation\": " },
        { STELE_FUZZY, ", \"fuzzy\": ", NULL },
        { STELE_UNTRANSLATED, ", \"untranslated\": ", NULL },
        { STELE_OBSOLETE, ", \"obsolete\": ", NULL },
    };
    stele_status status = stat_say(text, "\"complete\": %u", stat_percent(row));

    for (size_t i = 0; i < sizeof states / sizeof *states && status == STELE_OK; i++)
        status = put_size(text, states[i].source, &row->sizes.source[states[i].state]);
    if (status == STELE_OK)
        status = put_size(text, states[0].translation, &row->sizes.translation[STELE_TRANSLATED]);
    return status == STELE_OK ? stele_buffer_add(text, "}", 1) : status;
}

static stele_status put_rows(stele_buffer *text, const char *name, const struct stat_row *rows, size_t count,
                             bool are_files)
{
    const stele_sink sink = stele_sink_buffer(text);
    stele_status     status = stat_say(text, "  \"%s\": [", name);
    bool             first = true;

    for (size_t i = 0; i < count && status == STELE_OK; i++) {
        if (!rows[i].known)
            continue;
        status = json_write(sink, first ? "\n    {" : ",\n    {");
        first = false;
        if (status == STELE_OK && are_files && (status = json_write(sink, "\"file\": ")) == STELE_OK
            && (status = json_write_string(sink, stele_str_of(rows[i].name))) == STELE_OK)
            status = json_write(sink, ", ");
        if (status == STELE_OK)
            status = *rows[i].locale.tag ? stat_say(text, "\"locale\": \"%s\", ", rows[i].locale.tag)
                                         : json_write(sink, "\"locale\": null, ");
        if (status == STELE_OK)
            status = put_members(text, &rows[i]);
    }
    return status == STELE_OK ? json_write(sink, first ? "],\n" : "\n  ],\n") : status;
}

stele_status stat_print_json(stele_buffer *text, const struct stat_table *table)
{
    stele_status status;

    if ((status = stele_buffer_add_str(text, stele_str_of("{\n"))) != STELE_OK
        || (status = put_rows(text, "files", table->files, table->file_count, true)) != STELE_OK
        || (status = put_rows(text, "locales", table->locales, table->locale_count, false)) != STELE_OK
        || (status = stele_buffer_add_str(text, stele_str_of("  \"total\": {"))) != STELE_OK
        || (status = put_members(text, &table->total)) != STELE_OK)
        return status;
    return stele_buffer_add_str(text, stele_str_of("\n}\n"));
}
