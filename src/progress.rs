//! How far work has come, for whoever wants to show it. Nothing that is made depends on it.

use std::fmt;
use std::sync::Arc;

/// A step of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many steps more are to be done.
    More(usize),
    /// One is done.
    Done,
}

/// Whom to tell of each step; nobody by default.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<dyn Fn(Step) + Send + Sync>>);

impl Progress {
    /// Tells `listener`.
    pub fn new(listener: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    /// Says that `steps` more are to be done.
    pub fn more(&self, steps: usize) {
        self.tell(Step::More(steps));
    }

    /// Says that one is done.
    pub fn done(&self) {
        self.tell(Step::Done);
    }

    fn tell(&self, step: Step) {
        if let Some(listener) = &self.0 {
            listener(step);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Progress(told)" } else { "Progress(nobody)" })
    }
}
