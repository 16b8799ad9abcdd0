//! What differs for a brand in the sections of a shared document.

use std::collections::BTreeMap;

use super::rules::BROKEN_BRAND;
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::places::{LeftOut, PolicyFile};
use crate::load::raw::RawDocumentChange;
use crate::load::yaml::tree::{Seg, Tree};
use crate::resolve::rules::UNKNOWN_REFERENCE;
use crate::source::Span;

/// The keys of a document that a brand gives by themselves.
fn keys(raw: &RawDocumentChange) -> impl Iterator<Item = &'static str> {
    let given = [
        ("effective", raw.effective.is_some()),
        ("updated", raw.updated.is_some()),
        ("announced", raw.announced.is_some()),
        ("reviewed", raw.reviewed.is_some()),
        ("version", raw.version.is_some()),
        ("prevails", raw.prevails.is_some()),
        ("when-behind", raw.when_behind.is_some()),
    ];
    given.into_iter().filter(|(_, given)| *given).map(|(key, _)| key)
}

/// A list of sections, and a place in it.
struct Found<'a> {
    list: Vec<Seg<'a>>,
    at: usize,
}

impl<'a> Found<'a> {
    fn path(&self) -> Vec<Seg<'a>> {
        [&self.list[..], &[Seg::Index(self.at)]].concat()
    }
}

/// Carries out the changes that a file of a brand makes to shared documents. Where the shared policy is `incomplete`,
/// nobody can say which documents it lacks.
pub(super) fn change(
    trees: &mut [Tree],
    incomplete: bool,
    file: &PolicyFile,
    left_out: &mut Vec<LeftOut>,
    sink: &mut Sink,
) {
    for (id, raw) in file.raw.document_changes.iter().flatten() {
        let document = [Seg::Key("documents"), Seg::Key(id)];
        let own = [Seg::Key("document-changes"), Seg::Key(id)];
        let known: Vec<String> =
            trees.iter().filter_map(|tree| tree.keys(&document[..1])).flatten().collect();
        let pruned = trees.iter().any(|tree| tree.was_pruned(&document));
        let Some(tree) = trees.iter_mut().find(|tree| tree.exists(&document)) else {
            if !pruned && !incomplete {
                let headline = format!("the shared policy has no document `{id}`");
                sink.push(unknown(&headline, file.tree.key(&own), id, &known));
            }
            continue;
        };
        for key in keys(raw) {
            let Some(cutting) = file.tree.cutting(&[own[0], own[1], Seg::Key(key)]) else { continue };
            let path = [document[0], document[1], Seg::Key(key)];
            if tree.exists(&path) {
                tree.replace(&path, cutting);
            } else {
                tree.add(&document, key, cutting);
            }
        }
        Change { id, raw, file, tree, left_out, sink }.sections();
    }
}

/// The change of one document.
struct Change<'a> {
    id: &'a str,
    raw: &'a RawDocumentChange,
    file: &'a PolicyFile,
    tree: &'a mut Tree,
    left_out: &'a mut Vec<LeftOut>,
    sink: &'a mut Sink,
}

