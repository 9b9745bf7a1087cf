/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Collation, boundaries, words of scripts without blanks in wrapped text, transliteration: some that are known, and many
 * against ICU itself, by other functions of its than those that stele calls. */
#include "tests/icu/icu.h"

#include <pthread.h>

#include <unicode/ubrk.h>
#include <unicode/ucol.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <stele/breaker.h>
#include <stele/collator.h>
#include <stele/transliterator.h>

#include "lib/base/base.h"
#include "lib/text/text.h"

enum { WIDE_SIZE = 2000 };

static void assert_icu(UErrorCode status, const char *what)
{
    if (U_FAILURE(status))
        fail_msg("ICU, %s: %s", what, u_errorName(status));
}

static int32_t widen(UChar wide[WIDE_SIZE], const char *text)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t    length;

    u_strFromUTF8(wide, WIDE_SIZE, &length, text, -1, &status);
    assert_icu(status, text);
    return length;
}

/* ---- Collation. ---- */

struct order {
    const char *name, *tag,
        *words; /* In order, separated by blanks; a word behind "=" is the same as the one before. */
};

static struct order orders[] = {
    { "az: q behind k, ə behind e, x behind h", "az", "ed əd f hz xa i k ka qa l oz öa p s şa u üa v" },
    { "tr: ı before i", "tr", "ha ıa ia ja" },
    { "en: q at its place", "en", "k l p q r" },
    { "de: ä as a", "de", "Ader Ähre Akt" },
    { "de in a telephone book: ä as ae", "de-u-co-phonebk", "Ader Ähre Akt Azur" },
    { "sv: ä behind z", "sv", "Ader Akt zon ähre" },
    { "numbers by their signs", "en", "a10 a9" },
    { "numbers by their values", "en-u-kn", "a9 a10" },
    { "small before large", "en", "a A b B" },
    { "letters alone", "en-u-ks-level1", "a =A =ä b" },
    { "an unknown language", "xyz", "a b c" },
};

static int sign(int order)
{
    return (order > 0) - (order < 0);
}

/* By comparing, and by keys. */
static void assert_order(const stele_collator *collator, stele_str a, stele_str b, int expected)
{
    stele_buffer key_a = { 0 }, key_b = { 0 };
    size_t       common;
    int          order;

    assert_int_equal(sign(stele_collator_compare(collator, a, b)), expected);
    assert_int_equal(sign(stele_collator_compare(collator, b, a)), -expected);
    assert_int_equal(stele_collator_sort_key(collator, a, &key_a), STELE_OK);
    assert_int_equal(stele_collator_sort_key(collator, b, &key_b), STELE_OK);
    common = key_a.length < key_b.length ? key_a.length : key_b.length;
    order = common ? memcmp(key_a.data, key_b.data, common) : 0;
    assert_int_equal(order ? sign(order) : (key_a.length > key_b.length) - (key_a.length < key_b.length), expected);
    stele_buffer_free(&key_a);
    stele_buffer_free(&key_b);
}

static void words_are_in_order(void **state)
{
    const struct order *row = *state;
    const stele_locale  locale = locale_of(row->tag);
    stele_collator     *collator;
    stele_str           rest = stele_str_of(row->words), before = { NULL, 0 }, word;

    assert_int_equal(stele_collator_new(&collator, &locale, NULL), STELE_OK);
    while (stele__next_piece(&rest, ' ', &word)) {
        const bool same = word.data[0] == '=';
        word = stele__slice(word, same, word.length);
        assert_order(collator, before, word, same ? 0 : -1);
        before = word;
    }
    stele_collator_free(collator);
}

static const char *const words[] = { "",    "a",   "A",  "á",         "ä",  "æ", "b",      "ch",    "c", "d",
                                     "đ",   "e",   "ə",  "ğ",         "g",  "h", "ı",      "i",     "İ", "j",
                                     "k",   "q",   "ñ",  "n",         "o",  "ö", "õ",      "ø",     "s", "ş",
                                     "ß",   "ss",  "u",  "ü",         "z",  "å", "ж",      "ё",     "е", "ب",
                                     "א",   "あ",  "ア", "漢",        "字", "ก", "10",     "9",     "-", " ",
                                     "a b", "a-b", "ab", "e\xcc\x81", "é",  "👍", "Xocalı", "Xocali" };

enum { WORDS = sizeof words / sizeof *words };

