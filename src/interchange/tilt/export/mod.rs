//! A policy as a TILT document.

mod disclosed;
mod people;
mod rights;
mod transfers;

use std::fmt::Write;

use indexmap::IndexMap;
use sha2::{Digest, Sha256};

use super::shape::{Change, Decision, Meta, Tilt};
use super::two_letters;
use crate::interchange::{Exported, Remark, address, choice};
use crate::load::fluent::catalogue::Catalogue;
use crate::localize::words::{self, Words};
use crate::model::document::DocumentPlan;
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::value::Link;

/// The policy in the language `tag`; nothing where the site has no such language, or the policy no document.
#[must_use]
pub fn export(policy: &Policy, catalogues: &IndexMap<String, Catalogue>, tag: &str) -> Option<Exported> {
    let (id, plan) = choice::document(policy)?;
    words::with(policy, catalogues, (tag, id), |words| {
        let mut cx = Context { policy, words, tag, left_out: Vec::new(), wanting: Vec::new() };
        let mut tilt = cx.document(id, plan);
        cx.count_left_out();
        // The hash is that of this very text while it holds no hash.
        tilt.meta.hash = hex(&Sha256::digest(json(&tilt)));
        Exported { text: json(&tilt), left_out: cx.left_out, wanting: cx.wanting }
    })
}

fn json(tilt: &Tilt) -> String {
    let mut text = serde_json::to_string_pretty(tilt).expect("internal: plain structs are JSON");
    text.push('\n');
    text
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What an export needs everywhere.
struct Context<'p, 'w, 'a> {
    policy: &'p Policy,
    words: &'w mut Words<'a>,
    tag: &'p str,
    left_out: Vec<Remark>,
    wanting: Vec<Remark>,
}

impl Context<'_, '_, '_> {
    /// The label of an entry; its id where no language has one.
    fn label(&mut self, family: &str, prefix: &str, id: &str) -> String {
        let message = self.policy.label(family, prefix, id);
        self.words.text(&message).unwrap_or_else(|| {
            self.want(&format!("{family}.{id}"), &format!("no message `{message}`: the id stands there"));
            id.to_owned()
        })
    }

    /// The text of a message, if there is one.
    fn said(&mut self, message: Option<&String>) -> Option<String> {
        self.words.text(message?)
    }

    /// The text of a message that the project wrote itself.
    fn own(&mut self, message: &str) -> Option<String> {
        if self.words.is_own(message) { self.words.text(message) } else { None }
    }

    /// Where a link leads in the language of the export.
    fn href(&self, link: &Link) -> String {
        address::strict(link.to([&self.tag.to_owned()]))
    }

    fn leave_out(&mut self, path: impl Into<String>, count: usize) {
        self.left_out.extend(Remark::counted(&path.into(), count));
    }

    fn want(&mut self, path: &str, what: &str) {
        let remark = Remark::new(path, what);
        if !self.wanting.contains(&remark) {
            self.wanting.push(remark);
        }
    }

    fn document(&mut self, id: &Id<DocumentPlan>, plan: &DocumentPlan) -> Tilt {
        Tilt {
            meta: self.meta(id, plan),
            controller: self.controller(),
            data_protection_officer: self.officer(),
            data_disclosed: self.disclosed(),
            third_country_transfers: self.transfers(),
            access_and_data_portability: self.access(),
            sources: self.sources(),
            right_to_information: self.right("rightToInformation", &["access"]),
            right_to_rectification_or_deletion: self
                .right("rightToRectificationOrDeletion", &["rectification", "erasure"]),
            right_to_data_portability: self.right("rightToDataPortability", &["portability"]),
            right_to_withdraw_consent: self.right("rightToWithdrawConsent", &["withdraw-consent"]),
            right_to_complain: self.complaint(),
            automated_decision_making: self.decisions(),
            changes_of_purpose: self.changes(),
        }
    }

    fn meta(&mut self, id: &Id<DocumentPlan>, plan: &DocumentPlan) -> Meta {
        let site = &self.policy.site;
        let url = format!("{}{}/{id}/", address::strict(&site.base_url.href), self.tag);
        let version = plan.version.as_ref().and_then(|text| text.parse().ok()).filter(|number| *number > 0);
        if plan.version.is_some() && version.is_none() {
            self.leave_out(format!("documents.{id}.version"), 1);
        }
        let language = two_letters(self.tag);
        if language.len() != 2 {
            let what = format!("`{language}` is no code of two letters: TILT's schema takes no other");
            self.want("meta.language", &what);
        }
        Meta {
            id: uuid(&url),
            name: self.policy.brands.get(&self.policy.brand).map(|own| own.name.clone()).unwrap_or_default(),
            created: plan.effective.to_string(),
            modified: plan.updated.unwrap_or(plan.effective).to_string(),
            version: version.unwrap_or(1),
            language: language.to_owned(),
            status: "active",
            url,
            hash: String::new(),
        }
    }

    fn decisions(&mut self) -> Decision {
        let policy = self.policy;
        let Some(decisions) = &policy.decisions else {
            self.want("automatedDecisionMaking.inUse", "the policy does not say it");
            return Decision { in_use: None, logic_involved: None, scope_and_intended_effects: None };
        };
        let (mut logic, mut effects) = (Vec::new(), Vec::new());
        for id in decisions.keys() {
            let message = policy.label("automated-decisions", "decision", id.as_str());
            logic.extend(self.words.text(&format!("{message}.logic")));
            effects.extend(self.words.text(&format!("{message}.effects")));
        }
        let in_use = !decisions.is_empty();
        for (field, said) in
            [("logicInvolved", !logic.is_empty()), ("scopeAndIntendedEffects", !effects.is_empty())]
        {
            if in_use && !said {
                self.want(&format!("automatedDecisionMaking.{field}"), "the policy does not say it");
            }
        }
        // The schema asks for words where there are decisions.
        let words = |texts| join(texts).or_else(|| in_use.then(String::new));
        Decision {
            in_use: Some(in_use),
            logic_involved: words(logic),
            scope_and_intended_effects: words(effects),
        }
    }

    fn changes(&mut self) -> Vec<Change> {
        let policy = self.policy;
        let mut changes = Vec::new();
        for own in policy.purpose_changes.values() {
            let purposes = own.purposes.iter().map(|id| self.label("purposes", "purpose", id.as_str()));
            let description = join(purposes.collect::<Vec<_>>()).unwrap_or_default();
            let data = own.categories.iter();
            changes.push(Change {
                description,
                affected_data_categories: data
                    .map(|id| self.label("categories", "category", id.as_str()))
                    .collect(),
                planned_date: own.from.map(|date| date.to_string()),
                url_of_new_version: own.url.as_ref().map(|link| self.href(link)),
            });
        }
        changes
    }

    /// Tells the families of entries that TILT does not know, beside single keys.
    fn count_left_out(&mut self) {
        let policy = self.policy;
        self.leave_out("cookies", policy.cookies.iter().flatten().count());
        self.leave_out("security", policy.security.len());
        self.contacts();
    }
}

/// Texts one after the other; nothing where there are none.
fn join(texts: impl IntoIterator<Item = String>) -> Option<String> {
    let mut all: Vec<String> = Vec::new();
    for text in texts {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    (!all.is_empty()).then(|| all.join(" "))
}

/// A UUID (RFC 9562, version 8) that follows from `name`.
fn uuid(name: &str) -> String {
    let mut bytes: Vec<u8> = Sha256::digest(name).iter().take(16).copied().collect();
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let text = hex(&bytes);
    format!("{}-{}-{}-{}-{}", &text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..])
}
