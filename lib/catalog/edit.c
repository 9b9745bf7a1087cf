/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Changing a catalog. Each function makes all it needs first and changes the catalog last, so that it does all or
 * nothing. */
#include "lib/catalog/catalog.h"

#include <string.h>

#include "lib/text/text.h"

bool stele__is_text(stele_str text)
{
    return text.length < UINT32_MAX && stele__utf8_valid(text.data, text.length, NULL)
           && !(text.length && memchr(text.data, '\0', text.length));
}

/* In ids EOT is not allowed either, since it separates them in MO files. */
static bool is_id(stele_str text)
{
    return stele__is_text(text) && !(text.length && memchr(text.data, 4, text.length));
}

/* Fills a record that does not count yet. */
static stele_status fill(stele_catalog *catalog, stele_message *message, stele_str msgctxt, stele_str msgid,
                         stele_str msgid_plural)
{
    stele_str copy;

    if (!stele__arena_copy(&catalog->arena, &copy, msgid.data ? msgid : STELE__LITERAL("")))
        return STELE_NO_MEMORY;
    message->msgid = copy.data;
    message->msgid_length = (uint32_t)copy.length;
    message->msgstr = "";
    message->bits = STELE__EDITED | STELE__INCOMPLETE;
    if (!msgctxt.data && !msgid_plural.data)
        return STELE_OK;
    if (!stele_message__details(catalog, message)
        || !stele__arena_copy(&catalog->arena, &message->details->msgctxt, msgctxt)
        || !stele__arena_copy(&catalog->arena, &message->details->msgid_plural, msgid_plural))
        return STELE_NO_MEMORY;
    if (msgid_plural.data) {
        const unsigned count = stele_plural_count(catalog->plural);
        if (!stele_message__reserve_forms(catalog, message->details, count))
            return STELE_NO_MEMORY;
        for (unsigned form = 1; form < count; form++)
            message->details->forms[form - 1] = STELE__LITERAL("");
        message->details->form_count = count;
    }
    return STELE_OK;
}

/* Puts a message into the index, by its number and the hash of its key. Where there is no memory for it, searches are
 * linear from now on. */
static void enter(stele_catalog *catalog, uint32_t hash, size_t number)
{
    stele__index *index = &catalog->index;
    size_t        at = SIZE_MAX, place;

    if (!stele__index_reserve_one(index, &catalog->arena)) {
        *index = (stele__index){ 0 };
        return;
    }
    while (stele__index_next(index, hash, &at, &place))
        ;
    stele__index_put(index, at, hash, number);
}

/* Makes room for one more message in the order, where it is kept. */
static bool reserve_order(stele_catalog *catalog)
{
    return !catalog->order
           || stele__grow(&catalog->allocator, &catalog->order, &catalog->order_capacity, catalog->order_length + 1,
                          sizeof *catalog->order);
}

static uint32_t hash_of(const stele_catalog *catalog, const stele_message *message)
{
    return stele__index_hash(&catalog->index, message->domain, stele_message_msgctxt(message),
                             stele_message__key(message));
}

/* Makes a record that was just filled count. */
static void commit(stele_catalog *catalog, stele_message *made, uint32_t hash)
{
    enter(catalog, hash, catalog->length);
    if (catalog->order)
        catalog->order[catalog->order_length++] = (uint32_t)catalog->length;
    catalog->length++;
    catalog->edited = true;
    if (stele_message_is_header(made) && !catalog->header && made->domain == 0)
        catalog->header = made;
}

stele_status stele_catalog__add(stele_catalog *catalog, stele_message **message, uint16_t domain, stele_str msgctxt,
                                stele_str msgid)
{
    stele_message *made = reserve_order(catalog) ? stele_catalog__next(catalog) : NULL;
    stele_status   status = made ? fill(catalog, made, msgctxt, msgid, (stele_str){ NULL, 0 }) : STELE_NO_MEMORY;

    if (status != STELE_OK)
        return status;
    made->domain = domain;
    commit(catalog, made, hash_of(catalog, made));
    *message = made;
    return STELE_OK;
}

