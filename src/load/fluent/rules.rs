//! The rules that reading Fluent files can report.

use crate::diag::rule::declare_rule;

declare_rule! {
    /// A message cannot be read, so its text would be missing or cut short.
    ///
    /// ## Why this matters
    /// What Fluent cannot read it leaves out. A reader would see a clause that stops in the middle, or none, and nobody
    /// would notice: the other messages of the file look fine.
    ///
    /// Three habits from Markdown break a Fluent file. A continued line that starts with `[` (a link), `*` (a bullet,
    /// bold text) or `.` is not read as text.
    ///
    /// ## Example
    /// ```ftl
    /// contact = To use your rights, see
    ///     [our contact page](/contact).
    /// ```
    ///
    /// ## What to do
    /// Follow the help of the finding. For the three habits: put the character in quotes and braces, as in
    /// `{"["}our contact page](/contact)`, write bullets with `-`, or move the words up to the line before.
    pub static FLUENT_SYNTAX = { name: "fluent-syntax", level: Error, always: true };
}

declare_rule! {
    /// A Fluent file or a message is larger than any real one.
    ///
    /// ## Why this matters
    /// Translations may come from people whom nobody knows, and a short file can be made to keep a program busy for hours: ten
    /// terms of which each states the one before ten times write out ten billion words. So a file may have 1 MiB and 5,000
    /// messages, a message 64 KiB, 2,000 lines and signs of markup, and with all that it puts in 256 KiB, 100 pieces in
    /// braces and five texts in one another. Large real policies stay far below; what is beyond is not read.
    ///
    /// ## Example
    /// ```ftl
    /// -ha = { $a }{ $a }{ $a }{ $a }{ $a }{ $a }{ $a }{ $a }{ $a }{ $a }
    /// laugh = {-ha}{-ha}{-ha}{-ha}{-ha}{-ha}{-ha}{-ha}{-ha}{-ha}
    /// ```
    /// `laugh` comes to 110 pieces in braces: ten, and ten in each of them.
    ///
    /// ## What to do
    /// Split the file or the message. Most limits can be raised, as with `--limit ftl-message=128KiB`.
    pub static FLUENT_BUDGET = { name: "fluent-budget", level: Error, always: true };
}

declare_rule! {
    /// A message is defined twice in one language.
    ///
    /// ## Why this matters
    /// Only one of the two texts reaches the page. The other may be the one that was reviewed.
    ///
    /// ## Example
    /// ```ftl
    /// retention = We keep your data for one year.
    /// retention = We keep your data for two years.
    /// ```
    ///
    /// ## What to do
    /// Keep the text that is right and delete the other, or give one of them a name of its own.
    pub static DUPLICATE_MESSAGE = { name: "duplicate-message", level: Error, always: true };
}
