//! What may stand in each output format. Whoever judges here is not who writes: HTML is read as browsers do, Markdown with
//! everything switched on that GitHub, Hugo and Docusaurus know.

use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

const TAGS: [&str; 56] = [
    "html",
    "head",
    "meta",
    "title",
    "link",
    "body",
    "header",
    "nav",
    "main",
    "footer",
    "h1",
    "article",
    "div",
    "p",
    "section",
    "span",
    "h2",
    "h3",
    "h4",
    "h5",
    "details",
    "summary",
    "ul",
    "ol",
    "li",
    "a",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "dl",
    "dt",
    "dd",
    "aside",
    "strong",
    "em",
    "s",
    "del",
    "code",
    "br",
    "hr",
    "blockquote",
    "time",
    "bdi",
    "address",
    "sup",
    "pre",
    "small",
    "h6",
    "b",
    "i",
    "u",
    "q",
];
const ATTRIBUTES: [&str; 22] = [
    "class",
    "lang",
    "dir",
    "id",
    "aria-labelledby",
    "aria-label",
    "aria-current",
    "href",
    "hreflang",
    "scope",
    "data-column",
    "datetime",
    "start",
    "open",
    "role",
    "charset",
    "name",
    "content",
    "rel",
    "http-equiv",
    "target",
    "style",
];
const LINKS: [&str; 9] = ["https://", "mailto:", "tel:", "#", "../", "style.css", "en/", "fr/", "/"];
/// Ids that a policy has, beside those of its sections.
const IDS: [&str; 2] = ["page_content", "page_contents"];
/// The sections of the policy that texts are put into.
pub(crate) const SECTIONS: [&str; 3] = ["about", "data", "contact"];

/// What a browser would run, load or be misled by.
pub(crate) fn of_html(html: &str) -> Option<String> {
    let mut ids: Vec<String> = Vec::new();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::Comment(text) => return Some(format!("a comment: {text:?}")),
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if !TAGS.contains(&name.as_str()) {
                    return Some(format!("the tag {name}"));
                }
                for (key, value) in &tag.attributes {
                    let key = String::from_utf8_lossy(key).into_owned();
                    let value = String::from_utf8_lossy(&value.value).into_owned();
                    if let Some(found) = attribute(&name, &key, &value) {
                        return Some(found);
                    }
                    if key == "id" {
                        if ids.contains(&value) || !known_id(&value) {
                            return Some(format!("the id {value}"));
                        }
                        ids.push(value);
                    }
                }
            }
            _ => {}
        }
    }
    None
}

fn known_id(id: &str) -> bool {
    let titled = id.strip_prefix("title-").unwrap_or(id);
    IDS.contains(&id)
        || SECTIONS.iter().any(|own| titled == *own || titled.starts_with(&format!("{own}-")))
        || titled.split_once('_').is_some_and(|(own, _)| SECTIONS.contains(&own))
}

fn attribute(tag: &str, key: &str, value: &str) -> Option<String> {
    if !ATTRIBUTES.contains(&key) {
        return Some(format!("the attribute {key}"));
    }
    // pulldown-cmark sets the alignment of a table so; no text of a translator gets there.
    if key == "style" && !value.starts_with("text-align: ") {
        return Some(format!("the style {value}"));
    }
    if key == "http-equiv" && value != "Content-Security-Policy" {
        return Some(format!("the instruction {value}"));
    }
    if key == "href" && (!LINKS.iter().any(|start| value.starts_with(start)) || value.starts_with("//")) {
        return Some(format!("the link {value} of {tag}"));
    }
    None
}

/// What GitHub, Hugo or MDX would make of a page of Markdown, without its front matter.
pub(crate) fn of_markdown(page: &str, is_mdx: bool) -> Option<String> {
    let body = body(page)?;
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(body, Options::all()));
    for event in Parser::new_ext(body, Options::all()) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => return Some(format!("the picture {dest_url}")),
            Event::Start(Tag::CodeBlock(_)) => return Some("a block of code".to_owned()),
            Event::Start(Tag::MetadataBlock(_)) => return Some("a second front matter".to_owned()),
            Event::Start(Tag::FootnoteDefinition(_)) => return Some("a footnote".to_owned()),
            Event::InlineMath(_) | Event::DisplayMath(_) => return Some("mathematics".to_owned()),
            Event::TaskListMarker(_) => return Some("a box to tick".to_owned()),
            _ => {}
        }
    }
    of_html(&html).or_else(|| is_mdx.then(|| of_mdx(body))?)
}

