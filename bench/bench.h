/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* bench/bench.h: what benchmarks share: a clock, medians, numbers that are the same each time, and giving up. */
#ifndef STELE_BENCH_BENCH_H
#define STELE_BENCH_BENCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static inline void bench_fail(const char *what)
{
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

/* Zeroed memory; there is enough. */
static inline void *bench_take(size_t count, size_t size)
{
    void *block = calloc(count ? count : 1, size);

    if (!block)
        bench_fail("no memory");
    return block;
}

static inline double bench_clock(clockid_t clock)
{
    struct timespec time;

    clock_gettime(clock, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* The processor's time of this thread, in seconds: nothing that is measured waits, and what else runs counts for less. */
static inline double bench_now(void)
{
    return bench_clock(CLOCK_THREAD_CPUTIME_ID);
}

static inline int bench_compare(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median of all rounds but the first, which does not count; `rounds` is at least 2. The times are sorted then. */
static inline double bench_median(double *times, size_t rounds)
{
    qsort(times + 1, rounds - 1, sizeof *times, bench_compare);
    return times[1 + (rounds - 1) / 2];
}

/* A small generator of numbers: Marsaglia's xorshift. */
static inline uint64_t bench_next(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

#endif
