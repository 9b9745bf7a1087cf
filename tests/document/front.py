#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random front matter in YAML, nested, with values of all kinds.

    front.py STELE    prints TAP

Each field that is found has the name and the value that PyYAML reads there. With every field translated, PyYAML reads the
translations in their places, and everything else as it was.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

import yaml

WORDS = ["a", "b c", "x: y", "# n", "true", "12", '"q"', "'s'", "it's", "[z", "{k", "- d", "|", ">", "a #b", "&x", "*y", "!t", "@", ""]
KEYS = ["a", "b", "c-d", "e_f", "title"]
TEXTS = 400
CHANGE = " \u00e4: #"  # What a translated field has more; it needs quotes.

chance = random.Random(32)


def scalar():
    word = chance.choice(WORDS)
    way = chance.randrange(4)
    if way == 0:
        return yaml.dump(word, allow_unicode=True, width=1000).split("\n")[0]
    if way == 1:
        return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if way == 2:
        return "'" + word.replace("'", "''") + "'"
    return chance.choice(["word", "two words", "n1"])


def items(indent, depth):
    """A list's lines: texts, lists and mappings."""
    lines = []
    for _ in range(chance.randrange(1, 4)):
        way = chance.randrange(3)
        if way == 0:
            lines.append("- " + scalar())
        elif way == 1:
            lines += ["- - " + scalar(), "  - " + scalar()]
        else:
            inner = [line for line in mapping(0, depth + 2) if line and line[0] != "#"]
            lines += ["- " + inner[0]] + ["  " + line for line in inner[1:]]
    return [" " * indent + line for line in lines]


def mapping(indent, depth):
    lines = []
    blanks = " " * indent
    for key in chance.sample(KEYS, chance.randrange(1, 4)):
        way = chance.randrange(8)
        if chance.random() < 0.1:
            lines.append(blanks + "# note: x")
        if chance.random() < 0.1:
            lines.append("")
        if way < 3 or depth > 3:
            lines.append(blanks + key + ": " + scalar() + chance.choice(["", "", " # c"]))
        elif way == 3:
            lines += [blanks + key + ":"] + mapping(indent + chance.randrange(1, 4), depth + 1)
        elif way == 4:
            inner = " " * (indent + chance.randrange(1, 4))
            lines.append(blanks + key + ": " + chance.choice(["|", ">", "|-"]))
            lines += [inner + chance.choice(["a: b", "text", "- i"]) for _ in range(chance.randrange(1, 4))]
        elif way == 5:
            lines += [blanks + key + ":"] + items(indent + chance.choice([0, 2]), depth)
        elif way == 6:
            lines += [blanks + key + ': [a, "b",', blanks + " c]"]
        else:
            lines += [blanks + key + ": one", blanks + " more words"]
    return lines


def values(value, path, found):
    """All (name, value) below a value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            values(inner, path + "." + str(key) if path else str(key), found)
    elif isinstance(value, list):
        for inner in value:
            values(inner, path, found)
    else:
        found.append((path, value))
    return found


def messages(template):
    """(names, msgid) of each message but the header."""
    for entry in template.split("\n\n")[1:]:
        match = re.search(r"^msgid (.*)\nmsgstr", entry, re.M | re.S)
        text = "".join(eval(line) for line in match.group(1).split("\n"))
        yield re.findall(r"^#\. Metadata: (.*)$", entry, re.M), text


def main():
    stele = os.path.abspath(sys.argv[1])
    wrong, fields, texts, translated = [], 0, 0, 0
    os.chdir(tempfile.mkdtemp())
    while texts < TEXTS:
        text = "\n".join(mapping(0, 0)) + "\n"
        try:
            meant = values(yaml.safe_load(text), "", [])
        except yaml.YAMLError:
            continue
        texts += 1
        with open("f.md", "w", encoding="utf-8") as file:
            file.write("---\n" + text + "---\n")
        template = subprocess.run([stele, "extract", "--fields=all", "f.md"], check=True, capture_output=True, text=True).stdout
        found = list(messages(template))
        fields += len(found)
        wrong += [(text, name, msgid) for names, msgid in found for name in names if (name, msgid) not in meant]
        with open("az.po", "w", encoding="utf-8") as file:
            file.write(re.sub(r'\nmsgid ((?:".*"\n)+)msgstr ""', lambda m: "\nmsgid " + m.group(1) + "msgstr " + m.group(1).rstrip("\n")[:-1]
                              + CHANGE + '"' if m.group(1) != '""\n' else m.group(0), template).replace("#, fuzzy\n", "", 1))
        subprocess.run([stele, "localize", "-q", "--fields=all", "--catalogs=.", "-l", "az", "-o", "out", "f.md"], capture_output=True)
        with open("out/az/f.md", encoding="utf-8") as file:
            now = values(yaml.safe_load(file.read().split("---\n")[1]), "", [])
        changed = {(name, msgid) for names, msgid in found for name in names}
        expected = [(name, value + CHANGE if (name, value) in changed else value) for name, value in meant]
        translated += sum(1 for (_, a), (_, b) in zip(now, meant) if a != b)
        # What is not taken may have the same name and value as what is: either is right.
        if [name for name, _ in now] != [name for name, _ in expected] or any(
                a != b and a != c for (_, a), (_, b), (_, c) in zip(now, expected, meant)):
            wrong.append((text, now, expected))
    print("1..2")
    print(("not ok" if wrong else "ok") + " 1 - fields have the names and values that PyYAML reads, and so have translations")
    for case in wrong[:3]:
        print("# " + repr(case))
    few = fields < TEXTS or translated < fields
    print(("not ok" if few else "ok") + " 2 - there are fields to compare, and all are translated")
    print("# %d texts, %d messages, %d values translated" % (texts, fields, translated))
    return 1 if wrong or few else 0


if __name__ == "__main__":
    sys.exit(main())
