/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Opening an MO file: everything that its numbers say is checked here, so that nobody else has to.
 *
 * The pass over the tables does the same few operations for each string and only notes whether all was well; where it was
 * not, a second, slow pass says what and where. Strings may share bytes, so n strings can each be as long as the file. They
 * may hold sixteen times the file together, more than sharing can save, so that all later work is in proportion too. */
#include "lib/catalog/catalog.h"
#include "lib/mo/reader.h"

enum { TABLES = 7 };

stele_status stele__mo_tell_text(const mo_door *door, stele__finding finding, uint64_t byte, stele_str text)
{
    char digits[24];

    stele__tell(door->report, finding, (stele__place){ door->name, 0, 0 },
                &(stele__args){ { stele__decimal(digits, byte), text } });
    return STELE_INVALID;
}

stele_status stele__mo_tell(const mo_door *door, stele__finding finding, uint64_t byte, uint64_t more)
{
    char digits[24];

    return stele__mo_tell_text(door, finding, byte, stele__decimal(digits, more));
}

/* Whether `count` items of `size` bytes at an offset lie in the file; tells where they do not. */
static stele_status check_table(const mo_door *door, uint32_t at, uint32_t count, uint32_t size)
{
    const uint64_t end = at + (uint64_t)count * size;

    if (count > 0 && end > door->mo->size)
        return stele__mo_tell(door, STELE__MO_TABLE_OUTSIDE, at, count);
    return STELE_OK;
}

stele_status stele__mo_add_made(const mo_door *door, mo_made *made, mo_entry entry)
{
    if (!stele__grow(&door->mo->allocator, &made->entries, &made->capacity, made->count + 1, sizeof *made->entries))
        return STELE_NO_MEMORY;
    made->entries[made->count++] = entry;
    return STELE_OK;
}

void stele__mo_made_free(mo_made *made, const stele_allocator *allocator)
{
    stele_buffer_free(&made->text);
    stele__release(allocator, made->entries, made->capacity * sizeof *made->entries);
    *made = (mo_made){ .text = { .allocator = allocator } };
}

/* Whether two of the tables share bytes. There are at most seven. */
static stele_status check_overlaps(const mo_door *door, const uint32_t at[TABLES], const uint64_t size[TABLES])
{
    for (int a = 0; a < TABLES; a++) {
        for (int b = a + 1; b < TABLES; b++) {
            if (size[a] && size[b] && at[a] < at[b] + size[b] && at[b] < at[a] + size[a])
                return stele__mo_tell(door, STELE__MO_TABLES_OVERLAP, at[a], at[b]);
        }
    }
    return STELE_OK;
}

/* Reads the header and checks where the tables lie. `*dependent` tells whether it is of the longer kind. */
static stele_status check_header(const mo_door *door, bool *dependent)
{
    stele_mo      *mo = door->mo;
    const uint32_t magic = mo->size >= 4 ? mo_read_32(mo->bases[0], false) : 0;
    uint32_t       revision, at[TABLES] = { 0 }, counts[TABLES] = { 0 };
    uint64_t       sizes[TABLES] = { 0 };
    const uint32_t item[TABLES] = { 1, 8, 8, 4, 8, 4, 4 };

    if (magic != MO_MAGIC && magic != MO_MAGIC_SWAPPED)
        return stele__mo_tell(door, STELE__MO_MAGIC, 0, 0);
    if (mo->size < MO_HEADER_SIZE)
        return stele__mo_tell(door, STELE__MO_CUT_OFF, mo->size, MO_HEADER_SIZE);
    mo->swapped = magic == MO_MAGIC_SWAPPED;
    revision = mo_read(mo, 4);
    if (revision >> 16 > MO_MAJOR_MAX)
        return stele__mo_tell(door, STELE__MO_REVISION, 4, revision >> 16);
    *dependent = (revision & 0xffff) != 0;
    counts[0] = *dependent ? MO_HEADER_SIZE_DEPENDENT : MO_HEADER_SIZE;
    if (mo->size < counts[0])
        return stele__mo_tell(door, STELE__MO_CUT_OFF, mo->size, counts[0]);
    mo->plain_count = mo->in_place = counts[1] = counts[2] = mo_read(mo, 8);
    mo->originals = at[1] = mo_read(mo, 12);
    mo->translations = at[2] = mo_read(mo, 16);
    mo->hash_size = counts[3] = mo_read(mo, 20);
    mo->hash_table = at[3] = mo_read(mo, 24);
    if (*dependent) {
        counts[4] = mo_read(mo, 28);
        at[4] = mo_read(mo, 32);
        counts[5] = counts[6] = mo_read(mo, 36);
        at[5] = mo_read(mo, 40);
        at[6] = mo_read(mo, 44);
    }
    for (int i = 0; i < TABLES; i++) {
        if (check_table(door, at[i], counts[i], item[i]) != STELE_OK)
            return STELE_INVALID;
        sizes[i] = (uint64_t)counts[i] * item[i];
    }
    return check_overlaps(door, at, sizes);
}

