/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Asks the terminal. */
#include "src/terminal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "src/options.h"

enum { USUAL_WIDTH = 80 };

unsigned terminal_width(void)
{
    struct winsize size;
    const char    *columns;
    unsigned       width;

    if (!isatty(STDOUT_FILENO))
        return 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    columns = getenv("COLUMNS");
    return columns && number_read(columns, WIDTH_MAX, &width) && width > 0 ? width : USUAL_WIDTH;
}

bool terminal_colors(color_choice choice, int descriptor)
{
    const char *no_color, *kind;

    if (choice != COLOR_AUTO)
        return choice == COLOR_ALWAYS;
    if (!isatty(descriptor))
        return false;
    no_color = getenv("NO_COLOR");
    kind = getenv("TERM");
    return !(no_color && *no_color) && kind && strcmp(kind, "dumb") != 0;
}

void terminal_occupy(void)
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++) {
        if (fcntl(descriptor, F_GETFD) < 0)
            (void)open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}
