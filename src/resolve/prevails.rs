//! The language whose version prevails: that the site has pages in it, and that pages name one alone.

use unic_langid::LanguageIdentifier;

use super::values::advice;
use super::{Context, rules};
use crate::load::yaml::rules::UNUSABLE_VALUE;
use crate::model::document::{DocumentPlan, SectionPlan};
use crate::model::policy::{Policy, WhenBehind};

/// Reports a language that prevails though the site has no page in it, in no region.
pub(super) fn has_pages(cx: &mut Context<'_>, path: &str, tag: &LanguageIdentifier) {
    let raw = cx.files.iter().filter_map(|file| file.raw.languages.as_ref());
    let all: Vec<&String> = raw.flat_map(|languages| languages.keys()).collect();
    let same = |own: &&String| own.split('-').next() == Some(tag.language.as_str());
    if all.is_empty() || all.iter().any(same) {
        return;
    }
    let all: Vec<_> = all.into_iter().map(|own| format!("`{own}`")).collect();
    let help = format!("name one of {}", all.join(", "));
    let found = cx.report(&rules::UNKNOWN_LANGUAGE, path, format!("the site has no pages in `{tag}`"));
    found.notes.push("pages tell their readers which language prevails".into());
    found.helps.push(advice(&help));
}

/// Reports a language that prevails where notices at texts that are behind tell readers that another does.
pub(super) fn is_one(cx: &mut Context<'_>, policy: &Policy, path: &str, plan: &DocumentPlan) {
    let source = &policy.site.source;
    let Some(own) = plan.prevails.as_ref().filter(|own| own.language != source.language) else { return };
    let of_sections = plan.sections.iter().flat_map(SectionPlan::walk).filter_map(|own| own.when_behind);
    let mut all = policy.site.when_behind.into_iter().chain(plan.when_behind).chain(of_sections);
    if !all.any(|choice| choice == WhenBehind::Notice) {
        return;
    }
    let path = format!("{path}.prevails");
    let headline =
        format!("`{own}` prevails here, and `when-behind: notice` tells readers that `{source}` does");
    let found = cx.report(&UNUSABLE_VALUE, &path, headline);
    found.notes.push("a text that is behind its original says that the original prevails: one page would name two languages".into());
    found
        .helps
        .push(advice(&format!("write `prevails: {source}`, or `when-behind: block`, `source` or `keep`")));
}
