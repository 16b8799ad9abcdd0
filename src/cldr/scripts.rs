//! Which script a character belongs to.

use icu::properties::props::Script;
use icu::properties::{CodePointMapData, PropertyNamesShort};

/// The ISO 15924 code of the script of `c`: `Latn`, `Cyrl`. `None` for what every script uses: digits, marks, spaces.
#[must_use]
pub fn of(c: char) -> Option<&'static str> {
    let script = CodePointMapData::<Script>::new().get(c);
    let shared = [Script::Common, Script::Inherited, Script::Unknown].contains(&script);
    if shared { None } else { PropertyNamesShort::<Script>::new().get(script) }
}

/// The scripts of characters that texts in `script` (ISO 15924) are written with: Japanese has three. Korean has one
/// by now: Han letters stand in brackets there, and no text is made of them.
#[must_use]
pub fn parts(script: &str) -> &[&str] {
    const SETS: [(&str, &[&str]); 6] = [
        ("Jpan", &["Hani", "Hira", "Kana"]),
        ("Kore", &["Hang"]),
        ("Hans", &["Hani", "Bopo"]),
        ("Hant", &["Hani", "Bopo"]),
        ("Hrkt", &["Hira", "Kana"]),
        ("Zzzz", &[]),
    ];
    SETS.iter().find(|(name, _)| *name == script).map_or(&[], |(_, parts)| parts)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn letters_have_scripts_and_digits_have_none() {
        assert_eq!(of('a'), Some("Latn"));
        assert_eq!(of('а'), Some("Cyrl"));
        assert_eq!(of('の'), Some("Hira"));
        assert_eq!(of('7'), None);
        assert_eq!(of('\u{FFFC}'), None);
    }
}
