/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The check of format strings. An entry's flags say in which languages its texts are format strings ("c-format",
 * "no-c-format", "possible-c-format"); of flags that contradict each other the last one holds. A translation is compared
 * with the plural source text where there is one, as that one has all arguments. */
#include "lib/catalog/catalog.h"
#include "lib/check/checking.h"

/* What an entry's flags say. */
typedef struct format_flags {
    uint64_t kinds;
    uint32_t first, last; /* The range of numbers of a plural. */
} format_flags;

/* What is compared at the moment. */
typedef struct format_comparison {
    stele__checking          *checking;
    const stele__format_kind *kind;
    size_t                    source_part, part;
} format_comparison;

/* Reads "range: 0..10". */
static void read_range(format_flags *flags, stele_str flag)
{
    stele_str first, last;

    if (!stele__split_range(flag, &first, &last))
        return;
    (void)stele__leading_number(first, &flags->first);
    (void)stele__leading_number(last, &flags->last);
}

static format_flags flags_of(const stele_message *message)
{
    format_flags flags = { .last = UINT32_MAX };
    stele_str    flag;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &flag);) {
        if (!stele__format_take_flag(&flags.kinds, flag))
            read_range(&flags, flag);
    }
    return flags;
}

bool stele__check_has_format(const stele_message *message)
{
    return flags_of(message).kinds != 0;
}

static void tell_difference(void *context, stele__format_difference difference, const stele__format_argument *argument)
{
    static const stele__finding findings[] = {
        [STELE__FORMAT_LACKS] = STELE__FORMAT_ARGUMENT_MISSING,
        [STELE__FORMAT_ADDS] = STELE__FORMAT_ARGUMENT_EXTRA,
        [STELE__FORMAT_TYPE] = STELE__FORMAT_ARGUMENT_TYPE,
        [STELE__FORMAT_MAPPING] = STELE__FORMAT_ARGUMENT_PASSING,
        [STELE__FORMAT_PLAIN] = STELE__FORMAT_NOT_PLAIN,
    };
    const format_comparison *comparison = context;
    const stele_message     *message = comparison->checking->message;
    char                     room[48], digits[24];
    stele__args              args = { { stele__part_name(room, message, comparison->part),
                                        stele__part_name(NULL, message, comparison->source_part) } };

    if (argument)
        args.at[2] = argument->name.data ? argument->name : stele__decimal(digits, argument->number);
    stele__check_tell(comparison->checking, findings[difference], message, comparison->part, &args);
}

static void tell_fault(const format_comparison *comparison, const stele__format_fault *fault)
{
    char        room[48], number[24], other[24];
    stele__args args = { { stele__part_name(room, comparison->checking->message, comparison->part),
                           comparison->kind->language, stele__decimal(number, fault->number),
                           fault->what.data ? fault->what : stele__decimal(other, fault->other) } };

    stele__check_tell(comparison->checking, fault->finding, comparison->checking->message, comparison->part, &args);
}

/* Checks all forms of a message whose source has been read. */
static stele_status check_forms(format_comparison *comparison, const format_flags *flags)
{
    stele__checking     *checking = comparison->checking;
    const stele_message *message = checking->message;
    const size_t         count = stele_message_form_count(message);
    const bool           has_forms = stele_message_msgid_plural(message).data && count > 1;
    stele_status         status;

    for (size_t form = 0; form < count; form++) {
        comparison->part = STELE__MSGSTR + form;
        status = stele__format_read(comparison->kind, &checking->translation, stele_message_msgstr(message, form),
                                    true);
        if (status == STELE_NO_MEMORY)
            return status;
        if (status != STELE_OK)
            tell_fault(comparison, &checking->translation.fault);
        else
            stele__format_compare(comparison->kind, &checking->source, &checking->translation,
                                  !has_forms
                                      || stele__plural_is_general(&checking->plural, form, flags->first, flags->last),
                                  tell_difference, comparison);
    }
    return STELE_OK;
}

/* A source that is no format string was flagged by mistake; its translation cannot be judged. */
stele_status stele__check_formats(stele__checking *checking)
{
    const format_flags flags = flags_of(checking->message);
    const stele_str    plural = stele_message_msgid_plural(checking->message);
    const stele_str    source = plural.data ? plural : stele_message_msgid(checking->message);

    for (uint64_t left = flags.kinds; left; left &= left - 1) {
        format_comparison comparison = { checking, &stele__format_kinds[__builtin_ctzll(left)],
                                         plural.data ? STELE__MSGID_PLURAL : STELE__MSGID, 0 };
        stele_status      status;

        if (!comparison.kind->parse)
            continue;
        status = stele__format_read(comparison.kind, &checking->source, source, false);

        if (status == STELE_OK)
            status = check_forms(&comparison, &flags);
        if (status == STELE_NO_MEMORY)
            return status;
    }
    return STELE_OK;
}
