//! Whatever a locale file or the YAML holds: no live markup on a page, no panic, no page outside the output folder.

use crate::support;
use policyglot::compile::{self, Options};
use policyglot::diag::sink::Levels;
use proptest::prelude::*;

/// The tags that templates and the document tree write.
const TAGS: [&str; 36] = [
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
    "code",
    "br",
    "hr",
    "ol",
    "blockquote",
    "time",
    "bdi",
    "address",
];

/// Attributes that they bear.
const ATTRIBUTES: [&str; 11] = [
    "class",
    "lang",
    "dir",
    "id",
    "aria-labelledby",
    "href",
    "hreflang",
    "scope",
    "data-column",
    "datetime",
    "start",
];

/// What a browser would run or fetch: a tag, an attribute or a scheme beyond those lists.
fn foreign(html: &str) -> Option<String> {
    for piece in html.split('<').skip(1) {
        let Some(end) = piece.find('>') else { return Some(format!("an open tag: {piece}")) };
        let tag = &piece[..end];
        let mut words = tag.trim_start_matches('/').splitn(2, char::is_whitespace);
        let name = words.next().unwrap_or_default();
        if !TAGS.contains(&name) {
            return Some(format!("the tag {name}"));
        }
        let mut rest = words.next().unwrap_or_default().trim();
        while !rest.is_empty() {
            let Some((attribute, value)) = rest.split_once("=\"") else {
                return Some(format!("the attribute {rest}"));
            };
            let Some((value, after)) = value.split_once('"') else {
                return Some(format!("an open value: {rest}"));
            };
            if !ATTRIBUTES.contains(&attribute.trim()) {
                return Some(format!("the attribute {attribute}"));
            }
            let safe =
                ["https://", "mailto:", "tel:", "#", "../../"].iter().any(|start| value.starts_with(start));
            if attribute.trim() == "href" && !safe {
                return Some(format!("the link {value}"));
            }
            rest = after.trim();
        }
    }
    None
}

/// The text as a Fluent message whose formatted value is that very text.
fn message(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\U{:06X}", u32::from(c)) })
        .collect();
    format!("about-logs = {{ \"{escaped}\" }} {{ $log-period }}\n")
}

/// The fragment that comes of a French message, if any page may be made.
fn fragment(ftl: &str) -> Option<String> {
    let mut project = support::base();
    project.insert("locales/fr/logs.ftl".into(), ftl.to_owned());
    let compiled = compile::compile(support::files(&project), &Options::default());
    let page = compiled.pages.iter().find(|page| page.path == "fr/privacy/fragment.html");
    let text = page.map(|page| page.text.clone());
    let report = compiled.sink.finish(&compiled.sources, &Levels::default());
    text.filter(|_| !report.failed())
}

const INJECTIONS: [&str; 24] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- hidden",
    "<div hidden>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,<script>)",
    "[x](//evil.example)",
    "[x](http://example.com)",
    "[x](https://user:pass@evil.example/)",
    "[x](vbscript:msgbox)",
    "![x](https://evil.example/x.png)",
    "<javascript:alert(1)>",
    "[x]: https://evil.example",
    "# H {onclick=alert(1)}",
    "```\ncode\n```",
    "\u{202E}gpj.exe",
    "&lt;script&gt;",
    "&#x202E;",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "</section><script>",
    "[x](mailto:a@b.de?bcc=c@d.de)",
];

#[test]
fn nothing_that_a_translator_writes_is_live_on_a_page() {
    for text in INJECTIONS {
        for ftl in
            [message(text), message(&format!("before {text} after")), message(&format!("a\n\n{text}\n\nb"))]
        {
            if let Some(html) = fragment(&ftl) {
                assert_eq!(foreign(&html), None, "{text}");
            }
        }
    }
}

#[test]
fn the_search_for_foreign_markup_finds_it() {
    for html in ["<script>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<p", "<p class=\"a>"] {
        assert!(foreign(html).is_some(), "{html}");
    }
    assert_eq!(foreign(&fragment("about-logs = Journaux : **{ $log-period }**.\n").unwrap()), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_safe_page_or_none(text in "[\\PC\n]{0,60}") {
        if let Some(html) = fragment(&message(&text)) {
            prop_assert_eq!(foreign(&html), None);
        }
    }

    #[test]
    fn any_locale_file_gives_a_safe_page_or_none(ftl in "[ \n={}\\[\\]*.$\"<>a-z#()|!-]{0,120}") {
        if let Some(html) = fragment(&format!("about-logs = {{ $log-period }}\n{ftl}\n")) {
            prop_assert_eq!(foreign(&html), None);
        }
    }

    #[test]
    fn any_policy_file_ends_in_findings_and_never_in_a_panic(yaml in "[ \n:{}\\[\\],\"'a-z&*!|>#-]{0,120}") {
        let mut project = support::base();
        project.insert("policy/more.yaml".into(), yaml);
        let compiled = compile::compile(support::files(&project), &Options::default());
        for page in compiled.pages {
            prop_assert!(!page.path.contains("..") && !page.path.starts_with('/'));
        }
    }
}
