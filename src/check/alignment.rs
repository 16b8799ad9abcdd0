//! Sentences of a text and of its translation that belong together, told by their lengths and by the values in them.
//!
//! W. A. Gale, K. W. Church: A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics 19 (1), 1993, with
//! their figures. Two things are otherwise, since they wanted to align what is there, and here what is missing is asked for: a sentence
//! that nothing answers costs the same whatever its length, and up to four may answer one. What both texts state, and once, ties its
//! sentences together, as words do that two languages share (M. Simard, G. F. Foster, P. Isabelle: Using Cognates to Align Sentences
//! in Bilingual Corpora, TMI 1992).

use std::ops::Range;

/// How much lengths of sentences that say the same differ: the variance of each character.
const VARIANCE: f64 = 6.8;
/// What it costs that one sentence answers two, next to one answering one: the logarithm of 0.89 to 0.089.
const DIVIDED: f64 = 2.30;
/// That two answer two, and no one of them one: of 0.89 to 0.011.
const TWO: f64 = 4.40;
/// That nothing answers a sentence: of 0.89 to 0.0099.
const ALONE: f64 = 4.50;
/// What each end of a tie costs that the other end does not answer. Both together are as likely as that a sentence is divided.
const TORN: f64 = DIVIDED / 2.0;
/// The most ties that are looked at.
const TIES: usize = 64;
/// The most sentences that answer one.
const MOST: usize = 4;

/// A step of an alignment: so many sentences of the source are answered by so many of the translation.
type Step = (usize, usize);

/// Sentences of the source and those of the translation that answer them, by their places. One side is empty where nothing does.
pub(super) type Pair = (Range<usize>, Range<usize>);

/// The most likely alignment of sentences of these lengths in characters, where a character of the source is `ratio` of the
/// translation. `ties` are sentences that have something in common.
pub(super) fn aligned(there: &[f64], here: &[f64], ratio: f64, ties: &[(usize, usize)]) -> Vec<Pair> {
    let ties = ties.get(..TIES).unwrap_or(ties);
    let width = here.len() + 1;
    let mut best: Vec<(f64, Step)> = Vec::with_capacity((there.len() + 1) * width);
    for at in 0..=there.len() {
        for own in 0..=here.len() {
            let cost = |step: Step| {
                let (from, start) = (at.checked_sub(step.0)?, own.checked_sub(step.1)?);
                let (before, _) = best.get(from * width + start)?;
                let answers = price(step, unlikely(&there[from..at], &here[start..own], ratio));
                let torn =
                    ties.iter().filter(|tie| (from..at).contains(&tie.0) != (start..own).contains(&tie.1));
                Some((before + answers + torn.map(|_| TORN).sum::<f64>(), step))
            };
            let least = steps().filter_map(cost).min_by(|one, other| one.0.total_cmp(&other.0));
            best.push(least.unwrap_or_default());
        }
    }
    let (mut at, mut own) = (there.len(), here.len());
    let mut found = Vec::new();
    while let Some((_, step)) = best.get(at * width + own).filter(|(_, step)| *step != (0, 0)) {
        let end = (at, own);
        (at, own) = (at - step.0, own - step.1);
        found.push((at..end.0, own..end.1));
    }
    found.reverse();
    found
}

/// Every step that there may be, the likeliest first.
fn steps() -> impl Iterator<Item = Step> {
    let divided = (2..=MOST).flat_map(|many| [(1, many), (many, 1)]);
    [(1, 1)].into_iter().chain(divided).chain([(2, 2), (1, 0), (0, 1)])
}

/// What a step costs, between sentences of which the lengths are that unlikely.
fn price(step: Step, unlikely: f64) -> f64 {
    match step {
        (1, 0) | (0, 1) => ALONE,
        (2, 2) => TWO + unlikely,
        // What answers three is divided twice.
        (many, 1) | (1, many) => (1..many).map(|_| DIVIDED).sum::<f64>() + unlikely,
        _ => f64::INFINITY,
    }
}

/// The logarithm of how unlikely lengths are that far from one another, where the sentences say the same.
fn unlikely(there: &[f64], here: &[f64], ratio: f64) -> f64 {
    let (there, here): (f64, f64) = (there.iter().sum(), here.iter().sum());
    let mean = f64::midpoint(there, here / ratio).max(1.0);
    let far = (here - there * ratio).abs() / (VARIANCE * mean).sqrt();
    // What lies beyond, on both sides, under a normal distribution.
    -libm::erfc(far / std::f64::consts::SQRT_2).max(f64::MIN_POSITIVE).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentences that nothing answers.
    fn alone(there: &[f64], here: &[f64], ratio: f64) -> (Vec<usize>, Vec<usize>) {
        let all = aligned(there, here, ratio, &[]);
        let lacks = all.iter().filter(|(_, here)| here.is_empty()).flat_map(|(there, _)| there.clone());
        let adds = all.iter().filter(|(there, _)| there.is_empty()).flat_map(|(_, here)| here.clone());
        (lacks.collect(), adds.collect())
    }

    fn lacking(there: &[f64], here: &[f64]) -> (Vec<usize>, Vec<usize>) {
        alone(there, here, 1.0)
    }

    #[test]
    fn a_sentence_that_is_left_out_stands_alone() {
        assert_eq!(lacking(&[80.0, 120.0, 60.0], &[84.0, 57.0]), (vec![1], vec![]));
        assert_eq!(lacking(&[84.0, 57.0], &[80.0, 120.0, 60.0]), (vec![], vec![1]));
    }

    #[test]
    fn sentences_that_are_divided_otherwise_do_not() {
        assert_eq!(lacking(&[80.0, 120.0, 60.0], &[198.0, 63.0]), (vec![], vec![]));
        assert_eq!(lacking(&[198.0, 63.0], &[80.0, 120.0, 60.0]), (vec![], vec![]));
        assert_eq!(lacking(&[50.0, 60.0, 70.0, 40.0], &[225.0]), (vec![], vec![]));
    }

    #[test]
    fn as_many_sentences_answer_one_another() {
        assert_eq!(lacking(&[80.0, 120.0, 60.0], &[90.0, 110.0, 70.0]), (vec![], vec![]));
        assert_eq!(lacking(&[], &[]), (vec![], vec![]));
    }

    #[test]
    fn letters_that_say_more_are_fewer() {
        let narrow: Vec<f64> = [80.0, 60.0].iter().map(|length| length / 2.0).collect();
        assert_eq!(alone(&[84.0, 220.0, 57.0], &narrow, 0.5), (vec![1], vec![]));
    }

    #[test]
    fn what_both_state_says_which_sentence_stands_alone() {
        // By lengths alone, the last would.
        let (there, here) = ([50.0, 60.0, 60.0], [50.0, 60.0]);
        let of = |ties: &[(usize, usize)]| {
            let all = aligned(&there, &here, 1.0, ties);
            let lacks = all.into_iter().filter(|(_, here)| here.is_empty()).map(|(there, _)| there.start);
            lacks.collect::<Vec<_>>()
        };
        assert_eq!(of(&[(2, 1)]), [1]);
        assert_eq!(of(&[(1, 1)]), [2]);
    }

    #[test]
    fn where_one_side_is_empty_each_sentence_stands_alone() {
        assert_eq!(lacking(&[80.0, 40.0], &[]), (vec![0, 1], vec![]));
    }
}
