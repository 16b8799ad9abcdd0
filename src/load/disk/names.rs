//! Folders where files belong and the other way round, and names that are one name on other machines.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::{FileFault, FileFaultKind, LEDGERS};

/// What is wrong with the names below `folder`, given every path there with whether it is a folder.
pub(super) fn faults(folder: &str, placed: &[(String, bool)]) -> Vec<FileFault> {
    let mut faults = Vec::new();
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut clashing: Vec<&str> = Vec::new();
    for (path, is_folder) in placed {
        let kind = match is_folder {
            true if belongs_to_a_file(folder, path) => Some(FileFaultKind::Folder),
            false if path == folder || is_language(folder, path) => Some(FileFaultKind::NoFolder),
            _ => None,
        };
        faults.extend(kind.map(|kind| FileFault { path: path.clone(), kind }));
        let other = *seen.entry(plainest(path)).or_insert(path);
        // What stands in a folder that is told needs no telling.
        let is_told =
            clashing.iter().any(|above| path.strip_prefix(above).is_some_and(|rest| rest.starts_with('/')));
        if other != path && !is_told {
            clashing.push(path);
            let kind = FileFaultKind::SameName { other: other.to_owned() };
            faults.push(FileFault { path: path.clone(), kind });
        }
    }
    faults
}

/// The name as a disk has it that knows neither capitals nor two ways to write an accent.
fn plainest(path: &str) -> String {
    path.nfd().flat_map(char::to_lowercase).nfc().collect()
}

/// Whether only a file can be meant by the name of a folder.
fn belongs_to_a_file(folder: &str, path: &str) -> bool {
    let endings: &[&str] = match folder {
        "policy" => &[".yaml", ".yml"],
        "templates" => &[".html", ".css"],
        _ => &[".ftl"],
    };
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    ends(endings) || (folder == "locales" && ends(&LEDGERS))
}

/// Whether a file stands where the folder of a language does: `locales/fr`.
fn is_language(folder: &str, path: &str) -> bool {
    let Some(name) = path.strip_prefix("locales/").filter(|_| folder == "locales") else { return false };
    let mut parts = name.split('-');
    let language = parts.next().unwrap_or_default();
    let lower = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    lower && parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(folder: &str, placed: &[(&str, bool)]) -> Vec<String> {
        let placed: Vec<_> =
            placed.iter().map(|(path, is_folder)| ((*path).to_owned(), *is_folder)).collect();
        faults(folder, &placed).into_iter().map(|fault| format!("{} {:?}", fault.path, fault.kind)).collect()
    }

    #[test]
    fn names_that_are_one_elsewhere_are_told_once() {
        let placed = [
            ("locales", true),
            ("locales/FR", true),
            ("locales/FR/a.ftl", false),
            ("locales/fr", true),
            ("locales/fr/a.ftl", false),
            ("locales/fr/donne\u{301}es.ftl", false),
            ("locales/fr/donn\u{E9}es.ftl", false),
        ];
        let expected = [
            "locales/fr SameName { other: \"locales/FR\" }",
            "locales/fr/donn\u{E9}es.ftl SameName { other: \"locales/fr/donne\\u{301}es.ftl\" }",
        ];
        assert_eq!(told("locales", &placed)[0], expected[0]);
        assert_eq!(told("locales", &placed[3..])[0], expected[1]);
        assert_eq!(told("locales", &placed).len(), 1, "below a folder that is told nothing more is");
    }

    #[test]
    fn folders_for_files_and_files_for_folders() {
        assert_eq!(
            told("policy", &[("policy", true), ("policy/site.yaml", true)]),
            ["policy/site.yaml Folder"]
        );
        assert_eq!(told("templates", &[("templates", false)]), ["templates NoFolder"]);
        let placed = [
            ("locales/fr", false),
            ("locales/README", false),
            ("locales/zh-Hans", false),
            ("locales/notes.txt", false),
            ("locales/fr/accepted.tsv", true),
        ];
        let expected = ["locales/fr NoFolder", "locales/zh-Hans NoFolder", "locales/fr/accepted.tsv Folder"];
        assert_eq!(told("locales", &placed), expected);
    }
}
