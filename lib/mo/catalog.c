/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From an MO file to a catalog, in the order of the file, with the parts that depend on the system under their names again. */
#include "lib/catalog/catalog.h"
#include "lib/mo/charset.h"
#include "lib/mo/reader.h"
#include "lib/text/text.h"

/* Gives a message the forms of its translation, which may be more or fewer than the plural rule has. */
static stele_status set_forms(stele_catalog *catalog, const stele_message *message, stele_str translation)
{
    stele_message *changed = (stele_message *)(uintptr_t)message; /* The catalog's own, which was just added. */
    stele_str      form;
    size_t         count = 0;
    stele_status   status = STELE_OK;

    if (!stele_message_msgid_plural(message).data)
        return stele_catalog_set_msgstr(catalog, message, 0, mo_first(translation));
    for (stele_str rest = translation; stele__next_piece(&rest, '\0', &form);)
        count++;
    if (count > UINT32_MAX / 2 || !stele_message__reserve_forms(catalog, changed->details, count))
        return STELE_NO_MEMORY;
    for (size_t i = 1; i < count; i++)
        changed->details->forms[i - 1] = STELE__LITERAL("");
    changed->details->form_count = (uint32_t)count;
    for (count = 0; status == STELE_OK && stele__next_piece(&translation, '\0', &form); count++)
        status = stele_catalog_set_msgstr(catalog, message, count, form);
    return status;
}

static stele_status add(stele_catalog *catalog, stele_str original, stele_str translation, bool dependent,
                        stele_report *report)
{
    const stele_str      key = mo_first(original);
    const char          *eot = memchr(key.data, MO_EOT, key.length);
    const stele_str      context = eot ? stele__slice(key, 0, (size_t)(eot - key.data)) : (stele_str){ NULL, 0 };
    const stele_str      msgid = eot ? stele__slice(key, context.length + 1, SIZE_MAX) : key;
    stele_str            plural = { NULL, 0 };
    const stele_message *message;
    stele_status         status;

    if (original.length > key.length)
        plural = mo_first(stele__slice(original, key.length + 1, SIZE_MAX));
    if (memchr(msgid.data, MO_EOT, msgid.length)) {
        stele__tell(report, STELE__MO_EOT, (stele__place){ 0 }, &(stele__args){ { key } });
        return STELE_OK;
    }
    status = stele_catalog_add(catalog, &message, context, msgid, plural);
    if (status == STELE_INVALID) {
        stele__tell(report, STELE__MO_REPEATED, (stele__place){ 0 }, &(stele__args){ { key } });
        return STELE_OK;
    }
    if (status == STELE_OK)
        status = set_forms(catalog, message, translation);
    if (status == STELE_OK && dependent)
        status = stele_catalog_add_comment(catalog, message, STELE_COMMENT_FLAG, STELE__LITERAL("c-format"));
    return status;
}

/* What is at hand while strings that depend on the system are put together. */
typedef struct mo_naming {
    const stele_mo *mo;
    stele_report   *report;
    stele_buffer    text, converted[2];
    bool            converts;
    iconv_t         converter;
} mo_naming;

/* Tells of text that is not in the charset. Such messages were not looked at when the file was opened, if this system does
 * not know their segments. */
static stele_status refuse(const mo_naming *naming, uint32_t number)
{
    char byte[24], place[24];

    stele__tell(
        naming->report, STELE__MO_NOT_UTF8, (stele__place){ 0 },
        &(stele__args){ { stele__decimal(byte, mo_read(naming->mo, naming->mo->dependent.originals + number * 4)),
                          stele__decimal(place, naming->mo->plain_count + (size_t)number) } });
    return STELE_INVALID;
}

/* The strings of such a message, with the names of segments in brackets. They live until the next call. */
static stele_status name_parts(mo_naming *naming, uint32_t number, stele_str strings[2])
{
    mo_entry     entry;
    bool         known;
    stele_status status;

    stele_buffer_clear(&naming->text);
    status = stele__mo_add_dependent(naming->mo, number, true, &naming->text, &entry, &known);
    if (status != STELE_OK)
        return status;
    strings[0] = (stele_str){ naming->text.data + (entry.original.at & ~MO_MADE), entry.original.length };
    strings[1] = (stele_str){ naming->text.data + (entry.translation.at & ~MO_MADE), entry.translation.length };
    for (int i = 0; i < 2 && status == STELE_OK; i++) {
        stele_str from = strings[i];
        if (naming->converts) {
            stele_buffer_clear(&naming->converted[i]);
            status = stele__mo_convert(naming->converter, &from, &naming->converted[i]);
            if (status == STELE_OK)
                status = stele_buffer_add(&naming->converted[i], "", 1);
            if (status == STELE_OK)
                strings[i] = (stele_str){ naming->converted[i].data, naming->converted[i].length - 1 };
        }
        if (status == STELE_INVALID
            || (status == STELE_OK && !stele__utf8_valid(strings[i].data, strings[i].length, NULL)))
            return refuse(naming, number);
    }
    return status;
}

static stele_status add_dependent(stele_catalog *catalog, const stele_mo *mo, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    mo_naming              naming = {
                     .mo = mo,
                     .report = report,
                     .text = { .allocator = allocator },
                     .converted = { { .allocator = allocator }, { .allocator = allocator } },
                     .converts = mo->converted,
    };
    stele_str    strings[2];
    stele_status status = STELE_OK;

    if (mo->converted)
        status = stele__mo_converter_open(&naming.converter, mo->charset, false);
    if (status != STELE_OK)
        return status;
    for (uint32_t i = 0; status == STELE_OK && i < mo->dependent.count; i++) {
        status = name_parts(&naming, i, strings);
        if (status == STELE_OK)
            status = add(catalog, strings[0], strings[1], true, report);
    }
    if (mo->converted)
        (void)iconv_close(naming.converter);
    stele_buffer_free(&naming.text);
    stele_buffer_free(&naming.converted[0]);
    stele_buffer_free(&naming.converted[1]);
    return status;
}

stele_status stele_mo_catalog(stele_catalog **catalog, const stele_mo *mo, stele_report *report)
{
    stele_catalog *made;
    stele_status   status = stele_catalog_new(&made, report);
    stele_str      original, translation;

    *catalog = NULL;
    for (uint32_t i = 0; status == STELE_OK && i < mo->plain_count; i++) {
        (void)stele_mo_at(mo, i, &original, &translation);
        status = add(made, original, translation, false, report);
    }
    if (status == STELE_OK && mo->dependent.count > 0)
        status = add_dependent(made, mo, report);
    if (status == STELE_OK) {
        *catalog = made;
        made = NULL;
    }
    stele_catalog_free(made);
    return status;
}
