//! Half-trusted translators: whatever stands in a locale file, nothing of it is live in any output format.

use std::collections::BTreeMap;
use std::fmt::Write;

use policyglot::compile::{self, Options};
use policyglot::diag::sink::Levels;
use policyglot::diag::{Diagnostic, Severity};
use policyglot::markup::{Slot, parse};
use policyglot::render::site::layout::{Generator, Layout};

use super::{folder, outputs};
use crate::support::{self, Project};

/// The generators and what their pages are called in findings of this test.
const GENERATORS: [(&str, Generator); 4] = [
    ("hugo", Generator::Hugo),
    ("zola", Generator::Zola),
    ("docusaurus", Generator::Docusaurus),
    ("starlight", Generator::Starlight),
];

/// The texts of `vectors.txt`.
fn vectors() -> Vec<String> {
    let lines = include_str!("vectors.txt").lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("# After") && !line.starts_with("# Texts"))
        .filter(|line| !line.starts_with("## "))
        .map(written_out)
        .collect()
}

/// `\n`, `\0` and `\u{…}` as Rust reads them; any other `\` is one.
fn written_out(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let code = rest.strip_prefix("u{").and_then(|rest| rest.split_once('}'));
        if let Some((hex, after)) = code {
            out.push(u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).unwrap());
            rest = after;
        } else if let Some(after) = rest.strip_prefix('n') {
            out.push('\n');
            rest = after;
        } else if let Some(after) = rest.strip_prefix("0<").or_else(|| rest.strip_prefix("0IPT")) {
            out.push('\0');
            out.push_str(&rest[1..rest.len() - after.len()]);
            rest = after;
        } else {
            out.push('\\');
        }
    }
    out + rest
}

/// `text` as Fluent, so that its formatted value is that very text.
fn quoted(text: &str) -> String {
    let each = text.chars().map(|c| match c {
        c if c.is_ascii_alphanumeric() => c.to_string(),
        c => format!("\\U{:06X}", u32::from(c)),
    });
    format!("{{ \"{}\" }}", each.collect::<String>())
}

/// `text` so that Markdown reads the very words: what a translator can have on a page without any finding.
fn escaped(text: &str) -> String {
    let each = text.chars().map(|c| match c {
        '\n' => " ".to_owned(),
        c if c.is_ascii_punctuation() => format!("\\{c}"),
        c => c.to_string(),
    });
    each.collect()
}

/// What is asked of a run for each kind of output.
fn options() -> Vec<(&'static str, Options)> {
    let mut options = vec![("pages", Options::default())];
    for (name, generator) in GENERATORS {
        let layout = Layout { generator, under: "legal".into(), root: None };
        options.push((name, Options { site: Some(layout), ..Options::default() }));
    }
    options
}

/// What is live in a page, with its path.
fn live(path: &str, text: &str) -> Option<String> {
    let is = |ending: &str| path.ends_with(ending);
    let found = if is(".html") && !path.contains("layouts/") {
        outputs::of_html(text)
    } else if is(".json") && path.starts_with("pages/") {
        outputs::of_json(text)
    } else if is(".md") {
        let text = text.replace("{{< policyglot-html >}}", "").replace("{{< /policyglot-html >}}", "");
        outputs::of_front_matter(&text).or_else(|| outputs::of_markdown(&text, path.starts_with("pages/")))
    } else {
        None
    };
    found.or_else(|| outputs::hidden(text)).map(|found| format!("{path}: {found}"))
}

/// A policy that shows `texts` as clauses, the first line of each as a heading, and all of these lines as title, description
/// and labels of the page. English says the same, so that nothing is told of a translation.
fn showing(texts: &[String]) -> Project {
    let mut project = support::base();
    let first = |text: &str| text.lines().next().unwrap_or_default().trim().to_owned();
    let mut words = String::new();
    let mut sections = String::new();
    for (at, text) in texts.iter().enumerate() {
        let _ = write!(
            words,
            "vector-{at} = {}\nsection-about-canary-{at} = {}\n",
            quoted(text),
            quoted(&first(text))
        );
        let _ =
            write!(sections, "      - id: about-canary-{at}\n        blocks: [{{ prose: [vector-{at}] }}]\n");
    }
    project.get_mut("policy/documents/privacy.yaml").unwrap().push_str(&sections);
    let all: Vec<_> = texts.iter().map(|text| first(text)).collect();
    let labels = [
        "category-logs",
        "contact-privacy",
        "ui-contents",
        "ui-languages",
        "ui-back-to-top",
        "document-privacy",
        ".description",
    ];
    // A share of all for each of them.
    let share = |at: usize| {
        quoted(&all.chunks(all.len().div_ceil(labels.len())).nth(at).unwrap_or_default().join(" "))
    };
    for tag in ["en", "fr"] {
        for file in ["policy", "interface"] {
            let text = project.get_mut(&format!("locales/{tag}/{file}.ftl")).unwrap();
            let lines = text.lines().map(|line| {
                let id = line.split_once(" = ").map(|(id, _)| id).unwrap_or_default();
                match labels.iter().position(|own| *own == id.trim()) {
                    Some(at) => format!("{id} = {}\n", share(at)),
                    None => format!("{line}\n"),
                }
            });
            *text = lines.collect();
        }
        project.insert(format!("locales/{tag}/vectors.ftl"), words.clone());
    }
    project
}

