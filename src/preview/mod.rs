//! The pages of a project as someone who edits it sees them: also those that are not published, each text with the
//! message and the place that it comes from, and with what is behind the source language.

pub mod bar;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::compile::brands::Site;
use crate::compile::{self, Compiled, Options, Pieces};
use crate::diag::run::Run;
use crate::diag::sink::{Levels, Report};
use crate::document::Document;
use crate::load::disk::Files;
use crate::model::policy::Status;
use crate::pseudo;
use crate::source::Sources;
use texts::{Place, Shown};

/// A project, ready to be looked at.
#[derive(Debug)]
pub struct Preview {
    /// Every file that a build makes, the internal ones too, by path. Without those of brands that an error keeps from being
    /// made, unless they are of an earlier preview.
    pub pages: BTreeMap<String, String>,
    /// What is known of each page, by its folder: `fr/privacy/`, `brands/other/fr/privacy/`.
    pub views: BTreeMap<String, View>,
    /// The findings.
    pub report: Report,
    /// The texts of the project, to show findings with.
    pub sources: Sources,
    /// Whether the policy cannot be read at all.
    unread: bool,
    /// The brands without pages of this preview, by the folder of their pages.
    stopped: BTreeSet<String>,
}

impl Preview {
    /// Takes the pages of `before` for the brands that have none now; of all brands where nobody can say which there are.
    pub fn keep(&mut self, before: &Self) {
        if self.unread {
            self.stopped.extend(before.pages.keys().map(|path| brand_of(path).to_owned()));
        }
        let is_kept = |path: &str| self.stopped.contains(brand_of(path));
        let pages = before.pages.iter().filter(|(path, _)| is_kept(path));
        let views = before.views.iter().filter(|(path, _)| is_kept(path));
        let (pages, views): (Vec<_>, Vec<_>) = (pages.collect(), views.collect());
        self.views.retain(|path, _| !self.stopped.contains(brand_of(path)));
        self.pages.extend(pages.into_iter().map(|(path, text)| (path.clone(), text.clone())));
        self.views.extend(views.into_iter().map(|(path, view)| (path.clone(), view.clone())));
    }

    /// Whether a brand has no pages of this preview.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        !self.stopped.is_empty()
    }

    /// Whether the page in a folder is that of an earlier preview.
    #[must_use]
    pub fn is_kept(&self, folder: &str) -> bool {
        self.stopped.contains(brand_of(folder)) && self.pages.contains_key(&format!("{folder}index.html"))
    }
}

/// The folder of the brand to which a page belongs: `brands/other/`, empty for the main one.
fn brand_of(path: &str) -> &str {
    let id = path.strip_prefix("brands/").and_then(|rest| rest.split_once('/'));
    id.map_or("", |(id, _)| &path[..="brands/".len() + id.len()])
}

/// What is known of one page.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// The name of the brand.
    pub brand: String,
    /// The id of the document.
    pub document: String,
    /// Its title in the language of the page.
    pub title: String,
    /// The tag (BCP 47) of the language.
    pub locale: String,
    /// The name of the language in itself.
    pub language: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What readers do not get, in a few words: a draft, a page that is not for the public; empty for ordinary pages.
    pub remark: &'static str,
    /// The texts on it, in reading order.
    texts: Vec<Shown>,
    /// The facts on it: path in the YAML, and the place.
    facts: BTreeMap<String, Place>,
}

impl View {
    /// How many of its texts are behind the source language.
    #[must_use]
    pub fn behind(&self) -> usize {
        self.texts.iter().filter(|text| text.is_behind()).count()
    }
}

/// What a preview is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish {
    /// The day that exceptions with an end are held against.
    pub today: Option<Date>,
    /// Whether there are pages in the languages that nobody speaks, too.
    pub pseudo: bool,
}

/// Looks at everything and makes the pages.
#[must_use]
pub fn preview(files: Files, wish: Wish) -> Preview {
    Maker::new(wish).make(files)
}

/// Makes previews, one after the other: of what is as it was, nothing is made anew.
#[derive(Debug)]
pub struct Maker {
    wish: Wish,
    pieces: Arc<Pieces>,
}

impl Maker {
    /// One that has made none yet.
    #[must_use]
    pub fn new(wish: Wish) -> Self {
        Self { wish, pieces: Arc::default() }
    }

    /// Looks at everything and makes the pages.
    #[must_use]
    pub fn make(&self, files: Files) -> Preview {
        let made = self.made(files);
        self.pieces.tidy();
        made
    }

    fn made(&self, files: Files) -> Preview {
        if !self.wish.pseudo {
            return self.of(files);
        }
        // Nothing is told of languages that nobody speaks, nor of others because of them.
        let mut more = self.of(pseudo::with_pseudo(&files));
        more.pages.values_mut().for_each(|page| *page = pseudo::shown(page));
        more.views.values_mut().for_each(|view| view.title = pseudo::shown(&view.title));
        Preview { pages: more.pages, views: more.views, stopped: more.stopped, ..self.of(files) }
    }

    fn of(&self, files: Files) -> Preview {
        let pieces = Some(Arc::clone(&self.pieces));
        of(files, &Options { today: self.wish.today, preview: true, pieces, ..Options::default() })
    }
}

fn of(files: Files, options: &Options) -> Preview {
    let look = |sites: &[Site<'_>]| sites.iter().flat_map(views).collect();
    let (compiled, mut views): (_, BTreeMap<String, View>) = compile::compile_with(files, options, look);
    let Compiled { sources, pages, internal, sink, stopped, brands, .. } = compiled;
    let pages: BTreeMap<_, _> =
        pages.into_iter().chain(internal).map(|page| (page.path, page.text)).collect();
    // What an error keeps from being made is no page to go to.
    views.retain(|folder, _| pages.contains_key(&format!("{folder}index.html")));
    let mut report = sink.finish(&sources, &Levels::default());
    report.run = Run { command: "serve", locale: None, share: None, rules: Vec::new() };
    report.hide_remarks();
    let (unread, stopped) = (brands.is_empty(), stopped.into_iter().collect());
    Preview { pages, views, report, sources, unread, stopped }
}

/// The pages of one brand.
fn views(site: &Site<'_>) -> Vec<(String, View)> {
    let Some(own) = &site.understood else { return Vec::new() };
    let brand = own.policy.brands.get(&own.policy.brand).map_or("", |brand| brand.name.as_str());
    let each = own.localized.documents.iter().map(|document| {
        let tag = document.language.to_string();
        let status = own.policy.site.languages.get(&document.language).map(|language| language.status);
        let view = View {
            brand: brand.to_owned(),
            document: document.id.clone(),
            title: document.title.plain(),
            language: own.localized.own_names.get(&tag).unwrap_or(&tag).clone(),
            dir: if document.rtl { "rtl" } else { "ltr" },
            remark: remark(document, status),
            texts: texts::of(site, own, document),
            facts: texts::facts(site, document),
            locale: tag,
        };
        (format!("{}{}", site.folder(), crate::render::folder(document)), view)
    });
    each.collect()
}

fn remark(document: &Document, status: Option<Status>) -> &'static str {
    if document.blocked {
        "readers get no page: it is behind"
    } else if !document.public {
        "not for the public"
    } else if pseudo::is_pseudo(&document.language.to_string()) {
        "nobody speaks it"
    } else if status == Some(Status::Draft) {
        "draft"
    } else {
        ""
    }
}
