//! The check `transfer-without-safeguard`.

use super::{Context, Rule, Sink, about, declare_check, laws, listed, transfers};
use indexmap::IndexMap;

use crate::model::regime::Regime;
use crate::model::region::Region;
use crate::vocabulary::law;

declare_check! {
    /// Data go to a country whose protection was not found adequate, and nothing says on what the transfer rests.
    ///
    /// ## Why this matters
    /// Such a transfer is unlawful without a safeguard, and the notice must name it (GDPR and UK GDPR Art. 13(1)(f) and 44 to 49, FADP Art. 16, 17 and 19(4)).
    /// Which countries count as adequate is a table with its source and date (`policyglot explain vocabulary`); `adequate:` in the policy adds to it.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// subprocessors:
    ///   hosting: { party: cloud, categories: all, purposes: hosting, regions: [NL, IN] }
    /// ```
    ///
    /// ## What to do
    /// Name what it rests on: `safeguards: scc` at the recipient, or once for several under `transfers:`. Where a decision of adequacy is newer than the table, list the
    /// country under `adequate:`.
    pub(in super::super) static CHECK = { name: "transfer-without-safeguard", level: Error, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for (id, own) in cx.policy.all_recipients() {
        let mut faults: IndexMap<Vec<String>, Vec<Regime>> = IndexMap::new();
        for (regime, law) in laws(cx).filter(|(_, law)| law.transfer_article.is_some()) {
            let bare = |place: &Region| {
                let adequate =
                    law.is_adequate(place) || cx.policy.adequate.iter().any(|own| own.holds(place));
                let carried = transfers::safeguards(cx, &id, own, place);
                !adequate && !carried.iter().any(|(_, own)| transfers::carries(own, place, &law.framework))
            };
            let places: Vec<String> = cx
                .policy
                .places_of(own)
                .iter()
                .filter(|place| bare(place))
                .map(|own| own.code().to_owned())
                .collect();
            if !places.is_empty() {
                faults.entry(places).or_default().push(regime);
            }
        }
        for (places, regimes) in faults {
            let to = listed(places.iter().map(String::as_str));
            let headline =
                format!("data go to {to} through `{}`, and nothing says on what that rests", id.id());
            let mut found = about(cx, rule, &id.path(), headline).label("no safeguard covers it");
            for regime in regimes {
                let law = law::of(regime);
                let article = law.transfer_article.as_deref().unwrap_or_default();
                found = found.note(format!(
                    "without a decision that the protection there is adequate, a safeguard must be named ({article}; list of {})",
                    law.as_of
                ));
            }
            sink.push(
                found.help(
                    "add `safeguards:`, for instance `safeguards: scc`, or an entry under `transfers:`",
                ),
            );
        }
    }
}
