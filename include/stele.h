/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * stele: one text, carved in many languages.
 *
 *     #include <stele.h>
 *
 *     int main(void)
 *     {
 *         stele_report *report = stele_report_new(NULL);
 *         stele_bundle *bundle = NULL;
 *         if (stele_bundle_open_builtin(&bundle, NULL, report) != STELE_OK
 *             || stele_render(bundle, &(stele_render_options){ .locale = "az" }, stele_sink_file(stdout), report) != STELE_OK)
 *             stele_report_print(report, stderr);
 *         stele_bundle_close(bundle);
 *         stele_report_free(report);
 *     }
 */
#ifndef STELE_H
#define STELE_H

#include <stele/allocator.h>
#include <stele/breaker.h>
#include <stele/buffer.h>
#include <stele/bundle.h>
#include <stele/catalog.h>
#include <stele/check.h>
#include <stele/collator.h>
#include <stele/document.h>
#include <stele/icu.h>
#include <stele/input.h>
#include <stele/locale.h>
#include <stele/locale_format.h>
#include <stele/localize.h>
#include <stele/merge.h>
#include <stele/message.h>
#include <stele/mo.h>
#include <stele/output.h>
#include <stele/plural.h>
#include <stele/reader.h>
#include <stele/reconcile.h>
#include <stele/render.h>
#include <stele/report.h>
#include <stele/sink.h>
#include <stele/stale.h>
#include <stele/status.h>
#include <stele/store.h>
#include <stele/str.h>
#include <stele/template.h>
#include <stele/text.h>
#include <stele/transliterator.h>
#include <stele/version.h>

#endif
