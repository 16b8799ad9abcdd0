//! A value that ends with a full stop, such as `Iotum Inc.`, takes the full stop of its sentence with it.

use crate::markup::{Block, Inline};

/// Drops the full stop that directly follows a value for which `stopped` holds.
///
/// An ellipsis (`...`) stays, and so does every other mark: only a full stop written with the same character would
/// stand twice.
pub(super) fn merge(blocks: &mut [Block], stopped: &dyn Fn(&str) -> bool) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => {
                inlines(content, false, stopped);
            }
            Block::Quote(inner) => merge(inner, stopped),
            Block::List { items, .. } => items.iter_mut().for_each(|item| merge(item, stopped)),
            Block::Table { header, rows, .. } => {
                for cell in header.iter_mut().chain(rows.iter_mut().flatten()) {
                    inlines(cell, false, stopped);
                }
            }
            Block::Rule => {}
        }
    }
}

/// Says whether the last of `content` is a value with a full stop.
fn inlines(content: &mut [Inline], mut after: bool, stopped: &dyn Fn(&str) -> bool) -> bool {
    for inline in content {
        after = match inline {
            Inline::Value(mark) => stopped(mark),
            Inline::Text(text) => {
                if after && text.starts_with('.') && !text.starts_with("..") {
                    text.remove(0);
                }
                after && text.is_empty()
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Code(inner)
            | Inline::Link { content: inner, .. } => inlines(inner, after, stopped),
            Inline::Break => false,
        };
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::{Slot, parse, read};

    fn shown(text: &str) -> String {
        let mut blocks = parse(text, Slot::Block).blocks;
        merge(&mut blocks, &|_| true);
        read::plain_blocks(&blocks, &mut |_| "Iotum Inc.".into())
    }

    #[test]
    fn one_full_stop_ends_the_sentence() {
        let value = "\u{E000}f1\u{E001}";
        assert_eq!(shown(&format!("It is {value}. We…")), "It is Iotum Inc. We…");
        assert_eq!(shown(&format!("It is **{value}**. We")), "It is Iotum Inc. We");
        assert_eq!(shown(&format!("{value}... and")), "Iotum Inc.... and");
        assert_eq!(shown(&format!("{value}。")), "Iotum Inc.。");
        assert_eq!(shown(&format!("{value}, so.")), "Iotum Inc., so.");
    }
}
