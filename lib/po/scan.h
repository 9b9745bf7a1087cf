/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/scan.h: finds the bytes of a PO file that mean something, a window of it at a time.
 *
 * A kernel writes a bit for each byte of a window: whether it is special, which a string must stop at: a quote, a
 * backslash, the end of a line, or one of the bytes 0 to 4 (NUL and EOT are not allowed in strings; the three between cost
 * nothing). The reader then asks for the next one from a place on, or walks over a list of them. UTF-8 is validated window
 * by window too, while the bytes are in the cache. */
#ifndef STELE_PO_SCAN_H
#define STELE_PO_SCAN_H

#include "lib/text/text.h"

enum {
    PO_SCAN_BLOCK = 64,  /* Bytes to a word of bits. */
    PO_SCAN_WORDS = 256, /* Words in a window. */
    PO_SCAN_SLACK = 32   /* Bytes of text behind the last place that is listed. */
};

typedef struct po_scan_kernel {
    const char *name;
    bool (*usable)(void); /* Whether this machine can run it. */
    /* Fills `blocks` words from as many whole blocks. */
    void (*classify)(const char *bytes, size_t blocks, char line_end, uint64_t *specials);
    /* Lists the bits that are set in words of one window, and returns how many; a block's worth behind them is spoilt. */
    size_t (*list)(const uint64_t *specials, size_t blocks, uint16_t *places);
} po_scan_kernel;

/* All kernels that were compiled, the fastest first, the portable one last. */
extern const po_scan_kernel stele__po_scan_kernels[];
extern const size_t         stele__po_scan_kernel_count;

void   stele__po_classify_portable(const char *bytes, size_t blocks, char line_end, uint64_t *specials);
size_t stele__po_list_portable(const uint64_t *specials, size_t blocks, uint16_t *places);

#if defined __x86_64__ && defined __GNUC__
#define PO_SCAN_X86 1
bool   stele__po_can_sse2(void);
bool   stele__po_can_avx2(void);
bool   stele__po_can_avx512(void);
void   stele__po_classify_sse2(const char *bytes, size_t blocks, char line_end, uint64_t *specials);
void   stele__po_classify_avx2(const char *bytes, size_t blocks, char line_end, uint64_t *specials);
void   stele__po_classify_avx512(const char *bytes, size_t blocks, char line_end, uint64_t *specials);
size_t stele__po_list_avx2(const uint64_t *specials, size_t blocks, uint16_t *places);
size_t stele__po_list_avx512(const uint64_t *specials, size_t blocks, uint16_t *places);
#else
#define PO_SCAN_X86 0
#endif

/* What a reading is done with; all zero for the best. */
typedef struct po_kernels {
    const po_scan_kernel     *scan;
    const stele__utf8_kernel *utf8;
    bool                      full_grammar; /* No entry is taken for one of the usual shape. */
} po_kernels;

/* Where a scan stands. */
typedef struct po_scan {
    const char *text;
    size_t      length;
    size_t      start, end; /* The window, [start, end). */
    size_t      valid;      /* What was found to be UTF-8, up to here. */
    bool        invalid;    /* The text is not UTF-8 at `valid`; the scan has ended at `end`. */
    char        line_end;
    po_kernels  kernels;
    uint64_t    specials[PO_SCAN_WORDS];
    /* The special bytes of the window, as offsets in it, up to the end of its last line; and that end once more. */
    size_t   place;      /* The next one. */
    size_t   places_end; /* Behind the last one. */
    bool     is_listed;  /* They were asked for. */
    uint16_t places[(PO_SCAN_WORDS + 1) * PO_SCAN_BLOCK];
} po_scan;

/* Begins. */
void stele__po_scan_init(po_scan *scan, const char *text, size_t length, char line_end, po_kernels kernels);

/* Moves the window to where `from` is in it. False behind the end of the text, or where UTF-8 ends. */
bool stele__po_scan_move(po_scan *scan, size_t from);

/* Lists the special bytes of the window that `from` is in, and makes the first of them from there on the next one. `from`
 * never goes back. False where there are none. */
bool stele__po_scan_places(po_scan *scan, size_t from);

/* The first special byte from `from` on; `length` where there is none. */
static inline size_t po_scan_special(po_scan *scan, size_t from)
{
    for (;;) {
        uint64_t word;
        if (from - scan->start >= scan->end - scan->start && !stele__po_scan_move(scan, from))
            return scan->length;
        word = scan->specials[(from - scan->start) / PO_SCAN_BLOCK] >> (from % PO_SCAN_BLOCK);
        if (word)
            return from + (size_t)__builtin_ctzll(word);
        from = (from | (PO_SCAN_BLOCK - 1)) + 1;
    }
}

/* The first end of a line. */
static inline size_t po_scan_line_end(po_scan *scan, size_t from)
{
    size_t at = po_scan_special(scan, from);

    while (at < scan->length && scan->text[at] != scan->line_end)
        at = po_scan_special(scan, at + 1);
    return at;
}

#endif
