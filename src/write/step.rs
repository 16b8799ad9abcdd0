//! The changes that are made to the disk, one at a time: tests see them, and break them. In the program nothing does.

use std::path::Path;

#[cfg(target_os = "linux")]
pub(super) use seam::two_renames;
pub(super) use seam::{after, before, killed, may_move};

/// A change.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(test), expect(dead_code, reason = "only tests ask where something goes"))]
pub(super) enum Op<'a> {
    /// A new file.
    Create(&'a Path),
    /// A new folder.
    Folder(&'a Path),
    /// A second name of a file.
    Link(&'a Path),
    /// A file or a folder moves, from and to.
    Rename(&'a Path, &'a Path),
    /// Two folders swap their places.
    Exchange(&'a Path, &'a Path),
    /// A file, or a folder with what is in it, goes.
    Remove(&'a Path),
    /// A file, or the names in a folder, are on the disk.
    Sync(&'a Path),
    /// So is all below a folder.
    SyncAll(&'a Path),
}

impl<'a> Op<'a> {
    /// What it is about.
    pub(super) fn path(self) -> &'a Path {
        match self {
            Self::Create(path)
            | Self::Folder(path)
            | Self::Link(path)
            | Self::Rename(path, _)
            | Self::Exchange(path, _)
            | Self::Remove(path)
            | Self::Sync(path)
            | Self::SyncAll(path) => path,
        }
    }
}

#[cfg(not(test))]
mod seam {
    use super::{Op, Path};

    #[expect(clippy::unnecessary_wraps, reason = "the twin for tests fails here")]
    pub(in crate::write) fn before(_: Op<'_>) -> std::io::Result<()> {
        Ok(())
    }

    pub(in crate::write) fn after(_: Op<'_>) {}

    pub(in crate::write) fn killed(_: &Path) -> bool {
        false
    }

    #[expect(clippy::unnecessary_wraps, reason = "the twin for tests fails here")]
    pub(in crate::write) fn may_move() -> std::io::Result<()> {
        Ok(())
    }

    #[cfg(target_os = "linux")]
    pub(in crate::write) fn two_renames() -> bool {
        false
    }
}

#[cfg(test)]
pub(super) mod seam {
    use std::cell::Cell;
    use std::io;
    use std::path::PathBuf;
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

    use super::{Op, Path};

    thread_local! {
        /// Whether the system cannot swap two folders.
        pub(in crate::write) static TWO_RENAMES: Cell<bool> = const { Cell::new(false) };
        /// Whether the folder is a mount, which cannot be moved.
        pub(in crate::write) static MOUNT: Cell<bool> = const { Cell::new(false) };
    }

    /// What happens at a change.
    #[derive(Clone)]
    pub(in crate::write) enum Fault {
        /// The program is killed: nothing more happens.
        Kill,
        /// The system refuses this one.
        Refuse(io::ErrorKind),
        /// Somebody does something just before.
        Meanwhile(Arc<dyn Fn() + Send + Sync>),
    }

    struct Watched {
        folder: PathBuf,
        log: Vec<(&'static str, Vec<PathBuf>)>,
        fault: Option<(usize, Fault)>,
        killed: bool,
    }

    static WATCHED: Mutex<Vec<Watched>> = Mutex::new(Vec::new());

    fn watched() -> MutexGuard<'static, Vec<Watched>> {
        WATCHED.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The changes below a folder, from now on, by whatever thread.
    pub(in crate::write) struct Watch(PathBuf);

    impl Watch {
        pub(in crate::write) fn new(folder: &Path) -> Self {
            let own = Watched { folder: folder.to_owned(), log: Vec::new(), fault: None, killed: false };
            watched().push(own);
            Self(folder.to_owned())
        }

        /// One that breaks a change: the first is 0.
        pub(in crate::write) fn with(folder: &Path, at: usize, fault: Fault) -> Self {
            let watch = Self::new(folder);
            watch.own(|own| own.fault = Some((at, fault)));
            watch
        }

        fn own<T>(&self, look: impl FnOnce(&mut Watched) -> T) -> T {
            look(watched().iter_mut().find(|own| own.folder == self.0).expect("it is watched"))
        }

        /// What was done, in order.
        pub(in crate::write) fn log(&self) -> Vec<(&'static str, Vec<PathBuf>)> {
            self.own(|own| own.log.clone())
        }

        /// Whether the fault has come to pass.
        pub(in crate::write) fn broke(&self) -> bool {
            self.own(|own| own.fault.is_none())
        }
    }

    impl Drop for Watch {
        fn drop(&mut self) {
            watched().retain(|own| own.folder != self.0);
        }
    }

    pub(in crate::write) fn before(op: Op<'_>) -> io::Result<()> {
        let mut all = watched();
        let Some(own) = all.iter_mut().find(|own| op.path().starts_with(&own.folder)) else { return Ok(()) };
        if own.killed {
            return Err(io::Error::other("killed"));
        }
        match own.fault.take() {
            Some((0, Fault::Kill)) => {
                own.killed = true;
                Err(io::Error::other("killed"))
            }
            Some((0, Fault::Refuse(kind))) => Err(kind.into()),
            Some((0, Fault::Meanwhile(act))) => {
                drop(all);
                act();
                Ok(())
            }
            left => {
                own.fault = left.map(|(at, fault)| (at - 1, fault));
                Ok(())
            }
        }
    }

    pub(in crate::write) fn after(op: Op<'_>) {
        let named: (&'static str, Vec<&Path>) = match op {
            Op::Create(path) => ("create", vec![path]),
            Op::Folder(path) => ("folder", vec![path]),
            Op::Link(path) => ("link", vec![path]),
            Op::Rename(from, to) => ("rename", vec![from, to]),
            Op::Exchange(one, other) => ("exchange", vec![one, other]),
            Op::Remove(path) => ("remove", vec![path]),
            Op::Sync(path) => ("sync", vec![path]),
            Op::SyncAll(path) => ("sync all", vec![path]),
        };
        let mut all = watched();
        if let Some(own) = all.iter_mut().find(|own| op.path().starts_with(&own.folder)) {
            own.log.push((named.0, named.1.into_iter().map(Path::to_owned).collect()));
        }
    }

    pub(in crate::write) fn killed(path: &Path) -> bool {
        watched().iter().any(|own| own.killed && path.starts_with(&own.folder))
    }

    pub(in crate::write) fn may_move() -> io::Result<()> {
        if MOUNT.get() { Err(io::ErrorKind::ResourceBusy.into()) } else { Ok(()) }
    }

    pub(in crate::write) fn two_renames() -> bool {
        TWO_RENAMES.get() || MOUNT.get()
    }
}
