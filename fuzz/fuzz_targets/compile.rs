//! See `policyglot_fuzz::compile`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| policyglot_fuzz::compile(data));
