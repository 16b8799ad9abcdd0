"""Builds sites with real generators from what `policyglot build --target` wrote, and compares their pages with those that
policyglot makes itself: the same text, the same tags, the same anchors, links that lead somewhere, the right direction.

    python compare.py PROGRAM SCRATCH
"""

import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
POLICIES = {"own": ROOT, "strange": HERE / "strange"}
GENERATORS = ["hugo", "starlight"]

KEPT = set("a bdi time em strong s code ul ol li dl dt dd table caption th td address h2 h3 h4 h5 blockquote hr aside".split())
VOID = {"br", "hr", "meta", "link", "img", "input", "wbr"}
HEADING = re.compile(r"h[2-5]")


class Tree(HTMLParser):
    """A page as a tree of [tag, attributes, children]; texts are strings."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = ("", {}, [])
        self.open = [self.root]
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        node = (tag, dict(attributes), [])
        self.open[-1][2].append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag):
        if tag in (node[0] for node in self.open[1:]):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, text):
        self.open[-1][2].append(text)


def walk(node):
    yield node
    for child in node[2]:
        if not isinstance(child, str):
            yield from walk(child)


def find(node, wanted):
    return next((own for own in walk(node) if wanted(own)), None)


def classes(node):
    return (node[1].get("class") or "").split()


def words(node):
    return " ".join("".join(texts(node)).split())


def texts(node):
    for child in node[2]:
        yield from [child] if isinstance(child, str) else texts(child)


def straight(text):
    """Quotation marks and dots as they were: Astro makes those of headings typographic."""
    return text.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2026: "...", 0x2014: "--", 0x2013: "--"})


def stream(node, address, loose=False, in_heading=False):
    """What a reader gets: words, and the tags that say something, in order."""
    tag, attributes, children = node
    if "here" in classes(node) or "sl-anchor-link" in classes(node):
        return
    is_language = tag in ("span", "div", "p") and attributes.get("lang")
    # Astro makes a link of an address in a heading.
    shown = tag in KEPT and not (in_heading and loose and tag == "a")
    if tag == "a" and "id" in attributes:
        shown = False
    if shown:
        extra = {"a": ["hreflang"], "time": ["datetime"], "ol": ["start"]}.get(tag, [])
        said = [f"{name}={attributes[name]}" for name in extra if attributes.get(name)]
        if tag == "a":
            said.append("href=" + address(attributes.get("href", "")))
        yield f"<{' '.join([tag, *said])}>"
    if is_language:
        yield f"<in {attributes['lang']} {attributes.get('dir')}>"
    in_heading = in_heading or bool(HEADING.fullmatch(tag))
    for child in children:
        if isinstance(child, str):
            yield from (straight(child) if loose and in_heading else child).split()
        else:
            yield from stream(child, address, loose, in_heading)
    if is_language:
        yield "</in>"
    if shown and tag != "hr":
        yield f"</{tag}>"


def joined(tokens):
    """Where a word ends inside of a tag does not count."""
    return "".join(tokens)


class Faults(list):
    def expect(self, holds, *said):
        if not holds:
            self.append(" ".join(map(str, said)))


def difference(own, other):
    at = next((at for at, (a, b) in enumerate(zip(own, other)) if a != b), min(len(own), len(other)))
    return f"\n    policyglot: …{own[max(0, at - 60):at + 60]!r}\n    generator:  …{other[max(0, at - 60):at + 60]!r}"


def compare_page(faults, generator, site, folder, tag, document, own_page):
    """One page of the site against policyglot's own."""
    path = address_of(generator, folder, tag, document)
    file = site / path / "index.html"
    if not file.is_file():
        faults.append(f"{generator}: no page {path}")
        return
    own = Tree(own_page.read_text("utf-8")).root
    made = Tree(file.read_text("utf-8")).root
    label = f"{generator} {path}:"
    title = find(own, lambda node: node[0] == "h1")
    made_title = find(made, lambda node: node[0] == "h1")
    faults.expect(words(title) == words(made_title), label, "title", words(title), "/", words(made_title))
    own_title = find(own, lambda node: "title" in classes(node))
    parts = [child for child in own_title[2] if not isinstance(child, str) and child[0] != "h1"]
    parts.append(find(own, lambda node: "body" in classes(node)))
    content = find(made, content_of(generator))

    def own_address(href):
        parts = re.match(r"\.\./\.\./([^/]+)/([^/]+)/(#.*)?$", href)
        return f"version {parts[1]} {parts[2]} {parts[3] or ''}" if parts else href

    def made_address(href):
        if href.startswith("#") or re.match(r"[a-z]+:", href):
            return href
        target, _, anchor = href.partition("#")
        target = os.path.normpath(os.path.join("/", path, target)).strip("/")
        page = site / target / "index.html"
        if not page.is_file():
            return f"nowhere: {href}"
        if anchor and f'id="{anchor}"' not in page.read_text("utf-8"):
            return f"no such anchor: {href}"
        for other in TAGS:
            start = address_of(generator, folder, other, "")
            if other != tag and target.startswith(start) and "/" not in target[len(start):]:
                return f"version {other} {target[len(start):]} {'#' + anchor if anchor else ''}"
        return href

    loose = generator == "starlight"
    expected = joined(token for part in parts for token in stream(part, own_address, loose))
    got = joined(stream(content_without_title(content), made_address, loose))
    wrapped = re.fullmatch(rf"<in {tag} rtl>(.*)</in>", got)
    if wrapped and generator == "hugo":
        got = wrapped[1]
    faults.expect(expected == got, label, "other text or tags", difference(expected, got))

    sections = [node for node in walk(own) if node[0] == "section"]
    ids = [node[1]["id"] for node in sections]
    headings = [node[1].get("id") for node in walk(content) if HEADING.fullmatch(node[0])]
    faults.expect(ids == headings, label, "ids of headings", ids, "/", headings)
    older = [child[1]["id"] for node in sections for child in node[2] if not isinstance(child, str) and child[0] == "span"]
    all_ids = [node[1]["id"] for node in walk(made) if "id" in node[1]]
    faults.expect(set(older) <= set(all_ids), label, "older anchors", older)
    faults.expect(all(all_ids.count(own) == 1 for own in ids + older), label, "an id that stands there twice")
    contents = find(made, contents_of(generator))
    inside = [node[1]["href"] for node in walk(contents) if node[0] == "a"]
    inside = [href for href in inside if href != "#_top"]
    depth = {"hugo": 3, "starlight": 5}[generator]
    listed = [f"#{node[1]['id']}" for node in walk(content) if HEADING.fullmatch(node[0]) and int(node[0][1]) <= depth]
    faults.expect(inside == listed, label, "table of contents", inside, "/", listed)
    html = find(made, lambda node: node[0] == "html")
    direction = "rtl" if tag == "ar" else "ltr"
    faults.expect(html[1].get("dir", "ltr") == direction, label, "direction of the page", html[1].get("dir"))
    description = find(own, lambda node: node[0] == "meta" and node[1].get("name") == "description")
    made_description = find(made, lambda node: node[0] == "meta" and node[1].get("name") == "description")
    faults.expect(description[1]["content"] == made_description[1]["content"], label, "description")


