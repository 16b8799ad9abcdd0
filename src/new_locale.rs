//! A new language of a project: its line in the site, and its files with every message to be translated. Of a language that is
//! there, what is new since.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use crate::cldr::numbers;
use crate::compile::{self, Options};
use crate::diag::sink::Sink;
use crate::diag::{Diagnostic, Severity};
use crate::load::brands::of;
use crate::load::disk::{Files, LocaleFile, TextFile};
use crate::load::fluent::complete;
use crate::load::fluent::draft::{self, Plurals};
use crate::load::places::Places;
use crate::load::{self, Workspace};
use crate::vocabulary::words;

/// What a language adds to a project: a new one, or one that lacks messages.
#[derive(Debug)]
pub struct NewLocale {
    /// New files of words: path and text.
    pub created: Vec<(String, String)>,
    /// Files of words that hold more: path and text.
    pub completed: Vec<(String, String)>,
    /// A file of the policy with the language in it; none where it names the language already.
    pub site: Option<(String, String)>,
    /// The messages that were added to be translated, by file.
    pub added: BTreeMap<String, Vec<String>>,
    /// Whether the project had words in the language.
    pub is_known: bool,
    /// Whether the tool brings its own words in the language.
    pub built_in: bool,
}

/// What a project needs for the language `tag`: of one that it has, what is new in the source language since. Writes nothing.
///
/// # Errors
/// A sentence, when it is the source language, or the project cannot be read.
pub fn new_locale(files: &Files, tag: &LanguageIdentifier) -> Result<NewLocale, String> {
    let name = tag.to_string();
    let mut sink = Sink::default();
    let workspace = load::load(files.clone(), &mut sink);
    let lacks = |key: &str| lacking_key(&workspace, sink.found(), key);
    let source = workspace.source_language().ok_or_else(|| lacks("source-language"))?;
    if source == name {
        return Err(format!("`{name}` is the language in which the policy is written: name another"));
    }
    if let Some(fault) = files.faults.iter().find(|own| own.path.starts_with(&format!("locales/{name}/"))) {
        return Err(format!("{} cannot be read: `policyglot check` says why", fault.path));
    }
    let site = site(&workspace, &name).map_err(|()| lacks("languages"))?;
    let mut all = files.clone();
    if let Some((path, text)) = &site {
        all.policy.iter_mut().filter(|file| file.path == *path).for_each(|file| file.text.clone_from(text));
    }
    let plurals = numbers::categories(tag);
    let plurals = Plurals { cardinal: plurals.0, ordinal: plurals.1 };
    let mut new = NewLocale {
        created: Vec::new(),
        completed: Vec::new(),
        site,
        added: BTreeMap::new(),
        is_known: files.locales.iter().any(|own| own.tag_dir == name),
        built_in: words::of(&name).is_some(),
    };
    let own = own_words(files, &source, &name, &plurals, &mut new);
    let lacking = lacking(all, &name, &own);
    if let Some((_, text)) = words::of(&source) {
        let heading =
            "### Words that come with the tool in other languages: headings, tables, standard clauses.\n\n";
        let path = format!("locales/{name}/standard.ftl");
        add(files, &name, (&path, text, heading), |id| lacking.contains(id), &plurals, &mut new);
    }
    Ok(new)
}

/// That no file of the policy has a key, or which file could not be read, in which it may stand.
fn lacking_key(workspace: &Workspace, found: &[Diagnostic], key: &str) -> String {
    let mut broken = found.iter().filter(|own| own.severity == Severity::Error);
    let file = broken.find_map(|own| {
        let path = &workspace.sources.file(own.primary.span.source).path;
        path.starts_with("policy/").then_some(path)
    });
    match file {
        Some(path) => {
            format!("{path} has faults, and no other file says `{key}:`; `policyglot check` says where")
        }
        None => format!("no file of the policy has `{key}:`"),
    }
}

/// Adds the words of the project itself, file by file; gives the ids of all its messages and terms.
fn own_words(
    files: &Files,
    source: &str,
    name: &str,
    plurals: &Plurals,
    new: &mut NewLocale,
) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for file in files.locales.iter().filter(|own| own.tag_dir == source) {
        let Some(rest) = file.file.path.strip_prefix(&format!("locales/{source}/")) else { continue };
        all.extend(complete::ids(&file.file.text));
        let path = format!("locales/{name}/{rest}");
        add(files, name, (&path, &file.file.text, ""), |_| true, plurals, new);
    }
    all
}

/// Adds the messages of a source text that are wanted, and that no file of the language has, to the file at `path`. A brand has
/// files of its own.
fn add(
    files: &Files,
    name: &str,
    (path, text, heading): (&str, &str, &str),
    wanted: impl Fn(&str) -> bool,
    plurals: &Plurals,
    new: &mut NewLocale,
) {
    let own = files.locales.iter().filter(|own| own.tag_dir == name && of(&own.file.path) == of(path));
    let own: Vec<&TextFile> = own.map(|own| &own.file).collect();
    let is_there = |id: &str| own.iter().any(|file| complete::has(&file.text, id));
    let order: Vec<String> =
        complete::ids(text).into_iter().filter(|id| wanted(id) && !is_there(id)).collect();
    if order.is_empty() {
        return;
    }
    let ids: BTreeSet<String> = order.iter().cloned().collect();
    if let Some(file) = own.iter().find(|file| file.path == path) {
        let mark = if file.had_bom { "\u{FEFF}" } else { "" };
        let whole = complete::complete(&file.text, text, &ids, plurals);
        new.completed.push((path.to_owned(), format!("{mark}{whole}")));
    } else {
        let drafts = draft::comments(text, |id| ids.contains(id), plurals);
        new.created.push((path.to_owned(), format!("{heading}{drafts}")));
    }
    new.added.insert(path.to_owned(), order);
}

/// The messages that pages of the language lack beside `own`, which are the project's.
fn lacking(mut files: Files, name: &str, own: &BTreeSet<String>) -> BTreeSet<String> {
    if !files.locales.iter().any(|own| own.tag_dir == name) {
        let path = format!("locales/{name}/policy.ftl");
        let file = TextFile { path, text: "### Nothing yet.\n".to_owned(), had_bom: false };
        files.locales.push(LocaleFile { tag_dir: name.to_owned(), file });
    }
    let compiled = compile::compile(files, &Options::default());
    let here = compiled.sink.found().iter().filter(|found| found.locale.as_deref() == Some(name));
    let missing = here.filter(|found| found.rule.name == "missing-message");
    let ids = missing.filter_map(|found| found.message_id.as_deref());
    let ids: BTreeSet<String> = ids.map(|id| id.split('.').next().unwrap_or(id).to_owned()).collect();
    ids.into_iter().filter(|id| !own.contains(id)).collect()
}

/// The file of the policy that lists the languages, as path and text, with the new one; none where it is there already.
///
/// # Errors
/// When no file lists languages.
pub(crate) fn site(workspace: &Workspace, name: &str) -> Result<Option<(String, String)>, ()> {
    let listed: BTreeMap<_, _> =
        workspace.policy.files.iter().filter_map(|file| file.raw.languages.as_ref()).flatten().collect();
    if listed.keys().any(|own| *own == name) {
        return Ok(None);
    }
    let last = workspace.policy.files.iter().find_map(|file| file.raw.languages.as_ref()?.keys().next_back());
    let last = last.ok_or(())?;
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
