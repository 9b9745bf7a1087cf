/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The catalogs that were opened, each once, however many domains and locales look into it. */
#include "lib/intl/intl.h"

/* What a catalog becomes in one charset. */
typedef struct intl_charset {
    struct intl_charset *next;
    intl_conversion     *conversion;
} intl_charset;

typedef struct intl_file {
    struct intl_file *next;
    stele_mo         *mo;
    stele_plural     *plural;
    intl_charset     *charsets;
    char              path[];
} intl_file;

static intl_file *files;

/* The rule is the header's; where it has none that can be read, there are two forms as in English, whatever the language. */
static stele_status read_plural(stele_plural **plural, const stele_mo *mo, stele_report *report)
{
    const stele_str field = stele_mo_header_field(mo, stele_str_of("Plural-Forms"));
    stele_status    status = STELE_INVALID;

    if (field.data)
        status = stele_plural_parse(plural, field, report);
    if (status != STELE_OK && status != STELE_NO_MEMORY)
        status = stele_plural_parse(plural, stele_str_of("nplurals=2; plural=n != 1;"), report);
    return status;
}

/* Reads a file and all that look-ups need of it. The report only carries the allocator. */
static stele_status read_file(intl_file *file, stele_report *report)
{
    stele_status status = stele_mo_open(&file->mo, file->path, report);

    if (status == STELE_OK)
        status = read_plural(&file->plural, file->mo, report);
    if (status == STELE_OK)
        status = stele_mo_prepare(file->mo);
    return status;
}

static stele_status open_file(intl_file **result, const char *path)
{
    const size_t  length = strlen(path), size = sizeof **result + length + 1;
    stele_report *report = stele_report_new(&stele_intl__heap);
    intl_file    *file = stele_intl__take(size);
    stele_status  status = STELE_NO_MEMORY;

    if (file) {
        *file = (intl_file){ 0 };
        memcpy(file->path, path, length + 1);
    }
    if (report && file) {
        stele_report_limit(report, 0);
        status = read_file(file, report);
    }
    stele_report_free(report);
    if (status == STELE_OK) {
        file->next = files;
        files = *result = file;
        return STELE_OK;
    }
    if (file) {
        stele_plural_free(file->plural);
        stele_mo_free(file->mo);
        stele_intl__give_back(file, size);
    }
    return status == STELE_NO_MEMORY ? status : STELE_NOT_FOUND;
}

static bool is_utf8(const char *charset)
{
    static const char *const names[] = { "UTF-8", "utf-8", "UTF8", "utf8" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(charset, names[i]) == 0)
            return true;
    }
    return false;
}

/* Finds or makes the conversion of a catalog to a charset. Text of which nobody knows the charset stays as it is. */
static stele_status choose_conversion(intl_file *file, const char *charset, intl_conversion **conversion)
{
    intl_charset *known = file->charsets;

    *conversion = NULL;
    if (is_utf8(charset) || !stele_mo_charset(file->mo).data)
        return STELE_OK;
    while (known && strcmp(stele_intl__conversion_charset(known->conversion), charset) != 0)
        known = known->next;
    if (!known) {
        if (!(known = stele_intl__take(sizeof *known)))
            return STELE_NO_MEMORY;
        known->conversion = stele_intl__conversion_new(charset, stele_mo_length(file->mo));
        if (!known->conversion) {
            stele_intl__give_back(known, sizeof *known);
            return STELE_NO_MEMORY;
        }
        known->next = file->charsets;
        file->charsets = known;
    }
    *conversion = known->conversion;
    return STELE_OK;
}

stele_status stele_intl__file(intl_source *source, const char *path, const char *charset)
{
    intl_file   *file = files;
    stele_status status = STELE_OK;

    while (file && strcmp(file->path, path) != 0)
        file = file->next;
    if (!file)
        status = open_file(&file, path);
    if (status == STELE_OK) {
        *source = (intl_source){ .mo = file->mo, .plural = file->plural };
        status = choose_conversion(file, charset, &source->conversion);
    }
    return status;
}
