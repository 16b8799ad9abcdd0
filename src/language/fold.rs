//! One spelling for all that a word may be typed as: case, encodings, apostrophes, vowel signs, characters that nobody sees.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

/// `text` in lower case and in one encoding (NFC), with `'` for every apostrophe, without the vowel signs that Arabic and
/// Hebrew may do without, and without characters that nobody sees: joiners, soft hyphens, marks of direction.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    if text.chars().all(is_composed) {
        lower(text.chars(), text.len())
    } else {
        lower(text.nfc(), text.len())
    }
}

/// Whether a character stands in NFC as it is, whichever others of this kind are beside it: Latin letters, signs, kana, Han,
/// and the letters of Arabic.
fn is_composed(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{621}'..='\u{64A}' | '\u{2010}'..='\u{205E}' | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}

/// The characters of a text in NFC, folded.
fn lower(composed: impl Iterator<Item = char>, len: usize) -> String {
    let written = composed.filter(|c| !is_vowel_sign(*c) && !is_unseen(*c));
    let mut folded = String::with_capacity(len);
    for c in written.flat_map(char::to_lowercase) {
        match c {
            // Unicode makes two characters of a lower-case `İ`; Turkish writes one.
            '\u{307}' if folded.ends_with('i') => {}
            _ => folded.push(one_of_alike(c)),
        }
    }
    folded
}

/// One character for those that are typed for each other: apostrophes, the two forms of a Greek sigma, and the letters yeh
/// and kaf, which Arabic, Persian and Urdu keyboards encode in different ways.
fn one_of_alike(c: char) -> char {
    match c {
        // `ʼ` is the Ukrainian apostrophe.
        '’' | 'ʼ' => '\'',
        // The last letter of a Greek word has a form of its own in lower case only.
        'ς' => 'σ',
        '\u{0649}' | '\u{06CC}' => '\u{064A}',
        '\u{06A9}' => '\u{0643}',
        _ => c,
    }
}

/// Whether a character joins, parts or turns others, and is not seen itself.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// What folding makes of a folded `entry` that a text writes in lower case, with a capital, and in capitals.
pub(super) fn ways(entry: &str) -> BTreeSet<String> {
    let without_accent = |c| match c {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        _ => c,
    };
    let capitals = fold(&entry.chars().map(without_accent).collect::<String>().to_uppercase());
    let first = entry.chars().next().map_or(0, char::len_utf8);
    let capital = fold(&entry[..first].to_uppercase()) + &entry[first..];
    BTreeSet::from([entry.to_owned(), capital, capitals])
}

/// Whether a character only says how the letter before it is pronounced.
fn is_vowel_sign(c: char) -> bool {
    matches!(c,
        '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}' // Arabic, and the stroke that makes words longer
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}' | '\u{05C4}' | '\u{05C5}' | '\u{05C7}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::{fold, lower};
    use crate::language::words::{WordList, words};

    fn found(list: &[&str], text: &str) -> Vec<String> {
        let list = WordList::new(list.iter().copied());
        list.find(text, &words(text)).into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn capitals_are_found() {
        assert_eq!(
            found(&["iletişim", "*mıyor*", "ışık"], "İletişim SATMIYORUZ Işık"),
            ["İletişim", "SATMIYORUZ", "Işık"]
        );
        assert_eq!(found(&["χωρίς", "ή"], "ΧΩΡΙΣ ΆΔΕΙΑ Ή χωρίς"), ["ΧΩΡΙΣ", "Ή", "χωρίς"]);
        assert_eq!(found(&["ausschließlich*"], "AUSSCHLIESSLICHE"), ["AUSSCHLIESSLICHE"]);
        assert_eq!(found(&["обов'язок"], "обовʼязок"), ["обовʼязок"]);
    }

    #[test]
    fn one_word_is_found_however_it_is_encoded() {
        assert_eq!(found(&["không"], "Chúng tôi kho\u{302}ng bán"), ["kho\u{302}ng"], "decomposed");
        assert_eq!(found(&["बग़ैर"], "अनुमति के बग\u{93C}ैर"), ["बग\u{93C}ैर"], "nukta");
        assert_eq!(found(&["نمی*"], "می‌فروشیم و نمي‌فروشيم"), ["نمي‌فروشيم"], "Arabic yeh");
        assert_eq!(found(&["می‌توان*"], "شما میتوانید"), ["میتوانید"], "no joiner");
        assert_eq!(found(&["לא"], "אנו \u{200F}לא\u{200F} מוכרים"), ["לא\u{200F}"], "marks of direction");
    }

    #[test]
    fn letters_of_ascii_are_written_in_one_way() {
        for c in (' '..='~').map(String::from) {
            let (small, capital) = (fold(&c), fold(&c.to_uppercase()));
            assert_eq!(small, capital, "{c}");
        }
    }

    #[test]
    fn what_stands_as_it_is_need_not_be_composed() {
        let all: String = ('\0'..='\u{FFFF}').filter(|c| super::is_composed(*c)).collect();
        assert_eq!(all.nfc().collect::<String>(), all);
        let backwards: String = all.chars().rev().collect();
        assert_eq!(backwards.nfc().collect::<String>(), backwards);
    }

    proptest! {
        #[test]
        fn every_way_to_fold_is_one(text in "[a-zA-Z'’éÉİı\u{300}-\u{315}\u{621}-\u{655}か-じ\u{3099}漢ſΣς]{0,12}") {
            prop_assert_eq!(fold(&text), lower(text.nfc(), text.len()));
        }
    }
}
