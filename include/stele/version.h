/* SPDX-License-Identifier: LGPL-2.1-or-later */
/** The library's version. */
#ifndef STELE_VERSION_H
#define STELE_VERSION_H

#include <stele/api.h>

STELE_BEGIN

#define STELE_VERSION_MAJOR 0
#define STELE_VERSION_MINOR 1
#define STELE_VERSION_PATCH 0
#define STELE_VERSION_STRING "0.1.0"

/** The version of the library that is running, such as "0.1.0"; compare it with STELE_VERSION_STRING. Static. */
STELE_API const char *stele_version(void);

STELE_END

#endif
