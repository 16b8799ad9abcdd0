//! Exceptions in the comments of `.ftl` files: found line by line, so that one which no message owns is seen too.

use std::collections::BTreeMap;
use std::ops::Range;

use super::line::{self, Line};
use super::rules::BROKEN;
use super::told::{self, About};
use super::{Exception, Subject};
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::load::fluent::catalogue::{Catalogue, Entry};
use crate::source::{SourceId, Span};

/// The most exceptions above one message.
const MOST: usize = 20;
/// The most faults that are told of one file. A file with more was not written by a person.
const TOLD: usize = 50;

/// The exceptions of every language; what cannot be read goes to `sink`.
pub(super) fn read(subject: &Subject<'_>, sink: &mut Sink) -> Vec<Exception> {
    let mut all = Vec::new();
    for tag in subject.locales {
        let Some(catalogue) = subject.catalogues.get(tag) else { continue };
        for file in &catalogue.files {
            let mut reader = Reader { subject, tag, file: *file, faults: 0, sink };
            reader.read(&heads(catalogue, *file), &mut all);
        }
    }
    all
}

/// The entries of a file by where their lines begin, terms with their `-`.
fn heads(catalogue: &Catalogue, file: SourceId) -> BTreeMap<usize, String> {
    let own = |entry: &&Entry| entry.id_span.source == file;
    let messages = catalogue.messages.values().filter(own).map(|own| (own.id_span.start, own.id.clone()));
    let terms = catalogue.terms.values().filter(own).map(|own| (own.id_span.start, format!("-{}", own.id)));
    messages.chain(terms).collect()
}

/// One file, while it is read.
struct Reader<'a> {
    subject: &'a Subject<'a>,
    tag: &'a str,
    file: SourceId,
    faults: usize,
    sink: &'a mut Sink,
}

impl Reader<'_> {
    fn read(&mut self, heads: &BTreeMap<usize, String>, all: &mut Vec<Exception>) {
        let text = self.subject.sources.file(self.file).text.clone();
        // Lines of the comment at hand that are ours: where their words stand.
        let mut open: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let line = line.trim_end_matches(['\n', '\r']);
            if open.is_empty() && !line.trim_start().starts_with('#') {
                continue;
            }
            let words = line.trim_start().trim_start_matches('#');
            let range = start + (line.len() - words.len())..start + line.len();
            let is_ours = words.len() < line.trim_start().len() && line::parse(words).is_some();
            if line.starts_with("# ") || line == "#" {
                open.extend(is_ours.then_some(range));
                continue;
            }
            self.close(&text, std::mem::take(&mut open), heads.get(&start), line, all);
            if is_ours && line.starts_with("##") {
                self.stray(range, "a comment with more than one `#` belongs to no message");
            } else if is_ours && !line.starts_with('#') {
                self.stray(range, "a line that is indented is no comment: readers would see it as text");
            }
        }
        self.close(&text, open, None, "", all);
    }

    /// Ends a comment at the line `next`, which may be the message that it belongs to.
    fn close(
        &mut self,
        text: &str,
        lines: Vec<Range<usize>>,
        owner: Option<&String>,
        next: &str,
        all: &mut Vec<Exception>,
    ) {
        let Some(message) = owner else {
            // What cannot be read, or stands twice, is told already.
            if !next.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
                for range in lines {
                    self.stray(range, "no message stands right below it");
                }
            }
            return;
        };
        for (count, range) in lines.into_iter().enumerate() {
            if count == MOST {
                let found = told::unreadable(self.subject, self.about(message), Span::new(self.file, range));
                let found = found.label("one too many").note(format!("a message can have {MOST} of them"));
                return self.tell(found.help("change the text, or the level of a check in policy/site.yaml"));
            }
            match line::parse(&text[range.clone()]) {
                Some(Ok(line)) => all.extend(self.exception(text, &range, &line, message)),
                Some(Err(fault)) => {
                    let at = Span::new(self.file, range.start + fault.at.start..range.start + fault.at.end);
                    let found = told::unreadable(self.subject, self.about(message), at);
                    self.tell(found.label(fault.why).help(told::WRITE));
                }
                None => {}
            }
        }
    }

    fn exception(&mut self, text: &str, at: &Range<usize>, line: &Line, message: &str) -> Option<Exception> {
        let span = |range: &Range<usize>| Span::new(self.file, at.start + range.start..at.start + range.end);
        let words = |range: &Range<usize>| &text[at.start + range.start..at.start + range.end];
        let check = words(&line.check);
        let rule = match told::rule(self.subject, check, self.about(message), span(&line.check)) {
            Ok(rule) => rule,
            Err(found) => {
                self.tell(*found);
                return None;
            }
        };
        let until = line.until.as_ref().map(|range| (told::day(words(range)), span(range)));
        if let Some((None, place)) = until {
            self.tell(told::no_day(self.subject, self.about(message), place));
            return None;
        }
        Some(Exception {
            rule,
            locales: vec![self.tag.to_owned()],
            everywhere: false,
            message: message.to_owned(),
            keys: line.text.iter().map(|range| (words(range).to_owned(), span(range))).collect(),
            reason: words(&line.reason).to_owned(),
            by: None,
            until: until.and_then(|(day, place)| Some((day?, place))),
            span: Span::new(self.file, at.start - 1..at.end),
            more: Some(span(&(line.more..line.more))),
        })
    }

    fn about<'m>(&'m self, message: &'m str) -> About<'m> {
        About { locale: Some(self.tag), message }
    }

    fn stray(&mut self, range: Range<usize>, why: &str) {
        let name = self.subject.name(self.tag);
        let found = Diagnostic::new(
            &BROKEN,
            Span::new(self.file, range),
            format!("{name}: an exception is for no message"),
        )
        .about_locale(self.tag)
        .label(why);
        self.tell(found.help("write it right above the message, in a comment with one `#`"));
    }

    fn tell(&mut self, found: Diagnostic) {
        self.faults += 1;
        if self.faults <= TOLD {
            self.sink.push(found);
        }
    }
}
