//! The language server under what an editor, a file or a connection may do to it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::support::editor::{Editor, codes, place, uri};
use crate::support::{base, changed, on_disk};
use policyglot::lsp::server::Ended;
use serde_json::{Value, json};
use tempfile::TempDir;

fn words(folder: &TempDir, tag: &str) -> PathBuf {
    folder.path().join(format!("locales/{tag}/logs.ftl"))
}

#[test]
fn several_folders_work_and_one_without_a_policy_is_quiet() {
    let (one, two) = (on_disk(&base()), changed(&[("locales/fr/logs.ftl", "about-logs = Rien.\n")]));
    let none = tempfile::tempdir().unwrap();
    let stray = none.path().join("x.ftl");
    fs::write(&stray, "a = b\n").unwrap();
    let mut editor = Editor::with(json!({
        "capabilities": { "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } },
        "workspaceFolders": [
            { "uri": uri(none.path()), "name": "none" },
            { "uri": uri(&one.path().join("locales")), "name": "one" },
        ],
    }));
    editor.open(&stray);
    let start = json!({ "line": 0, "character": 0 });
    assert_eq!(editor.at("hover", &stray, &start), Value::Null);
    assert_eq!(editor.at("definition", &stray, &start), Value::Null);
    assert_eq!(editor.asked_of_us, ["client/registerCapability"]);
    // A file of a project that is no folder of the client.
    let fr = words(&two, "fr");
    editor.open_as(&fr, "about-logs = { $nothing }\n");
    editor.wait(&fr, |told| codes(told).contains(&"unknown-value"));
    // A file that changes outside the editor.
    let other = words(&one, "fr");
    fs::write(&other, "about-logs = { $nothing }\n").unwrap();
    editor
        .notify("workspace/didChangeWatchedFiles", json!({ "changes": [{ "uri": uri(&other), "type": 2 }] }));
    editor.wait(&other, |told| codes(told).contains(&"unknown-value"));
    // Closed, and of no folder: nothing is left to say.
    editor.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri(&fr) } }));
    editor.wait(&fr, <[Value]>::is_empty);
    assert!(editor.said.is_empty(), "{:?}", editor.said);
    editor.end();
}

#[test]
fn broken_and_hostile_texts_are_told_and_end_nothing() {
    let folder = on_disk(&base());
    let (en, fr) = (words(&folder, "en"), words(&folder, "fr"));
    let site = folder.path().join("policy/site.yaml");
    let mut editor = Editor::of(folder.path());
    editor.open(&fr);
    editor.open(&en);
    let good = editor.open(&site);
    let deep = "a: ".to_owned() + &"[".repeat(50_000);
    let bombs =
        ["", "\u{0}", "languages: [", "a: &a [*a, *a]", "source-language: {{{{", &deep, "? - : -", "\t- x"];
    for text in bombs {
        editor.write(&site, text);
        editor.wait(&site, |told| !told.is_empty());
        for what in ["hover", "definition", "references", "completion"] {
            editor.at(what, &site, &json!({ "line": 0, "character": 9 }));
            editor.at(what, &fr, &json!({ "line": 3, "character": 9 }));
            editor.at(what, &fr, &json!({ "line": 4_000_000_000_u32, "character": 4_000_000_000_u32 }));
        }
        editor.actions(&site, &json!({ "line": 0, "character": 0 }));
    }
    editor.write(&site, &good);
    let huge = "x = y\n".repeat(200_000);
    for text in [
        "about-logs = {",
        "about-logs = { { { {",
        "\r\r\r",
        &("a = {".to_owned() + &"{".repeat(9_000)),
        &huge,
    ] {
        editor.write(&fr, text);
        editor.wait(&fr, |told| !told.is_empty());
        editor.at("completion", &fr, &json!({ "line": 0, "character": 14 }));
        editor.at("hover", &fr, &json!({ "line": 0, "character": 14 }));
    }
    assert_eq!(editor.end(), Ended::Cleanly);
}

