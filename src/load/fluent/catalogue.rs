//! The messages and terms of one locale, joined from all its files.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// A Fluent pattern whose every leaf knows its place.
pub type Pattern = ast::Pattern<Text>;

use fluent_syntax::ast;
use indexmap::IndexMap;
use indexmap::map::Entry as Slot;

use super::elsewhere::Elsewhere;
use super::lines::{Context, line_start, trimmed};
use super::recover::{self, Blanked};
use super::rules::DUPLICATE_MESSAGE;
use super::slice::Text;
use super::{budget, guard, lines, silent, walk};
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::load::limits::Limits;
use crate::load::yaml::rules::TOO_MANY_FAULTS;
use crate::source::{SourceId, Sources, Span};

/// The most faults of a file that are told. One cause is likely behind so many.
pub(super) const FAULTS: usize = 100;

/// What one locale says.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// BCP 47 tag.
    pub locale: String,
    /// Messages by id, in the order of the files. Of an id that occurs twice, the first.
    pub messages: IndexMap<String, Entry>,
    /// Terms by id without the `-`.
    pub terms: IndexMap<String, Entry>,
    /// Each file as text that parses without a fault and without a duplicate: broken entries are spaces.
    pub resources: Vec<String>,
    /// The files, in the order of `resources`.
    pub files: Vec<SourceId>,
    /// Ids of entries that could not be read, terms with their `-`: they exist, so they are not missing.
    pub broken: BTreeSet<String>,
    /// The files that come with the tool.
    pub built_in: BTreeSet<SourceId>,
    /// The messages that other languages have, to know a name by where a file is broken.
    pub elsewhere: Elsewhere,
    /// How much the files may hold.
    pub limits: Limits,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name, without the `-` of a term.
    pub id: String,
    /// The name, with the `-` of a term.
    pub id_span: Span,
    /// The whole entry with its attributes, without the comment above it.
    pub span: Span,
    /// Its text. A message may have attributes only.
    pub value: Option<ast::Pattern<Text>>,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// The comment above it, without the `#`.
    pub comment: Option<String>,
}

/// A text that belongs to a message, `.name = text`.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// Its name, without the dot.
    pub name: String,
    /// The name, without the dot.
    pub name_span: Span,
    /// Its text.
    pub pattern: ast::Pattern<Text>,
    /// From the dot to the end of the text.
    pub span: Span,
}

impl Catalogue {
    /// A catalogue that says nothing yet.
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into(), ..Self::default() }
    }

    /// The entry behind `id`, `id.attribute`, or the same of a term, with its `-`.
    #[must_use]
    pub fn entry(&self, message: &str) -> Option<&Entry> {
        let id = id(message);
        match id.strip_prefix('-') {
            Some(term) => self.terms.get(term),
            None => self.messages.get(id),
        }
    }

    /// The text called `message`: `id`, `id.attribute`, or the same of a term, with its `-`.
    #[must_use]
    pub fn pattern(&self, message: &str) -> Option<&Pattern> {
        self.entry(message)?.pattern(message)
    }

    /// The texts that `message` is made of: itself, and what it puts in, directly or through another.
    #[must_use]
    pub fn parts(&self, message: &str) -> BTreeSet<String> {
        let mut parts = BTreeSet::new();
        let mut open = vec![message.to_owned()];
        while let Some(at) = open.pop() {
            if let Some(pattern) = self.pattern(&at) {
                open.extend(walk::references(pattern).texts().filter(|name| !parts.contains(name)));
            }
            parts.insert(at);
        }
        parts
    }

    /// Takes over what `other` says, of an id that both have what stands here.
    pub fn absorb(&mut self, other: Self) {
        for (id, entry) in other.messages {
            self.messages.entry(id).or_insert(entry);
        }
        for (id, term) in other.terms {
            self.terms.entry(id).or_insert(term);
        }
        self.resources.extend(other.resources);
        self.files.extend(other.files);
        self.broken.extend(other.broken);
        self.built_in.extend(other.built_in);
    }

    /// Whether an entry comes with the tool.
    #[must_use]
    pub fn is_built_in(&self, entry: &Entry) -> bool {
        self.built_in.contains(&entry.id_span.source)
    }

    /// Takes the messages out for which `gone` holds. For a catalogue of one file.
    pub fn leave_out(&mut self, gone: impl Fn(&str) -> bool) {
        let mut ranges = Vec::new();
        self.messages.retain(|id, entry| {
            let gone = gone(id);
            if gone {
                ranges.push(entry.span.range());
            }
            !gone
        });
        if let Some(resource) = self.resources.last_mut() {
            let mut work = Blanked { text: resource.as_str().into(), broken: BTreeSet::new() };
            work.blank(&ranges);
            work.text.as_ref().clone_into(resource);
        }
    }
}

/// The id of `id` or `id.attribute`, with the `-` of a term.
#[must_use]
pub fn id(message: &str) -> &str {
    message.split_once('.').map_or(message, |(id, _)| id)
}

