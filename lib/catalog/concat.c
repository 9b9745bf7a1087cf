/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Joining catalogs.
 *
 * A first pass over all inputs puts the definitions of each message into a list, in the order in which they come; a scratch
 * catalog finds the list by domain, context and id. The second makes the new catalog, list by list; what a message becomes is
 * told in join.c. */
#include "lib/catalog/join.h"

#include <string.h>

/* The definitions of a message: the first, the last, and what the best of them is. */
typedef struct concat_group {
    uint32_t first, last;
    uint32_t used; /* How many are as good as the best. */
    unsigned rank;
} concat_group;

typedef struct concat_entry {
    join_definition definition;
    uint32_t        next; /* Its place; UINT32_MAX for none. */
} concat_entry;

/* What is made for an input. */
typedef struct concat_input {
    stele_buffer  mark;   /* The line that tells its parts from those of others. */
    stele_buffer  text;   /* Of its header, with the charset of the new catalog. */
    stele_message header; /* A copy with that text. */
} concat_input;

typedef struct concat_work {
    const stele_catalog *const         *inputs;
    const char *const                  *names;
    size_t                              count;
    const stele_catalog_concat_options *options;
    stele_report                       *report;
    stele_allocator                     allocator;
    stele_catalog                      *keys; /* A record for each group; its strings are borrowed. */
    concat_group                       *groups;
    size_t                              group_capacity;
    concat_entry                       *entries;
    size_t                              entry_count, entry_capacity;
    join_definition                    *chosen; /* Of one group. */
    size_t                              chosen_count, chosen_capacity;
    stele_str                           charset; /* Of the new catalog; absent where no header names one. */
    concat_input                       *prepared;
    stele_catalog                      *made;
} concat_work;

static const char *name_of(const concat_work *concat, size_t input)
{
    const char *name = concat->names ? concat->names[input] : NULL;

    name = name ? name : concat->inputs[input]->name;
    return name ? name : "";
}

/* Whether the input came before, by its name. */
static bool is_repeated(const concat_work *concat, size_t input)
{
    for (size_t i = 0; i < input; i++) {
        if (strcmp(name_of(concat, i), name_of(concat, input)) == 0 && name_of(concat, i)[0])
            return true;
    }
    return false;
}

/* Makes the line that tells parts of an input from those of others. */
static stele_status make_mark(const concat_work *concat, size_t input)
{
    const char     *name = name_of(concat, input), *slash = strrchr(name, '/');
    const stele_str project = stele_catalog_header_field(concat->inputs[input], STELE__LITERAL("Project-Id-Version"));
    stele_buffer   *mark = &concat->prepared[input].mark;
    const stele_str parts[] = { STELE__LITERAL("#-#-#-#-#  "),    stele_str_of(slash ? slash + 1 : name),
                                { " (", project.length ? 2 : 0 }, project,
                                { ")", project.length ? 1 : 0 },  STELE__LITERAL("  #-#-#-#-#") };
    stele_status    status = STELE_OK;

    mark->allocator = &concat->allocator;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
        status = stele_buffer_add_str(mark, parts[i]);
    return status;
}

static bool is_neutral(stele_str charset)
{
    return !charset.data || stele_str_equal(charset, STELE__LITERAL("CHARSET"))
           || stele__equal_ignoring_case(charset, STELE__LITERAL("ASCII"))
           || stele__equal_ignoring_case(charset, STELE__LITERAL("US-ASCII"));
}

/* Takes an input's charset in. */
static void unite_charset(concat_work *concat, const stele_catalog *input)
{
    stele_str charset;

    if (!input->header)
        return;
    charset = stele__header_charset(stele_message_msgstr(input->header, 0));
    if (!concat->charset.data || (is_neutral(concat->charset) && charset.data))
        concat->charset = charset;
    else if (!is_neutral(charset) && !stele__equal_ignoring_case(charset, concat->charset))
        concat->charset = STELE__LITERAL("UTF-8");
}

/* A header says what charset the new catalog is in. */
static stele_status make_header(concat_work *concat, size_t input)
{
    concat_input   *prepared = &concat->prepared[input];
    const stele_str text = stele_message_msgstr(concat->inputs[input]->header, 0);
    stele_status    status;

    prepared->header = *concat->inputs[input]->header;
    if (!concat->charset.data || stele__equal_ignoring_case(stele__header_charset(text), concat->charset))
        return STELE_OK;
    prepared->text.allocator = &concat->allocator;
    status = stele__replace_charset(&prepared->text, text, concat->charset);
    if (status == STELE_OK && prepared->text.length >= UINT32_MAX)
        status = STELE_LIMIT;
    if (prepared->text.length > 0) {
        prepared->header.msgstr = prepared->text.data;
        prepared->header.msgstr_length = (uint32_t)prepared->text.length;
    }
    return status;
}

