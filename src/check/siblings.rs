//! Texts that stand beside each other and say different things: items of a list, cells of a table, entries of one kind.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHasher};

use super::context::Context;
use super::translation::Translation;
use crate::language::Table;
use crate::language::words::{Word, words};
use crate::markup::read;
use crate::markup::{Block, Inline, Target};
use crate::model::document::{BlockPlan, SectionPlan};
use crate::model::label::{CONVENTIONS, Convention};
use crate::source::SourceId;
use crate::unit::{Text, Unit, VALUE, prose};

/// Characters from which on an item of a list is looked at: shorter ones may well be the same for two things.
const ITEM: usize = 25;
/// Characters from which on any text of a file is looked at.
const TEXT: usize = 40;

/// Texts that stand beside each other.
pub(super) struct Group<'a> {
    /// The texts, in order.
    pub(super) items: Vec<Item<'a>>,
    /// The shortest text, in characters, that is looked at.
    pub(super) shortest: usize,
    /// What makes them siblings.
    pub(super) kind: Kind,
}

/// What makes texts siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A list, a table or a kind of entry.
    List,
    /// Nothing but the file that they stand in.
    File,
    /// Quotation marks in one text: the words that it defines, each of which counts.
    Quoted,
}

/// A text that has siblings, in both languages.
pub(super) struct Item<'a> {
    /// The message that it is, or a part of.
    pub(super) unit: &'a Unit<'a>,
    pub(super) source: Said,
    pub(super) target: Said,
}

/// What a text says.
pub(super) struct Said {
    /// As readers see it.
    text: String,
    /// Its words, values and destinations of links: what makes it another text.
    pub(super) key: String,
    /// In characters.
    pub(super) length: usize,
}

impl Said {
    fn new(text: String, values: impl IntoIterator<Item = String>) -> Self {
        let words = words(&text);
        Self::made(text, &words, values)
    }

    fn made(text: String, words: &[Word], values: impl IntoIterator<Item = String>) -> Self {
        let mut key: Vec<Cow<'_, str>> = words.iter().map(|word| word.text.as_str().into()).collect();
        key.extend(values.into_iter().map(Cow::Owned));
        Self { key: key.join(" "), length: text.chars().count(), text }
    }

    /// A whole message.
    fn of_text(text: &Text) -> Self {
        // A link to a value has another mark in each language, and stands among the values.
        let links = text.outline.links.iter().filter(|target| !matches!(target, Target::Value(_)));
        let links = links.map(|target| format!("{target:?}"));
        Self::made(text.plain.clone(), text.words(), text.values.iter().cloned().chain(links))
    }

    /// A part of a message.
    fn of_blocks(blocks: &[Block]) -> Self {
        let mut named = Vec::new();
        read::visit_inlines(blocks, &mut |inline| match inline {
            Inline::Value(name) => named.push(name.clone()),
            Inline::Link { target, .. } => named.push(format!("{target:?}")),
            _ => {}
        });
        Self::new(read::plain_blocks(blocks, &mut |_| VALUE.to_string()), named)
    }

    /// The words that can be shown: those before the first value.
    pub(super) fn first_words(&self) -> &str {
        prose::first_words(&self.text)
    }
}

/// Whether two texts of the source language say different things: not where only small words differ, or spelling.
pub(super) fn differ(one: &Said, other: &Said, table: Option<&Table>) -> bool {
    let of = |said: &Said| -> Vec<String> { said.key.split(' ').map(str::to_owned).collect() };
    let (there, here) = (of(one), of(other));
    if there.concat() == here.concat() {
        return false;
    }
    let small = |word: &String| {
        table.is_some_and(|table| table.function_words.has(word) && !table.negatives.has(word))
    };
    let lacks = |own: &[String], others: &[String]| {
        let mut rest = own.iter().filter(|word| !small(word));
        rest.any(|word| !others.iter().any(|other| is_near(word, other)))
    };
    lacks(&there, &here) || lacks(&here, &there)
}

