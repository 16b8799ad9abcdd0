//! What a policy says: plain types, whose references all hold once [`crate::resolve`] has made them.
//!
//! Deliberately absent: places in files (a path such as `subprocessors.hosting` leads to one when there is something
//! to say), words (they are Fluent messages, found by [`label`]), and every file format.

pub mod contact;
pub mod cookie;
pub mod data;
pub mod document;
pub mod fact;
pub mod glossary;
pub mod id;
pub mod interface;
pub mod label;
pub mod meaning;
pub mod party;
pub mod policy;
pub mod processor;
pub mod regime;
pub mod region;
pub mod right;
pub mod sale;
pub mod value;
