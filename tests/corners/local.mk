# SPDX-License-Identifier: LGPL-2.1-or-later
# The corner cases of PO and MO, run through the peer's tools and through ours.
TESTS += tests/corners/run.sh
EXTRA_DIST += \
	tests/corners/run.sh tests/corners/split.awk tests/corners/places.awk tests/corners/README.md \
	tests/corners/lexing.txt tests/corners/grammar.txt tests/corners/comments.txt tests/corners/charsets.txt \
	tests/corners/checks.txt tests/corners/mo.txt tests/corners/tools.txt
