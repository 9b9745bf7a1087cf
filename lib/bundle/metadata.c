/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele.meta: lines "Name: value", comments that begin with "#", blank lines. */
#include "lib/bundle/draft.h"

#include "lib/text/text.h"

static const struct {
    stele_str name;
    stele_str context; /* Absent: not translatable. */
    bool      needed;
} keys[STELE_BUNDLE__KEYS] = {
    [STELE_BUNDLE__DOCUMENT] = { { "Document", 8 }, { NULL, 0 }, true },
    [STELE_BUNDLE__LANGUAGE] = { { "Language", 8 }, { NULL, 0 }, true },
    [STELE_BUNDLE__ISSUER] = { { "Issuer", 6 }, { NULL, 0 }, false },
    [STELE_BUNDLE__ISSUER_NAME] = { { "Issuer-Name", 11 }, { "metadata: Issuer-Name", 21 }, false },
    [STELE_BUNDLE__DATE] = { { "Date", 4 }, { NULL, 0 }, false },
    [STELE_BUNDLE__NOTICE] = { { "Notice", 6 }, { "metadata: Notice", 16 }, false },
};

/* The reading of one file. */
struct reading {
    stele_bundle__draft *draft;
    const char          *path;
    stele_report        *report;
    stele_status         status;
};

stele_str stele_bundle__key_context(stele_bundle__key key)
{
    return keys[key].context;
}

static void tell(struct reading *reading, stele__finding finding, size_t line, size_t column, stele__args args)
{
    stele__tell(reading->report, finding, (stele__place){ reading->path, line, column }, &args);
}

static void refuse(struct reading *reading, stele__finding finding, size_t line, size_t column, stele__args args)
{
    tell(reading, finding, line, column, args);
    if (reading->status == STELE_OK)
        reading->status = STELE_INVALID;
}

/* Keeps a line under its key, or among the others. */
static void keep(struct reading *reading, stele_bundle__line line)
{
    stele_bundle__metadata *metadata = &reading->draft->metadata;
    char                    digits[24];

    for (int key = 0; key < STELE_BUNDLE__KEYS; key++) {
        stele_bundle__line *known = &metadata->known[key];
        if (!stele__equal_ignoring_case(line.name, keys[key].name))
            continue;
        if (known->name.data)
            refuse(reading, STELE__BUNDLE_META_TWICE, line.line, 1,
                   (stele__args){ { line.name, stele__decimal(digits, known->line) } });
        else if (line.value.length)
            *known = line;
        return;
    }
    tell(reading, STELE__BUNDLE_META_UNKNOWN, line.line, 1, (stele__args){ { line.name } });
    if (!stele__grow(&reading->draft->allocator, &metadata->others, &metadata->other_capacity,
                     metadata->other_count + 1, sizeof *metadata->others))
        reading->status = STELE_NO_MEMORY;
    else
        metadata->others[metadata->other_count++] = line;
}

/* `text` is one line, in the arena. */
static void read_line(struct reading *reading, stele_str text, size_t number)
{
    stele_str          trimmed = stele__trimmed(text);
    const char        *colon;
    stele_bundle__line line = { .line = number };

    if (trimmed.length == 0 || trimmed.data[0] == '#')
        return;
    colon = memchr(text.data, ':', text.length);
    if (colon)
        line.name = stele__trimmed(stele__slice(text, 0, (size_t)(colon - text.data)));
    if (line.name.length == 0) {
        refuse(reading, STELE__BUNDLE_META_SYNTAX, number,
               stele__plain_column(text, (size_t)(trimmed.data - text.data)), (stele__args){ 0 });
        return;
    }
    line.value = stele__trimmed(stele__slice(text, (size_t)(colon - text.data) + 1, text.length));
    line.column = stele__plain_column(text, (size_t)(line.value.data - text.data));
    keep(reading, line);
}

