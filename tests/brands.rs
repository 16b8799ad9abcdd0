//! Brands as people use them: what is written where, what a run of one brand touches, the ledger, the status.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The project of the golden case with a brand `beta` beside the main one, `acme`.
pub(crate) fn project() -> TempDir {
    let mut files = support::base();
    for part in ["policy", "locales"] {
        let case = support::golden().join("clean-broken-brand").join(part);
        support::add(&case, &format!("{part}/"), &mut files);
    }
    support::on_disk(&files)
}

fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
    command.current_dir(folder.path()).args(arguments).env_remove("NO_COLOR").output().unwrap()
}

/// Exit status and stdout.
fn told(folder: &TempDir, arguments: &[&str]) -> (i32, String) {
    let output = run(folder, arguments);
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

fn edit(folder: &TempDir, path: &str, old: &str, new: &str) {
    let path = folder.path().join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(path, text.replace(old, new)).unwrap();
}

fn files(folder: &Path) -> BTreeSet<String> {
    let mut open = vec![folder.to_owned()];
    let mut all = BTreeSet::new();
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy();
                all.insert(name.replace('\\', "/"));
            }
        }
    }
    all
}

fn read(folder: &TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap()
}

const OWN_FRENCH: &str = "locales/fr/brands/beta/about.ftl";
const OWN_ENGLISH: &str = "locales/en/brands/beta/about.ftl";
const SHARED_FRENCH: &str = "locales/fr/logs.ftl";

#[test]
fn each_brand_is_a_whole_site_in_its_own_folder() {
    let folder = project();
    assert_eq!(told(&folder, &["build", "--target", "html,json"]).0, 0);
    let site = |prefix: &str| {
        let pages = [
            "en/privacy/index.html",
            "en/privacy/index.json",
            "fr/privacy/index.html",
            "fr/privacy/index.json",
        ];
        let around = ["index.html", "sitemap.xml", "style.css"];
        pages.iter().chain(&around).map(|path| format!("{prefix}{path}")).collect::<Vec<_>>()
    };
    let expected = [site(""), site("brands/beta/"), vec!["policyglot-manifest.json".to_owned()]].concat();
    assert_eq!(files(&folder.path().join("public")), expected.into_iter().collect());
    let page = |path: &str| serde_json::from_str::<Value>(&read(&folder, path)).unwrap();
    let own = page("public/brands/beta/fr/privacy/index.json");
    assert_eq!(
        (own["brand"].as_str(), own["url"].as_str()),
        (Some("Beta"), Some("https://www.beta.example/legal/fr/privacy/"))
    );
    assert_eq!(page("public/fr/privacy/index.json")["brand"], "Acme");
}

#[test]
fn a_build_of_one_brand_leaves_the_pages_of_the_others() {
    let folder = project();
    assert_eq!(told(&folder, &["build"]).0, 0);
    edit(&folder, OWN_FRENCH, "achemine", "transporte");
    edit(&folder, SHARED_FRENCH, "journaux du serveur", "journaux de nos serveurs");
    let both = told(&folder, &["build", "--check"]);
    assert!(
        both.1.contains("differs: fr/privacy") && both.1.contains("differs: brands/beta/fr/privacy"),
        "{}",
        both.1
    );
    assert_eq!(told(&folder, &["build", "--brand", "beta"]).0, 0);
    let (status, rest) = told(&folder, &["build", "--check"]);
    assert_eq!(status, 1);
    assert!(rest.lines().all(|line| line.starts_with("differs: fr/privacy/")), "{rest}");
    assert_eq!(told(&folder, &["build", "--check", "--brand", "beta"]).0, 0);
    assert_eq!(told(&folder, &["build", "--brand", "acme", "--locale", "fr"]).0, 0);
    assert_eq!(told(&folder, &["build", "--check"]), (0, String::new()));
}

#[test]
fn pages_of_a_brand_that_is_gone_are_removed() {
    let folder = project();
    assert_eq!(told(&folder, &["build"]).0, 0);
    for part in ["policy/brands", "locales/en/brands", "locales/fr/brands"] {
        fs::remove_dir_all(folder.path().join(part)).unwrap();
    }
    assert_eq!(told(&folder, &["build"]).0, 0);
    assert!(files(&folder.path().join("public")).iter().all(|path| !path.starts_with("brands/")));
}

