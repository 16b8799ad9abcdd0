//! What must hold of every input: it ends soon, never panics, and points into the file.

use std::fmt::Write;

use proptest::prelude::*;
use serde_yaml::Value;

use super::super::{diagnose, guard};
use super::{Policy, look, policy};
use crate::load::limits::Limits;
use crate::source::Sources;

fn rows(count: usize, row: impl FnMut(usize) -> String) -> String {
    (0..count).map(row).collect::<Vec<_>>().concat()
}

fn hostile() -> Vec<(&'static str, String)> {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let _ = writeln!(bomb, "a{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(1_000_000), "*a, ".repeat(1_000));
    let deep_alias = (1..30).fold(String::from("a0: &a0 [x]\n"), |text, level| {
        format!("{text}a{level}: &a{level} [*a{}]\n", level - 1)
    });
    vec![
        ("24 levels", "{a: ".repeat(100_000)),
        ("24 levels", "[".repeat(400_000)),
        ("24 levels", "- ".repeat(200_000)),
        ("yaml-", "? ".repeat(200_000)),
        ("24 levels", rows(1_000, |depth| format!("{}a:\n", " ".repeat(depth)))),
        ("50000 keys", bomb),
        ("64KiB", long),
        ("24 levels", deep_alias),
        ("100 times", format!("a: &a x\nb: [{}]\n", "*a, ".repeat(1_000))),
        ("50000 keys", "- x\n".repeat(60_000)),
        ("50000 keys", format!("[{}]", "x,".repeat(2_000_000))),
        ("4MiB", "a".repeat(5 * 1024 * 1024)),
        ("yaml-", format!("a: \"{}", "x\\\n".repeat(300_000))),
        ("yaml-", "&a ".repeat(100_000)),
        ("yaml-", "!x ".repeat(100_000)),
        ("yaml-", "a: ".repeat(300_000)),
        ("yaml-", "{".to_owned() + &"a: 'b', ".repeat(24_000)),
        ("lacks", "\t".repeat(1_000_000)),
        ("yaml-", "a\0".repeat(1_000_000)),
        ("yaml-", "\r".repeat(1_000_000)),
        ("yaml-", "a: b\n\u{feff}c: d\n".into()),
        ("", "#".repeat(4_000_000)),
        ("", "# \n".repeat(1_000_000)),
        ("", format!("a: >\n{}", " x\n".repeat(1_000_000))),
        ("", format!("{}: b\n", "a".repeat(4_000_000))),
        ("", format!("name: {}\n", "x ".repeat(2_000_000))),
        ("", format!("name: x\ntags: [{}]\n", "a, ".repeat(49_000))),
        ("", format!("name: x\ntags: [{}]\n", "1, ".repeat(49_000))),
        ("too-many", format!("name: x\nprocessors:\n{}", rows(20_000, |i| format!("  a{i}: 1\n")))),
        ("too-many", format!("name: x\n{}", rows(20_000, |i| format!("a{i}: 1\n")))),
        ("too-many", format!("name: x\n{}", "name: 1\n".repeat(20_000))),
    ]
}

#[test]
fn hostile_files_are_refused() {
    for (expected, text) in hostile() {
        let seen = policy(&text);
        let beginning: String = text.chars().take(30).collect();
        assert!(
            seen.report.contains(expected),
            "{beginning:?}: {}",
            seen.report.chars().take(500).collect::<String>()
        );
    }
}

/// Texts made of what YAML gives a meaning.
fn yaml_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n".to_owned()),
        Just("\n  ".to_owned()),
        Just("\n    ".to_owned()),
        Just("- ".to_owned()),
        Just(": ".to_owned()),
        Just("name: x\n".to_owned()),
        Just("processors:\n  a:\n    ".to_owned()),
        Just("basis: consent\n    country: DE\n    regions: ".to_owned()),
        Just("&a ".to_owned()),
        Just("*a ".to_owned()),
        "[\\[\\]{},'\"|>#!%@`?~\\\\\t\r*&<=-]",
        "[a-c0-9é漢]{1,3}",
        Just("null ".to_owned()),
        Just("true".to_owned()),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let seen = policy(text);
    for span in seen.spans {
        prop_assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
    }
    for edit in seen.edits {
        prop_assert!(text.get(edit.span.range()) != Some(&edit.replacement), "{edit:?} changes nothing");
    }
    prop_assert!(seen.value.is_some() || !seen.report.is_empty(), "refused without a word: {text:?}");
    Ok(())
}

/// What the made-up texts have shown so far.
#[test]
fn texts_that_once_failed_hold() {
    for text in ["|\n: - ", "a: 'b: c'", ": ", "'a:b'", "s: [e:\n-]"] {
        holds(text).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn no_near_yaml_panics(text in yaml_like()) {
        holds(&text)?;
    }

    /// Our own reading and `serde_yaml` agree about every file that both accept.
    #[test]
    fn both_readers_agree(text in yaml_like()) {
        let source = Sources::default().add("a.yaml", "");
        let guarded = guard::guard(source, &text, Limits::default());
        if let (Some(mut root), true, Ok(theirs)) =
            (guarded.root, guarded.faults.is_empty(), serde_yaml::from_str::<Value>(&text))
        {
            let ours = diagnose::diagnose::<Value>(source, &text, &mut root).0;
            prop_assert_eq!(ours, Some(theirs), "{}", text);
        }
        let mut root = guard::guard(source, &text, Limits::default()).root.unwrap_or_else(|| guard::guard(source, "", Limits::default()).root.unwrap());
        if let (Ok(theirs), (Some(ours), faults)) =
            (serde_yaml::from_str::<Policy>(&text), diagnose::diagnose::<Policy>(source, &text, &mut root))
            && faults.is_empty() && look::<Policy>(&text).report.is_empty()
        {
            prop_assert_eq!(ours, theirs);
        }
    }
}