stele_status stele_catalog__intern(stele_catalog *catalog, stele_message **message, stele_str msgctxt, stele_str msgid,
                                   bool *is_new)
{
    const uint32_t hash = stele__index_hash(&catalog->index, 0, msgctxt, msgid);
    stele_message *made;
    stele_status   status;

    *message = stele_catalog__lookup_hashed(catalog, hash, 0, msgctxt, msgid);
    *is_new = !*message;
    if (*message)
        return STELE_OK;
    if (!is_id(msgctxt) || !is_id(msgid))
        return STELE_BAD_ARGUMENT;
    made = reserve_order(catalog) ? stele_catalog__next(catalog) : NULL;
    status = made ? fill(catalog, made, msgctxt, msgid, (stele_str){ NULL, 0 }) : STELE_NO_MEMORY;
    if (status != STELE_OK)
        return status;
    commit(catalog, made, hash);
    *message = made;
    return STELE_OK;
}

stele_status stele_catalog_add(stele_catalog *catalog, const stele_message **message, stele_str msgctxt,
                               stele_str msgid, stele_str msgid_plural)
{
    stele_message *made;
    stele_status   status;

    if (message)
        *message = NULL;
    if (!is_id(msgctxt) || !is_id(msgid) || !stele__is_text(msgid_plural))
        return STELE_BAD_ARGUMENT;
    if (stele_catalog__lookup(catalog, 0, msgctxt, msgid))
        return STELE_INVALID;
    if (!reserve_order(catalog) || !(made = stele_catalog__next(catalog)))
        return STELE_NO_MEMORY;
    if ((status = fill(catalog, made, msgctxt, msgid, msgid_plural)) != STELE_OK)
        return status;
    commit(catalog, made, hash_of(catalog, made));
    if (message)
        *message = made;
    return STELE_OK;
}

/* A key of before stays in the index: what is found by it has another one by then, and is passed over. */
stele_status stele_catalog_set_source(stele_catalog *catalog, const stele_message *message, stele_str msgctxt,
                                      stele_str msgid, stele_str msgid_plural)
{
    stele_message       *changed = stele_message__own(message);
    const stele_message *other;
    stele__details      *details;
    stele_str            context, id, plural;

    if (!is_id(msgctxt) || !is_id(msgid) || !stele__is_text(msgid_plural) || stele_message_is_header(message)
        || (!msgid.length && !msgctxt.data) || !msgid_plural.data != !stele_message_msgid_plural(message).data)
        return STELE_BAD_ARGUMENT;
    other = stele_catalog__lookup(catalog, message->domain, msgctxt, msgid);
    if (other && other != message)
        return STELE_INVALID;
    if (!(details = stele_message__details(catalog, changed)) || !stele__arena_copy(&catalog->arena, &context, msgctxt)
        || !stele__arena_copy(&catalog->arena, &id, msgid.data ? msgid : STELE__LITERAL(""))
        || !stele__arena_copy(&catalog->arena, &plural, msgid_plural))
        return STELE_NO_MEMORY;
    details->msgctxt = context;
    details->msgid_plural = plural;
    changed->msgid = id.data;
    changed->msgid_length = (uint32_t)id.length;
    if (!other)
        enter(catalog, hash_of(catalog, changed), stele_catalog__number_of(catalog, changed));
    stele_catalog__touch(catalog, changed);
    return STELE_OK;
}

/* How many forms a message can have: those that it has, and with a plural as many as the rule gives. */
static size_t form_limit(const stele_catalog *catalog, const stele_message *message)
{
    const size_t has = stele_message_form_count(message), gives = stele_plural_count(catalog->plural);

    return stele_message_msgid_plural(message).data && gives > has ? gives : has;
}

/* Adds empty forms up to the one that is to be set. */
static bool add_forms(stele_catalog *catalog, stele_message *message, size_t form)
{
    size_t count = stele_message_form_count(message);

    if (form < count)
        return true;
    if (!stele_message__reserve_forms(catalog, message->details, form + 1))
        return false;
    for (; count <= form; count++)
        message->details->forms[count - 1] = STELE__LITERAL("");
    message->details->form_count = (uint32_t)count;
    return true;
}

