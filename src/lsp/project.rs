//! The projects that a client works on, with the texts of its open editors.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lsp_types::Uri;

use super::address;
use super::analysis::Analysis;
use crate::acceptance;
use crate::compile::Pieces;
use crate::ledger::accept::Request;
use crate::load::disk::{self, Files};
use crate::load::in_memory::limit;
use crate::load::limits::Limits;
use crate::write::ledger;

/// A text that is open in an editor.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its address, as the client writes it.
    pub uri: Uri,
    /// Its version.
    pub version: i32,
    /// Its text.
    pub text: String,
}

/// The texts that are open, by path.
pub type Open = BTreeMap<PathBuf, Document>;

/// A project that a client works on.
#[derive(Default)]
pub struct Project {
    /// As it was when it was last looked at.
    pub analysis: Option<Analysis>,
    /// What was found at earlier looks, a language at a time.
    pub pieces: Arc<Pieces>,
    /// Whether a text has changed since.
    pub stale: bool,
    /// Whether what was found has not been told yet.
    pub untold: bool,
    /// The files for which something was told, by the text of their address.
    pub told: BTreeMap<String, Uri>,
}

/// The folder of the project that a file belongs to.
#[must_use]
pub fn root_of(file: &Path) -> Option<&Path> {
    disk::project_above(file.parent()?)
}

/// The files of a project as they stand in the editors.
fn files(root: &Path, open: &Open, limits: Limits) -> Result<Files, String> {
    let mut files = disk::read_project_within(root, limits).map_err(|error| error.to_string())?;
    for (path, text) in own(root, open) {
        files.put(&path, text);
    }
    Ok(files)
}

/// The open texts of a project, by their paths from its folder.
fn own<'a>(root: &'a Path, open: &'a Open) -> impl Iterator<Item = (String, &'a str)> {
    let own = open.iter().filter(move |(path, _)| path.starts_with(root) && root_of(path) == Some(root));
    own.filter_map(|(path, document)| Some((address::relative(root, path)?, document.text.as_str())))
}

impl Project {
    /// Looks at the project again if need be.
    ///
    /// # Errors
    /// A sentence, where it cannot be looked at.
    pub fn refresh(&mut self, root: &Path, open: &Open, limits: Limits) -> Result<(), String> {
        if !self.stale {
            return Ok(());
        }
        self.stale = false;
        // What cannot be read now, as a file that another program is writing, leaves what was found before.
        let files = files(root, open, limits)?;
        // A fault of this program must not take an editor's server away.
        let analysis = catch_unwind(AssertUnwindSafe(|| Analysis::new(files, &self.pieces)));
        self.untold = true;
        self.analysis = Some(
            analysis.map_err(|_| "this program has a fault: it could not look at the policy".to_owned())?,
        );
        Ok(())
    }
}

/// Records what `request` accepts in the project's ledger, as `policyglot accept` does.
///
/// The ledger is written to disk, not handed to the editor as a change: it is the program's own record, and as an unsaved
/// text beside the open files it would say nothing yet to anyone else. For the same reason only saved texts are accepted.
///
/// # Errors
/// A sentence, where nothing was recorded.
pub fn accept(root: &Path, open: &Open, limits: Limits, request: &Request) -> Result<(), String> {
    let hold = ledger::hold(root, &mut || ()).map_err(|error| error.to_string())?;
    let files = disk::read_project_within(root, limits).map_err(|error| error.to_string())?;
    if let Some((path, _)) = own(root, open).find(|(path, text)| !is_saved(&files, path, text)) {
        return Err(format!("save {path} first: what is accepted is what stands on disk"));
    }
    let done = catch_unwind(AssertUnwindSafe(|| acceptance::accept(files, request)));
    let done = done.map_err(|_| "this program has a fault: nothing was accepted".to_owned())??;
    let outcome = done
        .outcome
        .ok_or("correct the errors of the policy and of the ledger first; nothing was accepted")?;
    hold.record(&done.before, &outcome.files).map_err(|error| error.to_string())?;
    drop(hold);
    if let Some((tag, message, why)) = outcome.refused.first() {
        let command = format!("policyglot accept {tag} {message} --reason \"…\"");
        return Err(format!("not accepted: {}. If it is right, run `{command}`", why.join("; ")));
    }
    Ok(())
}

/// Whether the file at `path` holds `text` on disk. What is no file of the policy or its words does not matter.
fn is_saved(files: &Files, path: &str, text: &str) -> bool {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let words = files.locales.iter().chain(&files.ledgers).map(|own| &own.file);
    let on_disk = files.policy.iter().chain(words).find(|file| file.path == path);
    on_disk.map_or_else(|| limit(path).is_none(), |file| file.text == text)
}
