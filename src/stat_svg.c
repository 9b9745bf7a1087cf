/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The picture of stele stat: bars for a project's front page. All numbers are whole, so that the bytes are the same everywhere; the
 * colours are told apart by everybody, and what they say stands beside them in figures, and in the description. */
#include <stdlib.h>
#include <string.h>

#include "src/stat.h"

enum { WIDTH = 480, ROW = 24, LEFT = 104, BAR = 312, THICKNESS = 12, TOP = 8 };

static const char style[] = "<style>"
                            "text{font:13px system-ui,sans-serif;fill:#1f2328}"
                            ".t{fill:#1a7f37}.f{fill:#d4a72c}.u{fill:#d1d9e0}"
                            "@media(prefers-color-scheme:dark){text{fill:#f0f6fc}"
                            ".t{fill:#3fb950}.f{fill:#9e6a03}.u{fill:#3d444d}}"
                            "</style>\n";

static int by_tag(const void *a, const void *b)
{
    return strcmp(((const struct stat_row *)a)->locale.tag, ((const struct stat_row *)b)->locale.tag);
}

static size_t count_of(const struct stat_row *row, stele_message_state state)
{
    return row->sizes.source[state].messages;
}

/* A part of the bar, from one share of all messages to another, in tenths. */
static stele_status put_part(stele_buffer *text, char kind, size_t from, size_t to, size_t all, size_t row)
{
    const unsigned long long tenths = 10ull * BAR, left = from * tenths / all, right = to * tenths / all;

    if (right <= left)
        return STELE_OK;
    return stat_say(text, "<rect class=\"%c\" x=\"%llu.%llu\" y=\"%zu\" width=\"%llu.%llu\" height=\"%d\"/>\n", kind,
                    LEFT + left / 10, left % 10, TOP + row * ROW + (ROW - THICKNESS) / 2, (right - left) / 10,
                    (right - left) % 10, THICKNESS);
}

static stele_status put_row(stele_buffer *text, const struct stat_row *row, size_t place)
{
    const size_t all = stat_messages(row), done = count_of(row, STELE_TRANSLATED),
                 seen = done + count_of(row, STELE_FUZZY), y = TOP + place * ROW + ROW / 2 + 4;
    stele_status status = stat_say(text, "<text x=\"%d\" y=\"%zu\" text-anchor=\"end\">%s</text>\n", LEFT - 8, y,
                                   row->locale.tag);

    if (status == STELE_OK && all)
        status = put_part(text, 't', 0, done, all, place);
    if (status == STELE_OK && all)
        status = put_part(text, 'f', done, seen, all, place);
    if (status == STELE_OK && all)
        status = put_part(text, 'u', seen, all, all, place);
    if (status == STELE_OK)
        status = stat_say(text, "<text x=\"%d\" y=\"%zu\">%u%%</text>\n", LEFT + BAR + 8, y, stat_percent(row));
    return status;
}

/* What a reader of the page hears. */
static stele_status put_description(stele_buffer *text, const struct stat_row *rows, size_t count)
{
    stele_status status = stele_buffer_add_str(
        text, stele_str_of("<title id=\"t\">Translations by language</title>\n<desc id=\"d\">"));

    for (size_t i = 0; i < count && status == STELE_OK; i++)
        status = stat_say(text, "%s%s: %u%% translated, %zu of %zu messages, %zu fuzzy, %zu untranslated.",
                          i ? " " : "", rows[i].locale.tag, stat_percent(&rows[i]),
                          count_of(&rows[i], STELE_TRANSLATED), stat_messages(&rows[i]),
                          count_of(&rows[i], STELE_FUZZY), count_of(&rows[i], STELE_UNTRANSLATED));
    return status == STELE_OK ? stele_buffer_add_str(text, stele_str_of("</desc>\n")) : status;
}

stele_status stat_print_svg(stele_buffer *text, const struct stat_table *table)
{
    const size_t     count = table->locale_count, height = 2 * TOP + count * ROW;
    struct stat_row *rows = calloc(count + 1, sizeof *rows);
    stele_status     status = rows ? STELE_OK : STELE_NO_MEMORY;

    if (status != STELE_OK)
        return status;
    if (count)
        memcpy(rows, table->locales, count * sizeof *rows);
    qsort(rows, count, sizeof *rows, by_tag);
    status = stat_say(text,
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%zu\" viewBox=\"0 0 %d %zu\" "
                      "role=\"img\" aria-labelledby=\"t d\">\n",
                      WIDTH, height, WIDTH, height);
    if (status == STELE_OK)
        status = put_description(text, rows, count);
    if (status == STELE_OK)
        status = stele_buffer_add_str(text, stele_str_of(style));
    for (size_t i = 0; i < count && status == STELE_OK; i++)
        status = put_row(text, &rows[i], i);
    free(rows);
    return status == STELE_OK ? stele_buffer_add_str(text, stele_str_of("</svg>\n")) : status;
}
