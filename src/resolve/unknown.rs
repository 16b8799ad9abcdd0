//! References to entries that are not there, and what was probably meant.

use super::names::{FAMILIES, Names, noun};
use super::rules;
use super::values::straight;
use crate::diag::Diagnostic;
use crate::load::places::Places;
use crate::model::id::is_id;
use crate::source::Span;
use crate::vocabulary;

/// How many ids are named where none is near.
const FEW: usize = 8;

impl Names {
    /// The finding for a reference at `span` to an entry `text` that `family` does not have.
    pub(super) fn unknown(&self, family: &str, text: &str, span: Span, places: &Places<'_>) -> Diagnostic {
        let noun = noun(family);
        let found =
            Diagnostic::new(&rules::UNKNOWN_REFERENCE, span, format!("the policy has no {noun} `{text}`"))
                .label(format!("names no entry of `{family}`"));
        if let Some(help) = straight(span, text) {
            return Diagnostic { helps: vec![help], ..found };
        }
        if let Some(list) = self.parted(family, text) {
            return found.fix("put a `,` between the ids", span, list);
        }
        if let Some(near) = self.closest(family, text) {
            let found = if self.states(family, &near) {
                let there = places.key(&format!("{family}.{near}"));
                found.related(there, format!("the {noun} `{near}` stands here"))
            } else {
                found.note(format!("`{near}` is one of the entries that come with the tool"))
            };
            return found.fix(format!("did you mean `{near}`?"), span, near);
        }
        let elsewhere = FAMILIES.iter().find(|(other, _)| *other != family && self.states(other, text));
        if let Some((other, other_noun)) = elsewhere {
            let there = places.key(&format!("{other}.{text}"));
            return found
                .related(there, format!("this `{text}` is a {other_noun}, not a {noun}"))
                .help(format!("name a {noun}{}", self.listed(family)));
        }
        found.help(self.advice(&[family], text))
    }

    /// What to do where no entry of `families` is near to `text`.
    pub(super) fn advice(&self, families: &[&str], text: &str) -> String {
        let keys: Vec<_> = families.iter().map(|family| format!("`{family}:`")).collect();
        let listed = families.iter().map(|family| self.listed(family)).find(|all| !all.is_empty());
        let (keys, listed) = (keys.join(" or "), listed.unwrap_or_default());
        if is_id(text) {
            return format!("add `{text}` under {keys}, or name an entry that is there{listed}");
        }
        if listed.is_empty() {
            return format!("describe it under {keys} by an id of its own, and write the id here");
        }
        let brings = families.iter().any(|family| vocabulary::ids(family).next().is_some());
        let brought = if brings { " or of the tool" } else { "" };
        format!("write an id of an entry under {keys}{brought}{listed}")
    }

    /// The ids of `family` in a text that parts them by something else than `,`, as a list.
    fn parted(&self, family: &str, text: &str) -> Option<String> {
        let parts: Vec<_> = text
            .split(|c: char| c.is_whitespace() || ";，、/".contains(c))
            .filter(|part| !part.is_empty())
            .collect();
        (parts.len() > 1 && parts.iter().all(|part| self.knows(family, part))).then(|| parts.join(", "))
    }

    /// The finding for a text at `span` that names several entries of `family`, where it should be a list.
    pub(super) fn no_list(&self, family: &str, text: &str, span: Span) -> Option<Diagnostic> {
        let parts: Vec<_> = text.split(',').map(str::trim).collect();
        let known = parts.iter().filter(|part| self.knows(family, part)).count();
        if parts.len() < 2 || known == 0 || !parts.iter().all(|part| is_id(part)) {
            return None;
        }
        let found = Diagnostic::new(
            &rules::UNKNOWN_REFERENCE,
            span,
            format!("the policy has no {} `{text}`", noun(family)),
        );
        let found = found.label("one text, not a list");
        Some(found.fix("put brackets around the list", span, format!("[{}]", parts.join(", "))))
    }

    /// The first ids of `family`, with a colon before them.
    fn listed(&self, family: &str) -> String {
        let all = self.all(family);
        if all.is_empty() {
            return String::new();
        }
        let shown: Vec<_> = all.iter().take(FEW).map(|id| format!("`{id}`")).collect();
        let more = if all.len() > FEW { format!(" and {} more", all.len() - FEW) } else { String::new() };
        let told = all.len() <= FEW || vocabulary::ids(family).next().is_none();
        let where_all =
            if told { String::new() } else { "; `policyglot explain vocabulary` lists all".to_owned() };
        format!(": {}{more}{where_all}", shown.join(", "))
    }
}
