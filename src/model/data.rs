//! What is collected, from where, why, on which basis, and for how long (GDPR Art. 13 and 14).

use super::id::Id;
use super::value::Period;

/// A kind of personal data (GDPR Art. 14(1)(d)).
#[derive(Debug, Clone)]
pub struct Category;

/// Where data come from (GDPR Art. 14(2)(f)).
#[derive(Debug, Clone)]
pub struct Source;

/// Why data are processed (GDPR Art. 13(1)(c)).
#[derive(Debug, Clone)]
pub struct Purpose;

/// What makes the processing lawful (GDPR Art. 6(1) and 13(1)(c)).
#[derive(Debug, Clone)]
pub struct LegalBasis;

/// What decides how long data are kept, where it is no fixed period (GDPR Art. 13(2)(a)).
#[derive(Debug, Clone)]
pub struct Criterion;

/// A group of people whom data are about (GDPR Art. 30(1)(c)).
#[derive(Debug, Clone)]
pub struct DataSubject;

/// One row of "what, from where, why, on which basis, how long".
#[derive(Debug, Clone)]
pub struct Collection {
    /// Where the data come from.
    pub source: Id<Source>,
    /// Which data.
    pub categories: Vec<Id<Category>>,
    /// Why.
    pub purposes: Vec<Id<Purpose>>,
    /// On which legal bases.
    pub bases: Vec<Id<LegalBasis>>,
    /// For how long.
    pub retention: Id<Retention>,
}

/// How long data are kept (GDPR Art. 13(2)(a)).
#[derive(Debug, Clone)]
pub enum Retention {
    /// For one term.
    Term(Term),
    /// As long as the longest of these terms.
    LongestOf(Vec<Term>),
    /// As long as the shortest of these terms.
    ShortestOf(Vec<Term>),
}

/// A fixed period, or what decides it.
#[derive(Debug, Clone)]
pub enum Term {
    /// A fixed period.
    Period(Period),
    /// A criterion.
    Criterion(Id<Criterion>),
}
