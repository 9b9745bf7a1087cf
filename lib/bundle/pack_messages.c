/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Messages in the compiled form. All catalogs are gone through once to number the keys in the order in which they are
 * first seen, and once more for the translations; where a locale has none, that of the first locale that it leads to
 * stands there as well, as the same bytes. */
#include "lib/bundle/pack.h"

#include "lib/bundle/messages.h"

/* A message that some catalog has. */
struct key {
    stele_str msgctxt, msgid, msgid_plural;
    uint64_t  hash;
};

/* A translation in its place: what the section FORM says of it. */
struct form {
    uint32_t offset, length; /* All zero: none. */
};

struct gathering {
    stele_bundle__packing *packing;
    struct key            *keys; /* By number. */
    size_t                 count, most;
    uint32_t              *slots; /* Numbers by hash, open addressing; STELE_BUNDLE__NONE for a free one. */
    size_t                 slot_count;
    struct form           *forms; /* By locale and message. */
    size_t                 form_count;
    stele_buffer           text; /* A translation, or a plural rule. */
};

/* Whether a message goes in: neither the header nor one that is no longer used. */
static bool is_taken(const stele_message *message)
{
    return !stele_message_is_header(message) && !stele_message_is_obsolete(message);
}

/* The slot of a key: where it stands, or where it would. */
static uint32_t *slot_of(const struct gathering *gathering, stele_str msgctxt, stele_str msgid, uint64_t hash)
{
    size_t at = stele_bundle__home(hash, gathering->slot_count);

    for (;; at = at + 1 < gathering->slot_count ? at + 1 : 0) {
        uint32_t         *slot = &gathering->slots[at];
        const struct key *key = *slot == STELE_BUNDLE__NONE ? NULL : &gathering->keys[*slot];
        if (!key
            || (key->hash == hash && !key->msgctxt.data == !msgctxt.data && stele_str_equal(key->msgid, msgid)
                && stele_str_equal(key->msgctxt, msgctxt)))
            return slot;
    }
}

/* Numbers the keys of a catalog. */
static void gather_keys(struct gathering *gathering, const stele_catalog *catalog)
{
    for (size_t i = 0; i < stele_catalog_length(catalog); i++) {
        const stele_message *message = stele_catalog_at(catalog, i);
        const stele_str      msgctxt = stele_message_msgctxt(message), msgid = stele_message_msgid(message);
        const uint64_t       hash = stele_bundle__key_hash(msgctxt, msgid);
        uint32_t            *slot;

        if (!is_taken(message))
            continue;
        slot = slot_of(gathering, msgctxt, msgid, hash);
        if (*slot == STELE_BUNDLE__NONE) {
            gathering->keys[gathering->count] = (struct key){ msgctxt, msgid, stele_message_msgid_plural(message),
                                                              hash };
            *slot = (uint32_t)gathering->count++;
        } else if (!gathering->keys[*slot].msgid_plural.data) {
            gathering->keys[*slot].msgid_plural = stele_message_msgid_plural(message);
        }
    }
}

/* The number of a plural rule, from 1; the rule is added where it is new. 0 on failure. */
static uint32_t rule_number(struct gathering *gathering, const stele_plural *rule)
{
    stele_bundle__packing *packing = gathering->packing;
    const stele_buffer    *rules = &packing->parts[STELE_BUNDLE__RULE];
    const size_t           count = rules->length / STELE_BUNDLE__RULE_SIZE;
    stele_str              text;

    stele_buffer_clear(&gathering->text);
    stele_bundle__pack_failed(packing, stele_plural_write(rule, &gathering->text));
    if (packing->status != STELE_OK)
        return 0;
    text = (stele_str){ gathering->text.data, gathering->text.length };
    for (size_t i = 0; i < count; i++) {
        const unsigned char *record = (const unsigned char *)rules->data + i * STELE_BUNDLE__RULE_SIZE;
        const char          *known = packing->parts[STELE_BUNDLE__TEXT].data + stele_bundle__u32(record);
        if (stele_str_equal((stele_str){ known, stele_bundle__u32(record + 4) }, text))
            return (uint32_t)i + 1;
    }
    if (count == STELE_BUNDLE__RULES_MAX) {
        char digits[24];
        stele__tell(packing->report, STELE__BUNDLE_RULES_MANY, (stele__place){ 0 },
                    &(stele__args){ { stele__decimal(digits, STELE_BUNDLE__RULES_MAX) } });
        stele_bundle__pack_failed(packing, STELE_LIMIT);
        return 0;
    }
    stele_bundle__put_packed(packing, STELE_BUNDLE__RULE, stele_bundle__pack_string(packing, text));
    return (uint32_t)count + 1;
}

/* The plural rule of a catalog: its header's, else CLDR's for the locale, else that of the Germanic languages, as
 * gettext has it. */
