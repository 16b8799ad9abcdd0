//! What the program makes pages of, and where they lead.

use std::fs;
use std::path::Path;

use crate::support::{self, out, run, status};

#[test]
fn template_prints_what_is_built_in() {
    let folder = support::changed(&[]);
    let list = run(folder.path(), &["template"]);
    assert_eq!(status(&list), 0);
    let names: Vec<String> =
        out(&list).lines().filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect();
    assert!(names.len() >= 7, "{names:?}");
    for name in names {
        let on_disk = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(&name));
        let printed = run(folder.path(), &["template", &name]);
        assert_eq!(out(&printed), on_disk.unwrap_or_default(), "{name}");
    }
    assert_eq!(status(&run(folder.path(), &["template", "pages.html"])), 2);
}

#[test]
fn no_published_page_leads_to_a_draft() {
    let site = "source-language: en\nbase-url: https://www.example.com/legal/\nlanguages:\n  en: published\n  fr: draft\n";
    let folder = support::changed(&[("policy/site.yaml", site)]);
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    let page = |tag: &str| {
        fs::read_to_string(folder.path().join(format!("public/{tag}/privacy/index.html"))).unwrap_or_default()
    };
    assert!(page("en").contains("<h1>") && !page("en").contains("hreflang=\"fr\""));
    assert!(page("fr").contains("hreflang=\"en\""), "a draft leads to the others");
}

#[test]
fn what_was_renamed_is_offered_under_its_new_name() {
    let mut project = support::base();
    let document = project.remove("policy/documents/privacy.yaml").unwrap_or_default();
    let document = document
        .replace("  privacy:\n", "  data-policy:\n    formerly: [privacy]\n")
        .replace("      - id: about\n", "      - id: scope\n        formerly: [about]\n");
    project.insert("policy/documents/data-policy.yaml".into(), document);
    let logs = "about-logs = We keep { $log-period } of logs: { $document-privacy }.\n";
    project.insert("locales/en/logs.ftl".into(), logs.into());
    let folder = support::on_disk(&project);
    let said = out(&run(folder.path(), &["check"]));
    assert!(said.contains("write `$document-data-policy`"), "{said}");
    assert!(
        said.contains("it was called `document-privacy`: rename the message to `document-data-policy`"),
        "{said}"
    );
    assert!(said.contains("it was called `section-about`: rename the message to `section-scope`"), "{said}");
}
