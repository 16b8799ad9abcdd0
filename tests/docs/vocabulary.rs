//! `docs/vocabulary.md`: what the tool knows by itself.

use std::fmt::Write;

use policyglot::load::schema::words::{called, says};
use policyglot::model::document::DocumentKind;
use policyglot::model::regime::Regime;
use policyglot::model::region::Region;
use policyglot::vocabulary::{self, Known, law, layout};

const OPENING: &str = "# Vocabulary\n\nWhat policyglot knows by itself. A policy names any of these entries by its id, without describing it: \
    `categories: [email-address, ip-address]`. Its words are there in Arabic, German, English, Spanish, French and Japanese; a message \
    of the policy with the same id takes their place ([labels](labels.md)). An entry of the policy with the same id is \
    this entry, with what the policy adds; one with `kind-of: email-address` is a kind of it, with a name of its own.\n\n\
    Each entry has the term of the [W3C Data Privacy Vocabulary](https://w3id.org/dpv) (DPV 2.2) that means the same. What is \
    said of laws is data with a source and the day on which it was last held against it; it is no legal advice.\n\n";

/// A column beside id, name and term: its heading, and the cell of an entry.
type Column = (&'static str, fn(&str, &Known) -> String);

fn yes(own: bool) -> String {
    if own { "yes".to_owned() } else { String::new() }
}

fn code(own: Option<&String>) -> String {
    own.map(|own| own.replace('|', "\\|")).unwrap_or_default()
}

/// What a family has beside the rest.
fn columns(family: &str) -> &'static [Column] {
    match family {
        "categories" => &[
            ("special (GDPR Art. 9)", |_, own| yes(own.special)),
            ("sensitive (California)", |_, own| yes(own.sensitive)),
            ("categories of Cal. Civ. Code § 1798.140(v)(1)", |_, own| {
                own.ccpa.iter().map(|own| format!("`{}`", own.name())).collect::<Vec<_>>().join(", ")
            }),
        ],
        "sources" | "measures" => &[("kind", |_, own| own.kind.clone())],
        "bases" | "conditions" => &[("article", |_, own| code(own.article.as_ref()))],
        "criteria" => &[("says no more than the law", |_, own| yes(own.vague))],
        "channels" => &[("needs of the contact", |_, own| {
            own.needs.as_ref().map(|own| format!("`{own}`")).unwrap_or_default()
        })],
        "rights" => &[("given by", |id, _| {
            let articles =
                Regime::ALL.into_iter().filter_map(|regime| law::of(regime).rights.get(id).cloned());
            articles.collect::<Vec<_>>().join("; ")
        })],
        "safeguards" => &[
            ("kind", |_, own| own.kind.clone()),
            ("from", |_, own| code(own.since.as_ref())),
            ("invalid from", |_, own| code(own.invalidated.as_ref())),
            ("decision", |_, own| code(own.decision.as_ref())),
            ("text", |_, own| code(own.url.as_ref())),
        ],
        "authorities" => &[
            ("for people in", |_, own| {
                own.regions.iter().map(|own| place(own)).collect::<Vec<_>>().join(", ")
            }),
            ("complaints", |_, own| code(own.url.as_ref())),
        ],
        _ => &[],
    }
}

/// A place with its English name.
fn place(code: &str) -> String {
    match rust_iso3166::from_alpha2(code) {
        Some(country) => format!("{} (`{code}`)", country.name.trim()),
        None => format!("`{code}`"),
    }
}

fn places(all: &[Region]) -> String {
    all.iter().map(|own| place(own.code())).collect::<Vec<_>>().join(", ")
}

fn term(concept: &str) -> String {
    vocabulary::iri(concept).map(|iri| format!("[`{concept}`]({iri})")).unwrap_or_default()
}

