/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Makes a catalog that looks like large ones do: references, some flags and notes, English sentences with a few escapes,
 * Russian translations, lines wrapped as msgcat wraps them, plurals, contexts, and some untranslated and fuzzy entries. */
#include "bench/po/made.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS = 32, COLUMNS = 76 };

static const char *const english[WORDS] = { "open",  "the",    "selected",   "node",     "cannot", "file", "resource",
                                            "%s",    "editor", "scene",      "value",    "of",     "path", "is",
                                            "not",   "valid",  "\\\"%s\\\"", "import",   "this",   "when", "property",
                                            "and",   "a",      "shape",      "in",       "track",  "to",   "remove",
                                            "layer", "for",    "all",        "animation" };
static const char *const russian[WORDS] = { "открыть", "файл",    "узел",     "сцена",     "не",    "удалось",
                                            "ресурс",  "%s",      "значение", "свойство",  "путь",  "для",
                                            "и",       "или",     "на",       "в",         "«%s»",  "импорт",
                                            "этот",    "когда",   "редактор", "выбранный", "форма", "анимация",
                                            "дорожка", "из",      "удалить",  "слой",      "с",     "всех",
                                            "это",     "GDScript" };

void fail(const char *what)
{
    fprintf(stderr, "bench-po: %s\n", what);
    exit(1);
}

/* A small generator of numbers: Marsaglia's xorshift. */
static uint64_t next_number(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* Whether something happens that does so once in `times`. */
static bool happens(uint64_t *seed, unsigned times)
{
    return (next_number(seed) >> 8) % times == 0;
}

static void put(stele_buffer *text, const char *part)
{
    if (stele_buffer_add(text, part, strlen(part)) != STELE_OK)
        fail("no memory");
}

static size_t columns(const char *word)
{
    size_t count = 0;

    for (; *word; word++)
        count += ((unsigned char)*word & 0xc0) != 0x80;
    return count;
}

/* A string of words behind a keyword; a long one begins on the next line and is wrapped. */
static void put_string(stele_buffer *text, const char *keyword, const char *first, const char *const words[WORDS],
                       size_t count, uint64_t *seed)
{
    size_t column = columns(first);

    put(text, keyword);
    put(text, count > 8 ? " \"\"\n\"" : " \"");
    put(text, first);
    for (size_t i = 0; i < count; i++) {
        const char  *word = words[(next_number(seed) >> 8) % WORDS];
        const size_t width = columns(word) + 1;
        if (i > 0 && happens(seed, 60)) {
            put(text, ".\\n\"\n\"");
            column = 0;
        } else {
            put(text, i > 0 || *first ? " " : "");
            if (count > 8 && column + width > COLUMNS) {
                put(text, "\"\n\"");
                column = 0;
            }
        }
        put(text, word);
        column += width;
    }
    put(text, "\"\n");
}

static void put_comments(stele_buffer *text, unsigned number, uint64_t *seed)
{
    char line[160];

    if (happens(seed, 12))
        put(text, "#. TRANSLATORS: a name that the user sees in the list of nodes.\n");
    snprintf(line, sizeof line, "#: editor/plugins/%s_editor_plugin.cpp:%u", english[number / 90 % 2 ? 3 : 9],
             number % 4000);
    put(text, line);
    if (happens(seed, 4)) {
        snprintf(line, sizeof line, " scene/gui/%s.cpp:%u", english[number / 70 % 2 ? 8 : 23], number % 3000);
        put(text, line);
    }
    put(text, "\n");
    if (happens(seed, 40))
        put(text, "#, fuzzy, c-format\n");
    else if (happens(seed, 6))
        put(text, "#, c-format\n");
}

/* One message in three is long, as are both its strings. Its number makes it differ from all others. */
static void put_message(stele_buffer *text, unsigned number, uint64_t *seed)
{
    const size_t count = happens(seed, 3) ? 9 + next_number(seed) % 21 : 1 + next_number(seed) % 8;
    char         first[16];

    snprintf(first, sizeof first, "%u", number);
    put(text, "\n");
    put_comments(text, number, seed);
    if (happens(seed, 25))
        put(text, "msgctxt \"Property\"\n");
    put_string(text, "msgid", first, english, count, seed);
    if (happens(seed, 50)) {
        put_string(text, "msgid_plural", first, english, count, seed);
        put_string(text, "msgstr[0]", first, russian, count, seed);
        put_string(text, "msgstr[1]", first, russian, count, seed);
        put_string(text, "msgstr[2]", first, russian, count, seed);
    } else if (happens(seed, 20)) {
        put(text, "msgstr \"\"\n");
    } else {
        put_string(text, "msgstr", "", russian, count, seed);
    }
}

stele_buffer make_catalog(void)
{
    stele_buffer text = { 0 };
    uint64_t     seed = 20240229;

    put(&text, "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
               "\"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || \"\n"
               "\"n%100>14) ? 1 : 2);\\n\"\n");
    for (unsigned number = 1; number < MADE_MESSAGES; number++)
        put_message(&text, number, &seed);
    return text;
}
