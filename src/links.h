/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/links.h: links within a tree of pages: which lead nowhere, and which lead elsewhere in another language. */
#ifndef STELE_SRC_LINKS_H
#define STELE_SRC_LINKS_H

#include "src/localizing.h"

/* The pages by their names. */
struct link_tree {
    const struct page_name  *pages;
    const struct page_name **sorted;
    size_t                   count;
};

/* False where there is no memory; to be freed in any case. */
bool links_begin(struct link_tree *tree, const struct page_name *pages, size_t count);
void links_free(struct link_tree *tree);

/* How pages are called in one language. */
struct link_names {
    const char *locale, *domain;
    const char *output_pattern;
    const char *twins; /* The pattern of files in that language; NULL for none. */
};

/* Makes links in a localized page lead to localized pages where their names are others than in the source, and to files that are there in
 * the language. `place` is the page's. */
stele_status links_rewrite(const struct link_tree *tree, size_t place, const struct link_names *names,
                           const stele_document_options *reading, const stele_reader *reader, stele_buffer *page);

/* Looks after all links between the pages in the source, and then in each language those whose anchor is lost; tells those that lead
 * nowhere, and counts them. */
stele_status links_check(const struct link_tree *tree, const struct link_names *names, size_t locale_count,
                         const stele_document_options *reading, stele_anchor_rule rule, size_t *dead);

/* Adds the way from the folder of one path to another path, as a link has it. */
stele_status links_add_way(stele_buffer *way, const char *from, const char *to);

#endif
