//! policyglot compiles a legal policy (facts in YAML, words in Fluent) into the same pages in every language.
//!
//! ```text
//! load      files -> raw policy, catalogues of messages, templates
//! resolve   raw policy -> Policy: typed values, references that hold
//! localize  Policy x language -> Document tree, through Fluent, Markdown and CLDR
//! check     documents and catalogues -> findings
//! render    Document -> HTML, Markdown, JSON
//! write     pages -> disk, all or nothing
//! ```
//!
//! [`compile::compile`] runs the first five. Modules stand below in the order in which they may use each other: a
//! module imports only from those above it. Nothing here reads the network, nor the clock but for the line that `serve`
//! writes in a terminal; `serve` answers on this machine.

mod bytes;
pub mod progress;
pub mod source;
#[macro_use]
pub mod diag;
pub mod markup;
pub mod model;
pub mod vocabulary;
pub mod cldr;
pub mod language;
pub mod document;
pub mod load;
pub mod unit;
pub mod resolve;
pub mod brand;
pub mod localize;
pub mod ledger;
pub mod allow;
pub mod check;
pub mod render;
pub mod write;
pub mod compile;
pub mod interchange;
pub mod acceptance;
pub mod init;
pub mod new_locale;
pub mod pseudo;
pub mod facts;
pub mod status;
pub mod review;
pub mod preview;
pub mod serve;
pub mod lsp;
pub mod cli;
