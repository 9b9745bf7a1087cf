/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The open elements, so far as it matters for text: which kind its text is of, whether it is translated, and where it ends when
 * end tags are left out or stand in the wrong place. Each search either closes what it went through, or ends after
 * SEARCH_MAX elements, or is answered by a count; so that any text takes time in proportion to its size. */
#include "lib/document/html.h"

enum { SEARCH_MAX = 64, DEPTH_MAX = 1 << 20 };

static uint32_t *counter(html_stack *stack, const html_element *element, uint32_t hash)
{
    return hash ? &stack->unknown[hash >> 1 & 63] : &stack->counts[stele_document__html_place(element)];
}

/* Whether an element may be open; not so for sure where its name is unknown. */
static bool may_be_open(const html_stack *stack, const html_token *tag)
{
    return tag->hash ? stack->unknown[tag->hash >> 1 & 63] : stack->counts[stele_document__html_place(tag->element)];
}

/* Text in a paragraph or division that is the first in an item, a cell and so on is that item's text. */
static bool says_kind(const html_element *element, bool is_block)
{
    return is_block && !(element->is & HTML_IS_FLOW);
}

stele_status stele_document__html_push(html_stack *stack, const html_token *tag, stele_str id, uint8_t state,
                                       bool is_block)
{
    html_open *added;
    html_open  below = stack->count ? stack->items[stack->count - 1] : (html_open){ 0 };

    if (stack->count >= DEPTH_MAX)
        return STELE_OK;
    if (!stele__grow(stack->allocator, &stack->items, &stack->capacity, stack->count + 1, sizeof *stack->items))
        return STELE_NO_MEMORY;
    added = &stack->items[stack->count];
    *added = (html_open){ .element = tag->element,
                          .id = id,
                          .hash = tag->hash,
                          .owner = says_kind(tag->element, is_block) ? (uint32_t)stack->count : below.owner,
                          .lists = below.lists + ((tag->element->is & HTML_IS_LIST) != 0),
                          .state = state,
                          .is_block = is_block };
    stack->count++;
    ++*counter(stack, tag->element, tag->hash);
    return STELE_OK;
}

/* What the start tag of an element closes, and behind what it does not look, as bits; false for nothing. */
static bool find_implied(const html_element *element, unsigned *closed, unsigned *borders)
{
#define BIT(name) (1U << (name))
    switch (element->name) {
    case HTML_LI: *closed = BIT(HTML_LI); break;
    case HTML_DD:
    case HTML_DT: *closed = BIT(HTML_DD) | BIT(HTML_DT); break;
    case HTML_TD:
    case HTML_TH: *closed = BIT(HTML_TD) | BIT(HTML_TH); break;
    case HTML_TR: *closed = BIT(HTML_TR) | BIT(HTML_TD) | BIT(HTML_TH); break;
    case HTML_OPTION: *closed = BIT(HTML_OPTION); break;
    case HTML_OPTGROUP: *closed = BIT(HTML_OPTION) | BIT(HTML_OPTGROUP); break;
    default: return false;
    }
    *borders = *closed & (BIT(HTML_TD) | BIT(HTML_TR)) ? BIT(HTML_TABLE) : 0;
    return true;
#undef BIT
}

/* Whether a search for what a start tag closes ends at an element: at any block but paragraphs and divisions; in tables at
 * the table. */
static bool ends_search(const html_open *open, unsigned borders)
{
    if (borders)
        return open->element->name == HTML_TABLE;
    return open->is_block && !(open->element->is & HTML_IS_FLOW);
}

size_t stele_document__html_implied(const html_stack *stack, const html_element *element)
{
    unsigned     closed = 0, borders = 0;
    size_t       keep = stack->count;
    const size_t low = stack->count > SEARCH_MAX ? stack->count - SEARCH_MAX : 1;

    /* A paragraph ends where another block begins. */
    if (!(element->is & HTML_IS_INNER)
        && stack->counts[stele_document__html_place(stele_document__html_element(STELE__LITERAL("p")))]) {
        for (size_t i = stack->count; i-- > low && !(stack->items[i].element->is & HTML_IS_SCOPE);) {
            if (stack->items[i].element->name == HTML_P)
                keep = i;
            if (stack->items[i].is_block)
                break;
        }
    }
    if (!find_implied(element, &closed, &borders))
        return keep;
    for (size_t i = keep; i-- > low;) {
        if (closed >> stack->items[i].element->name & 1)
            keep = i;
        else if (ends_search(&stack->items[i], borders))
            break;
        if (keep == i && !borders)
            break;
    }
    return keep;
}

size_t stele_document__html_closed(const html_stack *stack, const html_token *tag)
{
    const bool   is_block = tag->element->is & HTML_IS_BLOCK;
    const size_t low = stack->count > SEARCH_MAX ? stack->count - SEARCH_MAX : 1;

    if (!may_be_open(stack, tag))
        return 0;
    for (size_t i = stack->count; i-- > low;) {
        const html_open *open = &stack->items[i];
        if (open->element == tag->element && open->hash == tag->hash)
            return i;
        if (is_block ? open->element->is & HTML_IS_SCOPE && !(tag->element->is & HTML_IS_SCOPE) : open->is_block)
            return 0;
    }
    for (size_t i = low; is_block && i-- > 1;) {
        if (stack->items[i].element == tag->element)
            return i;
    }
    return 0;
}

void stele_document__html_pop(html_stack *stack, size_t place)
{
    while (stack->count > place) {
        const html_open *open = &stack->items[--stack->count];
        --*counter(stack, open->element, open->hash);
    }
}
