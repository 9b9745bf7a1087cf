/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/merge/common.h: how many bytes texts have in common, in order: the length of their longest common subsequence, and what it is at
 * most. For lib/merge and its tests alone. */
#ifndef STELE_MERGE_COMMON_H
#define STELE_MERGE_COMMON_H

#include "lib/base/base.h"

enum {
    STELE_MERGE__COUNTS = 64, /* Kinds of bytes that are counted; 255 for that or more. */
    STELE_MERGE__COARSE = 16, /* The same, four kinds added up: what is asked first where much must be in common. */
    STELE_MERGE__LANES = 8    /* Texts that are compared at once. */
};

/* A text that others are compared with. All zero but for the allocator before the first. */
typedef struct stele_merge__pattern {
    const stele_allocator *allocator;
    stele_str              text;
    uint64_t              *masks; /* For each byte and 64 bytes of the text, the places where it stands. */
    size_t                 mask_capacity;
    uint64_t              *rows; /* Room for a state of all lanes. */
    size_t                 row_capacity;
    uint8_t                counts[STELE_MERGE__COUNTS], coarse[STELE_MERGE__COARSE];
    bool                   is_countable; /* No count is at its limit, where it says nothing. */
    bool                   fits_lanes;   /* It has no 0xff, with which lanes are filled up. */
} stele_merge__pattern;

/* Ways to compare. */
typedef struct stele_merge__kernel {
    const char *name;
    bool (*usable)(void); /* Whether this machine can run it. */
    /* The first place from `from` on, before `end`, whose counts have at least `need` in common with the pattern's; `end` for
     * none. */
    size_t (*next)(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern, size_t need);
    /* The same by coarse counts. */
    size_t (*next_coarse)(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern, size_t need);
    /* The lengths of the longest common subsequences with up to STELE_MERGE__LANES texts. */
    void (*lengths)(const stele_merge__pattern *pattern, const stele_str *others, size_t count, size_t *lengths);
} stele_merge__kernel;

/* All that were compiled, the fastest first, the portable one last; and the fastest that can run. */
extern const stele_merge__kernel stele_merge__kernels[];
extern const size_t              stele_merge__kernel_count;
const stele_merge__kernel       *stele_merge__fastest(void);

void stele_merge__count_bytes(uint8_t *counts, uint8_t *coarse, stele_str text);

/* Makes a text the pattern; it is borrowed. False where there is no memory. */
bool stele_merge__prepare(stele_merge__pattern *pattern, stele_str text);

void stele_merge__free_pattern(stele_merge__pattern *pattern);

/* The length with one text. */
size_t stele_merge__common_length(const stele_merge__pattern *pattern, stele_str other);

static inline size_t stele_merge__words(const stele_merge__pattern *pattern)
{
    return (pattern->text.length + 63) / 64;
}

#if defined __x86_64__ && defined __GNUC__
#define STELE_MERGE__X86 1
bool   stele_merge__can_avx512(void);
size_t stele_merge__next_avx512(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern, size_t need);
size_t stele_merge__next_coarse_avx512(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern,
                                       size_t need);
void   stele_merge__lengths_avx512(const stele_merge__pattern *pattern, const stele_str *others, size_t count,
                                   size_t *lengths);
#else
#define STELE_MERGE__X86 0
#endif

#endif
