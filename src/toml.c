/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A reader that goes through the text once. Its first mistake ends it, with the place and what should be there. */
#include "src/toml.h"

#include <stdlib.h>
#include <string.h>

#include "src/i18n.h"

struct reader {
    toml_file  *file;
    const char *at, *end, *line_start;
    size_t      line;
    char       *table;
};

static size_t column_of(const struct reader *r, const char *at)
{
    size_t column = 1;

    for (const char *byte = r->line_start; byte < at; byte++)
        column += ((unsigned char)*byte & 0xC0) != 0x80;
    return column;
}

static bool fail(struct reader *r, const char *why)
{
    r->file->wrong = why;
    r->file->line = r->line;
    r->file->column = column_of(r, r->at);
    return false;
}

static void skip_blanks(struct reader *r)
{
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t'))
        r->at++;
    if (r->at < r->end && *r->at == '#') {
        while (r->at < r->end && *r->at != '\n')
            r->at++;
    }
    if (r->end - r->at >= 2 && r->at[0] == '\r' && r->at[1] == '\n')
        r->at++;
}

static bool take_newline(struct reader *r)
{
    if (r->at >= r->end || *r->at != '\n')
        return false;
    r->line_start = ++r->at;
    r->line++;
    return true;
}

/* Blanks, comments and line ends. */
static void skip_lines(struct reader *r)
{
    do
        skip_blanks(r);
    while (take_newline(r));
}

