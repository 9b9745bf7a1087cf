/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/bundle/second_reader.h: another reader of bundles, written from doc/bundle-format.md alone and sharing nothing with
 * the library. It is as plain as can be, and fails the test where a file is not as the document says. */
#ifndef STELE_TESTS_BUNDLE_SECOND_READER_H
#define STELE_TESTS_BUNDLE_SECOND_READER_H

#include "tests/support.h"

#include <xxhash.h>

struct second_section {
    const uint8_t *bytes;
    size_t         length;
};

struct second_reader {
    const uint8_t        *file;
    size_t                length;
    struct second_section info, meta, unit, locl, lidx, rule, piec, msgs, midx, form, text;
};

static inline uint64_t second_number(const uint8_t *at, size_t bytes)
{
    uint64_t number = 0;

    while (bytes-- > 0)
        number = number << 8 | at[bytes];
    return number;
}

static inline uint32_t second_u32(const uint8_t *at)
{
    return (uint32_t)second_number(at, 4);
}

static inline struct second_section *second_by_name(struct second_reader *reader, const char *name)
{
    struct {
        const char            *name;
        struct second_section *section;
    } const all[] = { { "INFO", &reader->info }, { "META", &reader->meta }, { "UNIT", &reader->unit },
                      { "LOCL", &reader->locl }, { "LIDX", &reader->lidx }, { "RULE", &reader->rule },
                      { "PIEC", &reader->piec }, { "MSGS", &reader->msgs }, { "MIDX", &reader->midx },
                      { "FORM", &reader->form }, { "TEXT", &reader->text } };

    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (memcmp(name, all[i].name, 4) == 0)
            return all[i].section;
    }
    fail_msg("unknown section %.4s", name);
    return NULL;
}

/* Reads the frame. */
static inline struct second_reader second_open(stele_str bytes)
{
    struct second_reader reader = { (const uint8_t *)bytes.data, bytes.length, .info = { 0 } };
    const uint8_t       *file = reader.file;
    size_t               count, table_end, end;

    assert_true(bytes.length > 32);
    assert_memory_equal(file, "\x89STELE\r\n", 8);
    assert_int_equal(second_number(file + 8, 2), 1);
    assert_int_equal(second_number(file + 10, 2), 0);
    assert_int_equal(second_number(file + 16, 8), bytes.length);
    count = second_u32(file + 12);
    table_end = 24 + 32 * count;
    assert_true(second_number(file + table_end, 8) == XXH3_64bits(file, table_end));
    end = table_end + 8;
    for (size_t i = 0; i < count; i++) {
        const uint8_t         *row = file + 24 + 32 * i;
        const size_t           offset = second_number(row + 8, 8), length = second_number(row + 16, 8);
        struct second_section *section = second_by_name(&reader, (const char *)row);
        assert_null(section->bytes);
        assert_int_equal(second_u32(row + 4), 0);
        assert_int_equal(offset % 64, 0);
        assert_true(offset >= end && length > 0 && offset + length <= bytes.length);
        assert_true(second_number(row + 24, 8) == XXH3_64bits(file + offset, length));
        for (; end < offset; end++)
            assert_int_equal(file[end], 0);
        end = offset + length;
        *section = (struct second_section){ file + offset, length };
    }
    assert_int_equal(end, bytes.length);
    assert_int_equal(reader.info.length, 32);
    assert_int_equal(reader.text.bytes[0], 0);
    assert_int_equal(reader.text.bytes[reader.text.length - 1], 0);
    return reader;
}

static inline stele_str second_slice(const struct second_reader *reader, uint32_t offset, uint32_t length)
{
    if (offset == UINT32_MAX) {
        assert_int_equal(length, 0);
        return (stele_str){ NULL, 0 };
    }
    assert_true(offset < reader->text.length && length < reader->text.length - offset);
    return (stele_str){ (const char *)reader->text.bytes + offset, length };
}

/* A string, which has a NUL behind it. */
static inline stele_str second_string(const struct second_reader *reader, const uint8_t *at)
{
    stele_str string = second_slice(reader, second_u32(at), second_u32(at + 4));

    if (string.data)
        assert_int_equal(string.data[string.length], 0);
    return string;
}

static inline size_t second_locales(const struct second_reader *reader)
{
    return reader->locl.length / 64;
}

static inline size_t second_units(const struct second_reader *reader)
{
    return reader->unit.length / 32;
}

static inline size_t second_messages(const struct second_reader *reader)
{
    return reader->msgs.length / 24;
}

