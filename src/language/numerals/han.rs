//! Numerals of the Han script: 二十一, 一万, 二〇二四. Their values are those of Unicode (Unihan, `kPrimaryNumeric`).
//!
//! Deliberately absent: 兆, a scale in Japanese and Korean, and the mega of megabytes in Chinese. Tables have it.

/// What a Han character is in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Han {
    /// 0 to 9.
    Digit(u64),
    /// Ten, hundred, thousand: multiply the digit before them.
    Tens(u64),
    /// Ten thousand and more: multiply everything before them.
    Scale(u64),
}

const CHARACTERS: [(char, Han); 24] = [
    ('〇', Han::Digit(0)),
    ('零', Han::Digit(0)),
    ('一', Han::Digit(1)),
    ('二', Han::Digit(2)),
    ('两', Han::Digit(2)),
    ('兩', Han::Digit(2)),
    ('三', Han::Digit(3)),
    ('四', Han::Digit(4)),
    ('五', Han::Digit(5)),
    ('六', Han::Digit(6)),
    ('七', Han::Digit(7)),
    ('八', Han::Digit(8)),
    ('九', Han::Digit(9)),
    ('十', Han::Tens(10)),
    ('百', Han::Tens(100)),
    ('千', Han::Tens(1_000)),
    ('万', Han::Scale(10_000)),
    ('萬', Han::Scale(10_000)),
    ('億', Han::Scale(100_000_000)),
    ('亿', Han::Scale(100_000_000)),
    ('壱', Han::Digit(1)),
    ('壹', Han::Digit(1)),
    ('弐', Han::Digit(2)),
    ('参', Han::Digit(3)),
];

/// What `c` is in a number, if it is a numeral.
pub(super) fn numeral(c: char) -> Option<Han> {
    CHARACTERS.iter().find(|(own, _)| *own == c).map(|(_, han)| *han)
}