/* Says what is wrong with each string of a table. */
static stele_status tell_strings(const mo_door *door, uint32_t table)
{
    const stele_mo *mo = door->mo;
    stele_status    status = STELE_OK;

    for (uint32_t i = 0; i < mo->in_place; i++) {
        const uint32_t descriptor = table + i * 8, length = mo_read(mo, descriptor), at = mo_read(mo, descriptor + 4);
        if (at >= mo->size || length >= mo->size - at)
            status = stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, descriptor, at);
        else if (mo->bases[0][at + length] != '\0')
            status = stele__mo_tell(door, STELE__MO_STRING_OPEN, at, at + length);
    }
    return status;
}

/* The pass over one table. Where a string lies outside, the last byte of the file is looked at in its stead. */
static inline __attribute__((always_inline)) bool strings_are_right(mo_door *door, uint32_t table, bool swapped)
{
    const stele_mo *mo = door->mo;
    const char     *bytes = mo->bases[0], *row = bytes + table;
    const uint64_t  last = mo->size - 1;
    uint64_t        total = 0;
    unsigned        wrong = 0;

    for (uint32_t i = 0; i < mo->in_place; i++, row += 8) {
        const uint64_t end = (uint64_t)mo_read_32(row, swapped) + mo_read_32(row + 4, swapped);
        total += mo_read_32(row, swapped);
        wrong |= (end > last) | (unsigned char)bytes[end < last ? end : last];
    }
    return wrong == 0 && mo_spend(door, total);
}

static stele_status check_strings(mo_door *door, uint32_t table)
{
    const bool right = door->mo->swapped ? strings_are_right(door, table, true) : strings_are_right(door, table, false);

    if (right)
        return STELE_OK;
    if (tell_strings(door, table) == STELE_OK)
        (void)stele__mo_tell(door, STELE__MO_SHARING, MO_SHARING_MAX, 0);
    return STELE_INVALID;
}

void stele__mo_find_header(stele_mo *mo)
{
    bool found = false;

    mo->header = (stele_str){ NULL, 0 };
    for (uint32_t i = 0; i < mo_count(mo) && !found; i++) {
        const mo_entry entry = mo_entry_at(mo, i);
        found = *mo_text(mo, entry.original).data == '\0';
        if (found)
            mo->header = mo_text(mo, entry.translation);
    }
}

static stele_status check(mo_door *door)
{
    stele_mo    *mo = door->mo;
    bool         dependent = false;
    stele_status status = check_header(door, &dependent);

    if (status != STELE_OK || (status = check_strings(door, mo->originals)) != STELE_OK
        || (status = check_strings(door, mo->translations)) != STELE_OK
        || (dependent && (status = stele__mo_make_dependent(door)) != STELE_OK))
        return status;
    stele__mo_find_header(mo);
    if ((status = stele__mo_check_text(door)) != STELE_OK)
        return status;
    return stele__header_plural(&mo->plural, mo->header, &mo->allocator);
}

/* Makes an MO of bytes, and keeps `file`, which they may belong to; what is not kept is released. */
static stele_status make(stele_mo **result, stele_str bytes, stele__file *file, const char *name, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_mo              *mo = stele__allocate_zeroed(allocator, sizeof *mo);
    mo_door                door = { mo, name, report, (uint64_t)bytes.length * MO_SHARING_MAX };
    stele_status           status = STELE_NO_MEMORY;

    *result = NULL;
    if (!mo)
        goto done;
    mo->allocator = *allocator;
    mo->file = *file;
    *file = (stele__file){ 0 };
    mo->bases[0] = bytes.data;
    mo->size = (uint32_t)bytes.length;
    mo->made.text.allocator = &mo->allocator;
    if ((status = check(&door)) != STELE_OK)
        goto done;
    *result = mo;
    mo = NULL;
done:
    stele__file_free(file);
    stele_mo_free(mo);
    return status;
}

stele_status stele_mo_use(stele_mo **mo, stele_str bytes, const char *name, stele_report *report)
{
    stele__file none = { 0 };
    char        digits[24];

    *mo = NULL;
    if (bytes.length <= STELE_MO_SIZE_MAX)
        return make(mo, bytes, &none, name, report);
    stele__tell(report, STELE__FILE_TOO_LARGE, (stele__place){ name, 0, 0 },
                &(stele__args){ { stele__decimal(digits, STELE_MO_SIZE_MAX) } });
    return STELE_LIMIT;
}

stele_status stele_mo_open(stele_mo **mo, const char *path, stele_report *report)
{
    stele__file  file;
    stele_status status = stele__file_read(&file, path, (size_t)STELE_MO_SIZE_MAX + 1, report);

    *mo = NULL;
    return status == STELE_OK ? make(mo, stele__file_text(&file), &file, path, report) : status;
}
