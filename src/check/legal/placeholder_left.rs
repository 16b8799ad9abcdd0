//! The check `placeholder-left`.

use super::{Context, Rule, Sink, declare_check, laws, public};
use std::collections::BTreeSet;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::diag::{Diagnostic, Severity};
use crate::document::{Origin, Section};

declare_check! {
    /// A page shows a placeholder that was to be replaced.
    ///
    /// ## Why this matters
    /// Readers see that nobody read the page before it was published, and the fact that belongs there is missing. The
    /// `base-url` is on no page to be read, but each page tells search engines that it stands there: with the address of
    /// an example they find none. That is a warning, as the pages may not be published yet. So are words in square brackets
    /// in any language: drafts have in them what somebody has yet to decide.
    ///
    /// ## Example
    /// ```yaml policy/site.yaml
    /// contacts:
    ///   privacy: { email: privacy@example.com, response-time: P30D }
    /// ```
    ///
    /// ## What to do
    /// Write the fact in its place. `example.com`, `example.org` and `example.net` belong to nobody (RFC 2606).
    pub(in super::super) static CHECK = { name: "placeholder-left", level: Error, run: check, legal: true };
}

/// Names that belong to nobody (RFC 2606), then words of drafts, then what templates of policies leave to be filled in. Capitals
/// count where only they tell it from a word.
const ALL: [&str; 23] = [
    "example.com",
    "example.org",
    "example.net",
    "TBD",
    "FIXME",
    "[insert",
    "[your ",
    "[company",
    "[date]",
    "[name]",
    "[to be ",
    "[add ",
    "[e-mail",
    "[email",
    "[\u{25CF}",
    "[\u{2022}",
    "lorem ipsum",
    "@example.",
    "TODO:",
    "XXX",
    "INSERT ",
    "reference source not found",
    "____",
];
/// How many of them are domains.
const DOMAINS: usize = 3;
/// How many of them stand alone, as domains and words do.
const ALONE: usize = 5;
/// So long may be what stands in brackets to be filled in, in bytes.
const BRACKETED: usize = 80;
/// All of them at once, in either case.
static SEARCH: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(ALL).ok());

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if laws(cx).next().is_none() {
        return;
    }
    base_url(cx, rule, sink);
    let mut told: BTreeSet<String> = BTreeSet::new();
    for document in
        cx.localized.documents.iter().filter(|own| public(cx).any(|(id, _)| id.as_str() == own.id))
    {
        let tag = document.language.to_string();
        let texts = document.walk().flat_map(Section::texts).chain([&document.title, &document.description]);
        for text in texts {
            for value in text.values.values() {
                let shown = value.plain();
                if let Some(seen) = placeholder(&shown).filter(|_| told.insert(value.fact.path.clone())) {
                    let span = cx.places.value(&value.fact.path);
                    let headline = format!("`{}` holds the placeholder “{seen}”", value.fact.path);
                    let found = Diagnostic::new(rule, span, headline).about_entry(value.fact.path.clone());
                    sink.push(found.label("shown on a page").help("write the fact in its place"));
                }
            }
            let Origin::Message(id) = &text.origin else { continue };
            let words = text.own_words();
            let seen = placeholder(&words);
            let Some(shown) = seen.or_else(|| bracketed(&words)) else { continue };
            let Some(entry) = cx.catalogues.get(&tag).and_then(|own| own.entry(id)) else { continue };
            if told.insert(format!("{tag} {id}")) {
                let language = cx.localized.names.get(&tag).map_or(tag.as_str(), String::as_str);
                let new = |headline| Diagnostic::new(rule, entry.id_span, headline).about(tag.as_str(), id);
                sink.push(if seen.is_some() {
                    new(format!("{language} `{id}` holds the placeholder “{shown}”"))
                        .label("shown on a page")
                        .help("write what belongs there")
                } else {
                    new(format!("{language} `{id}` says “{shown}”, in brackets, as what is to be filled in"))
                        .level(Severity::Warning)
                        .label("shown on a page")
                        .help("write what belongs there; a remark stands in round brackets")
                });
            }
        }
    }
}

