//! The checks: each a file with its documentation, its level and its function.
//!
//! A check reads what the phases before it left (catalogues with spans, document trees, lookups); it parses and formats
//! nothing again, and it knows no other check. To add one: write its file, add it to [`CHECKS`], run the tests, which
//! say what documentation is missing.

mod addresses;
mod alignment;
mod altered_value;
mod broken_markup;
mod choosing;
mod context;
mod different_date;
mod different_number;
mod different_sentences;
mod coordination;
mod destination;
mod different_email;
mod different_link;
mod different_structure;
mod dishonest_date;
mod doubled_punctuation;
mod doubled_text;
mod doubled_word;
mod dropped_value;
mod empty_message;
mod empty_table;
mod english_left;
mod faults;
mod final_punctuation;
mod foreign_link;
mod glossary;
mod glossary_term;
mod hidden_characters;
mod legal;
mod length_outlier;
mod literal_fact;
mod locale_spacing;
mod lost_modality;
mod lost_negation;
mod mismatched_attributes;
mod misplaced;
mod missing_locale;
mod missing_contact_detail;
mod missing_message;
mod missing_plural;
mod missing_variant;
mod named;
mod names;
mod obsolete_message;
mod outvoted_locale;
mod page_parity;
mod page_value;
mod raw_html;
pub(crate) mod reach;
mod renamed;
mod rounds;
mod same_as_sibling;
mod sentences;
mod shown;
mod siblings;
mod stated;
mod translation;
mod stale_translation;
mod strange_letters;
mod swapped_values;
mod translated_name;
mod unaccepted_translation;
mod unknown_anchor;
mod unknown_value;
mod unlisted_locale;
mod unread_words;
mod unsafe_link;
mod unsupported_language;
mod unstated;
mod unsupported_markup;
mod untraceable_value;
mod untranslated;
mod unused_message;
mod usual;
mod value_without_braces;
pub(crate) mod words;
mod wrong_default;
mod wrong_language;
mod wrong_script;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use jiff::civil::Date;

use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::lookup::Localized;
use crate::language;
use crate::ledger::standing::ByMessage;
use crate::load::fluent::catalogue::{Catalogue, Entry};
use crate::load::places::Places;
use crate::model::policy::Policy;
use crate::progress::Progress;
use crate::source::{Sources, Span};
use context::{Context, Language};

/// A check: its rule, and the function that looks.
pub struct Check {
    /// Name, level and documentation.
    pub rule: Rule,
    /// Whether it also looks at folders of words that belong to no policy.
    pub without_policy: bool,
    /// What it finds only in languages of which the words are known (`language/tables`), in plain words.
    pub needs_words: Option<&'static str>,
    /// Whether it holds the policy against a law.
    pub legal: bool,
    /// Whether it looks at each translation for itself, so that the texts of one at a time have to be in memory.
    pub apart: bool,
    run: fn(&Context<'_>, &'static Rule, &mut Sink),
}

