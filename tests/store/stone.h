/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/store/stone.h: a small source whose catalog has a word that tells which version of it this is. */
#ifndef STELE_TESTS_STORE_STONE_H
#define STELE_TESTS_STORE_STONE_H

#include "tests/bundle/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <stele/render.h>
#include <stele/store.h>

/* The text of the catalog in which every translation has a word. */
static inline void stone_catalog(char text[1024], const char *word)
{
    (void)snprintf(text, 1024,
                   "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                   "msgid \"The Stone\"\nmsgstr \"%s\"\n\nmsgid \"It stands.\"\nmsgstr \"%s\"\n\n"
                   "msgid \"It stays.\"\nmsgstr \"%s\"\n",
                   word, word, word);
}

static inline void write_stone_catalog(const char *path, const char *word)
{
    char text[1024];

    stone_catalog(text, word);
    write_file(path, text);
}

static inline void make_stone(const char *folder, const char *word)
{
    char path[256];

    assert_int_equal(mkdir(folder, 0700), 0);
    (void)snprintf(path, sizeof path, "%s/stele.meta", folder);
    write_file(path, "Document: stone.txt\nLanguage: en\n");
    (void)snprintf(path, sizeof path, "%s/stone.txt", folder);
    write_file(path, "The Stone\n\nIt stands.\n\nIt stays.\n");
    (void)snprintf(path, sizeof path, "%s/LINGUAS", folder);
    write_file(path, "en az\n");
    (void)snprintf(path, sizeof path, "%s/az.po", folder);
    write_stone_catalog(path, word);
}

/* The word of a bundle, copied out; it must be the same in every unit. */
static inline bool stone_word(const stele_bundle *bundle, char word[64])
{
    stele_buffer text = { 0 };
    char         second[64], third[64];
    bool         whole;

    if (stele_render(bundle, &(stele_render_options){ .locale = "az" }, stele_sink_buffer(&text), NULL) != STELE_OK)
        return false;
    whole = sscanf(text.data, "%63s %63s %63s", word, second, third) == 3 && strcmp(word, second) == 0
            && strcmp(word, third) == 0;
    stele_buffer_free(&text);
    return whole;
}

#endif
