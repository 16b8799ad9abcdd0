//! Numbers in letters: the items (iii) and (c) of a list, Title IV. They answer for a number, and ask none.

use super::{Number, Value, Weight, Word};

/// The Roman numerals of `text`, whose words are `words`, and the letters between parentheses.
pub(super) fn read(text: &str, words: &[Word]) -> Vec<Number> {
    let mut found = Vec::new();
    for range in words.iter().map(|word| word.range.clone()) {
        let word = &text[range.clone()];
        let marks = text[range.end..].starts_with(')');
        let upper = word.chars().all(|c| c.is_ascii_uppercase());
        let lower = marks && word.chars().all(|c| c.is_ascii_lowercase());
        if !upper && !lower {
            continue;
        }
        let letter = word.bytes().next().filter(|_| marks && word.len() == 1);
        let place =
            letter.map(|byte| Value::whole(u64::from(byte.to_ascii_lowercase().saturating_sub(b'a')) + 1));
        let roman = roman(word).map(Value::whole);
        let values: Vec<_> = roman.into_iter().chain(place).collect();
        if !values.is_empty() {
            found.push(Number { range, values, weight: Weight::Hint });
        }
    }
    found
}

/// The value of a Roman numeral.
fn roman(word: &str) -> Option<u64> {
    const NUMERALS: [(&str, u64); 13] = [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];
    let folded = word.to_ascii_lowercase();
    let (mut rest, mut value) = (folded.as_str(), 0);
    for (numeral, worth) in NUMERALS {
        let most = if numeral.len() == 2 || matches!(numeral, "d" | "l" | "v") { 1 } else { 3 };
        for _ in 0..most {
            let Some(after) = rest.strip_prefix(numeral) else { break };
            (rest, value) = (after, value + worth);
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::{read, roman};
    use crate::language::words::words;

    #[test]
    fn roman_numerals_and_letters_of_lists_are_read() {
        assert_eq!(roman("XIV"), Some(14));
        assert_eq!((roman("iiii"), roman("vx"), roman("mix")), (None, None, Some(1009)));
        let values =
            |text| read(text, &words(text)).iter().map(|own| own.values[0].to_string()).collect::<Vec<_>>();
        assert_eq!(values("Title IV: (iii) mix (b) and I"), ["4", "3", "2", "1"]);
    }
}
