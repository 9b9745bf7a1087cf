/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Keyboard accelerators: the letter behind a mark ("&Open") opens a menu item. Where a source has one, its translation has
 * one too, at whatever letter is free; a doubled mark stands for the character itself. */
#include "lib/check/checking.h"

/* How many marks there are, without the doubled ones. */
static size_t count_marks(stele_str text, char mark)
{
    size_t count = 0;

    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] != mark)
            continue;
        if (i + 1 < text.length && text.data[i + 1] == mark)
            i++;
        else
            count++;
    }
    return count;
}

/* Whether the mark stands in the text exactly once. */
static bool has_one(stele_str text, char mark)
{
    const char *first = memchr(text.data, mark, text.length);

    return first && !memchr(first + 1, mark, text.length - (size_t)(first - text.data) - 1);
}

stele_status stele__check_accelerators(stele__checking *checking)
{
    const stele_message *message = checking->message;
    const char           mark = checking->options->accelerator;
    size_t               count;

    if (!mark || stele_message_msgid_plural(message).data || !has_one(stele_message_msgid(message), mark))
        return STELE_OK;
    count = count_marks(stele_message_msgstr(message, 0), mark);
    if (count != 1)
        stele__check_tell(checking, count ? STELE__ACCELERATOR_EXTRA : STELE__ACCELERATOR_MISSING, message,
                          STELE__MSGSTR, &(stele__args){ { { &mark, 1 } } });
    return STELE_OK;
}
