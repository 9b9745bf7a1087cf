/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations side by side. Each column is a plan of its own, so that a locale falls back in its column as it does when
 * it is rendered alone; what stands in for a missing translation is marked. */
#include "lib/render/parallel.h"

#include <stdio.h>
#include <unicase.h>
#include <unistr.h>

/* Writes a language's name with a capital, as a heading has it, or the tag where the name is not known. */
static void write_title(stele_render__column *column)
{
    const char *name = stele_locale_endonym(&column->wanted);
    ucs4_t      first;
    uint8_t     capital[8];
    int         length, capital_length;

    if (!name)
        name = column->wanted.tag[0] ? column->wanted.tag : "und";
    length = u8_mbtouc(&first, (const uint8_t *)name, strlen(name));
    capital_length = u8_uctomb(capital, uc_totitle(first), sizeof capital);
    if (capital_length < 0)
        capital_length = 0;
    snprintf(column->title, sizeof column->title, "%.*s%s", capital_length, (const char *)capital, name + length);
}

/* Adds the tag to the names of languages that have more than one column. */
static void part_titles(stele_render__table *table)
{
    for (size_t i = 0; i < table->count; i++) {
        stele_render__column *column = &table->columns[i];
        bool                  twice = false;
        for (size_t k = 0; k < table->count; k++)
            twice = twice || (k != i && strcmp(table->columns[k].wanted.language, column->wanted.language) == 0);
        if (twice && strlen(column->title) + strlen(column->wanted.tag) + 4 <= sizeof column->title) {
            strcat(column->title, " (");
            strcat(column->title, column->wanted.tag);
            strcat(column->title, ")");
        }
    }
}

/* Counts the names in a list with commas. */
static size_t count_names(const char *list)
{
    stele_str rest = stele_str_of(list), name;
    size_t    count = 0;

    while (stele__next_piece(&rest, ',', &name))
        count += stele__trimmed(name).length > 0;
    return count;
}

static stele_status make_column(stele_render__table *table, stele_str name, stele_report *report)
{
    stele_render__column *column = &table->columns[table->count];
    stele_status          status = stele_locale_parse(&column->wanted, name, report);

    if (status != STELE_OK)
        return status;
    column->options = *table->options;
    column->options.locale = column->wanted.tag;
    status = stele_render__plan_make(&column->plan, table->bundle, &column->options, report);
    if (status != STELE_OK)
        return status;
    table->count++;
    write_title(column);
    return STELE_OK;
}

stele_status stele_render__table_make(stele_render__table *table, const stele_bundle *bundle,
                                      const stele_render_options *options, stele_report *report)
{
    const size_t count = count_names(options->parallel);
    stele_str    rest = stele_str_of(options->parallel), name;
    stele_status status = STELE_OK;

    *table =
        (stele_render__table){ .bundle = bundle, .options = options, .allocator = *stele__report_allocator(report) };
    if (count == 0)
        return STELE_BAD_ARGUMENT;
    if (count > STELE_RENDER__COLUMNS_MAX) {
        char most[24];
        stele__tell(report, STELE__RENDER_COLUMNS, (stele__place){ 0 },
                    &(stele__args){ { stele__decimal(most, STELE_RENDER__COLUMNS_MAX) } });
        return STELE_LIMIT;
    }
    table->columns = stele__allocate_zeroed(&table->allocator, STELE_RENDER__COLUMNS_MAX * sizeof *table->columns);
    if (!table->columns)
        return STELE_NO_MEMORY;
    while (status == STELE_OK && stele__next_piece(&rest, ',', &name)) {
        name = stele__trimmed(name);
        if (name.length > 0)
            status = make_column(table, name, report);
    }
    part_titles(table);
    return status;
}

void stele_render__table_free(stele_render__table *table)
{
    for (size_t i = 0; i < table->count; i++)
        stele_render__plan_free(&table->columns[i].plan);
    stele__release(&table->allocator, table->columns, STELE_RENDER__COLUMNS_MAX * sizeof *table->columns);
    table->columns = NULL;
}

stele_str stele_render__column_direction(const stele_render__column *column)
{
    return stele_str_of(stele_locale_direction(&column->wanted) == STELE_RIGHT_TO_LEFT ? "rtl" : "ltr");
}

stele_str stele_render__column_mark(char mark[STELE_RENDER__MARK_SIZE], const stele_render__column *column,
                                    stele_render__piece piece)
{
    const stele_str tag = stele_render__tag(&column->plan, piece.locale);
    stele_str       rest = tag, language = tag;
    int             length;

    (void)stele__next_piece(&rest, '-', &language);
    if (!column->wanted.language[0] || stele_str_equal(language, stele_str_of(column->wanted.language)))
        return (stele_str){ "", 0 };
    length = snprintf(mark, STELE_RENDER__MARK_SIZE, "[%.*s]", STELE_STR_ARGS(tag));
    return (stele_str){ mark, (size_t)length };
}

const char *stele_render__table_below(const stele_render__table *table, size_t row)
{
    static const char *const names[] = { "Issuer-Name", "Date", "Notice" };

    return table->columns[0].plan.attributed && row < sizeof names / sizeof *names ? names[row] : NULL;
}
