// Every page: valid, accessible, without script, readable at every width, in every direction.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { browser as launch, files, opened, pages, serve, text } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 390, 820, 1024, 1280, 1366, 1440];
let browser, server, address;

before(async () => {
  ({ server, address } = await serve());
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

test("there are pages to look at", () => {
  assert.ok(pages.length >= 7, `only ${pages.length} pages: build first`);
  assert.ok(opened.length >= 18, `only ${opened.length} pages to open`);
});

describe("html-validate finds no error", () => {
  // Integrity hashes are for what others serve; the stylesheet stands beside the page.
  const rules = { "require-sri": ["error", { target: "crossorigin" }] };
  const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document"], rules });
  for (const path of files(".html")) {
    test(path, async () => {
      const fragment = path.endsWith("fragment.html");
      const report = await (fragment ? new HtmlValidate({ extends: ["html-validate:recommended"], rules }) : validator).validateString(text(path));
      const messages = report.results.flatMap((result) => result.messages);
      assert.deepEqual(messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`), []);
    });
  }
});

for (const scheme of ["light", "dark"]) {
  describe(`axe finds no violation (${scheme})`, () => {
    for (const path of opened) {
      test(path, async () => {
        for (const width of [390, 1440]) {
          const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
          const page = await context.newPage();
          await page.goto(address + path);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
          assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" | ")}`), []);
          await context.close();
        }
      });
    }
  });
}

describe("pages hold no script, load nothing foreign, and fit every width", () => {
  for (const path of opened) {
    test(path, async () => {
      const context = await browser.newContext({ javaScriptEnabled: true });
      const page = await context.newPage();
      const requests = [];
      const errors = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(address + path);
      assert.equal(await page.locator("script").count(), 0);
      assert.deepEqual(requests.filter((url) => !url.startsWith(address)).concat(errors.filter((e) => !e.includes("favicon"))), []);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(overflow <= 0, `${width} px wide: ${overflow} px too much`);
      }
      await context.close();
    });
  }
});

describe("links lead somewhere", () => {
  for (const path of opened) {
    test(path, async () => {
      const page = await browser.newPage();
      await page.goto(address + path);
      const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((a) => ({ raw: a.getAttribute("href"), href: a.href })));
      assert.ok(links.length > 0);
      for (const { raw, href } of links) {
        assert.match(href, /^(https:|mailto:|tel:|http:\/\/127\.0\.0\.1)/, raw);
        if (!href.startsWith(address)) continue;
        const [target, anchor] = href.split("#");
        const other = await page.request.get(target);
        assert.equal(other.status(), 200, raw);
        if (anchor) assert.ok((await other.text()).includes(`id="${anchor}"`), `${raw}: no such place`);
      }
      await page.close();
    });
  }
});

test("the language switcher keeps the place", async () => {
  const page = await browser.newPage();
  await page.goto(`${address}en/privacy/#cookies`);
  await page.locator("#cookies .here summary").click();
  await page.locator('#cookies .here a[hreflang="fr"]').click();
  assert.match(page.url(), /\/fr\/privacy\/#cookies$/);
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  await page.close();
});

test("the skip link comes first and works", async () => {
  const page = await browser.newPage();
  await page.goto(`${address}ar/privacy/`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#page_content");
  await page.close();
});

test("right-to-left pages are set from the right, and Latin values are isolated", async () => {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}ar/privacy/`);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
  const [contents, main] = await page.evaluate(() => [".contents", "main"].map((q) => document.querySelector(q).getBoundingClientRect().left));
  assert.ok(contents > main, "the contents stand on the right");
  const bare = await page.evaluate(() => [...document.querySelectorAll("main a[href^='mailto:']")].filter((a) => !a.querySelector("bdi")).length);
  assert.equal(bare, 0);
  assert.doesNotMatch(text("ar/privacy/index.html"), /[\u202a-\u202e\u2066-\u2069]/);
  await page.close();
});

test("print shows the policy without the navigation", async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(`${address}de/privacy/`);
  for (const hidden of [".contents", ".languages", ".skip", ".here"]) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  assert.equal(await page.locator("main").isVisible(), true);
  await page.close();
});
