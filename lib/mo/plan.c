/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From a catalog's messages to the strings of an MO file, see writer.h. What goes in and how is msgfmt's custom. */
#include "lib/catalog/catalog.h"
#include "lib/format/format.h"
#include "lib/mo/charset.h"
#include "lib/mo/format.h"
#include "lib/mo/writer.h"

/* What is at hand while a plan is made. */
typedef struct mo_planner {
    mo_plan             *plan;
    const stele_catalog *catalog;
    stele_report        *report;
    stele__format        format;
    stele__format_parts  marks; /* What depends on the system in the strings of a message. */
    bool                 converts;
    iconv_t              converter; /* From UTF-8 to the charset of the header. */
    stele_str            charset;
} mo_planner;

/* Whether a message goes into the file: a header even if it is fuzzy, none without a first form. */
static bool goes_in(const stele_message *message, const stele_mo_options *options, bool all_domains, uint16_t domain)
{
    return message->msgstr_length > 0 && !(message->bits & STELE__OBSOLETE)
           && (!(message->bits & STELE__FUZZY) || options->use_fuzzy || stele_message_is_header(message))
           && (all_domains || message->domain == domain);
}

/* Puts pieces together in the arena, the first two with `between`, the others with NULs. Absent ones are left out. */
static stele_status join(mo_planner *planner, const stele_str *pieces, size_t count, char between, stele_str *joined)
{
    size_t length = 0;
    char  *to;

    for (size_t i = 0; i < count; i++) {
        if (pieces[i].data && !stele__add(&length, length, pieces[i].length + 1))
            return STELE_LIMIT;
    }
    to = stele__arena_take_bytes(&planner->plan->arena, length);
    if (!to)
        return STELE_NO_MEMORY;
    *joined = (stele_str){ to, length - 1 };
    for (size_t i = 0; i < count; i++) {
        if (!pieces[i].data)
            continue;
        if (pieces[i].length)
            memcpy(to, pieces[i].data, pieces[i].length);
        to += pieces[i].length;
        *to++ = i == 0 ? between : '\0';
    }
    return STELE_OK;
}

/* Context, EOT, source text; NUL, plural. */
static stele_status make_key(mo_planner *planner, const stele_message *message, stele_str *key)
{
    const stele_str parts[3] = { stele_message_msgctxt(message), stele_message_msgid(message),
                                 stele_message_msgid_plural(message) };

    *key = parts[1];
    return parts[0].data || parts[2].data ? join(planner, parts, 3, MO_EOT, key) : STELE_OK;
}

/* The date of the template says nothing about the translation, and would make the file another each time: the field is left
 * out, and what follows the first form too, as msgfmt does. False where there is none. */
static stele_status without_date(mo_planner *planner, stele_str header, stele_str *text, bool *found)
{
    static const stele_str field = STELE__LITERAL("POT-Creation-Date:");
    stele_str              rest = header, line;

    *found = false;
    while (!*found && stele__next_piece(&rest, '\n', &line)) {
        char  *to;
        size_t before, behind;
        if (!stele__starts_with(line, field))
            continue;
        *found = true;
        before = (size_t)(line.data - header.data);
        behind = rest.data ? rest.length : 0;
        to = stele__arena_take_bytes(&planner->plan->arena, before + behind);
        if (!to)
            return STELE_NO_MEMORY;
        memcpy(to, header.data, before);
        if (behind)
            memcpy(to + before, rest.data, behind);
        *text = (stele_str){ to, before + behind };
    }
    return STELE_OK;
}

/* The forms with NULs between them. */
static stele_status make_text(mo_planner *planner, const stele_message *message, stele_str *text)
{
    const size_t count = stele_message_form_count(message);
    stele_str   *forms;
    bool         found = false;
    stele_status status = STELE_OK;

    *text = stele_message_msgstr(message, 0);
    if (message->msgid_length == 0 && stele_message_is_header(message))
        status = without_date(planner, *text, text, &found);
    if (status != STELE_OK || found || count == 1 || !stele_message_msgid_plural(message).data)
        return status;
    forms = stele__allocate_array(planner->plan->allocator, count, sizeof *forms);
    if (!forms)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        forms[i] = stele_message_msgstr(message, i);
        if (!forms[i].data)
            forms[i] = STELE__LITERAL("");
    }
    status = join(planner, forms, count, '\0', text);
    stele__release(planner->plan->allocator, forms, count * sizeof *forms);
    return status;
}

