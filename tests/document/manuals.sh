# SPDX-License-Identifier: LGPL-2.1-or-later
# Specifications and manuals through template, catalog and pages. What was fetched stays in the build folder, or in the folder that
# STELE_MANUALS names.
. "$STELE_SOURCE/tests/house/tap.sh"
command -v python3 >/dev/null && command -v msgen >/dev/null || skip_all 'python3 or msgen is missing'
python3 "$STELE_SOURCE/tests/document/manuals.py" "$STELE_BUILD/src/stele" "${STELE_MANUALS:-$STELE_BUILD/manuals}" \
  "$STELE_BUILD/tests/document/peers"
