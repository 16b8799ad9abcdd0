//! Parses a file until nothing broken is left: each broken entry is told, blanked, and the rest parsed again.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::catalogue::FAULTS;
use super::explain::{self, Stumble};
use super::lines::{self, Context, head, line_start, lines, skip_spaces};
use super::rules::FLUENT_SYNTAX;
use super::slice::Text;
use crate::diag::sink::Sink;
use crate::load::conflict;

/// How often a broken piece is cut off at the next `name =`. What is still broken then is blanked whole.
const ROUNDS: usize = 8;

/// A text of which pieces are blanked out, with what they were called.
pub(super) struct Blanked {
    pub(super) text: Arc<str>,
    pub(super) broken: BTreeSet<String>,
}

impl Blanked {
    /// Tells what a merge left in the file, and blanks its marks and the other version; gives what stays, ours, which is looked
    /// at as if it were kept.
    pub(super) fn keep_ours(&mut self, cx: &Context<'_>, found: &mut Sink) -> Arc<str> {
        for own in conflict::find(cx.text) {
            found.push(own.finding(&FLUENT_SYNTAX, cx.source).about_locale(cx.locale));
            self.broken.extend(lines::names(&cx.text[own.theirs.clone()]).map(str::to_owned));
            self.blank(&[own.begin, own.theirs]);
        }
        Arc::clone(&self.text)
    }

    /// Replaces each piece, with the comment right above it, by spaces; line ends stay.
    pub(super) fn blank(&mut self, ranges: &[Range<usize>]) {
        let last = self.text.rsplit('\n').next().unwrap_or_default();
        let ends_blank = !last.is_empty() && last.bytes().all(|byte| byte == b' ');
        if ranges.is_empty() && !ends_blank {
            return;
        }
        let mut bytes = self.text.as_bytes().to_vec();
        for range in ranges {
            let start = comment_start(&self.text, range.start);
            for at in start..range.end {
                let ends_line =
                    bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n'));
                if !ends_line {
                    bytes[at] = b' ';
                }
            }
        }
        // The parser takes spaces at the very end, without a line end, for something broken.
        if let Some(last) = bytes.last_mut().filter(|last| **last == b' ') {
            *last = b'\n';
        }
        // Pieces start and end between characters, so this replaces nothing.
        self.text = String::from_utf8_lossy(&bytes).into();
    }
}

/// Where the comment that belongs to the line at `at` starts.
fn comment_start(text: &str, at: usize) -> usize {
    let mut start = at;
    while start > 0 && start == line_start(text, start) {
        let before = line_start(text, start - 1);
        let line = &text[before..start];
        if !(line.starts_with("# ") || line.trim_end() == "#") {
            break;
        }
        start = before;
    }
    start
}

/// A piece that the parser gave up on, and the message before it.
struct Piece {
    range: Range<usize>,
    error: ParserError,
    owner: Option<(String, usize)>,
}

/// Parses `work.text`, reports what is broken and blanks it.
pub(super) fn parse(cx: Context<'_>, work: &mut Blanked, sink: &mut Sink) -> ast::Resource<Text> {
    for round in 0..=2 * ROUNDS {
        let (resource, errors) = match parser::parse(Text::new(cx.source, Arc::clone(&work.text))) {
            Ok(resource) => return resource,
            Err(broken) => broken,
        };
        let text = Arc::clone(&work.text);
        let cx = Context { text: &text, ..cx };
        let mut gone = Vec::new();
        // Nobody reads more of them, and each is looked at from all sides.
        let is_enough = |sink: &Sink| sink.found().len() > FAULTS;
        for piece in pieces(&text, &resource, errors) {
            let end = if round < ROUNDS { cut(&text, &piece.range) } else { piece.range.end };
            let range = piece.range.start..end;
            work.broken.extend(heads(&text, &range));
            if is_enough(sink) {
                gone.push(range);
                continue;
            }
            let stumble = Stumble::new(cx, range.clone(), piece.error, piece.owner.as_ref());
            sink.push(explain::explain(&stumble));
            work.broken.extend(stumble.without_equals().map(|id| text[id].to_owned()));
            work.broken.extend(stumble.meant_head().map(|(_, id)| id));
            if let Some((id, start)) = piece.owner.as_ref().filter(|_| stumble.continues_owner()) {
                work.broken.insert(id.clone());
                gone.push(*start..range.start);
            }
            gone.push(range);
        }
        work.blank(&gone);
        if gone.is_empty() {
            return resource;
        }
    }
    ast::Resource { body: Vec::new() }
}

/// The pieces that did not parse, those that run on from one another joined.
fn pieces(text: &str, resource: &ast::Resource<Text>, errors: Vec<ParserError>) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let mut errors = errors.into_iter();
    let mut owner = None;
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let start = message.id.name.span().start;
                owner = Some((message.id.name.as_str().to_owned(), start));
            }
            ast::Entry::Term(term) => {
                let start = term.id.name.span().start - 1;
                owner = Some((format!("-{}", term.id.name.as_str()), start));
            }
            ast::Entry::Junk { .. } => {
                let Some(error) = errors.next() else { continue };
                let Some(range) = error.slice.clone() else { continue };
                match found.last_mut() {
                    Some(last) if last.range.end == range.start && runs_on(text, &range) => {
                        last.range.end = range.end;
                    }
                    _ => found.push(Piece { range, error, owner: owner.take() }),
                }
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {
                owner = None;
            }
        }
    }
    found
}

/// Whether a piece goes on with the line before it: neither a new entry, nor after an empty line.
fn runs_on(text: &str, range: &Range<usize>) -> bool {
    let at = range.start;
    let is_entry = text.as_bytes()[at] == b'#' || head(text, at).is_some();
    !is_entry && at > 0 && !text[line_start(text, at - 1)..at].trim().is_empty()
}

/// Where the next readable entry starts in a broken piece.
fn cut(text: &str, range: &Range<usize>) -> usize {
    let mut starts = lines(text, range.clone()).map(|line| line.start).skip(1);
    starts.find(|at| head(text, *at).is_some()).unwrap_or(range.end)
}

/// The names of the entries that start in a broken piece.
fn heads(text: &str, range: &Range<usize>) -> Vec<String> {
    let starts = lines(text, range.clone()).map(|line| line.start);
    let mut ids: Vec<_> = starts.filter_map(|at| head(text, at)).map(|head| head.id.to_owned()).collect();
    let first = skip_spaces(text, range.start);
    ids.extend(head(text, first).map(|head| head.id.to_owned()));
    ids
}
