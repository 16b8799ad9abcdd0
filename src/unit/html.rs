//! HTML in messages of user interfaces: words, elements, links. The only file that knows html5gum.

use std::collections::BTreeMap;

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

/// Elements of HTML, those that are obsolete or that begin drawings and formulas among them: the index of
/// the HTML Standard, and what browsers still know beside it.
const HTML: &str = " a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink \
    blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl \
    dt em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html \
    i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta \
    meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt \
    rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong style sub summary \
    sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp ";

/// Whether browsers know an element of this name, in lower case. Others show what is inside them, and do nothing.
pub(super) fn is_known(name: &str) -> bool {
    HTML.contains(&format!(" {name} "))
}

/// Reads `text` as browsers do. Marks of values come through as they are.
pub(super) fn read(text: &str) -> Read {
    let mut read = Read { text: String::new(), elements: Vec::new() };
    let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
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
                let closed = tag.self_closing;
                if !closed {
                    open.entry(name.clone()).or_default().push(read.elements.len());
                }
                if name == "a" {
                    link = Some(read.elements.len());
                }
                let (href, words) = (attribute("href"), String::new());
                read.elements.push(Element { name, key, href, attributes, words, closed });
            }
            Token::EndTag(tag) => {
                let name = utf8(&tag.name);
                if let Some(at) = open.get_mut(&name).and_then(Vec::pop) {
                    read.elements[at].closed = true;
                }
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