impl<'a> Change<'a> {
    fn list(&self) -> Vec<Seg<'a>> {
        vec![Seg::Key("documents"), Seg::Key(self.id), Seg::Key("sections")]
    }

    /// A place in the file of the brand.
    fn own(&self, key: &'a str, at: usize, more: Option<&'a str>) -> Vec<Seg<'a>> {
        let start = [Seg::Key("document-changes"), Seg::Key(self.id), Seg::Key(key), Seg::Index(at)];
        start.into_iter().chain(more.map(Seg::Key)).collect()
    }

    fn sections(&mut self) {
        let RawDocumentChange { without, add, add_blocks, .. } = self.raw;
        if without.is_empty() && add.is_empty() && add_blocks.is_empty() {
            return;
        }
        if !self.tree.exists(&self.list()) {
            if !self.tree.was_pruned(&self.list()) {
                let at = self.file.tree.key(&[Seg::Key("document-changes"), Seg::Key(self.id)]);
                let found =
                    Diagnostic::new(&BROKEN_BRAND, at, format!("`{}` has no sections of its own", self.id));
                self.sink.push(
                    found
                        .label("there is nothing to change")
                        .note("its sections follow from its kind, or from another document")
                        .help("write the document under `documents:` as a whole, with its sections"),
                );
            }
            return;
        }
        self.add();
        self.add_blocks();
        self.without();
    }

    fn add(&mut self) {
        // Of several after one section each follows the one before it.
        let mut last: BTreeMap<&str, &str> = BTreeMap::new();
        for (number, added) in self.raw.add.iter().enumerate() {
            let Some(cutting) = self.file.tree.cutting(&self.own("add", number, Some("section"))) else {
                continue;
            };
            let place = match (&added.after, &added.before) {
                (Some(after), _) => {
                    let anchor = last.get(after.as_str()).copied().unwrap_or(after);
                    last.insert(after, &added.section.id);
                    let at = self.own("add", number, Some("after"));
                    self.require(anchor, &at).map(|found| (found.list, found.at + 1))
                }
                (None, Some(before)) => {
                    let at = self.own("add", number, Some("before"));
                    self.require(before, &at).map(|found| (found.list, found.at))
                }
                (None, None) => Some((self.list(), self.tree.elements(&self.list()))),
            };
            if let Some((list, at)) = place {
                self.tree.insert(&list, at, cutting);
            }
        }
    }

    fn add_blocks(&mut self) {
        for (number, added) in self.raw.add_blocks.iter().enumerate() {
            let at = self.own("add-blocks", number, Some("to"));
            let Some(found) = self.require(&added.to, &at) else { continue };
            let list = [&found.path()[..], &[Seg::Key("blocks")]].concat();
            let own = self.own("add-blocks", number, Some("blocks"));
            for block in 0..added.blocks.len() {
                let path = [&own[..], &[Seg::Index(block)]].concat();
                if let Some(cutting) = self.file.tree.cutting(&path) {
                    let end = self.tree.elements(&list);
                    self.tree.insert(&list, end, cutting);
                }
            }
        }
    }

    fn without(&mut self) {
        for (number, id) in self.raw.without.iter().enumerate() {
            let at = self.own("without", number, None);
            // One that the brand adds under the same id takes its place.
            let own = self.file.tree.source;
            let shared = |tree: &Tree, path: &[Seg<'_>]| tree.value(path).source != own;
            if let Some(found) = find(self.tree, &self.list(), id, &shared) {
                let mut gone = vec![id.clone()];
                ids(self.tree, &[&found.path()[..], &[Seg::Key("sections")]].concat(), &mut gone);
                let place = self.file.tree.value(&at);
                let path = |id: String| format!("documents.{}.sections.{id}", self.id);
                self.left_out.extend(gone.into_iter().map(|id| LeftOut { path: path(id), place }));
                self.tree.remove(&found.path());
            } else {
                self.missing(id, &at);
            }
        }
    }

    /// The section `id`; a finding at `own` where there is none.
    fn require(&mut self, id: &str, own: &[Seg<'_>]) -> Option<Found<'a>> {
        let found = find(self.tree, &self.list(), id, &|_, _| true);
        if found.is_none() {
            self.missing(id, own);
        }
        found
    }

    fn missing(&mut self, id: &str, own: &[Seg<'_>]) {
        if self.tree.was_pruned(&self.list()) {
            return;
        }
        let mut known = Vec::new();
        ids(self.tree, &self.list(), &mut known);
        let headline = format!("the document `{}` has no section `{id}`", self.id);
        self.sink.push(unknown(&headline, self.file.tree.value(own), id, &known));
    }
}

fn unknown(headline: &str, at: Span, id: &str, known: &[String]) -> Diagnostic {
    let found =
        Diagnostic::new(&UNKNOWN_REFERENCE, at, headline).label("stands nowhere in the shared policy");
    if let Some(near) = closest(id, known.iter().map(String::as_str)) {
        return found.fix(format!("did you mean `{near}`?"), at, near);
    }
    let names: Vec<_> = known.iter().map(|id| format!("`{id}`")).collect();
    found.help(format!("name one that is there: {}", names.join(", ")))
}

/// Where the section `id` stands, for which `wanted` holds.
fn find<'a>(
    tree: &Tree,
    list: &[Seg<'a>],
    id: &str,
    wanted: &dyn Fn(&Tree, &[Seg<'_>]) -> bool,
) -> Option<Found<'a>> {
    for at in 0..tree.elements(list) {
        let found = Found { list: list.to_vec(), at };
        let path = found.path();
        let name = [&path[..], &[Seg::Key("id")]].concat();
        if tree.text(&name) == Some(id) && wanted(tree, &path) {
            return Some(found);
        }
        let below = [&path[..], &[Seg::Key("sections")]].concat();
        if let Some(found) = find(tree, &below, id, wanted) {
            return Some(found);
        }
    }
    None
}

/// The ids of all sections.
fn ids(tree: &Tree, list: &[Seg<'_>], all: &mut Vec<String>) {
    for at in 0..tree.elements(list) {
        let path = [list, &[Seg::Index(at)]].concat();
        all.extend(tree.text(&[&path[..], &[Seg::Key("id")]].concat()).map(str::to_owned));
        ids(tree, &[&path[..], &[Seg::Key("sections")]].concat(), all);
    }
}
