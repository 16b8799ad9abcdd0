//! A table of `tables/`: read once, on demand.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::letters::Letters;
use super::words::WordList;

/// Every table, by tag.
const TABLES: &[(&str, &str)] = &[
    ("ar", include_str!("tables/ar.yaml")),
    ("cs", include_str!("tables/cs.yaml")),
    ("de", include_str!("tables/de.yaml")),
    ("el", include_str!("tables/el.yaml")),
    ("en", include_str!("tables/en.yaml")),
    ("es", include_str!("tables/es.yaml")),
    ("fa", include_str!("tables/fa.yaml")),
    ("fr", include_str!("tables/fr.yaml")),
    ("he", include_str!("tables/he.yaml")),
    ("hi", include_str!("tables/hi.yaml")),
    ("id", include_str!("tables/id.yaml")),
    ("ja", include_str!("tables/ja.yaml")),
    ("ko", include_str!("tables/ko.yaml")),
    ("pl", include_str!("tables/pl.yaml")),
    ("ru", include_str!("tables/ru.yaml")),
    ("th", include_str!("tables/th.yaml")),
    ("tr", include_str!("tables/tr.yaml")),
    ("uk", include_str!("tables/uk.yaml")),
    ("vi", include_str!("tables/vi.yaml")),
    ("zh-Hans", include_str!("tables/zh-Hans.yaml")),
    ("zh-Hant", include_str!("tables/zh-Hant.yaml")),
];

/// What a speaker of a language wrote down for the checks. Entries are as [`WordList`] reads them.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Table {
    /// The English name of the language.
    pub name: String,
    /// Small words of grammar that a sentence of this language can hardly do without.
    pub function_words: WordList,
    /// Words that negate: not, never, no, without.
    pub negatives: WordList,
    /// Words that hold a negation in their sense: refuse, impossible, lack. They answer for a negation, and ask none.
    #[serde(default)]
    pub negative_senses: WordList,
    /// Phrases with a negative in which nothing is negated: not only, no later than.
    #[serde(default)]
    pub negative_idioms: WordList,
    /// Words of duty: must, have to, required.
    pub must: WordList,
    /// Words of permission or possibility: may, can, possible.
    pub may: WordList,
    /// Words of limitation: only, solely, exclusively.
    pub only: WordList,
    /// Words of exception: unless, except, other than.
    pub unless: WordList,
    /// Words that may well stand twice in a row, such as French "nous nous".
    #[serde(default)]
    pub doubles: WordList,
    /// Number words by value: every form that a text may have.
    pub numbers: BTreeMap<u64, WordList>,
    /// Words that multiply the number before them: million, Mio., 万.
    #[serde(default)]
    pub scales: BTreeMap<u64, WordList>,
    /// Plural forms of CLDR that a text does without where it has the number in digits: `two` in Hebrew.
    #[serde(default)]
    pub spare_plurals: Vec<String>,
    /// Characters of the translation for each character of an English text of a paragraph's length.
    pub length: Band,
    /// Whether the script has no emphasis of its own, so that translators leave it out.
    #[serde(default)]
    pub without_emphasis: bool,
    /// Whether sentences end without a mark, as in Thai.
    #[serde(default)]
    pub without_full_stop: bool,
    /// Marks that want a space before them, as French `: ; ? !` do.
    #[serde(default)]
    pub space_before: String,
    /// Marks that ask a question and say something else in other languages: the `;` of Greek.
    #[serde(default)]
    pub question_marks: String,
    /// The standard that lists the letters of ordinary texts, where a script has more letters than any language uses.
    #[serde(default)]
    pub letters: Option<Letters>,
    /// Letters beyond those of [`Table::letters`].
    #[serde(default)]
    pub other_letters: String,
}

impl Table {
    /// Whether texts of this language are written with `c`; `None` where no standard says so.
    #[must_use]
    pub fn writes(&self, c: char) -> Option<bool> {
        self.letters.map(|letters| letters.has(c) || self.other_letters.contains(c))
    }
}

/// From where to where a ratio is usual.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Band {
    /// Below this, something is missing.
    pub least: f64,
    /// Above this, something was added.
    pub most: f64,
}

