/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Locales: parsed BCP 47 tags (RFC 5646), with what rendering must know of them. POSIX names ("az_AZ.UTF-8",
 * "sr_RS@latin", "ca_ES@valencia") and the spellings found in the wild ("pt_br", "zh_HANS-CN") are accepted at the door
 * and become tags.
 *
 *     stele_locale locale;
 *     if (stele_locale_parse(&locale, stele_str_of("sr_RS@latin"), report) == STELE_OK)
 *         puts(locale.tag);                                          // sr-Latn-RS
 *
 * A stele_locale is a plain value: copy it, compare its tags, keep it anywhere. It owns nothing.
 * Threads: all functions here may be called from any thread; none reads the environment but the one that says so.
 */
#ifndef STELE_LOCALE_H
#define STELE_LOCALE_H

#include <stele/report.h>

STELE_BEGIN

enum {
    STELE_LOCALE_SIZE = 96 /**< Room for a tag, its NUL included. Longer tags are refused. */
};

/** A locale. Made by stele_locale_parse(); all zero is the root locale, whose tag is "" (written "und"). */
typedef struct stele_locale {
    char tag[STELE_LOCALE_SIZE]; /**< Canonical in case and order, with its deprecated parts replaced: "az-Latn-AZ". */
    char language[9];            /**< "az"; "" for und. */
    char script[5];              /**< "Latn"; "" where the tag has none. */
    char region[4];              /**< "AZ", "419"; "" where the tag has none. */
} stele_locale;

/** In which direction the lines of a text run. */
typedef enum stele_direction { STELE_LEFT_TO_RIGHT, STELE_RIGHT_TO_LEFT } stele_direction;

/**
 * Reads a tag or a POSIX name.
 *
 * @param locale  Receives the locale; all zero on failure.
 * @param text    A tag or name; borrowed for the call. "C" and "POSIX" are English without a region (en-US-u-va-posix
 *                is not meant by those who write them). A charset (".UTF-8") is dropped, the modifiers latin, cyrillic,
 *                arabic, devanagari … become scripts, valencia and other BCP 47 variants become variants, euro is dropped.
 *                Others (quot, boldquot) become private use: "en@quot" is "en-x-quot", which who wants "en" never finds.
 * @return        STELE_OK; STELE_INVALID for text that is no tag by RFC 5646, section 2.1 (the report says where and why);
 *                STELE_LIMIT for one longer than STELE_LOCALE_SIZE - 1.
 * Deprecated language codes and grandfathered tags are replaced ("iw" by "he", "i-klingon" by "tlh"), as UTS #35 has it.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_locale_parse(stele_locale *locale, stele_str text, stele_report *report);

/** Whether two locales are the same once their likely subtags are added: "az" and "az-Latn-AZ" are. */
STELE_API bool stele_locale_matches(const stele_locale *a, const stele_locale *b);

/** Adds likely subtags (UTS #35, part 1, 4.3): "zh-TW" gives "zh-Hant-TW". Variants and extensions stay.
 * An unknown language stays as it is, as does a tag that would become longer than STELE_LOCALE_SIZE - 1. */
STELE_API void stele_locale_maximize(stele_locale *result, const stele_locale *locale);

/** Takes away what is likely anyway: "zh-Hant-TW" gives "zh-TW", "az-Latn-AZ" gives "az". */
STELE_API void stele_locale_minimize(stele_locale *result, const stele_locale *locale);

/**
 * Steps to the parent: CLDR's own where it names one ("pt-AO" gives "pt-PT", "zh-Hant" the root), else the tag with its
 * last subtag cut off.
 *
 * @return  Whether there is one; false for the root, with `parent` the root too. `parent` may be `locale`.
 */
STELE_API bool stele_locale_parent(stele_locale *parent, const stele_locale *locale);

/**
 * Chooses among the locales that there are. Those that are wanted are tried in order, each with its parents, before the
 * next one is: "pt-AO,fr" finds pt_PT, then pt, then fr. After its parents come its relatives: other regions and variants
 * of the language, and languages that CLDR makes its children ("no" finds nb). None of them is written in another script
 * than what is wanted: "zh-TW" finds zh_Hant, but never zh; "sr-Latn" never sr.
 *
 * @param order      Receives places in `available`, best first, each once; room for `available_count`.
 * @param wanted     Wanted locales separated by commas, in any spelling that stele_locale_parse() takes.
 * @param available  The locales that there are.
 * @param found      Receives how many places were put into `order`.
 * @return           STELE_OK, also when none was found; STELE_INVALID for a malformed tag in `wanted` (the others are
 *                   still tried).
 * Time: in proportion to the number of wanted locales times the number available.
 */
STELE_API STELE_CHECK stele_status stele_locale_choose(size_t *order, size_t *found, stele_str wanted,
                                                       const stele_locale *available, size_t available_count,
                                                       stele_report *report);

/**
 * Writes the user's wanted locales, separated by commas, as gettext finds them: LANGUAGE (a list separated by colons)
 * unless the locale is "C" or unset; then the first of LC_ALL, LC_MESSAGES and LANG that is not empty.
 *
 * This is the one function that reads the environment. It calls getenv(), so another thread must not change the
 * environment meanwhile. setlocale() is neither called nor asked.
 *
 * @param wanted  Gets the list added; nothing where the environment names no locale or "C".
 * @return        STELE_OK or STELE_NO_MEMORY. Names that are malformed are left out, as gettext does.
 */
STELE_API STELE_CHECK stele_status stele_locale_environment(stele_buffer *wanted);

/** The direction of the locale's script, or of the script it is likely written in. */
STELE_API stele_direction stele_locale_direction(const stele_locale *locale);

/**
 * The name of the language in the language itself, as CLDR has it: "azərbaycan", "العربية".
 *
 * @return  A static string; NULL where CLDR knows none.
 */
STELE_API const char *stele_locale_endonym(const stele_locale *locale);

/** Writes the locale as gettext names it: "az", "pt_BR", "sr@latin", "zh_Hant" where no other form is usual.
 * Extensions have no place in such a name and are left out. */
STELE_API STELE_CHECK stele_status stele_locale_posix(const stele_locale *locale, stele_buffer *name);

STELE_END

#endif
