/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is made of the blocks of a Markdown text: units, and links in the order of the source.
 *
 * A paragraph is one unit, but for its lines that hold nothing but tags of templates: these stand between units. A list item,
 * a footnote and a definition are their first paragraph; what else they hold are paragraphs and so on. Each line above
 * a definition is a term, each cell of a table a unit, and so is a field of the front matter. Code, breaks and definitions of
 * links are none.
 *
 * Links and anchors are found in the text of a unit, which is a slice of the source or, where it has several lines, a copy; in a copy each
 * line is still in one piece, so a destination is found again in the source by its line. */
#include "lib/document/markdown.h"

#include <stdlib.h>

#include "lib/document/code.h"
#include "lib/document/front.h"
#include "lib/document/html.h"
#include "lib/document/markdown_inline.h"
#include "lib/document/markdown_write.h"
#include "lib/document/marks.h"
#include "lib/document/tags.h"
#include "lib/text/text.h"

/* A line of a unit: where it is in the text, and in the source. */
struct segment {
    const char *text;
    size_t      length;
    const char *source;
};

struct reading {
    stele_builder          *builder;
    stele_document         *document;
    stele_str               bytes;
    md_blocks               blocks;
    stele_document__marks   marks;
    stele_document__inlines inlines;
    struct segment         *segments;
    size_t                  segment_count, segment_capacity;
    stele_link             *links; /* All, to be sorted; */
    size_t                  link_count, link_capacity;
    stele_anchor           *anchors; /* and so these. */
    size_t                  anchor_count, anchor_capacity;
};

static stele_str slice(const struct reading *r, size_t start, size_t end)
{
    return (stele_str){ r->bytes.data + start, end - start };
}

/* What each further line of a unit in this block begins with: what stands before it in its own line, with markers of lists
 * made blanks of the same width, those of footnotes four blanks. */
static stele_status find_prefix(const struct reading *r, const md_block *block, stele_str *prefix)
{
    size_t start = block->start, length = 0;
    char  *made;

    *prefix = (stele_str){ "", 0 };
    while (start && r->bytes.data[start - 1] != '\n' && r->bytes.data[start - 1] != '\r')
        start--;
    if (start == 0 && stele__starts_with(r->bytes, STELE__LITERAL("\xef\xbb\xbf")))
        start = 3;
    if (start >= block->start || block->depth == 0)
        return STELE_OK;
    made = stele__arena_take_bytes(&r->document->arena, 2 * (block->start - start) + 4);
    if (!made)
        return STELE_NO_MEMORY;
    for (size_t at = start; at < block->start; at++) {
        const char c = r->bytes.data[at];
        if (c == '[') {
            while (at < block->start && r->bytes.data[at] != ':')
                at++;
            memcpy(made + length, "    ", 4);
            length += 4;
        } else
            made[length++] = c == '>' || c == '\t' ? c : ' ';
    }
    stele__arena_trim(&r->document->arena, 2 * (block->start - start) + 4 - length);
    *prefix = (stele_str){ made, length };
    return STELE_OK;
}

/* Keeps a link for later; its destination is a slice of the source. */
static stele_status keep_link(struct reading *r, stele_str destination, stele_link_kind kind)
{
    if (!stele__grow(&r->document->allocator, &r->links, &r->link_capacity, r->link_count + 1, sizeof *r->links))
        return STELE_NO_MEMORY;
    r->links[r->link_count++] = (stele_link){ .destination = destination, .kind = kind };
    return STELE_OK;
}

/* Keeps an anchor for later; its name is a slice of the source. */
static stele_status keep_anchor(struct reading *r, stele_str name, size_t unit)
{
    if (!stele__grow(&r->document->allocator, &r->anchors, &r->anchor_capacity, r->anchor_count + 1,
                     sizeof *r->anchors))
        return STELE_NO_MEMORY;
    r->anchors[r->anchor_count++] = (stele_anchor){ .name = name, .unit = unit };
    return STELE_OK;
}

/* The place in the source of a part of a unit's text; absent for one that goes over lines. `*segment` is where the last was found. */
static stele_str in_source(const struct reading *r, stele_str part, size_t *segment)
{
    const struct segment *found;

    /* Parts come nearly in order: what a link leads to, behind its content. */
    while (*segment > 0 && part.data < r->segments[*segment].text)
        --*segment;
    while (*segment + 1 < r->segment_count && part.data >= r->segments[*segment + 1].text)
        ++*segment;
    found = &r->segments[*segment];
    if (part.data + part.length > found->text + found->length)
        return (stele_str){ NULL, 0 };
    return (stele_str){ found->source + (part.data - found->text), part.length };
}

