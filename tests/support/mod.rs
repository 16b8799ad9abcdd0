//! What the tests share: small projects in memory.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

pub(crate) mod editor;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use policyglot::load::disk::Files;

/// A project: text by path.
pub(crate) type Project = BTreeMap<String, String>;

/// The folder with the golden cases.
pub(crate) fn golden() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden"))
}

/// The small project that cases and examples change.
pub(crate) fn base() -> Project {
    let mut project = Project::new();
    add(&golden().join("base"), "", &mut project);
    project
}

/// The project that checks of the law are silent about.
pub(crate) fn legal() -> Project {
    let mut project = Project::new();
    add(&golden().join("legal"), "", &mut project);
    project
}

/// The small project with some files changed, on disk.
pub(crate) fn changed(changes: &[(&str, &str)]) -> TempDir {
    let mut project = base();
    project.extend(changes.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    on_disk(&project)
}

/// The project in a folder of its own.
pub(crate) fn on_disk(project: &Project) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in project {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Adds every text file below `folder`, under its path from there.
pub(crate) fn add(folder: &Path, prefix: &str, project: &mut Project) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            add(&path, &format!("{name}/"), project);
        } else {
            project.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The project as the loader takes it.
pub(crate) fn files(project: &Project) -> Files {
    let is_part =
        |path: &String| ["policy/", "locales/", "templates/"].iter().any(|part| path.starts_with(part));
    assert!(project.keys().all(is_part), "a file belongs to no part of a project");
    Files::in_memory(project)
}

/// Runs the program in `folder`.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
    command.current_dir(folder).args(arguments).env_remove("NO_COLOR").output().unwrap()
}

/// The exit status.
pub(crate) fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// What went to stdout.
pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What went to stderr.
pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
