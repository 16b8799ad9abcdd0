//! What changed between two versions of a text, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::tokens::{Token, tokens};
use crate::diag::change::Run;

/// Texts of more pieces than this are shown whole, before and after: comparing takes the square of it at worst.
const MOST: usize = 5_000;

/// A place where two texts differ: the pieces of the one and of the other.
pub(super) struct Hunk<'a> {
    pub(super) before: Vec<Token<'a>>,
    pub(super) after: Vec<Token<'a>>,
}

/// What became of `before`, in runs of words.
#[must_use]
pub fn runs(before: &str, after: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let join = |tokens: &[Token<'_>]| tokens.iter().map(|token| token.text).collect::<String>();
    each(&tokens(before), &tokens(after), &mut |same, old, new| {
        if same {
            runs.push(Run::Same(join(new)));
            return;
        }
        runs.extend((!old.is_empty()).then(|| Run::Removed(join(old))));
        runs.extend((!new.is_empty()).then(|| Run::Added(join(new))));
    });
    runs
}

/// The places where two texts differ.
pub(super) fn hunks<'a>(before: &'a str, after: &'a str) -> Vec<Hunk<'a>> {
    let mut hunks = Vec::new();
    each(&tokens(before), &tokens(after), &mut |same, old, new| {
        if !same {
            hunks.push(Hunk { before: old.to_vec(), after: new.to_vec() });
        }
    });
    hunks
}

/// Takes a stretch of two texts: whether it is the same, and its pieces in both.
type Visit<'v, 'a> = &'v mut dyn FnMut(bool, &[Token<'a>], &[Token<'a>]);

/// Calls `visit` with each stretch of two texts: whether it is the same, and its pieces in both.
fn each<'a>(before: &[Token<'a>], after: &[Token<'a>], visit: Visit<'_, 'a>) {
    if before.len().max(after.len()) > MOST {
        visit(false, before, after);
        return;
    }
    let keys = |tokens: &[Token<'a>]| tokens.iter().map(|token| token.key).collect::<Vec<_>>();
    for op in capture_diff_slices(Algorithm::Myers, &keys(before), &keys(after)) {
        let same = matches!(op, DiffOp::Equal { .. });
        visit(same, &before[op.old_range()], &after[op.new_range()]);
    }
}