/* What a tag of HTML leads to, and what leads to it. In a unit's text places are found by its segments. */
static stele_status take_tag(struct reading *r, const html_tokens *tokens, const html_token *tag, size_t *segment)
{
    html_attributes attributes = stele_document__html_attributes(tokens, tag);
    html_attribute  attribute;
    stele_status    status = STELE_OK;

    while (status == STELE_OK && stele_document__html_attribute(&attributes, &attribute)) {
        const bool is_link = stele__equal_ignoring_case(attribute.name, STELE__LITERAL("href"));
        const bool is_resource = stele__equal_ignoring_case(attribute.name, STELE__LITERAL("src"));
        const bool is_anchor = stele__equal_ignoring_case(attribute.name, STELE__LITERAL("id"))
                               || (tag->element->name == HTML_A
                                   && stele__equal_ignoring_case(attribute.name, STELE__LITERAL("name")));
        const stele_str value = attribute.value.length && segment ? in_source(r, attribute.value, segment)
                                                                  : attribute.value;
        if (value.length == 0)
            continue;
        if (is_link || is_resource)
            status = keep_link(r, value, is_link ? STELE_LINK_REFERENCE : STELE_LINK_RESOURCE);
        else if (is_anchor)
            status = keep_anchor(r, value, STELE_NO_UNIT);
    }
    return status;
}

/* Whether links and anchors are asked for. */
static bool wants_links(const struct reading *r)
{
    return !stele_builder_options(r->builder)->texts_only;
}

/* The tags in a text. */
static stele_status take_tags(struct reading *r, stele_str text, size_t *segment)
{
    html_tokens  tokens = { .text = text, .options = &r->document->options };
    html_token   token;
    stele_status status = STELE_OK;

    while (status == STELE_OK && stele_document__html_next(&tokens, &token)) {
        if (token.kind == HTML_START)
            status = take_tag(r, &tokens, &token, segment);
    }
    return status;
}

/* Finds the links of a unit's text, whose lines are the segments. */
static stele_status find_links(struct reading *r, stele_str text)
{
    stele_status status;
    stele_str    place;
    size_t       segment = 0;

    if (!memchr(text.data, '[', text.length) && !memchr(text.data, '<', text.length)
        && !memchr(text.data, ':', text.length) && !memchr(text.data, '@', text.length)
        && !memmem(text.data, text.length, "www.", 4))
        return STELE_OK;
    /* Labels are not needed: what refers to one has no destination here. */
    status = stele_document__read_inlines(&r->inlines, text, NULL, &r->document->options);
    for (size_t i = 0; i < r->inlines.count && status == STELE_OK; i++) {
        const stele_document__inline *piece = &r->inlines.items[i];
        const stele_str               destination = piece->destination;
        if (piece->kind == STELE_DOCUMENT__HTML)
            status = take_tags(r, piece->span, &segment);
        if (status != STELE_OK || !destination.data || destination.length == 0
            || !(place = in_source(r, destination, &segment)).data)
            continue;
        status = keep_link(r, place, piece->kind == STELE_DOCUMENT__IMAGE ? STELE_LINK_RESOURCE : STELE_LINK_REFERENCE);
    }
    return status;
}

/* Whether a line that another follows ends with a hard break; its length then includes what makes it one. */
static bool is_hard_break(stele_str line, size_t *length)
{
    size_t end = line.length, slashes = 0;

    while (end && (line.data[end - 1] == ' ' || line.data[end - 1] == '\t'))
        end--;
    *length = end;
    if (line.length - end >= 2 && line.data[line.length - 1] == ' ' && line.data[line.length - 2] == ' ') {
        *length = line.length;
        return true;
    }
    while (slashes < end && line.data[end - 1 - slashes] == '\\')
        slashes++;
    return end == line.length && slashes % 2 == 1;
}

/* Whether the next line goes on without a blank, as in Chinese. */
static bool joins_bare(const struct reading *r, stele_str before, md_line next)
{
    return stele__plain_joins_bare(before, stele__trimmed(slice(r, next.start, next.end)));
}

