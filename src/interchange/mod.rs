//! The same policy in the formats of others: TILT JSON, the Data Privacy Vocabulary as JSON-LD, a record as CSV.
//!
//! Nothing is lost in silence: what a format cannot hold is told, a line a field, and so is what an import leaves out.

mod address;
mod choice;
pub mod dpv;
mod fields;
pub mod record;
pub mod tilt;

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use crate::compile::brands::{self, Wanted};
use crate::compile::{self, Options, Understood};
use crate::diag::Severity;
use crate::diag::sink::{Levels, Report, Sink};
use crate::load::disk::Files;
use crate::load::places::Places;
use crate::load::{self, Workspace};
use crate::model::value::{Period, Unit};
use crate::source::Sources;
use tilt::import::Imported;

/// A format that a policy can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Transparency Information Language: JSON.
    Tilt,
    /// W3C Data Privacy Vocabulary: JSON-LD.
    Dpv,
    /// Record of processing activities (GDPR Art. 30): CSV.
    Record,
}

impl Format {
    /// What people call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Tilt => "TILT",
            Self::Dpv => "DPV",
            Self::Record => "the record",
        }
    }
}

/// Something that does not pass from one format to the other as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Remark {
    /// Where it stands: a path of the policy (`cookies`) or of a JSON document (`meta._hash`).
    pub path: String,
    /// What becomes of it, and why.
    pub what: String,
}

impl Remark {
    pub(crate) fn new(path: impl Into<String>, what: impl Into<String>) -> Self {
        Self { path: path.into(), what: what.into() }
    }

    /// Tells that something is left out, and how many of it; nothing where there is none.
    pub(crate) fn counted(path: &str, count: usize) -> Option<Self> {
        match count {
            0 => None,
            1 => Some(Self::new(path, "")),
            _ => Some(Self::new(format!("{path} ({count})"), "")),
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, what } = self;
        if what.is_empty() { f.write_str(path) } else { write!(f, "{path}: {what}") }
    }
}

/// A policy in another format.
#[derive(Debug, Clone)]
pub struct Exported {
    /// The whole text.
    pub text: String,
    /// What the policy says and the format has no place for.
    pub left_out: Vec<Remark>,
    /// What the format asks for and the policy does not say.
    pub wanting: Vec<Remark>,
}

/// What asking for a policy in another format gave.
#[derive(Debug)]
pub struct Asked {
    /// The texts of the project, to show findings with.
    pub sources: Sources,
    /// The findings.
    pub report: Report,
    /// The tags of the site's languages.
    pub languages: Vec<String>,
    /// The ids of the brands that have pages, the main one first.
    pub brands: Vec<String>,
    /// The policy; none where it has errors, the language or the brand is unknown, or it has no document.
    pub exported: Option<Exported>,
}

/// What is to be written.
#[derive(Debug, Clone)]
pub struct Request {
    /// The format.
    pub format: Format,
    /// The language (BCP 47); the source language where none is named.
    pub locale: Option<String>,
    /// The brand, by its id; the main one where none is named.
    pub brand: Option<String>,
}

/// Writes the policy of a project in another format.
#[must_use]
pub fn export(files: Files, request: &Request) -> Asked {
    let mut sink = Sink::default();
    let workspace = load::load(files, &mut sink);
    let mut sites = brands::sites(&workspace, None, sink);
    brands::settle(&mut sites, None);
    let main = brands::main(&sites);
    let asked = request.brand.as_deref().or(main.as_deref());
    let wanted = Wanted::new(asked, main.as_deref());
    let report = brands::merge(&mut sites, wanted).finish(&workspace.sources, &Levels::default());
    let ids = sites.iter().filter_map(|site| site.id().map(str::to_owned));
    let brands = main.iter().cloned().chain(ids).collect();
    let site = sites.iter().find(|site| wanted.has(site.id()));
    let understood = site.and_then(|site| Some((site, site.understood.as_ref()?)));
    let languages = understood.iter().flat_map(|(_, own)| own.policy.site.languages.keys());
    let languages = languages.map(ToString::to_string).collect();
    let sound = understood.filter(|_| !report.failed());
    let exported = sound.and_then(|(site, own)| write(&site.workspace, own, request));
    drop(sites);
    Asked { sources: workspace.sources, report, languages, brands, exported }
}