/// Every table with its tag, read once.
pub fn all() -> &'static [(&'static str, Table)] {
    static ALL: OnceLock<Vec<(&'static str, Table)>> = OnceLock::new();
    ALL.get_or_init(|| TABLES.iter().filter_map(|(tag, _)| Some((*tag, find(tag)?))).collect())
}

/// The table called `tag`, if there is one.
///
/// # Panics
/// Where a table of this crate cannot be read, which a test rules out.
pub(super) fn find(tag: &str) -> Option<Table> {
    let (_, text) = TABLES.iter().find(|(name, _)| *name == tag)?;
    let table = serde_yaml::from_str(text);
    Some(table.unwrap_or_else(|fault| panic!("internal: the table of {tag} cannot be read: {fault}")))
}

#[cfg(test)]
mod tests {
    use super::{TABLES, find};
    use crate::language::words::words;

    #[test]
    fn every_table_parses_and_has_its_lists() {
        for (tag, _) in TABLES {
            let table = find(tag).expect(tag);
            for list in
                [&table.function_words, &table.negatives, &table.must, &table.may, &table.only, &table.unless]
            {
                assert!(!list.is_empty(), "{tag}");
            }
            assert!(!table.numbers.is_empty() && table.length.least < table.length.most, "{tag}");
        }
    }

    #[test]
    fn negatives_are_found_where_they_stand_only() {
        let cases = [
            ("de", "Wir geben Ihre Daten nicht weiter.", "Wir löschen Ihre Daten nach dreißig Tagen."),
            ("es", "No vendemos sus datos.", "Borramos sus datos después de treinta días."),
            ("fr", "Nous ne vendons pas vos données.", "Nous effaçons vos données après trente jours."),
            ("ja", "お客様の情報を販売しません。", "お客様の情報を三十日後に削除します。"),
            ("zh-Hans", "我们不出售您的数据。", "我们会在三十天后删除您的数据。"),
            ("zh-Hant", "我們不出售您的資料。", "我們會在三十天後刪除您的資料。"),
            ("ar", "نحن لا نبيع بياناتك.", "نحذف بياناتك بعد ثلاثين يومًا."),
            (
                "pl",
                "Nie sprzedajemy danych użytkowników.",
                "Niektóre dane usuwamy niezwłocznie, po trzydziestu dniach.",
            ),
            (
                "cs",
                "Vaše údaje neprodáváme.",
                "Vaše údaje nebo některé z nich nejpozději po třiceti dnech smažeme.",
            ),
            ("ru", "Мы не продаём ваши данные.", "Некоторые данные мы удаляем через тридцать дней."),
            ("uk", "Ми не продаємо ваші дані.", "Деякі необхідні дані ми видаляємо через тридцять днів."),
            ("el", "Δεν πουλάμε τα δεδομένα σας.", "Διαγράφουμε τα δεδομένα σας μετά από τριάντα ημέρες."),
            (
                "tr",
                "Verilerinizi satmıyoruz.",
                "Göndermeden önce sorar, verilerinizi otuz gün sonra sileriz.",
            ),
            ("fa", "ما داده‌های شما را نمی‌فروشیم.", "ما داده‌های شما را پس از سی روز پاک می‌کنیم."),
            ("he", "המידע שלכם אינו נמכר לאיש.", "אנו מוחקים את המידע שלכם כעבור שלושים יום."),
            ("hi", "हम आपका डेटा नहीं बेचते।", "हम आपका डेटा तीस दिन बाद मिटा देते हैं।"),
            ("id", "Kami tidak menjual data Anda.", "Kami menghapus data Anda setelah tiga puluh hari."),
            ("th", "เราไม่ขายข้อมูลของท่าน", "เราลบข้อมูลของท่านอย่างถาวรหลังจากสามสิบวัน"),
            ("vi", "Chúng tôi không bán dữ liệu của bạn.", "Chúng tôi xóa dữ liệu của bạn sau ba mươi ngày."),
        ];
        for (tag, with, without) in cases {
            let table = find(tag).expect(tag);
            assert!(table.negatives.is_in(with, &words(with)), "{tag}: {with}");
            assert!(!table.negatives.is_in(without, &words(without)), "{tag}: {without}");
            assert!(table.numbers[&30].is_in(without, &words(without)), "{tag}: {without}");
        }
    }

    #[test]
    fn negations_inside_words_are_found_and_no_others() {
        let cases = [
            (
                "cs",
                "nesmíte nikdy nemůžete nejsou nejde nechceme nehodláme nedělá aniž",
                "nejen nejvýše než neděle nebo nezávislý nést",
            ),
            (
                "tr",
                "satmaz satılmamaktadır paylaşılmayacaktır vermediğiniz olmadan BAKILMAKSIZIN YAPMAYIZ edilemez",
                "sözleşmeden uygulamadır çalışmamız işleme temmuz merkez olmak tamamlandı masa",
            ),
            ("el", "ΔΕΝ ΧΩΡΙΣ κανέναν ουδέποτε", "πότε που είναι"),
        ];
        for (tag, with, without) in cases {
            let table = find(tag).expect(tag);
            for word in with.split(' ') {
                assert!(table.negatives.has(&words(word)[0].text), "{tag}: {word}");
            }
            for word in without.split(' ') {
                assert!(!table.negatives.has(&words(word)[0].text), "{tag}: {word}");
            }
        }
    }

    #[test]
    fn a_word_is_not_found_in_another_that_it_is_a_part_of() {
        let cases = [
            ("th", "คุณสามารถแก้ไขข้อมูลให้ถูกต้องได้ทุกเมื่อ", "คุณต้องแจ้งเราภายในสามวันเท่านั้น"),
            ("vi", "Hãy gửi địa chỉ của bạn cho bên thứ ba.", "Bạn chỉ phải báo trước ba ngày."),
            (
                "id",
                "Kami mengolahnya untuk keperluan Anda, kapan saja.",
                "Anda hanya perlu memberi tahu tiga hari sebelumnya.",
            ),
        ];
        for (tag, without, with) in cases {
            let table = find(tag).expect(tag);
            for (name, list) in [("must", &table.must), ("only", &table.only), ("3", &table.numbers[&3])] {
                assert!(!list.is_in(without, &words(without)), "{tag}: {name} in {without}");
                assert!(list.is_in(with, &words(with)), "{tag}: {name} in {with}");
            }
        }
    }

    #[test]
    fn words_that_bind_others_are_never_doubled() {
        for (tag, binds, may_double) in [("hi", "के", "अलग"), ("vi", "của", "đồng"), ("id", "yang", "masing")]
        {
            let doubles = find(tag).expect(tag).doubles;
            assert!(!doubles.has(binds) && doubles.has(may_double), "{tag}");
        }
    }
}
