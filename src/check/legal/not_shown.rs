//! The check `not-shown`.

use super::{Context, GDPR, Rule, Sink, about, applies, declare_check, public, shows};
use crate::model::contact::Contact;
use crate::model::document::{BlockPlan, SectionPlan, TableKind};
use crate::model::id::Id;
use crate::model::regime::Regime;
use crate::vocabulary::law;

declare_check! {
    /// The policy states what a law wants people to be told, and no document for the public has the table that tells it.
    ///
    /// ## Why this matters
    /// What stands in the YAML alone, nobody reads. The notice itself must hold purposes, legal bases, interests and times (GDPR Art. 13(1)(c) and (d),
    /// 13(2)(a)), who is responsible and how to reach them and their data protection officer (13(1)(a) and (b)), to whom people can complain (13(2)(d)),
    /// transfers (13(1)(f); FADP Art. 19(4)), rights (13(2)(b); Cal. Civ. Code § 1798.130(a)(5)(A)) and decisions by machines (13(2)(f)). Whoever stores information on a device must say so and what for (Directive
    /// 2002/58/EC Art. 5(3)).
    ///
    /// ## Example
    /// ```yaml policy/documents.yaml
    /// documents:
    ///   privacy:
    ///     effective: 2026-10-01
    ///     sections:
    ///       - { id: data, blocks: [{ table: collections }, { table: subprocessors }, { table: california }] }
    /// ```
    ///
    /// ## What to do
    /// Add the table to a section, or publish a document of the kind `privacy`, which has it by itself. Where a text of your own says the same, accept the
    /// finding with that as the reason.
    pub(in super::super) static CHECK = { name: "not-shown", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    people(cx, rule, sink);
    let policy = cx.policy;
    let gdpr = applies(cx, GDPR);
    let any = applies(cx, &Regime::ALL);
    let decides = policy.decisions.as_ref().is_some_and(|own| !own.is_empty());
    let rights = if cx.places.has("rights") { "rights" } else { "standard-rights" };
    // Where `transfers` says nothing, a recipient itself is the transfer.
    let of_recipient = law::transfers_of_recipients(policy).first().map(|(id, _)| id.path());
    let transfers = of_recipient.filter(|_| !cx.places.has("transfers"));
    for (kind, asked, path, what, article) in [
        (
            TableKind::Collections,
            gdpr && !policy.collections.is_empty(),
            "collections",
            "purposes, legal bases and sources",
            "GDPR Art. 13(1)(c) and (d), 14(2)(f)",
        ),
        (
            TableKind::Rights,
            any && !policy.rights.is_empty(),
            rights,
            "how rights are exercised",
            "GDPR Art. 12(2) and 13(2)(b); Cal. Civ. Code § 1798.130(a)(5)(A)",
        ),
        (
            TableKind::Authorities,
            gdpr && !policy.authorities.is_empty(),
            "authorities",
            "to which authority people can complain",
            "GDPR Art. 13(2)(d)",
        ),
        (
            TableKind::Transfers,
            (gdpr || applies(cx, &[Regime::SwissFadp])) && law::has_transfers(policy),
            transfers.as_deref().unwrap_or("transfers"),
            "transfers to other countries",
            "GDPR Art. 13(1)(f), FADP Art. 19(4)",
        ),
        (
            TableKind::Cookies,
            gdpr && policy.cookies.as_ref().is_some_and(|own| !own.is_empty()),
            "cookies",
            "what is stored on their devices",
            "Directive 2002/58/EC Art. 5(3)",
        ),
        (
            TableKind::AutomatedDecisions,
            gdpr && decides,
            "automated-decisions",
            "decisions by automated means",
            "GDPR Art. 13(2)(f)",
        ),
    ] {
        if !asked || shows(cx, kind) {
            continue;
        }
        let found = about(cx, rule, path, format!("no document for the public shows {what}"))
            .note(format!("people must be told ({article})"));
        sink.push(found.help(format!("add `- table: {}` to a section of a document", kind.name())));
    }
}

/// Who answers for the processing: a table has all of them, a contact block one.
fn people(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !applies(cx, GDPR) || shows(cx, TableKind::Responsible) {
        return;
    }
    let policy = cx.policy;
    let controller = policy.parties.get(&policy.controller).and_then(|own| own.contact.as_ref());
    for (contact, path, who, article) in [
        (controller, format!("parties.{}", policy.controller), "the controller", "GDPR Art. 13(1)(a)"),
        (
            policy.officer.as_ref(),
            "data-protection-officer".to_owned(),
            "the data protection officer",
            "GDPR Art. 13(1)(b)",
        ),
    ] {
        let Some(contact) = contact.filter(|own| !is_in_a_block(cx, own)) else { continue };
        let headline = format!("no document for the public shows how to reach {who}");
        let found = about(cx, rule, &path, headline).note(format!("people must be told ({article})"));
        sink.push(found.help(format!(
            "add `- table: responsible`, or `- contact: {contact}`, to a section of a document"
        )));
    }
}

/// Whether a document that the public sees has a block of this contact.
fn is_in_a_block(cx: &Context<'_>, contact: &Id<Contact>) -> bool {
    let is = |block: &BlockPlan| matches!(block, BlockPlan::Contact(own) if own == contact);
    let mut sections = public(cx).flat_map(|(_, plan)| plan.sections.iter().flat_map(SectionPlan::walk));
    sections.any(|section| section.blocks.iter().any(is))
}
