//! See `policyglot_fuzz::markup`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| policyglot_fuzz::markup(data));
