//! Languages that nobody speaks: every policy can be shown in them, and the project is left alone.

use crate::support;
use std::path::Path;

use policyglot::compile::{Options, compile};
use policyglot::diag::Severity;
use policyglot::load::disk;
use policyglot::preview::{Wish, preview};
use policyglot::pseudo::{LANGUAGES, with_pseudo};

/// What keeps the pages of `files` from being made in these languages.
fn faults(files: &disk::Files) -> Vec<String> {
    let compiled = compile(with_pseudo(files), &Options::default());
    let found = compiled.sink.found().iter();
    let errors = found.filter(|found| found.severity == Severity::Error && !found.rule.silenceable);
    errors
        .map(|found| {
            format!(
                "{}: {} ({})",
                found.rule.name,
                found.message,
                compiled.sources.describe(found.primary.span)
            )
        })
        .collect()
}

#[test]
fn nothing_keeps_pages_from_being_made() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let worked = disk::read_project(root).unwrap();
    let begun = tempfile::tempdir().unwrap();
    for source in ["en", "fr", "ja"] {
        let folder = begun.path().join(source);
        let output = support::run(
            begun.path(),
            &["init", source, "--yes", "--source-locale", source, "--locales", "de"],
        );
        assert_eq!(support::status(&output), 0);
        assert_eq!(faults(&disk::read_project(&folder).unwrap()), Vec::<String>::new(), "{source}");
    }
    assert_eq!(faults(&worked), Vec::<String>::new());
    for project in [support::base(), support::legal()] {
        assert_eq!(faults(&support::files(&project)), Vec::<String>::new());
    }
}

#[test]
fn pages_have_other_words_the_same_values_and_no_findings_of_their_own() {
    let files = support::files(&support::legal());
    let plain = preview(files.clone(), Wish::default());
    let with = preview(files, Wish { pseudo: true, ..Wish::default() });
    assert_eq!(plain.report.findings.len(), with.report.findings.len());
    let text = |page: &str| with.pages.get(page).cloned().unwrap_or_default();
    for (tag, _) in LANGUAGES {
        assert!(!plain.pages.contains_key(&format!("{tag}/privacy/index.html")));
        let page = text(&format!("{tag}/privacy/index.html"));
        assert!(page.contains("<section id=") && page.contains("noindex"), "{tag}: {page}");
    }
    let (english, pseudo) = (text("en/privacy/index.html"), text("en-XA/privacy/index.html"));
    let ids = |page: &str| page.matches("<section id=").count();
    assert_eq!(ids(&english), ids(&pseudo));
    let arabic = text("ar-XB/privacy/index.html");
    assert!(arabic.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{arabic}");
    // Every word runs from right to left by itself; a value and the letters of markup do not.
    let main = &arabic[arabic.find("<h1>").unwrap()..];
    assert!(main.contains(">\u{202E}") && main.matches('\u{202E}').count() > 50, "{main}");
    assert_eq!(main.matches('\u{202E}').count(), main.matches('\u{202C}').count());
    assert!(!main.contains("\u{200F}\u{200D}") && !main.contains("\u{200E}\u{200D}"), "{main}");
    assert!(!main.contains("<\u{202E}") && main.contains("privacy@larch-notes.example"), "{main}");
    for (path, page) in &with.pages {
        assert!(path.starts_with("ar-XB/") || !page.contains('\u{202E}'), "{path}");
    }
    assert!(with.views["ar-XB/privacy/"].title.starts_with('\u{202E}'));
}
