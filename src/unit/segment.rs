//! A message in one language, as readers get it.

use std::ops::Range;
use std::sync::OnceLock;

use super::dialect::{Dialect, has_tag};
use super::html;
use super::prose::{self, Mark, Running};
use super::spoken::Spoken;
use crate::language::Language;
use crate::language::codes::codes;
use crate::language::dates::{Date, dates};
use crate::language::lexicon::Lexicon;
use crate::language::numerals::{self, Number};
use crate::language::words::{Word, WordList, words};
use crate::load::fluent::walk::Choice;
use crate::markup::destination::{Destination, destinations};
use crate::markup::fault::{Fault, FaultKind};
use crate::markup::read::{self, Outline};
use crate::markup::{self, Block, Slot};

/// What stands for a value in [`Text::plain`]: it belongs to no word and to no number.
pub const VALUE: char = '\u{FFFC}';

/// A message in one language: one text, or one for each way through its selectors.
#[derive(Debug)]
pub struct Segment {
    /// Its texts; never empty.
    pub texts: Vec<Text>,
}

/// One text of a message.
#[derive(Debug)]
pub struct Text {
    /// The markup that it was read with.
    pub dialect: Dialect,
    /// The branches behind it, outermost first; empty where the message has no selectors.
    pub choices: Vec<Choice>,
    /// The text, read.
    pub blocks: Vec<Block>,
    /// What is wrong with its markup.
    pub faults: Vec<Fault>,
    /// What it is made of.
    pub outline: Outline,
    /// HTML elements, where the message uses HTML.
    pub elements: Vec<Element>,
    /// What a reader sees, without markup: a paragraph, item, heading or cell to a line, [`VALUE`] for each value.
    pub plain: String,
    /// The same before markup is read and hidden characters are taken out.
    pub written: String,
    /// The values in it, in order: `$variable`, `-term`.
    pub values: Vec<String>,
    /// Its links in order, with `{$variable}` for a value.
    pub links: Vec<Destination>,
    words: OnceLock<Vec<Word>>,
    lexicon: OnceLock<Lexicon>,
    running: OnceLock<Vec<Mark>>,
    dates: OnceLock<Dates>,
    numbers: OnceLock<Vec<Number>>,
}

/// The dates of a text.
#[derive(Debug)]
pub struct Dates {
    /// Its dates, in order.
    pub dates: Vec<Date>,
    /// What is no number of its own: dates, addresses, telephone numbers.
    pub no_numbers: Vec<Range<usize>>,
}

/// An HTML element of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// Its name, in lower case.
    pub name: String,
    /// What the program knows it by (`data-l10n-name`, `id`).
    pub key: Option<String>,
    /// Where it leads.
    pub href: Option<String>,
    /// The names of its attributes, in lower case.
    pub attributes: Vec<String>,
    /// Of a link, what the reader selects.
    pub words: String,
    /// Whether it ends, by an end tag or in itself. What is no element of HTML and never ends is mostly meant as text:
    /// `<ignored>`.
    pub closed: bool,
}

impl Element {
    /// Whether browsers know it. Others show what is inside them, and do nothing.
    #[must_use]
    pub fn is_html(&self) -> bool {
        html::is_known(&self.name)
    }
}

impl Segment {
    /// The text behind the same branches as `choices`, as far as there is one; else that behind the default branches.
    #[must_use]
    pub fn closest(&self, choices: &[Choice]) -> Option<&Text> {
        let score = |text: &Text| {
            let same = |own: &&Choice| {
                choices.iter().any(|choice| choice.selector == own.selector && choice.key == own.key)
            };
            let agree = text.choices.iter().filter(same).count();
            let defaults = text.choices.iter().filter(|own| own.default).count();
            (agree, defaults)
        };
        // The first of the best: `max_by_key` gives the last.
        self.texts.iter().rev().max_by_key(|text| score(text))
    }
}

impl Text {
    pub(super) fn new(spoken: Spoken, slot: Slot, dialect: Dialect) -> Self {
        let Spoken { choices, text, names } = spoken;
        let (blocks, faults, elements) = match dialect {
            Dialect::Markdown => {
                let parsed = markup::parse(&text, slot);
                (parsed.blocks, parsed.faults, Vec::new())
            }
            Dialect::Html | Dialect::Plain if has_tag(&text) => {
                let html::Read { text, elements } = html::read(&text);
                (lines(&text), markup::hidden(&text), elements)
            }
            Dialect::Html | Dialect::Plain => (lines(&text), markup::hidden(&text), Vec::new()),
        };
        let mut values = Vec::new();
        let name =
            |mark: &str| -> Option<&String> { names.get(mark.strip_prefix('f')?.parse::<usize>().ok()?) };
        read::visit_values(&blocks, &mut |mark| values.extend(name(mark).cloned()));
        let plain = read::plain_blocks(&blocks, &mut |_| VALUE.to_string());
        let outline = read::outline(&blocks);
        let links = links(&text, dialect, &elements, &|mark| {
            format!("{{{}}}", name(mark).map_or(mark, String::as_str))
        });
        let written = markup::typed(&text, &|_| VALUE.to_string());
        let (words, lexicon, running) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        let (dates, numbers) = (OnceLock::new(), OnceLock::new());
        Self {
            dialect,
            choices,
            blocks,
            faults,
            outline,
            elements,
            plain,
            written,
            values,
            links,
            words,
            lexicon,
            running,
            dates,
            numbers,
        }
    }

