//! Exact texts of twelve languages, and what must hold of all.
//!
//! The texts are CLDR's, of the release in Cargo.lock: an update that changes one changes legal pages, so it shows here.

mod tags;

use unic_langid::LanguageIdentifier;

use super::dates::DateStyle::{Long, Medium, Numeric};
use super::lists::{ListKind, Part};
use super::tags::own_name;
use super::{Cldr, CldrError};
use crate::model::value::Unit::{self, Day, Hour, Minute, Month, Week, Year};

const LANGUAGES: [&str; 12] =
    ["en", "fr", "de", "es", "ja", "ar", "pt-BR", "zh-Hant", "he", "th", "fa", "hi"];

fn tag(text: &str) -> LanguageIdentifier {
    text.parse().unwrap()
}

fn cldr(text: &str) -> Cldr {
    Cldr::new(&tag(text), None).unwrap()
}

fn items(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[rustfmt::skip]
const DATES: [(&str, [&str; 3]); 14] = [
    ("en", ["November 3, 2021", "Nov 3, 2021", "11/3/2021"]),
    ("fr", ["3 novembre 2021", "3 nov. 2021", "03/11/2021"]),
    ("de", ["3. November 2021", "03.11.2021", "03.11.2021"]),
    ("es", ["3 de noviembre de 2021", "3 nov 2021", "3/11/2021"]),
    ("ja", ["2021年11月3日", "2021/11/03", "2021/11/03"]),
    ("ar", ["3 نوفمبر 2021", "03\u{200f}/11\u{200f}/2021", "3\u{200f}/11\u{200f}/2021"]),
    ("pt-BR", ["3 de novembro de 2021", "3 de nov. de 2021", "03/11/2021"]),
    ("zh-Hant", ["2021年11月3日", "2021年11月3日", "2021/11/3"]),
    ("he", ["3 בנובמבר 2021", "3 בנוב׳ 2021", "3.11.2021"]),
    ("th", ["3 พฤศจิกายน ค.ศ. 2021", "3 พ.ย. 2021", "3/11/2021"]),
    ("fa", ["۳ نوامبر ۲۰۲۱", "۳ نوامبر ۲۰۲۱", "۲۰۲۱/۱۱/۳"]),
    ("hi", ["3 नवंबर, 2021", "3 नव॰ 2021", "3/11/2021"]),
    ("ar-SA", ["٣ نوفمبر ٢٠٢١", "٠٣\u{200f}/١١\u{200f}/٢٠٢١", "٣\u{200f}/١١\u{200f}/٢٠٢١"]),
    ("en-GB", ["3 November 2021", "3 Nov 2021", "03/11/2021"]),
];

#[test]
fn dates_are_gregorian_everywhere() {
    for (locale, expected) in DATES {
        let cldr = cldr(locale);
        assert_eq!([Long, Medium, Numeric].map(|style| cldr.date(2021, 11, 3, style)), expected, "{locale}");
    }
}

/// CLDR has no ordinals for days, and French has one for the first.
#[test]
fn the_first_of_a_month_is_an_ordinal_in_french() {
    let first = |locale, day| cldr(locale).date(2021, 11, day, Long);
    assert_eq!(first("fr", 1), "1er novembre 2021");
    assert_eq!(first("fr", 11), "11 novembre 2021");
    assert_eq!(first("en-GB", 1), "1 November 2021");
    assert_eq!(cldr("fr").date(2021, 11, 1, Numeric), "01/11/2021");
}

#[test]
fn a_date_that_does_not_exist_keeps_its_numbers() {
    assert_eq!(cldr("fr").date(2021, 13, 3, Long), "2021-13-03");
    assert_eq!(cldr("fr").date(2021, 2, 29, Numeric), "2021-02-29");
    assert_eq!(cldr("fr").date(2021, -1, 3, Long), "2021--1-03");
}

/// P13M, P30D, P1Y6M, P1M, P2M.
#[rustfmt::skip]
const PERIODS: [(&str, [&str; 5]); 12] = [
    ("en", ["13 months", "30 days", "1 year, 6 months", "1 month", "2 months"]),
    ("fr", ["13\u{a0}mois", "30\u{a0}jours", "1\u{a0}an et 6\u{a0}mois", "1\u{a0}mois", "2\u{a0}mois"]),
    ("de", ["13 Monate", "30 Tage", "1 Jahr, 6 Monate", "1 Monat", "2 Monate"]),
    ("es", ["13 meses", "30 días", "1 año y 6 meses", "1 mes", "2 meses"]),
    ("ja", ["13 か月", "30 日", "1 年 6 か月", "1 か月", "2 か月"]),
    ("ar", ["13 شهرًا", "30 يومًا", "سنة و6 أشهر", "شهر", "شهران"]),
    ("pt-BR", ["13 meses", "30 dias", "1 ano e 6 meses", "1 mês", "2 meses"]),
    ("zh-Hant", ["13 個月", "30 天", "1 年 6 個月", "1 個月", "2 個月"]),
    ("he", ["13 חודשים", "30 ימים", "1 שנה, 6 חודשים", "1 חודש", "חודשיים"]),
    ("th", ["13 เดือน", "30 วัน", "1 ปี และ 6 เดือน", "1 เดือน", "2 เดือน"]),
    ("fa", ["۱۳ ماه", "۳۰ روز", "۱ سال و ۶ ماه", "۱ ماه", "۲ ماه"]),
    ("hi", ["13 महीने", "30 दिन", "1 वर्ष और 6 महीने", "1 महीना", "2 महीने"]),
];

#[test]
fn periods_are_long_units() {
    let periods: [&[(u64, Unit)]; 5] =
        [&[(13, Month)], &[(30, Day)], &[(1, Year), (6, Month)], &[(1, Month)], &[(2, Month)]];
    for (locale, expected) in PERIODS {
        let cldr = cldr(locale);
        assert_eq!(periods.map(|period| cldr.period(period)), expected, "{locale}");
        assert!(cldr.unnamed_units().is_empty(), "{locale}");
    }
}

#[test]
fn a_period_is_printed_as_given() {
    let cldr = cldr("en");
    assert_eq!(cldr.period(&[(2, Week), (72, Hour), (1, Minute)]), "2 weeks, 72 hours, 1 minute");
    assert_eq!(cldr.period(&[(0, Day)]), "0 days");
    assert_eq!(cldr.period(&[(1000, Day)]), "1,000 days");
    assert_eq!(cldr.period(&[]), "");
}

#[test]
fn a_language_without_words_for_time_says_so() {
    assert_eq!(cldr("mt").period(&[(13, Month)]), "13 m");
    assert_eq!(cldr("mt").unnamed_units(), [Year, Month, Week, Day, Hour, Minute]);
    assert_eq!(cldr("cop").unnamed_units(), [Year, Month, Day, Hour, Minute]);
}

#[rustfmt::skip]
const REGIONS: [(&str, [&str; 5]); 12] = [
    ("en", ["United States", "United Kingdom", "Norway", "Hong Kong SAR China", "Côte d’Ivoire"]),
    ("fr", ["États-Unis", "Royaume-Uni", "Norvège", "R.A.S. chinoise de Hong Kong", "Côte d’Ivoire"]),
    ("de", ["Vereinigte Staaten", "Vereinigtes Königreich", "Norwegen", "Sonderverwaltungsregion Hongkong", "Côte d’Ivoire"]),
    ("es", ["Estados Unidos", "Reino Unido", "Noruega", "RAE de Hong Kong (China)", "Côte d’Ivoire"]),
    ("ja", ["アメリカ合衆国", "イギリス", "ノルウェー", "中華人民共和国香港特別行政区", "コートジボワール"]),
    ("ar", ["الولايات المتحدة", "المملكة المتحدة", "النرويج", "هونغ كونغ الصينية (منطقة إدارية خاصة)", "ساحل العاج"]),
    ("pt-BR", ["Estados Unidos", "Reino Unido", "Noruega", "Hong Kong, RAE da China", "Costa do Marfim"]),
    ("zh-Hant", ["美國", "英國", "挪威", "中國香港特別行政區", "象牙海岸"]),
    ("he", ["ארצות הברית", "בריטניה", "נורווגיה", "הונג קונג (אזור מנהלי מיוחד של סין)", "חוף השנהב"]),
    ("th", ["สหรัฐอเมริกา", "สหราชอาณาจักร", "นอร์เวย์", "เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน", "โกตดิวัวร์"]),
    ("fa", ["ایالات متحده", "بریتانیا", "نروژ", "هنگ\u{200c}کنگ، منطقهٔ ویژهٔ اداری چین", "ساحل عاج"]),
    ("hi", ["संयुक्त राज्य", "यूनाइटेड किंगडम", "नॉर्वे", "हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)", "कोत दिवुआर"]),
];

#[test]
fn regions_have_the_names_of_cldr() {
    for (locale, expected) in REGIONS {
        let cldr = cldr(locale);
        let names = ["US", "GB", "NO", "HK", "CI"].map(|code| cldr.region(code).unwrap());
        assert_eq!(names, expected, "{locale}");
    }
    assert_eq!(cldr("zh-MO").region("CI").as_deref(), Some("科特迪瓦"));
}

#[test]
fn a_group_is_not_a_country() {
    let cldr = cldr("fr");
    for code in ["EU", "UN", "ZZ", "QQ", "001", "EEA", "Europe", ""] {
        assert_eq!(cldr.region(code), None, "{code}");
    }
    assert_eq!(cldr.region("us"), cldr.region("US"));
    let names = ["EU", "EZ", "UN", "001", "FR", "EEA", "ZZ"].map(|code| cldr.group(code));
    let names = names.each_ref().map(Option::as_deref);
    let expected = [Some("Union européenne"), Some("zone euro"), Some("Nations Unies"), Some("Monde")];
    assert_eq!(names[..4], expected);
    assert_eq!(names[4..], [None; 3]);
}

/// The language's own name, `en-US`, `zh-Hant`.
#[rustfmt::skip]
const NAMES: [(&str, [&str; 3]); 12] = [
    ("en", ["English", "English (United States)", "Traditional Chinese"]),
    ("fr", ["français", "anglais (États-Unis)", "chinois traditionnel"]),
    ("de", ["Deutsch", "Englisch (Vereinigte Staaten)", "Chinesisch (traditionell)"]),
    ("es", ["español", "inglés (Estados Unidos)", "chino tradicional"]),
    ("ja", ["日本語", "英語 (アメリカ合衆国)", "繁体中国語"]),
    ("ar", ["العربية", "الإنجليزية (الولايات المتحدة)", "الصينية التقليدية"]),
    ("pt-BR", ["português (Brasil)", "inglês (Estados Unidos)", "chinês tradicional"]),
    ("zh-Hant", ["繁體中文", "英文（美國）", "繁體中文"]),
    ("he", ["עברית", "אנגלית (ארצות הברית)", "סינית מסורתית"]),
    ("th", ["ไทย", "อังกฤษ (สหรัฐอเมริกา)", "จีนตัวเต็ม"]),
    ("fa", ["فارسی", "انگلیسی (ایالات متحده)", "چینی سنتی"]),
    ("hi", ["हिन्दी", "अंग्रेज़ी (संयुक्त राज्य)", "पारंपरिक चीनी"]),
];

#[test]
fn languages_have_names() {
    for (locale, expected) in NAMES {
        let cldr = cldr(locale);
        let names = [own_name(&tag(locale)), cldr.language(&tag("en-US")), cldr.language(&tag("zh-Hant"))];
        assert_eq!(names.map(Option::unwrap), expected, "{locale}");
    }
    assert_eq!(own_name(&tag("zh-TW")).as_deref(), Some("中文（台灣）"));
    assert_eq!(own_name(&tag("es-419")).as_deref(), Some("español (Latinoamérica)"));
    assert_eq!(own_name(&tag("sr-Latn")).as_deref(), Some("srpski (latinica)"));
    assert_eq!(
        cldr("en").language(&tag("zh-Hant-HK")).as_deref(),
        Some("Traditional Chinese (Hong Kong SAR China)")
    );
    assert_eq!(cldr("en").language(&tag("xx")), None);
    assert_eq!(cldr("en").language(&tag("en-XX")), None);
    assert_eq!(own_name(&tag("xx")), None);
}

#[rustfmt::skip]
const LISTS: [(&str, [&str; 3]); 12] = [
    ("en", ["A and B", "A, B, and C", "A, B, or C"]),
    ("fr", ["A et B", "A, B et C", "A, B ou C"]),
    ("de", ["A und B", "A, B und C", "A, B oder C"]),
    ("es", ["A y B", "A, B y C", "A, B o C"]),
    ("ja", ["A、B", "A、B、C", "A、B、またはC"]),
    ("ar", ["A وB", "A وB وC", "A أو B أو C"]),
    ("pt-BR", ["A e B", "A, B e C", "A, B ou C"]),
    ("zh-Hant", ["A和B", "A、B和C", "A、B或C"]),
    ("he", ["A ו\u{2011}B", "A, B ו\u{2011}C", "A, B או C"]),
    ("th", ["AและB", "A B และC", "A, B หรือ C"]),
    ("fa", ["A و B", "A،\u{200f} B، و C", "A،\u{200f} B، یا C"]),
    ("hi", ["A और B", "A, B और C", "A, B या C"]),
];

#[test]
fn lists_read_as_sentences() {
    for (locale, expected) in LISTS {
        let cldr = cldr(locale);
        assert_eq!(cldr.list(&[], ListKind::And), "");
        assert_eq!(cldr.list(&items(&["A"]), ListKind::And), "A");
        let lists = [
            cldr.list(&items(&["A", "B"]), ListKind::And),
            cldr.list(&items(&["A", "B", "C"]), ListKind::And),
            cldr.list(&items(&["A", "B", "C"]), ListKind::Or),
        ];
        assert_eq!(lists, expected, "{locale}");
    }
}

#[test]
fn the_next_word_changes_the_conjunction() {
    let (and, or) = (ListKind::And, ListKind::Or);
    assert_eq!(cldr("es").list(&items(&["padres", "hijos"]), and), "padres e hijos");
    assert_eq!(cldr("es").list(&items(&["siete", "ocho"]), or), "siete u ocho");
    assert_eq!(cldr("he").list(&items(&["הורים", "ילדים"]), and), "הורים וילדים");
    let parts = cldr("es").list_parts(&items(&["padres", "hijos"]), and);
    assert_eq!(parts, [Part::Item(0), Part::Literal(" e ".to_owned()), Part::Item(1)]);
}

#[test]
fn the_parts_of_a_list_are_the_list() {
    let texts = items(&["", ", ", "iglesia", "\u{E000}f12\u{E001}", "hijos"]);
    for locale in LANGUAGES {
        let cldr = cldr(locale);
        for count in 0..=texts.len() {
            for kind in [ListKind::And, ListKind::Or, ListKind::Unit] {
                let parts = cldr.list_parts(&texts[..count], kind);
                let text = |part: &Part| match part {
                    Part::Literal(text) => text.clone(),
                    Part::Item(index) => texts[*index].clone(),
                };
                assert_eq!(parts.iter().map(text).collect::<String>(), cldr.list(&texts[..count], kind));
                let indices = parts.iter().filter_map(|part| match part {
                    Part::Item(index) => Some(*index),
                    Part::Literal(_) => None,
                });
                assert!(indices.eq(0..count), "{locale}: {parts:?}");
            }
        }
    }
}

const NUMBERS: [(&str, &str); 13] = [
    ("en", "1,234,567.5"),
    ("fr", "1\u{202f}234\u{202f}567,5"),
    ("de", "1.234.567,5"),
    ("es", "1.234.567,5"),
    ("ja", "1,234,567.5"),
    ("ar", "1,234,567.5"),
    ("pt-BR", "1.234.567,5"),
    ("zh-Hant", "1,234,567.5"),
    ("he", "1,234,567.5"),
    ("th", "1,234,567.5"),
    ("fa", "۱٬۲۳۴٬۵۶۷٫۵"),
    ("hi", "12,34,567.5"),
    ("ar-SA", "١٬٢٣٤٬٥٦٧٫٥"),
];

#[test]
fn numbers_are_grouped() {
    for (locale, expected) in NUMBERS {
        assert_eq!(cldr(locale).number("1234567.5"), expected, "{locale}");
    }
    let english = cldr("en");
    assert_eq!(english.number("-1234.50"), "-1,234.50");
    assert_eq!(cldr("es").number("1234"), "1234");
    assert_eq!(english.integer(u64::MAX), "18,446,744,073,709,551,615");
    for text in ["", "many", "1,5", "0x10", "NaN"] {
        assert_eq!(english.number(text), text);
        assert_eq!(english.plural(text), "other");
    }
}

#[test]
fn digits_can_be_chosen() {
    let with = |locale: &str, digits| Cldr::new(&tag(locale), Some(digits));
    for digits in super::numbers::DIGITS {
        assert!(with("en", digits).is_ok(), "{digits}");
    }
    let saudi = with("ar-SA", "latn").unwrap();
    assert_eq!(saudi.date(2021, 11, 3, Long), "3 نوفمبر 2021");
    assert_eq!(saudi.number("1234567.5"), "1,234,567.5");
    let hindi = with("hi", "deva").unwrap();
    assert_eq!(hindi.period(&[(13, Month)]), "१३ महीने");
    assert_eq!(hindi.date(2021, 11, 3, Long), "३ नवंबर, २०२१");
    for digits in ["foo", "roman", "x", "", "not digits"] {
        assert_eq!(with("en", digits).unwrap_err(), CldrError::UnknownDigits(digits.to_owned()));
    }
}

#[test]
fn plural_categories() {
    let cases: [(&str, &[(&str, &str)]); 7] = [
        ("en", &[("0", "other"), ("1", "one"), ("1.0", "other"), ("2", "other")]),
        ("fr", &[("0", "one"), ("1.5", "one"), ("2", "other"), ("1000000", "many")]),
        ("ar", &[("0", "zero"), ("1", "one"), ("2", "two"), ("3", "few"), ("11", "many"), ("100", "other")]),
        ("pl", &[("1", "one"), ("2", "few"), ("5", "many"), ("1.5", "other")]),
        ("he", &[("1", "one"), ("2", "two"), ("3", "other")]),
        ("ja", &[("1", "other")]),
        ("pt-BR", &[("0", "one"), ("1", "one"), ("2", "other")]),
    ];
    for (locale, categories) in cases {
        let cldr = cldr(locale);
        for (number, expected) in categories {
            assert_eq!(cldr.plural(number), *expected, "{locale} {number}");
        }
    }
    assert_eq!(
        ["1", "2", "3", "4", "11", "21"].map(|n| cldr("en").ordinal(n)),
        ["one", "two", "few", "other", "other", "one"]
    );
}

#[test]
fn directions_and_scripts() {
    for locale in LANGUAGES {
        assert_eq!(cldr(locale).rtl(), ["ar", "he", "fa"].contains(&locale), "{locale}");
    }
    let scripts = ["en", "zh-TW", "zh", "sr", "sr-Latn", "ja", "ur"].map(|locale| cldr(locale).script());
    assert_eq!(scripts, ["Latn", "Hant", "Hans", "Cyrl", "Latn", "Jpan", "Arab"]);
}

#[test]
fn no_text_carries_isolates_or_embeddings() {
    for locale in LANGUAGES.into_iter().chain(["ar-SA", "ur", "ckb", "fa-AF"]) {
        let cldr = cldr(locale);
        let mut texts = [Long, Medium, Numeric].map(|style| cldr.date(2021, 11, 3, style)).to_vec();
        texts.push(cldr.period(&[(3, Year), (6, Month), (1, Day)]));
        texts.push(cldr.number("-1234567.5"));
        texts.extend(["HK", "US", "PS"].iter().filter_map(|code| cldr.region(code)));
        texts.push(cldr.list(&items(&["A", "B", "C"]), ListKind::And));
        let forbidden = |c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}');
        assert!(!texts.iter().any(|text| text.contains(forbidden)), "{locale}: {texts:?}");
    }
}

/// Fails to compile if a locale's formatters cannot be shared by threads.
const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Cldr>();
};
