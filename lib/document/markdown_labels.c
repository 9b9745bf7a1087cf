/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sets of labels: normalized as CommonMark 0.31 says (section 6.3), sorted, and searched by halves. */
#include <stdlib.h>

#include <unicase.h>

#include "lib/document/markdown_inline.h"

enum {
    LABEL_MAX = 999 * 4,           /* Bytes; a label has at most 999 characters. */
    FOLDED_MAX = LABEL_MAX * 3 + 8 /* Folding makes at most three characters of one, and none longer than four bytes. */
};

/* A label's normal form, in `room`. Absent for one that is none. */
static stele_str normalize(stele_str label, bool is_footnote, char room[FOLDED_MAX + 1])
{
    char   collapsed[LABEL_MAX + 1];
    size_t length = 0, folded = FOLDED_MAX;
    bool   is_ascii = true, blank = false;

    if (label.length > LABEL_MAX)
        return (stele_str){ NULL, 0 };
    for (size_t i = 0; i < label.length; i++) {
        const char c = label.data[i];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            blank = length > 0;
            continue;
        }
        if (blank)
            collapsed[length++] = ' ';
        blank = false;
        is_ascii &= (unsigned char)c < 0x80;
        collapsed[length++] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    if (length == 0)
        return (stele_str){ NULL, 0 };
    room[0] = '\n'; /* No label begins so. */
    if (is_ascii) {
        memcpy(room + is_footnote, collapsed, length);
        return (stele_str){ room, length + is_footnote };
    }
    if (u8_casefold((const uint8_t *)collapsed, length, NULL, NULL, (uint8_t *)room + is_footnote, &folded)
        != (uint8_t *)room + is_footnote)
        return (stele_str){ NULL, 0 };
    return (stele_str){ room, folded + is_footnote };
}

static int compare(const void *a, const void *b)
{
    const stele_str *left = a, *right = b;
    const size_t     common = left->length < right->length ? left->length : right->length;
    const int        order = memcmp(left->data, right->data, common);

    return order ? order : (left->length > right->length) - (left->length < right->length);
}

stele_status stele_document__add_label(stele_document__labels *labels, stele_str label, bool is_footnote)
{
    char            room[FOLDED_MAX + 1];
    const stele_str normal = normalize(label, is_footnote, room);
    stele_str       kept;

    if (!normal.data)
        return STELE_OK;
    if (labels->count == 0 && !labels->arena.chunks)
        stele__arena_init(&labels->arena, labels->allocator);
    if (!stele__arena_copy(&labels->arena, &kept, normal)
        || !stele__grow(labels->allocator, &labels->sorted, &labels->capacity, labels->count + 1, sizeof kept))
        return STELE_NO_MEMORY;
    labels->sorted[labels->count++] = kept;
    return STELE_OK;
}

void stele_document__sort_labels(stele_document__labels *labels)
{
    if (labels->count)
        qsort(labels->sorted, labels->count, sizeof *labels->sorted, compare);
}

bool stele_document__has_label(const stele_document__labels *labels, stele_str label, bool is_footnote)
{
    char      room[FOLDED_MAX + 1];
    stele_str normal;

    if (!labels || labels->count == 0)
        return false;
    normal = normalize(label, is_footnote, room);
    return normal.data && bsearch(&normal, labels->sorted, labels->count, sizeof normal, compare);
}

void stele_document__free_labels(stele_document__labels *labels)
{
    stele__release(labels->allocator, labels->sorted, labels->capacity * sizeof *labels->sorted);
    stele__arena_free(&labels->arena);
    *labels = (stele_document__labels){ .allocator = labels->allocator };
}
