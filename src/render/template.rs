//! Templates: built in from `templates/`, each replaceable by a file of the same name in the project. The only file
//! that knows tera.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use super::context;
use super::context::views::{ChooserContext, ChooserDocument, ChooserVersion, PageContext};
use super::{Around, Target};
use crate::document::Document;

/// A template that stands in the program.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn {
    /// Its name: `page.html`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// What it makes.
    pub makes: &'static str,
}

/// The templates that stand in the program.
pub const BUILT_IN: [BuiltIn; 7] = [
    BuiltIn {
        name: "page.html",
        text: include_str!("../../templates/page.html"),
        makes: "`<locale>/<document>/index.html`",
    },
    BuiltIn {
        name: "fragment.html",
        text: include_str!("../../templates/fragment.html"),
        makes: "`<locale>/<document>/fragment.html`, for embedding",
    },
    BuiltIn {
        name: "dates.html",
        text: include_str!("../../templates/dates.html"),
        makes: "the dates and the language that prevails, included by both",
    },
    BuiltIn {
        name: "sections.html",
        text: include_str!("../../templates/sections.html"),
        makes: "the sections, included by both",
    },
    BuiltIn {
        name: "contents.html",
        text: include_str!("../../templates/contents.html"),
        makes: "the table of contents, included by `page.html`",
    },
    BuiltIn {
        name: "index.html",
        text: include_str!("../../templates/index.html"),
        makes: "the language chooser",
    },
    BuiltIn {
        name: "style.css",
        text: include_str!("../../templates/style.css"),
        makes: "the stylesheet, copied as it is",
    },
];

/// From the page of a document to the folder that holds those of the languages.
const UP: &str = "../../";

/// The templates of one project.
#[derive(Clone)]
pub struct Templates {
    tera: Arc<Tera>,
    css: Arc<str>,
}

/// What a template sees.
#[derive(Debug)]
pub struct Seen(Context);

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// Name of the template: `page.html`.
    pub name: String,
    /// What is wrong, in tera's own words.
    pub message: String,
    /// The bytes of the template that it is about, where it is about some.
    pub range: Option<Range<usize>>,
    /// Where the template was taken in, the nearest first: how, and the place as `page.html:3:4`.
    pub within: Vec<String>,
}

impl Templates {
    /// The built-in templates, with those of `own` (name and text) in the place of the ones with the same name.
    ///
    /// # Errors
    /// The template that tera cannot read.
    pub fn new<'a>(own: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self, TemplateFault> {
        // Those that come with the program are read once.
        static ALONE: OnceLock<Templates> = OnceLock::new();
        let own: Vec<_> = own.collect();
        if !own.is_empty() {
            return Self::read(&own);
        }
        if let Some(known) = ALONE.get() {
            return Ok(known.clone());
        }
        let read = Self::read(&[])?;
        Ok(ALONE.get_or_init(|| read).clone())
    }

    fn read(own: &[(&str, &str)]) -> Result<Self, TemplateFault> {
        let mut tera = Tera::default();
        // Autoescape goes by name: say it for every template that is HTML, and have no other kind.
        tera.autoescape_on([".html"]);
        let mut css = String::new();
        let replaced = |name: &str| own.iter().find(|(other, _)| *other == name).map(|(_, text)| *text);
        let mut all: Vec<(&str, &str)> = Vec::new();
        for BuiltIn { name, text, .. } in BUILT_IN {
            let text = replaced(name).unwrap_or(text);
            if name == "style.css" {
                text.clone_into(&mut css);
            } else {
                all.push((name, text));
            }
        }
        let additional = own.iter().filter(|(name, _)| !BUILT_IN.iter().any(|own| own.name == *name));
        all.extend(additional.filter(|(name, _)| is_html(name)).copied());
        tera.add_raw_templates(all.iter().copied())
            .map_err(|error| drawn(&all, fault("page.html", &error)))?;
        Ok(Self { tera: Arc::new(tera), css: css.into() })
    }

    /// What the page and the fragment of a document see.
    ///
    /// # Errors
    /// What tera cannot hold.
    pub fn seen(&self, document: &Document, around: &Around<'_>) -> Result<Seen, TemplateFault> {
        let context: PageContext = context::page(document, around, UP);
        self::seen("page.html", &context)
    }

    /// The HTML page or fragment of a document.
    ///
    /// # Errors
    /// What tera cannot render.
    pub fn page(
        &self,
        document: &Document,
        around: &Around<'_>,
        target: Target,
    ) -> Result<String, TemplateFault> {
        self.fill(&self.seen(document, around)?, target)
    }

    /// The same, where what it sees is at hand.
    ///
    /// # Errors
    /// What tera cannot render.
    pub fn fill(&self, seen: &Seen, target: Target) -> Result<String, TemplateFault> {
        let name = if target == Target::Fragment { "fragment.html" } else { "page.html" };
        self.tera.render(name, &seen.0).map_err(|error| fault(name, &error))
    }

    /// The language chooser.
    ///
    /// # Errors
    /// What tera cannot render.
    pub fn chooser(&self, documents: &[&Document], around: &Around<'_>) -> Result<String, TemplateFault> {
        let mut ids: Vec<&str> = Vec::new();
        for document in documents {
            if !ids.contains(&document.id.as_str()) {
                ids.push(&document.id);
            }
        }
        let versions = |id: &str| {
            let of = documents.iter().filter(|document| document.id == id);
            let of = of.filter(|document| !document.blocked && !around.is_draft(&document.language));
            of.map(|document| version(document, around)).collect()
        };
        let documents =
            ids.iter().map(|id| ChooserDocument { id: (*id).to_owned(), versions: versions(id) }).collect();
        let lang = around.site.source.to_string();
        let dir = context::direction(around.rtl.contains(&lang));
        let context = ChooserContext { lang, dir, brand: around.brand.to_owned(), documents };
        self.render("index.html", &context)
    }

    /// The stylesheet, `style.css`.
    #[must_use]
    pub fn stylesheet(&self) -> &str {
        &self.css
    }

    fn render(&self, name: &str, context: &impl Serialize) -> Result<String, TemplateFault> {
        filled(&self.tera, name, context)
    }
}

