//! Languages that nobody speaks, made of the source language: what is not accented on a page is not translatable, and
//! what breaks in them breaks in real ones.

use std::collections::BTreeSet;

use crate::load::disk::{Files, LocaleFile, TextFile};
use crate::load::fluent::pseudo::{CLOSE, Letters, OPEN, pseudo};
use crate::load::{self, Workspace};
use crate::new_locale;
use crate::vocabulary::words;

/// The languages: tag (BCP 47, with the private regions that CLDR gives them) and letters. `en-XA` is long and accented,
/// `ar-XB` runs from right to left, its words too.
pub const LANGUAGES: [(&str, Letters); 2] = [("en-XA", Letters::Accented), ("ar-XB", Letters::Flipped)];

/// Whether a tag is that of a language that nobody speaks.
#[must_use]
pub fn is_pseudo(tag: &str) -> bool {
    LANGUAGES.iter().any(|(own, _)| *own == tag)
}

/// A page as it is shown: the words of the language that runs from right to left between U+202E and U+202C, as Android and
/// Fluent have them. No text of a project may hold these characters, so they come last.
#[must_use]
pub fn shown(page: &str) -> String {
    page.replace(OPEN, "\u{202E}").replace(CLOSE, "\u{202C}")
}

/// The project with these languages as drafts. One that cannot be read stays as it is, as does a language that is there.
#[must_use]
pub fn with_pseudo(files: &Files) -> Files {
    let mut all = files.clone();
    for (tag, letters) in LANGUAGES {
        let workspace = load::load(all.clone(), &mut crate::diag::sink::Sink::default());
        if let Some((path, text)) = new_locale::site(&workspace, tag).ok().flatten() {
            all.policy.iter_mut().filter(|own| own.path == path).for_each(|own| own.text.clone_from(&text));
            add(&mut all, files, &workspace, tag, letters);
        }
    }
    all
}

/// Adds the words of a language.
fn add(all: &mut Files, files: &Files, workspace: &Workspace, tag: &str, letters: Letters) {
    let Some(source) = workspace.source_language() else { return };
    let mut said = BTreeSet::new();
    let mut texts = Vec::new();
    for own in files.locales.iter().filter(|own| own.tag_dir == source) {
        let Some(rest) = own.file.path.strip_prefix(&format!("locales/{source}/")) else { continue };
        let keep = |id: &str| rest.starts_with("brands/") || said.insert(id.to_owned());
        texts.push((rest.to_owned(), pseudo(&own.file.text, letters, keep)));
    }
    if let Some((_, text)) = words::of(&source) {
        let name = "policyglot-standard.ftl".to_owned();
        texts.push((name, pseudo(text, letters, |id| !said.contains(id))));
    }
    for (rest, text) in texts {
        let file = TextFile { path: format!("locales/{tag}/{rest}"), text, had_bom: false };
        all.locales.push(LocaleFile { tag_dir: tag.to_owned(), file });
    }
}