static void orders_are_those_of_icu(void **state)
{
    (void)state;
    for (int32_t i = 0; i < ucol_countAvailable(); i += 5 * stride()) {
        UErrorCode         status = U_ZERO_ERROR;
        const char        *name = ucol_getAvailable(i);
        const stele_locale locale = locale_of(name);
        UCollator         *peer = ucol_open(name, &status);
        stele_collator    *collator;

        assert_icu(status, name);
        assert_int_equal(stele_collator_new(&collator, &locale, NULL), STELE_OK);
        for (size_t a = 0; a < WORDS; a++) {
            UChar         wide_a[WIDE_SIZE], wide_b[WIDE_SIZE];
            const int32_t length_a = widen(wide_a, words[a]);
            for (size_t b = 0; b < WORDS; b++) {
                const int32_t length_b = widen(wide_b, words[b]);
                assert_order(collator, stele_str_of(words[a]), stele_str_of(words[b]),
                             (int)ucol_strcoll(peer, wide_a, length_a, wide_b, length_b));
            }
        }
        stele_collator_free(collator);
        ucol_close(peer);
    }
}

static void a_long_text_has_a_long_key(void **state)
{
    enum { LENGTH = 100000 };
    const stele_locale locale = locale_of("en");
    stele_collator    *collator;
    stele_buffer       key = { 0 };
    char              *text = malloc(LENGTH);

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < LENGTH; i++)
        text[i] = (char)('a' + i % 26);
    assert_int_equal(stele_collator_new(&collator, &locale, NULL), STELE_OK);
    assert_int_equal(stele_buffer_add(&key, "before", 6), STELE_OK);
    assert_int_equal(stele_collator_sort_key(collator, (stele_str){ text, LENGTH }, &key), STELE_OK);
    assert_true(key.length > LENGTH && key.length < 2 * LENGTH);
    assert_null(memchr(key.data, '\0', key.length));
    assert_memory_equal(key.data, "before", 6);
    stele_buffer_free(&key);
    stele_collator_free(collator);
    free(text);
}

/* ---- Boundaries. ---- */

/* Thai, Lao, Khmer and Burmese say of themselves that they set no blanks between words. */
static const char *const texts[] = {
    "ภาษาไทยเป็นภาษาที่ไม่เว้นวรรคระหว่างคำ",
    "ພາສາລາວບໍ່ມີຍະຫວ່າງລະຫວ່າງຄຳ",
    "ភាសាខ្មែរមិនដកឃ្លារវាងពាក្យ",
    "မြန်မာဘာသာစကားတွင်စကားလုံးများကြားနေရာမခြားပါ",
    "26 fevral 1992-ci il. Xocalı şəhəri; 613 nəfər (o cümlədən 63 uşaq).",
    "One sentence. \"Another one?\" Yes!\nA third\xe2\x80\xa8line, well-known.",
    "日本語の文章では、単語の間に空白を置きません。",
    "e\xcc\x81 👩‍👩‍👧 🇦🇿🇹🇷 각 कि",
    "ราคา 25.50 บาท (ยี่สิบห้าบาท) and more",
    "",
};

enum { TEXTS = sizeof texts / sizeof *texts };

/* What ICU says of the text in UTF-16, with its offsets counted in UTF-8. */
static void peer_marks(unsigned char *marks, UBreakIteratorType type, const char *name, const char *text)
{
    UErrorCode      status = U_ZERO_ERROR;
    UChar           wide[WIDE_SIZE];
    const int32_t   length = widen(wide, text);
    UBreakIterator *iterator = ubrk_open(type, name, wide, length, &status);
    int32_t         offset = 0, from = 0;

    assert_icu(status, name);
    memset(marks, 0, strlen(text));
    for (int32_t at = ubrk_first(iterator), place = 0; at != UBRK_DONE; at = ubrk_next(iterator)) {
        const int32_t rule = ubrk_getRuleStatus(iterator);
        int32_t       bytes;
        u_strToUTF8(NULL, 0, &bytes, wide + place, at - place, &status);
        status = U_ZERO_ERROR;
        offset += bytes;
        place = at;
        if (at < length)
            marks[offset] = type == UBRK_LINE && at > 0 && rule >= UBRK_LINE_HARD ? 2 : 1;
        if (type == UBRK_WORD && at > 0 && rule >= UBRK_WORD_NONE_LIMIT)
            marks[from] = 2;
        from = offset;
    }
    ubrk_close(iterator);
}

