//! Front matter: the keys that each generator knows. Texts are written as JSON writes them, which every reader of YAML takes.

use std::fmt::Write;

use super::Place;
use super::layout::Generator;

/// The lines between the `---`.
pub(super) fn matter(place: &Place<'_>, weight: usize) -> String {
    let document = place.document;
    let mut out = String::from("# Made by policyglot: what is changed here is lost.\n");
    let title = document.title.plain();
    text(&mut out, "title", &title);
    let description = document.description.plain();
    if !description.trim().is_empty() {
        text(&mut out, "description", &description);
    }
    let revised = document.updated.as_ref().unwrap_or(&document.effective);
    let draft = place.around.is_draft(&document.language);
    match place.layout.generator {
        Generator::Hugo => {
            // No `date`: Hugo leaves out a page whose date is still to come, and policies are announced before they hold.
            let _ = writeln!(out, "lastmod: {}\nweight: {weight}\ndraft: {draft}", revised.date);
            aliases(&mut out, &document.formerly);
            about(&mut out, "", place);
        }
        Generator::Zola => {
            let _ = writeln!(out, "date: {}", document.effective.date);
            if let Some(updated) = &document.updated {
                let _ = writeln!(out, "updated: {}", updated.date);
            }
            let _ = writeln!(out, "weight: {weight}\ndraft: {draft}");
            let tag = document.language.to_string();
            let folder = place.layout.folder(place.brand, (tag != *place.root).then_some(&tag));
            let old: Vec<_> = document.formerly.iter().map(|old| format!("{folder}{old}")).collect();
            aliases(&mut out, &old);
            out.push_str("extra:\n");
            about(&mut out, "  ", place);
        }
        Generator::Docusaurus => {
            let _ = writeln!(out, "sidebar_position: {weight}\ndraft: {draft}");
            let _ = writeln!(out, "last_update:\n  date: {}", revised.date);
            // Not MDX: what stands below is HTML. And there is no source for readers to edit.
            out.push_str("mdx:\n  format: md\ncustom_edit_url: null\n");
        }
        Generator::Starlight => {
            let _ = writeln!(out, "lastUpdated: {}\ndraft: {draft}", revised.date);
            let _ = writeln!(out, "sidebar:\n  order: {weight}\neditUrl: false");
        }
    }
    out
}

fn text(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key}: {}", quoted(value));
}

/// A text between quotation marks. JSON leaves some characters as they are that YAML takes for the end of a line or not at all.
pub(in crate::render) fn quoted(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // No tag may stand there for readers that know no front matter.
            '<' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn aliases(out: &mut String, old: &[String]) {
    if !old.is_empty() {
        let old: Vec<_> = old.iter().map(|own| quoted(own)).collect();
        let _ = writeln!(out, "aliases: [{}]", old.join(", "));
    }
}

/// What a theme may want to know, each line after `indent`.
fn about(out: &mut String, indent: &str, place: &Place<'_>) {
    let document = place.document;
    let dir = if document.rtl { "rtl" } else { "ltr" };
    let (tag, effective) = (quoted(&document.language.to_string()), quoted(&document.effective.date));
    let id = quoted(&document.id);
    let _ = writeln!(out, "{indent}policyglot:");
    for line in [
        format!("lang: {tag}"),
        format!("dir: {dir}"),
        format!("document: {id}"),
        format!("effective: {effective}"),
    ] {
        let _ = writeln!(out, "{indent}  {line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_back_as_it_was() {
        for text in [
            "2024-01-02",
            "true",
            "a: \"b\" #c\\",
            "---",
            "{{ x }} {% y %}",
            "\u{7f}\u{85}\u{2028}\n",
            "الخصوصية",
        ] {
            let yaml: String = serde_yaml::from_str(&quoted(text)).expect("it is YAML");
            assert_eq!(yaml, text);
        }
    }
}
