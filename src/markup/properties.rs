//! What holds of every text.

use proptest::prelude::*;

use super::fault::{EmptyPiece, Fault, FaultKind};
use super::{Inline, Parsed, Slot, Target, build, chars, injection, mark, parse, read};

/// Texts out of what matters to Markdown, marks, scripts, and pieces of attacks.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z]{1,6}",
        4 => prop::sample::select(vec![
            " ", "\n", "\n\n", "  \n", "\r\n", "*", "**", "_", "~~", "`", "[", "]", "](", ")", "(", "<", ">", "!", "|", "\\", "&",
            "&#x202E;", "&amp;", "&#xE000;", "# ", "- ", "1. ", "> ", "    ", "\t", "---", "|---|", "\u{E000}f1\u{E001}",
            "\u{E000}", "\u{E001}", "\u{202E}", "\u{0}", "。", "個人", "「", "」", "م", "한", "“", "https://example.org", "javascript:x",
            "](#a)", "](https://example.org/)", "](\u{E000}f2\u{E001})", "[a]: b", "<b>", "<!--", "```", "5", ".", "é", "\u{a0}", "＊", "］",
        ]).prop_map(str::to_owned),
        1 => prop::sample::select(injection::REFUSED).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn each(parsed: &Parsed, visit: &mut dyn FnMut(&Inline)) {
    read::visit_inlines(&parsed.blocks, &mut |inline| visit(inline));
}

/// Letters and digits of `text`, sorted.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn places_are_inside_and_the_tree_is_safe(text in prose(), line in any::<bool>()) {
        let parsed = parse(&text, if line { Slot::Inline } else { Slot::Block });
        for fault in &parsed.faults {
            prop_assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
            prop_assert_eq!(chars::find_hidden(&fault.excerpt).next(), None);
        }
        prop_assert!(!line || matches!(&parsed.blocks[..], [] | [super::Block::Paragraph(_)]));
        let mut bad = None;
        each(&parsed, &mut |inline| {
            let safe = match inline {
                Inline::Text(words) => words.chars().all(|c| chars::hidden_character(c).is_none()),
                Inline::Value(name) => mark::whole(&format!("\u{E000}{name}\u{E001}")).is_some(),
                Inline::Link { target: Target::Address(to), .. } => injection::is_harmless(to),
                Inline::Link { target: Target::Value(name), .. } => text.contains(&format!("\u{E000}{name}\u{E001}")),
                Inline::Link { target: Target::Anchor(id), .. } => !id.contains(|c: char| !c.is_ascii_alphanumeric() && c != '-'),
                _ => true,
            };
            if !safe {
                bad = Some(inline.clone());
            }
        });
        prop_assert_eq!(bad, None);
    }

    #[test]
    fn text_without_a_fault_keeps_its_words_and_values(text in prose()) {
        let parsed = parse(&text, Slot::Block);
        let quiet = parsed.faults.iter().all(|fault| fault.kind == FaultKind::StrayMarkup);
        // Entities, list numbers, fences and destinations are read, not shown.
        prop_assume!(quiet && !text.contains(['&', '<', '(']) && !text.contains(|c: char| c.is_numeric()));
        let plain = read::plain_blocks(&parsed.blocks, &mut |name| name.to_owned());
        prop_assert_eq!(letters(&plain), letters(&text));
    }

    #[test]
    fn the_short_way_finds_what_the_parser_finds(text in prop_oneof![prose(), "[ -~é個\u{E000}\u{E001}]{0,12}", "[0-9.) #+>=:a-]{0,8}"], line in any::<bool>()) {
        prop_assume!(super::raw_faults(&text).is_empty() && super::is_plain(&text));
        let slot = if line { Slot::Inline } else { Slot::Block };
        let mut faults = Vec::new();
        let blocks = build::blocks(&text, slot, &mut faults);
        if !read::says_something(&blocks) {
            faults.push(Fault::new(FaultKind::Empty(EmptyPiece::Text), 0..text.len(), &text));
        }
        prop_assert_eq!(parse(&text, slot), Parsed { blocks, faults });
    }
}

#[test]
fn long_and_hostile_texts_take_no_long_time() {
    for piece in [
        "*",
        "[",
        "](",
        "<\u{E000}",
        "\u{E000}",
        "> ",
        "- ",
        "a\n",
        "`",
        "|",
        "_a",
        "[a]: b\n",
        "&#0;",
        "aaaa",
        "] ",
        "<b>",
        "**a",
    ] {
        let parsed = parse(&piece.repeat(64 * 1024 / piece.len()), Slot::Block);
        drop(parsed);
    }
}
