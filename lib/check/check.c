/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs the checks of checks.def over a catalog: first those that look at the whole of it, then, message by message, the
 * others. */
#include <stele/check.h>

#include "lib/catalog/catalog.h"
#include "lib/check/checking.h"

#define N_(text) text

typedef enum check_scope { CATALOG, MESSAGE } check_scope;

/* A row of checks.def. */
typedef struct check_row {
    stele_check_info       info;
    check_scope            scope;
    stele__check_function *function;
    const char            *bytes; /* A message without any of these has nothing to be found. */
} check_row;

static const check_row rows[] = {
#define CHECK(id, is_default, scope, function, bytes, names, summary, flags, source, right, wrong)                     \
    { { id, summary, is_default, names, flags, source, right, wrong }, scope, function, bytes },
#include "lib/check/checks.def"
#undef CHECK
};

enum { ROWS = sizeof rows / sizeof *rows };

const stele_check_info *stele_check_at(size_t index)
{
    return index < ROWS ? &rows[index].info : NULL;
}

void stele__check_tell(stele__checking *checking, stele__finding finding, const stele_message *message, size_t part,
                       const stele__args *args)
{
    stele__place place = { 0 };

    if ((message && stele__check_is_ignored(checking->check, message))
        || (checking->header && stele__check_is_ignored(checking->check, checking->header)))
        return;
    if (message)
        place = stele__place_find(&checking->search, message, part);
    place.file = checking->options->file;
    stele__tell(checking->report, finding, place, args);
}

const char *stele__find_text(stele_str text, stele_str needle)
{
    return text.length >= needle.length && text.length > 0 ? memmem(text.data, text.length, needle.data, needle.length)
                                                           : NULL;
}

bool stele__check_language_is(const stele__checking *checking, const char *language)
{
    return strcmp(checking->language, language) == 0;
}

bool stele__check_wants(const stele__checking *checking, const stele_message *message)
{
    if (stele_message_is_obsolete(message) && !checking->options->with_obsolete)
        return false;
    if (stele_message_is_fuzzy(message) && !checking->options->with_fuzzy)
        return false;
    return stele_message_msgid(message).length > 0 && stele_message_msgstr(message, 0).length > 0;
}

static void choose_all(bool chosen[ROWS], bool only_default)
{
    for (size_t i = 0; i < ROWS; i++)
        chosen[i] = rows[i].info.is_default || !only_default;
}

/* Reads the list of wanted checks. */
static stele_status choose(bool chosen[ROWS], const stele_check_options *options, stele_report *report)
{
    stele_str rest = stele_str_of(options->checks), piece;

    choose_all(chosen, true);
    if (rest.data && rest.data[0] != '-')
        memset(chosen, 0, ROWS * sizeof *chosen);
    while (stele__next_piece(&rest, ',', &piece)) {
        const bool wanted = piece.length == 0 || piece.data[0] != '-';
        size_t     i = 0;

        if (!wanted)
            piece = stele__slice(piece, 1, SIZE_MAX);
        while (i < ROWS && !stele_str_equal(piece, stele_str_of(rows[i].info.id)))
            i++;
        if (i < ROWS) {
            chosen[i] = wanted;
        } else if (wanted && stele_str_equal(piece, STELE__LITERAL("all"))) {
            choose_all(chosen, false);
        } else if (wanted && stele_str_equal(piece, STELE__LITERAL("default"))) {
            choose_all(chosen, true);
        } else if (piece.length > 0) {
            stele__tell(report, STELE__CHECK_UNKNOWN, (stele__place){ 0 }, &(stele__args){ { piece } });
            return STELE_BAD_ARGUMENT;
        }
    }
    return STELE_OK;
}

/* The header counts if it says anything. */
static const stele_message *header_of(const stele_catalog *catalog)
{
    const stele_message *header = stele_catalog_header(catalog);

    return header && !stele_message_is_obsolete(header) && stele_message_msgstr(header, 0).length > 0 ? header : NULL;
}

/* Which bytes there are in some texts; those of a class as the first of it. */
typedef struct byte_set {
    bool has[256];
} byte_set;

enum { CONTROL = 0x01, BEYOND_ASCII = 0x80 };

static void add_bytes(byte_set *set, stele_str text)
{
    for (size_t i = 0; i < text.length; i++)
        set->has[(unsigned char)text.data[i]] = true;
}

