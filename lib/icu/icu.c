/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The door. It is the one thing in the library that a process has once: code is loaded into a process, not into an object
 * of the caller's. The first who needs ICU takes the lock and loads it; afterwards the door is a pointer.
 *
 * A failure is remembered, with its reason: a server that renders Thai without ICU must not search the disk for it a
 * thousand times a second, and must not answer differently from one request to the next because somebody is installing a
 * package meanwhile. Setting the folder forgets it. What is open stays open: ICU has caches and threads may be inside. */
#include "lib/icu/icu.h"

#include <pthread.h>
#include <stdatomic.h>

#include "lib/icu/load.h"

static _Atomic(const stele__icu_table *) open_table;

/* Behind the lock. */
static pthread_mutex_t    lock = PTHREAD_MUTEX_INITIALIZER;
static char               set_folder[ICU_PATH_SIZE];
static bool               has_failed;
static struct icu_trouble trouble;

/* Opens, or copies the reason why not, so that nothing of the caller's is called behind the lock. */
static const stele__icu_table *open_now(struct icu_trouble *reason)
{
    const stele__icu_table *table;

    (void)pthread_mutex_lock(&lock);
    table = atomic_load_explicit(&open_table, memory_order_relaxed);
    if (!table && !has_failed) {
        table = stele__icu_load(set_folder, &trouble);
        has_failed = !table;
        atomic_store_explicit(&open_table, table, memory_order_release);
    }
    if (!table)
        *reason = trouble;
    (void)pthread_mutex_unlock(&lock);
    return table;
}

const stele__icu_table *stele__icu_table_open(stele_report *report)
{
    const stele__icu_table *table = atomic_load_explicit(&open_table, memory_order_acquire);
    struct icu_trouble      reason;

    if (!table && !(table = open_now(&reason)))
        stele__tell(report, reason.finding, (stele__place){ 0 },
                    &(stele__args){ { stele_str_of(reason.path), stele_str_of(reason.words) } });
    return table;
}

stele__icu_call stele__icu_call_new(const stele_report *report)
{
    return (stele__icu_call){ .allocator = stele__report_allocator(report), .add = stele_buffer_add };
}

stele_status stele__icu_tell(stele_report *report, const stele__icu_call *call, stele_status status)
{
    if (status != STELE_OK && call->failure)
        stele__tell(report, STELE__ICU_FAILED, (stele__place){ 0 }, &(stele__args){ { stele_str_of(call->failure) } });
    return status;
}

stele_status stele_icu_open(stele_report *report)
{
    return stele__icu_table_open(report) ? STELE_OK : STELE_UNAVAILABLE;
}

const char *stele_icu_version(void)
{
    const stele__icu_table *table = atomic_load_explicit(&open_table, memory_order_acquire);

    return table ? table->icu_version : NULL;
}

stele_status stele_icu_set_folder(const char *folder)
{
    const size_t length = folder ? strlen(folder) : 0;

    if (length && folder[0] != '/')
        return STELE_BAD_ARGUMENT;
    if (length >= sizeof set_folder)
        return STELE_LIMIT;
    (void)pthread_mutex_lock(&lock);
    memcpy(set_folder, folder ? folder : "", length);
    set_folder[length] = '\0';
    has_failed = false;
    (void)pthread_mutex_unlock(&lock);
    return STELE_OK;
}
