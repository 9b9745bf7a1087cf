# SPDX-License-Identifier: LGPL-2.1-or-later
# The tests of GNU gettext's tools, with stele behind the tools.
TESTS += tests/gettext/suite.sh
EXTRA_DIST += tests/gettext/suite.sh tests/gettext/tool.sh tests/gettext/fails.txt
