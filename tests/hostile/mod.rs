//! Hostile input, case by case, with the real program: a clear finding, an exit status of 1 or 2, bounded memory, no crash.
//!
//! Every case is laid out below `target/tmp/hostile/`, where `tests/hostile/measure.py` takes the time and the memory of an
//! optimised build for the table in `docs/reliability.md`.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

mod case;
mod disk;
mod fluent;
mod guards;
mod limits;
mod markdown;
mod outputs;
mod templates;
mod translators;
mod yaml;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support;
use case::Case;
use serde_json::json;

/// Where everything is laid out.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Lays a case out in a new folder.
fn laid(case: &Case) -> PathBuf {
    let place = folder("hostile").join(case.name);
    if place.exists() {
        fs::remove_dir_all(&place).unwrap();
    }
    for (path, text) in support::base() {
        case::put(&place, &path, text);
    }
    (case.lay)(&place);
    place
}

/// Runs the program with no more than 2 GB of addresses and a minute of work: what grows without bound ends.
fn run(place: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v 2000000; ulimit -t 60; exec \"$@\"", "sh"]);
    command.arg(env!("CARGO_BIN_EXE_policyglot")).args(arguments).current_dir(place);
    // Threads reserve addresses that they never use.
    command.env("RAYON_NUM_THREADS", "2").env("MALLOC_ARENA_MAX", "2").env_remove("NO_COLOR");
    command.output().unwrap()
}

fn holds(cases: &[Case]) {
    let mut wrong = Vec::new();
    for case in cases {
        let output = run(&laid(case), case.arguments);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let said = said + &String::from_utf8_lossy(&output.stderr);
        let begin: String = said.chars().take(400).collect();
        if output.status.code() != Some(case.status) {
            wrong.push(format!("{}: ended with {:?}: {begin}", case.name, output.status));
        }
        let lacking = case.says.iter().filter(|piece| !said.contains(**piece));
        wrong.extend(lacking.map(|piece| format!("{} does not say `{piece}`: {begin}", case.name)));
        if said.contains("panicked") {
            wrong.push(format!("{} panics: {begin}", case.name));
        }
        // Whoever reads the log of a job must not be buried either.
        if said.len() > 1_000_000 {
            wrong.push(format!("{} says {} bytes", case.name, said.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hostile_yaml_ends_in_findings() {
    holds(yaml::CASES);
}

#[test]
fn hostile_fluent_ends_in_findings() {
    holds(fluent::CASES);
}

#[test]
fn hostile_markdown_ends_in_findings() {
    holds(markdown::CASES);
}

#[test]
fn hostile_templates_end_in_findings() {
    holds(templates::CASES);
}

#[test]
fn a_hostile_disk_ends_in_findings() {
    holds(disk::CASES);
}

/// What `measure.py` runs.
#[test]
fn the_cases_are_listed_for_measuring() {
    let parts: [(&str, &[Case]); 5] = [
        ("YAML", yaml::CASES),
        ("Fluent", fluent::CASES),
        ("Markdown", markdown::CASES),
        ("Templates", templates::CASES),
        ("Files and folders", disk::CASES),
    ];
    let mut names: Vec<&str> = Vec::new();
    let list = parts.iter().map(|(part, cases)| {
        let cases = cases.iter().map(|case| {
            assert!(!names.contains(&case.name), "{} is there twice", case.name);
            names.push(case.name);
            json!({ "name": case.name, "what": case.what, "arguments": case.arguments, "status": case.status })
        });
        json!({ "part": part, "cases": cases.collect::<Vec<_>>() })
    });
    let list = serde_json::Value::from(list.collect::<Vec<_>>());
    fs::create_dir_all(folder("hostile")).unwrap();
    fs::write(folder("hostile/cases.json"), format!("{list:#}\n")).unwrap();
    let table = fs::read_to_string("docs/reliability.md").unwrap();
    for case in parts.iter().flat_map(|(_, cases)| *cases) {
        assert!(
            table.contains(case.what),
            "docs/reliability.md lacks `{}`: run tests/hostile/measure.py",
            case.what
        );
    }
}

#[test]
fn whoever_goes_away_gets_no_panic() {
    let place = support::changed(&[("locales/fr/logs.ftl", "about-logs = Rien.\n")]);
    let mut command = Command::new("sh");
    command.args(["-c", "\"$1\" check | true; \"$1\" check > /dev/full; echo $?", "sh"]);
    let output = command.arg(env!("CARGO_BIN_EXE_policyglot")).current_dir(place.path()).output().unwrap();
    let (out, err) = (support::out(&output), support::err(&output));
    assert!(out == "2\n" && !err.contains("panicked") && err.contains("cannot be written"), "{out}{err}");
}

#[test]
fn a_link_in_the_output_folder_leads_no_page_out() {
    let place = support::changed(&[]);
    let victim = tempfile::tempdir().unwrap();
    fs::write(victim.path().join("index.html"), "not ours").unwrap();
    disk::link(victim.path().to_str().unwrap(), &place.path().join("public/fr/privacy"));
    let output = support::run(place.path(), &["build"]);
    assert_eq!(fs::read_to_string(victim.path().join("index.html")).unwrap(), "not ours");
    assert_eq!(fs::read_dir(victim.path()).unwrap().count(), 1, "{}", support::err(&output));
}

#[test]
fn the_first_message_after_a_byte_order_mark_is_there() {
    let page = |text: &str| {
        let place = support::changed(&[("locales/fr/logs.ftl", text)]);
        assert_eq!(support::status(&support::run(place.path(), &["build"])), 0);
        fs::read_to_string(place.path().join("public/fr/privacy/index.html")).unwrap()
    };
    let text = "about-logs = Nous gardons les journaux pendant { $log-period }.\n";
    assert_eq!(page(&format!("\u{FEFF}{}", text.replace('\n', "\r\n"))), page(text));
}

#[test]
fn a_locale_text_is_never_a_template() {
    let text =
        "about-logs = {\"{{\"} 7 * 7 {\"}}\"} {\"{%\"} include \"page.html\" {\"%}\"} { $log-period }\n";
    let place = support::changed(&[("locales/fr/logs.ftl", text)]);
    let output = support::run(place.path(), &["build"]);
    assert_eq!(support::status(&output), 0, "{}", support::out(&output));
    let page = fs::read_to_string(place.path().join("public/fr/privacy/index.html")).unwrap();
    assert!(page.contains("{{ 7 * 7 }} {% include &quot;page.html&quot; %}"), "{page}");
}
