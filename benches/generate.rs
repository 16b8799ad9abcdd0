//! Writes a site of any size: `cargo bench --bench generate -- DIR --documents 20 --locales 50`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people at a terminal")]

mod site;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |name: &str, otherwise: usize| {
        let at = given.iter().position(|argument| argument == name);
        at.and_then(|at| given.get(at + 1)?.parse().ok()).unwrap_or(otherwise)
    };
    let Some(folder) = given.first().filter(|argument| !argument.starts_with('-')) else {
        println!("cargo bench --bench generate -- DIR [--documents 20] [--locales 50]");
        return ExitCode::SUCCESS;
    };
    let size = site::Size { documents: number("--documents", 20), locales: number("--locales", 50) };
    match site::write(Path::new(env!("CARGO_MANIFEST_DIR")), Path::new(folder), size) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}
