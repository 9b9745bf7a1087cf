/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* ICU is behind a module, stele-icu.so, which dlopen() brings in. Where it is:
 *
 *   1. where the caller said (stele_icu_set_folder), and then nowhere else;
 *   2. beside the library: LIBDIR/stele/, as installed, or LIBDIR itself, as in a build folder. A tree that was moved as a
 *      whole is so found wherever it is;
 *   3. in a program that has the library inside (libstele.a): ../lib/stele/ from the program's own folder, or whatever
 *      configure was told in the place of lib; never beside the program, since programs lie in folders such as /tmp,
 *      where others may put a file named like the module. At last, where it was configured to be installed, as also for a
 *      library that does not know where it is.
 *
 * The first one that exists is taken, and if it cannot be loaded, that is told: an older one elsewhere would only hide
 * what is wrong. A relative path is never followed, for it means another place after chdir(). */
#include "lib/icu/load.h"

#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <unistd.h>

#define MODULE "stele-icu.so"

/* The object of the process, library or program, that has the code of this file. */
struct holder {
    char folder[ICU_PATH_SIZE]; /* Absolute; "" where it is not known. */
    bool is_program;
    bool is_static; /* A program without a dynamic linker, in which dlopen() would bring a second C library. */
};

struct search {
    size_t        visited;
    struct holder holder;
};

static bool has_address(const struct dl_phdr_info *info, uintptr_t address)
{
    for (size_t i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type == PT_LOAD && address - info->dlpi_addr - part->p_vaddr < part->p_memsz)
            return true;
    }
    return false;
}

static bool has_linker(const struct dl_phdr_info *info)
{
    for (size_t i = 0; i < info->dlpi_phnum; i++) {
        if (info->dlpi_phdr[i].p_type == PT_INTERP)
            return true;
    }
    return false;
}

/* Cuts a path back to its folder; what is not absolute becomes "". */
static void keep_folder(char path[ICU_PATH_SIZE])
{
    char *slash = path[0] == '/' ? strrchr(path, '/') : path;
    *slash = '\0';
}

/* Called for each object of the process; the program is the first one. */
static int visit(struct dl_phdr_info *info, size_t size, void *context)
{
    struct search *search = context;
    struct holder *holder = &search->holder;

    (void)size;
    search->visited++;
    if (!has_address(info, (uintptr_t)&visit))
        return 0;
    holder->is_program = search->visited == 1;
    holder->is_static = holder->is_program && !has_linker(info);
    if (holder->is_program) {
        ssize_t length = readlink("/proc/self/exe", holder->folder, sizeof holder->folder - 1);
        holder->folder[length > 0 ? length : 0] = '\0';
    } else if (strlen(info->dlpi_name) < sizeof holder->folder) {
        memcpy(holder->folder, info->dlpi_name, strlen(info->dlpi_name) + 1);
    }
    keep_folder(holder->folder);
    return 1;
}

static bool try_place(char path[ICU_PATH_SIZE], const char *folder, const char *way)
{
    int length = snprintf(path, ICU_PATH_SIZE, "%s%s/" MODULE, folder, way);
    return length > 0 && length < ICU_PATH_SIZE && access(path, F_OK) == 0;
}

/* Finds the file; where there is none, `path` is where it is best installed. */
static bool find_module(char path[ICU_PATH_SIZE], const struct holder *holder, const char *folder)
{
    if (folder[0])
        return try_place(path, folder, "");
    if (holder->folder[0] && !holder->is_program)
        return try_place(path, holder->folder, "") || try_place(path, holder->folder, "/stele");
    if (holder->folder[0] && try_place(path, holder->folder, "/../" STELE_MODULES_IN_PREFIX))
        return true;
    return try_place(path, STELE_MODULES, "");
}

static const stele__icu_table *fail(struct icu_trouble *trouble, stele__finding finding)
{
    trouble->finding = finding;
    return NULL;
}

const stele__icu_table *stele__icu_load(const char *folder, struct icu_trouble *trouble)
{
    struct search           search = { 0 };
    const stele__icu_table *table;
    void                   *module;
    const char             *words;

    *trouble = (struct icu_trouble){ 0 };
    (void)dl_iterate_phdr(visit, &search);
    if (search.holder.is_static)
        return fail(trouble, STELE__ICU_STATIC);
    if (!find_module(trouble->path, &search.holder, folder))
        return fail(trouble, STELE__ICU_NO_MODULE);
    module = dlopen(trouble->path, RTLD_NOW | RTLD_LOCAL);
    if (!module) {
        words = dlerror();
        (void)snprintf(trouble->words, sizeof trouble->words, "%s", words ? words : "");
        return fail(trouble, STELE__ICU_UNLOADABLE);
    }
    table = dlsym(module, "stele__icu_module");
    if (table && table->version == STELE__ICU_VERSION)
        return table;
    (void)dlclose(module);
    return fail(trouble, STELE__ICU_OTHER_VERSION);
}
