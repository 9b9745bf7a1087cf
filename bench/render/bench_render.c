/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Rendering long documents into a buffer: HTML against a copy of the same bytes; text wrapped at 72 against libunistring's
 * line breaker, u8_width_linebreaks(), called on the same paragraphs.
 *
 *     bench-render
 *
 * The documents are made here, the same each time: paragraphs of 200 to 800 letters in the words of a script each. Both
 * sides of a comparison take turns, and a figure is the median of all rounds but the first. */
#include <string.h>
#include <unilbrk.h>
#include <unistd.h>

#include <stele.h>

#include "bench/bench.h"

enum { ROUNDS = 22, DOCUMENT = 4 << 20, WORDS = 12 };

static const struct script {
    const char *name, *words[WORDS];
} scripts[] = {
    { "English",
      { "the", "stone", "that", "stands", "on", "a", "hill", "remembers,", "“what”", "others", "wrote", "in 1992." } },
    { "Azerbaijani",
      { "bu", "daş", "təpənin", "üstündə", "durur", "və", "hər", "kəsin", "1992-ci", "ildə", "yazdığını",
        "saxlayır." } },
    { "Russian",
      { "камень", "на", "холме", "хранит", "всё,", "что", "было", "«написано»", "в", "1992", "году", "людьми." } },
    { "Arabic", { "الحجر", "الذي", "على", "التل", "يحفظ", "كل", "ما", "كُتب", "في", "عام", "1992،", "للناس." } },
    { "Japanese",
      { "丘の", "上に", "立つ", "石は", "、", "人が", "書いた", "ことを", "1992年", "から", "覚えて", "いる。" } },
};

static void check(stele_status status, const char *what)
{
    if (status != STELE_OK)
        bench_fail(what);
}

/* A document of one script; in Japanese no blanks part the words. */
static stele_buffer make_document(const struct script *script)
{
    const bool   parted = strcmp(script->name, "Japanese") != 0;
    stele_buffer text = { 0 };
    uint64_t     seed = 19920226;

    while (text.length < DOCUMENT) {
        size_t length = text.length + 200 + bench_next(&seed) % 600;
        while (text.length < length) {
            check(stele_buffer_add_str(&text, stele_str_of(script->words[bench_next(&seed) % WORDS])), "no memory");
            if (parted)
                check(stele_buffer_add(&text, " ", 1), "no memory");
        }
        text.length -= parted;
        check(stele_buffer_add_str(&text, stele_str_of(".\n\n")), "no memory");
    }
    return text;
}

/* A bundle of the document, from a folder that is gone afterwards. */
static stele_bundle *open_document(const stele_buffer *document)
{
    static const char meta[] = "Document: document.txt\nLanguage: en\n";
    char              folder[] = "/tmp/stele-bench.XXXXXX";
    stele_report     *report = stele_report_new(NULL);
    stele_bundle     *bundle = NULL;
    FILE             *file;

    if (!mkdtemp(folder) || chdir(folder) != 0)
        bench_fail("cannot make a folder");
    file = fopen("document.txt", "wb");
    if (!file || fwrite(document->data, 1, document->length, file) != document->length || fclose(file) != 0)
        bench_fail("cannot write");
    file = fopen("stele.meta", "wb");
    if (!file || fputs(meta, file) < 0 || fclose(file) != 0)
        bench_fail("cannot write");
    if (stele_bundle_open(&bundle, ".", report) != STELE_OK) {
        (void)stele_report_print(report, stderr);
        bench_fail("cannot open the document");
    }
    stele_report_free(report);
    (void)unlink("document.txt");
    (void)unlink("stele.meta");
    (void)rmdir(folder);
    return bundle;
}

static double time_of_render(const stele_bundle *bundle, const stele_render_options *options, stele_buffer *out)
{
    double start = bench_now();

    stele_buffer_clear(out);
    check(stele_render(bundle, options, stele_sink_buffer(out), NULL), "cannot render");
    return bench_now() - start;
}

static double time_of_copy(const stele_buffer *from, char *to)
{
    double start = bench_now();

    memcpy(to, from->data, from->length);
    __asm__ volatile("" : : "r"(to) : "memory");
    return bench_now() - start;
}

/* libunistring's breaker, on each paragraph. */
static double time_of_breaker(const stele_bundle *bundle, char *breaks)
{
    const stele_document *document = stele_bundle_document(bundle);
    double                start = bench_now();

    for (size_t i = 0; i < stele_document_length(document); i++) {
        const stele_str text = stele_document_at(document, i)->text;
        (void)u8_width_linebreaks((const uint8_t *)text.data, text.length, 72, 0, 0, NULL, "UTF-8", breaks);
    }
    return bench_now() - start;
}

static void print_html(const struct script *script, const stele_bundle *bundle)
{
    const stele_render_options options = { .format = STELE_FORMAT_HTML };
    double                     html[ROUNDS], copy[ROUNDS], gigabytes;
    stele_buffer               out = { 0 };
    char                      *to;

    (void)time_of_render(bundle, &options, &out);
    to = bench_take(out.length, 1);
    for (int i = 0; i < ROUNDS; i++) {
        html[i] = time_of_render(bundle, &options, &out);
        copy[i] = time_of_copy(&out, to);
    }
    gigabytes = 1e-9 * (double)out.length;
    printf("| %s | %.1f | %.2f | %.1f |\n", script->name, 1e3 * gigabytes, gigabytes / bench_median(html, ROUNDS),
           gigabytes / bench_median(copy, ROUNDS));
    free(to);
    stele_buffer_free(&out);
}

static void print_wrapped(const struct script *script, const stele_bundle *bundle)
{
    const stele_render_options options = { .width = 72 };
    double                     ours[ROUNDS], theirs[ROUNDS], megabytes;
    stele_buffer               out = { 0 };
    char                      *breaks = bench_take(1 << 16, 1);

    for (int i = 0; i < ROUNDS; i++) {
        ours[i] = time_of_render(bundle, &options, &out);
        theirs[i] = time_of_breaker(bundle, breaks);
    }
    megabytes = 1e-6 * (double)out.length;
    printf("| %s | %.1f | %.0f | %.0f | %.1f |\n", script->name, megabytes, megabytes / bench_median(ours, ROUNDS),
           megabytes / bench_median(theirs, ROUNDS), bench_median(theirs, ROUNDS) / bench_median(ours, ROUNDS));
    free(breaks);
    stele_buffer_free(&out);
}

int main(void)
{
    enum { SCRIPTS = sizeof scripts / sizeof *scripts };
    stele_bundle *bundles[SCRIPTS];

    for (size_t i = 0; i < SCRIPTS; i++) {
        stele_buffer document = make_document(&scripts[i]);
        bundles[i] = open_document(&document);
        stele_buffer_free(&document);
    }
    printf("## HTML of a long document\n\n| words | MB | GB/s | memcpy, GB/s |\n|---|---|---|---|\n");
    for (size_t i = 0; i < SCRIPTS; i++)
        print_html(&scripts[i], bundles[i]);
    printf("\n## A long document wrapped at 72\n\n"
           "| words | MB | stele, MB/s | u8_width_linebreaks(), MB/s | times as fast |\n|---|---|---|---|---|\n");
    for (size_t i = 0; i < SCRIPTS; i++) {
        print_wrapped(&scripts[i], bundles[i]);
        stele_bundle_close(bundles[i]);
    }
    printf("\n");
    return 0;
}
