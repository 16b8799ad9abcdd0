//! The language server: what `check` finds, as one types, and answers to what an editor asks.
//!
//! [`analysis`] compiles a project with the unsaved texts of open editors in it; [`spot`] says what stands at a place;
//! [`hover`], [`definition`], [`completion`], [`actions`] and [`outline`] answer from these two and know nothing of the
//! protocol. [`position`], [`address`] and [`publish`] translate, [`server`] alone speaks.
//!
//! Deliberately absent: a second reading of anything. Every change compiles the whole project, as `check` does, once the
//! client pauses; so an editor and a CI never disagree.

pub mod actions;
pub mod address;
pub mod analysis;
pub mod completion;
pub mod definition;
pub mod hover;
pub mod missing;
pub mod outline;
pub mod position;
pub mod project;
pub mod publish;
pub mod references;
pub mod requests;
pub mod server;
pub mod spot;
