//! `policyglot-manifest.json`: which files of the output folder a build wrote, what was in them, and what the policy was then.
//!
//! The next build reads in it what it may change and remove; somebody who has the sources holds a site against it with
//! `policyglot build --check`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::error::WriteError;
use super::{Scope, Site};
use crate::diag::json::schema_of;

/// Name of the file.
pub const NAME: &str = "policyglot-manifest.json";
/// Its name before it was for readers.
pub(super) const OLD_NAME: &str = ".policyglot.json";

/// Version of its shape.
const VERSION: u32 = 1;
/// What makes it.
const TOOL: &str = concat!("policyglot ", env!("CARGO_PKG_VERSION"));

/// What stands in `policyglot-manifest.json`, beside the pages. Fields may be added within a version; none is taken away and
/// none changes its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "policyglot manifest")]
pub(super) struct Manifest {
    /// Version of this shape.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// The program that made the site, and its version: another one may make other pages of the same sources.
    pub(super) tool: String,
    /// Which share of a site this is, where it is not all: `policyglot merge` makes a site of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) shard: Option<Sharded>,
    /// What the policy was.
    #[serde(flatten)]
    pub(super) record: Record,
    /// The files that a build wrote, by path: SHA-256 of each in hexadecimal digits. Files that are not listed are of somebody
    /// else.
    pub(super) files: BTreeMap<String, String>,
}

/// One of the shares of a site, each made by a run of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sharded {
    /// Which, from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// SHA-256, in hexadecimal digits, of all that the pages are made of. Shares of one site have the same.
    pub inputs: String,
    /// Whether it holds pages that are not for the public.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub internal: bool,
}

/// What the policy was when pages were made of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// The pages for the public, by their folder: `fr/privacy/`. Empty where the files are for a generator of websites.
    pub pages: BTreeMap<String, Recorded>,
    /// The facts that pages state, by the name of the set: the path of each fact in the policy, with its values as machines
    /// write them (ISO 8601, ISO 3166, BCP 47, E.164). Pages of one name state the same.
    pub facts: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
    /// How the translations stood to the source language, by the folder of their pages: `fr/`.
    pub languages: BTreeMap<String, Standing>,
}

/// A page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recorded {
    /// Id of the document.
    pub document: String,
    /// BCP 47 tag of the language.
    pub language: String,
    /// Id of the brand; none for the main one.
    pub brand: Option<String>,
    /// The name of the set of facts that it states.
    pub facts: String,
}

/// How a translation stood to the source language: texts by how the ledger knew them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Standing {
    /// Whether it was published; else it was a draft.
    pub published: bool,
    /// Whether it had a ledger: without one, nothing was accepted.
    pub ledger: bool,
    /// Texts that were accepted as they were, against the source text as it was.
    pub current: usize,
    /// Texts that nobody had accepted as they were.
    pub unaccepted: usize,
    /// Texts whose source text had changed since they were accepted.
    pub stale: usize,
    /// Texts that pages ask for and that were not translated.
    pub missing: usize,
}

impl Record {
    /// Names a set of facts, and keeps it.
    pub fn set(&mut self, facts: BTreeMap<String, BTreeSet<String>>) -> String {
        let text = serde_json::to_string(&facts).expect("internal: texts are JSON");
        let name = digest(text.as_bytes())[..16].to_owned();
        self.facts.insert(name.clone(), facts);
        name
    }

    /// This record for what `scope` is about, and `old` for the rest.
    fn merged(&self, old: &Self, scope: Scope<'_>) -> Self {
        let mut all = self.clone();
        let page = |folder: &str| format!("{folder}index.html");
        all.pages.retain(|folder, _| scope(&page(folder)));
        all.languages.retain(|folder, _| scope(&page(folder)));
        let rest = |folder: &String| !scope(&page(folder));
        all.pages.extend(old.pages.clone().into_iter().filter(|(folder, _)| rest(folder)));
        all.languages.extend(old.languages.clone().into_iter().filter(|(folder, _)| rest(folder)));
        for (name, facts) in &old.facts {
            // What is made now is right, whatever somebody wrote into the list.
            all.facts.entry(name.clone()).or_insert_with(|| facts.clone());
        }
        let used: BTreeSet<&String> = all.pages.values().map(|page| &page.facts).collect();
        all.facts.retain(|name, _| used.contains(name));
        all
    }
}

