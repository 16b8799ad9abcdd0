//! An editor for tests: it speaks with the language server in this process, over channels.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use lsp_server::{Connection, Message, Notification, Request, RequestId, Response};
use policyglot::lsp::server::{Ended, Settings, serve};
use serde_json::{Value, json};

/// After this a server is taken to hang.
const LONG: Duration = Duration::from_secs(120);

/// An editor with its server.
pub(crate) struct Editor {
    connection: Option<Connection>,
    server: Option<JoinHandle<Ended>>,
    asked: i32,
    versions: BTreeMap<String, i32>,
    /// What was told of each file last.
    pub(crate) told: BTreeMap<String, Vec<Value>>,
    /// What the server wanted people to read.
    pub(crate) said: Vec<String>,
    /// What the server asked of the editor.
    pub(crate) asked_of_us: Vec<String>,
    /// What the server said of itself.
    pub(crate) initialized: Value,
}

/// The checks that found something.
pub(crate) fn codes(told: &[Value]) -> Vec<&str> {
    told.iter().map(|own| own["code"].as_str().unwrap()).collect()
}

/// The address of a file.
pub(crate) fn uri(path: &Path) -> String {
    url::Url::from_file_path(path).unwrap().to_string()
}

impl Editor {
    /// One with a workspace folder, that counts columns in UTF-16.
    pub(crate) fn of(folder: &Path) -> Self {
        Self::with(json!({ "capabilities": {}, "workspaceFolders": [{ "uri": uri(folder), "name": "x" }] }))
    }

    /// One that begins with `params`.
    pub(crate) fn with(params: Value) -> Self {
        let (ours, theirs) = Connection::memory();
        let settings = Settings { folder: None, by: Some("M. Roy".into()), ..Settings::default() };
        let server = thread::spawn(move || serve(&theirs, settings));
        let mut editor = Self {
            connection: Some(ours),
            server: Some(server),
            asked: 0,
            versions: BTreeMap::new(),
            told: BTreeMap::new(),
            said: Vec::new(),
            asked_of_us: Vec::new(),
            initialized: Value::Null,
        };
        editor.initialized = editor.ask("initialize", params);
        editor.notify("initialized", json!({}));
        editor
    }

    fn connection(&self) -> &Connection {
        self.connection.as_ref().unwrap()
    }

    pub(crate) fn notify(&self, method: &str, params: Value) {
        self.connection().sender.send(Notification::new(method.to_owned(), params).into()).unwrap();
    }

    /// Sends a request, and gives its number.
    pub(crate) fn send(&mut self, method: &str, params: Value) -> i32 {
        self.asked += 1;
        let request = Request::new(RequestId::from(self.asked), method.to_owned(), params);
        self.connection().sender.send(request.into()).unwrap();
        self.asked
    }

    /// The answer to the request `id`.
    pub(crate) fn answer(&mut self, id: i32) -> Response {
        loop {
            if let Some(response) = self.next().filter(|response| response.id == RequestId::from(id)) {
                return response;
            }
        }
    }

    /// Takes in one message; gives it where it is an answer.
    fn next(&mut self) -> Option<Response> {
        let message = self.connection().receiver.recv_timeout(LONG).unwrap();
        match message {
            Message::Response(response) => return Some(response),
            Message::Request(own) => self.asked_of_us.push(own.method),
            Message::Notification(own) if own.method == "textDocument/publishDiagnostics" => {
                let file = own.params["uri"].as_str().unwrap().to_owned();
                self.told.insert(file, own.params["diagnostics"].as_array().unwrap().clone());
            }
            Message::Notification(own) => self.said.push(own.params["message"].as_str().unwrap().to_owned()),
        }
        None
    }