    /// Whether there is something to read and all of its markup works.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        let hidden = |fault: &Fault| matches!(fault.kind, FaultKind::HiddenCharacter(_));
        self.faults.iter().all(hidden) && !self.plain.trim().is_empty()
    }

    /// Whether every fault of its markup is one that the source text has too, hidden characters aside.
    pub(super) fn has_no_more_faults_than(&self, source: &Self) -> bool {
        self.faults.iter().all(|fault| {
            let same = |own: &Fault| std::mem::discriminant(&own.kind) == std::mem::discriminant(&fault.kind);
            matches!(fault.kind, FaultKind::HiddenCharacter(_)) || source.faults.iter().any(same)
        })
    }

    /// The words that a reader sees.
    pub fn words(&self) -> &[Word] {
        self.words.get_or_init(|| words(&self.plain))
    }

    /// Whether one of its words is `word`, in lower case.
    pub fn has_word(&self, word: &str) -> bool {
        self.lexicon().has_word(self.words(), word)
    }

    /// Whether an entry of `list` may stand in it; where not, none does.
    pub fn may_have(&self, list: &WordList) -> bool {
        list.may_be_in(&self.plain, self.words(), self.lexicon())
    }

    fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::new(self.words()))
    }

    /// Its running words, by their places in [`Text::plain`].
    pub fn running(&self) -> Vec<Running<'_>> {
        let words = self.words();
        let marks = self.running.get_or_init(|| prose::marks(&self.plain, words));
        marks.iter().filter_map(|mark| mark.of(words)).collect()
    }

    /// Each of its lines with the running words of it, by their places in the line.
    pub fn running_lines(&self) -> impl Iterator<Item = (&str, Vec<Running<'_>>)> {
        let (mut running, mut next) = (self.running().into_iter().peekable(), 0);
        let lines = self.plain.split('\n').map(move |whole| {
            let from = next + whole.len() - whole.trim_start().len();
            next += whole.len() + 1;
            (whole.trim(), from)
        });
        lines.filter(|(line, _)| !line.is_empty()).map(move |(line, from)| {
            let mut own = Vec::new();
            while let Some(mut word) = running.next_if(|word| word.range.start < from + line.len()) {
                if word.range.start >= from {
                    word.range = word.range.start - from..word.range.end - from;
                    own.push(word);
                }
            }
            (line, own)
        })
    }

    /// Its dates, as readers of `language` read them, which is that of the text: they are read once.
    pub fn dates(&self, language: &Language) -> &Dates {
        self.dates.get_or_init(|| {
            let mut no_numbers = codes(&self.plain);
            let mut dates = dates(&self.plain, language);
            let apart =
                |own: &Range<usize>, date: &Date| own.end <= date.range.start || date.range.end <= own.start;
            dates.retain(|date| no_numbers.iter().all(|own| apart(own, date)));
            no_numbers.extend(dates.iter().map(|date| date.range.clone()));
            Dates { dates, no_numbers }
        })
    }

    /// Its numbers, as readers of `language` read them, without those of its dates, addresses and telephone numbers.
    pub fn numbers(&self, language: &Language) -> &[Number] {
        self.numbers.get_or_init(|| {
            numerals::read(&self.plain, self.words(), language, &self.dates(language).no_numbers)
        })
    }

    /// The lines of [`Text::plain`]: paragraphs, items, headings, cells.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.plain.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// The links of a text, `value` for each value.
fn links(
    text: &str,
    dialect: Dialect,
    elements: &[Element],
    value: &dyn Fn(&str) -> String,
) -> Vec<Destination> {
    let found = match dialect {
        Dialect::Markdown => destinations(text),
        Dialect::Html | Dialect::Plain => {
            let links = elements.iter().filter(|element| element.name == "a");
            let link =
                |own: &Element| Some(Destination { target: own.href.clone()?, words: own.words.clone() });
            links.filter_map(link).collect()
        }
    };
    let typed = |text: &str| markup::typed(text, value);
    found
        .into_iter()
        .map(|own| Destination { target: typed(&own.target), words: typed(&own.words) })
        .collect()
}

/// Words without markup. Where lines end is layout; an empty line separates paragraphs.
fn lines(text: &str) -> Vec<Block> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => {
                last.push_str(if last.is_empty() { "" } else { " " });
                last.push_str(line);
            }
            _ => paragraphs.push(String::new()),
        }
    }
    let said = paragraphs.iter().filter(|paragraph| !paragraph.is_empty());
    said.map(|paragraph| Block::Paragraph(markup::plain(paragraph))).collect()
}
