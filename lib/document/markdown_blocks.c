/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Blocks of Markdown, found line by line as CommonMark 0.31 has it (appendix, phase 1). Open are a stack of blocks that hold
 * others, and at most one leaf within the last of them. Each line
 *
 *     1. goes up the stack as far as it has what each block asks for (match_holders);
 *     2. makes the open leaf longer, where that takes anything (continue_leaf);
 *     3. opens blocks, each of which closes what was not matched (open_blocks);
 *     4. or else is text: of the open paragraph, also where not all was matched ("lazy"), or of a new one.
 *
 * Time is linear whatever the input is. What a line matches it pays for with its own bytes; a blank line, which list items
 * match for nothing, goes straight to the next quote. What a line closes was opened by bytes before. */
#include "lib/document/markdown.h"

#include "lib/text/text.h"

enum { NO_LEAF = -1, TAB = 4 };

/* A block that holds others. */
struct holder {
    uint8_t  kind;
    bool     is_empty; /* Nothing was put into it yet. */
    uint32_t indent;   /* The columns that a line must have to belong to it. */
    uint32_t quotes;   /* How many of those below it are quotes. */
};

/* One line, as far as it is taken. Columns count from 0, tabs reaching to every fourth; a tab that is taken in part stays
 * at `at` with a larger column. */
struct line {
    size_t at, column;
    size_t end;             /* Without the line end. */
    size_t ink, ink_column; /* The first byte from `at` on that is no blank. */
    size_t no_break;        /* No thematic break begins before this offset. */
};

struct parser {
    md_blocks     *out;
    stele_str      text;
    struct holder *holders;
    size_t         depth, capacity;
    uint32_t      *quotes; /* Which of the holders are quotes. */
    size_t         quote_count, quote_capacity;
    uint32_t       items;   /* How many of them are list items. */
    size_t         matched; /* How many of them the line belongs to. */
    int            leaf;    /* Its kind, or NO_LEAF; it is the last block. */
    char           fence;   /* What the open fence is made of, */
    size_t         fence_length, fence_column;
    stele_buffer   scratch;
    bool           failed; /* There was no memory. */
};

enum start { NOTHING, HOLDER, WHOLE_LINE };

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void find_ink(const struct parser *p, struct line *line)
{
    line->ink_column = line->column;
    for (line->ink = line->at; line->ink < line->end; line->ink++) {
        const char c = p->text.data[line->ink];
        if (c == ' ')
            line->ink_column++;
        else if (c == '\t')
            line->ink_column += TAB - line->ink_column % TAB;
        else
            break;
    }
}

/* Takes so many columns of blanks. */
static void take_columns(const struct parser *p, struct line *line, size_t count)
{
    while (count && line->at < line->end) {
        const size_t width = p->text.data[line->at] == '\t' ? TAB - line->column % TAB : 1;
        if (width > count) {
            line->column += count;
            return;
        }
        line->column += width;
        line->at++;
        count -= width;
    }
}

/* Takes all up to so many bytes behind the ink. */
static void take_bytes(const struct parser *p, struct line *line, size_t count)
{
    line->at = line->ink + count;
    line->column = line->ink_column + count;
    find_ink(p, line);
}

static size_t indent_of(const struct line *line)
{
    return line->ink_column - line->column;
}

static bool is_over(const struct line *line)
{
    return line->ink == line->end;
}

static stele_str rest_of(const struct parser *p, const struct line *line)
{
    return stele__slice(p->text, line->ink, line->end - line->ink);
}

static md_block *last_block(struct parser *p)
{
    return &p->out->blocks[p->out->block_count - 1];
}

static void add_block(struct parser *p, md_kind kind, size_t start)
{
    md_blocks     *out = p->out;
    struct holder *holder = p->depth ? &p->holders[p->depth - 1] : NULL;
    md_block      *block;

    if (!stele__grow(out->allocator, &out->blocks, &out->block_capacity, out->block_count + 1, sizeof *out->blocks)) {
        p->failed = true;
        return;
    }
    block = &out->blocks[out->block_count++];
    *block = (md_block){ .kind = (uint8_t)kind,
                         .first = holder && holder->is_empty,
                         .holder = holder ? holder->kind : MD_PARAGRAPH,
                         .start = (uint32_t)start,
                         .depth = (uint32_t)p->depth,
                         .items = p->items,
                         .first_line = (uint32_t)out->line_count };
    if (holder)
        holder->is_empty = false;
}

