//! The commands: what they write where, what they say, and how they end.

use crate::support;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{root, valid};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
    command.current_dir(folder).args(arguments).env_remove("NO_COLOR").output().unwrap()
}

fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn import_writes_a_project_once_and_never_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let file = root().join("tests/interchange/tu.berlin.json");
    let arguments = ["import", "tilt", file.to_str().unwrap(), "new", "--locales", "de,fr"];
    let (status, out, err) = told(&run(folder.path(), &arguments));
    assert_eq!(status, 0, "{err}");
    assert!(out.contains(" files in new: "), "{out}");
    assert!(err.contains("dataDisclosed[3].storage[0].temporal[0].ttl: TILT has no weeks"), "{err}");
    let site = folder.path().join("new/policy/site.yaml");
    let text = fs::read_to_string(&site).unwrap();
    assert!(text.contains("de: published") && text.contains("fr: draft"), "{text}");
    let project = folder.path().join("new");
    let (status, _, err) = told(&run(&project, &["build"]));
    assert_eq!(status, 0, "{err}");
    assert!(project.join("public/fr/privacy/index.html").exists());

    fs::write(&site, "mine").unwrap();
    fs::remove_file(folder.path().join("new/policy/data.yaml")).unwrap();
    let (status, _, err) = told(&run(folder.path(), &arguments));
    assert_eq!(status, 2);
    assert!(err.contains("site.yaml is there already; nothing was written"), "{err}");
    assert_eq!(fs::read_to_string(&site).unwrap(), "mine");
    assert!(!folder.path().join("new/policy/data.yaml").exists());
}

#[test]
fn a_file_that_is_no_tilt_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let deep = "[".repeat(100_000);
    for (text, why) in [
        ("{\n  \"meta\": {},\n}", "this is no JSON: trailing comma at line 3 column 1"),
        ("", "this is no JSON: EOF"),
        ("[{}, {}]", "this file holds a list of 2"),
        ("\"x\"", "this file holds a single value"),
        ("{\"a\": 1}", "has `meta` and `controller`"),
        (deep.as_str(), "recursion limit"),
    ] {
        fs::write(folder.path().join("x.json"), text).unwrap();
        let (status, _, err) = told(&run(folder.path(), &["import", "tilt", "x.json", "new"]));
        assert_eq!(status, 2, "{err}");
        assert!(err.contains(why) && err.contains("x.json"), "{err}");
    }
    fs::write(folder.path().join("x.json"), b"\xff").unwrap();
    assert_eq!(told(&run(folder.path(), &["import", "tilt", "x.json", "new"])).0, 2);
    assert_eq!(told(&run(folder.path(), &["import", "tilt", "none.json", "new"])).0, 2);
    assert!(!folder.path().join("new").exists());
}

/// The small project of the golden cases, on disk.
fn base(changes: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let folder = support::changed(changes);
    let root = folder.path().to_owned();
    (folder, root)
}

#[test]
fn export_goes_to_stdout_or_a_file_and_says_what_is_left_out() {
    let (_folder, root) = base(&[]);
    let (status, out, err) = told(&run(&root, &["export", "tilt"]));
    assert_eq!(status, 0, "{err}");
    assert_eq!(valid("base", &out)["controller"]["name"], "Example Ltd");
    assert!(err.contains("not in TILT: collections.account.source"), "{err}");
    assert!(err.contains("wanted by TILT: dataProtectionOfficer.email"), "{err}");
    let (status, out, _) = told(&run(&root, &["export", "record", "--locale", "fr", "--out", "record.csv"]));
    assert_eq!((status, out.as_str()), (0, ""));
    assert!(fs::read_to_string(root.join("record.csv")).unwrap().starts_with('\u{FEFF}'));
    let (status, _, err) = told(&run(&root, &["export", "dpv", "--locale", "it"]));
    assert_eq!(status, 2);
    assert!(err.contains("`it` is not among the languages"), "{err}");
}

#[test]
fn a_policy_with_errors_is_not_exported_and_its_findings_are_not_what_was_asked_for() {
    let (_folder, root) = base(&[("locales/fr/logs.ftl", "about-logs = Nous conservons les journaux.\n")]);
    let (status, out, err) = told(&run(&root, &["export", "tilt", "--out", "x.json"]));
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(err.contains("dropped-value") && err.contains("nothing was written"), "{err}");
    assert!(!root.join("x.json").exists());
}

#[test]
fn an_export_takes_the_place_of_no_source() {
    let (_folder, root) = base(&[]);
    let site = fs::read_to_string(root.join("policy/site.yaml")).unwrap();
    let whole = root.join("locales/en/x.json");
    for out in ["policy/site.yaml", "policy/../policy/new.json", "templates/x.json", whole.to_str().unwrap()]
    {
        let (status, _, err) = told(&run(&root, &["export", "tilt", "--out", out]));
        assert!(status == 2 && err.contains("sources of the project stand there"), "{out}: {err}");
    }
    assert_eq!(fs::read_to_string(root.join("policy/site.yaml")).unwrap(), site);
    assert_eq!(told(&run(&root, &["export", "tilt", "--out", "policy.json"])).0, 0);
}

#[test]
fn an_import_that_fails_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("new")).unwrap();
    fs::write(folder.path().join("new/locales"), "mine").unwrap();
    let file = root().join("tests/interchange/tu.berlin.json");
    let arguments = ["import", "tilt", file.to_str().unwrap(), "new"];
    let (status, _, err) = told(&run(folder.path(), &arguments));
    assert!(status == 2 && err.contains("nothing was changed"), "{err}");
    let left: Vec<_> =
        fs::read_dir(folder.path().join("new")).unwrap().map(|own| own.unwrap().file_name()).collect();
    assert_eq!(left, ["locales"]);
    fs::remove_file(folder.path().join("new/locales")).unwrap();
    let (status, _, err) = told(&run(folder.path(), &arguments));
    assert_eq!(status, 0, "{err}");
}
