#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Prints lib/document/references.def: the names of the HTML standard's character references (13.5), as Python's library has
them in html.entities, in the order of strcmp(). Each is followed by a NUL, its text in UTF-8, and another; then come the offsets
of the names. One string and numbers need no relocation when the library is loaded.

    tools/gen-references.py > lib/document/references.def
"""
from html.entities import html5

print("/* SPDX-License-Identifier: LGPL-2.1-or-later */")
print("/* Names of character references and their texts, made by tools/gen-references.py. */")
print("static const char names[] =")
starts, length = [], 0
for name in sorted(n[:-1] for n in html5 if n.endswith(";")):
    text = html5[name + ";"].encode()
    print('    "%s\\0" "%s\\0"' % (name, "".join("\\x%02x" % byte for byte in text)))
    starts.append(length)
    length += len(name) + len(text) + 2
print("    ;")
print("static const uint16_t starts[] = {")
for i in range(0, len(starts), 16):
    print("    " + " ".join("%d," % start for start in starts[i : i + 16]))
print("};")
assert length < 65536
