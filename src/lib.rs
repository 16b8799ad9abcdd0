//! policyglot compiles a legal policy (facts in YAML, words in Fluent) into the same pages in every language.

pub mod source;
#[macro_use]
pub mod diag;
pub mod model;
