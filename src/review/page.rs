//! The review as one page: no request to anywhere, nothing that a text could break out of.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::html::{attribute, count, text};
use super::matrix::{self, Index};
use super::{Part, Review, rows, summary};

const STYLE: &str = include_str!("files/review.css");
const SCRIPT: &str = include_str!("files/review.js");

/// What makes a page follow the changes of a project, where someone serves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// The path of the script that does so.
    pub script: String,
    /// The name of the build from which the page is made.
    pub build: String,
}

/// The page, as HTML. The same review gives the same bytes. A page that is not `live` asks nobody for anything.
#[must_use]
pub fn page(review: &Review, live: Option<&Live>) -> String {
    let index = matrix::index(review);
    let (style, script) = (STYLE.trim(), SCRIPT.trim());
    let (own, follow) = match live {
        Some(live) => {
            let (script, build) = (attribute(&live.script), attribute(&live.build));
            let element =
                format!("<script type=\"module\" src=\"{script}\" data-build=\"{build}\"></script>\n");
            (" 'self'; connect-src 'self'", element)
        }
        None => ("", String::new()),
    };
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'{own}; base-uri 'none'; form-action 'none'",
        digest(style),
        digest(script)
    );
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Review of the policy</title>\n\
         <style>{style}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#texts\">Skip to the texts</a>\n<header>\n<h1>Review</h1>\n"
    );
    out.push_str(&summary::verdict(review));
    out.push_str("\n</header>\n");
    navigation(&mut out, review);
    out.push_str("<main>\n");
    let languages = summary::languages(review);
    area(&mut out, "errors", "Errors", &summary::errors(review));
    area(&mut out, "languages", "Languages", &languages);
    area(&mut out, "sections", "Sections", &tables(review, &index));
    area(&mut out, "policy", "The policy itself", &summary::general(review));
    let _ = write!(
        out,
        "<section id=\"texts\" tabindex=\"-1\" aria-labelledby=\"texts-h\">\n<h2 id=\"texts-h\">Texts</h2>\n"
    );
    filters(&mut out, review);
    let (open, calm): (Vec<&Part>, Vec<&Part>) =
        review.parts.iter().partition(|part| part.sections.iter().any(rows::is_open_section));
    open.into_iter().chain(calm).for_each(|own| part(&mut out, review, own));
    out.push_str("</section>\n");
    let checks = summary::checks(review);
    if !checks.is_empty() {
        area(
            &mut out,
            "checks",
            "The checks that are named here",
            &format!("<dl class=\"checks\">{checks}</dl>"),
        );
    }
    let _ = write!(
        out,
        "</main>\n<footer><p>Made by policyglot from the files of the policy. The texts are shown as they stand there: \
         <code>{{ $name }}</code> is a fact; after it stands what the pages of that language write in its place today.</p></footer>\n\
         <script>{script}</script>\n{follow}</body>\n</html>\n"
    );
    out
}

/// The texts of a part: sections in which something is open, then the others, folded.
fn part(out: &mut String, review: &Review, part: &Part) {
    let (title, key) = (text(&matrix::title(part)), attribute(&part.key));
    let (open, calm): (Vec<_>, Vec<_>) =
        part.sections.iter().partition(|section| rows::is_open_section(section));
    let number = count(calm.len(), "section");
    if open.is_empty() {
        let _ = write!(
            out,
            "<details class=\"part\" data-part=\"{key}\"><summary><h3>{title}</h3> \
             <small>{number}, nothing open</small></summary>"
        );
        for section in &calm {
            out.push_str(&rows::section(review, part, section));
        }
        out.push_str("</details>\n");
        return;
    }
    let _ = writeln!(out, "<section class=\"part\" data-part=\"{key}\"><h3>{title}</h3>");
    for section in &open {
        out.push_str(&rows::section(review, part, section));
    }
    if !calm.is_empty() {
        let _ = write!(out, "<details class=\"calm\"><summary>{number} where nothing is open</summary>");
        for section in &calm {
            out.push_str(&rows::section(review, part, section));
        }
        out.push_str("</details>");
    }
    out.push_str("</section>\n");
}

