//! Language tags (BCP 47): canonical form, what a locale falls back to, what exists.

use icu::locale::fallback::LocaleFallbackConfig;
use icu::locale::{
    LanguageIdentifier as IcuTag, Locale, LocaleCanonicalizer, LocaleFallbacker, TransformResult, langid,
};
use unic_langid::LanguageIdentifier;

use super::{Cldr, CldrError, names};

/// A language tag that is well formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canonical {
    /// The tag in canonical case: `PT-br` is `pt-BR`. To see whether the user wrote it so, compare the texts.
    pub tag: LanguageIdentifier,
    /// The tag that CLDR would rather see, if it is another: `iw` is now `he`, `sh` is `sr-Latn`, `en-UK` is `en-GB`.
    pub preferred: Option<LanguageIdentifier>,
}

/// Reads a language tag (BCP 47: language, script, region, variants, joined by hyphens; no extensions).
///
/// The subtags need not exist: `xx-YY` is well formed. See [`known_language`].
///
/// # Errors
/// [`CldrError::NotATag`] if the text is not of that form, also for `pt_BR` with its underscore.
pub fn canonical(text: &str) -> Result<Canonical, CldrError> {
    let written: IcuTag = text.parse().map_err(|_| CldrError::NotATag(text.to_owned()))?;
    let mut locale = Locale::from(written.clone());
    let changed = LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let preferred = (changed == TransformResult::Modified && locale.id != written).then_some(&locale.id);
    Ok(Canonical { tag: from_icu(&written)?, preferred: preferred.map(from_icu).transpose()? })
}

/// The locales that stand in for `tag`, nearest first, by CLDR's inheritance; without `tag` itself and without root.
///
/// Follows CLDR's explicit parents, so that a script is never lost: `zh-TW` falls back to `zh-Hant` and never to `zh`
/// (which is simplified), `pt-AO` to `pt-PT`, `es-AR` to `es-419`. A tag that states a script its region implies first
/// falls back to the shorter tag: `zh-Hant-TW` to `zh-TW`. Empty for a language alone.
#[must_use]
pub fn parents(tag: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let Ok(start) = to_icu(tag) else { return Vec::new() };
    let fallbacker = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());
    let mut steps = fallbacker.fallback_for(Locale::from(start).into());
    let mut chain = Vec::new();
    while !steps.get().is_unknown() {
        chain.push(steps.get().into_locale().id);
        if chain.last() == Some(&langid!("zh-MO")) {
            // CLDR's parent of zh-Hant-MO, which ICU4X 2.4 looks up as zh-MO and misses.
            chain.push(langid!("zh-HK"));
        }
        steps.step();
    }
    chain.iter().filter_map(|parent| from_icu(parent).ok()).filter(|parent| parent != tag).collect()
}

/// Whether the language of `tag` exists, as far as CLDR has an English name for it. Script and region are not asked.
///
/// More languages are known than have data for [`Cldr::new`]: Klingon is.
#[must_use]
pub fn known_language(tag: &LanguageIdentifier) -> bool {
    to_icu(tag).is_ok_and(|tag| names::known_in_english(&tag))
}

/// The name of a language in that language, region included: `français`, `português (Brasil)`. As CLDR has it, often
/// in lower case. `None` if CLDR has no data for it.
#[must_use]
pub fn own_name(tag: &LanguageIdentifier) -> Option<String> {
    Cldr::new(tag, None).ok()?.language(tag)
}

/// The same tag in ICU's type. Fails for the languages of five to eight letters that only `unic_langid` allows.
pub(super) fn to_icu(tag: &LanguageIdentifier) -> Result<IcuTag, CldrError> {
    let text = tag.to_string();
    text.parse().map_err(|_| CldrError::NotATag(text))
}

fn from_icu(tag: &IcuTag) -> Result<LanguageIdentifier, CldrError> {
    let text = tag.to_string();
    text.parse().map_err(|_| CldrError::NotATag(text))
}
