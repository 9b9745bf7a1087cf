/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Code is read only as far as comments and strings have to be told from it and from each other: by the marks that begin and end
 * them, which are the same in many languages. */
#include "lib/document/code.h"

struct stele_document__language {
    const char *names;        /* Set apart by blanks, in lower case. */
    const char *lines[3];     /* What begins a comment that goes to the end of its line. */
    const char *open, *close; /* What stands around another; NULL where there is none. */
    const char *quotes;       /* Of strings in one line; in them a backslash takes the next character's meaning. */
    bool        spaced;       /* A comment that goes to the end of a line has a blank before it. */
};

static const stele_document__language languages[] = {
    { " c h cc cpp cxx c++ hpp objc objective-c java js javascript jsx mjs ts typescript tsx go golang rust rs swift "
      "kotlin kt "
      "scala cs csharp c# dart zig groovy gradle json5 jsonc proto protobuf glsl hlsl wgsl verilog solidity v vala ",
      { "//" },
      "/*",
      "*/",
      "\"'",
      false },
    { " php ", { "//", "#" }, "/*", "*/", "\"'", false },
    { " css ", { NULL }, "/*", "*/", "\"'", false },
    { " scss sass less ", { "//" }, "/*", "*/", "\"'", false },
    { " sh bash shell zsh fish ksh py python python3 rb ruby perl pl r yaml yml toml make makefile dockerfile docker "
      "julia jl "
      "cmake nginx conf properties elixir ex exs nix awk tcl graphql gql hcl terraform tf crystal nim gitignore ",
      { "#" },
      NULL,
      NULL,
      "\"'",
      true },
    { " powershell ps1 pwsh ", { "#" }, "<#", "#>", "\"'", true },
    { " sql ada vhdl elm haskell hs ", { "--" }, NULL, NULL, "\"", false },
    { " lua ", { "--" }, "--[[", "]]", "\"'", false },
    { " ini cfg ", { ";", "#" }, NULL, NULL, "\"", true },
    { " lisp scheme clojure clj el emacs-lisp racket asm nasm ", { ";" }, NULL, NULL, "\"", false },
    { " tex latex matlab octave erlang erl prolog ", { "%" }, NULL, NULL, "\"", false },
    { " html xml svg vue xhtml ", { NULL }, "<!--", "-->", "\"'", false },
    { " fortran f90 ", { "!" }, NULL, NULL, "\"'", false },
    { " vim ", { "\"" }, NULL, NULL, "'", true },
    { " vb vbnet basic ", { "'" }, NULL, NULL, "\"", false },
};

/* Whether a list, with a blank before and behind each word, has one. */
static bool has_name(const char *list, stele_str name)
{
    for (const char *at = list; (at = memmem(at, strlen(at), name.data, name.length)); at++) {
        if ((at == list || at[-1] == ' ') && (at[name.length] == ' ' || at[name.length] == '\0'))
            return true;
    }
    return false;
}

const stele_document__language *stele_document__language_at(size_t place)
{
    return &languages[place < sizeof languages / sizeof *languages ? place : 0];
}

size_t stele_document__language_place(const stele_document__language *language)
{
    return (size_t)(language - languages);
}

const stele_document__language *stele_document__language_of(stele_str info, const char *list)
{
    enum { LONGEST = 16 };
    char      lower[LONGEST];
    stele_str name = { lower, 0 };

    info = stele__trimmed(info);
    while (info.length && (*info.data == '{' || *info.data == '.'))
        info = stele__slice(info, 1, info.length);
    for (; name.length < info.length && !strchr(" \t,{}:", info.data[name.length]); name.length++) {
        if (name.length == LONGEST)
            return NULL;
        lower[name.length] = stele__lower(info.data[name.length]);
    }
    if (name.length == 0 || !list || (strcmp(list, "*") != 0 && !has_name(list, name)))
        return NULL;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        if (has_name(languages[i].names, name))
            return &languages[i];
    }
    return NULL;
}

