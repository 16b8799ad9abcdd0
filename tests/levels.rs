//! The levels of findings through the program: remarks, levels of the policy, levels of the run.

use crate::support;
use crate::support::{err, out, run, status};
use tempfile::TempDir;

/// A project on disk: the small one of the golden cases, with some files changed.
fn project(changes: &[(&str, &str)]) -> TempDir {
    support::changed(changes)
}

#[test]
fn remarks_are_counted_and_shown_when_asked_for() {
    let folder = project(&[
        ("locales/en/logs.ftl", "about-logs = We only keep server logs for { $log-period }.\n"),
        (
            "locales/fr/logs.ftl",
            "about-logs = Nous gardons les journaux du serveur pendant { $log-period }.\n",
        ),
    ]);
    let output = run(folder.path(), &["check"]);
    assert_eq!((status(&output), out(&output).as_str()), (0, ""));
    assert_eq!(err(&output), "no problems found; 1 remark not shown: --show-info\n");
    for format in ["short", "json"] {
        assert!(
            !out(&run(folder.path(), &["check", "--format", format])).contains("lost-modality"),
            "{format}"
        );
        let shown = out(&run(folder.path(), &["check", "--format", format, "--show-info"]));
        assert!(shown.contains("lost-modality"), "{format}: {shown}");
        let json: Option<serde_json::Value> = serde_json::from_str(&shown).ok();
        assert!(json.is_none_or(|json| json["summary"]["infos"] == 1));
    }
    let raised = run(folder.path(), &["check", "--warn", "lost-modality", "--format", "short"]);
    assert!(out(&raised).contains("warning[lost-modality]"), "{}", out(&raised));
    let compare =
        ["compare", "locales/en/logs.ftl", "locales/fr/logs.ftl", "--locale", "fr", "--format", "short"];
    assert!(!out(&run(folder.path(), &compare)).contains("lost-modality"));
    assert!(out(&run(folder.path(), &[&compare[..], &["--show-info"]].concat())).contains("lost-modality"));
}

#[test]
fn levels_of_the_policy_give_way_to_those_of_the_run() {
    let site = format!("{}checks: {{ lost-negation: off }}\n", support::base()["policy/site.yaml"]);
    let folder = project(&[
        ("policy/site.yaml", &site),
        ("locales/en/logs.ftl", "about-logs = We keep server logs for { $log-period }, never longer.\n"),
        ("locales/fr/logs.ftl", "about-logs = Nous gardons les journaux pendant { $log-period }, ou plus.\n"),
    ]);
    let levels = |arguments: &[&str]| {
        let output = run(folder.path(), &[&["check", "--format", "short"], arguments].concat());
        (status(&output), out(&output).contains("lost-negation"))
    };
    assert_eq!(levels(&[]), (0, false));
    assert_eq!(levels(&["--warn", "lost-negation"]), (0, true));
    assert_eq!(levels(&["--deny", "lost-negation"]), (1, true));
}