/// Makes a starting policy pass: checks that it does not, and that can be lowered, are warnings in it; what cannot is
/// told.
///
/// A document says less than a policy must, and states by hand what are facts in a policy.
#[must_use]
pub fn start(mut imported: Imported) -> Imported {
    let compiled = compile::compile(
        Files::in_memory(imported.files.iter().map(|(path, text)| (path, text))),
        &Options::default(),
    );
    let errors = compiled.sink.found().iter().filter(|found| found.severity == Severity::Error);
    let (lowered, kept): (Vec<_>, Vec<_>) = errors.partition(|found| found.rule.silenceable);
    for found in kept {
        let what = format!("the policy does not compile yet: {}", found.message);
        imported.advice.push(Remark::new(found.rule.name, what));
    }
    let names: BTreeSet<&str> = lowered.iter().map(|found| found.rule.name).collect();
    let site = imported.files.iter_mut().find(|(path, _)| path == "policy/site.yaml");
    if let Some((_, site)) = site.filter(|_| !names.is_empty()) {
        site.push_str("\n# What the document does not say, or says by hand. Delete a line once its check finds nothing.\nchecks:\n");
        for name in &names {
            let _ = writeln!(site, "  {name}: warning");
        }
        let names: Vec<_> = names.into_iter().collect();
        let what =
            format!("the policy does not pass these checks, which are warnings in it: {}", names.join(", "));
        imported.advice.push(Remark::new("policy/site.yaml", what));
    }
    imported
}

fn write(workspace: &Workspace, own: &Understood, request: &Request) -> Option<Exported> {
    let source = own.policy.site.source.to_string();
    let tag = request.locale.as_ref().unwrap_or(&source);
    let (policy, catalogues) = (&own.policy, &workspace.catalogues);
    let mut exported = match request.format {
        Format::Tilt => tilt::export::export(policy, catalogues, tag),
        Format::Dpv => dpv::export(policy, catalogues, tag),
        Format::Record => record::export(policy, catalogues, tag),
    }?;
    exported.left_out.extend(fields::left_out(policy, &Places::new(&workspace.policy), request.format));
    exported.left_out.sort();
    exported.left_out.dedup();
    Some(exported)
}

/// A period as TILT and XML Schema write it: without weeks, which they do not know (a week is seven days), and in
/// capitals and whole numbers, however it was typed.
fn duration(period: &Period) -> String {
    let of = |unit: Unit| period.parts.iter().find(|(_, own)| *own == unit).map_or(0, |(amount, _)| *amount);
    let days = of(Unit::Week).saturating_mul(7).saturating_add(of(Unit::Day));
    let part =
        |amount: u64, letter: &str| if amount > 0 { format!("{amount}{letter}") } else { String::new() };
    let time = format!("{}{}", part(of(Unit::Hour), "H"), part(of(Unit::Minute), "M"));
    let time = if time.is_empty() { time } else { format!("T{time}") };
    format!("P{}{}{}{time}", part(of(Unit::Year), "Y"), part(of(Unit::Month), "M"), part(days, "D"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_written_as_xml_schema_has_them() {
        for (typed, written) in [
            ("P13M", "P13M"),
            ("P1y", "P1Y"),
            ("P2w", "P14D"),
            ("P1W2D", "P9D"),
            ("P1Y0M", "P1Y"),
            ("PT1.5H", "PT1H30M"),
            ("P1Y6MT36H", "P1Y6MT36H"),
        ] {
            assert_eq!(duration(&Period::parse(typed).unwrap()), written);
        }
    }

    #[test]
    fn what_keeps_a_starting_policy_from_compiling_is_told() {
        let files = vec![
            ("policy/site.yaml".to_owned(), "source-language: en\nbase-url: https://a.example/\n".to_owned()),
            ("policy/data.yaml".to_owned(), "categories: [\n".to_owned()),
        ];
        let imported = start(Imported { files, remarks: Vec::new(), advice: Vec::new() });
        let told: Vec<_> = imported.advice.iter().map(|own| own.what.as_str()).collect();
        assert!(told.iter().any(|what| what.starts_with("the policy does not compile yet: ")), "{told:?}");
    }
}
