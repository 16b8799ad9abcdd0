//! Facts as each language writes them, outside any sentence.

use indexmap::IndexMap;

use super::bundle;
use super::locale::{Locale, Locales};
use super::show::Shown;
use crate::load::fluent::catalogue::Catalogue;
use crate::markup::{self, Slot};
use crate::model::fact::FactValue;
use crate::model::policy::Policy;

/// Facts by language and name, as readers of that language see them.
pub type Values = IndexMap<String, IndexMap<String, String>>;

/// Writes `facts` in every language of the site.
#[must_use]
pub fn written(
    policy: &Policy,
    catalogues: &IndexMap<String, Catalogue>,
    facts: &[(&str, &FactValue)],
) -> Values {
    let locales = Locales::new(policy, catalogues);
    let of = |locale: &Locale<'_>| {
        let each = facts.iter().map(|(name, value)| ((*name).to_owned(), text(&locales, locale, value)));
        (locale.tag.to_string(), each.collect())
    };
    locales.published().map(of).collect()
}

fn text(locales: &Locales<'_>, locale: &Locale<'_>, value: &FactValue) -> String {
    let mut word = |message: &str| word(locales, locale, message);
    let parts = Shown { locale, style: None, word: &mut word }.parts(value);
    parts.into_iter().map(|part| part.text).collect()
}

/// The plain text of a label in the chain of `locale`.
fn word(locales: &Locales<'_>, locale: &Locale<'_>, message: &str) -> Option<String> {
    let (id, attribute) = message.split_once('.').map_or((message, None), |(id, own)| (id, Some(own)));
    let mut chain = locale.chain.iter().filter_map(|tag| locales.get(tag));
    let found = chain.find(|locale| locale.bundle.has(id, attribute))?;
    let formatted = found.bundle.format(id, attribute, &bundle::arguments(std::iter::empty()))?;
    let parsed = markup::parse(&formatted.text, Slot::Inline);
    Some(markup::read::plain_blocks(&parsed.blocks, &mut |_| String::new()))
}
