/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tests/threads/shared.h"

#include <stele/breaker.h>
#include <stele/check.h>
#include <stele/collator.h>
#include <stele/locale_format.h>
#include <stele/localize.h>
#include <stele/merge.h>
#include <stele/mo.h>
#include <stele/reader.h>
#include <stele/render.h>
#include <stele/stale.h>
#include <stele/transliterator.h>

static const char *const names[] = { "az", "tr", "ru", "ar", "fr", "en" };

void shared_path(char path[512], const char *name)
{
    const char *source = getenv("STELE_SOURCE");

    (void)snprintf(path, 512, "%s/po/khojaly/%s", source ? source : ".", name);
}

static bool add(stele_buffer *answer, stele_str text)
{
    return stele_buffer_add(answer, text.length ? text.data : "", text.length) == STELE_OK;
}

static bool add_number(stele_buffer *answer, unsigned long number)
{
    char      text[32];
    const int length = snprintf(text, sizeof text, "%lu ", number);

    return stele_buffer_add(answer, text, (size_t)length) == STELE_OK;
}

/* A value without pointers, which every thread reads. */
static stele_locale locales[6];

static void make_locales(void)
{
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(stele_locale_parse(&locales[i], stele_str_of(names[i]), NULL), STELE_OK);
}

static bool ask_locale(size_t variant, stele_buffer *answer)
{
    stele_locale full, parent;

    stele_locale_maximize(&full, &locales[variant]);
    return add(answer, stele_str_of(full.tag)) && add(answer, stele_str_of(stele_locale_endonym(&locales[variant])))
           && add_number(answer, stele_locale_parent(&parent, &full))
           && stele_locale_posix(&locales[variant], answer) == STELE_OK;
}

static void nothing(void)
{
}

static stele_plural *rule;

static void make_plural(void)
{
    assert_int_equal(stele_plural_for_locale(&rule, &locales[2], NULL), STELE_OK);
}

static bool ask_plural(size_t variant, stele_buffer *answer)
{
    for (unsigned long n = variant * 100; n < variant * 100 + 100; n++)
        if (!add_number(answer, stele_plural_form(rule, n)))
            return false;
    return stele_plural_write(rule, answer) == STELE_OK;
}

static void release_plural(void)
{
    stele_plural_free(rule);
}

static stele_document *document;

static void make_document(void)
{
    static const char text[] =
        "# One *heading*\n\nA paragraph with a [link](other.md#there).\n\n- an item\n- a [second]\n";

    assert_int_equal(stele_document_read_as(&document, stele_str_of(text), "page.md", NULL, NULL), STELE_OK);
}

static bool ask_document(size_t variant, stele_buffer *answer)
{
    const stele_unit *unit = stele_document_at(document, variant);
    const stele_link *link = stele_document_link_at(document, 0);

    return add(answer, unit->id) && link && add(answer, link->destination)
           && stele_document_put(document, unit, stele_str_of("Ein *Text*"), answer) == STELE_OK
           && stele_document_compare(document, unit, stele_str_of("Ein Text"), answer) == STELE_OK
           && stele_document_words(document, unit, unit->text, answer) == STELE_OK
           && add(answer, stele_document_tail(document));
}

static void release_document(void)
{
    stele_document_free(document);
}

/* What a bundle makes when it is first asked for: threads come to it at the same time. */
static stele_bundle *bundle;

static void make_bundle(void)
{
    char path[512];

    shared_path(path, "");
    assert_int_equal(stele_bundle_open(&bundle, path, NULL), STELE_OK);
}

static bool ask_bundle(size_t variant, stele_buffer *answer)
{
    stele_bundle              *mine = stele_bundle_retain(bundle);
    const size_t               place = stele_bundle_find_locale(mine, names[variant % 6]);
    const stele_bundle_locale *locale = stele_bundle_locale_at(mine, place);
    const stele_document      *source = stele_bundle_document(mine);
    const stele_unit *unit = source ? stele_document_at(source, variant % stele_document_length(source)) : NULL;
    stele_report     *report = stele_report_new(NULL);
    const stele_render_options options = { .locale = names[variant % 6],
                                           .format = (stele_format)(variant / 6),
                                           .width = 72 };
    const bool                 answered = unit && locale && add(answer, locale->name) && add(answer, unit->text)
                          && add(answer, stele_bundle_find(mine, place, (stele_str){ NULL, 0 }, unit->text))
                          && add(answer, stele_str_of(stele_bundle_text_plural(mine, "ru", NULL, "x", "y", variant)))
                          && stele_render(mine, &options, stele_sink_buffer(answer), report) == STELE_OK;

    stele_report_free(report);
    stele_bundle_close(mine);
    return answered;
}