static uint32_t catalog_rule(struct gathering *gathering, const stele_bundle__catalog *source)
{
    stele_bundle__packing *packing = gathering->packing;
    stele_plural          *made = NULL;
    stele_status           status;
    uint32_t               number;

    if (stele_catalog_header_field(source->catalog, STELE__LITERAL("Plural-Forms")).data)
        return rule_number(gathering, stele_catalog_plural(source->catalog));
    status = stele_plural_for_locale(&made, &packing->draft->tags[source->locale], packing->report);
    if (status == STELE_NOT_FOUND)
        status = stele_plural_parse(&made, STELE__LITERAL("nplurals=2; plural=(n != 1);"), packing->report);
    stele_bundle__pack_failed(packing, status);
    if (status != STELE_OK)
        return 0;
    number = rule_number(gathering, made);
    stele_plural_free(made);
    return number;
}

/* Joins the plural forms of a message, with a NUL between them. */
static stele_status join_forms(stele_buffer *text, const stele_message *message)
{
    stele_status status = STELE_OK;

    stele_buffer_clear(text);
    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        if (form)
            status = stele_buffer_add(text, "", 1);
        if (status == STELE_OK)
            status = stele_buffer_add_str(text, stele_message_msgstr(message, form));
    }
    return status;
}

/* Writes a translation. */
static void add_form(struct gathering *gathering, const stele_message *message, struct form *form, uint32_t rule)
{
    stele_bundle__packing *packing = gathering->packing;
    stele_str              text = stele_message_msgstr(message, 0);
    stele_bundle__packed   packed;

    if (stele_message_msgid_plural(message).data) {
        stele_bundle__pack_failed(packing, join_forms(&gathering->text, message));
        text = (stele_str){ gathering->text.data, gathering->text.length };
    } else {
        rule = 0;
    }
    if (packing->status != STELE_OK)
        return;
    if (text.length > STELE_BUNDLE__LENGTH_MASK) {
        char digits[24];
        stele__tell(
            packing->report, STELE__BUNDLE_TEXT_LONG, (stele__place){ 0 },
            &(stele__args){ { stele_message_msgid(message), stele__decimal(digits, STELE_BUNDLE__LENGTH_MASK) } });
        stele_bundle__pack_failed(packing, STELE_LIMIT);
        return;
    }
    packed = stele_bundle__pack_string(packing, text);
    *form = (struct form){ packed.offset, packed.length | rule << 24 };
}

/* Tells of a message that two catalogs of a locale translate, each in its own way. */
static void check_repeated(struct gathering *gathering, const struct form *form, const stele_message *message,
                           stele_str locale)
{
    const stele_bundle__packing *packing = gathering->packing;
    const stele_str              there = { packing->parts[STELE_BUNDLE__TEXT].data + form->offset,
                                           form->length & STELE_BUNDLE__LENGTH_MASK };
    stele_str                    first = stele_bundle__form(there, 0);

    if (!stele_str_equal(first, stele_message_msgstr(message, 0)))
        stele__tell(packing->report, STELE__BUNDLE_MESSAGE_TWICE, (stele__place){ 0 },
                    &(stele__args){ { stele_message_msgid(message), locale } });
}

/* Writes a catalog's translations. The first of a locale that has a message is the one whose translation counts. */
static void gather_forms(struct gathering *gathering, const stele_bundle__catalog *source)
{
    stele_bundle__packing     *packing = gathering->packing;
    const stele_bundle__draft *draft = packing->draft;
    struct form               *forms = gathering->forms + source->locale * gathering->count;
    const uint32_t             rule = catalog_rule(gathering, source);

    for (size_t i = 0; i < stele_catalog_length(source->catalog) && packing->status == STELE_OK; i++) {
        const stele_message      *message = stele_catalog_at(source->catalog, i);
        const stele_str           msgctxt = stele_message_msgctxt(message), msgid = stele_message_msgid(message);
        const stele_message_state state = stele_message_get_state(message);
        struct form              *form;

        if (!is_taken(message) || (state != STELE_TRANSLATED && (state != STELE_FUZZY || !draft->accept_fuzzy))
            || stele_message_msgstr(message, 0).length == 0)
            continue;
        form = &forms[*slot_of(gathering, msgctxt, msgid, stele_bundle__key_hash(msgctxt, msgid))];
        if (form->offset)
            check_repeated(gathering, form, message, draft->locales[source->locale].name);
        else
            add_form(gathering, message, form, rule);
    }
}

/* Writes what each locale shows of each message. */
static void pack_forms(const struct gathering *gathering)
{
    stele_bundle__packing *packing = gathering->packing;
    const size_t           locales = packing->draft->locale_count, count = gathering->count;

    for (size_t locale = 0; locale < locales; locale++) {
        const size_t *order = packing->orders + locale * locales;
        for (size_t message = 0; message < count; message++) {
            struct form form = gathering->forms[locale * count + message];
            for (size_t i = 0; i < packing->lengths[locale] && !form.offset; i++)
                form = gathering->forms[order[i] * count + message];
            stele_bundle__put(packing, STELE_BUNDLE__FORM, form.offset);
            stele_bundle__put(packing, STELE_BUNDLE__FORM, form.length);
        }
    }
}

