//! Hostile YAML.

use std::fmt::Write;
use std::path::Path;

use super::case::{CHECK, Case, each, put, rewrite};

/// A file of the policy beside those of the project.
fn policy(root: &Path, content: impl AsRef<[u8]>) {
    put(root, "policy/more.yaml", content);
}

/// Anchors of which each repeats the one before ten times.
fn laughs(root: &Path) {
    let mut text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for level in 1..9 {
        let before = format!("*a{}", level - 1);
        let _ = writeln!(text, "a{level}: &a{level} [{}]", [before.as_str(); 10].join(", "));
    }
    policy(root, text);
}

const DEEP: &str = "entries stand more than 24 levels inside one another";
const MANY: &str = "this file holds more than 50000 keys and values";

pub(crate) const CASES: &[Case] = &[
    case("yaml-laughs", "nine levels of ten aliases each", laughs, &["[yaml-budget]", MANY]),
    case(
        "yaml-long-alias",
        "a text of 60 KB repeated ninety times",
        |root| policy(root, format!("a: &a {}\nb: [{}]\n", "x".repeat(60_000), vec!["*a"; 90].join(", "))),
        &["[yaml-budget]", "values repeated with `*` make this file larger than 4MiB"],
    ),
    case(
        "yaml-many-aliases",
        "a hundred and one aliases",
        |root| policy(root, format!("a: &a x\nb: [{}]\n", vec!["*a"; 101].join(", "))),
        &["[yaml-budget]", "this file repeats values with `*` more than 100 times"],
    ),
    case(
        "yaml-alias-of-itself",
        "an anchor that holds its own alias",
        |root| policy(root, "a: &a [*a]\n"),
        &["this value repeats the value that it is part of"],
    ),
    case(
        "yaml-deep-flow",
        "10,000 brackets",
        |root| policy(root, format!("a: {}{}\n", "[".repeat(10_000), "]".repeat(10_000))),
        &["[yaml-budget]", DEEP],
    ),
    case(
        "yaml-deep-open",
        "400 KB of `{a: `, none closed",
        |root| policy(root, "{a: ".repeat(100_000)),
        &["[yaml-budget]", DEEP],
    ),
    case(
        "yaml-deep-dashes",
        "10,000 lists in lists, on one line",
        |root| policy(root, format!("a:\n  {}x\n", "- ".repeat(10_000))),
        &["[yaml-budget]", DEEP],
    ),
    case(
        "yaml-deep-block",
        "1,900 entries, each further in than the one before",
        |root| policy(root, each(0..1_900, |level| format!("{}a:\n", " ".repeat(level)))),
        &["[yaml-budget]", DEEP],
    ),
    case(
        "yaml-many-keys",
        "60,000 keys",
        |root| policy(root, each(0..60_000, |at| format!("k{at}: x\n"))),
        &["[yaml-budget]", MANY],
    ),
    case(
        "yaml-unknown-keys",
        "24,000 keys that nobody knows",
        |root| policy(root, each(0..24_000, |at| format!("value{at}: x\n"))),
        &["[unknown-key]", "this file has more than 100 faults"],
    ),
    case(
        "yaml-unknown-references",
        "16,000 references that lead nowhere",
        |root| {
            let list = (0..16_000).map(|at| format!("purpos{at}")).collect::<Vec<_>>().join(", ");
            policy(
                root,
                format!(
                    "collections:\n  other: {{ source: registration, categories: [logs], bases: [contract], purposes: [{list}] }}\n"
                ),
            );
        },
        &["[unknown-reference]"],
    ),
    case(
        "yaml-huge-text",
        "a quoted text of 3.9 MB where a name belongs",
        |root| policy(root, format!("brands:\n  b: {{ name: \"{}\" }}\n", "x ".repeat(1_950_000))),
        &["[yaml-budget]", "this text is longer than 64KiB"],
    ),
    case(
        "yaml-huge-block",
        "3.9 MB in a `|` block where a name belongs",
        |root| policy(root, format!("brands:\n  b:\n    name: |\n{}", "      words\n".repeat(325_000))),
        &["[yaml-budget]", "this text is longer than 64KiB"],
    ),
    case(
        "yaml-huge-word",
        "a word of 3.9 MB where a list of known words belongs",
        |root| policy(root, format!("languages:\n  de: {}\n", "x".repeat(3_900_000))),
        &["[yaml-budget]", "this text is longer than 64KiB"],
    ),
    case(
        "yaml-huge-key",
        "a key of 3.9 MB",
        |root| policy(root, format!("{}: x\n", "x".repeat(3_900_000))),
        &["policy/more.yaml"],
    ),
    case(
        "yaml-huge-file",
        "a file of 5 MB",
        |root| policy(root, "# words\n".repeat(660_000)),
        &["policy/more.yaml is too large"],
    ),
    case(
        "yaml-duplicate-key",
        "a key given twice",
        |root| policy(root, "values:\n  a: { text: x }\n  a: { text: y }\n"),
        &["[duplicate-key]", "`a` is given twice in `values`"],
    ),
    case(
        "yaml-duplicate-keys",
        "24,000 times the same key",
        |root| policy(root, "values: x\n".repeat(24_000)),
        &["[duplicate-key]", "this file has more than 100 faults"],
    ),
    case(
        "yaml-merge-key",
        "a merge key",
        |root| policy(root, "values:\n  a: &a { text: x }\n  b: { <<: *a }\n"),
        &["`<<` does not merge entries here"],
    ),
    case("yaml-tag", "a tag", |root| policy(root, "a: !!python/object x\n"), &["[yaml-syntax]"]),
    case(
        "yaml-two-documents",
        "a second document",
        |root| policy(root, "values:\n---\nvalues:\n"),
        &["a second `---` starts another document"],
    ),
    case("yaml-directive", "a directive", |root| policy(root, "%YAML 1.1\n---\na: b\n"), &["[yaml-syntax]"]),
    case("yaml-key-is-list", "a list as a key", |root| policy(root, "? [a, b]\n: c\n"), &["[yaml-syntax]"]),
    case(
        "yaml-no-words",
        "`NO` is the country, `1.10` is no number",
        |root| {
            policy(
                root,
                "subprocessors:\n  other: { categories: [logs], purposes: [service], regions: [NO] }\nvalues:\n  v: { text: 1.10 }\n",
            );
        },
        &["[missing-message]"],
    ),
    case(
        "yaml-nul",
        "NUL",
        |root| policy(root, "a: b\0c\n"),
        &["a hidden character (U+0000) stands in the text"],
    ),
    case("yaml-lone-cr", "CR alone", |root| policy(root, "a: b\rc: d\n"), &["a hidden character (U+000D)"]),
    case(
        "yaml-latin-1",
        "invalid UTF-8",
        |root| policy(root, b"a: b\nc: \xE9\n"),
        &["policy/more.yaml is not UTF-8 text (line 2, byte 8)"],
    ),
    case(
        "yaml-utf-16",
        "UTF-16",
        |root| policy(root, b"\xFF\xFEa\0:\0 \0b\0\n\0"),
        &["policy/more.yaml is not UTF-8 text (line 1, byte 0)"],
    ),
    case("yaml-bom-within", "a byte order mark within", |root| policy(root, "a: \u{FEFF}b\n"), &["(U+FEFF)"]),
    Case { status: 0, ..case("yaml-bom-crlf", "a byte order mark and CRLF", crlf, &[]) },
];

fn crlf(root: &Path) {
    rewrite(root, "policy/organisation.yaml", |text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
}

const fn case(name: &'static str, what: &'static str, lay: fn(&Path), says: &'static [&'static str]) -> Case {
    Case { name, what, lay, arguments: CHECK, status: 1, says }
}
