//! The conversation with a client.
//!
//! One thread, one queue. Changes are taken in at once; the projects that they concern are compiled when the client
//! pauses, or when it asks something. A request that is cancelled while it waits is not answered.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidChangeWorkspaceFolders, DidCloseTextDocument,
    DidOpenTextDocument, DidSaveTextDocument, Notification as _,
};
use lsp_types::{
    DidChangeTextDocumentParams, DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, InitializeParams, PublishDiagnosticsParams, Uri,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::address;
use super::position::Encoding;
use super::project::{Document, Open, Project, root_of};
use super::publish::Places;
use super::requests;
use crate::load::disk;
use crate::load::limits::Limits;

/// How long a client must pause before the policy is compiled.
const PAUSE: Duration = Duration::from_millis(60);
/// After how many messages without a pause it is compiled all the same.
const PATIENCE: usize = 200;

/// What the server was started with.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// A folder to look for a project in, beside those of the client.
    pub folder: Option<PathBuf>,
    /// Who accepts translations.
    pub by: Option<String>,
    /// How much files may hold.
    pub limits: Limits,
}

/// How a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The client said that it would end, and did.
    Cleanly,
    /// It went away, or broke off.
    Abruptly,
}

/// What is known of the client and of its projects.
pub struct Server<'a> {
    connection: &'a Connection,
    /// How the client counts columns.
    pub encoding: Encoding,
    /// What the server was started with.
    pub settings: Settings,
    /// The texts that are open.
    pub open: Open,
    folders: BTreeSet<PathBuf>,
    projects: BTreeMap<PathBuf, Project>,
    watches: bool,
    shut_down: bool,
    asked: i32,
}

/// Speaks with the client at the other end of `connection` until it ends.
#[must_use]
pub fn serve(connection: &Connection, settings: Settings) -> Ended {
    let Some((id, params)) = first(connection) else { return Ended::Abruptly };
    let client: InitializeParams = serde_json::from_value(params).unwrap_or_default();
    let mut server = Server::new(connection, &client, settings);
    server.reply(Response::new_ok(id, requests::initialized(server.encoding)));
    server.discover();
    server.run()
}

/// The request that begins everything; what comes before it is refused.
fn first(connection: &Connection) -> Option<(RequestId, Value)> {
    for message in &connection.receiver {
        match message {
            Message::Request(request) if request.method == "initialize" => {
                return Some((request.id, request.params));
            }
            Message::Request(request) => {
                let code = ErrorCode::ServerNotInitialized as i32;
                let refused = Response::new_err(request.id, code, "`initialize` comes first".to_owned());
                connection.sender.send(refused.into()).ok()?;
            }
            Message::Notification(own) if own.method == "exit" => return None,
            _ => {}
        }
    }
    None
}

fn read<P: DeserializeOwned>(params: Value) -> Option<P> {
    serde_json::from_value(params).ok()
}

impl<'a> Server<'a> {
    fn new(connection: &'a Connection, client: &InitializeParams, settings: Settings) -> Self {
        let general = client.capabilities.general.as_ref();
        let encodings = general.and_then(|own| own.position_encodings.as_deref());
        let watch =
            client.capabilities.workspace.as_ref().and_then(|own| own.did_change_watched_files.as_ref());
        let named = client.workspace_folders.iter().flatten().map(|folder| &folder.uri);
        let mut folders: BTreeSet<PathBuf> = named.filter_map(address::path).collect();
        #[expect(deprecated, reason = "what clients without several folders send")]
        if folders.is_empty() {
            folders.extend(client.root_uri.as_ref().and_then(address::path));
        }
        folders.extend(settings.folder.clone());
        Self {
            connection,
            encoding: Encoding::chosen(encodings),
            settings,
            open: Open::new(),
            folders,
            projects: BTreeMap::new(),
            watches: watch.and_then(|own| own.dynamic_registration).unwrap_or(false),
            shut_down: false,
            asked: 0,
        }
    }

    fn run(&mut self) -> Ended {
        let mut queue = VecDeque::new();
        let mut since = 0;
        loop {
            if queue.is_empty() {
                let waits = self.projects.values().any(|own| own.stale || own.untold);
                let next = if !waits {
                    self.connection.receiver.recv().ok()
                } else if since >= PATIENCE {
                    None
                } else {
                    self.connection.receiver.recv_timeout(PAUSE).ok()
                };
                match next {
                    Some(message) => queue.push_back(message),
                    None if waits => {
                        since = 0;
                        self.tell_all();
                        continue;
                    }
                    None => return self.ended(),
                }
            }
            queue.extend(self.connection.receiver.try_iter());
            since += 1;
            match queue.pop_front() {
                Some(Message::Notification(own)) if own.method == "exit" => return self.ended(),
                Some(Message::Notification(own)) => self.notified(own),
                Some(Message::Request(request)) => {
                    let cancelled = queue.iter().any(|message| cancels(message, &request.id));
                    self.requested(request, cancelled);
                }
                Some(Message::Response(_)) | None => {}
            }
        }
    }

