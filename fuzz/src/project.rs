//! The small project of the golden cases, and what bytes make of it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use arbitrary::Arbitrary;
use policyglot::load::disk::Files;

/// Text by path.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    files: BTreeMap<String, String>,
    /// What follows the tags of its languages: see [`Size`].
    script: &'static str,
}

/// How much there is of it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Size {
    /// All, and the words that come with the program.
    Whole,
    /// Its own words alone, as languages have that are named with their script (`fr-Latn`): most of what a run takes goes into the
    /// others.
    Middle,
    /// Without tables, which take most of the rest.
    Little,
}

/// The document of a little project.
const LITTLE: &str = "documents:
  privacy:
    effective: 2021-11-03
    sections:
      - id: about
        blocks:
          - prose: [about-intro, about-logs]
      - id: contact
        blocks:
          - contact: privacy
";

/// Files of the small project, `{fr}` and `{en}` for its languages.
const FILES: [&str; 5] = [
    "locales/{fr}/logs.ftl",
    "locales/{en}/logs.ftl",
    "locales/{fr}/policy.ftl",
    "policy/data.yaml",
    "policy/documents/privacy.yaml",
];

/// Texts that mean something.
const PIECES: [&str; 24] = [
    "{ $log-period }",
    "{ -brand }",
    "{ about-intro }",
    "{ $rows ->\n    [one] x\n   *[other] y\n  }",
    "**x**",
    "[x](#about)",
    "<b>",
    "\u{202E}",
    "&lt;",
    "- x\n    - y",
    "| a |\n    |---|",
    "31 days",
    "nie",
    "not",
    "P13M",
    "ms",
    "{",
    "}",
    "\n    .title = x",
    "[x](https://example.com/)",
    "privacy@example.com",
    "\u{E000}f1\u{E001}",
    "1. x",
    "{ \"\\u0041\" }",
];

/// A change of one file.
#[derive(Debug, Arbitrary)]
pub(crate) enum Change {
    /// The text about logs says this, in a language.
    Say { french: bool, pieces: Vec<Piece> },
    /// These bytes are put into a file at a place.
    Insert { file: u8, at: u16, text: String },
    /// So much is taken out of a file at a place.
    Remove { file: u8, at: u16, length: u8 },
    /// A new file holds this.
    Add { yaml: bool, text: String },
    /// A template holds this.
    Template { text: String },
}

/// A piece of a text.
#[derive(Debug, Arbitrary)]
pub(crate) enum Piece {
    /// One that means something.
    Known(u8),
    /// Any words.
    Words(String),
}

/// An exception.
#[derive(Debug, Arbitrary)]
pub(crate) struct Exception {
    in_yaml: bool,
    rule: u8,
    key: String,
    reason: Option<String>,
    until: Option<String>,
    more: String,
}

const RULES: [&str; 6] =
    ["length-outlier", "untranslated", "no-retention", "raw-html", "missing-message", "canary"];

/// As it stands on disk; read once.
static BASE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut project = BTreeMap::new();
    let above =
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("tests/golden/base"));
    add(&above.into_iter().find(|folder| folder.is_dir()).expect("the golden cases"), "", &mut project);
    project
});

fn add(folder: &Path, prefix: &str, project: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("the golden cases").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            add(&entry.path(), &format!("{name}/"), project);
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            project.insert(name, text);
        }
    }
}

impl Project {
    /// The small project.
    pub(crate) fn new(size: Size) -> Self {
        static SMALLER: LazyLock<[Project; 2]> =
            LazyLock::new(|| [Size::Middle, Size::Little].map(Project::smaller));
        match size {
            Size::Whole => Self { files: BASE.clone(), script: "" },
            Size::Middle => SMALLER[0].clone(),
            Size::Little => SMALLER[1].clone(),
        }
    }

    fn smaller(size: Size) -> Self {
        let mut project = Self { files: BTreeMap::new(), script: "-Latn" };
        for (path, text) in BASE.iter() {
            let own = |tag: &str| format!("locales/{}/", project.tag(tag));
            let path = path.replace("locales/en/", &own("en")).replace("locales/fr/", &own("fr"));
            let is_site = path == "policy/site.yaml";
            let line = |line: &str| match line.trim_start().split_once(':') {
                Some((tag @ ("en" | "fr"), state)) => format!("  {}:{state}\n", project.tag(tag)),
                Some(("source-language", tag)) => format!("source-language: {}\n", project.tag(tag.trim())),
                _ => format!("{line}\n"),
            };
            let text = if is_site { text.lines().map(line).collect() } else { text.clone() };
            project.files.insert(path, text);
        }
        if matches!(size, Size::Little) {
            project.put("policy/documents/privacy.yaml", LITTLE);
            project.put("policy/data.yaml", "retention:\n  thirteen-months: { period: P13M }\n");
            for tag in ["en", "fr"] {
                let path = format!("locales/{}/policy.ftl", project.tag(tag));
                // What comes behind is about tables.
                let words =
                    project.text(&path).and_then(|words| words.split("\n\n").next()).unwrap_or_default();
                let words: Vec<_> = words.lines().filter(|line| !line.starts_with("section-data")).collect();
                // What would come with the program.
                project.put(&path, &(words.join("\n") + "\nui-documents = Documents\n"));
            }
        }
        project
    }

