/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/format/languages.h: what random format strings are made of, in each language that gettext 0.21 knows. */
#ifndef STELE_TESTS_FORMAT_LANGUAGES_H
#define STELE_TESTS_FORMAT_LANGUAGES_H

#include "tests/support.h"

/* A language, its pieces, separated by blanks ("_" is a blank), and where its judgements may differ. */
static struct language {
    const char *name, *flag, *pieces;
    const char
        *avoided; /* Texts with one of these, separated by blanks, are not made: gettext 0.21 judges them wrongly. */
    bool more;    /* stele may find what msgfmt does not, but never the other way round. */
} languages[] = {
    { "C", "c-format",
      "% % % % d s u c x i f p n m 1$ 2$ 3$ 0$ * *1$ *2$ . 5 - + _ # 0 ' I h l L q j z Z t <PRId64> <PRIuMAX> "
      "<PRIxFAST8> <PRIiLEAST16> <PRIdPTR> <PRI < > S C a G y @ text %d %s %1$s %2$d %ld %lu",
      "", false },
    { "Objective-C", "objc-format", "% % % d s @ @ u 1$ 2$ * . 5 - l text %d %@ %1$@ %2$d %2$@ %lu", "", false },
    { "Python", "python-format",
      "% % % (a) (b) (a () ((c)) ) d s r c f g i x % * . 5 - + _ # 0 h l L %d %s %(a)s %(b)d %(a)d y text '", "",
      false },
    { "Python brace", "python-brace-format",
      "{ } {{ }} {a} {b} {0} {1} a b 1 . [ ] .x [0] [k] : 5 > <d d + _ {a:5} {a:{b}} text x", "{} {: {[ {. 01 11",
      true },
    { "PHP", "php-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E 'x '0",
      "", false },
    { "JavaScript", "javascript-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E j %j",
      "", true },
    { "Lua", "lua-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E q %q",
      "", false },
    { "awk", "awk-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E",
      "", false },
    { "Tcl", "tcl-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E",
      "", false },
    { "Emacs Lisp", "elisp-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E",
      "", false },
    { "librep", "librep-format",
      "% % % % d s u c x i f e g 1$ 2$ 0$ * *1$ . 5 - + _ # 0 ' l h S a y text %d %s %1$s %2$d %% b o "
      "X E ^",
      "", false },
    { "shell", "sh-format", "$ $ { } a b $a ${b} 1 _ - : text $$ é ${a ?", "", false },
    { "Perl brace", "perl-brace-format", "{ } {a} {b} a b 1 _ {x1} {{ }} text", "", false },
    { "Qt", "qt-format", "% % L 1 2 0 %1 %2 %L1 %10 %n text %% %12 %L99", "", false },
    { "Qt plural", "qt-plural-format", "% n L %n %Ln text %% %1 %L", "", false },
    { "KDE", "kde-format", "% 1 2 0 %1 %2 %3 %4 %10 text %% %n", "", false },
    { "Smalltalk", "smalltalk-format", "% 1 2 0 %1 %2 %3 text %% %1 %2 %9", "", false },
    { "YCP", "ycp-format", "% 1 2 0 %1 %2 %3 text %% %1 %2 %9", "", false },
    { "C#", "csharp-format", "{ } {0} {1} {2} 0 1 , 5 - : x {{ }} _ {0,5} {1:x} text {1,-5:x}", "", false },
    { "Object Pascal", "object-pascal-format",
      "% % % d s x e D S f p m 1: 2: 0: : * . 5 - %d %s %1:s %0:d text %% y %2:d %*d", "", false },
    { "Java MessageFormat", "java-format",
      "{ } {0} {1} {0,number} {1,date} {0,choice,0#a|1#b} , number date time choice 0 1 ' '' # a text "
      ",short ,integer ,#.## {0,number,#.##} _ | {1,time,short}",
      "", false },
    { "Java printf", "java-printf-format",
      "% % % d s S b h c C x X o e f g a E G A tY TH t n 1$ 2$ 0$ < . 5 .3 - + _ # 0 , ( %d %s %1$s "
      "%2$d %<s %% text y %tY %n",
      "", false },
    { "KDE KUIT", "kde-kuit-format", "% 1 2 0 %1 %2 %3 %4 %10 text %% %n <b>%1</b> <br/>", "", false },
    { "Perl", "perl-format",
      "% % % % d s u c x X f e g n p _ D O U b i F 1$ 2$ 0$ 01$ * *1$ *2$ . 5 - + _ # 0 v *v *1$v h l ll L q V I I32 "
      "I64 z "
      "text %d %s %1$s %2$d %vd %ld %% y %_",
      "", false },
    { "Ruby", "ruby-format",
      "% % % % d s c x X f e p b B i o u a 1$ 2$ 0$ <a> <b> < {a} {b} { * *1$ *2$ . 5 3 - + _ # 0 %% %d %s %1$s %2$d "
      "%<a>d "
      "%<b>s %{a} text y l",
      "", true },
    { "GCC internal", "gcc-internal-format",
      "% % % % d i u x o s c p m A C D E F H J K L O P Q T V 1$ 2$ 0$ q + # l w ll .* .*1$ .5 . * 5 < > ' %m %s %d %qs "
      "%1$s "
      "%2$d %< %> text y",
      "", false },
    { "GFC internal", "gfc-internal-format", "% % % % d i u s c C L 1$ 2$ 0$ l ll %s %d %C %L %1$s %2$d %% text y 5",
      "", false },
    { "Boost", "boost-format",
      "% % | 1% 2% %1% %2% 0 d s x f e c p n t T * *1$ 1$ 2$ . 5 - + _ # 0 = l h L %d %s %1$s %|1$d| "
      "%|s| text %% y",
      "", false },
};

/* A linear congruential generator (Knuth's MMIX), so that each run makes the same strings. */
static inline size_t random_below(uint64_t *state, size_t limit)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)(*state >> 33) % limit;
}

/* The pieces of a language. */
struct pieces {
    size_t    count;
    stele_str at[128];
};

static inline void split(struct pieces *pieces, const char *list)
{
    pieces->count = 0;
    while (*list) {
        const size_t length = strcspn(list, " ");

        assert_true(pieces->count < 128);
        if (length)
            pieces->at[pieces->count++] = (stele_str){ list, length };
        list += length + (list[length] == ' ');
    }
}

enum { LANGUAGES = sizeof languages / sizeof *languages };

#endif
