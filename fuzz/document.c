/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Documents of every format; the first byte chooses it. The units and what is between them are the source; a unit's own text
 * is put back as it was; any translation may be put and compared, and where it has the unit's structure the whole is a
 * document again. Before a NUL stands a translation for all units, behind it the document. */
#include "fuzz/fuzz.h"

#include <stele/reader.h>

static const char *const formats[] = { "text", "markdown", "html" };

static void pieces_are_the_source(const stele_document *document, stele_str source)
{
    stele_buffer      whole = { 0 };
    const stele_unit *unit;

    for (size_t place = 0; (unit = stele_document_at(document, place)); place++) {
        MUST(stele_buffer_add_str(&whole, unit->before) == STELE_OK);
        MUST(stele_document_put(document, unit, unit->text, &whole) == STELE_OK);
        MUST(unit->line > 0 && unit->column > 0);
    }
    MUST(stele_buffer_add_str(&whole, stele_document_tail(document)) == STELE_OK);
    MUST(stele_str_equal(buffer_text(&whole), source));
    stele_buffer_free(&whole);
}

static void translations_are_put(const stele_document *document, stele_str translation)
{
    stele_buffer      bytes = { 0 };
    const stele_unit *unit;

    for (size_t place = 0; (unit = stele_document_at(document, place)) && place < 64; place++) {
        stele_buffer_clear(&bytes);
        MUST(stele_document_compare(document, unit, translation, &bytes) == STELE_OK);
        MUST(stele_document_put(document, unit, translation, &bytes) == STELE_OK);
        MUST(stele_document_words(document, unit, translation, &bytes) == STELE_OK);
    }
    stele_buffer_free(&bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    stele_str              rest = input_text(data, size);
    const stele_str        translation = next_input(&rest);
    const size_t           choice = translation.length ? (unsigned char)translation.data[0] % 3 : 0;
    stele_document_options options = { .format = formats[choice], .fields = "*", .code = "*", .strings = true };
    stele_document        *document;

    if (stele_document_read_as(&document, rest, "f", &options, NULL) == STELE_OK) {
        pieces_are_the_source(document, rest);
        translations_are_put(document, translation);
        stele_document_free(document);
    }
    return 0;
}