/* Converts a string into the charset of the header. */
static stele_status convert(mo_planner *planner, const stele_message *message, stele_str *string)
{
    stele_buffer made = { .allocator = planner->plan->allocator };
    stele_str    from = *string;
    stele_status status = stele__mo_convert(planner->converter, &from, &made);

    if (status == STELE_INVALID)
        stele__tell(planner->report, STELE__PO_UNWRITABLE, (stele__place){ NULL, stele_message_line(message), 0 },
                    &(stele__args){ { stele_message_msgid(message), planner->charset } });
    if (status == STELE_OK
        && !stele__arena_copy(&planner->plan->arena, string, (stele_str){ made.data ? made.data : "", made.length }))
        status = STELE_NO_MEMORY;
    stele_buffer_free(&made);
    return status;
}

/* Whether a message is said or thought to have C or Objective C formats. */
static bool is_c_format(const stele_message *message)
{
    uint64_t  kinds = 0;
    stele_str flag;

    if (message->entry && message->entry_length > 0 && *message->entry != '#' && !message->details)
        return false; /* No comment, no flag. */
    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &flag);)
        (void)stele__format_take_flag(&kinds, flag);
    return (kinds & (UINT64_C(1) << STELE__FORMAT_C | UINT64_C(1) << STELE__FORMAT_OBJC)) != 0;
}

/* The number of a segment, which is added if it is new. There are only as many names as the format knows. */
static bool number_segment(mo_plan *plan, stele_str name, uint32_t *number)
{
    for (*number = 0; *number < plan->segment_count; ++*number) {
        if (stele_str_equal(plan->segments[*number], name))
            return true;
    }
    if (!stele__grow(plan->allocator, &plan->segments, &plan->segment_capacity, plan->segment_count + 1,
                     sizeof *plan->segments))
        return false;
    plan->segments[plan->segment_count++] = name;
    plan->has_local_digits |= name.length == 1;
    return true;
}

/* Cuts a string at the marks from `from` to `to`. */
static stele_status cut(mo_planner *planner, stele_str text, size_t from, size_t to, uint32_t *count)
{
    mo_plan    *plan = planner->plan;
    const char *at = text.data;

    *count = (uint32_t)(to - from) + 1;
    if (!stele__grow(plan->allocator, &plan->pieces, &plan->piece_capacity, plan->piece_count + *count,
                     sizeof *plan->pieces))
        return STELE_NO_MEMORY;
    for (; from < to; from++) {
        const stele_str mark = planner->marks.at[from];
        const stele_str name = mark.length == 1 ? mark : stele__slice(mark, 1, mark.length - 2);
        uint32_t        number;
        if (!number_segment(plan, name, &number))
            return STELE_NO_MEMORY;
        plan->pieces[plan->piece_count++] = (mo_piece){ at, (uint32_t)(mark.data - at), number };
        at = mark.data + mark.length;
    }
    plan->pieces[plan->piece_count++] = (mo_piece){ at, (uint32_t)(text.data + text.length - at) + 1, MO_LAST_SEGMENT };
    return STELE_OK;
}

/* Adds the marks of a string; one that is no right format has none. Objective C has what C has. */
static stele_status add_marks(mo_planner *planner, stele_str text, bool is_translation)
{
    const size_t before = planner->marks.count;
    stele_status status;

    if (text.length == 0 || (!memchr(text.data, '<', text.length) && !memchr(text.data, 'I', text.length)))
        return STELE_OK;
    status = stele__format_read(&stele__format_kinds[STELE__FORMAT_OBJC], &planner->format, text, is_translation);
    if (status == STELE_NO_MEMORY)
        return status;
    if (status != STELE_OK)
        planner->marks.count = before;
    return STELE_OK;
}

