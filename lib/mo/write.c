/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing MO files, byte for byte as msgfmt does. Tables stand first, so all places are worked out before the first byte is
 * written; reader.h draws the tables. They are followed by the strings: keys, translations, names of segments, and the texts
 * of dependent keys and translations. */
#include "lib/mo/format.h"
#include "lib/mo/writer.h"

enum { RESERVED = 4, LOOK_AHEAD = 8, HASH_STEP = 1024, ALIGNMENT_MAX = 1 << 16 };

/* Where everything will stand, and the output. */
typedef struct mo_writer {
    mo_plan        *plan;
    const mo_row   *rows;   /* Sorted, without those that depend on the system. */
    const uint32_t *hashes; /* Of their keys. */
    uint32_t        count, dependent_count;
    uint32_t        alignment;
    bool            swapped;
    uint32_t       *hash_table;
    uint32_t        hash_size;
    uint64_t        hash_at;
    uint64_t        segments_at, lists_at, strings_at, size;
    stele_sink      sink;
    stele_status    status;
    char           *room;
    size_t          used;
    uint64_t        written; /* With what is in the room. */
} mo_writer;

static void flush(mo_writer *writer)
{
    if (writer->status == STELE_OK && writer->used > 0)
        writer->status = writer->sink.write(writer->sink.context, writer->room, writer->used);
    writer->used = 0;
}

static void put_bytes(mo_writer *writer, const char *bytes, size_t length)
{
    writer->written += length;
    if (length > MO_ROOM - writer->used) {
        flush(writer);
        if (length > MO_ROOM) {
            if (writer->status == STELE_OK)
                writer->status = writer->sink.write(writer->sink.context, bytes, length);
            return;
        }
    }
    memcpy(writer->room + writer->used, bytes, length);
    writer->used += length;
}

/* Puts `count` numbers, which the room can hold. */
static inline void put_numbers(mo_writer *writer, const uint32_t *numbers, size_t count)
{
    if (count * sizeof *numbers > MO_ROOM - writer->used)
        flush(writer);
    for (size_t i = 0; i < count; i++) {
        const uint32_t value = writer->swapped ? __builtin_bswap32(numbers[i]) : numbers[i];
        memcpy(writer->room + writer->used + i * sizeof value, &value, sizeof value);
    }
    writer->used += count * sizeof *numbers;
    writer->written += count * sizeof *numbers;
}

static void put(mo_writer *writer, uint64_t number)
{
    put_numbers(writer, &(uint32_t){ (uint32_t)number }, 1);
}

static inline uint64_t aligned(const mo_writer *writer, uint64_t at)
{
    return writer->alignment == 1 ? at : (at + writer->alignment - 1) / writer->alignment * writer->alignment;
}

/* Fills up to the next place where a string may begin. */
static void put_padding(mo_writer *writer)
{
    static const char zeros[64] = { 0 };
    uint64_t          left = aligned(writer, writer->written) - writer->written;

    for (; left > sizeof zeros; left -= sizeof zeros)
        put_bytes(writer, zeros, sizeof zeros);
    put_bytes(writer, zeros, (size_t)left);
}

static inline void put_string(mo_writer *writer, const char *text, size_t length)
{
    if (writer->alignment == 1 && length < MO_ROOM - writer->used) { /* As nearly always. */
        char *to = writer->room + writer->used;
        memcpy(to, text, length);
        to[length] = '\0';
        writer->used += length + 1;
        writer->written += length + 1;
        return;
    }
    put_padding(writer);
    put_bytes(writer, text, length);
    put_bytes(writer, "", 1);
}

/* Where a string of this length will stand, if `*at` is where the one before ends. */
static inline uint64_t place(const mo_writer *writer, uint64_t *at, uint64_t length)
{
    const uint64_t start = aligned(writer, *at);

    *at = start + length + 1;
    return start;
}

