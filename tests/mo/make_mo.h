/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/mo/make_mo.h: makes MO files for tests from rows, right ones and, by changing numbers afterwards, wrong ones. It
 * shares nothing with the library. Tables stand in the order of msgfmt: originals, translations, hash table, strings. */
#ifndef STELE_TESTS_MO_MAKE_MO_H
#define STELE_TESTS_MO_MAKE_MO_H

#include "tests/support.h"

/* A slice over a literal that may hold NULs. */
#define TEXT(literal)                                                                                                  \
    {                                                                                                                  \
        literal, sizeof literal - 1                                                                                    \
    }

struct mo_row {
    stele_str original, translation;
};

struct mo_shape {
    bool     swapped;
    uint32_t revision;
    uint32_t hash_size; /* 0 for none. */
};

static inline void mo_put(stele_buffer *file, size_t at, uint32_t number, bool swapped)
{
    unsigned char *to = (unsigned char *)file->data + at;

    if (swapped)
        number = __builtin_bswap32(number);
    memcpy(to, &number, sizeof number);
}

static inline uint32_t mo_get(const stele_buffer *file, size_t at, bool swapped)
{
    uint32_t number;

    memcpy(&number, file->data + at, sizeof number);
    return swapped ? __builtin_bswap32(number) : number;
}

static inline void mo_add(stele_buffer *file, const char *bytes, size_t length)
{
    assert_int_equal(stele_buffer_add(file, bytes, length), STELE_OK);
}

static inline void mo_add_number(stele_buffer *file, uint32_t number, bool swapped)
{
    mo_add(file, "\0\0\0\0", 4);
    mo_put(file, file->length - 4, number, swapped);
}

/* As the manual of gettext describes it; `chars` up to the first NUL. */
static inline uint32_t mo_pjw(const char *chars)
{
    uint32_t hash = 0, high;

    while (*chars) {
        hash = (hash << 4) + (unsigned char)*chars++;
        if ((high = hash & 0xf0000000u) != 0) {
            hash ^= high >> 24;
            hash ^= high;
        }
    }
    return hash;
}

static inline void mo_fill_hash(stele_buffer *file, size_t table, const struct mo_row *rows, size_t count,
                                const struct mo_shape *shape)
{
    for (size_t i = 0; i < count; i++) {
        const uint32_t hash = mo_pjw(rows[i].original.data), size = shape->hash_size;
        uint32_t       at = hash % size;
        while (mo_get(file, table + 4 * at, shape->swapped) != 0)
            at = (at + 1 + hash % (size - 2)) % size;
        mo_put(file, table + 4 * at, (uint32_t)i + 1, shape->swapped);
    }
}

/* To be freed with stele_buffer_free(). */
static inline stele_buffer make_mo(const struct mo_row *rows, size_t count, struct mo_shape shape)
{
    const bool     swapped = shape.swapped;
    const uint32_t header = shape.revision & 0xffff ? 48 : 28, n = (uint32_t)count;
    stele_buffer   file = { 0 };
    size_t         descriptors = header;

    mo_add_number(&file, 0x950412de, swapped);
    mo_add_number(&file, shape.revision, swapped);
    mo_add_number(&file, n, swapped);
    mo_add_number(&file, header, swapped);
    mo_add_number(&file, header + 8 * n, swapped);
    mo_add_number(&file, shape.hash_size, swapped);
    mo_add_number(&file, header + 16 * n, swapped);
    while (file.length < header + 16 * count + 4 * shape.hash_size)
        mo_add_number(&file, 0, swapped);
    if (shape.hash_size)
        mo_fill_hash(&file, header + 16 * count, rows, count, &shape);
    for (int table = 0; table < 2; table++) {
        for (size_t i = 0; i < count; i++, descriptors += 8) {
            const stele_str text = table == 0 ? rows[i].original : rows[i].translation;
            mo_put(&file, descriptors, (uint32_t)text.length, swapped);
            mo_put(&file, descriptors + 4, (uint32_t)file.length, swapped);
            mo_add(&file, text.data, text.length);
            mo_add(&file, "", 1);
        }
    }
    return file;
}

#endif