static void add_line(struct parser *p, size_t start, size_t end)
{
    md_blocks *out = p->out;

    if (!stele__grow(out->allocator, &out->lines, &out->line_capacity, out->line_count + 1, sizeof *out->lines)) {
        p->failed = true;
        return;
    }
    out->lines[out->line_count++] = (md_line){ (uint32_t)start, (uint32_t)end };
    last_block(p)->line_count++;
}

static void add_definition(struct parser *p, const md_definition *definition)
{
    md_blocks *out = p->out;

    if (!stele__grow(out->allocator, &out->definitions, &out->definition_capacity, out->definition_count + 1,
                     sizeof *out->definitions)) {
        p->failed = true;
        return;
    }
    out->definitions[out->definition_count++] = *definition;
}

/* The slice of the source over two offsets in the scratch, which has the lines of a paragraph from `line` on. */
static stele_str slice_of_source(const struct parser *p, const md_line *line, size_t start, size_t end)
{
    size_t offsets[2] = { start, end };

    for (int i = 0; i < 2; i++) {
        const md_line *at = line;
        while (offsets[i] > at->end - at->start) {
            offsets[i] -= at->end - at->start + 1;
            at++;
        }
        offsets[i] += at->start;
    }
    return stele__slice(p->text, offsets[0], offsets[1] - offsets[0]);
}

/* Takes definitions of links off the open paragraph, the last block, which become a block of their own. False where nothing
 * else is left of it; then it is closed. */
static bool settle_paragraph(struct parser *p)
{
    md_block    *block = last_block(p);
    md_line     *lines = p->out->lines + block->first_line;
    stele_status status = STELE_OK;
    uint32_t     taken = 0;
    size_t       at = 0, length;
    md_reference found;

    if (p->text.data[lines->start] != '[')
        return true;
    stele_buffer_clear(&p->scratch);
    for (uint32_t i = 0; i < block->line_count && status == STELE_OK; i++) {
        status = stele_buffer_add(&p->scratch, p->text.data + lines[i].start, lines[i].end - lines[i].start);
        if (status == STELE_OK)
            status = stele_buffer_add(&p->scratch, "\n", 1);
    }
    if (status != STELE_OK) {
        p->failed = true;
        return true;
    }
    while (
        at < p->scratch.length
        && (length = stele_document__reference((stele_str){ p->scratch.data + at, p->scratch.length - at }, &found))) {
        const md_line *line = lines + taken;
        add_definition(
            p, &(md_definition){ .label = slice_of_source(p, line, found.label, found.label_end),
                                 .destination = slice_of_source(p, line, found.destination, found.destination_end) });
        for (size_t i = 0; i < length; i++)
            taken += p->scratch.data[at + i] == '\n';
        at += length;
    }
    if (taken == 0)
        return true;
    block->kind = MD_REFERENCES;
    if (taken == block->line_count) {
        p->leaf = NO_LEAF;
        return false;
    }
    add_block(p, MD_PARAGRAPH, lines[taken].start);
    if (p->failed)
        return true;
    block = last_block(p);
    block[0].first_line = block[-1].first_line + taken;
    block[0].line_count = block[-1].line_count - taken;
    block[-1].line_count = taken;
    return true;
}

static void close_leaf(struct parser *p)
{
    if (p->leaf == MD_PARAGRAPH)
        (void)settle_paragraph(p);
    if (p->leaf == MD_CODE) {
        md_block *block = last_block(p);
        while (block->line_count > 1
               && p->out->lines[p->out->line_count - 1].start == p->out->lines[p->out->line_count - 1].end) {
            block->line_count--;
            p->out->line_count--;
        }
    }
    p->leaf = NO_LEAF;
}

/* Closes what the line does not belong to, and the leaf. */
static void close_unmatched(struct parser *p)
{
    close_leaf(p);
    while (p->depth > p->matched) {
        const uint8_t kind = p->holders[--p->depth].kind;
        p->quote_count -= kind == MD_QUOTE;
        p->items -= kind == MD_ITEM;
    }
}

