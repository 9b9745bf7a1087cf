#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Behaves as the tool of GNU gettext by whose name it is called, as far as stele goes: msgcat, msguniq, msgconv, msgfmt,
# msgunfmt, msgattrib, msggrep. It is for the tests of GNU gettext, see suite.sh; links of those names lead here.
#
# Arguments are sorted into lists, of which each element stands in single quotes, for eval.

tool=$(basename "$0")
options= operands= layout= steps= output=- check= statistics= select= keep_obsolete=1

quote()
{
    printf " '"
    printf '%s' "$1" | sed "s/'/'\\\\''/g"
    printf "'"
}

unknown()
{
    echo "$tool: stele has nothing for $1" >&2
    exit 2
}

# The argument of the option in $1: what is behind "=", or else the next word, $2.
argument()
{
    case $1 in
    --*=*) printf '%s' "${1#*=}" ;;
    *) printf '%s' "$2" ;;
    esac
}

# Takes the option in $1, which all tools that write a catalog have. `used` is how many words it took.
layout_option()
{
    used=1
    case $1 in
    -o | -w | -f | -D | --output-file | --output | --width | --files-from | --directory)
        used=2
        ;;
    esac
    case $1 in
    -o | --output-file | --output-file=* | --output | --output=*) output=$(argument "$@") ;;
    -w | --width | --width=*) layout="$layout -w$(quote "$(argument "$@")")" ;;
    -f | --files-from | --files-from=*) operands="$operands -f$(quote "$(argument "$@")")" ;;
    -D | --directory | --directory=*) operands="$operands -D$(quote "$(argument "$@")")" ;;
    --no-wrap | --indent | -i | --strict | --escape | -E | --no-escape | -e | --no-location | --add-location* | -n | \
        --sort-output | -s | --sort-by-file | -F) layout="$layout $1" ;;
    --force-po) ;;
    *) return 1 ;;
    esac
}

# An operand, where "-" needs no dash before it.
operand()
{
    case $1 in
    - | [!-]*) operands="$operands$(quote "$1")" ;;
    *) unknown "$1" ;;
    esac
}

take_cat()
{
    used=1
    case $1 in
    --use-first | --unique | -u | --more-than=* | --less-than=*) options="$options $1" ;;
    -'>' | -'<')
        [ "$1" = '->' ] && options="$options --more-than=$2" || options="$options --less-than=$2"
        used=2
        ;;
    --repeated | -d) options="$options --more-than=1" ;;
    -t | --to-code | --to-code=*)
        options="$options -t$(quote "$(argument "$@")")"
        [ "$1" != -t ] && [ "$1" != --to-code ] || used=2
        ;;
    *) layout_option "$@" || operand "$1" ;;
    esac
}

take_fmt()
{
    used=1
    case $1 in
    -o | --output-file | --output-file=*)
        options="$options -o$(quote "$(argument "$@")")"
        [ "$1" = -o ] || [ "$1" = --output-file ] && used=2
        ;;
    -c | --check) options="$options -c" ;;
    --check-*) options="$options $1" ;;
    -v | --verbose) ;;
    -f | --use-fuzzy) options="$options -f" ;;
    --no-hash | --statistics | --endianness=*) options="$options $1" ;;
    -a | --alignment) options="$options -a $2" used=2 ;;
    --alignment=*) options="$options $1" ;;
    -D | --directory) operands="$operands -D$(quote "$2")" used=2 ;;
    *) operand "$1" ;;
    esac
}

# Each step of msgattrib is a command in a pipe. What is in doubt or lacks a translation may be obsolete as well there, so
# that the states of stele, of which each message has one, do not serve.
take_attrib()
{
    used=1
    case $1 in
    --translated) steps="$steps | stele select --regexp --msgstr=. -" ;;
    --untranslated) steps="$steps | stele select --invert --regexp --msgstr=. -" ;;
    --only-fuzzy) steps="$steps | stele select --flag=fuzzy -" ;;
    --no-fuzzy) steps="$steps | stele select --invert --flag=fuzzy -" ;;
    --only-obsolete) steps="$steps | stele select --obsolete -" ;;
    --no-obsolete) steps="$steps | stele select --invert --obsolete -" ;;
    --fuzzy) steps="$steps | stele select --flag=fuzzy - | stele edit --all --clear-fuzzy -o - -" ;;
    --obsolete) steps="$steps | stele select --obsolete - | stele edit --all --clear-obsolete -o - -" ;;
    --empty) steps="$steps | stele edit --all --text= -o - -" ;;
    --set-fuzzy | --set-obsolete | --clear-fuzzy | --clear-obsolete | --clear-previous)
        steps="$steps | stele edit --all $1 -o - -"
        ;;
    *) layout_option "$@" || operand "$1" ;;
    esac
}

take_grep()
{
    used=1
    case $1 in
    -K | --msgid) field=id ;;
    -T | --msgstr) field=msgstr ;;
    -J | --msgctxt) field=msgctxt ;;
    -C | --comment | -X | --extracted-comment) field=comment ;;
    -N | --location) select="$select --location$(quote "$2")" used=2 ;;
    -e | --regexp) select="$select --$field$(quote "$(printf '%s' "$2" | sed 's/[|+?(){}]/\\&/g')")" used=2 ;;
    -E) ;;
    -i) select="$select --ignore-case" ;;
    -v) select="$select --invert" ;;
    *) layout_option "$@" || operand "$1" ;;
    esac
}

take_all()
{
    taker=$1
    shift
    while [ $# -gt 0 ]; do
        "$taker" "$@"
        shift "$used"
    done
}

case $tool in
msgcat | msguniq | msgconv | msgunfmt) take_all take_cat "$@" ;;
msgfmt) take_all take_fmt "$@" ;;
msgattrib) take_all take_attrib "$@" ;;
msggrep) take_all take_grep "$@" && select="$select --regexp" ;;
*) unknown "$tool" ;;
esac
[ -n "$operands" ] || operands=' -'

case $tool in
msgcat) eval "exec stele cat $options $layout -o$(quote "$output") $operands" ;;
msguniq) eval "exec stele cat --duplicates $options $layout -o$(quote "$output") $operands" ;;
msgconv) eval "exec stele convert $options $layout -o$(quote "$output") $operands" ;;
msgunfmt) eval "exec stele decompile $options $layout -o$(quote "$output") $operands" ;;
msgfmt) eval "exec stele compile $options $operands" ;;
msggrep) eval "stele select $select $operands | stele cat $layout -o$(quote "$output") -" ;;
*) eval "stele cat $operands $steps | stele cat $layout -o$(quote "$output") -" ;;
esac
