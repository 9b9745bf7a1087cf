/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The format's hash of many keys. Each byte needs what the one before it gave, so one key at a time leaves the processor
 * waiting; here four keys go in step, and whichever has ended makes room for the next. */
#include "lib/mo/format.h"
#include "lib/mo/writer.h"

enum { LANES = 4 };

typedef struct mo_lane {
    const unsigned char *at;
    size_t               left;
    uint32_t             hash, place;
} mo_lane;

static void begin(mo_lane *lane, const mo_item *item)
{
    *lane = (mo_lane){ (const unsigned char *)item->key, item->length, 0, item->place };
}

/* Goes on for as long as no lane has ended. */
static void step_all(mo_lane lanes[LANES])
{
    const unsigned char *a = lanes[0].at, *b = lanes[1].at, *c = lanes[2].at, *d = lanes[3].at;
    uint32_t             h0 = lanes[0].hash, h1 = lanes[1].hash, h2 = lanes[2].hash, h3 = lanes[3].hash;
    size_t               steps = lanes[0].left;

    for (int i = 1; i < LANES; i++)
        steps = lanes[i].left < steps ? lanes[i].left : steps;
    for (size_t i = 0; i < steps; i++) {
        h0 = mo_hash_step(h0, a[i]);
        h1 = mo_hash_step(h1, b[i]);
        h2 = mo_hash_step(h2, c[i]);
        h3 = mo_hash_step(h3, d[i]);
    }
    lanes[0].hash = h0;
    lanes[1].hash = h1;
    lanes[2].hash = h2;
    lanes[3].hash = h3;
    for (int i = 0; i < LANES; i++) {
        lanes[i].at += steps;
        lanes[i].left -= steps;
    }
}

void stele__mo_hash_all(const mo_item *items, size_t count, uint32_t *hashes)
{
    mo_lane lanes[LANES];
    size_t  next = 0;
    bool    more = count >= LANES;

    for (int i = 0; i < LANES && more; i++)
        begin(&lanes[i], &items[next++]);
    while (more) {
        step_all(lanes);
        for (int i = 0; i < LANES && more; i++) {
            if (lanes[i].left > 0)
                continue;
            hashes[lanes[i].place] = mo_hash_end(lanes[i].hash);
            more = next < count;
            if (more)
                begin(&lanes[i], &items[next++]);
        }
    }
    for (int i = 0; i < LANES && count >= LANES; i++)
        hashes[lanes[i].place] = mo_hash(lanes[i].hash, (const char *)lanes[i].at, lanes[i].left);
    for (; next < count; next++)
        hashes[items[next].place] = mo_hash(0, items[next].key, items[next].length);
}
