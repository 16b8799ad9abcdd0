//! HTML in messages of user interfaces: words, elements, links. The only file that knows html5gum.

use html5gum::{Token, Tokenizer};

use super::segment::Element;

/// What a text with HTML says.
pub(super) struct Read {
    /// The words, a new line where an element begins one.
    pub(super) text: String,
    /// The elements, in the order of the text.
    pub(super) elements: Vec<Element>,
}

/// Elements that end a line of words.
const LINES: [&str; 9] = ["br", "p", "li", "ul", "ol", "div", "h1", "h2", "h3"];

/// Reads `text` as browsers do. Marks of values come through as they are.
pub(super) fn read(text: &str) -> Read {
    let mut read = Read { text: String::new(), elements: Vec::new() };
    // Links do not nest: the last one that began is the one that is open.
    let mut link: Option<usize> = None;
    let utf8 = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for Ok(token) in Tokenizer::new(text) {
        match token {
            Token::String(words) => {
                let words = utf8(&words);
                if let Some(open) = link.and_then(|at| read.elements.get_mut(at)) {
                    open.words.push_str(&words);
                }
                read.text.push_str(&words);
            }
            Token::StartTag(tag) => {
                let name = utf8(&tag.name);
                let attribute = |wanted: &str| {
                    let mut all = tag.attributes.iter();
                    all.find(|(name, _)| name.0 == wanted.as_bytes()).map(|(_, value)| utf8(&value.value))
                };
                let key = attribute("data-l10n-name").or_else(|| attribute("id"));
                read.line(&name);
                let attributes = tag.attributes.keys().map(|name| utf8(name)).collect();
                if name == "a" {
                    link = Some(read.elements.len());
                }
                let href = attribute("href");
                read.elements.push(Element { key, href, name, attributes, words: String::new() });
            }
            Token::EndTag(tag) => {
                let name = utf8(&tag.name);
                if name == "a" {
                    link = None;
                }
                read.line(&name);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    read
}

impl Read {
    fn line(&mut self, name: &str) {
        if LINES.contains(&name) && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}
