/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Links are resolved in the source's tree, where every page has its name; what they become in a language follows from the names that
 * pages have there. */
#include "src/links.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stele/reader.h>

#include "src/i18n.h"

static int by_name(const void *a, const void *b)
{
    return strcmp((*(const struct page_name *const *)a)->relative, (*(const struct page_name *const *)b)->relative);
}

bool links_begin(struct link_tree *tree, const struct page_name *pages, size_t count)
{
    *tree = (struct link_tree){ pages, calloc(count + 1, sizeof *tree->sorted), count };
    if (!tree->sorted)
        return false;
    for (size_t i = 0; i < count; i++)
        tree->sorted[i] = &pages[i];
    qsort(tree->sorted, count, sizeof *tree->sorted, by_name);
    return true;
}

void links_free(struct link_tree *tree)
{
    free(tree->sorted);
    tree->sorted = NULL;
}

/* The page of a name; NULL for none. */
static const struct page_name *find_page(const struct link_tree *tree, const char *name)
{
    const struct page_name         wanted = { .relative = name }, *pointer = &wanted;
    const struct page_name *const *found = bsearch(&pointer, tree->sorted, tree->count, sizeof *tree->sorted, by_name);

    return found ? *found : NULL;
}

/* The page that a path leads to, also by the addresses that sites give pages: without a suffix, as a folder, with that of HTML. `room`
 * is for names. */
static const struct page_name *find_target(const struct link_tree *tree, const stele_buffer *path, stele_buffer *room)
{
    static const char *const ends[] = { "", ".md", ".html", "/index.md", "/_index.md", "/README.md", "/index.html" };
    const char              *name = path->data ? path->data : "";
    size_t                   length = path->length;
    const struct page_name  *found = NULL;

    if (length && name[length - 1] == '/')
        length--;
    for (size_t i = 0; i < sizeof ends / sizeof *ends && !found; i++) {
        const char *end = length ? ends[i] : ends[i] + (ends[i][0] == '/');
        stele_buffer_clear(room);
        if (stele_buffer_add(room, name, length) == STELE_OK
            && stele_buffer_add_str(room, stele_str_of(end)) == STELE_OK && room->length)
            found = find_page(tree, room->data);
    }
    if (!found && length > 5 && strncmp(name + length - 5, ".html", 5) == 0) {
        stele_buffer_clear(room);
        if (stele_buffer_add(room, name, length - 5) == STELE_OK && stele_buffer_add(room, ".md", 3) == STELE_OK)
            found = find_page(tree, room->data);
    }
    return found;
}

/* Whether a file of the source's tree is there, as seen from the folder that a page's relative name begins in. */
static bool is_there(const struct page_name *page, const char *path, stele_buffer *room)
{
    stele_buffer_clear(room);
    return stele_buffer_add(room, page->path, (size_t)(page->relative - page->path)) == STELE_OK
           && stele_buffer_add_str(room, stele_str_of(path)) == STELE_OK && room->length
           && access(room->data, F_OK) == 0;
}

stele_status links_add_way(stele_buffer *way, const char *from, const char *to)
{
    static const char plain[] = "-._~/!$&'*+,;=:@";
    size_t            common = 0;
    stele_status      status = STELE_OK;

    for (size_t i = 0; from[i] && from[i] == to[i]; i++)
        common = from[i] == '/' ? i + 1 : common;
    for (const char *at = from + common; (at = strchr(at, '/')) && status == STELE_OK; at++)
        status = stele_buffer_add(way, "../", 3);
    for (to += common; *to && status == STELE_OK; to++) {
        const unsigned char c = (unsigned char)*to;
        char                code[4];
        snprintf(code, sizeof code, "%%%02X", c);
        if (c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || strchr(plain, *to))
            status = stele_buffer_add(way, to, 1);
        else
            status = stele_buffer_add(way, code, 3);
    }
    return status;
}

/* What is needed to rewrite one page. */
struct rewriting {
    const struct link_tree  *tree;
    const struct page_name  *page;
    const struct link_names *names;
    stele_buffer             output, path, fragment, room, other; /* The first is where the page goes. */
};

/* The part of a link before its fragment and query. */
static size_t path_length(stele_str link)
{
    size_t length = 0;

    while (length < link.length && link.data[length] != '#' && link.data[length] != '?')
        length++;
    return length;
}

/* A path as links resolve to it. */
static const char *without_root(const char *path)
{
    while (*path == '/' || strncmp(path, "./", 2) == 0)
        path += *path == '/' ? 1 : 2;
    return path;
}

