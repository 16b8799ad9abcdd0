//! The outputs in docs/formats.md are those of the program. `POLICYGLOT_UPDATE=1 cargo test formats` writes them anew.

use crate::support;
use std::fs;
use std::path::Path;

use policyglot::diag::format::{self, Format};

use super::cases;

/// The lines from the first that holds `from` to the next that holds `to`, without their common indent.
fn part(text: &str, from: &str, to: &str) -> String {
    let lines: Vec<_> = text.lines().skip_while(|line| !line.contains(from)).collect();
    let end = lines.iter().position(|line| line.contains(to)).unwrap();
    let indent = lines[0].len() - lines[0].trim_start().len();
    // What is quoted inside a report stands at the margin.
    let own =
        lines[..=end].iter().map(|line| line.get(indent..).filter(|_| line.starts_with(&" ".repeat(indent))));
    let own = own.zip(&lines).map(|(cut, line)| cut.unwrap_or(line));
    own.collect::<Vec<_>>().join("\n") + "\n"
}

fn examples() -> [(&'static str, String); 6] {
    let mut files = support::base();
    files.insert(
        "locales/fr/logs.ftl".into(),
        "about-logs = Nous conservons les journaux du serveur.\n".into(),
    );
    let found = cases::project(&files);
    let text = |format| format::render(&found.report, &found.sources, format, false);
    [
        ("short", text(Format::Short)),
        ("json", part(&text(Format::Json), "\"check\"", "\"notes\"")),
        ("sarif", part(&text(Format::Sarif), "\"ruleId\"", "\"relatedLocations\"")),
        ("github", text(Format::Github)),
        ("gitlab", text(Format::Gitlab)),
        ("junit", part(&text(Format::Junit), "testsuite name=\"dropped-value\"", "</testsuite>")),
    ]
}

#[test]
fn the_examples_in_the_documentation_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut current = page.clone();
    for (name, text) in examples() {
        let marker = format!("<!-- {name} -->\n");
        let (before, after) = current.split_once(&marker).unwrap_or_else(|| panic!("no {marker}"));
        let (fence, rest) = after.split_once('\n').unwrap();
        let (_, rest) = rest.split_once("```\n").unwrap();
        current = format!("{before}{marker}{fence}\n{text}```\n{rest}");
    }
    if std::env::var_os("POLICYGLOT_UPDATE").is_some() {
        fs::write(&path, &current).unwrap();
    }
    assert!(
        page == current || std::env::var_os("POLICYGLOT_UPDATE").is_some(),
        "docs/formats.md is not current"
    );
}

#[test]
fn every_format_has_its_part() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats.md")).unwrap();
    for format in ["human", "short", "json", "sarif", "github", "gitlab", "junit"] {
        assert!(page.contains(&format!("`{format}`")), "{format}");
    }
}
