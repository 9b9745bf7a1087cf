/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From catalogs to tables. Each unit is looked up once, when its bundle is opened; rendering then finds a text by
 * counting. The texts stay where they are, in the catalogs that the bundle keeps, but for those that are not one clean
 * line and are copied as such.
 *
 * A unit of the document is found under its text, without a context. An entry that has the unit's id as its context goes
 * before that, so that two units with the same text can be translated each in its own way. */
#include "lib/bundle/draft.h"

#include "lib/text/text.h"

/* What is asked, and of whom. */
struct question {
    stele_bundle__draft *draft;
    stele_catalog       *catalog;
    const char          *path;
    bool                 accept_fuzzy;
    stele_report        *report;
};

/* Tries one entry. `*text` is set where its translation may be shown; the result is the entry's state. */
static stele_status ask_entry(const struct question *question, stele_str context, stele_str msgid, stele_str *text,
                              stele_message_state *state)
{
    const stele_message *message = stele_catalog_find(question->catalog, context, msgid);

    *text = (stele_str){ NULL, 0 };
    *state = STELE_UNTRANSLATED;
    if (!message)
        return STELE_OK;
    if (stele_message_msgid_plural(message).data) {
        stele__tell(question->report, STELE__BUNDLE_PLURAL,
                    (stele__place){ question->path, stele_message_line(message), 0 }, NULL);
        return STELE_OK;
    }
    *state = stele_message_get_state(message);
    if (*state != STELE_TRANSLATED && (*state != STELE_FUZZY || !question->accept_fuzzy))
        return STELE_OK;
    if (!stele__plain_one_line(text, stele_message_msgstr(message, 0), &question->draft->arena))
        return STELE_NO_MEMORY;
    if (text->length == 0) { /* Nothing but blanks. */
        *text = (stele_str){ NULL, 0 };
        *state = STELE_UNTRANSLATED;
    }
    return STELE_OK;
}

/* Finds what the catalog has for a unit: the first entry that may be shown, else the first that is at least fuzzy. */
static stele_status ask(const struct question *question, const stele_bundle__unit *unit, stele_str *text,
                        stele_message_state *state)
{
    const stele_str     contexts[] = { unit->context, { NULL, 0 } };
    const size_t        count = unit->metadata == STELE_BUNDLE__KEYS ? 2 : 1;
    stele_message_state found = STELE_UNTRANSLATED;
    stele_status        status = STELE_OK;

    for (size_t i = 0; i < count; i++) {
        status = ask_entry(question, contexts[i], unit->text, text, state);
        if (status != STELE_OK || text->data)
            return status;
        if (*state == STELE_FUZZY)
            found = STELE_FUZZY;
    }
    *state = found;
    return status;
}

stele_status stele_bundle__resolve(stele_bundle__draft *draft, size_t locale, stele_catalog *catalog, bool accept_fuzzy,
                                   const char *path, stele_report *report)
{
    struct question             question = { draft, catalog, path, accept_fuzzy, report };
    stele_bundle_locale        *about = &draft->locales[locale];
    stele_bundle__translations *translations = &draft->translations[locale];
    size_t                      size;

    translations->catalog = catalog;
    if (!stele__multiply(&size, draft->unit_count, sizeof *translations->texts)
        || !(translations->texts = stele__arena_take(&draft->arena, size)))
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < draft->unit_count; i++) {
        stele_message_state state;
        stele_status        status = ask(&question, &draft->units[i], &translations->texts[i], &state);
        if (status != STELE_OK)
            return status;
        about->translated += state == STELE_TRANSLATED;
        about->fuzzy += state == STELE_FUZZY;
    }
    about->untranslated = draft->unit_count - about->translated - about->fuzzy;
    return STELE_OK;
}
