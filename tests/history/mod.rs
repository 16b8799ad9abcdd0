//! The history of a small policy through the program: what the ledger says after each edit, and which words a translator
//! would see. Edit by edit here; one history of many steps in `steps`.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod project;
mod steps;

use std::fs;
use std::process::Command;

use project::Project;

#[test]
fn edits_of_the_english_text_are_graded() {
    let project = Project::accepted();
    project.edit("en", "logs.ftl", "backups", "backups, too");
    project.finds("warning stale-translation about-logs", "+, too", 0);
    project.edit("en", "logs.ftl", "backups, too", "backups");
    project.clean();
    project.edit("en", "logs.ftl", "31", "45");
    project.finds("error stale-translation about-logs", "-31 +45", 1);
    let (status, text) = project.run(&["accept", "fr", "about-logs"]);
    assert_eq!(status, 1);
    assert!(text.starts_with("refused fr about-logs: French `about-logs` says 31, English 45"), "{text}");
    assert!(text.contains("`45` is new and not in it; `31` is gone"), "{text}");
    project.edit("en", "logs.ftl", "45", "31");
    project.edit("en", "logs.ftl", "keep", "never keep");
    project.finds("error stale-translation about-logs", "+never", 1);
    project.edit("en", "logs.ftl", "never keep", "keep");
    project.edit("en", "logs.ftl", "backups.", "backups");
    project.finds("info stale-translation about-logs", "-.", 0);
}

#[test]
fn layout_and_files_never_count() {
    let project = Project::accepted();
    let text = "# Moved here.\nabout-logs =\n    We keep server logs for { $log-period },\n    then 31 days in backups.\n";
    project.put("en", "logs", "# See elsewhere.ftl.\n");
    project.put("en", "elsewhere", text);
    project.clean();
}

#[test]
fn a_typing_error_is_a_remark() {
    let project = Project::accepted();
    project.edit("en", "logs.ftl", "backups", "bakcups");
    assert_eq!(project.run(&["accept", "fr", "about-logs"]).0, 0);
    project.clean();
    project.edit("en", "policy.ftl", "Server logs", "Server logs and backups");
    assert_eq!(project.run(&["accept", "fr", "category-logs"]).0, 0);
    project.edit("en", "logs.ftl", "bakcups", "backups");
    project.finds("info stale-translation about-logs", "-bakcups +backups", 0);
}

#[test]
fn both_texts_changed_is_a_warning_where_the_facts_agree() {
    let project = Project::accepted();
    project.edit("fr", "logs.ftl", "Nous conservons", "Nous gardons");
    project.clean();
    project.edit("en", "logs.ftl", "31", "45");
    project.finds("error stale-translation about-logs", "-31 +45", 1);
    project.edit("fr", "logs.ftl", "31", "45");
    project.finds("warning stale-translation about-logs", "-31 +45", 0);
    assert_eq!(project.run(&["accept", "fr", "about-logs"]), (0, "accepted fr about-logs\n".into()));
    project.clean();
}

#[test]
fn three_edits_later_all_of_them_show() {
    let project = Project::accepted();
    project.edit("en", "logs.ftl", "We keep", "We store");
    project.edit("en", "logs.ftl", "server logs", "the logs");
    project.edit("en", "logs.ftl", "in backups", "in copies");
    project.finds("warning stale-translation about-logs", "-keep server +store the -backups +copies", 0);
}

#[test]
fn a_renamed_message_keeps_who_accepted_it() {
    let project = Project::accepted();
    for tag in ["en", "fr"] {
        project.edit(tag, "logs.ftl", "about-logs", "about-journals");
    }
    project.rename_in("policy/documents/privacy.yaml", "about-logs", "about-journals");
    project.finds("info unaccepted-translation about-journals", "", 0);
    assert_eq!(project.run(&["accept", "fr", "about-journals"]).0, 0);
    let ledger = project.read("fr", "accepted.tsv");
    assert!(!ledger.contains("about-logs"), "{ledger}");
    let row = ledger.lines().find(|line| line.starts_with("about-journals")).unwrap();
    assert!(row.ends_with("2026-11-23\tA. Roy\t-"), "{row}");
    project.clean();
}

#[test]
fn a_change_declared_minor_leaves_every_language_current() {
    let project = Project::accepted();
    project.edit("en", "logs.ftl", "We keep", "We store");
    assert_eq!(project.run(&["accept", "--minor", "about-logs"]), (0, "minor en about-logs\n".into()));
    project.clean();
    project.edit("en", "logs.ftl", "in backups", "in copies");
    assert_eq!(project.run(&["accept", "--minor", "about-logs"]).0, 0);
    project.clean();
    project.edit("en", "logs.ftl", "31", "45");
    assert_eq!(project.run(&["accept", "--minor", "about-logs"]).0, 1);
    project.finds("error stale-translation about-logs", "-keep +store -31 +45 -backups +copies", 1);
}

