/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/code.h: comments and strings in a block of code. For lib/document alone. */
#ifndef STELE_DOCUMENT_CODE_H
#define STELE_DOCUMENT_CODE_H

#include "lib/document/markdown.h"

/* How a programming language writes comments and strings. */
typedef struct stele_document__language stele_document__language;

/* The language that an info string begins with, as "c", "python" or "{.sh .numberLines}"; NULL for one that is not known or not in
 * the list of words, where "*" stands for all. */
const stele_document__language *stele_document__language_of(stele_str info, const char *list);

/* Languages have places, from 0. */
const stele_document__language *stele_document__language_at(size_t place);
size_t                          stele_document__language_place(const stele_document__language *language);

/* What a text in code is. Its lines are without what makes it a comment. */
typedef enum stele_document__code_kind {
    CODE_LINES, /* Comments up to the ends of lines, which have nothing else. */
    CODE_TAIL,  /* One behind code. */
    CODE_BLOCK, /* One with an end of its own, in one or more lines. */
    CODE_STRING /* Within its quotes, in one line. */
} stele_document__code_kind;

typedef struct stele_document__code_text {
    stele_document__code_kind kind;
    const md_line            *lines;
    size_t                    count;
} stele_document__code_text;

/* A search through the lines of a block. All zero but for the first five is right; `texts` has room for as many as there are lines. */
typedef struct stele_document__code {
    const stele_document__language *language;
    stele_str                       bytes;
    const md_line                  *lines;
    size_t                          count;
    md_line                        *texts;
    bool                            strings; /* Whether they are looked for. */
    size_t   unclosed; /* The line in which a string was not closed, from 1: no other is looked for there. */
    size_t   line;     /* Where the search goes on, */
    uint32_t at;       /* and at which offset. */
} stele_document__code;

/* Finds the next text that has a letter in it; false behind the last. All calls together take time in proportion to the lines. */
bool stele_document__next_code(stele_document__code *code, stele_document__code_text *text);

/* Why a translation cannot stand where a text of this kind does; NULL for nothing. `quote` is that of a string. */
const char *stele_document__code_refuses(const stele_document__language *language, stele_document__code_kind kind,
                                         char quote, stele_str translation);

#endif
