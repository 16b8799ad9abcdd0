//! What a case of hostile input is, and how it is laid out in a folder.

use std::fs;
use std::path::Path;

/// One hostile project: the small project of the golden cases with something done to it.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    /// Its folder.
    pub(crate) name: &'static str,
    /// What is hostile about it, in a few words.
    pub(crate) what: &'static str,
    /// What is done to the project in a folder.
    pub(crate) lay: fn(&Path),
    /// How the program is called.
    pub(crate) arguments: &'static [&'static str],
    /// How it must end.
    pub(crate) status: i32,
    /// What it must say.
    pub(crate) says: &'static [&'static str],
}

/// `check` in lines, which is how most cases are called.
pub(crate) const CHECK: &[&str] = &["check", "--format", "short"];
/// `build`, in lines.
pub(crate) const BUILD: &[&str] = &["build", "--format", "short"];

/// What `text` says of each number, one after the other.
pub(crate) fn each(numbers: std::ops::Range<usize>, text: impl Fn(usize) -> String) -> String {
    numbers.map(text).collect::<Vec<_>>().concat()
}

/// Writes a file of a project, and the folders it stands in.
pub(crate) fn put(root: &Path, path: &str, content: impl AsRef<[u8]>) {
    let path = root.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).expect("a folder");
    }
    fs::write(path, content).expect("a file");
}

/// More French words, in a file of their own.
pub(crate) fn words(root: &Path, text: impl AsRef<[u8]>) {
    put(root, "locales/fr/more.ftl", text);
}

/// What the French text about logs says, in place of what it said.
pub(crate) fn prose(root: &Path, text: &str) {
    put(root, "locales/fr/logs.ftl", message("about-logs", &format!("{{ $log-period }} {text}")));
}

/// The longest message that is read, in bytes, and the most lines and signs of markup in one.
const MESSAGE: usize = 64 << 10;
const MARKUP: usize = 2_000;

/// The same text in both languages, as much of it as may stand in a message, so that every comparison of the two has its
/// work.
pub(crate) fn both(root: &Path, text: &str) {
    let text = allowed(&message("about-logs", &format!("{{ $log-period }} {text}")));
    for tag in ["en", "fr"] {
        put(root, &format!("locales/{tag}/logs.ftl"), &text);
    }
}

/// The same text in both languages, whole.
pub(crate) fn beyond(root: &Path, text: &str) {
    for tag in ["en", "fr"] {
        put(root, &format!("locales/{tag}/logs.ftl"), message("about-logs", text));
    }
}

/// As many messages of the same text as a file may hold, in both languages.
pub(crate) fn full(root: &Path, text: &str) {
    let one = allowed(&message("about-log", text));
    let rest = one.strip_prefix("about-log").expect("its name");
    let all = (0..(1_000_000 / one.len())).map(|at| format!("about-log-{at}{rest}\n"));
    let all: String = all.collect();
    for tag in ["en", "fr"] {
        put(root, &format!("locales/{tag}/more.ftl"), &all);
    }
}

/// As much of a message as is read.
fn allowed(message: &str) -> String {
    let mut marks = 0;
    let kept = message.char_indices().take_while(|(at, c)| {
        marks += usize::from("\n*_~`[<&|".contains(*c));
        *at + c.len_utf8() < MESSAGE - 2 && marks < MARKUP
    });
    let kept: String = kept.map(|(_, c)| c).collect();
    // What stands in braces is cut off whole.
    match (kept.rfind('{'), kept.rfind('}')) {
        (Some(open), close) if close.is_none_or(|close| close < open) => kept[..open].to_owned() + "\n",
        _ => kept + "\n",
    }
}

/// A message whose text is `text`; what Fluent would read otherwise at the start of a line stands in quotes.
fn message(id: &str, text: &str) -> String {
    let mut out = format!("{id} =\n");
    for line in text.split('\n') {
        let line = line.replace("{ $log-period }", "\u{1}").replace('{', "\u{2}").replace('}', "{\"}\"}");
        let line = line.replace('\u{2}', "{\"{\"}").replace('\u{1}', "{ $log-period }");
        let kept = line.trim_start_matches(' ');
        out += "    ";
        match kept.chars().next() {
            Some(first @ ('[' | '*' | '.')) => {
                let spaces = " ".repeat(line.len() - kept.len());
                out.push_str(&[&format!("{{\"{spaces}{first}\"}}"), &kept[1..]].concat());
            }
            Some(_) if kept.len() < line.len() => {
                let spaces = " ".repeat(line.len() - kept.len());
                out.push_str(&["{\"", &spaces, "\"}", kept].concat());
            }
            _ => out += kept,
        }
        out.push('\n');
    }
    out
}

/// Changes a file of the project.
pub(crate) fn rewrite(root: &Path, path: &str, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(root.join(path)).expect("a file of the project");
    put(root, path, change(&text));
}