impl Entry {
    /// The attribute called `name`.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// The text called `id` or `id.attribute`.
    #[must_use]
    pub fn pattern(&self, message: &str) -> Option<&Pattern> {
        match message.split_once('.') {
            None => self.value.as_ref(),
            Some((_, name)) => self.attribute(name).map(|attribute| &attribute.pattern),
        }
    }

    /// The text and those of the attributes, without their names.
    pub fn all_patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.pattern))
    }

    /// The text and each attribute's text, with what it is called: `id` or `id.attribute`.
    pub fn patterns(&self) -> impl Iterator<Item = (String, &ast::Pattern<Text>)> {
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|own| (format!("{}.{}", self.id, own.name), &own.pattern));
        self.value.iter().map(|value| (self.id.clone(), value)).chain(attributes)
    }
}

/// Reads the file `id` into `catalogue`, which is one of those that come with the program: that nothing is wrong with them, a
/// test has seen by [`parse`], and no run looks again.
pub fn parse_built_in(sources: &Sources, id: SourceId, catalogue: &mut Catalogue) {
    let text = Arc::clone(&sources.file(id).text);
    let locale = catalogue.locale.clone();
    let cx = Context { source: id, locale: &locale, text: &text, elsewhere: &Elsewhere::default() };
    let mut work = Blanked { text: Arc::clone(&text), broken: BTreeSet::new() };
    let resource = recover::parse(cx, &mut work, &mut Sink::default());
    catalogue.files.push(id);
    catalogue.built_in.insert(id);
    let mut reader = Reader { cx, catalogue, sink: &mut Sink::default() };
    for (entry, is_term) in reader.entries(resource) {
        reader.keep(entry, is_term);
    }
    catalogue.resources.push(text.as_ref().to_owned());
}

/// Reads the file `id` into `catalogue`. What is broken is reported and left out; the rest is read.
pub fn parse(sources: &Sources, id: SourceId, catalogue: &mut Catalogue, sink: &mut Sink) {
    let text = Arc::clone(&sources.file(id).text);
    let locale = catalogue.locale.clone();
    let elsewhere = catalogue.elsewhere.clone();
    let cx = Context { source: id, locale: &locale, text: &text, elsewhere: &elsewhere };
    catalogue.files.push(id);
    let mut found = Sink::default();
    if let Some(fault) = budget::file(&cx, catalogue.limits) {
        // They exist, so they are not missing.
        catalogue.broken.extend(lines::names(&text).map(str::to_owned));
        catalogue.resources.push(String::new());
        sink.push(fault);
        return;
    }
    let mut work = Blanked { text: Arc::clone(&text), broken: BTreeSet::new() };
    let ours = work.keep_ours(&cx, &mut found);
    let refused = guard::scan(&Context { text: &ours, ..cx }, catalogue.limits, &mut found);
    work.blank(&refused.iter().map(|entry| entry.range.clone()).collect::<Vec<_>>());
    work.broken.extend(refused.into_iter().filter_map(|entry| entry.id));
    let resource = recover::parse(cx, &mut work, &mut found);
    let parsed = Arc::clone(&work.text);
    let cx = Context { text: &parsed, ..cx };
    let gone = Reader { cx, catalogue, sink: &mut found }.read(resource, &mut work.broken);
    work.blank(&gone);
    catalogue.broken.append(&mut work.broken);
    catalogue.resources.push(work.text.as_ref().to_owned());
    sink.append(few(found));
}

/// The first of the faults of a file; of the others only that there are more.
fn few(found: Sink) -> Sink {
    if found.found().len() <= FAULTS {
        return found;
    }
    let mut told = Sink::default();
    let rest = found.into_found().into_iter().take(FAULTS + 1);
    for (at, fault) in rest.enumerate() {
        if at < FAULTS {
            told.push(fault);
        } else {
            let headline = format!("this file has more than {FAULTS} faults; the rest is not listed");
            let more = Diagnostic::new(&TOO_MANY_FAULTS, fault.primary.span, headline);
            let more = more.label("listed up to here").help("correct these and run again");
            told.push(more.about_locale(fault.locale.unwrap_or_default()));
        }
    }
    told
}

/// Reports a message and a term of one name, which Fluent allows: fluent-bundle would lose one of them without a word.
pub fn namesakes(catalogue: &Catalogue, sink: &mut Sink) {
    for (id, term) in &catalogue.terms {
        let Some(message) = catalogue.messages.get(id) else { continue };
        let headline = format!("the term `-{id}` and the message `{id}` have one name");
        let found = Diagnostic::new(&DUPLICATE_MESSAGE, term.id_span, headline)
            .label("the term")
            .related(message.id_span, "the message")
            .help("give one of them another name")
            .about(catalogue.locale.as_str(), format!("-{id}"));
        sink.push(found);
    }
}

struct Reader<'a> {
    cx: Context<'a>,
    catalogue: &'a mut Catalogue,
    sink: &'a mut Sink,
}

