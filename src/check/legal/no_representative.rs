//! The check `no-representative`.

use super::{Context, Rule, Sink, about, declare_check, laws};
use crate::model::region::Region;

declare_check! {
    /// The controller is established elsewhere and names no representative where the law asks for one.
    ///
    /// ## Why this matters
    /// Who offers services to people in the EEA, the United Kingdom or Switzerland without being established there appoints a representative
    /// there and names it in the notice (GDPR and UK GDPR Art. 27 and 13(1)(a), FADP Art. 14). People and authorities write to it.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// parties:
    ///   larch: { name: Larch Software Inc., region: US, address: office, contact: privacy }
    ///   cloud: { name: Birch Hosting B.V., region: NL }
    /// ```
    ///
    /// ## What to do
    /// Name the contact of the representative under `representatives:`, for instance `representatives: { gdpr: eu-representative }`. Where the law makes an
    /// exception (Art. 27(2)), or another company of the group is established there, accept the finding with that reason.
    pub(in super::super) static CHECK = { name: "no-representative", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let id = &cx.policy.controller;
    let Some((own, region)) = cx.policy.parties.get(id).and_then(|own| Some((own, own.region.as_ref()?)))
    else {
        return;
    };
    let joint =
        cx.policy.joint_controllers.iter().filter_map(|id| cx.policy.parties.get(id)?.region.as_ref());
    let established: Vec<_> = joint.chain([region]).collect();
    for (regime, law) in laws(cx) {
        let Some(article) = &law.representative_article else { continue };
        let at_home = established.iter().any(|place| law.home.iter().any(|home| home.holds(place)));
        if at_home || cx.policy.representatives.contains_key(&regime) {
            continue;
        }
        let place = law.home.iter().map(Region::code).collect::<Vec<_>>().join(", ");
        let headline = format!("{} is in {region} and names no representative in {place}", own.name);
        let found = about(cx, rule, &format!("parties.{id}"), headline)
            .label("the controller")
            .note(format!("who serves people there from elsewhere names one ({article})"));
        let name = regime.name();
        sink.push(
            found.help(format!(
                "add `representatives: {{ {name}: … }}` with the id of an entry of `contacts`"
            )),
        );
    }
}
