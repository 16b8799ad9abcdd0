//! Lists, tables, headings, paragraphs and emphasis that differ from English once they are rendered.

use crate::mutations::class::{Class, Fault, Held, Subject};

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "list item dropped",
        checks: &["different-structure"],
        held: Held::Visible,
        plant: |subject| without_line(subject, 1, |line| line.starts_with("- ")),
    },
    Class {
        name: "list item there twice",
        checks: &["different-structure", "same-as-sibling"],
        held: Held::Visible,
        plant: item_doubled,
    },
    Class {
        name: "two list items run together",
        checks: &["different-structure"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, subject.text().replacen(";\n- ", "; ", 1)),
    },
    Class {
        name: "heading of another level",
        checks: &["different-structure"],
        held: Held::Visible,
        plant: |subject| start(subject, "## ", "### "),
    },
    Class {
        name: "heading without its space",
        checks: &["different-structure", "broken-markup"],
        held: Held::Visible,
        plant: |subject| start(subject, "## ", "##"),
    },
    Class {
        name: "bullets without a space",
        checks: &["different-structure", "broken-markup"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, subject.text().replace("\n- ", "\n-")),
    },
    Class {
        name: "table row dropped",
        checks: &["different-structure"],
        held: Held::Visible,
        plant: |subject| without_line(subject, 3, |line| line.starts_with("| ")),
    },
    Class {
        name: "table column dropped",
        checks: &["different-structure"],
        held: Held::Visible,
        plant: column_dropped,
    },
    Class {
        name: "paragraph dropped",
        checks: &["different-structure", "length-outlier"],
        held: Held::Visible,
        plant: paragraph_dropped,
    },
    Class {
        name: "two paragraphs run together",
        checks: &["different-structure"],
        held: Held::Remark,
        plant: paragraphs_joined,
    },
    Class {
        name: "emphasis dropped",
        checks: &["different-structure"],
        held: Held::Remark,
        plant: |subject| {
            let strong = subject.source().contains("**");
            strong.then(|| Fault::text(subject, subject.text().replace("**", "")))?
        },
    },
];

/// Takes out the line `at` among those that are so.
fn without_line(subject: &Subject<'_>, at: usize, is: fn(&str) -> bool) -> Option<Fault> {
    let lines: Vec<&str> = subject.text().lines().collect();
    let line = lines.iter().copied().enumerate().filter(|(_, line)| is(line)).nth(at)?.0;
    let kept = lines.iter().enumerate().filter(|(own, _)| *own != line).map(|(_, text)| *text);
    Fault::text(subject, kept.collect::<Vec<_>>().join("\n"))
}

fn item_doubled(subject: &Subject<'_>) -> Option<Fault> {
    let text = subject.text();
    let item = text.lines().find(|line| line.starts_with("- "))?;
    Fault::text(subject, text.replacen(item, &format!("{item}\n{item}"), 1))
}

fn start(subject: &Subject<'_>, old: &str, new: &str) -> Option<Fault> {
    let rest = subject.text().strip_prefix(old)?;
    Fault::text(subject, format!("{new}{rest}"))
}

fn column_dropped(subject: &Subject<'_>) -> Option<Fault> {
    let is_table = subject.text().starts_with("| ");
    let shorter = subject.text().lines().map(|line| {
        let end = line.trim_end_matches('|').rfind('|').unwrap_or_default();
        &line[..=end]
    });
    is_table.then(|| Fault::text(subject, shorter.collect::<Vec<_>>().join("\n")))?
}

/// Paragraphs of a text that is no list or table.
fn paragraphs<'a>(subject: &Subject<'a>) -> Option<Vec<&'a str>> {
    let text = subject.text();
    let prose = text.contains("\n\n") && !text.contains("\n- ") && !text.starts_with('|');
    prose.then(|| text.split("\n\n").collect())
}

fn paragraph_dropped(subject: &Subject<'_>) -> Option<Fault> {
    let mut all = paragraphs(subject)?;
    all.pop();
    Fault::text(subject, all.join("\n\n"))
}

fn paragraphs_joined(subject: &Subject<'_>) -> Option<Fault> {
    let mut all = paragraphs(subject)?;
    let last = all.pop()?;
    let before = all.last().filter(|text| !text.starts_with('#'))?;
    let joined = format!("{before} {last}");
    all.pop();
    all.push(&joined);
    Fault::text(subject, all.join("\n\n"))
}
