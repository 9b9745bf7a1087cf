#!/usr/bin/env bats
# SPDX-License-Identifier: LGPL-2.1-or-later
# stele check: what is found in catalogs, and how it is said.
load helper

# A catalog with a warning, an error, and what is right.
catalog() {
  cat >az.po <<'END'
msgid ""
msgstr ""
"Language: az\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "One."
msgstr "Bir!"

#, c-format
msgid "%d stones"
msgstr "%s daş"

msgid "Three"
msgstr "Üç"
END
}

@test "findings have their place and the id of their check" {
  catalog
  expect 1 check --checks=end-punctuation,format az.po
  same "$output" 'az.po:7:1: warning: msgid ends with ".", msgstr with "!"; end it with the same mark, as its script has it [end-punctuation]
az.po:11:1: error: msgstr takes the argument "1" as another type than msgid; write its directive as there [format]'
  same "$stderr" ''
}

@test "warnings end with 1 only where that is asked for" {
  catalog
  expect 0 check --checks=end-punctuation az.po
  expect 1 check --strict --checks=end-punctuation az.po
  expect 0 check --strict --checks=default,-end-punctuation,-format,-header-fields,-plural-rule,-plural-cldr az.po
  same "$output" ''
}

@test "comments and flags switch checks off" {
  catalog
  sed -i 's/^msgid "One/# stele:ignore=end-punctuation\n&/' az.po
  expect 0 check --strict --checks=end-punctuation az.po
  catalog
  sed -i 's/^msgid "One/#, ignore-end-stop\n&/' az.po
  expect 0 check --strict --checks=end-punctuation az.po
  catalog
  sed -i '1s/^/# stele:ignore=all\n/' az.po
  expect 0 check --strict az.po
}

@test "every format is what it says it is" {
  catalog
  cp az.po 'a"<&.po'
  expect 1 check --checks=end-punctuation,format -f json az.po 'a"<&.po'
  printf '%s' "$output" | python3 -c '
import json, sys
findings = json.load(sys.stdin)
assert len(findings) == 4
assert findings[0]["check"] == "end-punctuation" and findings[0]["line"] == 7 and findings[0]["severity"] == "warning"
assert findings[3]["file"] == "a\"<&.po"'
  expect 1 check --checks=end-punctuation,format -f sarif az.po
  printf '%s' "$output" | python3 -c '
import json, sys
run = json.load(sys.stdin)["runs"][0]
rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
assert len(run["results"]) == 2 and all(result["ruleId"] in rules for result in run["results"])
assert run["results"][1]["locations"][0]["physicalLocation"]["region"] == {"startLine": 11, "startColumn": 1}'
  expect 1 check --checks=end-punctuation,format -f junit az.po 'a"<&.po'
  printf '%s' "$output" | python3 -c '
import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.stdin).getroot()
assert [suite.get("failures") for suite in root] == ["2", "2"]
assert root[1].get("name") == "a\"<&.po"'
}

@test "the list of checks, and what is in none" {
  expect 0 check --list
  [[ $output == *'figures         * Figures that'* ]]
  expect 2 check --checks=nothing az.po
  [[ $stderr == *"'nothing' names a check that there is not; see stele check --list"* ]]
  expect 2 check
  expect 2 check --accelerator=ab az.po
  expect 2 check -f xml az.po
}

@test "a broken file is told with the others, by any number of threads" {
  catalog
  printf 'msgid "a\n' >broken.po
  for i in 1 2 3 4 5 6 7 8; do cp az.po $i.po; done
  expect 1 check -j4 broken.po [1-8].po
  [[ ${lines[0]} == broken.po:1:* ]]
  same "$(printf '%s\n' "$output" | grep -c 'end-punctuation')" 8
}

@test "what teams have shipped has few findings" {
  [ -d "$STELE_CORPUS" ] || skip 'there is no corpus'
  mapfile -t files < <(find "$STELE_CORPUS" -name '*.po' -not -path '*/old/*')
  run "$program" check "${files[@]}"
  findings=$(printf '%s\n' "$output" | grep -c '\]$')
  messages=$(cat "${files[@]}" | grep -c '^msgstr "')
  printf '%s findings in %s messages\n' "$findings" "$messages"
  [ $((findings * 50)) -lt "$messages" ]
}

@test "each defect that is planted is found" {
  [ -d "$STELE_CORPUS" ] || skip 'there is no corpus'
  cat >plant.py <<'END'
import random, re, subprocess, sys
program, path = sys.argv[1:]
random.seed(3)
text = open(path, encoding="utf-8").read()
entries = text.split("\n\n")
plain = [i for i, e in enumerate(entries) if i and re.search(r'^msgid "[^"\\<%{]+[a-z]\."\nmsgstr "[^"\\<%{]+\w\."$', e, re.M)
         and "fuzzy" not in e and "#~" not in e]
plants = {
    "end-punctuation": lambda s: s[:-1] + "!",
    "space-end": lambda s: s + " ",
    "space-begin": lambda s: " " + s,
    "invisible": lambda s: s[0] + "\u200b" + s[1:],
    "bidi": lambda s: "\u202b" + s,
    "space-double": lambda s: s.replace(" ", "  ", 1) if " " in s else None,
}
for check, plant in plants.items():
    planted = 0
    changed = list(entries)
    for i in random.sample(plain, min(40, len(plain))):
        head, translation = re.match(r'(.*^msgstr ")(.*)"$', entries[i], re.S | re.M).groups()
        defect = plant(translation)
        if defect:
            changed[i] = head + defect + '"'
            planted += 1
    open("planted.po", "w", encoding="utf-8").write("\n\n".join(changed))
    count = lambda name: subprocess.run([program, "check", "--checks=" + check, name], capture_output=True,
                                        text=True).stdout.count("[%s]" % check)
    found = count("planted.po") - count(path)
    print(check, planted, found)
    assert planted >= 10 and found == planted, check
END
  python3 plant.py "$program" "$STELE_CORPUS/godot-editor/ru.po"
}

@test "what has one right text is mended, and no other line changes" {
  printf '%b' 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n' \
    'msgid "  One "\nmsgstr   "Bir  iki"\n\n' \
    '# stele:ignore=space-double\nmsgid "Two"\nmsgstr "İki  üç"\n\n' \
    'msgid "Three"\nmsgstr "Ü\xe2\x80\x8bç i\xcc\x87ş"\n' >az.po
  cp az.po before.po
  expect 0 check --fix --checks=default,-header-fields,-plural-rule,-plural-cldr az.po
  same "$stderr" 'az.po: 5 translations mended'
  same "$output" ''
  same "$(diff before.po az.po)" '5c5
< msgstr   "Bir  iki"
---
> msgstr "  Bir iki "
12c12
< msgstr "Ü​ç i̇ş"
---
> msgstr "Üç iş"'
  expect 0 check --fix az.po
  same "$stderr" ''
}

@test "one source text with two translations, where that is asked for" {
  cat >az.po <<'END'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "a"
msgid "One"
msgstr "Bir"

msgctxt "b"
msgid "One"
msgstr "Tək"

msgctxt "c"
msgid "One"
msgstr "Bir"
END
  expect 0 check --checks=inconsistent az.po
  same "$output" 'az.po:10:1: warning: this source text has another translation in line 5 [inconsistent]'
  expect 0 check --checks=default,-header-fields,-plural-rule,-plural-cldr az.po
  same "$output" ''
}
