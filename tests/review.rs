//! The review: the page and the comment, and that no text of a project breaks out of either.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::fs;
use std::path::Path;

use crate::support::{Project, err, out, run, status};
use policyglot::acceptance;
use policyglot::ledger::accept::Request;
use tempfile::TempDir;

const ENGLISH: &str = "locales/en/logs.ftl";
const FRENCH: &str = "locales/fr/logs.ftl";

/// The small project, all of it accepted.
fn accepted() -> Project {
    let mut project = support::base();
    let request = Request {
        brand: None,
        locale: None,
        messages: Vec::new(),
        minor: false,
        undo: false,
        by: Some("M. Roy".to_owned()),
        reason: None,
        date: Some("2024-05-01".to_owned()),
    };
    let accepted = acceptance::accept(support::files(&project), &request).unwrap();
    project.extend(accepted.outcome.unwrap().files);
    project
}

fn with(project: &Project, changes: &[(&str, &str, &str)]) -> Project {
    let mut project = project.clone();
    for (path, old, new) in changes {
        let text = project.get_mut(*path).unwrap();
        assert!(text.contains(old), "{text}");
        *text = text.replace(old, new);
    }
    project
}

fn page(folder: &TempDir) -> String {
    let output = run(folder.path(), &["status", "--html", "review"]);
    assert_eq!((status(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
    fs::read_to_string(folder.path().join("review/index.html")).unwrap()
}

fn comment(folder: &TempDir, before: &Path) -> String {
    let since = before.to_str().unwrap();
    let output = run(folder.path(), &["status", "--format", "markdown", "--since", since]);
    assert_eq!(status(&output), 0, "{}", err(&output));
    out(&output)
}

#[test]
fn the_page_shows_what_changed_beside_the_translation_and_who_accepted_it() {
    let changed = with(&accepted(), &[(ENGLISH, "We keep server logs for", "We never keep server logs for")]);
    let html = page(&support::on_disk(&changed));
    assert!(html.contains("We <ins>never</ins> keep server logs for"), "{html}");
    assert!(html.contains("stale in substance"));
    assert!(html.contains("by M. Roy") && html.contains("<time>2024-05-01</time>"));
    assert!(html.contains("policyglot accept fr about-logs"));
    assert!(html.contains("lang=\"fr\" dir=\"ltr\""));
}

#[test]
fn the_page_is_the_same_bytes_each_time_and_asks_nobody_for_anything() {
    let folder = support::on_disk(&accepted());
    let html = page(&folder);
    assert_eq!(html, page(&folder));
    assert!(html.contains("Everything is current, in every language."), "{}", &html[..9_000]);
    for part in [" src=", "href=\"http", "url(", "@import", "<link", " style="] {
        assert!(!html.contains(part), "{part}");
    }
    assert!(html.contains("default-src 'none'; style-src 'sha256-"));
}

#[test]
fn no_text_breaks_out_of_the_page() {
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\u{202E}\u{200B}</p>";
    let project = with(&accepted(), &[(FRENCH, "Nous", hostile), (ENGLISH, "We", hostile)]);
    let html = page(&support::on_disk(&project));
    assert_eq!(html.matches("<script>").count(), 1, "ours");
    assert!(!html.contains("<img") && !html.contains(['\u{202E}', '\u{200B}']));
    assert!(html.contains("U+202E</span>"));
}

#[test]
fn a_folder_of_others_is_left_alone() {
    let folder = support::on_disk(&accepted());
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    let before = fs::read_to_string(folder.path().join("public/index.html")).unwrap();
    for taken in ["public", "policy", "locales/fr", "."] {
        let output = run(folder.path(), &["status", "--html", taken]);
        assert_eq!(status(&output), 2, "{taken}: {}", err(&output));
    }
    assert_eq!(before, fs::read_to_string(folder.path().join("public/index.html")).unwrap());
    fs::create_dir(folder.path().join("mine")).unwrap();
    fs::write(folder.path().join("mine/index.html"), "mine").unwrap();
    assert_eq!(status(&run(folder.path(), &["status", "--html", "mine"])), 2);
}

#[test]
fn the_comment_says_what_changed_and_what_got_stale() {
    let before = accepted();
    let now = with(
        &before,
        &[
            (ENGLISH, "We keep server logs for", "We never keep server logs for"),
            ("policy/site.yaml", "https://www.example.com/legal/", "https://www.example.com/policies/"),
        ],
    );
    let (old, new) = (support::on_disk(&before), support::on_disk(&now));
    let text = comment(&new, old.path());
    assert!(text.starts_with("<!-- policyglot: review -->\n### Policy: 1 English text changed, 1 fact changed, 1 translation got behind\n"), "{text}");
    assert!(text.contains("We <ins>never</ins> keep server logs for"), "{text}");
    assert!(text.contains("| French | 1: <code>about-logs</code> in substance |"), "{text}");
    assert!(text.contains("<code>policy/site.yaml: base-url</code>"), "{text}");
    let back = comment(&old, new.path());
    assert!(back.contains("1 translation brought up to date"), "{back}");
    assert!(comment(&old, old.path()).contains("Nothing that concerns the policy changed."));
}

#[test]
fn texts_in_the_comment_mention_nobody_and_link_nowhere() {
    let hostile = "We @octocat #1 https://evil.example ![x](y) <img src=x> | **b** `c`";
    let before = accepted();
    let now = with(&before, &[(ENGLISH, "We", hostile)]);
    let (old, new) = (support::on_disk(&before), support::on_disk(&now));
    let text = comment(&new, old.path());
    for part in ["@octocat", " #1", "://", "<img", "![", "**b", "`c"] {
        let outside = text.replace("<code>://</code>", "");
        let lines: Vec<_> = outside.lines().filter(|line| line.contains("evil.example")).collect();
        assert!(!lines.is_empty() && lines.iter().all(|line| !line.contains(part)), "{part}: {lines:?}");
    }
}

#[test]
fn a_long_comment_is_cut_and_says_how_much_is_missing() {
    let before = accepted();
    let mut now = before.clone();
    let many =
        (0..900).fold(String::new(), |all, at| all + &format!("  extra-period-{at}: {{ period: P13M }}\n"));
    let facts = now.get_mut("policy/organisation.yaml").unwrap();
    *facts = facts.replace("  log-period:", &format!("{many}  log-period:"));
    let (old, new) = (support::on_disk(&before), support::on_disk(&now));
    let text = comment(&new, old.path());
    assert!(text.chars().count() < 65_536, "{}", text.chars().count());
    assert!(text.contains(" more, for which there is no room here"), "{}", &text[text.len() - 2_000..]);
    assert_eq!(text.matches("<details").count(), text.matches("</details>").count());
}

#[test]
fn an_earlier_state_that_is_not_there_is_told() {
    let folder = support::on_disk(&accepted());
    let output = run(folder.path(), &["status", "--format", "markdown", "--since", "nowhere"]);
    assert_eq!(status(&output), 2);
    assert!(err(&output).contains("there is no folder nowhere"), "{}", err(&output));
    let empty = tempfile::tempdir().unwrap();
    assert!(comment(&folder, empty.path()).contains("there was no policy that could be read"));
    let output = run(folder.path(), &["status", "--since", "nowhere"]);
    assert_eq!(status(&output), 2, "a table says nothing of what changed");
}

#[test]
fn json_says_what_changed_too() {
    let before = accepted();
    let now = with(&before, &[(ENGLISH, "We keep server logs for", "We never keep server logs for")]);
    let (old, new) = (support::on_disk(&before), support::on_disk(&now));
    let since = old.path().to_str().unwrap();
    let output = run(new.path(), &["status", "--format", "json", "--since", since]);
    let json: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(json["since"]["texts"][0]["name"], "about-logs");
    assert_eq!(json["since"]["locales"][0]["stale"][0]["state"], "stale in substance");
    assert_eq!(json["version"], 1);
}

#[test]
fn a_text_is_read_with_the_values_of_its_facts() {
    let html = page(&support::on_disk(&accepted()));
    let shown = "<span class=\"fact\">{ $log-period } <bdi class=\"value\">(13 months)</bdi></span>";
    assert!(html.contains(&format!("We keep server logs for {shown}.")), "{html}");
    assert!(html.contains("<bdi class=\"value\">(13\u{A0}mois)</bdi>"), "{html}");
    let changed = with(
        &accepted(),
        &[(ENGLISH, "We keep", "We never keep"), (FRENCH, "{ $log-period }", "{ $log-perio }")],
    );
    let html = page(&support::on_disk(&changed));
    assert!(html.contains(&format!("We <ins>never</ins> keep server logs for {shown}.")), "{html}");
    assert!(html.contains("pendant { $log-perio }."), "what has no value stands as it is written: {html}");
}

#[test]
fn errors_stand_first_and_lead_to_their_texts() {
    let changed = with(&accepted(), &[(FRENCH, "pendant { $log-period }", "longtemps")]);
    let html = page(&support::on_disk(&changed));
    let (errors, languages) =
        (html.find("<ol class=\"errors\">").unwrap(), html.find("<h2 id=\"languages-h\">").unwrap());
    assert!(errors < languages);
    assert!(
        html[errors..languages].contains("<a href=\"#text/about-logs/fr\">French <code>about-logs</code>"),
        "{html}"
    );
    assert!(!page(&support::on_disk(&accepted())).contains("class=\"errors\""));
}

#[test]
fn many_languages_stay_readable() {
    let mut project = accepted();
    // Forms of French inherit every text, so that nothing is open in them.
    let forms = ["BE", "CA", "CH", "CI", "LU", "MA", "MC", "ML", "SN", "TN"];
    let site = project.get_mut("policy/site.yaml").unwrap();
    site.extend(forms.map(|form| format!("  fr-{form}: published\n")));
    let own = project[FRENCH].replace("pendant { $log-period }", "longtemps");
    project.insert("locales/fr-CA/logs.ftl".to_owned(), own);
    let html = page(&support::on_disk(&project));
    let head = &html[html.find("class=\"matrix\"").unwrap()..];
    let head = &head[..head.find("</thead>").unwrap()];
    assert!(head.contains("data-locale=\"fr-CA\"") && !head.contains("data-locale=\"fr-BE\""), "{head}");
    assert!(html.contains("10 languages in which nothing is open here</summary>"), "{html}");
    assert!(html.contains("<summary>Nothing open: 10 languages</summary>"), "{html}");
}
