//! The laws whose checklists a policy can be held against.

/// A law on data protection, as `regimes:` names it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// General Data Protection Regulation: Regulation (EU) 2016/679, in the European Economic Area.
    Gdpr,
    /// UK GDPR: the Regulation as retained by the law of the United Kingdom.
    UkGdpr,
    /// Swiss Federal Act on Data Protection of 25 September 2020 (SR 235.1).
    SwissFadp,
    /// California Consumer Privacy Act as amended by the California Privacy Rights Act: Cal. Civ. Code § 1798.100 ff.
    Ccpa,
    /// Lei Geral de Proteção de Dados Pessoais: Brazilian Law 13.709/2018.
    Lgpd,
    /// Quebec's Act respecting the protection of personal information in the private sector (CQLR c. P-39.1), "Law 25".
    #[serde(rename = "quebec-law-25")]
    QuebecLaw25,
}

impl Regime {
    /// Every regime.
    pub const ALL: [Self; 6] =
        [Self::Gdpr, Self::UkGdpr, Self::SwissFadp, Self::Ccpa, Self::Lgpd, Self::QuebecLaw25];

    /// The name in the YAML.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::UkGdpr => "uk-gdpr",
            Self::SwissFadp => "swiss-fadp",
            Self::Ccpa => "ccpa",
            Self::Lgpd => "lgpd",
            Self::QuebecLaw25 => "quebec-law-25",
        }
    }

    /// What lawyers call it.
    #[must_use]
    pub fn short(self) -> &'static str {
        match self {
            Self::Gdpr => "GDPR",
            Self::UkGdpr => "UK GDPR",
            Self::SwissFadp => "FADP",
            Self::Ccpa => "CCPA",
            Self::Lgpd => "LGPD",
            Self::QuebecLaw25 => "Law 25",
        }
    }

    /// Whether it has the duties to inform of Art. 13 and 14 GDPR.
    #[must_use]
    pub fn is_gdpr(self) -> bool {
        matches!(self, Self::Gdpr | Self::UkGdpr)
    }
}
