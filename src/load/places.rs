//! Where the entries of the policy stand: from a dotted path such as `contacts.privacy.email` to a span.

use super::raw::RawFile;
use super::yaml::tree::{Seg, Tree};
use crate::diag::Diagnostic;
use crate::source::{SourceId, Span};

/// One YAML file: what it says, and where.
#[derive(Debug)]
pub struct PolicyFile {
    /// What it says.
    pub raw: RawFile,
    /// Where it says it.
    pub tree: Tree,
}

/// The YAML files of a policy.
#[derive(Debug, Default)]
pub struct PolicyFiles {
    /// Those that could be read, `site.yaml` first and then by path.
    pub files: Vec<PolicyFile>,
    /// Whether others could not: then nobody can say what the policy lacks.
    pub incomplete: bool,
    /// What to say of files in which nothing stands, where something is missing that may have stood there.
    pub empty: Vec<Diagnostic>,
    /// What a brand leaves out of what is shared.
    pub left_out: Vec<LeftOut>,
}

/// Something that a brand leaves out.
#[derive(Debug, Clone)]
pub struct LeftOut {
    /// What: `documents.cookies`, or a section as `documents.privacy.sections.cookies`.
    pub path: String,
    /// Where the brand says so.
    pub place: Span,
}

/// Finds entries in all files of a policy.
///
/// A path joins keys and list positions (from 0) with dots. Ids hold no dots, so a path is unambiguous. A path that no
/// file has leads to its nearest existing parent.
#[derive(Debug, Clone, Copy)]
pub struct Places<'a> {
    files: &'a [PolicyFile],
    incomplete: bool,
    left_out: &'a [LeftOut],
}

impl<'a> Places<'a> {
    /// The places of `files`.
    #[must_use]
    pub fn new(policy: &'a PolicyFiles) -> Self {
        Self { files: &policy.files, incomplete: policy.incomplete, left_out: &policy.left_out }
    }

    /// Where the value at `path` stands.
    #[must_use]
    pub fn value(&self, path: &str) -> Span {
        let segments = segments(path);
        self.tree(&segments).map_or_else(|| self.start(), |tree| tree.value(&segments))
    }

    /// Where the key (or list entry) at `path` stands.
    #[must_use]
    pub fn key(&self, path: &str) -> Span {
        let segments = segments(path);
        self.tree(&segments).map_or_else(|| self.start(), |tree| tree.key(&segments))
    }

    /// Whether a file has an entry at `path`.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let segments = segments(path);
        self.files.iter().any(|file| file.tree.exists(&segments))
    }

    /// Whether the entry at `path`, or a part or the whole of it, may have been left out because of a fault already
    /// reported.
    #[must_use]
    pub fn was_pruned(&self, path: &str) -> bool {
        let segments = segments(path);
        self.incomplete || self.files.iter().any(|file| file.tree.was_pruned(&segments))
    }

    /// Where the brand says that it does not have what stands at `path` in the shared policy.
    #[must_use]
    pub fn left_out(&self, path: &str) -> Option<Span> {
        let holds = |own: &&LeftOut| {
            path.strip_prefix(&own.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.left_out.iter().find(holds).map(|own| own.place)
    }

    /// Everything that the brand leaves out.
    #[must_use]
    pub fn all_left_out(&self) -> &'a [LeftOut] {
        self.left_out
    }

    /// The start of the policy's first file (`site.yaml` where there is one), for what stands nowhere.
    ///
    /// # Panics
    /// When the policy has no files: [`crate::load`] refuses such a project.
    #[must_use]
    pub fn start(&self) -> Span {
        let sources = self.files.iter().map(|file| file.tree.source);
        let source: SourceId = sources.min().expect("internal: a policy has at least one file");
        Span::new(source, 0..0)
    }

    /// The tree that holds most of the path.
    fn tree(&self, segments: &[Seg<'_>]) -> Option<&'a Tree> {
        let depth = |tree: &Tree| (0..=segments.len()).rev().find(|len| tree.exists(&segments[..*len]));
        let best = self.files.iter().rev().max_by_key(|file| depth(&file.tree));
        best.map(|file| &file.tree)
    }
}

fn segments(path: &str) -> Vec<Seg<'_>> {
    let parts = path.split('.').filter(|part| !part.is_empty());
    parts.map(|part| part.parse().map_or(Seg::Key(part), Seg::Index)).collect()
}
