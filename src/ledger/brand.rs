//! The ledger as it is for one brand: its own lines for what it words itself, the shared ones for the rest.

use super::Ledger;

impl Ledger {
    /// These lines with those of `own` for the messages for which `is_own` holds (language, then `id` or `id.attribute`).
    #[must_use]
    pub fn with(mut self, own: Self, is_own: &dyn Fn(&str, &str) -> bool) -> Self {
        for (tag, rows) in &mut self.rows {
            rows.retain(|message, _| !is_own(tag, message));
        }
        for (tag, rows) in own.rows {
            let here = self.rows.entry(tag).or_default();
            for (message, rows) in rows {
                here.entry(message).or_default().extend(rows);
            }
        }
        // Changes of a text are told apart by its hashes, so those of both can stand side by side.
        self.versions.extend(own.versions);
        for (hash, messages) in own.said_by {
            self.said_by.entry(hash).or_default().extend(messages);
        }
        self.minor.extend(own.minor);
        self.broken |= own.broken;
        self
    }
}
