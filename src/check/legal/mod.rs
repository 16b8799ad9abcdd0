//! Checks that hold the policy against the laws that `regimes:` names: what a notice must say, and is not said.
//!
//! They look at the facts and at which documents show them, never at the words of a sentence. Each states its article.
//! They are help for a lawyer, and no legal advice.

pub(super) mod annual_review_due;
pub(super) mod automated_decision_not_stated;
pub(super) mod category_never_collected;
pub(super) mod ccpa_categories_missing;
pub(super) mod ccpa_minors_not_stated;
pub(super) mod ccpa_no_opt_out_link;
pub(super) mod ccpa_sensitive_limit_missing;
pub(super) mod child_without_consent_rule;
pub(super) mod collection_without_purpose;
pub(super) mod collection_without_source;
pub(super) mod consent_without_withdrawal;
pub(super) mod contradicted_sentence;
pub(super) mod dpf_without_certificate;
pub(super) mod duplicate_processor;
pub(super) mod effective_before_published;
pub(super) mod gpc_not_stated;
pub(super) mod interest_not_stated;
pub(super) mod invalidated_safeguard;
pub(super) mod necessity_not_stated;
pub(super) mod no_complaint_authority;
pub(super) mod no_controller_contact;
pub(super) mod no_dpo_contact;
pub(super) mod no_representative;
pub(super) mod no_retention;
pub(super) mod missing_right;
pub(super) mod not_shown;
pub(super) mod notice_period_too_short;
pub(super) mod party_never_used;
pub(super) mod placeholder_left;
pub(super) mod processor_without_terms;
pub(super) mod purpose_never_used;
pub(super) mod purpose_without_basis;
pub(super) mod recipient_not_stated;
pub(super) mod record_incomplete;
pub(super) mod safeguard_without_copy;
pub(super) mod sale_not_stated;
pub(super) mod same_row_twice;
pub(super) mod slow_response;
pub(super) mod special_category_without_condition;
mod transfers;
pub(super) mod transfer_without_safeguard;
pub(super) mod vague_retention;

use super::{Context, declare_check};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::model::document::{BlockPlan, DocumentKind, DocumentPlan, SectionPlan, TableKind};
use crate::model::id::Id;
use crate::model::regime::Regime;
use crate::vocabulary::law::{self, Law};

/// The regimes with the duties of Art. 13 and 14 GDPR.
const GDPR: &[Regime] = &[Regime::Gdpr, Regime::UkGdpr];

/// A finding about the entry at `path`, at its name.
fn about(cx: &Context<'_>, rule: &'static Rule, path: &str, headline: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, cx.places.key(path), headline).about_entry(path)
}

/// Those of `of` that the policy says apply; none where the policy was not read whole.
fn applying<'a>(cx: &Context<'a>, of: &'a [Regime]) -> impl Iterator<Item = Regime> + use<'a> {
    let (policy, sound) = (cx.policy, cx.sound);
    of.iter().copied().filter(move |own| sound && policy.regimes.contains(own))
}

/// The laws that apply, with what each says.
fn laws<'a>(cx: &Context<'a>) -> impl Iterator<Item = (Regime, &'static Law)> + use<'a> {
    applying(cx, &Regime::ALL).map(|regime| (regime, law::of(regime)))
}

/// Whether one of `of` applies.
fn applies(cx: &Context<'_>, of: &[Regime]) -> bool {
    cx.sound && of.iter().any(|own| cx.policy.regimes.contains(own))
}

/// The documents that the public sees.
fn public<'a>(cx: &Context<'a>) -> impl Iterator<Item = (&'a Id<DocumentPlan>, &'a DocumentPlan)> + use<'a> {
    cx.policy.documents.iter().filter(|(_, plan)| plan.public)
}

/// The record of processing activities, where there is one.
fn record<'a>(cx: &Context<'a>) -> Option<&'a Id<DocumentPlan>> {
    let mut all = cx.policy.documents.iter();
    all.find(|(_, plan)| plan.kind == Some(DocumentKind::Record)).map(|(id, _)| id)
}

/// Whether a document that the public sees shows a table.
fn shows(cx: &Context<'_>, kind: TableKind) -> bool {
    let is = |block: &BlockPlan| matches!(block, BlockPlan::Table(own) if *own == kind);
    let mut sections = public(cx).flat_map(|(_, plan)| plan.sections.iter().flat_map(SectionPlan::walk));
    sections.any(|section| section.blocks.iter().any(is))
}

/// Ids in backticks, joined by commas.
fn listed<'i>(ids: impl Iterator<Item = &'i str>) -> String {
    ids.map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}
