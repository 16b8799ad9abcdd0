//! The `policyglot` command.

fn main() {}
