//! Answers to what a client asks: from the protocol to the project and back.

use std::collections::HashMap;
use std::path::PathBuf;

use lsp_server::ErrorCode;
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionParams, Command, CompletionItem, CompletionItemKind,
    CompletionTextEdit, DocumentSymbol, DocumentSymbolParams, Documentation, ExecuteCommandParams, Hover,
    HoverContents, MarkupContent, MarkupKind, Position, SymbolKind, TextDocumentPositionParams, TextEdit,
    Uri, WorkspaceEdit,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::{Action, Does, actions};
use super::address;
use super::analysis::{Analysis, Owner};
use super::completion::{Kind, completion};
use super::definition::{definition, references};
use super::hover::hover;
use super::outline::{Part, outline};
use super::position::Encoding;
use super::project;
use super::publish::Places;
use super::server::{Server, address_of};
use super::spot::{self, Spot};
use crate::diag::Edit;
use crate::ledger::accept::Request;
use crate::source::Span;

/// The command that records that a translation matches the source text of today.
pub const ACCEPT: &str = "policyglot.accept";
/// The kind of the action that adds what a language lacks.
const ADD: &str = "source.addMissingMessages";

/// Why a request has no answer.
pub type Refused = (ErrorCode, String);

/// What the server says of itself.
#[must_use]
pub fn initialized(encoding: Encoding) -> Value {
    json!({
        "capabilities": {
            "positionEncoding": encoding.kind(),
            "textDocumentSync": { "openClose": true, "change": 2, "save": {} },
            "hoverProvider": true,
            "definitionProvider": true,
            "referencesProvider": true,
            "documentSymbolProvider": true,
            "completionProvider": { "triggerCharacters": ["$", "{"] },
            "codeActionProvider": { "codeActionKinds": [CodeActionKind::QUICKFIX, ADD] },
            "executeCommandProvider": { "commands": [ACCEPT] },
            "workspace": { "workspaceFolders": { "supported": true, "changeNotifications": true } },
        },
        "serverInfo": { "name": "policyglot", "version": env!("CARGO_PKG_VERSION") },
    })
}

/// Answers one request.
///
/// # Errors
/// Where there is no such request, or it cannot be read.
pub fn answer(server: &mut Server<'_>, method: &str, params: Value) -> Result<Value, Refused> {
    match method {
        "textDocument/hover" => at(server, params, |file, place| file.hover(&file.spot(place)?)),
        "textDocument/definition" => at(server, params, |file, place| file.spans(place, definition)),
        "textDocument/references" => at(server, params, |file, place| file.spans(place, references)),
        "textDocument/completion" => at(server, params, |file, place| Some(file.completion(place))),
        "textDocument/documentSymbol" => {
            let own: DocumentSymbolParams = read(params)?;
            Ok(asked(server, &own.text_document.uri, |file| Some(file.symbols())))
        }
        "textDocument/codeAction" => {
            let own: CodeActionParams = read(params)?;
            let uri = own.text_document.uri.clone();
            Ok(asked(server, &uri, |file| Some(file.actions(&own))))
        }
        "workspace/executeCommand" => execute(server, read(params)?),
        _ => Err((ErrorCode::MethodNotFound, format!("there is no request `{method}`"))),
    }
}

/// Answers a question about a place of a file.
fn at<T: Serialize>(
    server: &mut Server<'_>,
    params: Value,
    question: impl FnOnce(&File<'_>, Position) -> Option<T>,
) -> Result<Value, Refused> {
    let own: TextDocumentPositionParams = read(params)?;
    Ok(asked(server, &own.text_document.uri, |file| question(file, own.position)))
}

fn read<P: DeserializeOwned>(params: Value) -> Result<P, Refused> {
    serde_json::from_value(params).map_err(|error| (ErrorCode::InvalidParams, error.to_string()))
}

/// A file that something is asked about.
struct File<'a> {
    analysis: &'a Analysis,
    path: String,
    text: &'a str,
    owner: Option<Owner>,
    places: Places<'a>,
    uri: &'a Uri,
}

