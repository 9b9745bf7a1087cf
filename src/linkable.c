/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Bytes as a source file, or as an object for the linker. The object is written here, for it is small: a section of
 * read-only data with two symbols (System V ABI, chapter 4), and the note that says that no stack need be executable. A compiler
 * would take seconds and much memory for an array of some megabytes. */
#include "src/linkable.h"

#include <elf.h>
#include <link.h>
#include <string.h>

enum { ALIGNMENT = 64 };

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_name_character(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9');
}

bool linkable_is_name(const char *name)
{
    const size_t length = strlen(name);

    for (size_t i = 0; i < length; i++) {
        if (!is_name_character(name[i]))
            return false;
    }
    return length > 0 && length <= LINKABLE_NAME_MAX && is_letter(name[0]);
}

void linkable_name(char name[LINKABLE_NAME_MAX + 1], const char *path)
{
    size_t      end = strlen(path), start, length = 0;
    const char *dot;

    while (end > 1 && path[end - 1] == '/')
        end--;
    for (start = end; start > 0 && path[start - 1] != '/';)
        start--;
    dot = memchr(path + start, '.', end - start);
    if (dot && dot > path + start)
        end = (size_t)(dot - path);
    if (start == end || !is_letter(path[start]))
        name[length++] = '_';
    for (; start < end && length < LINKABLE_NAME_MAX; start++)
        name[length++] = path[start];
    name[length] = '\0';
    for (size_t i = 0; i < length; i++)
        name[i] = is_name_character(name[i]) ? name[i] : '_';
}

static stele_status put(stele_sink sink, const char *text)
{
    return sink.write(sink.context, text, strlen(text));
}

/* Writes "NAME" between two texts. */
static stele_status put_named(stele_sink sink, const char *before, const char *name, const char *behind)
{
    stele_status status = put(sink, before);

    if (status == STELE_OK)
        status = put(sink, name);
    return status == STELE_OK ? put(sink, behind) : status;
}

/* Writes the bytes as numbers, sixteen a line. */
static stele_status put_numbers(stele_sink sink, stele_str bytes)
{
    static const char digits[] = "0123456789abcdef";
    stele_status      status = STELE_OK;

    for (size_t i = 0; i < bytes.length && status == STELE_OK; i += 16) {
        char   line[16 * 5 + 8];
        size_t length = 0;
        for (size_t j = i; j < i + 16 && j < bytes.length; j++) {
            const unsigned char byte = (unsigned char)bytes.data[j];
            const char          number[] = { '0', 'x', digits[byte >> 4], digits[byte & 15], ',' };
            memcpy(line + length, number, sizeof number);
            length += sizeof number;
        }
        line[length++] = '\n';
        status = sink.write(sink.context, line, length);
    }
    return status;
}

stele_status linkable_c_source(stele_sink sink, stele_str bytes, const char *name)
{
    stele_status status;

    if ((status = put_named(sink,
                            "/* Made by stele bundle. */\n"
                            "#include <stddef.h>\n\n"
                            "#ifdef __cplusplus\n#define STELE_LINKABLE extern \"C\" alignas(64)\n"
                            "#else\n#define STELE_LINKABLE _Alignas(64)\n#endif\n\n"
                            "STELE_LINKABLE const unsigned char ",
                            name, "[] = {\n"))
            == STELE_OK
        && (status = put_numbers(sink, bytes)) == STELE_OK
        && (status = put_named(sink, "};\n\n#ifdef __cplusplus\nextern \"C\"\n#endif\nconst size_t ", name,
                               "_size = sizeof "))
               == STELE_OK)
        status = put_named(sink, "", name, ";\n");
    return status;
}

/* What machine this is, as objects say it; EM_NONE where that is not all there is to say. */
#if defined __x86_64__ && defined __LP64__
enum { MACHINE = EM_X86_64, FLAGS = 0 };
#elif defined __i386__
enum { MACHINE = EM_386, FLAGS = 0 };
#elif defined __aarch64__ && defined __LP64__
enum { MACHINE = EM_AARCH64, FLAGS = 0 };
#elif defined                        __s390x__
enum { MACHINE = EM_S390, FLAGS = 0 };
#elif defined                        __powerpc64__ && _CALL_ELF == 2
enum { MACHINE = EM_PPC64, FLAGS = 2 };
#else
enum { MACHINE = EM_NONE, FLAGS = 0 };
#endif

enum { SECTION_DATA = 1, SECTION_STACK, SECTION_SYMBOLS, SECTION_STRINGS, SECTION_NAMES, SECTIONS };

static const char section_names[] = "\0.rodata\0.note.GNU-stack\0.symtab\0.strtab\0.shstrtab";

/* The parts of an object but for the bytes themselves. */
struct object {
    ElfW(Ehdr) header;
    ElfW(Shdr) sections[SECTIONS];
    ElfW(Sym) symbols[3];
    char   strings[2 * LINKABLE_NAME_MAX + 16];
    size_t strings_length;
    size_t size; /* The value of NAME_size. */
};

bool linkable_has_objects(void)
{
    return MACHINE != EM_NONE;
}

static size_t aligned(size_t offset, size_t alignment)
{
    return (offset + alignment - 1) / alignment * alignment;
}