fn filled(tera: &Tera, name: &str, context: &impl Serialize) -> Result<String, TemplateFault> {
    let Seen(context) = seen(name, context)?;
    tera.render(name, &context).map_err(|error| fault(name, &error))
}

fn seen(name: &str, context: &impl Serialize) -> Result<Seen, TemplateFault> {
    let context = Context::from_serialize(context);
    context.map(Seen).map_err(|error| TemplateFault::of(name, error.to_string()))
}

fn version(document: &Document, around: &Around<'_>) -> ChooserVersion {
    let tag = document.language.to_string();
    ChooserVersion {
        dir: context::direction(document.rtl),
        name: around.own_names.get(&tag).cloned().unwrap_or_else(|| tag.clone()),
        title: document.title.plain(),
        choose: document
            .interface
            .get("choose-language")
            .map(crate::document::Text::plain)
            .unwrap_or_default(),
        href: format!("{tag}/{}/", document.id),
        url: around.address(&document.language, &document.id, ""),
        source: document.language == around.site.source,
        lang: tag,
    }
}

fn is_html(name: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|extension| extension == "html")
}

impl TemplateFault {
    fn of(name: &str, message: String) -> Self {
        Self { name: name.to_owned(), message, range: None, within: Vec::new() }
    }
}

/// What tera says of a template; where it does not say which one, of `asked`.
fn fault(asked: &str, error: &tera::Error) -> TemplateFault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            // The places above it stand in the drawn report alone, each in a line.
            let drawn = error.to_string();
            let within = drawn.lines().filter_map(|line| line.strip_prefix("note: ")).map(str::to_owned);
            TemplateFault {
                name: report.filename().to_owned(),
                message: report.message().to_owned(),
                range: Some(report.span().range.clone()),
                within: within.collect(),
            }
        }
        ErrorKind::CircularExtend { tpl: name, .. }
        | ErrorKind::CircularInclude { tpl: name, .. }
        | ErrorKind::MissingParent { current: name, .. } => TemplateFault::of(name, error.to_string()),
        _ => TemplateFault::of(asked, error.to_string()),
    }
}

/// Several faults come as one drawn text: the place of the first, and what is said of each.
fn drawn(all: &[(&str, &str)], found: TemplateFault) -> TemplateFault {
    let place = found.message.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
    let mut parts = place.unwrap_or_default().splitn(3, ':');
    let name = parts.next().unwrap_or_default().to_owned();
    // Lines and columns count from 1.
    let mut before = || parts.next().and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
    let (Some(lines), Some(columns), Some((_, text))) =
        (before(), before(), all.iter().find(|(own, _)| *own == name))
    else {
        return found;
    };
    let start: usize = text.split_inclusive('\n').take(lines).map(str::len).sum();
    let row = text[start..].lines().next().unwrap_or_default();
    let column = row.char_indices().nth(columns).map_or(row.len(), |(at, _)| at);
    let said = found.message.lines().filter_map(|line| line.strip_prefix("error: "));
    let message = said.collect::<Vec<_>>().join("\n");
    let range = Some(start + column..start + row.trim_end().len());
    TemplateFault { name, message, range, within: Vec::new() }
}

/// A template of the tool itself, filled in. Values are escaped as HTML.
///
/// # Errors
/// When the template does not fit the context.
pub fn own(name: &str, template: &str, context: &impl Serialize) -> Result<String, TemplateFault> {
    let mut tera = Tera::default();
    tera.autoescape_on([".html"]);
    tera.add_raw_templates([(name, template)]).map_err(|error| fault(name, &error))?;
    filled(&tera, name, context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_escaped_is_a_template() {
        let own = [("more.html", "{{ page.title }}"), ("more.css", "{{ page.title }}")];
        let Ok(templates) = Templates::new(own.into_iter()) else { panic!("they can be read") };
        let names: Vec<_> = templates.tera.get_template_names().collect();
        assert!(names.contains(&"more.html") && names.iter().all(|name| is_html(name)), "{names:?}");
    }
}
