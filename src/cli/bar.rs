//! A bar that shows how far work has come: only on a terminal, and only where it takes longer than a second.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::progress::{Progress, Step};

/// Work that is done by then has no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar on stderr. It goes away when it is dropped.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// A bar for what is being done, as in "checking".
    pub(super) fn new(doing: &'static str) -> Self {
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{msg} [{bar:30}] {percent}%");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style.progress_chars("=> "));
        bar.set_message(doing);
        Self(bar)
    }

    /// What tells the bar of each step.
    pub(super) fn progress(&self) -> Progress {
        let bar = self.0.clone();
        Progress::new(move |step| {
            let late = bar.elapsed() > PATIENCE;
            take(&bar, step, late, ProgressDrawTarget::stderr);
        })
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Moves the bar, and shows it from when it is `late`.
fn take(bar: &ProgressBar, step: Step, late: bool, target: impl Fn() -> ProgressDrawTarget) {
    match step {
        Step::More(steps) => bar.inc_length(steps as u64),
        Step::Done => bar.inc(1),
    }
    // What is no terminal hides it for good.
    if late && bar.is_hidden() {
        bar.set_draw_target(target());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indicatif::InMemoryTerm;

    #[test]
    fn the_bar_shows_when_it_takes_long_and_then_goes_away() {
        let screen = InMemoryTerm::new(2, 80);
        let bar = Bar::new("checking");
        let target = || ProgressDrawTarget::term_like(Box::new(screen.clone()));
        take(&bar.0, Step::More(4), false, target);
        take(&bar.0, Step::Done, false, target);
        assert_eq!(screen.contents(), "");
        take(&bar.0, Step::Done, true, target);
        bar.0.force_draw();
        assert!(
            screen.contents().starts_with("checking [") && screen.contents().ends_with("50%"),
            "{}",
            screen.contents()
        );
        drop(bar);
        assert_eq!(screen.contents(), "");
    }
}