static void open_holder(struct parser *p, md_kind kind, size_t start, size_t indent)
{
    close_unmatched(p);
    if (!stele__grow(p->out->allocator, &p->holders, &p->capacity, p->depth + 1, sizeof *p->holders)
        || !stele__grow(p->out->allocator, &p->quotes, &p->quote_capacity, p->quote_count + 1, sizeof *p->quotes)) {
        p->failed = true;
        return;
    }
    p->items += kind == MD_ITEM;
    add_block(p, kind, start);
    p->holders[p->depth] = (struct holder){ (uint8_t)kind, true, (uint32_t)indent, (uint32_t)p->quote_count };
    if (kind == MD_QUOTE)
        p->quotes[p->quote_count++] = (uint32_t)p->depth;
    p->matched = ++p->depth;
}

static void open_leaf(struct parser *p, md_kind kind, size_t start)
{
    close_unmatched(p);
    add_block(p, kind, start);
    p->leaf = (int)kind;
}

/* How many holders a blank line belongs to that has come as far as `from`: items and the like take it, unless they have
 * nothing in them yet (5.2, rule 3). */
static size_t match_blank(const struct parser *p, size_t from)
{
    if (from < p->depth && p->holders[from].quotes < p->quote_count)
        return p->quotes[p->holders[from].quotes];
    return from < p->depth && p->holders[p->depth - 1].is_empty ? p->depth - 1 : p->depth;
}

static size_t match_holders(const struct parser *p, struct line *line)
{
    for (size_t i = 0; i < p->depth; i++) {
        const struct holder *holder = &p->holders[i];

        if (is_over(line))
            return match_blank(p, i);
        if (holder->kind != MD_QUOTE) {
            if (indent_of(line) < holder->indent)
                return i;
            take_columns(p, line, holder->indent);
            continue;
        }
        if (indent_of(line) >= TAB || p->text.data[line->ink] != '>')
            return i;
        take_bytes(p, line, 1);
        if (line->at < line->end && is_blank(p->text.data[line->at]))
            take_columns(p, line, 1);
    }
    return p->depth;
}

/* Whether the line closes the open fence (4.5). */
static bool closes_fence(const struct parser *p, const struct line *line)
{
    size_t at = line->ink;

    if (indent_of(line) >= TAB)
        return false;
    while (at < line->end && p->text.data[at] == p->fence)
        at++;
    if (at - line->ink < p->fence_length)
        return false;
    while (at < line->end && is_blank(p->text.data[at]))
        at++;
    return at == line->end;
}

/* Gives a line that belongs to all holders to the open leaf. Whether that took it. */
static bool continue_leaf(struct parser *p, struct line *line)
{
    const bool over = is_over(line);

    switch (p->leaf) {
    case MD_FENCE:
        if (closes_fence(p, line)) {
            close_leaf(p);
            return true;
        }
        take_columns(p, line, indent_of(line) < p->fence_column ? indent_of(line) : p->fence_column);
        add_line(p, line->at, line->end);
        return true;
    case MD_CODE:
        if (!over && indent_of(line) < TAB)
            return false;
        take_columns(p, line, indent_of(line) < TAB ? indent_of(line) : TAB);
        add_line(p, line->at, line->end);
        return true;
    case MD_HTML:
        if (over && last_block(p)->level >= 6)
            return false;
        add_line(p, line->at, line->end);
        if (stele_document__html_ends(rest_of(p, line), last_block(p)->level))
            close_leaf(p);
        return true;
    default: return false;
    }
}

static enum start start_quote(struct parser *p, struct line *line)
{
    open_holder(p, MD_QUOTE, line->ink, 0);
    take_bytes(p, line, 1);
    if (line->at < line->end && is_blank(p->text.data[line->at]))
        take_columns(p, line, 1);
    return HOLDER;
}

/* A heading with one to six # before it, and any number behind a blank after it (4.2). */
static enum start start_heading(struct parser *p, struct line *line)
{
    const char *text = p->text.data;
    size_t      at = line->ink, end = line->end, hash;

