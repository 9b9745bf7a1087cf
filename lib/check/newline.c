/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Newlines at the begin and end of texts: programs print a text after another, so a newline that a translation lacks or has
 * beyond its source runs two lines together, or leaves one empty. */
#include "lib/check/checking.h"

/* Compares one text with the msgid. */
static void compare(stele__checking *checking, stele_str text, size_t part)
{
    const stele_str msgid = stele_message_msgid(checking->message);
    const bool  begins = text.length && text.data[0] == '\n', ends = text.length && text.data[text.length - 1] == '\n';
    char        room[48];
    stele__args args;

    if (begins == (msgid.data[0] == '\n') && ends == (msgid.data[msgid.length - 1] == '\n'))
        return;
    args = (stele__args){ { stele__part_name(room, checking->message, part) } };
    if (begins != (msgid.data[0] == '\n'))
        stele__check_tell(checking, begins ? STELE__NEWLINE_BEGIN_EXTRA : STELE__NEWLINE_BEGIN_MISSING,
                          checking->message, part, &args);
    if (ends != (msgid.data[msgid.length - 1] == '\n'))
        stele__check_tell(checking, ends ? STELE__NEWLINE_END_EXTRA : STELE__NEWLINE_END_MISSING, checking->message,
                          part, &args);
}

stele_status stele__check_newlines(stele__checking *checking)
{
    const stele_message *message = checking->message;
    const stele_str      plural = stele_message_msgid_plural(message);

    if (plural.data)
        compare(checking, plural, STELE__MSGID_PLURAL);
    for (size_t form = 0; form < stele_message_form_count(message); form++)
        compare(checking, stele_message_msgstr(message, form), STELE__MSGSTR + form);
    return STELE_OK;
}
