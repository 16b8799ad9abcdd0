//! What each phase of a run costs, on one thread: `cargo bench --bench phases [-- --documents 4 --locales 3]`.
//!
//! Prints milliseconds a phase, the least of several runs. Under callgrind it runs once and prints nothing that counts: there
//! `ci/instructions.py` reads what each phase took, in instructions, which are the same on every machine and every day.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people at a terminal")]

mod site;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use policyglot::compile::{Options, compile};
use policyglot::load::disk::read_project;
use policyglot::progress::{Phase, Progress, Timings};
use policyglot::write::{self, Site};

/// The phases in the order of a run.
const PHASES: [(Phase, &str); 8] = [
    (Phase::Read, "read"),
    (Phase::Load, "load"),
    (Phase::Resolve, "resolve"),
    (Phase::Ledger, "ledger"),
    (Phase::Localize, "localize"),
    (Phase::Check, "check"),
    (Phase::Render, "render"),
    (Phase::Write, "write"),
];

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |name: &str, otherwise: usize| {
        let at = given.iter().position(|argument| argument == name);
        at.and_then(|at| given.get(at + 1)?.parse().ok()).unwrap_or(otherwise)
    };
    // All of it on this thread: what a phase took is then what stands below its function.
    if let Err(error) = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global() {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    let folder = std::env::temp_dir().join(format!("policyglot-phases-{}", std::process::id()));
    let size = site::Size { documents: number("--documents", 4), locales: number("--locales", 3) };
    let done = site::write(Path::new(env!("CARGO_MANIFEST_DIR")), &folder, size)
        .map_err(|error| error.to_string())
        .and_then(|()| (0..number("--rounds", 1)).map(|_| once(&folder)).collect::<Result<Vec<_>, _>>());
    let _ = fs::remove_dir_all(&folder);
    match done {
        Ok(rounds) => {
            for (at, (_, name)) in PHASES.iter().enumerate() {
                let least = rounds.iter().map(|round| round[at]).min().unwrap_or_default();
                println!("{:>10.2} ms  {name}", least.as_secs_f64() * 1000.0);
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// One run, and how long each phase of it took.
fn once(folder: &Path) -> Result<Vec<Duration>, String> {
    let timings = Timings::default();
    let progress = Progress::default().timed(&timings);
    let files = progress.time(Phase::Read, "", || read_project(folder)).map_err(|error| error.to_string())?;
    let options = Options { progress: progress.clone(), ..Options::default() };
    let made = compile(files, &options);
    let out = folder.join("public");
    let site = Site { record: &made.record, ..Site::of(&made.pages) };
    let written = progress.time(Phase::Write, "", || write::write(&out, site, &|_| true));
    let written = written.map_err(|error| error.to_string())?;
    if written.created.is_empty() && written.unchanged.is_empty() {
        return Err("the site has faults, so nothing was made of it".to_owned());
    }
    let mut took: BTreeMap<Phase, Duration> = BTreeMap::new();
    for timed in timings.all() {
        *took.entry(timed.phase).or_default() += timed.took;
    }
    Ok(PHASES.iter().map(|(phase, _)| took.get(phase).copied().unwrap_or_default()).collect())
}
