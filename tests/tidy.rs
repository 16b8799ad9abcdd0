//! Small rules of the house: every file opens with `//!`, no file is long, nothing of this machine is in the text.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST: usize = 400;

fn files(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "public", "node_modules", ".git"].contains(&name.as_str()) {
                files(&path, extensions, found);
            }
        } else if extensions.iter().any(|extension| name.ends_with(extension)) {
            found.push(path);
        }
    }
}

fn all(extensions: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    files(root, extensions, &mut found);
    found.sort();
    let read = |path: &PathBuf| {
        let relative = path.strip_prefix(root).unwrap().display().to_string();
        (relative, fs::read_to_string(path).unwrap())
    };
    found.iter().map(read).collect()
}

#[test]
fn every_file_opens_with_what_it_is_and_is_short() {
    let mut faults = Vec::new();
    for (path, text) in all(&[".rs"]) {
        if !text.starts_with("//!") {
            faults.push(format!("{path} does not open with //!"));
        }
        if text.lines().count() > LONGEST {
            faults.push(format!("{path} has {} lines", text.lines().count()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_test_is_switched_off_and_nothing_unwraps_in_the_program() {
    let mut faults = Vec::new();
    for (path, text) in all(&[".rs"]) {
        let program = path.starts_with("src/") && !path.contains("test");
        let body = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
        if program && body.contains(&[".unwrap", "()"].concat()) {
            faults.push(format!("{path} unwraps"));
        }
        if text.contains(&["#[", "ignore"].concat()) || text.contains(&["todo", "!("].concat()) {
            faults.push(format!("{path} leaves something open"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_fact_of_the_policy_is_typed_in_a_locale() {
    for (path, text) in all(&[".ftl"]) {
        if !path.starts_with("locales/") {
            continue;
        }
        for needle in ["@", "https://", "1209", "19801", "FreeConference", "Iotum", "2021", "2020"] {
            assert!(!text.contains(needle), "{path} types `{needle}`");
        }
    }
}
