//! Which script a character belongs to.

use icu::properties::props::Script;
use icu::properties::{CodePointMapData, PropertyNamesShort, PropertyParser};

/// The ISO 15924 code of the script of `c`: `Latn`, `Cyrl`. `None` for what every script uses: digits, marks, spaces.
#[must_use]
pub fn of(c: char) -> Option<&'static str> {
    let script = CodePointMapData::<Script>::new().get(c);
    let shared = [Script::Common, Script::Inherited, Script::Unknown].contains(&script);
    if shared { None } else { PropertyNamesShort::<Script>::new().get(script) }
}

/// The scripts of the characters of a text. Japanese has three. Korean has one by now: Han letters stand in brackets there,
/// and no text is made of them.
#[derive(Debug)]
pub struct Expected(Vec<Script>);

impl Expected {
    /// The scripts that texts in `script` (ISO 15924) are written with.
    #[must_use]
    pub fn new(script: &str) -> Self {
        const SETS: [(&str, &[&str]); 5] = [
            ("Jpan", &["Hani", "Hira", "Kana"]),
            ("Kore", &["Hang"]),
            ("Hans", &["Hani", "Bopo"]),
            ("Hant", &["Hani", "Bopo"]),
            ("Hrkt", &["Hira", "Kana"]),
        ];
        let parts = SETS.iter().find(|(name, _)| *name == script).map_or(&[][..], |(_, parts)| parts);
        let names = PropertyParser::<Script>::new();
        Self(std::iter::once(&script).chain(parts).filter_map(|name| names.get_strict(name)).collect())
    }

    /// Whether `c` belongs to another script; nothing for what every script uses.
    #[must_use]
    pub fn is_foreign(&self, c: char) -> Option<bool> {
        // Most letters of the web are these.
        if c.is_ascii() {
            return c.is_ascii_alphabetic().then(|| !self.0.contains(&Script::Latin));
        }
        let script = CodePointMapData::<Script>::new().get(c);
        let shared = [Script::Common, Script::Inherited, Script::Unknown].contains(&script);
        (!shared).then(|| !self.0.contains(&script))
    }
}

#[cfg(test)]
mod tests {
    use super::{Expected, of};

    #[test]
    fn ascii_is_told_without_a_look_at_the_tables() {
        for (script, latin) in [("Latn", false), ("Arab", true), ("Jpan", true)] {
            let own = Expected::new(script);
            for c in '\0'..='\u{7F}' {
                assert_eq!(own.is_foreign(c), of(c).map(|_| latin), "{script} {c:?}");
            }
        }
    }

    #[test]
    fn letters_have_scripts_and_digits_have_none() {
        assert_eq!(of('a'), Some("Latn"));
        assert_eq!(of('а'), Some("Cyrl"));
        assert_eq!(of('の'), Some("Hira"));
        assert_eq!(of('7'), None);
        assert_eq!(of('\u{FFFC}'), None);
    }
}
