//! The check `no-complaint-authority`.

use super::{Context, Rule, Sink, about, declare_check, laws};
use crate::model::region::Region;
use crate::vocabulary::{self, law::Law};

declare_check! {
    /// The policy names no supervisory authority to which people can complain.
    ///
    /// ## Why this matters
    /// The notice must say that people can complain to a supervisory authority (GDPR and UK GDPR Art. 13(2)(d) and 77, LGPD Art. 18 § 1). Without the authority's name most do not know
    /// where.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// authorities: {}
    /// ```
    ///
    /// ## What to do
    /// Name one under `authorities:`, by the id of one that the tool knows (`edpb-members`, `ico`, `fdpic`, `cnil` …: `policyglot explain vocabulary` lists them) or with `name`, `regions` and `url`.
    pub(in super::super) static CHECK = { name: "no-complaint-authority", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for (regime, law) in laws(cx) {
        let Some(article) = law.rights.get("complaint") else { continue };
        let mut authorities = cx.policy.authorities.values().flat_map(|own| &own.regions);
        if authorities.any(|place| law.home.iter().any(|home| home.meets(place))) {
            continue;
        }
        let place = law.home.iter().map(Region::code).collect::<Vec<_>>().join(", ");
        let headline = format!("no supervisory authority in {place} is named");
        let found = about(cx, rule, "authorities", headline)
            .about_entry(format!("authorities.{}", regime.name()))
            .note(format!("people must be told that they can complain to one ({article})"));
        let known = for_instance(law).map(|id| format!(", for instance `{id}:`")).unwrap_or_default();
        sink.push(found.help(format!("add one under `authorities:`{known}")));
    }
}

/// An authority that the tool knows where the law holds: one for all of it before one for a part.
fn for_instance(law: &Law) -> Option<&'static str> {
    let places = vocabulary::regions_of_authority;
    let holds = |id: &&str| places(id).iter().any(|place| law.home.contains(place));
    let meets = |id: &&str| places(id).iter().any(|place| law.home.iter().any(|home| home.meets(place)));
    vocabulary::ids("authorities").find(holds).or_else(|| vocabulary::ids("authorities").find(meets))
}
