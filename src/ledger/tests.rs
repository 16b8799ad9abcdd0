//! Tests of the ledger over whole texts.
