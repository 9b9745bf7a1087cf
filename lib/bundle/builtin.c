/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The document that the library carries, compiled when the library is built. */
#include <stele/bundle.h>

#include "lib/base/base.h"

/* Made by tools/embed.c. */
extern const unsigned char stele_bundle__builtin[];
extern const size_t        stele_bundle__builtin_size;

stele_status stele_bundle_open_builtin(stele_bundle **bundle, const stele_bundle_options *options, stele_report *report)
{
    const stele_str      image = { (const char *)stele_bundle__builtin, stele_bundle__builtin_size };
    stele_bundle_options trusting = { 0 };

    if (options)
        trusting = *options;
    trusting.map = true; /* The library's own bytes need no looking through. */
    return stele_bundle_use(bundle, image, "(built-in)", &trusting, report);
}
