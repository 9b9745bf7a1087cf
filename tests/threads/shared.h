/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/threads/shared.h: one object of each type that threads may share, and a question to it whose answer is text. */
#ifndef STELE_TESTS_THREADS_SHARED_H
#define STELE_TESTS_THREADS_SHARED_H

#include "tests/support.h"

struct shared {
    const char *type; /* As ARCHITECTURE.md has it. */
    bool        needs_icu;
    size_t      variants; /* How many questions there are; each has one answer. */
    void (*make)(void);
    /* Adds the answer to question `variant`; false where something failed. Called by many threads at once. */
    bool (*ask)(size_t variant, stele_buffer *answer);
    void (*release)(void);
};

extern const struct shared shared_types[];
extern const size_t        shared_count;

/* po/khojaly/NAME of the source tree, where the tests are run in it. */
extern void shared_path(char path[512], const char *name);

#endif
