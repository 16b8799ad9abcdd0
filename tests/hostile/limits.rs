//! `--limit` raises what a file may hold, on every command that reads one, and lowers nothing.

use std::fs;

use super::case::each;
use crate::support::{self, err, out, run, status};

fn long() -> tempfile::TempDir {
    let text = format!(
        "# {}\nabout-logs = Nous conservons les journaux pendant {{ $log-period }}.\n",
        "x".repeat(1 << 20)
    );
    support::changed(&[("locales/fr/logs.ftl", &text)])
}

#[test]
fn a_file_beyond_a_limit_is_read_where_the_limit_is_raised() {
    let place = long();
    let refused = run(place.path(), &["check", "--format", "short"]);
    assert_eq!(status(&refused), 1);
    assert!(
        out(&refused).contains("locales/fr/logs.ftl is too large: the most is 1MiB"),
        "{}",
        out(&refused)
    );
    let raised = ["--limit", "ftl-file=2MiB"];
    let commands: [&[&str]; 8] = [
        &["check"],
        &["build"],
        &["build", "--check"],
        &["status"],
        &["facts"],
        &["accept", "fr", "--all"],
        &["export", "record"],
        &["compare", "locales/en", "locales/fr", "--locale", "fr"],
    ];
    for command in commands {
        let output = run(place.path(), &[command, raised.as_slice()].concat());
        let said = out(&output) + &err(&output);
        assert!(!said.contains("too large"), "{command:?}: {said}");
        assert_ne!(status(&output), 2, "{command:?}: {said}");
    }
}

#[test]
fn each_limit_can_be_raised_where_it_is_met() {
    let many = |count: usize| each(0..count, |at| format!("m{at} = x\n"));
    let words = "mots ".repeat(14_000);
    let lines = "    ligne\n".repeat(2_001);
    let ten = |name: &str| format!("{{ {name} }}").repeat(10);
    let deep = format!("a: {}1{}\n", "[".repeat(25), "]".repeat(25));
    let cases = [
        ("ftl-texts=6000", "locales/fr/more.ftl", many(5_001)),
        ("ftl-message=128KiB", "locales/fr/more.ftl", format!("m = {words}\n")),
        ("ftl-markup=3000", "locales/fr/more.ftl", format!("m =\n{lines}")),
        (
            "ftl-expanded=512KiB",
            "locales/fr/more.ftl",
            format!("-long = {}\nm = {}\n", "mots ".repeat(6_000), ten("-long")),
        ),
        ("yaml-depth=30", "policy/more.yaml", deep),
        ("yaml-values=80000", "policy/more.yaml", format!("a: [{}]\n", "1, ".repeat(50_000))),
        ("yaml-aliases=200", "policy/more.yaml", format!("a: &a x\nb: [{}]\n", "*a, ".repeat(101))),
        ("yaml-text=128KiB", "policy/more.yaml", format!("a: {words}\n")),
        ("yaml-file=8MiB", "policy/more.yaml", "# remark\n".repeat(500_000)),
        ("template-file=8MiB", "templates/style.css", "/* remark */\n".repeat(400_000)),
        ("ledger-file=16MiB", "locales/fr/accepted.tsv", "# remark\n".repeat(1_000_000)),
    ];
    for (setting, path, text) in cases {
        let place = support::changed(&[(path, &text)]);
        let told = |arguments: &[&str]| {
            out(&run(place.path(), &[&["check", "--format", "short"], arguments].concat()))
        };
        let beyond = |said: &str| said.contains("-budget]") || said.contains("is too large");
        assert!(beyond(&told(&[])), "{setting}: {}", told(&[]).chars().take(300).collect::<String>());
        let raised = told(&["--limit", setting]);
        assert!(!beyond(&raised), "{setting}: {}", raised.chars().take(300).collect::<String>());
    }
}

#[test]
fn a_limit_is_never_lowered_and_never_misread() {
    let place = support::changed(&[]);
    for (setting, why) in [
        (
            "ftl-file=1KiB",
            "--limit ftl-file=1KiB: limits can only be raised, and ftl-file is 1MiB without any",
        ),
        ("ftl-fiel=4MiB", "--limit ftl-fiel=4MiB: there is no limit `ftl-fiel`; did you mean `ftl-file`?"),
        ("ftl-file", "--limit ftl-file: write NAME=VALUE"),
        ("yaml-depth=1000", "--limit yaml-depth=1000: yaml-depth can be at most 64"),
    ] {
        for command in ["check", "build", "status", "facts"] {
            let output = run(place.path(), &[command, "--limit", setting]);
            assert_eq!(status(&output), 2, "{command} {setting}");
            assert!(err(&output).contains(why), "{command}: {}", err(&output));
        }
    }
    assert!(!place.path().join("public").exists());
}

#[test]
fn the_limits_are_listed_where_they_are_explained() {
    let place = support::changed(&[]);
    let page = out(&run(place.path(), &["explain", "limits"]));
    let docs = fs::read_to_string("docs/reliability.md").unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(rows.clone().count(), 12);
    rows.for_each(|row| assert!(docs.contains(row), "docs/reliability.md lacks {row}"));
}
