/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Text domains by their names, and what was said of them. A domain is made when it is first named, and stays; so does each
 * binding that it ever had, and one that comes again is the same again. */
#include "lib/intl/intl.h"

#include <errno.h>
#include <pthread.h>
#include <stele/libintl.h>

enum { CHAINS = 64 };

static pthread_mutex_t        mutex = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(intl_domain *) chains[CHAINS];
static _Atomic(intl_domain *) current; /* NULL for the usual one. */
static size_t                 domain_count;
static atomic_uint            changes;

static const char usual[] = "messages";

/* What a binding is where none was made. */
static const intl_binding unbound = { NULL, "/usr/share/locale", NULL };

void stele_intl__lock(void)
{
    (void)pthread_mutex_lock(&mutex);
}

void stele_intl__unlock(void)
{
    (void)pthread_mutex_unlock(&mutex);
}

unsigned stele_intl__bindings_changed(void)
{
    return atomic_load_explicit(&changes, memory_order_acquire);
}

/* Names of domains differ by their first letters, their last, or their length. */
static size_t chain_of(const char *name, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)name;

    return length == 0 ? 0 : (length + bytes[0] * 7U + bytes[length / 2] * 3U + bytes[length - 1]) % CHAINS;
}

static intl_domain *find(const char *name, size_t chain)
{
    intl_domain *domain = atomic_load_explicit(&chains[chain], memory_order_acquire);

    while (domain && strcmp(domain->name, name) != 0)
        domain = domain->next;
    return domain;
}

/* Makes a domain and puts it at the front of its chain. Under the lock. */
static intl_domain *make(const char *name, size_t length, size_t chain)
{
    intl_domain *domain = stele_intl__take(sizeof *domain + length + 1);

    if (!domain)
        return NULL;
    *domain = (intl_domain){ .next = atomic_load_explicit(&chains[chain], memory_order_relaxed),
                             .number = domain_count++ };
    atomic_init(&domain->binding, &unbound);
    atomic_init(&domain->views, NULL);
    memcpy(domain->name, name, length + 1);
    atomic_store_explicit(&chains[chain], domain, memory_order_release);
    return domain;
}

static intl_domain *find_or_make(const char *name)
{
    const size_t length = strlen(name), chain = chain_of(name, length);
    intl_domain *domain = find(name, chain);

    if (domain)
        return domain;
    stele_intl__lock();
    domain = find(name, chain);
    if (!domain)
        domain = make(name, length, chain);
    stele_intl__unlock();
    return domain;
}

intl_domain *stele_intl__domain(const char *name)
{
    intl_domain *chosen = name ? NULL : atomic_load_explicit(&current, memory_order_acquire);

    return chosen ? chosen : find_or_make(name ? name : usual);
}

/* Whether two strings are the same, or both absent. */
static bool same(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* Makes a binding. Under the lock. */
static intl_binding *make_binding(const intl_domain *domain, const char *folder, const char *codeset)
{
    intl_binding *binding = stele_intl__take(sizeof *binding);
    char         *own_folder = binding ? stele_intl__copy(folder) : NULL;
    char         *own_codeset = own_folder && codeset ? stele_intl__copy(codeset) : NULL;

    if (own_folder && (own_codeset || !codeset)) {
        *binding = (intl_binding){ domain->bindings, own_folder, own_codeset };
        return binding;
    }
    if (own_folder)
        stele_intl__give_back(own_folder, strlen(folder) + 1);
    stele_intl__give_back(binding, sizeof *binding);
    return NULL;
}

/* Gives a domain another folder or charset; NULL leaves it. NULL where there is no memory. Under the lock. */
static const intl_binding *bind(intl_domain *domain, const char *folder, const char *codeset)
{
    const intl_binding *before = atomic_load_explicit(&domain->binding, memory_order_relaxed), *known;

    folder = folder ? folder : before->folder;
    codeset = codeset ? codeset : before->codeset;
    if (same(folder, before->folder) && same(codeset, before->codeset))
        return before;
    known = domain->bindings;
    while (known && !(same(folder, known->folder) && same(codeset, known->codeset)))
        known = known->next;
    if (!known) {
        if (!(known = make_binding(domain, folder, codeset)))
            return NULL;
        domain->bindings = known;
    }
    atomic_store_explicit(&domain->binding, known, memory_order_release);
    atomic_fetch_add_explicit(&changes, 1, memory_order_release);
    return known;
}

/* Binds, or where there is nothing to bind only looks. NULL, with errno, where there is no memory. */
static const intl_binding *bind_by_name(const char *name, const char *folder, const char *codeset)
{
    intl_domain        *domain;
    const intl_binding *binding = NULL;

    if (!folder && !codeset) {
        domain = find(name, chain_of(name, strlen(name)));
        return domain ? atomic_load_explicit(&domain->binding, memory_order_acquire) : &unbound;
    }
    domain = find_or_make(name);
    if (domain) {
        stele_intl__lock();
        binding = bind(domain, folder, codeset);
        stele_intl__unlock();
    }
    if (!binding)
        errno = ENOMEM;
    return binding;
}

/* The interface has its strings not const; nobody may write there. */
static char *as_given(const char *text)
{
    return (char *)(uintptr_t)text;
}

char *stele_bindtextdomain(const char *domain, const char *folder)
{
    const intl_binding *binding = domain && *domain ? bind_by_name(domain, folder, NULL) : NULL;

    return binding ? as_given(binding->folder) : NULL;
}

char *stele_bind_textdomain_codeset(const char *domain, const char *codeset)
{
    const intl_binding *binding = domain && *domain ? bind_by_name(domain, NULL, codeset) : NULL;

    return binding ? as_given(binding->codeset) : NULL;
}

char *stele_textdomain(const char *domain)
{
    intl_domain *chosen;

    if (!domain) {
        chosen = atomic_load_explicit(&current, memory_order_acquire);
        return as_given(chosen ? chosen->name : usual);
    }
    chosen = find_or_make(*domain ? domain : usual);
    if (!chosen) {
        errno = ENOMEM;
        return NULL;
    }
    atomic_store_explicit(&current, chosen, memory_order_release);
    return chosen->name;
}
