/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele extract: the template for translators.
 *
 * POT-Creation-Date says when a text last changed, so that an extraction that finds the same texts gives the same
 * file: the date of the file that is there is kept while its messages are the same, and a file that would not change
 * is not written. A new date is that of SOURCE_DATE_EPOCH where it is set, for builds that are to be reproduced, else
 * now. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

static const struct command_option extract_options[] = {
    { 'o', "output", N_("FILE"),
      N_("write to FILE; where the texts are the same, its\ndate stays; - is the standard output") },
    { 0, NULL, NULL, NULL },
};

enum { DATE_SIZE = 32 };

/* What POT-Creation-Date looks like; a letter for itself, 0 for any digit. */
static const char date_shape[] = "0000-00-00 00:00+0000";

/* Copies a date that has the usual shape, in any time zone. */
static bool copy_date(char date[DATE_SIZE], stele_str text)
{
    if (text.length != sizeof date_shape - 1)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i], shape = date_shape[i];
        if (shape == '0' ? !isdigit((unsigned char)c) : c != shape && !(shape == '+' && c == '-'))
            return false;
    }
    memcpy(date, text.data, text.length);
    date[text.length] = '\0';
    return true;
}

/* Writes the date of SOURCE_DATE_EPOCH, else the present one. False, with that said, where the variable is no date. */
static bool new_date(struct invocation *run, char date[DATE_SIZE])
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    time_t      when = time(NULL);
    struct tm   parts;

    if (epoch && *epoch) {
        long long seconds = 0;
        for (const char *digit = epoch; *digit && seconds >= 0; digit++)
            seconds = isdigit((unsigned char)*digit) && seconds < 100000000000 ? 10 * seconds + (*digit - '0') : -1;
        if (seconds < 0 || seconds > 253402300799) { /* The end of the year 9999. */
            options_refuse(run, _("SOURCE_DATE_EPOCH is no number of seconds: '%s'"), epoch);
            return false;
        }
        when = (time_t)seconds;
    }
    return gmtime_r(&when, &parts) && strftime(date, DATE_SIZE, "%Y-%m-%d %H:%M+0000", &parts) > 0;
}

/* Whether a catalog has the messages of the other, obsolete ones and the header aside. */
static bool has_all(stele_catalog *catalog, const stele_catalog *other)
{
    const stele_message *message;

    for (size_t i = 0; (message = stele_catalog_at(other, i)); i++) {
        if (!stele_message_is_header(message) && !stele_message_is_obsolete(message)
            && !stele_catalog_find(catalog, stele_message_msgctxt(message), stele_message_msgid(message)))
            return false;
    }
    return true;
}

/* The catalog at the place of the output; NULL where there is none that can be read. What is no regular file is not
 * read: a pipe would wait for somebody to write. */
static stele_catalog *read_present(const char *path)
{
    stele_catalog *catalog = NULL;
    struct stat    about;

    if (output_is_standard(path) || stat(path, &about) != 0 || !S_ISREG(about.st_mode)
        || stele_catalog_open(&catalog, path, NULL) != STELE_OK)
        return NULL;
    return catalog;
}

/* Makes the template as a text. */
static stele_status make_template(stele_buffer *text, const stele_bundle *bundle, const char *date,
                                  stele_report *report)
{
    stele_catalog *catalog;
    stele_status   status = stele_bundle_template(&catalog, bundle, date, report);

    if (status == STELE_OK)
        status = stele_catalog_write(catalog, stele_sink_buffer(text), report);
    stele_catalog_free(catalog);
    return status;
}

/* Chooses the date: that of the present file where its messages are those of the document, else `date` as it is. */
static stele_status choose_date(char date[DATE_SIZE], const stele_bundle *bundle, stele_catalog *present,
                                stele_report *report)
{
    stele_catalog *catalog;
    stele_status   status = stele_bundle_template(&catalog, bundle, date, report);

    if (status == STELE_OK && has_all(present, catalog) && has_all(catalog, present))
        (void)copy_date(date, stele_catalog_header_field(present, stele_str_of("POT-Creation-Date")));
    stele_catalog_free(catalog);
    return status;
}

/* Whether the file that is there has this text already. A catalog that was not edited is written as it was read. */
static bool is_present(const stele_catalog *present, const stele_buffer *text)
{
    stele_buffer written = { 0 };
    bool         same = present && stele_catalog_write(present, stele_sink_buffer(&written), NULL) == STELE_OK
                && written.length == text->length && memcmp(written.data, text->data, text->length) == 0;

    stele_buffer_free(&written);
    return same;
}

static stele_status extract(struct invocation *run, const char *source, const char *path, char date[DATE_SIZE])
{
    stele_bundle  *bundle;
    stele_catalog *present = NULL;
    stele_buffer   text = { 0 };
    struct output  output;
    /* No locale is wanted: the catalogs have no part in the template, and may be broken. */
    stele_status status = command_open(&bundle, source, &(stele_bundle_options){ .locales = "" }, run->report);

    if (status != STELE_OK)
        return status;
    present = read_present(path);
    if (present)
        status = choose_date(date, bundle, present, run->report);
    if (status == STELE_OK)
        status = make_template(&text, bundle, date, run->report);
    if (status == STELE_OK && !is_present(present, &text)) {
        stele_sink sink;
        if ((status = output_begin(&output, path, run->report)) == STELE_OK) {
            sink = output_sink(&output);
            status = output_end(&output, sink.write(sink.context, text.data, text.length), run->report);
        }
    }
    stele_buffer_free(&text);
    stele_catalog_free(present);
    stele_bundle_close(bundle);
    return status;
}

static int run_extract(struct invocation *run)
{
    const char *source, *path = NULL;
    char        date[DATE_SIZE];
    int         letter;

    while ((letter = options_next(run)) > 0) {
        if (letter == 'o')
            path = optarg;
    }
    if (letter == OPTIONS_STOP || !options_operand(run, &source) || !new_date(run, date))
        return run->exit_status;
    return command_finish(run, extract(run, source, path, date));
}

const struct command command_extract = {
    .name = "extract",
    .operands = N_("[SOURCE]"),
    .summary = N_("make the template for translators"),
    .about = N_("Writes the template (POT) with one entry for each text that is to be\n"
                "translated. SOURCE is a folder as for render; its catalogs are not read."),
    .options = extract_options,
    .run = run_extract,
};
