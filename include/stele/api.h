/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * What every public header needs: linkage, visibility, and the attributes that let a compiler check a call.
 *
 * Three rules hold for the whole library and are not repeated at each function:
 *  - A function that can fail returns a stele_status. What it makes comes back through its first parameter, which is
 *    set to NULL (or to an empty value) when it fails.
 *  - What is released may be NULL.
 *  - Memory comes from the allocator of the stele_report that a call is given, or from the C library's when the report
 *    is NULL. An object keeps that allocator for its whole life.
 */
#ifndef STELE_API_H
#define STELE_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define STELE_BEGIN extern "C" {
#define STELE_END }
#else
#define STELE_BEGIN
#define STELE_END
#endif

#if defined __GNUC__
#define STELE_API __attribute__((visibility("default")))
#define STELE_CHECK __attribute__((warn_unused_result))
#else
#define STELE_API
#define STELE_CHECK
#endif

#endif
