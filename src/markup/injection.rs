//! Texts that try to bring something live onto a page, through links, HTML and tricks with characters.

use super::{Inline, Slot, Target, parse, read};

/// Each is told as a fault.
#[rustfmt::skip]
pub(super) const REFUSED: &[&str] = &[
    // Schemes.
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](<javascript:alert(1)>)",
    "[x](javascript&colon;alert(1))", "[x](javascript&#58;alert(1))", "[x](javascript&#x3A;alert(1))",
    "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript:alert(1))", "[x](java&Tab;script:alert(1))",
    "[x](java&NewLine;script:alert(1))", "[x](java&#10;script:alert(1))", "[x](java&#x0D;script:alert(1))",
    "[x](<java\tscript:alert(1)>)", "[x](&#1;javascript:alert(1))", "[x](&#x20;javascript:alert(1))",
    "[x](< javascript:alert(1)>)", "[x](java%73cript:alert(1))", "[x](javascript\\:alert(1))",
    "[x](java&shy;script:alert(1))", "[x](java&ZeroWidthSpace;script:alert(1))", "[x](javascript://%0aalert(1))",
    "[x](javascript:https://example.org/%0aalert(1))", "[x](vbscript:msgbox(1))", "[x](livescript:x)",
    "[x](data:text/html,<b>)", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](DATA:image/svg+xml,x)",
    "[x](blob:https://example.org/1)", "[x](filesystem:https://example.org/1)", "[x](file:///etc/passwd)",
    "[x](ftp://example.org)", "[x](http://example.org)", "[x](HTTP://example.org)", "[x](ws://example.org)",
    "[x](wss://example.org)", "[x](view-source:https://example.org)", "[x](about:blank)", "[x](chrome://settings)",
    "[x](intent://x#Intent;scheme=https;end)", "[x](sms:+123)", "[x](skype:x?call)", "[x](ms-word:ofe|u|x)",
    "[x](feed:javascript:alert(1))", "[x](jar:https://example.org!/x)", "[x](mhtml:x)", "[x](httpss://example.org)",
    // Relative.
    "[x](//evil.example)", "[x](///evil.example)", "[x](/privacy)", "[x](privacy)", "[x](../x)", "[x](./x)",
    "[x](?q=1)", "[x]()", "[x](<>)", "[x](\\\\evil.example)", "[x](/\\evil.example)", "[x](www.example.org)",
    "[x](example.org)", "[x](:)", "[x](https)", "[x](%6Aavascript:alert(1))",
    // Hosts.
    "[x](https:evil.example)", "[x](https:/evil.example)", "[x](https:\\\\evil.example)", "[x](https:///evil.example)",
    "[x](https://)", "[x](https://#)", "[x](https://user@evil.example)", "[x](https://example.org@evil.example)",
    "[x](https://user:pass@evil.example)", "[x](https://@evil.example)", "[x](https://example.org%40evil.example)",
    "[x](https://ev%69l.example)", "[x](https://evil%2eexample)", "[x](https://127.0.0.1)", "[x](https://2130706433)",
    "[x](https://0x7f.1)", "[x](https://[::1])", "[x](https://localhost)", "[x](https://evil..example)",
    "[x](https://.example)", "[x](https://example.org.)", "[x](https://example.org:99999)",
    "[x](https://example.org:x)", "[x](https://example.org:)", "[x](https://exаmple.org)", "[x](https://éxample.org)",
    "[x](https://xn--exmple-4nf.org)", "[x](https://sub.XN--exmple-4nf.org)", "[x](https://ｅｘａｍｐｌｅ.org)",
    "[x](https://example。org)", "[x](https://ex&shy;ample.org)", "[x](https://ex\u{200D}ample.org)",
    "[x](https://example.org\\@evil.example)", "[x](https://example.org&#9;.evil.example)",
    "[x](<https://example.org evil>)", "[x](https://exa&#x202E;mple.org)", "[x](https://例え.jp)",
    // Percent tricks and characters further on.
    "[x](https://example.org/%00)", "[x](https://example.org/%0d%0aSet-Cookie:x)", "[x](https://example.org/%7f)",
    "[x](https://example.org/%E2%80%AE)", "[x](https://example.org/%zz)", "[x](https://example.org/%)",
    "[x](https://example.org/%4)", "[x](https://example.org/%+1)", "[x](https://example.org/?q=%1b)",
    "[x](https://example.org/\u{202E}gpj)", "[x](https://example.org/&quot;onclick=alert(1))",
    "[x](https://example.org/\\\"onmouseover=x)", "[x](https://example.org/'>&lt;script>)",
    "[x](https://example.org/`x`)", "[x](https://example.org/{x})", "[x](https://example.org/|x)",
    "[x](https://example.org/&#xE000;f1&#xE001;)", "[x](&#xE000;f1&#xE001;)", "[x](https://example.org/%ff)",
    "[x](https://example.org/%ee%80%80)",
    // Mail and telephone.
    "[x](mailto:a@example.org?subject=x)", "[x](mailto:a@example.org?cc=b@example.org)", "[x](mailto:)",
    "[x](mailto:?to=a@example.org)", "[x](mailto:a@example.org,b@example.org)", "[x](mailto:a)",
    "[x](mailto:a@b)", "[x](mailto:a%40example.org)", "[x](mailto:a%0d%0acc:b@example.org)",
    "[x](mailto://a@example.org)", "[x](mailto:\"a\"@example.org)", "[x](mailto:a@[127.0.0.1])",
    "[x](mailto:a@exаmple.org)", "[x](mailto:a@example.org&quest;bcc=x)", "[x](mailto:a@example.org#x)",
    "[x](tel:*21*123#)", "[x](tel:)", "[x](tel:1)", "[x](tel:+1;phone-context=evil)", "[x](tel:%2A21)",
    "[x](tel://123456)", "[x](tel:javascript)",
    // Anchors.
    "[x](#)", "[x](#A)", "[x](#a_b)", "[x](#a b)", "[x](##a)", "[x](#a&quot;x)", "[x](#é)", "[x](#:~:text=a)",
    "[x](#%61)", "[x](#a/b)",
    // Autolinks.
    "<javascript:alert(1)>", "<data:text/html,x>", "<http://example.org>", "<https://user@evil.example>",
    "<https://evil%2eexample>", "<vbscript:x>", "<https://exаmple.org>", "<a@b>", "<tel:*21*1#>",
    // Titles, definitions, images.
    "[x](https://example.org \"title\")", "[x](https://example.org 'onclick=x')", "[x](#a (t))",
    "[x]: javascript:alert(1)\n\n[x]", "[x]: https://example.org\n\n[x]", "[x][y]\n\n[y]: https://example.org",
    "[x][]\n\n[x]: <javascript:alert(1)>", "> [x]: https://example.org\n\n[x]", "- [x]: /y\n\n[x]",
    "[^1]: https://example.org\n\ntext[^1]", "[x]:\nhttps://example.org\n'title'\n\n[x]",
    "![x](https://example.org/x.png)", "![x](javascript:alert(1))", "![](x)", "![x](data:image/svg+xml,x)",
    "![x][y]\n\n[y]: https://example.org", "[![x](javascript:alert(1))](javascript:alert(2))",
    "![[x](javascript:alert(1))](https://example.org)",
    // HTML.
    "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example>", "<script\n>alert(1)</script>",
    "a <script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
    "<body onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>",
    "a <b>b</b>", "a <br>", "a <br/>", "<div hidden>", "<!-- swallowed", "a <!-- b --> c", "<?php x ?>", "a <?x ?> b",
    "<!DOCTYPE html>", "a <!X y> b", "<![CDATA[x]]>", "a <![CDATA[x]]> b", "</div>", "a </p>", "<style>*{}</style>",
    "<textarea>", "<title>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<details open ontoggle=x>",
    "<x onclick=alert(1)>", "<math><mi xlink:href=\"javascript:alert(1)\">", "- <script>\n- x", "> <script>", "# <b>x",
    "| a |\n|---|\n| <b> |", "*a <i> b*", "[<b>x](#A)", "<form action=x>", "<meta http-equiv=refresh content=0>",
    "<base href=//evil.example>", "<link rel=stylesheet href=x>", "<object data=x>", "<embed src=x>",
    // Code blocks.
    "```\n<script>\n```", "~~~html\nx\n~~~", "    <script>", "\t<script>", "```js onclick=x\n", "- a\n\n      code",
    // Characters.
    "a\u{0}b", "a&#0;b", "a&#x202E;b", "a\u{202E}b", "a\u{2066}b", "a&#x2067;b", "a\u{200B}b", "a&ZeroWidthSpace;b",
    "a\u{FEFF}b", "a\u{2060}b", "a\u{AD}b", "a&shy;b", "a\u{1b}[31mb", "a\u{7f}b", "a\u{85}b", "a\u{2028}b",
    "a\rb", "a\u{E0041}b", "a\u{FFFE}b", "a\u{E000}b", "a\u{E001}b", "a\u{E000}\u{E001}b", "a\u{E000}F1\u{E001}b",
    "a\u{E000}f1 \u{E001}b", "a\u{E002}b", "a\u{F8FF}b", "a&#xE000;f1&#xE001;b", "`a\u{202E}`", "a&#xF0000;b",
    "\u{E000}*f1*\u{E001}", "\u{E000}\u{E000}f1\u{E001}\u{E001}", "a&#x80000000;b&#xD800;&#0;",
    // Values in destinations.
    "[x](\u{E000}f1\u{E001}x)", "[x](x\u{E000}f1\u{E001})", "[x](https://\u{E000}f1\u{E001})",
    "[x](javascript:\u{E000}f1\u{E001})", "[x](\u{E000}f1\u{E001}\u{E000}f2\u{E001})", "[x](mailto:\u{E000}f1\u{E001})",
    "[x](#\u{E000}f1\u{E001})", "<https://\u{E000}f1\u{E001}>", "[x](\u{E000}f1\u{E001} \"t\")",
    "[\u{E000}f1\u{E001}](&#xE000;f1&#xE001;)",
    // Nothing to see, and too much.
    "[](https://example.org)", "[ ](#a)", "[&nbsp;](#a)", "[\u{200D}](#a)", "[**&nbsp;**](https://example.org)", "", "  ",
    "\u{200E}", "&nbsp;", "#", "- ", "> > > > > > > > > x", "- - - - - - - - - x",
];

