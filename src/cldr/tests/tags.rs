//! Language tags: what is read, what falls back to what, what is refused.

use super::super::tags::{canonical, known_language, parents};
use super::super::{Cldr, CldrError};
use super::tag;

#[test]
fn fallback_never_loses_the_script() {
    let cases: [(&str, &[&str]); 13] = [
        ("fr", &[]),
        ("fr-CA", &["fr"]),
        ("zh-TW", &["zh-Hant"]),
        ("zh-Hant-TW", &["zh-TW", "zh-Hant"]),
        ("zh-MO", &["zh-HK", "zh-Hant"]),
        ("zh-Hant", &[]),
        ("pt-AO", &["pt-PT", "pt"]),
        ("es-AR", &["es-419", "es"]),
        ("en-GB", &["en-001", "en"]),
        ("sr-Latn-RS", &["sr-Latn"]),
        ("nb", &["no"]),
        ("ca-valencia", &["ca"]),
        ("xx", &[]),
    ];
    for (locale, expected) in cases {
        let chain: Vec<String> = parents(&tag(locale)).iter().map(ToString::to_string).collect();
        assert_eq!(chain, expected, "{locale}");
    }
}

#[test]
fn tags_are_read_strictly_and_old_codes_have_a_successor() {
    let cases = [
        ("PT-br", "pt-BR", None),
        ("sr-latn-rs", "sr-Latn-RS", None),
        ("xx-YY", "xx-YY", None),
        ("iw", "iw", Some("he")),
        ("sh", "sh", Some("sr-Latn")),
        ("en-UK", "en-UK", Some("en-GB")),
        ("tl", "tl", Some("fil")),
    ];
    for (text, expected, preferred) in cases {
        let read = canonical(text).unwrap();
        assert_eq!(read.tag.to_string(), expected);
        assert_eq!(read.preferred.map(|tag| tag.to_string()).as_deref(), preferred, "{text}");
    }
    for text in ["", "e", "english", "pt_BR", "zh-cmn", "en-u-nu-arab", "en-"] {
        assert_eq!(canonical(text), Err(CldrError::NotATag(text.to_owned())));
    }
}

#[test]
fn a_language_without_data_is_refused() {
    for locale in ["xx", "und", "mul", "tlh", "la", "iw", "en-Dsrt", "az-Cyrl", "pa-Arab"] {
        assert_eq!(Cldr::new(&tag(locale), None).unwrap_err(), CldrError::NoData(locale.to_owned()));
    }
    assert_eq!(Cldr::new(&tag("abcde"), None).unwrap_err(), CldrError::NotATag("abcde".to_owned()));
    for locale in ["de-BE", "eo", "ga", "cy", "nb", "lb", "de-1996", "en-XX"] {
        assert!(Cldr::new(&tag(locale), None).is_ok(), "{locale}");
    }
    let known =
        ["en", "tlh", "la", "xx", "und", "mul", "zxx", "abcde"].map(|text| known_language(&tag(text)));
    assert_eq!(known, [true, true, true, false, false, false, false, false]);
}
