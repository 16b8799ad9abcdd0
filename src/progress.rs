//! How far work has come and how long its parts took, for whoever wants to know. Nothing that is made depends on it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A step of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many steps more are to be done.
    More(usize),
    /// One is done.
    Done,
}

/// A part of the work. Some are done on several cores at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Files from the disk.
    Read,
    /// Files to a raw policy and catalogues.
    Load,
    /// Raw policy to a policy whose references hold.
    Resolve,
    /// How translations stand to the ledger.
    Ledger,
    /// Policy and words to document trees.
    Localize,
    /// All checks.
    Check,
    /// Document trees to pages.
    Render,
    /// Pages to the disk.
    Write,
    /// What an earlier run kept, looked for and read; what this one gave, kept.
    Cache,
    /// A language's messages as readers get them, for the checks.
    Segments,
    /// One check, by its name.
    OneCheck,
    /// One page, by its folder.
    Page,
}

/// How long a part of the work took.
#[derive(Debug, Clone)]
pub struct Timed {
    /// What kind of part.
    pub phase: Phase,
    /// Which, where there are many of the kind.
    pub what: String,
    /// For how long a core was at it.
    pub took: Duration,
}

/// How long the parts of a run took.
#[derive(Debug, Clone, Default)]
pub struct Timings(Arc<Mutex<Vec<Timed>>>);

impl Timings {
    /// What was measured so far, in the order in which it ended.
    #[must_use]
    pub fn all(&self) -> Vec<Timed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Whom to tell of each step; nobody by default.
#[derive(Clone, Default)]
pub struct Progress {
    listener: Option<Arc<dyn Fn(Step) + Send + Sync>>,
    timings: Option<Timings>,
}

impl Progress {
    /// Tells `listener`.
    pub fn new(listener: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self { listener: Some(Arc::new(listener)), timings: None }
    }

    /// The same, and measures into `timings`.
    #[must_use]
    pub fn timed(self, timings: &Timings) -> Self {
        Self { timings: Some(timings.clone()), ..self }
    }

    /// Says that `steps` more are to be done.
    pub fn more(&self, steps: usize) {
        self.tell(Step::More(steps));
    }

    /// Says that one is done.
    pub fn done(&self) {
        self.tell(Step::Done);
    }

    /// Says that some are done at once.
    pub fn skip(&self, steps: usize) {
        (0..steps).for_each(|_| self.done());
    }

    /// Does `work`, and measures how long it takes where somebody asked.
    pub fn time<T>(&self, phase: Phase, what: impl fmt::Display, work: impl FnOnce() -> T) -> T {
        let Some(timings) = &self.timings else { return work() };
        let begin = Instant::now();
        let made = work();
        let timed = Timed { phase, what: what.to_string(), took: begin.elapsed() };
        timings.0.lock().unwrap_or_else(PoisonError::into_inner).push(timed);
        made
    }

    fn tell(&self, step: Step) {
        if let Some(listener) = &self.listener {
            listener(step);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.listener.is_some() { "Progress(told)" } else { "Progress(nobody)" })
    }
}
