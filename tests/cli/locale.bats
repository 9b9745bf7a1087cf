# SPDX-License-Identifier: LGPL-2.1-or-later
# Without -l the environment says which locale is wanted, in gettext's order.
load helper

# gives TITLE VARIABLE=VALUE...: the title that is rendered in this environment.
gives() {
  local wanted=$1
  shift
  same "$(env -u LC_ALL "$@" "$program" render source | head -n 1)" "$wanted"
}

@test "LANG names the locale" {
  source_folder
  gives 'Daş' LANG=az_AZ.UTF-8
  gives 'Taş' LANG=tr_TR
}

@test "LC_MESSAGES goes before LANG, LC_ALL before both" {
  source_folder
  gives 'Taş' LANG=az_AZ LC_MESSAGES=tr_TR
  gives 'Daş' LANG=tr_TR LC_MESSAGES=tr_TR LC_ALL=az_AZ
  gives 'Daş' LANG=az_AZ LC_CTYPE=tr_TR
}

@test "an empty variable is as none" {
  source_folder
  gives 'Daş' LANG=az_AZ LC_MESSAGES= LC_ALL=
}

@test "LANGUAGE is a list, best first" {
  source_folder
  gives 'Taş' LANGUAGE=de:tr:az LANG=az_AZ
  gives 'Daş' LANGUAGE=az LANG=tr_TR
}

@test "LANGUAGE is not looked at where the locale is C or there is none" {
  source_folder
  gives 'The Stone' LANGUAGE=az LC_ALL=C
  gives 'The Stone' LANGUAGE=az LC_ALL=POSIX
  gives 'The Stone' LANGUAGE=az
  gives 'The Stone' LANGUAGE=az LC_ALL=C LANG=tr_TR
}

@test "C, no locale, and one that there is no translation for give the source" {
  source_folder
  gives 'The Stone' LC_ALL=C
  gives 'The Stone'
  gives 'The Stone' LANG=de_DE.UTF-8
}

@test "-l goes before the environment" {
  source_folder
  same "$(LC_ALL=az_AZ stele render -l tr source | head -n 1)" 'Taş'
}

@test "what the environment lacks falls back as well" {
  source_folder
  same "$(env -u LC_ALL LANGUAGE=tr:az LANG=tr_TR "$program" render source | sed -n 3p)" 'O, təpənin üstündə durur.'
}
