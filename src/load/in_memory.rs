//! The files of a project that are not on disk.

use super::disk::{Files, LocaleFile, TextFile, is_ledger};

impl Files {
    /// The files of a project that are not on disk, each with its path and its text.
    #[must_use]
    pub fn in_memory<'a>(all: impl IntoIterator<Item = (&'a String, &'a String)>) -> Self {
        let mut files = Self::default();
        for (path, text) in all {
            let file = TextFile { path: path.clone(), text: text.clone(), had_bom: false };
            let tag = path.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
            match tag.map(str::to_owned) {
                Some(tag_dir) if is_ledger(path) => files.ledgers.push(LocaleFile { tag_dir, file }),
                Some(tag_dir) => files.locales.push(LocaleFile { tag_dir, file }),
                None if path.starts_with("templates/") => files.templates.push(file),
                None => files.policy.push(file),
            }
        }
        files
    }
}