/* Sets form 0. Where it is the header's, the plural rule follows; if it cannot, the text stays too. */
static stele_status set_first_form(stele_catalog *catalog, stele_message *message, stele_str text)
{
    const stele_message before = *message;
    stele_status        status = STELE_OK;

    message->msgstr = text.data;
    message->msgstr_length = (uint32_t)text.length;
    if (message == catalog->header && (status = stele_catalog__update_plural(catalog)) != STELE_OK)
        *message = before;
    return status;
}

stele_status stele_catalog_set_msgstr(stele_catalog *catalog, const stele_message *message, size_t form, stele_str text)
{
    stele_message *changed = stele_message__own(message);
    stele_str      copy;
    stele_status   status = STELE_OK;

    if (form >= form_limit(catalog, message) || !stele__is_text(text))
        return STELE_BAD_ARGUMENT;
    if (!stele__arena_copy(&catalog->arena, &copy, text.data ? text : STELE__LITERAL(""))
        || !add_forms(catalog, changed, form))
        return STELE_NO_MEMORY;
    if (form == 0)
        status = set_first_form(catalog, changed, copy);
    else
        changed->details->forms[form - 1] = copy;
    if (status != STELE_OK)
        return status;
    stele_message__update(changed);
    stele_catalog__touch(catalog, changed);
    return STELE_OK;
}

stele_status stele_message__set_forms(stele_catalog *catalog, stele_message *message, const stele_str *forms,
                                      size_t count)
{
    stele_str copy;

    if (count > 1
        && (!stele_message__details(catalog, message)
            || !stele_message__reserve_forms(catalog, message->details, count)))
        return STELE_NO_MEMORY;
    for (size_t form = 0; form < count; form++) {
        if (!stele__arena_copy(&catalog->arena, &copy, forms[form].data ? forms[form] : STELE__LITERAL("")))
            return STELE_NO_MEMORY;
        if (form == 0) {
            message->msgstr = copy.data;
            message->msgstr_length = (uint32_t)copy.length;
        } else {
            message->details->forms[form - 1] = copy;
        }
    }
    if (message->details)
        message->details->form_count = (uint32_t)count;
    stele_message__update(message);
    stele_catalog__touch(catalog, message);
    return STELE_OK;
}

stele_status stele_catalog_set_previous(stele_catalog *catalog, const stele_message *message, stele_str msgctxt,
                                        stele_str msgid, stele_str msgid_plural)
{
    stele_message   *changed = stele_message__own(message);
    stele__details  *details;
    stele__previous *previous;

    if (!stele__is_text(msgctxt) || !stele__is_text(msgid) || !stele__is_text(msgid_plural)
        || (!msgid.data && (msgctxt.data || msgid_plural.data)))
        return STELE_BAD_ARGUMENT;
    if (!msgid.data && !(changed->details && changed->details->previous))
        return STELE_OK;
    if (!(details = stele_message__details(catalog, changed)))
        return STELE_NO_MEMORY;
    previous = msgid.data ? stele__arena_take(&catalog->arena, sizeof *previous) : NULL;
    if (msgid.data
        && (!previous || !stele__arena_copy(&catalog->arena, &previous->msgctxt, msgctxt)
            || !stele__arena_copy(&catalog->arena, &previous->msgid, msgid)
            || !stele__arena_copy(&catalog->arena, &previous->msgid_plural, msgid_plural)))
        return STELE_NO_MEMORY;
    details->previous = previous;
    stele_catalog__touch(catalog, changed);
    return STELE_OK;
}

/* Where the header comes or goes, the plural rule follows. */
stele_status stele_catalog_set_obsolete(stele_catalog *catalog, const stele_message *message, bool obsolete)
{
    stele_message *changed = stele_message__own(message);
    stele_status   status = STELE_OK;

    if (obsolete == stele_message_is_obsolete(message))
        return STELE_OK;
    if (obsolete && message == catalog->header)
        status = stele_catalog__set_header(catalog, NULL);
    else if (!obsolete && !catalog->header && message->domain == 0 && stele_message_is_header(message))
        status = stele_catalog__set_header(catalog, changed);
    if (status != STELE_OK)
        return status;
    changed->bits = (uint16_t)((changed->bits & ~STELE__OBSOLETE) | (obsolete ? STELE__OBSOLETE : 0));
    stele_catalog__touch(catalog, changed);
    return STELE_OK;
}
