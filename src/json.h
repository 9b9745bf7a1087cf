/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/json.h: what the commands need to print JSON (RFC 8259). */
#ifndef STELE_SRC_JSON_H
#define STELE_SRC_JSON_H

#include <stele/str.h>

/* Prints a string to the standard output, quoted and escaped; the text must be UTF-8. */
void json_string(stele_str text);

#endif
