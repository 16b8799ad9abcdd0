//! Lines that stand too far left or right, and lines that lack their `-` or their `:`.

use std::ops::Range;

use super::line::Line;
use super::slips;
use super::syntax::Case;
use crate::diag::{Diagnostic, Edit, Help};
use crate::model::id::is_id;

impl Case<'_> {
    /// A line that is neither an entry nor an item nor part of a text.
    pub(super) fn no_colon(&self) -> Diagnostic {
        if let Some(colon) = self.line.missing_space() {
            return self.space_after_colon(colon);
        }
        let words = self.line.words();
        let content = &self.text[words.clone()];
        if content.starts_with('-') && content.len() > 1 {
            let after = words.start + 1;
            return self
                .fault(words.start..after, "a space is missing after `-`")
                .label("no space after it")
                .fix("add the space", self.span(after..after), " ");
        }
        if self.is_in_list(self.line.indent().len()) {
            return self.missing_dash(self.line);
        }
        let name = content.split(' ').next().unwrap_or(content);
        let is_key = is_id(name) && (self.is_key(name) || (name == content && self.has_entries_below()));
        if is_key {
            return self.colon_after(words.start..words.start + name.len());
        }
        let found = self
            .fault(words.clone(), "this line is neither `key: value` nor part of a text")
            .label("no `:` here, and not indented as a text that goes on");
        let end = words.start + name.len();
        let entry = if is_id(name) && name != content {
            let edit = Edit { span: self.span(end..end), replacement: ":".to_owned() };
            Help { text: "if it is an entry of its own, put `:` after its key".to_owned(), edits: vec![edit] }
        } else {
            Help {
                text: "if it is an entry of its own, put its key and `: ` before it".to_owned(),
                edits: Vec::new(),
            }
        };
        let above = self.line.previous().filter(|above| above.value().is_some());
        match above {
            Some(above) => {
                let mut found = found.fix(
                    "if it goes on with the text above, indent it further than the key of that text",
                    self.span(self.line.start..words.start),
                    " ".repeat(above.key_column() + 2),
                );
                found.helps.push(entry);
                found
            }
            None => found
                .help("add the `:` and the value")
                .help("if it continues the text above, indent it further than the key of that text"),
        }
    }

    /// A line among the items of a list that does not start with `-`.
    pub(super) fn no_dash(&self) -> Diagnostic {
        let words = self.line.words();
        let content = &self.text[words.clone()];
        let indent = self.line.indent().len();
        if content.starts_with("- ") {
            return self.indentation();
        }
        // The keys of an item stand two further in than its `-`.
        let item = self
            .line
            .previous()
            .filter(|above| above.value().is_some() || self.text[above.words()].ends_with(':'));
        match item.map(|above| above.key_column()) {
            Some(column) if content.contains(':') && indent.abs_diff(column) == 1 => self.lined_up(column),
            _ => self.missing_dash(self.line),
        }
    }

    fn missing_dash(&self, line: Line<'_>) -> Diagnostic {
        let words = line.words();
        let found = self
            .fault(words.clone(), "a line without `-` stands in a list")
            .label("the lines around it start with `-`")
            .fix(
                "if it is an item of the list, start it with `- `",
                self.span(words.start..words.start),
                "- ",
            );
        if line.previous().is_none_or(|above| above.indent().len() > line.indent().len()) {
            return found.help("indent it if it belongs to the item above");
        }
        found.fix("if it belongs to the item above, indent it", self.span(words.start..words.start), "  ")
    }

    /// The first item of a list lacks its `-`: YAML reads it as a text, and stops at the second.
    pub(super) fn first_without_dash(&self) -> Option<Diagnostic> {
        let above = self.line.previous()?;
        let is_item = self.text[self.line.words()].starts_with("- ");
        let level = above.indent().len() == self.line.indent().len();
        (is_item && level).then(|| {
            let words = above.words();
            self.fault(words.clone(), "a line without `-` stands in a list")
                .label("the line below starts with `-`")
                .fix("start it with `- ` too", self.span(words.start..words.start), "- ")
        })
    }

    /// Whether the nearest line above that is indented as far is an item of a list.
    pub(super) fn is_in_list(&self, indent: usize) -> bool {
        let mut above = std::iter::successors(self.line.previous(), Line::previous);
        let found = above.find(|line| line.indent().len() <= indent);
        found.is_some_and(|line| line.indent().len() == indent && self.text[line.words()].starts_with("- "))
    }

    /// A line that does not stand under those to which it belongs.
    pub(super) fn indentation(&self) -> Diagnostic {
        let (words, indent) = (self.line.words(), self.line.indent().len());
        if self.text[words.clone()].starts_with("- ") {
            let items = std::iter::successors(self.line.previous(), Line::previous);
            let item = items.map(|line| (line.indent().len(), line.words())).find(|(other, words)| {
                self.text[words.clone()].starts_with("- ") && other.abs_diff(indent) <= 1
            });
            if let Some((other, _)) = item.filter(|(other, _)| *other != indent) {
                return self
                    .fault(words.clone(), "this list item does not line up with those above")
                    .label("indented differently")
                    .fix("line it up", self.span(self.line.start..words.start), " ".repeat(other));
            }
            return self
                .fault(words.start..words.start + 1, "a list item stands among named entries")
                .label("starts with `-`, the lines above do not")
                .help("put the list under a key of its own, or delete the `-`");
        }
        if let Some(found) = self.key_above().or_else(|| self.lines_above()) {
            return found;
        }
        match self.line.intended_indent().filter(|intended| *intended != indent) {
            Some(intended) => self.lined_up(intended),
            None => self
                .fault(words, "this line does not line up with the lines above")
                .label("indented differently")
                .help("indent entries of the same group by the same number of spaces"),
        }
    }

    /// A key above that lacks its `:`, so that what belongs to it has nothing to stand under.
    fn key_above(&self) -> Option<Diagnostic> {
        let above = self.line.previous().filter(|above| above.indent().len() < self.line.indent().len())?;
        let words = above.words();
        let name = self.text[words.clone()].trim_start_matches("- ");
        is_id(name).then(|| self.colon_after(words.end - name.len()..words.end))
    }

    fn colon_after(&self, name: Range<usize>) -> Diagnostic {
        self.fault(name.clone(), format!("a `:` is missing after `{}`", &self.text[name.clone()]))
            .label("a key is followed by `:`")
            .fix("add the `:`", self.span(name.end..name.end), ":")
    }

    fn lined_up(&self, indent: usize) -> Diagnostic {
        let words = self.line.words();
        self.fault(words.clone(), "this line does not line up with the lines above")
            .label("indented differently")
            .fix("line it up", self.span(self.line.start..words.start), " ".repeat(indent))
    }

    /// Lines above that are wrong where the line itself stands as everything else in the file does.
    fn lines_above(&self) -> Option<Diagnostic> {
        let indent = self.line.indent().len();
        let step = self.step()?;
        let above: Vec<_> = std::iter::successors(self.line.previous(), Line::previous)
            .take_while(|line| line.indent().len() > indent)
            .collect();
        let deep = above.iter().map(|line| line.indent().len()).min()?;
        let parent = above.last()?.previous()?;
        let outer = parent.indent().len();
        if !self.text[parent.words()].ends_with(':') || outer + step != indent {
            return None;
        }
        if deep == indent + step {
            // What stands below the parent is two steps further in: the parent itself stands too far left.
            let words = parent.words();
            let found =
                self.fault(words.clone(), "this line stands too far left").label("indented too little");
            let found = found.related(self.span(self.line.words()), "does not line up with it");
            return Some(found.fix("line it up", self.span(parent.start..words.start), " ".repeat(indent)));
        }
        let extra = deep - indent;
        let first = above.last()?.words();
        let mut found = self
            .fault(first, "this line stands too far right")
            .label("indented too far")
            .related(self.span(self.line.words()), "does not line up with it");
        let lines = above.iter().rev().filter(|line| line.indent().len() >= deep);
        let edits = lines
            .map(|line| Edit { span: self.span(line.start..line.start + extra), replacement: String::new() });
        found.helps.push(Help { text: "line it up".to_owned(), edits: edits.collect() });
        (extra < step).then_some(found)
    }

    /// By how many spaces most lines of the file stand further in than the line above.
    fn step(&self) -> Option<usize> {
        let mut seen = [0usize; 9];
        let lines: Vec<_> = std::iter::successors(Some(Line::at(self.text, 0)), Line::next)
            .filter(|line| !line.words().is_empty())
            .map(|line| line.indent().len())
            .collect();
        for pair in lines.windows(2) {
            if let Some(count) = pair[1].checked_sub(pair[0]).and_then(|step| seen.get_mut(step)) {
                *count += 1;
            }
        }
        let (step, count) =
            seen.iter().enumerate().skip(1).max_by_key(|(step, count)| (**count, 9 - step))?;
        (*count > 1).then_some(step)
    }

    /// Whether another line of the file begins with `name:`.
    fn is_key(&self, name: &str) -> bool {
        std::iter::successors(Some(Line::at(self.text, 0)), Line::next).any(|line| {
            let words = self.text[line.words()].trim_start_matches("- ");
            words.strip_prefix(name).is_some_and(|rest| rest == ":" || rest.starts_with(": "))
        })
    }

    fn has_entries_below(&self) -> bool {
        self.line.next().is_some_and(|below| {
            below.indent().len() > self.line.indent().len() && self.text[below.words()].contains(':')
        })
    }

    /// The slip in this line or the one above that YAML took for text.
    pub(super) fn slip(&self) -> Option<Diagnostic> {
        slips::near(self.source, self.text, self.at)
    }
}