impl Reader<'_> {
    /// Takes over each entry, and returns the places of those that may not be used.
    fn read(&mut self, resource: ast::Resource<Text>, broken: &mut BTreeSet<String>) -> Vec<Range<usize>> {
        let mut gone = Vec::new();
        for (entry, is_term) in self.entries(resource) {
            let range = entry.span.range();
            if let Some(id) = self.faulty(&entry, is_term) {
                broken.insert(id);
                gone.push(range);
            } else if !self.keep(entry, is_term) {
                gone.push(range);
            }
        }
        gone
    }

    /// The entries, and whether each is a term.
    fn entries(&self, resource: ast::Resource<Text>) -> Vec<(Entry, bool)> {
        let starts: Vec<_> = resource.body.iter().filter_map(|entry| start(self.cx.text, entry)).collect();
        let ends = starts.iter().copied().skip(1).chain([self.cx.text.len()]);
        let ends: Vec<_> = ends.collect();
        let entries = resource.body.into_iter().filter(|entry| start(self.cx.text, entry).is_some());
        let each = entries.zip(ends).filter_map(|(entry, end)| match entry {
            ast::Entry::Message(ast::Message { id, value, attributes, comment }) => {
                Some((self.entry(&id, value, attributes, comment, end, 0), false))
            }
            ast::Entry::Term(ast::Term { id, value, attributes, comment }) => {
                Some((self.entry(&id, Some(value), attributes, comment, end, 1), true))
            }
            _ => None,
        });
        each.collect()
    }

    fn entry(
        &self,
        id: &ast::Identifier<Text>,
        value: Option<ast::Pattern<Text>>,
        attributes: Vec<ast::Attribute<Text>>,
        comment: Option<ast::Comment<Text>>,
        end: usize,
        dash: usize,
    ) -> Entry {
        let mut id_span = id.name.span();
        id_span.start -= dash;
        let span = self.cx.span(trimmed(self.cx.text, id_span.start..end));
        let starts = attributes.iter().map(|own| own.id.name.span().start - 1);
        let ends: Vec<_> = starts.skip(1).chain([span.end]).collect();
        let attribute = |(own, end): (ast::Attribute<Text>, usize)| {
            let name_span = own.id.name.span();
            let span = self.cx.span(trimmed(self.cx.text, name_span.start - 1..end));
            Attribute { name: own.id.name.as_str().to_owned(), name_span, pattern: own.value, span }
        };
        let attributes = attributes.into_iter().zip(ends).map(attribute).collect();
        let comment = comment.map(|own| own.content.iter().map(Text::as_str).collect::<Vec<_>>().join("\n"));
        Entry { id: id.name.as_str().to_owned(), id_span, span, value, attributes, comment }
    }

    /// The name of an entry that must not be used, after saying why.
    fn faulty(&mut self, entry: &Entry, is_term: bool) -> Option<String> {
        let dash = if is_term { "-" } else { "" };
        let mut found = Vec::new();
        for (id, pattern) in entry.patterns() {
            found.extend(silent::check(&self.cx, &format!("{dash}{id}"), entry.id_span, pattern));
        }
        let id = format!("{dash}{}", entry.id);
        for (at, own) in entry.attributes.iter().enumerate() {
            if let Some(first) = entry.attributes[..at].iter().find(|first| first.name == own.name) {
                found.push(self.duplicate(&format!("{id}.{}", own.name), own.name_span, first.name_span));
            }
        }
        let faulty = !found.is_empty();
        for found in found {
            self.sink.push(found);
        }
        faulty.then_some(id)
    }

    /// Takes over an entry unless its name is taken already.
    fn keep(&mut self, entry: Entry, is_term: bool) -> bool {
        let (map, dash) =
            if is_term { (&mut self.catalogue.terms, "-") } else { (&mut self.catalogue.messages, "") };
        match map.entry(entry.id.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(entry);
                true
            }
            Slot::Occupied(slot) => {
                let first = slot.get().id_span;
                let found = self.duplicate(&format!("{dash}{}", entry.id), entry.id_span, first);
                self.sink.push(found);
                false
            }
        }
    }

    fn duplicate(&self, id: &str, second: Span, first: Span) -> Diagnostic {
        let found = Diagnostic::new(&DUPLICATE_MESSAGE, second, format!("`{id}` is defined twice"));
        found
            .about(self.cx.locale, id)
            .label("the second, which nobody would read")
            .related(first, "the first")
            .help("keep the text that is right and delete the other")
    }
}

/// Where an entry starts, with its comment.
fn start(text: &str, entry: &ast::Entry<Text>) -> Option<usize> {
    let first = match entry {
        ast::Entry::Message(message) => leaf(&message.id, message.comment.as_ref()),
        ast::Entry::Term(term) => leaf(&term.id, term.comment.as_ref()),
        ast::Entry::Comment(own) | ast::Entry::GroupComment(own) | ast::Entry::ResourceComment(own) => {
            own.content.first()?
        }
        ast::Entry::Junk { content } => content,
    };
    Some(line_start(text, first.span().start))
}

fn leaf<'a>(id: &'a ast::Identifier<Text>, comment: Option<&'a ast::Comment<Text>>) -> &'a Text {
    comment.and_then(|comment| comment.content.first()).unwrap_or(&id.name)
}