/* The text of some lines: joined by a blank, nothing between Han or kana, or by a newline where there is a hard break. A single line is not copied. */
static stele_status join_lines(struct reading *r, const md_line *lines, size_t count, stele_str *text)
{
    const size_t room = lines[count - 1].end - lines[0].start + 1;
    char        *made;
    size_t       length = 0;

    if (!stele__grow(&r->document->allocator, &r->segments, &r->segment_capacity, count, sizeof *r->segments))
        return STELE_NO_MEMORY;
    r->segment_count = count;
    if (count == 1) {
        *text = stele__trimmed(slice(r, lines[0].start, lines[0].end));
        r->segments[0] = (struct segment){ text->data, text->length, text->data };
        return STELE_OK;
    }
    if (!(made = stele__arena_take_bytes(&r->document->arena, room)))
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        stele_str line = slice(r, lines[i].start, lines[i].end);
        size_t    end = stele__trimmed(line).length;
        bool      is_hard = false;
        while (line.length && stele__is_blank(line.data[0]))
            line = stele__slice(line, 1, line.length);
        if (i + 1 < count)
            is_hard = is_hard_break(line, &end);
        memcpy(made + length, line.data, end);
        r->segments[i] = (struct segment){ made + length, end, line.data };
        length += end;
        if (i + 1 < count && (is_hard || !joins_bare(r, (stele_str){ made, length }, lines[i + 1])))
            made[length++] = is_hard ? '\n' : ' ';
    }
    stele__arena_trim(&r->document->arena, room - length);
    *text = (stele_str){ made, length };
    return STELE_OK;
}

/* Whether there is a word between two places in a text, beside what is from `skip` to `skip_end`. */
static bool part_has_ink(stele_str text, size_t from, size_t to, size_t skip, size_t skip_end)
{
    if (skip >= to || skip_end <= from)
        return to > from && stele_document__html_has_ink(stele__slice(text, from, to - from));
    return (skip > from && stele_document__html_has_ink(stele__slice(text, from, skip - from)))
           || (to > skip_end && stele_document__html_has_ink(stele__slice(text, skip_end, to - skip_end)));
}

/* Whether a text has something to be translated beside code, tags, and where links lead. Most have a letter first. */
static bool has_ink(struct reading *r, stele_str text, stele_status *status)
{
    size_t from = 0, skip = 0, skip_end = 0;

    if (text.length && (stele__is_alpha(*text.data) || stele__is_digit(*text.data)))
        return true;
    *status = stele_document__read_inlines(&r->inlines, text, NULL, &r->document->options);
    for (size_t i = 0; i < r->inlines.count && *status == STELE_OK; i++) {
        const stele_document__inline *piece = &r->inlines.items[i];
        const size_t                  at = (size_t)(piece->span.data - text.data), end = at + piece->span.length;
        if (piece->kind == STELE_DOCUMENT__NO_INLINE || piece->kind == STELE_DOCUMENT__BREAK || at < from)
            continue;
        if (part_has_ink(text, from, at, skip, skip_end))
            return true;
        from = end;
        if (piece->kind == STELE_DOCUMENT__LINK || piece->kind == STELE_DOCUMENT__IMAGE) {
            from = (size_t)(piece->content.data - text.data);
            skip = from + piece->content.length;
            skip_end = end;
        }
    }
    return part_has_ink(text, from, text.length, skip, skip_end);
}

/* Adds a unit of some lines. Of `unit`, kind and level are filled in; of a heading, its anchor. */
static stele_status add_unit(struct reading *r, const md_block *block, const md_line *lines, size_t count,
                             stele_unit *unit)
{
    const stele_str first = stele__trimmed(slice(r, lines[0].start, lines[0].end));
    const stele_str last = stele__trimmed(slice(r, lines[count - 1].start, lines[count - 1].end));
    bool            is_text = unit->kind != STELE_UNIT_PARAGRAPH && unit->kind != STELE_UNIT_CELL;
    stele_status    status;

    if (first.length == 0 && count == 1)
        return STELE_OK;
    unit->source = (stele_str){ first.data, (size_t)(last.data + last.length - first.data) };
    if ((status = join_lines(r, lines, count, &unit->text)) != STELE_OK
        || (status = find_prefix(r, block, &unit->prefix)) != STELE_OK
        || (wants_links(r) && (status = find_links(r, unit->text)) != STELE_OK))
        return status;
    is_text = is_text || has_ink(r, unit->text, &status);
    return stele_document__apply_marks(&r->marks, unit) && is_text && status == STELE_OK
               ? stele_builder_unit(r->builder, unit)
               : status;
}

