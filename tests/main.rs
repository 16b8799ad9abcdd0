//! All tests of the whole program, as one program: what they share is built and linked once, and long tests of one file run
//! beside those of another.

mod brands;
mod ci;
mod comment;
mod cli;
mod docs;
mod examples;
mod exceptions;
mod facts;
mod files;
mod formats;
mod golden;
mod guides;
mod history;
mod init;
mod interchange;
mod layers;
mod levels;
mod lsp;
mod lsp_manners;
mod markdown;
mod mutations;
mod new_locale;
mod pages;
mod pairs;
mod policy;
mod pseudo;
mod review;
mod safety;
mod schema;
mod serve;
mod sites;
mod standing;
mod status;
mod support;
mod tidy;