static void boundaries_are_those_of_icu(void **state)
{
    static const UBreakIteratorType types[] = { UBRK_CHARACTER, UBRK_WORD, UBRK_LINE, UBRK_SENTENCE };
    static const char *const        tags[] = { "", "en", "az", "th", "ja", "xyz" };

    (void)state;
    for (size_t tag = 0; tag < sizeof tags / sizeof *tags; tag++) {
        for (int kind = STELE_BREAK_GRAPHEMES; kind <= STELE_BREAK_SENTENCES; kind++) {
            const stele_locale locale = locale_of(tags[tag]);
            stele_breaker     *breaker;
            assert_int_equal(stele_breaker_new(&breaker, &locale, (stele_break_kind)kind, NULL), STELE_OK);
            for (size_t i = 0; i < TEXTS; i++) {
                unsigned char marks[WIDE_SIZE], expected[WIDE_SIZE];
                memset(marks, 99, sizeof marks);
                peer_marks(expected, types[kind], strcmp(tags[tag], "xyz") == 0 ? "" : tags[tag], texts[i]);
                assert_int_equal(stele_breaker_mark(breaker, stele_str_of(texts[i]), marks, NULL), STELE_OK);
                assert_memory_equal(marks, expected, strlen(texts[i]));
                assert_int_equal(marks[strlen(texts[i])], 99);
            }
            stele_breaker_free(breaker);
        }
    }
}

static void words_are_found(void **state)
{
    static const char  text[] = "ภาษาไทย, 25.5 ok";
    static const char  expected[] = "2           2        112   12 ";
    const stele_locale locale = locale_of("th");
    unsigned char      marks[sizeof text];
    stele_breaker     *breaker;

    (void)state;
    assert_int_equal(stele_breaker_new(&breaker, &locale, STELE_BREAK_WORDS, NULL), STELE_OK);
    assert_int_equal(stele_breaker_mark(breaker, stele_str_of(text), marks, NULL), STELE_OK);
    for (size_t i = 0; i < sizeof text - 1; i++)
        marks[i] = marks[i] ? (unsigned char)('0' + marks[i]) : ' ';
    marks[sizeof text - 1] = '\0';
    assert_string_equal((const char *)marks, expected);
    stele_breaker_free(breaker);
    assert_int_equal(stele_breaker_new(&breaker, &locale, (stele_break_kind)4, NULL), STELE_BAD_ARGUMENT);
    assert_null(breaker);
}

static void bytes_that_are_no_text_are_survived(void **state)
{
    static const char     text[] = "a\xff\xe0\xb8 b\xe0\xb8\x81\xed\xa0\x80\x80 c";
    const stele_locale    locale = locale_of("");
    unsigned char         marks[sizeof text];
    stele_breaker        *breaker;
    stele_transliterator *transliterator;
    stele_collator       *collator;
    stele_buffer          result = { 0 };

    (void)state;
    for (size_t length = 0; length < sizeof text; length++) {
        for (int kind = STELE_BREAK_GRAPHEMES; kind <= STELE_BREAK_SENTENCES; kind++) {
            assert_int_equal(stele_breaker_new(&breaker, &locale, (stele_break_kind)kind, NULL), STELE_OK);
            assert_int_equal(stele_breaker_mark(breaker, (stele_str){ text, length }, marks, NULL), STELE_OK);
            stele_breaker_free(breaker);
        }
        assert_int_equal(stele_transliterator_new(&transliterator, stele_str_of("Any-Latin"), NULL), STELE_OK);
        assert_int_equal(stele_transliterate(transliterator, (stele_str){ text, length }, &result, NULL), STELE_OK);
        assert_true(stele__utf8_valid(result.data ? result.data : "", result.length, NULL));
        stele_transliterator_free(transliterator);
        assert_int_equal(stele_collator_new(&collator, &locale, NULL), STELE_OK);
        assert_int_equal(stele_collator_sort_key(collator, (stele_str){ text, length }, &result), STELE_OK);
        assert_int_equal(stele_collator_compare(collator, (stele_str){ text, length }, (stele_str){ text, length }), 0);
        stele_collator_free(collator);
        stele_buffer_free(&result);
    }
}

/* ---- Wrapping by words. ---- */

static void wrap(stele_buffer *out, const char *text, size_t width, stele__dictionary *dictionary, bool at_spaces)
{
    const stele__wrap_style style = { .width = width, .dictionary = dictionary, .at_spaces = at_spaces };

    stele_buffer_clear(out);
    assert_int_equal(stele__wrap(out, stele_str_of(text), &style), STELE_OK);
}