/// Whether two words are one but for their ending or their spelling.
fn is_near(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    one == other || (length >= 4 && strsim::osa_distance(one, other) <= 1 + length / 8)
}

/// The lists and tables inside a message. Where the two languages have other numbers of items, nothing can be said.
pub(super) fn in_message<'a>(unit: &'a Unit<'a>) -> Vec<Group<'a>> {
    let Some((source, target)) = unit.pairs().next() else { return Vec::new() };
    let mut groups = quoted(unit, source, target);
    let (mut there, mut here) = (Vec::new(), Vec::new());
    parts(&source.blocks, &mut there);
    parts(&target.blocks, &mut here);
    let same =
        there.len() == here.len() && there.iter().zip(&here).all(|(one, other)| one.len() == other.len());
    if !same {
        return groups;
    }
    let group = |(there, here): (Vec<Said>, Vec<Said>)| {
        let items = there.into_iter().zip(here).map(|(source, target)| Item { unit, source, target });
        Group { items: items.collect(), shortest: ITEM, kind: Kind::List }
    };
    groups.extend(there.into_iter().zip(here).map(group));
    groups
}

/// What stands between quotation marks side by side, as in “we”, “our” and “us”, where both languages have as much.
fn quoted<'a>(unit: &'a Unit<'a>, source: &Text, target: &Text) -> Vec<Group<'a>> {
    let (there, here) = (rows_of_quotations(source), rows_of_quotations(target));
    let alike =
        there.len() == here.len() && there.iter().zip(&here).all(|(one, other)| one.len() == other.len());
    let rows = there.into_iter().zip(here).filter(|_| alike);
    let said = |text: &Text, range: Range<usize>| Said::new(text.plain[range].to_owned(), []);
    let group = |(there, here): (Vec<Range<usize>>, Vec<Range<usize>>)| {
        let pairs = there.into_iter().zip(here);
        let items =
            pairs.map(|(one, other)| Item { unit, source: said(source, one), target: said(target, other) });
        Group { items: items.collect(), shortest: 1, kind: Kind::Quoted }
    };
    rows.map(group).collect()
}

/// Quotations with nothing between them but marks and at most one word, in rows of two and more.
fn rows_of_quotations(text: &Text) -> Vec<Vec<Range<usize>>> {
    let mut rows: Vec<Vec<Range<usize>>> = Vec::new();
    for range in prose::quotations(&text.plain) {
        let beside = |row: &&mut Vec<Range<usize>>| {
            let between = row.last().map_or("", |last| &text.plain[last.end..range.start]);
            !between.contains('\n') && words(between).len() < 2
        };
        match rows.last_mut().filter(beside) {
            Some(row) => row.push(range),
            None => rows.push(vec![range]),
        }
    }
    rows.retain(|row| row.len() > 1);
    rows
}

/// The items of each list and the cells of each column, in order.
fn parts(blocks: &[Block], found: &mut Vec<Vec<Said>>) {
    for block in blocks {
        match block {
            Block::List { items, .. } => {
                found.push(items.iter().map(|item| Said::of_blocks(item)).collect());
                for item in items {
                    parts(item, found);
                }
            }
            Block::Table { header, rows, .. } => {
                let column = |at: usize| -> Vec<Said> {
                    let cells = rows.iter().filter_map(|row| row.get(at).cloned());
                    cells.map(|cell| Said::of_blocks(&[Block::Paragraph(cell)])).collect()
                };
                found.extend((0..header.len()).map(column));
            }
            Block::Quote(content) => parts(content, found),
            Block::Paragraph(_) | Block::Heading { .. } | Block::Rule => {}
        }
    }
}

