//! Reading Fluent files: places, refusals, explanations and their edits.

mod explanations;
mod places;
mod properties;
mod refusals;

use super::catalogue::{Catalogue, namesakes, parse};
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::source::Sources;

/// What reading one file gives.
struct Read {
    sources: Sources,
    catalogue: Catalogue,
    found: Vec<Diagnostic>,
}

fn read(text: &str) -> Read {
    read_all(&[text])
}

fn read_all(texts: &[&str]) -> Read {
    let (mut sources, mut sink, mut catalogue) = (Sources::default(), Sink::default(), Catalogue::new("fr"));
    for (at, text) in texts.iter().enumerate() {
        let id = sources.add(format!("locales/fr/{at}.ftl"), *text);
        parse(&sources, id, &mut catalogue, &mut sink);
        namesakes(&catalogue, &mut sink);
    }
    Read { sources, catalogue, found: sink.found().to_vec() }
}

impl Read {
    /// `line:column headline` of each finding.
    fn told(&self) -> Vec<String> {
        let tell =
            |found: &Diagnostic| format!("{} {}", self.sources.position(found.primary.span), found.message);
        self.found.iter().map(tell).collect()
    }

    /// The first file with the edits of the first finding made.
    fn mended(&self) -> String {
        let (_, file) = self.sources.iter().next().unwrap();
        let mut text = file.text.to_string();
        let mut edits: Vec<_> = self.found[0].helps.iter().flat_map(|help| &help.edits).collect();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
        for edit in edits {
            text.replace_range(edit.span.range(), &edit.replacement);
        }
        text
    }

    fn messages(&self) -> Vec<&str> {
        self.catalogue.messages.keys().map(String::as_str).collect()
    }
}
