/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Names of statuses, and the version. */
#include <stele/status.h>
#include <stele/version.h>

const char *stele_status_name(stele_status status)
{
    switch (status) {
    case STELE_OK: return "STELE_OK";
    case STELE_NO_MEMORY: return "STELE_NO_MEMORY";
    case STELE_BAD_ARGUMENT: return "STELE_BAD_ARGUMENT";
    case STELE_INVALID: return "STELE_INVALID";
    case STELE_INCOMPLETE: return "STELE_INCOMPLETE";
    case STELE_NOT_FOUND: return "STELE_NOT_FOUND";
    case STELE_SYSTEM: return "STELE_SYSTEM";
    case STELE_LIMIT: return "STELE_LIMIT";
    case STELE_UNAVAILABLE: return "STELE_UNAVAILABLE";
    }
    return "unknown status";
}

const char *stele_version(void)
{
    return STELE_VERSION_STRING;
}
