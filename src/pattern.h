/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/pattern.h: which messages are meant, by their state and by texts to find in them. */
#ifndef STELE_SRC_PATTERN_H
#define STELE_SRC_PATTERN_H

#include <regex.h>

#include "src/command.h"

/* What a pattern looks at. */
enum pattern_field { IN_ID, IN_TRANSLATION, IN_CONTEXT, IN_COMMENT, IN_LOCATION, IN_FLAG, FIELDS };

struct pattern {
    enum pattern_field field;
    const char        *text;
    regex_t            compiled; /* Where expressions are wanted. */
};

enum { PATTERNS_MAX = 64 };

/* All zero means every message. */
struct selection {
    unsigned       states; /* A bit for each stele_message_state; 0 for all. */
    bool           expressions;
    bool           ignore_case;
    bool           invert;
    struct pattern patterns[PATTERNS_MAX];
    size_t         count;
};

/* Adds a pattern. False, with that said, where there are too many. */
bool selection_add(struct invocation *run, struct selection *selection, enum pattern_field field, const char *text);

/* Makes it ready once all options are known. False, with that said, where an expression is malformed. */
bool selection_prepare(struct invocation *run, struct selection *selection);

/* Whether a message is meant. It is if it is in one of the states, and for each field that has patterns one of them is found
 * there. The header is never. `*status` becomes STELE_NO_MEMORY where it cannot be told. */
bool selection_has(const struct selection *selection, const stele_message *message, stele_status *status);

void selection_free(struct selection *selection);

#endif
