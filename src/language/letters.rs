//! Which letters ordinary texts of a language use, where its script has more than any one language needs: Han.
//!
//! National standards of the time before Unicode are lists of just that: simplified letters stand in GB 2312 and not in
//! Big5, traditional ones the other way round, and Shift JIS has those of Japanese.

use encoding_rs::{BIG5, Encoding, GBK, SHIFT_JIS};
use serde::Deserialize;

/// A standard that lists letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Letters {
    /// GB 2312 (1980): Chinese in simplified letters.
    Gb2312,
    /// Big5: Chinese in traditional letters.
    Big5,
    /// Shift JIS with the additions of JIS X 0208 that are in use: Japanese.
    ShiftJis,
}

impl Letters {
    /// Whether `c` stands in the standard.
    #[must_use]
    pub fn has(self, c: char) -> bool {
        match self {
            // GBK has the letters of GB 2312 in the same place, and all others around them.
            Self::Gb2312 => matches!(bytes(GBK, c), Some([0xB0..=0xF7, 0xA1..=0xFE])),
            // Below are signs; what Hong Kong added is not encoded.
            Self::Big5 => matches!(bytes(BIG5, c), Some([0xA4..=0xF9, _])),
            Self::ShiftJis => bytes(SHIFT_JIS, c).is_some(),
        }
    }
}

/// The two bytes of `c`, if it has two.
fn bytes(encoding: &'static Encoding, c: char) -> Option<[u8; 2]> {
    let mut buffer = [0; 4];
    let (bytes, _, unknown) = encoding.encode(c.encode_utf8(&mut buffer));
    if unknown { None } else { (*bytes).try_into().ok() }
}

#[cfg(test)]
mod tests {
    use super::Letters::{Big5, Gb2312, ShiftJis};

    #[test]
    fn standards_tell_letters_apart() {
        for (simplified, traditional) in [('们', '們'), ('项', '項'), ('数', '數'), ('权', '權')] {
            assert!(Gb2312.has(simplified) && !Big5.has(simplified), "{simplified}");
            assert!(!Gb2312.has(traditional) && Big5.has(traditional), "{traditional}");
        }
        for both in ['后', '台', '不', '的', '中'] {
            assert!(Gb2312.has(both) && Big5.has(both), "{both}");
        }
        assert!(ShiftJis.has('対') && !Gb2312.has('対') && !Big5.has('対'));
        assert!(!ShiftJis.has('们') && !ShiftJis.has('你'));
        assert!(!Gb2312.has('a') && !Big5.has('，') && !ShiftJis.has('é'));
    }
}
