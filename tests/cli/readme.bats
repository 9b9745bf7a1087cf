# SPDX-License-Identifier: LGPL-2.1-or-later
# What the README shows is what the command does.
load helper

# The page and the catalog that the section on a translator's day begins with.
begin_day() {
  mkdir docs po
  printf '# The stone\n\nThe stone was carved in 1992.\n\nThe path up the hill is open from 9 to 18.\n' >docs/visit.md
  stele extract -o po/docs.pot docs
  sed '/^#, fuzzy$/d; /^# /d; s/^"Language: \\n"/"Language: az\\n"/; s/YEAR-MO-DA HO:MI+ZONE/2024-02-26 12:00+0400/
    s/PACKAGE VERSION/visit 1/; s/FULL NAME <EMAIL@ADDRESS>/A <a@example.org>/; s/LANGUAGE <LL@li.org>/az <az@example.org>/
    s/^"Content-Transfer-Encoding.*/&\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"/' po/docs.pot >po/az.po
  stele edit --set 'The stone=Daş' --set 'The stone was carved in 1992.=Daş 1992-ci ildə yonulub.' \
    --set 'The path up the hill is open from 9 to 18.=Təpəyə gedən yol saat 9-dan 18-ə qədər açıqdır.' po/az.po
  printf '# The stone\n\nThe stone was carved in 1992, by 12 hands.\n\n%s\n\n%s\n' \
    'The path up the hill is open from 9 to 18.' 'Visitors are wellcome.' >docs/visit.md
}

# Runs the commands of a section and prints it with what they print.
replay() {
  while IFS= read -r line; do
    case $line in
    '```console') shown=1 && printf '%s\n' "$line" ;;
    '```') shown=0 && printf '%s\n' "$line" ;;
    '$ '*)
      printf '%s\n' "$line"
      eval "${line#??}" 2>&1 || :
      ;;
    *) [ "$shown" = 1 ] || printf '%s\n' "$line" ;;
    esac
  done
}

@test "a translator's day is as the README shows it" {
  shown=0
  sed -n "/^## A translator's day/,/^## [^A]/p" "$STELE_SOURCE/README.md" | sed '$d' >expected
  [ "$(wc -l <expected)" -gt 20 ]
  begin_day
  replay <expected >got
  diff expected got
}