static inline uint64_t second_mix(uint64_t a, uint64_t b)
{
    /* By hand, in four products of 32 bits each. */
    const uint64_t al = a & 0xffffffff, ah = a >> 32, bl = b & 0xffffffff, bh = b >> 32;
    const uint64_t ll = al * bl, lh = al * bh, hl = ah * bl, hh = ah * bh;
    const uint64_t middle = (ll >> 32) + (lh & 0xffffffff) + (hl & 0xffffffff);
    const uint64_t low = (ll & 0xffffffff) | middle << 32, high = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);

    return low ^ high;
}

/* The hash of a key. */
static inline uint64_t second_hash(stele_str key, uint64_t seed)
{
    const uint8_t *bytes = (const uint8_t *)key.data;
    const size_t   n = key.length;
    const uint64_t c = 0x9E3779B97F4A7C15, d = seed ^ 0xD1B54A32D192ED03;
    uint64_t       h = seed ^ c, x = 0, y = 0;

    if (n > 128)
        return XXH3_64bits_withSeed(bytes, n, seed);
    for (size_t k = 0; k + 16 < n; k += 16)
        h = second_mix(second_number(bytes + k, 8) ^ h, second_number(bytes + k + 8, 8) ^ d);
    if (n >= 4) {
        const size_t word = n >= 8 ? 8 : 4;
        x = second_number(bytes + (n >= 16 ? n - 16 : 0), word);
        y = second_number(bytes + n - word, word);
    } else if (n > 0) {
        x = bytes[0] + (uint64_t)256 * bytes[n / 2];
        y = bytes[n - 1];
    }
    return second_mix(second_mix(x ^ h, y ^ d) ^ n, c);
}

/* Finds a locale as the index has it. */
static inline size_t second_find_locale(const struct second_reader *reader, stele_str tag)
{
    const size_t slots = reader->lidx.length / 16;
    uint8_t      first[8] = { 0 };
    uint64_t     word;

    memcpy(first, tag.data, tag.length < 8 ? tag.length : 8);
    word = second_number(first, 8);
    assert_int_equal(slots, 2 * second_locales(reader));
    for (size_t at = (word * 0x9E3779B97F4A7C15 >> 32) * slots >> 32;; at = (at + 1) % slots) {
        const uint8_t *slot = reader->lidx.bytes + 16 * at;
        const uint32_t place = second_u32(slot + 12);
        if (place == 0xffffffff)
            return SIZE_MAX;
        if (second_number(slot, 8) == word && second_u32(slot + 8) == tag.length
            && stele_str_equal(second_string(reader, reader->locl.bytes + 64 * place), tag))
            return place;
    }
}

/* Finds a message as the index has it. */
static inline size_t second_find_message(const struct second_reader *reader, stele_str msgctxt, stele_str msgid)
{
    const size_t   buckets = reader->midx.length / 64;
    const uint64_t seed = msgctxt.data ? second_hash(msgctxt, 0) : 0;
    const uint64_t hash = second_hash(msgid, seed);
    const uint32_t mark = hash >> 32 ? (uint32_t)(hash >> 32) : 1;

    assert_int_equal(buckets, second_messages(reader) / 2 + 1);
    for (size_t at = (hash & 0xffffffff) * buckets >> 32;; at = (at + 1) % buckets) {
        for (const uint8_t *column = reader->midx.bytes + 64 * at, *end = column + 16; column < end; column += 4) {
            const uint32_t place = second_u32(column + 16) & 0x7fffffff;
            const bool     has_context = second_u32(column + 16) >> 31;
            const uint8_t *message = reader->msgs.bytes + (size_t)24 * place;
            if (second_u32(column) == 0)
                return SIZE_MAX;
            if (second_u32(column) == mark
                && stele_str_equal(second_slice(reader, second_u32(column + 32), second_u32(column + 48)), msgid)
                && has_context == (msgctxt.data != NULL)
                && stele_str_equal(second_string(reader, message + 8), msgctxt))
                return place;
        }
    }
}

/* A translation with all of its plural forms; `*rule` is the number of its rule. */
static inline stele_str second_forms(const struct second_reader *reader, size_t locale, size_t message, unsigned *rule)
{
    const uint8_t *record = reader->form.bytes + 8 * (locale * second_messages(reader) + message);
    const uint32_t length = second_u32(record + 4);

    *rule = length >> 24;
    if (second_u32(record) == 0)
        return (stele_str){ NULL, 0 };
    return second_slice(reader, second_u32(record), length & 0xffffff);
}

#endif
