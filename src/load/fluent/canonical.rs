//! A pattern as one text that stays the same whatever a file looks like.
//!
//! Comments, indentation, where lines are wrapped, quoting (`{"["}` or `[`) and the encoding of accents do not count;
//! words, blank lines, list markers, headings, what is named and every branch of a selector do. The text reads like
//! Fluent, so that a translator can read what changed in it.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::catalogue::Pattern;
use super::slice::Text;
use super::walk::key;

/// `pattern` as one text. Two patterns with the same text say the same.
///
/// Accents are composed (NFC): which form a keyboard or a file system gives is nothing that a reader can see.
#[must_use]
pub fn canonical(pattern: &Pattern) -> String {
    let text = unwrapped(&written(pattern));
    // Mostly it is composed already, which is told at a glance.
    if is_nfc(&text) { text } else { text.nfc().collect() }
}

fn written(pattern: &Pattern) -> String {
    let element = |element: &ast::PatternElement<Text>| match element {
        ast::PatternElement::TextElement { value } => value.as_str().to_owned(),
        ast::PatternElement::Placeable { expression } => placed(expression),
    };
    pattern.elements.iter().map(element).collect()
}

fn placed(expression: &ast::Expression<Text>) -> String {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => placed(expression),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            let words = unescape_unicode_to_string(value.as_str());
            // Braces would read as a placeable, white space would be lost.
            let plain = !words.trim().is_empty() && !words.contains(['{', '}', '\n']);
            if plain { words.into_owned() } else { format!("{{ \"{}\" }}", value.as_str()) }
        }
        ast::Expression::Inline(inline) => format!("{{ {} }}", named(inline)),
        ast::Expression::Select { selector, variants } => {
            let branch = |variant: &ast::Variant<Text>| {
                let star = if variant.default { "*" } else { "" };
                format!("{star}[{}] {}", key(variant).as_str(), written(&variant.value).trim())
            };
            // The default says what holds of all else, so it comes last whatever the file has.
            let mut branches: Vec<_> = variants.iter().filter(|own| !own.default).map(branch).collect();
            branches.extend(variants.iter().filter(|own| own.default).map(branch));
            format!("{{ {} -> {} }}", named(selector), branches.join(" "))
        }
    }
}

fn named(expression: &ast::InlineExpression<Text>) -> String {
    let dotted = |name: &Text, attribute: Option<&ast::Identifier<Text>>| {
        let attribute = attribute.map(|own| format!(".{}", own.name.as_str())).unwrap_or_default();
        format!("{}{attribute}", name.as_str())
    };
    match expression {
        ast::InlineExpression::StringLiteral { value } => format!("\"{}\"", value.as_str()),
        ast::InlineExpression::NumberLiteral { value } => value.as_str().to_owned(),
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name.as_str()),
        ast::InlineExpression::MessageReference { id, attribute } => dotted(&id.name, attribute.as_ref()),
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            let given = arguments.as_ref().map(given).filter(|given| given != "()");
            format!("-{}{}", dotted(&id.name, attribute.as_ref()), given.unwrap_or_default())
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            format!("{}{}", id.name.as_str(), given(arguments))
        }
        ast::InlineExpression::Placeable { expression } => placed(expression),
    }
}

fn given(arguments: &ast::CallArguments<Text>) -> String {
    let mut all: Vec<_> = arguments.positional.iter().map(named).collect();
    let mut options: Vec<_> = arguments
        .named
        .iter()
        .map(|own| format!("{}: {}", own.name.name.as_str(), named(&own.value)))
        .collect();
    options.sort();
    all.extend(options);
    format!("({})", all.join(", "))
}

/// The text with each paragraph on one line. Lines that Markdown reads as something of their own stay lines.
fn unwrapped(text: &str) -> String {
    let mut out = String::new();
    let mut open = false;
    for line in text.trim().lines() {
        let words =
            line.split([' ', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            out.truncate(out.trim_end().len());
            out.push_str("\n\n");
            open = false;
            continue;
        }
        let own = starts_block(&words);
        if own && open {
            out.push('\n');
        } else if open {
            out.push(' ');
        }
        // How deep an item of a list stands, and what belongs to it, is told by its indentation.
        let depth = line.len() - line.trim_start_matches(' ').len();
        if own || (!open && depth > 1) {
            out.push_str(&line[..depth]);
        }
        out.push_str(&words);
        let breaks = line.ends_with("  ") || line.ends_with('\\');
        if breaks {
            out.push_str(if line.ends_with('\\') { "\n" } else { "\\\n" });
        }
        // A heading ends with its line; a rule and a row of a table do too.
        if words.starts_with('#') {
            out.push('\n');
        }
        open = !breaks && !words.starts_with('#');
    }
    out.trim().to_owned()
}

/// Whether a line begins an item, a heading, a quotation or a row of a table, or underlines a heading.
fn starts_block(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    let underline = line.len() > 1 && (line.bytes().all(|b| b == b'-') || line.bytes().all(|b| b == b'='));
    let mark = ["- ", "* ", "+ ", ">", "|"].iter().any(|mark| line.starts_with(mark));
    let heading = line.trim_start_matches('#').starts_with(' ') && line.starts_with('#');
    numbered || underline || mark || heading
}

#[cfg(test)]
mod tests {
    use super::canonical;
    use crate::diag::sink::Sink;
    use crate::load::fluent::catalogue::{self, Catalogue};
    use crate::source::Sources;

    fn of(text: &str) -> String {
        let mut sources = Sources::default();
        let id = sources.add("a.ftl", text);
        let (mut words, mut sink) = (Catalogue::new("en"), Sink::default());
        catalogue::parse(&sources, id, &mut words, &mut sink);
        assert!(sink.found().is_empty(), "{:?}", sink.found());
        canonical(words.messages["a"].value.as_ref().unwrap())
    }

    #[test]
    fn layout_never_counts() {
        let one = of("a = We keep your data for a year.\n");
        assert_eq!(of("# A comment\na =\n      We keep your\n      data for   a year.\n"), one);
        assert_eq!(of("a =\r\n    We keep your data\r\n    for a year.\r\n"), one);
        assert_eq!(of("a = Cafe\u{301}\n"), of("a = Café\n"));
        assert_eq!(of("a = {\"[\"}x](#y) { \"z\" }\n"), "[x](#y) z");
    }

    #[test]
    fn structure_counts() {
        let list = of("a =\n    First:\n\n    - one\n    - two\n      more\n");
        assert_eq!(list, "First:\n\n- one\n- two more");
        assert_ne!(of("a =\n    One.\n    Two.\n"), of("a =\n    One.\n\n    Two.\n"));
        assert_ne!(of("a =\n    # One\n    Two.\n"), of("a = One Two.\n"));
        assert_ne!(of("a =\n    - one\n    - two\n"), of("a =\n    - one\n      - two\n"), "depth");
    }

    #[test]
    fn what_is_named_and_every_branch_counts() {
        let text = of(
            "a = { $n ->\n   *[other] { NUMBER($n, b: 1, a: 2) } rows\n    [one] a row\n  } of { -x(y: \"z\") }\n",
        );
        assert_eq!(
            text,
            "{ $n -> [one] a row *[other] { NUMBER($n, a: 2, b: 1) } rows } of { -x(y: \"z\") }"
        );
    }
}
