//! stub
use super::Pattern; use crate::source::Span;
pub struct Reference { pub name: String, pub span: Span }
#[derive(Default)]
pub struct References { pub variables: Vec<Reference>, pub terms: Vec<Reference>, pub messages: Vec<Reference>, pub functions: Vec<Reference> }
pub struct Variant { pub references: References }
pub fn references(_: &Pattern) -> References { References::default() }
pub fn flatten(_: &Pattern) -> Vec<Variant> { vec![] }
pub fn texts(_: &Pattern) -> Vec<(Span, &str)> { vec![] }