/// What a file of a project answers; null where it belongs to none.
fn asked<T: Serialize>(
    server: &mut Server<'_>,
    uri: &Uri,
    question: impl FnOnce(&File<'_>) -> Option<T>,
) -> Value {
    let encoding = server.encoding;
    let Some(file) = address::path(uri) else { return Value::Null };
    let Some((root, project, open)) = server.project(&file) else { return Value::Null };
    let (Some(analysis), Some(path)) = (&project.analysis, address::relative(&root, &file)) else {
        return Value::Null;
    };
    let Some((_, source)) = analysis.file(&path) else { return Value::Null };
    let address = |path: &str| address_of(open, &root, path);
    let places = Places { analysis, encoding, uri: &address };
    let owner = Owner::of(&path);
    let file = File { analysis, text: &source.text, path, owner, places, uri };
    question(&file).and_then(|answer| serde_json::to_value(answer).ok()).unwrap_or_default()
}

impl File<'_> {
    fn spot(&self, position: Position) -> Option<Spot<'_>> {
        let offset = self.places.encoding.offset(self.text, position);
        spot::at(self.analysis, &self.path, offset)
    }

    fn hover(&self, spot: &Spot<'_>) -> Option<Hover> {
        let value = hover(self.analysis, self.owner.as_ref(), spot)?;
        let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
        Some(Hover { contents, range: Some(self.places.range(spot.span())) })
    }

    fn spans(
        &self,
        position: Position,
        of: fn(&Analysis, Option<&Owner>, &Spot<'_>) -> Vec<Span>,
    ) -> Option<Vec<lsp_types::Location>> {
        let spot = self.spot(position)?;
        let spans = of(self.analysis, self.owner.as_ref(), &spot);
        Some(spans.into_iter().filter_map(|span| self.places.location(span)).collect())
    }

    fn completion(&self, position: Position) -> Vec<CompletionItem> {
        let offset = self.places.encoding.offset(self.text, position);
        let (bytes, found) = completion(self.analysis, &self.path, self.text, offset);
        let followed = self.text[bytes.end..].trim_start_matches(' ').starts_with('=');
        let range = self.places.encoding.range(self.text, bytes);
        let item = |own: super::completion::Proposal| {
            let is_new = own.text.ends_with(" = ");
            let new_text = if is_new && followed { own.label.clone() } else { own.text.clone() };
            CompletionItem {
                sort_text: Some(format!("{}{}", u8::from(!own.likely), own.label)),
                filter_text: Some(own.text.trim_end_matches(" = ").to_owned()),
                label: own.label,
                kind: Some(match own.kind {
                    Kind::Message => CompletionItemKind::TEXT,
                    Kind::Fact => CompletionItemKind::VARIABLE,
                    Kind::Entry => CompletionItemKind::REFERENCE,
                }),
                detail: Some(own.detail).filter(|text| !text.is_empty()),
                documentation: Some(own.more).filter(|text| !text.is_empty()).map(Documentation::String),
                text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text })),
                ..CompletionItem::default()
            }
        };
        found.into_iter().map(item).collect()
    }

    fn symbols(&self) -> Vec<DocumentSymbol> {
        outline(self.analysis, &self.path).into_iter().map(|part| self.symbol(part)).collect()
    }

    #[expect(deprecated, reason = "a field of the protocol's type that is no longer used, but must be given")]
    fn symbol(&self, part: Part) -> DocumentSymbol {
        let below: Vec<_> = part.parts.into_iter().map(|part| self.symbol(part)).collect();
        let kind = match (&self.owner, below.is_empty()) {
            (Some(_), _) => SymbolKind::STRING,
            (None, true) => SymbolKind::KEY,
            (None, false) => SymbolKind::NAMESPACE,
        };
        DocumentSymbol {
            name: part.name,
            detail: None,
            kind,
            tags: None,
            deprecated: None,
            range: self.places.range(part.span),
            selection_range: self.places.range(part.name_span),
            children: Some(below).filter(|all| !all.is_empty()),
        }
    }

    fn actions(&self, asked: &CodeActionParams) -> Vec<CodeAction> {
        let bytes = self.places.encoding.bytes(self.text, asked.range);
        let found = actions(self.analysis, &self.path, &bytes).into_iter().map(|action| self.action(action));
        let only = asked.context.only.as_deref();
        let wanted = |own: &CodeAction| {
            let kind = own.kind.as_ref().map(|kind| kind.as_str().to_owned()).unwrap_or_default();
            only.is_none_or(|only| {
                only.iter().map(CodeActionKind::as_str).any(|own| {
                    own.is_empty()
                        || kind.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                })
            })
        };
        found.filter(wanted).collect()
    }

    fn action(&self, action: Action<'_>) -> CodeAction {
        let adds = action.finding.is_none() && matches!(action.does, Does::Edits(_));
        let (edit, command) = match action.does {
            Does::Edits(edits) => (Some(self.edit(&edits)), None),
            Does::Accept { tag, message, brand } => {
                let own = Accept { uri: self.uri.clone(), locale: tag, message, brand };
                let title = action.title.clone();
                let arguments = Some(vec![serde_json::to_value(own).unwrap_or_default()]);
                (None, Some(Command { title, command: ACCEPT.to_owned(), arguments }))
            }
        };
        CodeAction {
            title: action.title,
            kind: Some(if adds { CodeActionKind::from(ADD) } else { CodeActionKind::QUICKFIX }),
            diagnostics: action.finding.map(|found| vec![self.places.shown(found)]),
            edit,
            command,
            is_preferred: action.preferred.then_some(true),
            ..CodeAction::default()
        }
    }

    #[expect(clippy::mutable_key_type, reason = "the protocol's own type; an address does not change")]
    fn edit(&self, edits: &[Edit]) -> WorkspaceEdit {
        let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
        for edit in edits {
            let Some(place) = self.places.location(edit.span) else { continue };
            let own = TextEdit { range: place.range, new_text: edit.replacement.clone() };
            changes.entry(place.uri).or_default().push(own);
        }
        WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
    }
}

/// What the command is given.
#[derive(Debug, Serialize, Deserialize)]
struct Accept {
    uri: Uri,
    locale: String,
    message: String,
    brand: Option<String>,
}

fn execute(server: &mut Server<'_>, params: ExecuteCommandParams) -> Result<Value, Refused> {
    let wrong = |text: String| (ErrorCode::InvalidParams, text);
    if params.command != ACCEPT {
        return Err(wrong(format!("there is no command `{}`", params.command)));
    }
    let own: Accept = read(params.arguments.into_iter().next().unwrap_or_default())?;
    let file: Option<PathBuf> = address::path(&own.uri);
    let Some((root, project, _)) = file.as_ref().and_then(|file| server.project(file)) else {
        return Err(wrong("the file belongs to no policy".to_owned()));
    };
    project.stale = true;
    let request = Request {
        locale: Some(own.locale),
        brand: own.brand,
        messages: vec![own.message],
        by: server.settings.by.clone(),
        ..Request::default()
    };
    if let Err(why) = project::accept(&root, &server.open, server.settings.limits, &request) {
        server.say(&why);
    }
    Ok(Value::Null)
}