/* Looks for what depends on the system: in the singular, and in each form of the translation by itself. */
static stele_status find_marks(mo_planner *planner, const stele_message *message, stele_str key, stele_str text,
                               size_t *in_key)
{
    const size_t start = stele_message_msgctxt(message).data
                             ? (size_t)((const char *)memchr(key.data, MO_EOT, key.length) - key.data) + 1
                             : 0;
    stele_str    rest = stele__slice(key, start, SIZE_MAX), form;
    stele_status status;

    planner->marks.count = 0;
    (void)stele__next_piece(&rest, '\0', &form);
    status = add_marks(planner, form, false);
    *in_key = planner->marks.count;
    for (rest = text; status == STELE_OK && stele__next_piece(&rest, '\0', &form);)
        status = add_marks(planner, form, true);
    return status;
}

/* Cuts the strings of the last row, if they have marks. */
static stele_status cut_row(mo_planner *planner, const stele_message *message, mo_row *row)
{
    mo_plan        *plan = planner->plan;
    const stele_str key = { row->key, row->key_length }, text = { row->text, row->text_length };
    mo_dependent    dependent = { .pieces = plan->piece_count };
    size_t          in_key;
    stele_status    status = find_marks(planner, message, key, text, &in_key);

    if (status != STELE_OK || planner->marks.count == 0)
        return status;
    if ((status = cut(planner, key, 0, in_key, &dependent.piece_counts[0])) != STELE_OK
        || (status = cut(planner, text, in_key, planner->marks.count, &dependent.piece_counts[1])) != STELE_OK)
        return status;
    if (!stele__grow(plan->allocator, &plan->dependents, &plan->dependent_capacity, plan->dependent_count + 1,
                     sizeof *plan->dependents))
        return STELE_NO_MEMORY;
    plan->dependents[plan->dependent_count++] = dependent;
    row->text = NULL;
    return STELE_OK;
}

static bool has_percent(stele_str text)
{
    return text.length > 0 && memchr(text.data, '%', text.length) != NULL;
}

static stele_status add_row(mo_planner *planner, const stele_message *message)
{
    mo_plan     *plan = planner->plan;
    mo_row      *row = &plan->rows[plan->count];
    stele_str    key, text;
    size_t       length; /* Without the plural. */
    stele_status status;

    if ((status = make_key(planner, message, &key)) != STELE_OK
        || (status = make_text(planner, message, &text)) != STELE_OK
        || (planner->converts
            && ((status = convert(planner, message, &key)) != STELE_OK
                || (status = convert(planner, message, &text)) != STELE_OK)))
        return status;
    if (key.length >= STELE_MO_SIZE_MAX || text.length >= STELE_MO_SIZE_MAX)
        return STELE_LIMIT;
    *row = (mo_row){ key.data, text.data, (uint32_t)key.length, (uint32_t)text.length };
    length = stele_message_msgid_plural(message).data ? strlen(key.data) : key.length;
    plan->items[plan->count] = (mo_item){ mo_prefix(key.data, length, 0), key.data, (uint32_t)length,
                                          (uint32_t)plan->count };
    if ((has_percent(key) || has_percent(text)) && is_c_format(message))
        status = cut_row(planner, message, row);
    plan->count++;
    return status;
}

/* The header of a domain; of the first one where all are written, or else the first that there is. NULL for none. */
static const stele_message *find_header(const stele_catalog *catalog, bool all_domains, uint16_t domain)
{
    const stele_message *header = stele_catalog_header(catalog);

    if (catalog->domain_count == 1 || (header && (all_domains || domain == 0)))
        return header;
    for (size_t i = 0; i < stele_catalog__count(catalog); i++) {
        header = stele_catalog__at(catalog, i);
        if (stele_message_is_header(header) && !stele_message_is_obsolete(header)
            && (all_domains || header->domain == domain))
            return header;
    }
    return NULL;
}

/* Opens the converter, where the header names another charset than UTF-8. One that is not known was read as UTF-8. */
static stele_status open_converter(mo_planner *planner, const stele_message *header)
{
    stele_status status;

    planner->charset = header ? stele__header_charset(stele_message_msgstr(header, 0)) : (stele_str){ NULL, 0 };
    if (stele__mo_is_utf8(planner->charset))
        return STELE_OK;
    status = stele__mo_converter_open(&planner->converter, planner->charset, true);
    planner->converts = status == STELE_OK;
    return status == STELE_NOT_FOUND ? STELE_OK : status;
}

