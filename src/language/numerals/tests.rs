//! Numbers of texts, by value.

use proptest::prelude::*;

use super::{Weight, read};
use crate::language::Language;
use crate::language::words::words;

fn language(tag: &str) -> Language {
    Language::new(&tag.parse().unwrap())
}

/// The numbers of a text that are at least `least` sure.
fn said(tag: &str, text: &str, least: Weight) -> Vec<String> {
    let found = read(text, &words(text), &language(tag), &[]);
    found.iter().filter(|own| own.weight >= least).map(|own| own.values[0].to_string()).collect()
}

#[test]
fn numbers_in_words_have_their_value() {
    let cases = [
        ("en", "twenty-one days, two hundred and five users, five million", &["21", "205", "5000000"][..]),
        ("en", "two and three, thirty thousand, ninety-nine", &["2", "3", "30000", "99"]),
        ("de", "siebenundzwanzig Tage, dreihundertfünfzig, zweitausend", &["27", "350", "2000"]),
        ("fr", "quatre-vingt-dix-neuf jours, soixante et onze, vingt et un", &["99", "71", "21"]),
        ("es", "treinta y siete días, doscientos cincuenta, cinco mil", &["37", "250", "5000"]),
        ("ja", "二十一日、三百六十五日、二〇二四年、三年", &["21", "365", "2024", "3"]),
        ("ar", "خمسة وعشرون يومًا وثلاثون يومًا", &["25", "30"]),
    ];
    for (tag, text, values) in cases {
        assert_eq!(said(tag, text, Weight::Weak), values, "{tag}: {text}");
    }
}

#[test]
fn digits_and_scales_are_one_number() {
    let cases = [
        ("en", "1.5 million, 5 thousand", &["1500000", "5000"][..]),
        ("de", "1,5 Millionen, 5 Mio. und 1.000", &["1500000", "5000000", "1000"]),
        ("ja", "500万人、1億2,000万人、3千", &["5000000", "120000000", "3000"]),
        ("de", "100 Millionenfach", &["100000000"]),
        ("ar", "100 مليونًا", &["100000000"]),
        ("es", "5 mil, 30 000", &["5000", "30000"]),
        ("zh-Hant", "16 千赫、5千人", &["16", "5000"]),
        ("ar", "٥ ملايين و٣٠", &["5000000"]),
    ];
    for (tag, text, values) in cases {
        assert_eq!(said(tag, text, Weight::Firm), values, "{tag}: {text}");
    }
}

#[test]
fn what_may_be_no_number_weighs_less() {
    let weight = |tag: &str, text: &str| read(text, &words(text), &language(tag), &[])[0].weight;
    for (tag, text) in [
        ("en", "one day"),
        ("ja", "一部の国"),
        ("en", "millions of people"),
        ("en", "at 3 p.m."),
        ("en", "at 9:30"),
        ("en", "both of them"),
    ] {
        assert_eq!(weight(tag, text), Weight::Hint, "{text}");
    }
    for (tag, text) in [
        ("en", "the 20th"),
        ("en", "3D"),
        ("en", "MP3"),
        ("en", "24/7"),
        ("en", "COVID-19"),
        ("en", "thirty"),
    ] {
        assert_eq!(weight(tag, text), Weight::Weak, "{text}");
    }
}

proptest! {
    #[test]
    fn reading_never_fails_and_stays_inside(text in "([0-9٠-٩.,:/ a-zäé二十百万一千億] ?|million|twenty|und|\\PC){0,40}", at in 0..6_usize) {
        let tag = ["en", "de", "ja", "ar", "fr", "xh"][at];
        for number in read(&text, &words(&text), &language(tag), &[]) {
            prop_assert!(text.get(number.range.clone()).is_some_and(|own| !own.is_empty()));
            prop_assert!(!number.values.is_empty());
        }
    }
}
