# SPDX-License-Identifier: LGPL-2.1-or-later
# Sourced by test scripts: TAP for shell. `result NAME STATUS [FILE]` is one test; FILE's lines are shown when it failed.
tap_count=0
tap_failed=0

result() {
  tap_count=$((tap_count + 1))
  if [ "$2" = 0 ]; then
    printf 'ok %d - %s\n' "$tap_count" "$1"
  else
    tap_failed=1
    printf 'not ok %d - %s\n' "$tap_count" "$1"
    [ -z "${3-}" ] || sed 's/^/# /' "$3"
  fi
}

skip_all() {
  printf '1..0 # SKIP %s\n' "$1"
  exit 0
}

finish() {
  printf '1..%d\n' "$tap_count"
  exit $tap_failed
}

work=$(mktemp -d "${TMPDIR:-/tmp}/stele-house.XXXXXX")
trap 'rm -rf "$work"' EXIT
