//! Findings as they are kept for another run: files by their paths, rules by their names.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rules;
use crate::diag::allow::{Allowed, Offer};
use crate::diag::change::{Change, Run};
use crate::diag::rule::Rule;
use crate::diag::together::Together;
use crate::diag::{Diagnostic, Edit, Help, Label, Severity};
use crate::source::{SourceId, Sources, Span};

/// A place: the path of its file, its first byte, and the one past its last.
type Place = (String, usize, usize);

/// The pieces of a text that changed, each with whether it went (`-`), came (`+`) or stayed.
type Runs = Vec<(char, String)>;

/// A finding.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    rule: String,
    severity: u8,
    locale: Option<String>,
    message_id: Option<String>,
    entry: Option<String>,
    brand: Option<String>,
    message: String,
    primary: (Place, String),
    related: Vec<(Place, String)>,
    notes: Vec<String>,
    helps: Vec<(String, Vec<(Place, String)>)>,
    changes: Vec<(String, Runs)>,
    only_alone: bool,
    follows: Vec<String>,
    follows_source: Option<(String, Vec<String>)>,
    beside: bool,
    off: bool,
    instead_of: Vec<String>,
    together: Option<(String, String, String)>,
}

const LEVELS: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];

/// The files of a project and the rules, by what they are called.
pub(super) struct Named<'a> {
    sources: &'a Sources,
    /// Nothing where two files have one path.
    files: BTreeMap<&'a str, Option<SourceId>>,
    rules: BTreeMap<&'static str, &'static Rule>,
}

impl<'a> Named<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        let mut files = BTreeMap::new();
        for (source, file) in sources.iter() {
            files.entry(file.path.as_str()).and_modify(|own| *own = None).or_insert(Some(source));
        }
        Self { sources, files, rules: rules().into_iter().map(|rule| (rule.name, rule)).collect() }
    }

    /// Whether a finding is about words that come with the tool.
    pub(super) fn is_built_in(&self, found: &Diagnostic) -> bool {
        self.sources.file(found.primary.span.source).path.starts_with("policyglot/")
    }

    /// A finding to be kept. None where it cannot be found again: it stands in a file of which there are two.
    pub(super) fn keep(&self, found: &Diagnostic) -> Option<Kept> {
        let Diagnostic {
            rule,
            severity,
            locale,
            message_id,
            entry,
            brand,
            message,
            primary,
            related,
            notes,
            helps,
            changes,
            only_alone,
            follows,
            follows_source,
            beside,
            off,
            offer,
            allowed,
            instead_of,
            together,
        } = found;
        // These come later, from what no check sees.
        if matches!((offer, allowed), (Some(Offer { .. }), _) | (_, Some(Allowed { .. }))) {
            return None;
        }
        let strings = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let label = |label: &Label| Some((self.place(label.span)?, label.text.clone()));
        let help = |help: &Help| {
            let edits =
                help.edits.iter().map(|edit| Some((self.place(edit.span)?, edit.replacement.clone())));
            Some((help.text.clone(), edits.collect::<Option<_>>()?))
        };
        Some(Kept {
            rule: rule.name.to_owned(),
            severity: u8::try_from(LEVELS.iter().position(|level| level == severity)?).ok()?,
            locale: locale.clone(),
            message_id: message_id.clone(),
            entry: entry.clone(),
            brand: brand.clone(),
            message: message.clone(),
            primary: label(primary)?,
            related: related.iter().map(label).collect::<Option<_>>()?,
            notes: notes.clone(),
            helps: helps.iter().map(help).collect::<Option<_>>()?,
            changes: changes.iter().map(|change| (change.title.clone(), runs(&change.runs))).collect(),
            only_alone: *only_alone,
            follows: strings(follows),
            follows_source: follows_source.as_ref().map(|(source, names)| (source.clone(), strings(names))),
            beside: *beside,
            off: *off,
            instead_of: strings(instead_of),
            together: together.as_ref().map(|own| {
                let Together { before, after, list } = own;
                (before.clone(), after.clone(), list.clone())
            }),
        })
    }

    /// A finding that was kept, in the files of this run. None where a file or a rule of it is not there.
    pub(super) fn found(&self, kept: Kept) -> Option<Diagnostic> {
        let names = |names: Vec<String>| -> Option<Cow<'static, [&'static str]>> {
            names
                .iter()
                .map(|name| Some(self.rules.get(name.as_str())?.name))
                .collect::<Option<_>>()
                .map(Cow::Owned)
        };
        let label = |(place, text): (Place, String)| Some(Label { span: self.span(&place)?, text });
        let help = |(text, edits): (String, Vec<(Place, String)>)| {
            let edits = edits
                .into_iter()
                .map(|(place, replacement)| Some(Edit { span: self.span(&place)?, replacement }));
            Some(Help { text, edits: edits.collect::<Option<_>>()? })
        };
        let change =
            |(title, runs): (String, Runs)| Change { title, runs: runs.into_iter().map(run).collect() };
        let follows_source = match kept.follows_source {
            Some((source, own)) => Some((source, names(own)?)),
            None => None,
        };
        Some(Diagnostic {
            rule: self.rules.get(kept.rule.as_str())?,
            severity: *LEVELS.get(usize::from(kept.severity))?,
            locale: kept.locale,
            message_id: kept.message_id,
            entry: kept.entry,
            brand: kept.brand,
            message: kept.message,
            primary: label(kept.primary)?,
            related: kept.related.into_iter().map(label).collect::<Option<_>>()?,
            notes: kept.notes,
            helps: kept.helps.into_iter().map(help).collect::<Option<_>>()?,
            changes: kept.changes.into_iter().map(change).collect(),
            only_alone: kept.only_alone,
            follows: names(kept.follows)?,
            follows_source,
            beside: kept.beside,
            off: kept.off,
            offer: None,
            allowed: None,
            instead_of: names(kept.instead_of)?,
            together: kept.together.map(|(before, after, list)| Together { before, after, list }),
        })
    }

    fn place(&self, span: Span) -> Option<Place> {
        let path = self.sources.file(span.source).path.as_str();
        (*self.files.get(path)?)?;
        Some((path.to_owned(), span.start, span.end))
    }

    fn span(&self, (path, start, end): &Place) -> Option<Span> {
        let source = (*self.files.get(path.as_str())?)?;
        let fits = start <= end && *end <= self.sources.file(source).text.len();
        fits.then(|| Span::new(source, *start..*end))
    }
}

