# SPDX-License-Identifier: LGPL-2.1-or-later
# stele localize: a tree of documents in several locales.
load helper

# Two pages and two catalogs; az is complete, tr lacks one text.
tree() {
  mkdir -p docs/sub po
  printf '# Guide {#guide}\n\nOpen the [door](sub/door.md).\n\n- Knock `twice`.\n' >docs/guide.md
  printf 'Open the [door](sub/door.md).\n\n> Close it.\n' >docs/sub/door.md
  stele extract -o po/docs.pot docs
  for locale in az tr; do
    sed -e 's/^"Language: /&'$locale'/' -e '/^#, fuzzy$/d' po/docs.pot >po/$locale.po
  done
  rm po/docs.pot
  stele edit --set 'Guide=Bələdçi' --set 'Open the [door](sub/door.md).=[Qapını](sub/door.md) açın.' \
    --set 'Knock `twice`.=`twice` döyün.' --set 'Close it.=Onu bağlayın.' po/az.po
  stele edit --set 'Guide=Kılavuz' --set 'Open the [door](sub/door.md).=[Kapıyı](sub/door.md) açın.' \
    --set 'Close it.=Onu kapatın.' po/tr.po
}

@test "each document in every locale; what is not translated stays" {
  tree
  expect 0 localize docs
  same "$stderr" ''
  same "$output" 'az  2 of 2 pages, 5 of 5 texts translated (100%), 0 fuzzy, 0 not taken
tr  2 of 2 pages, 4 of 5 texts translated (80%), 0 fuzzy, 0 not taken'
  same "$(cat localized/az/guide.md)" '# Bələdçi {#guide}

[Qapını](sub/door.md) açın.

- `twice` döyün.'
  same "$(cat localized/tr/guide.md)" '# Kılavuz {#guide}

[Kapıyı](sub/door.md) açın.

- Knock `twice`.'
  same "$(cat localized/tr/sub/door.md)" '[Kapıyı](sub/door.md) açın.

> Onu kapatın.'
  # With any number of threads the same.
  expect 0 localize -q -j4 -o other docs
  diff -r -x .stele-localize localized other
}

@test "a second run writes nothing, and one edit makes one page" {
  tree
  stele localize -q docs
  find localized -type f -exec touch -d 2001-01-01 {} +
  stele localize -q docs
  same "$(find localized -newermt 2001-01-02 -type f)" localized/.stele-localize
  stele localize -q docs
  before=$(stat -c '%i %Y' localized/.stele-localize)
  expect 0 localize --check docs
  same "$(stat -c '%i %Y' localized/.stele-localize)" "$before"
  printf '\nNew.\n' >>docs/guide.md
  expect 1 localize --check -q docs
  ! grep -q New localized/az/guide.md
  expect 0 localize -q docs
  same "$(find localized -newermt 2001-01-02 -name '*.md' | sort)" $'localized/az/guide.md\nlocalized/tr/guide.md'
  # A record that is damaged is none.
  printf 'garbage' >localized/.stele-localize
  expect 0 localize -q docs
  grep -q '^stele-localize 1 ' localized/.stele-localize
}

@test "a harmful translation is told, and harms nothing else" {
  tree
  stele edit --set 'Open the [door](sub/door.md).=Qapını açın.' --set 'Close it.=Onu

# bağlayın' po/az.po
  expect 0 localize docs
  same "$(grep -c 'warning: the translation of' <<<"$stderr")" 3
  has "$stderr" 'po/az.po:'
  has "$stderr" 'it lacks the link "sub/door.md"'
  has "$output" 'az  2 of 2 pages, 2 of 5 texts translated (40%), 0 fuzzy, 3 not taken'
  grep -qF 'Open the [door](sub/door.md).' localized/az/guide.md
  grep -qF '# Bələdçi {#guide}' localized/az/guide.md
  grep -qF 'Onu kapatın.' localized/tr/sub/door.md
  expect 1 localize -q --strict docs
}

@test "a broken document or catalog is told, and the rest is done" {
  tree
  printf 'msgid "a\n' >po/ru.po
  printf '\xff\n' >docs/bad.md
  expect 1 localize docs
  has "$stderr" 'docs/bad.md:1:1: error:'
  has "$stderr" 'po/ru.po:1:'
  [ ! -e localized/ru ]
  [ -e localized/az/guide.md ]
  [ ! -e localized/az/bad.md ]
}

