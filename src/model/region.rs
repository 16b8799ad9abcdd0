//! Places in the world: countries and their subdivisions (ISO 3166), and groups of them.

use std::fmt;

/// A place, as a policy names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// ISO 3166-1 alpha-2 code, upper case: `US`.
    Country(String),
    /// ISO 3166-2 code, upper case: `US-CA`.
    Subdivision(String),
    /// A group of countries.
    Group(Group),
}

/// The groups of countries that a policy can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The member states of the European Union.
    EuropeanUnion,
    /// The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
    EuropeanEconomicArea,
    /// Every country.
    Worldwide,
}

impl Group {
    /// All of them, as they are written.
    pub const ALL: [(&'static str, Self); 3] =
        [("EU", Self::EuropeanUnion), ("EEA", Self::EuropeanEconomicArea), ("worldwide", Self::Worldwide)];

    /// The members, by ISO 3166-1 code; none of a group that has all countries.
    #[must_use]
    pub fn members(self) -> &'static [&'static str] {
        /// Those of the European Union first.
        const EEA: [&str; 30] = [
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
            "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
        ];
        match self {
            Self::EuropeanUnion => &EEA[..27],
            Self::EuropeanEconomicArea => &EEA,
            Self::Worldwide => &[],
        }
    }

    /// Whether a country is a member.
    #[must_use]
    pub fn has(self, country: &str) -> bool {
        self == Self::Worldwide || self.members().contains(&country)
    }

    /// The group as it is written in the YAML.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::EuropeanUnion => "EU",
            Self::EuropeanEconomicArea => "EEA",
            Self::Worldwide => "worldwide",
        }
    }
}

/// Whether what is for residents of `own` places concerns people in one of `places`. Where a list is empty, it is for everybody.
#[must_use]
pub fn concerns(own: &[Region], places: &[Region]) -> bool {
    own.is_empty() || places.is_empty() || own.iter().any(|own| places.iter().any(|place| own.meets(place)))
}

/// Why a text names no region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRegion {
    /// Another code is meant: `UK` is `GB`, `us` is `US`.
    Meant(String),
    /// No country, subdivision or group has this code.
    Unknown,
}

impl Region {
    /// Reads an ISO 3166-1 alpha-2 code, an ISO 3166-2 code, or a group's name.
    ///
    /// # Errors
    /// [`NoRegion`] when the text is none of these, with the code that was probably meant.
    pub fn parse(text: &str) -> Result<Self, NoRegion> {
        if let Some((_, group)) = Group::ALL.iter().find(|(code, _)| *code == text) {
            return Ok(Self::Group(*group));
        }
        if text.len() == 2 && rust_iso3166::from_alpha2(text).is_some() {
            return Ok(Self::Country(text.to_owned()));
        }
        if text.contains('-') && rust_iso3166::iso3166_2::from_code(text).is_some() {
            return Ok(Self::Subdivision(text.to_owned()));
        }
        Err(meant(text).map_or(NoRegion::Unknown, NoRegion::Meant))
    }

    /// Whether some place belongs to both: California to the United States, France to the European Union.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Group(Group::Worldwide), _)
            | (_, Self::Group(Group::Worldwide))
            | (Self::Group(_), Self::Group(_)) => true,
            (Self::Group(group), place) | (place, Self::Group(group)) => group.has(place.country()),
            (one, other) => {
                one == other || (one.country() == other.country() && !(one.is_part() && other.is_part()))
            }
        }
    }

    /// Whether every part of `other` belongs to it.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Group(Group::Worldwide), _) => true,
            (Self::Group(group), Self::Group(other)) => {
                !other.members().is_empty() && other.members().iter().all(|code| group.has(code))
            }
            (Self::Group(group), place) => group.has(place.country()),
            (Self::Country(code), place) => !matches!(place, Self::Group(_)) && code == place.country(),
            (own, other) => own == other,
        }
    }

    fn is_part(&self) -> bool {
        matches!(self, Self::Subdivision(_))
    }

    /// The country to which it belongs, or its own code.
    #[must_use]
    pub fn country(&self) -> &str {
        match self {
            Self::Subdivision(code) => code.split_once('-').map_or(code, |(country, _)| country),
            own => own.code(),
        }
    }

    /// The code, as it is written in the YAML.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Country(code) | Self::Subdivision(code) => code,
            Self::Group(group) => group.code(),
        }
    }
}

/// The right code for a text that is nearly one: other case, an everyday or a three-letter code, an English name.
fn meant(text: &str) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let everyday = match upper.as_str() {
        "UK" => Some("GB"),
        "EL" => Some("GR"),
        "USA" => Some("US"),
        "WORLD" | "GLOBAL" | "ANYWHERE" | "WORLDWIDE" => Some("worldwide"),
        _ => None,
    };
    if let Some(code) = everyday {
        return Some(code.to_owned());
    }
    if upper != text && Region::parse(&upper).is_ok() {
        return Some(upper);
    }
    let by_alpha3 = rust_iso3166::from_alpha3(&upper);
    let by_name = || rust_iso3166::ALL.iter().find(|country| country.name.eq_ignore_ascii_case(text));
    let country = by_alpha3.or_else(|| by_name().copied());
    country.map(|country| country.alpha2.to_owned())
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norway_is_a_country_and_california_a_part_of_one() {
        assert_eq!(Region::parse("NO"), Ok(Region::Country("NO".into())));
        assert_eq!(Region::parse("US-CA"), Ok(Region::Subdivision("US-CA".into())));
        assert_eq!(Region::parse("EU"), Ok(Region::Group(Group::EuropeanUnion)));
    }

    #[test]
    fn places_belong_to_others() {
        let place = |text: &str| Region::parse(text).unwrap();
        for (one, other) in [("EU", "FR"), ("US", "US-CA"), ("EEA", "EU"), ("worldwide", "JP"), ("FR", "FR")]
        {
            assert!(place(one).meets(&place(other)) && place(other).meets(&place(one)), "{one} {other}");
            assert!(place(one).holds(&place(other)), "{one} {other}");
        }
        for (one, other) in [("EU", "NO"), ("US-CA", "US-NY"), ("GB", "EEA"), ("DE", "FR")] {
            assert!(!place(one).meets(&place(other)), "{one} {other}");
        }
        for (one, other) in [("EU", "EEA"), ("US-CA", "US"), ("EEA", "worldwide")] {
            assert!(!place(one).holds(&place(other)), "{one} {other}");
        }
    }

    #[test]
    fn a_near_miss_names_the_code_that_was_meant() {
        for (text, code) in [("UK", "GB"), ("us", "US"), ("USA", "US"), ("Japan", "JP"), ("us-ca", "US-CA")] {
            assert_eq!(Region::parse(text), Err(NoRegion::Meant(code.into())), "{text}");
        }
        for text in ["XX", "US-XX", "", "Atlantis"] {
            assert_eq!(Region::parse(text), Err(NoRegion::Unknown), "{text}");
        }
    }
}