    while (at < end && text[at] == '#')
        at++;
    if (at - line->ink > 6 || (at < end && !is_blank(text[at])))
        return NOTHING;
    open_leaf(p, MD_HEADING, line->ink);
    if (p->failed)
        return WHOLE_LINE;
    last_block(p)->level = (uint8_t)(at - line->ink);
    while (end > at && is_blank(text[end - 1]))
        end--;
    for (hash = end; hash > at && text[hash - 1] == '#';)
        hash--;
    if (hash < end && is_blank(text[hash - 1]))
        end = hash;
    while (end > at && is_blank(text[end - 1]))
        end--;
    while (at < end && is_blank(text[at]))
        at++;
    add_line(p, at, end);
    close_leaf(p);
    return WHOLE_LINE;
}

/* A fence (4.5); its first line in the block is the info string. */
static enum start start_fence(struct parser *p, struct line *line)
{
    const char *text = p->text.data;
    const char  c = text[line->ink];
    size_t      at = line->ink, end = line->end;

    while (at < end && text[at] == c)
        at++;
    if (at - line->ink < 3 || (c == '`' && memchr(text + at, '`', end - at)))
        return NOTHING;
    p->fence_column = indent_of(line);
    open_leaf(p, MD_FENCE, line->ink);
    p->fence = c;
    p->fence_length = at - line->ink;
    while (at < end && is_blank(text[at]))
        at++;
    while (end > at && is_blank(text[end - 1]))
        end--;
    if (!p->failed)
        add_line(p, at, end);
    return WHOLE_LINE;
}

static enum start start_html(struct parser *p, struct line *line, bool in_paragraph)
{
    const stele_str rest = rest_of(p, line);
    const unsigned  kind = stele_document__html_begins(rest, in_paragraph);

    if (!kind)
        return NOTHING;
    open_leaf(p, MD_HTML, line->ink);
    if (p->failed)
        return WHOLE_LINE;
    last_block(p)->level = (uint8_t)kind;
    add_line(p, line->at, line->end);
    if (stele_document__html_ends(rest, kind))
        close_leaf(p);
    return WHOLE_LINE;
}

/* The line below a heading (4.3), where a paragraph is open. */
static enum start start_setext(struct parser *p, struct line *line)
{
    const char c = p->text.data[line->ink];
    size_t     at = line->ink;

    while (at < line->end && p->text.data[at] == c)
        at++;
    while (at < line->end && is_blank(p->text.data[at]))
        at++;
    if (at < line->end)
        return NOTHING;
    if (settle_paragraph(p)) {
        last_block(p)->kind = MD_SETEXT;
        last_block(p)->level = c == '=' ? 1 : 2;
        p->leaf = NO_LEAF;
        return WHOLE_LINE;
    }
    open_leaf(p, MD_PARAGRAPH, line->ink);
    if (!p->failed)
        add_line(p, line->ink, line->end);
    return WHOLE_LINE;
}

/* Three or more of one of * - _ with or without blanks (4.1). A search that failed somewhere need not be made again for
 * what it went over. */
static enum start start_break(struct parser *p, struct line *line)
{
    const char c = p->text.data[line->ink];
    size_t     at = line->ink, count = 0;

    if (line->ink < line->no_break)
        return NOTHING;
    for (; at < line->end; at++) {
        if (p->text.data[at] == c)
            count++;
        else if (!is_blank(p->text.data[at]))
            break;
    }
    line->no_break = at;
    if (at < line->end || count < 3)
        return NOTHING;
    open_leaf(p, MD_BREAK, line->ink);
    close_leaf(p);
    return WHOLE_LINE;
}

/* Opens a holder whose marker of `width` bytes is followed by its text, to whose column what belongs to it is indented;
 * five blanks or more are one blank and code (5.2). */
static enum start start_marked(struct parser *p, struct line *line, md_kind kind, size_t width)
{
    const size_t before = indent_of(line), start = line->ink;
    size_t       blanks;

    take_bytes(p, line, width);
    blanks = indent_of(line);
    if (blanks > TAB || is_over(line))
        blanks = blanks ? 1 : 0;
    open_holder(p, kind, start, before + width + (is_over(line) || blanks == 0 ? 1 : blanks));
    take_columns(p, line, blanks);
    return HOLDER;
}

/* A list item (5.2); where it would interrupt a paragraph it must have a text, and the number 1. */
static enum start start_item(struct parser *p, struct line *line, bool in_paragraph)
{
    const char *text = p->text.data;
    size_t      width = 0, at;

