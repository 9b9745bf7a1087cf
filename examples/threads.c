/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Renders one bundle in four locales from four threads at once, each into a buffer of its own. Nothing is locked: the bundle
 * is immutable, and sink, buffer and report belong to their thread. */
#include <pthread.h>
#include <stele.h>

enum { THREADS = 4 };

struct job {
    stele_bundle *bundle;
    const char   *locale;
    stele_buffer  text;
    stele_status  status;
};

static void *render(void *context)
{
    struct job   *job = context;
    stele_report *report = stele_report_new(NULL);

    job->status = stele_render(job->bundle, &(stele_render_options){ .locale = job->locale },
                               stele_sink_buffer(&job->text), report);
    stele_report_print(report, stderr);
    stele_report_free(report);
    stele_bundle_close(job->bundle);
    return NULL;
}

int main(void)
{
    static const char *const locales[THREADS] = { "az", "tr", "ar", "ru" };
    struct job               jobs[THREADS];
    pthread_t                threads[THREADS];
    bool                     started[THREADS];
    stele_bundle            *bundle = NULL;
    int                      failed = 0;

    if (stele_bundle_open_builtin(&bundle, NULL, NULL) != STELE_OK)
        return 1;
    for (int i = 0; i < THREADS; i++) {
        jobs[i] = (struct job){ .bundle = stele_bundle_retain(bundle), .locale = locales[i] };
        started[i] = pthread_create(&threads[i], NULL, render, &jobs[i]) == 0;
        if (!started[i]) {
            stele_bundle_close(bundle);
            failed = 1;
        }
    }
    stele_bundle_close(bundle); /* Each thread holds its own reference. */

    for (int i = 0; i < THREADS; i++) {
        if (!started[i])
            continue;
        pthread_join(threads[i], NULL);
        if (jobs[i].status == STELE_OK)
            printf("%s: %zu bytes, beginning \"%.*s\"\n", jobs[i].locale, jobs[i].text.length,
                   (int)strcspn(jobs[i].text.data, "\n"), jobs[i].text.data);
        else
            failed = 1;
        stele_buffer_free(&jobs[i].text);
    }
    return failed;
}
