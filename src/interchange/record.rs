//! The record of processing activities (GDPR Art. 30(1)) as CSV (RFC 4180) that spreadsheets open.

use indexmap::IndexMap;

use super::{Exported, Remark, choice};
use crate::document::standing::Standings;
use crate::document::{Block, Row, Table, Text};
use crate::load::fluent::catalogue::Catalogue;
use crate::localize;
use crate::markup::chars;
use crate::model::document::{BlockPlan, DocumentKind, DocumentPlan, SectionPlan, TableKind};
use crate::model::id::Id;
use crate::model::policy::Policy;

/// What a cell must not begin with: a spreadsheet would run it as a formula
/// (<https://owasp.org/www-community/attacks/CSV_Injection>).
const STARTS_FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The record in the language `tag`: a row an activity; nothing where the site has no such language, or the policy no
/// document.
#[must_use]
pub fn export(policy: &Policy, catalogues: &IndexMap<String, Catalogue>, tag: &str) -> Option<Exported> {
    let tables = tables(policy, catalogues, tag)?;
    let table = tables.iter().find(|own| own.kind == TableKind::Processing)?;
    let others = || tables.iter().filter(|own| own.kind != TableKind::Processing);
    let header = table.columns.iter().chain(others().map(|own| &own.caption)).map(Text::plain).collect();
    // What holds for every activity stands beside each, so that a row is whole when it is sorted or copied.
    let rows = table
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| lines(cell)).chain(others().map(summary)).collect());
    let rows: Vec<Vec<String>> = std::iter::once(header).chain(rows).collect();
    let said = [
        ("rights", policy.rights.len()),
        ("cookies", policy.cookies.iter().flatten().count()),
        ("automated-decisions", policy.decisions.iter().flatten().count()),
        ("sale-and-sharing", usize::from(policy.sale.is_some())),
        ("children", usize::from(policy.children.is_some())),
    ];
    let left_out = said.into_iter().filter_map(|(family, count)| Remark::counted(family, count)).collect();
    Some(Exported { text: csv(&rows)?, left_out, wanting: Vec::new() })
}

/// The tables of the document tree that a record has, made for a document of its own.
fn tables(policy: &Policy, catalogues: &IndexMap<String, Catalogue>, tag: &str) -> Option<Vec<Table>> {
    let (_, plan) = choice::document(policy)?;
    let section = SectionPlan {
        path: "documents.record.sections".to_owned(),
        id: "processing".to_owned(),
        formerly: Vec::new(),
        applies_to: Vec::new(),
        audience: Vec::new(),
        when_behind: None,
        blocks: [TableKind::Processing, TableKind::Responsible, TableKind::Measures]
            .map(BlockPlan::Table)
            .into(),
        sections: Vec::new(),
    };
    let plan = DocumentPlan { kind: Some(DocumentKind::Record), sections: vec![section], ..plan.clone() };
    let documents = IndexMap::from([(Id::new("record"), plan)]);
    let policy = Policy { documents, ..policy.clone() };
    let localized = localize::localize(&policy, catalogues, &Standings::default());
    let document = localized.documents.into_iter().find(|own| own.language == tag)?;
    let blocks = document.sections.into_iter().flat_map(|section| section.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    Some(tables.collect())
}

/// A table in one cell: a line a row.
fn summary(table: &Table) -> String {
    let row = |row: &Row| row.cells.iter().flatten().map(Text::plain).collect::<Vec<_>>().join("; ");
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// The entries of a cell, a line each.
fn lines(cell: &[Text]) -> String {
    cell.iter().map(Text::plain).collect::<Vec<_>>().join("\n")
}

/// The rows as text: UTF-8 with a byte order mark, without which Excel takes it for something else.
fn csv(rows: &[Vec<String>]) -> Option<String> {
    // In quotation marks, so that a spreadsheet whose lists are separated by semicolons splits no cell.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|text| guarded(text))).ok()?;
    }
    let text = String::from_utf8(writer.into_inner().ok()?).ok()?;
    Some(format!("\u{FEFF}{text}"))
}

/// A text that no spreadsheet takes for a formula, also behind what it skips.
fn guarded(text: &str) -> String {
    // The marks of direction and the joiners are allowed in texts, and invisible.
    let unseen = |c: char| {
        c.is_whitespace()
            || chars::hidden_character(c).is_some()
            || matches!(c, '\u{200C}'..='\u{200F}' | '\u{61C}')
    };
    let starts = |text: &str| text.starts_with(STARTS_FORMULA);
    if starts(text) || starts(text.trim_start_matches(unseen)) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_run_as_a_formula_is_text() {
        for text in [
            "=1+1",
            "+49",
            "-2",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\nx",
            "＝1",
            "－1",
            "  =1",
            "\u{a0}@x",
            "\u{200e}+1",
            "\u{feff}\u{200b}=1",
        ] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "a=b", " a", "Name", "'quoted'", "é"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn cells_are_quoted_as_rfc_4180_says() {
        let rows = vec![vec!["a".to_owned(), "b, \"c\"\nd".to_owned()]];
        assert_eq!(csv(&rows).unwrap(), "\u{FEFF}\"a\",\"b, \"\"c\"\"\nd\"\r\n");
    }
}