/* Fills in the names and where they stand. */
static void name_symbols(struct object *object, const char *name)
{
    const size_t length = strlen(name);

    memcpy(object->strings + 1, name, length + 1);
    memcpy(object->strings + length + 2, name, length);
    memcpy(object->strings + length + 2 + length, "_size", 6);
    object->strings_length = 2 * length + 8;
    object->symbols[1].st_name = 1;
    object->symbols[2].st_name = (unsigned)length + 2;
}

/* Lays the file out: header, data, symbols, strings, names, section headers. */
static void lay_out(struct object *object, size_t size)
{
    static const unsigned char identity[EI_NIDENT] = {
        ELFMAG0,
        ELFMAG1,
        ELFMAG2,
        ELFMAG3,
        sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32,
        __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB : ELFDATA2MSB,
        EV_CURRENT,
        ELFOSABI_NONE,
    };
    const size_t number = aligned(size, sizeof(size_t)), data = number + sizeof(size_t);
    const size_t start = aligned(sizeof object->header, ALIGNMENT), symbols = aligned(start + data, 8);
    const size_t strings = symbols + sizeof object->symbols, names = strings + object->strings_length;

    memcpy(object->header.e_ident, identity, sizeof identity);
    object->header.e_type = ET_REL;
    object->header.e_machine = MACHINE;
    object->header.e_version = EV_CURRENT;
    object->header.e_flags = FLAGS;
    object->header.e_ehsize = sizeof object->header;
    object->header.e_shentsize = sizeof *object->sections;
    object->header.e_shnum = SECTIONS;
    object->header.e_shstrndx = SECTION_NAMES;
    object->header.e_shoff = aligned(names + sizeof section_names, 8);
    for (unsigned i = 1, at = 1; i < SECTIONS; i++) {
        object->sections[i].sh_name = at;
        at += (unsigned)strlen(section_names + at) + 1;
        object->sections[i].sh_type = i == SECTION_SYMBOLS   ? SHT_SYMTAB
                                      : i >= SECTION_STRINGS ? SHT_STRTAB
                                                             : SHT_PROGBITS;
        object->sections[i].sh_addralign = i == SECTION_DATA ? ALIGNMENT : i == SECTION_SYMBOLS ? 8 : 1;
    }
    object->sections[SECTION_DATA].sh_flags = SHF_ALLOC;
    object->sections[SECTION_DATA].sh_offset = start;
    object->sections[SECTION_DATA].sh_size = data;
    object->sections[SECTION_STACK].sh_offset = start + data;
    object->sections[SECTION_SYMBOLS].sh_offset = symbols;
    object->sections[SECTION_SYMBOLS].sh_size = sizeof object->symbols;
    object->sections[SECTION_SYMBOLS].sh_entsize = sizeof *object->symbols;
    object->sections[SECTION_SYMBOLS].sh_link = SECTION_STRINGS;
    object->sections[SECTION_SYMBOLS].sh_info = 1; /* The first symbol that is not local. */
    object->sections[SECTION_STRINGS].sh_offset = strings;
    object->sections[SECTION_STRINGS].sh_size = object->strings_length;
    object->sections[SECTION_NAMES].sh_offset = names;
    object->sections[SECTION_NAMES].sh_size = sizeof section_names;
    for (int i = 1; i <= 2; i++) {
        object->symbols[i].st_info = ELF64_ST_INFO(STB_GLOBAL, STT_OBJECT);
        object->symbols[i].st_shndx = SECTION_DATA;
        object->symbols[i].st_size = i == 1 ? size : sizeof(size_t);
        object->symbols[i].st_value = i == 1 ? 0 : number;
    }
}

/* Writes a part at its place; `*at` is how much has been written. */
static stele_status put_at(stele_sink sink, size_t *at, size_t offset, const void *bytes, size_t length)
{
    static const char zeros[ALIGNMENT];
    stele_status      status = sink.write(sink.context, zeros, offset - *at);

    *at = offset + length;
    return status == STELE_OK ? sink.write(sink.context, bytes, length) : status;
}

stele_status linkable_object(stele_sink sink, stele_str bytes, const char *name)
{
    struct object object = { .size = bytes.length };
    size_t        at = 0;
    stele_status  status;

    name_symbols(&object, name);
    lay_out(&object, bytes.length);
    if ((status = put_at(sink, &at, 0, &object.header, sizeof object.header)) == STELE_OK
        && (status = put_at(sink, &at, object.sections[SECTION_DATA].sh_offset, bytes.data, bytes.length)) == STELE_OK
        && (status = put_at(sink, &at, object.sections[SECTION_STACK].sh_offset - sizeof(size_t), &object.size,
                            sizeof(size_t)))
               == STELE_OK
        && (status = put_at(sink, &at, object.sections[SECTION_SYMBOLS].sh_offset, object.symbols,
                            sizeof object.symbols))
               == STELE_OK
        && (status = put_at(sink, &at, object.sections[SECTION_STRINGS].sh_offset, object.strings,
                            object.strings_length))
               == STELE_OK
        && (status = put_at(sink, &at, object.sections[SECTION_NAMES].sh_offset, section_names, sizeof section_names))
               == STELE_OK)
        status = put_at(sink, &at, object.header.e_shoff, object.sections, sizeof object.sections);
    return status;
}
