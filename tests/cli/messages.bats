# SPDX-License-Identifier: LGPL-2.1-or-later
# The command's own messages in the user's language.
load helper

# Compiles the catalogs to where the command is told to look.
catalogs() {
  for locale in az tr; do
    mkdir -p "locale/$locale/LC_MESSAGES"
    msgfmt -o "locale/$locale/LC_MESSAGES/stele.mo" "$STELE_SOURCE/po/stele/$locale.po"
  done
  export STELE_LOCALEDIR=$PWD/locale
}

@test "az and tr are complete, and right for msgfmt" {
  for locale in az tr; do
    run msgfmt -c --statistics -o /dev/null "$STELE_SOURCE/po/stele/$locale.po"
    [[ $output =~ ^[0-9]+\ translated\ messages\.$ ]]
  done
}

@test "az and tr have every message of the sources" {
  command -v xgettext >/dev/null || skip 'xgettext is not installed'
  cd "$STELE_SOURCE"
  grep -v '^#' po/stele/POTFILES.in | xgettext --keyword=_ --keyword=N_ --language=C --from-code=UTF-8 \
    --add-comments=TRANSLATORS: -f - -o "$BATS_TEST_TMPDIR/all.pot"
  for locale in az tr; do
    run msgcmp "po/stele/$locale.po" "$BATS_TEST_TMPDIR/all.pot"
    same "$output" ''
    [ "$status" = 0 ]
  done
}

@test "every source with messages is in POTFILES.in" {
  cd "$STELE_SOURCE"
  grep -rlE '\bN?_\("' src lib --include='*.c' --include='*.def' | sort >"$BATS_TEST_TMPDIR/have"
  grep -v '^#' po/stele/POTFILES.in | sort | diff - "$BATS_TEST_TMPDIR/have"
}

@test "marks %1 to %4 of a diagnostic are in its translations too" {
  for locale in az tr; do
    msgcat --no-wrap "$STELE_SOURCE/po/stele/$locale.po" | awk '
      function marks(text,    all, mark) {
        all = ""
        for (mark = 1; mark <= 4; mark++) if (index(text, "%" mark)) all = all mark
        return all
      }
      /^msgid / { id = $0 }
      /^msgstr / && marks(id) != marks($0) { print id; wrong = 1 }
      END { exit wrong }'
  done
}

@test "usage errors are in the user's language" {
  catalogs
  export LC_ALL=C.UTF-8
  LANGUAGE=az expect 2 render --foo
  same "$stderr" 'stele: “--foo” seçimi tanınmır
“stele render --help” əmrini yoxlayın.'
  LANGUAGE=tr expect 2 render --foo
  same "$stderr" "stele: bilinmeyen seçenek “--foo”
“stele render --help” komutunu deneyin."
}

@test "diagnostics are in the user's language" {
  catalogs
  source_folder
  export LC_ALL=C.UTF-8
  LANGUAGE=az expect 1 render -l az nowhere
  same "$stderr" 'nowhere: xəta: belə qovluq yoxdur'
  LANGUAGE=tr expect 1 render -v -l tr --min-complete 100 source
  same "$stderr" 'not: 4 metinden 2 tanesinin tr çevirisi yok, bunlar en olarak gösteriliyor
hata: metinlerin yalnızca yüzde 50 kadarı istenen yerellerde, yüzde 100 gerekiyor'
}

@test "the system's words are in the user's language too, and in UTF-8 whatever the locale's charset" {
  [ -e /usr/share/locale/tr/LC_MESSAGES/libc.mo ] || skip 'the C library has no Turkish messages'
  catalogs
  source_folder
  LC_ALL=C.UTF-8 LANGUAGE=tr expect 3 render -l az -o none/page source
  same "$stderr" 'none/page: hata: yazılamıyor: Böyle bir dosya ya da dizin yok'
  locale -a | grep -qx tr_TR || skip 'the system has no locale tr_TR in ISO 8859-9'
  LC_ALL=tr_TR expect 3 render -l az -o none/page source
  same "$stderr" 'none/page: hata: yazılamıyor: Böyle bir dosya ya da dizin yok'
}

@test "help is in the user's language, and within 80 columns" {
  catalogs
  export LC_ALL=C.UTF-8
  LANGUAGE=az expect 0 render --help
  has "$output" 'İstifadə: stele render [SEÇİM]... [MƏNBƏ]'
  LANGUAGE=tr expect 0 --help
  has "$output" 'Kullanım: stele [SEÇENEK]... KOMUT [ARGÜMAN]...'
  for locale in az tr; do
    for command in "" render list stat stale amend extract localize import cat check compile decompile convert select edit diff merge merge-driver install-git-driver help; do
      # shellcheck disable=SC2086
      [ -z "$(LANGUAGE=$locale stele $command --help | grep -E '.{81}')" ]
    done
  done
}

@test "the locale alone is enough where the system has it" {
  catalogs
  for pair in 'az_AZ xəta' 'tr_TR.utf8 hata' 'tr_TR hata'; do
    # shellcheck disable=SC2086
    set -- $pair
    locale -a | grep -qx "$1" || skip "the system has no locale $1"
    LC_ALL=$1 expect 1 render nowhere
    has "$stderr" "nowhere: $2: "
  done
}

@test "a command in the C locale speaks English" {
  catalogs
  LANGUAGE=az LC_ALL=C expect 1 render nowhere
  same "$stderr" 'nowhere: error: there is no such folder'
}

@test "the percentage is written as the language writes it" {
  catalogs
  source_folder
  export LC_ALL=C.UTF-8
  LANGUAGE=tr expect 0 list source
  has "$output" 'tr   %50  ltr  Türkçe'
}

@test "the language of messages is not that of the text" {
  catalogs
  source_folder
  LC_ALL=C.UTF-8 LANGUAGE=tr expect 0 render -v -l az,de source
  same "${lines[0]}" 'Daş'
  same "$stderr" 'not: de için çeviri yok'
}
