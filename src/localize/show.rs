//! What the reader sees of a fact: words and order from CLDR, links, and where to isolate.

use super::locale::Locale;
use crate::cldr::dates::DateStyle;
use crate::cldr::direction;
use crate::cldr::lists::{self, ListKind};
use crate::document::Part;
use crate::model::fact::{FactValue, TermValue};
use crate::model::label;
use crate::model::region::{Group, Region};
use crate::model::value::{self, Period};

/// Writes facts in one language.
pub(super) struct Shown<'a> {
    /// The language.
    pub(super) locale: &'a Locale<'a>,
    /// A style that the message asks for: `short`, `or` …
    pub(super) style: Option<&'a str>,
    /// The plain text of a message in that language.
    pub(super) word: &'a mut dyn FnMut(&str) -> Option<String>,
}

impl Shown<'_> {
    /// The pieces of `value`.
    pub(super) fn parts(&mut self, value: &FactValue) -> Vec<Part> {
        match value {
            FactValue::Name(text) => vec![self.part(text.clone(), None)],
            FactValue::Number(text) => vec![own(self.locale.cldr.number(text))],
            FactValue::Period(period) => vec![own(self.period(period))],
            FactValue::Date(date) => {
                let style = match self.style {
                    Some("short") => DateStyle::Numeric,
                    Some("medium") => DateStyle::Medium,
                    _ => DateStyle::Long,
                };
                vec![own(self.locale.cldr.date(date.year(), date.month(), date.day(), style))]
            }
            FactValue::Email(text) => vec![self.part(text.clone(), Some(format!("mailto:{text}")))],
            FactValue::Phone(text) => vec![self.part(text.clone(), Some(format!("tel:{text}")))],
            FactValue::Link(link) => {
                let href = link.to(&self.locale.chain);
                vec![self.part(value::shown(href).to_owned(), Some(href.to_owned()))]
            }
            FactValue::Language(tag) => {
                let other = (self.word)(&label::language(tag));
                let name = other.or_else(|| self.locale.cldr.language(tag));
                vec![own(name.unwrap_or_else(|| tag.to_string()))]
            }
            FactValue::Document(id, title) => {
                let text = (self.word)(title).unwrap_or_else(|| id.clone());
                vec![self.part(text, Some(format!("../{id}/")))]
            }
            FactValue::Post(lines, region) => self.post(lines, region.as_ref()),
            FactValue::Regions(regions) => {
                let items: Vec<_> = regions.iter().map(|region| self.region(region)).collect();
                self.list(&items)
            }
            FactValue::List(values) => {
                let items: Vec<_> = values.iter().map(|value| self.plain(value)).collect();
                self.list(&items)
            }
            FactValue::Labels(ids) => {
                let items: Vec<_> = ids.iter().map(|id| self.label(id)).collect();
                self.list(&items)
            }
            FactValue::Terms(terms) => {
                let items: Vec<_> = terms.iter().map(|term| self.term(term)).collect();
                self.list(&items)
            }
        }
    }

    fn term(&mut self, term: &TermValue) -> String {
        match term {
            TermValue::Period(period) => self.period(period),
            TermValue::Label(id) => self.label(id),
        }
    }

    /// A value as text alone.
    fn plain(&mut self, value: &FactValue) -> String {
        // The style of a list, such as `or`, is none of its members'.
        let style = self.style.take();
        let text = self.parts(value).into_iter().map(|part| part.text).collect();
        self.style = style;
        text
    }

    /// A label inside a sentence: its attribute `.inline` where it has one.
    fn label(&mut self, id: &str) -> String {
        let inline = (self.word)(&format!("{id}.inline"));
        inline.or_else(|| (self.word)(id)).unwrap_or_default()
    }

    /// A place: the language's own message for it, else CLDR's name, else its code.
    fn region(&mut self, region: &Region) -> String {
        if let Some(name) = (self.word)(&label::region(region)) {
            return name;
        }
        let name = match region {
            Region::Country(code) => self.locale.cldr.region(code),
            Region::Group(Group::EuropeanUnion) => self.locale.cldr.group("EU"),
            Region::Group(_) | Region::Subdivision(_) => None,
        };
        name.unwrap_or_else(|| region.code().to_owned())
    }

    fn period(&self, period: &Period) -> String {
        self.locale.cldr.period(&period.parts)
    }

    /// An address as one line of text, whose pieces can also stand on lines of their own.
    ///
    /// The lines of the envelope and the commas between them run in one direction; the country is a word of the language.
    fn post(&mut self, lines: &[String], region: Option<&Region>) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for line in lines {
            let line = self.part(line.clone(), None);
            if !parts.is_empty() {
                parts.push(Part { text: ", ".to_owned(), line: false, ..line.clone() });
            }
            parts.push(Part { line: true, ..line });
        }
        let Some(region) = region else { return parts };
        let comma = if self.locale.cldr.script() == "Arab" { "، " } else { ", " };
        parts.push(own(comma.to_owned()));
        let country = own(self.region(region));
        parts.push(Part { line: true, ..country });
        parts
    }

    fn list(&self, items: &[String]) -> Vec<Part> {
        let kind = match self.style {
            Some("or") => ListKind::Or,
            Some("unit") => ListKind::Unit,
            _ => ListKind::And,
        };
        let parts = self.locale.cldr.list_parts(items, kind);
        let parts = parts.into_iter().map(|part| match part {
            lists::Part::Literal(text) => own(text),
            lists::Part::Item(at) => self.part(items[at].clone(), None),
        });
        parts.collect()
    }

    /// Characters that may run in the other direction.
    fn part(&self, text: String, href: Option<String>) -> Part {
        let isolate = direction::runs_rtl(&text).is_some_and(|rtl| rtl != self.locale.cldr.rtl());
        Part { text, href, hreflang: None, isolate, line: false }
    }
}

/// Words of the language itself.
fn own(text: String) -> Part {
    Part { text, href: None, hreflang: None, isolate: false, line: false }
}
