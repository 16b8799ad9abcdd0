//! What the laws say of countries, rights and times, from `law.yaml`.

use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::model::policy::Policy;
use crate::model::processor::RecipientId;
use crate::model::regime::Regime;
use crate::model::region::Region;
use crate::model::value::Period;

/// What one law says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawLaw {
    name: String,
    home: Vec<String>,
    source: String,
    as_of: String,
    #[serde(default)]
    adequate: Vec<String>,
    #[serde(default)]
    framework: Vec<String>,
    transfer_article: Option<String>,
    representative_article: Option<String>,
    contact_article: String,
    response: String,
    response_article: String,
    rights: IndexMap<String, String>,
}

/// What one law says of countries, rights and times.
#[derive(Debug)]
pub struct Law {
    /// Its name.
    pub name: String,
    /// Where it holds.
    pub home: Vec<Region>,
    /// Where the list of countries comes from.
    pub source: String,
    /// The day on which it was last held against its source.
    pub as_of: String,
    /// Countries whose protection was found adequate.
    pub adequate: Vec<Region>,
    /// Countries where that holds of certified companies only.
    pub framework: Vec<Region>,
    /// The article on transfers, if it has one.
    pub transfer_article: Option<String>,
    /// The article on representatives of controllers elsewhere, if it has one.
    pub representative_article: Option<String>,
    /// The article by which the controller can be reached.
    pub contact_article: String,
    /// The time within which requests are answered.
    pub response: Period,
    /// The article that says so.
    pub response_article: String,
    /// The rights that it gives everybody, by their kind, each with its article.
    pub rights: IndexMap<String, String>,
}

static LAWS: LazyLock<IndexMap<Regime, Law>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        regimes: IndexMap<Regime, RawLaw>,
    }
    let text = include_str!(concat!(env!("OUT_DIR"), "/law.json"));
    let file: File = serde_json::from_str(text).expect("internal: the table of laws is sound");
    file.regimes.into_iter().map(|(regime, raw)| (regime, law(raw))).collect()
});

fn law(raw: RawLaw) -> Law {
    let regions = |codes: Vec<String>| -> Vec<Region> {
        let read = |code: &String| Region::parse(code).expect("internal: the table of laws names regions");
        codes.iter().map(read).collect()
    };
    Law {
        name: raw.name,
        home: regions(raw.home),
        source: raw.source,
        as_of: raw.as_of,
        adequate: regions(raw.adequate),
        framework: regions(raw.framework),
        transfer_article: raw.transfer_article,
        representative_article: raw.representative_article,
        contact_article: raw.contact_article,
        response: Period::parse(&raw.response).expect("internal: the table of laws has periods"),
        response_article: raw.response_article,
        rights: raw.rights,
    }
}

/// What `regime` says.
///
/// # Panics
/// When the table lacks a regime, which a test excludes.
#[must_use]
pub fn of(regime: Regime) -> &'static Law {
    LAWS.get(&regime).expect("internal: every regime is in the table of laws")
}

/// Whether data go to places where none of the policy's laws holds, by what `transfers` or a recipient says.
#[must_use]
pub fn has_transfers(policy: &Policy) -> bool {
    !policy.transfers.is_empty() || !transfers_of_recipients(policy).is_empty()
}

/// The recipients that bring data to places where none of the policy's laws holds, or that name a safeguard, and that no
/// entry of `transfers` covers: each with these places.
#[must_use]
pub fn transfers_of_recipients(policy: &Policy) -> Vec<(RecipientId, Vec<Region>)> {
    let laws =
        || policy.regimes.iter().map(|regime| of(*regime)).filter(|law| law.transfer_article.is_some());
    let at_home = |place: &Region| laws().flat_map(|law| &law.home).any(|home| home.holds(place));
    let mut found = Vec::new();
    for (id, own) in policy.all_recipients() {
        let covered = |place: &Region| {
            let mut named = policy.transfers.values();
            named.any(|transfer| {
                (transfer.recipients.is_empty() || transfer.recipients.contains(&id))
                    && transfer.to.iter().any(|to| to.holds(place))
            })
        };
        let mut places = policy.places_of(own);
        places.retain(|place| !covered(place) && !at_home(place));
        let concerns = laws().next().is_some() || !own.safeguards.is_empty();
        if concerns && !places.is_empty() {
            found.push((id, places));
        }
    }
    found
}

/// Whether the protection at a place counts as adequate: by one of the policy's laws, or by the policy itself.
#[must_use]
pub fn counts_as_adequate(policy: &Policy, place: &Region) -> bool {
    let mut laws = policy.regimes.iter().map(|regime| of(*regime));
    laws.any(|law| law.is_adequate(place)) || policy.adequate.iter().any(|own| own.holds(place))
}

impl Law {
    /// Whether data may go to `place` without a safeguard: it is at home, or adequate.
    #[must_use]
    pub fn is_adequate(&self, place: &Region) -> bool {
        self.home.iter().chain(&self.adequate).any(|own| own.holds(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::value::{parse_date, parse_link};

    #[test]
    fn every_regime_is_in_the_table_and_its_rights_are_known() {
        for regime in Regime::ALL {
            let law = of(regime);
            parse_link(&law.source).unwrap();
            parse_date(&law.as_of).unwrap();
            let kinds: Vec<_> = super::super::ids("rights").collect();
            for right in law.rights.keys() {
                assert!(kinds.contains(&right.as_str()), "{}: {right}", regime.name());
            }
        }
    }

    #[test]
    fn adequacy_is_that_of_the_law() {
        let place = |text: &str| Region::parse(text).unwrap();
        for (regime, code, adequate) in [
            (Regime::Gdpr, "FR", true),
            (Regime::Gdpr, "EU", true),
            (Regime::Gdpr, "JP", true),
            (Regime::Gdpr, "US", false),
            (Regime::Gdpr, "IN", false),
            (Regime::Gdpr, "worldwide", false),
            (Regime::UkGdpr, "DE", true),
            (Regime::SwissFadp, "MC", true),
            (Regime::SwissFadp, "JP", false),
        ] {
            assert_eq!(of(regime).is_adequate(&place(code)), adequate, "{} {code}", regime.name());
        }
    }
}
