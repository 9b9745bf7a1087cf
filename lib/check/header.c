/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Checks of the header: are the fields there that a catalog needs, and did somebody fill them in? */
#include "lib/check/checking.h"

/* Fields that a catalog needs, and the values that templates have in them. */
static const struct {
    stele_str name, template_value; /* Absent where every value is one. */
} fields[] = {
    { STELE__LITERAL("Project-Id-Version"), STELE__LITERAL("PACKAGE VERSION") },
    { STELE__LITERAL("PO-Revision-Date"), STELE__LITERAL("YEAR-MO-DA HO:MI+ZONE") },
    { STELE__LITERAL("Last-Translator"), STELE__LITERAL("FULL NAME <EMAIL@ADDRESS>") },
    { STELE__LITERAL("Language-Team"), STELE__LITERAL("LANGUAGE <LL@li.org>") },
    { STELE__LITERAL("MIME-Version"), { NULL, 0 } },
    { STELE__LITERAL("Content-Type"), STELE__LITERAL("text/plain; charset=CHARSET") },
    { STELE__LITERAL("Content-Transfer-Encoding"), STELE__LITERAL("ENCODING") },
    { STELE__LITERAL("Language"), STELE__LITERAL("") },
};

/* Charsets that gettext's tools and common systems know by these names; none is written otherwise but for its case. */
static const char *const portable_charsets[] = {
    "UTF-8",       "ASCII",       "US-ASCII",   "ANSI_X3.4-1968", "ISO-8859-1",  "ISO-8859-2",  "ISO-8859-3",
    "ISO-8859-4",  "ISO-8859-5",  "ISO-8859-6", "ISO-8859-7",     "ISO-8859-8",  "ISO-8859-9",  "ISO-8859-13",
    "ISO-8859-14", "ISO-8859-15", "ISO_8859-1", "ISO_8859-2",     "ISO_8859-3",  "ISO_8859-4",  "ISO_8859-5",
    "ISO_8859-6",  "ISO_8859-7",  "ISO_8859-8", "ISO_8859-9",     "ISO_8859-13", "ISO_8859-14", "ISO_8859-15",
    "KOI8-R",      "KOI8-U",      "KOI8-T",     "CP850",          "CP866",       "CP874",       "CP932",
    "CP949",       "CP950",       "CP1250",     "CP1251",         "CP1252",      "CP1253",      "CP1254",
    "CP1255",      "CP1256",      "CP1257",     "GB2312",         "EUC-JP",      "EUC-KR",      "EUC-TW",
    "BIG5",        "BIG5-HKSCS",  "GBK",        "GB18030",        "SHIFT_JIS",   "JOHAB",       "TIS-620",
    "VISCII",      "GEORGIAN-PS",
};

/* The value of a field, as its line has it behind one blank. Unlike in mail, the case of the name counts: the tools that
 * read these fields look for this spelling. */
static bool field_value(stele_str header, stele_str name, stele_str *value)
{
    stele_str line;

    while (stele__next_piece(&header, '\n', &line)) {
        if (line.length > name.length && line.data[name.length] == ':' && stele__starts_with(line, name)) {
            *value = stele__trimmed(stele__slice(line, name.length + 1, SIZE_MAX));
            return true;
        }
    }
    return false;
}

stele_status stele__check_header_fields(stele__checking *checking)
{
    stele_str text, value;

    if (!checking->header) {
        stele__check_tell(checking, STELE__HEADER_MISSING, NULL, 0, NULL);
        return STELE_OK;
    }
    text = stele_message_msgstr(checking->header, 0);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const stele_str pattern = fields[i].template_value;

        if (!field_value(text, fields[i].name, &value))
            stele__check_tell(checking, STELE__HEADER_FIELD_MISSING, checking->header, STELE__MSGSTR,
                              &(stele__args){ { fields[i].name } });
        else if (pattern.data && stele_str_equal(value, pattern))
            stele__check_tell(checking, STELE__HEADER_FIELD_TEMPLATE, checking->header, STELE__MSGSTR,
                              &(stele__args){ { fields[i].name } });
    }
    return STELE_OK;
}

static bool is_portable(stele_str charset)
{
    for (size_t i = 0; i < sizeof portable_charsets / sizeof *portable_charsets; i++) {
        if (stele__equal_ignoring_case(charset, stele_str_of(portable_charsets[i])))
            return true;
    }
    return false;
}

/* Whether this is a template, which names no charset yet. */
static bool is_template(const char *file)
{
    const size_t length = file ? strlen(file) : 0;

    return length >= 4 && strcmp(file + length - 4, ".pot") == 0;
}

stele_status stele__check_charset(stele__checking *checking)
{
    static const stele_str key = STELE__LITERAL("charset=");
    stele_str              text, charset;
    const char            *found;

    if (!checking->header)
        return STELE_OK;
    text = stele_message_msgstr(checking->header, 0);
    found = stele__find_text(text, key);
    if (!found) {
        stele__check_tell(checking, STELE__CHARSET_MISSING, checking->header, STELE__MSGSTR, NULL);
        return STELE_OK;
    }
    charset = (stele_str){ found + key.length, text.length - (size_t)(found - text.data) - key.length };
    for (size_t i = 0; i < charset.length; i++) {
        if (stele__is_blank(charset.data[i]))
            charset.length = i;
    }
    if (!is_portable(charset)
        && !(is_template(checking->options->file) && stele_str_equal(charset, STELE__LITERAL("CHARSET"))))
        stele__check_tell(checking, STELE__CHARSET_NOT_PORTABLE, checking->header, STELE__MSGSTR,
                          &(stele__args){ { charset } });
    return STELE_OK;
}
