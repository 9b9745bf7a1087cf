/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Moves the window of a scan, and chooses the kernel. The choice is a load and a test at the start of each file. */
#include "lib/po/scan.h"

#include <string.h>

static bool always(void)
{
    return true;
}

const po_scan_kernel stele__po_scan_kernels[] = {
#if PO_SCAN_X86
    { "avx512", stele__po_can_avx512, stele__po_classify_avx512, stele__po_list_avx512 },
    { "avx2", stele__po_can_avx2, stele__po_classify_avx2, stele__po_list_avx2 },
    { "sse2", stele__po_can_sse2, stele__po_classify_sse2, stele__po_list_portable },
#endif
    { "portable", always, stele__po_classify_portable, stele__po_list_portable },
};
const size_t stele__po_scan_kernel_count = sizeof stele__po_scan_kernels / sizeof *stele__po_scan_kernels;

void stele__po_scan_init(po_scan *scan, const char *text, size_t length, char line_end, po_kernels kernels)
{
    if (!kernels.scan) {
        kernels.scan = stele__po_scan_kernels;
        while (!kernels.scan->usable())
            kernels.scan++;
    }
    scan->text = text;
    scan->length = length;
    scan->start = scan->end = scan->valid = 0;
    scan->invalid = false;
    scan->line_end = line_end;
    scan->kernels = kernels;
}

/* Validates up to `end`. A character may be cut in two there; its first bytes are left for the next window. */
static bool validate(po_scan *scan, size_t end)
{
    size_t bad;

    if (!stele__utf8_valid_by(scan->kernels.utf8, scan->text + scan->valid, end - scan->valid, &bad)
        && (end == scan->length || end - scan->valid - bad > 3)) {
        scan->valid += bad;
        scan->invalid = true;
        return false;
    }
    scan->valid += bad;
    return true;
}

bool stele__po_scan_move(po_scan *scan, size_t from)
{
    const size_t start = from - from % PO_SCAN_BLOCK;
    size_t       size, blocks;

    if (from >= scan->length || scan->invalid)
        return false;
    size = scan->length - start;
    if (size > (size_t)PO_SCAN_WORDS * PO_SCAN_BLOCK)
        size = (size_t)PO_SCAN_WORDS * PO_SCAN_BLOCK;
    if (start + size > scan->valid && !validate(scan, start + size))
        return false;
    blocks = size / PO_SCAN_BLOCK;
    scan->kernels.scan->classify(scan->text + start, blocks, scan->line_end, scan->specials);
    if (size % PO_SCAN_BLOCK > 0) {
        char last[PO_SCAN_BLOCK];
        memset(last, ' ', sizeof last);
        memcpy(last, scan->text + start + blocks * PO_SCAN_BLOCK, size % PO_SCAN_BLOCK);
        scan->kernels.scan->classify(last, 1, scan->line_end, scan->specials + blocks);
    }
    scan->start = start;
    scan->end = start + size;
    scan->is_listed = false;
    return true;
}

static void list_places(po_scan *scan)
{
    const size_t limit = scan->length - scan->start; /* A place must have slack before it. */
    const size_t blocks = (scan->end - scan->start + PO_SCAN_BLOCK - 1) / PO_SCAN_BLOCK;
    size_t       count = scan->kernels.scan->list(scan->specials, blocks, scan->places), last;

    while (count > 0
           && ((last = scan->places[count - 1]) + PO_SCAN_SLACK >= limit
               || scan->text[scan->start + last] != scan->line_end))
        count--;
    scan->places[count] = (uint16_t)(count > 0 ? scan->places[count - 1] : 0);
    scan->places_end = count > 0 ? scan->places[count] + 1u : 0;
    scan->place = 0;
    scan->is_listed = true;
}

bool stele__po_scan_places(po_scan *scan, size_t from)
{
    if (from - scan->start >= scan->end - scan->start && !stele__po_scan_move(scan, from))
        return false;
    if (!scan->is_listed)
        list_places(scan);
    if (from - scan->start >= scan->places_end)
        return false;
    while (scan->places[scan->place] < from - scan->start)
        scan->place++;
    return true;
}