/// The page.
pub(crate) fn page() -> String {
    let mut page = OPENING.to_owned();
    let families: Vec<_> = vocabulary::families().map(|own| format!("[{own}](#{own})")).collect();
    let _ = writeln!(
        page,
        "{} · [laws](#laws) · [standard sections](#standard-sections)\n",
        families.join(" · ")
    );
    for family in vocabulary::families() {
        let columns = columns(family);
        let heads: String = columns.iter().map(|(head, _)| format!(" {head} |")).collect::<Vec<_>>().concat();
        let _ = writeln!(page, "## {family}\n");
        match family {
            "recipients" | "rights" | "authorities" => {
                let _ = writeln!(
                    page,
                    "To be one of the policy's, an entry stands under `{family}:`, be it without a value.\n"
                );
            }
            _ => {}
        }
        let _ =
            writeln!(page, "| id | in English | DPV |{heads}\n|---|---|---|{}", "---|".repeat(columns.len()));
        for id in vocabulary::ids(family) {
            let known = vocabulary::known(family, id).unwrap();
            let cells: String = columns
                .iter()
                .map(|(_, cell)| format!(" {} |", cell(id, known)))
                .collect::<Vec<_>>()
                .concat();
            let name = called(family, id);
            assert!(!name.is_empty(), "{family}.{id} has no name in English");
            let _ = writeln!(page, "| `{id}` | {name} | {} |{cells}", term(&known.concept));
        }
        page.push('\n');
    }
    laws(&mut page);
    sections(&mut page);
    page
}

fn laws(page: &mut String) {
    let _ = writeln!(
        page,
        "## Laws\n\nWhat each law under `regimes:` says of countries, rights and times. A policy adds countries with `adequate:`.\n"
    );
    for regime in Regime::ALL {
        let own = law::of(regime);
        let _ = writeln!(page, "### {}\n\n{}.\n\n| | |\n|---|---|", regime.name(), own.name);
        let mut row = |head: &str, cell: String| {
            if !cell.is_empty() {
                let _ = writeln!(page, "| {head} | {cell} |");
            }
        };
        row("holds in", places(&own.home));
        row("adequate", places(&own.adequate));
        row("adequate for certified companies", places(&own.framework));
        row("on transfers", own.transfer_article.clone().unwrap_or_default());
        row("on representatives", own.representative_article.clone().unwrap_or_default());
        row("on reaching the controller", own.contact_article.clone());
        row("time to answer", format!("`{}` ({})", own.response.iso, own.response_article));
        let rights: Vec<_> = own.rights.iter().map(|(id, article)| format!("`{id}` ({article})")).collect();
        row("rights", rights.join(", "));
        row("source", format!("<{}>", own.source));
        row("as of", own.as_of.clone());
        page.push('\n');
    }
}

fn sections(page: &mut String) {
    let _ = writeln!(
        page,
        "## Standard sections\n\nThe sections of a document that has no `sections:` of its own, by its kind: each where the policy has \
         something to say there. Their words are messages `section-ID` and `standard-…`, which a policy can replace.\n"
    );
    let kinds = [
        DocumentKind::Privacy,
        DocumentKind::Notice,
        DocumentKind::Cookies,
        DocumentKind::Subprocessors,
        DocumentKind::Record,
    ];
    let mut sentences: Vec<(String, String)> = Vec::new();
    for kind in kinds {
        let _ = writeln!(page, "### {}\n\n| section | heading | shows |\n|---|---|---|", kind.name());
        for section in layout::of(kind) {
            let blocks = section.blocks.iter().map(|own| {
                match (own.prose.as_ref().or(own.note.as_ref()), own.table) {
                    (Some(message), _) => {
                        let entry = (message.clone(), says(message).replace('\n', " "));
                        if !sentences.contains(&entry) {
                            sentences.push(entry);
                        }
                        format!("`{message}`")
                    }
                    (None, Some(table)) => format!("the table `{}`", table.name()),
                    (None, None) => format!("the contact of the {}", own.contact.as_deref().unwrap()),
                }
            });
            let blocks: Vec<_> = blocks.collect();
            let only: String = section
                .applies_to
                .iter()
                .map(|own| format!(" (for `{own}` only)"))
                .collect::<Vec<_>>()
                .concat();
            let heading = called("sections", &section.id);
            assert!(!heading.is_empty(), "{}", section.id);
            let _ = writeln!(page, "| `{}`{only} | {heading} | {} |", section.id, blocks.join(", "));
        }
        page.push('\n');
    }
    let _ = writeln!(
        page,
        "### Standard sentences\n\nWhat these messages say in English. To say it otherwise, write a message with the same id in every language.\n\n\
         | message | English |\n|---|---|"
    );
    for (message, text) in sentences {
        assert!(!text.is_empty(), "{message}");
        let _ = writeln!(page, "| `{message}` | {} |", text.replace('|', "\\|"));
    }
}
