//! The direction of the modules: each may import only from those below it in this table.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each module may use, beside itself. The picture is in ARCHITECTURE.md.
const MAY_USE: [(&str, &[&str]); 34] = [
    ("bytes", &[]),
    ("progress", &[]),
    ("source", &[]),
    ("diag", &["source"]),
    ("markup", &["bytes", "source"]),
    ("model", &["source"]),
    ("vocabulary", &["diag", "model"]),
    ("cldr", &["bytes", "model"]),
    ("language", &["bytes", "cldr"]),
    ("document", &["source", "model", "markup"]),
    ("load", &["bytes", "source", "diag", "model", "vocabulary"]),
    ("unit", &["bytes", "source", "diag", "load", "markup", "language"]),
    ("resolve", &["source", "diag", "model", "vocabulary", "load", "markup"]),
    ("brand", &["source", "diag", "load", "resolve"]),
    ("localize", &["source", "cldr", "diag", "model", "vocabulary", "load", "document", "markup"]),
    ("ledger", &["source", "cldr", "diag", "markup", "language", "load"]),
    ("allow", &["source", "diag", "ledger", "load"]),
    (
        "check",
        &[
            "bytes",
            "progress",
            "source",
            "cldr",
            "language",
            "unit",
            "ledger",
            "diag",
            "model",
            "vocabulary",
            "load",
            "document",
            "markup",
        ],
    ),
    ("render", &["bytes", "source", "diag", "model", "document", "markup"]),
    ("write", &["diag", "render"]),
    (
        "compile",
        &[
            "progress", "source", "diag", "markup", "model", "document", "cldr", "language", "load", "unit",
            "resolve", "brand", "localize", "ledger", "allow", "check", "render", "write",
        ],
    ),
    ("acceptance", &["brand", "compile", "diag", "language", "ledger", "load", "model", "source", "unit"]),
    (
        "interchange",
        &["compile", "diag", "document", "load", "localize", "markup", "model", "source", "vocabulary"],
    ),
    ("init", &["acceptance", "compile", "ledger", "load", "model", "vocabulary"]),
    ("new_locale", &["cldr", "compile", "diag", "load", "vocabulary"]),
    ("pseudo", &["diag", "load", "new_locale", "vocabulary"]),
    ("facts", &["compile", "diag", "load", "localize", "model", "source"]),
    (
        "status",
        &[
            "brand", "check", "cldr", "compile", "diag", "document", "language", "ledger", "load", "markup",
            "model", "source", "unit",
        ],
    ),
    (
        "review",
        &[
            "check", "cldr", "compile", "diag", "document", "ledger", "load", "localize", "markup", "model",
            "source", "status",
        ],
    ),
    (
        "preview",
        &["pseudo", "compile", "diag", "document", "ledger", "load", "markup", "model", "render", "source"],
    ),
    ("serve", &["load", "preview", "render", "review"]),
    (
        "lsp",
        &[
            "acceptance",
            "cldr",
            "compile",
            "diag",
            "document",
            "ledger",
            "load",
            "localize",
            "model",
            "render",
            "source",
            "vocabulary",
            "write",
        ],
    ),
    (
        "cli",
        &[
            "lsp",
            "acceptance",
            "preview",
            "progress",
            "pseudo",
            "serve",
            "review",
            "status",
            "facts",
            "cldr",
            "compile",
            "diag",
            "init",
            "model",
            "new_locale",
            "interchange",
            "source",
            "load",
            "ledger",
            "render",
            "write",
        ],
    ),
    ("lib", &[]),
];

/// Crates that one file or folder alone may name.
const ALONE: [(&str, &str); 21] = [
    ("lsp_types", "src/lsp"),
    ("indicatif", "src/cli/bar.rs"),
    ("fluent_pseudo", "src/load/fluent/pseudo.rs"),
    ("axum", "src/serve/http.rs"),
    ("tower_http", "src/serve/http.rs"),
    ("tokio", "src/serve"),
    ("notify_debouncer_full", "src/serve/watch.rs"),
    ("csv", "src/interchange/record.rs"),
    ("unicode_width", "src/diag/words"),
    ("comfy_table", "src/status/show.rs"),
    ("similar", "src/ledger/diff.rs"),
    ("pulldown_cmark", "src/markup"),
    ("tera", "src/render/template.rs"),
    ("icu", "src/cldr"),
    ("fluent_bundle", "src/localize/bundle.rs"),
    ("annotate_snippets", "src/diag/human"),
    ("quick_junit", "src/diag/junit.rs"),
    ("granit_parser", "src/load/yaml"),
    ("fluent_syntax", "src/load/fluent"),
    ("html5gum", "src/unit/html.rs"),
    ("walkdir", "src/load/disk"),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Code lines without comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Names that follow `crate::` in a text.
fn used(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        names.push(rest[..end].to_owned());
    }
    names
}

#[test]
fn modules_use_only_what_stands_below_them() {
    let table: BTreeMap<&str, &[&str]> = MAY_USE.into_iter().collect();
    let mut faults = Vec::new();
    for path in sources(&root().join("src")) {
        let relative = path.strip_prefix(root().join("src")).unwrap();
        let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
        let module = first.trim_end_matches(".rs");
        if module == "main" {
            continue;
        }
        let allowed =
            table.get(module).unwrap_or_else(|| panic!("src/{first} is not in the table of layers"));
        for name in used(&code(&path)) {
            let macros = ["declare_rule", "declare_check"].contains(&name.as_str());
            if name != module && !macros && !allowed.contains(&name.as_str()) {
                faults.push(format!("src/{} uses crate::{name}", relative.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_crate_that_may_change_stands_in_one_place() {
    let mut faults = Vec::new();
    for path in sources(&root().join("src")) {
        let relative = path.strip_prefix(root()).unwrap().display().to_string();
        let text = code(&path);
        for (name, place) in ALONE {
            let names = text.contains(&format!("{name}::")) && !text.contains(&format!("crate::{name}::"));
            if names && !relative.starts_with(place) {
                faults.push(format!("{relative} names {name}, which belongs to {place}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_disk_the_clock_and_the_terminal_stand_where_they_belong() {
    let rules: [(&str, &[&str]); 8] = [
        ("std::fs", &["src/load/disk", "src/write"]),
        ("std::env", &["src/cli", "src/main.rs"]),
        ("println!", &[]),
        ("process::exit", &[]),
        ("SystemTime", &["src/write/pieces.rs", "src/write/ops.rs"]),
        ("Instant::now", &["src/progress.rs"]),
        ("ZonedDateTime::now", &["src/cli/serve.rs"]),
        ("Timestamp::now", &[]),
    ];
    let mut faults = Vec::new();
    for path in sources(&root().join("src")) {
        let relative = path.strip_prefix(root()).unwrap().display().to_string();
        let text = code(&path);
        for (needle, places) in rules {
            if text.contains(needle) && !places.iter().any(|place| relative.starts_with(place)) {
                faults.push(format!("{relative} uses {needle}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