    if (stele__is_digit(text[line->ink])) {
        while (width < 9 && line->ink + width < line->end && stele__is_digit(text[line->ink + width]))
            width++;
        at = line->ink + width;
        if (at == line->end || (text[at] != '.' && text[at] != ')')
            || (in_paragraph && (width != 1 || text[line->ink] != '1')))
            return NOTHING;
    }
    at = line->ink + ++width;
    if (at < line->end && !is_blank(text[at]))
        return NOTHING;
    while (in_paragraph && at < line->end && is_blank(text[at]))
        at++;
    if (in_paragraph && at == line->end)
        return NOTHING;
    return start_marked(p, line, MD_ITEM, width);
}

/* The definition of a footnote, as GitHub has it: "[^label]:". */
static enum start start_footnote(struct parser *p, struct line *line)
{
    const stele_str rest = rest_of(p, line);
    const size_t    start = line->ink;
    size_t          at = 2;

    if (!stele__starts_with(rest, STELE__LITERAL("[^")))
        return NOTHING;
    while (at < rest.length && rest.data[at] != ']' && !is_blank(rest.data[at]))
        at++;
    if (at == 2 || at + 1 >= rest.length || rest.data[at] != ']' || rest.data[at + 1] != ':')
        return NOTHING;
    open_holder(p, MD_FOOTNOTE, start, TAB);
    add_definition(p, &(md_definition){ .label = stele__slice(rest, 2, at - 2), .is_footnote = true });
    take_bytes(p, line, at + 2);
    line->at = line->ink;
    line->column = line->ink_column;
    return HOLDER;
}

/* What a definition is of: the paragraph above, with a blank line between or none, or the definition before. */
static enum start start_definition(struct parser *p, struct line *line, bool in_paragraph)
{
    const size_t behind = line->ink + 1;

    if (behind >= line->end || !is_blank(p->text.data[behind]))
        return NOTHING;
    if (p->matched == p->depth || p->holders[p->matched].kind != MD_DEFINITION) {
        md_block *last;
        if (p->out->block_count == 0 || p->matched < p->depth)
            return NOTHING;
        if (in_paragraph && !settle_paragraph(p))
            return NOTHING;
        last = last_block(p);
        if (last->kind != MD_PARAGRAPH || last->depth != p->depth)
            return NOTHING;
        last->kind = MD_TERMS;
        p->leaf = NO_LEAF;
    }
    return start_marked(p, line, MD_DEFINITION, 1);
}

static uint32_t count_cells(stele_str row)
{
    stele_str cell;
    size_t    at = 0;
    uint32_t  count = 0;

    while (stele_document__table_cell(row, &at, &cell))
        count++;
    return count;
}

/* A row of dashes below a paragraph's last line with as many cells: a table (GFM 4.10). */
static enum start start_table(struct parser *p, struct line *line)
{
    const uint32_t columns = stele_document__table_columns(rest_of(p, line));
    const md_line  header = p->out->lines[p->out->line_count - 1];

    if (columns == 0 || count_cells(stele__slice(p->text, header.start, header.end - header.start)) != columns)
        return NOTHING;
    if (--last_block(p)->line_count > 0) {
        close_leaf(p);
        if (p->failed)
            return WHOLE_LINE;
        add_block(p, MD_TABLE, header.start);
        if (p->failed)
            return WHOLE_LINE;
        last_block(p)->first_line--;
    }
    last_block(p)->kind = MD_TABLE;
    last_block(p)->line_count = 1;
    last_block(p)->columns = columns;
    p->leaf = MD_TABLE;
    add_line(p, line->ink, line->end);
    return WHOLE_LINE;
}

/* Opens the block that begins at the line's ink. */
static enum start start_block(struct parser *p, struct line *line, bool in_paragraph)
{
    const char c = p->text.data[line->ink];
    enum start started = NOTHING;

