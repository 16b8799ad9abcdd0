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
fn a_file_that_was_emptied_is_told_whatever_stood_in_it() {
    let glossary = "glossary:\n  log: { en: log, fr: journal }\n";
    let record = support::base()["policy/documents/privacy.yaml"]
        .replace("privacy:\n    effective", "other:\n    effective");
    for (path, text) in [("policy/glossary.yaml", glossary), ("policy/documents/other.yaml", record.as_str())]
    {
        let folder = support::changed(&[(path, text)]);
        fs::write(folder.path().join(path), " \n").unwrap();
        let output = run(folder.path(), &["build", "--format", "short"]);
        assert_eq!(status(&output), 1, "{}", out(&output));
        assert_eq!(out(&output), format!("{path}:1:1: error[unreadable-file]: {path} is empty\n"));
        assert!(!folder.path().join("public").exists());
    }
    let folder = support::changed(&[("locales/en/logs.ftl", "\n")]);
    let said = out(&run(folder.path(), &["check", "--format", "short"]));
    assert!(
        said.starts_with("locales/en/logs.ftl:1:1: error[unreadable-file]: locales/en/logs.ftl is empty\n"),
        "{said}"
    );
}

#[test]
fn a_language_whose_folder_is_gone_is_told() {
    let folder = support::changed(&[]);
    fs::rename(folder.path().join("locales/fr"), folder.path().join("locales/french")).unwrap();
    let output = run(folder.path(), &["build", "--format", "short"]);
    let told = "policy/site.yaml:5:3: error[missing-locale]: there are no words in French";
    assert!(status(&output) == 1 && out(&output).contains(told), "{}", out(&output));
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
fn pages_that_were_edited_are_told_apart_from_pages_that_are_old() {
    let folder = support::changed(&[]);
    let built = run(folder.path(), &["build"]);
    assert!(status(&built) == 0 && !err(&built).contains("note:"), "{}", err(&built));
    let current = run(folder.path(), &["build", "--check"]);
    let said = err(&current);
    assert_eq!((status(&current), out(&current).as_str()), (0, ""));
    assert!(said.starts_with("all ") && said.ends_with(" files in public are current\n"), "{said}");
    fs::write(folder.path().join("public/fr/privacy/index.md"), "by hand").unwrap();
    let english = "about-logs = We always keep the server logs for { $log-period }.\n";
    fs::write(folder.path().join("locales/en/logs.ftl"), english).unwrap();
    let told = out(&run(folder.path(), &["build", "--check", "--target", "markdown"]));
    let pages: Vec<_> =
        told.lines().filter(|line| line.contains("/index.md") || line.contains("edited")).collect();
    let expected = [
        "differs: en/privacy/index.md",
        "differs: fr/privacy/index.md (edited by hand since the last build)",
    ];
    assert_eq!(pages, expected, "{told}");
    let built = run(folder.path(), &["build"]);
    let note = "note: public/fr/privacy/index.md was edited by hand since the last build, and is overwritten\n\
                note: what is to stay belongs into policy/, locales/ or templates/\n";
    assert!(status(&built) == 0 && err(&built).contains(note), "{}", err(&built));
    assert_eq!(err(&built).matches("note:").count(), 2, "{}", err(&built));
}

#[test]
fn the_folder_may_be_named_from_anywhere() {
    let folder = support::changed(&[]);
    let above = folder.path().join("legal");
    fs::create_dir(&above).unwrap();
    for name in ["policy", "locales"] {
        fs::rename(folder.path().join(name), above.join(name)).unwrap();
    }
    let built = run(&above, &["build", "--out", "../site/./"]);
    assert_eq!(status(&built), 0, "{}", err(&built));
    assert!(folder.path().join("site/fr/privacy/index.html").exists());
    assert_eq!(status(&run(&above, &["build", "--out", "none/../../site", "--check"])), 0);
    let refused = run(&above, &["build", "--out", ".."]);
    assert_eq!(status(&refused), 2);
    let said = err(&refused);
    assert!(said.contains("the project stands in it") && said.contains("../site"), "{said}");
    let apart = run(&above, &["build", "--out", "public/../internal/x"]);
    assert!(err(&apart).contains("must lie apart"), "{}", err(&apart));
    assert!(above.join("policy/site.yaml").exists());
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
    // Taking it back does not say what was accepted before.
    let undone = run(folder.path(), &["accept", "--undo", "fr", "about-logs"]);
    assert_eq!((status(&undone), out(&undone).as_str()), (0, "taken back fr about-logs\n"));
    assert!(
        err(&undone).contains("readers get without a notice what nobody has accepted"),
        "{}",
        err(&undone)
    );
    assert!(!fs::read_to_string(&files[0]).unwrap().contains("about-logs"));
    assert!(!fs::read_to_string(&files[1]).unwrap().contains("always keep"), "no line leads to this text");
    let remarks = out(&run(folder.path(), &["check", "--format", "short", "--show-info"]));
    assert!(remarks.contains("[unaccepted-translation]") && !remarks.contains("stale-"), "{remarks}");
    files.iter().zip(before).for_each(|(path, text)| fs::write(path, text).unwrap());
    assert!(findings().contains("stale-translation"), "{}", findings());
}

#[test]
fn what_is_behind_keeps_its_line_and_all_else_can_be_taken_back() {
    let folder = support::changed(&[]);
    let go = |arguments: &[&str]| run(folder.path(), arguments);
    let nothing = go(&["accept", "--undo", "fr", "about-logs"]);
    assert_eq!((status(&nothing), out(&nothing).as_str()), (0, ""));
    assert!(err(&nothing).contains("nothing to take back"), "{}", err(&nothing));
    assert_eq!(status(&go(&["accept", "--all"])), 0);
    let ledger = folder.path().join("locales/fr/accepted.tsv");
    let whole = fs::read_to_string(&ledger).unwrap();
    let english = "about-logs = We always keep the server logs for { $log-period }.\n";
    fs::write(folder.path().join("locales/en/logs.ftl"), english).unwrap();
    let behind = go(&["accept", "--undo", "fr", "about-logs"]);
    assert_eq!(status(&behind), 1);
    assert!(out(&behind).starts_with("refused fr about-logs: an earlier source text"), "{}", out(&behind));
    assert_eq!(fs::read_to_string(&ledger).unwrap(), whole);
    // A merge brought a second line about it, of today's texts.
    assert_eq!(status(&go(&["accept", "fr", "about-logs", "--reason", "it says so"])), 0);
    let old = whole.lines().find(|line| line.starts_with("about-logs\t")).unwrap();
    let merged = fs::read_to_string(&ledger).unwrap() + old + "\n";
    fs::write(&ledger, merged).unwrap();
    let undone = go(&["accept", "--undo", "fr", "about-logs"]);
    assert_eq!(out(&undone), "taken back fr about-logs: the other line about it counts now\n");
    assert_eq!(fs::read_to_string(&ledger).unwrap(), whole);
    assert_eq!(status(&go(&["accept", "--undo", "fr"])), 2, "all of a language takes --all");
    assert_eq!(status(&go(&["accept", "--undo", "--minor", "about-logs"])), 2);
    assert_eq!(status(&go(&["accept", "--undo", "fr", "--all"])), 1);
    let left = fs::read_to_string(&ledger).unwrap();
    let left: Vec<_> = left.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(left, [old]);
}

#[test]
fn a_project_whose_site_is_away_is_told_so() {
    let outer = support::on_disk(&support::base());
    let inner = outer.path().join("sites/acme");
    for (path, text) in support::base() {
        let place = inner.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }
    let clean = run(&inner, &["check"]);
    assert_eq!((status(&clean), err(&clean).as_str()), (0, "no problems found\n"));
    fs::rename(inner.join("policy/site.yaml"), inner.join("policy/site.yml")).unwrap();
    assert_eq!(status(&run(&inner, &["check"])), 0);
    fs::remove_file(inner.join("policy/site.yml")).unwrap();
    for place in [inner.clone(), inner.join("policy")] {
        let ran = run(&place, &["check"]);
        assert_eq!(status(&ran), 1, "the one above is not meant: {}", err(&ran));
        assert!(out(&ran).contains("add `source-language: en` to policy/site.yaml"), "{}", out(&ran));
    }
}
