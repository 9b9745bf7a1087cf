# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/render/html.c lib/render/html_style.c lib/render/json.c lib/render/markdown.c lib/render/out.c \
	lib/render/part.c lib/render/plan.c lib/render/plan.h lib/render/render.c lib/render/roff.c lib/render/text.c