/* At width 1 each piece has a line of its own: the pieces are ICU's. */
static void lines_end_between_words(void **state)
{
    stele__dictionary dictionary = { 0 };
    stele_buffer      out = { 0 }, expected = { 0 };

    (void)state;
    for (size_t i = 0; i < 4; i++) {
        unsigned char marks[WIDE_SIZE];
        size_t        pieces = 1;
        peer_marks(marks, UBRK_LINE, "", texts[i]);
        stele_buffer_clear(&expected);
        for (size_t at = 0; at < strlen(texts[i]); at++) {
            if (at && marks[at]) {
                assert_int_equal(stele_buffer_add(&expected, "\n", 1), STELE_OK);
                pieces++;
            }
            assert_int_equal(stele_buffer_add(&expected, texts[i] + at, 1), STELE_OK);
        }
        assert_true(pieces > 4);
        wrap(&out, texts[i], 1, &dictionary, false);
        assert_str(((stele_str){ out.data, out.length }), expected.data);
        wrap(&out, texts[i], 1, NULL, false);
        assert_str(((stele_str){ out.data, out.length }), texts[i]);
        wrap(&out, texts[i], 1, &dictionary, true);
        assert_str(((stele_str){ out.data, out.length }), texts[i]);
    }
    stele__dictionary_free(&dictionary);
    stele_buffer_free(&out);
    stele_buffer_free(&expected);
}

static void other_scripts_are_wrapped_as_without(void **state)
{
    static const char *const others[] = { "An ordinary text, 1992-ci, well-known; \"quoted\" (and more) – a/b.",
                                          "日本語の文章では、単語の間に空白を置きません。",
                                          "ქართული ენა",
                                          "हिन्दी भाषा है।",
                                          "መልካም ቀን",
                                          "\xe0\xb8",
                                          "a\xe1\x80",
                                          "" };
    stele__dictionary        dictionary = { 0 };
    stele_buffer             with = { 0 }, without = { 0 };

    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        for (size_t width = 1; width < 30; width += 4) {
            wrap(&with, others[i], width, &dictionary, false);
            wrap(&without, others[i], width, NULL, false);
            assert_int_equal(with.length, without.length);
            assert_true(with.length == 0 || memcmp(with.data, without.data, with.length) == 0);
        }
    }
    assert_false(dictionary.was_opened);
    stele__dictionary_free(&dictionary);
    stele_buffer_free(&with);
    stele_buffer_free(&without);
}

static void what_stands_between_is_wrapped_as_without(void **state)
{
    stele__dictionary dictionary = { 0 };
    stele_buffer      out = { 0 };

    (void)state;
    wrap(&out, "The word ภาษาไทย is (ภาษา) Thai, 1992-ci", 9, &dictionary, false);
    assert_text(&out, "The word\nภาษาไทย\nis (ภาษา)\nThai,\n1992-ci");
    stele__dictionary_free(&dictionary);
}

/* ---- Transliteration. ---- */

struct transliteration {
    const char  *name, *id, *text;
    stele_status status;
    const char  *result;
};

static struct transliteration transliterations[] = {
    { "Cyrillic to Latin", "Cyrillic-Latin", "Ходжалы", STELE_OK, "Hodžaly" },
    { "without accents", "Any-Latin; Latin-ASCII", "Ходжалы, Xocalı", STELE_OK, "Hodzaly, Xocali" },
    { "Azerbaijani to ASCII", "az-Upper", "xocalı i", STELE_OK, "XOCALI İ" },
    { "a result much longer than the text", "Any-Hex/XML", "ab", STELE_OK, "&#x61;&#x62;" },
    { "nothing", "Cyrillic-Latin", "", STELE_OK, "" },
    { "no such id", "nonsense", "", STELE_NOT_FOUND, "" },
    { "no id", "", "", STELE_NOT_FOUND, "" },
};

static void text_is_transliterated(void **state)
{
    const struct transliteration *row = *state;
    stele_report                 *report = stele_report_new(NULL);
    stele_transliterator         *transliterator;
    stele_buffer                  result = { 0 };

    assert_int_equal(stele_transliterator_new(&transliterator, stele_str_of(row->id), report), row->status);
    if (row->status == STELE_OK) {
        assert_int_equal(stele_transliterate(transliterator, stele_str_of(row->text), &result, report), STELE_OK);
        assert_text(&result, row->result);
    } else {
        assert_null(transliterator);
        assert_string_equal(stele_report_at(report, 0)->id, "icu-no-transliteration");
    }
    assert_int_equal(stele_report_length(report), row->status != STELE_OK);
    stele_transliterator_free(transliterator);
    stele_report_free(report);
}

