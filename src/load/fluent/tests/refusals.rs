//! What is refused before parsing, what is broken beside what is not, and names defined twice.

use super::{read, read_all};
use crate::load::limits::{Limit, Limits};

#[test]
fn the_two_crashers_are_findings() {
    let bad = read("a = x\nm = { \"\\u00é\" }\nb = y\n");
    assert_eq!(bad.told(), ["2:8 `m`: this `\\u` does not stand for a character"]);
    assert_eq!(bad.messages(), ["a", "b"]);
    let deep = read(&format!("a = x\nm = {}\nb = y\n", "{".repeat(60_000)));
    assert_eq!(deep.told(), ["2:37 `m`: braces are nested too deeply"]);
    assert_eq!(deep.messages(), ["a", "b"]);
}

#[test]
fn every_way_to_nest_is_counted() {
    for (start, unit) in [
        ("m = {", "F("),
        ("m = {", "F(\n"),
        ("m = {", "F(\")\", "),
        ("m = {", "-a({"),
        ("m = {", "{\n"),
        ("m = ", "{ $n ->\n *[a] \" "),
        ("m = { $n ->\n *[a] \" ", "{F(\")\", "),
        ("m = x\n .a = ", "{ $n ->\n *[\na\n]\n"),
    ] {
        let read = read(&format!("{start}{}", unit.repeat(300)));
        let told = read.told().concat();
        assert!(told.ends_with("`m`: braces are nested too deeply"), "{unit}: {told}");
    }
    assert_eq!(read(&format!("m = {}\"\"{}", "{".repeat(32), "}".repeat(32))).told(), Vec::<String>::new());
    assert_eq!(read(&format!("m = {}", "{\"{\"}".repeat(90))).told(), Vec::<String>::new());
}

#[test]
fn characters_and_line_ends() {
    assert_eq!(read("m = a\u{8}b\n").told(), ["1:6 `m`: contains an invisible control character, U+0008"]);
    assert_eq!(read("m = a\u{8}b\n").mended(), "m = ab\n");
    assert_eq!(read("m = a\u{e000}b\n").told(), ["1:6 `m`: contains a character without a meaning, U+E000"]);
    assert_eq!(read("m = a {\"\\uE000\"}\n").told().len(), 1);
    assert_eq!(read("m = a {\"\\uD800\"}\n").told().len(), 1);
    assert_eq!(read("m = a {\"\\{\"}\n").mended(), "m = a {\"{\"}\n");
    assert_eq!(read("m = C:\\users \"\\u\n").told(), Vec::<String>::new(), "outside of quotes `\\` is text");
    let mac = read("m = a\rn = b\r\nc = d\n");
    assert_eq!(mac.told(), ["1:6 `m`: a line ends as on very old Macs (CR alone)"]);
    assert_eq!(mac.mended(), "m = a\nn = b\r\nc = d\n");
    assert_eq!(mac.messages(), ["c"]);
}

#[test]
fn sizes() {
    let big = read(&format!("m = {}", "x".repeat(Limits::default().of(Limit::FtlFile))));
    assert_eq!(big.told(), ["1:1 this file is larger than 1MiB"]);
    assert_eq!(read(&format!("m = {}", "{ $a }".repeat(100))).told(), Vec::<String>::new());
    assert_eq!(read(&format!("m = {}", "{ $a }".repeat(101))).told(), ["1:1 `m`: holds too many values"]);
    let digits = |count: &str| {
        read(&format!("m = {{ NUMBER($a, minimumFractionDigits: {count}) ->\n *[other] x\n }}"))
    };
    assert_eq!(digits("100").told(), Vec::<String>::new());
    for count in ["101", "4000000000", "99999999999999999999"] {
        assert_eq!(
            digits(count).told(),
            ["1:41 `m`: the option `minimumFractionDigits` is too large"],
            "{count}"
        );
    }
}

#[test]
fn what_a_broken_entry_swallows_is_still_read() {
    let read = read("m = {\nnext = x\nbad = {}\nlast = { $y }\n");
    assert_eq!(read.told().len(), 2, "{:?}", read.told());
    assert_eq!(read.messages(), ["next", "last"]);
    assert_eq!(read.catalogue.broken.iter().collect::<Vec<_>>(), ["bad", "m"]);
    let source = &read.catalogue.resources[0];
    assert!(fluent_syntax::parser::parse_runtime(source.as_str()).is_ok());
    assert_eq!(source.len(), read.sources.iter().next().unwrap().1.text.len());
}

#[test]
fn a_comment_is_blanked_with_its_entry() {
    let read = read("# of m\nm = {}\nn = x\n");
    assert_eq!(read.catalogue.messages["n"].comment, None);
}

#[test]
fn duplicates_name_both_places() {
    let read = read_all(&["a = x\n-t = t\n", "b = y\na = z\n-t = u\nc = v\n    .t = 1\n    .t = 2\n"]);
    let told = ["6:6 `c.t` is defined twice", "2:1 `a` is defined twice", "3:1 `-t` is defined twice"];
    let mut found = read.told();
    found.sort_by_key(|line| told.iter().position(|own| own == line));
    assert_eq!(found, told);
    for found in &read.found {
        let (first, second) = (found.related[0].span, found.primary.span);
        assert_eq!(read.sources.text(first), read.sources.text(second));
        assert_ne!(first, second);
    }
    assert_eq!(read.catalogue.files.len(), 2);
    assert!(!read.catalogue.resources[1].contains("a = z"), "a bundle would report it again");
}

#[test]
fn a_term_and_a_message_of_one_name_are_told() {
    assert_eq!(
        read("logs = x\n-logs = y\n").told(),
        ["2:1 the term `-logs` and the message `logs` have one name"]
    );
}

#[test]
fn a_file_without_a_readable_line_is_never_clean() {
    for text in ["<html>", "{", "\u{0}", "=", "  x", "a\nb\nc", "{\"json\": 1}", "[section]", "msgid \"a\""] {
        assert!(!read(text).found.is_empty(), "{text}");
    }
    for text in ["", "\n\n", "# only a comment\n"] {
        assert!(read(text).found.is_empty(), "{text}");
    }
}

#[test]
fn what_would_grow_without_end_is_taken_out_of_what_fluent_reads() {
    let level = |at: usize| format!("m{at} = {}\n", format!("{{ m{} }}", at - 1).repeat(10));
    let text = format!("m0 = ha\n{}n = x\n", (1..10).map(level).collect::<String>());
    let mut read = read(&text);
    let mut sink = crate::diag::sink::Sink::default();
    crate::load::fluent::expand::settle(&mut read.catalogue, &mut sink);
    let told: Vec<_> = sink.found().iter().map(|found| found.message.as_str()).collect();
    assert_eq!(told, ["`m2` states more than 100 pieces in braces"], "what states it is not told again");
    assert_eq!(read.messages(), ["m0", "m1", "n"]);
    let left = &read.catalogue.resources[0];
    assert!(left.contains("n = x") && !left.contains("m2 ="), "{left}");
}