/* "[ ]" or "[x]" at the start of a list item, with the blanks behind it. */
static size_t task_length(stele_str line)
{
    size_t at = 3;

    if (line.length < 5 || line.data[0] != '[' || !strchr(" xX", line.data[1]) || line.data[2] != ']'
        || !stele__is_blank(line.data[3]))
        return 0;
    while (at < line.length && stele__is_blank(line.data[at]))
        at++;
    return at < line.length ? at : 0;
}

/* The unit that a paragraph is: a paragraph, or what it is the first of. */
static stele_unit unit_of(const md_block *block)
{
    stele_unit unit = { .kind = STELE_UNIT_PARAGRAPH, .form = MARKDOWN_PARAGRAPH };

    if (!block->first)
        return unit;
    switch (block->holder) {
    case MD_ITEM:
        unit.kind = STELE_UNIT_LIST_ITEM;
        unit.level = block->items;
        break;
    case MD_FOOTNOTE: unit.kind = STELE_UNIT_FOOTNOTE; break;
    case MD_DEFINITION: unit.kind = STELE_UNIT_DEFINITION; break;
    default: break;
    }
    return unit;
}

/* A paragraph, in the pieces that lines of tags leave of it. */
static stele_status take_paragraph(struct reading *r, const md_block *block)
{
    md_line     *lines = &r->blocks.lines[block->first_line];
    stele_unit   unit = unit_of(block);
    stele_status status = STELE_OK;
    size_t       from = 0;

    if (unit.kind == STELE_UNIT_LIST_ITEM && block->line_count)
        lines[0].start += (uint32_t)task_length(slice(r, lines[0].start, lines[0].end));
    for (size_t i = 0; i <= block->line_count && status == STELE_OK; i++) {
        const bool over = i == block->line_count;
        if (!over && !stele_document__only_tags(slice(r, lines[i].start, lines[i].end), &r->document->options))
            continue;
        if (i > from) {
            status = add_unit(r, block, lines + from, i - from, &unit);
            unit = (stele_unit){ .kind = STELE_UNIT_PARAGRAPH, .form = MARKDOWN_PARAGRAPH };
        }
        from = i + 1;
    }
    return status;
}

static stele_status take_terms(struct reading *r, const md_block *block)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < block->line_count && status == STELE_OK; i++) {
        stele_unit unit = { .kind = STELE_UNIT_TERM, .form = MARKDOWN_LINE };
        status = add_unit(r, block, &r->blocks.lines[block->first_line + i], 1, &unit);
    }
    return status;
}

/* Takes "{#id …}" and closing #s off the end of a heading. */
static void trim_heading(const struct reading *r, md_line *line, bool is_atx, stele_str *anchor)
{
    stele_str text = stele__trimmed(slice(r, line->start, line->end));
    size_t    open = text.length, end = text.length;

    if (end && text.data[end - 1] == '}') {
        while (open && text.data[open - 1] != '{')
            open--;
        if (open && open < end && (text.data[open] == '#' || text.data[open] == '.')) {
            const size_t from = open + 1;
            size_t       to = from;
            while (to < end - 1 && !stele__is_blank(text.data[to]))
                to++;
            if (text.data[open] == '#' && to > from)
                *anchor = stele__slice(text, from, to - from);
            end = open - 1;
        }
    }
    while (end && stele__is_blank(text.data[end - 1]))
        end--;
    if (is_atx) {
        size_t hashes = end;
        while (hashes && text.data[hashes - 1] == '#')
            hashes--;
        if (hashes < end && (hashes == 0 || stele__is_blank(text.data[hashes - 1])))
            end = hashes;
    }
    line->end = (uint32_t)((size_t)(text.data - r->bytes.data) + end);
    if (line->end < line->start)
        line->end = line->start;
}

static stele_status take_heading(struct reading *r, const md_block *block)
{
    const bool   is_atx = block->kind == MD_HEADING;
    stele_unit   unit = { .kind = STELE_UNIT_HEADING,
                          .level = block->level,
                          .form = is_atx ? MARKDOWN_LINE : MARKDOWN_SETEXT };
    md_line     *lines = &r->blocks.lines[block->first_line];
    stele_status status = STELE_OK;

    if (block->line_count == 0)
        return STELE_OK;
    trim_heading(r, &lines[block->line_count - 1], is_atx, &unit.anchor);
    if (unit.anchor.data)
        status = keep_anchor(r, unit.anchor,
                             r->marks.skipping || r->marks.skips_next ? STELE_NO_UNIT : r->document->length);
    return status == STELE_OK ? add_unit(r, block, lines, block->line_count, &unit) : status;
}