/// The lists of the policy, and what it names of one kind. Of each, the items that read alike.
pub(super) fn in_policy<'a>(cx: &Context<'_>, translation: &'a Translation<'a>) -> Vec<Group<'a>> {
    if !cx.has_policy {
        return Vec::new();
    }
    let mut labels: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, label) in &cx.policy.labels {
        labels.entry(label).or_insert(path);
    }
    let mut kinds: IndexMap<(String, String), Vec<&'a Unit<'a>>> = IndexMap::new();
    for unit in translation.read_units() {
        if let Some(kind) = kind(&labels, unit.message) {
            kinds.entry(kind).or_default().push(unit);
        }
    }
    let kinds = kinds.into_values();
    let kinds = kinds.map(|units| Group { items: alike(&units), shortest: 1, kind: Kind::List });
    let units: BTreeMap<&str, &Unit<'_>> =
        translation.units.iter().map(|unit| (unit.message, unit)).collect();
    let lists =
        cx.policy.documents.values().flat_map(|document| &document.sections).flat_map(SectionPlan::walk);
    let lists = lists.flat_map(|section| &section.blocks).filter_map(|block| match block {
        BlockPlan::List(ids) | BlockPlan::Definitions(ids) => Some(ids),
        _ => None,
    });
    let lists = lists.map(|ids| {
        let units: Vec<_> = ids.iter().filter_map(|id| units.get(id.as_str()).copied()).collect();
        Group { items: alike(&units), shortest: ITEM, kind: Kind::List }
    });
    kinds.chain(lists).collect()
}

/// The texts of each file that read as another of it.
pub(super) fn in_file<'a>(translation: &'a Translation<'a>) -> Vec<Group<'a>> {
    let mut files: IndexMap<SourceId, Vec<&Unit<'a>>> = IndexMap::new();
    for unit in translation.read_units() {
        files.entry(unit.entry.id_span.source).or_default().push(unit);
    }
    let files = files.into_values();
    files.map(|units| Group { items: alike(&units), shortest: TEXT, kind: Kind::File }).collect()
}

/// Those whose translations read alike, two or more each time; what is unlike all others is no twin of any.
fn alike<'a>(units: &[&'a Unit<'a>]) -> Vec<Item<'a>> {
    let pairs = units.iter().filter_map(|unit| Some((*unit, unit.pairs().next()?)));
    let hashed: Vec<_> = pairs.map(|(unit, pair)| (unit, pair, hash(pair.1))).collect();
    let mut times: FxHashMap<u64, usize> = FxHashMap::default();
    for (.., hash) in &hashed {
        *times.entry(*hash).or_default() += 1;
    }
    let several = hashed.into_iter().filter(|(.., hash)| times.get(hash).is_some_and(|times| *times > 1));
    let item = |(unit, (source, target), _): (&'a Unit<'a>, (&Text, &Text), u64)| Item {
        unit,
        source: Said::of_text(source),
        target: Said::of_text(target),
    };
    several.map(item).collect()
}

/// The same for texts that have the same [`Said::key`].
fn hash(text: &Text) -> u64 {
    let mut hasher = FxHasher::default();
    for word in text.words() {
        word.text.hash(&mut hasher);
    }
    text.values.hash(&mut hasher);
    hasher.finish()
}

/// What a message names, and which of its texts it is; the columns of a table are one kind. None where nothing in the
/// policy has such a name.
fn kind(labels: &BTreeMap<&str, &str>, message: &str) -> Option<(String, String)> {
    let (id, attribute) = message.split_once('.').unwrap_or((message, ""));
    let path = labels.get(id);
    let prefix = |line: &&Convention| line.message.split('-').next() == id.split('-').next();
    let line = match path {
        Some(path) => CONVENTIONS.iter().find(|line| path.split('.').next() == Some(line.entity))?,
        None => CONVENTIONS.iter().find(prefix)?,
    };
    let name = if line.entity == "table" { id } else { line.message };
    let part = if line.entity == "table" && !attribute.is_empty() { "column" } else { attribute };
    Some((name.to_owned(), part.to_owned()))
}
