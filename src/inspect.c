/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele inspect: what is inside a bundle. */
#include <stdio.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/options.h"

enum { OPTION_JSON = OPTION_LONG, OPTION_MESSAGES };

static const struct command_option inspect_options[] = {
    { OPTION_MESSAGES, "messages", NULL, N_("list the messages, in JSON, one a line") },
    { 'l', "locale", N_("LOCALE"), N_("in which locale messages are shown; default: the\nsource language") },
    { OPTION_JSON, "json", NULL, N_("write JSON") },
    { 0, NULL, NULL, NULL },
};

static void print_text(const stele_bundle *bundle)
{
    const stele_bundle_locale *locale;
    stele_bundle_section       section;

    printf(_("size: %zu bytes\n"), stele_bundle_image(bundle).length);
    printf(_("texts: %zu\n"), stele_bundle_unit_count(bundle));
    printf(_("messages: %zu\n"), stele_bundle_message_count(bundle));
    printf(_("locales: %zu\n"), stele_bundle_locale_count(bundle));
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++)
        printf("  %.*s  %s%s\n", STELE_STR_ARGS(locale->name), locale->locale.tag,
               locale->is_source ? _("  (source language)") : "");
    puts(_("sections:"));
    for (size_t i = 0; stele_bundle_section_at(bundle, i, &section); i++)
        printf("  %.*s  %10zu  %10zu\n", STELE_STR_ARGS(section.name), section.offset, section.length);
}

static void print_json(const stele_bundle *bundle)
{
    const stele_bundle_locale *locale;
    stele_bundle_section       section;

    printf("{\n  \"size\": %zu,\n  \"units\": %zu,\n  \"messages\": %zu,\n  \"locales\": [",
           stele_bundle_image(bundle).length, stele_bundle_unit_count(bundle), stele_bundle_message_count(bundle));
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++) {
        printf("%s\n    {\"name\": ", i ? "," : "");
        json_string(locale->name);
        printf(", \"tag\": ");
        json_string(stele_str_of(locale->locale.tag));
        printf(", \"source\": %s, \"translated\": %zu, \"fuzzy\": %zu, \"untranslated\": %zu}",
               locale->is_source ? "true" : "false", locale->translated, locale->fuzzy, locale->untranslated);
    }
    printf("\n  ],\n  \"sections\": [");
    for (size_t i = 0; stele_bundle_section_at(bundle, i, &section); i++) {
        printf("%s\n    {\"name\": ", i ? "," : "");
        json_string(section.name);
        printf(", \"offset\": %zu, \"length\": %zu}", section.offset, section.length);
    }
    puts("\n  ]\n}");
}

static void print_member(const char *name, stele_str value)
{
    printf("%s: ", name);
    if (value.data)
        json_string(value);
    else
        printf("null");
}

/* A message a line, with its translation for the number 1; of plural forms the others can be asked for by programs. */
static void print_messages(const stele_bundle *bundle, const char *locale)
{
    const size_t place = stele_bundle_find_locale(bundle, locale);
    stele_str    msgctxt, msgid, msgid_plural;

    for (size_t i = 0; stele_bundle_message_at(bundle, i, &msgctxt, &msgid, &msgid_plural); i++) {
        print_member("{\"msgctxt\"", msgctxt);
        print_member(", \"msgid\"", msgid);
        print_member(", \"msgid_plural\"", msgid_plural);
        print_member(", \"msgstr\"", stele_bundle_find(bundle, place, msgctxt, msgid));
        puts("}");
    }
}

static int run_inspect(struct invocation *run)
{
    const char   *source, *locale = NULL;
    stele_bundle *bundle;
    stele_status  status;
    bool          json = false, messages = false;
    int           letter;

    while ((letter = options_next(run)) > 0) {
        json = json || letter == OPTION_JSON;
        messages = messages || letter == OPTION_MESSAGES;
        if (letter == 'l')
            locale = optarg;
    }
    if (letter == OPTIONS_STOP || !options_operand(run, &source))
        return run->exit_status;
    status = command_open(&bundle, source, &(stele_bundle_options){ .locales = NULL }, run->report);
    if (status == STELE_OK && messages)
        print_messages(bundle, locale);
    else if (status == STELE_OK && json)
        print_json(bundle);
    else if (status == STELE_OK)
        print_text(bundle);
    stele_bundle_close(bundle);
    return command_finish(run, status);
}

const struct command command_inspect = {
    .name = "inspect",
    .operands = N_("[SOURCE]"),
    .summary = N_("show what is inside a bundle"),
    .about = N_("Shows what a compiled bundle has inside, and that it is whole. Of a folder, what\n"
                "a bundle made of it would have."),
    .options = inspect_options,
    .run = run_inspect,
};
