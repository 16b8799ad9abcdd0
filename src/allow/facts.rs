//! Exceptions for entries of the policy: findings about facts, such as a representative that the law does not ask for.
//!
//! Like one for a message, such an exception is bound: `text` is the key of the entry as it stands in the YAML, without its
//! layout and comments. When the entry changes, somebody looks again.

use super::rules::{BROKEN, EXPIRED, UNUSED, WITHOUT_REASON};
use super::{Subject, told};
use crate::diag::Diagnostic;
use crate::diag::allow::{Allowed, Offer};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::ledger::hash;
use crate::load::places::{Places, PolicyFile, PolicyFiles};
use crate::load::raw::RawAllow;
use crate::load::yaml::tree::Seg;
use crate::source::Span;

/// What stands for an entry that is not there.
const NONE: &str = "none";

/// Marks what exceptions for entries accept, offers them for the rest, and tells what is wrong with them.
pub(super) fn settle(subject: &Subject<'_>, found: &mut [Diagnostic], sink: &mut Sink) {
    let Some(policy) = subject.policy else { return };
    for file in &policy.files {
        for (number, raw) in file.raw.allow.iter().flatten().enumerate() {
            let Some(path) = &raw.entry else { continue };
            let own = Written { subject, policy, file, number, raw, path };
            if let Err(fault) = own.settle(found) {
                sink.push(*fault);
            }
        }
    }
    for found in found.iter_mut() {
        let Some(path) = found.entry.clone() else { continue };
        if found.rule.silenceable && found.allowed.is_none() && !found.off && found.message_id.is_none() {
            let key = key(subject, policy, &path);
            found.offer = Some(Offer {
                line: format!(
                    // In quotes: `0398e7` is a number to YAML.
                    "- {{ check: {}, entry: {path}, text: \"{key}\", reason: \"…\" }}",
                    found.rule.name
                ),
                place: "under `allow:` in policy/allow.yaml",
            });
        }
    }
}

/// The key of the entry at `path`.
fn key(subject: &Subject<'_>, policy: &PolicyFiles, path: &str) -> String {
    let segments: Vec<_> =
        path.split('.').map(|part| part.parse().map_or(Seg::Key(part), Seg::Index)).collect();
    if !policy.files.iter().any(|file| file.tree.exists(&segments)) {
        return NONE.to_owned();
    }
    let text = subject.sources.text(Places::new(policy).value(path));
    let lines = text.lines().map(|line| line.split(" #").next().unwrap_or_default());
    let lines = lines.filter(|line| !line.trim_start().starts_with('#'));
    let words: Vec<_> = lines.flat_map(str::split_whitespace).collect();
    hash(&words.join(" ")).chars().take(6).collect()
}

/// One exception, and where it stands.
struct Written<'a> {
    subject: &'a Subject<'a>,
    policy: &'a PolicyFiles,
    file: &'a PolicyFile,
    number: usize,
    raw: &'a RawAllow,
    path: &'a str,
}

impl Written<'_> {
    fn at(&self, key: &str) -> Span {
        self.file.tree.value(&[Seg::Key("allow"), Seg::Index(self.number), Seg::Key(key)])
    }

    fn finding(&self, rule: &'static Rule, key: &str, what: &str) -> Diagnostic {
        let headline = format!("`{}`: the exception for `{}` {what}", self.path, self.raw.check);
        Diagnostic::new(rule, self.at(key), headline).beside()
    }

    fn settle(&self, found: &mut [Diagnostic]) -> Result<(), Box<Diagnostic>> {
        if self.raw.message.is_some() || self.raw.locale.is_some() {
            let fault = self.finding(&BROKEN, "entry", "is for an entry and for a message");
            return Err(Box::new(fault.help("keep `entry`, or `message` and `locale`")));
        }
        let about = told::About { locale: None, message: self.path };
        let rule = told::rule(self.subject, &self.raw.check, about, self.at("check"))?;
        let hits: Vec<usize> = (0..found.len())
            .filter(|at| found[*at].rule.name == rule.name && found[*at].entry.as_deref() == Some(self.path))
            .collect();
        if hits.is_empty() {
            let known = self.subject.complete && (self.subject.looked)(rule);
            let fault =
                || self.finding(&UNUSED, "check", "silences nothing").label("nothing of the kind is found");
            return if known { Err(Box::new(fault().help("delete it"))) } else { Ok(()) };
        }
        let reason = self.raw.reason.clone().unwrap_or_default();
        if !reason.contains(char::is_alphanumeric) {
            let fault = self.finding(&WITHOUT_REASON, "check", "has no reason").label("nobody will know why");
            return Err(Box::new(fault.help("write the reason under `reason:`, or delete the exception")));
        }
        self.bound(&key(self.subject, self.policy, self.path))?;
        let until = self.until()?;
        let allowed = Allowed { reason, by: self.raw.by.clone(), until, span: self.at("check") };
        for at in hits {
            found[at].allowed = Some(allowed.clone());
        }
        Ok(())
    }

    /// Whether it was given for the entry of today.
    fn bound(&self, key: &str) -> Result<(), Box<Diagnostic>> {
        let Some(list) = &self.raw.text else {
            let fault = self
                .finding(&BROKEN, "check", "is bound to nothing")
                .label("the key of the entry is missing");
            return Err(Box::new(
                fault.help(format!("bind it to the entry of today: write `text: \"{key}\"`")),
            ));
        };
        if list.all().iter().any(|own| own == key) {
            return Ok(());
        }
        let fault = self.finding(&UNUSED, "text", "has lapsed").label("the entry changed since");
        let fault = fault.note("a reason that was given for one fact may not hold for another");
        let help = format!("look at it again; if the reason still holds, write `text: \"{key}\"`");
        Err(Box::new(fault.help(help)))
    }

    fn until(&self) -> Result<Option<String>, Box<Diagnostic>> {
        let Some(text) = &self.raw.until else { return Ok(None) };
        let Some(day) = told::day(text) else {
            let fault = self.finding(&BROKEN, "until", "ends on no day").label("no such day");
            return Err(Box::new(fault.help("write a day like 2027-01-31")));
        };
        if self.subject.today.is_some_and(|today| today > day) {
            let fault = self.finding(&EXPIRED, "until", "has ended").label(format!("{day} has passed"));
            return Err(Box::new(
                fault.help("correct the entry and delete the exception, or write a later day"),
            ));
        }
        Ok(Some(day.to_string()))
    }
}
