//! Collects findings, gives them the level that the run asks for, sorts and counts them.

use std::collections::{BTreeMap, BTreeSet};

use super::run::Run;
use super::{Diagnostic, Severity};
use crate::source::Sources;

/// What a run was told about levels: `--deny`, `--warn`, `--allow`, by rule name.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    by_name: BTreeMap<String, Option<Severity>>,
    deny_warnings: bool,
}

impl Levels {
    /// Findings of `name` become errors; the name `warnings` makes every warning fail the run.
    pub fn deny(&mut self, name: &str) {
        if name == "warnings" {
            self.deny_warnings = true;
        } else {
            self.by_name.insert(name.to_owned(), Some(Severity::Error));
        }
    }

    /// Findings of `name` become warnings.
    pub fn warn(&mut self, name: &str) {
        self.by_name.insert(name.to_owned(), Some(Severity::Warning));
    }

    /// Findings of `name` are not reported.
    pub fn allow(&mut self, name: &str) {
        self.by_name.insert(name.to_owned(), None);
    }

    /// Whether findings of `name` are not reported.
    #[must_use]
    pub fn allows(&self, name: &str) -> bool {
        self.by_name.get(name).is_some_and(Option::is_none)
    }

    /// Whether warnings fail the run.
    #[must_use]
    pub fn deny_warnings(&self) -> bool {
        self.deny_warnings
    }

    fn apply(&self, mut found: Diagnostic) -> Option<Diagnostic> {
        match self.by_name.get(found.rule.name) {
            Some(Some(level)) if found.rule.silenceable || *level < found.severity => {
                found.severity = *level;
                Some(found)
            }
            Some(None) if found.rule.silenceable => None,
            None if found.off => None,
            _ => Some(found),
        }
    }
}

/// Collects findings in the order in which phases report them.
#[derive(Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
}

impl Sink {
    /// Findings that were reported before.
    #[must_use]
    pub fn of(found: Vec<Diagnostic>) -> Self {
        Self { found }
    }

    /// Keeps a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Keeps a finding and lends it out, to be added to.
    ///
    /// # Panics
    /// Never: the list is not empty after a push.
    pub fn push_mut(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.found.push(diagnostic);
        self.found.last_mut().expect("internal: just pushed")
    }

    /// Keeps the findings of `other` after those so far.
    pub fn append(&mut self, other: Self) {
        self.found.extend(other.found);
    }

    /// Keeps only the findings for which `keep` holds.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.found.retain(keep);
    }

    /// Lends out each finding so far, to be changed.
    pub fn adjust(&mut self, change: impl FnMut(&mut Diagnostic)) {
        self.found.iter_mut().for_each(change);
    }

    /// Whether a finding so far stops a build whatever the levels of the run: a fault that no option can lower.
    ///
    /// Faults of languages that it is not `about` do not count.
    #[must_use]
    pub fn has_unavoidable_errors(&self, about: impl Fn(&str) -> bool) -> bool {
        let concerns = |found: &Diagnostic| found.locale.as_deref().is_none_or(&about);
        let mut errors = self.found.iter().filter(|found| found.severity == Severity::Error);
        errors.any(|found| !found.rule.silenceable && concerns(found))
    }

    /// The findings so far, as reported.
    #[must_use]
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// The findings, as reported.
    #[must_use]
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Ends the run: levels applied, what was accepted set apart, sorted by file and place, the same finding kept once.
    #[must_use]
    pub fn finish(self, sources: &Sources, levels: &Levels) -> Report {
        let found = self.found.into_iter().filter_map(|found| levels.apply(found));
        let (allowed, mut findings): (Vec<_>, Vec<_>) = found.partition(|found| found.allowed.is_some());
        findings = replaced(findings);
        let about = |found: &Diagnostic, locale: Option<String>| {
            (found.brand.clone(), locale, found.message_id.clone())
        };
        let subject = |found: &Diagnostic| about(found, found.locale.clone());
        let errors = findings.iter().filter(|found| found.severity == Severity::Error);
        let told: BTreeMap<_, BTreeSet<_>> = errors.filter(|found| !found.only_alone && !found.beside).fold(
            BTreeMap::new(),
            |mut told, found| {
                told.entry(subject(found)).or_insert_with(BTreeSet::new).insert(found.rule.name);
                told
            },
        );
        // What is wrong in the source is wrong in what is held against it; an attribute is told of with its message, too.
        let by_source = |found: &Diagnostic| {
            let Some((source, rules)) = &found.follows_source else { return false };
            let (brand, locale, message) = about(found, Some(source.clone()));
            let whole = message.as_ref().and_then(|id| id.split('.').next()).map(str::to_owned);
            let each = [(brand.clone(), locale.clone(), message), (brand, locale, whole)];
            let mut there = each.iter().filter_map(|subject| told.get(subject)).flatten();
            there.any(|rule| rules.contains(rule))
        };
        findings.retain(|found| !by_source(found));
        findings.retain(|found| {
            told.get(&subject(found)).is_none_or(|rules| {
                !found.only_alone && !found.follows.iter().any(|rule| rules.contains(rule))
            })
        });
        Report {
            findings: sorted(findings, sources),
            allowed: sorted(allowed, sources),
            hidden: 0,
            run: Run::default(),
            deny_warnings: levels.deny_warnings,
        }
    }
}

/// By file and place, the same finding once.
fn sorted(mut found: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    found.sort_by_cached_key(|found| {
        let span = found.primary.span;
        let path = sources.file(span.source).path.clone();
        (path, span.start, span.end, found.severity, found.rule.name, found.message.clone())
    });
    let mut seen = BTreeSet::new();
    found.retain(|found| seen.insert((found.rule.name, found.primary.span, found.message.clone())));
    found
}

/// Leaves out what other findings are told in place of. Those weigh as much as what they stand for.
fn replaced(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (replacing, mut others): (Vec<_>, Vec<_>) =
        found.drain(..).partition(|found| !found.instead_of.is_empty());
    for mut one in replacing {
        let follows = |other: &Diagnostic| {
            one.instead_of.contains(&other.rule.name)
                && one.brand == other.brand
                && one.message_id == other.message_id
                && (one.locale.is_none() || one.locale == other.locale)
        };
        let worst = others.iter().filter(|other| follows(other)).map(|other| other.severity).min();
        others.retain(|other| !follows(other));
        one.severity = one.severity.min(worst.unwrap_or(one.severity));
        found.push(one);
    }
    found.extend(others);
    found
}

/// The findings of a whole run, in their final order.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Sorted by file, place, level and name.
    pub findings: Vec<Diagnostic>,
    /// Findings that someone accepted as they are, in the same order. Each has its reason in [`Diagnostic::allowed`].
    pub allowed: Vec<Diagnostic>,
    /// How many remarks (findings at info level) were left out by [`Report::hide_remarks`].
    pub hidden: usize,
    /// What was run.
    pub run: Run,
    deny_warnings: bool,
}

impl Report {
    /// Leaves the remarks out, which are told only when asked for; they stay counted.
    pub fn hide_remarks(&mut self) {
        let before = self.findings.len();
        self.findings.retain(|found| found.severity != Severity::Info);
        self.hidden += before - self.findings.len();
    }

    /// How many findings have this level, hidden ones among them.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let hidden = if severity == Severity::Info { self.hidden } else { 0 };
        self.findings.iter().filter(|found| found.severity == severity).count() + hidden
    }

    /// Whether the run fails: an error, or a warning under `--deny warnings`.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.count(Severity::Error) > 0 || (self.deny_warnings && self.count(Severity::Warning) > 0)
    }
}