static bool find_domain(const stele_catalog *catalog, stele_str name, uint16_t *domain)
{
    for (size_t i = 0; i < catalog->domain_count; i++) {
        if (stele_str_equal(catalog->domains[i], name)) {
            *domain = (uint16_t)i;
            return true;
        }
    }
    return false;
}

/* Adds all that goes in. Keys are hashed while they are still in the cache. */
static stele_status add_rows(mo_planner *planner, const stele_mo_options *options, uint16_t domain)
{
    mo_plan     *plan = planner->plan;
    size_t       hashed = 0;
    stele_status status = STELE_OK;

    for (size_t i = 0; i < stele_catalog__count(planner->catalog) && status == STELE_OK; i++) {
        const stele_message *message = stele_catalog__at(planner->catalog, i);
        if (!goes_in(message, options, !options->domain.data, domain))
            continue;
        status = add_row(planner, message);
        if (plan->count - hashed == MO_HASH_WINDOW) {
            stele__mo_hash_window(plan->items + hashed, MO_HASH_WINDOW, plan->hashes);
            hashed += MO_HASH_WINDOW;
        }
    }
    stele__mo_hash_window(plan->items + hashed, plan->count - hashed, plan->hashes);
    return status;
}

/* Takes the arrays, out of a chunk that has room for the writer's hash table and output as well. */
static bool take_arrays(mo_plan *plan)
{
    enum { ROW = sizeof(mo_row) + 2 * sizeof(mo_item) + sizeof(uint32_t), HASH_SLOTS = 2 * sizeof(uint32_t) };
    const size_t count = plan->capacity;
    size_t       size;

    if (!stele__multiply(&size, count, ROW + HASH_SLOTS) || !stele__add(&size, size, 2 * MO_ROOM))
        return false;
    stele__arena_expect(&plan->arena, size);
    plan->rows = stele__arena_take(&plan->arena, count * sizeof *plan->rows);
    plan->items = stele__arena_take(&plan->arena, count * sizeof *plan->items);
    plan->spare = stele__arena_take(&plan->arena, count * sizeof *plan->spare);
    plan->hashes = stele__arena_take(&plan->arena, count * sizeof *plan->hashes);
    return plan->rows && plan->items && plan->spare && plan->hashes;
}

stele_status stele__mo_plan_make(mo_plan *plan, const stele_catalog *catalog, const stele_mo_options *options,
                                 stele_report *report)
{
    mo_planner   planner = { .plan = plan, .catalog = catalog, .report = report };
    uint16_t     domain = 0;
    stele_status status;

    *plan = (mo_plan){ .allocator = stele__report_allocator(report),
                       .name = catalog->name,
                       .capacity = stele_catalog__count(catalog) };
    stele__arena_init(&plan->arena, plan->allocator);
    planner.format = (stele__format){ .allocator = plan->allocator, .dependent = &planner.marks };
    planner.marks.allocator = plan->allocator;
    if (options->domain.data && !find_domain(catalog, options->domain, &domain))
        return STELE_NOT_FOUND;
    status = take_arrays(plan) ? open_converter(&planner, find_header(catalog, !options->domain.data, domain))
                               : STELE_NO_MEMORY;
    if (status == STELE_OK)
        status = add_rows(&planner, options, domain);
    if (planner.converts)
        (void)iconv_close(planner.converter);
    stele__format_free(&planner.format);
    stele__format_parts_free(&planner.marks);
    if (status == STELE_OK && plan->count == 0)
        status = STELE_NOT_FOUND;
    return status;
}

void stele__mo_plan_free(mo_plan *plan)
{
    const stele_allocator *allocator = plan->allocator;

    stele__release(allocator, plan->dependents, plan->dependent_capacity * sizeof *plan->dependents);
    stele__release(allocator, plan->pieces, plan->piece_capacity * sizeof *plan->pieces);
    stele__release(allocator, plan->segments, plan->segment_capacity * sizeof *plan->segments);
    stele__arena_free(&plan->arena);
}
