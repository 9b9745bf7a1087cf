/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The list of readers, and what a document asks of its own. */
#include "lib/document/reader.h"

#include <strings.h>

static const stele_reader *const readers[] = { &stele_document__plain, &stele_document__markdown,
                                               &stele_document__html };

enum { READER_COUNT = sizeof readers / sizeof *readers };

const stele_reader *stele_reader_named(const char *name)
{
    for (size_t i = 0; name && i < READER_COUNT; i++) {
        if (strcmp(readers[i]->name, name) == 0)
            return readers[i];
    }
    return NULL;
}

/* Whether a word of the list ends the path, in whatever case of ASCII letters. */
static bool has_suffix(const char *path, const char *list)
{
    const size_t length = strlen(path);

    while (*list) {
        const size_t word = strcspn(list, " ");
        if (word <= length && strncasecmp(path + length - word, list, word) == 0)
            return true;
        list += word;
        list += strspn(list, " ");
    }
    return false;
}

const stele_reader *stele_reader_for(const char *path)
{
    for (size_t i = 0; path && i < READER_COUNT; i++) {
        if (has_suffix(path, readers[i]->suffixes))
            return readers[i];
    }
    return NULL;
}

stele_status stele_document_put(const stele_document *document, const stele_unit *unit, stele_str translation,
                                stele_buffer *bytes)
{
    stele_status status = STELE_OK;

    if (stele_str_equal(translation, unit->text))
        return stele_buffer_add_str(bytes, unit->source);
    if (document->reader->put)
        return document->reader->put(document, unit, translation, bytes);
    while (status == STELE_OK && translation.length) {
        const char  *newline = memchr(translation.data, '\n', translation.length);
        const size_t length = newline ? (size_t)(newline - translation.data) + 1 : translation.length;

        status = stele_buffer_add(bytes, translation.data, length);
        if (status == STELE_OK && newline)
            status = stele_buffer_add_str(bytes, unit->prefix);
        translation = stele__slice(translation, length, translation.length);
    }
    return status;
}

stele_status stele_document_compare(const stele_document *document, const stele_unit *unit, stele_str translation,
                                    stele_buffer *difference)
{
    if (!document->reader->compare || stele_str_equal(translation, unit->text))
        return STELE_OK;
    return document->reader->compare(document, unit, translation, difference);
}

stele_status stele_document_words(const stele_document *document, const stele_unit *unit, stele_str text,
                                  stele_buffer *words)
{
    if (document->reader->words)
        return document->reader->words(document, unit, text, words);
    return stele_buffer_add_str(words, text);
}
