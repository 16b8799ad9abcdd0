//! Each explanation: the fault, its headline and place, and the file after its edit.

use super::read;

/// One finding, whose edit makes the file read without a finding.
#[track_caller]
fn mends(text: &str, told: &str, mended: &str) {
    let read = read(text);
    assert_eq!(read.told(), [told], "{text}");
    assert_eq!(read.mended(), mended);
    assert_eq!(super::read(mended).told(), Vec::<String>::new());
    assert!(read.found[0].message.chars().count() < 70, "{}", read.found[0].message);
}

/// One finding, which only a person can mend.
#[track_caller]
fn tells(text: &str, told: &str) {
    let read = read(text);
    assert_eq!(read.told(), [told], "{text}");
    assert_eq!(read.mended(), text, "no edit was expected");
    assert!(!read.found[0].helps.is_empty(), "what to do is always said");
}

#[test]
fn a_line_that_starts_with_a_markdown_link() {
    mends(
        "m = See\n    [our page](/a) and\n    [that](/b).\nn = x\n",
        "2:5 `m`: a line that starts with `[` is not read as text",
        "m = See\n    {\"[\"}our page](/a) and\n    {\"[\"}that](/b).\nn = x\n",
    );
    assert_eq!(
        read("m = See\n    [a](/a)\nn = x\n").messages(),
        ["n"],
        "`m` is cut short, so it is not used"
    );
    mends(
        "m =\n    [our page](/a) is here.\n",
        "2:5 `m`: a line that starts with `[` is not read as text",
        "m =\n    {\"[\"}our page](/a) is here.\n",
    );
}

#[test]
fn a_line_that_starts_with_a_star() {
    mends(
        "m = You may\n    * ask\n    * object\n",
        "2:5 `m`: a line that starts with `*` is not read as text",
        "m = You may\n    - ask\n    - object\n",
    );
    mends(
        "m = You may\n\n    **always** ask.\n",
        "3:5 `m`: a line that starts with `*` is not read as text",
        "m = You may\n\n    {\"*\"}*always** ask.\n",
    );
}

#[test]
fn a_line_that_starts_with_a_dot_or_a_brace() {
    mends(
        "m = And\n    ... so on\n",
        "2:5 `m`: a line that starts with `.` is not read as text",
        "m = And\n    {\".\"}.. so on\n",
    );
    mends(
        "m = And\n    .net sites\n",
        "2:5 `m`: a line that starts with `.` is not read as text",
        "m = And\n    {\".\"}net sites\n",
    );
    mends(
        "m = And\n    } so on\n",
        "2:5 `m`: a line that starts with `}` is not read as text",
        "m = And\n    {\"}\"} so on\n",
    );
}

#[test]
fn traps_within_branches() {
    mends(
        "m = { $n ->\n    [one] See\n        [our page](/a)\n   *[other] b\n  }\n",
        "3:9 `m`: a line that starts with `[` is not read as text",
        "m = { $n ->\n    [one] See\n        {\"[\"}our page](/a)\n   *[other] b\n  }\n",
    );
    mends(
        "m = { $n ->\n    [one] See\n        [page](/a)\n   *[other] b\n  }\n",
        "3:9 `m`: a line that starts with `[` is not read as text",
        "m = { $n ->\n    [one] See\n        {\"[\"}page](/a)\n   *[other] b\n  }\n",
    );
    mends(
        "m = { $n ->\n    [one] See\n        * a\n   *[other] b\n  }\n",
        "3:9 `m`: a line that starts with `*` is not read as text",
        "m = { $n ->\n    [one] See\n        - a\n   *[other] b\n  }\n",
    );
    mends(
        "m = { $n ->\n   *[other] b\n        **a**\n  }\n",
        "3:9 `m`: a line that starts with `*` is not read as text",
        "m = { $n ->\n   *[other] b\n        {\"*\"}*a**\n  }\n",
    );
    mends(
        "m = { $n ->\n   *[other] b\n        .NET\n  }\n",
        "3:9 `m`: a line that starts with `.` is not read as text",
        "m = { $n ->\n   *[other] b\n        {\".\"}NET\n  }\n",
    );
}

