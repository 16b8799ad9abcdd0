//! The check `dpf-without-certificate`.

use super::{Context, Rule, Sink, about, declare_check, laws, listed, transfers};
use crate::model::id::Id;
use crate::model::processor::{Safeguard, SafeguardKind};

declare_check! {
    /// A transfer rests on a framework for certified companies, and the certificate or the way to complain is not named; or `adequate:` lists a country that is adequate for such companies only.
    ///
    /// ## Why this matters
    /// The EU-U.S. Data Privacy Framework protects only data that go to a company which is certified, and only while it is (Decision (EU) 2023/1795). People must be able to
    /// look the certificate up and learn where they can complain.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// subprocessors:
    ///   hosting: { party: cloud, categories: all, purposes: hosting, regions: [NL, US], safeguards: data-privacy-framework }
    /// ```
    ///
    /// ## What to do
    /// Describe it under `safeguards:` with `kind-of: data-privacy-framework`, `certificate:` (the company's entry in the list) and `complaint:` (where people complain).
    /// Take a country where only certified companies are covered out of `adequate:`.
    pub(in super::super) static CHECK = { name: "dpf-without-certificate", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if laws(cx).all(|(_, law)| law.framework.is_empty()) {
        return;
    }
    for (at, place) in cx.policy.adequate.iter().enumerate() {
        let mut ruled = laws(cx).filter(|(_, law)| law.framework.iter().any(|own| own.holds(place)));
        let Some((regime, _)) = ruled.next() else { continue };
        let headline = format!("`{}` is adequate for certified companies only", place.code());
        let found = about(cx, rule, &format!("adequate.{at}"), headline)
            .label("taken as adequate for everybody")
            .note(format!("under the {} only certified companies there are covered; for all others a safeguard is due, and none would be asked for", regime.short()));
        sink.push(found.help("take it out of `adequate:`, and name `data-privacy-framework` as the safeguard of recipients that are certified"));
    }
    let mut told: Vec<&Id<Safeguard>> = Vec::new();
    for (path, id, own) in transfers::used(cx) {
        let lacks = [("certificate", own.certificate.is_none()), ("complaint", own.complaint.is_none())];
        let lacks: Vec<_> = lacks.iter().filter(|(_, lacks)| *lacks).map(|(key, _)| *key).collect();
        let current = own.kind == Some(SafeguardKind::Framework) && own.invalidated.is_none();
        if !current || lacks.is_empty() || told.contains(&id) {
            continue;
        }
        told.push(id);
        let found = about(cx, rule, &path, format!("`{id}` holds for certified companies, and lacks {}", listed(lacks.into_iter())))
            .label("rests on it")
            .note("only certified companies are covered, and people must be able to see that (Decision (EU) 2023/1795)");
        sink.push(
            found.help(format!("describe `{id}` under `safeguards:` with `certificate:` and `complaint:`")),
        );
    }
}
