/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/references.h: references to characters, "&amp;" and "&#233;". For lib/document alone. */
#ifndef STELE_DOCUMENT_REFERENCES_H
#define STELE_DOCUMENT_REFERENCES_H

#include "lib/base/base.h"

enum { STELE_DOCUMENT__REFERENCE_MAX = 8 /* Bytes of what a reference stands for, at most. */ };

/* The length of the reference that `text` begins with, an "&"; 0 where there is none. `*stands_for` receives the characters, in
 * `room` or static. Those without a semicolon, which old pages have, are none. */
size_t stele_document__reference_at(stele_str text, char room[STELE_DOCUMENT__REFERENCE_MAX], stele_str *stands_for);

#endif