    switch (c) {
    case '>': return start_quote(p, line);
    case '#': return start_heading(p, line);
    case '`':
    case '~': return start_fence(p, line);
    case '<': return start_html(p, line, in_paragraph);
    case '[': return start_footnote(p, line);
    case '_': return start_break(p, line);
    case '=': return in_paragraph ? start_setext(p, line) : NOTHING;
    case '-':
        if (in_paragraph)
            started = start_setext(p, line);
        if (started == NOTHING)
            started = start_break(p, line);
        if (started == NOTHING)
            started = start_item(p, line, in_paragraph);
        return started == NOTHING && in_paragraph ? start_table(p, line) : started;
    case '*': started = start_break(p, line); return started == NOTHING ? start_item(p, line, in_paragraph) : started;
    case ':':
        started = start_definition(p, line, in_paragraph);
        return started == NOTHING && in_paragraph && p->leaf == MD_PARAGRAPH ? start_table(p, line) : started;
    case '|': return in_paragraph ? start_table(p, line) : NOTHING;
    case '+': return start_item(p, line, in_paragraph);
    default: return stele__is_digit(c) ? start_item(p, line, in_paragraph) : NOTHING;
    }
}

/* Opens all blocks that begin in the line; what is left of it then is text. True where nothing is left. */
static bool open_blocks(struct parser *p, struct line *line)
{
    bool in_paragraph = p->leaf == MD_PARAGRAPH && p->matched == p->depth;
    bool may_be_lazy = p->leaf == MD_PARAGRAPH;

    while (!is_over(line) && !p->failed) {
        enum start started;

        if (indent_of(line) >= TAB) {
            if (may_be_lazy)
                return false;
            open_leaf(p, MD_CODE, line->ink);
            take_columns(p, line, TAB);
            if (!p->failed)
                add_line(p, line->at, line->end);
            return true;
        }
        started = start_block(p, line, in_paragraph);
        if (started != HOLDER)
            return started == WHOLE_LINE;
        in_paragraph = may_be_lazy = false;
    }
    return true;
}

static void take_line(struct parser *p, struct line *line)
{
    bool all;

    find_ink(p, line);
    p->matched = match_holders(p, line);
    all = p->matched == p->depth;
    if (all && continue_leaf(p, line))
        return;
    if (all && (p->leaf == MD_CODE || p->leaf == MD_HTML))
        close_leaf(p);
    if (is_over(line)) {
        close_unmatched(p);
        return;
    }
    if (open_blocks(p, line) || p->failed)
        return;
    if (p->leaf == MD_TABLE && all && count_cells(rest_of(p, line)) > 0) {
        add_line(p, line->ink, line->end);
        return;
    }
    if (p->leaf != MD_PARAGRAPH)
        open_leaf(p, MD_PARAGRAPH, line->ink);
    if (!p->failed)
        add_line(p, line->ink, line->end);
}

stele_status stele_document__markdown_blocks(md_blocks *blocks, stele_str text, size_t start)
{
    struct parser p = { .out = blocks, .text = text, .leaf = NO_LEAF, .scratch = { .allocator = blocks->allocator } };
    const bool    has_returns = text.length && memchr(text.data, '\r', text.length);
    size_t        end;

    while (start < text.length && !p.failed) {
        struct line line = { .at = start };
        const char *newline;

        if (has_returns)
            line.end = start + stele__plain_line(stele__slice(text, start, text.length), &end);
        else {
            newline = memchr(text.data + start, '\n', text.length - start);
            line.end = newline ? (size_t)(newline - text.data) : text.length;
            end = newline ? 1 : 0;
        }
        start = line.end + end;
        take_line(&p, &line);
    }
    p.matched = 0;
    if (!p.failed)
        close_unmatched(&p);
    stele_buffer_free(&p.scratch);
    stele__release(blocks->allocator, p.holders, p.capacity * sizeof *p.holders);
    stele__release(blocks->allocator, p.quotes, p.quote_capacity * sizeof *p.quotes);
    return p.failed ? STELE_NO_MEMORY : STELE_OK;
}

void stele_document__markdown_free(md_blocks *blocks)
{
    stele__release(blocks->allocator, blocks->blocks, blocks->block_capacity * sizeof *blocks->blocks);
    stele__release(blocks->allocator, blocks->lines, blocks->line_capacity * sizeof *blocks->lines);
    stele__release(blocks->allocator, blocks->definitions, blocks->definition_capacity * sizeof *blocks->definitions);
    *blocks = (md_blocks){ .allocator = blocks->allocator };
}
