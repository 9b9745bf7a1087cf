/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/backup.h: what was in a file, kept beside it, by the names that GNU programs give. */
#ifndef STELE_SRC_BACKUP_H
#define STELE_SRC_BACKUP_H

#include "src/command.h"

/* All zero makes none. */
struct backup {
    enum { BACKUP_NONE, BACKUP_SIMPLE, BACKUP_NUMBERED, BACKUP_EXISTING } control;
    const char *suffix; /* Of simple ones; NULL for "~". */
};

/* Takes the argument of --backup. False, with that said, for one that is not known. */
bool backup_choose(struct invocation *run, struct backup *backup);

/* Gives the file that is there a second name, by which it stays when it is replaced; a simple one of before is replaced. False, with
 * errno, where that fails; true where there is nothing to keep. */
bool backup_make(const struct backup *backup, const char *path);

#endif