/// The page without what stands between its two `---`.
fn body(page: &str) -> Option<&str> {
    page.strip_prefix("---\n")?.split_once("\n---\n").map(|(_, body)| body)
}

/// A brace that opens an expression, or a line that is a program.
fn of_mdx(body: &str) -> Option<String> {
    for line in body.lines() {
        if line.starts_with("import ") || line.starts_with("export ") {
            return Some(format!("a program: {line}"));
        }
        let mut is_escaped = false;
        for c in line.chars() {
            if matches!(c, '{' | '}') && !is_escaped {
                return Some(format!("an expression: {line}"));
            }
            is_escaped = c == '\\' && !is_escaped;
        }
    }
    None
}

/// Front matter that says more than a page of policyglot does, or is no YAML.
pub(crate) fn of_front_matter(page: &str) -> Option<String> {
    const KEYS: [&str; 25] = [
        "title",
        "description",
        "lang",
        "dir",
        "document",
        "effective",
        "updated",
        "canonical",
        "draft",
        "lastmod",
        "weight",
        "aliases",
        "params",
        "date",
        "extra",
        "sidebar_position",
        "last_update",
        "mdx",
        "custom_edit_url",
        "lastUpdated",
        "sidebar",
        "editUrl",
        "slug",
        "path",
        "policyglot",
    ];
    let Some((front, _)) = page.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) else {
        return Some("no front matter".to_owned());
    };
    match serde_yaml::from_str::<serde_yaml::Value>(front) {
        Ok(serde_yaml::Value::Mapping(keys)) => keys.keys().find_map(|key| {
            let key = key.as_str().unwrap_or("no text");
            (!KEYS.contains(&key)).then(|| format!("the key {key} in the front matter"))
        }),
        other => Some(format!("front matter that is none: {other:?}")),
    }
}

/// A link in a page of JSON that leads where no link of a policy leads, or a text that no reader can see.
pub(crate) fn of_json(page: &str) -> Option<String> {
    let value: Value = match serde_json::from_str(page) {
        Ok(value) => value,
        Err(error) => return Some(format!("no JSON: {error}")),
    };
    let mut open = vec![("", &value)];
    while let Some((key, value)) = open.pop() {
        match value {
            Value::Object(fields) => open.extend(fields.iter().map(|(key, value)| (key.as_str(), value))),
            Value::Array(items) => open.extend(items.iter().map(|item| (key, item))),
            Value::String(text)
                if ["href", "url", "target", "address"].contains(&key)
                    && (!LINKS.iter().any(|start| text.starts_with(start)) || text.starts_with("//")) =>
            {
                return Some(format!("the link {text}"));
            }
            _ => {}
        }
    }
    None
}

/// Characters that no reader sees, in any file.
pub(crate) fn hidden(text: &str) -> Option<String> {
    let hidden = |c: char| {
        matches!(c, '\u{0}'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}' | '\u{AD}' | '\u{200B}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{E007F}')
    };
    text.chars().find(|c| hidden(*c)).map(|c| format!("the character U+{:04X}", u32::from(c)))
}

#[test]
fn the_judges_find_what_they_are_there_for() {
    for html in [
        "<script>",
        "<p onclick=x>",
        "<a href=javascript:x>",
        "<a href=//x>",
        "<!-- x",
        "<p style='color:red'>",
        "<meta http-equiv=refresh>",
        "<p id=other>",
        "<p id=about><p id=about>",
        "<img src=x>",
        "<svg/onload=x>",
    ] {
        assert!(of_html(html).is_some(), "{html}");
    }
    assert_eq!(of_html("<p id=about-x lang=fr><a href='https://a.org/'>x</a></p>"), None);
    for text in [
        "<b onclick=x>",
        "[x](javascript:x)",
        "![x](https://x)",
        "```\nx\n```",
        "[^1]\n\n[^1]: x",
        "{x}",
        "a \\\\{x}",
        "export const a = 1",
        "# a {#other}",
        "$x$",
        "- [ ] x",
        "<javascript:x>",
    ] {
        assert!(of_markdown(&format!("---\na: b\n---\n{text}\n"), true).is_some(), "{text}");
    }
    assert_eq!(of_markdown("---\na: b\n---\n# a \\{x\\} \\<b\\> [x](<https://a.org>)\n", true), None);
    assert!(
        of_front_matter("---\ncanary: x\n---\n").is_some() && of_front_matter("---\nx: [\n---\n").is_some()
    );
    assert!(of_json("{\"a\":[{\"href\":\"javascript:x\"}]}").is_some() && of_json("{").is_some());
    assert!(hidden("a\u{202E}b").is_some() && hidden("a\u{200D}\u{200E}b").is_none());
}
