//! The bar below each page of a preview: where else to go, what is behind, what was found, and what one points at.

use serde::Serialize;

use super::{Preview, View};
use crate::diag::format::{self, drawn};
use crate::diag::{Diagnostic, Severity};
use crate::markup::chars::written_out;
use crate::render::template::{self, TemplateFault};
use crate::source::Sources;

/// What the built-in templates let a page do: load its own stylesheet, pictures and fonts. Nothing else, and no script.
const OF_PAGES: &str = "content=\"default-src 'none'; style-src 'self';";
/// What a page with the bar may do beyond that: run the bar's own script, which asks this machine for what is new.
const OF_A_PREVIEW: &str =
    "content=\"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';";

const BAR: &str = include_str!("files/bar.html");
/// The page that is shown where there is none.
const EMPTY: &str = include_str!("files/empty.html");

/// What the bar and its page load, by the name in [`FOLDER`]: name, media type, text.
pub const FILES: [(&str, &str, &str); 4] = [
    ("bar.css", "text/css; charset=utf-8", include_str!("files/bar.css")),
    ("marks.css", "text/css; charset=utf-8", include_str!("files/marks.css")),
    ("bar.js", "text/javascript; charset=utf-8", include_str!("files/bar.js")),
    ("review.js", "text/javascript; charset=utf-8", include_str!("files/review.js")),
];

/// The folder of what belongs to the preview and to no page.
pub const FOLDER: &str = "/_policyglot/";

/// How many findings a bar shows; the terminal has them all.
const MOST: usize = 40;

/// What a bar stands on.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// What was found last, with the pages that there are.
    pub now: &'a Preview,
    /// The name of this build; another one means that the page has to be loaded anew.
    pub build: &'a str,
}

/// A finding.
#[derive(Debug, Serialize)]
struct Finding {
    level: &'static str,
    name: &'static str,
    message: String,
    place: String,
    drawn: String,
    /// Whether it is about the language of the page, or about all.
    here: bool,
}

/// A page to go to.
#[derive(Debug, Serialize)]
struct Way<'a> {
    href: String,
    name: &'a str,
    lang: &'a str,
    dir: &'a str,
    remark: &'a str,
    behind: usize,
    current: bool,
}

#[derive(Serialize)]
struct Context<'a> {
    build: &'a str,
    view: Option<&'a View>,
    behind: usize,
    locales: Vec<Way<'a>>,
    brands: Vec<Way<'a>>,
    documents: Vec<Way<'a>>,
    pages: Vec<Way<'a>>,
    findings: Vec<Finding>,
    more: usize,
    errors: usize,
    summary: String,
    last_good: bool,
    /// Why there is no page, where it is not that nobody made one.
    reason: &'static str,
}

/// The page `html` at `folder` (`fr/privacy/`; anything else for pages of no document) with the bar.
///
/// # Errors
/// When the bar's template is at fault.
pub fn with_bar(html: &str, folder: &str, around: Around<'_>) -> Result<String, TemplateFault> {
    let bar = template::own("bar.html", BAR, &context(folder, around))?;
    let html = html.replacen(OF_PAGES, OF_A_PREVIEW, 1);
    let end = html.to_ascii_lowercase().rfind("</body>").unwrap_or(html.len());
    Ok(format!("{}{bar}{}", &html[..end], &html[end..]))
}

/// What is shown where there is no page at `folder`, with the bar.
///
/// # Errors
/// When a template of the tool is at fault.
pub fn no_page(folder: &str, around: Around<'_>) -> Result<String, TemplateFault> {
    let page = template::own("empty.html", EMPTY, &context("", around))?;
    with_bar(&page, folder, around)
}

/// What is shown in the place of the review page where the policy cannot be read, with the bar.
///
/// # Errors
/// When a template of the tool is at fault.
pub fn no_review(around: Around<'_>) -> Result<String, TemplateFault> {
    let context = Context { reason: "review", ..context("", around) };
    let page = template::own("empty.html", EMPTY, &context)?;
    with_bar(&page, "", around)
}

fn context<'a>(folder: &str, around: Around<'a>) -> Context<'a> {
    let view = around.now.views.get(folder);
    let report = &around.now.report;
    let locale = view.map(|view| view.locale.as_str());
    let mut findings: Vec<_> = report.findings.iter().collect();
    // What stops the build first, then what is about this page.
    findings.sort_by_key(|found| (found.severity, !is_here(found, locale)));
    let shown: Vec<_> =
        findings.iter().take(MOST).map(|found| finding(found, locale, &around.now.sources)).collect();
    let same = |keep: &dyn Fn(&View, &View) -> bool, name: &dyn Fn(&'a View) -> &'a str| {
        let Some(own) = view else { return Vec::new() };
        let others = around.now.views.iter().filter(|(_, other)| keep(own, other));
        others.map(|(path, other)| way(path, other, name(other), path == folder)).collect::<Vec<_>>()
    };
    Context {
        build: around.build,
        view,
        behind: view.map_or(0, View::behind),
        locales: same(&|own, other| own.brand == other.brand && own.document == other.document, &|other| {
            &other.language
        }),
        brands: same(&|own, other| own.locale == other.locale && own.document == other.document, &|other| {
            &other.brand
        }),
        documents: same(&|own, other| own.locale == other.locale && own.brand == other.brand, &|other| {
            &other.title
        }),
        pages: around.now.views.iter().map(|(path, view)| way(path, view, &view.title, false)).collect(),
        more: findings.len().saturating_sub(MOST),
        findings: shown,
        errors: report.count(Severity::Error),
        summary: format::summary(report),
        last_good: around.now.is_kept(folder),
        reason: "",
    }
}

fn way<'a>(path: &str, view: &'a View, name: &'a str, current: bool) -> Way<'a> {
    Way {
        href: format!("/{path}"),
        name,
        lang: &view.locale,
        dir: view.dir,
        remark: view.remark,
        behind: view.behind(),
        current,
    }
}

fn is_here(found: &Diagnostic, locale: Option<&str>) -> bool {
    found.locale.is_none() || found.locale.as_deref() == locale
}

fn finding(found: &Diagnostic, locale: Option<&str>, sources: &Sources) -> Finding {
    Finding {
        level: found.severity.name(),
        name: found.rule.name,
        message: written_out(&found.message),
        place: written_out(&sources.describe(found.primary.span)),
        drawn: written_out(&drawn(found, sources)),
        here: is_here(found, locale),
    }
}
