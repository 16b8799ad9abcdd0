//! The value of a number: exact, whole or with a decimal fraction.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number that is not negative. Two of the same value are equal, however they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Value {
    /// All digits; not a multiple of ten unless `places` is 0.
    digits: u128,
    /// How many of them are a fraction.
    places: u32,
}

/// No number of more digits is a quantity.
pub(super) const MOST_DIGITS: usize = 25;

impl Value {
    /// `whole` and `fraction` in ASCII digits; none where they are too many.
    pub(super) fn new(whole: &str, fraction: &str) -> Option<Self> {
        if whole.len() + fraction.len() > MOST_DIGITS {
            return None;
        }
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Self { digits, places: u32::try_from(fraction.len()).ok()? }.reduced())
    }

    /// A whole number.
    #[must_use]
    pub fn whole(value: u64) -> Self {
        Self { digits: value.into(), places: 0 }
    }

    /// The whole number that it is, if it is one.
    #[must_use]
    pub fn as_whole(self) -> Option<u64> {
        if self.places == 0 { u64::try_from(self.digits).ok() } else { None }
    }

    /// Whether it is a number of thousands.
    #[must_use]
    pub fn is_round(self) -> bool {
        self.digits > 0 && self.places == 0 && self.digits.is_multiple_of(1_000)
    }

    /// Its digits without the zeros at their end: 15 for 1.5 million.
    #[must_use]
    pub fn significant(self) -> u128 {
        let mut digits = self.digits;
        while digits > 0 && digits.is_multiple_of(10) {
            digits /= 10;
        }
        digits
    }

    pub(super) fn times(self, factor: u64) -> Option<Self> {
        Some(Self { digits: self.digits.checked_mul(factor.into())?, ..self }.reduced())
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let places = self.places.max(other.places);
        let scaled = |own: Self| own.digits.checked_mul(10_u128.checked_pow(places - own.places)?);
        Some(Self { digits: scaled(self)?.checked_add(scaled(other)?)?, places }.reduced())
    }

    fn reduced(mut self) -> Self {
        while self.places > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.places -= 1;
        }
        self
    }
}

impl Ord for Value {
    fn cmp(&self, other: &Self) -> Ordering {
        let whole = |own: &Self| own.digits / 10_u128.saturating_pow(own.places);
        let fraction = |own: &Self| {
            let scale = 10_u128.saturating_pow(own.places);
            // As many places as there can be.
            (own.digits % scale).saturating_mul(10_u128.saturating_pow(30 - own.places.min(30)))
        };
        whole(self).cmp(&whole(other)).then_with(|| fraction(self).cmp(&fraction(other)))
    }
}

impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Value {
    /// In ASCII digits, with `.` before a fraction: `1000.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.places as usize;
        let digits = format!("{:0>width$}", self.digits, width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        if places == 0 { f.write_str(whole) } else { write!(f, "{whole}.{fraction}") }
    }
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn values_are_equal_however_they_are_written() {
        let value = |whole, fraction| Value::new(whole, fraction).unwrap();
        assert_eq!(value("1000", "50"), value("01000", "5"));
        assert_eq!(value("1", "5").times(1_000_000), Some(Value::whole(1_500_000)));
        assert_eq!(value("1", "5").plus(Value::whole(2)), Some(value("3", "5")));
        assert!(value("1", "25") < value("1", "3") && value("12", "") < value("12", "01"));
        assert_eq!(value("0", "05").to_string(), "0.05");
        assert_eq!(Value::new(&"9".repeat(26), ""), None);
    }
}
