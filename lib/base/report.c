/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reports: a growing array of diagnostics, whose strings stand in an arena. Losing one for want of memory is benign, for
 * every call also returns a status. */
#include "lib/base/base.h"

#include <stdio.h>
#include <unistr.h>

#define N_(text) text

enum { DEFAULT_LIMIT = 1000, ARGUMENT_MAX = 160, SEVERITIES = STELE_ERROR + 1 };

struct stele_report {
    stele_allocator   allocator;
    stele_diagnostic *diagnostics;
    size_t            length, capacity;
    size_t            limit;
    size_t            counts[SEVERITIES]; /* Found, kept or not. */
    size_t            kept[SEVERITIES];
    bool              partial;
    stele__arena      strings;
    const char       *check; /* The one that finds what is told; NULL for none. */
    const char *(*translate)(void *context, const char *text);
    void *translate_context;
};

static const struct {
    const char    *id;
    stele_severity severity;
    const char    *text;
} findings[] = {
#define DIAGNOSTIC(name, id, severity, text) [STELE__##name] = { id, STELE_##severity, text },
#include "lib/base/diagnostics.def"
#undef DIAGNOSTIC
};

stele_report *stele_report_new(const stele_allocator *allocator)
{
    stele_report *report = stele__allocate_zeroed(allocator, sizeof *report);

    if (!report)
        return NULL;
    report->allocator = allocator ? *allocator : stele__default_allocator;
    report->limit = DEFAULT_LIMIT;
    stele__arena_init(&report->strings, &report->allocator);
    return report;
}

void stele_report_translate(stele_report *report, const char *(*translate)(void *context, const char *text),
                            void         *context)
{
    if (!report)
        return;
    report->translate = translate;
    report->translate_context = context;
}

void stele_report_limit(stele_report *report, size_t limit)
{
    if (report)
        report->limit = limit;
}

/* Adds an argument so that it can stand in one line on a terminal, at most about `most` bytes of it. */
static stele_status add_argument(stele_buffer *text, stele_str argument, size_t most)
{
    static const char ellipsis[] = "…";
    stele_status      status = STELE_OK;
    size_t            at = 0;

    while (at < argument.length && status == STELE_OK) {
        ucs4_t         c;
        const uint8_t *bytes = (const uint8_t *)argument.data + at;
        int            length = u8_mbtoucr(&c, bytes, argument.length - at);

        if (at >= most)
            return stele_buffer_add(text, ellipsis, sizeof ellipsis - 1);
        if (length > 0 && c >= 0x20 && (c < 0x7f || c >= 0xa0)) {
            status = stele_buffer_add(text, argument.data + at, (size_t)length);
            at += (size_t)length;
        } else {
            char escape[5];
            int  written = snprintf(escape, sizeof escape, "\\x%02x", (unsigned)bytes[0]);
            status = stele_buffer_add(text, escape, (size_t)written);
            at++;
        }
    }
    return status;
}

/* Fills the marks %1 to %4 of `format`. */
static stele_status fill(stele_buffer *text, const char *format, const stele__args *args)
{
    stele_status status = STELE_OK;

    for (const char *from = format; *from && status == STELE_OK;) {
        size_t plain = strcspn(from, "%");
        status = stele_buffer_add(text, from, plain);
        from += plain;
        if (status != STELE_OK || !*from)
            break;
        if (from[1] >= '1' && from[1] <= '4' && args) {
            status = add_argument(text, args->at[from[1] - '1'], ARGUMENT_MAX);
            from += 2;
        } else {
            status = stele_buffer_add(text, from++, 1);
        }
    }
    return status;
}

/* Keeps a diagnostic, with its strings in the arena; false where there is no memory. */
static bool keep(stele_report *report, const stele_diagnostic *diagnostic, stele_str text)
{
    stele_str file, kept;

    if (!stele__grow(&report->allocator, &report->diagnostics, &report->capacity, report->length + 1,
                     sizeof *report->diagnostics)
        || !stele__arena_copy(&report->strings, &file, stele_str_of(diagnostic->file))
        || !stele__arena_copy(&report->strings, &kept, text))
        return false;
    report->diagnostics[report->length] = *diagnostic;
    report->diagnostics[report->length].file = file.data;
    report->diagnostics[report->length].text = kept.data;
    report->length++;
    report->kept[diagnostic->severity]++;
    return true;
}

/* Counts one more; whether it is to be kept. */
static bool count(stele_report *report, stele_severity severity)
{
    report->counts[severity]++;
    if (report->kept[severity] < report->limit)
        return true;
    report->partial = true;
    return false;
}

void stele__tell(stele_report *report, stele__finding finding, stele__place place, const stele__args *args)
{
    stele_diagnostic diagnostic = { .severity = findings[finding].severity,
                                    .id = findings[finding].id,
                                    .file = place.file,
                                    .line = place.line,
                                    .column = place.column,
                                    .check = report ? report->check : NULL };
    const char      *format = findings[finding].text;
    stele_buffer     text = { 0 };

    if (!report || !count(report, diagnostic.severity))
        return;
    text.allocator = &report->allocator;
    if (report->translate)
        format = report->translate(report->translate_context, format);
    if (fill(&text, format, args) != STELE_OK
        || !keep(report, &diagnostic, (stele_str){ text.data ? text.data : "", text.length }))
        report->partial = true;
    stele_buffer_free(&text);
}