#[test]
fn wrong_requests_are_refused_and_the_rest_goes_on() {
    let folder = on_disk(&base());
    let mut editor = Editor::of(folder.path());
    let code = |editor: &mut Editor, method: &str, params: Value| {
        let id = editor.send(method, params);
        editor.answer(id).response_result.err().map(|error| error.code)
    };
    assert_eq!(code(&mut editor, "textDocument/unheardOf", json!({})), Some(-32601));
    assert_eq!(code(&mut editor, "textDocument/hover", json!({ "no": "file" })), Some(-32602));
    assert_eq!(code(&mut editor, "workspace/executeCommand", json!({ "command": "rm" })), Some(-32602));
    let nowhere = json!([{ "uri": "file:///nowhere/x.ftl", "locale": "fr", "message": "x", "brand": null }]);
    let params = json!({ "command": "policyglot.accept", "arguments": nowhere });
    assert_eq!(code(&mut editor, "workspace/executeCommand", params), Some(-32602));
    editor.notify("textDocument/didChange", json!({ "no": "file" }));
    editor.notify("$/unheardOf", json!(null));
    let other = json!({ "textDocument": { "uri": "untitled:Untitled-1", "languageId": "x", "version": 1, "text": "x" } });
    editor.notify("textDocument/didOpen", other);
    assert_eq!(code(&mut editor, "shutdown", Value::Null), None);
    assert_eq!(code(&mut editor, "textDocument/hover", json!({})), Some(-32600));
    editor.notify("exit", Value::Null);
}

#[test]
fn a_request_that_is_cancelled_while_it_waits_is_not_worked_on() {
    let folder = on_disk(&base());
    let fr = words(&folder, "fr");
    let mut editor = Editor::of(folder.path());
    let text = editor.open(&fr);
    let params = json!({ "textDocument": { "uri": uri(&fr) }, "position": place(&text, "about-logs", 1) });
    // The first one compiles, which takes long enough for the others to wait.
    let first = editor.send("textDocument/hover", params.clone());
    let second = editor.send("textDocument/hover", params.clone());
    editor.notify("$/cancelRequest", json!({ "id": second }));
    let third = editor.send("textDocument/hover", params);
    editor.answer(first);
    let answer = editor.answer(second);
    assert_eq!(answer.response_result.err().map(|error| error.code), Some(-32800));
    assert!(editor.answer(third).response_result.is_ok());
    editor.end();
}

#[test]
fn a_client_that_goes_away_ends_the_server() {
    let folder = on_disk(&base());
    let mut editor = Editor::of(folder.path());
    editor.open(&words(&folder, "fr"));
    assert_eq!(editor.die(), Ended::Abruptly);
    let mut editor = Editor::of(folder.path());
    editor.ask("shutdown", Value::Null);
    assert_eq!(editor.die(), Ended::Cleanly, "a shutdown without an exit");
}

#[test]
fn the_program_itself_ends_with_its_client() {
    let folder = on_disk(&base());
    let speak = |input: &[u8]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
        command.current_dir(folder.path()).args(["lsp", "--stdio"]).stdin(Stdio::piped());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let message = |value: Value| {
        let text = value.to_string();
        format!("Content-Length: {}\r\n\r\n{text}", text.len())
    };
    let begin = message(
        json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "capabilities": {} } }),
    );
    let end = message(json!({ "jsonrpc": "2.0", "id": 2, "method": "shutdown" }));
    let exit = message(json!({ "jsonrpc": "2.0", "method": "exit" }));
    let (code, out, err) = speak(format!("{begin}{end}{exit}").as_bytes());
    assert!(code == 0 && out.contains("positionEncoding") && err.is_empty(), "{code} {out} {err}");
    let (code, _, err) = speak(format!("{begin}{exit}").as_bytes());
    assert!(code == 1 && err.is_empty(), "{code} {err}");
    let (code, _, err) = speak(begin.as_bytes());
    assert!(code == 1 && err.is_empty(), "{code} {err}");
    let (code, _, err) = speak(b"");
    assert!(code == 1 && err.is_empty(), "{code} {err}");
    let (code, _, err) = speak(b"GET / HTTP/1.1\r\n\r\n");
    assert!(code == 1 && !err.contains("panicked"), "{code} {err}");
}