static void release_bundle(void)
{
    stele_bundle_close(bundle);
}

/* Nobody changes these catalogs while they are shared; what merges them or looks for staleness only reads. */
static stele_catalog *catalog, *ref;
static stele_stale   *stale;
static stele_mo      *mo;
static stele_buffer   compiled;

static void make_catalog(void)
{
    char path[512];

    shared_path(path, "az.po");
    assert_int_equal(stele_catalog_open(&catalog, path, NULL), STELE_OK);
    shared_path(path, "khojaly.pot");
    assert_int_equal(stele_catalog_open(&ref, path, NULL), STELE_OK);
}

static bool ask_catalog(size_t variant, stele_buffer *answer)
{
    const stele_message *message = stele_catalog_at(catalog, variant);
    stele_catalog       *merged = NULL;
    bool                 answered;

    answered = add(answer, stele_message_msgid(message)) && add(answer, stele_message_msgstr(message, 0))
               && add_number(answer, stele_message_line(message))
               && add_number(answer, stele_catalog_count(catalog).translated)
               && add(answer, stele_catalog_header_field(catalog, stele_str_of("Language")))
               && stele_catalog_write(catalog, stele_sink_buffer(answer), NULL) == STELE_OK
               && stele_merge(&merged, catalog, ref, NULL, NULL, NULL) == STELE_OK
               && stele_catalog_write(merged, stele_sink_buffer(answer), NULL) == STELE_OK
               && stele_check(catalog, NULL, NULL) == STELE_OK;
    stele_catalog_free(merged);
    return answered;
}

static void release_catalog(void)
{
    stele_catalog_free(catalog);
    stele_catalog_free(ref);
}

static void make_stale(void)
{
    make_catalog();
    assert_int_equal(stele_stale_new(&stale, catalog, ref, NULL), STELE_OK);
}

static bool ask_stale(size_t variant, stele_buffer *answer)
{
    const stele_message *message = stele_catalog_at(ref, variant + 1);

    return add_number(answer, stele_stale_ask(stale, (stele_str){ NULL, 0 }, stele_message_msgctxt(message),
                                              stele_message_msgid(message))
                                  .freshness);
}

static void release_stale(void)
{
    stele_stale_free(stale);
    release_catalog();
}

static void make_mo(void)
{
    make_catalog();
    assert_int_equal(stele_mo_write(catalog, NULL, stele_sink_buffer(&compiled), NULL), STELE_OK);
    assert_int_equal(stele_mo_use(&mo, (stele_str){ compiled.data, compiled.length }, "az.mo", NULL), STELE_OK);
}

static bool ask_mo(size_t variant, stele_buffer *answer)
{
    stele_str original, translation;

    return stele_mo_prepare(mo) == STELE_OK && stele_mo_at(mo, variant, &original, &translation)
           && add(answer, stele_mo_find_key(mo, original.data, original.length)) && add(answer, stele_mo_charset(mo))
           && add_number(answer, stele_plural_form(stele_mo_plural(mo), variant));
}

static void release_mo(void)
{
    stele_mo_free(mo);
    stele_buffer_free(&compiled);
    release_catalog();
}

static bool ask_reader(size_t variant, stele_buffer *answer)
{
    static const char *const texts[] = { "*a* b", "<p>a <b>c</b></p>", "a\n\nb" };
    static const char *const files[] = { "a.md", "a.html", "a.txt" };
    stele_document          *read = NULL;
    const bool               answered = stele_document_read_as(
                                            &read, stele_str_of(texts[variant]), "x",
                                            &(stele_document_options){ .reader = stele_reader_for(files[variant]) }, NULL)
                              == STELE_OK
                          && add(answer, stele_document_at(read, 0)->id);

    stele_document_free(read);
    return answered;
}

static stele_date_format    *dates;
static stele_number_format  *numbers;
static stele_collator       *collator;
static stele_breaker        *breaker;
static stele_transliterator *transliterator;

