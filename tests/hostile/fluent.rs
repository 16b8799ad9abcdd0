//! Hostile Fluent.

use std::fmt::Write;
use std::fs::File;
use std::path::Path;

use super::case::{BUILD, CHECK, Case, each, prose, put, rewrite, words};

const DEEP: &str = "braces are nested too deeply";

/// Messages or terms of which each states the one before ten times; the text about logs states the last.
fn laughs(root: &Path, sign: &str, levels: usize, times: usize) {
    let mut text = format!("{sign}laugh-0 = ha\n");
    for level in 1..levels {
        let piece = format!("{{ {sign}laugh-{} }}", level - 1);
        let _ = writeln!(text, "{sign}laugh-{level} = {}", vec![piece.as_str(); times].join(" "));
    }
    words(root, text);
    let last = levels - 1;
    put(root, "locales/fr/logs.ftl", format!("about-logs = {{ $log-period }} {{ {sign}laugh-{last} }}\n"));
}

pub(crate) const CASES: &[Case] = &[
    case(
        "ftl-bad-escape",
        "`\\u` and a letter beyond ASCII",
        |root| words(root, "m = { \"\\u00é\" }\n"),
        &["more.ftl:1:8: error[fluent-syntax]"],
    ),
    case("ftl-deep-open", "10,000 `{`", |root| words(root, format!("m = {}\n", "{".repeat(10_000))), &[DEEP]),
    case(
        "ftl-deep-closed",
        "10,000 placeables in one another, all closed",
        |root| words(root, format!("m = {}\"x\"{}\n", "{".repeat(10_000), "}".repeat(10_000))),
        &[DEEP],
    ),
    case(
        "ftl-deep-calls",
        "10,000 calls in one another",
        |root| words(root, format!("m = {{ {}\n", "F(".repeat(10_000))),
        &[DEEP],
    ),
    case(
        "ftl-deep-selectors",
        "600 selectors in one another",
        |root| words(root, format!("m = {}\n", "{ $n ->\n *[a] ".repeat(600))),
        &[DEEP],
    ),
    case(
        "ftl-laughs",
        "billion laughs by messages",
        |root| laughs(root, "", 10, 10),
        &["[fluent-budget]", "states more than 100 pieces in braces"],
    ),
    case(
        "ftl-laughs-terms",
        "billion laughs by terms",
        |root| laughs(root, "-", 10, 10),
        &["[fluent-budget]", "states more than 100 pieces in braces"],
    ),
    case(
        "ftl-laughs-wide",
        "five levels of a hundred references",
        |root| laughs(root, "", 6, 100),
        &["[fluent-budget]", "states more than 100 pieces in braces"],
    ),
    case(
        "ftl-laughs-wide-terms",
        "five levels of a hundred terms",
        |root| laughs(root, "-", 6, 100),
        &["[fluent-budget]", "states more than 100 pieces in braces"],
    ),
    case(
        "ftl-quadratic",
        "a term of 60 KB stated 98 times",
        |root| {
            words(root, format!("-long = {}\n", "long words ".repeat(5_500)));
            put(
                root,
                "locales/fr/logs.ftl",
                format!("about-logs = {{ $log-period }} {}\n", "{ -long } ".repeat(98)),
            );
        },
        &["[fluent-budget]", "`about-logs` is longer than 256KiB with what it puts in"],
    ),
    case(
        "ftl-long-values",
        "a message of 900 KB",
        |root| prose(root, &"des mots ".repeat(100_000)),
        &["[fluent-budget]", "`about-logs`: longer than 64KiB"],
    ),
    Case {
        status: 0,
        ..case(
            "ftl-cycle",
            "messages that state one another and are not shown",
            |root| {
                words(
                    root,
                    "about-intro2 = { about-other }\nabout-other = { about-intro2 }\nabout-self = { about-self }\n",
                );
            },
            &["more.ftl"],
        )
    },
    case(
        "ftl-cycle-shown",
        "a text that is shown and states itself",
        |root| {
            put(
                root,
                "locales/fr/logs.ftl",
                "about-logs = { $log-period } { -a }\n-a = { -b }\n-b = { -a }\n",
            );
        },
        &["refers to itself"],
    ),
    case(
        "ftl-101-placeables",
        "a hundred and one placeables",
        |root| values(root, 101),
        &["holds too many values"],
    ),
    case(
        "ftl-four-thousand-million-digits",
        "a number that is asked for 4,000,000,000 digits",
        |root| words(root, "m = { NUMBER(5, minimumFractionDigits: 4000000000) }\n"),
        &["the option `minimumFractionDigits` is too large"],
    ),
    case(
        "ftl-unclosed-placeable",
        "a placeable that is not closed",
        |root| words(root, "m = x { $a\nn = y\n"),
        &["[fluent-syntax]"],
    ),
    case("ftl-100-mb", "a file of 100 MB", huge, &["locales/fr/more.ftl is too large"]),
    case(
        "ftl-2-mb",
        "a file of 2 MB",
        |root| words(root, "a = b\n".repeat(350_000)),
        &["locales/fr/more.ftl is too large"],
    ),
    case(
        "ftl-many-messages",
        "40,000 messages that nothing shows",
        |root| words(root, each(0..40_000, |at| format!("about-log{at} = x\n"))),
        &["[fluent-budget]", "this file holds more than 5000 messages and attributes"],
    ),
    case(
        "ftl-many-duplicates",
        "120,000 times the same message",
        |root| words(root, "mm = x\n".repeat(120_000)),
        &["[fluent-budget]", "this file holds more than 5000 messages and attributes"],
    ),
    case(
        "ftl-many-faults",
        "150,000 lines that are no message",
        |root| words(root, "??? x\n".repeat(150_000)),
        &["[fluent-budget]", "longer than 64KiB"],
    ),
    case(
        "ftl-many-broken",
        "80,000 broken messages",
        |root| words(root, each(0..80_000, |at| format!("m{at} = {{\n"))),
        &["[fluent-budget]", "this file holds more than 5000 messages and attributes"],
    ),
    case(
        "ftl-long-line",
        "a line of 1 MB without a message",
        |root| words(root, "x".repeat(1 << 20)),
        &["[fluent-budget]", "longer than 64KiB"],
    ),
    case(
        "ftl-long-id",
        "a name of 1 MB",
        |root| words(root, format!("{} = x\n", "x".repeat((1 << 20) - 10))),
        &["[fluent-budget]", "this name is longer than 256 characters"],
    ),
    case(
        "ftl-many-faulty",
        "4,900 messages, each broken",
        |root| words(root, each(0..4_900, |at| format!("m{at} = {{\n"))),
        &["[fluent-syntax]", "this file has more than 100 faults"],
    ),
    Case {
        status: 0,
        ..case(
            "ftl-many-unknown",
            "4,900 messages that nothing shows",
            |root| words(root, each(0..4_900, |at| format!("about-log{at} = x\n"))),
            &["[obsolete-message]"],
        )
    },
    case("ftl-choices", "64 texts of 60 KB made by six selectors", choices, &["about-logs"]),
    case(
        "ftl-attributes",
        "50,000 attributes",
        |root| words(root, format!("m = x\n{}", each(0..50_000, |at| format!("    .a{at} = x\n")))),
        &["[fluent-budget]", "this file holds more than 5000 messages and attributes"],
    ),
    case(
        "ftl-variants",
        "50,000 branches",
        |root| {
            words(
                root,
                format!(
                    "m = {{ $n ->\n{}   *[other] x\n  }}\n",
                    each(0..50_000, |at| format!("    [{at}] x\n"))
                ),
            );
        },
        &["[fluent-budget]"],
    ),
    case(
        "ftl-lone-cr",
        "CR alone",
        |root| words(root, "m = a\rn = b\n"),
        &["a line ends as on very old Macs (CR alone)"],
    ),
    case(
        "ftl-nul",
        "NUL",
        |root| words(root, "m = a\0b\n"),
        &["contains an invisible control character, U+0000"],
    ),
    case(
        "ftl-mark",
        "a mark of the tool itself",
        |root| words(root, "m = \u{E000}log-period\u{E001}\n"),
        &["a character without a meaning"],
    ),
    case("ftl-nul-escaped", "NUL, as an escape", |root| escaped(root, "\\u0000"), &["[hidden-characters]"]),
    case(
        "ftl-override-escaped",
        "a direction override, as an escape",
        |root| escaped(root, "\\u202E"),
        &["[hidden-characters]"],
    ),
    case(
        "ftl-latin-1",
        "invalid UTF-8",
        |root| words(root, b"a = b\nc = \xE9\n"),
        &["is not UTF-8 text (line 2, byte 10)"],
    ),
    case(
        "ftl-bom-within",
        "a second byte order mark",
        |root| words(root, "\u{FEFF}\u{FEFF}m = x\n"),
        &["more.ftl"],
    ),
    Case {
        status: 0,
        arguments: BUILD,
        ..case("ftl-bom-crlf", "a byte order mark and CRLF: the first message is there", crlf, &[])
    },
    Case {
        status: 0,
        arguments: BUILD,
        ..case(
            "ftl-joiners",
            "a joiner and a variation selector in a sign",
            |root| prose(root, "\u{1F469}\u{200D}\u{2696}\u{FE0F}"),
            &[],
        )
    },
    case(
        "ftl-joiners-elsewhere",
        "LRM, RLM, ZWNJ, ZWJ where no script needs them",
        |root| prose(root, "\u{200E}\u{200F}\u{200C}\u{200D}"),
        &["[hidden-characters]"],
    ),
    case(
        "ftl-mixed-scripts",
        "a word of two scripts",
        |root| prose(root, "chez P\u{430}yPal"),
        &["[wrong-script]"],
    ),
];