static void a_long_text_is_transliterated_whole(void **state)
{
    enum { COUNT = 3000, SIX = 6 };
    stele_transliterator *transliterator;
    stele_buffer          text = { 0 }, result = { 0 };

    (void)state;
    for (size_t i = 0; i < COUNT; i++)
        assert_int_equal(stele_buffer_add(&text, "<", 1), STELE_OK);
    assert_int_equal(stele_transliterator_new(&transliterator, stele_str_of("Any-Hex/XML"), NULL), STELE_OK);
    assert_int_equal(stele_transliterate(transliterator, (stele_str){ text.data, text.length }, &result, NULL),
                     STELE_OK);
    assert_int_equal(result.length, COUNT * SIX);
    for (size_t i = 0; i < COUNT; i++)
        assert_memory_equal(result.data + i * SIX, "&#x3C;", SIX);
    stele_transliterator_free(transliterator);
    stele_buffer_free(&text);
    stele_buffer_free(&result);
}

/* Piece by piece: cut at blanks, between characters where there is none, and nowhere within one. */
static void long_lines_are_transliterated_in_pieces(void **state)
{
    static const char *const units[] = { "Ходжалы ", "я", "aя", "я\n", "\xcc\x81", "漢", "a👍", "\x80" };
    stele_transliterator    *transliterator;

    (void)state;
    assert_int_equal(stele_transliterator_new(&transliterator, stele_str_of("Cyrillic-Latin"), NULL), STELE_OK);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        stele_buffer text = { 0 }, unit = { 0 }, result = { 0 };
        const size_t count = 5000 / strlen(units[i]);
        for (size_t j = 0; j < count; j++)
            assert_int_equal(stele_buffer_add_str(&text, stele_str_of(units[i])), STELE_OK);
        assert_int_equal(stele_transliterate(transliterator, stele_str_of(units[i]), &unit, NULL), STELE_OK);
        assert_int_equal(stele_transliterate(transliterator, (stele_str){ text.data, text.length }, &result, NULL),
                         STELE_OK);
        assert_int_equal(result.length, count * unit.length);
        for (size_t j = 0; j < count; j++)
            assert_memory_equal(result.data + j * unit.length, unit.data, unit.length);
        stele_buffer_free(&text);
        stele_buffer_free(&unit);
        stele_buffer_free(&result);
    }
    stele_transliterator_free(transliterator);
}

/* ---- Whoever runs the process, has a say in nothing. ---- */

static void the_process_has_no_part_in_it(void **state)
{
    UErrorCode         status = U_ZERO_ERROR;
    const stele_locale unknown = locale_of("xyz");
    char               saved[ULOC_FULLNAME_CAPACITY];
    stele_collator    *collator;

    (void)state;
    snprintf(saved, sizeof saved, "%s", uloc_getDefault());
    uloc_setDefault("tr_TR", &status);
    assert_icu(status, "default");
    assert_int_equal(stele_collator_new(&collator, &unknown, NULL), STELE_OK);
    assert_order(collator, stele_str_of("ia"), stele_str_of("ıa"), -1); /* In Turkish, the other way round. */
    stele_collator_free(collator);
    uloc_setDefault(saved, &status);
    assert_icu(status, "default");
}

/* ---- Many threads, and no memory. ---- */

enum { THREADS = 4, ROUNDS = 200 };

static struct shared {
    stele_collator       *collator;
    stele_breaker        *breaker;
    stele_transliterator *transliterator;
} shared;

/* One line of everything that is shared. */
static void use_shared(stele_buffer *line)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < TEXTS && status == STELE_OK; i++) {
        unsigned char marks[WIDE_SIZE];
        stele_str     text = stele_str_of(texts[i]), next = stele_str_of(texts[(i + 1) % TEXTS]);
        const char    order = (char)('1' + sign(stele_collator_compare(shared.collator, text, next)));
        status = stele_buffer_add(line, &order, 1);
        if (status == STELE_OK)
            status = stele_collator_sort_key(shared.collator, text, line);
        if (status == STELE_OK)
            status = stele_breaker_mark(shared.breaker, text, marks, NULL);
        if (status == STELE_OK)
            status = stele_buffer_add(line, (const char *)marks, text.length);
        if (status == STELE_OK)
            status = stele_transliterate(shared.transliterator, text, line, NULL);
    }
    if (status != STELE_OK)
        stele_buffer_clear(line);
}

