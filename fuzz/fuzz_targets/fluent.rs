//! See `policyglot_fuzz::fluent`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| policyglot_fuzz::fluent(data));
