/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* PO files: what is read and not edited is written as it was; what is laid out anew reads the same and is laid out the same
 * again; an MO file made of it says the same; all kernels of the scan agree. */
#include "fuzz/fuzz.h"

#include <stele/check.h>
#include <stele/mo.h>

#include "lib/po/scan.h"

static void scans_agree(stele_str text)
{
    uint64_t     first[PO_SCAN_WORDS], other[PO_SCAN_WORDS];
    const size_t blocks = text.length / PO_SCAN_BLOCK < PO_SCAN_WORDS ? text.length / PO_SCAN_BLOCK : PO_SCAN_WORDS;

    stele__po_classify_portable(text.data, blocks, '\n', first);
    for (size_t i = 0; i < stele__po_scan_kernel_count; i++) {
        if (!stele__po_scan_kernels[i].usable())
            continue;
        stele__po_scan_kernels[i].classify(text.data, blocks, '\n', other);
        MUST(memcmp(first, other, blocks * sizeof *first) == 0);
    }
}

static bool same_message(const stele_message *a, const stele_message *b)
{
    if (!stele_str_equal(stele_message_msgid(a), stele_message_msgid(b))
        || !stele_str_equal(stele_message_msgctxt(a), stele_message_msgctxt(b))
        || stele_message_is_obsolete(a) != stele_message_is_obsolete(b)
        || stele_message_is_fuzzy(a) != stele_message_is_fuzzy(b)
        || stele_message_form_count(a) != stele_message_form_count(b))
        return false;
    for (size_t form = 0; form < stele_message_form_count(a); form++) {
        if (!stele_str_equal(stele_message_msgstr(a, form), stele_message_msgstr(b, form)))
            return false;
    }
    return true;
}

/* Laid out anew, in UTF-8, a catalog reads the same and is laid out the same. */
static void layout_is_stable(const stele_catalog *catalog)
{
    const stele_catalog_write_options options = { .anew = true, .charset = "UTF-8" };
    stele_buffer                      once = { 0 }, twice = { 0 };
    stele_catalog                    *again;

    if (stele_catalog_write_with(catalog, &options, stele_sink_buffer(&once), NULL) != STELE_OK) {
        stele_buffer_free(&once);
        return;
    }
    MUST(stele_catalog_read(&again, buffer_text(&once), "again.po", NULL) == STELE_OK);
    MUST(stele_catalog_length(again) == stele_catalog_length(catalog));
    MUST(stele_catalog_write_with(again, &options, stele_sink_buffer(&twice), NULL) == STELE_OK);
    MUST(stele_str_equal(buffer_text(&once), buffer_text(&twice)));
    stele_catalog_free(again);
    stele_buffer_free(&once);
    stele_buffer_free(&twice);
}

/* Each message that is compiled is found, with its translation. */
static void compiled_says_the_same(const stele_catalog *catalog)
{
    stele_buffer         file = { 0 };
    stele_mo            *mo;
    const stele_message *message;

    if (stele_mo_write(catalog, NULL, stele_sink_buffer(&file), NULL) == STELE_OK
        && stele_mo_use(&mo, buffer_text(&file), "f.mo", NULL) == STELE_OK) {
        for (size_t place = 0; (message = stele_catalog_at(catalog, place)); place++) {
            stele_str found;
            if (stele_message_get_state(message) != STELE_TRANSLATED || stele_message_is_header(message)
                || stele_message_msgid(message).length == 0)
                continue;
            found = stele_mo_find(mo, stele_message_msgctxt(message), stele_message_msgid(message));
            MUST(!found.data || found.length || stele_message_msgstr(message, 0).length == 0);
        }
        stele_mo_free(mo);
    }
    stele_buffer_free(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const stele_str      text = input_text(data, size);
    stele_report        *report = stele_report_new(NULL);
    stele_catalog       *catalog, *again;
    stele_buffer         written = { 0 };
    const stele_message *message;

    MUST(report);
    scans_agree(text);
    if (stele_catalog_read(&catalog, text, "f.po", report) == STELE_OK) {
        MUST(stele_catalog_write(catalog, stele_sink_buffer(&written), report) == STELE_OK);
        MUST(stele_str_equal(buffer_text(&written), text));
        MUST(stele_catalog_read(&again, text, "f.po", NULL) == STELE_OK);
        for (size_t place = 0; (message = stele_catalog_at(catalog, place)); place++)
            MUST(same_message(message, stele_catalog_at(again, place)));
        stele_catalog_free(again);
        /* What is no text may be laid out differently once it is text. */
        if (stele__utf8_valid(text.data, text.length, NULL) && !memchr(text.data, '\0', text.length))
            layout_is_stable(catalog);
        compiled_says_the_same(catalog);
        (void)!stele_check(catalog, NULL, report);
    } else
        MUST(stele_report_count(report, STELE_ERROR) > 0);
    stele_catalog_free(catalog);
    stele_report_free(report);
    stele_buffer_free(&written);
    return 0;
}
