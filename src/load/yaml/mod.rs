//! One YAML file, read into types so that every fault is reported in one run, at its exact place.
//!
//! 1. The guard walks the file once: limits, syntax, keys given twice, places. Nothing else sees a file it refuses.
//! 2. `serde_yaml` reads the text into the type. A sound file is done here.
//! 3. Otherwise the search reads the tree of places with a deserializer of our own, again and again.
//!
//! An empty value, `~` and `null` are no value: `name:` alone is a fault in an entry, whatever `name` is, and leaves out
//! what it names at the top of a file. A plain `NO`, `1.10`,
//! `1209` or `true` is that very text where a type wants one. A type with several forms (`#[serde(untagged)]`) gets
//! numbers and truth values as such, so there a text that reads as one needs quotes; the message says so.
//!
//! Types of a policy use `#[serde(deny_unknown_fields)]`: once a file has any fault, unknown keys are reported for every
//! type. A type with several forms should have a visitor of its own (`visit_str`, `visit_map`, `visit_seq`): faults
//! inside an `untagged` one have no place but the whole.

mod access;
mod de;
mod diagnose;
mod fault;
mod flow;
pub mod graft;
mod guard;
mod layout;
mod line;
mod node;
mod plain;
mod refused;
pub mod rules;
mod slips;
pub mod spot;
mod stand_in;
mod syntax;
#[cfg(test)]
mod tests;
pub mod tree;

use serde::de::DeserializeOwned;

use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::load::limits::Limits;
use crate::source::{SourceId, Sources, Span};
use diagnose::{FAULTS, diagnose};
use node::Node;
use rules::{TOO_MANY_FAULTS, YAML_SYNTAX};
use tree::Tree;

/// What a file gave.
#[derive(Debug)]
pub struct Read<T> {
    /// The content without its faulty parts; nothing when too little is left.
    pub value: Option<T>,
    /// The places of keys and values; nothing when the file is no YAML.
    pub tree: Option<Tree>,
}

/// Reads the file `source` into `T` and reports every fault of it.
///
/// A value is given back even where faults were reported, so that later phases can look at the rest.
pub fn read<T: DeserializeOwned>(sources: &Sources, source: SourceId, sink: &mut Sink) -> Read<T> {
    read_within(sources, source, Limits::default(), sink)
}

/// The same, within `limits`.
pub fn read_within<T: DeserializeOwned>(
    sources: &Sources,
    source: SourceId,
    limits: Limits,
    sink: &mut Sink,
) -> Read<T> {
    let text = &*sources.file(source).text;
    let guard::Guarded { root, mut faults } = guard::guard(source, text, limits);
    let read = match root {
        None => Read { value: None, tree: None },
        Some(root) => read_tree(source, text, root, &mut faults),
    };
    if faults.len() > FAULTS {
        faults.truncate(FAULTS);
        faults.extend(faults.last().map(too_many));
    }
    for fault in faults {
        sink.push(fault);
    }
    read
}

fn read_tree<T: DeserializeOwned>(
    source: SourceId,
    text: &str,
    mut root: Node,
    faults: &mut Vec<Diagnostic>,
) -> Read<T> {
    let sound = faults.is_empty();
    let refusal = match sound.then(|| serde_yaml::from_str::<T>(text)) {
        // Only our own reading refuses an empty text.
        Some(Ok(value)) if !root.children().any(|child| child.any(&Node::is_empty)) => {
            return Read { value: Some(value), tree: Some(Tree { source, root }) };
        }
        Some(Err(refusal)) => Some(refusal),
        _ => None,
    };
    let (value, found) = diagnose(source, text, &mut root);
    faults.extend(found);
    if let Some(refusal) = refusal.filter(|_| faults.is_empty()) {
        faults.push(refused(source, text, &refusal));
    }
    Read { value, tree: Some(Tree { source, root }) }
}

fn too_many(last: &Diagnostic) -> Diagnostic {
    let headline = format!("this file has more than {FAULTS} faults; the rest is not listed");
    Diagnostic::new(&TOO_MANY_FAULTS, last.primary.span, headline)
        .label("listed up to here")
        .help("correct these and run again")
}

/// What only `serde_yaml` refuses: the two readers of YAML disagree about the file.
fn refused(source: SourceId, text: &str, refusal: &serde_yaml::Error) -> Diagnostic {
    let at = refusal.location().map_or(0, |location| location.index().min(text.len()));
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let line = line::Line::at(text, at);
    if line.indent().contains('\t') {
        return syntax::explain(source, text, &granit_parser::ErrorKind::TabInIndentation, at, None);
    }
    Diagnostic::new(&YAML_SYNTAX, Span::new(source, line.words()), "this line cannot be read with certainty")
        .label("programs that read YAML disagree about it")
        .note(format!("One of them says: {refusal}."))
        .help("write it more plainly: a text in quotes, a list with one `- ` a line")
}
