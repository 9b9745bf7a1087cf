# SPDX-License-Identifier: LGPL-2.1-or-later
# The house itself: who includes whom, what is exported, whether the papers are true.
house_tests = tests/house/dist.sh tests/house/format.sh tests/house/headers.sh tests/house/icu.sh tests/house/includes.sh \
	tests/house/names.sh tests/house/install.sh tests/house/symbols.sh
TESTS += $(house_tests)
EXTRA_DIST += $(house_tests) tests/house/tap.sh tests/peers.supp tests/suite.sh
