/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Marks are words at the start of a comment; what stands behind them is theirs. */
#include "lib/document/marks.h"

#include "lib/base/base.h"

enum mark { SKIP, SKIP_START, SKIP_END, COMMENT, CONTEXT, SORT_START, SORT_END };

static const struct {
    const char *word;
    enum mark   mark;
} words[] = {
    { "stele:skip", SKIP },
    { "stele:skip-start", SKIP_START },
    { "stele:skip-end", SKIP_END },
    { "stele:comment", COMMENT },
    { "stele:context", CONTEXT },
    { "stele:sort-start", SORT_START },
    { "stele:sort-end", SORT_END },
    { "i18n:skip", SKIP },
    { "i18n:skip-start", SKIP_START },
    { "i18n:skip-end", SKIP_END },
    { "i18n:comment", COMMENT },
    { "mdpo-disable-next-line", SKIP },
    { "mdpo-disable", SKIP_START },
    { "mdpo-enable", SKIP_END },
    { "mdpo-translator", COMMENT },
    { "mdpo-context", CONTEXT },
};

/* Takes the first word off a text, without a colon behind it. */
static stele_str take_word(stele_str *text)
{
    size_t    length = 0;
    stele_str word;

    while (length < text->length && (unsigned char)text->data[length] > ' ')
        length++;
    word = stele__slice(*text, 0, length);
    *text = stele__trimmed(stele__slice(*text, length, text->length));
    if (word.length && word.data[word.length - 1] == ':')
        word.length--;
    return word;
}

/* Comments that follow each other are the lines of one. */
static stele_status add_comment(stele_document__marks *marks, stele_builder *builder, stele_str text)
{
    stele_buffer joined = { .allocator = stele__report_allocator(stele_builder_report(builder)) };
    stele_status status;

    if (!marks->comment.data)
        return stele_builder_keep(builder, &marks->comment, text);
    if ((status = stele_buffer_add_str(&joined, marks->comment)) == STELE_OK
        && (status = stele_buffer_add(&joined, "\n", 1)) == STELE_OK
        && (status = stele_buffer_add_str(&joined, text)) == STELE_OK)
        status = stele_builder_keep(builder, &marks->comment, (stele_str){ joined.data, joined.length });
    stele_buffer_free(&joined);
    return status;
}

stele_status stele_document__take_mark(stele_document__marks *marks, stele_builder *builder, stele_str comment,
                                       bool *is_mark)
{
    stele_str       text = stele__trimmed(comment);
    const stele_str word = take_word(&text);

    *is_mark = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!stele_str_equal(word, stele_str_of(words[i].word)))
            continue;
        *is_mark = true;
        switch (words[i].mark) {
        case SKIP: marks->skips_next = true; return STELE_OK;
        case SKIP_START: marks->skipping = true; return STELE_OK;
        case SKIP_END: marks->skipping = false; return STELE_OK;
        case SORT_START: marks->sorted = ++marks->stretches; return STELE_OK;
        case SORT_END: marks->sorted = 0; return STELE_OK;
        case COMMENT: return add_comment(marks, builder, text);
        case CONTEXT: return stele_builder_keep(builder, &marks->context, text);
        }
    }
    return STELE_OK;
}

bool stele_document__apply_marks(stele_document__marks *marks, stele_unit *unit)
{
    const bool skips = marks->skipping || marks->skips_next;

    unit->comment = marks->comment;
    unit->context = marks->context;
    unit->sorted = marks->sorted;
    marks->skips_next = false;
    marks->comment = marks->context = (stele_str){ NULL, 0 };
    return !skips;
}
