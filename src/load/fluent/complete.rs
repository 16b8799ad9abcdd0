//! A file of a translation, completed: messages that are new in the source language come in as comments, each where the source
//! has it. Nothing that stands there is touched.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::draft::{self, Plurals};

/// The messages and terms of `text` (terms with their `-`), in its order.
#[must_use]
pub fn ids(text: &str) -> Vec<String> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let each = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    });
    each.collect()
}

/// Whether a message stands in `text`: as a message, even one that cannot be read, or as a comment that is still to be
/// translated.
#[must_use]
pub fn has(text: &str, id: &str) -> bool {
    text.lines().any(|line| begins(line, id))
}

/// `text` with the messages `wanted` of `source` as comments, each after the one that stands before it in the source, else
/// before the one that stands after it, else at the end.
#[must_use]
pub fn complete(text: &str, source: &str, wanted: &BTreeSet<String>, plurals: &Plurals) -> String {
    let order = ids(source);
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    for (at, id) in order.iter().enumerate().filter(|(_, id)| wanted.contains(*id)) {
        let draft = draft::comments(source, |own| own == id, plurals);
        // Its headings stand there already, or are those of another file.
        let draft = draft.lines().skip_while(|line| line.starts_with("##") || line.is_empty());
        let mut new: Vec<String> = draft.map(|line| format!("{line}{end}")).collect();
        let place = |id: &String| lines.iter().position(|line| begins(line, id));
        let before = order[..at].iter().rev().find_map(place).map(|start| last(&lines, start) + 1);
        let after = || order[at + 1..].iter().find_map(place).map(|start| first(&lines, start));
        let to = before.or_else(after).unwrap_or(lines.len());
        if let Some(line) = to.checked_sub(1).map(|line| &mut lines[line]) {
            if !line.ends_with('\n') {
                line.push_str(end);
            }
            if !line.trim().is_empty() {
                new.insert(0, end.to_owned());
            }
        }
        if lines.get(to).is_some_and(|line| !line.trim().is_empty()) {
            new.push(end.to_owned());
        }
        lines.splice(to..to, new);
    }
    lines.concat()
}

/// Whether a line is the first of a message, or of one that stands there as a comment.
fn begins(line: &str, id: &str) -> bool {
    let rest = line.strip_prefix("# ").unwrap_or(line).strip_prefix(id);
    rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
}

/// The last line of the message that begins at `start`.
fn last(lines: &[String], start: usize) -> usize {
    let comment = lines[start].starts_with('#');
    let goes_on = |line: &str| {
        if comment { line.starts_with("# ") || line.trim_end() == "#" } else { line.starts_with([' ', '}']) }
    };
    let (mut end, mut at) = (start, start + 1);
    while let Some(line) = lines.get(at) {
        if goes_on(line) && !line.trim().is_empty() {
            end = at;
        } else if comment || !line.trim().is_empty() {
            // Only the text of a message goes on behind an empty line.
            break;
        }
        at += 1;
    }
    end
}

/// The first line of the message that begins at `start`: that of the remark above it.
fn first(lines: &[String], start: usize) -> usize {
    let remarks =
        lines[..start].iter().rev().take_while(|line| line.starts_with("# ") || line.trim_end() == "#");
    start - remarks.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "### All\n\n# Remark.\none = One\n\ntwo =\n    Two\n\n    more\n\n## Group\n\nthree = { $n ->\n    [one] one\n   *[other] many\n}\n\nfour = Four\n    .title = T\n-five = Five\n";

    fn completed(text: &str, wanted: &[&str]) -> String {
        let plurals = Plurals { cardinal: vec!["one", "other"], ordinal: vec!["other"] };
        complete(text, ENGLISH, &wanted.iter().map(|id| (*id).to_owned()).collect(), &plurals)
    }

    #[test]
    fn what_is_new_stands_where_the_source_has_it() {
        let own = "one = Jeden\n\ntwo =\n    Dwa\n\n    więcej\n\nfour = Cztery\n    .title = T\n";
        let with = completed(own, &["three"]);
        let three = "# three =\n#     { $n ->\n#         [one] one\n#        *[other] many\n#     }\n";
        assert!(with.starts_with("one = Jeden\n\ntwo =\n    Dwa\n\n    więcej\n\n# three ="), "{with}");
        assert!(with.ends_with("}\n\nfour = Cztery\n    .title = T\n"), "{with}");
        assert_eq!(
            with.replace(&with[with.find("# three").unwrap_or(0)..with.find("four").unwrap_or(0)], ""),
            own
        );
        assert!(with.contains("# three = { $n ->") || with.contains(three), "{with}");
    }

    #[test]
    fn comments_that_wait_are_places_too_and_nothing_is_added_twice() {
        let own = "# # Remark.\n# one = One\n\n# two =\n#     Two\n#\n#     more\n";
        let with = completed(own, &["three", "four", "-five"]);
        assert!(with.starts_with(own) && with.contains("more\n\n# three ="), "{with}");
        assert!(with.contains("\n\n# four = Four\n#     .title = T\n\n# -five = Five\n"), "{with}");
        for id in ["one", "two", "three", "four", "-five"] {
            assert!(has(&with, id), "{id}: {with}");
        }
        assert!(!has(&with, "tw") && !has(&with, "five"), "{with}");
    }

    #[test]
    fn what_comes_first_stands_before_the_next_and_line_ends_stay() {
        assert_eq!(
            completed("# Uwaga\r\ntwo = Dwa", &["one"]),
            "# # Remark.\r\n# one = One\r\n\r\n# Uwaga\r\ntwo = Dwa"
        );
        assert_eq!(completed("other = X", &["four"]), "other = X\n\n# four = Four\n#     .title = T\n");
        assert_eq!(completed("two = Dwa\n\n\n# Koniec\n", &["three"]).matches("# Koniec\n").count(), 1);
    }
}
