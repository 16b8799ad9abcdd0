//! Dates of texts in many languages.

use proptest::prelude::*;

use super::dates;
use crate::language::Language;

fn language(tag: &str) -> Language {
    Language::new(&tag.parse().unwrap())
}

/// The dates of a text, as `2021-11-3`, with `?` for what is not stated.
fn said(tag: &str, text: &str) -> Vec<String> {
    let shown = |part: Option<u32>| part.map_or_else(|| "?".to_owned(), |part| part.to_string());
    let found = dates(text, &language(tag)).into_iter();
    found.map(|date| format!("{}-{}-{}", shown(date.year), date.month, shown(date.day))).collect()
}

#[test]
fn a_day_is_one_day_in_every_language() {
    let cases = [
        ("en", "It applies from November 3, 2021. Ask us."),
        ("en", "the 3rd of November 2021"),
        ("en", "2021-11-03"),
        ("en", "11/3/2021"),
        ("en-GB", "3/11/2021"),
        ("de", "Stand: 3. November 2021"),
        ("de", "3.11.2021"),
        ("fr", "le 3 novembre 2021"),
        ("es", "el 3 de noviembre de 2021"),
        ("pt-BR", "3 de novembro de 2021"),
        ("it", "3 novembre 2021"),
        ("pl", "3 listopada 2021 r."),
        ("cs", "3. listopadu 2021"),
        ("ru", "3 ноября 2021 г."),
        ("uk", "3 листопада 2021 року"),
        ("el", "3 Νοεμβρίου 2021"),
        ("tr", "3 Kasım 2021"),
        ("fi", "3. marraskuuta 2021"),
        ("hu", "2021. november 3."),
        ("lt", "2021 m. lapkričio 3 d."),
        ("lv", "2021. gada 3. novembris"),
        ("ar", "٣ نوفمبر ٢٠٢١"),
        ("ar", "3 تشرين الثاني 2021"),
        ("he", "3 בנובמבר 2021"),
        ("hi", "3 नवंबर 2021"),
        ("th", "3 พฤศจิกายน 2564"),
        ("ja", "２０２１年１１月３日から"),
        ("zh-CN", "自2021年11月3日起"),
        ("zh-CN", "自二〇二一年十一月三日起"),
        ("ko", "2021년 11월 3일부터"),
        ("vi", "ngày 3 tháng 11 năm 2021"),
        ("id", "3 November 2021"),
    ];
    for (tag, text) in cases {
        assert_eq!(said(tag, text), ["2021-11-3"], "{tag}: {text}");
    }
}

#[test]
fn months_and_ranges_are_dates_too() {
    assert_eq!(said("en", "November 2021, May 25 and Dec. 2020"), ["2021-11-?", "?-5-25", "2020-12-?"]);
    assert_eq!(said("en", "from May 25 to June 3, 2024"), ["?-5-25", "2024-6-3"]);
    assert_eq!(said("en", "May 25–27, 2018"), ["2018-5-25"]);
    assert_eq!(said("en-GB", "Version 3.1 – 25 May 2018; 25–27 May 2018"), ["2018-5-25", "2018-5-27"]);
    assert_eq!(said("fi", "marraskuussa 2021"), ["2021-11-?"]);
    assert_eq!(said("en", "You may 5 times. Version 1.2.2021.3, 3/11, June"), Vec::<String>::new());
}

proptest! {
    #[test]
    fn reading_never_fails_and_stays_inside(text in "([0-9]{1,4}|[.,/ -]|May|November|de|年|月|日|٣|नवंबर|\\PC){0,30}", at in 0..6_usize) {
        let tag = ["en", "de", "ja", "ar", "hi", "xh"][at];
        for date in dates(&text, &language(tag)) {
            prop_assert!(text.get(date.range.clone()).is_some_and(|own| !own.is_empty()));
            prop_assert!((1..=12).contains(&date.month));
        }
    }
}