/// The JSON Schema of the manifest, with a line end.
#[must_use]
pub fn schema() -> String {
    schema_of::<Manifest>()
}

/// What stood in the file of the old name.
#[derive(Deserialize)]
struct Old {
    version: u32,
    files: BTreeMap<String, String>,
}

impl Manifest {
    /// The manifest of a folder without a file.
    pub(super) fn empty() -> Self {
        let (tool, record, files) = (TOOL.to_owned(), Record::default(), BTreeMap::new());
        Self { version: VERSION, tool, shard: None, record, files }
    }

    /// The manifest of what is made now: `old` stays for what `scope` is not about.
    pub(super) fn new(site: Site<'_>, old: &Self, scope: Scope<'_>) -> Self {
        let record = site.record.merged(&old.record, scope);
        Self { shard: site.shard.cloned(), record, ..Self::empty() }
    }

    /// The manifest of the folder `out`, which may have its old name; an empty one where there is none.
    pub(super) fn read(out: &Path) -> Result<Self, WriteError> {
        for (name, parse) in [(NAME, Self::parse as fn(&[u8]) -> _), (OLD_NAME, Self::parse_old)] {
            let path = out.join(name);
            match fs::read(&path) {
                Ok(text) => return parse(&text).map_err(|()| WriteError::Manifest { path }),
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
                Err(error) => return Err(WriteError::Io { doing: "read", path, error }),
            }
        }
        Ok(Self::empty())
    }

    /// The manifest in a text.
    pub(super) fn parse(text: &[u8]) -> Result<Self, ()> {
        serde_json::from_slice::<Self>(text).map_err(|_| ())?.checked()
    }

    fn parse_old(text: &[u8]) -> Result<Self, ()> {
        let Old { version, files } = serde_json::from_slice(text).map_err(|_| ())?;
        // Whatever made it, it was not this.
        Self { version, tool: String::new(), files, ..Self::empty() }.checked()
    }

    fn checked(self) -> Result<Self, ()> {
        // What it lists may be removed, so a forged list must not lead out of the folder.
        let usable =
            self.version == VERSION && self.files.keys().all(|path| super::path::check(path).is_ok());
        if usable { Ok(self) } else { Err(()) }
    }

    /// The program that made it, if that was not this one.
    pub(super) fn other_tool(&self) -> Option<&str> {
        Some(self.tool.as_str()).filter(|tool| !tool.is_empty() && *tool != TOOL)
    }

    /// Why a share may not take the place of what this lists, which a build of it would remove.
    pub(super) fn refuses(&self, share: &Sharded) -> Option<String> {
        let why = match &self.shard {
            None if self.files.is_empty() => return None,
            None => "a whole site stands there".to_owned(),
            Some(own) if own.internal != share.internal => {
                format!("a share of pages that are {} stands there", for_whom(own.internal))
            }
            Some(own) if own.inputs == share.inputs && own.number != share.number => {
                format!("share {} of {} stands there", own.number, own.of)
            }
            Some(_) => return None,
        };
        Some(format!("{why}; give each share a folder of its own, such as shards/{}", share.number))
    }

    /// The text of the file: sorted, without dates.
    pub(super) fn to_text(&self) -> String {
        let text = serde_json::to_string_pretty(self);
        text.expect("internal: texts are JSON") + "\n"
    }
}

/// For whom pages are.
pub(super) fn for_whom(internal: bool) -> &'static str {
    if internal { "not for the public" } else { "for the public" }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn digest(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content))
}

/// Bytes in hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
