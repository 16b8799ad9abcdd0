//! The different words of a text by their hashes, so that one of them is found at once.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::words::Word;

/// The different words of a text, and what stands between the apostrophes in them.
#[derive(Debug, Default)]
pub struct Lexicon(Vec<Piece>);

/// A word or a part of one, by its place.
#[derive(Debug, Clone, Copy)]
struct Piece {
    hash: u64,
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
            pieces.push(Piece { hash: hash(text), word: at, start: 0, end: text.len(), whole: true });
            if text.contains('\'') {
                let mut start = 0;
                for part in text.split('\'') {
                    let end = start + part.len();
                    pieces.push(Piece { hash: hash(part), word: at, start, end, whole: false });
                    start = end + 1;
                }
            }
        }
        pieces.sort_unstable_by(|one, other| {
            let texts = || one.text(words).cmp(other.text(words));
            one.hash.cmp(&other.hash).then_with(texts).then(other.whole.cmp(&one.whole))
        });
        pieces.dedup_by(|one, other| one.hash == other.hash && one.text(words) == other.text(words));
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
        let hash = hash(text);
        // Of words with one hash, be it by chance or because somebody looked for them, the texts decide.
        let compared = |piece: &Piece| piece.hash.cmp(&hash).then_with(|| piece.text(words).cmp(text));
        let at = self.0.binary_search_by(compared).ok()?;
        self.0.get(at).copied()
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
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
