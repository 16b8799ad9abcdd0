//! What words become in Markdown.

use super::*;

#[test]
fn no_line_is_a_program() {
    assert_eq!(no_program("a\\\nexport const x = 1"), "a\\\n&#101;xport const x = 1");
    assert_eq!(no_program("import x\nimported data"), "&#105;mport x\nimported data");
    let mut out = String::new();
    push_escaped(&mut out, "{x} www.a.org https://a.org a@b.org a:b");
    assert_eq!(out, r"\{x\} www\.a.org https\://a.org a\@b.org a:b");
}

#[test]
fn no_word_is_markup() {
    let mut out = String::new();
    push_escaped(&mut out, r"\ `a` *b* _c_ [d](e) <f> |g| ~h~ &lt; &#60; $i$");
    let escaped = r"\\ \`a\` \*b\* \_c\_ \[d\](e) \<f\> \|g\| \~h\~ \&lt; \&#60; \$i\$";
    assert_eq!(out, escaped);
}

#[test]
fn no_line_begins_a_block() {
    for text in ["# a", "+ a", "- a", "--- a", "= a", ": a", "1. a", "12) a"] {
        let escaped = line_start(text);
        assert_ne!(escaped, text);
        assert_eq!(escaped.replace('\\', ""), text);
    }
    assert_eq!(line_start("1 a. b"), "1 a. b");
}

#[test]
fn no_link_is_a_picture_and_no_emphasis_joins_another() {
    let mut out = String::new();
    push_escaped(&mut out, "a! b!");
    assert_eq!(out, r"a! b\!");
    let mut out = String::new();
    wrapped(&mut out, "*", "a");
    wrapped(&mut out, "*", "b");
    assert_eq!(out, "*a*_b_");
}

#[test]
fn no_line_of_a_paragraph_begins_anything() {
    assert_eq!(begun("    a\\\n# b\\\n  - c\\\nexport d"), "a\\\n\\# b\\\n\\- c\\\n&#101;xport d");
}

#[test]
fn a_value_in_its_link_cannot_end_it() {
    let part = crate::document::Part {
        text: "a](<https://e.example>)*b".into(),
        href: Some("https://a.org/".into()),
        hreflang: None,
        isolate: false,
        line: false,
    };
    let fact = crate::model::fact::Fact {
        value: crate::model::fact::FactValue::Name(part.text.clone()),
        path: "a".into(),
    };
    let mut out = String::new();
    super::value(&mut out, Some(&Value { fact, parts: vec![part] }));
    assert_eq!(out, r"[a\](\<https://e.example\>)\*b](<https://a.org/>)");
}

#[test]
fn an_address_cannot_end_its_link() {
    let address = "https://a.org/x>)<script>|`\\\u{85}";
    assert_eq!(destination(address), "https://a.org/x%3E)%3Cscript%3E%7C%60%5C%C2%85");
    assert_eq!(destination("https://a.de/?x=[1]&y=(2)#z"), "https://a.de/?x=[1]&y=(2)#z");
}
