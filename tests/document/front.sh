# SPDX-License-Identifier: LGPL-2.1-or-later
# Fields of front matter beside what PyYAML reads.
. "$STELE_SOURCE/tests/house/tap.sh"
command -v python3 >/dev/null && python3 -c 'import yaml' 2>/dev/null || skip_all 'python3 or PyYAML is missing'
python3 "$STELE_SOURCE/tests/document/front.py" "$STELE_BUILD/src/stele"
