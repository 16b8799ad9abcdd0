//! Exceptions in the YAML: the entries of `allow:`.

use super::rules::BROKEN;
use super::told::{self, About};
use super::{Exception, Subject};
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::fluent::catalogue::id;
use crate::load::places::PolicyFile;
use crate::load::raw::{OneOrMany, RawAllow};
use crate::load::yaml::tree::Seg;
use crate::source::Span;

/// What stands for every language.
const ALL: &str = "all";

/// The exceptions of every file; those that cannot be go to `sink`.
pub(super) fn read(subject: &Subject<'_>, sink: &mut Sink) -> Vec<Exception> {
    let mut all = Vec::new();
    for file in subject.policy.iter().flat_map(|policy| &policy.files) {
        for (number, raw) in
            file.raw.allow.iter().flatten().enumerate().filter(|(_, raw)| raw.entry.is_none())
        {
            let (Some(locale), Some(message)) = (&raw.locale, &raw.message) else {
                let at = file.tree.value(&[Seg::Key("allow"), Seg::Index(number), Seg::Key("check")]);
                sink.push(about_nothing(&raw.check, at));
                continue;
            };
            match (Written { subject, file, number, raw, locale, message }).exception() {
                Ok(exception) => all.extend(exception),
                Err(found) => sink.push(*found),
            }
        }
    }
    all
}

/// An exception that does not say what it is for.
fn about_nothing(check: &str, at: Span) -> Diagnostic {
    Diagnostic::new(&BROKEN, at, format!("an exception for `{check}` does not say what it is for"))
        .label("no `message` with its `locale`, and no `entry`")
        .help("copy the line that the finding prints")
}

/// One entry, and where it stands.
struct Written<'a> {
    subject: &'a Subject<'a>,
    file: &'a PolicyFile,
    number: usize,
    raw: &'a RawAllow,
    locale: &'a OneOrMany,
    message: &'a str,
}

impl Written<'_> {
    /// The exception; nothing where nobody can say whether its message exists.
    fn exception(&self) -> Result<Option<Exception>, Box<Diagnostic>> {
        let message = id(self.message);
        let locales = self.locales()?;
        let one = if let [one] = locales.as_slice() { Some(one.as_str()) } else { None };
        let about = About { locale: one, message };
        let rule = told::rule(self.subject, &self.raw.check, about, self.at("check"))?;
        if !self.has_message(message, &locales) {
            let certain = self.subject.complete && self.subject.unread.is_empty();
            return if certain { Err(Box::new(self.unknown_message(about))) } else { Ok(None) };
        }
        let until = self.raw.until.as_ref().map(|text| (told::day(text), self.at("until")));
        if let Some((None, place)) = until {
            return Err(Box::new(told::no_day(self.subject, about, place)));
        }
        Ok(Some(Exception {
            rule,
            locales,
            everywhere: self.is_everywhere(),
            message: message.to_owned(),
            keys: self.keys(),
            reason: self.raw.reason.clone().unwrap_or_default(),
            by: self.raw.by.clone(),
            until: until.and_then(|(day, place)| Some((day?, place))),
            span: self.at("check"),
            more: None,
        }))
    }

    fn at(&self, key: &str) -> Span {
        self.file.tree.value(&[Seg::Key("allow"), Seg::Index(self.number), Seg::Key(key)])
    }

    fn at_item(&self, key: &str, list: &OneOrMany, item: usize) -> Span {
        let path = [Seg::Key("allow"), Seg::Index(self.number), Seg::Key(key), Seg::Index(item)];
        self.file.tree.value(if matches!(list, OneOrMany::One(_)) { &path[..3] } else { &path })
    }

    fn is_everywhere(&self) -> bool {
        self.locale.all() == [ALL]
    }

    fn locales(&self) -> Result<Vec<String>, Box<Diagnostic>> {
        let known = self.subject.locales;
        if self.is_everywhere() {
            return Ok(known.to_vec());
        }
        let named = self.locale.all();
        let unknown = named.iter().enumerate().find(|(_, tag)| !known.contains(tag));
        let Some((item, tag)) = unknown else { return Ok(named.to_vec()) };
        let at = self.at_item("locale", self.locale, item);
        let about = About { locale: None, message: id(self.message) };
        let found =
            told::no_language(self.subject, about, at).label(format!("`{tag}` is not among its languages"));
        Err(Box::new(match closest(tag, known.iter().map(String::as_str)) {
            Some(near) => found.fix(format!("did you mean `{near}`?"), at, near),
            None => found.help(format!("name some of {}, or `{ALL}`", known.join(", "))),
        }))
    }

    fn has_message(&self, message: &str, locales: &[String]) -> bool {
        let tags = locales.iter().map(String::as_str).chain([self.subject.source]);
        let mut catalogues = tags.filter_map(|tag| self.subject.catalogues.get(tag));
        catalogues.any(|own| own.entry(message).is_some() || own.broken.contains(message))
    }

    fn unknown_message(&self, about: About<'_>) -> Diagnostic {
        let at = self.at("message");
        let found = told::no_message(self.subject, about, at).label("no language has it");
        let source = self.subject.catalogues.get(self.subject.source);
        let ids = source.into_iter().flat_map(|own| own.messages.keys()).map(String::as_str);
        match closest(about.message, ids) {
            Some(near) => found.fix(format!("did you mean `{near}`?"), at, near),
            None => found.help("name a message, as findings show it, or delete the exception"),
        }
    }

    fn keys(&self) -> Vec<(String, Span)> {
        let Some(list) = &self.raw.text else { return Vec::new() };
        let each = list.all().iter().enumerate();
        each.map(|(item, key)| (key.clone(), self.at_item("text", list, item))).collect()
    }
}
