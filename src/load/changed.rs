//! Which files of a project are not as they were.

use std::collections::{BTreeMap, BTreeSet};

use super::disk::{FileFaultKind, Files};

impl Files {
    /// The paths of the files that `other` does not have in the same way, and of those that only it has, sorted.
    #[must_use]
    pub fn changed(&self, other: &Self) -> Vec<String> {
        let (here, there) = (self.by_path(), other.by_path());
        let paths: BTreeSet<_> = here.keys().chain(there.keys()).collect();
        paths
            .into_iter()
            .filter(|path| here.get(*path) != there.get(*path))
            .map(ToString::to_string)
            .collect()
    }

    /// Every file, with its text or with what is wrong with it.
    fn by_path(&self) -> BTreeMap<&str, (&str, Option<&FileFaultKind>)> {
        let words = self.locales.iter().chain(&self.ledgers).map(|own| &own.file);
        let texts = self.policy.iter().chain(&self.templates).chain(words);
        let texts = texts.map(|file| (file.path.as_str(), (file.text.as_str(), None)));
        let faults = self.faults.iter().map(|fault| (fault.path.as_str(), ("", Some(&fault.kind))));
        texts.chain(faults).collect()
    }
}
