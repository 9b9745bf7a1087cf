#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Runs the tests that GNU gettext 0.21 has for its tools with stele behind them (tool.sh). GETTEXT_TESTS names the folder
# gettext-tools/tests of an unpacked release, in which init.sh stands as well; without it there is nothing to run.
# Each test must pass, but for those of fails.txt, which must not: a test that passes now is to be taken off the list.
. "$STELE_SOURCE/tests/house/tap.sh"
runner=$STELE_SOURCE/../shared/conformance/run-gettext-tests.sh
here=$STELE_SOURCE/tests/gettext
[ -n "$GETTEXT_TESTS" ] || skip_all 'GETTEXT_TESTS names no folder with the tests of GNU gettext'
[ -f "$runner" ] || skip_all 'there is nothing to run the tests with'

mkdir "$work/tools" "$work/logs"
for tool in msgcat msguniq msgconv msgfmt msgunfmt msgattrib msggrep; do
  ln -s "$here/tool.sh" "$work/tools/$tool"
done
PATH=$STELE_BUILD/src:$PATH bash "$runner" -p '^(format-.*-2|plural|msg(cat|uniq|conv|fmt|unfmt|attrib|grep)-)' \
  -o "$work/logs" "$work/tools" >"$work/told"

while read -r outcome name rest; do
  why=$(sed -n "s/^$name  *//p" "$here/fails.txt")
  case $outcome in
  PASS)
    [ -z "$why" ]
    result "$name" $?
    ;;
  SKIP)
    tap_count=$((tap_count + 1))
    printf 'ok %d - %s # SKIP %s\n' "$tap_count" "$name" "$rest"
    ;;
  FAIL | TIME)
    [ -n "$why" ]
    result "$name fails: ${why:-nobody knows why}" $? "$work/logs/$name.log"
    ;;
  esac
done <"$work/told"
finish