#[test]
fn a_run_of_one_brand_tells_what_concerns_it() {
    let folder = project();
    edit(&folder, OWN_FRENCH, "{ $brand } achemine", "On achemine");
    edit(&folder, SHARED_FRENCH, " pendant { $log-period }", "");
    edit(&folder, "locales/fr/policy.ftl", "{ $controller } concerne", "concerne");
    let lines = |arguments: &[&str]| {
        let (_, text) = told(&folder, &[&["check", "--format", "short"], arguments].concat());
        text.lines().map(|line| line.split(": ").nth(2).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let own = "French `calls-intro` never states `$brand` (brand Beta)";
    let shared = "French `about-logs` never states `$log-period`";
    let main = "French `about-intro` never states `$controller`";
    assert_eq!(lines(&[]), [own, shared, main]);
    assert_eq!(lines(&["--brand", "beta"]), [own, shared]);
    assert_eq!(lines(&["--brand", "acme"]), [shared, main]);
    let (_, json) = told(&folder, &["check", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let brands: Vec<_> =
        json["findings"].as_array().unwrap().iter().map(|own| own["brand"].as_str()).collect();
    assert_eq!(brands, [Some("beta"), None, None]);
}

#[test]
fn a_brand_without_pages_cannot_be_asked_for() {
    let folder = project();
    for arguments in [["check", "--brand", "betta"], ["build", "--brand", "betta"]] {
        let output = run(&folder, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("(acme, beta); did you mean `beta`?"), "{told}");
    }
    let output = run(&folder, &["accept", "fr", "--all", "--brand", "betta"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.path().join("locales/fr/accepted.tsv").exists());
}

#[test]
fn what_a_brand_words_itself_has_a_ledger_of_its_own() {
    let folder = project();
    assert_eq!(told(&folder, &["accept", "--all"]).0, 0);
    let messages = |path: &str| {
        let text = read(&folder, path);
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let own = messages("locales/fr/brands/beta/accepted.tsv");
    assert_eq!(own, ["about-intro", "calls-intro", "contact-beta", "section-calls"]);
    let shared = messages("locales/fr/accepted.tsv");
    assert!(
        shared.contains(&"about-intro".to_owned()) && !shared.contains(&"calls-intro".to_owned()),
        "{shared:?}"
    );
    assert!(read(&folder, "locales/en/brands/beta/versions.tsv").contains("carries calls"));
    assert!(!read(&folder, "locales/en/versions.tsv").contains("carries calls"));

    // A change of the brand's own English leaves the shared translation current, and the other way round.
    edit(&folder, OWN_ENGLISH, "is a service of", "is the service of");
    let (_, text) = told(&folder, &["check", "--format", "short"]);
    let stale: Vec<_> = text.lines().filter(|line| line.contains("stale-translation")).collect();
    assert!(
        stale.len() == 1 && stale[0].starts_with(OWN_FRENCH) && stale[0].ends_with("(brand Beta)"),
        "{text}"
    );
    let before = read(&folder, "locales/fr/accepted.tsv");
    let (status, text) = told(&folder, &["accept", "fr", "about-intro", "--brand", "beta"]);
    assert_eq!((status, text.as_str()), (0, "accepted fr about-intro (brand Beta)\n"));
    assert_eq!(read(&folder, "locales/fr/accepted.tsv"), before);
    assert_eq!(told(&folder, &["check"]), (0, String::new()));
}

#[test]
fn one_request_reaches_shared_and_own_words_or_those_of_one_brand() {
    let folder = project();
    assert_eq!(told(&folder, &["accept", "--all"]).0, 0);
    edit(&folder, OWN_ENGLISH, "is a service of", "is the service of");
    edit(&folder, "locales/en/policy.ftl", "is about", "is all about");
    let (status, text) = told(&folder, &["accept", "fr", "about-intro"]);
    assert_eq!(
        (status, text.as_str()),
        (0, "accepted fr about-intro\naccepted fr about-intro (brand Beta)\n")
    );
    // A message of one brand alone can be named beside a shared one.
    edit(&folder, OWN_ENGLISH, "carries calls", "carries all calls");
    edit(&folder, "locales/en/logs.ftl", "We keep", "We hold");
    let (status, text) =
        told(&folder, &["accept", "fr", "calls-intro", "about-logs", "--reason", "the same"]);
    assert_eq!(
        (status, text.as_str()),
        (0, "accepted fr about-logs\naccepted fr calls-intro (brand Beta)\n")
    );
    // Of the main brand: what brands share.
    let output = run(&folder, &["accept", "fr", "calls-intro", "--brand", "acme"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_clause_that_a_brand_leaves_out_weighs_as_where_it_is_shown() {
    let folder = project();
    assert_eq!(told(&folder, &["accept", "--all"]).0, 0);
    edit(&folder, "policy/site.yaml", "source-language: en", "source-language: en\nwhen-behind: notice");
    // Beta has no section on data.
    edit(&folder, "locales/en/policy.ftl", "section-data = ", "section-data = 12 kinds of ");
    let (status, text) = told(&folder, &["check", "--format", "short"]);
    assert!(status == 0 && text.contains("warning[stale-translation]"), "{text}");
    assert_eq!(told(&folder, &["build"]).0, 0);
    edit(&folder, "policy/site.yaml", "when-behind: notice", "");
    assert_eq!(told(&folder, &["check"]).0, 1, "without a choice it is an error, as ever");
}

#[test]
fn a_change_of_a_brands_words_can_be_declared_minor() {
    let folder = project();
    assert_eq!(told(&folder, &["accept", "--all"]).0, 0);
    edit(&folder, OWN_ENGLISH, "carries calls", "transports calls");
    assert_eq!(told(&folder, &["accept", "--minor", "calls-intro"]).0, 0);
    assert!(read(&folder, "locales/en/brands/beta/minor.tsv").contains("calls-intro"));
    assert!(!folder.path().join("locales/en/minor.tsv").exists());
    assert_eq!(told(&folder, &["check"]), (0, String::new()));
}

#[test]
fn the_status_has_a_line_for_the_words_of_a_brand() {
    let folder = project();
    assert_eq!(told(&folder, &["accept", "--all"]).0, 0);
    edit(&folder, OWN_ENGLISH, "carries calls", "carries 14 calls");
    let (_, text) = told(&folder, &["status"]);
    let rows: Vec<_> = text.lines().filter(|line| line.contains("French (fr)")).collect();
    assert_eq!(rows.len(), 2, "{text}");
    assert!(!rows[0].contains("in substance"), "{text}");
    assert!(rows[1].starts_with("Beta: French (fr)") && rows[1].contains("1 in substance"), "{text}");
    let (_, json) = told(&folder, &["status", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let brand = &json["brands"][0];
    assert_eq!((brand["brand"].as_str(), brand["texts"].as_u64()), (Some("beta"), Some(4)));
    assert_eq!(brand["locales"][0]["current"], 3);
    assert_eq!(brand["locales"][0]["stale"]["substance"], 1);
    assert_eq!(json["locales"][0]["stale"]["substance"], 0);
}