    /// What the server answers.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params);
        let response = self.answer(id);
        response.response_result.unwrap_or_else(|error| panic!("{method}: {error:?}"))
    }

    /// Waits until what is told of a file is as wanted.
    pub(crate) fn wait(&mut self, file: &Path, wanted: impl Fn(&[Value]) -> bool) -> Vec<Value> {
        let file = uri(file);
        loop {
            if let Some(told) = self.told.get(&file).filter(|told| wanted(told)) {
                return told.clone();
            }
            self.next();
        }
    }

    /// Opens a file with its text on disk.
    pub(crate) fn open(&mut self, file: &Path) -> String {
        let text = fs::read_to_string(file).unwrap();
        self.open_as(file, &text);
        text
    }

    /// Opens a file with another text.
    pub(crate) fn open_as(&mut self, file: &Path, text: &str) {
        let document = json!({ "uri": uri(file), "languageId": "x", "version": 1, "text": text });
        self.versions.insert(uri(file), 1);
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Changes the whole text of an open file.
    pub(crate) fn write(&mut self, file: &Path, text: &str) {
        self.change(file, &json!([{ "text": text }]));
    }

    /// Changes an open file.
    pub(crate) fn change(&mut self, file: &Path, changes: &Value) {
        let version = self.versions.get_mut(&uri(file)).unwrap();
        *version += 1;
        let document = json!({ "uri": uri(file), "version": *version });
        self.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
    }

    /// Asks about a place of a file.
    pub(crate) fn at(&mut self, what: &str, file: &Path, position: &Value) -> Value {
        let params = json!({
            "textDocument": { "uri": uri(file) },
            "position": position,
            "context": { "includeDeclaration": true },
        });
        self.ask(&format!("textDocument/{what}"), params)
    }

    /// The actions for a place of a file.
    pub(crate) fn actions(&mut self, file: &Path, position: &Value) -> Vec<Value> {
        let params = json!({
            "textDocument": { "uri": uri(file) },
            "range": { "start": position, "end": position },
            "context": { "diagnostics": [] },
        });
        self.ask("textDocument/codeAction", params).as_array().unwrap().clone()
    }

    /// Ends as the protocol asks.
    pub(crate) fn end(mut self) -> Ended {
        self.ask("shutdown", Value::Null);
        self.notify("exit", Value::Null);
        self.server.take().unwrap().join().unwrap()
    }

    /// Goes away without a word.
    pub(crate) fn die(mut self) -> Ended {
        drop(self.connection.take());
        self.server.take().unwrap().join().unwrap()
    }
}

/// Where `needle` begins in `text`, `further` bytes on, as UTF-16 counts.
pub(crate) fn place(text: &str, needle: &str, further: usize) -> Value {
    let at = text.find(needle).unwrap() + further;
    let line = text[..at].matches('\n').count();
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    json!({ "line": line, "character": text[start..at].encode_utf16().count() })
}

/// The text under a range of `text`, in UTF-16.
pub(crate) fn under(text: &str, range: &Value) -> String {
    let lines: Vec<Vec<u16>> = text.split('\n').map(|line| line.encode_utf16().collect()).collect();
    let number = |end: &str, key: &str| usize::try_from(range[end][key].as_u64().unwrap()).unwrap();
    assert_eq!(number("start", "line"), number("end", "line"), "a range of one line");
    let line = &lines[number("start", "line")];
    String::from_utf16(&line[number("start", "character")..number("end", "character")]).unwrap()
}

/// The text with the edits of a workspace edit for `file`, last ones first.
pub(crate) fn edited(text: &str, file: &Path, edit: &Value) -> String {
    let mut edits: Vec<Value> = edit["changes"][uri(file)].as_array().unwrap().clone();
    edits.sort_by_key(|edit| {
        std::cmp::Reverse((
            edit["range"]["start"]["line"].as_u64(),
            edit["range"]["start"]["character"].as_u64(),
        ))
    });
    let mut text = text.to_owned();
    for edit in edits {
        let byte = |end: &str| {
            let line = usize::try_from(edit["range"][end]["line"].as_u64().unwrap()).unwrap();
            let mut left = usize::try_from(edit["range"][end]["character"].as_u64().unwrap()).unwrap();
            let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
            let mut at = start;
            for character in text[start..].chars() {
                if left == 0 {
                    break;
                }
                left -= character.len_utf16().min(left);
                at += character.len_utf8();
            }
            at
        };
        let (start, end) = (byte("start"), byte("end"));
        text.replace_range(start..end, edit["newText"].as_str().unwrap());
    }
    text
}