fn crlf(root: &Path) {
    for file in ["logs", "interface", "policy"] {
        let path = format!("locales/fr/{file}.ftl");
        rewrite(root, &path, |text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    }
}

fn huge(root: &Path) {
    put(root, "locales/fr/more.ftl", "a = b\n");
    let file = File::options().write(true).open(root.join("locales/fr/more.ftl")).expect("a file");
    file.set_len(100 << 20).expect("a long file");
}

/// The text about logs with six choices of two.
fn choices(root: &Path) {
    let selectors: String = each(0..6, |at| format!("{{ $v{at} ->\n    [a] x\n   *[b] y\n  }} "));
    put(
        root,
        "locales/fr/logs.ftl",
        format!("about-logs = {{ $log-period }} {selectors} {}\n", "mots ".repeat(12_000)),
    );
}

/// The text about logs with so many values.
fn values(root: &Path, count: usize) {
    put(root, "locales/fr/logs.ftl", format!("about-logs = {}\n", "{ $log-period } ".repeat(count)));
}

/// The text about logs with an escape.
fn escaped(root: &Path, escape: &str) {
    put(root, "locales/fr/logs.ftl", format!("about-logs = {{ $log-period }} {{ \"{escape}\" }}\n"));
}

const fn case(name: &'static str, what: &'static str, lay: fn(&Path), says: &'static [&'static str]) -> Case {
    Case { name, what, lay, arguments: CHECK, status: 1, says }
}
