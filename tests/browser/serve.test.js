// The preview: follows the files, keeps its place, shows what is wrong and what is behind, and stays out of the way.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { browser as launch } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const target = join(dirname(fileURLToPath(import.meta.url)), "../../target");
const program = ["debug", "release"].map((kind) => join(target, kind, "policyglot")).find(existsSync);
let browser, project, server, address;

before(async () => {
  project = mkdtempSync(join(tmpdir(), "policyglot-"));
  const made = spawnSync(program, ["init", project, "--yes", "--locales", "de,fr,ar"]);
  assert.equal(made.status, 0, String(made.stderr));
  server = spawn(program, ["serve", "--port", "0"], { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
  address = await new Promise((ready, fail) => {
    let said = "";
    server.stderr.on("data", (data) => {
      said += data;
      const found = said.match(/http:\/\/\S+(?= shows)/);
      if (found) ready(found[0]);
    });
    server.on("exit", () => fail(new Error(said)));
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(project, { recursive: true, force: true });
});

const read = (path) => readFileSync(join(project, path), "utf8");
// As most editors do: the new file takes the place of the old one at once.
const write = (path, text) => {
  writeFileSync(join(project, ".new"), text);
  renameSync(join(project, ".new"), join(project, path));
};

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.message));
  await page.goto(address + path);
  return page;
}

test("a change of a fact shows in three languages, each page keeping its place", async () => {
  const pages = await Promise.all(["en", "de", "ar"].map((tag) => open(`${tag}/privacy/`)));
  const facts = read("policy/data.yaml");
  assert.match(facts, /after-closing: { period: P30D/);
  const places = [];
  for (const page of pages) {
    await page.locator("#leaving").evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    places.push(await page.locator("#leaving").evaluate((element) => element.getBoundingClientRect().top));
  }
  write("policy/data.yaml", facts.replace("after-closing: { period: P30D", "after-closing: { period: P45D"));
  for (const [at, page] of pages.entries()) {
    // Only the front page of a browser is visible; the others follow when they are looked at.
    await page.bringToFront();
    await page.locator('[data-policyglot-fact="retention.after-closing.period"]', { hasText: /45|٤٥/ }).first().waitFor();
    await page.waitForFunction(() => scrollY > 0);
    const top = await page.locator("#leaving").evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(Math.abs(top - places[at]) < 3, `${top} instead of ${places[at]}`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
  write("policy/data.yaml", facts);
});

test("a broken edit keeps the page, and the overlay names file and line until it is mended", async () => {
  const site = read("policy/site.yaml");
  const page = await open("fr/privacy/");
  const title = await page.locator("h1").textContent();
  write("policy/site.yaml", site.replace("languages:", "langages:"));
  await page.getByText("This page is as it was before it.").waitFor();
  assert.equal(await page.locator("h1").textContent(), title);
  // A file that is being written is empty for a moment, which is told as well; the whole of it comes after that.
  const finding = page.locator(".finding.error", { hasText: "langages" }).first();
  await finding.waitFor();
  assert.match(await finding.textContent(), /policy\/site\.yaml:\d+/);
  await finding.locator("summary").click();
  assert.match(await finding.locator("pre").textContent(), /langages/);
  await page.locator(".findings > summary").click();
  assert.equal(await page.locator(".findings").getAttribute("open"), null);
  write("policy/site.yaml", site);
  await page.getByText("This page is as it was before it.").waitFor({ state: "detached" });
  await page.context().close();
});

test("a policy that is broken from the start goes over to its pages once it is mended", async () => {
  const folder = mkdtempSync(join(tmpdir(), "policyglot-"));
  assert.equal(spawnSync(program, ["init", folder, "--yes", "--locales", "de"]).status, 0);
  const path = join(folder, "policy/site.yaml");
  const site = readFileSync(path, "utf8");
  writeFileSync(path, site.replace("languages:", "langages:"));
  const other = spawn(program, ["serve", "--port", "0"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const own = await new Promise((ready, fail) => {
    let said = "";
    other.stderr.on("data", (data) => {
      said += data;
      const found = said.match(/http:\/\/\S+(?= shows)/);
      if (found) ready(found[0]);
    });
    other.on("exit", () => fail(new Error(said)));
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${own}de/privacy/`);
  await page.getByText("There is no page yet").waitFor();
  assert.match(await page.locator(".finding.error").first().textContent(), /policy\/site\.yaml:\d+/);
  assert.ok(await page.locator(".finding.error").first().isVisible());
  writeFileSync(path, site);
  await page.locator("main.layout h1").waitFor();
  await context.close();
  other.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("the review follows a change and keeps its filters and its place", async () => {
  const page = await open("_policyglot/review");
  await page.selectOption("#f-locale", "de");
  await page.locator("#texts .row:visible").first().waitFor();
  const words = read("locales/de/policy.ftl");
  write("locales/de/policy.ftl", words.replace("jederzeit", "stets"));
  await page.locator("#texts .words", { hasText: "stets" }).first().waitFor({ state: "attached" });
  // The words are there before the script that puts the filter back.
  await page.waitForFunction(() => document.querySelector("#f-locale").value === "de");
  await page.locator("#texts .row[data-locale=ar]:visible").first().waitFor({ state: "hidden" });
  write("locales/de/policy.ftl", words);
  await page.locator("#texts .words", { hasText: "jederzeit" }).first().waitFor({ state: "attached" });
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("what is behind is outlined, with the words that changed and the place", async () => {
  const page = await open("de/privacy/");
  const clause = page.locator('[data-policyglot-behind="substance"]').first();
  const outline = () => clause.evaluate((element) => getComputedStyle(element).outlineStyle);
  assert.equal(await outline(), "solid");
  await page.locator(".outline").click();
  assert.equal(await outline(), "none");
  await page.locator(".outline").click();
  await page.locator(".texts > summary").click();
  assert.match(await page.locator(".change ins").first().textContent(), /unless the law/);
  await page.locator(".list a").first().click();
  await page.waitForFunction(() => scrollY > 0);
  await clause.hover();
  assert.match(await page.locator(".pointed").textContent(), /leaving locales\/de\/policy\.ftl:\d+/);
  await page.context().close();
});

test("the bar changes the language and keeps the section", async () => {
  const page = await open("de/privacy/");
  await page.locator("#leaving").evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
  await page.getByText("Language: ").click();
  await page.locator("nav.panel a", { hasText: "العربية" }).click();
  await page.waitForURL(/\/ar\/privacy\/#leaving$/);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  await page.context().close();
});

test("the keyboard opens, follows and closes", async () => {
  const page = await open("de/privacy/");
  await page.locator(".texts > summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".texts").getAttribute("open"), "");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".texts").getAttribute("open"), null);
  await page.context().close();
});

for (const [colorScheme, width] of [["light", 1200], ["dark", 390]]) {
  describe(`axe finds no violation (${colorScheme}, ${width} px)`, () => {
    for (const path of ["", "de/privacy/", "ar/privacy/", "de/nothing/"]) {
      test(`/${path}`, async () => {
        const page = await open(path, { colorScheme, viewport: { width, height: 800 } });
        for (const summary of await page.locator("policyglot-preview .row > details > summary").all()) {
          await summary.click();
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
          assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" | ")}`), []);
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${wide} px too much`);
        await page.context().close();
      });
    }
  });
}

test("without script the page, its languages and its findings are all there", async () => {
  const page = await open("ar/privacy/", { javaScriptEnabled: false });
  await page.locator(".row summary").first().click();
  await page.locator("nav.panel a", { hasText: "Deutsch" }).click();
  await page.waitForURL(/\/de\/privacy\/$/);
  await page.locator(".texts > summary").click();
  assert.match(await page.locator(".change ins").first().textContent(), /unless the law/);
  await page.context().close();
});

test("print shows the policy alone", async () => {
  const page = await open("de/privacy/");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("policyglot-preview").isVisible(), false);
  const outline = await page.locator("[data-policyglot-behind]").first().evaluate((e) => getComputedStyle(e).outlineStyle);
  assert.equal(outline, "none");
  await page.context().close();
});