/* What a definition has to say: a translation, or one in doubt or none. */
static unsigned rank_of(const stele_message *message)
{
    return stele_message_msgstr(message, 0).length > 0 && !stele_message_is_fuzzy(message);
}

/* Finds the group of a message, or makes one. */
static stele_status need_group(concat_work *concat, const stele_message *message, uint16_t domain, size_t *group)
{
    stele_catalog *keys = concat->keys;
    stele_message *key;
    size_t         at = SIZE_MAX, place;
    uint32_t       hash;

    if (!stele__index_reserve_one(&keys->index, &keys->arena))
        return STELE_NO_MEMORY;
    hash = stele__index_hash(&keys->index, domain, stele_message_msgctxt(message), stele_message__key(message));
    while (stele__index_next(&keys->index, hash, &at, &place)) {
        key = stele_catalog__message(keys, place);
        if (key->domain == domain && stele_message__same_id(key, message)) {
            *group = place;
            return STELE_OK;
        }
    }
    if (!stele__grow(&concat->allocator, &concat->groups, &concat->group_capacity, keys->length + 1,
                     sizeof *concat->groups)
        || !(key = stele_catalog__next(keys)))
        return STELE_NO_MEMORY;
    *key = *message; /* For its key; nothing else is looked at. */
    key->domain = domain;
    key->bits = 0;
    concat->groups[keys->length] = (concat_group){ .first = UINT32_MAX };
    stele__index_put(&keys->index, at, hash, keys->length);
    *group = keys->length++;
    return STELE_OK;
}

static stele_status take_definition(concat_work *concat, const stele_message *message, uint16_t domain, size_t input)
{
    const unsigned rank = rank_of(message);
    concat_group  *group;
    size_t         number;
    stele_status   status = need_group(concat, message, domain, &number);

    if (status != STELE_OK)
        return status;
    if (concat->entry_count >= UINT32_MAX
        || !stele__grow(&concat->allocator, &concat->entries, &concat->entry_capacity, concat->entry_count + 1,
                        sizeof *concat->entries))
        return STELE_NO_MEMORY;
    concat->entries[concat->entry_count] = (concat_entry){
        { message, (stele_str){ concat->prepared[input].mark.data, concat->prepared[input].mark.length } }, UINT32_MAX
    };
    group = &concat->groups[number];
    if (group->first == UINT32_MAX || rank > group->rank)
        group->rank = rank, group->used = 0;
    group->used += rank == group->rank;
    if (group->first == UINT32_MAX)
        group->first = (uint32_t)concat->entry_count;
    else
        concat->entries[group->last].next = (uint32_t)concat->entry_count;
    group->last = (uint32_t)concat->entry_count++;
    return STELE_OK;
}

static stele_status take_input(concat_work *concat, size_t number)
{
    const stele_catalog *input = concat->inputs[number];
    stele_status         status = make_mark(concat, number);
    uint16_t             domain = 0;
    size_t               last = SIZE_MAX;

    if (status == STELE_OK && input->header)
        status = make_header(concat, number);
    for (size_t place = 0; place < stele_catalog__count(input) && status == STELE_OK; place++) {
        const stele_message *message = stele_catalog__at(input, place);
        if (message->domain != last)
            status = stele_catalog__domain(concat->made, input->domains[message->domain], &domain);
        last = message->domain;
        if (status == STELE_OK)
            status = take_definition(concat, message == input->header ? &concat->prepared[number].header : message,
                                     domain, number);
    }
    return status;
}

/* Whether the options let a message through. */
static bool is_wanted(const concat_work *concat, const concat_group *group, const stele_message *key)
{
    const stele_catalog_concat_options *options = concat->options;
    const size_t                        less_than = options->unique ? 2 : options->less_than;

    return stele_message_is_header(key)
           || (group->used > options->more_than && (less_than == 0 || group->used < less_than));
}