@test "locales and places by choice; layouts of catalogs" {
  tree
  expect 0 localize -q -l tr -o 'out/{stem}.{locale}{suffix}' docs
  same "$(find out -name '*.md' | sort)" $'out/guide.tr.md\nout/sub/door.tr.md'
  mkdir -p other/az/LC_MESSAGES other/tr/LC_MESSAGES
  for locale in az tr; do
    cp po/$locale.po other/site.$locale.po
    cp po/$locale.po other/$locale/LC_MESSAGES/guide.po
  done
  expect 0 localize -q --catalogs other --domain site -o domain docs
  grep -qF Bələdçi domain/az/guide.md
  rm other/*.po
  expect 0 localize -q --catalogs other -o pages docs
  grep -qF Bələdçi pages/az/guide.md
  cmp pages/az/sub/door.md docs/sub/door.md
  expect 0 localize -q --catalogs 'other/{locale}/LC_MESSAGES/guide.po' -o pattern docs
  [ -e pattern/tr/sub/door.md ]
  expect 1 localize --catalogs none docs
  has "$stderr" 'there is no catalog at none/'
  expect 2 localize -l '../x' docs
  expect 2 localize -l 'no_such_locale_name' docs
}

@test "pages that are too incomplete" {
  tree
  expect 0 localize -q --keep 90 docs
  [ ! -e localized/tr/guide.md ]
  [ -e localized/tr/sub/door.md ]
  expect 0 localize -q --keep 90 --below source -o full docs
  cmp full/tr/guide.md docs/guide.md
}

@test "what stays in the source language may be marked" {
  tree
  expect 0 localize -q --mark en docs
  grep -qF -- '- <span lang="en">Knock `twice`.</span>' localized/tr/guide.md
}

@test "lists for builds, and pruning" {
  tree
  expect 0 localize --list-outputs docs
  same "$output" 'localized/az/guide.md
localized/tr/guide.md
localized/az/sub/door.md
localized/tr/sub/door.md'
  [ ! -e localized ]
  expect 0 localize -q --depfile rules docs
  same "$(head -n 1 rules)" 'localized/az/guide.md: docs/guide.md po/az.po'
  rm docs/sub/door.md
  printf 'mine\n' >>localized/tr/sub/door.md
  expect 1 localize -q --check --prune docs
  [ -e localized/az/sub/door.md ]
  expect 0 localize -q --prune docs
  [ ! -e localized/az/sub/door.md ]
  # What somebody changed is theirs.
  [ -e localized/tr/sub/door.md ]
}

@test "the summary as JSON" {
  tree
  expect 0 localize --json docs
  same "$(python3 -c 'import json, sys; print([(x["locale"], x["translated"], x["units"]) for x in json.load(sys.stdin)])' <<<"$output")" \
    "[('az', 5, 5), ('tr', 4, 5)]"
}

@test "no page is written out of its folder" {
  tree
  mkdir outside
  mkdir localized
  ln -s ../outside localized/az
  expect 1 localize docs
  has "$stderr" 'leads out of the folder'
  same "$(ls outside)" ''
  [ -e localized/tr/guide.md ]
  rm localized/az
  mkdir localized/az
  printf 'kept\n' >outside/file
  ln -s ../../outside/file localized/az/guide.md
  expect 1 localize docs
  same "$(cat outside/file)" kept
  mkdir -p x/y
  cp docs/guide.md x/
  expect 1 localize -q x/y/../guide.md
  has "$stderr" 'the path leads back'
}

@test "translated headings keep the anchor of their source" {
  mkdir docs po
  printf '# What is `new`?\n\n## Set up ##\n\nHow\n---\n\n## How\n\n# Own {#own}\n\n[a](#what-is-new) [b](#how-1)\n' >docs/a.md
  stele extract -o po/t.pot docs
  sed -e 's/^"Language: /&az/' -e '/^#, fuzzy$/d' po/t.pot >po/az.po
  rm po/t.pot
  stele edit --set 'What is `new`?=`new` nədir?' --set 'Set up=Qurmaq' --set 'How=Necə' --set 'Own=Öz' po/az.po
  expect 0 localize -q --anchors=hugo docs
  same "$(cat localized/az/a.md)" '# `new` nədir? {#what-is-new}

## <a id="set-up"></a>Qurmaq ##

Necə {#how}
---

## Necə {#how-1}

# Öz {#own}

[a](#what-is-new) [b](#how-1)'
  expect 0 localize -q --anchors=github docs
  grep -qxF '# <a id="what-is-new"></a>`new` nədir?' localized/az/a.md
  expect 0 localize -q docs
  grep -qxF '# `new` nədir?' localized/az/a.md
  expect 2 localize --anchors=x docs
}

# Two pages that lead to each other, and a catalog that translates all of them.
linked() {
  mkdir -p docs/sub po
  printf '# Alpha\n\n[b](sub/b.md#beta) ![i](i.png) [c](none.md) [d](sub/b.md#none) [e](https://f.g/) [h](sub/)\n' >docs/a.md
  printf '# Beta\n\n[up](../a.md?q#alpha)\n\n<a href="../a.md#raw">r</a> <b id="x">x</b> [y](#x)\n\n<p id="raw">\n' >docs/sub/b.md
  cp docs/sub/b.md docs/sub/index.md
  touch docs/i.png docs/i.az.png
  "$program" extract -o po/all.pot docs
  sed 's/^msgid \(.*\)$/&/; /^#. Id/d' po/all.pot >po/az.po
  msgen po/all.pot | sed 's/^msgstr "\(Alpha\|Beta\)"/msgstr "Ad"/' >po/az.po
}

@test "links that lead nowhere are told, in the source and where a language loses an anchor" {
  linked
  expect 0 localize --links docs
  same "$stderr" 'docs/a.md:3:36: warning: the link "none.md" leads nowhere
docs/a.md:3:49: warning: the link "sub/b.md#none" leads to no anchor in docs/sub/b.md
docs/sub/b.md:5:10: warning: the link "../a.md#raw" leads to no anchor in docs/a.md
docs/sub/index.md:5:10: warning: the link "../a.md#raw" leads to no anchor in docs/a.md
docs/a.md:3:5: warning: the link "sub/b.md#beta" leads to no anchor in localized/az/sub/b.md
docs/sub/b.md:3:6: warning: the link "../a.md?q#alpha" leads to no anchor in localized/az/a.md
docs/sub/index.md:3:6: warning: the link "../a.md?q#alpha" leads to no anchor in localized/az/a.md'
  expect 1 localize --links --strict --anchors=github docs
  [[ $stderr != *localized/az* ]]
}

@test "links follow pages that have other names, and files that are there in the language" {
  linked
  expect 0 localize -o 'out/{stem}.{locale}{suffix}' --twins='{stem}.{locale}{suffix}' docs
  grep -F '[b](sub/b.az.md#beta) ![i](i.az.png) [c](none.md)' out/a.az.md
  grep -F '[up](../a.az.md?q#alpha)' out/sub/b.az.md
  grep -F '<a href="../a.az.md#raw">r</a>' out/sub/b.az.md
  expect 0 localize docs
  grep -F '![i](i.png)' localized/az/a.md
}

# A page of HTML with its head and a place for the menu; complete in az and ar, not translated in tr.
site() {
  mkdir -p docs/sub po
  cat >docs/sub/a.html <<'END'
<html lang="en">
<head><title>One</title>
</head>
<body>
<!-- stele:menu -->
<p>Two</p>
END
  "$program" extract -o po/tr.po docs
  msgen po/tr.po | sed 's/^msgstr "Two"/msgstr "İki"/' >po/az.po
  cp po/az.po po/ar.po
}

@test "pages name their other languages, as far as they are there" {
  site
  expect 0 localize --site=https://x.org/d/ --menu --mark=en --keep=50 docs
  same "$(cat localized/ar/sub/a.html)" '<html dir="rtl" lang="ar">
<head><title>One</title>
<link rel="canonical" href="https://x.org/d/ar/sub/a.html">
<link rel="alternate" hreflang="ar" href="https://x.org/d/ar/sub/a.html">
<link rel="alternate" hreflang="az" href="https://x.org/d/az/sub/a.html">
<link rel="alternate" hreflang="en" href="https://x.org/d/sub/a.html">
<link rel="alternate" hreflang="x-default" href="https://x.org/d/sub/a.html">
</head>
<body>
<ul class="languages">
<li><span aria-current="true" lang="ar" dir="rtl">العربية</span></li>
<li><a href="../../az/sub/a.html" hreflang="az" lang="az" dir="ltr">azərbaycan</a></li>
<li><a href="https://x.org/d/sub/a.html" hreflang="en" lang="en" dir="ltr">English</a></li>
</ul>
<p>İki</p>'
  expect 0 localize --site=https://x.org/d/ --menu --mark=en --keep=50 --check docs
}

@test "a language that comes or goes changes all pages" {
  site
  expect 0 localize --site=https://x.org --keep=50 --below=source docs
  ! grep -q 'hreflang="tr"' localized/az/sub/a.html
  ! grep -q 'hreflang="tr"' localized/tr/sub/a.html
  cp po/az.po po/tr.po
  expect 0 localize --site=https://x.org --keep=50 --below=source docs
  grep -q 'hreflang="tr" href="https://x.org/tr/sub/a.html"' localized/az/sub/a.html
  "$program" extract -o - docs >po/tr.po
  expect 0 localize --site=https://x.org --keep=50 --below=source docs
  ! grep -q 'hreflang="tr"' localized/az/sub/a.html
}

@test "what a page says of its languages itself stays" {
  site
  sed -i 's|^</head>|<link rel="canonical" href="c"><link rel="alternate" hreflang="de" href="d"></head>|' docs/sub/a.html
  expect 0 localize --site=https://x.org docs
  same "$(grep -c 'rel=' localized/az/sub/a.html)" 1
}

@test "a notice is shown where a page is not translated whole" {
  mkdir docs po
  printf '<p class="stele-incomplete" hidden>Not all.</p><p>One</p>' >docs/a.html
  "$program" extract -o po/tr.po docs
  msgen -o po/az.po po/tr.po
  sed '/^msgid "Not/,$s/^msgstr ""/msgstr "Hamısı deyil."/' po/tr.po | sed '/^msgid "One/,$s/^msgstr .*/msgstr ""/' >po/ru.po
  expect 0 localize docs
  same "$(cat localized/az/a.html)" '<p class="stele-incomplete" hidden>Not all.</p><p>One</p>'
  same "$(cat localized/ru/a.html)" '<p class="stele-incomplete">Hamısı deyil.</p><p>One</p>'
}

