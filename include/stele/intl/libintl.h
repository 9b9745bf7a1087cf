/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* In a folder by itself, which a compiler is told to search: so `#include <libintl.h>` finds this, and no other header of
 * stele's stands before one of the system's (<locale.h>). */
#include <stele/libintl.h>
