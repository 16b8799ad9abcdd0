//! Which markup the messages of a project use.

use crate::load::fluent::catalogue::{Catalogue, Entry, Pattern};
use crate::load::fluent::walk;

/// The markup of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Markdown, as the messages of a policy use it.
    Markdown,
    /// HTML elements, as the overlays of user interfaces use them.
    Html,
    /// Words only: whatever looks like markup is a character.
    Plain,
}

/// The markup of one message of a source language, in a project that may use Markdown or not.
#[must_use]
pub fn dialect(entry: &Entry, project_uses_markdown: bool) -> Dialect {
    let mut texts = entry.all_patterns().flat_map(walk::texts);
    if texts.any(|text| has_tag(text.as_str())) {
        Dialect::Html
    } else if project_uses_markdown {
        Dialect::Markdown
    } else {
        Dialect::Plain
    }
}

/// Whether the messages of a source language use Markdown: a link, strong emphasis, a heading or a list somewhere.
#[must_use]
pub fn uses_markdown(source: &Catalogue) -> bool {
    source.messages.values().flat_map(Entry::all_patterns).any(is_markdown)
}

fn is_markdown(pattern: &Pattern) -> bool {
    let whole = walk::plain(pattern);
    let has_strong = whole.matches("**").count() > 1;
    let bulleted = whole.lines().filter(|line| line.starts_with("- ") || line.starts_with("* ")).count() > 1;
    let heading = whole.lines().any(|line| line.starts_with("# ") || line.starts_with("## "));
    whole.contains("](") || has_strong || bulleted || heading
}

/// Whether `text` has an HTML tag.
pub(super) fn has_tag(text: &str) -> bool {
    let after = text.split('<').skip(1);
    after.into_iter().any(|rest| {
        let name = rest.strip_prefix('/').unwrap_or(rest);
        name.starts_with(|first: char| first.is_ascii_alphabetic()) && rest.contains('>')
    })
}
