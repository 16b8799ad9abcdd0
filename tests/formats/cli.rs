//! The program as a job of a CI runs it, in every format.

use crate::support;
use std::fs::OpenOptions;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const FORMATS: [&str; 7] = ["human", "short", "json", "sarif", "github", "gitlab", "junit"];
const BROKEN: (&str, &str) = ("locales/fr/logs.ftl", "about-logs = Nous conservons les journaux.\n");
const WARNED: (&str, &str) = ("locales/fr/more.ftl", "about-old = Une phrase.\n");

fn project(changes: &[(&str, &str)]) -> TempDir {
    support::changed(changes)
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
    command.current_dir(folder).args(arguments).env_remove("NO_COLOR");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command(folder, arguments).output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// Whether stdout holds the format and nothing else.
fn assert_pure(format: &str, text: &str) {
    match format {
        "json" | "sarif" | "gitlab" => drop(serde_json::from_str::<Value>(text).unwrap()),
        "junit" => drop(junit_parser::from_reader(text.as_bytes()).unwrap()),
        "github" => assert!(text.lines().all(|line| line.starts_with("::")), "{text}"),
        _ => {}
    }
}

#[test]
fn the_status_is_the_same_in_every_format() {
    let (clean, warned, broken) = (project(&[]), project(&[WARNED]), project(&[BROKEN]));
    let unreadable = project(&[("policy/site.yaml", "languages: [\n")]);
    for format in FORMATS {
        for command in ["check", "build"] {
            let cases = [(&clean, 0), (&warned, 0), (&broken, 1), (&unreadable, 1)];
            for (folder, expected) in cases {
                let (status, out, err) = run(folder.path(), &[command, "--format", format]);
                assert_eq!(status, expected, "{command} {format}: {err}");
                assert_pure(format, &out);
            }
        }
        let (status, ..) = run(warned.path(), &["check", "--format", format, "--deny", "warnings"]);
        assert_eq!(status, 1, "{format}");
    }
}

#[test]
fn pages_that_differ_are_told_beside_the_report() {
    let folder = project(&[]);
    for format in &FORMATS[2..] {
        let (status, out, err) = run(folder.path(), &["build", "--check", "--format", format]);
        assert_eq!(status, 1, "{format}");
        assert!(err.contains("fr/privacy/index.html") && !out.contains("index.html"), "{format}: {out}");
        assert_pure(format, &out);
    }
}

#[test]
fn compare_speaks_every_format() {
    let folder = project(&[BROKEN]);
    for format in FORMATS {
        let arguments = ["compare", "./locales/en", "./locales/fr", "--locale", "fr", "--format", format];
        let (status, out, err) = run(folder.path(), &arguments);
        assert_eq!(status, 1, "{format}: {err}");
        assert_pure(format, &out);
        let path = match format {
            "gitlab" => "\"path\": \"locales/fr/logs.ftl\"",
            "sarif" => "\"uri\": \"locales/fr/logs.ftl\"",
            "github" => "file=locales/fr/logs.ftl,",
            "junit" => "file=\"locales/fr/logs.ftl\"",
            _ => "./locales/fr/logs.ftl",
        };
        assert!(out.contains(path), "{format}: {out}");
    }
}

#[test]
fn what_could_not_run_leaves_stdout_empty() {
    let folder = project(&[]);
    for format in FORMATS {
        let cases: [&[&str]; 4] = [
            &["-C", "/", "check", "--format", format],
            &["check", "--locale", "it", "--format", format],
            &["compare", "nowhere", "locales/fr", "--locale", "fr", "--format", format],
            &["build", "--out", "policy", "--format", format],
        ];
        for arguments in cases {
            let (status, out, err) = run(folder.path(), arguments);
            assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
            assert!(err.starts_with("policyglot: "), "{arguments:?}: {err}");
        }
    }
}

#[test]
fn no_path_of_the_machine_and_no_time_is_in_a_report() {
    let folders = [project(&[BROKEN]), project(&[BROKEN])];
    for format in FORMATS {
        let outs = folders.each_ref().map(|folder| run(folder.path(), &["check", "--format", format]).1);
        assert_eq!(outs[0], outs[1], "{format}");
        assert!(!outs[0].contains(folders[0].path().to_str().unwrap()), "{format}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_a_closed_pipe_is_not() {
    let folder = project(&[BROKEN]);
    let mut cases: Vec<_> = FORMATS.iter().map(|format| vec!["check", "--format", format]).collect();
    cases.extend([
        vec!["schema"],
        vec!["schema", "--findings"],
        vec!["explain"],
        vec!["--help"],
        vec!["check", "--help"],
        vec!["man"],
    ]);
    for arguments in cases {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command(folder.path(), &arguments).stdout(full).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {err}");
        assert!(err.contains("cannot be written") && !err.contains("panicked"), "{arguments:?}: {err}");
        let mut child =
            command(folder.path(), &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.stderr.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_schema_says_which_version_it_is_of() {
    let folder = tempfile::tempdir().unwrap();
    let (status, out, _) = run(folder.path(), &["schema", "--findings"]);
    let schema: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(status, 0);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["properties"]["version"]["const"], 1);
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        for (field, own) in definition["properties"].as_object().unwrap() {
            assert!(own["description"].is_string(), "{name}.{field} is not described");
        }
    }
}
