/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Thai, Lao, Khmer and Burmese set no blanks between words, and a line ends between words. UAX #14 leaves such text to
 * dictionaries (class SA), libunistring has none, so that a whole clause would be one piece; ICU has one for each of the
 * four. It is asked for the stretch from the first such letter to the last, and only what it says between two of them
 * counts: all else is settled by UAX #14, without it. */
#include "lib/text/dictionary.h"

#include <unilbrk.h>

#include "lib/base/base.h"
#include "lib/icu/icu.h"

/* Whether a letter of the four scripts, three bytes long, begins at `at`: U+0E00..0EFF, U+1000..109F, U+1780..17FF. */
static bool is_letter(stele_str text, size_t at)
{
    const unsigned char *bytes = (const unsigned char *)text.data + at;

    if ((bytes[0] != 0xe0 && bytes[0] != 0xe1) || text.length - at < 3)
        return false;
    if (bytes[0] == 0xe0)
        return bytes[1] >= 0xb8 && bytes[1] <= 0xbb;
    return bytes[1] == 0x80 || bytes[1] == 0x81 || (bytes[1] == 0x82 && bytes[2] < 0xa0) || bytes[1] == 0x9e
           || bytes[1] == 0x9f;
}

/* The stretch of the text that has all such letters; of length 0 for none. */
static stele_str find_stretch(stele_str text)
{
    size_t from = 0, to = text.length;

    while (from < text.length && !is_letter(text, from))
        from++;
    if (from == text.length)
        return (stele_str){ text.data, 0 };
    do
        to--;
    while (!is_letter(text, to));
    return stele__slice(text, from, to + 3 - from);
}

static stele_status open_breaker(stele__dictionary *dictionary)
{
    const stele_locale root = { 0 };

    dictionary->was_opened = true;
    if (!stele__icu_table_open(NULL)) {
        stele__tell(dictionary->report, STELE__ICU_NO_DICTIONARY, (stele__place){ 0 }, NULL);
        return STELE_OK;
    }
    return stele_breaker_new(&dictionary->breaker, &root, STELE_BREAK_LINES, dictionary->report);
}

/* Takes over what a line's end in the stretch is by its words. */
static void take_over(stele_str stretch, const unsigned char *marks, char *breaks)
{
    for (size_t at = 3; at < stretch.length; at++) {
        if (marks[at] != STELE_BREAK_NONE && breaks[at] == UC_BREAK_PROHIBITED && is_letter(stretch, at)
            && is_letter(stretch, at - 3))
            breaks[at] = UC_BREAK_POSSIBLE;
    }
}

stele_status stele__dictionary_mark(stele__dictionary *dictionary, stele_str text, char *breaks)
{
    const stele_allocator *allocator = stele__report_allocator(dictionary->report);
    const stele_str        stretch = find_stretch(text);
    unsigned char         *marks;
    stele_status           status = STELE_OK;

    if (stretch.length == 0)
        return STELE_OK;
    if (!dictionary->was_opened)
        status = open_breaker(dictionary);
    if (status == STELE_NO_MEMORY || !dictionary->breaker)
        return status == STELE_NO_MEMORY ? status : STELE_OK;
    if (!(marks = stele__allocate(allocator, stretch.length)))
        return STELE_NO_MEMORY;
    status = stele_breaker_mark(dictionary->breaker, stretch, marks, dictionary->report);
    if (status == STELE_OK)
        take_over(stretch, marks, breaks + (stretch.data - text.data));
    stele__release(allocator, marks, stretch.length);
    return status == STELE_NO_MEMORY ? status : STELE_OK;
}

void stele__dictionary_free(stele__dictionary *dictionary)
{
    stele_breaker_free(dictionary->breaker);
    dictionary->breaker = NULL;
}
