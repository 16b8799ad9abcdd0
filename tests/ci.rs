//! What the repository gives to CI: the scripts of the action and of the job for GitLab, run by bash with a `gh` and a `curl` that only
//! note what they were asked.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{out, status};
use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A folder with the project, its earlier state, the program, and a `gh` that answers with `comments`.
fn workspace(gh: &str) -> TempDir {
    let folder = support::changed(&[]);
    for (path, text) in support::base() {
        let path = folder.path().join(".policyglot-base").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let bin = folder.path().join("bin");
    fs::create_dir(&bin).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_policyglot"), bin.join("policyglot")).unwrap();
    let path = bin.join("gh");
    fs::write(&path, format!("#!/usr/bin/env bash\nprintf '%s\\n' \"$*\" >> gh.log\n{gh}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

fn script(folder: &Path, name: &str, variables: &[(&str, &str)]) -> Output {
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("bash");
    command.arg(Path::new(ROOT).join("ci").join(name)).current_dir(folder).env("PATH", path);
    let common = [
        ("POLICYGLOT_DIRECTORY", "."),
        ("POLICYGLOT_BASE", ".policyglot-base/."),
        ("GH_REPO", "example/policy"),
        ("PULL_REQUEST", "7"),
        ("GITHUB_STEP_SUMMARY", "summary.md"),
        ("GITHUB_OUTPUT", "output.txt"),
    ];
    command.envs(common).envs(variables.iter().copied()).output().unwrap()
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn the_first_comment_is_made_and_later_ones_update_it() {
    let folder = workspace("");
    let output = script(folder.path(), "comment.sh", &[]);
    assert_eq!(status(&output), 0, "{output:?}");
    let asked = read(folder.path(), "gh.log");
    assert!(asked.contains("--method POST repos/example/policy/issues/7/comments -F body=@"), "{asked}");
    assert!(read(folder.path(), "summary.md").starts_with(
        "<!-- policyglot: review of . -->\n<!-- policyglot: review -->\n### Policy: no text changed"
    ));
    let folder =
        workspace("case \"$*\" in *user*--jq*.login*) exit 1;; *--paginate*) echo 41; echo 42;; esac");
    assert_eq!(status(&script(folder.path(), "comment.sh", &[])), 0);
    let asked = read(folder.path(), "gh.log");
    assert!(asked.contains(
        "select(.user.type == \"Bot\" and (.body | startswith(\"<!-- policyglot: review of . -->\")))"
    ));
    assert!(asked.contains("--method PATCH repos/example/policy/issues/comments/41 -F body=@"), "{asked}");
}

#[test]
fn a_person_updates_the_comments_of_that_person_and_each_project_has_its_own() {
    let folder = workspace("case \"$*\" in \"api user\"*) echo ada;; esac");
    fs::rename(folder.path().join("policy"), folder.path().join("legal-policy")).unwrap();
    let project = folder.path().join("legal $x");
    fs::create_dir(&project).unwrap();
    fs::rename(folder.path().join("legal-policy"), project.join("policy")).unwrap();
    fs::rename(folder.path().join("locales"), project.join("locales")).unwrap();
    let output = script(folder.path(), "comment.sh", &[("POLICYGLOT_DIRECTORY", "legal $x")]);
    assert_eq!(status(&output), 0, "{output:?}");
    let asked = read(folder.path(), "gh.log");
    assert!(
        asked.contains("select(.user.login == \"ada\" and (.body | startswith(\"<!-- policyglot: review of legal__x -->\")))"),
        "{asked}"
    );
    assert!(read(folder.path(), "summary.md").starts_with("<!-- policyglot: review of legal__x -->\n"));
}

#[test]
fn a_token_that_may_not_write_fails_nothing() {
    let folder = workspace("exit 1");
    let output = script(folder.path(), "comment.sh", &[]);
    assert_eq!(status(&output), 0);
    assert!(out(&output).contains("::notice::The comment could not be written"));
}

#[test]
fn a_policy_that_cannot_be_read_is_told() {
    let folder = workspace("");
    fs::write(folder.path().join("policy/site.yaml"), "x: [").unwrap();
    assert_eq!(status(&script(folder.path(), "comment.sh", &[])), 0);
    assert!(read(folder.path(), "summary.md").contains("### Policy: it cannot be read"));
}

#[test]
fn the_check_ends_as_the_program_does() {
    let folder = workspace("");
    let output = script(folder.path(), "check.sh", &[("POLICYGLOT_DENY", "warnings")]);
    assert_eq!((status(&output), read(folder.path(), "output.txt").as_str()), (0, "readable=true\n"));
    let broken = "about-logs = Nous conservons les journaux.\n";
    fs::write(folder.path().join("locales/fr/logs.ftl"), broken).unwrap();
    assert_eq!(status(&script(folder.path(), "check.sh", &[])), 1);
    let output = script(folder.path(), "check.sh", &[("POLICYGLOT_DENY", "no-such-check; touch made")]);
    assert_eq!(status(&output), 2);
    assert!(!folder.path().join("made").exists());
}

/// Runs the script of the job for GitLab with a `curl` that notes what it was asked, and a `jq` that answers as `jq` does.
fn job(folder: &Path, jq: &str, variables: &[(&str, &str)]) -> Output {
    let text = fs::read_to_string(Path::new(ROOT).join("ci/gitlab.yml")).unwrap();
    let read: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    let lines: Vec<String> = serde_yaml::from_value(read["policy"]["script"].clone()).unwrap();
    let fake = |name: &str, script: &str| {
        let path = folder.join("bin").join(name);
        fs::write(&path, format!("#!/usr/bin/env bash\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    };
    fake("curl", "cat >> header.log; printf '%s\\n' \"$*\" >> curl.log; [ -z \"$REFUSED\" ] && echo '[]'");
    fake("jq", &format!("cat > /dev/null; printf '%s\\n' \"$*\" >> jq.log\ncase \"$*\" in\n{jq}\nesac"));
    fake("git", "exit 1");
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("bash");
    command.args(["-e", "-o", "pipefail", "-c", &lines.join("\n")]).current_dir(folder).env("PATH", path);
    let common = [
        ("POLICYGLOT_DIRECTORY", "."),
        ("CI_PROJECT_DIR", folder.to_str().unwrap()),
        ("CI_API_V4_URL", "https://gitlab.example/api/v4"),
        ("CI_MERGE_REQUEST_PROJECT_ID", "3"),
        ("CI_MERGE_REQUEST_IID", "7"),
        ("REFUSED", ""),
    ];
    command.envs(common).envs(variables.iter().copied()).output().unwrap()
}

const TOKEN: (&str, &str) = ("POLICYGLOT_TOKEN", "glpat-secret");
const NOTES: &str = "https://gitlab.example/api/v4/projects/3/merge_requests/7/notes";

#[test]
fn without_a_token_gitlab_gets_no_note() {
    let folder = workspace("");
    let output = job(folder.path(), "", &[]);
    assert_eq!(status(&output), 0, "{output:?}");
    assert!(!folder.path().join("curl.log").exists());
    assert!(read(folder.path(), "policy-review/changes.md").contains("### Policy"));
    let output = job(folder.path(), "", &[TOKEN, ("CI_MERGE_REQUEST_IID", "")]);
    assert!(status(&output) == 0 && !folder.path().join("curl.log").exists(), "{output:?}");
}

#[test]
fn the_first_note_is_made_and_later_ones_update_it() {
    let folder = workspace("");
    let output = job(folder.path(), ".id) echo 5;; length) echo 2;;", &[TOKEN]);
    assert_eq!(status(&output), 0, "{output:?}");
    let asked = read(folder.path(), "curl.log");
    let made = format!("--request POST --data-urlencode body@.policyglot-note.md {NOTES}\n");
    assert!(asked.ends_with(&made) && asked.contains("/api/v4/user\n"), "{asked}");
    assert!(!asked.contains("glpat-secret"), "the token is in no list of processes: {asked}");
    assert!(read(folder.path(), "header.log").starts_with("header = \"PRIVATE-TOKEN: glpat-secret\"\n"));
    let note = read(folder.path(), ".policyglot-note.md");
    assert!(
        note.starts_with("<!-- policyglot: review of . -->\n<!-- policyglot: review -->\n### Policy"),
        "{note}"
    );
    let filter = read(folder.path(), "jq.log");
    assert!(
        filter.contains(
            "--argjson me 5 --arg marker <!-- policyglot: review of . --> map(select(.author.id == $me"
        ),
        "{filter}"
    );
    // The note is on the second page.
    let folder = workspace("");
    let jq =
        ".id) echo 5;; length) echo 100;; *marker*) [ \"$(wc -l < curl.log)\" -gt 2 ] && echo 42 || true;;";
    let output = job(folder.path(), jq, &[TOKEN]);
    assert_eq!(status(&output), 0, "{output:?}");
    let asked = read(folder.path(), "curl.log");
    let updated = format!("--request PUT --data-urlencode body@.policyglot-note.md {NOTES}/42\n");
    assert!(asked.ends_with(&updated) && asked.contains("&page=2\n") && !asked.contains("POST"), "{asked}");
}

#[test]
fn a_note_that_cannot_be_written_fails_nothing_and_hides_nothing() {
    let folder = workspace("");
    let output = job(folder.path(), "*) echo;;", &[TOKEN, ("REFUSED", "1")]);
    assert_eq!(status(&output), 0, "{output:?}");
    assert!(out(&output).contains("could not be written; policy-review/changes.md has"), "{}", out(&output));
    fs::write(folder.path().join("policy/site.yaml"), "x: [").unwrap();
    let output = job(folder.path(), ".id) echo 5;; length) echo 2;;", &[TOKEN]);
    assert_eq!(status(&output), 1, "the check decides: {output:?}");
    assert!(read(folder.path(), ".policyglot-note.md").contains("### Policy: it cannot be read"));
}

#[test]
fn the_template_installs_the_release_that_it_is_of() {
    let text = fs::read_to_string(Path::new(ROOT).join("ci/gitlab.yml")).unwrap();
    assert!(text.contains(&format!("POLICYGLOT_TAG: v{}\n", env!("CARGO_PKG_VERSION"))));
    assert!(text.contains(&format!("POLICYGLOT_SOURCE: {}\n", policyglot::init::ci::repository())));
}

#[test]
fn inputs_reach_the_scripts_by_the_environment() {
    let action = fs::read_to_string(Path::new(ROOT).join("action.yml")).unwrap();
    let runs: Vec<_> = action.lines().filter(|line| line.trim_start().starts_with("run:")).collect();
    assert!(runs.len() >= 4 && runs.iter().all(|line| !line.contains("${{")), "{runs:?}");
}
