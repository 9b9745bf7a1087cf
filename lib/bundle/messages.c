/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Messages in a compiled bundle. All locales share one index of keys: buckets of 64 bytes with four slots, of which each
 * says 32 more bits of the hash, the message's number, and where its msgid stands. So most look-ups touch three lines of
 * memory that do not wait for each other but for the first: the bucket, the msgid, and the record of the translation. A
 * miss ends in the bucket. */
#include "lib/bundle/image.h"

#include "lib/base/hash.h"

uint64_t stele_bundle__key_hash(stele_str msgctxt, stele_str msgid)
{
    const uint64_t seed = msgctxt.data ? stele__hash(msgctxt.data, msgctxt.length, 0) : 0;
    return stele__hash(msgid.data, msgid.length, seed);
}

bool stele_bundle__message_at(const stele_bundle__image *image, size_t place, stele_bundle__key_record *key)
{
    const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__MSGS, place, STELE_BUNDLE__MESSAGE_SIZE);

    *key = (stele_bundle__key_record){ 0 };
    if (!record)
        return false;
    key->msgid = stele_bundle__string_at(image, record);
    key->msgctxt = stele_bundle__string_at(image, record + 8);
    key->msgid_plural = stele_bundle__string_at(image, record + 16);
    return true;
}

/* Whether the slot is that of the key. */
static bool is_key(const stele_bundle__image *image, const unsigned char *slot, stele_str msgctxt, stele_str msgid)
{
    const uint32_t           number = stele_bundle__u32(slot + 4);
    const stele_str          found = stele_bundle__string_at(image, slot + 8);
    stele_bundle__key_record key;

    if (!found.data || found.length != msgid.length || memcmp(found.data, msgid.data, msgid.length) != 0
        || !(number & STELE_BUNDLE__HAS_CONTEXT) != !msgctxt.data)
        return false;
    if (!msgctxt.data)
        return true;
    return stele_bundle__message_at(image, number & ~STELE_BUNDLE__HAS_CONTEXT, &key) && key.msgctxt.data
           && stele_str_equal(key.msgctxt, msgctxt);
}

size_t stele_bundle__find_message(const stele_bundle__image *image, stele_str msgctxt, stele_str msgid)
{
    const stele_bundle__part *index = &image->parts[STELE_BUNDLE__MIDX];
    const uint64_t            hash = stele_bundle__key_hash(msgctxt, msgid);
    const uint32_t            mark = stele_bundle__mark(hash);
    size_t                    at = stele_bundle__home(hash, index->count);

    for (size_t tried = 0; tried < index->count; tried++, at = at + 1 < index->count ? at + 1 : 0) {
        const unsigned char *slot = index->bytes + at * STELE_BUNDLE__BUCKET_SIZE;
        for (size_t i = 0; i < STELE_BUNDLE__BUCKET_SLOTS; i++, slot += STELE_BUNDLE__BUCKET_SIZE / 4) {
            const uint32_t found = stele_bundle__u32(slot);
            if (found == 0)
                return SIZE_MAX;
            if (found == mark && is_key(image, slot, msgctxt, msgid))
                return stele_bundle__u32(slot + 4) & ~STELE_BUNDLE__HAS_CONTEXT;
        }
    }
    return SIZE_MAX;
}

stele_str stele_bundle__forms(const stele_bundle__image *image, size_t locale, size_t message, unsigned *rule)
{
    const size_t         messages = stele_bundle__messages(image);
    const unsigned char *record;
    uint32_t             offset, length;

    *rule = 0;
    if (message >= messages || locale >= stele_bundle__locales(image))
        return (stele_str){ NULL, 0 };
    record = image->parts[STELE_BUNDLE__FORM].bytes + (locale * messages + message) * STELE_BUNDLE__FORM_SIZE;
    offset = stele_bundle__u32(record);
    length = stele_bundle__u32(record + 4);
    if (offset == 0)
        return (stele_str){ NULL, 0 };
    *rule = length >> 24;
    return stele_bundle__string(image, offset, length & STELE_BUNDLE__LENGTH_MASK);
}

stele_str stele_bundle__form(stele_str forms, unsigned number)
{
    stele_str rest = forms, form = forms;

    for (unsigned i = 0; stele__next_piece(&rest, '\0', &form); i++) {
        if (i == number)
            return form;
    }
    rest = forms;
    (void)stele__next_piece(&rest, '\0', &form);
    return form;
}
