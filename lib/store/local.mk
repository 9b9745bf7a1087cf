# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/store/stamp.c lib/store/stamp.h lib/store/store.c lib/store/swap.h lib/store/watch.c lib/store/watch.h
steleinclude_HEADERS += include/stele/store.h
