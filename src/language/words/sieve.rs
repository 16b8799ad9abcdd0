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
    starts: ByBytes,
    /// Those like `*abc`, by their last ones.
    ends: ByBytes,
    /// Those that say neither, as `*abc*`, each with the bytes that it takes.
    inside: Vec<(u64, usize)>,
}

/// Places in a list, by two bytes: the outermost and the one beside it, or by the outermost alone.
#[derive(Debug, Default)]
struct ByBytes {
    /// The outermost bytes that there are.
    known: Bytes,
    /// In order.
    places: Vec<((u8, Option<u8>), usize)>,
}

impl ByBytes {
    fn add(&mut self, mut bytes: impl Iterator<Item = u8>, place: usize) {
        let Some(outer) = bytes.next() else { return };
        self.known.add(Some(outer));
        let own = ((outer, bytes.next()), place);
        let at = self.places.partition_point(|before| *before < own);
        self.places.insert(at, own);
    }

    /// The places under the bytes of a word.
    fn of(&self, mut bytes: impl Iterator<Item = u8>) -> impl Iterator<Item = usize> {
        let outer = bytes.next();
        let keys = outer.filter(|byte| self.known.has(Some(*byte))).map(|outer| {
            let next = bytes.next();
            [Some((outer, None)), next.is_some().then_some((outer, next))]
        });
        keys.into_iter().flatten().flatten().flat_map(|key| {
            let from = self.places.partition_point(|(own, _)| *own < key);
            self.places[from..].iter().take_while(move |(own, _)| *own == key).map(|(_, place)| *place)
        })
    }
}

/// The bytes of a text, of which four count as one: a text that stands in another has no bytes but those of it.
fn bytes(text: &str) -> u64 {
    text.bytes().fold(0, |all, byte| all | 1 << (byte & 63))
}

impl Parts {
    pub(super) fn add(&mut self, part: Part) {
        let place = self.all.len();
        match (part.open_start, part.open_end, part.text.is_empty()) {
            (false, true, false) => self.starts.add(part.text.bytes(), place),
            (true, false, false) => self.ends.add(part.text.bytes().rev(), place),
            _ => self.inside.push((bytes(&part.text), place)),
        }
        self.all.push(part);
    }

    pub(super) fn fit(&self, word: &str) -> bool {
        let fits = |place: usize| self.all[place].fits(word);
        if self.starts.of(word.bytes()).any(fits) || self.ends.of(word.bytes().rev()).any(fits) {
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

/// Length, first and last byte of a word in one byte.
fn mixed(word: &str) -> u8 {
    let own = [word.bytes().next(), word.bytes().next_back()].map(Option::unwrap_or_default);
    own.into_iter().fold(word.len().to_le_bytes()[0], |all, byte| all.wrapping_mul(37).wrapping_add(byte))
}

/// What the first words of phrases can be like.
#[derive(Debug, Default)]
pub(super) struct Firsts {
    /// Of those that are whole words.
    whole: Bytes,
    /// The first bytes of those that can go on.
    starts: Bytes,
    /// Whether one of them can begin with anything.
    open: bool,
}

impl Firsts {
    pub(super) fn add(&mut self, part: &Part) {
        self.open |= part.open_start || part.text.is_empty();
        if part.open_end {
            self.starts.add(part.text.bytes().next());
        } else {
            self.whole.add(Some(mixed(&part.text)));
        }
    }

    pub(super) fn lets(&self, word: &str) -> bool {
        // Of a word with an apostrophe the rest counts too.
        self.open
            || self.whole.has(Some(mixed(word)))
            || self.starts.has(word.bytes().next())
            || word.as_bytes().contains(&b'\'')
    }

    /// Whether the first word of a phrase can be `word`, which its first byte tells of most.
    pub(super) fn may_begin(part: &Part, word: &str) -> bool {
        part.open_start
            || part.text.is_empty()
            || part.text.bytes().next() == word.bytes().next()
            || word.as_bytes().contains(&b'\'')
    }
}
