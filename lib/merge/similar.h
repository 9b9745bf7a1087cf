/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/merge/similar.h: finding the most similar of many texts. For lib/merge and its tests alone. */
#ifndef STELE_MERGE_SIMILAR_H
#define STELE_MERGE_SIMILAR_H

#include "lib/merge/common.h"

enum { STELE_MERGE__LONGEST = 16384 /* Bytes of a text that is compared. */ };

/* One of the texts. */
typedef struct stele_merge__candidate {
    stele_str text;
    uint32_t  number; /* The caller's. */
    uint32_t  group;  /* Those of the group that is asked for are a little more alike. */
} stele_merge__candidate;

/* A set of texts. All zero but for the allocator is an empty one. */
typedef struct stele_merge__texts {
    const stele_allocator  *allocator;
    stele_merge__candidate *items;           /* By length, once they are arranged. */
    uint8_t                *counts, *coarse; /* Of the bytes of each. */
    size_t                  count, capacity;
    uint32_t               *runs; /* Where each length begins among them, and where the last ends. */
    size_t                  run_count, run_capacity;
    uint32_t               *starts, *grams; /* Where the texts that have a run of bytes are listed, by its hash. */
    size_t                  gram_count;
    unsigned                gram_length; /* Bytes of a run; */
    unsigned                gram_bits;   /* of its hash as a place; */
    uint64_t                gram_mask;   /* and those that are zero in the hashes of runs that are listed. */
    stele_merge__pattern    pattern;     /* The text that is looked for. */
} stele_merge__texts;

/* Adds a text, which is borrowed. */
stele_status stele_merge__add_text(stele_merge__texts *texts, stele_str text, uint32_t number, uint32_t group);

/* Makes the set ready, once all are added. */
stele_status stele_merge__arrange_texts(stele_merge__texts *texts);

/* Finds the text that is most similar to `text` and above the threshold, where one of the same group counts STELE_MERGE__BONUS
 * more, which decides between equals; of those the one with the least number. `*number` is UINT32_MAX where there is none. */
stele_status stele_merge__find_text(stele_merge__texts *texts, stele_str text, uint32_t group, double threshold,
                                    uint32_t *number);

#define STELE_MERGE__BONUS 0.00001

/* The length of the longest common subsequence, plainly; for tests. */
size_t stele_merge__common(stele_str a, stele_str b, uint32_t *room);

void stele_merge__free_texts(stele_merge__texts *texts);

#endif