static bool is_leap(unsigned year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Whether the text is a day of the calendar, YYYY-MM-DD. */
static bool is_date(stele_str text)
{
    static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    unsigned                   parts[3] = { 0 }, part = 0, last;

    if (text.length != 10 || text.data[4] != '-' || text.data[7] != '-')
        return false;
    for (size_t i = 0; i < text.length; i++) {
        if (i == 4 || i == 7)
            part++;
        else if (!stele__is_digit(text.data[i]))
            return false;
        else
            parts[part] = 10 * parts[part] + (unsigned)(text.data[i] - '0');
    }
    if (parts[1] < 1 || parts[1] > 12)
        return false;
    last = days[parts[1] - 1] + (parts[1] == 2 && is_leap(parts[0]) ? 1u : 0u);
    return parts[2] >= 1 && parts[2] <= last;
}

/* Whether a name is that of a file in the same folder and not a way out of it. */
static bool is_file_name(stele_str name)
{
    return name.length && name.data[0] != '.' && !memchr(name.data, '/', name.length);
}

/* Looks at the values that have a form of their own. */
static void check_values(struct reading *reading)
{
    stele_bundle__metadata   *metadata = &reading->draft->metadata;
    const stele_bundle__line *document = &metadata->known[STELE_BUNDLE__DOCUMENT];
    const stele_bundle__line *language = &metadata->known[STELE_BUNDLE__LANGUAGE];
    const stele_bundle__line *date = &metadata->known[STELE_BUNDLE__DATE];

    for (int key = 0; key < STELE_BUNDLE__KEYS; key++) {
        if (keys[key].needed && !metadata->known[key].name.data)
            refuse(reading, STELE__BUNDLE_META_MISSING, 0, 0, (stele__args){ { keys[key].name } });
    }
    if (document->name.data && !is_file_name(document->value))
        refuse(reading, STELE__BUNDLE_META_FILE, document->line, document->column,
               (stele__args){ { document->value } });
    if (date->name.data && !is_date(date->value))
        refuse(reading, STELE__BUNDLE_META_DATE, date->line, date->column, (stele__args){ { date->value } });
    if (language->name.data && stele_locale_parse(&metadata->language, language->value, NULL) != STELE_OK)
        refuse(reading, STELE__BUNDLE_META_LANGUAGE, language->line, language->column,
               (stele__args){ { language->value } });
}

/* Reads the file at `path` into the arena, so that slices of it may be kept. */
static stele_status read_text(struct reading *reading, stele_str *text)
{
    stele__file  file;
    stele_status status = stele__file_read(&file, reading->path, STELE_BUNDLE__SMALL_FILE, reading->report);

    if (status == STELE_OK)
        status = stele__plain_check(stele__file_text(&file), reading->path, reading->report);
    if (status == STELE_OK && !stele__arena_copy(&reading->draft->arena, text, stele__file_text(&file)))
        status = STELE_NO_MEMORY;
    stele__file_free(&file);
    return status;
}

stele_status stele_bundle__read_metadata(stele_bundle__draft *draft, const char *folder, stele_report *report)
{
    struct reading reading = { .draft = draft, .report = report };
    stele_str      text;
    size_t         at = 0, end;

    reading.path = stele_bundle__path(folder, STELE__LITERAL("stele.meta"), &draft->arena);
    if (!reading.path)
        return STELE_NO_MEMORY;
    if (!stele_bundle__has(reading.path)) {
        stele__tell(report, STELE__BUNDLE_NO_META, (stele__place){ folder, 0, 0 }, NULL);
        return STELE_NOT_FOUND;
    }
    if ((reading.status = read_text(&reading, &text)) != STELE_OK)
        return reading.status;
    if (stele__starts_with(text, STELE__LITERAL("\xef\xbb\xbf")))
        text = stele__slice(text, 3, text.length);
    for (size_t number = 1; at < text.length && reading.status != STELE_NO_MEMORY; number++) {
        stele_str rest = stele__slice(text, at, text.length);
        size_t    length = stele__plain_line(rest, &end);
        read_line(&reading, stele__slice(rest, 0, length), number);
        at += length + end;
    }
    if (reading.status != STELE_NO_MEMORY)
        check_values(&reading);
    return reading.status;
}
