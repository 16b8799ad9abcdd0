//! What words of a list can be like at all: most words of a text are told apart by a look at their length and their first letters.

use super::Part;

/// Which lengths and first bytes the words of a set have.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    /// A bit for each length in bytes; the last for all that are longer.
    lengths: u64,
    starts: Bytes,
}

impl Sieve {
    pub(super) fn add(&mut self, word: &str) {
        self.lengths |= 1 << word.len().min(63);
        self.starts.add(word.bytes().next());
    }

    pub(super) fn lets(&self, word: &str) -> bool {
        self.lengths >> word.len().min(63) & 1 == 1 && self.starts.has(word.bytes().next())
    }
}

/// A set of bytes. No byte, where a word is empty, counts as NUL.
#[derive(Debug, Default)]
pub(super) struct Bytes([u64; 4]);

impl Bytes {
    pub(super) fn add(&mut self, byte: Option<u8>) {
        let byte = byte.unwrap_or_default();
        self.0[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }

    fn has(&self, byte: Option<u8>) -> bool {
        let byte = byte.unwrap_or_default();
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }
}

/// What words may be like, by how they begin and end.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) all: Vec<Part>,
    /// The first bytes of words like `abc*`, and the last ones of words like `*abc`.
    starts: Bytes,
    ends: Bytes,
    /// Whether there is one that says neither: `*abc*`.
    inside: bool,
}

impl Parts {
    pub(super) fn add(&mut self, part: Part) {
        match (part.open_start, part.open_end) {
            (false, true) if !part.text.is_empty() => self.starts.add(part.text.bytes().next()),
            (true, false) if !part.text.is_empty() => self.ends.add(part.text.bytes().next_back()),
            _ => self.inside = true,
        }
        self.all.push(part);
    }

    pub(super) fn fit(&self, word: &str) -> bool {
        let may =
            self.inside || self.starts.has(word.bytes().next()) || self.ends.has(word.bytes().next_back());
        may && self.all.iter().any(|part| part.fits(word))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// What the first words of phrases can be like.
#[derive(Debug, Default)]
pub(super) struct Firsts {
    starts: Bytes,
    /// Whether one of them can begin with anything.
    open: bool,
}

impl Firsts {
    pub(super) fn add(&mut self, part: &Part) {
        self.open |= part.open_start || part.text.is_empty();
        self.starts.add(part.text.bytes().next());
    }

    pub(super) fn lets(&self, word: &str) -> bool {
        // Of a word with an apostrophe the rest counts too.
        self.open || self.starts.has(word.bytes().next()) || word.as_bytes().contains(&b'\'')
    }
}
