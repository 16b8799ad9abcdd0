//! What is behind the source language, what was chosen for it, and the notices that a page gives.

use unic_langid::LanguageIdentifier;

use super::locale::Locale;
use super::page::Page;
use crate::cldr::tags;
use crate::document::Text;
use crate::document::standing::{Behind, Grade, Lag, Notice, Standing};
use crate::markup::Slot;
use crate::model::document::{DocumentPlan, SectionPlan};
use crate::model::fact::{Fact, FactValue};
use crate::model::policy::{Policy, WhenBehind};

/// Where on a page the next text stands, and what was chosen there.
pub(super) struct Place {
    /// The document.
    pub(super) document: String,
    /// Whether something was seen that may not be behind and is.
    pub(super) blocked: bool,
    site: Option<WhenBehind>,
    here: Option<WhenBehind>,
    anchor: Option<String>,
    /// Whether a label was seen since the last notice that asks for one.
    labels: bool,
}

/// What [`Place::leave`] goes back to.
pub(super) struct Outer(Option<WhenBehind>, Option<String>);

impl Place {
    pub(super) fn new(policy: &Policy, document: &str, plan: &DocumentPlan) -> Self {
        let site = policy.site.when_behind;
        let here = plan.when_behind.or(site);
        Self { document: document.to_owned(), blocked: false, site, here, anchor: None, labels: false }
    }

    /// What was chosen for `message` here. Words of the interface belong to the site, not to a section.
    pub(super) fn choice(&self, message: &str) -> Option<WhenBehind> {
        if message.starts_with("ui-") { self.site } else { self.here }
    }

    pub(super) fn enter(&mut self, plan: &SectionPlan) -> Outer {
        let outer = Outer(self.here, self.anchor.replace(plan.id.clone()));
        self.here = plan.when_behind.or(self.here);
        outer
    }

    pub(super) fn leave(&mut self, outer: Outer) {
        let Outer(here, anchor) = outer;
        self.here = here;
        self.anchor = anchor;
    }

    /// Remembers a text that is no clause of its own.
    pub(super) fn saw(&mut self, behind: Option<&Behind>) {
        match behind.and_then(|behind| behind.choice) {
            Some(WhenBehind::Notice) => self.labels = true,
            Some(WhenBehind::Block) => self.blocked = true,
            _ => {}
        }
    }
}

impl<'a> Page<'a> {
    /// Whether `message`, for which the words of the language `found` were found, is behind the source language.
    pub(super) fn behind(&self, found: &LanguageIdentifier, message: &str) -> Option<Behind> {
        let source = &self.policy.site.source;
        let own = &self.locale.tag;
        if own == source {
            return None;
        }
        let tag = found.to_string();
        let lag = if found == source {
            // A language inherits from its parents (en-GB from en); only for others the source stands in.
            (!tags::parents(own).contains(source)).then_some(Lag::Missing)?
        } else {
            match self.standings.of(&tag, message) {
                Standing::Current | Standing::Stale(Grade::Trivial) => return None,
                Standing::Stale(Grade::Wording) => Lag::Wording,
                Standing::Stale(Grade::Substance) => Lag::Substance,
            }
        };
        let accepted = self.standings.version(&tag, message).map(str::to_owned);
        Some(Behind { lag, choice: self.place.choice(message), accepted })
    }

    /// The source language, where it was chosen to stand in for what is stale.
    pub(super) fn stand_in(&self, behind: Option<&Behind>) -> Option<&'a Locale<'a>> {
        let behind = behind.filter(|behind| behind.choice == Some(WhenBehind::Source))?;
        let stale = behind.lag != Lag::Missing;
        self.locales.get(&self.policy.site.source.to_string()).filter(|_| stale)
    }

    /// Asks for the words of notices wherever one may be given, so that they are there before one is needed.
    pub(super) fn ask_for_notices(&mut self, plan: &DocumentPlan) {
        let site = self.policy.site.when_behind;
        if site.into_iter().chain(plan.choices()).any(|choice| choice == WhenBehind::Notice) {
            for message in ["ui-behind", "ui-behind-missing", "ui-behind-labels", "ui-behind-link"] {
                self.words_of_notice(message);
            }
        }
    }

    /// The notice that stands at a clause itself.
    pub(super) fn notice_at(&mut self, text: &Text) -> Option<Notice> {
        let behind = text.behind.as_ref()?;
        match behind.choice? {
            WhenBehind::Notice if behind.lag == Lag::Missing => Some(self.notice("ui-behind-missing")),
            WhenBehind::Notice => Some(self.notice("ui-behind")),
            WhenBehind::Block => {
                self.place.blocked = true;
                None
            }
            WhenBehind::Source | WhenBehind::Keep => None,
        }
    }

    /// The notice about the labels that were seen since the last one, where it takes one.
    pub(super) fn notice_of_labels(&mut self) -> Option<Notice> {
        std::mem::take(&mut self.place.labels).then(|| self.notice("ui-behind-labels"))
    }

    fn notice(&mut self, message: &str) -> Notice {
        Notice {
            text: self.words_of_notice(message),
            link: self.words_of_notice("ui-behind-link"),
            language: self.policy.site.source.clone(),
            document: self.place.document.clone(),
            anchor: self.place.anchor.clone(),
        }
    }

    /// The words of a notice. That they are themselves behind gives no notice at this place.
    fn words_of_notice(&mut self, message: &str) -> Text {
        let language = FactValue::Language(self.policy.site.source.clone());
        let fact = Fact { value: language, path: "source-language".to_owned() };
        let path = format!("documents.{}", self.place.document);
        let labels = self.place.labels;
        let text = self.text(message, &path, Slot::Inline, &[("language", fact)]);
        self.place.labels = labels;
        text
    }
}
