//! A new language of a project: its line in the site, and its files with every message to be translated.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use crate::cldr::numbers;
use crate::compile::{self, Options};
use crate::diag::sink::Sink;
use crate::load::disk::{Files, LocaleFile, TextFile};
use crate::load::fluent::draft::{self, Plurals};
use crate::load::places::Places;
use crate::load::{self, Workspace};
use crate::vocabulary::words;

/// What a new language adds to a project.
#[derive(Debug)]
pub struct NewLocale {
    /// New files of words: path and text.
    pub created: Vec<(String, String)>,
    /// A file of the policy with the language in it; none where it names the language already.
    pub site: Option<(String, String)>,
    /// How many messages are to be translated.
    pub messages: usize,
    /// Whether the tool brings its own words in the language.
    pub built_in: bool,
}

/// What a project needs for the language `tag`. Writes nothing.
///
/// # Errors
/// A sentence, when the project has words in the language, or cannot be read.
pub fn new_locale(files: &Files, tag: &LanguageIdentifier) -> Result<NewLocale, String> {
    let name = tag.to_string();
    if let Some(file) = files.locales.iter().find(|own| own.tag_dir == name) {
        return Err(format!(
            "{} is there already; `policyglot check --locale {name}` says what the language lacks",
            file.file.path
        ));
    }
    let workspace = load::load(files.clone(), &mut Sink::default());
    let source = workspace.source_language().ok_or("no file of the policy has `source-language:`")?;
    let site = site(&workspace, &name)?;
    let mut all = files.clone();
    if let Some((path, text)) = &site {
        all.policy.iter_mut().filter(|file| file.path == *path).for_each(|file| file.text.clone_from(text));
    }
    let plurals = numbers::categories(tag);
    let plurals = Plurals { cardinal: plurals.0, ordinal: plurals.1 };
    let (own, mut created) = own_words(files, &source, &name, &plurals);
    let lacking = lacking(all, &name, &own);
    let built_in = words::of(&name).is_some();
    if let Some((_, text)) = words::of(&source).filter(|_| !lacking.is_empty()) {
        let text = draft::comments(text, |id| lacking.contains(id), &plurals);
        if !text.is_empty() {
            let heading = "### Words that come with the tool in other languages: headings, tables, standard clauses.\n\n";
            created.push((format!("locales/{name}/standard.ftl"), format!("{heading}{text}")));
        }
    }
    Ok(NewLocale { created, site, messages: own.len() + lacking.len(), built_in })
}

/// The words of the project itself, file by file; and the ids of its messages and terms.
fn own_words(
    files: &Files,
    source: &str,
    name: &str,
    plurals: &Plurals,
) -> (BTreeSet<String>, Vec<(String, String)>) {
    let (mut ids, mut created) = (BTreeSet::new(), Vec::new());
    for file in files.locales.iter().filter(|own| own.tag_dir == source) {
        let Some(rest) = file.file.path.strip_prefix(&format!("locales/{source}/")) else { continue };
        let every = |id: &str| {
            ids.insert(id.to_owned());
            true
        };
        let text = draft::comments(&file.file.text, every, plurals);
        if !text.is_empty() {
            created.push((format!("locales/{name}/{rest}"), text));
        }
    }
    (ids, created)
}

/// The messages that pages of the language lack beside `own`, which no file of it has yet.
fn lacking(mut files: Files, name: &str, own: &BTreeSet<String>) -> BTreeSet<String> {
    let path = format!("locales/{name}/policy.ftl");
    let file = TextFile { path, text: "### Nothing yet.\n".to_owned(), had_bom: false };
    files.locales.push(LocaleFile { tag_dir: name.to_owned(), file });
    let compiled = compile::compile(files, &Options::default());
    let here = compiled.sink.found().iter().filter(|found| found.locale.as_deref() == Some(name));
    let missing = here.filter(|found| found.rule.name == "missing-message");
    let ids = missing.filter_map(|found| found.message_id.as_deref());
    let ids: BTreeSet<String> = ids.map(|id| id.split('.').next().unwrap_or(id).to_owned()).collect();
    ids.into_iter().filter(|id| !own.contains(id)).collect()
}

/// The file of the policy that lists the languages, as path and text, with the new one; none where it is there already.
pub(crate) fn site(workspace: &Workspace, name: &str) -> Result<Option<(String, String)>, String> {
    let listed: BTreeMap<_, _> =
        workspace.policy.files.iter().filter_map(|file| file.raw.languages.as_ref()).flatten().collect();
    if listed.keys().any(|own| *own == name) {
        return Ok(None);
    }
    let last = workspace.policy.files.iter().find_map(|file| file.raw.languages.as_ref()?.keys().next_back());
    let last = last.ok_or("no file of the policy has `languages:`")?;
    let places = Places::new(&workspace.policy);
    let path = format!("languages.{last}");
    let (key, value) = (places.key(&path), places.value(&path));
    let file = workspace.sources.file(value.source);
    let (start, end) = (key.range().start, value.range().end);
    let line = file.text[..start].rfind('\n').map_or(0, |at| at + 1);
    let before = &file.text[line..start];
    let (at, added) = if before.trim().is_empty() {
        // After a remark that may stand behind the last language.
        let rest = file.text[end..].find('\n').unwrap_or(file.text.len() - end);
        (end + rest, format!("\n{before}{name}: draft"))
    } else {
        (end, format!(", {name}: draft"))
    };
    let mut text = file.text.to_string();
    text.insert_str(at, &added);
    Ok(Some((file.path.clone(), text)))
}
