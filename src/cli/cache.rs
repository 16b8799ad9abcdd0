//! `--cache`: what `check` and `build` gave, kept for the next run of which all is the same.

use std::path::Path;
use std::sync::Arc;

use super::Streams;
use super::args::FindingArgs;
use super::error::Error;
use super::project::Asked;
use crate::compile::Options;
use crate::load::disk::{Files, LocaleFile, TextFile};
use crate::progress::Progress;
use crate::render::Target;
use crate::write::cache::{self, Entry};
use crate::write::pieces::{Key, Pieces};

/// Where what a run gives is kept, and the name of it there.
pub(super) struct Kept {
    pieces: Arc<Pieces>,
    key: Key,
}

impl Kept {
    /// Where what is `asked` of `files` is kept; nowhere if nothing says so, or the program cannot read itself.
    ///
    /// # Errors
    /// When nothing may be kept in the folder.
    pub(super) fn open(
        asked: &Asked<'_>,
        root: &Path,
        files: &Files,
        color: bool,
    ) -> Result<Option<Self>, Error> {
        let Some(folder) = &asked.cache.cache else { return Ok(None) };
        let folder = root.join(folder);
        let outs: Vec<_> = asked.outs.iter().map(|out| root.join(out)).collect();
        cache::check_folder(&folder, root, &outs).map_err(Error::Write)?;
        let program = std::env::current_exe().ok().and_then(|path| cache::program(&path));
        let Some(program) = program else { return Ok(None) };
        let (asked, listed, texts) = (said(asked, color), listed(files), texts(files));
        let all = [&*program, asked.as_bytes(), listed.as_bytes()];
        let parts: Vec<&[u8]> = all.into_iter().chain(texts.into_iter().map(str::as_bytes)).collect();
        // What another program or other limits made is of no use.
        let salt = Key::new(&[&program, format!("{:?}", files.limits).as_bytes()]);
        Ok(Some(Self { pieces: Arc::new(Pieces::in_folder(&folder, &salt)), key: Key::new(&parts) }))
    }

    /// What an earlier run gave.
    pub(super) fn load(&self) -> Option<Entry> {
        cache::load(&self.pieces, &self.key)
    }

    /// Where a run finds what is as it was.
    pub(super) fn pieces(&self) -> Arc<Pieces> {
        Arc::clone(&self.pieces)
    }

    /// Keeps what a run gave. Where that cannot be, the run is none the worse.
    pub(super) fn store(&self, made: &Entry, streams: &mut Streams<'_>) {
        if let Err(error) = cache::store(&self.pieces, &self.key, made) {
            let _ = writeln!(streams.err, "note: nothing was kept for the next run: {error}");
        }
        self.pieces.tidy();
    }
}

/// The paths of all files of a project.
pub(super) fn paths(files: &Files) -> Vec<String> {
    let plain = files.policy.iter().chain(&files.templates);
    let of_languages = files.locales.iter().chain(&files.ledgers).map(|own| &own.file);
    plain.chain(of_languages).map(|file| file.path.clone()).collect()
}

/// SHA-256, in hexadecimal digits, of all that pages of these `targets` are made of.
pub(super) fn inputs(targets: &[Target], files: &Files) -> String {
    let (targets, listed, texts) = (format!("{targets:?}"), listed(files), texts(files));
    let all = [targets.as_bytes(), listed.as_bytes()].into_iter();
    Key::new(&all.chain(texts.into_iter().map(str::as_bytes)).collect::<Vec<_>>()).to_string()
}

/// Everything that was asked for and changes what is found, written or shown.
fn said(asked: &Asked<'_>, color: bool) -> String {
    let Asked { command, global, findings, options, .. } = asked;
    // Neither how long a run takes nor whom it tells how far it is changes what it gives.
    let findings = FindingArgs { timings: false, ..(*findings).clone() };
    let options = Options { progress: Progress::default(), ..(*options).clone() };
    format!("{command}\n{:?}\n{findings:?}\n{options:?}\n{color}", global.limits)
}

/// The name and the kind of every file, and what cannot be used.
fn listed(files: &Files) -> String {
    let Files { policy, locales, templates, ledgers, faults, limits } = files;
    let of = |file: &TextFile| (file.path.clone(), file.had_bom);
    let of_language = |file: &LocaleFile| (file.tag_dir.clone(), of(&file.file));
    let plain = [policy, templates].map(|files| files.iter().map(of).collect::<Vec<_>>());
    let of_languages = [locales, ledgers].map(|files| files.iter().map(of_language).collect::<Vec<_>>());
    format!("{plain:?}\n{of_languages:?}\n{faults:?}\n{limits:?}")
}

/// The texts of the files, in the order of the list.
fn texts(files: &Files) -> Vec<&str> {
    let plain = files.policy.iter().chain(&files.templates);
    let of_languages = files.locales.iter().chain(&files.ledgers).map(|own| &own.file);
    plain.chain(of_languages).map(|file| file.text.as_str()).collect()
}