static stele_status take_table(struct reading *r, const md_block *block)
{
    stele_status status = STELE_OK;

    for (size_t row = 0; row < block->line_count && status == STELE_OK; row++) {
        const md_line  *line = &r->blocks.lines[block->first_line + row];
        const stele_str text = slice(r, line->start, line->end);
        stele_str       cell;
        size_t          at = 0;
        if (row == 1)
            continue;
        for (uint32_t column = 0; column < block->columns && stele_document__table_cell(text, &at, &cell); column++) {
            const size_t start = (size_t)(cell.data - r->bytes.data);
            md_line      lines = { (uint32_t)start, (uint32_t)(start + cell.length) };
            stele_unit   unit = { .kind = STELE_UNIT_CELL, .form = MARKDOWN_CELL };
            if (cell.length && (status = add_unit(r, block, &lines, 1, &unit)) != STELE_OK)
                break;
        }
    }
    return status;
}

/* Whether an HTML block is elements, and no comment, instruction or declaration (CommonMark 4.6, kinds 1, 6 and 7). */
static bool is_markup_block(const md_block *block)
{
    return block->level == 1 || block->level >= 6;
}

/* A comment may be a mark; elements have texts, links and anchors. In other blocks, whose signs would stand between the lines, texts are left
 * alone. */
static stele_status take_html(struct reading *r, const md_block *block)
{
    const md_line *lines = &r->blocks.lines[block->first_line];
    stele_str      text;
    bool           is_mark;
    size_t         start;
    stele_status   status;

    if (block->line_count == 0)
        return STELE_OK;
    text = stele__trimmed(slice(r, lines[0].start, lines[block->line_count - 1].end));
    if (text.length >= 7 && stele__starts_with(text, STELE__LITERAL("<!--"))
        && memcmp(text.data + text.length - 3, "-->", 3) == 0)
        return stele_document__take_mark(&r->marks, r->builder, stele__slice(text, 4, text.length - 7), &is_mark);
    if (wants_links(r) && (status = take_tags(r, text, NULL)) != STELE_OK)
        return status;
    if (block->depth || !is_markup_block(block))
        return STELE_OK;
    start = (size_t)(text.data - r->bytes.data);
    return stele_document__read_html_part(r->builder, r->bytes, start, start + text.length, &r->marks, MARKDOWN_HTML);
}

/* What stands before the line that has an offset in it, from its start in the file. */
static stele_str before_text(const struct reading *r, uint32_t offset)
{
    size_t start = offset;

    while (start && r->bytes.data[start - 1] != '\n' && r->bytes.data[start - 1] != '\r')
        start--;
    return slice(r, start, offset);
}

/* A comment or a string in code. What each further line of a translation begins with is what each of the source's does. */
static stele_status add_code(struct reading *r, const stele_document__code *code, const stele_document__code_text *text)
{
    const md_line last = text->lines[text->count - 1];
    stele_unit    unit = { .kind = STELE_UNIT_CODE,
                           .source = slice(r, text->lines[0].start, last.end),
                           .name = stele_str_of(text->kind == CODE_STRING ? "string" : "comment"),
                           .form = MARKDOWN_CODE + (unsigned)text->kind
                                   + 4 * (unsigned)stele_document__language_place(code->language) };
    stele_status  status;

    if (text->kind == CODE_LINES)
        unit.prefix = before_text(r, text->lines[0].start);
    else if (text->kind == CODE_BLOCK && text->count > 1)
        unit.prefix = before_text(r, text->lines[1].start);
    if ((status = join_lines(r, text->lines, text->count, &unit.text)) != STELE_OK)
        return status;
    return stele_document__apply_marks(&r->marks, &unit) ? stele_builder_unit(r->builder, &unit) : STELE_OK;
}