/* The next free place from the key's bucket on. */
static unsigned char *free_place(unsigned char *index, size_t buckets, uint64_t hash)
{
    size_t at = stele_bundle__home(hash, buckets);

    for (;; at = at + 1 < buckets ? at + 1 : 0) {
        unsigned char *bucket = index + at * STELE_BUNDLE__BUCKET_SIZE;
        for (size_t i = 0; i < STELE_BUNDLE__BUCKET_SLOTS; i++) {
            if (stele_bundle__u32(bucket + 4 * i) == 0)
                return bucket + 4 * i;
        }
    }
}

/* Writes the keys, and the index over them: half of its places are free, so that nearly all are in their own bucket. */
static void pack_keys(const struct gathering *gathering)
{
    stele_bundle__packing *packing = gathering->packing;
    const size_t           buckets = gathering->count / 2 + 1;
    unsigned char         *index;

    for (size_t i = 0; i < buckets * STELE_BUNDLE__BUCKET_SIZE / 4; i++)
        stele_bundle__put(packing, STELE_BUNDLE__MIDX, 0);
    for (size_t i = 0; i < gathering->count && packing->status == STELE_OK; i++) {
        const struct key          *key = &gathering->keys[i];
        const stele_bundle__packed msgid = stele_bundle__pack_string(packing, key->msgid);
        const uint32_t             flag = key->msgctxt.data ? STELE_BUNDLE__HAS_CONTEXT : 0;
        unsigned char             *place;

        stele_bundle__put_packed(packing, STELE_BUNDLE__MSGS, msgid);
        stele_bundle__put_packed(packing, STELE_BUNDLE__MSGS, stele_bundle__pack_string(packing, key->msgctxt));
        stele_bundle__put_packed(packing, STELE_BUNDLE__MSGS, stele_bundle__pack_string(packing, key->msgid_plural));
        index = (unsigned char *)packing->parts[STELE_BUNDLE__MIDX].data;
        place = free_place(index, buckets, key->hash);
        stele_bundle__write_u32(place + STELE_BUNDLE__MARKS, stele_bundle__mark(key->hash));
        stele_bundle__write_u32(place + STELE_BUNDLE__NUMBERS, (uint32_t)i | flag);
        stele_bundle__write_u32(place + STELE_BUNDLE__OFFSETS, msgid.offset);
        stele_bundle__write_u32(place + STELE_BUNDLE__LENGTHS, msgid.length);
    }
}

/* Takes memory for all keys that there can be. */
static stele_status prepare(struct gathering *gathering)
{
    const stele_bundle__draft *draft = gathering->packing->draft;
    const stele_allocator     *allocator = &draft->allocator;

    for (size_t i = 0; i < draft->catalog_count; i++)
        gathering->most += stele_catalog_length(draft->catalogs[i].catalog);
    if (gathering->most >= STELE_BUNDLE__HAS_CONTEXT)
        return STELE_LIMIT;
    gathering->slot_count = 2 * gathering->most + 1;
    gathering->keys = stele__allocate_array(allocator, gathering->most, sizeof *gathering->keys);
    gathering->slots = stele__allocate_array(allocator, gathering->slot_count, sizeof *gathering->slots);
    if (!gathering->keys || !gathering->slots)
        return STELE_NO_MEMORY;
    memset(gathering->slots, 0xff, gathering->slot_count * sizeof *gathering->slots);
    return STELE_OK;
}

static stele_status prepare_forms(struct gathering *gathering)
{
    const stele_bundle__draft *draft = gathering->packing->draft;
    size_t                     size;

    if (!stele__multiply(&gathering->form_count, draft->locale_count, gathering->count)
        || !stele__multiply(&size, gathering->form_count, sizeof *gathering->forms))
        return STELE_NO_MEMORY;
    gathering->forms = stele__allocate_zeroed(&draft->allocator, size);
    return gathering->forms ? STELE_OK : STELE_NO_MEMORY;
}

void stele_bundle__pack_messages(stele_bundle__packing *packing)
{
    const stele_bundle__draft *draft = packing->draft;
    struct gathering           gathering = { .packing = packing, .text.allocator = &draft->allocator };

    if (draft->catalog_count == 0 || packing->status != STELE_OK)
        return;
    stele_bundle__pack_failed(packing, prepare(&gathering));
    for (size_t i = 0; i < draft->catalog_count && packing->status == STELE_OK; i++)
        gather_keys(&gathering, draft->catalogs[i].catalog);
    if (packing->status == STELE_OK && gathering.count) {
        stele_bundle__pack_failed(packing, prepare_forms(&gathering));
        if (packing->status == STELE_OK)
            pack_keys(&gathering);
        for (size_t i = 0; i < draft->catalog_count && packing->status == STELE_OK; i++)
            gather_forms(&gathering, &draft->catalogs[i]);
        if (packing->status == STELE_OK)
            pack_forms(&gathering);
    }
    stele__release(&draft->allocator, gathering.keys, gathering.most * sizeof *gathering.keys);
    stele__release(&draft->allocator, gathering.slots, gathering.slot_count * sizeof *gathering.slots);
    stele__release(&draft->allocator, gathering.forms, gathering.form_count * sizeof *gathering.forms);
    stele_buffer_free(&gathering.text);
}