/// Declares a [`Check`] with its doc comment as its documentation.
///
/// `in: ["rights" => Error]` gives another level in sections called so; `always: true` makes one that nothing can lower,
/// `translation: true` one that needs no policy, `legal: true` one that holds the policy against a law, `apart: true` one that
/// looks at each translation for itself; `needs_words: "…"` says what it cannot find in a language without a table.
macro_rules! declare_check {
    ($(#[doc = $doc:literal])+ $vis:vis static $id:ident = { name: $name:literal, level: $level:ident $(, in: [$($section:literal => $raised:ident),+])? $(, needs_words: $needs:literal)?, run: $run:path $(, $flag:ident: true)* };) => {
        $(#[doc = $doc])+
        $vis static $id: $crate::check::Check = $crate::check::Check {
            rule: $crate::diag::rule::Rule {
                name: $name,
                level: $crate::diag::Severity::$level,
                sections: &[$($(($section, $crate::diag::Severity::$raised)),+)?],
                silenceable: !declare_check!(@always $($flag)*),
                docs: concat!($($doc, "\n"),+),
            },
            without_policy: declare_check!(@translation $($flag)*),
            needs_words: declare_check!(@needs $($needs)?),
            legal: declare_check!(@legal $($flag)*),
            apart: declare_check!(@apart $($flag)*),
            run: $run,
        };
    };
    (@needs) => { None };
    (@needs $needs:literal) => { Some($needs) };
    (@always) => { false };
    (@always always $($rest:ident)*) => { true };
    (@always $other:ident $($rest:ident)*) => { declare_check!(@always $($rest)*) };
    (@translation) => { false };
    (@translation translation $($rest:ident)*) => { true };
    (@translation $other:ident $($rest:ident)*) => { declare_check!(@translation $($rest)*) };
    (@apart) => { false };
    (@apart apart $($rest:ident)*) => { true };
    (@apart $other:ident $($rest:ident)*) => { declare_check!(@apart $($rest)*) };
    (@legal) => { false };
    (@legal legal $($rest:ident)*) => { true };
    (@legal $other:ident $($rest:ident)*) => { declare_check!(@legal $($rest)*) };
}
use declare_check;

/// Every check, in the order of the catalogue.
pub static CHECKS: &[&Check] = &[
    &unsupported_language::CHECK,
    &missing_locale::CHECK,
    &unlisted_locale::CHECK,
    &missing_message::CHECK,
    &missing_contact_detail::CHECK,
    &obsolete_message::CHECK,
    &unused_message::CHECK,
    &mismatched_attributes::CHECK,
    &dropped_value::CHECK,
    &altered_value::CHECK,
    &unknown_value::CHECK,
    &untraceable_value::CHECK,
    &unread_words::CHECK,
    &value_without_braces::CHECK,
    &translated_name::CHECK,
    &glossary_term::CHECK,
    &missing_variant::CHECK,
    &missing_plural::CHECK,
    &wrong_default::CHECK,
    &empty_message::CHECK,
    &empty_table::CHECK,
    &literal_fact::CHECK,
    &different_email::CHECK,
    &different_link::CHECK,
    &different_number::CHECK,
    &different_date::CHECK,
    &swapped_values::CHECK,
    &different_structure::CHECK,
    &different_sentences::CHECK,
    &same_as_sibling::CHECK,
    &untranslated::CHECK,
    &english_left::CHECK,
    &wrong_language::CHECK,
    &wrong_script::CHECK,
    &lost_negation::CHECK,
    &lost_modality::CHECK,
    &length_outlier::CHECK,
    &doubled_word::CHECK,
    &doubled_text::CHECK,
    &doubled_punctuation::CHECK,
    &locale_spacing::CHECK,
    &final_punctuation::CHECK,
    &broken_markup::CHECK,
    &unsupported_markup::CHECK,
    &raw_html::CHECK,
    &unsafe_link::CHECK,
    &unknown_anchor::CHECK,
    &hidden_characters::CHECK,
    &outvoted_locale::CHECK,
    &foreign_link::CHECK,
    &page_parity::CHECK,
    &dishonest_date::CHECK,
    &stale_translation::CHECK,
    &unaccepted_translation::CHECK,
    &legal::no_controller_contact::CHECK,
    &legal::no_dpo_contact::CHECK,
    &legal::no_representative::CHECK,
    &legal::purpose_without_basis::CHECK,
    &legal::collection_without_purpose::CHECK,
    &legal::collection_without_source::CHECK,
    &legal::interest_not_stated::CHECK,
    &legal::consent_without_withdrawal::CHECK,
    &legal::special_category_without_condition::CHECK,
    &legal::recipient_not_stated::CHECK,
    &legal::not_shown::CHECK,
    &legal::contradicted_sentence::CHECK,
    &legal::category_never_collected::CHECK,
    &legal::purpose_never_used::CHECK,
    &legal::party_never_used::CHECK,
    &legal::transfer_without_safeguard::CHECK,
    &legal::invalidated_safeguard::CHECK,
    &legal::safeguard_without_copy::CHECK,
    &legal::dpf_without_certificate::CHECK,
    &legal::no_retention::CHECK,
    &legal::vague_retention::CHECK,
    &legal::missing_right::CHECK,
    &legal::no_complaint_authority::CHECK,
    &legal::necessity_not_stated::CHECK,
    &legal::automated_decision_not_stated::CHECK,
    &legal::slow_response::CHECK,
    &legal::processor_without_terms::CHECK,
    &legal::record_incomplete::CHECK,
    &legal::child_without_consent_rule::CHECK,
    &legal::ccpa_categories_missing::CHECK,
    &legal::sale_not_stated::CHECK,
    &legal::ccpa_no_opt_out_link::CHECK,
    &legal::gpc_not_stated::CHECK,
    &legal::ccpa_minors_not_stated::CHECK,
    &legal::ccpa_sensitive_limit_missing::CHECK,
    &legal::annual_review_due::CHECK,
    &legal::effective_before_published::CHECK,
    &legal::notice_period_too_short::CHECK,
    &legal::duplicate_processor::CHECK,
    &legal::same_row_twice::CHECK,
    &legal::placeholder_left::CHECK,
];

/// The words that checks look at.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The words, by language.
    pub catalogues: &'a IndexMap<String, Catalogue>,
    /// Languages of which a file could not be read: nobody can say what they lack.
    pub unread: &'a BTreeSet<String>,
    /// What is known of the languages, by tag.
    pub known: &'a BTreeMap<String, Arc<language::Language>>,
    /// How each translated text stands to the source text that it was accepted against, by language and message, of the languages that have a ledger.
    pub standings: &'a ByMessage,
}

/// What no check finds in a language of which the words are not known, in plain words, each with the name of its check.
#[must_use]
pub fn not_found_without_words() -> Vec<(&'static str, &'static str)> {
    CHECKS.iter().filter_map(|check| Some((check.rule.name, check.needs_words?))).collect()
}

/// What checks are run on.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// Every text of the project.
    pub sources: &'a Sources,
    /// The policy; of folders without one, the languages only.
    pub policy: &'a Policy,
    /// Whether there is a policy: folders of words can be compared without one.
    pub has_policy: bool,
    /// Whether the policy was read without a fault: where not, parts of it may be absent here.
    pub sound: bool,
    /// Where faults of the policy were reported.
    pub faults: &'a [Span],
    /// Where its entries stand.
    pub places: Places<'a>,
    /// The words.
    pub words: Words<'a>,
    /// What the languages say.
    pub localized: &'a Localized,
    /// The day that counts for times that run out; without one none does.
    pub today: Option<Date>,
    /// Of which languages findings are told; of others a check is left out where nothing that is told depends on it.
    pub told: &'a (dyn Fn(&str) -> bool + Sync),
    /// The checks that exceptions name: what they find in one language can be what an exception for all is there for.
    pub excepted: &'a BTreeSet<String>,
    /// What was found before in translations that are as they were.
    pub memo: Option<&'a dyn Memo>,
    /// Whom to tell of each check that is done.
    pub progress: &'a Progress,
}

