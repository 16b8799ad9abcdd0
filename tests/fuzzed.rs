//! What the fuzz targets look at, with their seeds and with inputs that a fixed generator makes of them: the same functions, at
//! the cost of no build of its own. `fuzz/run` searches further.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

#[expect(unreachable_pub, reason = "the crate `fuzz/` is a library, too")]
#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

/// A change of an input: from where, how much is taken out, what comes in.
type Edit = (prop::sample::Index, u8, Vec<u8>);

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// One of the seeds with some edits; pieces of others come in.
fn inputs(seeds: Vec<Vec<u8>>, is_text: bool) -> impl Strategy<Value = Vec<u8>> {
    let from_seed = |seeds: Vec<Vec<u8>>| {
        let piece = (any::<prop::sample::Index>(), 1..40usize);
        (prop::sample::select(seeds), piece).prop_map(|(seed, (from, length))| {
            let from = from.index(seed.len() + 1);
            seed[from..seed.len().min(from + length)].to_vec()
        })
    };
    let signs = br#"{}[]()<>*_~`|#-&!:;,.'"\=$@%^ "#;
    let piece = prop_oneof![
        3 => from_seed(seeds.clone()),
        2 => prop::collection::vec(prop::sample::select(signs.to_vec()), 1..6),
        1 => prop::sample::select(vec!["\n", "\n  ", "\r\n", "\r", "\t", "\0", "é", "\u{202E}", "\u{E000}", "漢", "\u{FEFF}"])
            .prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    let edits = prop::collection::vec((any::<prop::sample::Index>(), 0..12u8, piece), 1..6);
    (prop::sample::select(seeds), edits).prop_map(move |(seed, edits)| {
        let bytes = edits.into_iter().fold(seed, edited);
        if is_text { String::from_utf8_lossy(&bytes).into_owned().into_bytes() } else { bytes }
    })
}

fn edited(mut input: Vec<u8>, (at, removed, piece): Edit) -> Vec<u8> {
    let at = at.index(input.len() + 1);
    let end = input.len().min(at + usize::from(removed));
    input.splice(at..end, piece);
    input
}

fn holds(target: &str, is_text: bool, cases: u32, look: fn(&[u8])) {
    let seeds = seeds(target);
    assert!(seeds.len() >= 3, "{target} has {} seeds", seeds.len());
    for seed in &seeds {
        look(seed);
    }
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let look = |input: Vec<u8>| {
        look(&input);
        Ok(())
    };
    TestRunner::new_with_rng(config, rng).run(&inputs(seeds, is_text), look).unwrap();
}

#[test]
fn yaml_files() {
    holds("yaml", true, 600, targets::yaml);
}

#[test]
fn fluent_files() {
    holds("fluent", true, 600, targets::fluent);
}

#[test]
fn texts_of_messages() {
    holds("markup", true, 600, targets::markup);
}

#[test]
fn files_of_the_ledger() {
    holds("ledger", true, 600, targets::ledger);
}

#[test]
fn whole_projects() {
    holds("compile", false, 12, targets::compile);
}

#[test]
fn exceptions() {
    holds("allow", false, 12, targets::allow);
}

#[test]
fn histories_of_edits_and_acceptances() {
    holds("history", false, 4, targets::history);
}
