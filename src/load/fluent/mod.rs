//! Fluent files become catalogues: messages and terms whose every piece knows its place.
//!
//! A guard looks at the text before the parser does, because one line can crash it. What does not parse is a finding in
//! plain words; the rest of the file is still read. Translators' files are never written again.

mod explain;
mod guard;
pub mod plural;
mod rules;
mod slice;
#[cfg(test)]
mod tests;
pub mod walk;

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser;
use indexmap::IndexMap;

use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::source::{SourceId, Sources, Span};
pub use slice::Text;

/// A Fluent pattern whose leaves know their bytes.
#[derive(Debug)]
pub struct Pattern {
    source: SourceId,
    ast: ast::Pattern<Text>,
}

/// The words of one language.
#[derive(Debug)]
pub struct Catalogue {
    /// BCP 47 tag: the name of the folder.
    pub locale: String,
    /// Messages by id.
    pub messages: IndexMap<String, Entry>,
    /// Terms by id, without the `-`.
    pub terms: IndexMap<String, Entry>,
    /// The text of each file for fluent-bundle: what the guard refused blanked out, plural selectors wrapped.
    pub resources: Vec<String>,
    /// The files.
    pub files: Vec<SourceId>,
    /// Ids of entries that do not parse (terms with `-`): they are not missing.
    pub broken: BTreeSet<String>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry {
    /// Its id, without `-` for a term.
    pub id: String,
    /// Where the id stands.
    pub id_span: Span,
    /// Its text.
    pub value: Option<Pattern>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
}

/// An attribute of a message or term.
#[derive(Debug)]
pub struct Attribute {
    /// Its name, without `.`.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// Its text.
    pub pattern: Pattern,
}

impl Entry {
    /// The text and those of the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.pattern))
    }
}

impl Catalogue {
    /// A language without words.
    #[must_use]
    pub fn new(locale: String) -> Self {
        Self {
            locale,
            messages: IndexMap::new(),
            terms: IndexMap::new(),
            resources: Vec::new(),
            files: Vec::new(),
            broken: BTreeSet::new(),
        }
    }
}

/// Every rule about Fluent files.
pub static RULES: &[&Rule] = &[&rules::FLUENT_SYNTAX, &rules::DUPLICATE_MESSAGE];

/// Adds the file `source` to `catalogue`; what is wrong with it goes to `sink`.
pub fn parse(sources: &Sources, source: SourceId, catalogue: &mut Catalogue, sink: &mut Sink) {
    let file = sources.file(source);
    let guard::Guarded { text, refusals } = guard::guard(&file.text);
    for refusal in refusals {
        catalogue.broken.extend(refusal.id.clone());
        sink.push(explain::refusal(source, &refusal).about_locale(&catalogue.locale));
    }
    let text: std::sync::Arc<str> = text.into();
    let (resource, errors) = match parser::parse(Text::whole(text.clone())) {
        Ok(resource) => (resource, Vec::new()),
        Err(partial) => partial,
    };
    for error in &errors {
        let fault = explain::Fault::new(&text, error);
        catalogue.broken.extend(fault.owner.clone());
        sink.push(explain::syntax(source, &fault).about_locale(&catalogue.locale));
    }
    catalogue.resources.push(plural::wrap(&text, &resource));
    catalogue.files.push(source);
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let entry = self::entry(source, &message.id, message.value, message.attributes);
                add(&mut catalogue.messages, &catalogue.broken, "", entry, &catalogue.locale, sink);
            }
            ast::Entry::Term(term) => {
                let entry = self::entry(source, &term.id, Some(term.value), term.attributes);
                add(&mut catalogue.terms, &catalogue.broken, "-", entry, &catalogue.locale, sink);
            }
            _ => {}
        }
    }
    namesakes(catalogue, sink);
}

fn entry(
    source: SourceId,
    id: &ast::Identifier<Text>,
    value: Option<ast::Pattern<Text>>,
    attributes: Vec<ast::Attribute<Text>>,
) -> Entry {
    let pattern = |ast| Pattern { source, ast };
    let attributes = attributes.into_iter().map(|attribute| Attribute {
        name: attribute.id.name.as_ref().to_owned(),
        name_span: Span::new(source, attribute.id.name.range()),
        pattern: pattern(attribute.value),
    });
    Entry {
        id: id.name.as_ref().to_owned(),
        id_span: Span::new(source, id.name.range()),
        value: value.map(pattern),
        attributes: attributes.collect(),
    }
}

/// Reports a message and a term of one name: fluent-bundle would lose one of them without a word.
fn namesakes(catalogue: &Catalogue, sink: &mut Sink) {
    for (id, term) in &catalogue.terms {
        let Some(message) = catalogue.messages.get(id) else { continue };
        let headline = format!("the term `-{id}` and the message `{id}` have one name");
        let found = Diagnostic::new(&rules::DUPLICATE_MESSAGE, term.id_span, headline)
            .label("the term")
            .related(message.id_span, "the message")
            .help("give one of them another name")
            .about(catalogue.locale.as_str(), format!("-{id}"));
        sink.push(found);
    }
}

/// Keeps an entry, and reports an id or an attribute that stands twice. The first one counts, as in fluent-bundle.
fn add(
    entries: &mut IndexMap<String, Entry>,
    broken: &BTreeSet<String>,
    sigil: &str,
    entry: Entry,
    locale: &str,
    sink: &mut Sink,
) {
    let id = format!("{sigil}{}", entry.id);
    if broken.contains(&id) {
        return;
    }
    let mut twice = |what: String, span: Span, before: Span| {
        let found = Diagnostic::new(
            &rules::DUPLICATE_MESSAGE,
            span,
            format!("`{what}` stands twice in this language"),
        )
        .label("again here")
        .related(before, "first here")
        .note("only the first one would be shown")
        .help("delete one of the two, or give it another id");
        sink.push(found.about(locale, what));
    };
    for (at, attribute) in entry.attributes.iter().enumerate() {
        if let Some(before) = entry.attributes[..at].iter().find(|other| other.name == attribute.name) {
            twice(format!("{id}.{}", attribute.name), attribute.name_span, before.name_span);
        }
    }
    if let Some(before) = entries.get(&entry.id) {
        twice(id, entry.id_span, before.id_span);
    } else {
        entries.insert(entry.id.clone(), entry);
    }
}
