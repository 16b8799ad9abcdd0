//! The convention by which the words of an entity are found: the Fluent message ids.
//!
//! The table in `docs/labels.md` is made from [`CONVENTIONS`], and a test keeps it current.

use super::region::Region;

/// One line of the convention.
#[derive(Debug)]
pub struct Convention {
    /// Where the entity stands in the YAML.
    pub entity: &'static str,
    /// The message id, with `ID` for the entity's own.
    pub message: &'static str,
    /// Attributes that the message must have.
    pub attributes: &'static [&'static str],
    /// What it says.
    pub meaning: &'static str,
}

/// The entities that a message may name by convention: their families and ids.
pub fn entities(message: &str) -> impl Iterator<Item = (&'static str, &str)> {
    let named = CONVENTIONS.iter().filter_map(move |own| {
        let prefix = own.message.strip_suffix("ID")?;
        Some((own.entity, message.strip_prefix(prefix)?))
    });
    named.filter(|(_, id)| !id.is_empty())
}

/// The whole convention.
pub const CONVENTIONS: &[Convention] = &[
    line(
        "documents",
        "document-ID",
        &["description"],
        "title of the document; a sentence for search engines",
    ),
    line("sections", "section-ID", &[], "heading of a section"),
    line(
        "categories",
        "category-ID",
        &[],
        "name of a kind of personal data; with the attribute `.inline`, another form of it inside a sentence",
    ),
    line("sources", "source-ID", &[], "where data come from"),
    line("purposes", "purpose-ID", &[], "why data are processed"),
    line("bases", "basis-ID", &[], "a legal basis"),
    line(
        "conditions",
        "condition-ID",
        &[],
        "what allows special categories of data to be used; stands inside a sentence",
    ),
    line("interests", "interest-ID", &[], "a legitimate interest; stands inside a sentence"),
    line(
        "criteria",
        "criterion-ID",
        &[],
        "what decides how long data are kept; stands inside a list; with the attribute `.alone`, the form that stands alone",
    ),
    line("events", "event-ID", &[], "from when a period runs; stands after \"from\""),
    line("consequences", "consequence-ID", &[], "what follows when data are not given"),
    line("subjects", "subject-ID", &[], "a group of people; stands inside a list"),
    line("subprocessors", "subprocessor-ID", &[], "a kind of subprocessor; none where it is a party"),
    line("recipients", "recipient-ID", &[], "a kind of recipient; none where it is a party"),
    line("safeguards", "safeguard-ID", &[], "what a transfer rests on; none where it has a `name`"),
    line("measures", "measure-ID", &[], "a measure that protects data"),
    line("cookie-groups", "cookie-group-ID", &[], "a category of cookies"),
    line(
        "evidence",
        "evidence-ID",
        &[],
        "what is asked of a person to be sure of who they are; stands inside a list",
    ),
    line(
        "collections",
        "collection-ID",
        &[],
        "name of the activity in the record of processing; without it, the purposes name it (optional)",
    ),
    line(
        "authorities",
        "authority-ID",
        &[],
        "an authority in the reader's language; without it, its name, the same in every language (optional)",
    ),
    line(
        "automated-decisions",
        "decision-ID",
        &["logic", "effects"],
        "a decision made by automated means; how it is made; what it means for people",
    ),
    line("rights", "right-ID", &["meaning"], "name of a right; what it means"),
    line(
        "channels",
        "channel-ID",
        &[],
        "a way to exercise a right; may use { $email }, { $phone }, { $form }, { $post }",
    ),
    line("contacts", "contact-ID", &[], "heading of a contact block"),
    line("table", "table-ID", &[], "caption of a table; may use { $rows }; one attribute per column"),
    line(
        "a category of California law",
        "ccpa-CATEGORY",
        &[],
        "a category of personal information in Cal. Civ. Code § 1798.140(v)(1), such as `ccpa-identifiers`",
    ),
    line(
        "a region",
        "region-CODE",
        &[],
        "name of a place that CLDR does not name (subdivisions, EEA, worldwide), or another name than CLDR's",
    ),
    line("a language", "language-TAG", &[], "another name than CLDR's for a language (optional)"),
];

const fn line(
    entity: &'static str,
    message: &'static str,
    attributes: &'static [&'static str],
    meaning: &'static str,
) -> Convention {
    Convention { entity, message, attributes, meaning }
}

/// The start of the messages of a family's entries, before the hyphen and the id; none where its entries have no words.
#[must_use]
pub fn prefix(family: &str) -> Option<&'static str> {
    CONVENTIONS.iter().find(|own| own.entity == family)?.message.strip_suffix("-ID")
}

/// The message that names a region: `region-us-ca` for `US-CA`.
#[must_use]
pub fn region(region: &Region) -> String {
    format!("region-{}", region.code().to_ascii_lowercase())
}

/// Whether CLDR names this region, so that a message is needed only to say it otherwise.
#[must_use]
pub fn region_is_optional(region: &Region) -> bool {
    use super::region::Group;
    matches!(region, Region::Country(_) | Region::Group(Group::EuropeanUnion))
}

/// The message that names a language: `language-pt-br` for `pt-BR`.
#[must_use]
pub fn language(tag: &unic_langid::LanguageIdentifier) -> String {
    format!("language-{}", tag.to_string().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_start_as_the_convention_says() {
        for (family, start) in [
            ("categories", Some("category")),
            ("criteria", Some("criterion")),
            ("automated-decisions", Some("decision")),
            ("evidence", Some("evidence")),
            ("a region", None),
            ("parties", None),
        ] {
            assert_eq!(prefix(family), start, "{family}");
        }
    }
}
