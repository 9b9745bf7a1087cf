/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/amend.h: a text that is replaced by another, in a document and in a catalog. */
#ifndef STELE_SRC_AMEND_H
#define STELE_SRC_AMEND_H

#include "src/command.h"

/* What is to be replaced, wherever it stands in a text. */
struct amendment {
    stele_str from, to;
};

/* A text, its id and context before and after. Strings are the documents'. */
struct amended_text {
    stele_str old_id, new_id, old_text, new_text, context;
    size_t    line;    /* In its document. */
    bool      changed; /* The text; else the id alone, by its number. */
};

struct amended_texts {
    struct amended_text *items;
    size_t               count, capacity;
    /* The same by their old texts, and by their old ids; made when all are there. */
    struct amended_text **by_text, **by_id;
};

/* Makes the texts findable. False where there is no memory. */
bool amend_sort(struct amended_texts *texts);

/* Adds a text with the replacement in it; `*times` receives how often. */
stele_status amend_text(const struct amendment *amendment, stele_str text, stele_buffer *amended, size_t *times);

/* Replaces in the bytes of a document: in its units alone, and in each as it is written. `*after` is the document of the new bytes, read
 * again, with the units that are expected; NULL where nothing is to be replaced. What changed is added to `texts`. */
stele_status amend_document(const struct amendment *amendment, const stele_document *document,
                            const stele_document_options *options, stele_document **after, struct amended_texts *texts,
                            stele_report *report);

/* Replaces in a catalog what was replaced in documents. `*count` receives how many messages have another text or id. */
stele_status amend_catalog(const struct amended_texts *texts, stele_catalog *catalog, const char *path, size_t *count);

#endif
