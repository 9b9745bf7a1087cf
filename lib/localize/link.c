/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Where links lead within a tree of pages (RFC 3986, 5.2, without schemes and hosts). */
#include <stele/localize.h>

#include "lib/base/base.h"
#include "lib/document/document.h"
#include "lib/localize/anchor.h"

static int digit_of(char c)
{
    const char lower = stele__lower(c);

    return stele__is_digit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* Adds a text with "%20" as what it stands for. A NUL stays encoded. */
static stele_status add_decoded(stele_buffer *bytes, stele_str text)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < text.length && status == STELE_OK; i++) {
        const bool is_code = text.data[i] == '%' && i + 2 < text.length && digit_of(text.data[i + 1]) >= 0
                             && digit_of(text.data[i + 2]) >= 0;
        const char c = is_code ? (char)(digit_of(text.data[i + 1]) * 16 + digit_of(text.data[i + 2])) : text.data[i];
        status = stele_buffer_add(bytes, c ? &c : "%", 1);
        i += is_code && c ? 2 : 0;
    }
    return status;
}

/* Whether a link begins with a scheme, "https:", or a host, "//". */
static bool leads_elsewhere(stele_str link)
{
    size_t at = 0;

    if (link.length >= 2 && link.data[0] == '/' && link.data[1] == '/')
        return true;
    while (at < link.length
           && (stele__is_alpha(link.data[at])
               || (at && (stele__is_digit(link.data[at]) || memchr("+-.", link.data[at], 3)))))
        at++;
    return at && at < link.length && link.data[at] == ':';
}

/* Takes "." and ".." out of a path, in place. False for more steps up than there are folders. */
static bool straighten(stele_buffer *path)
{
    size_t length = 0;

    for (size_t at = 0; at < path->length;) {
        const char  *slash = memchr(path->data + at, '/', path->length - at);
        const size_t end = slash ? (size_t)(slash - path->data) : path->length, part = end - at;
        if (part == 2 && memcmp(path->data + at, "..", 2) == 0) {
            if (length == 0)
                return false;
            for (length--; length && path->data[length - 1] != '/'; length--)
                ;
        } else if (part && !(part == 1 && path->data[at] == '.')) {
            memmove(path->data + length, path->data + at, part);
            length += part;
            if (slash)
                path->data[length++] = '/';
        }
        at = end + (slash != NULL);
    }
    path->length = length;
    path->data[length] = '\0';
    return true;
}

stele_status stele_link_resolve(stele_str destination, const char *page, stele_buffer *path, stele_buffer *fragment)
{
    const char  *mark = destination.length ? memchr(destination.data, '#', destination.length) : NULL;
    stele_str    link = stele__slice(destination, 0, mark ? (size_t)(mark - destination.data) : destination.length);
    stele_buffer decoded = { .allocator = path->allocator };
    const char  *query, *slash = strrchr(page, '/');
    stele_status status = STELE_OK;

    stele_buffer_clear(path);
    stele_buffer_clear(fragment);
    if (leads_elsewhere(destination))
        return STELE_NOT_FOUND;
    if (mark)
        status = add_decoded(fragment, stele__slice(destination, link.length + 1, destination.length));
    if (link.length && (query = memchr(link.data, '?', link.length)))
        link.length = (size_t)(query - link.data);
    if (status == STELE_OK)
        status = stele__unescape(&decoded, link);
    if (status == STELE_OK && link.length == 0)
        status = stele_buffer_add_str(path, stele_str_of(page));
    else if (status == STELE_OK && *link.data != '/' && slash)
        status = stele_buffer_add(path, page, (size_t)(slash - page) + 1);
    if (status == STELE_OK)
        status = add_decoded(path, (stele_str){ decoded.data ? decoded.data : "", decoded.length });
    if (status == STELE_OK)
        status = stele_buffer_add(path, "", 0);
    if (status == STELE_OK && path->data && !straighten(path))
        status = STELE_NOT_FOUND;
    stele_buffer_free(&decoded);
    return status;
}

stele_status stele_document_each_anchor(const stele_document *document, stele_anchor_rule            rule,
                                        stele_status (*each)(void *context, stele_str anchor), void *context)
{
    stele__arena        arena;
    stele_str          *anchors = NULL;
    const stele_anchor *anchor;
    stele_status        status = STELE_OK;

    if ((unsigned)rule > STELE_ANCHORS_MDBOOK)
        return STELE_BAD_ARGUMENT;
    stele__arena_init(&arena, NULL);
    for (size_t i = 0; status == STELE_OK && (anchor = stele_document_anchor_at(document, i)); i++)
        status = each(context, anchor->name);
    if (status == STELE_OK && rule != STELE_ANCHORS_NONE)
        status = stele_localize__anchors(rule, document, &anchors, &arena);
    for (size_t i = 0; anchors && status == STELE_OK && i < stele_document_length(document); i++) {
        if (anchors[i].length)
            status = each(context, anchors[i]);
    }
    stele__arena_free(&arena);
    return status;
}
