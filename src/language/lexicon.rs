//! The different words of a text in order, so that one of them is found at once.

use super::words::Word;

/// The different words of a text, and what stands between the apostrophes in them.
#[derive(Debug, Default)]
pub struct Lexicon(Vec<Piece>);

/// A word or a part of one, by its place.
#[derive(Debug, Clone, Copy)]
struct Piece {
    word: usize,
    start: usize,
    end: usize,
    whole: bool,
}

impl Piece {
    fn text(self, words: &[Word]) -> &str {
        words.get(self.word).and_then(|word| word.text.get(self.start..self.end)).unwrap_or_default()
    }
}

impl Lexicon {
    /// Those of `words`.
    #[must_use]
    pub fn new(words: &[Word]) -> Self {
        let mut pieces = Vec::with_capacity(words.len());
        for (at, word) in words.iter().enumerate() {
            let text = &word.text;
            pieces.push(Piece { word: at, start: 0, end: text.len(), whole: true });
            if text.contains('\'') {
                let mut start = 0;
                for part in text.split('\'') {
                    pieces.push(Piece { word: at, start, end: start + part.len(), whole: false });
                    start += part.len() + 1;
                }
            }
        }
        pieces.sort_unstable_by_key(|piece| (piece.text(words), !piece.whole));
        pieces.dedup_by(|one, other| one.text(words) == other.text(words));
        Self(pieces)
    }

    /// Whether one of `words`, from which this was made, or a part of one is `text`.
    #[must_use]
    pub fn has(&self, words: &[Word], text: &str) -> bool {
        self.find(words, text).is_some()
    }

    /// Whether one of `words`, from which this was made, is `text`.
    #[must_use]
    pub fn has_word(&self, words: &[Word], text: &str) -> bool {
        self.find(words, text).is_some_and(|piece| piece.whole)
    }

    fn find(&self, words: &[Word], text: &str) -> Option<Piece> {
        let at = self.0.binary_search_by(|piece| piece.text(words).cmp(text)).ok()?;
        self.0.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::language::words::words;

    #[test]
    fn words_and_their_parts_are_found() {
        let words = words("L’eau n'est pas l'eau, pas eau qu'");
        let lexicon = Lexicon::new(&words);
        for word in ["l'eau", "n'est", "pas", "eau"] {
            assert!(lexicon.has_word(&words, word), "{word}");
        }
        for part in ["l", "n", "est"] {
            assert!(lexicon.has(&words, part) && !lexicon.has_word(&words, part), "{part}");
        }
        assert!(!lexicon.has(&words, "qui") && !Lexicon::default().has(&[], "eau"));
    }
}
