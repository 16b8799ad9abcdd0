// Speaks with `policyglot lsp` through the library that VS Code speaks with: from the first word to the last.
//
// Usage: node client.mjs PROGRAM. Works on a new project that `policyglot init` makes.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import protocol from "vscode-languageserver-protocol/node.js";

const program = resolve(process.argv[2]);
const root = mkdtempSync(join(tmpdir(), "policyglot-lsp-"));
execFileSync(program, ["init", root, "--yes", "--locales", "de,ar"], { stdio: "ignore" });
const uri = (path) => pathToFileURL(join(root, path)).href;
const read = (path) => readFileSync(join(root, path), "utf8");

const child = spawn(program, ["lsp", "--by", "M. Roy"], { stdio: ["pipe", "pipe", "inherit"] });
const ended = new Promise((resolve) => child.on("exit", (code) => resolve(code)));
const reader = new protocol.StreamMessageReader(child.stdout);
const connection = protocol.createProtocolConnection(reader, new protocol.StreamMessageWriter(child.stdin));
const told = new Map();
let listener = () => {};
connection.onNotification(protocol.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
  told.set(uri, diagnostics);
  listener();
});
const said = [];
connection.onNotification(protocol.ShowMessageNotification.type, ({ message }) => said.push(message));
const watched = new Promise((resolve) => {
  connection.onRequest(protocol.RegistrationRequest.type, ({ registrations }) => resolve(registrations[0].method));
});
connection.listen();

/** Waits until what is told of a file is as wanted. */
function until(path, wanted) {
  return new Promise((resolve) => {
    listener = () => {
      const found = told.get(uri(path));
      if (found && wanted(found)) resolve(found);
    };
    listener();
  });
}

const started = await connection.sendRequest(protocol.InitializeRequest.type, {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  workspaceFolders: [{ uri: pathToFileURL(root).href, name: "legal" }],
  capabilities: {
    general: { positionEncodings: ["utf-16"] },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  },
});
assert.equal(started.capabilities.positionEncoding, "utf-16");
assert.equal(started.serverInfo.name, "policyglot");
await connection.sendNotification(protocol.InitializedNotification.type, {});
assert.equal(await watched, "workspace/didChangeWatchedFiles");

// A message of the German words that states a fact.
const files = readdirSync(join(root, "locales/de")).filter((name) => name.endsWith(".ftl"));
const own = /^([a-z][a-z0-9-]*) =(?:[^\n{]*\n {4})?[^\n{]*\{ \$([a-z-]+) \}/m;
const name = files.find((name) => own.test(read(`locales/de/${name}`)));
const german = `locales/de/${name}`;
const text = read(german);
const [line, message, fact] = own.exec(text);
/** The place of `needle` in that message, a letter on. */
function place(text, needle, further = 1) {
  const at = text.indexOf(needle, text.indexOf(`${message} =`)) + further;
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}
const versions = new Map();
const open = (path, text) => {
  versions.set(path, 1);
  const textDocument = { uri: uri(path), languageId: "fluent", version: 1, text };
  return connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument });
};
const write = (path, text) => {
  versions.set(path, versions.get(path) + 1);
  const textDocument = { uri: uri(path), version: versions.get(path) };
  const contentChanges = [{ text }];
  return connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
};
const ask = (type, path, position) =>
  connection.sendRequest(type, { textDocument: { uri: uri(path) }, position, context: { includeDeclaration: true } });

// Diagnostics: a misspelt fact, underlined where it stands, and its correction.
await open(german, text);
const broken = text.replace(line, line.replace(`$${fact}`, `$${fact}x`));
await write(german, broken);
const found = await until(german, (found) => found.some(({ code }) => code === "unknown-value"));
const finding = found.find(({ code }) => code === "unknown-value");
assert.deepEqual(finding.range.start, place(broken, `$${fact}x`, 0));
assert.equal(finding.source, "policyglot");
const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
  textDocument: { uri: uri(german) },
  range: finding.range,
  context: { diagnostics: [finding] },
});
const correction = actions.find(({ edit, kind }) => edit && kind === "quickfix");
const [edit] = correction.edit.changes[uri(german)];
const lines = broken.split("\n");
const { start, end } = edit.range;
assert.equal(start.line, end.line);
lines[start.line] = lines[start.line].slice(0, start.character) + edit.newText + lines[start.line].slice(end.character);
assert.equal(lines.join("\n"), text, "the correction gives the text as it was");
await write(german, lines.join("\n"));
await until(german, (found) => found.every(({ code }) => code !== "unknown-value"));

// Hover, definition, references, completion, symbols.
const hover = await ask(protocol.HoverRequest.type, german, place(text, `${message} =`));
assert.match(hover.contents.value, /English now:/);
const value = await ask(protocol.HoverRequest.type, german, place(text, `$${fact}`));
assert.match(value.contents.value, /in German:/);
const [english] = await ask(protocol.DefinitionRequest.type, german, place(text, `${message} =`));
assert.ok(english.uri.startsWith(uri("locales/en/")), english.uri);
const [entry] = await ask(protocol.DefinitionRequest.type, german, place(text, `$${fact}`));
assert.ok(entry.uri.startsWith(uri("policy/")), entry.uri);
const uses = await ask(protocol.ReferencesRequest.type, german, place(text, `$${fact}`));
assert.ok(uses.some(({ uri: own }) => own.startsWith(uri("locales/ar/"))), "the Arabic text states it too");
const proposals = await ask(protocol.CompletionRequest.type, german, place(text, `$${fact}`, 1));
assert.ok(proposals.some(({ label, detail }) => label === `$${fact}` && detail), "the fact, with its value");
const symbols = await connection.sendRequest(protocol.DocumentSymbolRequest.type, { textDocument: { uri: uri(german) } });
assert.ok(symbols.some(({ name }) => name === message));

// Accept: the one clause that `init` leaves behind is accepted, and its finding goes.
const [behind, stale] = [...told].find(([, found]) => found.some(({ code }) => code === "stale-translation"));
const waiting = stale.find(({ code }) => code === "stale-translation");
const accepting = await connection.sendRequest(protocol.CodeActionRequest.type, {
  textDocument: { uri: behind },
  range: waiting.range,
  context: { diagnostics: [waiting] },
});
const { command } = accepting.find(({ command }) => command?.command === "policyglot.accept");
const { command: id, arguments: given } = command;
const path = decodeURIComponent(behind.slice(uri("").length)).replace(/^\//, "");
const gone = until(path, (found) => found.every(({ message }) => message !== waiting.message));
await connection.sendRequest(protocol.ExecuteCommandRequest.type, { command: id, arguments: given });
if (said.length === 0) {
  await gone;
  assert.match(read(path.replace(/[^/]+$/, "accepted.tsv")), /M\. Roy/);
} else {
  assert.match(said[0], /^not accepted: /, "numbers that differ speak against it");
}

// A file that changes outside the editor.
const site = read("policy/site.yaml");
writeFileSync(join(root, "policy/site.yaml"), `${site}\nno-such-key: 1\n`);
const changes = [{ uri: uri("policy/site.yaml"), type: 2 }];
await connection.sendNotification(protocol.DidChangeWatchedFilesNotification.type, { changes });
await until("policy/site.yaml", (found) => found.length > 0);

await connection.sendRequest(protocol.ShutdownRequest.type);
await connection.sendNotification(protocol.ExitNotification.type);
assert.equal(await ended, 0);
connection.dispose();
rmSync(root, { recursive: true });
console.log("the language server answers the client of VS Code");
