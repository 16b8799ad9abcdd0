//! Findings of one kind about a language that are told as one where people read them: what a draft still lacks.
//!
//! A report holds each of them, and so do the formats that programs keep (JSON, SARIF, GitLab, `JUnit`): a message is found
//! again by its name there. A terminal and the annotations of a pull request show one for all.

use std::collections::BTreeMap;

use super::sink::Report;
use super::{Diagnostic, Severity};

/// What findings that are told as one say together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Together {
    /// Before their number: "Polish is a draft".
    pub before: String,
    /// After it: "of 125 messages are not translated yet".
    pub after: String,
    /// Where all of them are listed: "`policyglot status --locale pl`".
    pub list: String,
}

/// So many messages are named where many are told as one.
const NAMED: usize = 5;

impl Report {
    /// Tells as one what is to be told together; a single finding of a kind stays as it is. The order stays.
    pub fn together(&mut self) {
        let mut crowds: BTreeMap<_, Vec<Diagnostic>> = BTreeMap::new();
        for found in &self.findings {
            if let Some(key) = key(found) {
                crowds.entry(key).or_default().push(found.clone());
            }
        }
        crowds.retain(|_, own| own.len() > 1);
        let mut told = Vec::new();
        let each = std::mem::take(&mut self.findings).into_iter();
        self.findings = each
            .filter_map(|found| {
                let Some((key, all)) = key(&found).and_then(|key| crowds.get_key_value(&key)) else {
                    return Some(found);
                };
                let is_first = !told.contains(&key);
                told.push(key);
                is_first.then(|| one(found, all))
            })
            .collect();
    }

    /// Leaves the remarks out as [`Report::hide_remarks`] does, but for what is told together of the language `locale`.
    pub fn hide_remarks_but_of(&mut self, locale: Option<&str>) {
        let asked = |found: &Diagnostic| {
            found.together.is_some() && locale.is_some() && found.locale.as_deref() == locale
        };
        let before = self.findings.len();
        self.findings.retain(|found| found.severity != Severity::Info || asked(found));
        self.hidden += before - self.findings.len();
    }
}

type Key = (&'static str, Option<String>, Option<String>, Together);

fn key(found: &Diagnostic) -> Option<Key> {
    let together = found.together.clone()?;
    Some((found.rule.name, found.locale.clone(), found.brand.clone(), together))
}

/// The first of them, saying what all of them say.
fn one(first: Diagnostic, all: &[Diagnostic]) -> Diagnostic {
    let Some(Together { before, after, list }) = first.together.clone() else { return first };
    let ids: Vec<_> = all.iter().filter_map(|own| own.message_id.as_ref()).take(NAMED).collect();
    let ids = ids.into_iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let named = if all.len() > NAMED { format!("{ids} and {} more", all.len() - NAMED) } else { ids };
    let severity = all.iter().map(|own| own.severity).min().unwrap_or(Severity::Info);
    let mut found =
        Diagnostic::new(first.rule, first.primary.span, format!("{before}: {} {after}", all.len()))
            .label("the first of them")
            .level(severity)
            .help(format!("{named}: {list} lists them"));
    found.locale = first.locale;
    found.brand = first.brand;
    found.together = first.together;
    found
}
