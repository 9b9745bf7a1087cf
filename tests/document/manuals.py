#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Real documents through the whole way: template, catalog, pages.

    manuals.py STELE FOLDER PEERS    prints TAP; FOLDER keeps what was fetched, PEERS compares with other parsers

The examples of the CommonMark and GFM specifications, po4a's own fixtures, and the manuals of Hugo and npm are fetched from the registries of
Debian and npm, by name and checksum; what cannot be fetched is skipped. A catalog that repeats each text must give each file back byte for
byte; one that changes each text must be taken whole, and give pages of which the same template is made but for the change.
"""
import hashlib
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request

DEBIAN = "http://deb.debian.org/debian/pool/main/"
NPM = "https://registry.npmjs.org/"
SOURCES = {
    "commonmark": (NPM + "commonmark-spec/-/commonmark-spec-0.31.2.tgz",
                   "588280df96c211f7ce9db0b7943ded34ac4b8ba321e2fdf9c03d188ec0f01fea"),
    "gfm": (DEBIAN + "c/cmark-gfm/cmark-gfm_0.29.0.gfm.6.orig.tar.gz",
            "b17d86164c0822b5db3818780b44cb130ff30e9c6ec6a64f199b6d142684dba0"),
    "po4a": (DEBIAN + "p/po4a/po4a_0.74.orig.tar.gz",
             "6e390eb7707501a86f2e648d78fddb0d211d1e8699aa1ee201176e9f966a798b"),
    "hugo": (DEBIAN + "h/hugo/hugo_0.111.3.orig.tar.gz",
             "b6eeb13d9ed2e5d5c6895bae56480bf0fec24a564ad9d17c90ede14a7b240999"),
    "npm": (NPM + "npm/-/npm-10.9.0.tgz",
            "c12def16fe3efdc80b1e652d60903d807ac4b78b9e7c3e76f633f4b13a32897c"),
}
DOCUMENTS = (".md", ".html", ".htm", ".xhtml", ".txt")
CHANGE = " \u00e4\u6587"  # What a changed text has more than its source.

# Examples of specifications that are read otherwise than libcmark-gfm 0.29 has them, by number. 025 to 027 and GFM's 321 to 323
# have no words but references to characters; 096 begins with what is front matter here; 171 has a text area, which
# CommonMark 0.31 knows as code; the others are of addresses alone, web and mail, which are no units here.
OTHERWISE = {
    "commonmark": "025 026 027 096 171 606 611 612".split(),
    "gfm": "066 321 322 323 614 619 620 621 624 625 626 628 629 631".split(),
}

tests = 0
failed = False


def result(name, passed, *notes):
    global tests, failed
    tests += 1
    failed = failed or not passed
    print(("ok" if passed else "not ok") + " %d - %s" % (tests, name))
    for note in notes:
        print("# " + str(note).replace("\n", "\n# "))


def skip(name, why):
    global tests
    tests += 1
    print("ok %d - %s # SKIP %s" % (tests, name, why))


def fetch(name, folder):
    """The path of an archive; None where it is not to be had."""
    url, checksum = SOURCES[name]
    path = os.path.join(folder, url.rsplit("/", 1)[1])
    if not os.path.exists(path):
        try:
            with urllib.request.urlopen(url, timeout=60) as answer, open(path + ".part", "wb") as out:
                shutil.copyfileobj(answer, out)
        except OSError:
            return None
        os.rename(path + ".part", path)
    with open(path, "rb") as archive:
        if hashlib.sha256(archive.read()).hexdigest() != checksum:
            os.remove(path)
            return None
    return path


def unpack(name, folder, into, wanted):
    """Puts the files of an archive that are wanted below a folder; how many."""
    path, count = fetch(name, folder), 0
    if not path:
        return 0
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and wanted(member.name):
                target = os.path.join(into, member.name.lstrip("/"))
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "wb") as out:
                    out.write(archive.extractfile(member).read())
                count += 1
    return count


def examples_of(text):
    fence = "`" * 32
    for match in re.finditer("^%s example[^\n]*\n(.*?)^\\.\n(.*?)^%s$" % (fence, fence), text, re.M | re.S):
        yield match.group(1).replace("\u2192", "\t")


def run(*command, cwd):
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True)


def run_peer(*command, cwd):
    """A program that may need more time or memory than there is."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    try:
        subprocess.run(command, cwd=cwd, capture_output=True, timeout=10, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        pass


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def translate(template, catalog, change):
    """A catalog with each text and `change` behind it."""
    with open(template, encoding="utf-8") as source, open(catalog, "w", encoding="utf-8") as out:
        head, *entries = source.read().rstrip("\n").split("\n\n")
        out.write(head + "\n")
        for entry in entries:
            begin, text = re.match('(.*^msgid )(.*)^msgstr ""$', entry, re.S | re.M).groups()
            out.write("\n%s%smsgstr %s\n%s\n" % (begin, text, text.rstrip("\n"), quote(change)))


def texts_of(stele, folder):
    """The texts of a folder's documents, each with how often it is there."""
    template = run(stele, "extract", "--duplicates=context", "--add-location=never", "-o", "-", ".", cwd=folder).stdout
    texts = []
    for entry in template.rstrip("\n").split("\n\n")[1:]:
        text = re.search('^msgid (.*)^msgstr ""$', entry, re.S | re.M).group(1)
        texts.append("".join(re.findall('"(.*)"', text)))
    return texts


def files_below(folder):
    return sorted(os.path.relpath(os.path.join(where, name), folder)
                  for where, _, names in os.walk(folder) for name in names)


def read(*path):
    with open(os.path.join(*path), "rb") as file:
        return file.read()


def localize(stele, folder, change, work):
    """Localizes a folder with a catalog made of its own template; the folder of the pages, and what was said."""
    catalogs = tempfile.mkdtemp(dir=work)
    template = os.path.join(catalogs, "all.pot")
    said = run(stele, "extract", "-o", template, ".", cwd=folder)
    if said.returncode > 1 or not os.path.exists(template):
        return None, said.stderr
    translate(template, os.path.join(catalogs, "xx.po"), change)
    out = tempfile.mkdtemp(dir=work)
    how = ("--anchors=github", "--links") if change else ()
    said = run(stele, "localize", "--catalogs", catalogs, "-o", out, *how, ".", cwd=folder)
    return os.path.join(out, "xx"), said.stderr + said.stdout


def without_language(page):
    """A page without what it says of its own language, which is another than the source's."""
    said = rb"""(<html[^>]*?)\s+(?:xml:)?lang=("[^"]*"|'[^']*'|[^\s>]+)"""
    return re.sub(said, rb"\1", re.sub(said, rb"\1", page))


def whole_way(name, stele, folder, work):
    documents = [path for path in files_below(folder) if path.endswith(DOCUMENTS)]
    pages, said = localize(stele, folder, "", work)
    wrong = [path for path in documents
             if not os.path.exists(os.path.join(pages, path))
             or without_language(read(pages, path)) != without_language(read(folder, path))]
    result("%s: %d of %d documents come back byte for byte" % (name, len(documents) - len(wrong), len(documents)),
           documents and not wrong, said[-600:], *wrong[:8])

    pages, said = localize(stele, folder, CHANGE, work)
    refused = said.count("is not taken")
    missing = [path for path in documents if not os.path.exists(os.path.join(pages, path))]
    result("%s: each changed text but %d is taken, and each page is there" % (name, refused),
           not missing and refused <= len(documents) // 100, said[-600:], *missing[:8])
    lost = [line for line in said.splitlines() if "leads to no anchor in " + os.path.dirname(pages) in line]
    result("%s: no fragment that leads somewhere in the source is lost" % name, not lost, *lost[:8])
    return documents


def compare(label, documents, folder, otherwise=()):
    """The same blocks and words as other parsers find, but in the documents that are named."""
    if not os.access(sys.argv[3], os.X_OK):
        return skip("the same as other parsers", "libcmark-gfm or libgumbo is missing")
    said = run(os.path.abspath(sys.argv[3]), *documents, cwd=folder).stdout.splitlines()
    differ = [line for line in said[:-1] if line.split(".md: ")[0] not in otherwise]
    result("%s: %s are read as other parsers do" % (label, said[-1] if said else "none"), said and not differ, *differ[:8])


def specification(name, label, stele, folder, work):
    here = tempfile.mkdtemp(dir=work)
    if not unpack(name, folder, here, lambda path: path.endswith("spec.txt")):
        return skip(label, "not to be fetched")
    spec = [path for path in files_below(here)][0]
    examples = tempfile.mkdtemp(dir=work)
    for number, example in enumerate(examples_of(read(here, spec).decode()), 1):
        with open(os.path.join(examples, "%03d.md" % number), "w", encoding="utf-8", newline="") as out:
            out.write(example)
    compare(label, whole_way(label, stele, examples, work), examples, OTHERWISE[name])


def manual(name, label, stele, folder, work, wanted):
    here = tempfile.mkdtemp(dir=work)
    if not unpack(name, folder, here, wanted):
        return skip(label, "not to be fetched")
    documents = whole_way(label, stele, here, work)
    return here, documents


def by_po4a(folder, documents, work):
    """How many documents po4a gives back when each text is its own translation."""
    same = 0
    for path in documents:
        how = ("-f", "text", "-o", "markdown", "-o", "neverwrap", "-M", "UTF-8", "-m", os.path.join(folder, path))
        catalog, page = os.path.join(work, "xx.po"), os.path.join(work, "page")
        run_peer("po4a-updatepo", *how, "-p", catalog, cwd=work)
        run_peer("msgen", "-o", catalog, catalog, cwd=work)
        run_peer("po4a-translate", *how, "-k", "0", "-L", "UTF-8", "-p", catalog, "-l", page, cwd=work)
        same += os.path.exists(page) and read(page) == read(folder, path)
        for made in (catalog, page):
            if os.path.exists(made):
                os.remove(made)
    return same


def edited(paragraphs, random_):
    """One step of an author: a paragraph changed, added, taken out, or moved. The paragraphs, and the new text or None."""
    place, what = random_.randrange(len(paragraphs)), random_.randrange(4)
    word = "Step %d." % random_.randrange(10**9)
    if what == 0:
        return paragraphs[:place] + [word] + paragraphs[place:], word
    if what == 1 and len(paragraphs) > 10:
        return paragraphs[:place] + paragraphs[place + 1:], None
    if what == 2:
        moved = paragraphs[:place] + paragraphs[place + 1:]
        other = random_.randrange(len(moved) + 1)
        return moved[:other] + [paragraphs[place]] + moved[other:], None
    return paragraphs[:place] + [word] + paragraphs[place + 1:], word


def a_document_is_edited(stele, work):
    """Over 200 steps every paragraph that nobody touched keeps its translation."""
    here, random_, lost = tempfile.mkdtemp(dir=work), random.Random(4), []
    page, template, catalog = (os.path.join(here, name) for name in ("page.md", "all.pot", "xx.po"))
    paragraphs = ["Paragraph %d has *some* words." % number for number in range(40)]
    for step in range(201):
        with open(page, "w", encoding="utf-8") as out:
            out.write("\n\n".join(paragraphs) + "\n")
        run(stele, "extract", "-o", template, page, cwd=here)
        if step == 0:
            translate(template, catalog, CHANGE)
        else:
            run(stele, "merge", "-U", catalog, template, cwd=here)
        run(stele, "localize", "--catalogs", here, "-o", here, "page.md", cwd=here)
        localized = read(here, "xx", "page.md").decode().rstrip("\n").split("\n\n")
        for source, now in zip(paragraphs, localized):
            if now != source + (CHANGE if source.startswith("Paragraph") else ""):
                lost.append("step %d: %s: %s" % (step, source, now))
        paragraphs, _ = edited(paragraphs, random_)
    result("every paragraph that was not touched keeps its translation over 200 edits", not lost, *lost[:8])


def main():
    stele, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        specification("commonmark", "CommonMark's examples", stele, folder, work)
        specification("gfm", "GFM's examples", stele, folder, work)
        po4a = manual("po4a", "po4a's fixtures", stele, folder, work,
                      lambda path: path.endswith((".md", ".html", ".xhtml")) and "/t/" in path)
        if po4a and shutil.which("po4a-translate"):
            pages = [path for path in po4a[1] if path.endswith(".md")]
            same = by_po4a(po4a[0], pages, work)
            result("of the %d in Markdown po4a itself gives %d back" % (len(pages), same), same <= len(pages))
        npm = manual("npm", "npm's manual", stele, folder, work,
                     lambda path: path.endswith((".md", ".html")) and "/docs/" in path)
        if npm:
            compare("npm's manual", npm[1], npm[0])
        manual("hugo", "Hugo's manual", stele, folder, work,
               lambda path: path.endswith((".md", ".html")) and "/docs/" in path and "/." not in path)
        a_document_is_edited(stele, work)
    print("1..%d" % tests)
    return failed


if __name__ == "__main__":
    sys.exit(main())
