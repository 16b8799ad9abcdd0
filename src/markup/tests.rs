//! The rules of prose, one by one.

use super::Alignment::{Center, Natural};
use super::fault::FaultKind::*;
use super::fault::{BlockShape, EmptyPiece, FaultKind, LinkRefusal};
use super::{Block, Inline, Parsed, Slot, Target, chars, parse, read};

fn kinds(text: &str, slot: Slot) -> Vec<FaultKind> {
    parse(text, slot).faults.into_iter().map(|fault| fault.kind).collect()
}

fn block(text: &str) -> Vec<Block> {
    let parsed = parse(text, Slot::Block);
    assert_eq!(parsed.faults, [], "{text:?}");
    parsed.blocks
}

fn inline(text: &str) -> Vec<Inline> {
    let parsed = parse(text, Slot::Inline);
    assert_eq!(parsed.faults, [], "{text:?}");
    parsed.into_inlines()
}

fn text(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

fn value(name: &str) -> Inline {
    Inline::Value(name.to_owned())
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(vec![text(words)])
}

fn plain(parsed: &Parsed) -> String {
    read::plain_blocks(&parsed.blocks, &mut |name| format!("{{{name}}}"))
}

#[test]
fn values_stand_in_words_emphasis_code_and_destinations() {
    let f1 = "\u{E000}f1.a-b#2\u{E001}";
    let name = "f1.a-b#2";
    assert_eq!(inline(&format!("Since {f1}{f1}.")), [text("Since "), value(name), value(name), text(".")]);
    for around in ["の", "は", "한", "中", "م", "א", "a", "9", ".", "（"] {
        let strong = Inline::Strong(vec![value(name)]);
        assert_eq!(inline(&format!("{around}**{f1}**{around}")), [text(around), strong, text(around)]);
    }
    assert_eq!(inline(&format!("_{f1}_")), [Inline::Emphasis(vec![value(name)])]);
    assert_eq!(inline(&format!("`{f1}_id`")), [Inline::Code(vec![value(name), text("_id")])]);
    for to in [format!("[us]({f1})"), format!("[us](<{f1}>)"), format!("[us]( {f1} )")] {
        let target = Target::Value(name.to_owned());
        assert_eq!(inline(&to), [Inline::Link { target, content: vec![text("us")] }]);
    }
}

#[test]
fn links_of_the_allow_list_pass() {
    for (written, address) in [
        ("[x](https://example.org)", "https://example.org/"),
        ("[x](HTTPS://Example.org/A?b=c#D)", "https://example.org/A?b=c#D"),
        ("[x](https://example.org:8443/%20ü)", "https://example.org:8443/%20%C3%BC"),
        (
            "[x](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32016R0679)",
            "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32016R0679",
        ),
        ("<https://example.org/>", "https://example.org/"),
        ("<privacy@example.org>", "mailto:privacy@example.org"),
        ("[x](mailto:a.b+c@example.org)", "mailto:a.b+c@example.org"),
        ("[x](tel:+49-30-1234)", "tel:+49-30-1234"),
    ] {
        let content = inline(written);
        let [Inline::Link { target: Target::Address(found), .. }] = &content[..] else {
            panic!("{content:?}")
        };
        assert_eq!(found, address);
        assert!(super::injection::is_harmless(found));
    }
    let target = Target::Anchor("your-rights".to_owned());
    assert_eq!(inline("[x](#your-rights)"), [Inline::Link { target, content: vec![text("x")] }]);
}

#[test]
fn a_refused_link_says_why_and_leaves_its_words() {
    for (written, kind) in [
        ("[x](javascript:y)", UnsafeLink(LinkRefusal::Scheme("javascript".into()))),
        ("[x](http://example.org)", UnsafeLink(LinkRefusal::Scheme("http".into()))),
        ("[x](/privacy)", UnsafeLink(LinkRefusal::Relative)),
        ("[x](java&Tab;script:y)", UnsafeLink(LinkRefusal::Character)),
        ("[x](https://a.example/%0a)", UnsafeLink(LinkRefusal::Percent)),
        ("[x](#A)", UnsafeLink(LinkRefusal::Anchor)),
        ("[x](https://a@b.example)", UnsafeLink(LinkRefusal::Host)),
        ("[x](mailto:a@b.example?cc=c)", UnsafeLink(LinkRefusal::Mail)),
        ("[x](tel:x)", UnsafeLink(LinkRefusal::Telephone)),
        ("[x](https://exаmple.org)", NonAsciiHost),
        ("[x](https://\u{E000}f1\u{E001})", ForeignMarkInDestination),
        ("[x](#a \"t\")", LinkTitle),
        ("![x](#a)", Image),
    ] {
        let parsed = parse(written, Slot::Inline);
        assert_eq!(parsed.faults.iter().map(|fault| fault.kind.clone()).collect::<Vec<_>>(), [kind]);
        assert_eq!(parsed.faults[0].range, 0..written.len());
        assert_eq!(plain(&parsed), "x");
    }
}

#[test]
fn block_syntax_in_a_line_of_words_is_a_fault_and_stays_words() {
    for (written, shape) in [
        ("5. November", BlockShape::NumberedList),
        ("1) x", BlockShape::NumberedList),
        ("- x", BlockShape::List),
        ("+ x", BlockShape::List),
        ("* x", BlockShape::List),
        ("# x", BlockShape::Heading),
        ("x\n---", BlockShape::Heading),
        ("> x", BlockShape::Quote),
        ("---", BlockShape::Rule),
        ("| a |\n|---|", BlockShape::Table),
        ("a\n\nb", BlockShape::Paragraph),
    ] {
        let parsed = parse(written, Slot::Inline);
        assert_eq!(kinds(written, Slot::Inline), [BlockInInline(shape)], "{written:?}");
        assert_eq!(plain(&parsed).replace(' ', ""), written.replace(['\n', ' '], ""));
        assert_ne!(kinds(written, Slot::Block), kinds(written, Slot::Inline));
    }
    assert_eq!(inline("5\\. November"), [text("5. November")]);
    assert_eq!(inline("2024 -- #1 > 5. x"), [text("2024 -- #1 > 5. x")]);
    assert_eq!(kinds("    x", Slot::Inline), [CodeBlock]);
}

#[test]
fn blocks_become_the_tree() {
    assert_eq!(
        block("# T\n\nSee:\n\n3. a\n4. b\n   - c\n\n> q\n\n***"),
        [
            Block::Heading { level: 1, content: vec![text("T")] },
            paragraph("See:"),
            Block::List {
                start: Some(3),
                tight: true,
                items: vec![
                    vec![paragraph("a")],
                    vec![
                        paragraph("b"),
                        Block::List { start: None, tight: true, items: vec![vec![paragraph("c")]] }
                    ]
                ]
            },
            Block::Quote(vec![paragraph("q")]),
            Block::Rule,
        ]
    );
    let loose =
        Block::List { start: None, tight: false, items: vec![vec![paragraph("a")], vec![paragraph("b")]] };
    assert_eq!(block("- a\n\n- b"), [loose]);
    let table = Block::Table {
        alignments: vec![Natural, Center],
        header: vec![vec![text("a")], vec![text("b|c")]],
        rows: vec![vec![vec![value("f1")], vec![]]],
    };
    assert_eq!(block("| a | b\\|c |\n|---|:-:|\n| \u{E000}f1\u{E001} | |"), [table]);
    assert_eq!(inline("a\\\nb  \nc"), [text("a"), Inline::Break, text("b"), Inline::Break, text("c")]);
}

#[test]
fn refused_pieces_stay_as_words() {
    for (written, kind, words) in [
        ("a <b>c", RawHtml, "a <b>c"),
        ("<div>\u{E000}f1\u{E001}</div>", RawHtml, "<div>{f1}</div>"),
        ("```\nx\n```", CodeBlock, "x\n"),
        ("a&#x202E;b", HiddenCharacter('\u{202E}'), "ab"),
        ("a\u{200B}b", HiddenCharacter('\u{200B}'), "ab"),
        ("a&#0;b", HiddenCharacter('\u{FFFD}'), "ab"),
        ("a\u{E000}b", StrayMark, "ab"),
        ("[a]: b", LinkDefinition, ""),
        ("> | a |\n> |---|\n> | b | c |\n> | d |", ExtraCells, "a\nb\nd"),
        ("- - - - - - - - - x", TooDeep, "- - - - - - - - - x"),
        ("#", Empty(EmptyPiece::Heading), ""),
        ("", Empty(EmptyPiece::Text), ""),
        ("- a\n-", Empty(EmptyPiece::Item), "a"),
        ("a [](#b)", Empty(EmptyPiece::Link), "a "),
        ("a ~~b~~ ~c~d", Strikethrough, "a b ~c~d"),
    ] {
        assert_eq!(kinds(written, Slot::Block), [kind], "{written:?}");
        assert_eq!(plain(&parse(written, Slot::Block)), words);
    }
    assert_eq!(kinds("a&#xE000;f1&#xE001;b", Slot::Block), [StrayMark, StrayMark], "an entity makes no mark");
    assert_eq!(inline("می\u{200C}خواهم\u{200F} &lrm;x"), [text("می\u{200C}خواهم\u{200F} \u{200E}x")]);
    let seven = format!("{}x", "> ".repeat(7));
    assert_eq!(kinds(&format!("{seven} *y*"), Slot::Block), []);
    assert_eq!(kinds(&format!("{seven} *y **z***"), Slot::Block), [TooDeep]);
}

#[test]
fn lines_of_scripts_without_spaces_join() {
    for (written, words) in [
        ("個人\n情報", "個人情報"),
        ("です。\nこの", "です。この"),
        ("カナ\n（注", "カナ（注"),
        ("**個人**\n情報", "個人情報"),
        ("個人  \u{20}\r\n\u{E000}f1\u{E001}", "個人\n{f1}"),
        ("個人 \r\n\u{E000}f1\u{E001}", "個人{f1}"),
        ("\u{E000}f1\u{E001}\n“個人", "{f1} “個人"),
        ("“個人”\n情報", "“個人”情報"),
        ("個人\nGDPR", "個人 GDPR"),
        ("a\nb", "a b"),
        ("개인\n정보", "개인 정보"),
        ("“a”\n\u{E000}f1\u{E001}", "“a” {f1}"),
    ] {
        assert_eq!(plain(&Parsed { blocks: block(written), faults: vec![] }), words, "{written:?}");
    }
    assert_eq!(inline("個人\n情報"), [text("個人情報")]);
}

#[test]
fn markup_that_did_not_work_is_found() {
    for (written, found) in [
        ("は**「個人」**です", &["**", "**"][..]),
        ("** fett **", &["**", "**"]),
        ("**bold* x", &["*"]),
        ("a *word b", &["*"]),
        ("see [us](a b)", &["]("]),
        ("see [us] (https://example.org)", &["] ("]),
        ("［us］（https）", &["］（"]),
        ("＊＊太字＊＊", &["＊＊", "＊＊"]),
        ("[a][b]", &["]["]),
        ("a ~~b", &["~~"]),
        ("__a", &["__"]),
        ("a `b", &["`"]),
        ("<\u{E000}f1\u{E001}>", &["<{f1}>"]),
        ("a | b\n|---|", &["|---"]),
    ] {
        let parsed = parse(written, Slot::Block);
        assert!(parsed.faults.iter().all(|fault| fault.kind == StrayMarkup), "{:?}", parsed.faults);
        let excerpts: Vec<_> = parsed.faults.iter().map(|fault| fault.excerpt.as_str()).collect();
        assert_eq!(excerpts, found, "{written:?}");
    }
    for quiet in [
        "5 * 3",
        "(*)",
        "Nutzer*in",
        "\\*\\*a\\*\\*",
        "&#42;&#42;a",
        "`**a**`",
        "_ga and _gid",
        "a [b] (see c)",
        "Name: ____ ____",
        "l`a",
        "\\[a\\](b)",
        "a | b",
        "[1]",
        "snake_case",
        "**a**b",
        "\\~~a",
        "a\\_\\_b",
    ] {
        assert_eq!(kinds(quiet, Slot::Inline), [], "{quiet:?}");
    }
}

#[test]
fn excerpts_are_safe_to_print_and_short() {
    let long = format!("<div \u{202E}\n\u{E000}f1\u{E001} {}>", "x".repeat(99));
    let parsed = parse(&long, Slot::Block);
    let html = parsed.faults.iter().find(|fault| fault.kind == RawHtml).unwrap();
    assert!(html.excerpt.starts_with("<div <U+202E> {f1} xxx"), "{}", html.excerpt);
    assert!(html.excerpt.ends_with('…') && html.excerpt.len() < 80, "{}", html.excerpt);
}

#[test]
fn the_outline_forgets_words_and_the_order_of_links() {
    let english = block("## A\n\n- [a](#a) and [b](#b)\n- **c**\n\n| x |\n|---|\n| `y` |");
    let german = block("## B\n\n* zu [d](#b) wie [e](#a)\n* **f**\n\n| z |\n|:--|\n| `y` |");
    assert_eq!(read::outline(&english), read::outline(&german));
    assert_ne!(read::outline(&english), read::outline(&german[1..]));
    let mut values = Vec::new();
    let with_values = block("[\u{E000}a\u{E001}](\u{E000}b\u{E001})\n\n- `\u{E000}c\u{E001}`");
    read::visit_values(&with_values, &mut |name| values.push(name.to_owned()));
    assert_eq!(values, ["b", "a", "c"]);
}

#[test]
fn a_carriage_return_within_html_is_told_and_no_word() {
    for text in ["<sty\rle>x", "<sty\r\nle>x", "`a\rb`", "a\rb\r\nc"] {
        let parsed = parse(text, Slot::Block);
        let words = read::plain_blocks(&parsed.blocks, &mut |name| name.to_owned());
        assert!(!words.contains('\r'), "{words:?}");
    }
}

#[test]
fn hidden_characters_of_raw_text_have_names_and_places() {
    let found: Vec<_> = chars::find_hidden("é\u{202E}\r\n\r\u{E000}\t\u{200D}").collect();
    assert_eq!(
        found,
        [
            (2, '\u{202E}', "RIGHT-TO-LEFT OVERRIDE"),
            (7, '\r', "CARRIAGE RETURN"),
            (8, '\u{E000}', "PRIVATE USE CHARACTER"),
        ]
    );
}

#[test]
fn no_character_that_nobody_sees_comes_through() {
    let ranges = [
        '\0'..='\u{8}',
        '\u{B}'..='\u{C}',
        '\u{E}'..='\u{1F}',
        '\u{7F}'..='\u{9F}',
        '\u{AD}'..='\u{AD}',
        '\u{34F}'..='\u{34F}',
        '\u{70F}'..='\u{70F}',
        '\u{115F}'..='\u{1160}',
        '\u{17B4}'..='\u{17B5}',
        '\u{180E}'..='\u{180E}',
        '\u{200B}'..='\u{200B}',
        '\u{2028}'..='\u{202E}',
        '\u{2060}'..='\u{206F}',
        '\u{2800}'..='\u{2800}',
        '\u{3164}'..='\u{3164}',
        '\u{E000}'..='\u{F8FF}',
        '\u{FDD0}'..='\u{FDEF}',
        '\u{FEFF}'..='\u{FEFF}',
        '\u{FFA0}'..='\u{FFA0}',
        '\u{FFF9}'..='\u{FFFF}',
        '\u{1FFFE}'..='\u{1FFFF}',
        '\u{13430}'..='\u{1343F}',
        '\u{16FE4}'..='\u{16FE4}',
        '\u{1BCA0}'..='\u{1BCA3}',
        '\u{1D159}'..='\u{1D159}',
        '\u{1D173}'..='\u{1D17A}',
        '\u{E0000}'..='\u{E00FF}',
        '\u{E01F0}'..='\u{E0FFF}',
        '\u{F0000}'..='\u{10FFFF}',
    ];
    for c in '\0'..=char::MAX {
        let is_refused = ranges.iter().any(|range| range.contains(&c));
        let noncharacter = u32::from(c) & 0xFFFE == 0xFFFE;
        assert_eq!(chars::hidden_character(c).is_some(), is_refused || noncharacter, "{c:?}");
    }
    for c in ranges.iter().flat_map(|range| [*range.start(), *range.end()]) {
        for text in [format!("a{c}b"), format!("a&#{};b", u32::from(c))] {
            assert!(!parse(&text, Slot::Block).faults.is_empty(), "{text:?}");
        }
    }
}
