//! Names that are nearly those of files that are read. Such a file would be passed over without a word.

use super::{FileFault, FileFaultKind};

/// The endings of the files that are read, by folder of a project; of words that stand in no project by none.
const ENDINGS: [(&str, &[&str]); 4] = [
    ("", &[".ftl"]),
    ("policy", &[".yaml", ".yml"]),
    ("locales", &[".ftl"]),
    ("templates", &[".html", ".css"]),
];

/// What is wrong with the name of a file in `folder` that is not read but looks as if it was meant to be.
pub(super) fn fault(folder: &str, path: String) -> Option<FileFault> {
    let endings = ENDINGS.iter().find(|(own, _)| *own == folder)?.1;
    if endings.iter().any(|ending| path.ends_with(ending)) {
        return None;
    }
    let instead = renamed(&path, endings).or_else(|| moved(folder, &path))?;
    Some(FileFault { path, kind: FileFaultKind::Misnamed { instead } })
}

/// The name with the ending as it is read: other letters of it are small, and Windows adds `.txt` where nobody sees it.
fn renamed(path: &str, endings: &[&str]) -> Option<String> {
    let lower = path.to_ascii_lowercase();
    let bare = lower.strip_suffix(".txt").unwrap_or(&lower);
    let ending = endings.iter().find(|ending| bare.ends_with(*ending))?;
    Some(format!("{}{ending}", path.get(..bare.len() - ending.len())?))
}

/// Words among the facts, and facts among the words.
fn moved(folder: &str, path: &str) -> Option<String> {
    let name = path.rsplit('/').next()?;
    let is = |ending: &str| name.to_ascii_lowercase().ends_with(ending);
    match folder {
        "policy" if is(".ftl") => Some(format!("locales/<language>/{name}")),
        "locales" if is(".yaml") || is(".yml") => Some(format!("policy/{name}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_nearly_read_are_told_with_the_right_one() {
        let instead = |folder: &str, path: &str| match fault(folder, path.to_owned())?.kind {
            FileFaultKind::Misnamed { instead } => Some(instead),
            _ => None,
        };
        let cases = [
            ("policy", "policy/site.YAML", Some("policy/site.yaml")),
            ("policy", "policy/b/data.Yml", Some("policy/b/data.yml")),
            ("policy", "policy/data.yaml.txt", Some("policy/data.yaml")),
            ("policy", "policy/words.ftl", Some("locales/<language>/words.ftl")),
            ("policy", "policy/data.yml", None),
            ("policy", "policy/README.md", None),
            ("policy", "policy/data.yaml.orig", None),
            ("locales", "locales/fr/Privacy.FTL", Some("locales/fr/Privacy.ftl")),
            ("locales", "locales/fr/privacy.ftl.TXT", Some("locales/fr/privacy.ftl")),
            ("locales", "locales/fr/data.yaml", Some("policy/data.yaml")),
            ("locales", "locales/fr/accepted.tsv", None),
            ("", "words/fr/data.yaml", None),
            ("templates", "templates/page.HTML", Some("templates/page.html")),
        ];
        for (folder, path, expected) in cases {
            assert_eq!(instead(folder, path).as_deref(), expected, "{path}");
        }
    }
}