    fn ended(&self) -> Ended {
        if self.shut_down { Ended::Cleanly } else { Ended::Abruptly }
    }

    fn requested(&mut self, request: Request, cancelled: bool) {
        let Request { id, method, params } = request;
        let refused = |code: ErrorCode, text: &str| Err((code, text.to_owned()));
        let answer = if cancelled {
            refused(ErrorCode::RequestCanceled, "cancelled")
        } else if self.shut_down {
            refused(ErrorCode::InvalidRequest, "the server was shut down")
        } else if method == "shutdown" {
            self.shut_down = true;
            Ok(Value::Null)
        } else {
            let answer = catch_unwind(AssertUnwindSafe(|| requests::answer(self, &method, params)));
            answer.unwrap_or_else(|_| refused(ErrorCode::InternalError, "this program has a fault"))
        };
        let response = match answer {
            Ok(value) => Response::new_ok(id, value),
            Err((code, text)) => Response::new_err(id, code as i32, text),
        };
        self.reply(response);
    }

    fn notified(&mut self, own: Notification) {
        match own.method.as_str() {
            "initialized" => self.watch(),
            DidOpenTextDocument::METHOD => {
                let Some(own) = read::<DidOpenTextDocumentParams>(own.params) else { return };
                let document = own.text_document;
                let Some(path) = address::path(&document.uri) else { return };
                let (uri, version, text) = (document.uri, document.version, document.text);
                self.changed(&path);
                self.open.insert(path, Document { uri, version, text });
                self.discover();
            }
            DidChangeTextDocument::METHOD => {
                let Some(own) = read::<DidChangeTextDocumentParams>(own.params) else { return };
                self.edited(own);
            }
            DidCloseTextDocument::METHOD => {
                let Some(own) = read::<DidCloseTextDocumentParams>(own.params) else { return };
                let Some(path) = address::path(&own.text_document.uri) else { return };
                self.open.remove(&path);
                self.changed(&path);
                self.discover();
            }
            DidSaveTextDocument::METHOD | DidChangeWatchedFiles::METHOD => {
                self.projects.values_mut().for_each(|own| own.stale = true);
                self.discover();
            }
            DidChangeWorkspaceFolders::METHOD => {
                let Some(own) = read::<DidChangeWorkspaceFoldersParams>(own.params) else { return };
                for gone in own.event.removed.iter().filter_map(|folder| address::path(&folder.uri)) {
                    self.folders.remove(&gone);
                }
                self.folders.extend(own.event.added.iter().filter_map(|folder| address::path(&folder.uri)));
                self.discover();
            }
            _ => {}
        }
    }

    fn edited(&mut self, own: DidChangeTextDocumentParams) {
        let Some(path) = address::path(&own.text_document.uri) else { return };
        let Some(document) = self.open.get_mut(&path) else { return };
        document.version = own.text_document.version;
        for change in own.content_changes {
            match change.range {
                None => document.text = change.text,
                Some(range) => {
                    let range = self.encoding.bytes(&document.text, range);
                    document.text.replace_range(range, &change.text);
                }
            }
        }
        self.changed(&path);
    }

    /// Marks the project of a file for another look.
    fn changed(&mut self, path: &Path) {
        if let Some(project) = root_of(path).and_then(|root| self.projects.get_mut(root)) {
            project.stale = true;
        }
    }

    /// Looks for projects that came, and lets go of those that nobody works on.
    fn discover(&mut self) {
        let of_folders = self.folders.iter().filter_map(|folder| disk::project_above(folder));
        let of_files = self.open.keys().filter_map(|file| root_of(file));
        let wanted: BTreeSet<PathBuf> = of_folders.chain(of_files).map(Path::to_owned).collect();
        let gone: Vec<_> = self.projects.keys().filter(|root| !wanted.contains(*root)).cloned().collect();
        for root in gone {
            let told = self.projects.remove(&root).map(|own| own.told).unwrap_or_default();
            for uri in told.into_values() {
                self.publish(uri, Vec::new(), None);
            }
        }
        for root in wanted {
            self.projects.entry(root).or_insert_with(|| Project { stale: true, ..Project::default() });
        }
    }

