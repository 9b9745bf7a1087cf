# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/document/test-document
TESTS += tests/document/test-document
tests_document_test_document_SOURCES = tests/document/test_document.c
tests_document_test_document_CPPFLAGS = $(test_cppflags)
tests_document_test_document_LDADD = $(test_ldadd)
check_PROGRAMS += tests/document/test-inline
TESTS += tests/document/test-inline
tests_document_test_inline_SOURCES = tests/document/test_inline.c
tests_document_test_inline_CPPFLAGS = $(test_cppflags)
tests_document_test_inline_LDADD = $(test_ldadd)
check_PROGRAMS += tests/document/test-markdown
TESTS += tests/document/test-markdown
tests_document_test_markdown_SOURCES = tests/document/test_markdown.c tests/document/reading.h
tests_document_test_markdown_CPPFLAGS = $(test_cppflags)
tests_document_test_markdown_LDADD = $(test_ldadd)
check_PROGRAMS += tests/document/test-html
TESTS += tests/document/test-html
tests_document_test_html_SOURCES = tests/document/test_html.c tests/document/reading.h
tests_document_test_html_CPPFLAGS = $(test_cppflags)
tests_document_test_html_LDADD = $(test_ldadd)
check_PROGRAMS += tests/document/test-sentences
TESTS += tests/document/test-sentences
tests_document_test_sentences_SOURCES = tests/document/test_sentences.c tests/document/reading.h
tests_document_test_sentences_CPPFLAGS = $(test_cppflags)
tests_document_test_sentences_LDADD = $(test_ldadd)

# Specifications and manuals; the parsers of others, where they are.
TESTS += tests/document/manuals.sh tests/document/front.sh
if WITH_READER_PEERS
check_PROGRAMS += tests/document/peers
tests_document_peers_SOURCES = tests/document/peers.c
tests_document_peers_CPPFLAGS = $(test_cppflags) $(READER_PEERS_CFLAGS)
tests_document_peers_LDADD = $(test_ldadd) -lcmark-gfm-extensions $(READER_PEERS_LIBS)
endif
