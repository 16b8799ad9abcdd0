//! Templates: built in from `templates/`, each replaceable by a file of the same name in the project. The only file
//! that knows tera.

use serde::Serialize;
use tera::{Context, Tera};

use super::context::{self, PageContext};
use super::{Around, Target};
use crate::document::Document;

/// The templates that stand in the program.
pub const BUILT_IN: [(&str, &str); 7] = [
    ("page.html", include_str!("../../templates/page.html")),
    ("fragment.html", include_str!("../../templates/fragment.html")),
    ("index.html", include_str!("../../templates/index.html")),
    ("sections.html", include_str!("../../templates/sections.html")),
    ("dates.html", include_str!("../../templates/dates.html")),
    ("contents.html", include_str!("../../templates/contents.html")),
    ("style.css", include_str!("../../templates/style.css")),
];

/// From the page of a document to the folder that holds those of the languages.
const UP: &str = "../../";

/// The templates of one project.
pub struct Templates {
    tera: Tera,
    css: String,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// Name of the template: `page.html`.
    pub name: String,
    /// tera's own words, with the line.
    pub message: String,
}

/// What `index.html`, the language chooser, sees.
#[derive(Serialize)]
struct ChooserContext {
    lang: String,
    dir: &'static str,
    brand: String,
    documents: Vec<ChooserDocument>,
}

#[derive(Serialize)]
struct ChooserDocument {
    id: String,
    versions: Vec<ChooserVersion>,
}

#[derive(Serialize)]
struct ChooserVersion {
    lang: String,
    dir: &'static str,
    name: String,
    title: String,
    choose: String,
    href: String,
    url: String,
    source: bool,
}

impl Templates {
    /// The built-in templates, with those of `own` (name and text) in the place of the ones with the same name.
    ///
    /// # Errors
    /// The template that tera cannot read.
    pub fn new<'a>(own: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self, TemplateFault> {
        let own: Vec<_> = own.collect();
        let mut tera = Tera::default();
        // Autoescape goes by name: say it for every template that is HTML, and have no other kind.
        tera.autoescape_on([".html"]);
        let mut css = String::new();
        let replaced = |name: &str| own.iter().find(|(other, _)| *other == name).map(|(_, text)| *text);
        let mut all: Vec<(&str, &str)> = Vec::new();
        for (name, text) in BUILT_IN {
            let text = replaced(name).unwrap_or(text);
            if name == "style.css" {
                text.clone_into(&mut css);
            } else {
                all.push((name, text));
            }
        }
        let additional = own.iter().filter(|(name, _)| !BUILT_IN.iter().any(|(own, _)| own == name));
        all.extend(additional.filter(|(name, _)| is_html(name)).copied());
        tera.add_raw_templates(all.iter().copied()).map_err(|error| fault(&all, &error))?;
        Ok(Self { tera, css })
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
        let name = if target == Target::Fragment { "fragment.html" } else { "page.html" };
        let context: PageContext = context::page(document, around, UP);
        self.render(name, &context)
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
    let fault = |message| TemplateFault { name: name.to_owned(), message };
    let value = serde_json::to_value(context).map_err(|error| fault(error.to_string()))?;
    let mut context = Context::new();
    if let serde_json::Value::Object(fields) = value {
        for (field, value) in fields {
            context.insert(field, &value);
        }
    }
    tera.render(name, &context).map_err(|error| fault(error.to_string()))
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

/// Tera reads all templates together; the guilty one is the one whose name its message holds.
fn fault(all: &[(&str, &str)], error: &tera::Error) -> TemplateFault {
    let message = error.to_string();
    let guilty = all.iter().map(|(name, _)| *name).find(|name| message.contains(name));
    TemplateFault { name: guilty.unwrap_or("page.html").to_owned(), message }
}
/// A template of the tool itself, filled in. Values are escaped as HTML.
///
/// # Errors
/// When the template does not fit the context.
pub fn own(name: &str, template: &str, context: &impl Serialize) -> Result<String, TemplateFault> {
    let mut tera = Tera::default();
    tera.autoescape_on([".html"]);
    let fault = |error: &tera::Error| TemplateFault { name: name.to_owned(), message: error.to_string() };
    tera.add_raw_templates([(name, template)]).map_err(|error| fault(&error))?;
    filled(&tera, name, context)
}