static void *use_shared_often(void *context)
{
    const stele_buffer *expected = context;
    bool                same = true;

    for (int32_t i = 0; i < ROUNDS; i += stride()) {
        stele_buffer line = { 0 };
        use_shared(&line);
        same = same && line.length == expected->length && memcmp(line.data, expected->data, line.length) == 0;
        stele_buffer_free(&line);
    }
    return same ? context : NULL;
}

static void threads_share_what_was_made(void **state)
{
    const stele_locale locale = locale_of("th");
    pthread_t          threads[THREADS];
    stele_buffer       expected = { 0 };

    (void)state;
    assert_int_equal(stele_collator_new(&shared.collator, &locale, NULL), STELE_OK);
    assert_int_equal(stele_breaker_new(&shared.breaker, &locale, STELE_BREAK_WORDS, NULL), STELE_OK);
    assert_int_equal(stele_transliterator_new(&shared.transliterator, stele_str_of("Any-Latin"), NULL), STELE_OK);
    use_shared(&expected);
    assert_true(expected.length > 1000);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, use_shared_often, &expected), 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *result;
        assert_int_equal(pthread_join(threads[i], &result), 0);
        assert_non_null(result);
    }
    stele_buffer_free(&expected);
    stele_collator_free(shared.collator);
    stele_breaker_free(shared.breaker);
    stele_transliterator_free(shared.transliterator);
}

/* Makes and uses one of each; the first failure ends it. */
static stele_status use_all(stele_buffer *text, stele_report *report)
{
    const stele_locale    locale = locale_of("th");
    stele__dictionary     dictionary = { .report = report };
    stele__wrap_style     style = { .width = 10, .dictionary = &dictionary };
    stele_collator       *collator = NULL;
    stele_breaker        *breaker = NULL;
    stele_transliterator *transliterator = NULL;
    unsigned char         marks[WIDE_SIZE];
    char                  many[1500];
    stele_status          status;

    memset(many, 'a', sizeof many);
    if ((status = stele_collator_new(&collator, &locale, report)) == STELE_OK)
        status = stele_collator_sort_key(collator, (stele_str){ many, sizeof many }, text);
    if (status == STELE_OK && (status = stele_breaker_new(&breaker, &locale, STELE_BREAK_WORDS, report)) == STELE_OK)
        status = stele_breaker_mark(breaker, stele_str_of(texts[0]), marks, report);
    if (status == STELE_OK)
        status = stele__wrap(text, stele_str_of(texts[0]), &style);
    if (status == STELE_OK
        && (status = stele_transliterator_new(&transliterator, stele_str_of("Any-Hex/XML"), report)) == STELE_OK)
        status = stele_transliterate(transliterator, (stele_str){ many, sizeof many }, text, report);
    stele_collator_free(collator);
    stele_breaker_free(breaker);
    stele_transliterator_free(transliterator);
    stele__dictionary_free(&dictionary);
    return status;
}

static void all_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t n = 0;; n++) {
        struct test_heap heap = { .fail_at = n + 1 };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_buffer     text = { .allocator = &allocator };
        stele_status     status = use_all(&text, report);

        stele_buffer_free(&text);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls <= n) {
            assert_int_equal(status, STELE_OK);
            assert_true(n > 10);
            break;
        }
        assert_true(status == STELE_NO_MEMORY || (status == STELE_OK && n == 0)); /* The report may be lacking. */
    }
}

int main(void)
{
    use_built_module();
    ADD_ROWS(orders, words_are_in_order);
    ADD_TEST(orders_are_those_of_icu);
    ADD_TEST(a_long_text_has_a_long_key);
    ADD_TEST(boundaries_are_those_of_icu);
    ADD_TEST(words_are_found);
    ADD_TEST(bytes_that_are_no_text_are_survived);
    ADD_TEST(lines_end_between_words);
    ADD_TEST(other_scripts_are_wrapped_as_without);
    ADD_TEST(what_stands_between_is_wrapped_as_without);
    ADD_ROWS(transliterations, text_is_transliterated);
    ADD_TEST(a_long_text_is_transliterated_whole);
    ADD_TEST(long_lines_are_transliterated_in_pieces);
    ADD_TEST(the_process_has_no_part_in_it);
    ADD_TEST(threads_share_what_was_made);
    ADD_TEST(all_survives_every_failed_allocation);
    return _cmocka_run_group_tests("text", tests, test_count, NULL, NULL);
}
