//! The files of a project that are not on disk, or not as they stand in an editor.

use super::disk::{FileFault, FileFaultKind, Files, LocaleFile, TextFile, is_ledger};
use super::limits::Limit;

impl Files {
    /// The files of a project that are not on disk, each with its path and its text.
    #[must_use]
    pub fn in_memory<'a>(all: impl IntoIterator<Item = (&'a String, &'a String)>) -> Self {
        let mut files = Self::default();
        for (path, text) in all {
            let file = TextFile { path: path.clone(), text: text.clone(), had_bom: false };
            let tag = path.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
            match tag.map(str::to_owned) {
                Some(tag_dir) if is_ledger(path) => files.ledgers.push(LocaleFile { tag_dir, file }),
                Some(tag_dir) => files.locales.push(LocaleFile { tag_dir, file }),
                None if path.starts_with("templates/") => files.templates.push(file),
                None => files.policy.push(file),
            }
        }
        files
    }

    /// Puts `text` in the place of what the file at `path` holds, as an editor has it. What is no file of a project, and what
    /// is a link or a device on disk, stays as it is.
    pub fn put(&mut self, path: &str, text: &str) {
        use FileFaultKind::{BadName, Link, NotRegular};
        let Some(limit) = limit(path) else { return };
        let most = self.limits.of(limit);
        let stays = |fault: &FileFault| matches!(fault.kind, Link { .. } | NotRegular | BadName);
        if self.faults.iter().any(|fault| fault.path == path && stays(fault)) {
            return;
        }
        self.faults.retain(|fault| fault.path != path);
        self.policy.retain(|file| file.path != path);
        self.templates.retain(|file| file.path != path);
        self.locales.retain(|own| own.file.path != path);
        self.ledgers.retain(|own| own.file.path != path);
        if text.len() > most {
            self.faults.push(FileFault {
                path: path.to_owned(),
                kind: FileFaultKind::TooLarge { limit, most: most as u64 },
            });
            return;
        }
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned();
        let one = Self::in_memory([(&path.to_owned(), &text)]);
        self.policy.extend(one.policy);
        self.templates.extend(one.templates);
        self.locales.extend(one.locales);
        self.ledgers.extend(one.ledgers);
    }
}

/// The limit of the size of the file of a project at `path`, from the project's folder; none where such a file is not read.
#[must_use]
pub fn limit(path: &str) -> Option<Limit> {
    let hidden = |name: &str| name.starts_with('.') || name.starts_with('#') || name.ends_with('~');
    if path.split('/').any(hidden) {
        return None;
    }
    let (folder, rest) = path.split_once('/')?;
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    match folder {
        "policy" if ends(&[".yaml", ".yml"]) => Some(Limit::YamlFile),
        "templates" if ends(&[".html", ".css"]) => Some(Limit::TemplateFile),
        "locales" if rest.contains('/') && ends(&[".ftl"]) => Some(Limit::FtlFile),
        "locales" if is_ledger(path) => Some(Limit::LedgerFile),
        _ => None,
    }
}
