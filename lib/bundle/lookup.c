/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Looking messages up: what gettext() is to a program, for any locale and any thread. Which locale's translation is shown
 * was decided when the bundle was made. */
#include "lib/bundle/inside.h"
#include "lib/bundle/messages.h"

void stele_bundle__free_rules(stele_bundle *bundle)
{
    for (size_t i = 0; i < STELE_BUNDLE__RULES_MAX; i++)
        stele_plural_free(atomic_load_explicit(&bundle->rules[i], memory_order_relaxed));
}

/* A plural rule by its number, from 0, compiled when it is first needed. NULL where it cannot be. */
static const stele_plural *rule_of(const stele_bundle *bundle, size_t number)
{
    stele_bundle *shared = (stele_bundle *)(uintptr_t)bundle; /* What is made on demand is no change. */
    stele_plural *rule = atomic_load_explicit(&shared->rules[number], memory_order_acquire), *before = NULL;
    stele_report *report;

    if (rule)
        return rule;
    report = stele_report_new(&bundle->allocator);
    if (!report || stele_plural_parse(&rule, stele_bundle__rule(&bundle->image, number), report) != STELE_OK)
        rule = NULL;
    stele_report_free(report);
    if (!rule || atomic_compare_exchange_strong(&shared->rules[number], &before, rule))
        return rule;
    stele_plural_free(rule);
    return before;
}

/* The translation of a message that was found, or not; of plural forms the first. */
static inline stele_str translation(const stele_bundle *bundle, size_t locale, size_t message)
{
    unsigned  rule;
    stele_str forms;

    if (message == SIZE_MAX)
        return (stele_str){ NULL, 0 };
    forms = stele_bundle__forms(&bundle->image, locale, message, &rule);
    return rule ? stele_bundle__form(forms, 0) : forms;
}

stele_str stele_bundle_find(const stele_bundle *bundle, size_t locale, stele_str msgctxt, stele_str msgid)
{
    return translation(bundle, locale, stele_bundle__find_message(&bundle->image, msgctxt, msgid));
}

stele_str stele_bundle_find_plural(const stele_bundle *bundle, size_t locale, stele_str msgctxt, stele_str msgid,
                                   unsigned long n)
{
    const size_t        message = stele_bundle__find_message(&bundle->image, msgctxt, msgid);
    const stele_plural *compiled;
    unsigned            rule;
    stele_str           forms;

    if (message == SIZE_MAX)
        return (stele_str){ NULL, 0 };
    forms = stele_bundle__forms(&bundle->image, locale, message, &rule);
    if (!forms.data || rule == 0)
        return forms;
    compiled = rule_of(bundle, rule - 1);
    return stele_bundle__form(forms, compiled ? stele_plural_form(compiled, n) : n != 1);
}

const char *stele_bundle_text(const stele_bundle *bundle, const char *locale, const char *msgctxt, const char *msgid)
{
    const stele_str context = stele_str_of(msgctxt), text = stele_str_of(msgid);
    const uint64_t  hash = stele_bundle__key_hash(context, text);
    stele_str       found;
    size_t          place;

    /* The bucket may be far away; meanwhile there is the locale to be found. */
    place = stele_bundle__place_of(bundle, locale);
    found = translation(bundle, place, stele_bundle__find_hashed(&bundle->image, hash, context, text));
    return found.data ? found.data : msgid;
}

const char *stele_bundle_text_plural(const stele_bundle *bundle, const char *locale, const char *msgctxt,
                                     const char *msgid, const char *msgid_plural, unsigned long n)
{
    const size_t    place = stele_bundle__place_of(bundle, locale);
    const stele_str found = stele_bundle_find_plural(bundle, place, stele_str_of(msgctxt), stele_str_of(msgid), n);

    if (found.data)
        return found.data;
    return n == 1 ? msgid : msgid_plural;
}

size_t stele_bundle_message_count(const stele_bundle *bundle)
{
    return stele_bundle__messages(&bundle->image);
}

bool stele_bundle_message_at(const stele_bundle *bundle, size_t place, stele_str *msgctxt, stele_str *msgid,
                             stele_str *msgid_plural)
{
    stele_bundle__key_record key;
    const bool               there = stele_bundle__message_at(&bundle->image, place, &key);

    *msgctxt = key.msgctxt;
    *msgid = key.msgid;
    *msgid_plural = key.msgid_plural;
    return there;
}
