//! What people are told where a file is no YAML: the usual slips and their remedies.

use indexmap::IndexMap;

use super::look;

fn report(text: &str) -> String {
    let seen = look::<IndexMap<String, String>>(text);
    assert!(!seen.report.contains("scalar") && !seen.report.contains("mapping"), "{}", seen.report);
    seen.report
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn usual_slips_are_named_with_their_remedy() {
    let mut wrong = Vec::new();
    for (text, expected) in [
        ("a:\n\tb: c\n", "2:1 yaml-syntax |\t| a tab stands at the start of this line\n  edit |\t| -> |  |"),
        ("a: b\n\tc: d\n", "2:1 yaml-syntax |\t| a tab stands at the start of this line\n  edit |\t| -> ||"),
        ("\ta: b\n", "1:1 yaml-syntax |\t| a tab stands at the start of this line\n  edit |\t| -> |  |"),
        ("a: \"x\nb: c\n", "1:4 yaml-syntax |\"| a quote `\"` is opened and never closed\n  edit || -> |\"|"),
        (
            "a: \"x\nb: \"y\"\n",
            "1:4 yaml-syntax |\"| a quote `\"` is opened and not closed in its line\n  2:5 |y| the text ends before this\n  edit || -> |\"|",
        ),
        (
            "a:\n  - b: c\n    d: e\n - b: f\n",
            "4:2 yaml-syntax |- b: f| this list item does not line up with those above\n  edit | | -> |  |",
        ),
        (
            "a: 'it's'\n",
            "1:8 yaml-syntax |s| a text goes on after its closing quote\n  edit |'it's'| -> |\"it's\"|",
        ),
        ("a: b\nc:d\ne: f\n", "2:2 yaml-syntax |:| a space is missing after `:`\n  edit || -> | |"),
        ("a:\n  b:c\n  d: e\n", "2:4 yaml-syntax |:| a space is missing after `:`\n  edit || -> | |"),
        ("- a\n-b\n", "2:1 yaml-syntax |-| a space is missing after `-`\n  edit || -> | |"),
        ("a: x: y\n", "1:5 yaml-syntax |:| a text that holds `: ` needs quotes\n  edit |x: y| -> |\"x: y\"|"),
        (
            "a: @x \"y\"\n",
            "1:4 yaml-syntax |@| a text that starts with `@` needs quotes\n  edit |@x \"y\"| -> |\"@x \\\"y\\\"\"|",
        ),
        (
            "a: `x`\n",
            "1:4 yaml-syntax |`| a text that starts with a backtick needs quotes\n  edit |`x`| -> |\"`x`\"|",
        ),
        ("a: %x\n", "1:4 yaml-syntax |%| a text that starts with `%` needs quotes\n  edit |%x| -> |\"%x\"|"),
        (
            "a: , b\n",
            "1:4 yaml-syntax |,| a text that starts with `,` needs quotes\n  edit |, b| -> |\", b\"|",
        ),
        (
            "a: **b** c\n",
            "1:4 yaml-syntax |*| a text that starts with `*` needs quotes\n  edit |**b** c| -> |\"**b** c\"|",
        ),
        (
            "a: & b\n",
            "1:4 yaml-syntax |&| a text that starts with `&` needs quotes\n  edit |& b| -> |\"& b\"|",
        ),
        (
            "a: &Co KG\n",
            "1:4 yaml-syntax |&Co| `&Co` would be lost from this text\n  edit |&Co KG| -> |\"&Co KG\"|",
        ),
        ("a: !x b\n", "1:4 yaml-syntax |!x| `!x` at the start of a text needs quotes"),
        (
            "a:\n    b: c\n  d: e\n",
            "3:3 yaml-syntax |d: e| this line does not line up with the lines above\n  edit |  | -> |    |",
        ),
        (
            "a:\n  b: c\n   d: e\n",
            "3:4 yaml-syntax |d: e| this line does not line up with the lines above\n  edit |   | -> |  |",
        ),
        ("a:\n  b\n  c: d\n", "3:3 yaml-syntax |c: d| a key stands where a text goes on"),
        ("a: b\n- c\n", "2:1 yaml-syntax |-| a list item stands among named entries"),
        (
            "- a\nb: c\n",
            "2:1 yaml-syntax |b: c| a line without `-` stands in a list\n  edit || -> |- |\n  edit || -> |  |",
        ),
        ("a: - b\n", "1:4 yaml-syntax |-| a list starts on the line of its key"),
        ("a: [x, y\nb: c\n", "1:4 yaml-syntax |[| a `[` is never closed\n  edit || -> |]|"),
        ("a: [x]]\n", "1:7 yaml-syntax |]| a bracket is closed that was not opened"),
        ("a: {{ x }}\n", "1:5 yaml-syntax |{| a key cannot start with `{`"),
        ("a: |x\n  y\n", "1:4 yaml-syntax ||| a text starts on the line of `|`"),
        ("a: \"\\d\"\n", "1:5 yaml-syntax |\\d| a `\\` between double quotes has a meaning of its own"),
        ("a: b\n  - c\n", "2:3 yaml-syntax |- c| this item is read as part of the text above"),
        ("a: b #c\n d\n", "1:6 yaml-syntax |#| a text goes on after a comment"),
        ("%YAML 1.1\n---\na: b\n", "1:1 yaml-syntax |%YAML 1.1| a line cannot start with `%`"),
        (
            "a = b\nc: d\n",
            "1:3 yaml-syntax |=| `=` stands after `a`, where `:` must stand\n  edit | = | -> |: |",
        ),
        ("a:b\nc: d\n", "1:2 yaml-syntax |:| a space is missing after `:`\n  edit || -> | |"),
        (
            "a:\u{a0}b\nc: d\n",
            "1:2 yaml-syntax |:\u{a0}| the space after `:` is not a plain space\n  edit |\u{a0}| -> | |",
        ),
        ("a：b\nc: d\n", "1:2 yaml-syntax |：| `：` is not the `:` that ends a key\n  edit |：| -> |: |"),
        (
            "a:\n\u{a0} b: c\n",
            "2:1 yaml-syntax |\u{a0}| a no-break space stands at the start of this line\n  edit |\u{a0} | -> |  |",
        ),
        (
            "a: “b”\n",
            "1:4 yaml-syntax |“b”| `“` and `”` are not the quotation marks of YAML\n  edit |“b”| -> |\"b\"|",
        ),
        (
            "a: «\u{a0}b\u{a0}»\n",
            "1:4 yaml-syntax |«\u{a0}b\u{a0}»| `«` and `»` are not the quotation marks of YAML\n  edit |«\u{a0}b\u{a0}»| -> |\"b\"|",
        ),
        (
            "- “b: c”\n",
            "1:3 yaml-syntax |“b: c”| `“` and `”` are not the quotation marks of YAML\n  edit |“b: c”| -> |\"b: c\"|",
        ),
        (
            "a: b #4\n",
            "1:6 yaml-syntax |#4| what follows ` #` is left out of the text\n  edit |b #4| -> |\"b #4\"|\n  edit || -> | |",
        ),
        (
            "a:\n  - b\n  – c\nd: e\n",
            "3:3 yaml-syntax |–| `–` is not the `-` that begins an item of a list\n  edit |– | -> |- |",
        ),
        (
            "a:\n  - b\n  c\n",
            "3:3 yaml-syntax |c| a line without `-` stands in a list\n  edit || -> |- |\n  edit || -> |  |",
        ),
        ("a:\n  b\n  - c: d\n", "2:3 yaml-syntax |b| a line without `-` stands in a list\n  edit || -> |- |"),
        (
            "a:\n  b: c\n  d: e\ng:\n  b: c\nf:\n   b: c\n  d: e\n",
            "7:4 yaml-syntax |b: c| this line stands too far right\n  8:3 |d: e| does not line up with it\n  edit | | -> ||",
        ),
        (
            "a:\n  b:\n    c: d\ne:\n    c: d\n  f:\n    c: d\n",
            "4:1 yaml-syntax |e:| this line stands too far left\n  6:3 |f:| does not line up with it\n  edit || -> |  |",
        ),
        ("a:\n  b: c\n  d\n  d: e\n", "3:3 yaml-syntax |d| a `:` is missing after `d`\n  edit || -> |:|"),
        ("a: [b, c\nd: e\n", "1:4 yaml-syntax |[| a `[` is never closed\n  edit || -> |]|"),
        ("a: [b, c)\nd: e\n", "1:4 yaml-syntax |[| a `[` is never closed\n  edit |)| -> |]|"),
        (
            "a: \"b\" c\n",
            "1:8 yaml-syntax |c| a text goes on after its closing quote\n  edit |\"b\" c| -> |'\"b\" c'|",
        ),
        ("a: b\n---\nc: d\n", "2:1 yaml-syntax |---| a second `---` starts another document"),
        (": x\n", "1:1 yaml-syntax |:| a key is missing before `:`"),
        ("a: b\n<<: c\n", "2:1 yaml-syntax |<<| `<<` does not merge entries here"),
        ("a: &b c\n*b : d\n", "2:1 yaml-syntax |*| a key cannot start with `*`"),
        ("a: &a [*a]\n", "1:8 yaml-syntax |*a| this value repeats the value that it is part of"),
        (
            "a: b\0c\n",
            "1:5 yaml-syntax |\0| a hidden character (U+0000) stands in the text\n  edit |\0| -> ||",
        ),
        (
            "a: b\rc: d\n",
            "1:5 yaml-syntax |\r| a hidden character (U+000D) stands in the text\n  edit |\r| -> ||",
        ),
    ] {
        let told = report(text);
        if told != expected {
            wrong.push(format!("{text:?}\n{told}\nnot\n{expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn what_is_fine_stays_silent() {
    for text in [
        "a: x]\n",
        "a: b\r\nc: d\r\n",
        "---\na: b\n...\n",
        "? a\n: b\n",
        "a: http://b.c\n",
        "a: 'it''s'\n",
        "a: b#c\n",
        "a: b # c\n",
        "a: \"“b”\"\n",
        "a: “b” and “c”\n",
        "a: b = c\n",
    ] {
        assert_eq!(report(text), "", "{text:?}");
    }
}

#[test]
fn an_edit_of_a_slip_makes_the_file_readable() {
    for text in [
        "a: x: y\n",
        "a: @x\n",
        "a: b\nc:d\n",
        "a: &Co KG\n",
        "a: \"x\nb: c\n",
        "a: b\n  c: d\n",
        "- a\n-b\n",
        "a = b\nc: d\n",
        "a: «\u{a0}b\u{a0}»\n",
        "a:\n\u{a0} b: c\n",
        "a: b #4\n",
        "a:\n  b: c\n  d: e\ng:\n  b: c\nf:\n   b: c\n  d: e\n",
        "a: {b: c\nd: e\n",
        "a: 'it's'\n",
    ] {
        let seen = look::<serde_yaml::Value>(text);
        let edit = seen.edits.first().unwrap();
        let mut fixed = text.to_owned();
        fixed.replace_range(edit.span.range(), &edit.replacement);
        assert_eq!(look::<serde_yaml::Value>(&fixed).report, "", "{fixed:?}");
    }
}
