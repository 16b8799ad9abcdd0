//! Which way a text runs.

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

/// Whether the first strong character of `text` runs from right to left (Unicode Bidirectional Algorithm, rule P2).
///
/// A text without strong characters, such as `19801-1120`, is `None`: it takes the direction of what surrounds it.
#[must_use]
pub fn runs_rtl(text: &str) -> Option<bool> {
    let classes = CodePointMapData::<BidiClass>::new();
    text.chars().find_map(|c| match classes.get(c) {
        BidiClass::LeftToRight => Some(false),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(true),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::runs_rtl;

    #[test]
    fn the_first_strong_character_decides() {
        assert_eq!(runs_rtl("1209 N. Orange St"), Some(false));
        assert_eq!(runs_rtl("الولايات المتحدة"), Some(true));
        assert_eq!(runs_rtl("19801-1120"), None);
    }
}
