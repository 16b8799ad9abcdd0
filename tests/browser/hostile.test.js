// What translators tried to bring onto a page, in a browser: our own pages, and what GitHub's renderer, CommonMark with HTML,
// Hugo and MDX make of our Markdown. A canary sings where anything of it runs, opens, loads or leads elsewhere.
//
//     cargo test --locked --test all -- hostile::
//     python3 tests/hostile/render.py target/tmp/hostile-pages

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { evaluate } from "@mdx-js/mdx";
import { h } from "preact";
import * as runtime from "preact/jsx-runtime";
import { render } from "preact-render-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { browser as launch } from "./pages.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../target/tmp/hostile-pages");
const HERE = "http://policy.test/";
// What the small policy itself links to.
const LINKS = [HERE, "https://www.example.com/", "https://example.com/", "https://www.example.org/", "mailto:privacy@example.com"];
// Made by no page of ours; a judge that knew what is dangerous would have to know all of it.
const ELEMENTS = ["html", "head", "title", "body", "header", "footer", "main", "nav", "article", "section", "div", "p", "span", "a", "h1", "h2", "h3",
  "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "em", "code", "del", "s", "br", "hr",
  "bdi", "time", "details", "summary", "meta", "link", "blockquote", "address", "small", "abbr"];
const LINK_KINDS = ["stylesheet", "canonical", "alternate"];

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

function walk(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** Pages below a folder that show the policy: those that a generator adds of its own do not. */
function shown(folder, ending) {
  assert.ok(existsSync(folder), `${folder} is not there: see the head of this file`);
  return walk(folder).filter((path) => path.endsWith(ending) && /privacy/.test(path)).sort();
}

function whole(body) {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
}

/** Runs before anything of the page: whatever scripts would call, and what the browser refused to load. */
function hooks() {
  const sing = (what) => (globalThis.sung ??= []).push(String(what));
  for (const name of ["alert", "confirm", "prompt", "open", "print"]) globalThis[name] = () => sing(`calls ${name}`);
  for (const name of ["write", "writeln"]) document[name] = () => sing(`calls document.${name}`);
  Object.defineProperty(globalThis, "canary", { set: () => sing("sets canary"), get: () => undefined });
  addEventListener("error", (event) => event instanceof ErrorEvent && sing(`throws ${event.message}`));
  addEventListener("securitypolicyviolation", (event) => sing(`would load ${event.violatedDirective} ${event.blockedURI}`));
}

/** What of the tree is no words, emphasis, table or link of the policy. */
function judge({ ELEMENTS, LINKS, LINK_KINDS, autolinks }) {
  const found = [];
  // GFM makes links of addresses that stand there as words, also of escaped ones: they lead where the words say, nowhere else.
  const address = (href) => Object.assign(document.createElement("a"), { href }).href.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const isWords = ({ href, textContent: words }) => ["", "http://", "mailto:"].some((start) => address(start + words) === address(href));
  const isAutolink = (element) => autolinks && /^(https?|mailto|xmpp):/.test(element.href) && isWords(element);
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (!ELEMENTS.includes(name) || element.namespaceURI !== "http://www.w3.org/1999/xhtml") found.push(`holds <${name}>`);
    if (name === "meta" && element.httpEquiv && element.httpEquiv !== "Content-Security-Policy") found.push(`holds meta ${element.httpEquiv}`);
    if (name === "link" && !LINK_KINDS.includes(element.rel)) found.push(`holds link ${element.rel}`);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on") || attribute === "style") found.push(`holds ${attribute} on <${name}>`);
      if (/^\s*(javascript|vbscript|data)\s*:/i.test(value) && attribute !== "content" && !attribute.startsWith("aria-")) {
        found.push(`holds ${attribute}=${value.slice(0, 40)}`);
      }
      if (["src", "srcset", "action", "formaction", "background", "poster", "data", "xlink:href", "ping", "srcdoc"].includes(attribute)) {
        found.push(`holds ${attribute} on <${name}>`);
      }
    }
    if (element.hasAttribute("href") && !LINKS.some((start) => element.href.startsWith(start)) && !isAutolink(element)) {
      found.push(`leads to ${element.href}`);
    }
    // Whoever moves, presses or types anywhere must wake nothing.
    for (const event of ["mouseover", "focus", "toggle", "error", "load", "start"]) element.dispatchEvent(new Event(event));
  }
  return found.concat(globalThis.sung ?? []);
}

