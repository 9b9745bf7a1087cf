/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/terminal.h: what the terminals at the standard output and the standard error are like. */
#ifndef STELE_SRC_TERMINAL_H
#define STELE_SRC_TERMINAL_H

#include "src/command.h"

/* The columns of the terminal at the standard output; 0 where that is no terminal. */
unsigned terminal_width(void);

/* Whether what goes to a descriptor is to be coloured. */
bool terminal_colors(color_choice choice, int descriptor);

/* Opens what the caller left closed of the standard streams, so that a file which is opened later does not become one
 * of them; in the wrong direction, so that using it still fails. */
void terminal_occupy(void);

#endif
