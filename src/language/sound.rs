//! Whether a text says a name in letters of its own script, as リナックス, 리눅스 and லினக்ஸ say Linux.
//!
//! Scripts spell the consonants of a foreign name, near enough; vowels come and go. So a word is written in Latin letters
//! and its consonants are compared, those that languages take for each other (b and p, r and l, c and k) as one.

use any_ascii::any_ascii_char;
use unicode_segmentation::UnicodeSegmentation;

use super::script_of;
use super::words::is_unspaced;

/// Names of fewer consonants sound like many words.
const LEAST: usize = 3;
/// Consonants of a long name.
const LONG: usize = 6;

/// The word of another script than Latin in `text` that sounds like the Latin `name`, with what its language puts around it.
#[must_use]
pub fn heard<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let name = consonants(name);
    if name.len() < LEAST {
        return None;
    }
    let says = |word: &&str| {
        word.chars().any(|c| !c.is_ascii() && script_of(c).is_some_and(|script| script != "Latn"))
            && consonants(word).windows(name.len()).any(|part| same(part, &name))
    };
    // A run of a script without spaces may hold the name anywhere.
    let runs = text.split(|c: char| !is_unspaced(c) && c != 'ー' && c != '・');
    text.unicode_words().find(says).or_else(|| runs.filter(|run| !run.is_empty()).find(says))
}

fn same(one: &[char], other: &[char]) -> bool {
    // A `c` is read as k or as s.
    let alike = |a, b| a == b || matches!((a, b), ('c', 'k' | 's') | ('k' | 's', 'c'));
    let others = one.iter().zip(other).filter(|(a, b)| !alike(**a, **b)).count();
    // In a long name one may be spelt as no table tells: Malayalam writes t as a doubled r.
    others <= usize::from(other.len() >= LONG)
}

/// What is heard of the consonants of a word, doubled ones once.
fn consonants(word: &str) -> Vec<char> {
    let mut heard: Vec<char> = Vec::new();
    // The small kana ッ doubles what follows.
    let said = word.chars().filter(|c| !matches!(c, 'ッ' | 'っ'));
    let latin = said.flat_map(|c| any_ascii_char(c).chars()).map(|c| c.to_ascii_lowercase());
    for c in latin.flat_map(classes) {
        if heard.last() != Some(c) {
            heard.push(*c);
        }
    }
    heard
}

/// What a Latin letter is heard as: h, w and y as vowels are.
fn classes(letter: char) -> &'static [char] {
    match letter {
        'b' | 'p' | 'f' | 'v' => &['p'],
        'c' => &['c'],
        'd' | 't' => &['t'],
        'g' | 'j' | 'k' | 'q' => &['k'],
        'l' | 'r' => &['r'],
        'm' => &['m'],
        'n' => &['n'],
        's' | 'z' => &['s'],
        'x' => &['k', 's'],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::heard;

    #[test]
    fn names_are_heard_in_letters_of_other_scripts() {
        let cases = [
            ("Linux", "리눅스 용 VPN", Some("리눅스")),
            ("Linux", "Windows و لينكس", Some("لينكس")),
            ("Linux", "Windows ਅਤੇ ਲੀਨਕਸ ਲਈ", Some("ਲੀਨਕਸ")),
            ("Firefox", "பயர்பாக்ஸின் புதிய பதிப்பு", Some("பயர்பாக்ஸின்")),
            ("Microsoft", "മൈക്രോസോഫ്റ്റിൽ നിന്നു്", Some("മൈക്രോസോഫ്റ്റിൽ")),
            ("Facebook", "на Фейсбуке", Some("Фейсбуке")),
            ("Linux", "リナックスで使う", Some("リナックス")),
            ("Facebook", "Windows และ เฟซบุ๊ก", Some("เฟซบุ๊ก")),
            ("Firefox", "Скачайте браузер", None),
            ("Linux", "Скачайте Linux", None),
            // Translated, not heard.
            ("Google", "使用谷歌", None),
            // Two consonants prove nothing.
            ("Opera", "پورا متن", None),
        ];
        for (name, text, found) in cases {
            assert_eq!(heard(text, name), found, "{name} in {text}");
        }
    }
}