/* Adds what stands in the place of a link's path; `*same` where it stays. */
static stele_status add_path(struct rewriting *w, stele_str link, stele_buffer *page, bool *same)
{
    const struct page_name *target;
    stele_status            status = stele_link_resolve(link, w->page->relative, &w->path, &w->fragment);

    *same = true;
    if (status != STELE_OK || path_length(link) == 0 || link.data[0] == '/')
        return status == STELE_NO_MEMORY ? status : STELE_OK;
    if ((target = find_page(w->tree, w->path.data))) {
        status = pattern_fill(&w->other, w->names->output_pattern, w->names->locale, target->relative,
                              w->names->domain);
        if (status == STELE_OK)
            status = stele_link_resolve(link, w->output.data, &w->room, &w->fragment);
        if (status == STELE_NO_MEMORY || (status == STELE_OK && strcmp(w->room.data, without_root(w->other.data)) == 0))
            return status;
        *same = false;
        return links_add_way(page, without_root(w->output.data), without_root(w->other.data));
    }
    if (!w->names->twins
        || (status = pattern_fill(&w->other, w->names->twins, w->names->locale, w->path.data, w->names->domain))
               != STELE_OK
        || strcmp(without_root(w->other.data), w->path.data) == 0 || !is_there(w->page, w->other.data, &w->room))
        return status;
    *same = false;
    return links_add_way(page, w->page->relative, without_root(w->other.data));
}

stele_status links_rewrite(const struct link_tree *tree, size_t place, const struct link_names *names,
                           const stele_document_options *reading, const stele_reader *reader, stele_buffer *page)
{
    struct rewriting       w = { .tree = tree, .page = &tree->pages[place], .names = names };
    stele_document_options options = *reading;
    stele_document        *document;
    stele_buffer           made = { 0 };
    const stele_link      *link;
    const char            *from;
    stele_status           status;
    bool                   same = true;

    options.reader = reader;
    status = stele_document_read_as(&document, (stele_str){ page->data ? page->data : "", page->length }, NULL,
                                    &options, NULL);
    if (status != STELE_OK)
        return status == STELE_NO_MEMORY ? status : STELE_OK;
    from = stele_document_bytes(document).data;
    status = pattern_fill(&w.output, names->output_pattern, names->locale, w.page->relative, names->domain);
    for (size_t i = 0; status == STELE_OK && (link = stele_document_link_at(document, i)); i++) {
        const stele_str destination = link->destination;
        const size_t    length = made.length;
        if (destination.data < from)
            continue;
        status = stele_buffer_add(&made, from, (size_t)(destination.data - from));
        if (status == STELE_OK)
            status = add_path(&w, destination, &made, &same);
        if (same)
            made.length = length;
        else
            from = destination.data + path_length(destination);
    }
    if (status == STELE_OK && made.length) {
        const stele_str whole = stele_document_bytes(document);
        status = stele_buffer_add(&made, from, (size_t)(whole.data + whole.length - from));
        stele_buffer_free(page);
        *page = made;
        made = (stele_buffer){ 0 };
    }
    stele_document_free(document);
    stele_buffer_free(&made);
    stele_buffer_free(&w.output);
    stele_buffer_free(&w.path);
    stele_buffer_free(&w.fragment);
    stele_buffer_free(&w.room);
    stele_buffer_free(&w.other);
    return status;
}

/* The anchors of a page, once they are asked for. */
struct anchors {
    char **names; /* Sorted. */
    size_t count, capacity;
    bool   is_read, is_missing;
};

struct checking {
    const struct link_tree       *tree;
    const stele_document_options *reading;
    stele_anchor_rule             rule;
    struct anchors               *anchors; /* Of each page, in the source or in one language. */
    stele_buffer                  path, fragment, room, output;
    size_t                        dead;
};

