//! Half-trusted translators: whatever stands in a locale file, nothing of it is live in any output format.

use std::collections::BTreeMap;

use policyglot::compile::{self, Options};
use policyglot::diag::sink::Levels;
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

/// The places of a page that a translator writes: a text of its own, and everything that stands in a line.
fn slots(text: &str) -> [(&'static str, String); 2] {
    let text = quoted(text);
    let ids =
        ["section-about", "category-logs", "contact-privacy", "ui-contents", "ui-languages", "ui-effective"];
    let lines: String = ids.iter().map(|id| format!("{id} = {text}\n")).collect();
    [
        ("text", format!("about-logs = {{ $log-period }} {text}\n")),
        ("line", format!("{lines}document-privacy = {text}\n    .description = {text}\n")),
    ]
}

/// The project whose French says `messages` in the place of its own.
fn saying(messages: &str) -> Project {
    let mut project = support::base();
    let ids: Vec<&str> =
        messages.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.trim()).collect();
    for (_, text) in project.iter_mut().filter(|(path, _)| path.starts_with("locales/fr/")) {
        let mut kept = true;
        let lines = text.lines().filter(|line| {
            if !line.starts_with([' ', '.']) {
                kept = !ids.iter().any(|id| line.starts_with(&format!("{id} =")));
            }
            kept
        });
        *text = lines.map(|line| format!("{line}\n")).collect();
    }
    project.insert("locales/fr/own.ftl".into(), messages.to_owned());
    project
}

/// The pages of a project, by the format and path; none where findings keep them back.
fn pages(project: &Project) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (name, options) in options() {
        let compiled = compile::compile(support::files(project), &options);
        all.extend(compiled.pages.into_iter().map(|page| (format!("{name}/{}", page.path), page.text)));
        if all.is_empty() {
            break;
        }
    }
    all
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

#[test]
fn nothing_of_the_list_is_live_in_any_format() {
    let mut shown = 0;
    let mut found = Vec::new();
    for vector in vectors() {
        for (slot, messages) in slots(&vector) {
            for (path, text) in pages(&saying(&messages)) {
                shown += usize::from(path.contains("fr"));
                found.extend(live(&path, &text).map(|own| format!("{slot} = {vector:?}: {own}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(shown > 100, "nearly nothing got onto a page: {shown}");
}

/// The words themselves, which no finding keeps back: every format must show them and run nothing.
#[test]
fn the_words_of_the_list_are_words_in_every_format() {
    let hidden = |text: &str| policyglot::markup::chars::find_hidden(text).next().is_some();
    let vectors: Vec<_> = vectors().into_iter().filter(|text| !hidden(text)).collect();
    let mut project = support::base();
    let list = || {
        let each = vectors.iter().enumerate().map(|(at, vector)| {
            let words = quoted(&escaped(vector));
            format!("vector-{at} = {words}\nsection-canary-{at} = {words}\n")
        });
        each.collect::<String>()
    };
    let sections = (0..vectors.len()).map(|at| {
        format!("      - id: about-canary-{at}\n        heading: section-canary-{at}\n        blocks: [{{ prose: [vector-{at}] }}]\n")
    });
    let document = project.get_mut("policy/documents/privacy.yaml").unwrap();
    document.push_str(&sections.collect::<String>());
    for tag in ["en", "fr"] {
        project.insert(format!("locales/{tag}/vectors.ftl"), list());
    }
    let mut live_ones = Vec::new();
    for (name, options) in options() {
        let compiled = compile::compile(support::files(&project), &options);
        let pages = compiled.pages.clone();
        let found = compiled.sink.finish(&compiled.sources, &Levels::default());
        let errors: Vec<_> = found.findings.iter().filter(|own| !own.rule.silenceable).collect();
        let errors: Vec<_> =
            errors.iter().map(|own| (own.rule.name, &own.message_id, &own.message)).collect();
        assert!(!pages.is_empty(), "{errors:#?}");
        // Where real renderers and a browser find them: tests/hostile/render.py, tests/browser/hostile.test.js.
        let place = folder("hostile-pages").join(name);
        for page in &pages {
            super::case::put(&place, &page.path, &page.text);
            live_ones.extend(live(&format!("{name}/{}", page.path), &page.text));
        }
        let shown = pages.iter().find(|page| page.path == "fr/privacy/fragment.html");
        for vector in vectors.iter().filter(|_| name == "pages") {
            let words = policyglot::render::html::escape(vector.replace('\n', " ").trim());
            if !shown.unwrap().text.contains(&words) {
                live_ones.push(format!("{vector:?} is not shown"));
            }
        }
    }
    assert!(live_ones.is_empty(), "{}", live_ones.join("\n"));
}

#[test]
fn every_page_says_what_it_may_load() {
    let pages = pages(&support::base());
    let whole = pages.iter().filter(|(path, _)| path.starts_with("pages/") && path.ends_with("index.html"));
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
