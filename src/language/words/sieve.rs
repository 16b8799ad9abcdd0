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
    /// Those like `abc*`, by their first bytes.
    starts: ByByte,
    /// Those like `*abc`, by their last ones.
    ends: ByByte,
    /// Those that say neither, as `*abc*`, each with the bytes that it takes.
    inside: Vec<(u64, usize)>,
}

/// Places in a list, by a byte.
#[derive(Debug, Default)]
struct ByByte {
    /// The bytes that there are.
    known: Bytes,
    places: Vec<(u8, usize)>,
}

impl ByByte {
    fn add(&mut self, byte: u8, place: usize) {
        self.known.add(Some(byte));
        self.places.push((byte, place));
    }

    /// The places under a byte.
    fn of(&self, byte: Option<u8>) -> impl Iterator<Item = usize> {
        let places = if self.known.has(byte) { self.places.as_slice() } else { &[] };
        places.iter().filter(move |(own, _)| Some(*own) == byte).map(|(_, place)| *place)
    }
}

/// The bytes of a text, of which four count as one: a text that stands in another has no bytes but those of it.
fn bytes(text: &str) -> u64 {
    text.bytes().fold(0, |all, byte| all | 1 << (byte & 63))
}

impl Parts {
    pub(super) fn add(&mut self, part: Part) {
        let place = self.all.len();
        let (first, last) = (part.text.bytes().next(), part.text.bytes().next_back());
        match (part.open_start, part.open_end, first, last) {
            (false, true, Some(first), _) => self.starts.add(first, place),
            (true, false, _, Some(last)) => self.ends.add(last, place),
            _ => self.inside.push((bytes(&part.text), place)),
        }
        self.all.push(part);
    }

    pub(super) fn fit(&self, word: &str) -> bool {
        let fits = |place: usize| self.all[place].fits(word);
        if self.starts.of(word.bytes().next()).any(fits) || self.ends.of(word.bytes().next_back()).any(fits) {
            return true;
        }
        if self.inside.is_empty() {
            return false;
        }
        let own = bytes(word);
        self.inside.iter().any(|(wanted, place)| wanted & !own == 0 && fits(*place))
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

    /// Whether the first word of a phrase can be `word`, which its first byte tells of most.
    pub(super) fn may_begin(part: &Part, word: &str) -> bool {
        part.open_start
            || part.text.is_empty()
            || part.text.bytes().next() == word.bytes().next()
            || word.as_bytes().contains(&b'\'')
    }
}
