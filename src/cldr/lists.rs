//! Lists in a sentence: `A, B, and C`.

use std::collections::BTreeSet;
use std::fmt;

use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::list::parts::ELEMENT;
use icu::locale::Locale;
use writeable::{PartsWrite, Writeable};

use super::Cldr;

/// What joins the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// All of them: `A, B, and C`.
    And,
    /// Any of them: `A, B, or C`.
    Or,
    /// Parts of one measure: `1 year, 6 months`.
    Unit,
}

/// A stretch of a formatted list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The language's own text between, before or after items.
    Literal(String),
    /// The item of this index goes here.
    Item(usize),
}

/// A locale's list patterns, in the wide form.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    unit: ListFormatter,
}

impl Lists {
    /// `None` if CLDR has no list patterns at all for the locale.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            and: ListFormatter::try_new_and(locale.into(), wide).ok()?,
            or: ListFormatter::try_new_or(locale.into(), wide).ok()?,
            unit: ListFormatter::try_new_unit(locale.into(), wide).ok()?,
        })
    }

    fn of(&self, kind: ListKind) -> &ListFormatter {
        match kind {
            ListKind::And => &self.and,
            ListKind::Or => &self.or,
            ListKind::Unit => &self.unit,
        }
    }
}

impl Cldr {
    /// The items as one list. No items give an empty text, one item gives itself.
    ///
    /// Items must be the texts that readers see: the word after "and" can change it (Spanish `padres e hijos`, Hebrew
    /// `ו-` before other scripts). To wrap items in something else, take [`Cldr::list_parts`].
    #[must_use]
    pub fn list(&self, items: &[String], kind: ListKind) -> String {
        self.lists.of(kind).format_to_string(items.iter())
    }

    /// What stands between two items that are joined, in every form that the language has: `" and "`, `" or "`, Spanish
    /// `" e "` too, Arabic `" و"`, which the next word is written onto.
    #[must_use]
    pub fn joiners(&self) -> BTreeSet<String> {
        // Some languages choose by the sound that follows.
        let followers = ["x", "a", "i", "o", "hi", "ho", "א", "ا"];
        let pairs =
            followers.into_iter().flat_map(|next| [ListKind::And, ListKind::Or].map(|kind| (next, kind)));
        let between =
            pairs.flat_map(|(next, kind)| self.list_parts(&["x".to_owned(), next.to_owned()], kind));
        let literal = |part| if let Part::Literal(text) = part { Some(text) } else { None };
        between.filter_map(literal).filter(|text| text.chars().any(char::is_alphabetic)).collect()
    }

    /// The list in pieces, so that a caller can wrap each item (in a link, in a mark).
    ///
    /// Each index of `items` occurs once, in ascending order; the literals are those that suit the items' texts.
    /// Empty literals are left out.
    #[must_use]
    pub fn list_parts(&self, items: &[String], kind: ListKind) -> Vec<Part> {
        let mut parts = Collector::default();
        // Collector's writes cannot fail, and ICU only hands on what they return.
        let _ = self.lists.of(kind).format(items.iter()).write_to_parts(&mut parts);
        parts.parts
    }
}

/// Takes a formatted list apart by the labels that ICU writes it with.
#[derive(Default)]
struct Collector {
    parts: Vec<Part>,
    items: usize,
    in_item: bool,
}

impl fmt::Write for Collector {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.in_item || text.is_empty() {
            return Ok(());
        }
        if let Some(Part::Literal(literal)) = self.parts.last_mut() {
            literal.push_str(text);
        } else {
            self.parts.push(Part::Literal(text.to_owned()));
        }
        Ok(())
    }
}

impl PartsWrite for Collector {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: writeable::Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        // An item may carry parts of its own: only the outermost label is the list's.
        if part != ELEMENT || self.in_item {
            return write(self);
        }
        self.parts.push(Part::Item(self.items));
        self.items += 1;
        self.in_item = true;
        let written = write(self);
        self.in_item = false;
        written
    }
}
