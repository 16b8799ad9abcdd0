//! Texts become typed values, or a finding that says how the value is written.

use std::collections::BTreeMap;

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::{Context, rules, site};
use crate::diag::Help;
use crate::load::link::RawLink;
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::model::region::{NoRegion, Region};
use crate::model::value::{self, Link, Period};
use crate::source::Span;

impl Context<'_> {
    /// A day of the calendar.
    pub(super) fn date(&mut self, path: &str, text: &str) -> Option<Date> {
        let result = value::parse_date(text);
        result
            .map_err(|why| {
                let help = straight(self.places.value(path), text);
                let found =
                    self.report(&rules::IMPOSSIBLE_DATE, path, format!("`{text}` is not a date: {why}"));
                found.helps.push(
                    help.unwrap_or_else(|| advice("write the day as year-month-day, as in 2021-11-03")),
                );
            })
            .ok()
    }

    /// An ISO 8601 duration.
    pub(super) fn period(&mut self, path: &str, text: &str) -> Option<Period> {
        let why = match Period::parse(text) {
            Ok(period) => return Some(period),
            Err(why) => why,
        };
        let span = self.places.value(path);
        let found = self.report(&UNUSABLE_VALUE, path, format!("`{text}` cannot be used as period"));
        found.helps.push(match Period::meant(text) {
            Some(iso) => Help {
                text: format!("write `{iso}`"),
                edits: vec![crate::diag::Edit { span, replacement: iso }],
            },
            None if text.parse::<u32>().is_ok_and(|number| number > 0) => {
                advice(&format!("write the period with its unit, for instance `P{text}D` for {text} days"))
            }
            None => advice(&why),
        });
        None
    }

    /// An e-mail address.
    pub(super) fn email(&mut self, path: &str, text: &str) -> Option<String> {
        self.value(path, text, value::parse_email(text), "e-mail address")
    }

    /// A telephone number.
    pub(super) fn phone(&mut self, path: &str, text: &str) -> Option<String> {
        self.value(path, text, value::parse_phone(text), "telephone number")
    }

    /// An `https` link.
    pub(super) fn link(&mut self, path: &str, text: &str) -> Option<Link> {
        self.value(path, text, value::parse_link(text), "link")
    }

    /// A link that may lead elsewhere in some languages.
    pub(super) fn link_by_language(&mut self, path: &str, raw: &RawLink) -> Option<Link> {
        let raw = match raw {
            RawLink::One(text) => return self.link(path, text),
            RawLink::ByLanguage(raw) => raw,
        };
        let link = self.link(&format!("{path}.url"), &raw.url);
        let mut own = BTreeMap::new();
        for (text, address) in &raw.within {
            let path = format!("{path}.in.{text}");
            let Some(tag) = site::translation(self, &path, text) else { continue };
            own.extend(self.link(&path, address).map(|link| (tag.to_string(), link.href)));
        }
        link.map(|link| Link { own, ..link })
    }

    /// A decimal number.
    pub(super) fn number(&mut self, path: &str, text: &str) -> Option<String> {
        let digits =
            |part: &str| !part.is_empty() && part.len() <= 15 && part.bytes().all(|b| b.is_ascii_digit());
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let good = digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0'));
        let result =
            if good { Ok(text.to_owned()) } else { Err("a number is written as in 18 or 2.5".to_owned()) };
        self.value(path, text, result, "number")
    }

    /// A name that is the same in every language, on one line: what follows a line end would stand as a heading, a list
    /// or a table of its own in Markdown.
    pub(super) fn name(&mut self, path: &str, text: &str) -> Option<String> {
        let hidden = crate::markup::chars::find_hidden(text).next();
        let name = text.trim();
        let result = match hidden {
            Some((_, _, name)) => Err(format!("it holds a hidden character ({name}); type the name again")),
            None if name.is_empty() => Err("it is empty; write the name, or delete the key".to_owned()),
            None if name.contains(['\n', '\r']) => {
                Err("it has more than one line; write it on one".to_owned())
            }
            None if name.contains(char::is_control) => Err("it holds a tab; write a space".to_owned()),
            None => Ok(name.to_owned()),
        };
        self.value(path, text, result, "name")
    }

    /// A country, a subdivision or a group.
    pub(super) fn region(&mut self, path: &str, text: &str) -> Option<Region> {
        let why = match Region::parse(text) {
            Ok(region) => return Some(region),
            Err(why) => why,
        };
        let span = self.places.value(path);
        let found =
            self.report(&rules::UNKNOWN_REGION, path, format!("`{text}` is no country, state or group"));
        found.primary.text = "no such code in ISO 3166".into();
        match why {
            NoRegion::Meant(code) => {
                let edit = crate::diag::Edit { span, replacement: code.clone() };
                found.helps.push(Help { text: format!("did you mean `{code}`?"), edits: vec![edit] });
            }
            NoRegion::Unknown => found.helps.push(advice(
                "write a country as in `US` (ISO 3166-1), a state as in `US-CA` (ISO 3166-2), or `EU`, `EEA`, `worldwide`",
            )),
        }
        None
    }

    /// A list of places, each once.
    pub(super) fn regions(&mut self, path: &str, texts: &[String]) -> Vec<Region> {
        let mut regions = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            let path = format!("{path}.{at}");
            let Some(region) = self.region(&path, text) else { continue };
            if regions.contains(&region) {
                self.report(&rules::REPEATED_ENTRY, &path, format!("`{text}` stands in this list twice"))
                    .helps
                    .push(advice("delete one of the two"));
            } else {
                regions.push(region);
            }
        }
        regions
    }

    /// A BCP 47 tag of a language that CLDR knows.
    pub(super) fn language(&mut self, path: &str, text: &str) -> Option<LanguageIdentifier> {
        let meant = match value::parse_language(text) {
            Ok(tag) => return Some(tag),
            Err(meant) => meant,
        };
        let span = self.places.value(path);
        let found = self.report(&rules::UNKNOWN_LANGUAGE, path, format!("`{text}` is no language tag"));
        match meant {
            Some(tag) => {
                let edit = crate::diag::Edit { span, replacement: tag.clone() };
                found.helps.push(Help { text: format!("write `{tag}`"), edits: vec![edit] });
            }
            None => found.helps.push(advice("write a BCP 47 tag, as in `fr`, `pt-BR` or `zh-Hant`")),
        }
        None
    }

    fn value<T>(&mut self, path: &str, text: &str, result: Result<T, String>, noun: &str) -> Option<T> {
        result
            .map_err(|why| {
                let help = straight(self.places.value(path), text).unwrap_or_else(|| advice(&why));
                let shown = text.trim().replace(['\n', '\r', '\t'], " ");
                let found = self.report(&UNUSABLE_VALUE, path, format!("`{shown}` cannot be used as {noun}"));
                found.helps.push(help);
            })
            .ok()
    }
}

/// Quotation marks of print: those of Unicode's initial and final punctuation, the low ones, and those of East Asia.
const MARKS: &[char] =
    &['“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›', '「', '」', '『', '』', '＂'];

/// What to do with a text in quotation marks that are not those of YAML, and so a part of it.
pub(super) fn straight(span: Span, text: &str) -> Option<Help> {
    let inner = text.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    let edits = vec![crate::diag::Edit { span, replacement: format!("\"{inner}\"") }];
    let help =
        "these quotation marks are not those of YAML, and count as part of the text: write straight ones";
    Some(Help { text: help.into(), edits }).filter(|_| !inner.contains(['"', '\\']))
}

/// A help without an edit.
pub(super) fn advice(text: &str) -> Help {
    Help { text: text.to_owned(), edits: Vec::new() }
}
