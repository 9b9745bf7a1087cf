/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Tables, as GitHub's specification has them: a row of cells, a row of dashes with as many, and more rows. Cells are set
 * apart by pipes; a pipe behind a backslash belongs to its cell, whatever stands before that backslash. */
#include "lib/document/markdown.h"

static size_t skip_blanks(stele_str line, size_t at)
{
    while (at < line.length && stele__is_blank(line.data[at]))
        at++;
    return at;
}

uint32_t stele_document__table_columns(stele_str line)
{
    uint32_t columns = 0;
    size_t   at = skip_blanks(line, 0);

    if (at < line.length && line.data[at] == '|')
        at++;
    for (;;) {
        size_t dashes = 0;

        at = skip_blanks(line, at);
        if (at == line.length)
            return columns;
        at += line.data[at] == ':';
        for (; at < line.length && line.data[at] == '-'; at++)
            dashes++;
        if (dashes == 0)
            return 0;
        at += at < line.length && line.data[at] == ':';
        at = skip_blanks(line, at);
        columns++;
        if (at < line.length && line.data[at++] != '|')
            return 0;
    }
}

bool stele_document__table_cell(stele_str row, size_t *at, stele_str *cell)
{
    size_t start = *at;

    if (start == 0) {
        start = skip_blanks(row, 0);
        if (start < row.length && row.data[start] == '|')
            start++;
    }
    start = skip_blanks(row, start);
    if (start == row.length)
        return false;
    for (*at = start; *at < row.length && row.data[*at] != '|'; ++*at) {
        if (row.data[*at] == '\\' && *at + 1 < row.length && row.data[*at + 1] == '|')
            ++*at;
    }
    *cell = stele__trimmed(stele__slice(row, start, *at - start));
    if (*at < row.length)
        ++*at;
    return true;
}