static bool is_bare(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* "\u00e9" or "\U000000e9", behind the letter. */
static bool take_code(struct reader *r, int digits, char **to)
{
    const char *start = r->at;
    uint32_t    c = 0;

    for (; digits > 0; digits--, r->at++) {
        if (r->at >= r->end || digit_of(*r->at) < 0)
            return fail(r, N_("here must be a hexadecimal digit"));
        c = c << 4 | (uint32_t)digit_of(*r->at);
    }
    if (c == 0 || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) {
        r->at = start;
        return fail(r, N_("this number is no character"));
    }
    if (c < 0x80)
        *(*to)++ = (char)c;
    else {
        const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        *(*to)++ = (char)((0xf00 >> more & 0xff) | c >> 6 * more);
        for (int i = more; i-- > 0;)
            *(*to)++ = (char)(0x80 | (c >> 6 * i & 63));
    }
    return true;
}

static bool take_escape(struct reader *r, char **to)
{
    static const char letters[] = "\"\\ntbrf", meant[] = "\"\\\n\t\b\r\f";
    const char       *found;

    if (++r->at >= r->end || *r->at == '\0')
        return fail(r, N_("the string is not closed; put a \" behind it"));
    if (*r->at == 'u' || *r->at == 'U') {
        const int digits = *r->at++ == 'u' ? 4 : 8;
        return take_code(r, digits, to);
    }
    if (!(found = strchr(letters, *r->at)))
        return fail(r, N_("an unknown escape; write \\\\ for a backslash"));
    *(*to)++ = meant[found - letters];
    r->at++;
    return true;
}

/* A string in quotes of either kind. */
static bool take_string(struct reader *r, char **text)
{
    const char  quote = *r->at++;
    const char *stop = r->at;
    char       *to;

    while (stop < r->end && *stop != '\n' && *stop != quote)
        stop += *stop == '\\' && quote == '"' && stop + 1 < r->end ? 2 : 1;
    if (!(*text = malloc((size_t)(stop - r->at) + 1)))
        return false;
    for (to = *text; r->at < r->end && *r->at != quote;) {
        if (*r->at == '\n' || *r->at == '\0')
            break;
        if (*r->at == '\\' && quote == '"') {
            if (!take_escape(r, &to))
                return false;
        } else
            *to++ = *r->at++;
    }
    *to = '\0';
    if (r->at >= r->end || *r->at != quote)
        return fail(r, quote == '"' ? N_("the string is not closed; put a \" behind it")
                                    : N_("the string is not closed; put a ' behind it"));
    r->at++;
    return true;
}

/* A key or the name of a table. */
static bool take_name(struct reader *r, char **name)
{
    const char *start = r->at;

    if (r->at < r->end && (*r->at == '"' || *r->at == '\''))
        return take_string(r, name);
    while (r->at < r->end && is_bare(*r->at))
        r->at++;
    if (r->at == start)
        return fail(r, N_("here must be a name of letters, digits, - and _"));
    return (*name = strndup(start, (size_t)(r->at - start))) != NULL;
}

static bool take_word(struct reader *r, toml_value *value)
{
    const char *start = r->at;
    size_t      length;

    while (r->at < r->end && (is_bare(*r->at) || *r->at == '+' || *r->at == '.'))
        r->at++;
    length = (size_t)(r->at - start);
    value->kind = TOML_NUMBER;
    if (length == 4 && memcmp(start, "true", 4) == 0)
        value->kind = TOML_TRUE;
    else if (length == 5 && memcmp(start, "false", 5) == 0)
        value->kind = TOML_FALSE;
    else if (length == 0 || strspn(start, "0123456789") < length) {
        r->at = start;
        return fail(r, N_("here must be a string in quotes, a number, true, false, or a list of these in [ ]"));
    }
    return (value->text = strndup(start, length)) != NULL;
}

static bool take_value(struct reader *r, toml_entry *entry)
{
    toml_value  value = { .kind = TOML_STRING, .line = r->line, .column = column_of(r, r->at) };
    toml_value *more = realloc(entry->values, (entry->count + 1) * sizeof *more);
    bool        taken;

    if (!more)
        return false;
    entry->values = more;
    taken = r->at < r->end && (*r->at == '"' || *r->at == '\'') ? take_string(r, &value.text) : take_word(r, &value);
    entry->values[entry->count++] = value;
    return taken;
}

static bool take_list(struct reader *r, toml_entry *entry)
{
    entry->is_list = true;
    r->at++;
    for (;;) {
        skip_lines(r);
        if (r->at < r->end && *r->at == ']')
            break;
        if (!take_value(r, entry))
            return false;
        skip_lines(r);
        if (r->at < r->end && *r->at == ',')
            r->at++;
        else if (r->at >= r->end || *r->at != ']')
            return fail(r, N_("here must be a comma, or a ] that ends the list"));
    }
    r->at++;
    return true;
}

static bool is_there(const toml_file *file, const char *table, const char *key)
{
    for (size_t i = 0; i < file->count; i++) {
        if (strcmp(file->entries[i].table, table) == 0 && strcmp(file->entries[i].key, key) == 0)
            return true;
    }
    return false;
}

static bool take_entry(struct reader *r)
{
    enum { ENTRIES_MAX = 1000 };
    toml_file  *file = r->file;
    toml_entry *more = realloc(file->entries, (file->count + 1) * sizeof *more), *entry;
    const char *start = r->at;

    if (!more)
        return false;
    file->entries = more;
    entry = &file->entries[file->count];
    *entry = (toml_entry){ .line = r->line, .column = column_of(r, r->at) };
    if (!(entry->table = strdup(r->table)))
        return false;
    file->count++; /* From here on it is freed with the others. */
    if (!take_name(r, &entry->key))
        return false;
    file->count--;
    if (is_there(file, entry->table, entry->key) || file->count == ENTRIES_MAX) {
        file->count++;
        r->at = start;
        return fail(r, N_("this is there already; keep one"));
    }
    file->count++;
    skip_blanks(r);
    if (r->at >= r->end || *r->at != '=')
        return fail(r, N_("here must be a =, and a value behind it"));
    r->at++;
    skip_blanks(r);
    return r->at < r->end && *r->at == '[' ? take_list(r, entry) : take_value(r, entry);
}

static bool take_table(struct reader *r)
{
    char *name = NULL;

    r->at++;
    skip_blanks(r);
    if (!take_name(r, &name)) {
        free(name);
        return false;
    }
    free(r->table);
    r->table = name;
    skip_blanks(r);
    if (r->at >= r->end || *r->at != ']')
        return fail(r, N_("here must be a ] behind the table's name"));
    r->at++;
    return true;
}

bool toml_read(toml_file *file, stele_str text)
{
    struct reader r = { .file = file, .at = text.data, .end = text.data + text.length, .line = 1 };
    bool          good;

    *file = (toml_file){ 0 };
    if (text.length >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0)
        r.at += 3;
    r.line_start = r.at;
    good = (r.table = strdup("")) != NULL;
    for (skip_lines(&r); good && r.at < r.end; skip_lines(&r)) {
        good = *r.at == '[' ? take_table(&r) : take_entry(&r);
        if (!good)
            break;
        skip_blanks(&r);
        if (r.at < r.end && *r.at != '\n')
            good = fail(&r, N_("what follows must begin in a line of its own"));
    }
    free(r.table);
    return good;
}

void toml_free(toml_file *file)
{
    for (size_t i = 0; i < file->count; i++) {
        toml_entry *entry = &file->entries[i];
        for (size_t n = 0; n < entry->count; n++)
            free(entry->values[n].text);
        free(entry->values);
        free(entry->table);
        free(entry->key);
    }
    free(file->entries);
    *file = (toml_file){ 0 };
}