/// What is found in a translation by the checks that look at each for itself ([`Check::apart`]).
#[derive(Debug, Default)]
pub struct Apart {
    /// The findings of each check, in the order of [`CHECKS`].
    pub found: Vec<Sink>,
    /// The messages in which it states something else than the source language.
    pub differing: Vec<String>,
}

/// What was found before. It answers only where all is as it was that such a check can see: the policy, the texts of the source
/// language, of the translation and of the languages that stand in for it, and what is said `aside`.
pub trait Memo: Sync {
    /// What was found in a language, by its tag.
    fn known(&self, language: &str, aside: &[&[u8]]) -> Option<Apart>;

    /// Keeps what is found.
    fn keep(&self, language: &str, aside: &[&[u8]], found: &Apart);
}

/// Runs every check; without a policy, those that need none.
pub fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let has_policy = subject.has_policy;
    let context = Context::new(subject);
    for own in rounds::found(&context, subject) {
        sink.append(own);
    }
    if has_policy {
        words::soften_behind(&context, sink);
    }
    // Words that come with the tool are for its own tests: a project cannot mend them, only say it in its own words.
    let built_in: BTreeSet<_> = subject.words.catalogues.values().flat_map(|own| &own.built_in).collect();
    sink.retain(|found| !built_in.contains(&found.primary.span.source));
}

/// What to do where shared words name something that a brand leaves out.
fn own_wording(cx: &Context<'_>, message: &str, what: &str) -> String {
    format!(
        "write `{}` anew for this brand, without {what}, below locales/<language>/brands/{}/ in every language; or do not leave it out",
        crate::load::fluent::catalogue::id(message),
        cx.policy.brand
    )
}

/// Where `id` or `id.attribute` begins: the name of the attribute, else of the message.
fn name_span(entry: &Entry, message: &str) -> Span {
    let name = message.split_once('.').map(|(_, name)| name);
    let attribute = entry.attributes.iter().find(|attribute| Some(attribute.name.as_str()) == name);
    attribute.map_or(entry.id_span, |attribute| attribute.name_span)
}
