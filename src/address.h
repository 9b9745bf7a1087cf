/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/address.h: how a message is named on a command line.
 *
 *     Open file          the message with this source text and no context; else, with a bar, the two parts of it:
 *     menu|Open          the message with this context and source text
 *     #12                the twelfth message of the file, the header not counted
 *     :41                the message whose msgid stands in line 41
 *
 * A backslash takes its meaning from the next character (\| \# \: \= \\); \n is a newline, \t a tab. */
#ifndef STELE_SRC_ADDRESS_H
#define STELE_SRC_ADDRESS_H

#include <stele/catalog.h>

enum address_kind { ADDRESS_ID, ADDRESS_NUMBER, ADDRESS_LINE, ADDRESS_ALL };

struct address {
    enum address_kind kind;
    size_t            number;
    bool              exact;   /* Context and source text are given apart. */
    stele_str         msgctxt; /* Where `exact`, or where there is a bar. */
    stele_str         msgid;   /* Behind the bar; without one, the whole. */
    stele_str         whole;
    stele_buffer      room;  /* Holds the texts where they had escapes. */
    const char       *shown; /* As it was given. */
};

/* Reads an address of `length` bytes; `text` must stay. STELE_INVALID where it is none, STELE_NO_MEMORY. */
stele_status address_read(struct address *address, const char *text, size_t length);

/* The message it names; NULL for none. Of ADDRESS_ALL there is none. */
const stele_message *address_find(const struct address *address, stele_catalog *catalog);

void address_free(struct address *address);

/* The length of the address in ADDRESS=TEXT: up to the first "=" without a backslash before it. The length of the whole where
 * there is none. */
size_t address_span(const char *text);

#endif