static void make_dates(void)
{
    assert_int_equal(stele_date_format_new(&dates, &locales[0], STELE_DATE_LONG, NULL), STELE_OK);
}

static bool ask_dates(size_t variant, stele_buffer *answer)
{
    static const char *const days[] = { "1992-02-26", "2024-02-26", "2000-12-31" };

    return stele_date_format_add(dates, answer, stele_str_of(days[variant]), NULL) == STELE_OK;
}

static void release_dates(void)
{
    stele_date_format_free(dates);
}

static void make_numbers(void)
{
    assert_int_equal(stele_number_format_new(&numbers, &locales[3], STELE_NUMBER_DECIMAL, 2, NULL), STELE_OK);
}

static bool ask_numbers(size_t variant, stele_buffer *answer)
{
    return stele_number_format_add_double(numbers, answer, 1234.5 * (double)variant, NULL) == STELE_OK
           && stele_number_format_add(numbers, answer, stele_str_of("613"), NULL) == STELE_OK;
}

static void release_numbers(void)
{
    stele_number_format_free(numbers);
}

static void make_collator(void)
{
    assert_int_equal(stele_collator_new(&collator, &locales[0], NULL), STELE_OK);
}

static bool ask_collator(size_t variant, stele_buffer *answer)
{
    static const char *const words[] = { "ağac", "Əli", "xəbər", "Şuşa" };

    for (size_t i = 0; i < 4; i++)
        if (!add_number(answer, (unsigned long)(stele_collator_compare(collator, stele_str_of(words[variant]),
                                                                       stele_str_of(words[i]))
                                                + 1)))
            return false;
    return stele_collator_sort_key(collator, stele_str_of(words[variant]), answer) == STELE_OK;
}

static void release_collator(void)
{
    stele_collator_free(collator);
}

static void make_breaker(void)
{
    assert_int_equal(stele_breaker_new(&breaker, &locales[1], STELE_BREAK_WORDS, NULL), STELE_OK);
}

static bool ask_breaker(size_t variant, stele_buffer *answer)
{
    static const char *const texts[] = { "One stone stands.", "Bir daş var, iki yox", "ภาษาไทยเป็นภาษา" };
    unsigned char   marks[128];
    const stele_str text = stele_str_of(texts[variant]);

    return stele_breaker_mark(breaker, text, marks, NULL) == STELE_OK
           && add(answer, (stele_str){ (const char *)marks, text.length });
}

static void release_breaker(void)
{
    stele_breaker_free(breaker);
}

static void make_transliterator(void)
{
    assert_int_equal(stele_transliterator_new(&transliterator, stele_str_of("Cyrillic-Latin"), NULL), STELE_OK);
}

static bool ask_transliterator(size_t variant, stele_buffer *answer)
{
    static const char *const texts[] = { "Ходжалы", "камень стоит", "память" };

    return stele_transliterate(transliterator, stele_str_of(texts[variant]), answer, NULL) == STELE_OK;
}

static void release_transliterator(void)
{
    stele_transliterator_free(transliterator);
}

const struct shared shared_types[] = {
    { "stele_locale", false, 6, make_locales, ask_locale, nothing },
    { "stele_plural", false, 4, make_plural, ask_plural, release_plural },
    { "stele_document", false, 4, make_document, ask_document, release_document },
    { "stele_bundle", false, 36, make_bundle, ask_bundle, release_bundle },
    { "stele_catalog", false, 8, make_catalog, ask_catalog, release_catalog },
    { "stele_stale", false, 8, make_stale, ask_stale, release_stale },
    { "stele_mo", false, 8, make_mo, ask_mo, release_mo },
    { "stele_reader", false, 3, nothing, ask_reader, nothing },
    { "stele_date_format", true, 3, make_dates, ask_dates, release_dates },
    { "stele_number_format", true, 3, make_numbers, ask_numbers, release_numbers },
    { "stele_collator", true, 4, make_collator, ask_collator, release_collator },
    { "stele_breaker", true, 3, make_breaker, ask_breaker, release_breaker },
    { "stele_transliterator", true, 3, make_transliterator, ask_transliterator, release_transliterator },
};

const size_t shared_count = sizeof shared_types / sizeof *shared_types;
