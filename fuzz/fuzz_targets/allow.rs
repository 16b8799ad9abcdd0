//! See `policyglot_fuzz::allow`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| policyglot_fuzz::allow(data));