/* A block of code, whose comments and strings are units where that is asked for. */
static stele_status take_code(struct reading *r, const md_block *block)
{
    const stele_document_options *options = stele_builder_options(r->builder);
    const md_line                *lines = &r->blocks.lines[block->first_line];
    const bool                    is_skipped = r->marks.skips_next;
    stele_document__code          code = { .bytes = r->bytes, .strings = options->strings };
    stele_document__code_text     text;
    stele_status                  status = STELE_OK;

    r->marks.skips_next = false;
    if (block->kind != MD_FENCE || block->line_count < 2 || is_skipped
        || !(code.language = stele_document__language_of(slice(r, lines[0].start, lines[0].end), options->code)))
        return STELE_OK;
    code.lines = lines + 1;
    code.count = block->line_count - 1;
    code.texts = stele__allocate_array(&r->document->allocator, code.count, sizeof *code.texts);
    if (!code.texts)
        return STELE_NO_MEMORY;
    while (status == STELE_OK && stele_document__next_code(&code, &text))
        status = add_code(r, &code, &text);
    stele__release(&r->document->allocator, code.texts, code.count * sizeof *code.texts);
    return status;
}

static stele_status take_block(struct reading *r, const md_block *block)
{
    switch (block->kind) {
    case MD_PARAGRAPH: return take_paragraph(r, block);
    case MD_TERMS: return take_terms(r, block);
    case MD_HEADING:
    case MD_SETEXT: return take_heading(r, block);
    case MD_TABLE: return take_table(r, block);
    case MD_HTML: return take_html(r, block);
    case MD_CODE:
    case MD_FENCE: return take_code(r, block);
    default: return STELE_OK;
    }
}

static int compare_links(const void *a, const void *b)
{
    const stele_link *left = a, *right = b;

    return (left->destination.data > right->destination.data) - (left->destination.data < right->destination.data);
}

static int compare_anchors(const void *a, const void *b)
{
    const stele_anchor *left = a, *right = b;

    return (left->name.data > right->name.data) - (left->name.data < right->name.data);
}

/* Adds the anchors in the order of the source. */
static stele_status add_anchors(struct reading *r)
{
    stele_status status = STELE_OK;

    if (r->anchor_count)
        qsort(r->anchors, r->anchor_count, sizeof *r->anchors, compare_anchors);
    for (size_t i = 0; i < r->anchor_count && status == STELE_OK; i++) {
        status = stele_builder_anchor(r->builder, r->anchors[i].name, r->anchors[i].name, false);
        if (status == STELE_OK)
            r->document->anchors[i].unit = r->anchors[i].unit;
    }
    return status;
}

/* Labels and destinations of definitions, and then all links in the order of the source. */
static stele_status take_definitions(struct reading *r)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < r->blocks.definition_count && status == STELE_OK; i++) {
        const md_definition *definition = &r->blocks.definitions[i];
        status = stele_document__add_label(&r->document->labels, definition->label, definition->is_footnote);
        if (status == STELE_OK && wants_links(r) && !definition->is_footnote && definition->destination.length)
            status = keep_link(r, definition->destination, STELE_LINK_REFERENCE);
    }
    stele_document__sort_labels(&r->document->labels);
    if (r->link_count)
        qsort(r->links, r->link_count, sizeof *r->links, compare_links);
    for (size_t i = 0; i < r->link_count && status == STELE_OK; i++)
        status = stele_builder_link(r->builder, &r->links[i]);
    return status;
}

static stele_status read_markdown(stele_builder *builder, stele_str bytes)
{
    const stele_allocator *allocator = &builder->document->allocator;
    struct reading         r = { .builder = builder,
                                 .document = builder->document,
                                 .bytes = bytes,
                                 .blocks = { .allocator = allocator },
                                 .inlines = { .allocator = allocator } };
    size_t                 body;
    stele_status           status = stele_document__read_front(builder, bytes, &body);

    r.document->labels.allocator = allocator;
    if (status == STELE_OK)
        status = stele_document__markdown_blocks(&r.blocks, bytes, body);
    for (size_t i = 0; i < r.blocks.block_count && status == STELE_OK; i++)
        status = take_block(&r, &r.blocks.blocks[i]);
    if (status == STELE_OK)
        status = take_definitions(&r);
    if (status == STELE_OK)
        status = add_anchors(&r);
    stele_document__markdown_free(&r.blocks);
    stele_document__free_inlines(&r.inlines);
    stele__release(allocator, r.segments, r.segment_capacity * sizeof *r.segments);
    stele__release(allocator, r.links, r.link_capacity * sizeof *r.links);
    stele__release(allocator, r.anchors, r.anchor_capacity * sizeof *r.anchors);
    return status;
}

const stele_reader stele_document__markdown = { .name = "markdown",
                                                .suffixes = ".md .markdown .mdown .mkd .mdx",
                                                .read = read_markdown,
                                                .put = stele_document__put_markdown,
                                                .compare = stele_document__compare_markdown,
                                                .words = stele_document__words_markdown };