# sorted NAME: what stands in a page whose source is on the standard input, in az, each text that begins with a letter by its translation.
sorted() {
  mkdir -p docs po
  cat >"docs/$1"
  "$program" extract -o po/all.pot docs
  msgen po/all.pot | sed 's/^msgstr "apple/msgstr "Çiyələk/; s/^msgstr "bear/msgstr "Alma/; s/^msgstr "cat/msgstr "Əncir/; s/^msgstr "dog/msgstr "Ev/' >po/az.po
  expect 0 localize docs
  cat "localized/az/$1"
}

@test "a stretch that is marked so is in the order of each language" {
  expect 0 render -l az # ICU may be missing; then the order stays.
  ldd "$STELE_BUILD/.libs/stele-icu.so" >/dev/null 2>&1 || skip 'there is no ICU'
  same "$(sorted a.md <<'END'
# Things

<!-- stele:sort-start -->

- apple
- bear
  - inner b
  - inner a

  more
- cat one
- dog

<!-- stele:sort-end -->

The end.
END
)" '# Things

<!-- stele:sort-start -->

- Alma
  - inner b
  - inner a

  more
- Çiyələk
- Ev
- Əncir one

<!-- stele:sort-end -->

The end.'
  rm -r docs po localized
  same "$(sorted a.md <<'END'
<!-- stele:sort-start -->

apple
: first

cat
: second

bear
: third
: fourth
END
)" '<!-- stele:sort-start -->

Alma
: third
: fourth

Çiyələk
: first

Əncir
: second'
  rm -r docs po localized
  same "$(sorted a.html <<'END'
<dl><!-- stele:sort-start -->
<dt><b>apple</b><dd>x
<dt>cat <dd>y</dd>
<dt>bear</dt><dd>z</dd>
</dl><!-- stele:sort-end --><p>dog
END
)" '<dl><!-- stele:sort-start -->
<dt>Alma</dt><dd>z</dd>
<dt><b>Çiyələk</b><dd>x
<dt>Əncir <dd>y</dd>
</dl><!-- stele:sort-end --><p>Ev'
}
