/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/c_format.h: the parts of a C format string that depend on the system. For lib/mo alone. */
#ifndef STELE_MO_C_FORMAT_H
#define STELE_MO_C_FORMAT_H

#include "lib/base/base.h"

/* A part: <PRIu64>, or the flag I. */
typedef struct mo_mark {
    uint32_t at, length;
} mo_mark;

/* An argument that is asked for by its number. */
typedef struct mo_argument {
    uint32_t number, type;
} mo_argument;

/* Room that is used again for each string. All zero at first, but for the allocator. */
typedef struct mo_format {
    const stele_allocator *allocator;
    mo_mark               *marks;
    size_t                 mark_count, mark_capacity;
    mo_argument           *arguments;
    size_t                 argument_count, argument_capacity;
    uint32_t              *types; /* By number. */
    size_t                 type_capacity;
} mo_format;

/* Finds the marks of a string of less than 2 GiB and adds them to those that are there, moved by `offset`. None are added
 * where the string is no right C format, for then it is taken as it stands. The flag I counts in translations only. */
stele_status stele__mo_format_marks(mo_format *format, stele_str text, uint32_t offset, bool translated);

void stele__mo_format_free(mo_format *format);

#endif
