/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a program reads in a text and a translation must keep: tags, placeholders, addresses. */
#include "lib/check/pair.h"

static bool is_name(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c) || c == '_' || c == '-' || c == '.' || c == ':';
}

static char byte_at(stele_str text, size_t at)
{
    return at < text.length ? text.data[at] : '\0';
}

static size_t skip_names(stele_str text, size_t at)
{
    while (at < text.length && is_name(text.data[at]))
        at++;
    return at;
}

/* The next "<name", "</name" or, the other way to write tags, "[name", "[/name", with whatever attributes behind it. The
 * token goes to the end of the name, since attributes may be translated. */
static bool next_tag(stele_str text, size_t *at, stele_str *token)
{
    for (; *at < text.length; ++*at) {
        const char   close = text.data[*at] == '<' ? '>' : text.data[*at] == '[' ? ']' : '\0';
        const size_t name = *at + 1 + (byte_at(text, *at + 1) == '/');
        const size_t end = close && stele__is_alpha(byte_at(text, name)) ? skip_names(text, name) : name;
        const char   behind = byte_at(text, end);

        if (end == name || (behind != close && behind != ' ' && behind != '=' && behind != '/'))
            continue;
        if (behind != close && !memchr(text.data + end, close, text.length - end < 512 ? text.length - end : 512))
            continue;
        *token = stele__slice(text, *at, end - *at);
        *at = end;
        return true;
    }
    return false;
}

/* Only where the source closes a tag are its brackets surely tags. */
static bool has_tags(stele_str text)
{
    return text.length > 3
           && (memmem(text.data, text.length, "</", 2) || memmem(text.data, text.length, "[/", 2)
               || memmem(text.data, text.length, "/>", 2));
}

static bool tags_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                       stele__args *args)
{
    bool is_missing;

    (void)checking;
    if (!has_tags(source) || stele__same_tokens(source, translation, next_tag, &args->at[1], &is_missing))
        return true;
    *finding = is_missing ? STELE__TAG_MISSING : STELE__TAG_EXTRA;
    return false;
}

stele_status stele__check_tags(stele__checking *checking)
{
    return stele__check_pairs(checking, tags_agree, STELE__TAG_MISSING);
}

/* Where a name in such a frame ends, behind the frame; 0 where there is none. */
static size_t frame_end(stele_str text, size_t at, char open, char close)
{
    const size_t name = at + 1, end = byte_at(text, at) == open ? skip_names(text, name) : name;

    return end > name && byte_at(text, end) == close ? end + 1 : 0;
}

/* The next {name}, ${name}, %(name)s or %name%. */
static bool next_placeholder(stele_str text, size_t *at, stele_str *token)
{
    for (; *at < text.length; ++*at) {
        const char c = text.data[*at];
        size_t     end = 0;

        if (c == '{')
            end = frame_end(text, *at, '{', '}');
        else if (c == '$')
            end = frame_end(text, *at + 1, '{', '}');
        else if (c == '%' && byte_at(text, *at + 1) == '(')
            end = frame_end(text, *at + 1, '(', ')');
        else if (c == '%' && stele__is_alpha(byte_at(text, *at + 1)))
            end = frame_end(text, *at, '%', '%');
        if (!end)
            continue;
        *token = stele__slice(text, *at, end - *at);
        *at = end;
        return true;
    }
    return false;
}

/* Where a flag says what the placeholders are, the check of format strings knows better. */
static bool placeholders_agree(stele__checking *checking, stele_str source, stele_str translation,
                               stele__finding *finding, stele__args *args)
{
    bool is_missing;

    if (stele__same_tokens(source, translation, next_placeholder, &args->at[1], &is_missing)
        || stele__check_has_format(checking->message))
        return true;
    *finding = is_missing ? STELE__PLACEHOLDER_MISSING : STELE__PLACEHOLDER_EXTRA;
    return false;
}

stele_status stele__check_placeholders(stele__checking *checking)
{
    return stele__check_pairs(checking, placeholders_agree, STELE__PLACEHOLDER_MISSING);
}

static bool next_url(stele_str text, size_t *at, stele_str *token)
{
    while (*at < text.length) {
        const char *found = memmem(text.data + *at, text.length - *at, "://", 3);
        size_t      start, end;

        if (!found)
            return false;
        start = end = (size_t)(found - text.data);
        while (start > *at && stele__is_alpha(text.data[start - 1]))
            start--;
        while (end < text.length && text.data[end] > ' ' && !memchr("\"'<>()[]{}|`", text.data[end], 12))
            end++;
        *at = end;
        while (end > start && memchr(".,;:!?*", text.data[end - 1], 7))
            end--;
        *token = stele__slice(text, start, end - start);
        if (stele__starts_with(*token, STELE__LITERAL("http")) && token->length > 8)
            return true;
    }
    return false;
}

static bool is_address(char c)
{
    return is_name(c) || c == '+';
}

static bool next_email(stele_str text, size_t *at, stele_str *token)
{
    while (*at < text.length) {
        const char *found = memchr(text.data + *at, '@', text.length - *at);
        size_t      start, end;

        if (!found)
            return false;
        start = (size_t)(found - text.data);
        end = start + 1;
        while (start > *at && is_address(text.data[start - 1]))
            start--;
        while (end < text.length && is_name(text.data[end]))
            end++;
        *at = end;
        while (end > start && !stele__is_alpha(text.data[end - 1]))
            end--;
        *token = stele__slice(text, start, end - start);
        if (start < (size_t)(found - text.data) && end > (size_t)(found - text.data) + 1
            && memchr(found, '.', (size_t)(text.data + end - found)))
            return true;
    }
    return false;
}

/* Whether the first tokens of the source are in the translation, wherever that is. */
static bool has_tokens(stele_str source, stele_str translation, stele__next_token *next, stele_str *token)
{
    enum { TOKENS_SOUGHT = 32 };
    size_t at = 0;

    for (int i = 0; i < TOKENS_SOUGHT && next(source, &at, token); i++) {
        if (!memmem(translation.data, translation.length, token->data, token->length))
            return false;
    }
    return true;
}

static bool urls_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                       stele__args *args)
{
    (void)checking, (void)finding;
    return has_tokens(source, translation, next_url, &args->at[1]);
}

stele_status stele__check_urls(stele__checking *checking)
{
    return stele__check_pairs(checking, urls_agree, STELE__URL_MISSING);
}

static bool emails_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                         stele__args *args)
{
    (void)checking, (void)finding;
    return has_tokens(source, translation, next_email, &args->at[1]);
}

stele_status stele__check_emails(stele__checking *checking)
{
    return stele__check_pairs(checking, emails_agree, STELE__EMAIL_MISSING);
}
