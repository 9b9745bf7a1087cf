/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/json.h: what the commands need to print JSON (RFC 8259). */
#ifndef STELE_SRC_JSON_H
#define STELE_SRC_JSON_H

#include <stele/sink.h>

/* Prints a string to the standard output, quoted and escaped; the text must be UTF-8. */
void json_string(stele_str text);

/* The same to a sink. */
stele_status json_write_string(stele_sink sink, stele_str text);

/* Writes text as it is: braces, names. */
stele_status json_write(stele_sink sink, const char *text);

/* Writes text as it is, and a number behind it. */
stele_status json_write_number(stele_sink sink, const char *text, size_t number);

#endif
