//! The guides: each is followed from top to bottom, every command run, every change made, every shown line looked for.

use crate::support;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A fenced block: what stands behind the fence, its lines, and what is said right before it.
struct Fence {
    kind: String,
    before: String,
    lines: Vec<String>,
    /// Line of the guide, from 1.
    line: usize,
}

impl Fence {
    /// The file that it is about: the last name in the line before it, which readers see.
    fn file(&self, place: &str) -> &str {
        let named = self.before.rsplit('`').nth(1).filter(|file| file.contains('.'));
        named.unwrap_or_else(|| panic!("{place}: of which file is this?"))
    }
}

/// The blocks that begin in the first column: those inside lists are examples.
fn fences(text: &str) -> Vec<Fence> {
    let mut found: Vec<Fence> = Vec::new();
    let mut open = false;
    let mut before = "";
    for (at, line) in text.lines().enumerate() {
        if let Some(kind) = line.strip_prefix("```") {
            if !open {
                let before = before.to_owned();
                found.push(Fence { kind: kind.to_owned(), before, lines: Vec::new(), line: at + 1 });
            }
            open = !open;
            before = "";
        } else if open && let Some(fence) = found.last_mut() {
            fence.lines.push(line.to_owned());
        } else if !line.is_empty() {
            before = line;
        }
    }
    found
}

/// Follows the guide called `name`, and returns how many commands it has.
fn follow(name: &str) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guides").join(name);
    let text = fs::read_to_string(path).unwrap_or_default();
    let home = tempfile::tempdir().expect("a folder");
    let mut reader = Reader { folder: home.path().to_owned(), said: String::new(), commands: 0 };
    let fences = fences(&text);
    for (at, fence) in fences.iter().enumerate() {
        let place = format!("docs/guides/{name}:{}", fence.line);
        let shown = fences.get(at + 1).filter(|next| next.kind == "text");
        let fails = shown.is_some_and(|next| next.lines.iter().any(|line| line.starts_with("error[")));
        match fence.kind.as_str() {
            "sh" => reader.run(fence, fails, &place),
            "diff" => reader.change(fence.file(&place), fence, &place),
            "text" => reader.look(fence, &place),
            "html" => reader.write(fence.file(&place), fence),
            kind => panic!("{place}: what is to be done with `{kind}`?"),
        }
    }
    reader.commands
}

/// Someone who follows a guide.
struct Reader {
    folder: PathBuf,
    /// What the last command said.
    said: String,
    commands: usize,
}

impl Reader {
    fn run(&mut self, fence: &Fence, fails: bool, place: &str) {
        for (at, line) in fence.lines.iter().enumerate() {
            let words = words(line);
            let words: Vec<_> = words.iter().map(String::as_str).collect();
            match words.as_slice() {
                [] => {}
                ["cd", folder] => self.folder.push(folder),
                ["policyglot", "serve", ..] => self.serve(place),
                ["policyglot", arguments @ ..] => {
                    let output = support::run(&self.folder, arguments);
                    self.said = support::out(&output) + &support::err(&output);
                    let wanted = i32::from(fails && at + 1 == fence.lines.len());
                    assert_eq!(support::status(&output), wanted, "{place}: {line}\n{}", self.said);
                    self.commands += 1;
                }
                _ => panic!("{place}: `{line}` is no command of this tool"),
            }
        }
    }

    /// Waits until the pages are there, and ends it.
    fn serve(&mut self, place: &str) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
        let command = command.current_dir(&self.folder).args(["serve", "--port", "0"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program");
        let lines = BufReader::new(child.stderr.take().expect("its words")).lines();
        let there = lines.map_while(Result::ok).any(|line| line.starts_with("http://127.0.0.1:"));
        let _ = child.kill();
        let _ = child.wait();
        assert!(there, "{place}: nothing is served");
        self.commands += 1;
    }

    /// Changes a file as a diff says: what is taken away must be there, once.
    fn change(&self, file: &str, fence: &Fence, place: &str) {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{place}: {file}: {error}"));
        let side = |sign: char| {
            let lines = fence.lines.iter().filter_map(|line| line.strip_prefix(sign));
            lines.flat_map(|line| [line, "\n"]).collect::<String>()
        };
        let (before, after) = (side('-'), side('+'));
        assert_eq!(text.matches(&before).count(), 1, "{place}: not there once in {file}:\n{before}\n{text}");
        assert_ne!(before, after, "{place}: nothing changes");
        fs::write(&path, text.replacen(&before, &after, 1)).expect("a file that can be written");
    }

    /// Writes a file that the guide shows whole.
    fn write(&self, file: &str, fence: &Fence) {
        let path = self.folder.join(file);
        fs::create_dir_all(path.parent().unwrap_or(&self.folder)).expect("a folder that can be made");
        fs::write(path, fence.lines.join("\n") + "\n").expect("a file that can be written");
    }

    /// Looks for the lines in what was said last, in their order; `…` stands for any.
    fn look(&self, fence: &Fence, place: &str) {
        let mut said = self.said.lines().map(str::trim_end);
        for line in fence.lines.iter().filter(|line| *line != "…") {
            let line = line.trim_end();
            let found = said.any(|own| own == line || own.trim_start() == line.trim_start());
            assert!(found, "{place}: nowhere (or not in this order):\n{line}\n\n{}", self.said);
        }
    }
}

/// The words of a command, quoted ones whole, without the remark at its end.
fn words(line: &str) -> Vec<String> {
    let line = line.split(" #").next().unwrap_or_default();
    let pieces = line.split('"').enumerate();
    let words = pieces.flat_map(|(at, piece)| {
        if at % 2 == 1 {
            vec![piece.to_owned()]
        } else {
            piece.split_whitespace().map(str::to_owned).collect()
        }
    });
    words.collect()
}

#[test]
fn the_guide_of_the_legal_team_can_be_followed() {
    assert!(follow("legal-team.md") >= 8);
}

#[test]
fn the_guide_of_the_web_team_can_be_followed() {
    assert!(follow("web-team.md") >= 8);
}

#[test]
fn the_guide_of_translators_can_be_followed() {
    assert!(follow("translator.md") >= 8);
}