#[test]
fn lines_without_indent() {
    mends(
        "m = We keep\nyour data (all\nof it).\n",
        "2:1 `m`: its text goes on in a line without indent",
        "m = We keep\n    your data (all\n    of it).\n",
    );
    mends(
        "m = You may\n- ask\n- object\nn = x\n",
        "2:1 `m`: its text goes on in a line without indent",
        "m = You may\n    - ask\n    - object\nn = x\n",
    );
    mends(
        "m = You may\n* ask\n**now**\n",
        "2:1 `m`: its text goes on in a line without indent",
        "m = You may\n    - ask\n    {\"*\"}*now**\n",
    );
    mends("m =\nYour data.\n", "2:1 `m`: its text stands in a line without indent", "m =\n    Your data.\n");
    mends(
        "m = Text\n\u{a0}\u{a0}goes on\n",
        "2:1 `m`: a line is indented with a no-break space, not with spaces",
        "m = Text\n    goes on\n",
    );
    mends(
        "m = Text\n\tgoes on\n\t- here\n",
        "2:1 `m`: a line is indented with a tab, not with spaces",
        "m = Text\n    goes on\n    - here\n",
    );
}

#[test]
fn names_and_equals_signs() {
    mends("m ＝ Text\n", "1:3 `m`: `＝` stands where `=` must stand", "m = Text\n");
    mends("my-name: Text\n", "1:8 `my-name`: `:` stands where `=` must stand", "my-name = Text\n");
    mends("m\t= Text\n", "1:2 `m`: the space before `=` is not a plain space", "m = Text\n");
    mends("- brand = Text\n", "1:2 `-brand`: a space stands between `-` and the name", "-brand = Text\n");
    mends("# a\n\n  m = Text\n", "3:3 `m`: its name does not start the line", "# a\n\nm = Text\n");
    mends("#a\nm = Text\n", "1:1 A comment needs a space after its `#`", "# a\nm = Text\n");
    mends("// a\nm = Text\n", "1:1 A comment starts with `# `", "# a\nm = Text\n");
    mends("\u{feff}m = Text\n", "1:1 A hidden character stands at the start of a line", "m = Text\n");
    tells("m =\nn = x\n", "1:1 `m`: has no text");
    tells("-m =\n", "1:1 `-m`: has no text");
    tells("my-name\n", "1:1 `my-name`: has no `=` and no text");
    mends("my-name Text\n", "1:1 `my-name`: has no `=` and no text", "my-name = Text\n");
    mends("my-name\n    Text\n", "1:1 `my-name`: has no `=` and no text", "my-name =\n    Text\n");
    mends(
        "my–name = Text\n",
        "1:1 `my-name`: its name holds a sign that names cannot have",
        "my-name = Text\n",
    );
    tells("my.name = Text\n", "1:1 This name of a message is not allowed");
    tells("größe = Text\n", "1:1 This name of a message is not allowed");
    tells("Dear reader, hello.\n", "1:1 This line belongs to no message");
    tells("m = x\n    .title =\n", "2:6 `m.title`: has no text");
}

