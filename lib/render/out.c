/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The way out of all formats. Small texts are gathered in a room on the stack, so that the ordinary document is rendered
 * without an allocation for it; large ones go to the sink as they are, together with what was gathered before them, in
 * one writev() where the sink is a descriptor. Where it is a buffer, there is nothing to gather: all goes into that. */
#include "lib/render/plan.h"

#include <errno.h>

enum { DIRECT = 16 << 10 /* From this size on, a text is worth a place of its own in a call of the sink. */ };

/* The room as an allocator: what grows out of it moves to the heap. */
static void *room_allocate(void *context, size_t size)
{
    const stele_render__out *out = context;
    return stele__allocate(out->heap, size);
}

static void *room_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    stele_render__out *out = context;
    void              *moved;

    if (block != out->room)
        return stele__reallocate(out->heap, block, old_size, new_size);
    moved = stele__allocate(out->heap, new_size);
    if (moved)
        memcpy(moved, block, out->gathered.length);
    return moved;
}

static void room_release(void *context, void *block, size_t size)
{
    const stele_render__out *out = context;

    if (block != out->room)
        stele__release(out->heap, block, size);
}

void stele_render__out_begin(stele_render__out *out, const stele_sink *sink, stele_report *report)
{
    out->heap = stele__report_allocator(report);
    out->dictionary = (stele__dictionary){ .report = report };
    out->sink = sink;
    out->status = STELE_OK;
    out->sink_failed = false;
    out->error = 0;
    out->taken = 0;
    out->own = (stele_allocator){ room_allocate, room_reallocate, room_release, out };
    out->gathered = (stele_buffer){ out->room, 0, sizeof out->room, &out->own };
    out->buffer = stele__sink_buffer(sink);
    out->start = out->buffer ? out->buffer->length : 0;
    if (!out->buffer)
        out->buffer = &out->gathered;
}

/* Gives the sink what is gathered, and `text`. */
static void pass_on(stele_render__out *out, stele_str text)
{
    const stele_str pieces[] = { { out->gathered.data, out->gathered.length }, text };
    const bool      any = pieces[0].length > 0;

    errno = 0;
    out->status = stele__sink_write(out->sink, pieces + !any, 1u + (any && text.length > 0), &out->taken);
    out->error = errno;
    out->sink_failed = out->status != STELE_OK;
    stele_buffer_clear(&out->gathered);
}

void stele_render__put(stele_render__out *out, stele_str text)
{
    if (out->status != STELE_OK)
        return;
    if (out->buffer == &out->gathered) {
        if (text.length >= DIRECT) {
            pass_on(out, text);
            return;
        }
        if (text.length >= sizeof out->room - out->gathered.length)
            pass_on(out, (stele_str){ NULL, 0 });
    }
    if (out->status == STELE_OK)
        out->status = stele_buffer_add_str(out->buffer, text);
}

void stele_render__put_text(stele_render__out *out, const char *text)
{
    stele_render__put(out, stele_str_of(text));
}

void stele_render__put_wrapped(stele_render__out *out, stele_str text, const stele__wrap_style *style)
{
    stele__wrap_style with_words = *style;

    with_words.dictionary = &out->dictionary;
    if (out->status == STELE_OK)
        out->status = stele__wrap(out->buffer, text, &with_words);
    if (out->status == STELE_OK && out->gathered.length >= sizeof out->room / 2)
        pass_on(out, (stele_str){ NULL, 0 });
}

#define BLANKS_16 "                "
#define BLANKS_64 BLANKS_16 BLANKS_16 BLANKS_16 BLANKS_16

stele_str stele_render__blanks(size_t count)
{
    static const char blanks[] = BLANKS_64 BLANKS_64 BLANKS_64 BLANKS_64 BLANKS_64 BLANKS_64;
    const size_t                                                                   most = sizeof blanks - 1;

    return (stele_str){ blanks, count < most ? count : most };
}

stele_status stele_render__out_end(stele_render__out *out, size_t *written, stele_report *report)
{
    char digits[24];

    if (out->status == STELE_OK && out->gathered.length > 0)
        pass_on(out, (stele_str){ NULL, 0 });
    stele_buffer_free(&out->gathered);
    stele__dictionary_free(&out->dictionary);
    if (out->buffer != &out->gathered)
        out->taken = out->buffer->length - out->start;
    if (written)
        *written = out->taken;
    if (out->sink_failed && !out->sink->tells) {
        char      room[256];
        stele_str why = stele_str_of(out->error ? strerror_r(out->error, room, sizeof room)
                                                : stele_status_name(out->status));
        stele__tell(report, STELE__RENDER_SINK, (stele__place){ 0 },
                    &(stele__args){ { stele__decimal(digits, out->taken), why } });
    }
    return out->status;
}
