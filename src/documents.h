/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/documents.h: source documents, for the commands that read them: which files they are, and how they are read. */
#ifndef STELE_SRC_DOCUMENTS_H
#define STELE_SRC_DOCUMENTS_H

#include "src/files.h"

enum {
    OPTION_FORMAT = 500,
    OPTION_TAG,
    OPTION_CODE,
    OPTION_CODE_STRINGS,
    OPTION_EXCLUDE,
    OPTION_SENTENCES,
    OPTION_FIELDS,
    TAGS_MAX = 32,
    EXCLUDES_MAX = 64
};

/* --format, --tag, --code, --code-strings, --fields, --sentences, --exclude, --config. */
extern const struct command_option documents_options[];

/* All zero before the options are read. */
struct documents {
    stele_document_options options;
    stele_tag              tags[TAGS_MAX];
    const char            *excludes[EXCLUDES_MAX]; /* Patterns of names that are left out. */
    size_t                 exclude_count;
    const char            *config; /* The file of settings, where one was named. */
    stele_document       **read;   /* One for each file, NULL where it could not be read. */
    size_t                 count;  /* Of files. */
};

/* Takes an option if it is one of documents_options. False, with that said, where its argument is wrong. */
bool documents_take_option(struct invocation *run, struct documents *documents, int letter);

/* Puts the documents of each folder among the files, those whose names a reader knows, in the order of their bytes, and those that a
 * pattern fits, without what is excluded. Hidden files and folders are left out, links are not followed. The names live until the
 * next call. */
stele_status documents_expand(struct file_list *files, const struct documents *documents);

/* The same for catalogs, .po, of which none is excluded. */
stele_status catalogs_expand(struct file_list *files);

/* And for templates, .pot. */
stele_status templates_expand(struct file_list *files);

/* Whether a file is a catalog or a template by its name: .po, .pot. */
bool is_catalog_name(const char *path);

/* Whether a name fits a pattern, folder by folder: "*", "?" and "[]" stand for letters of one, "**" for any number of folders. */
bool documents_fit(const char *pattern, const char *name);

/* The length of the folder that a pattern begins with, with its slash; 0 for none. The whole length of a name that is no pattern. */
size_t documents_base(const char *operand);

/* Reads all files, in as many threads as --jobs says; tells what is wrong in them, and gives the worst exit status. */
int documents_read(struct invocation *run, const struct file_list *files, struct documents *documents);

void documents_free(struct documents *documents);

/* Takes a document, which is released behind it. */
typedef stele_status document_end(const stele_document *document, void *request, stele_report *report);

/* Reads all files as documents_read() does, but keeps none: each goes to `end`, in their order. */
int documents_read_each(struct invocation *run, const struct file_list *files, struct documents *documents,
                        document_end *end, void *request);

#endif
