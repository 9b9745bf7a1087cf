/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/check/format.h: format strings. For lib/check alone.
 *
 * Whatever the language, a format string comes down to a list of arguments, each with a number or a name and a type, and a
 * translation is right when its list agrees with that of the source. So a language is one file with one function that
 * reads a string into a list, and one row of formats.def; comparing is done here for all. */
#ifndef STELE_CHECK_FORMAT_H
#define STELE_CHECK_FORMAT_H

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
} stele__format;

enum {
    STELE__FORMAT_RULE_EXACT = 1 << 0,   /* No plural form may leave out an argument without a name. */
    STELE__FORMAT_RULE_MAPPING = 1 << 1, /* Arguments by name and by number are two ways of passing them. */
    STELE__FORMAT_RULE_PLAIN = 1 << 2,   /* What `mapping` stands for may not come in by the translation. */
    STELE__FORMAT_RULE_ONE = 1 << 3,     /* A plural form may leave out one argument, not more. */
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

    /* Reads `text` into a list that is still empty. STELE_INVALID with the fault filled in, STELE_NO_MEMORY. A translation may
     * use what the source may not. */
    stele_status (*parse)(stele__format *format, stele_str text, bool is_translation);

    /* Tells the differences, in a strict or a lenient way; NULL for the usual comparison. */
    void (*compare)(const stele__format *source, const stele__format *translation, bool is_strict,
                    stele__format_teller *tell, void *context);
} stele__format_kind;

/* The languages, in the order of formats.def. */
extern const stele__format_kind stele__format_kinds[];
extern const size_t             stele__format_kind_count;

/* Empties the list and reads a string of this language into it. */
stele_status stele__format_read(const stele__format_kind *kind, stele__format *format, stele_str text,
                                bool is_translation);

/* Tells how the two lists differ. A lenient comparison is for a plural form that stands for few numbers: it may leave
 * arguments out ("one file", "%d files") but not add any. */
void stele__format_compare(const stele__format_kind *kind, const stele__format *source,
                           const stele__format *translation, bool is_strict, stele__format_teller *tell, void *context);

/* Gives the list's memory back. */
void stele__format_free(stele__format *format);

/* For the languages: */

/* A place in the string that is read. */
typedef struct stele__scan {
    const char *at, *end;
} stele__scan;

static inline stele__scan stele__scan_of(stele_str text)
{
    const char *start = text.data ? text.data : "";
    return (stele__scan){ start, start + text.length };
}

/* The character at the place, or `ahead` of it; NUL at the end. */
static inline char stele__peek(const stele__scan *scan, size_t ahead)
{
    return (size_t)(scan->end - scan->at) > ahead ? scan->at[ahead] : '\0';
}

/* Steps over `c` if it is next. */
static inline bool stele__skip(stele__scan *scan, char c)
{
    if (scan->at == scan->end || *scan->at != c)
        return false;
    scan->at++;
    return true;
}

/* Steps over `text` if it is next. */
static inline bool stele__skip_text(stele__scan *scan, stele_str text)
{
    if (!stele__starts_with((stele_str){ scan->at, (size_t)(scan->end - scan->at) }, text))
        return false;
    scan->at += text.length;
    return true;
}

/* Moves to the next `c` and steps over it. False, and at the end, where there is none. */
bool stele__skip_past(stele__scan *scan, char c);

/* Steps over decimal digits, and returns how many there were; their value, at most UINT32_MAX, goes to `*value` (may be
 * NULL). */
size_t stele__scan_number(stele__scan *scan, uint32_t *value);

/* Steps over digits with a dollar sign behind ("2$") and takes their value; moves not at all where the dollar sign is
 * missing. */
bool stele__scan_position(stele__scan *scan, uint32_t *value);

/* The character at the place as a slice, whole, for a fault; {"", 0} at the end. */
stele_str stele__scan_character(const stele__scan *scan);

/* Adds the argument of this number; of the next number, from 1; of this name, and of a number beside it, or 0. */
stele_status stele__format_numbered(stele__format *format, uint32_t number, uint32_t type);
stele_status stele__format_unnumbered(stele__format *format, uint32_t type);
stele_status stele__format_named(stele__format *format, stele_str name, uint32_t number, uint32_t type);

/* Fills in the fault, about directive `format->directives`; `what` may be absent. Returns STELE_INVALID. */
stele_status stele__format_wrong(stele__format *format, stele__finding finding, stele_str what);

/* The fault of a directive that the string's end cuts off, or where `scan` is not at the end, of its unknown conversion. */
stele_status stele__format_wrong_conversion(stele__format *format, const stele__scan *scan);

/* Orders the list. Readers that look at the order do so themselves; for the others it is done. */
void stele__format_sort(stele__format *format);

/* Finds numbers that are missing below the largest: a fault for languages that count their arguments without gaps. */
stele_status stele__format_without_gaps(stele__format *format);

#endif