/* The prime numbers as gettext counts them, from 3 on 3 itself is none. */
static bool is_prime(uint64_t number)
{
    uint64_t divisor = 3;

    while (divisor * divisor < number && number % divisor != 0)
        divisor += 2;
    return number % divisor != 0;
}

/* Room for four thirds of the messages; at least 3, so that the step of double hashing can be chosen. */
static uint32_t hash_size_for(uint64_t count)
{
    uint64_t size = count * 4 / 3 | 1;

    while (!is_prime(size))
        size += 2;
    return size < 3 ? 3 : (uint32_t)size;
}

/* Puts the rows into the places of the sorted items, and their hashes into the room for sorting. */
static void take_rows(mo_writer *writer)
{
    mo_plan  *plan = writer->plan;
    mo_row   *rows = (mo_row *)(void *)plan->items;
    uint32_t *hashes = (uint32_t *)(void *)plan->spare;

    for (size_t i = 0; i < plan->count; i++) {
        const uint32_t place = plan->items[i].place;
        const mo_row   row = plan->rows[place];
        if (i + LOOK_AHEAD < plan->count) {
            const uint32_t later = plan->items[i + LOOK_AHEAD].place;
            __builtin_prefetch(&plan->rows[later]);
            __builtin_prefetch(&plan->hashes[later]);
        }
        if (!row.text)
            continue;
        hashes[writer->count] = plan->hashes[place];
        rows[writer->count++] = row;
    }
    writer->rows = rows;
    writer->hashes = hashes;
}

/* Enters the rows into the hash table, in their order, by double hashing. */
static void fill_hash_table(mo_writer *writer)
{
    const uint32_t size = writer->hash_size;
    uint32_t      *table = writer->hash_table;

    memset(table, 0, size * sizeof *table);
    for (uint32_t row = 0; row < writer->count; row++) {
        const uint32_t hash = writer->hashes[row], step = 1 + hash % (size - 2);
        uint32_t       at = hash % size;
        if (row + LOOK_AHEAD < writer->count)
            __builtin_prefetch(&table[writer->hashes[row + LOOK_AHEAD] % size], 1);
        while (table[at] != 0)
            at = at >= size - step ? at - (size - step) : at + step;
        table[at] = row + 1;
    }
}

/* The length of a dependent string's text with its NUL. */
static uint32_t text_length(const mo_piece *pieces, size_t count)
{
    uint32_t length = 0;

    for (size_t i = 0; i < count; i++)
        length += pieces[i].length;
    return length;
}

static const mo_piece *pieces_of(const mo_writer *writer, const mo_dependent *dependent, int which)
{
    return writer->plan->pieces + dependent->pieces + (which ? dependent->piece_counts[0] : 0);
}

/* Works out where everything stands. STELE_LIMIT where it would be more than a reader takes. */
static stele_status lay_out(mo_writer *writer)
{
    const mo_plan *plan = writer->plan;
    const bool     dependent = plan->dependent_count > 0;
    uint64_t       at = dependent ? MO_HEADER_SIZE_DEPENDENT : MO_HEADER_SIZE;

    writer->hash_at = at + (uint64_t)writer->count * 16;
    writer->segments_at = writer->hash_at + (uint64_t)writer->hash_size * 4;
    writer->lists_at = writer->segments_at + plan->segment_count * 8 + plan->dependent_count * 8;
    writer->strings_at = writer->lists_at + plan->dependent_count * 8 + plan->piece_count * 8;
    at = dependent ? writer->strings_at : writer->segments_at;
    for (uint32_t i = 0; i < writer->count; i++)
        (void)place(writer, &at, writer->rows[i].key_length);
    for (uint32_t i = 0; i < writer->count; i++)
        (void)place(writer, &at, writer->rows[i].text_length);
    for (size_t i = 0; i < plan->segment_count; i++)
        (void)place(writer, &at, plan->segments[i].length);
    for (int which = 0; which < 2; which++) {
        for (size_t i = 0; i < plan->dependent_count; i++)
            (void)place(writer, &at,
                        (uint64_t)text_length(pieces_of(writer, &plan->dependents[i], which),
                                              plan->dependents[i].piece_counts[which])
                            - 1);
    }
    writer->size = at;
    return at <= STELE_MO_SIZE_MAX ? STELE_OK : STELE_LIMIT;
}

