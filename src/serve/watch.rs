//! Tells that something in a project changed, once a burst.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify_debouncer_full::notify::{
    Config, Error, ErrorKind, PollWatcher, RecommendedWatcher, RecursiveMode, Result,
};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer_opt};

/// How long files must be left alone before they are read: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(60);
/// How often files are looked at where the system tells nothing.
const POLL: Duration = Duration::from_millis(500);

/// The folders that make a project.
const FOLDERS: [&str; 3] = ["policy", "locales", "templates"];

/// Watches the folders of a project.
pub struct Watcher {
    root: PathBuf,
    kind: Kind,
    changes: Receiver<DebounceEventResult>,
}

enum Kind {
    Told(Debouncer<RecommendedWatcher, RecommendedCache>),
    Polled(Debouncer<PollWatcher, RecommendedCache>),
}

impl Watcher {
    /// Watches the project in `root`; `poll` looks at the files again and again, for disks that tell nothing of changes.
    ///
    /// # Errors
    /// When the system can watch no more.
    pub fn new(root: &Path, poll: bool) -> Result<Self> {
        let (tell, changes) = mpsc::channel();
        let config = Config::default().with_poll_interval(POLL);
        let mut kind = if poll {
            let config = config.with_compare_contents(true);
            Kind::Polled(new_debouncer_opt(QUIET, None, tell, RecommendedCache::new(), config)?)
        } else {
            Kind::Told(new_debouncer_opt(QUIET, None, tell, RecommendedCache::new(), config)?)
        };
        // The folder itself tells when one of the three is made.
        kind.watch(root, RecursiveMode::NonRecursive)?;
        let mut watcher = Self { root: root.to_owned(), kind, changes };
        watcher.folders()?;
        Ok(watcher)
    }

    /// Waits until something may have changed.
    ///
    /// # Errors
    /// When the system can watch no more.
    pub fn wait(&mut self) -> Result<()> {
        match self.changes.recv() {
            // A folder that was made anew, or moved into its place, has to be watched anew.
            Ok(Ok(_)) => self.folders(),
            // A folder that is away for a moment, as when git changes the branch, is no reason to end.
            Ok(Err(errors)) => errors.into_iter().find(|error| !is_away(error)).map_or(Ok(()), Err),
            Err(error) => Err(notify_debouncer_full::notify::Error::generic(&error.to_string())),
        }
    }

    fn folders(&mut self) -> Result<()> {
        for folder in FOLDERS.map(|name| self.root.join(name)) {
            if folder.is_dir()
                && let Err(error) = self.kind.watch(&folder, RecursiveMode::Recursive)
                && !is_away(&error)
            {
                return Err(error);
            }
        }
        Ok(())
    }
}

/// Whether it is only that something is not there any more.
fn is_away(error: &Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

impl Kind {
    fn watch(&mut self, folder: &Path, mode: RecursiveMode) -> Result<()> {
        match self {
            Self::Told(watcher) => watcher.watch(folder, mode),
            Self::Polled(watcher) => watcher.watch(folder, mode),
        }
    }
}