/* Lists the definitions that count. */
static stele_status choose(concat_work *concat, const concat_group *group)
{
    concat->chosen_count = 0;
    if (!stele__grow(&concat->allocator, &concat->chosen, &concat->chosen_capacity, group->used,
                     sizeof *concat->chosen))
        return STELE_NO_MEMORY;
    for (uint32_t at = group->first; at != UINT32_MAX; at = concat->entries[at].next) {
        const join_definition *definition = &concat->entries[at].definition;
        if (rank_of(definition->message) != group->rank)
            continue;
        concat->chosen[concat->chosen_count++] = *definition;
        if (concat->options->use_first)
            break;
    }
    return STELE_OK;
}

/* Whether some definition of a message has a plural and another none, which is told. */
static void tell_mixed_plural(const concat_work *concat, const concat_group *group, const stele_message *key)
{
    size_t with = 0, without = 0;

    for (uint32_t at = group->first; at != UINT32_MAX; at = concat->entries[at].next) {
        if (stele_message_msgid_plural(concat->entries[at].definition.message).data)
            with++;
        else
            without++;
    }
    if (with && without)
        stele__tell(concat->report, STELE__PO_PLURAL_MIXED, (stele__place){ NULL, 0, 0 },
                    &(stele__args){ { stele_message__key(key) } });
}

static stele_status make_messages(concat_work *concat)
{
    stele_status status = STELE_OK;

    for (size_t number = 0; number < concat->keys->length && status == STELE_OK; number++) {
        const stele_message *key = stele_catalog__message(concat->keys, number);
        const concat_group  *group = &concat->groups[number];
        tell_mixed_plural(concat, group, key);
        if (!is_wanted(concat, group, key))
            continue;
        status = choose(concat, group);
        if (status == STELE_OK)
            status = stele_catalog__join(concat->made, key, concat->chosen, concat->chosen_count);
    }
    return status == STELE_OK ? stele_catalog__update_plural(concat->made) : status;
}

static stele_status run(concat_work *concat)
{
    stele_status status = stele_catalog__new(&concat->keys, concat->report);

    if (status == STELE_OK)
        status = stele_catalog__new(&concat->made, concat->report);
    for (size_t i = 0; i < concat->count; i++)
        unite_charset(concat, concat->inputs[i]);
    for (size_t i = 0; i < concat->count && status == STELE_OK; i++) {
        if (!is_repeated(concat, i))
            status = take_input(concat, i);
    }
    if (status != STELE_OK)
        return status;
    concat->made->source.lines_end_in_crlf = concat->inputs[0]->source.lines_end_in_crlf;
    concat->made->source.lines_end_in_cr = concat->inputs[0]->source.lines_end_in_cr;
    return make_messages(concat);
}

static bool are_valid(const stele_catalog_concat_options *options, size_t count)
{
    uint64_t used = 0;

    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++)
        used |= options->reserved[i];
    return used == 0 && count > 0;
}

stele_status stele_catalog_concat(stele_catalog **catalog, const stele_catalog *const *inputs, const char *const *names,
                                  size_t count, const stele_catalog_concat_options *options, stele_report *report)
{
    static const stele_catalog_concat_options usual = { 0 };
    const stele_allocator                    *allocator = stele__report_allocator(report);
    concat_work  concat = { inputs, names, count, options ? options : &usual, report, *allocator, .made = NULL };
    stele_status status = STELE_NO_MEMORY;

    *catalog = NULL;
    if (!are_valid(concat.options, count))
        return STELE_BAD_ARGUMENT;
    concat.prepared = stele__allocate_array(allocator, count, sizeof *concat.prepared);
    if (concat.prepared) {
        memset(concat.prepared, 0, count * sizeof *concat.prepared);
        status = run(&concat);
        for (size_t i = 0; i < count; i++) {
            stele_buffer_free(&concat.prepared[i].mark);
            stele_buffer_free(&concat.prepared[i].text);
        }
        stele__release(allocator, concat.prepared, count * sizeof *concat.prepared);
    }
    if (status == STELE_OK) {
        *catalog = concat.made;
        concat.made = NULL;
    }
    stele_catalog_free(concat.made);
    stele_catalog_free(concat.keys);
    stele__release(allocator, concat.groups, concat.group_capacity * sizeof *concat.groups);
    stele__release(allocator, concat.entries, concat.entry_capacity * sizeof *concat.entries);
    stele__release(allocator, concat.chosen, concat.chosen_capacity * sizeof *concat.chosen);
    return status;
}
