//! See `policyglot_fuzz::history`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| policyglot_fuzz::history(data));
