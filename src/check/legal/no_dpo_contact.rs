//! The check `no-dpo-contact`.

use super::{Context, GDPR, Rule, Sink, about, applying, declare_check};
use crate::model::data::Category;
use crate::model::id::Id;
use crate::model::regime::Regime;
use crate::vocabulary::law;

declare_check! {
    /// A data protection officer, or a person in charge, is needed and not named.
    ///
    /// ## Why this matters
    /// Where special categories of data are processed on a large scale, the GDPR asks for a data protection officer (Art. 37(1)(c)) and for their contact
    /// in the notice (Art. 13(1)(b)). Brazil (LGPD Art. 41) and Quebec (CQLR c. P-39.1, s. 3.1) ask every organization to name a person in charge.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// collections:
    ///   symptoms:
    ///     source: you
    ///     subjects: users
    ///     categories: health-data
    ///     purposes: provide-service
    ///     bases: consent
    ///     conditions: explicit-consent
    ///     retention: account-open
    /// ```
    /// ```yaml policy/legal.yaml
    /// rights:
    ///   withdraw-consent: { contact: privacy, channels: [email] }
    /// ```
    ///
    /// ## What to do
    /// Name the contact under `data-protection-officer:`. If the processing is not on a large scale, accept the finding with that reason.
    pub(in super::super) static CHECK = { name: "no-dpo-contact", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if cx.policy.officer.is_some() {
        return;
    }
    let special = |id: &&Id<Category>| cx.policy.words.categories.get(*id).is_some_and(|own| own.special);
    let mut entries = cx.policy.collections.iter();
    let first = entries.find_map(|(id, own)| Some((id, own.categories.iter().find(special)?)));
    if let (Some(regime), Some((id, category))) = (applying(cx, GDPR).next(), first) {
        let headline = format!("`{category}` are special data, and no data protection officer is named");
        let found = about(cx, rule, &format!("collections.{id}"), headline)
            .label("a special category of data")
            .note(format!(
                "who processes such data on a large scale needs one, and says so in the notice ({} Art. 37(1)(c) and 13(1)(b))",
                regime.short()
            ));
        sink.push(found.help("add `data-protection-officer:` with the id of an entry of `contacts`"));
    }
    for (regime, law) in applying(cx, &[Regime::Lgpd, Regime::QuebecLaw25]).map(|own| (own, law::of(own))) {
        let path = format!("parties.{}", cx.policy.controller);
        let headline =
            format!("no person in charge of personal data is named, as the {} asks", regime.short());
        let found = about(cx, rule, &path, headline).note(law.contact_article.clone());
        sink.push(found.help("add `data-protection-officer:` with the id of an entry of `contacts`"));
    }
}
