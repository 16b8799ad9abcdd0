//! What single messages say in one language: for formats that are no pages.

use indexmap::IndexMap;

use super::locale::Locales;
use super::page::Page;
use crate::document::standing::Standings;
use crate::load::fluent::catalogue::Catalogue;
use crate::model::document::DocumentPlan;
use crate::model::id::Id;
use crate::model::policy::Policy;

/// The messages of a policy in one language.
pub struct Words<'a> {
    page: Page<'a>,
    source: Option<&'a Catalogue>,
}

impl Words<'_> {
    /// What a message (`id` or `id.attribute`) says, values as the reader sees them, without markup; nothing where no
    /// language has it.
    pub fn text(&mut self, message: &str) -> Option<String> {
        let text = self.page.label(message, "").plain();
        Some(text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
    }

    /// Whether a message is written by the project, not a word that comes with the tool.
    #[must_use]
    pub fn is_own(&self, message: &str) -> bool {
        let id = message.split('.').next().unwrap_or(message);
        let written = self.source.and_then(|own| Some((own, own.messages.get(id)?)));
        written.is_some_and(|(own, entry)| !own.built_in.contains(&entry.id_span.source))
    }
}

/// What `tell` makes of the messages in the language `tag`, as they stand in the document `id`; nothing where the site has
/// no such language or document.
pub fn with<T>(
    policy: &Policy,
    catalogues: &IndexMap<String, Catalogue>,
    (tag, id): (&str, &Id<DocumentPlan>),
    tell: impl FnOnce(&mut Words<'_>) -> T,
) -> Option<T> {
    let locales = Locales::new(policy, catalogues);
    let locale = locales.get(tag)?;
    let plan = policy.documents.get(id)?;
    let standings = Standings::default();
    let page = Page::new(policy, &locales, locale, (id, plan), &standings);
    Some(tell(&mut Words { page, source: catalogues.get(&policy.site.source.to_string()) }))
}