static void put_header(mo_writer *writer)
{
    const mo_plan *plan = writer->plan;
    const bool     dependent = plan->dependent_count > 0;
    const uint64_t tables = dependent ? MO_HEADER_SIZE_DEPENDENT : MO_HEADER_SIZE;

    put(writer, MO_MAGIC);
    put(writer, (plan->has_local_digits ? 1u << 16 : 0) | dependent);
    put(writer, writer->count);
    put(writer, tables);
    put(writer, tables + (uint64_t)writer->count * 8);
    put(writer, writer->hash_size);
    put(writer, writer->hash_at);
    if (dependent) {
        put(writer, plan->segment_count);
        put(writer, writer->segments_at);
        put(writer, plan->dependent_count);
        put(writer, writer->segments_at + plan->segment_count * 8);
        put(writer, writer->segments_at + plan->segment_count * 8 + plan->dependent_count * 4);
    }
}

/* The tables of keys and translations, and the hash table. `*at` moves on to where these strings end. */
static void put_tables(mo_writer *writer, uint64_t *at)
{
    for (uint32_t i = 0; i < writer->count; i++) {
        const uint32_t length = writer->rows[i].key_length;
        put_numbers(writer, (uint32_t[]){ length, (uint32_t)place(writer, at, length) }, 2);
    }
    for (uint32_t i = 0; i < writer->count; i++) {
        const uint32_t length = writer->rows[i].text_length;
        put_numbers(writer, (uint32_t[]){ length, (uint32_t)place(writer, at, length) }, 2);
    }
    for (uint32_t from = 0; from < writer->hash_size; from += HASH_STEP) {
        const uint32_t left = writer->hash_size - from;
        put_numbers(writer, writer->hash_table + from, left < HASH_STEP ? left : HASH_STEP);
    }
}

/* The tables of what depends on the system, and its lists of pieces. */
static void put_dependent_tables(mo_writer *writer, uint64_t at)
{
    const mo_plan *plan = writer->plan;
    uint64_t       list = writer->lists_at;

    for (size_t i = 0; i < plan->segment_count; i++) {
        put(writer, plan->segments[i].length + 1);
        put(writer, place(writer, &at, plan->segments[i].length));
    }
    for (int which = 0; which < 2; which++) {
        for (size_t i = 0; i < plan->dependent_count; i++) {
            put(writer, list);
            list += 4 + (uint64_t)plan->dependents[i].piece_counts[which] * 8;
        }
    }
    for (int which = 0; which < 2; which++) {
        for (size_t i = 0; i < plan->dependent_count; i++) {
            const mo_piece *pieces = pieces_of(writer, &plan->dependents[i], which);
            const uint32_t  count = plan->dependents[i].piece_counts[which];
            put(writer, place(writer, &at, (uint64_t)text_length(pieces, count) - 1));
            for (uint32_t k = 0; k < count; k++) {
                put(writer, pieces[k].length);
                put(writer, pieces[k].segment);
            }
        }
    }
}

static void put_strings(mo_writer *writer)
{
    const mo_plan *plan = writer->plan;

    for (uint32_t i = 0; i < writer->count; i++) {
        if (i + LOOK_AHEAD < writer->count)
            __builtin_prefetch(writer->rows[i + LOOK_AHEAD].key);
        put_string(writer, writer->rows[i].key, writer->rows[i].key_length);
    }
    for (uint32_t i = 0; i < writer->count; i++) {
        if (i + LOOK_AHEAD < writer->count)
            __builtin_prefetch(writer->rows[i + LOOK_AHEAD].text);
        put_string(writer, writer->rows[i].text, writer->rows[i].text_length);
    }
    for (size_t i = 0; i < plan->segment_count; i++)
        put_string(writer, plan->segments[i].data, plan->segments[i].length);
    for (int which = 0; which < 2; which++) {
        for (size_t i = 0; i < plan->dependent_count; i++) {
            const mo_piece *pieces = pieces_of(writer, &plan->dependents[i], which);
            const uint32_t  count = plan->dependents[i].piece_counts[which];
            put_padding(writer);
            for (uint32_t k = 0; k < count; k++)
                put_bytes(writer, pieces[k].text, pieces[k].length - (k + 1 == count));
            put_bytes(writer, "", 1);
        }
    }
}

