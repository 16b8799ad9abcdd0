//! `index.md` says what the document tree says: read back with a CommonMark parser, no word is lost or becomes markup.

use std::path::Path;

use policyglot::compile::{self, Options};
use policyglot::load::disk;
use pulldown_cmark::{Event, Options as Markdown, Parser, Tag, TagEnd};
use serde_json::Value;

/// Letters and digits alone: spaces and marks differ between the two.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let (Some(Value::String(text)), true) = (map.get("text"), map.contains_key("html")) {
                found.push(text.clone());
            }
            map.values().for_each(|value| texts(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// The tables of the tree.
fn count_tables(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(count_tables).sum(),
        Value::Object(fields) => {
            let own = usize::from(fields.get("kind").is_some_and(|kind| kind == "table"));
            own + fields.values().map(count_tables).sum::<usize>()
        }
        _ => 0,
    }
}

#[test]
fn markdown_holds_every_text_of_the_tree() {
    let files = disk::read_project(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let compiled = compile::compile(files, &Options::default());
    let page = |path: &str| compiled.pages.iter().find(|page| page.path == path).unwrap().text.clone();
    for language in ["en", "fr", "de", "es", "ja", "ar"] {
        let source = page(&format!("{language}/privacy/index.md"));
        let (front, body) = source.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        let front: serde_yaml::Mapping = serde_yaml::from_str(front).unwrap();
        for key in ["title", "description", "lang", "dir", "document", "effective", "updated", "canonical"] {
            assert!(front.contains_key(key), "{language}: front matter lacks {key}");
        }
        let mut read = String::new();
        let (mut tables, mut headings, mut code) = (0, 0, 0);
        for event in Parser::new_ext(body, Markdown::ENABLE_TABLES | Markdown::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Text(text) => read.push_str(&letters(&text)),
                Event::Start(Tag::Table(_)) => tables += 1,
                Event::End(TagEnd::Heading(_)) => headings += 1,
                Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => code += 1,
                _ => {}
            }
        }
        assert!(headings > 25, "{language}: {headings} headings");
        let tree: Value = serde_json::from_str(&page(&format!("{language}/privacy/index.json"))).unwrap();
        let mut all = Vec::new();
        texts(&tree["sections"], &mut all);
        let of_tree = count_tables(&tree["sections"]);
        assert!(of_tree >= 8, "{language}: {of_tree} tables");
        assert_eq!((tables, code), (of_tree, 0), "{language}");
        assert!(all.len() > 150, "{language}: {} texts", all.len());
        for text in all {
            assert!(read.contains(&letters(&text)), "{language}: index.md lacks “{text}”");
        }
    }
}
