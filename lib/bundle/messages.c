/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Messages in a compiled bundle: what the short way of messages.h leaves over. */
#include "lib/bundle/messages.h"

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

/* Whether a place of a bucket, which has the msgid, has the context. */
static bool has_context(const stele_bundle__image *image, const unsigned char *bucket, unsigned place,
                        stele_str msgctxt)
{
    const uint32_t           number = stele_bundle__u32(bucket + STELE_BUNDLE__NUMBERS + (size_t)4 * place);
    stele_bundle__key_record key;

    if (!msgctxt.data || !(number & STELE_BUNDLE__HAS_CONTEXT))
        return !msgctxt.data && !(number & STELE_BUNDLE__HAS_CONTEXT);
    return stele_bundle__message_at(image, number & ~STELE_BUNDLE__HAS_CONTEXT, &key) && key.msgctxt.data
           && stele_str_equal(key.msgctxt, msgctxt);
}

size_t stele_bundle__search(const stele_bundle__image *image, uint64_t hash, stele_str msgctxt, stele_str msgid)
{
    const stele_bundle__part *index = &image->parts[STELE_BUNDLE__MIDX];
    size_t                    at = stele_bundle__home(hash, index->count);

    for (size_t tried = 0; tried < index->count; tried++, at = at + 1 < index->count ? at + 1 : 0) {
        const unsigned char *bucket = index->bytes + at * STELE_BUNDLE__BUCKET_SIZE;
        for (unsigned left = stele_bundle__matches(bucket, stele_bundle__mark(hash)); left; left &= left - 1) {
            const unsigned place = (unsigned)__builtin_ctz(left);
            if (stele_bundle__has_msgid(image, bucket, place, msgid) && has_context(image, bucket, place, msgctxt))
                return stele_bundle__u32(bucket + STELE_BUNDLE__NUMBERS + (size_t)4 * place)
                       & ~STELE_BUNDLE__HAS_CONTEXT;
        }
        if (!stele_bundle__is_full(bucket))
            break;
    }
    return SIZE_MAX;
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
