/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Compiled bundles. The mutator puts the checksums right, so that what stands behind them is reached. What verification lets
 * pass renders in every format and locale; what it refuses renders some defined text when only its frame is looked at. */
#include "fuzz/fuzz.h"

#include <stele/bundle.h>
#include <stele/render.h>

#include "lib/base/hash.h"
#include "lib/bundle/format.h"

/* libFuzzer's; where inputs are only replayed there is none, and nothing is mutated. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size) __attribute__((weak));
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);

static uint64_t number_at(const uint8_t *at, int bytes)
{
    uint64_t number = 0;

    while (bytes-- > 0)
        number = number << 8 | at[bytes];
    return number;
}

static void put_checksum(uint8_t *at, uint64_t checksum)
{
    for (int byte = 0; byte < 8; byte++)
        at[byte] = (uint8_t)(checksum >> 8 * byte);
}

/* Sections first, then the table that their checksums stand in. */
static void mend_checksums(uint8_t *data, size_t size)
{
    size_t count, table;

    if (size < STELE_BUNDLE__HEADER_SIZE)
        return;
    count = (size_t)number_at(data + 12, 4);
    if (count > (size - STELE_BUNDLE__HEADER_SIZE) / STELE_BUNDLE__ENTRY_SIZE)
        return;
    table = STELE_BUNDLE__HEADER_SIZE + count * STELE_BUNDLE__ENTRY_SIZE;
    for (size_t i = 0; i < count; i++) {
        uint8_t       *entry = data + STELE_BUNDLE__HEADER_SIZE + i * STELE_BUNDLE__ENTRY_SIZE;
        const uint64_t offset = number_at(entry + 8, 8), length = number_at(entry + 16, 8);
        if (offset <= size && length <= size - offset)
            put_checksum(entry + 24, stele__hash(data + offset, (size_t)length, 0));
    }
    if (size - table >= STELE_BUNDLE__CHECKSUM_SIZE)
        put_checksum(data + table, stele__hash(data, table, 0));
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    size = LLVMFuzzerMutate(data, size, max_size);
    if (seed % 8)
        mend_checksums(data, size);
    return size;
}

static void render_all(const stele_bundle *bundle)
{
    static const char *const locales[] = { NULL, "az", "tr,en", "ar", "zh-Hant-HK", "x" };
    stele_buffer             page = { 0 };

    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_ROFF; format++) {
            const stele_render_options options = { .locale = locales[i],
                                                   .format = (stele_format)format,
                                                   .width = i % 2 ? 40 : 0,
                                                   .attribution = STELE_ATTRIBUTION_ALWAYS };
            stele_buffer_clear(&page);
            (void)!stele_render(bundle, &options, stele_sink_buffer(&page), NULL);
        }
        (void)stele_bundle_text(bundle, locales[i], i % 2 ? "menu" : NULL, "Open");
        (void)stele_bundle_text_plural(bundle, locales[i], NULL, "%d file", "%d files", i);
    }
    stele_buffer_clear(&page);
    (void)!stele_render(bundle, &(stele_render_options){ .parallel = "en,az,ar", .width = 80 },
                        stele_sink_buffer(&page), NULL);
    stele_buffer_free(&page);
}

static void ask_all(const stele_bundle *bundle)
{
    stele_str msgctxt, msgid, msgid_plural;

    for (size_t place = 0; stele_bundle_message_at(bundle, place, &msgctxt, &msgid, &msgid_plural) && place < 1000;
         place++) {
        for (size_t locale = 0; locale < 4; locale++)
            (void)stele_bundle_find_plural(bundle, locale, msgctxt, msgid, place);
    }
    for (size_t place = 0; place < stele_bundle_locale_count(bundle) && place < 1000; place++)
        (void)stele_bundle_locale_at(bundle, place);
    (void)stele_bundle_document(bundle);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const stele_str bytes = input_text(data, size);
    stele_bundle   *seen = NULL, *unseen = NULL;
    bool            is_right = stele_bundle_use(&seen, bytes, "f.stele", NULL, NULL) == STELE_OK;

    if (stele_bundle_use(&unseen, bytes, "f.stele", &(stele_bundle_options){ .map = true }, NULL) == STELE_OK) {
        render_all(unseen);
        ask_all(unseen);
        MUST((stele_bundle_verify(unseen, NULL) == STELE_OK) == is_right);
    } else
        MUST(!is_right);
    stele_bundle_close(seen);
    stele_bundle_close(unseen);
    return 0;
}
