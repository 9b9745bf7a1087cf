/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Stores: a bundle that is read anew when its files change, for programs that must not stop for that.
 *
 *     stele_store *store = NULL;
 *     if (stele_store_open(&store, "po/khojaly", NULL, report) != STELE_OK)
 *         …
 *     stele_bundle *bundle = stele_store_bundle(store);       // in any thread, at any time
 *     stele_render(bundle, &options, sink, report);
 *     stele_bundle_close(bundle);
 *
 *     struct pollfd changes = { stele_store_descriptor(store), POLLIN, 0 };
 *     while (poll(&changes, 1, stele_store_is_polled(store) ? 1000 : -1) >= 0)       // in one thread, or an event loop
 *         if (stele_store_refresh(store, &changed, report) != STELE_OK)
 *             stele_report_print(report, stderr);            // what was there before is still given out
 *
 * The library starts no thread. A program with an event loop adds the descriptor to it; another gives these four lines a thread
 * of its own.
 *
 * Whoever takes the bundle gets the newest that could be opened, whole; it lives until its last reader closes it, whatever
 * happens to the files and the store's newer ones. A change that is wrong is reported and changes nothing.
 *
 * All ways of replacing files are seen: writing in place, renaming over, removing and making again, of a file or of the
 * folder; and links that are turned to another place, on the way to the folder or in it. Files that change while they are
 * read are read again. A file that is being written in place is seen when it is closed; one that is renamed into its place
 * is never seen half. To take a burst of changes as one, wait some 50 ms after the descriptor tells of the first.
 *
 * Threads: any number may call stele_store_bundle() at once, beside one that calls anything else but stele_store_close().
 */
#ifndef STELE_STORE_H
#define STELE_STORE_H

#include <stele/bundle.h>

STELE_BEGIN

/** A store. */
typedef struct stele_store stele_store;

/**
 * Opens a bundle and watches what it was opened from.
 *
 * @param path     A folder or a compiled file, as stele_bundle_open_with() takes it; copied. One that is not absolute must mean
 *                 the same whenever the store is refreshed.
 * @param options  For opening, now and later; copied. NULL for all zero.
 * @param report   Is told as well when the system cannot tell of changes (a warning).
 * @return         As stele_bundle_open_with(): a store has a bundle from the start. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_store_open(stele_store **store, const char *path,
                                                    const stele_bundle_options *options, stele_report *report);

/**
 * The present bundle, with a reference for the caller, who gives it back by stele_bundle_close().
 *
 * Never waits and takes no lock: four atomic operations, and again from the start only when the bundle was replaced in
 * between. Threads: any number at once. Since 0.1.
 */
STELE_API stele_bundle *stele_store_bundle(stele_store *store);

/**
 * What becomes readable when something may have changed: for poll(), select(), epoll. Nobody but the store reads from it
 * or closes it.
 *
 * @return  The same for the life of the store; -1 where the system has none. Since 0.1.
 */
STELE_API int stele_store_descriptor(const stele_store *store);

/** Whether the descriptor does not tell of everything, so that stele_store_refresh() should be called from time to time. It
 * finds changes in any case. On network file systems the descriptor does not tell what others change, which nobody can know. */
STELE_API bool stele_store_is_polled(const stele_store *store);

/** Whether the bundle that is given out is older than the files, as these could not be opened. */
STELE_API bool stele_store_is_stale(const stele_store *store);

/**
 * Looks whether the files have changed, and if so opens them and puts the new bundle into the old one's place. Costs little
 * where nothing changed. A wrong state is opened, and told of, once, not at each call.
 *
 * @param changed  Receives whether there is another bundle now. Files that were written anew with what was in them before
 *                 change nothing. May be NULL.
 * @param report   Is told why a change was not taken. The new bundle's memory comes from its allocator.
 * @return         STELE_OK; or why the files could not be opened, and the old bundle stays: as stele_bundle_open_with(), and
 *                 STELE_INVALID where they would not stand still.
 * Threads: one at a time. May wait for another thread that is in the midst of the few instructions of stele_store_bundle().
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_store_refresh(stele_store *store, bool *changed, stele_report *report);

/** Releases the store and its own reference. Bundles that were given out live on. */
STELE_API void stele_store_close(stele_store *store);

STELE_END

#endif
