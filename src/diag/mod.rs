//! What is wrong, where, and what to do about it.
//!
//! Every problem of a policy is a [`Diagnostic`] that names the [`Rule`] it comes from. All are collected in a
//! [`sink::Sink`]; the first never hides the second. How they look is the business of one file per output format.

pub mod allow;
pub mod change;
mod excerpt;
pub mod fingerprint;
pub mod format;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
pub mod junit;
mod place;
pub mod rule;
pub mod run;
pub mod sarif;
pub mod short;
pub mod suggest;
pub mod sink;
pub mod together;
mod visible;
mod words;

use std::borrow::Cow;

use crate::source::Span;
use allow::{Allowed, Offer};
use change::Change;
use rule::Rule;
use together::Together;

/// How much a finding weighs. `Error` fails a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The page would be wrong or unsafe.
    Error,
    /// A reader should look at it.
    Warning,
    /// Told only when asked.
    Info,
}

impl Severity {
    /// The word that people and machine formats read.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A place with what is to be seen there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is here, in a few words; may be empty.
    pub text: String,
}

/// A replacement of the text under a span. An empty span inserts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What to replace.
    pub span: Span,
    /// The new text.
    pub replacement: String,
}

/// What to do: an imperative sentence, with the edits where they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// The sentence.
    pub text: String,
    /// Edits that carry it out, all together.
    pub edits: Vec<Edit>,
}

/// One finding.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// Its level in this run.
    pub severity: Severity,
    /// BCP 47 tag of the translation concerned.
    pub locale: Option<String>,
    /// The Fluent message concerned, `id` or `id.attribute`.
    pub message_id: Option<String>,
    /// The entry of the policy concerned, by its path: `collections.billing`.
    pub entry: Option<String>,
    /// The id of the brand that it is about, where not the policy's main one; of several, which the headline names, the first.
    pub brand: Option<String>,
    /// The headline: language, message and fault, enough alone.
    pub message: String,
    /// Where it is.
    pub primary: Label,
    /// Other places that matter, possibly in other files.
    pub related: Vec<Label>,
    /// Why it matters.
    pub notes: Vec<String>,
    /// What to do.
    pub helps: Vec<Help>,
    /// Texts that changed, word by word.
    pub changes: Vec<Change>,
    /// Whether it is told only where no other error is told of the same message: what it says follows from that one.
    pub only_alone: bool,
    /// Rules whose errors about the same message it follows from: it is told only where there is none.
    pub follows: Cow<'static, [&'static str]>,
    /// The source language, and rules whose errors about the same message there it follows from: it is told only where there
    /// is none.
    pub follows_source: Option<(String, Cow<'static, [&'static str]>)>,
    /// Whether it says nothing of the message's own words, so that it never stands for another finding.
    pub beside: bool,
    /// Whether the policy switched its check off here. The run may still ask for it.
    pub off: bool,
    /// How it can be accepted as it is.
    pub offer: Option<Offer>,
    /// That it was accepted as it is: it is counted, and told only where that is asked for.
    pub allowed: Option<Allowed>,
    /// Rules whose findings about the same message, in its language or in every one, follow from this one, and are not told
    /// beside it.
    pub instead_of: Cow<'static, [&'static str]>,
    /// What it says together with others of its kind, where people read them.
    pub together: Option<Together>,
}

impl Diagnostic {
    /// A finding of `rule` at `span`, at the rule's own level.
    #[must_use]
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.level,
            locale: None,
            message_id: None,
            entry: None,
            brand: None,
            message: message.into(),
            primary: Label { span, text: String::new() },
            related: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
            changes: Vec::new(),
            only_alone: false,
            beside: false,
            off: false,
            offer: None,
            allowed: None,
            follows: Cow::Borrowed(&[]),
            follows_source: None,
            instead_of: Cow::Borrowed(&[]),
            together: None,
        }
    }

    /// Says what is to be seen at the place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Names the locale and the message (`id` or `id.attribute`) concerned.
    #[must_use]
    pub fn about(mut self, locale: impl Into<String>, message_id: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self.message_id = Some(message_id.into());
        self
    }

    /// Names the entry of the policy concerned, by its path.
    #[must_use]
    pub fn about_entry(mut self, path: impl Into<String>) -> Self {
        self.entry = Some(path.into());
        self
    }

    /// Names the locale concerned.
    #[must_use]
    pub fn about_locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Tells it only where no other error is told of the same message.
    #[must_use]
    pub fn unless_told(mut self) -> Self {
        self.only_alone = true;
        self
    }

    /// Tells it only where none of `rules` has an error about the same message, from which it would follow.
    #[must_use]
    pub fn unless_follows(mut self, rules: &'static [&'static str]) -> Self {
        self.follows = Cow::Borrowed(rules);
        self
    }

    /// Tells it only where none of `rules` has an error about the same message in the language `source`.
    #[must_use]
    pub fn unless_source(mut self, source: impl Into<String>, rules: &'static [&'static str]) -> Self {
        self.follows_source = Some((source.into(), Cow::Borrowed(rules)));
        self
    }

    /// Never takes it for a finding about the message's own words.
    #[must_use]
    pub fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// Tells it in place of what `rules` find about the same message, in its language or in every one, at their level.
    #[must_use]
    pub fn instead_of(mut self, rules: &'static [&'static str]) -> Self {
        self.instead_of = Cow::Borrowed(rules);
        self
    }

    /// Tells it as one with others of its kind where people read them.
    #[must_use]
    pub fn together(mut self, together: Together) -> Self {
        self.together = Some(together);
        self
    }

    /// Overrides the level.
    #[must_use]
    pub fn level(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }

    /// Adds why it matters.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.helps.push(Help { text: text.into(), edits: Vec::new() });
        self
    }

    /// Adds a text that changed, word by word.
    #[must_use]
    pub fn change(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Adds what to do, with the replacement that does it.
    #[must_use]
    pub fn fix(mut self, text: impl Into<String>, span: Span, replacement: impl Into<String>) -> Self {
        let edit = Edit { span, replacement: replacement.into() };
        self.helps.push(Help { text: text.into(), edits: vec![edit] });
        self
    }
}

#[cfg(test)]
mod tests;
