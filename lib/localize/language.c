/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The outermost element of a page says its language and direction. */
#include "lib/localize/language.h"

#include "lib/base/base.h"

/* Whether a template fills a value in. */
static bool is_filled(stele_str value)
{
    return value.length && memchr(value.data, '{', value.length);
}

static void add_edit(stele_localize__language *language, stele_str source, stele_str text)
{
    size_t at = language->count++;

    for (; at && language->edits[at - 1].source.data > source.data; at--)
        language->edits[at] = language->edits[at - 1];
    language->edits[at].source = source;
    language->edits[at].text = text;
}

bool stele_localize__set_language(stele_localize__language *language, const stele_document *document,
                                  const stele_locale *locale)
{
    stele__language_place place;
    bool                  is_rtl;

    if (!locale || !locale->tag[0] || !stele__document_language(document, &place) || is_filled(place.lang)
        || is_filled(place.xml_lang) || is_filled(place.dir))
        return false;
    language->locale = *locale;
    is_rtl = stele_locale_direction(locale) == STELE_RIGHT_TO_LEFT;
    if (!place.lang.data) {
        add_edit(language, place.name_end, STELE__LITERAL(" lang=\""));
        add_edit(language, place.name_end, stele_str_of(language->locale.tag));
        add_edit(language, place.name_end,
                 is_rtl && !place.dir.data ? STELE__LITERAL("\" dir=\"rtl\"") : STELE__LITERAL("\""));
    } else {
        add_edit(language, place.lang, stele_str_of(language->locale.tag));
        if (is_rtl && !place.dir.data)
            add_edit(language, place.name_end, STELE__LITERAL(" dir=\"rtl\""));
    }
    if (place.xml_lang.data)
        add_edit(language, place.xml_lang, stele_str_of(language->locale.tag));
    if (place.dir.data)
        add_edit(language, place.dir, is_rtl ? STELE__LITERAL("rtl") : STELE__LITERAL("ltr"));
    return true;
}

stele_status stele_localize__put_between(const stele_localize__language *language, stele_str part, stele_buffer *bytes)
{
    stele_status status = STELE_OK;
    size_t       at = 0;

    for (size_t i = 0; i < language->count && status == STELE_OK; i++) {
        const stele_str source = language->edits[i].source;
        size_t          offset;
        if (source.data < part.data || source.data >= part.data + part.length)
            continue;
        offset = (size_t)(source.data - part.data);
        if ((status = stele_buffer_add_str(bytes, stele__slice(part, at, offset - at))) == STELE_OK)
            status = stele_buffer_add_str(bytes, language->edits[i].text);
        at = offset + source.length;
    }
    return status == STELE_OK ? stele_buffer_add_str(bytes, stele__slice(part, at, part.length)) : status;
}
