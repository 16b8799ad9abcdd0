//! What can be wrong with a Fluent file.

use crate::diag::rule::declare_rule;

declare_rule! {
    /// A message cannot be read, because its Fluent is not well-formed.
    ///
    /// Three traps wait where Markdown meets Fluent. A line of a message that *starts* with `[`, `*` or `.` means
    /// something to Fluent: a variant, a default, an attribute. So a Markdown link, a bullet or bold text must not begin
    /// a line.
    ///
    /// ## Why this matters
    /// Fluent ends the message there. The reader would get half a clause, or none.
    ///
    /// ## Example
    /// ```ftl
    /// about-logs = We keep server logs; see
    ///     [the table](#data).
    /// ```
    ///
    /// ## What to do
    /// Put a word before the link on that line, or write the first character as `{"["}`, `{"*"}` or `{"."}`. Begin list
    /// items with `-`. Begin every further line of a message with spaces.
    pub(super) static FLUENT_SYNTAX = { name: "fluent-syntax", level: Error, always: true };
}

declare_rule! {
    /// An id stands twice in one language, or an attribute twice in one message.
    ///
    /// ## Why this matters
    /// Only one of the two is shown, and nobody can say whether it is the right one.
    ///
    /// ## Example
    /// ```ftl
    /// about-logs = We keep server logs.
    /// about-logs = We keep no logs.
    /// ```
    ///
    /// ## What to do
    /// Delete one of the two, or give it another id.
    pub(super) static DUPLICATE_MESSAGE = { name: "duplicate-message", level: Error, always: true };
}