static stele_status add_anchor(void *context, stele_str anchor)
{
    struct anchors *anchors = context;

    if (anchors->count == anchors->capacity) {
        const size_t capacity = anchors->capacity ? 2 * anchors->capacity : 32;
        char       **names = realloc(anchors->names, capacity * sizeof *names);
        if (!names)
            return STELE_NO_MEMORY;
        anchors->names = names;
        anchors->capacity = capacity;
    }
    anchors->names[anchors->count] = strndup(anchor.data, anchor.length);
    return anchors->names[anchors->count++] ? STELE_OK : STELE_NO_MEMORY;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Reads the anchors of a file, unless they were read before. */
static stele_status read_anchors(struct checking *c, struct anchors *anchors, const char *path)
{
    stele_document *document;
    stele_status    status;

    if (anchors->is_read)
        return STELE_OK;
    anchors->is_read = true;
    status = stele_document_open_as(&document, path, c->reading, NULL);
    if (status != STELE_OK) {
        anchors->is_missing = true;
        return status == STELE_NO_MEMORY ? status : STELE_OK;
    }
    status = stele_document_each_anchor(document, c->rule, add_anchor, anchors);
    stele_document_free(document);
    if (anchors->count)
        qsort(anchors->names, anchors->count, sizeof *anchors->names, by_bytes);
    return status;
}

static bool has_anchor(const struct anchors *anchors, const char *name)
{
    return anchors->is_missing
           || (anchors->count && bsearch(&name, anchors->names, anchors->count, sizeof *anchors->names, by_bytes))
           || strcmp(name, "top") == 0;
}

static void free_anchors(struct checking *c)
{
    for (size_t i = 0; i < c->tree->count; i++) {
        for (size_t n = 0; n < c->anchors[i].count; n++)
            free(c->anchors[i].names[n]);
        free(c->anchors[i].names);
        c->anchors[i] = (struct anchors){ 0 };
    }
}

/* Says which link is dead, and why, in the source (`where` NULL) or in a page of a language. */
static void tell(struct checking *c, const struct page_name *page, const stele_link *link, const char *where)
{
    fprintf(stderr, "%s:%zu:%zu: %s: ", page->path, link->line, link->column, _("warning"));
    if (where)
        fprintf(stderr, _("the link \"%.*s\" leads to no anchor in %s\n"), (int)link->destination.length,
                link->destination.data, where);
    else
        fprintf(stderr, _("the link \"%.*s\" leads nowhere\n"), (int)link->destination.length, link->destination.data);
    c->dead++;
}

/* Looks after one link of a page of the source: in the source, or for `names` in that language, where its page is the same and its anchor may be
 * lost. */
static stele_status check_link(struct checking *c, const struct page_name *page, const stele_link *link,
                               const struct link_names *names)
{
    const struct page_name *target;
    stele_status            status = stele_link_resolve(link->destination, page->relative, &c->path, &c->fragment);
    struct anchors         *anchors;

    if (status != STELE_OK || link->destination.length == 0 || link->destination.data[0] == '/'
        || memchr(link->destination.data, '{', link->destination.length))
        return status == STELE_NO_MEMORY ? status : STELE_OK;
    if (!(target = find_target(c->tree, &c->path, &c->room))) {
        if (!names && !is_there(page, c->path.data ? c->path.data : "", &c->room))
            tell(c, page, link, NULL);
        return STELE_OK;
    }
    if (c->fragment.length == 0)
        return STELE_OK;
    anchors = &c->anchors[target - c->tree->pages];
    if (names
        && (status = pattern_fill(&c->output, names->output_pattern, names->locale, target->relative, names->domain))
               != STELE_OK)
        return status;
    status = read_anchors(c, anchors, names ? c->output.data : target->path);
    if (status == STELE_OK && !has_anchor(anchors, c->fragment.data))
        tell(c, page, link, names ? c->output.data : target->path);
    return status;
}

/* All links of all pages. Those that are dead in the source are told once; `is_dead` has a byte for each link. */
static stele_status check_tree(struct checking *c, const struct link_names *names, unsigned char **is_dead,
                               size_t *count)
{
    stele_status status = STELE_OK;
    size_t       at = 0;

    for (size_t i = 0; i < c->tree->count && status == STELE_OK; i++) {
        const struct page_name *page = &c->tree->pages[i];
        stele_document         *document;
        const stele_link       *link;
        status = stele_document_open_as(&document, page->path, c->reading, NULL);
        if (status != STELE_OK) { /* That was told. */
            status = status == STELE_NO_MEMORY ? status : STELE_OK;
            continue;
        }
        for (size_t n = 0; status == STELE_OK && (link = stele_document_link_at(document, n)); n++, at++) {
            const size_t dead = c->dead;
            if (names && (*is_dead)[at])
                continue;
            status = check_link(c, page, link, names);
            if (!names && at >= *count) {
                const size_t   more = *count ? 2 * *count : 1024;
                unsigned char *grown = realloc(*is_dead, more);
                if (!grown)
                    status = STELE_NO_MEMORY;
                else
                    *is_dead = grown;
                *count = grown ? more : *count;
            }
            if (!names && status == STELE_OK)
                (*is_dead)[at] = c->dead > dead;
        }
        stele_document_free(document);
    }
    free_anchors(c);
    return status;
}

stele_status links_check(const struct link_tree *tree, const struct link_names *names, size_t locale_count,
                         const stele_document_options *reading, stele_anchor_rule rule, size_t *dead)
{
    struct checking c = { .tree = tree,
                          .reading = reading,
                          .rule = rule == STELE_ANCHORS_NONE ? STELE_ANCHORS_GITHUB : rule,
                          .anchors = calloc(tree->count + 1, sizeof *c.anchors) };
    unsigned char  *is_dead = NULL;
    size_t          count = 0;
    stele_status    status = c.anchors ? check_tree(&c, NULL, &is_dead, &count) : STELE_NO_MEMORY;

    for (size_t i = 0; i < locale_count && status == STELE_OK; i++)
        status = check_tree(&c, &names[i], &is_dead, &count);
    *dead = c.dead;
    free(is_dead);
    free(c.anchors);
    stele_buffer_free(&c.path);
    stele_buffer_free(&c.fragment);
    stele_buffer_free(&c.room);
    stele_buffer_free(&c.output);
    return status;
}