TAGS = ["en", "fr", "de", "es", "ja", "ar", "pt-BR"]


def address_of(generator, folder, tag, document):
    return f"{'' if tag == 'en' else tag.lower() + '/'}{folder}/{document}"


def content_of(generator):
    name = {"hugo": "main", "starlight": "sl-markdown-content"}[generator]
    return lambda node: node[0] == name or name in classes(node)


def contents_of(generator):
    if generator == "hugo":
        return lambda node: node[1].get("id") == "TableOfContents"
    return lambda node: node[0] == "starlight-toc"


def content_without_title(node):
    return (node[0], node[1], [own for own in node[2] if isinstance(own, str) or own[0] != "h1"])


def run(*command, cwd=None):
    environment = {**os.environ, "ASTRO_TELEMETRY_DISABLED": "1", "CI": "1"}
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout + done.stderr


def site(program, generator, name, policy, scratch):
    """A site with the pages of a policy, built; its folder."""
    folder = scratch / f"{generator}-{name}"
    source = HERE / generator
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("node_modules", "dist", ".astro"))
    run(program, "-C", policy, "build", "--target", generator, "--out", folder)
    run(program, "-C", policy, "build", "--target", generator, "--out", folder, "--check")
    index = next(path for path in ["content/_index.md", "src/content/docs/index.md"] if (folder / path).exists())
    assert "somebody else" in (folder / index).read_text("utf-8")
    if generator == "hugo":
        said = run("hugo", "--printI18nWarnings", cwd=folder)
        assert "WARN" not in said and "ERROR" not in said, said
        return folder / "public"
    os.symlink(source / "node_modules", folder / "node_modules")
    run("node_modules/.bin/astro", "build", cwd=folder)
    return folder / "dist"


def check(faults, program, generator, name, policy, pages, scratch):
    built = site(program, generator, name, policy, scratch)
    count = 0
    for own in sorted(pages.rglob("index.html")):
        parts = own.relative_to(pages).parts[:-1]
        brand = list(parts[:2]) if parts[:1] == ("brands",) else []
        if len(parts) - len(brand) != 2:
            continue
        tag, document = parts[len(brand):]
        folder = "/".join(["legal", *brand])
        text = own.read_text("utf-8")
        leads_on = re.search(r'http-equiv="refresh" content="0; url=\.\./([^/]+)/"', text)
        path = address_of(generator, folder, tag, document)
        made = built / path / "index.html"
        if tag == "pt-BR":
            # Starlight shows the page of its root language where there is none.
            shown = made.read_text("utf-8") if made.exists() else ""
            faults.expect(not shown or re.search(r'<main[^>]* lang="en"', shown), generator, path, "a draft is published")
        elif leads_on:
            found = made.read_text("utf-8") if made.exists() else ""
            faults.expect(re.search(rf'http-equiv="refresh" content="0; url=[^"]*{leads_on[1]}/"', found.replace("\n", " ")), generator, path, "leads nowhere")
        else:
            compare_page(faults, generator, built, folder, tag, document, own)
            count += 1
    internal = [path for path in built.rglob("record*")]
    faults.expect(not internal, generator, "what is not for the public is published", internal)
    faults.expect(count >= 4, generator, name, "has only", count, "pages")
    print(f"{generator}, {name}: {count} pages")


def main():
    program, scratch = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    faults = Faults()
    for name, policy in POLICIES.items():
        project = scratch / f"policy-{name}"
        for part in ["policy", "locales", "templates"]:
            if (policy / part).is_dir() and (part != "templates"):
                shutil.copytree(policy / part, project / part)
        run(program, "-C", project, "build")
        for generator in GENERATORS:
            check(faults, program, generator, name, project, project / "public", scratch)
    if faults:
        sys.exit("\n".join(faults))


main()
