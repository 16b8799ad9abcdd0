// What the tests share: the built pages, a local server for them, and a browser.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "../../public");

const TYPES = { ".html": "text/html", ".css": "text/css", ".json": "application/json", ".md": "text/markdown", ".xml": "text/xml" };

function walk(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** Paths of all built files with this ending, relative to public/. */
export function files(ending) {
  return walk(root).filter((path) => path.endsWith(ending)).map((path) => relative(root, path)).sort();
}

/** Whole pages (not fragments). */
export const pages = files("index.html");

/**
 * Those that a browser opens: the privacy policy in every language, every other document in English (left to right) and in
 * Arabic (right to left), of the second brand the privacy policy in these two. Templates and stylesheet are the same for all.
 */
export const opened = pages.filter((path) => {
  const [language, document] = path.replace(/^brands\/[^/]+\//, "").split("/");
  const both = language === "en" || language === "ar" || language === "index.html";
  const whole = document === "privacy" || document === "index.html" || document === undefined;
  return path.startsWith("brands/") ? both && whole : both || whole;
});

export function text(path) {
  return readFileSync(join(root, path), "utf8");
}

/** Serves public/ on a free local port. */
export async function serve() {
  const server = createServer((request, response) => {
    let path = join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (path.endsWith("/")) path = join(path, "index.html");
    if (!path.startsWith(root) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": `${TYPES[extname(path)]}; charset=utf-8` }).end(readFileSync(path));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

export function browser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