static bool is_at(stele_str bytes, uint32_t at, uint32_t end, const char *mark)
{
    const size_t length = mark ? strlen(mark) : 0;

    return length && end - at >= length && memcmp(bytes.data + at, mark, length) == 0;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The mark of a comment up to the end of its line that begins at an offset; NULL for none. */
static const char *line_mark(const stele_document__code *code, uint32_t start, uint32_t at, uint32_t end)
{
    const stele_document__language *language = code->language;

    if (language->spaced && at > start && !is_blank(code->bytes.data[at - 1]))
        return NULL;
    for (size_t i = 0; i < sizeof language->lines / sizeof *language->lines && language->lines[i]; i++) {
        if (is_at(code->bytes, at, end, language->lines[i]))
            return language->lines[i];
    }
    return NULL;
}

/* The text between two offsets, without blanks around it and without more of the mark's last character before it, as in "///"
 * and in a comment that begins with two stars. */
static md_line trim(const stele_document__code *code, uint32_t start, uint32_t end, char mark)
{
    const char *data = code->bytes.data;

    while (start < end && (data[start] == mark || (mark == '/' && data[start] == '!')))
        start++;
    while (start < end && is_blank(data[start]))
        start++;
    while (end > start && (is_blank(data[end - 1]) || data[end - 1] == '\r'))
        end--;
    return (md_line){ start, end };
}

static bool has_letter(const stele_document__code *code, md_line line)
{
    for (uint32_t at = line.start; at < line.end; at++) {
        const char c = code->bytes.data[at];
        if (c < 0 || stele__is_alpha(c))
            return true;
    }
    return false;
}

/* Comments in lines of their own that follow each other, each with the same before its text, are one text; one without words is none,
 * and sets apart. */
static size_t take_lines(stele_document__code *code, uint32_t mark_at, const char *mark)
{
    const md_line *first = &code->lines[code->line];
    const uint32_t indent = mark_at - first->start;
    size_t         count = 0;

    for (; code->line < code->count; code->line++) {
        const md_line *line = &code->lines[code->line];
        const uint32_t at = line->start + indent;
        md_line        text;
        if (at >= line->end || memcmp(code->bytes.data + line->start, code->bytes.data + first->start, indent) != 0
            || line_mark(code, line->start, at, line->end) != mark)
            break;
        text = trim(code, at + (uint32_t)strlen(mark), line->end, mark[strlen(mark) - 1]);
        if (code->line == 0 && is_at(code->bytes, at, line->end, "#!")) /* What runs the script. */
            text.end = text.start;
        if (!has_letter(code, text) && count)
            break;
        if (!has_letter(code, text)) {
            code->line++;
            break;
        }
        code->texts[count++] = text;
    }
    return count;
}

/* The lines of a comment with an end of its own; blanks and a star before each are not text, nor are lines without words. */
static size_t take_block(stele_document__code *code, uint32_t at)
{
    const char *close = code->language->close;
    const char  star = code->language->open[strlen(code->language->open) - 1];
    size_t      count = 0;
    bool        is_first = true, is_over = false;

    for (; code->line < code->count && !is_over; is_first = false) {
        const md_line *line = &code->lines[code->line];
        const uint32_t start = is_first ? at : line->start;
        const char    *found = memmem(code->bytes.data + start, line->end - start, close, strlen(close));
        const uint32_t end = found ? (uint32_t)(found - code->bytes.data) : line->end;
        md_line        text = trim(code, start, end, is_first ? star : ' ');
        if (!is_first && star == '*')
            text = trim(code, text.start, text.end, '*');
        if (has_letter(code, text))
            code->texts[count++] = text;
        is_over = found != NULL;
        if (is_over)
            code->at = end + (uint32_t)strlen(close);
        else
            code->line++;
    }
    return count;
}

/* Where a string ends whose quote stands at an offset; that of its line where it does not. */
static uint32_t string_end(const stele_document__code *code, uint32_t at, uint32_t end)
{
    const char quote = code->bytes.data[at];

    for (at++; at < end && code->bytes.data[at] != quote; at++) {
        if (code->bytes.data[at] == '\\' && at + 1 < end)
            at++;
    }
    return at;
}

/* Looks through one line from where the search is. True where a text was found. */
static bool search_line(stele_document__code *code, stele_document__code_text *text)
{
    const md_line *line = &code->lines[code->line];
    const char    *mark;
    bool           is_first = true; /* Only blanks were there yet. */

    for (uint32_t i = line->start; i < code->at && is_first; i++)
        is_first = is_blank(code->bytes.data[i]);
    text->lines = code->texts;
    while (code->at < line->end) {
        const uint32_t at = code->at;
        const char     c = code->bytes.data[at];
        if (is_at(code->bytes, at, line->end, code->language->open)) {
            text->kind = CODE_BLOCK;
            text->count = take_block(code, at + (uint32_t)strlen(code->language->open));
            return true;
        }
        if ((mark = line_mark(code, line->start, at, line->end))) {
            text->kind = is_first ? CODE_LINES : CODE_TAIL;
            if (is_first)
                text->count = take_lines(code, at, mark);
            else {
                code->texts[0] = trim(code, at + (uint32_t)strlen(mark), line->end, mark[strlen(mark) - 1]);
                text->count = has_letter(code, code->texts[0]);
                code->line++;
            }
            code->at = code->line < code->count ? code->lines[code->line].start : 0;
            return true;
        }
        code->at++;
        is_first = is_first && is_blank(c);
        if (strchr(code->language->quotes, c) && c) {
            const uint32_t end = code->unclosed > code->line ? line->end : string_end(code, at, line->end);
            if (end == line->end) { /* An apostrophe, perhaps. */
                code->unclosed = code->line + 1;
                continue;
            }
            code->at = end + 1;
            code->texts[0] = (md_line){ at + 1, end };
            text->kind = CODE_STRING;
            text->count = code->strings && has_letter(code, code->texts[0]);
            return true;
        }
    }
    code->line++;
    code->at = code->line < code->count ? code->lines[code->line].start : 0;
    return false;
}

bool stele_document__next_code(stele_document__code *code, stele_document__code_text *text)
{
    if (code->line == 0 && code->at == 0 && code->count)
        code->at = code->lines[0].start;
    while (code->line < code->count) {
        if (search_line(code, text) && text->count)
            return true;
    }
    return false;
}

const char *stele_document__code_refuses(const stele_document__language *language, stele_document__code_kind kind,
                                         char quote, stele_str translation)
{
    const stele_str text = stele__trimmed(translation);

    if (text.length == 0)
        return "it has no text";
    switch (kind) {
    case CODE_BLOCK:
        return memmem(text.data, text.length, language->close, strlen(language->close)) ? "it ends the comment" : NULL;
    case CODE_STRING:
        for (size_t i = 0; i < translation.length; i++) {
            if (translation.data[i] == quote || translation.data[i] == '\n')
                return "it ends the string";
            if (translation.data[i] == '\\' && ++i == translation.length)
                return "it ends the string";
        }
        return NULL;
    default: return text.data[text.length - 1] == '\\' ? "the line after it would belong to the comment" : NULL;
    }
}