    /// The project of a file, as it is now, with its folder and the open texts; none where the file belongs to none.
    pub fn project(&mut self, file: &Path) -> Option<(PathBuf, &mut Project, &Open)> {
        let root = root_of(file)?.to_owned();
        self.refresh(&root);
        let project = self.projects.get_mut(&root)?;
        Some((root, project, &self.open))
    }

    fn refresh(&mut self, root: &Path) {
        let Some(project) = self.projects.get_mut(root) else { return };
        if let Err(why) = project.refresh(root, &self.open, self.settings.limits) {
            self.notify("window/logMessage", json!({ "type": 1, "message": format!("policyglot: {why}") }));
        }
    }

    /// Tells what was found in every project that changed.
    fn tell_all(&mut self) {
        let waiting = self.projects.iter().filter(|(_, own)| own.stale || own.untold);
        let roots: Vec<PathBuf> = waiting.map(|(root, _)| root.clone()).collect();
        for root in roots {
            self.refresh(&root);
            self.tell(&root);
        }
    }

    fn tell(&mut self, root: &Path) {
        let Some(project) = self.projects.get_mut(root) else { return };
        project.untold = false;
        let mut told = BTreeMap::new();
        let mut news = Vec::new();
        if let Some(analysis) = &project.analysis {
            let open = &self.open;
            let uri = |path: &str| address_of(open, root, path);
            let places = Places { analysis, encoding: self.encoding, uri: &uri };
            let mut findings = places.findings();
            // Of a file that is open a client is told that nothing is wrong, too.
            let own = open.keys().filter(|file| root_of(file) == Some(root));
            let own: Vec<_> = own.filter_map(|file| address::relative(root, file)).collect();
            for path in own.iter().filter(|path| analysis.file(path).is_some()) {
                findings.entry(path).or_default();
            }
            for (path, found) in findings {
                let Some(address) = uri(path) else { continue };
                let version = open.get(&root.join(path)).map(|document| document.version);
                told.insert(address.as_str().to_owned(), address.clone());
                news.push((address, found, version));
            }
        }
        let before = std::mem::replace(&mut project.told, told);
        let now: BTreeSet<String> = news.iter().map(|(uri, _, _)| uri.as_str().to_owned()).collect();
        for (uri, found, version) in news {
            self.publish(uri, found, version);
        }
        for (_, uri) in before.into_iter().filter(|(text, _)| !now.contains(text)) {
            self.publish(uri, Vec::new(), None);
        }
    }

    fn publish(&self, uri: Uri, diagnostics: Vec<lsp_types::Diagnostic>, version: Option<i32>) {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        self.notify("textDocument/publishDiagnostics", serde_json::to_value(params).unwrap_or_default());
    }

    /// Asks the client to tell of files that change outside its editors.
    fn watch(&mut self) {
        if !self.watches {
            return;
        }
        let watchers: Vec<_> = ["policy", "locales", "templates"]
            .map(|name| json!({ "globPattern": format!("**/{name}/**") }))
            .into();
        let own = json!({ "id": "files", "method": DidChangeWatchedFiles::METHOD, "registerOptions": { "watchers": watchers } });
        self.ask("client/registerCapability", json!({ "registrations": [own] }));
    }

    /// Says something to the person at the client.
    pub fn say(&self, text: &str) {
        self.notify("window/showMessage", json!({ "type": 2, "message": text }));
    }

    fn ask(&mut self, method: &str, params: Value) {
        self.asked += 1;
        let request = Request::new(RequestId::from(self.asked), method.to_owned(), params);
        // A client that went away is noticed where it is listened to.
        let _ = self.connection.sender.send(request.into());
    }

    fn notify(&self, method: &str, params: Value) {
        let _ = self.connection.sender.send(Notification::new(method.to_owned(), params).into());
    }

    fn reply(&self, response: Response) {
        let _ = self.connection.sender.send(response.into());
    }
}

/// The address of a file: as the client writes it, where the file is open.
#[must_use]
pub fn address_of(open: &Open, root: &Path, path: &str) -> Option<Uri> {
    let file = root.join(path);
    open.get(&file).map(|document| document.uri.clone()).or_else(|| address::uri(&file))
}

/// Whether a message cancels the request `id`.
fn cancels(message: &Message, id: &RequestId) -> bool {
    let Message::Notification(own) = message else { return false };
    let named = own.params.get("id").and_then(|id| serde_json::from_value::<RequestId>(id.clone()).ok());
    own.method == "$/cancelRequest" && named.as_ref() == Some(id)
}
