/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which catalogs answer for a domain in the present locale. Finding that out takes the environment and the disk, so each
 * thread remembers the answers to its last questions. One counts for as long as the names of the locale are the same, and
 * neither setlocale() nor the program nor a binding has told of a change.
 *
 * What is remembered is only where to find it: the views themselves are the domain's, and every thread that asks the same
 * gets the same one. */
#include "lib/intl/intl.h"

#include <errno.h>

enum { MEMOS = 16 };

typedef struct intl_memo {
    const intl_domain *domain;
    const intl_view   *view;
    int                category;
    int                changes;  /* stele_intl__changes(). */
    unsigned           bindings; /* stele_intl__bindings_changed(). */
    bool               told;     /* stele_intl__locale_changes_are_told(). */
} intl_memo;

static _Thread_local intl_memo memos[MEMOS];

/* What decides about a view. All is borrowed. */
typedef struct intl_question {
    int                 category;
    const intl_binding *binding;
    const char         *locale, *list, *charset;
    bool                by_locale;
} intl_question;

static intl_question ask(const intl_domain *domain, int category)
{
    intl_question question = { .category = category,
                               .binding = atomic_load_explicit(&domain->binding, memory_order_acquire),
                               .locale = stele_intl__locale_name(category) };
    const char   *language = strcmp(question.locale, "C") == 0 ? NULL : stele_intl__language();

    question.list = language ? language : question.locale;
    question.charset = question.binding->codeset ? question.binding->codeset : stele_intl__output_charset();
    question.by_locale = !question.charset;
    if (question.by_locale)
        question.charset = stele_intl__codeset();
    return question;
}

static bool answers(const intl_view *view, const intl_question *question)
{
    return view->category == question->category && view->binding == question->binding
           && view->by_locale == question->by_locale && strcmp(view->locale, question->locale) == 0
           && strcmp(view->list, question->list) == 0 && strcmp(view->charset, question->charset) == 0;
}

static const intl_view *find(const intl_domain *domain, const intl_question *question)
{
    const intl_view *view = atomic_load_explicit(&domain->views, memory_order_acquire);

    while (view && !answers(view, question))
        view = view->next;
    return view;
}

/* The sources of a view while they are gathered, in a buffer of bytes. */
static stele_status add_file(stele_buffer *sources, const char *path, const char *charset)
{
    intl_source        source;
    const stele_status status = stele_intl__file(&source, path, charset);

    if (status == STELE_NOT_FOUND)
        return STELE_OK;
    return status == STELE_OK ? stele_buffer_add(sources, (const char *)&source, sizeof source) : status;
}

/* Adds FOLDER/LOCALE/CATEGORY/DOMAIN.mo for all names of one locale. */
static stele_status add_locale(stele_buffer *sources, const intl_domain *domain, const intl_question *question,
                               stele_str locale)
{
    const char  *category = stele_intl__category_name(question->category);
    stele_buffer path = { .allocator = &stele_intl__heap };
    intl_names   names;
    bool         found;
    stele_status status = STELE_OK;

    stele_intl__names_begin(&names, locale);
    while (status == STELE_OK) {
        stele_buffer_clear(&path);
        if ((status = stele_buffer_add_str(&path, stele_str_of(question->binding->folder))) != STELE_OK
            || (status = stele_buffer_add(&path, "/", 1)) != STELE_OK
            || (status = stele_intl__names_next(&names, &path, &found)) != STELE_OK || !found)
            break;
        if ((status = stele_buffer_add(&path, "/", 1)) == STELE_OK
            && (status = stele_buffer_add_str(&path, stele_str_of(category))) == STELE_OK
            && (status = stele_buffer_add(&path, "/", 1)) == STELE_OK
            && (status = stele_buffer_add_str(&path, stele_str_of(domain->name))) == STELE_OK
            && (status = stele_buffer_add(&path, ".mo", 3)) == STELE_OK)
            status = add_file(sources, path.data, question->charset);
    }
    stele_buffer_free(&path);
    return status;
}

/* Adds the catalogs of all languages, up to one that says that messages are to stay as they are. */
static stele_status add_locales(stele_buffer *sources, const intl_domain *domain, const intl_question *question)
{
    const char  *rest = question->list;
    stele_status status = STELE_OK;

    while (*rest && status == STELE_OK) {
        const stele_str name = { rest, strcspn(rest, ":") };
        if (stele_str_equal(name, stele_str_of("C")) || stele_str_equal(name, stele_str_of("POSIX")))
            break;
        if (name.length > 0)
            status = add_locale(sources, domain, question, name);
        rest += name.length + (rest[name.length] == ':');
    }
    return status;
}

/* Puts a string at `*to`, and moves `*to` behind it. */
static const char *put(char **to, const char *text)
{
    const char *start = *to;

    *to = stpcpy(*to, text) + 1;
    return start;
}

/* Makes a view and publishes it. NULL where there is no memory. Under the lock. */
static const intl_view *make(intl_domain *domain, const intl_question *question)
{
    stele_buffer sources = { .allocator = &stele_intl__heap };
    stele_status status = add_locales(&sources, domain, question);
    const size_t strings = strlen(question->locale) + 1 + strlen(question->list) + 1 + strlen(question->charset) + 1;
    intl_view   *view = status == STELE_OK ? stele_intl__take(sizeof *view + sources.length + strings) : NULL;
    char        *text;

    if (view) {
        text = (char *)view->sources + sources.length;
        *view = (intl_view){ .next = atomic_load_explicit(&domain->views, memory_order_relaxed),
                             .binding = question->binding,
                             .category = question->category,
                             .by_locale = question->by_locale,
                             .locale = put(&text, question->locale),
                             .list = put(&text, question->list),
                             .charset = put(&text, question->charset),
                             .count = sources.length / sizeof *view->sources };
        if (sources.length > 0)
            memcpy(view->sources, sources.data, sources.length);
        atomic_store_explicit(&domain->views, view, memory_order_release);
    }
    stele_buffer_free(&sources);
    return view;
}

/* Whether the locale has still the names that a view was made for; where every change is told, it has. */
static bool in_same_locale(const intl_memo *memo)
{
    const intl_view *view = memo->view;

    if (memo->told && stele_intl__locale_changes_are_told())
        return true;
    return strcmp(view->locale, stele_intl__locale_name(view->category)) == 0
           && (!view->by_locale || strcmp(view->charset, stele_intl__codeset()) == 0);
}

/* Finds or makes the view, and remembers it. */
static const intl_view *choose(intl_domain *domain, int category, intl_memo *memo)
{
    const int           error = errno;
    const int           changes = stele_intl__changes();
    const unsigned      bindings = stele_intl__bindings_changed();
    const bool          told = stele_intl__locale_changes_are_told();
    const intl_question question = ask(domain, category);
    const intl_view    *view = find(domain, &question);

    if (!view) {
        stele_intl__lock();
        view = find(domain, &question);
        if (!view)
            view = make(domain, &question);
        stele_intl__unlock();
    }
    if (view)
        *memo = (intl_memo){ domain, view, category, changes, bindings, told };
    errno = error;
    return view;
}

const intl_view *stele_intl__view(const char *name, int category)
{
    intl_domain *domain = stele_intl__domain(name);
    intl_memo   *memo;

    if (!domain)
        return NULL;
    memo = &memos[(domain->number + (size_t)category) % MEMOS];
    if (memo->domain == domain && memo->category == category && memo->changes == stele_intl__changes()
        && memo->bindings == stele_intl__bindings_changed() && in_same_locale(memo))
        return memo->view;
    return choose(domain, category, memo);
}
