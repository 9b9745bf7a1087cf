# SPDX-License-Identifier: LGPL-2.1-or-later
include tests/text/utf8.mk
