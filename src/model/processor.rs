//! Who processes data for the controller (GDPR Art. 13(1)(e) and 28).

use super::data::{Category, Purpose};
use super::id::Id;
use super::region::Region;

/// A kind of subprocessor, or a company.
#[derive(Debug, Clone)]
pub struct Subprocessor {
    /// Which data it is given.
    pub data: DataScope,
    /// What it does with them.
    pub purposes: Vec<Id<Purpose>>,
    /// Where.
    pub regions: Regions,
}

/// Which categories of data are meant.
#[derive(Debug, Clone)]
pub enum DataScope {
    /// These.
    Only(Vec<Id<Category>>),
    /// All but these.
    AllExcept(Vec<Id<Category>>),
}

/// Where data are processed.
#[derive(Debug, Clone)]
pub enum Regions {
    /// In these places.
    In(Vec<Region>),
    /// In some of these places, depending on where the people are.
    MayInclude(Vec<Region>),
}
