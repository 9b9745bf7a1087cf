/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/check/checking.h: between stele_check() and the checks. For lib/check alone.
 *
 * A check is a function that looks at a stele__checking: at its catalog, or at its message. It tells what it finds by
 * stele__check_tell() and returns STELE_OK, or STELE_NO_MEMORY where it could not work. */
#ifndef STELE_CHECK_CHECKING_H
#define STELE_CHECK_CHECKING_H

#include <stele/check.h>

#include "lib/base/base.h"
#include "lib/check/plural_facts.h"
#include "lib/format/format.h"

/* Which string of an entry is meant: one of these, or STELE__MSGSTR + form. */
enum { STELE__MSGID, STELE__MSGID_PLURAL, STELE__MSGSTR };

/* Where the search for an entry's strings stands; see place.c. */
typedef struct stele__place_search {
    const stele_message *message;
    const char          *at, *line_start;
    size_t               line, part;
    bool                 found; /* `part` is at `at`. */
} stele__place_search;

/* A run of the checks. */
typedef struct stele__checking {
    const stele_catalog       *catalog;
    const stele_check_options *options;
    stele_report              *report;
    const stele_message       *header;  /* NULL for none; an empty one counts as none. */
    const stele_message       *message; /* The one that is looked at. */
    stele__plural_facts        plural;
    stele__place_search        search;
    stele__format              source, translation; /* Lists whose memory serves for all messages. */
    const stele_check_info    *check;               /* The one that runs. */
    char                       language[12];        /* The header's, in small letters: "az"; "" for none. */
    char                       room[4][24];         /* For what a finding is filled in with. */
} stele__checking;

/* Tells a finding at a string of `message`; `message` may be NULL for one about the file. `args` may be NULL. */
void stele__check_tell(stele__checking *checking, stele__finding finding, const stele_message *message, size_t part,
                       const stele__args *args);

/* Where a string of a message stands in its file: the keyword's line and column. Asking for the strings of one message in
 * their order takes one walk over the entry. */
stele__place stele__place_find(stele__place_search *search, const stele_message *message, size_t part);

/* Names a string of the message as a catalog does: "msgid", "msgid_plural", "msgstr", "msgstr[2]". `room` may be used. */
stele_str stele__part_name(char room[48], const stele_message *message, size_t part);

/* Whether the message's entry is looked at: used by programs, or asked for by the options, and translated. */
bool stele__check_wants(const stele__checking *checking, const stele_message *message);

/* Whether the catalog is in this language, in small letters ("az"), with whatever region or script. */
bool stele__check_language_is(const stele__checking *checking, const char *language);

/* Whether a flag says that the message's texts are format strings. */
bool stele__check_has_format(const stele_message *message);

/* Whether a comment or flag of the message switches this check off. */
bool stele__check_is_ignored(const stele_check_info *check, const stele_message *message);

/* Finds `needle` in `text`; NULL for none. */
const char *stele__find_text(stele_str text, stele_str needle);

typedef stele_status stele__check_function(stele__checking *checking);

#define CHECK(id, is_default, scope, function, bytes, names, summary, flags, source, right, wrong)                     \
    stele__check_function function;
#include "lib/check/checks.def"
#undef CHECK

#endif