/// Whether a text is such a page.
#[must_use]
pub fn is_review(html: &str) -> bool {
    html.contains("<title>Review of the policy</title>")
}

fn navigation(out: &mut String, review: &Review) {
    out.push_str("<nav aria-label=\"On this page\"><ul>");
    let mut link = |id: &str, words: &str| {
        let _ = write!(out, "<li><a href=\"#{id}\">{words}</a></li>");
    };
    if review.status.errors > 0 {
        link("errors", "Errors");
    }
    if !review.languages.is_empty() {
        link("languages", "Languages");
    }
    link("sections", "Sections");
    if !review.general.is_empty() {
        link("policy", "The policy itself");
    }
    link("texts", "Texts");
    if !matrix::rules(review).is_empty() {
        link("checks", "Checks");
    }
    out.push_str("</ul></nav>\n");
}

fn area(out: &mut String, id: &str, heading: &str, content: &str) {
    if content.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<h2 id=\"{id}-h\">{heading}</h2>\n{content}\n</section>\n"
    );
}

fn tables(review: &Review, index: &Index<'_>) -> String {
    let mut out = String::new();
    for part in &review.parts {
        let _ =
            write!(out, "<h3>{}</h3>\n{}\n", text(&matrix::title(part)), matrix::table(review, index, part));
    }
    out
}

/// The filters. They work by script alone, so without script they are not shown.
fn filters(out: &mut String, review: &Review) {
    out.push_str(
        "<form id=\"filters\" class=\"filters\" role=\"search\" aria-label=\"Filter the texts\" hidden>",
    );
    let option =
        |value: &str, words: &str| format!("<option value=\"{}\">{}</option>", attribute(value), text(words));
    let languages = review.languages.iter().chain([&review.source]);
    let languages: String = languages.map(|own| option(&own.tag, &own.name)).collect();
    select(out, "locale", "Language", "every language", &languages);
    let mut places = String::new();
    for part in &review.parts {
        let title = matrix::title(part);
        let _ = write!(
            places,
            "<optgroup label=\"{}\">{}",
            attribute(&title),
            option(&part.key, &format!("{title}: all of it"))
        );
        places.extend(part.sections.iter().map(|own| option(&own.key, &own.title)));
        places.push_str("</optgroup>");
    }
    select(out, "place", "Document and section", "everywhere", &places);
    let states = [
        ("open", "something is open"),
        ("stale", "stale"),
        ("substance", "stale in substance"),
        ("wording", "stale in wording"),
        ("trivial", "stale, trivially"),
        ("missing", "missing"),
        ("unaccepted", "not accepted yet"),
        ("findings", "with findings"),
        ("excepted", "with exceptions"),
        ("current", "current"),
    ];
    let states: String = states.iter().map(|(key, words)| option(key, words)).collect();
    select(out, "state", "State", "every state", &states);
    let names: String = matrix::rules(review).keys().map(|name| option(name, name)).collect();
    select(out, "check", "Check", "every check", &names);
    out.push_str(
        "<p><label for=\"f-words\">Words</label><input id=\"f-words\" name=\"words\" type=\"search\" autocomplete=\"off\"></p>\
         <p><button type=\"submit\">Filter</button> <button type=\"reset\">Show all</button></p>\
         <p id=\"count\" class=\"count\" role=\"status\" aria-live=\"polite\"></p></form>\n",
    );
}

fn select(out: &mut String, name: &str, label: &str, all: &str, options: &str) {
    let _ = write!(
        out,
        "<p><label for=\"f-{name}\">{label}</label><select id=\"f-{name}\" name=\"{name}\"><option value=\"\">{all}</option>\
         {options}</select></p>"
    );
}

/// The SHA-256 of `text` in Base64, as a Content-Security-Policy names what may run.
fn digest(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in Sha256::digest(text).chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | group.get(at).copied().map_or(0, u32::from));
        for place in 0..4_usize {
            let letter = LETTERS.get(((bits >> (18 - 6 * place)) & 63) as usize).copied().unwrap_or(b'=');
            out.push(if place <= group.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn a_digest_is_what_browsers_compute() {
        // printf '' | openssl dgst -sha256 -binary | base64
        assert_eq!(digest(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(digest("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}