/// The address that all pages give as theirs.
fn base_url(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    let Some(seen) = placeholder(&cx.policy.site.base_url.href) else { return };
    let headline = format!("`base-url` holds the placeholder “{seen}”");
    let found =
        Diagnostic::new(rule, cx.places.value("base-url"), headline).about_entry("base-url".to_owned());
    let found = found.level(Severity::Warning).label("each page tells search engines that it stands there");
    sink.push(found.help("write the address under which the pages will stand"));
}

/// The placeholder in a text: the first of the list.
fn placeholder(text: &str) -> Option<&'static str> {
    let found = SEARCH.iter().flat_map(|search| search.find_overlapping_iter(text));
    let numbers = found.filter_map(|found| {
        let (number, range) = (found.pattern().as_usize(), found.range());
        let own = ALL.get(number)?;
        // What shouts is told by its capitals.
        let shouts = own.bytes().any(|byte| byte.is_ascii_uppercase());
        let is_one = !shouts || text.get(range.clone()) == Some(own);
        let stands = number >= ALONE || stands_alone(text, range.start, own, number < DOMAINS);
        (is_one && stands).then_some(number)
    });
    numbers.min().and_then(|number| ALL.get(number).copied())
}

/// Whether the word at `at` is a whole one, a domain with what may stand before it.
fn stands_alone(text: &str, at: usize, word: &str, is_domain: bool) -> bool {
    let after = text.get(at + word.len()..).unwrap_or_default();
    let before = text[..at].chars().next_back();
    let begins = before.is_none_or(|c| if is_domain { ".@/ ".contains(c) } else { !c.is_alphanumeric() });
    begins && !after.starts_with(|c: char| c.is_alphanumeric() || c == '-')
}

/// Words in square brackets, in whatever language, as drafts have what is to be filled in or decided. A link has lost its own
/// before; an omission and `sic` are of quotations.
fn bracketed(text: &str) -> Option<&str> {
    text.match_indices('[').find_map(|(at, _)| {
        let rest = &text[at..];
        let own = &rest[..=rest.find(']')?];
        let inside = &own[1..own.len() - 1];
        let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
        let is_words = letters > 1 && own.len() <= BRACKETED && !inside.contains('[');
        (is_words && !inside.eq_ignore_ascii_case("sic")).then_some(own)
    })
}

#[cfg(test)]
mod tests {
    use super::{bracketed, placeholder};

    #[test]
    fn each_is_found_by_what_it_begins_with() {
        for own in super::ALL {
            assert_eq!(placeholder(own), Some(own), "{own}");
        }
    }

    #[test]
    fn placeholders_are_told_from_words() {
        for (text, seen) in [
            ("Write to privacy@example.com.", Some("example.com")),
            ("[Insert name of company]", Some("[insert")),
            ("Lorem ipsum dolor", Some("lorem ipsum")),
            ("TODO: ask legal", Some("TODO:")),
            ("Para todo: lo que usted pida", None),
            ("counterexample.community", None),
            ("a good example. com", None),
            ("until TBD.", Some("TBD")),
            ("the TBDx and XTBD protocols", None),
            ("since XX/XX/XXXX", Some("XXX")),
            ("since INSERT DATE HERE", Some("INSERT ")),
            ("please insert a coin, INSERTED", None),
            ("see Error! Reference source not found.", Some("reference source not found")),
            ("within ____ days", Some("____")),
            ("[to be completed]", Some("[to be ")),
            ("within [●] days", Some("[●")),
            ("[email\u{A0}protected]", Some("[email")),
        ] {
            assert_eq!(placeholder(text), seen, "{text}");
        }
    }

    #[test]
    fn what_stands_in_brackets_is_to_be_filled_in() {
        for (text, seen) in [
            ("dans un délai de [à compléter] jours", Some("[à compléter]")),
            ("[名前を入力]に連絡", Some("[名前を入力]")),
            ("as it said [sic] then", None),
            ("the text [...] goes on, see [1] and [ ]", None),
            ("[a", None),
        ] {
            assert_eq!(bracketed(text), seen, "{text}");
        }
    }
}
