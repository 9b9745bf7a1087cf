# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/base/arena.c lib/base/arena.h lib/base/base.h lib/base/buffer.c lib/base/buffer.h lib/base/diagnostics.def \
	lib/base/diagnostics.h lib/base/file.c lib/base/file.h lib/base/hash.h lib/base/input.c lib/base/key.h lib/base/map.c \
	lib/base/map.h lib/base/memory.c lib/base/memory.h lib/base/output.c lib/base/report.c lib/base/sink.c \
	lib/base/sink.h lib/base/slice.h lib/base/status.c
