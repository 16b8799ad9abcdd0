//! Sets of bytes: what a text cannot hold is told by one look at each of its bytes.

/// A set of bytes.
pub(crate) struct Bytes([bool; 256]);

impl Bytes {
    /// Those of `bytes`.
    pub(crate) const fn new(bytes: &[u8]) -> Self {
        Self([false; 256]).with(bytes)
    }

    /// These and `more`.
    pub(crate) const fn with(self, more: &[u8]) -> Self {
        let (Self(mut all), mut at) = (self, 0);
        while at < more.len() {
            all[more[at] as usize] = true;
            at += 1;
        }
        Self(all)
    }

    /// Whether `byte` is one of them.
    pub(crate) const fn has(&self, byte: u8) -> bool {
        self.0[byte as usize]
    }

    /// The places of the bytes of `text` that are among them, in order.
    pub(crate) fn places<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        text.bytes().enumerate().filter(|(_, byte)| self.has(*byte)).map(|(at, _)| at)
    }

    /// The first of those places.
    pub(crate) fn first_in(&self, text: &str) -> Option<usize> {
        text.bytes().position(|byte| self.has(byte))
    }

    /// Whether there is one.
    pub(crate) fn any_in(&self, text: &str) -> bool {
        text.bytes().any(|byte| self.has(byte))
    }
}

#[cfg(test)]
mod tests {
    use super::Bytes;

    #[test]
    fn they_are_found_where_they_stand() {
        let set = Bytes::new(b"*\xC3");
        assert_eq!(set.places("a*bé*").collect::<Vec<_>>(), [1, 3, 5]);
        assert_eq!(set.first_in("ab*"), Some(2));
        assert!(set.any_in("*") && !set.any_in("ab") && !set.any_in(""));
        assert!(set.has(0xC3) && !set.has(0));
    }
}
