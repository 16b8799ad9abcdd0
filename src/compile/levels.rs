//! The levels of checks in one project: those that its policy gives under `checks:`, and those that a check has in certain
//! sections by itself.
//!
//! Of what is said of a finding, the language counts before the section, the section before the whole. A level of the
//! policy counts before one of the check. What the run asks for (`--deny`) counts before all of them.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::diag::{Diagnostic, Severity};
use crate::document::lookup::Localized;
use crate::document::{Document, Origin, Section, Text};
use crate::load::Workspace;
use crate::load::fluent::catalogue::id;
use crate::load::levels::{RawLevel, RawLevels};
use crate::load::places::PolicyFile;
use crate::load::yaml::rules::{DUPLICATE_KEY, UNKNOWN_KEY, UNUSABLE_VALUE};
use crate::load::yaml::tree::Seg;
use crate::model::document::SectionPlan;
use crate::model::policy::Policy;
use crate::source::Span;

/// The levels that a policy gives, by check.
type Given<'a> = BTreeMap<&'static str, &'a RawLevels>;

/// Gives each finding its level in this project; what is wrong with the levels of the policy is added.
pub(super) fn apply(
    workspace: &Workspace,
    policy: &Policy,
    localized: &Localized,
    rules: &[&'static Rule],
    found: Sink,
) -> Sink {
    let mut faults = Sink::default();
    let given = read(&workspace.policy.files, policy, rules, &mut faults);
    let sections = OnceCell::new();
    let sections = || sections.get_or_init(|| Sections::new(policy, localized, workspace));
    let mut all = Sink::default();
    for mut found in found.into_found() {
        let own = given.get(found.rule.name).copied();
        level(&mut found, own, &sections);
        all.push(found);
    }
    for fault in faults.into_found() {
        all.push(fault);
    }
    all
}

/// The levels of the policy, without those that cannot be; these are told.
fn read<'a>(files: &'a [PolicyFile], policy: &Policy, rules: &[&'static Rule], sink: &mut Sink) -> Given<'a> {
    let mut given = Given::new();
    for file in files {
        for (name, levels) in file.raw.checks.iter().flatten() {
            let written = Written { file, policy, name, levels };
            let Some(rule) = rules.iter().find(|rule| rule.name == name) else {
                let near = closest(name, rules.iter().filter(|rule| rule.silenceable).map(|rule| rule.name));
                let found = unknown(written.key(&[]), &format!("there is no check `{name}`"), near);
                sink.push(found.label("no such check"));
                continue;
            };
            let faults = written.faults(rule);
            if faults.is_empty() && given.insert(rule.name, levels).is_some() {
                let found = Diagnostic::new(
                    &DUPLICATE_KEY,
                    written.key(&[]),
                    format!("`{name}` has levels in two files"),
                );
                sink.push(found.label("set again here").help("keep one of the two"));
            }
            for found in faults {
                sink.push(found);
            }
        }
    }
    given
}

/// The levels of one check, as they were written.
struct Written<'a> {
    file: &'a PolicyFile,
    policy: &'a Policy,
    name: &'a str,
    levels: &'a RawLevels,
}

impl Written<'_> {
    fn key(&self, more: &[&str]) -> Span {
        self.file.tree.key(&self.path(more))
    }

    fn path<'p>(&'p self, more: &[&'p str]) -> Vec<Seg<'p>> {
        ["checks", self.name].iter().chain(more).map(|key| Seg::Key(key)).collect()
    }

    /// What is wrong with them.
    fn faults(&self, rule: &Rule) -> Vec<Diagnostic> {
        let RawLevels { level, sections, locales } = self.levels;
        let mut faults = Vec::new();
        let known: Vec<_> = self.sections().collect();
        for id in sections.keys().filter(|id| !known.contains(&id.as_str())) {
            let headline = format!("no document has a section `{id}`");
            faults.push(unknown(self.key(&["sections", id]), &headline, closest(id, known.iter().copied())));
        }
        let tags: Vec<_> = self.policy.site.languages.keys().map(ToString::to_string).collect();
        for tag in locales.keys().filter(|tag| !tags.contains(tag)) {
            let headline = format!("`{tag}` is not among the languages");
            faults.push(unknown(
                self.key(&["locales", tag]),
                &headline,
                closest(tag, tags.iter().map(String::as_str)),
            ));
        }
        let whole = level.iter().map(|level| (vec!["level"], *level));
        let by_section = sections.iter().map(|(id, level)| (vec!["sections", id.as_str()], *level));
        let by_locale = locales.iter().map(|(tag, level)| (vec!["locales", tag.as_str()], *level));
        for (path, _) in whole.chain(by_section).chain(by_locale).filter(|(_, level)| lowers(rule, *level)) {
            let at = self.file.tree.value(&self.path(&path));
            let found = Diagnostic::new(&UNUSABLE_VALUE, at, format!("`{}` cannot be lowered", rule.name));
            let found = found
                .label("less than this check has")
                .note("a page would be unsafe, or wrong without a trace");
            faults.push(found.help("delete the line"));
        }
        faults
    }

    /// The ids of all sections.
    fn sections(&self) -> impl Iterator<Item = &str> {
        let documents = self.policy.documents.values();
        documents.flat_map(|plan| plan.sections.iter().flat_map(SectionPlan::walk)).map(|own| own.id.as_str())
    }
}

fn unknown(at: Span, headline: &str, near: Option<&str>) -> Diagnostic {
    let found = Diagnostic::new(&UNKNOWN_KEY, at, headline).label("not known here");
    match near {
        Some(near) => found.fix(format!("did you mean `{near}`?"), at, near),
        None => found.help("correct the name, or delete the line"),
    }
}

fn lowers(rule: &Rule, level: RawLevel) -> bool {
    !rule.silenceable && level > RawLevel::from(rule.level)
}

/// The sections in which messages stand.
struct Sections {
    /// Ids of a section and of those that it stands in, the outermost first.
    chains: Vec<Vec<String>>,
    /// The sections in which a message (terms with their `-`) stands, by its id: places in `chains`.
    messages: BTreeMap<String, BTreeSet<usize>>,
}

impl Sections {
    fn new(policy: &Policy, localized: &Localized, workspace: &Workspace) -> Self {
        let source = &policy.site.source;
        let documents = || localized.documents.iter().filter(|document| document.language == *source);
        let named: BTreeSet<&str> =
            documents().flat_map(Document::walk).flat_map(Section::texts).filter_map(message_of).collect();
        // What a language puts in stands there too.
        let parts = |message: &str| -> BTreeSet<String> {
            let parts = workspace.catalogues.values().flat_map(|own| own.parts(message));
            parts.map(|part| id(&part).to_owned()).collect()
        };
        let parts: BTreeMap<&str, BTreeSet<String>> =
            named.into_par_iter().map(|message| (message, parts(message))).collect();
        let mut own = Self { chains: Vec::new(), messages: BTreeMap::new() };
        for section in documents().flat_map(|document| &document.sections) {
            own.add(section, &[], &parts);
        }
        own
    }

    fn add(&mut self, section: &Section, outer: &[String], parts: &BTreeMap<&str, BTreeSet<String>>) {
        let chain = [outer, std::slice::from_ref(&section.id)].concat();
        let at = self.chains.len();
        self.chains.push(chain.clone());
        for part in
            section.texts().into_iter().filter_map(message_of).filter_map(|name| parts.get(name)).flatten()
        {
            self.messages.entry(part.clone()).or_default().insert(at);
        }
        for below in &section.sections {
            self.add(below, &chain, parts);
        }
    }

    /// Where a message stands.
    fn of(&self, message: &str) -> impl Iterator<Item = &[String]> {
        let places = self.messages.get(id(message));
        places.into_iter().flatten().map(|at| self.chains[*at].as_slice())
    }
}

/// The message that a text is made of, if it is of one.
fn message_of(text: &Text) -> Option<&str> {
    match &text.origin {
        Origin::Message(message) => Some(message),
        Origin::Fact(_) => None,
    }
}

/// Gives a finding its level.
fn level<'a>(found: &mut Diagnostic, given: Option<&RawLevels>, sections: &dyn Fn() -> &'a Sections) {
    let rule = found.rule;
    if given.is_none() && rule.sections.is_empty() {
        return;
    }
    let own = RawLevel::from(found.severity);
    let in_locale = found.locale.as_ref().and_then(|tag| given?.locales.get(tag).copied());
    let whole = given.and_then(|given| given.level);
    let in_section = |chain: &[String]| {
        let nearest = chain.iter().rev().find_map(|id| given?.sections.get(id).copied());
        nearest.or(whole).or_else(|| builtin(rule, chain)).unwrap_or(own)
    };
    // Of several places the one where it weighs most counts.
    let places = || found.message_id.iter().flat_map(|message| sections().of(message)).map(in_section).min();
    match in_locale.or_else(places).or(whole).unwrap_or(own) {
        level if lowers(rule, level) => {}
        RawLevel::Error => found.severity = Severity::Error,
        RawLevel::Warning => found.severity = Severity::Warning,
        RawLevel::Info => found.severity = Severity::Info,
        RawLevel::Off => found.off = true,
    }
}

/// The level that a check has by itself in a section called so, or in one that stands in it.
fn builtin(rule: &Rule, chain: &[String]) -> Option<RawLevel> {
    let called = |word: &str| chain.iter().any(|id| id.split('-').any(|own| own == word));
    rule.sections.iter().find(|(word, _)| called(word)).map(|(_, level)| RawLevel::from(*level))
}
