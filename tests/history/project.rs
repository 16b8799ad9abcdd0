//! A small project on disk, one language accepted, and what the program says of it.

use crate::support;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use policyglot::compile::{self, Options};
use policyglot::diag::Diagnostic;
use policyglot::diag::change::Run;
use policyglot::diag::sink::Levels;
use policyglot::load::disk;
use tempfile::TempDir;

pub(crate) struct Project {
    pub(crate) folder: TempDir,
}

impl Project {
    /// The small project of the golden cases, French accepted.
    pub(crate) fn accepted() -> Self {
        let project = Self { folder: support::on_disk(&support::base()) };
        project.put(
            "en",
            "logs",
            "about-logs = We keep server logs for { $log-period }, then 31 days in backups.\n",
        );
        project.put(
            "fr",
            "logs",
            "about-logs = Nous conservons les journaux pendant { $log-period }, puis 31 jours en sauvegarde.\n",
        );
        assert_eq!(project.run(&["accept", "fr", "--all", "--today", "2026-11-23", "--by", "A. Roy"]).0, 0);
        project.clean();
        project
    }

    pub(crate) fn path(&self, tag: &str, name: &str) -> PathBuf {
        self.folder.path().join(format!("locales/{tag}/{name}"))
    }

    pub(crate) fn put(&self, tag: &str, name: &str, text: &str) {
        fs::write(self.path(tag, &format!("{name}.ftl")), text).unwrap();
    }

    pub(crate) fn read(&self, tag: &str, name: &str) -> String {
        fs::read_to_string(self.path(tag, name)).unwrap()
    }

    pub(crate) fn edit(&self, tag: &str, name: &str, old: &str, new: &str) {
        let text = self.read(tag, name);
        assert!(text.contains(old), "{text}");
        fs::write(self.path(tag, name), text.replace(old, new)).unwrap();
    }

    /// Replaces a name throughout a file.
    pub(crate) fn rename_in(&self, path: &str, old: &str, new: &str) {
        let path = self.folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, text.replace(old, new)).unwrap();
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
        let output = command.current_dir(self.folder.path()).args(arguments).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(text).unwrap())
    }

    /// Asserts that nothing is found.
    pub(crate) fn clean(&self) {
        let (status, text) = self.run(&["check"]);
        assert_eq!((status, text.as_str()), (0, "no problems found\n"));
    }

    /// Asserts the one finding: level and rule with the message, words removed and added, and the exit status.
    pub(crate) fn finds(&self, expected: &str, changed: &str, status: i32) {
        let files = disk::read_project(self.folder.path()).unwrap();
        let compiled = compile::compile(files, &Options::default());
        let report = compiled.sink.finish(&compiled.sources, &Levels::default());
        // Checks of words have their own say about a negation or a full stop that is not in both texts.
        let ours =
            |own: &&Diagnostic| ["stale-translation", "unaccepted-translation"].contains(&own.rule.name);
        let found: Vec<_> = report.findings.iter().filter(ours).collect();
        let name = |own: &&Diagnostic| {
            let message = own.message_id.clone().unwrap_or_default();
            format!("{} {} {message}", own.severity.name(), own.rule.name)
        };
        assert_eq!(found.iter().map(name).collect::<Vec<_>>(), [expected]);
        let runs = found[0].changes.iter().flat_map(|own| &own.runs);
        let words: Vec<_> = runs
            .filter_map(|run| match run {
                Run::Same(_) => None,
                Run::Removed(words) => Some(format!("-{}", words.trim())),
                Run::Added(words) => Some(format!("+{}", words.trim())),
            })
            .collect();
        assert_eq!(words.join(" "), changed);
        assert_eq!(self.run(&["check"]).0, status);
    }
}
