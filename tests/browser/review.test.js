// The review page, as a file: accessible, usable by keyboard, without script, on a phone, in the dark, on paper, in Arabic.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { browser as launch } from "./pages.js";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const program = ["debug", "release"].map((kind) => join(repository, "target", kind, "policyglot"))
  .find((path) => existsSync(process.env.POLICYGLOT ?? path));
let browser, folder, address;

function change(path, old, text) {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  assert.ok(before.includes(old), `${path} lacks ${old}`);
  writeFileSync(file, before.replace(old, text));
}

/** The repository's policy with English that changed, a French text missing, an Arabic one not accepted. */
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "policyglot-review-"));
  for (const part of ["policy", "locales"]) cpSync(join(repository, part), join(folder, part), { recursive: true });
  change("locales/en/sharing.ftl", "We may share personal information in the following ways:", "We may never share personal information in these ways:");
  change("locales/fr/sharing.ftl", "sharing-consent =", "sharing-other =");
  change("locales/ar/sharing.ftl", "كيف نشارك معلوماتك", "كيف نشارك جميع معلوماتك");
  change("locales/es/sharing.ftl", "sharing-ways =", "sharing-ways = <script>window.broken = 1</script>");
  execFileSync(process.env.POLICYGLOT ?? program, ["-C", folder, "status", "--html", "review"], { stdio: "pipe" });
  address = pathToFileURL(join(folder, "review/index.html")).href;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => request.url() !== address && faults.push(request.url()));
  await page.goto(address);
  await use(page);
  assert.deepEqual(faults, []);
  await context.close();
}

/** Until the count below the filters says this. */
const counted = (page, pattern) => page.waitForFunction((text) => new RegExp(text).test(document.getElementById("count").textContent), pattern);

test("html-validate finds no error", async () => {
  const rules = { "require-sri": "off", "valid-id": ["error", { relaxed: true }], "long-title": "off", "no-inline-style": "error", "prefer-native-element": "off" };
  const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document"], rules });
  const report = await validator.validateString(readFileSync(join(folder, "review/index.html"), "utf8"));
  const messages = report.results.flatMap((result) => result.messages).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  assert.deepEqual(messages.slice(0, 10), []);
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 1280]) {
    test(`axe finds no violation (${colorScheme}, ${width} px)`, () => open({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
      await page.selectOption("#f-state", "open");
      await counted(page, "^[0-9]+ of");
      // The page runs no script but its own, so axe comes from outside of it.
      const session = await page.context().newCDPSession(page);
      await session.send("Runtime.evaluate", { expression: axe });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target).join(" | ")}`), []);
    }));
  }
}

test("what is open stands first and is visible; the rest is folded", () => open({}, async (page) => {
  assert.match(await page.locator(".headline").textContent(), /\d+ texts in 5 of 5 languages/);
  assert.ok(await page.locator("#texts .row[data-state~=substance]").first().isVisible());
  assert.ok(!(await page.locator("#texts .row.brief").first().isVisible()));
  assert.equal(await page.locator("#texts ins", { hasText: "never" }).first().isVisible(), true);
}));

test("a sentence can be read with the values of its facts", () => open({ javaScriptEnabled: false }, async (page) => {
  const fact = page.locator("#texts .fact").first();
  assert.match(await fact.textContent(), /^\{ \$[a-z-]+ \} \(.+\)$/);
  assert.ok(await page.locator("#texts .words[lang=ar] .fact .value").count() > 0);
}));

test("errors stand first and lead to their texts", () => open({}, async (page) => {
  const link = page.locator("#errors a").first();
  assert.ok(await link.isVisible());
  await link.click();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());
}));

test("filters narrow, say how many are left, and let go", () => open({}, async (page) => {
  await page.selectOption("#f-locale", "fr");
  await page.selectOption("#f-state", "missing");
  await counted(page, "^1 of");
  assert.equal(await page.locator("#texts .row:visible").count(), 1);
  assert.equal(await page.locator(".matrix th[data-locale=de]:visible").count(), 0);
  await page.click("button[type=reset]");
  await counted(page, "^All");
  await page.fill("#f-words", "sharing-consent-forms");
  await counted(page, "^5 of");
  assert.equal(await page.locator("#texts .row:visible").count(), 5);
  await page.click("button[type=reset]");
  await counted(page, "^All");
  assert.equal(await page.locator("#texts .row.brief:visible").count(), 0, "what the filter opened is folded again");
  await page.selectOption("#f-check", "raw-html");
  await counted(page, "^1 of");
}));

test("the keyboard reaches everything", () => open({}, async (page) => {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "f-locale");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, "none");
  await page.keyboard.press("Shift+Tab");
  const link = page.locator(".matrix td[data-locale=fr] a:has(.chip)").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#text\/.*\/fr$/, { timeout: 5000 });
}));

test("a link leads into what is folded and past a filter", () => open({}, async (page) => {
  await page.selectOption("#f-state", "missing");
  await counted(page, "^1 of");
  await page.evaluate(() => { location.hash = "#text/sharing-merger/de"; });
  await counted(page, "^All");
  assert.ok(await page.locator("[id='text/sharing-merger/de']").isVisible());
}));

test("without script everything is there, and no filter", () => open({ javaScriptEnabled: false }, async (page) => {
  assert.equal(await page.locator("#filters").isVisible(), false);
  assert.ok(await page.locator("#texts .row[data-state~=substance]").first().isVisible());
  const folded = page.locator("#texts details:has(.row) > summary:visible").first();
  await folded.click();
  assert.ok(await page.locator("#texts details[open]").count() > 0);
}));

test("a hostile text runs nothing", () => open({}, async (page) => {
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.equal(await page.locator("script").count(), 1);
}));

test("it fits a phone, and Arabic stands from right to left", () => open({ viewport: { width: 360, height: 800 } }, async (page) => {
  await page.selectOption("#f-locale", "ar");
  await page.selectOption("#f-state", "open");
  await counted(page, "^[0-9]+ of");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${overflow} px too much`);
  const words = page.locator("#texts .row:visible .words[lang=ar]").first();
  assert.equal(await words.evaluate((own) => getComputedStyle(own).direction), "rtl");
}));

test("on paper there are texts and no controls", () => open({}, async (page) => {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#filters").isVisible(), false);
  assert.equal(await page.locator("nav").isVisible(), false);
  assert.ok(await page.locator("#texts .row[data-state~=substance]").first().isVisible());
}));
