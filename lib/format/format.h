/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/format/format.h: format strings, the room's door.
 *
 * Whatever the language, a format string comes down to a list of arguments, each with a number or a name and a type, and a
 * translation is right when its list agrees with that of the source. So a language is one file with one function that
 * reads a string into a list, and one row of formats.def; comparing is done here for all. */
#ifndef STELE_FORMAT_FORMAT_H
#define STELE_FORMAT_FORMAT_H

#include "lib/base/base.h"

/* One argument that a string takes. */
typedef struct stele__format_argument {
    stele_str name;   /* Absent for one that is known by its number alone. */
    uint32_t  number; /* As the language counts; 0 for one that has none. */
    uint32_t  type;   /* In the language's own code; arguments of one type are interchangeable. */
} stele__format_argument;

/* What makes a string no format string. Marks %3 and %4 of the finding's text are the number and, where it is there, `what`,
 * else `other`. */
typedef struct stele__format_fault {
    stele__finding finding;
    size_t         number;
    size_t         other;
    stele_str      what;
} stele__format_fault;

/* Pieces of strings. */
typedef struct stele__format_parts {
    const stele_allocator *allocator;
    stele_str             *at;
    size_t                 count, capacity;
} stele__format_parts;

/* What reading a string gave. All zero but for the allocator is an empty list; its memory serves for the next string. */
typedef struct stele__format {
    const stele_allocator  *allocator;
    stele__format_argument *arguments; /* Ordered by name and number, each once, when the string has been read. */
    size_t                  count, capacity;
    size_t                  directives; /* Met so far. */
    uint32_t                unnumbered; /* Arguments so far that took the next number. */
    bool                    numbered;   /* Some argument said its number; for the language alone. */
    bool                    mapping;    /* Some argument is passed by name; or what a rule says. */
    stele__format_fault     fault;
    /* What the caller wants besides; both may be NULL. */
    char *inside; /* Gets a 1 for each byte of the string with which a directive goes on; else unchanged. */
    stele__format_parts *dependent; /* Gets what depends on the system in C's: "<PRId64>", and the flag I. */
    const char          *start;     /* Of the string. */
} stele__format;

enum {
    STELE__FORMAT_RULE_EXACT = 1 << 0,   /* No plural form may leave out an argument without a name. */
    STELE__FORMAT_RULE_MAPPING = 1 << 1, /* Arguments by name and by number are two ways of passing them. */
    STELE__FORMAT_RULE_PLAIN = 1 << 2,   /* What `mapping` stands for may not come in by the translation. */
    STELE__FORMAT_RULE_ONE = 1 << 3,     /* A plural form may leave out one argument, not more. */
    STELE__FORMAT_RULE_SHOWN = 1 << 6,   /* No plural form may leave out an argument with a name. */
    STELE__FORMAT_RULE_ANY = 1 << 5,     /* An argument may be taken as type 0 and as another; then that counts. */
    STELE__FORMAT_RULE_FREE = 1 << 4     /* A translation may have arguments that its source has not. */
};

/* How a translation's list differs from the source's. */
typedef enum stele__format_difference {
    STELE__FORMAT_LACKS,   /* An argument of the source is missing. */
    STELE__FORMAT_ADDS,    /* There is an argument that the source has not. */
    STELE__FORMAT_TYPE,    /* An argument has another type. */
    STELE__FORMAT_MAPPING, /* One takes its arguments by name, the other by place. */
    STELE__FORMAT_PLAIN    /* The source has plain directives alone, the translation has others. */
} stele__format_difference;

/* Gets one difference; `argument` is NULL for the last two. */
typedef void stele__format_teller(void *context, stele__format_difference difference,
                                  const stele__format_argument *argument);

/* A language of format strings. */
typedef struct stele__format_kind {
    stele_str flag;     /* "c-format". */
    stele_str language; /* As a reader knows it: "C". */
    unsigned  rules;

    /* Reads `text` into a list that is still empty; NULL for a language of which the flag alone is known. STELE_INVALID with the fault filled in, STELE_NO_MEMORY. A translation may
     * use what the source may not. */
    stele_status (*parse)(stele__format *format, stele_str text, bool is_translation);

    /* Tells the differences, in a strict or a lenient way; NULL for the usual comparison. */
    void (*compare)(const stele__format *source, const stele__format *translation, bool is_strict,
                    stele__format_teller *tell, void *context);
} stele__format_kind;

/* The languages, in the order of formats.def. */
enum { STELE__FORMAT_C, STELE__FORMAT_OBJC, STELE__FORMAT_KINDS = 30 };
extern const stele__format_kind stele__format_kinds[STELE__FORMAT_KINDS];

/* Empties the list and reads a string of this language into it. */
stele_status stele__format_read(const stele__format_kind *kind, stele__format *format, stele_str text,
                                bool is_translation);

/* Tells how the two lists differ. A lenient comparison is for a plural form that stands for few numbers: it may leave
 * arguments out ("one file", "%d files") but not add any. */
void stele__format_compare(const stele__format_kind *kind, const stele__format *source,
                           const stele__format *translation, bool is_strict, stele__format_teller *tell, void *context);

/* Gives the memory of a list back, but not of what the caller wanted besides. */
void stele__format_free(stele__format *format);
void stele__format_parts_free(stele__format_parts *parts);

/* What a flag claims of an entry's texts: "c-format", "no-c-format", "possible-c-format", "impossible-c-format". */
typedef enum stele__format_claim {
    STELE__FORMAT_IS,
    STELE__FORMAT_NOT,
    STELE__FORMAT_POSSIBLE,
    STELE__FORMAT_IMPOSSIBLE
} stele__format_claim;

/* The place of the language that a flag speaks of, and its claim; STELE__FORMAT_KINDS for a flag of another sort. */
size_t stele__format_of_flag(stele_str flag, stele__format_claim *claim);

/* Takes a flag into a set of languages, a bit each, in which the texts may be format strings; of flags that contradict each
 * other the last one holds. False for a flag of another sort. */
bool stele__format_take_flag(uint64_t *kinds, stele_str flag);

#endif
