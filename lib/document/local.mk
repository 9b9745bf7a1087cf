# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/document/builder.c \
	lib/document/document.c \
	lib/document/document.h \
	lib/document/markdown_inline.c \
	lib/document/markdown_inline.h \
	lib/document/markdown_labels.c \
	lib/document/markdown_span.c \
	lib/document/markdown_span.h \
	lib/document/markdown_words.c \
	lib/document/marks.c \
	lib/document/marks.h \
	lib/document/front.c \
	lib/document/front.h \
	lib/document/markdown.c \
	lib/document/markdown.h \
	lib/document/markdown_write.c \
	lib/document/markdown_write.h \
	lib/document/markdown_blocks.c \
	lib/document/markdown_html.c \
	lib/document/markdown_references.c \
	lib/document/markdown_table.c \
	lib/document/plain_text.c \
	lib/document/reader.c \
	lib/document/reader.h \
	lib/document/tags.c \
	lib/document/tags.h
