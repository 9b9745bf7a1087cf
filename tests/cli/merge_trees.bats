# SPDX-License-Identifier: LGPL-2.1-or-later
# stele merge over many catalogs.
load helper

# tree LOCALES PAGES: templates pot/pN.pot, catalogs po/LOCALE/pN.po that lack their new text.
tree() {
  mkdir -p pot
  for page in $2; do
    catalog_header '' >"pot/$page.pot"
    printf '\nmsgid "Text of %s now"\nmsgstr ""\n' "$page" >>"pot/$page.pot"
    for locale in $1; do
      mkdir -p "po/$locale"
      catalog_header "$locale" >"po/$locale/$page.po"
      printf '\nmsgid "Text of %s"\nmsgstr "%s-%s"\n' "$page" "$locale" "$page" >>"po/$locale/$page.po"
    done
  done
}

@test "a template into several catalogs" {
  files='az.po tr.po ru.po'
  catalog_header '' >new.pot
  printf '\nmsgid "Close"\nmsgstr ""\n' >>new.pot
  for file in $files; do
    catalog_header "${file%.po}" >"$file"
  done
  expect 2 merge $files new.pot
  same "${stderr_lines[0]}" 'stele: more catalogs than one are merged in their places alone, with -U'
  expect 1 merge --check $files new.pot
  same "$stderr" '3 catalogs of 3 would change'
  expect 0 merge -U $files new.pot
  same "$stderr" '3 catalogs of 3 changed'
  for file in $files; do
    [ "$(grep -c '^msgid "Close"$' "$file")" = 1 ]
  done
  expect 0 merge -qU -j2 $files new.pot
  same "$stderr" ''
}

@test "a tree of templates into a tree of catalogs, as one by one" {
  tree 'az tr ru' 'p1 p2 p3'
  cp -r po expected
  for catalog in expected/*/*.po; do
    stele merge -U "$catalog" "pot/$(basename "$catalog" .po).pot"
  done
  cp -r po other
  expect 0 merge -U --catalogs='po/{locale}/{stem}.po' pot
  same "$stderr" '9 catalogs of 9 changed'
  diff -r po expected
  cd pot
  expect 0 merge -U -j4 --catalogs='../other/{locale}/{stem}.po' p1.pot p2.pot p3.pot
  cd ..
  diff -r other expected
}

@test "catalogs that stand beside their template's name, and such as are missing" {
  tree 'az tr' 'p1 p2'
  mkdir -p by
  for page in p1 p2; do
    mkdir "by/$page"
    cp "po/az/$page.po" "by/$page/az.po"
  done
  cp po/tr/p1.po by/p1/tr.po
  expect 0 merge -U --catalogs='by/{stem}/{locale}.po' pot
  same "$stderr" '3 catalogs of 3 changed'
  expect 1 merge -U --catalogs=nowhere pot
  same "$stderr" 'stele: there is no catalog of a template in nowhere'
}

@test "a damaged catalog is told and stays, the others are done; so with a template" {
  tree 'az tr ru' 'p1 p2'
  printf 'msgid "broken\n' >>po/tr/p1.po
  cp po/tr/p1.po broken
  printf 'nonsense' >pot/p2.pot
  cp -r po/az before
  expect 1 merge -U --catalogs='po/{locale}/{stem}.po' pot
  cmp po/tr/p1.po broken
  has "$stderr" 'po/tr/p1.po:'
  same "$(grep -c 'p2.pot:1:1' <<<"$stderr")" 1
  has "$stderr" '2 catalogs of 6 changed'
  grep -q now po/az/p1.po
  cmp po/az/p2.po before/p2.po
}

@test "an interrupted run leaves each catalog old or new" {
  tree "$(printf '%s ' az tr ru ar fr de es it pt pl)" "$(seq -f p%g 60)"
  cp -r po old
  cp -r po new
  stele merge -qU --catalogs='new/{locale}/{stem}.po' pot
  for round in 1 2 3 4 5 6; do
    rm -rf po
    cp -r old po
    stele merge -qU -j2 --catalogs='po/{locale}/{stem}.po' pot &
    sleep "0.0$((round * 2 - 1))"
    kill -9 $! 2>/dev/null || true
    wait $! 2>/dev/null || true
    for catalog in po/*/*.po; do
      name=${catalog#po/}
      cmp -s "$catalog" "old/$name" || cmp "$catalog" "new/$name"
    done
  done
}

@test "backups, as msgmerge names them" {
  make_old() {
    catalog_header az >az.po
    printf '\nmsgid "%s"\nmsgstr "x"\n' "$1" >>az.po
  }
  catalog_header '' >new.pot
  printf '\nmsgid "Close"\nmsgstr ""\n' >>new.pot
  make_old one
  cp az.po first
  expect 0 merge -U az.po new.pot
  [ ! -e az.po~ ]
  make_old one
  expect 0 merge -U --backup=simple az.po new.pot
  cmp az.po~ first
  make_old two
  cp az.po second
  expect 0 merge -U --backup=existing az.po new.pot
  cmp az.po~ second
  make_old one
  expect 0 merge -U --backup=numbered az.po new.pot
  cmp az.po.~1~ first
  make_old two
  expect 0 merge -U --backup=existing az.po new.pot
  cmp az.po.~2~ second
  make_old one
  expect 0 merge -U --backup=simple --suffix=.orig az.po new.pot
  cmp az.po.orig first
  before=$(ls)
  expect 0 merge -U --backup=numbered az.po new.pot
  same "$(ls)" "$before"
  expect 2 merge -U --backup=x az.po new.pot
}

@test "the language of the header" {
  catalog_header '' >new.pot
  printf '\nmsgid "Close"\nmsgstr ""\n' >>new.pot
  catalog_header az >az.po
  expect 0 merge --lang=az_Latn -o out.po az.po new.pot
  has "$(cat out.po)" '"Language: az_Latn\n"'
}