/** All that the canary sings of a page. Files beside it are served; whatever else it asks for is told and refused. */
async function song(html, { folder, path = "page.html", bypassCSP = false, autolinks = false } = {}) {
  const context = await browser.newContext({ bypassCSP });
  try {
    const found = [];
    await context.route("**/*", (route) => {
      const url = new URL(route.request().url());
      const file = folder && join(folder, decodeURIComponent(url.pathname));
      if (url.href === HERE + path) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      if (url.href.startsWith(HERE) && url.pathname === "/favicon.ico") return route.fulfill({ status: 204 });
      if (url.href.startsWith(HERE) && extname(url.pathname) === ".css" && file && existsSync(file)) {
        return route.fulfill({ contentType: "text/css", body: readFileSync(file) });
      }
      found.push(`asks for ${url.href}`);
      return route.abort();
    });
    await context.addInitScript(hooks);
    const page = await context.newPage();
    page.on("dialog", (dialog) => {
      found.push(`opens a ${dialog.type()}`);
      return dialog.dismiss();
    });
    page.on("console", (message) => found.push(`says ${message.text()}`));
    page.on("pageerror", (error) => found.push(`throws ${error.message}`));
    page.on("popup", () => found.push("opens a window"));
    page.on("download", () => found.push("saves a file"));
    await page.goto(HERE + path, { waitUntil: "load" });
    // A frame later what ran by itself has run.
    await page.evaluate(() => new Promise((ready) => requestAnimationFrame(() => setTimeout(ready, 20))));
    found.push(...await page.evaluate(judge, { ELEMENTS, LINKS, LINK_KINDS, autolinks }));
    assert.equal(page.url(), HERE + path, "the page leads away by itself");
    return found;
  } finally {
    await context.close();
  }
}

/** MDX is a program: what it runs while the page is made counts too. */
async function mdx(text) {
  const ran = [];
  const old = globalThis.alert;
  globalThis.alert = () => ran.push("calls alert while it is made");
  Object.defineProperty(globalThis, "canary", { configurable: true, set: () => ran.push("sets canary while it is made"), get: () => undefined });
  try {
    const remarkPlugins = [remarkFrontmatter, remarkGfm];
    const { default: Content } = await evaluate(text, { ...runtime, baseUrl: import.meta.url, remarkPlugins });
    return { html: whole(render(h(Content, {}))), ran };
  } finally {
    globalThis.alert = old;
    delete globalThis.canary;
  }
}

