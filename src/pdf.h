/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/pdf.h: PDF, made of HTML by an installed Chromium. */
#ifndef STELE_SRC_PDF_H
#define STELE_SRC_PDF_H

#include "src/command.h"

/* Finds the browser: the program that STELE_CHROMIUM names, else the first of the usual names that is in PATH. Where there
 * is none, that is said, with what to install, and the result is NULL; else it is to be released with free(). */
char *pdf_browser(void);

/* Prints a page and adds the PDF to a buffer. STELE_SYSTEM, with that said, where that fails. */
stele_status pdf_print(stele_buffer *pdf, const char *browser, const stele_buffer *page);

#endif