#[test]
fn attributes_are_accepted_one_by_one() {
    let project = Project::accepted();
    project.edit("en", "policy.ftl", "What we do with data.", "What we may do with data.");
    project.finds("error stale-translation document-privacy.description", "+may", 1);
    let (status, told) = project.run(&["accept", "fr", "document-privacy"]);
    assert_eq!(status, 1, "nobody followed: {told}");
    assert!(told.contains("the change touches what may be, and the translation is as it was"), "{told}");
    let done = project.run(&["accept", "fr", "document-privacy", "--reason", "French says so already"]);
    assert_eq!(done, (0, "accepted fr document-privacy.description\n".into()));
    project.clean();
}

#[test]
fn terms_are_followed() {
    let project = Project::accepted();
    for (tag, word) in [("en", "log files"), ("fr", "journaux")] {
        let text = project.read(tag, "logs.ftl");
        project.put(
            tag,
            "logs",
            &format!(
                "-files = {word}\n{}",
                text.replace("in backups", "in { -files }").replace("en sauvegarde", "en { -files }")
            ),
        );
    }
    assert_eq!(project.run(&["accept", "fr", "--all"]).0, 0);
    project.clean();
    project.edit("en", "logs.ftl", "log files", "record files");
    project.finds("warning stale-translation -files", "-log +record", 0);
}

#[test]
fn a_line_deleted_by_hand_and_windows_line_ends() {
    let project = Project::accepted();
    let text = project.read("fr", "accepted.tsv");
    fs::write(project.path("fr", "accepted.tsv"), text.replace('\n', "\r\n")).unwrap();
    project.clean();
    let kept: Vec<_> = text.lines().filter(|line| !line.starts_with("about-logs\t")).collect();
    fs::write(project.path("fr", "accepted.tsv"), kept.join("\n")).unwrap();
    project.finds("info unaccepted-translation about-logs", "", 0);
    assert_eq!(project.run(&["accept", "fr", "--all"]).0, 0);
    project.clean();
}

#[test]
fn a_union_merge_is_read_and_a_conflict_is_never_written_over() {
    let project = Project::accepted();
    let ours = project.read("fr", "accepted.tsv");
    let versions = project.read("en", "versions.tsv");
    project.edit("en", "logs.ftl", "We keep", "We store");
    assert_eq!(project.run(&["accept", "fr", "about-logs"]).0, 0);
    let theirs = project.read("fr", "accepted.tsv");
    let theirs_versions = project.read("en", "versions.tsv");
    fs::write(project.path("fr", "accepted.tsv"), format!("{theirs}{ours}")).unwrap();
    fs::write(project.path("en", "versions.tsv"), format!("{theirs_versions}{versions}")).unwrap();
    project.clean();
    project.edit("en", "logs.ftl", "We store", "We keep");
    project.clean();
    let conflict = format!("<<<<<<< main\n{ours}=======\n{theirs}>>>>>>> words\n");
    fs::write(project.path("fr", "accepted.tsv"), &conflict).unwrap();
    let (status, text) = project.run(&["accept", "fr", "--all"]);
    assert!(status == 1 && text.contains("[broken-ledger]"), "{text}");
    assert_eq!(project.read("fr", "accepted.tsv"), conflict);
}

#[test]
fn accepting_twice_writes_the_same_bytes_and_wrong_names_are_told() {
    let project = Project::accepted();
    let before = project.read("fr", "accepted.tsv");
    assert_eq!(project.run(&["accept", "--all", "--today", "2027-01-01"]).0, 0);
    assert_eq!(project.read("fr", "accepted.tsv"), before);
    let (status, text) = project.run(&["accept", "fr", "about-lgos"]);
    assert!(status == 2 && text.contains("did you mean `about-logs`?"), "{text}");
    let (status, text) = project.run(&["accept", "fx", "--all"]);
    assert!(status == 2 && text.contains("did you mean `fr`?"), "{text}");
}

#[test]
fn what_changed_is_shown_with_marks_and_colour_only_says_it_again() {
    let project = Project::accepted();
    project.put(
        "en",
        "logs",
        "about-logs = We store server logs for { $log-period }, then 31 days in backups.\n",
    );
    let check = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
        let command = command.current_dir(project.folder.path()).env_remove("NO_COLOR").arg("check");
        String::from_utf8(command.args(arguments).output().unwrap().stdout).unwrap()
    };
    let plain = check(&["--color", "never"]);
    assert!(plain.contains("  = change: the English, [-then-] {+now+}:\n"), "{plain}");
    assert!(plain.contains("We [-keep-]{+store+} server logs for { $log-period }"), "{plain}");
    assert!(!plain.contains('\u{1b}') && check(&[]) == plain, "a pipe has no colour: {plain:?}");
    let coloured = check(&["--color", "always"]);
    assert!(coloured.contains("\u{1b}[31m[-keep-]\u{1b}[0m\u{1b}[32m{+store+}\u{1b}[0m"), "{coloured:?}");
    let short = check(&["--format", "short"]);
    assert_eq!(short.lines().count(), 1, "{short}");
    let json: serde_json::Value = serde_json::from_str(&check(&["--format", "json"])).unwrap();
    let removed = &json["findings"][0]["changes"][0]["pieces"][1];
    assert_eq!(*removed, serde_json::json!({ "kind": "removed", "words": "keep " }));
}