/// Each is mere words to Markdown.
#[rustfmt::skip]
pub(super) const INERT: &[&str] = &[
    "javascript:alert(1)", "https://example.org", "www.example.org", "a@example.org", "onclick=alert(1)", "{{ x }}",
    "{% include x %}", "${x}", "# H {onclick=alert(1)}\n", "[x]{onclick=alert(1)}", "[[x]]", "[x]", "[^1]", "$x$", "< script>", "<svg/onload=alert(1)>",
    "a < b > c", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script>", "`<script>alert(1)</script>`", ":::x", "+++\nx\n+++",
    "[x](javascript:alert(1)", "[x](a b)", "[x] (javascript:alert(1))", "\\[x](javascript:alert(1))", "[x\\](javascript:x)",
    "`[x](javascript:alert(1))`", "<\u{E000}f1\u{E001}>", "&amp;lt;script>", "<>", "< a@example.org>", "==x==", "^x^", "- [ ] x",
];

fn targets(text: &str, slot: Slot) -> Vec<Target> {
    let parsed = parse(text, slot);
    let mut targets = Vec::new();
    read::visit_inlines(&parsed.blocks, &mut |inline| {
        if let Inline::Link { target, .. } = inline {
            targets.push(target.clone());
        }
    });
    targets
}

/// Whether `address` is allowed, decided here once more by its letters.
pub(super) fn is_harmless(address: &str) -> bool {
    let plain = address.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\`{}|^".contains(&byte));
    let host =
        address.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let mail = address
        .strip_prefix("mailto:")
        .is_some_and(|rest| rest.contains('@') && !rest.contains(['?', '%', ',']));
    let telephone = address
        .strip_prefix("tel:")
        .is_some_and(|rest| !rest.contains(|c: char| c.is_alphabetic() || "*#;%".contains(c)));
    plain
        && (host.is_some_and(|host| host.contains('.') && !host.contains(['@', '%', '[']))
            || mail
            || telephone)
}

#[test]
fn none_becomes_a_link() {
    assert!(REFUSED.len() >= 150, "{}", REFUSED.len());
    for text in REFUSED.iter().chain(INERT) {
        for slot in [Slot::Block, Slot::Inline] {
            assert_eq!(targets(text, slot), [], "{text:?}");
        }
    }
}

#[test]
fn each_is_told() {
    for text in REFUSED {
        for slot in [Slot::Block, Slot::Inline] {
            let parsed = parse(text, slot);
            assert!(!parsed.faults.is_empty(), "{text:?}: {:?}", parsed.blocks);
        }
    }
}

#[test]
fn each_stays_harmless_beside_a_good_link() {
    for text in REFUSED.iter().chain(INERT) {
        for mixed in [
            format!("[y](https://example.org/ok) {text}"),
            format!("- *{text}*\n- [z](#ok)"),
            format!("{text}\n\n**b**"),
        ] {
            for target in targets(&mixed, Slot::Block) {
                assert!(
                    matches!(&target, Target::Address(to) if to == "https://example.org/ok")
                        || target == Target::Anchor("ok".into()),
                    "{mixed:?}: {target:?}"
                );
            }
        }
    }
}

#[test]
fn nothing_hidden_stays_in_the_tree() {
    for text in REFUSED.iter().chain(INERT) {
        let plain = read::plain_blocks(&parse(text, Slot::Block).blocks, &mut |_| String::new());
        assert_eq!(super::chars::find_hidden(&plain).next(), None, "{text:?}: {plain:?}");
    }
}
