// Holds the JSON Schema of the policy files against yaml-language-server, which VS Code and most other editors run.
//
// Usage: node editor.mjs. Reads the files of policy/ as an editor does: each names its schema in the first line.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import protocol from "vscode-languageserver-protocol/node.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const server = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
const settings = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const reader = new protocol.StreamMessageReader(child.stdout);
const connection = protocol.createProtocolConnection(reader, new protocol.StreamMessageWriter(child.stdin));
const waiting = new Map();
connection.onNotification(protocol.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
  waiting.get(uri)?.(diagnostics);
});
connection.onRequest(protocol.ConfigurationRequest.type, ({ items }) => items.map(({ section }) => settings[section]));
connection.onRequest(protocol.RegistrationRequest.type, () => {});
connection.listen();
await connection.sendRequest(protocol.InitializeRequest.type, {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  workspaceFolders: [{ uri: pathToFileURL(root).href, name: "policyglot" }],
  capabilities: {
    workspace: { configuration: true },
    textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } },
  },
});
await connection.sendNotification(protocol.InitializedNotification.type, {});
await connection.sendNotification(protocol.DidChangeConfigurationNotification.type, { settings });

/** What the editor underlines in `text`, were it to stand in the file `path`. */
function complaints(path, text) {
  const uri = pathToFileURL(join(root, path)).href;
  const told = new Promise((resolve) => waiting.set(uri, resolve));
  connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  return told.then((found) => found.map(({ message, range }) => `${range.start.line + 1}: ${message}`));
}

let count = 0;
/** Opens a text with one `|` where the cursor is, and gives its address and the place of the cursor. */
async function open(marked, folder = "policy") {
  const path = `${folder}/made-up-${(count += 1)}.yaml`;
  const text = `# yaml-language-server: $schema=${relative(folder, "docs/policy.schema.json")}\n${marked}`;
  const before = text.slice(0, text.indexOf("|")).split("\n");
  const found = await complaints(path, text.replace("|", ""));
  const position = { line: before.length - 1, character: before.at(-1).length };
  return { found, textDocument: { uri: pathToFileURL(join(root, path)).href }, position };
}

async function proposals(marked) {
  const { textDocument, position } = await open(marked);
  const list = await connection.sendRequest(protocol.CompletionRequest.type, { textDocument, position });
  return new Map(list.items.map((item) => [item.label, item.documentation?.value ?? item.documentation ?? ""]));
}

async function hover(marked) {
  const { textDocument, position } = await open(marked);
  return (await connection.sendRequest(protocol.HoverRequest.type, { textDocument, position }))?.contents.value ?? "";
}

/** Every file below a folder. */
function files(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((own) => (own.isDirectory() ? files(`${folder}/${own.name}`) : [`${folder}/${own.name}`]));
}

const policy = files("policy").filter((path) => path.endsWith(".yaml"));
assert(policy.length > 5);
for (const path of policy) {
  assert.deepEqual(await complaints(path, readFileSync(join(root, path), "utf8")), [], path);
}
const whole = readFileSync(join(here, "../schema/whole.yaml"), "utf8");
assert.deepEqual((await open(`${whole}|`)).found, [], "a policy with every key");

const told = async (text) => (await open(`${text}|`)).found.join("\n");
assert.match(await told("contacts:\n  privacy:\n    emial: a@example.com\n"), /^4: Property emial is not allowed/);
assert.match(await told("languages:\n  en: publishd\n"), /^3: .*Valid values: "published", "draft"/);
assert.match(await told("documents:\n  privacy:\n    effective: 3.11.2021\n"), /^4: /);
assert.match(await told("documents:\n  privacy:\n    effective: 2024-02-30\n"), /^4: The calendar has no such day/);
assert.equal(await told("contacts:\n  privacy:\n    email: a@example.com\n    response-time: P0D\n"), "5: Write a length of time as in P30D (30 days), P13M (13 months) or P1Y6M.");
for (const key of ["phone", "response-time", "address"]) {
  assert.match(await told(`contacts:\n  privacy:\n    email: a@example.com\n    ${key}:\n`), /^5: /, `${key} with nothing behind it`);
}
assert.match(await told("parties:\n  acme:\n    name: Acme\n    region: us\n"), /^5: Write a country as in US/);
assert.equal(await told("checks:\n  lenght-outlier: info\n"), "3: There is no check of this name.");
assert.equal(await told("allow:\n  - check: lenght-outlier\n"), "3: There is no check of this name.");
const block = (text) => `documents:\n  privacy:\n    effective: 2024-02-01\n    sections:\n      - id: a\n        blocks:\n${text}`;
assert.match(await told(block("          - prose: a\n            table: rights\n")), /^9: Only one of these can stand here: `prose`, [^\n]*$/);
assert.match(await told(block("          - {}\n")), /^8: Exactly one of these stands here: `prose`, [^\n]*$/);
assert.match(await told(block("          - prose: We keep data.\n")), /^8: Name a message of locales/);
assert.match(await told("contacts:\n  privacy:\n    party: acme\n"), /^3: At least one of these stands here: `email`/);
assert.match(await told("brands:\n  acme:\n    name: Acme\n"), /Missing property "party"/);

const keys = await proposals("contacts:\n  privacy:\n    |\n");
assert.match(keys.get("response-time"), /How soon an answer comes/);
const top = await proposals("|\n");
assert.match(top.get("collections"), /What is collected/);
const data = await proposals("collections:\n  account:\n    categories: [|]\n");
assert.equal(data.get("email-address"), "E-mail address");
assert.match((await proposals("rights:\n  |\n")).get("erasure"), /Erasure/);
assert.match((await proposals("regimes: [|]\n")).get("gdpr"), /General Data Protection Regulation/);
assert.match((await proposals("parties:\n  acme:\n    name: Acme\n    region: |\n")).get("FR"), /France/);
assert.match((await proposals("checks:\n  |\n")).get("dropped-value"), /value/);
assert.deepEqual([...(await proposals(block("          - |\n"))).keys()].sort(), ["contact", "definitions", "list", "note", "prose", "table"]);
assert(!(await proposals("brands:\n  acme:\n    party: |\n")).has("true"), "a text is no choice of two");

assert.match(await hover("con|tacts:\n  privacy:\n    email: a@example.com\n"), /Points of contact/);
assert.match(await hover("contacts:\n  privacy:\n    em|ail: a@example.com\n"), /^E-mail address/);
assert.match(await hover("collections:\n  account:\n    categories: [name]\n    reten|tion: P13M\n"), /^How long they are kept/);
assert.match(await hover("languages:\n  en: publ|ished\n"), /`draft`: What is missing is a warning/);

await connection.sendRequest(protocol.ShutdownRequest.type);
await connection.sendNotification(protocol.ExitNotification.type);
connection.dispose();
child.kill();
console.log(`editors read ${policy.length} policy files without a complaint, and complete, explain and correct them`);
