/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Each check that has a certain remedy has a function here, which makes the right translation of a source and a wrong one. It is asked only where
 * the check found something, so that what a comment switches off stays. */
#include "src/check_fix.h"

#include <stdlib.h>
#include <string.h>

typedef stele_status remedy_function(stele_str source, stele_str translation, stele_buffer *right);

static size_t leading(stele_str text)
{
    size_t length = 0;

    while (length < text.length && (text.data[length] == ' ' || text.data[length] == '\t'))
        length++;
    return length;
}

static size_t trailing(stele_str text)
{
    size_t length = 0;

    while (length < text.length
           && (text.data[text.length - 1 - length] == ' ' || text.data[text.length - 1 - length] == '\t'))
        length++;
    return length;
}

static stele_str part(stele_str text, size_t start, size_t length)
{
    return (stele_str){ text.data + start, length };
}

static stele_status mend_begin(stele_str source, stele_str translation, stele_buffer *right)
{
    const size_t blanks = leading(translation);
    stele_status status = stele_buffer_add_str(right, part(source, 0, leading(source)));

    return status == STELE_OK ? stele_buffer_add_str(right, part(translation, blanks, translation.length - blanks))
                              : status;
}

static stele_status mend_end(stele_str source, stele_str translation, stele_buffer *right)
{
    const size_t blanks = trailing(source);
    stele_status status = stele_buffer_add_str(right, part(translation, 0, translation.length - trailing(translation)));

    return status == STELE_OK ? stele_buffer_add_str(right, part(source, source.length - blanks, blanks)) : status;
}

/* Blanks at the ends of lines set them in, and stay. */
static stele_status mend_double(stele_str source, stele_str translation, stele_buffer *right)
{
    stele_status status = STELE_OK;

    (void)source;
    for (size_t at = 0, end; at < translation.length && status == STELE_OK; at = end) {
        size_t kept;
        for (end = at; end < translation.length && translation.data[end] == ' '; end++)
            ;
        kept = end - at;
        if (kept > 1 && at && translation.data[at - 1] != '\n' && end < translation.length
            && translation.data[end] != '\n')
            kept = 1;
        status = stele_buffer_add_str(right, part(translation, at, kept));
        if (status == STELE_OK && end < translation.length)
            status = stele_buffer_add(right, translation.data + end++, 1);
    }
    return status;
}

/* Takes out every one of some texts that the source does not have. */
static stele_status without(stele_str source, stele_str translation, const char *const *texts, stele_buffer *right)
{
    stele_status status = STELE_OK;

    for (size_t at = 0; at < translation.length && status == STELE_OK;) {
        size_t length = 0;
        for (size_t i = 0; texts[i] && !length; i++) {
            const size_t whole = strlen(texts[i]);
            if (translation.length - at >= whole && memcmp(translation.data + at, texts[i], whole) == 0
                && !(source.length && memmem(source.data, source.length, texts[i], whole)))
                length = whole;
        }
        if (!length)
            status = stele_buffer_add(right, translation.data + at, 1);
        at += length ? length : 1;
    }
    return status;
}

static stele_status mend_invisible(stele_str source, stele_str translation, stele_buffer *right)
{
    static const char *const invisible[] = { "\xe2\x80\x8b", "\xe2\x81\xa0", "\xef\xbb\xbf", "\x7f", NULL };

    return without(source, translation, invisible, right);
}

static stele_status mend_dotted(stele_str source, stele_str translation, stele_buffer *right)
{
    static const char *const dot[] = { "\xcc\x87", NULL };

    return without(source, translation, dot, right);
}

static const struct {
    const char      *check;
    remedy_function *mend;
} remedies[] = {
    { "space-begin", mend_begin },   { "space-end", mend_end },   { "space-double", mend_double },
    { "invisible", mend_invisible }, { "dotted-i", mend_dotted },
};

static remedy_function *find_remedy(const stele_diagnostic *finding)
{
    for (size_t i = 0; finding->check && i < sizeof remedies / sizeof *remedies; i++) {
        if (strcmp(finding->check, remedies[i].check) == 0)
            return remedies[i].mend;
    }
    return NULL;
}

/* Mends all forms of a message. */
static stele_status mend(stele_catalog *catalog, size_t place, remedy_function *remedy, bool *changed)
{
    const stele_message *message = stele_catalog_at(catalog, place);
    stele_buffer         right = { 0 };
    stele_status         status = STELE_OK;

    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        const stele_str translation = stele_message_msgstr(message, form), plural = stele_message_msgid_plural(message);
        const stele_str source = plural.data ? plural : stele_message_msgid(message);
        stele_buffer_clear(&right);
        if (translation.length == 0 || (status = remedy(source, translation, &right)) != STELE_OK || right.length == 0
            || stele_str_equal(translation, (stele_str){ right.data, right.length }))
            continue;
        *changed = true;
        status = stele_catalog_set_msgstr(catalog, message, form, (stele_str){ right.data, right.length });
    }
    stele_buffer_free(&right);
    return status;
}

stele_status check_fix(stele_catalog *catalog, const stele_report *report, size_t *count)
{
    const size_t            length = stele_catalog_length(catalog);
    size_t                 *lines = calloc(length + 1, sizeof *lines);
    const stele_diagnostic *finding;
    stele_status            status = lines ? STELE_OK : STELE_NO_MEMORY;

    *count = 0;
    for (size_t i = 0; lines && i < length; i++) /* Changes may move them. */
        lines[i] = stele_message_line(stele_catalog_at(catalog, i));
    for (size_t n = 0; status == STELE_OK && (finding = stele_report_at(report, n)); n++) {
        remedy_function *const remedy = find_remedy(finding);
        size_t                 low = 0, high = length;
        bool                   changed = false;
        while (low < high) {
            const size_t middle = low + (high - low) / 2;
            if (lines[middle] <= finding->line)
                low = middle + 1;
            else
                high = middle;
        }
        if (remedy && low)
            status = mend(catalog, low - 1, remedy, &changed);
        *count += changed;
    }
    free(lines);
    return status;
}
