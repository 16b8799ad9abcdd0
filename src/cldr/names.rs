//! Names of countries, groups of countries and languages.

use icu::locale::names::{
    DisplayNamesPreferences, LanguageDisplay, LanguageIdentifierDisplayName,
    LanguageIdentifierDisplayNameOptions, RegionDisplayName,
};
use icu::locale::subtags::Region;
use icu::locale::{LanguageIdentifier as IcuTag, langid};
use unic_langid::LanguageIdentifier;
use writeable::TryWriteable;

use super::{Cldr, tags};

/// Codes of two letters that CLDR names beside the countries of ISO 3166-1.
const GROUPS: [&str; 4] = ["EU", "EZ", "QO", "UN"];

/// Codes of two letters for no place at all: unknown, and the two pseudo-locales of software tests.
const NOWHERE: [&str; 3] = ["XA", "XB", "ZZ"];

impl Cldr {
    /// The name of a country or territory (ISO 3166-1 alpha-2, any case) in this locale: `US` is `États-Unis`.
    ///
    /// As CLDR has it, political choices included (`HK` is `Hong Kong SAR China`), without an article and in the
    /// case of running text. `None` for what is not a country's code and where CLDR has no name in this language.
    #[must_use]
    pub fn region(&self, alpha2: &str) -> Option<String> {
        let region = Region::try_from_str(alpha2).ok().filter(Region::is_alphabetic)?;
        if GROUPS.contains(&region.as_str()) || NOWHERE.contains(&region.as_str()) {
            return None;
        }
        self.region_name(region)
    }

    /// The name of a group of countries: `EU`, `EZ` (euro area), `UN`, or an area of UN M49 such as `001` (world) and
    /// `150` (Europe). `None` for any other code: CLDR does not name the `EEA`.
    #[must_use]
    pub fn group(&self, code: &str) -> Option<String> {
        let region = Region::try_from_str(code).ok()?;
        if region.is_alphabetic() && !GROUPS.contains(&region.as_str()) {
            return None;
        }
        self.region_name(region)
    }

    /// The name of a language in this locale: `English (United States)` for `en-US`, `Traditional Chinese` for
    /// `zh-Hant`. In the case of running text (`français`).
    ///
    /// A region always stands in brackets; a script becomes part of the name where CLDR has such a name. `None` if
    /// CLDR lacks a name for any part of the tag in this locale.
    #[must_use]
    pub fn language(&self, tag: &LanguageIdentifier) -> Option<String> {
        language_name(self.names, tags::to_icu(tag).ok()?)
    }

    fn region_name(&self, region: Region) -> Option<String> {
        Some(RegionDisplayName::try_new_light(self.names, region).ok()?.to_string())
    }
}

/// Whether CLDR can name the language of `tag` in that very locale.
pub(super) fn knows_itself(names: DisplayNamesPreferences, tag: &IcuTag) -> bool {
    language_name(names, IcuTag::from(tag.language)).is_some()
}

/// Whether CLDR has an English name for a language. Not for the codes that stand for no one language.
pub(super) fn known_in_english(tag: &IcuTag) -> bool {
    let special = ["und", "mul", "mis", "zxx"].contains(&tag.language.as_str());
    let english = DisplayNamesPreferences::from(icu::locale::Locale::from(langid!("en")));
    !special && language_name(english, IcuTag::from(tag.language)).is_some()
}

fn language_name(names: DisplayNamesPreferences, tag: IcuTag) -> Option<String> {
    let mut options = LanguageIdentifierDisplayNameOptions::default();
    // "Traditional Chinese" is better than "Chinese (Traditional Han)", but "American English" leaves readers to
    // guess the country.
    options.language_display =
        Some(if tag.script.is_some() { LanguageDisplay::Dialect } else { LanguageDisplay::Standard });
    let name = LanguageIdentifierDisplayName::try_new_heavy(names, tag, options).ok()?;
    // The error is a name in which a code stands for what CLDR could not name.
    let name = name.as_borrowed();
    Some(name.try_write_to_string().ok()?.into_owned())
}
