//! Where the links of a text lead, the refused ones too: what two languages of one text can be held against each other by.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A link of a text, whatever the allow-list says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// Where it leads, entities and escapes decoded; values are marks.
    pub target: String,
    /// What the reader selects; values are marks.
    pub words: String,
}

/// The links of `text`, in order. Images are none.
#[must_use]
pub fn destinations(text: &str) -> Vec<Destination> {
    if !text.contains(['[', '<']) {
        return Vec::new();
    }
    let mut found: Vec<Destination> = Vec::new();
    let mut open = false;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.push(Destination { target: dest_url.into_string(), words: String::new() });
                open = true;
            }
            Event::End(TagEnd::Link) => open = false,
            Event::Text(words) | Event::Code(words) if open => {
                if let Some(last) = found.last_mut() {
                    last.words.push_str(&words);
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::destinations;

    #[test]
    fn links_are_found_whatever_they_lead_to() {
        let found =
            destinations("See [*our* terms](/terms), <https://a.example/> and [x](javascript:y) <b>.");
        let found: Vec<_> = found.iter().map(|own| (own.target.as_str(), own.words.as_str())).collect();
        let expected =
            [("/terms", "our terms"), ("https://a.example/", "https://a.example/"), ("javascript:y", "x")];
        assert_eq!(found, expected);
    }
}