/// What is live in the pages of every kind, and the pages themselves as they are laid out below `target/tmp/`.
fn found_in(project: &Project, place: &str) -> (Vec<String>, BTreeMap<String, String>) {
    let mut found = Vec::new();
    let mut all = BTreeMap::new();
    for (name, options) in options() {
        let compiled = compile::compile(support::files(project), &options);
        let pages = compiled.pages.clone();
        let report = compiled.sink.finish(&compiled.sources, &Levels::default());
        let errors = report.findings.iter().filter(|own| !own.rule.silenceable);
        let errors: Vec<_> = errors.map(|own| (own.rule.name, &own.message_id, &own.message)).collect();
        assert!(!pages.is_empty(), "{name}: {errors:#?}");
        for page in pages {
            let path = format!("{name}/{}", page.path);
            // Where real renderers and a browser find them: tests/hostile/render.py, tests/browser/hostile.test.js.
            super::case::put(&folder("hostile-pages").join(place), &path, &page.text);
            found.extend(live(&path, &page.text));
            all.insert(path, page.text);
        }
    }
    (found, all)
}

fn is_hidden(text: &str) -> bool {
    policyglot::markup::chars::find_hidden(text).next().is_some()
}

fn is_refused(text: &str) -> bool {
    is_hidden(text) || [Slot::Block, Slot::Inline].iter().any(|slot| !parse(text, *slot).faults.is_empty())
}

#[test]
fn what_is_refused_is_told_and_makes_no_page() {
    let refused: Vec<_> = vectors().into_iter().filter(|text| is_refused(text)).collect();
    assert!(refused.len() > 80, "only {} are refused", refused.len());
    let compiled = compile::compile(support::files(&showing(&refused)), &Options::default());
    assert!(compiled.pages.is_empty());
    let report = compiled.sink.finish(&compiled.sources, &Levels::default());
    for (at, text) in refused.iter().enumerate() {
        let about = |found: &Diagnostic| {
            let id = found.message_id.as_deref().unwrap_or_default();
            id == format!("vector-{at}") || id == format!("section-about-canary-{at}")
        };
        let told = report.findings.iter().any(|found| about(found) && found.severity != Severity::Info);
        assert!(told, "nothing is told of {text:?}");
    }
}

#[test]
fn what_is_taken_is_live_in_no_format() {
    let taken: Vec<_> = vectors().into_iter().filter(|text| !is_refused(text)).collect();
    assert!(taken.len() > 20, "only {} are taken", taken.len());
    let (found, _) = found_in(&showing(&taken), "taken");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The words themselves, which no finding keeps back: every format must show them and run nothing.
#[test]
fn the_words_of_the_list_are_words_in_every_format() {
    let vectors: Vec<_> = vectors().into_iter().filter(|text| !is_hidden(text)).collect();
    let escaped: Vec<_> = vectors.iter().map(|text| escaped(text)).collect();
    let (mut found, pages) = found_in(&showing(&escaped), "words");
    for vector in &vectors {
        let words = policyglot::render::html::escape(vector.replace('\n', " ").trim());
        if !pages["pages/fr/privacy/fragment.html"].contains(&words) {
            found.push(format!("{vector:?} is not shown"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_page_says_what_it_may_load() {
    let compiled = compile::compile(support::files(&support::base()), &Options::default());
    let whole = compiled.pages.iter().map(|page| (&page.path, &page.text));
    let whole = whole.filter(|(path, _)| path.ends_with("index.html"));
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; \
                  font-src 'self'; base-uri 'none'; form-action 'none'\">";
    assert_eq!(whole.clone().count(), 3);
    for (path, text) in whole {
        let at = text.find(policy).unwrap_or_else(|| panic!("{path} has no policy"));
        assert!(
            !text[..at].contains("<link") && !text.contains("<style") && !text.contains("<script"),
            "{path}"
        );
    }
}