/* The bytes of a message: of its sources and its translations. */
static void find_bytes(byte_set *set, const stele_message *message)
{
    *set = (byte_set){ { false } };
    add_bytes(set, stele_message_msgid(message));
    add_bytes(set, stele_message_msgid_plural(message));
    for (size_t form = 0; form < stele_message_form_count(message); form++)
        add_bytes(set, stele_message_msgstr(message, form));
    for (int c = CONTROL; c < ' '; c++)
        set->has[CONTROL] |= set->has[c] && c != '\n' && c != '\t';
    set->has[CONTROL] |= set->has[0x7f];
    for (int c = BEYOND_ASCII; c < 256; c++)
        set->has[BEYOND_ASCII] |= set->has[c];
}

static bool has_any(const byte_set *set, const char *bytes)
{
    if (!*bytes)
        return true;
    for (; *bytes; bytes++) {
        if (set->has[(unsigned char)*bytes])
            return true;
    }
    return false;
}

static stele_status run(stele__checking *checking, const bool chosen[ROWS], check_scope scope)
{
    stele_status status = STELE_OK;
    byte_set     set;

    if (scope == MESSAGE)
        find_bytes(&set, checking->message);

    for (size_t i = 0; i < ROWS && status == STELE_OK; i++) {
        if (!chosen[i] || rows[i].scope != scope || (scope == MESSAGE && !has_any(&set, rows[i].bytes)))
            continue;
        checking->check = &rows[i].info;
        stele__report_check(checking->report, rows[i].info.id);
        status = rows[i].function(checking);
    }
    return status;
}

/* The language without what follows it: "az" of "az_Latn". */
static void read_language(stele__checking *checking)
{
    const stele_str name = stele__header_field(stele_message_msgstr(checking->header, 0), STELE__LITERAL("Language"));
    size_t          i = 0;

    for (; i < name.length && i + 1 < sizeof checking->language && stele__is_alpha(name.data[i]); i++)
        checking->language[i] = stele__lower(name.data[i]);
    checking->language[i] = '\0';
}

static stele_status run_all(stele__checking *checking, const bool chosen[ROWS])
{
    const size_t length = stele_catalog_length(checking->catalog);
    stele_status status = STELE_OK;

    if (checking->header) {
        read_language(checking);
        status = stele__plural_facts_read(&checking->plural, stele_message_msgstr(checking->header, 0),
                                          checking->report);
    }
    if (status == STELE_OK)
        status = run(checking, chosen, CATALOG);
    for (size_t at = 0; at < length && status == STELE_OK; at++) {
        checking->message = stele_catalog_at(checking->catalog, at);
        if (stele__check_wants(checking, checking->message))
            status = run(checking, chosen, MESSAGE);
    }
    stele__report_check(checking->report, NULL);
    return status;
}

/* Checks with a report that is there. */
static stele_status check(const stele_catalog *catalog, const stele_check_options *options, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    const size_t           errors = stele_report_count(report, STELE_ERROR);
    stele_check_options    named = *options;
    stele__checking        checking = {
               .catalog = catalog, .options = &named, .report = report, .header = header_of(catalog)
    };
    bool         chosen[ROWS];
    stele_status status = choose(chosen, options, report);

    if (!named.file)
        named.file = stele_catalog_name(catalog);
    if (status != STELE_OK)
        return status;
    checking.source.allocator = checking.translation.allocator = allocator;
    status = run_all(&checking, chosen);
    stele__format_free(&checking.source);
    stele__format_free(&checking.translation);
    stele__plural_facts_free(&checking.plural);
    if (status == STELE_OK && stele_report_count(report, STELE_ERROR) > errors)
        status = STELE_INVALID;
    return status;
}

stele_status stele_check(const stele_catalog *catalog, const stele_check_options *options, stele_report *report)
{
    static const stele_check_options none = { 0 };
    stele_report                    *counting = NULL;
    stele_status                     status;

    if (!options)
        options = &none;
    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++) {
        if (options->reserved[i])
            return STELE_BAD_ARGUMENT;
    }
    if (!report) {
        counting = stele_report_new(NULL);
        if (!counting)
            return STELE_NO_MEMORY;
        stele_report_limit(counting, 0);
    }
    status = check(catalog, options, report ? report : counting);
    stele_report_free(counting);
    return status;
}
