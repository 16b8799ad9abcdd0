//! Changes as people see them.

use unicode_width::UnicodeWidthStr;

use super::super::change::{Change, Run};
use super::{COLUMNS, GREEN, PLAIN, RED, lines};

fn same(text: &str) -> Run {
    Run::Same(text.to_owned())
}

fn removed(text: &str) -> Run {
    Run::Removed(text.to_owned())
}

fn added(text: &str) -> Run {
    Run::Added(text.to_owned())
}

/// The lines below the title, without colours.
fn shown(runs: &[Run]) -> Vec<String> {
    let change = Change { title: "the English".to_owned(), runs: runs.to_vec() };
    lines(&change).into_iter().skip(1).map(|line| line.replace([RED, GREEN, PLAIN], "")).collect()
}

#[test]
fn only_the_words_that_changed_are_marked() {
    let runs = [same("We keep logs for "), removed("30 "), added("90 "), same("days.")];
    assert_eq!(shown(&runs), ["We keep logs for [-30-]{+90+} days."]);
    assert_eq!(shown(&[same("We "), added("never "), same("sell data.")]), ["We {+never+} sell data."]);
    let scattered =
        [removed("may "), added("must "), same("be "), removed("read"), added("heard"), same(".")];
    assert_eq!(shown(&scattered), ["[-may be read-]{+must be heard+}."]);
}

#[test]
fn what_stayed_is_cut_far_from_a_change_and_long_lines_are_wrapped() {
    let far = "word ".repeat(60);
    let runs = [same(&far), removed("old "), same(&far), added("new "), same(&far)];
    let expected = [
        "…word word word word word word word word [-old-] word word word",
        "word word word word word…word word word word word word word word",
        "{+new+} word word word word word word word word…",
    ];
    let found = shown(&runs);
    assert!(found.iter().all(|line| line.width() <= COLUMNS + 2), "{found:#?}");
    assert_eq!(found, expected);
}

#[test]
fn lines_without_a_change_are_left_out() {
    let runs =
        [same("We collect:\n\n- names\n- dates\n"), added("- addresses\n"), same("- logs\n\nThat is all.")];
    assert_eq!(shown(&runs), ["…", "{+- addresses+}", "…"]);
    let shifted = [same("- names\n- "), added("addresses\n- "), same("logs\n")];
    assert_eq!(shown(&shifted), ["…", "{+- addresses+}", "…"]);
    assert_eq!(shown(&[same("A.\n"), removed("B.\nC.\n"), same("D.")]), ["…", "[-B.-]", "[-C.-]", "…"]);
    assert_eq!(
        shown(&[same("One."), removed("\n\n"), added(" "), same("Two.\n\nThree.")]),
        ["One.[-¶-] Two.", "…"]
    );
}

#[test]
fn wide_characters_count_twice() {
    let far = "記録を保存します".repeat(8);
    let runs = [same(&far), removed("三十"), added("九十"), same(&far)];
    let found = shown(&runs);
    assert!(found.iter().all(|line| line.width() <= COLUMNS + 2), "{found:#?}");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.concat().contains("[-三十-]{+九十+}"), "{found:#?}");
}

#[test]
fn text_from_right_to_left_has_no_sign_beside_it() {
    let runs = [same("نحتفظ بالسجلات "), removed("ثلاثين "), added("تسعين "), same("يومًا.")];
    let expected = [
        "unchanged:",
        "  نحتفظ بالسجلات",
        "removed:",
        "  ثلاثين",
        "added:",
        "  تسعين",
        "unchanged:",
        "  يومًا.",
    ];
    assert_eq!(shown(&runs), expected);
}

#[test]
fn nothing_in_a_text_commands_the_terminal() {
    let runs = [same("a\u{1b}[2J \u{202e}b"), added("\u{9b}c\u{2067}\u{f0001}\u{200f}")];
    let found = shown(&runs).concat();
    assert_eq!(found, "a\u{fffd}[2J \u{fffd}b{+\u{fffd}c\u{fffd}\u{fffd}+}");
}