/* Tells of a key that is there twice, which only a catalog of several domains can have. */
static stele_status check_duplicates(const mo_plan *plan, stele_report *report)
{
    stele_status status = STELE_OK;

    for (size_t i = 1; i < plan->count; i++) {
        const mo_item *a = &plan->items[i - 1], *b = &plan->items[i];
        if (a->length != b->length || memcmp(a->key, b->key, a->length) != 0)
            continue;
        stele__tell(report, STELE__MO_DUPLICATE, (stele__place){ .file = plan->name },
                    &(stele__args){ { { a->key, a->length } } });
        status = STELE_INVALID;
    }
    return status;
}

/* Sorts, makes the hash table, and works out where everything stands. */
static stele_status prepare(mo_writer *writer, bool has_hash, stele_report *report)
{
    mo_plan     *plan = writer->plan;
    stele_status status;

    stele__mo_sort(plan->items, plan->count, plan->spare);
    if ((status = check_duplicates(plan, report)) != STELE_OK)
        return status;
    take_rows(writer);
    if (has_hash) {
        writer->hash_size = hash_size_for(plan->count);
        writer->hash_table = stele__arena_take(&plan->arena, writer->hash_size * sizeof *writer->hash_table);
        if (!writer->hash_table)
            return STELE_NO_MEMORY;
        fill_hash_table(writer);
    }
    writer->room = stele__arena_take(&plan->arena, MO_ROOM);
    return writer->room ? lay_out(writer) : STELE_NO_MEMORY;
}

static stele_status write_plan(mo_plan *plan, const stele_mo_options *options, stele_sink sink, stele_report *report)
{
    mo_writer writer = { .plan = plan, .sink = sink, .alignment = options->alignment ? options->alignment : 1 };
    uint64_t  at;

    writer.swapped = options->big_endian == (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
    /* Where strings depend on the system, glibc wants a hash table. */
    writer.status = prepare(&writer, !options->no_hash || plan->dependent_count > 0, report);
    if (writer.status == STELE_OK) {
        put_header(&writer);
        at = plan->dependent_count > 0 ? writer.strings_at : writer.segments_at;
        put_tables(&writer, &at);
        if (plan->dependent_count > 0)
            put_dependent_tables(&writer, at);
        put_strings(&writer);
        flush(&writer);
    }
    return writer.status;
}

static bool options_are_right(const stele_mo_options *options)
{
    for (int i = 0; i < RESERVED; i++) {
        if (options->reserved[i] != 0)
            return false;
    }
    return options->alignment <= ALIGNMENT_MAX;
}

stele_status stele_mo_write(const stele_catalog *catalog, const stele_mo_options *options, stele_sink sink,
                            stele_report *report)
{
    static const stele_mo_options none = { 0 };
    mo_plan                       plan;
    stele_status                  status;
    char                          digits[24];

    if (!options)
        options = &none;
    if (!options_are_right(options))
        return STELE_BAD_ARGUMENT;
    status = stele__mo_plan_make(&plan, catalog, options, report);
    if (status == STELE_OK)
        status = write_plan(&plan, options, sink, report);
    if (status == STELE_LIMIT)
        stele__tell(report, STELE__FILE_TOO_LARGE, (stele__place){ 0 },
                    &(stele__args){ { stele__decimal(digits, STELE_MO_SIZE_MAX) } });
    stele__mo_plan_free(&plan);
    return status;
}
