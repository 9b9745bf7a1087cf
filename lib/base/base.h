/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/base.h: the door of the lowest floor. Memory, slices, arenas, diagnostics, files. */
#ifndef STELE_BASE_BASE_H
#define STELE_BASE_BASE_H

#include <stele/report.h>

#include "lib/base/arena.h"
#include "lib/base/buffer.h"
#include "lib/base/diagnostics.h"
#include "lib/base/file.h"
#include "lib/base/map.h"
#include "lib/base/memory.h"
#include "lib/base/sink.h"
#include "lib/base/slice.h"

#endif
