/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which locales a folder has: those that LINGUAS names, in its order, or else those of the catalogs that are there,
 * sorted. The source language is put first where it is not among them. */
#include "lib/bundle/draft.h"

#include "lib/text/text.h"

/* The gathering of locales. */
struct gathering {
    stele_bundle__draft *draft;
    stele_report        *report;
    const char          *path; /* Of LINGUAS, or of the folder. */
    bool                 keep_going;
    stele_bundle__named *named;
    size_t               count, capacity;
    stele_locale        *tags;
    size_t               tag_capacity;
    stele_status         status;
};

/* Tells a mistake, which fails the whole unless it is to be left out. */
static void refuse(struct gathering *gathering, stele__finding finding, const stele_bundle__named *at, stele__args args)
{
    stele__tell(gathering->report, finding, (stele__place){ gathering->path, at->line, at->column }, &args);
    if (!gathering->keep_going && gathering->status == STELE_OK)
        gathering->status = STELE_INVALID;
}

static bool add(struct gathering *gathering, const stele_bundle__named *named, const stele_locale *tag)
{
    const stele_allocator *allocator = &gathering->draft->allocator;

    if (!stele__grow(allocator, &gathering->named, &gathering->capacity, gathering->count + 1, sizeof *gathering->named)
        || !stele__grow(allocator, &gathering->tags, &gathering->tag_capacity, gathering->count + 1,
                        sizeof *gathering->tags)) {
        gathering->status = STELE_NO_MEMORY;
        return false;
    }
    gathering->named[gathering->count] = *named;
    gathering->tags[gathering->count++] = *tag;
    return true;
}

/* Takes one name. False where gathering ends. */
static bool take(struct gathering *gathering, stele_bundle__named named)
{
    stele_locale tag;
    char         digits[24];

    if (memchr(named.name.data, '/', named.name.length) || stele_locale_parse(&tag, named.name, NULL) != STELE_OK) {
        refuse(gathering, STELE__BUNDLE_LOCALE, &named, (stele__args){ { named.name } });
        return true;
    }
    for (size_t i = 0; i < gathering->count; i++) {
        if (strcmp(gathering->tags[i].tag, tag.tag) == 0) {
            refuse(gathering, STELE__BUNDLE_LOCALE_TWICE, &named,
                   (stele__args){ { named.name, gathering->named[i].name } });
            return true;
        }
    }
    if (gathering->count == STELE_BUNDLE__LOCALES_MAX) {
        stele__tell(gathering->report, STELE__BUNDLE_LOCALES_MANY,
                    (stele__place){ gathering->path, named.line, named.column },
                    &(stele__args){ { stele__decimal(digits, STELE_BUNDLE__LOCALES_MAX) } });
        gathering->status = STELE_LIMIT;
        return false;
    }
    return add(gathering, &named, &tag);
}

/* Names set apart by blanks; "#" begins a comment that ends with the line. */
static void take_line(struct gathering *gathering, stele_str line, size_t number)
{
    size_t at = 0;

    for (;;) {
        stele_bundle__named named = { .line = number };
        while (at < line.length && stele__is_blank(line.data[at]))
            at++;
        if (at == line.length || line.data[at] == '#')
            return;
        named.name.data = line.data + at;
        named.column = stele__plain_column(line, at);
        while (at < line.length && !stele__is_blank(line.data[at]) && line.data[at] != '#')
            at++;
        named.name.length = (size_t)(line.data + at - named.name.data);
        if (!take(gathering, named))
            return;
    }
}

static bool goes_on(const struct gathering *gathering)
{
    return gathering->status == STELE_OK || gathering->status == STELE_INVALID;
}

static void take_linguas(struct gathering *gathering)
{
    stele__file file;
    stele_str   text;
    size_t      at = 0, end;

    gathering->status = stele__file_read(&file, gathering->path, STELE_BUNDLE__SMALL_FILE, gathering->report);
    if (gathering->status == STELE_OK)
        gathering->status = stele__plain_check(stele__file_text(&file), gathering->path, gathering->report);
    if (gathering->status == STELE_OK && !stele__arena_copy(&gathering->draft->arena, &text, stele__file_text(&file)))
        gathering->status = STELE_NO_MEMORY;
    stele__file_free(&file);
    if (gathering->status != STELE_OK)
        return;
    if (stele__starts_with(text, STELE__LITERAL("\xef\xbb\xbf")))
        text = stele__slice(text, 3, text.length);
    for (size_t number = 1; at < text.length && goes_on(gathering); number++) {
        stele_str rest = stele__slice(text, at, text.length);
        size_t    length = stele__plain_line(rest, &end);
        take_line(gathering, stele__slice(rest, 0, length), number);
        at += length + end;
    }
}

static void take_folder(struct gathering *gathering, const char *folder)
{
    stele_str *names;
    size_t     count;

    gathering->path = folder;
    gathering->status = stele_bundle__list_catalogs(folder, &gathering->draft->arena, &names, &count,
                                                    gathering->report);
    for (size_t i = 0; gathering->status != STELE_NO_MEMORY && i < count; i++) {
        if (!take(gathering, (stele_bundle__named){ .name = names[i] }))
            return;
    }
}

/* Puts the gathered locales into the bundle, the source language first where it is not among them. */
static void hand_over(struct gathering *gathering, stele_bundle__named **named)
{
    stele_bundle__draft *draft = gathering->draft;
    const stele_locale  *source = &draft->metadata.language;
    size_t               count = gathering->count, place = 0, missing;

    while (place < count && strcmp(gathering->tags[place].tag, source->tag) != 0)
        place++;
    missing = place == count ? 1 : 0;
    if (missing)
        place = 0;
    count += missing;
    draft->locales = stele__arena_take(&draft->arena, count * sizeof *draft->locales);
    draft->tags = stele__arena_take(&draft->arena, count * sizeof *draft->tags);
    draft->translations = stele__arena_take(&draft->arena, count * sizeof *draft->translations);
    *named = stele__arena_take(&draft->arena, count * sizeof **named);
    if (!draft->locales || !draft->tags || !draft->translations || !*named) {
        gathering->status = STELE_NO_MEMORY;
        return;
    }
    for (size_t i = 0; i < count; i++) {
        bool added = missing && i == 0;
        (*named)[i] = added ? (stele_bundle__named){ .name = draft->metadata.known[STELE_BUNDLE__LANGUAGE].value }
                            : gathering->named[i - missing];
        draft->tags[i] = added ? *source : gathering->tags[i - missing];
        draft->locales[i] = (stele_bundle_locale){ .locale = draft->tags[i], .name = (*named)[i].name };
        draft->translations[i] = (stele_bundle__translations){ 0 };
    }
    draft->source = place;
    draft->locales[place].is_source = true;
    draft->locale_count = count;
}

stele_status stele_bundle__read_locales(stele_bundle__draft *draft, const char *folder, bool keep_going,
                                        stele_bundle__named **named, stele_report *report)
{
    struct gathering gathering = { .draft = draft, .report = report, .keep_going = keep_going };

    gathering.path = stele_bundle__path(folder, STELE__LITERAL("LINGUAS"), &draft->arena);
    if (!gathering.path)
        return STELE_NO_MEMORY;
    if (stele_bundle__has(gathering.path))
        take_linguas(&gathering);
    else
        take_folder(&gathering, folder);
    if (gathering.status == STELE_OK)
        hand_over(&gathering, named);
    stele__release(&draft->allocator, gathering.named, gathering.capacity * sizeof *gathering.named);
    stele__release(&draft->allocator, gathering.tags, gathering.tag_capacity * sizeof *gathering.tags);
    return gathering.status;
}
