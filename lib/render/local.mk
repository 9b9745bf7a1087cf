# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/render/escape.c lib/render/escape.h lib/render/html.c lib/render/html.h lib/render/html_style.c lib/render/json.c lib/render/markdown.c lib/render/out.c \
	lib/render/parallel.c lib/render/parallel.h lib/render/parallel_html.c \
	lib/render/parallel_markdown.c lib/render/parallel_text.c lib/render/part.c lib/render/plan.c lib/render/plan.h lib/render/render.c lib/render/roff.c lib/render/text.c
