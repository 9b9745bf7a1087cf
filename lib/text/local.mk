# SPDX-License-Identifier: LGPL-2.1-or-later
include lib/text/utf8.mk
