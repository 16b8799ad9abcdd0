//! The pages of one site in every format that is asked for.

use std::cell::OnceCell;

use rayon::prelude::*;

use super::brands::Site;
use super::part::Part;
use super::pieces::Known;
use super::{Options, TEMPLATE, Understood};
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::document::Document;
use crate::load::Workspace;
use crate::load::places::Places;
use crate::progress::Phase;
use crate::render::html::Html;
use crate::render::template::{TemplateFault, Templates};
use crate::render::{self, Around, Target};
use crate::source::Span;
use crate::write::Page;

/// The pages of a brand for the public, and those that are not.
pub(super) type Pages = (Vec<Page>, Vec<Page>);

/// The pages of a brand, under their paths from the output folder.
pub(super) fn of(
    site: &Site<'_>,
    own: &Understood,
    (options, part, known): (&Options, &Part, Option<&Known<'_>>),
    sink: &mut Sink,
) -> Pages {
    let html = if options.preview { Html::PREVIEW } else { Html::PUBLIC };
    let around = Around::new(&own.policy, &own.localized, html);
    let documents = &own.localized.documents;
    if let Some(layout) = &options.site {
        let files = render::site::files(documents, &around, layout, site.id(), &|tag| part.tells(tag));
        return (files.into_iter().map(|(path, text)| Page { path, text }).collect(), Vec::new());
    }
    if options.trial && site.workspace.templates.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let templates = site.workspace.templates.iter();
    let templates =
        templates.map(|(name, source)| (name.as_str(), &*site.workspace.sources.file(*source).text));
    let made = Templates::new(templates)
        .and_then(|templates| plain(&templates, documents, &around, (options, part, site, known)));
    let (mut pages, mut internal) = made.unwrap_or_else(|fault| {
        sink.push(template_finding(&site.workspace, &fault));
        (Vec::new(), Vec::new())
    });
    for page in pages.iter_mut().chain(&mut internal) {
        page.path.insert_str(0, &site.folder());
    }
    (pages, internal)
}

/// Every document with its own files, and what stands beside them.
fn plain(
    templates: &Templates,
    documents: &[Document],
    around: &Around<'_>,
    (options, part, site, known): (&Options, &Part, &Site<'_>, Option<&Known<'_>>),
) -> Result<Pages, TemplateFault> {
    let (mut pages, mut internal) = (Vec::new(), Vec::new());
    let html = options.targets.contains(&Target::Html);
    let is_made = |document: &&Document| !document.blocked || options.preview;
    let wanted = |document: &&Document| is_made(document) && part.has(site, document);
    let asked: Vec<_> = documents.iter().filter(wanted).collect();
    // In the order of the languages, so that those of a language stand together.
    let languages: Vec<_> = asked.chunk_by(|one, other| one.language == other.language).collect();
    let aside = known.map(|_| format!("{:?} {around:?}", options.targets)).unwrap_or_default();
    let made = languages.into_par_iter().map(|documents| {
        let make = || of_language(templates, documents, around, options);
        match (known, documents.first()) {
            (Some(known), Some(first)) => {
                let ids: Vec<_> = documents.iter().map(|document| document.id.as_str()).collect();
                known.pages(&first.language, &[ids.join(" ").as_bytes(), aside.as_bytes()], make)
            }
            _ => make(),
        }
    });
    for own in made.collect::<Vec<_>>() {
        let [public, hidden] = own?;
        pages.extend(public);
        internal.extend(hidden);
    }
    if html && part.has_common() {
        if documents.iter().any(|document| !document.public && is_made(&document)) {
            internal.push(Page { path: "style.css".into(), text: templates.stylesheet().to_owned() });
        }
        let documents: Vec<_> = documents.iter().filter(|document| document.public).collect();
        pages.push(Page { path: "index.html".into(), text: templates.chooser(&documents, around)? });
        let text = render::sitemap::sitemap(&documents, around);
        pages.push(Page { path: "sitemap.xml".into(), text });
        pages.push(Page { path: "style.css".into(), text: templates.stylesheet().to_owned() });
        let text = render::redirect::lines(&documents, around);
        if !text.is_empty() {
            pages.push(Page { path: "_redirects".into(), text });
        }
    }
    Ok((pages, internal))
}

/// The pages of a language for the public, and those that are not.
fn of_language(
    templates: &Templates,
    documents: &[&Document],
    around: &Around<'_>,
    options: &Options,
) -> Result<[Vec<Page>; 2], TemplateFault> {
    options.progress.more(documents.len());
    let made = documents.par_iter().map(|document| {
        let seen = OnceCell::new();
        let seen = || seen.get_or_init(|| templates.seen(document, around)).as_ref().map_err(Clone::clone);
        let targets = options.targets.iter().map(|target| {
            let path = format!("{}{}", render::folder(document), target.file());
            let text = match target {
                Target::Html | Target::Fragment => templates.fill(seen()?, *target)?,
                Target::Markdown => render::markdown::page(document, around),
                Target::Json => render::json::page(document, around),
            };
            Ok(Page { path, text })
        });
        let make = || targets.collect::<Result<Vec<_>, TemplateFault>>();
        let own = options.progress.time(Phase::Page, render::folder(document), make);
        options.progress.done();
        own
    });
    let [mut pages, mut internal] = [Vec::new(), Vec::new()];
    for (document, own) in documents.iter().zip(made.collect::<Vec<_>>()) {
        if document.public { &mut pages } else { &mut internal }.extend(own?);
        if options.targets.contains(&Target::Html) {
            let stubs = render::redirect::stubs(document, around).into_iter();
            pages.extend(stubs.map(|(path, text)| Page { path, text }));
        }
    }
    Ok([pages, internal])
}

fn template_finding(workspace: &Workspace, fault: &TemplateFault) -> Diagnostic {
    let own = |name: &str| workspace.templates.get(name).copied();
    let span = own(&fault.name).map(|source| Span::new(source, fault.range.clone().unwrap_or(0..0)));
    // Where a template of this program fails, one of the project that takes it in is the one to look at.
    let place = span.or_else(|| {
        let mut names = fault.within.iter().filter_map(|place| place.rsplit(' ').next()?.split(':').next());
        names.find_map(own).map(|source| Span::new(source, 0..0))
    });
    let place = place.unwrap_or_else(|| Places::new(&workspace.policy).start());
    let found = Diagnostic::new(&TEMPLATE, place, format!("the template `{}` cannot be used", fault.name));
    let found = fault.message.lines().filter(|line| !line.trim().is_empty()).fold(found, Diagnostic::note);
    let found = fault.within.iter().fold(found, |found, place| found.note(place.as_str()));
    found.help("`policyglot explain templates` lists what a template can use")
}
