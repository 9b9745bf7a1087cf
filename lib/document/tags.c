/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Tags are found by how they begin, and end with the next end of their kind. Where that is not to come any more, no further
 * one of the kind is looked for. */
#include "lib/document/tags.h"

#include "lib/base/base.h"

/* The longer beginnings come first. */
static const stele_tag kinds[] = {
    { "{{{", "}}}" }, { "{{<", ">}}" }, { "{{%", "%}}" }, { "{{", "}}" }, { "{%", "%}" }, { "{#", "#}" },
};

enum { KINDS = sizeof kinds / sizeof *kinds, OWN_MAX = 64 - KINDS };

static bool begins(stele_str text, size_t at, const char *with)
{
    const size_t length = strlen(with);

    return length && text.length - at >= length && memcmp(text.data + at, with, length) == 0;
}

/* The length of an attribute, "{#id}", "{.class key=value}": one line, and a name first. */
static size_t attribute(stele_str text, size_t at)
{
    const char *end;

    if (text.length - at < 4 || (text.data[at + 1] != '#' && text.data[at + 1] != '.')
        || !(stele__is_alpha(text.data[at + 2]) || stele__is_digit(text.data[at + 2]) || text.data[at + 2] < 0))
        return 0;
    for (end = text.data + at + 2; end < text.data + text.length && *end != '}' && *end != '{' && *end != '\n'; end++)
        ;
    return end < text.data + text.length && *end == '}' && end[-1] != '#' ? (size_t)(end - text.data) + 1 - at : 0;
}

/* The length of a tag of one kind whose beginning is there; 0 where its end is not. */
static size_t whole(stele_document__tags *tags, size_t at, const stele_tag *tag, size_t kind)
{
    const size_t inside = at + strlen(tag->begin), length = strlen(tag->end);
    const char  *end;

    if (length == 0 || tags->missing >> kind & 1)
        return 0;
    end = memmem(tags->text.data + inside, tags->text.length - inside, tag->end, length);
    if (!end) {
        tags->missing |= UINT64_C(1) << kind;
        return 0;
    }
    return (size_t)(end - tags->text.data) + length - at;
}

size_t stele_document__tag(stele_document__tags *tags, size_t at)
{
    const stele_document_options *options = tags->options;
    const size_t                  own = options->tag_count < OWN_MAX ? options->tag_count : OWN_MAX;
    size_t                        length = 0;

    for (size_t i = 0; i < own && !length; i++) {
        if (begins(tags->text, at, options->tags[i].begin))
            length = whole(tags, at, &options->tags[i], KINDS + i);
    }
    if (length || tags->text.data[at] != '{')
        return length;
    if ((length = attribute(tags->text, at)))
        return length;
    for (size_t i = 0; i < KINDS && !length; i++) {
        if (begins(tags->text, at, kinds[i].begin))
            length = whole(tags, at, &kinds[i], i);
    }
    return length;
}

bool stele_document__only_tags(stele_str line, const stele_document_options *options)
{
    stele_document__tags tags = { .text = stele__trimmed(line), .options = options };
    size_t               at = 0;

    if (begins(tags.text, 0, ":::"))
        return true;
    while (at < tags.text.length) {
        const size_t length = stele__is_blank(tags.text.data[at]) ? 1 : stele_document__tag(&tags, at);
        if (length == 0)
            return false;
        at += length;
    }
    return at > 0;
}