#[test]
fn what_stands_in_braces() {
    mends("m = a { $b\nn = x\n", "1:7 `m`: a `{` is never closed", "m = a { $b }\nn = x\n");
    mends("m = { $b", "1:5 `m`: a `{` is never closed", "m = { $b }");
    mends("m = { “[” } a\n", "1:7 `m`: `“` is not `\"`", "m = { \"[\" } a\n");
    mends("m = { “$b” } a\n", "1:7 `m`: `“` is not `\"`", "m = { $b } a\n");
    mends("m = { « $b » } a\n", "1:7 `m`: `«` is not `\"`", "m = {  $b  } a\n");
    mends("m = { $b ) a\n", "1:10 `m`: a `{` is closed by `)`", "m = { $b } a\n");
    mends("m = { ＄b ｝ a\n", "1:7 `m`: `＄` is not `$`", "m = { $b } a\n");
    mends("m = ｛ ＄b ｝ a\n", "1:5 `m`: `｛` is not the brace that Fluent knows", "m = { $b } a\n");
    mends("m = { \"a }\n", "1:7 `m`: a quotation mark is never closed", "m = { \"a\" }\n");
    mends("m = { \"a” }\n", "1:7 `m`: a quotation mark is never closed", "m = { \"a\" }\n");
    mends("m = a } b\n", "1:7 `m`: a `}` was never opened", "m = a {\"}\"} b\n");
    mends("m = a {%x} b\n", "1:7 `m`: what stands in braces is not a value", "m = a {\"{\"}%x{\"}\"} b\n");
    mends("m = a { $ x }\n", "1:7 `m`: no name follows the `$`", "m = a { $x }\n");
    tells("m = { $période }\n", "1:5 `m`: the name of a value holds a letter beyond a to z");
    mends("m = { $a b }\n", "1:9 `m`: a space stands in the name of a value", "m = { $a-b }\n");
    mends("m = { $a- b }\n", "1:10 `m`: a space stands in the name of a value", "m = { $a-b }\n");
    tells("m = { $a $b }\n", "1:5 `m`: two things stand in one pair of braces");
    mends("m = a { $b. More.\n", "1:7 `m`: a `{` is never closed", "m = a { $b }. More.\n");
    mends("m = a { $b. More { $c }.\n", "1:7 `m`: a `{` is never closed", "m = a { $b }. More { $c }.\n");
    mends("m = a $b }.\n", "1:10 `m`: a `}` was never opened", "m = a { $b }.\n");
    mends(
        "m = a\n    \u{a0}\u{a0}b\n",
        "2:5 `m`: a line is indented with no-break spaces",
        "m = a\n        b\n",
    );
    tells("m = { }\n", "1:5 `m`: the braces are empty");
    tells("m = { -brand.name }\n", "1:5 `m`: the attribute of a term cannot be shown");
    tells("m = { number($n) }\n", "1:5 `m`: the name of a function is written in capitals");
    mends("m = { NUMBER($n }\n", "1:13 `m`: a `(` is never closed", "m = { NUMBER($n) }\n");
    tells("m = { NUMBER(a: 1, $n) }\n", "1:5 `m`: a value stands after a named option");
    tells("m = { NUMBER($n, a: 1, a: 2) }\n", "1:5 `m`: the option `a` is given twice");
    tells("m = { NUMBER($n, a: $b) }\n", "1:5 `m`: an option of a function must be a number or quoted text");
    tells("m = x\n    .title = { $a $b }\n", "2:14 `m.title`: two things stand in one pair of braces");
}

#[test]
fn selectors() {
    mends(
        "m = { $n ->\n    [one] a\n    [other] b\n}\n",
        "3:5 `m`: no branch of the selector is its default",
        "m = { $n ->\n    [one] a\n    *[other] b\n}\n",
    );
    mends(
        "m = { $n ->\n   *[one] a\n   *[other] b\n}\n",
        "3:4 `m`: a selector has two defaults",
        "m = { $n ->\n   *[one] a\n   [other] b\n}\n",
    );
    mends(
        "m = { $n ->\n    [one] a\n   *[other] b }\n",
        "3:15 `m`: the `}` that ends the branches stands in a branch",
        "m = { $n ->\n    [one] a\n   *[other] b\n    }\n",
    );
    mends(
        "m = { $n =>\n   *[other] b\n}\n",
        "1:10 `m`: `=>` stands where `->` must stand",
        "m = { $n ->\n   *[other] b\n}\n",
    );
    mends(
        "m = { n ->\n   *[other] b\n}\n",
        "1:5 `m`: `n` cannot choose a branch",
        "m = { $n ->\n   *[other] b\n}\n",
    );
    mends(
        "m = { $n ->\n    [one]\n   *[other] b\n}\n",
        "2:5 `m`: a branch has no text",
        "m = { $n ->\n    [one] { \"\" }\n   *[other] b\n}\n",
    );
    mends(
        "m = { $n ->\n    [one] a\n   *[other] b\nn = x\n",
        "1:5 `m`: a `{` is never closed",
        "m = { $n ->\n    [one] a\n   *[other] b\n    }\nn = x\n",
    );
    tells("m = { $n -> [one] a *[other] b }\n", "1:13 `m`: the branches stand in the line of `->`");
    tells("m = { $n ->\n   *[a b] b\n}\n", "2:5 `m`: the name of a branch is one word or one number");
    tells("m = { $n ->\n  }\n", "1:5 `m`: a selector has no branches");
    tells("m = { $n ->\n    [one] a\n    *}\n", "2:6 `m`: no branch of the selector is its default");
    tells(
        "m = { $n ->\n    [one] a\n    [one] b\n   *[other] c\n}\n",
        "3:6 `m`: two branches are called `one`",
    );
}
