//! The program and the files that it finds: names that are nearly right, pages that differ, an acceptance taken back.

use crate::support;
use std::fs;

use crate::support::{err, out, run, status};

#[test]
fn a_file_whose_name_is_nearly_right_is_told() {
    let folder = support::changed(&[]);
    let rename = |from: &str, to: &str| fs::rename(folder.path().join(from), folder.path().join(to)).unwrap();
    rename("policy/data.yaml", "policy/data.YAML");
    rename("locales/fr/logs.ftl", "locales/fr/logs.ftl.txt");
    let output = run(folder.path(), &["check", "--format", "short"]);
    let expected = "locales/fr/logs.ftl.txt:1:1: error[unreadable-file]: locales/fr/logs.ftl.txt is not read: its name ends in `.ftl.txt`\n\
                    policy/data.YAML:1:1: error[unreadable-file]: policy/data.YAML is not read: its name ends in `.YAML`\n";
    assert_eq!((status(&output), out(&output).as_str()), (1, expected));
}

#[test]
fn one_file_differs_and_two_differ() {
    let folder = support::changed(&[]);
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    let change = |path: &str| fs::write(folder.path().join(path), "changed").unwrap();
    change("public/fr/privacy/index.md");
    assert!(err(&run(folder.path(), &["build", "--check"])).contains("1 file differs from what is on disk"));
    change("public/en/privacy/index.md");
    assert!(err(&run(folder.path(), &["build", "--check"])).contains("2 files differ from what is on disk"));
}

#[test]
fn an_acceptance_is_taken_back_by_restoring_its_files() {
    let folder = support::changed(&[]);
    let accept = |arguments: &[&str]| assert_eq!(status(&run(folder.path(), arguments)), 0);
    accept(&["accept", "fr", "--all"]);
    let files = ["locales/fr/accepted.tsv", "locales/en/versions.tsv"].map(|path| folder.path().join(path));
    let before = files.clone().map(|path| fs::read_to_string(path).unwrap());
    let english = "about-logs = We always keep the server logs for { $log-period }.\n";
    fs::write(folder.path().join("locales/en/logs.ftl"), english).unwrap();
    accept(&["accept", "fr", "about-logs", "--reason", "it says so"]);
    let findings = || out(&run(folder.path(), &["check", "--format", "short"]));
    assert_eq!(findings(), "");
    files.iter().zip(before).for_each(|(path, text)| fs::write(path, text).unwrap());
    assert!(findings().contains("stale-translation"), "{}", findings());
}
