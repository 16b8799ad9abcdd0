//! What follows from where a company is established: which laws apply, whom people complain to, what a page must say.

use crate::model::regime::Regime;
use crate::model::region::Region;
use crate::vocabulary::{self, law};

/// What follows from a place.
pub(super) struct Places {
    regimes: Vec<Regime>,
    authorities: Vec<&'static str>,
}

impl Places {
    pub(super) fn new(region: &Region) -> Self {
        let regimes: Vec<_> = Regime::ALL
            .into_iter()
            .filter(|regime| law::of(*regime).home.iter().any(|home| home.meets(region)))
            .collect();
        Self { authorities: authorities(region), regimes }
    }

    fn has(&self, regime: Regime) -> bool {
        self.regimes.contains(&regime)
    }

    /// The names of the laws, with commas between.
    pub(super) fn regimes(&self) -> String {
        self.regimes.iter().map(|regime| regime.name()).collect::<Vec<_>>().join(", ")
    }

    /// The time within which requests are answered: the shortest that a law of the place allows.
    pub(super) fn response(&self) -> &'static str {
        if self.has(Regime::Lgpd) { "P15D" } else { "P30D" }
    }

    /// The line that names the person in charge, where a law wants one named.
    pub(super) fn officer(&self) -> &'static str {
        if self.has(Regime::Lgpd) || self.has(Regime::QuebecLaw25) {
            "\n# The person in charge of personal data, whom the law wants named.\ndata-protection-officer: privacy\n"
        } else {
            ""
        }
    }

    /// What the law of California wants stated.
    pub(super) fn sale(&self) -> &'static str {
        if self.has(Regime::Ccpa) {
            "\n# Cal. Civ. Code §§ 1798.120, .121, .135: nothing is sold or shared.\n\
             sale-and-sharing: { minors: none, sensitive-data: permitted-purposes }\n"
        } else {
            ""
        }
    }

    /// The entries on rights: those that the laws give, or where none is known those that people expect.
    pub(super) fn rights(&self) -> &'static str {
        if self.regimes.is_empty() {
            "rights:\n  access: { contact: privacy, channels: email }\n  rectification: { contact: privacy, channels: email }\n  \
             erasure: { contact: privacy, channels: email }\n"
        } else {
            "standard-rights: { contact: privacy, channels: email }\n"
        }
    }

    /// The entry `authorities`.
    pub(super) fn authorities(&self) -> String {
        let lines: Vec<_> = self.authorities.iter().map(|id| format!("  {id}:\n")).collect();
        if lines.is_empty() { String::new() } else { format!("\nauthorities:\n{}", lines.concat()) }
    }

    /// The blocks on objections and complaints.
    pub(super) fn complaint(&self) -> &'static str {
        match (self.regimes.iter().any(|regime| regime.is_gdpr()), self.authorities.is_empty()) {
            (true, false) => {
                "          - note: standard-objection\n          - prose: standard-complaint\n          - table: authorities\n"
            }
            (true, true) => "          - note: standard-objection\n",
            (false, false) => "          - prose: standard-complaint\n          - table: authorities\n",
            (false, true) => "",
        }
    }

    /// The section for residents of California.
    pub(super) fn california(&self) -> &'static str {
        if self.has(Regime::Ccpa) { include_str!("files/california.yaml") } else { "" }
    }
}

/// Whom people complain to: the one authority of the country, or that which names those of its parts.
fn authorities(region: &Region) -> Vec<&'static str> {
    let places = vocabulary::regions_of_authority;
    let of_country: Vec<_> = vocabulary::ids("authorities")
        .filter(|id| places(id).iter().any(|place| place.code() == region.country()))
        .collect();
    if let [one] = of_country[..] {
        return vec![one];
    }
    let wide = vocabulary::ids("authorities").find(|id| places(id).iter().any(|place| place.holds(region)));
    wide.into_iter().collect()
}
