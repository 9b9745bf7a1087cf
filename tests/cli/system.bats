# SPDX-License-Identifier: LGPL-2.1-or-later
# What rendering asks of the system.
load helper

traced() {
  command -v strace >/dev/null || skip 'strace is not installed'
  ! grep -q fsanitize "$STELE_BUILD/config.log" || skip 'the build is instrumented'
  strace -o trace true 2>/dev/null || skip 'strace may not trace here'
}

@test "the built-in statement is rendered without opening a file, in one write" {
  traced
  strace -f -o trace "$program" render -l tr -w 0 >out
  stele render -l tr -w 0 | cmp - out
  # From where the program's own work begins, which is when it looks at its standard streams.
  sed -n '/fcntl(0, F_GETFD)/,$p' trace | sed 's/^[0-9]* *//; s/(.*//' >calls
  same "$(grep -cE '^(write|writev)$' calls)" 1
  same "$(grep -cE '^(open|openat|read|mmap|stat|newfstatat|access)$' calls)" 0
  [ "$(wc -l <calls)" -le 16 ]
}

@test "a compiled bundle is read, not searched for: one file is opened" {
  traced
  source_folder
  stele bundle source -o x.stele
  strace -f -o trace "$program" render -l az -w 0 x.stele >out
  sed -n '/fcntl(0, F_GETFD)/,$p' trace | sed 's/^[0-9]* *//' >calls
  same "$(grep -cE '^open(at)?\(' calls)" 1
  grep -qE '^open(at)?\(.*x\.stele' calls
}
