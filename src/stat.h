/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/stat.h: what stele stat has counted, and the forms that it is printed in. */
#ifndef STELE_SRC_STAT_H
#define STELE_SRC_STAT_H

#include <stele.h>

/* A file, a locale, or all of them. */
struct stat_row {
    const char         *name;   /* The file's path; the locale's tag; NULL for the total. */
    stele_locale        locale; /* The tag is empty for templates and documents. */
    stele_catalog_sizes sizes;
    bool                known; /* The file could be read. */
};

/* Rows, and their sum. */
struct stat_table {
    struct stat_row *files, *locales;
    size_t           file_count, locale_count;
    struct stat_row  total;
};

/* Adds what one row has to another. */
void stat_add(struct stat_row *sum, const struct stat_row *row);

/* How many messages are in use, and how much of them is translated, in whole percent; 100 only for all. */
size_t   stat_messages(const struct stat_row *row);
unsigned stat_percent(const struct stat_row *row);

/* Adds to a text as printf() does; STELE_NO_MEMORY. */
stele_status stat_say(stele_buffer *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A table for people, of the files or of the locales, with a line for the sum of several. */
stele_status stat_print_text(stele_buffer *text, const struct stat_table *table, bool by_locale);

/* An object with files, locales, and total. */
stele_status stat_print_json(stele_buffer *text, const struct stat_table *table);

/* A picture: a bar for each locale, in the order of their tags. The same counts give the same bytes, whatever the user's language. */
stele_status stat_print_svg(stele_buffer *text, const struct stat_table *table);

#endif
