//! Hostile Markdown, in both languages, so that what compares them has its work.

use std::path::Path;

use super::case::{CHECK, Case, beyond, both, each, full};

pub(crate) const CASES: &[Case] = &[
    case(
        "md-quotes",
        "10,000 quotations in one another",
        |root| both(root, &format!("\n\n{}x", "> ".repeat(10_000))),
        &["[unsupported-markup]"],
    ),
    case(
        "md-lists",
        "10,000 lists in one another",
        |root| both(root, &format!("\n\n{}x", "- ".repeat(10_000))),
        &["[unsupported-markup]"],
    ),
    Case { status: 0, ..case("md-brackets", "400,000 `[`", |root| both(root, &"[".repeat(400_000)), &[]) },
    Case {
        status: 0,
        ..case(
            "md-links",
            "10,000 links in one another",
            |root| both(root, &format!("{}x{}", "[".repeat(10_000), "](#)".repeat(10_000))),
            &[],
        )
    },
    case("md-images", "60,000 `![[`", |root| both(root, &"![[]()".repeat(60_000)), &[]),
    case("md-emphasis", "200,000 `*a **a `", |root| both(root, &"*a **a ".repeat(100_000)), &[]),
    case("md-emphasis-run", "600,000 `*`", |root| both(root, &format!("a{}b", "*".repeat(600_000))), &[]),
    Case {
        status: 0,
        ..case(
            "md-emphasis-mixed",
            "14,000 `*_` open and closed",
            |root| both(root, &format!("{}a{}", "*_".repeat(14_000), "_*".repeat(14_000))),
            &[],
        )
    },
    case(
        "md-emphasis-nested",
        "10,000 emphases in one another",
        |root| both(root, &format!("{}a{}", "*a **b ".repeat(5_000), "** *".repeat(5_000))),
        &[],
    ),
    case("md-struck", "200,000 `~~`", |root| both(root, &"~~a ".repeat(200_000)), &[]),
    case(
        "md-code",
        "code of runs of 1 to 900 backticks",
        |root| both(root, &each(1..900, |at| format!("e{}", "`".repeat(at)))),
        &[],
    ),
    case(
        "md-definitions",
        "30,000 link definitions",
        |root| both(root, &format!("\n\n{}", each(0..30_000, |at| format!("[a{at}]: https://e.example\n")))),
        &[],
    ),
    case(
        "md-references",
        "a definition and 200,000 references",
        |root| {
            both(
                root,
                &format!("\n\n[a]: https://e.example/{}\n\n{}", "x".repeat(1000), "[a] ".repeat(200_000)),
            );
        },
        &[],
    ),
    case(
        "md-table",
        "a row of 8,000 cells and 6,000 rows of one",
        |root| {
            both(
                root,
                &format!("\n\n{}|\n{}|\n{}", "|a".repeat(8_000), "|-".repeat(8_000), "|a|\n".repeat(6_000)),
            );
        },
        &[],
    ),
    Case { status: 0, ..case("md-html", "150,000 `<!--`", |root| both(root, &"<!-- ".repeat(150_000)), &[]) },
    case("md-html-tags", "200,000 `<a `", |root| both(root, &"<a ".repeat(200_000)), &[]),
    Case {
        status: 0,
        ..case("md-html-questions", "200,000 `<?`", |root| both(root, &"<? ".repeat(200_000)), &[])
    },
    Case {
        status: 0,
        ..case("md-html-cdata", "70,000 `<![CDATA[`", |root| both(root, &"<![CDATA[ ".repeat(70_000)), &[])
    },
    Case {
        status: 0,
        ..case("md-entities", "150,000 entities", |root| both(root, &"&amp; ".repeat(120_000)), &[])
    },
    Case {
        status: 0,
        ..case(
            "md-autolinks",
            "60,000 links in `<>`",
            |root| both(root, &"<https://e.example> ".repeat(40_000)),
            &[],
        )
    },
    Case {
        status: 0,
        ..case(
            "md-headings",
            "100,000 headings",
            |root| both(root, &format!("\n\n{}", "# a\n".repeat(80_000))),
            &[],
        )
    },
    Case {
        status: 0,
        ..case(
            "md-items",
            "100,000 items",
            |root| both(root, &format!("\n\n{}", "- a\n".repeat(80_000))),
            &[],
        )
    },
    Case {
        status: 0,
        ..case("md-breaks", "100,000 paragraphs", |root| both(root, &"\n\na".repeat(80_000)), &[])
    },
    case(
        "md-quotes-lazy",
        "60,000 quotations, each a line",
        |root| both(root, &format!("\n\n{}", ">a\nb\n".repeat(60_000))),
        &[],
    ),
    case(
        "md-beyond-markup",
        "300,000 signs of markup in a message",
        |root| beyond(root, &"*a ".repeat(300_000)),
        &["[fluent-budget]"],
    ),
    case(
        "md-beyond-lines",
        "60,000 lines in a message",
        |root| beyond(root, &"a\n".repeat(30_000)),
        &["[fluent-budget]"],
    ),
    case(
        "md-full-emphasis",
        "a file full of the longest messages of emphasis",
        |root| full(root, &"*a **a ".repeat(10_000)),
        &[],
    ),
    case(
        "md-full-paragraphs",
        "a file full of the longest messages of paragraphs",
        |root| full(root, &"\n\na b c".repeat(10_000)),
        &[],
    ),
    case(
        "md-full-words",
        "a file full of the longest messages of words",
        |root| full(root, &"a b c ".repeat(11_000)),
        &[],
    ),
    Case {
        status: 0,
        ..case(
            "md-full-numbers",
            "a file full of the longest messages of numbers",
            |root| full(root, &each(0..12_000, |at| format!("{at} "))),
            &[],
        )
    },
    case(
        "md-full-everything",
        "a file full of messages of every markup",
        |root| full(root, &EVERYTHING.repeat(200)),
        &[],
    ),
    case("md-words", "150,000 words of one letter", |root| both(root, &"a b ".repeat(150_000)), &[]),
    Case {
        status: 0,
        ..case(
            "md-numbers",
            "150,000 numbers",
            |root| both(root, &each(0..120_000, |at| format!("{at} "))),
            &[],
        )
    },
    Case {
        status: 0,
        ..case("md-no-spaces", "a word of 800 KB", |root| both(root, &"é".repeat(400_000)), &[])
    },
];

/// A text of which each pair of letters could begin or end something.
const EVERYTHING: &str = "*a* **b** _c_ `d` [e](#about) ~~f~~ <g> &amp; | 1 2 3 nicht 4, ";

const fn case(name: &'static str, what: &'static str, lay: fn(&Path), says: &'static [&'static str]) -> Case {
    Case { name, what, lay, arguments: CHECK, status: 1, says }
}
