/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a message says of itself. */
#include "lib/catalog/catalog.h"

static const stele_str absent = { NULL, 0 };

stele_str stele_message_msgctxt(const stele_message *message)
{
    return message->details ? message->details->msgctxt : absent;
}

stele_str stele_message_msgid(const stele_message *message)
{
    return (stele_str){ message->msgid, message->msgid_length };
}

stele_str stele_message_msgid_plural(const stele_message *message)
{
    return message->details ? message->details->msgid_plural : absent;
}

size_t stele_message_form_count(const stele_message *message)
{
    return message->details && message->details->form_count > 1 ? message->details->form_count : 1;
}

stele_str stele_message_msgstr(const stele_message *message, size_t form)
{
    if (form == 0)
        return (stele_str){ message->msgstr, message->msgstr_length };
    return form < stele_message_form_count(message) ? message->details->forms[form - 1] : absent;
}

void stele_message__update(stele_message *message)
{
    bool incomplete = message->msgstr_length == 0;

    for (size_t form = stele_message_form_count(message) - 1; form > 0; form--)
        incomplete |= message->details->forms[form - 1].length == 0;
    message->bits = (uint16_t)((message->bits & ~STELE__INCOMPLETE) | (incomplete ? STELE__INCOMPLETE : 0));
}

/* Whether no form has any text. */
static bool is_empty(const stele_message *message)
{
    for (size_t form = 0; form < stele_message_form_count(message); form++) {
        if (stele_message_msgstr(message, form).length > 0)
            return false;
    }
    return true;
}

stele_message_state stele_message_get_state(const stele_message *message)
{
    if (message->bits & STELE__OBSOLETE)
        return STELE_OBSOLETE;
    if (message->bits & STELE__FUZZY)
        return is_empty(message) ? STELE_UNTRANSLATED : STELE_FUZZY;
    return message->bits & STELE__INCOMPLETE ? STELE_UNTRANSLATED : STELE_TRANSLATED;
}

bool stele_message_is_header(const stele_message *message)
{
    return message->msgid_length == 0 && !stele_message_msgctxt(message).data;
}

bool stele_message_is_fuzzy(const stele_message *message)
{
    return message->bits & STELE__FUZZY;
}

bool stele_message_is_obsolete(const stele_message *message)
{
    return message->bits & STELE__OBSOLETE;
}

static stele__previous previous_of(const stele_message *message)
{
    return message->details && message->details->previous ? *message->details->previous
                                                          : (stele__previous){ absent, absent, absent };
}

stele_str stele_message_previous_msgid(const stele_message *message)
{
    return previous_of(message).msgid;
}

stele_str stele_message_previous_msgctxt(const stele_message *message)
{
    return previous_of(message).msgctxt;
}

stele_str stele_message_previous_msgid_plural(const stele_message *message)
{
    return previous_of(message).msgid_plural;
}

size_t stele_message_line(const stele_message *message)
{
    return message->line;
}

stele__details *stele_message__details(stele_catalog *catalog, stele_message *message)
{
    if (!message->details) {
        stele__details *made = stele__arena_take(&catalog->arena, sizeof *made);
        if (!made)
            return NULL;
        *made = (stele__details){ 0 };
        message->details = made;
    }
    return message->details;
}

bool stele_message__reserve_forms(stele_catalog *catalog, stele__details *details, size_t count)
{
    size_t     capacity = details->form_capacity ? details->form_capacity : 4, size;
    stele_str *forms;

    if (count <= details->form_capacity)
        return true;
    while (capacity < count)
        capacity *= 2;
    if (capacity > UINT32_MAX || !stele__multiply(&size, capacity, sizeof *forms)
        || !(forms = stele__arena_take(&catalog->arena, size)))
        return false;
    if (details->form_count > 1)
        memcpy(forms, details->forms, (details->form_count - 1) * sizeof *forms);
    details->forms = forms;
    details->form_capacity = (uint32_t)capacity;
    return true;
}