describe("the canary sings", () => {
  const pages = {
    "<script>alert(1)</script>": "calls alert",
    "<script>canary = 1</script>": "sets canary",
    "<script>console.log(1)</script>": "says 1",
    "<script>throw new Error('x')</script>": "throws",
    "<img src=x onerror=alert(1)>": "calls alert",
    "<p onmouseover=alert(1)>x</p>": "calls alert",
    "<p onclick=x>x</p>": "holds onclick",
    "<svg onload=alert(1)>": "calls alert",
    "<input autofocus onfocus=alert(1)>": "calls alert",
    "<iframe srcdoc='<script>parent.canary = 1</script>'></iframe>": "sets canary",
    "<form action=/></form>": "holds <form>",
    "<object data=x></object>": "holds <object>",
    "<a href=javascript:alert(1)>x</a>": "leads to javascript:",
    "<a href=' &#14;javascript:alert(1)'>x</a>": "leads to javascript:",
    "<a href=https://xss.rocks/>x</a>": "leads to https://xss.rocks/",
    "<a href=mailto:a@b.example>x</a>": "leads to mailto:",
    "<link rel=stylesheet href=https://xss.rocks/xss.css>": "asks for https://xss.rocks/xss.css",
    "<link rel=preload as=image href=x.png>": "holds link preload",
    "<style>body { background: url(//xss.rocks/x) }</style>": "asks for http://xss.rocks/x",
    "<p style='color: red'>x</p>": "holds style",
    "<math><a xlink:href=//x>x</a></math>": "holds <math>",
    "<meta http-equiv=refresh content='99;url=//xss.rocks/'>": "holds meta refresh",
  };
  for (const [body, expected] of Object.entries(pages)) {
    test(body, async () => {
      const found = await song(whole(body));
      assert.ok(found.some((own) => own.startsWith(expected)), `sings ${JSON.stringify(found)}`);
    });
  }

  test("where a page breaks its own policy", async () => {
    const csp = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    for (const body of ["<style>p { color: red }</style>", "<p style='color: red'>x</p>", "<script>alert(1)</script>"]) {
      const page = whole(body).replace("<meta", `${csp}<meta`);
      const found = await song(page);
      assert.ok(found.some((own) => own.startsWith("would load")), `${body}: sings ${JSON.stringify(found)}`);
    }
    const found = await song(whole("<script>alert(1)</script>").replace("<meta", `${csp}<meta`), { bypassCSP: true });
    assert.ok(found.includes("calls alert"), "the policy was not put aside");
  });

  test("where MDX runs", async () => {
    for (const text of ["{alert(1)}", "{globalThis.canary = 1}", "export const x = globalThis.canary = 1", "import x from \"data:text/javascript,globalThis.canary=1\""]) {
      assert.equal((await mdx(`a\n\n${text}\n`)).ran.length, 1, text);
    }
    assert.ok((await song((await mdx("<img src=\"x\" onerror=\"alert(1)\" />\n")).html)).includes("calls alert"));
  });

  test("where a link says something else than where it leads", async () => {
    const link = (words) => song(whole(`<a href="https://xss.rocks/">${words}</a>`), { autolinks: true });
    assert.deepEqual(await link("https://xss.rocks/"), []);
    for (const words of ["x", "https://www.example.com/", "xss.rocks/x"]) assert.deepEqual(await link(words), ["leads to https://xss.rocks/"]);
    assert.deepEqual(await song(whole("<a href=javascript:x>javascript:x</a>"), { autolinks: true }).then((found) => found.at(-1)), "leads to javascript:x");
  });

  test("not of words", async () => {
    const page = whole("<main><h1 id=a>x</h1><p>&lt;script&gt;alert(1)&lt;/script&gt; <a href='#a'>x</a> <a href='https://www.example.com/'>x</a></p></main>");
    assert.deepEqual(await song(page), []);
  });
});

for (const set of ["taken", "words"]) {
  const at = join(root, set);

  describe(`nothing runs in our own pages (${set})`, () => {
    for (const path of shown(join(at, "pages"), "index.html")) {
      const own = relative(join(at, "pages"), path);
      for (const bypassCSP of [false, true]) {
        test(`${own}${bypassCSP ? ", without its Content-Security-Policy" : ""}`, async () => {
          assert.deepEqual(await song(readFileSync(path, "utf8"), { folder: join(at, "pages"), path: own, bypassCSP }), []);
        });
      }
    }
    for (const path of shown(join(at, "pages"), "fragment.html")) {
      test(relative(at, path), async () => assert.deepEqual(await song(whole(readFileSync(path, "utf8"))), []));
    }
  });

  describe(`nothing runs where others render our Markdown (${set})`, () => {
    const pages = shown(join(at, "rendered"), ".html");
    test("GitHub's renderer, Hugo and CommonMark with HTML have rendered it", () => {
      for (const name of ["github", "hugo", "docusaurus", "starlight", "zola"]) {
        const own = pages.filter((path) => relative(join(at, "rendered"), path).startsWith(name));
        assert.ok(own.length >= 2, `${name} has ${own.length} pages: run tests/hostile/render.py`);
      }
    });
    for (const path of pages) {
      test(relative(at, path), async () => assert.deepEqual(await song(readFileSync(path, "utf8"), { autolinks: true }), []));
    }
    for (const path of shown(join(at, "pages"), "index.md")) {
      test(`MDX: ${relative(at, path)}`, async () => {
        const { html, ran } = await mdx(readFileSync(path, "utf8"));
        assert.deepEqual(ran, []);
        assert.ok(html.includes("<h2>") && html.length > 4_000, `MDX made no page: ${html}`);
        assert.deepEqual(await song(html, { autolinks: true }), []);
      });
    }
  });
}
