//! Numbers from their pieces: two · hundred · thirty, 5 · million, 二 · 十 · 一, fünf · und · zwanzig.

use super::parts::Kind;
use super::value::Value;

/// A number in the making.
#[derive(Debug, Clone, Default)]
pub(super) struct Making {
    /// What scales have multiplied already.
    total: Option<Value>,
    /// What hundreds (and 十, 千) have multiplied.
    section: Option<Value>,
    /// The number that the next piece may multiply.
    pending: Option<Value>,
    /// What else the digits that it begins with can mean.
    others: Vec<Value>,
    /// How many pieces it has.
    pub(super) pieces: usize,
    /// Whether it began with a number: "million" alone says how large, not how many.
    pub(super) counts: bool,
    digits: bool,
    /// Digits of the Han script one after the other, as in 二〇二四.
    row: usize,
}

impl Making {
    /// Takes the next piece. `false` where it begins another number, or where there is none to begin.
    pub(super) fn take(&mut self, kind: &Kind, units_first: bool) -> bool {
        let taken = match kind {
            Kind::Digits(values) => self.digits(values),
            Kind::Word(value) => self.word(Value::whole(*value), *value, units_first),
            Kind::Han(value) => self.han(*value),
            Kind::Tens(value, with_digits) => self.tens(*value, *with_digits),
            Kind::Scale(value) => self.scale(*value),
        };
        let Some(next) = taken else { return false };
        *self = next;
        self.pieces += 1;
        true
    }

    fn digits(&self, values: &[Value]) -> Option<Self> {
        let (first, others) = values.split_first()?;
        if self.pending.is_some() || self.section.is_some() || (self.total.is_some() && !self.digits) {
            return None;
        }
        let others = if self.pieces == 0 { others.to_vec() } else { Vec::new() };
        Some(Self { pending: Some(*first), others, digits: true, counts: true, ..self.clone() })
    }

    fn word(&self, value: Value, plain: u64, units_first: bool) -> Option<Self> {
        if self.digits {
            return None;
        }
        let pending = match self.pending.map(Value::as_whole) {
            None => Some(value),
            Some(own) => {
                let own = own?;
                let room = own > plain && own % step(plain) == 0;
                let score = plain < 20 && own > 20 && own % 20 == 0 && own < 100;
                let before =
                    units_first && own < 10 && plain.is_multiple_of(10) && (20..100).contains(&plain);
                own.checked_add(plain).filter(|_| room || score || before).map(Value::whole)
            }
        };
        Some(Self { pending: Some(pending?), counts: self.begins_or_counts(), ..self.clone() })
    }

    fn han(&self, value: u64) -> Option<Self> {
        if self.digits {
            return None;
        }
        let pending = match self.pending.map(Value::as_whole) {
            None => value,
            Some(own) if self.row > 0 => own?.checked_mul(10)?.checked_add(value)?,
            Some(_) => return None,
        };
        let (pending, row) = (Some(Value::whole(pending)), self.row + 1);
        Some(Self { pending, row, counts: self.begins_or_counts(), ..self.clone() })
    }

    /// Whether it counts once a number is added.
    fn begins_or_counts(&self) -> bool {
        self.counts || self.pieces == 0 || self.section.is_some()
    }

    fn tens(&self, value: u64, with_digits: bool) -> Option<Self> {
        if self.digits && !with_digits {
            return None;
        }
        let small = self.pending.is_none_or(|own| own < Value::whole(value));
        let product = self.pending.unwrap_or(Value::whole(1)).times(value).filter(|_| small)?;
        let section = self.section.map_or(Some(product), |own| own.plus(product))?;
        let (section, others) = (Some(section), times(&self.others, value));
        Some(Self { section, pending: None, row: 0, others, ..self.clone() })
    }

    fn scale(&self, value: u64) -> Option<Self> {
        let (row, others) = (0, times(&self.others, value));
        let scaled = match (self.section, self.pending) {
            // "Thousand million": what was multiplied is multiplied again.
            (None, None) => match self.total {
                Some(total) if total < Value::whole(value) => {
                    return Some(Self { total: total.times(value), ..self.clone() });
                }
                Some(_) => return None,
                None => Value::whole(value),
            },
            (section, pending) => sum(section, pending)?.times(value)?,
        };
        let total = sum(self.total, Some(scaled));
        Some(Self { total, section: None, pending: None, row, others, ..self.clone() })
    }

    /// What it can mean, most likely first.
    pub(super) fn values(self) -> Vec<Value> {
        let rest = sum(self.section, self.pending);
        let first = sum(self.total, rest);
        first.into_iter().chain(self.others).collect()
    }

    /// Whether it is written in digits, with or without a scale.
    pub(super) fn has_digits(&self) -> bool {
        self.digits
    }
}

fn times(values: &[Value], factor: u64) -> Vec<Value> {
    values.iter().filter_map(|value| value.times(factor)).collect()
}

fn sum(one: Option<Value>, other: Option<Value>) -> Option<Value> {
    match (one, other) {
        (Some(one), Some(other)) => one.plus(other),
        (one, other) => one.or(other),
    }
}

/// The smallest power of ten that is larger.
fn step(value: u64) -> u64 {
    10_u64.saturating_pow(value.checked_ilog10().map_or(1, |zeros| zeros + 1))
}

/// The number that all of `pieces` make together.
pub(super) fn whole(pieces: &[Kind], units_first: bool) -> Option<u64> {
    let mut making = Making::default();
    let all = pieces.iter().all(|kind| making.take(kind, units_first));
    if all && !pieces.is_empty() { making.values().first()?.as_whole() } else { None }
}

#[cfg(test)]
mod tests {
    use super::whole;
    use crate::language::numerals::parts::Kind::{Han, Scale, Tens, Word};

    #[test]
    fn pieces_make_numbers() {
        let hundred = Tens(100, false);
        assert_eq!(whole(&[Word(20), Word(1)], false), Some(21));
        assert_eq!(whole(&[Word(2), hundred.clone(), Word(30), Word(5)], false), Some(235));
        assert_eq!(whole(&[Word(80), Word(10), Word(9)], false), Some(99));
        assert_eq!(whole(&[Word(60), Word(12)], false), Some(72));
        assert_eq!(whole(&[Word(5), Word(20)], true), Some(25));
        assert_eq!(whole(&[Word(5), Word(20)], false), None);
        assert_eq!(whole(&[Word(3), Word(2)], false), None);
        assert_eq!(whole(&[Scale(1_000), Scale(1_000_000)], false), Some(1_000_000_000));
        assert_eq!(whole(&[Word(1), Scale(1_000), Word(9), hundred], false), Some(1_900));
    }

    #[test]
    fn han_numerals_make_numbers() {
        let ten = || Tens(10, true);
        assert_eq!(whole(&[Han(2), ten(), Han(1)], false), Some(21));
        assert_eq!(whole(&[ten(), Han(4)], false), Some(14));
        assert_eq!(whole(&[Han(2), Han(0), Han(2), Han(4)], false), Some(2024));
        assert_eq!(whole(&[Han(3), Tens(100, true), Han(6), ten(), Han(5)], false), Some(365));
        assert_eq!(whole(&[Han(1), Scale(10_000), Han(2), Tens(1_000, true)], false), Some(12_000));
    }
}