fn runs(runs: &[Run]) -> Runs {
    let each = runs.iter().map(|run| match run {
        Run::Same(text) => ('=', text.clone()),
        Run::Removed(text) => ('-', text.clone()),
        Run::Added(text) => ('+', text.clone()),
    });
    each.collect()
}

fn run((kind, text): (char, String)) -> Run {
    match kind {
        '-' => Run::Removed(text),
        '+' => Run::Added(text),
        _ => Run::Same(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(source: SourceId) -> Diagnostic {
        let rule = rules().into_iter().next().expect("there are rules");
        let at = |start, end| Span::new(source, start..end);
        let runs = vec![Run::Same("a".into()), Run::Removed("b".into()), Run::Added("c".into())];
        let together = Together { before: "x".into(), after: "y".into(), list: "z".into() };
        let mut found = Diagnostic::new(rule, at(1, 3), "headline")
            .label("here")
            .about("fr", "about")
            .about_entry("collections.one")
            .level(Severity::Info)
            .related(at(0, 1), "there")
            .note("why")
            .fix("do", at(2, 2), "new")
            .help("or this")
            .change(Change { title: "the English".into(), runs })
            .unless_told()
            .unless_follows(&["broken-markup"])
            .unless_source("en", &["raw-html", "unsafe-link"])
            .instead_of(&["different-number"])
            .beside()
            .together(together);
        found.brand = Some("birch".into());
        found.off = true;
        found
    }

    #[test]
    fn a_finding_is_the_same_in_the_files_of_another_run() {
        let (mut one, mut other) = (Sources::default(), Sources::default());
        let found = finding(one.add("locales/fr/a.ftl", "about"));
        let kept = Named::new(&one).keep(&found).expect("it can be kept");
        let kept: Kept = serde_json::from_slice(&serde_json::to_vec(&kept).unwrap()).unwrap();
        other.add("policy/site.yaml", "");
        let expected = finding(other.add("locales/fr/a.ftl", "about"));
        let again = Named::new(&other).found(kept).expect("the file is there");
        assert_eq!(format!("{again:?}"), format!("{expected:?}"));
    }

    #[test]
    fn what_leads_nowhere_is_not_kept_and_not_found() {
        let mut sources = Sources::default();
        let source = sources.add("locales/fr/a.ftl", "about");
        let kept = || Named::new(&sources).keep(&finding(source)).expect("it can be kept");
        let without = Sources::default();
        assert!(Named::new(&without).found(kept()).is_none(), "a file that is not there");
        let mut shorter = Sources::default();
        shorter.add("locales/fr/a.ftl", "a");
        assert!(Named::new(&shorter).found(kept()).is_none(), "a file that ends before");
        let unknown = Kept { follows: vec!["no-such-rule".into()], ..kept() };
        assert!(Named::new(&sources).found(unknown).is_none(), "a rule that is not there");
        let mut twice = sources.clone();
        twice.add("locales/fr/a.ftl", "about");
        assert!(Named::new(&twice).keep(&finding(source)).is_none(), "two files of one path");
        let mut offered = finding(source);
        offered.offer = Some(Offer { line: "x".into(), place: "above the message" });
        assert!(Named::new(&sources).keep(&offered).is_none(), "what comes later");
    }
}
