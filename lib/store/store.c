/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A store is three things: the present bundle behind a pointer that is replaced while others read it (swap.h), a stamp of the
 * files that it was read from (stamp.h), and watches that tell when to take another stamp (watch.h).
 *
 * Watches are renewed before the stamp is taken, and a stamp is taken before files are read and after. So whatever changes
 * at any moment is either in what was read, or shows in the second stamp, or is told by a watch. */
#include <stele/store.h>

#include "lib/base/base.h"
#include "lib/store/stamp.h"
#include "lib/store/swap.h"
#include "lib/store/watch.h"

/* How often files are read that change meanwhile. */
enum { TRIES_MAX = 4 };

struct stele_store {
    store_swap           swap;
    stele_allocator      allocator;
    stele_bundle_options options;
    char                *path, *locales; /* Copies. */
    store_watch          watch;
    store_stamp          stamp; /* Of what was last tried. */
    bool                 again; /* It is to be tried again, whatever the stamp. */
    bool                 stale;
};

static char *copy(const stele_allocator *allocator, const char *text)
{
    const size_t size = strlen(text) + 1;
    char        *made = stele__allocate(allocator, size);

    return made ? memcpy(made, text, size) : NULL;
}

static void release_text(const stele_allocator *allocator, char *text)
{
    if (text)
        stele__release(allocator, text, strlen(text) + 1);
}

/* Opens the files, again while they change meanwhile. What was told of a state in between is forgotten. */
static stele_status open_files(stele_store *store, stele_bundle **bundle, const store_stamp *first,
                               stele_report *report)
{
    const stele__report_mark mark = stele__report_remember(report);
    store_stamp              before = *first;
    stele_status             status;

    for (int tries = 0; tries < TRIES_MAX; tries++) {
        const stele_status opened = stele_bundle_open_with(bundle, store->path, &store->options, report);
        status = stele_store__stamp(&store->stamp, store->path, &store->allocator);
        if (status == STELE_OK && (stele_store__same_stamp(&before, &store->stamp) || opened == STELE_NO_MEMORY))
            return opened;
        stele_bundle_close(*bundle);
        *bundle = NULL;
        if (status != STELE_OK)
            return status;
        stele__report_return(report, &mark);
        before = store->stamp;
    }
    stele__tell(report, STELE__STORE_UNSTABLE, (stele__place){ store->path, 0, 0 }, NULL);
    store->again = true;
    return STELE_INVALID;
}

/* Whether both are the same to the last byte. */
static bool same_bundle(const stele_bundle *a, const stele_bundle *b)
{
    return stele_str_equal(stele_bundle_image(a), stele_bundle_image(b));
}

/* Opens what is there now, and puts it into its place if it is something else. */
static stele_status replace(stele_store *store, const store_stamp *now, bool *changed, stele_report *report)
{
    stele_bundle *bundle = NULL;
    stele_status  status;

    store->again = false;
    status = open_files(store, &bundle, now, report);
    store->stale = status != STELE_OK;
    if (status == STELE_NO_MEMORY || status == STELE_SYSTEM)
        store->again = true;
    if (status != STELE_OK)
        return status;
    if (same_bundle(bundle, stele_store__swap_look(&store->swap))) {
        stele_bundle_close(bundle);
        return STELE_OK;
    }
    stele_store__swap_put(&store->swap, bundle);
    *changed = true;
    return STELE_OK;
}

stele_status stele_store_refresh(stele_store *store, bool *changed, stele_report *report)
{
    bool         ignored, any, matters;
    store_stamp  now;
    stele_status status;

    changed = changed ? changed : &ignored;
    *changed = false;
    stele_store__watch_take(&store->watch, &any, &matters);
    if (any && !matters && !store->again)
        return STELE_OK;
    if ((status = stele_store__watch_path(&store->watch, store->path)) != STELE_OK
        || (status = stele_store__stamp(&now, store->path, &store->allocator)) != STELE_OK) {
        store->again = true;
        return status;
    }
    if (stele_store__same_stamp(&now, &store->stamp) && !store->stamp.is_fresh && !store->again)
        return STELE_OK;
    return replace(store, &now, changed, report);
}

/* Copies what the store needs later. */
static stele_status keep_arguments(stele_store *store, const char *path, const stele_bundle_options *options)
{
    store->path = copy(&store->allocator, path);
    if (options) {
        store->options = *options;
        store->locales = options->locales ? copy(&store->allocator, options->locales) : NULL;
        store->options.locales = store->locales;
    }
    return store->path && (store->locales || !options || !options->locales) ? STELE_OK : STELE_NO_MEMORY;
}

/* Opens the first bundle, with the watches before it. */
static stele_status open_first(stele_store *store, stele_report *report)
{
    stele_bundle *bundle = NULL;
    store_stamp   now;
    stele_status  status;

    if ((status = stele_store__watch_path(&store->watch, store->path)) != STELE_OK
        || (status = stele_store__stamp(&now, store->path, &store->allocator)) != STELE_OK
        || (status = open_files(store, &bundle, &now, report)) != STELE_OK)
        return status;
    stele_store__swap_begin(&store->swap, bundle);
    if (store->watch.error)
        stele__tell_system(report, STELE__STORE_POLLED, store->path, store->watch.error);
    return STELE_OK;
}

stele_status stele_store_open(stele_store **store, const char *path, const stele_bundle_options *options,
                              stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_store           *made;
    stele_status           status;

    *store = NULL;
    if (!path)
        return STELE_BAD_ARGUMENT;
    made = stele__allocate_zeroed(allocator, sizeof *made);
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    stele_store__watch_begin(&made->watch, allocator);
    if ((status = keep_arguments(made, path, options)) == STELE_OK && (status = open_first(made, report)) == STELE_OK) {
        *store = made;
        return STELE_OK;
    }
    stele_store_close(made);
    return status;
}

stele_bundle *stele_store_bundle(stele_store *store)
{
    return stele_store__swap_take(&store->swap);
}

int stele_store_descriptor(const stele_store *store)
{
    return store->watch.descriptor;
}

bool stele_store_is_polled(const stele_store *store)
{
    return store->watch.error != 0;
}

bool stele_store_is_stale(const stele_store *store)
{
    return store->stale;
}

void stele_store_close(stele_store *store)
{
    stele_allocator allocator;

    if (!store)
        return;
    allocator = store->allocator;
    stele_store__swap_end(&store->swap);
    stele_store__watch_end(&store->watch);
    release_text(&allocator, store->path);
    release_text(&allocator, store->locales);
    stele__release(&allocator, store, sizeof *store);
}