void stele_report_add(stele_report *report, const stele_diagnostic *diagnostic)
{
    stele_buffer text = { 0 };

    if (!report || !count(report, diagnostic->severity))
        return;
    text.allocator = &report->allocator;
    if (add_argument(&text, stele_str_of(diagnostic->text), SIZE_MAX) != STELE_OK
        || !keep(report, diagnostic, (stele_str){ text.data ? text.data : "", text.length }))
        report->partial = true;
    stele_buffer_free(&text);
}

void stele__tell_system(stele_report *report, stele__finding finding, const char *file, int error)
{
    char        room[256];
    const char *words = strerror_r(error, room, sizeof room);

    stele__tell(report, finding, (stele__place){ file, 0, 0 }, &(stele__args){ { stele_str_of(words) } });
}

void stele__report_check(stele_report *report, const char *id)
{
    if (report)
        report->check = id;
}

stele__report_mark stele__report_remember(const stele_report *report)
{
    stele__report_mark mark = { 0 };

    if (report) {
        mark.length = report->length;
        mark.partial = report->partial;
        memcpy(mark.counts, report->counts, sizeof mark.counts);
        memcpy(mark.kept, report->kept, sizeof mark.kept);
    }
    return mark;
}

void stele__report_return(stele_report *report, const stele__report_mark *mark)
{
    if (!report)
        return;
    report->length = mark->length;
    report->partial = mark->partial;
    memcpy(report->counts, mark->counts, sizeof mark->counts);
    memcpy(report->kept, mark->kept, sizeof mark->kept);
}

stele_str stele__decimal(char digits[24], size_t number)
{
    int length = snprintf(digits, 24, "%zu", number);
    return (stele_str){ digits, (size_t)length };
}

const stele_allocator *stele__report_allocator(const stele_report *report)
{
    return report ? &report->allocator : &stele__default_allocator;
}

size_t stele_report_length(const stele_report *report)
{
    return report ? report->length : 0;
}

const stele_diagnostic *stele_report_at(const stele_report *report, size_t index)
{
    return report && index < report->length ? &report->diagnostics[index] : NULL;
}

size_t stele_report_count(const stele_report *report, stele_severity severity)
{
    return report && severity >= STELE_NOTE && severity <= STELE_ERROR ? report->counts[severity] : 0;
}

bool stele_report_is_partial(const stele_report *report)
{
    return report && report->partial;
}

/* A diagnostic on one line. The severity's name goes through the translation too. */
static stele_status write_line(const stele_report *report, const stele_diagnostic *diagnostic, stele_buffer *line)
{
    static const char *const names[SEVERITIES] = { N_("note"), N_("warning"), N_("error") };
    const char              *severity = names[diagnostic->severity];
    char                     digits[24];
    stele_status             status = STELE_OK;

    if (report->translate)
        severity = report->translate(report->translate_context, severity);
    if (diagnostic->file) {
        status = stele_buffer_add_str(line, stele_str_of(diagnostic->file));
        for (int i = 0; i < 2 && status == STELE_OK; i++) {
            size_t number = i == 0 ? diagnostic->line : diagnostic->column;
            if (number == 0)
                break;
            if ((status = stele_buffer_add(line, ":", 1)) == STELE_OK)
                status = stele_buffer_add_str(line, stele__decimal(digits, number));
        }
        if (status == STELE_OK)
            status = stele_buffer_add(line, ": ", 2);
    }
    if (status != STELE_OK || (status = stele_buffer_add_str(line, stele_str_of(severity))) != STELE_OK
        || (status = stele_buffer_add(line, ": ", 2)) != STELE_OK
        || (status = stele_buffer_add_str(line, stele_str_of(diagnostic->text))) != STELE_OK)
        return status;
    return stele_buffer_add(line, "\n", 1);
}

stele_status stele_report_write(const stele_report *report, stele_sink sink)
{
    stele_status status = STELE_OK;
    stele_buffer line = { .allocator = stele__report_allocator(report) };

    for (size_t i = 0; i < stele_report_length(report) && status == STELE_OK; i++) {
        stele_buffer_clear(&line);
        if ((status = write_line(report, &report->diagnostics[i], &line)) == STELE_OK)
            status = sink.write(sink.context, line.data, line.length);
    }
    stele_buffer_free(&line);
    return status;
}

stele_status stele_report_print(const stele_report *report, FILE *file)
{
    return stele_report_write(report, stele_sink_file(file));
}

void stele_report_clear(stele_report *report)
{
    if (!report)
        return;
    report->length = 0;
    report->partial = false;
    memset(report->counts, 0, sizeof report->counts);
    memset(report->kept, 0, sizeof report->kept);
    stele__arena_free(&report->strings);
}

void stele_report_free(stele_report *report)
{
    stele_allocator allocator;

    if (!report)
        return;
    allocator = report->allocator;
    stele__arena_free(&report->strings);
    stele__release(&allocator, report->diagnostics, report->capacity * sizeof *report->diagnostics);
    stele__release(&allocator, report, sizeof *report);
}