    /// The same with these changes.
    pub(crate) fn with(size: Size, changes: &[Change]) -> Self {
        let mut project = Self::new(size);
        for change in changes.iter().take(6) {
            change.make(&mut project);
        }
        project
    }

    /// The tag of a language in this project.
    pub(crate) fn tag(&self, language: &str) -> String {
        format!("{language}{}", self.script)
    }

    fn path(&self, path: &str) -> String {
        path.replace("{fr}", &self.tag("fr")).replace("{en}", &self.tag("en"))
    }

    pub(crate) fn files(&self) -> Files {
        Files::in_memory(&self.files)
    }

    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    pub(crate) fn put(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.to_owned());
    }

    /// The small project with exceptions.
    pub(crate) fn with_exceptions(size: Size, all: &[Exception]) -> Self {
        let mut project = Self::new(size);
        let (french, logs) = (project.tag("fr"), project.path("locales/{fr}/logs.ftl"));
        let mut comments = String::new();
        let mut entries = String::new();
        for own in all.iter().take(6) {
            let rule = RULES[usize::from(own.rule) % RULES.len()];
            let one_line = |text: &str| text.replace(['\n', '\r'], " ");
            if own.in_yaml {
                let about = format!("    locale: {french}\n    message: about-logs\n");
                let _ = writeln!(entries, "  - check: {rule}\n{about}    text: {}", one_line(&own.key));
                for (name, value) in [("reason", &own.reason), ("until", &own.until)] {
                    if let Some(value) = value {
                        let _ = writeln!(entries, "    {name}: {}", one_line(value));
                    }
                }
                let _ = writeln!(entries, "    {}", one_line(&own.more));
            } else {
                let reason = own.reason.as_deref().unwrap_or_default();
                let until = own.until.as_deref().unwrap_or_default();
                let words = format!("allow({rule}, text {}, until {until}{}): {reason}", own.key, own.more);
                let _ = writeln!(comments, "# policyglot: {}", one_line(&words));
            }
        }
        let words = project.text(&logs).unwrap_or_default().to_owned();
        project.put(&logs, &format!("{comments}{words}"));
        if !entries.is_empty() {
            project.put("policy/allow.yaml", &format!("allow:\n{entries}"));
        }
        project
    }
}

impl Change {
    pub(crate) fn make(&self, project: &mut Project) {
        match self {
            Self::Say { french, pieces } => {
                let tag = project.tag(if *french { "fr" } else { "en" });
                let words: Vec<_> = pieces.iter().take(12).map(Piece::text).collect();
                let words = words.join(" ");
                project.put(
                    &format!("locales/{tag}/logs.ftl"),
                    &format!("about-logs = We keep them for {{ $log-period }}. {words}\n"),
                );
            }
            Self::Insert { file, at, text } => {
                change(project, *file, *at, |own, at| own.insert_str(at, text));
            }
            Self::Remove { file, at, length } => change(project, *file, *at, |own, at| {
                let end = (at..=own.len())
                    .find(|end| *end >= at + usize::from(*length) && own.is_char_boundary(*end));
                own.replace_range(at..end.unwrap_or(own.len()), "");
            }),
            Self::Add { yaml: true, text } => project.put("policy/more.yaml", text),
            Self::Add { yaml: false, text } => project.put(&project.path("locales/{fr}/more.ftl"), text),
            Self::Template { text } => project.put("templates/dates.html", text),
        }
    }
}

fn change(project: &mut Project, file: u8, at: u16, make: impl Fn(&mut String, usize)) {
    let path = project.path(FILES[usize::from(file) % FILES.len()]);
    let Some(text) = project.files.get_mut(&path) else { return };
    let at = usize::from(at) % (text.len() + 1);
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    make(text, at);
}

impl Piece {
    fn text(&self) -> &str {
        match self {
            Self::Known(which) => PIECES[usize::from(*which) % PIECES.len()],
            Self::Words(words) => words,
        }
    }
}
