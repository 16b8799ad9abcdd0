//! What an entry means beyond this policy: its term in a public vocabulary, and the built-in entry of which it is a kind.

/// What an entry means beyond this policy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meaning {
    /// Its term in the W3C Data Privacy Vocabulary, as a compact name: `pd:EmailAddress`.
    pub concept: Option<String>,
    /// The entry of the tool's own vocabulary of which it is a kind; itself where it is one.
    pub kind_of: Option<String>,
}

impl Meaning {
    /// Whether it is, or is a kind of, one of these built-in entries.
    #[must_use]
    pub fn is(&self, ids: &[&str]) -> bool {
        self.kind_of.as_deref().is_some_and(|own| ids.contains(&own))
    }
}
