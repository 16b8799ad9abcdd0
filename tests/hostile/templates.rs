//! Hostile templates. Who writes them is trusted, so what must hold is that a slip ends in a finding.

use std::path::Path;

use super::case::{BUILD, Case, put};

pub(crate) const CASES: &[Case] = &[
    case(
        "template-includes-itself",
        "a template that takes in itself",
        |root| page(root, "{% include \"page.html\" %}"),
        &["[broken-template]"],
    ),
    case(
        "template-circle",
        "two that take in one another",
        |root| {
            page(root, "{% include \"dates.html\" %}");
            put(root, "templates/dates.html", "{% include \"page.html\" %}");
        },
        &["[broken-template]"],
    ),
    case(
        "template-extends-itself",
        "a template that extends itself",
        |root| page(root, "{% extends \"page.html\" %}"),
        &["[broken-template]"],
    ),
    case(
        "template-include-above",
        "`../policy/site.yaml` taken in",
        |root| page(root, "{% include \"../policy/site.yaml\" %}"),
        &["[broken-template]"],
    ),
    case(
        "template-include-absolute",
        "`/etc/passwd` taken in",
        |root| page(root, "{% include \"/etc/passwd\" %}"),
        &["[broken-template]"],
    ),
    case(
        "template-include-link",
        "a link in `templates/` taken in",
        |root| {
            super::disk::link("/etc/passwd", &root.join("templates/x.html"));
            page(root, "{% include \"x.html\" %}");
        },
        &["is a link to /etc/passwd"],
    ),
    case(
        "template-component",
        "a component that calls itself",
        |root| page(root, "{% component again() %}{{ <again /> }}{% endcomponent again %}{{ <again /> }}"),
        &["[broken-template]"],
    ),
    case(
        "template-deep",
        "10,000 brackets",
        |root| page(root, &format!("{{{{ {}1{} }}}}", "(".repeat(10_000), ")".repeat(10_000))),
        &["[broken-template]"],
    ),
    case(
        "template-deep-lists",
        "10,000 lists",
        |root| page(root, &format!("{{{{ {}1{} }}}}", "[".repeat(10_000), "]".repeat(10_000))),
        &["[broken-template]"],
    ),
    case(
        "template-deep-not",
        "10,000 `not`",
        |root| page(root, &format!("{{{{ {}1 }}}}", "not ".repeat(10_000))),
        &["[broken-template]"],
    ),
    case(
        "template-deep-minus",
        "10,000 `-`",
        |root| page(root, &format!("{{{{ {}1 }}}}", "- ".repeat(10_000))),
        &["[broken-template]"],
    ),
    case(
        "template-deep-if",
        "10,000 `if`",
        |root| page(root, &"{% if true %}".repeat(10_000)),
        &["[broken-template]"],
    ),
    case(
        "template-deep-if-closed",
        "10,000 `if`, closed",
        |root| page(root, &format!("{}x{}", "{% if true %}".repeat(10_000), "{% endif %}".repeat(10_000))),
        &["[broken-template]"],
    ),
    case(
        "template-long-sum",
        "a sum of 10,000",
        |root| page(root, &format!("{{{{ 1{} }}}}", " + 1".repeat(10_000))),
        &[],
    ),
    case(
        "template-latin-1",
        "invalid UTF-8",
        |root| put(root, "templates/page.html", b"<p>\xE9"),
        &["is not UTF-8 text"],
    ),
    case(
        "template-huge",
        "a template of 5 MB",
        |root| page(root, &"words ".repeat(900_000)),
        &["templates/page.html is too large"],
    ),
];

fn page(root: &Path, text: &str) {
    put(root, "templates/page.html", text);
}

const fn case(name: &'static str, what: &'static str, lay: fn(&Path), says: &'static [&'static str]) -> Case {
    Case { name, what, lay, arguments: BUILD, status: 1, says }
}
