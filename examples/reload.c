/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A server that never stops: threads answer in the language that each request is in, while the catalogs are replaced. Here a
 * line of the standard input is a request, a locale, and is answered with the document's first line in it.
 *
 *     reload SOURCE <requests
 */
#include <poll.h>
#include <pthread.h>
#include <stele.h>

/* Keeps the store fresh until the process ends. */
static void *follow_changes(void *context)
{
    stele_store  *store = context;
    stele_report *report = stele_report_new(NULL);
    struct pollfd changes = { stele_store_descriptor(store), POLLIN, 0 };

    for (;;) {
        (void)poll(&changes, 1, stele_store_is_polled(store) ? 1000 : -1);
        if (stele_store_refresh(store, NULL, report) != STELE_OK)
            (void)stele_report_print(report, stderr); /* What was there before is still given out. */
        stele_report_clear(report);
    }
    return NULL;
}

static void answer(stele_store *store, const char *locale)
{
    stele_bundle *bundle = stele_store_bundle(store);
    stele_buffer  text = { 0 };

    if (stele_render(bundle, &(stele_render_options){ .locale = locale }, stele_sink_buffer(&text), NULL) == STELE_OK) {
        printf("%.*s\n", (int)strcspn(text.data, "\n"), text.data);
        (void)fflush(stdout);
    }
    stele_buffer_free(&text);
    stele_bundle_close(bundle);
}

int main(int argc, char **argv)
{
    stele_report *report = stele_report_new(NULL);
    stele_store  *store = NULL;
    pthread_t     follower;
    char          locale[64];

    if (argc != 2)
        return 2;
    if (stele_store_open(&store, argv[1], NULL, report) != STELE_OK
        || pthread_create(&follower, NULL, follow_changes, store) != 0) {
        (void)stele_report_print(report, stderr);
        return 1;
    }
    stele_report_free(report);
    while (scanf("%63s", locale) == 1)
        answer(store, locale);
    return 0;
}
