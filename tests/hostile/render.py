"""Has the Markdown of the hostile pages rendered by those who do it elsewhere: GitHub's own renderer, and Hugo.

    cargo test --locked --test all -- hostile::
    python3 tests/hostile/render.py target/tmp/hostile-pages

Needs `cmarkgfm` (tests/hostile/requirements.txt) and `hugo`. What comes out is opened by tests/browser/hostile.test.js.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import cmarkgfm
from cmarkgfm.cmark import Options

ROOT = Path(__file__).resolve().parent.parent.parent
EXTENSIONS = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]


def page(body):
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>\n{body}\n</body></html>\n'


def github(pages):
    """With raw HTML let through: what GitHub takes out afterwards is not counted on."""
    for source in sorted(pages.glob("pages/**/*.md")):
        text = source.read_text().split("\n---\n", 1)[1]
        html = cmarkgfm.markdown_to_html_with_extensions(text, Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES, EXTENSIONS)
        target = pages / "rendered/github" / source.relative_to(pages / "pages").with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(html))


def others(pages, name):
    """Pages for Docusaurus, Starlight and Zola are Markdown with HTML; their renderers follow CommonMark and GFM too."""
    for source in sorted((pages / name).glob("**/*.md")):
        text = source.read_text().split("\n---\n", 1)[1]
        html = cmarkgfm.markdown_to_html_with_extensions(text, Options.CMARK_OPT_UNSAFE, EXTENSIONS)
        target = pages / "rendered" / name / source.relative_to(pages / name).with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(html))


def hugo(pages):
    site = pages / "hugo-site"
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(ROOT / "tests/sites/hugo", site)
    config = site / "hugo.toml"
    config.write_text(config.read_text() + '\n[languages.fr]\nweight = 9\n' if "languages.fr" not in config.read_text() else config.read_text())
    shutil.copytree(pages / "hugo", site, dirs_exist_ok=True)
    # The plain Markdown pages too, as a site that takes them in by hand.
    for source in sorted(pages.glob("pages/**/index.md")):
        tag, document = source.relative_to(pages / "pages").parts[:2]
        target = site / "content/plain" / f"{document}.{tag}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    out = pages / "rendered/hugo"
    subprocess.run(["hugo", "--quiet", "--source", site, "--destination", out.resolve()], check=True)


def main():
    for pages in sorted(Path(sys.argv[1]).resolve().iterdir()):
        shutil.rmtree(pages / "rendered", ignore_errors=True)
        github(pages)
        for name in ["docusaurus", "starlight", "zola"]:
            others(pages, name)
        hugo(pages)
        print(f"{pages.name}: {sum(1 for _ in pages.glob('rendered/**/*.html'))} pages rendered")


main()
