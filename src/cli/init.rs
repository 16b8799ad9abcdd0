//! `policyglot init`.

mod repository;

use std::fmt::Write as _;
use std::io::IsTerminal;
use std::path::Path;

use dialoguer::Input;
use dialoguer::console::Term;
use unic_langid::LanguageIdentifier;

use super::args::{Global, InitArgs, begin};
use super::error::Error;
use super::{Outcome, Streams, print, project};
use crate::cldr::{Cldr, tags};
use crate::compile::{self, Compiled, Options};
use crate::init::{self, Answers, NewFile, ci};
use crate::load::disk;
use crate::load::limits::Limits;
use crate::model::region::{NoRegion, Region};
use crate::model::value;
use crate::write::single;
use repository::{Additions, Repository};

/// The company that is named where nobody names one.
const COMPANY: &str = "Larch Software GmbH";
const SERVICE: &str = "Larch Notes";
const URL: &str = "https://www.larch-notes.example/";
const REGION: &str = "DE";

pub(super) fn run(global: &Global, args: &InitArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    if args.dir.join("policy/site.yaml").exists() {
        return add_ci(args, project::limits(global)?, streams);
    }
    let asks = !args.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let answers = answers(args, asks)?;
    let files = init::files(&answers).map_err(Error::Argument)?;
    let (files, left) = to_write(&args.dir, files)?;
    let tags: Vec<_> = answers.locales.iter().map(ToString::to_string).collect();
    let source = answers.source.to_string();
    let ci = args.ci.map(Into::into);
    let more = Repository::of(&args.dir).additions(Some(&source), &tags, ci)?;
    let mut paths: Vec<_> =
        files.iter().map(|file| (args.dir.join(&file.path), file.text.as_str())).collect();
    paths.extend(more.files.iter().map(|(_, place, text)| (place.clone(), text.as_str())));
    single::create_files(&paths).map_err(Error::Write)?;
    for path in left {
        let _ = writeln!(streams.err, "{path} is there already, and stays as it is");
    }
    for note in &more.notes {
        let _ = writeln!(streams.err, "{note}");
    }
    let mut text = summary(args, &files, &answers);
    text += &wrote(&more);
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

/// Adds to a project that is there the file of a CI, and who is asked to review where nobody is.
fn add_ci(args: &InitArgs, limits: Limits, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    let dir = args.dir.display();
    let Some(ci) = args.ci else {
        return Err(Error::Argument(format!(
            "{dir} is a project already; nothing was written (with --ci github or --ci gitlab, the file for CI would be added)"
        )));
    };
    let given = [
        ("--locales", args.locales.is_some()),
        ("--company", args.company.is_some()),
        ("--service", args.service.is_some()),
        ("--url", args.url.is_some()),
        ("--region", args.region.is_some()),
    ];
    if let Some((option, _)) = given.iter().find(|(_, is_given)| *is_given) {
        return Err(Error::Argument(format!(
            "{dir} is a project already; nothing was written: leave out {option} to add the file for CI alone"
        )));
    }
    let files = disk::read_project_within(&args.dir, limits).map_err(Error::Read)?;
    let Compiled { source, languages, .. } = compile::compile(files, &Options::default());
    let more = Repository::of(&args.dir).additions(source.as_deref(), &languages, Some(ci.into()))?;
    let paths: Vec<_> = more.files.iter().map(|(_, place, text)| (place.clone(), text.as_str())).collect();
    single::create_files(&paths).map_err(Error::Write)?;
    for note in &more.notes {
        let _ = writeln!(streams.err, "{note}");
    }
    let text = if more.files.is_empty() { "nothing was written\n".to_owned() } else { wrote(&more) };
    print(streams, &text)?;
    Ok(Outcome::Clean)
}

/// The files of the repository that were made, and what is to be done with them.
fn wrote(more: &Additions) -> String {
    let mut text = String::new();
    for (shown, _, content) in &more.files {
        let shown = shown.display();
        let _ = writeln!(text, "wrote {shown}");
        if content.contains(ci::PLACEHOLDER) {
            let _ = writeln!(
                text,
                "  put the address of the repository of policyglot in the place of {}",
                ci::PLACEHOLDER
            );
        } else if content.contains("@legal-team") {
            let _ = writeln!(text, "  put the names of your people or teams in the place of @legal-team");
        }
    }
    text
}

/// The files that can be made, and the paths of those that others stand in the place of.
fn to_write(dir: &Path, files: Vec<NewFile>) -> Result<(Vec<NewFile>, Vec<String>), Error> {
    let is_there = |file: &NewFile| dir.join(&file.path).symlink_metadata().is_ok();
    if let Some(file) = files.iter().find(|file| file.needed && is_there(file)) {
        let path = dir.join(&file.path);
        return Err(Error::Argument(format!("{} is there already; nothing was written", path.display())));
    }
    let (left, files): (Vec<_>, Vec<_>) = files.into_iter().partition(is_there);
    Ok((files, left.into_iter().map(|file| file.path).collect()))
}

fn answers(args: &InitArgs, asks: bool) -> Result<Answers, Error> {
    let source = language(&args.source_locale)?;
    let others = if source.language.as_str() == "fr" { "en,de" } else { "fr,de" };
    let given = args.locales.as_ref().map(|tags| tags.join(","));
    let ask = |asked: &Option<String>, question: &str, default: &str, check: Check| {
        answer(asked.as_ref(), asks.then_some(question), default, check)
    };
    let company = ask(&args.company, "Legal name of the company", COMPANY, name)?;
    let service = ask(&args.service, "Name of the service or site", SERVICE, name)?;
    let url = ask(&args.url, "Its address on the web", URL, |text| address(text).map(drop))?;
    let region =
        ask(&args.region, "Country of the company (ISO code, such as DE, GB, US-CA)", REGION, |text| {
            region(text).map(drop)
        })?;
    let locales = ask(&given, "Languages beside the first one (tags with commas)", others, |text| {
        languages(text).map(drop)
    })?;
    let url = address(&url).map_err(Error::Argument)?;
    let host =
        url::Url::parse(&url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    let mut locales = languages(&locales).map_err(Error::Argument)?;
    locales.retain(|tag| *tag != source);
    Ok(Answers {
        company,
        service,
        email: format!("privacy@{}", host.strip_prefix("www.").unwrap_or(&host)),
        url,
        region: self::region(&region).map_err(Error::Argument)?,
        source,
        locales,
        effective: value::parse_date(&args.effective)
            .map_err(|_| Error::Argument("--effective takes a day written like 2026-01-31".to_owned()))?,
    })
}

/// Says what is wrong with an answer.
type Check = fn(&str) -> Result<(), String>;

/// What an option says, else what is answered, else what holds for the invented company.
fn answer(
    given: Option<&String>,
    question: Option<&str>,
    default: &str,
    check: Check,
) -> Result<String, Error> {
    if let Some(text) = given {
        return check(text).map(|()| text.trim().to_owned()).map_err(Error::Argument);
    }
    let Some(question) = question else { return Ok(default.to_owned()) };
    Input::<String>::new()
        .with_prompt(question)
        .default(default.to_owned())
        .validate_with(|text: &String| check(text))
        .interact_text_on(&Term::stderr())
        .map(|text| text.trim().to_owned())
        .map_err(|dialoguer::Error::IO(error)| {
            Error::Argument(format!("no answer: {error}; nothing was written"))
        })
}

fn name(text: &str) -> Result<(), String> {
    if text.trim().is_empty() || text.chars().any(char::is_control) {
        return Err("a name is one line of plain text".to_owned());
    }
    Ok(())
}

/// An address with its scheme, and with `/` at the end.
fn address(text: &str) -> Result<String, String> {
    let text = text.trim();
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let whole = if whole.ends_with('/') { whole } else { format!("{whole}/") };
    value::parse_link(&whole)
        .map(|_| whole)
        .map_err(|why| format!("`{text}` is no address of the web: {why}"))
}

fn region(text: &str) -> Result<Region, String> {
    let code = text.trim().to_uppercase();
    match Region::parse(&code) {
        Ok(Region::Group(_)) => Err(format!("`{text}` is no country")),
        Ok(region) => Ok(region),
        Err(NoRegion::Meant(code)) => Err(format!("`{text}` is no code of ISO 3166; did you mean `{code}`?")),
        Err(NoRegion::Unknown) => Err(format!("`{text}` is no code of ISO 3166, such as DE or US-CA")),
    }
}

fn languages(text: &str) -> Result<Vec<LanguageIdentifier>, String> {
    let tags = text.split(',').map(str::trim).filter(|tag| !tag.is_empty());
    let mut found: Vec<LanguageIdentifier> = Vec::new();
    for tag in tags {
        let tag = known_language(tag)?;
        if !found.contains(&tag) {
            found.push(tag);
        }
    }
    Ok(found)
}

fn language(text: &str) -> Result<LanguageIdentifier, Error> {
    known_language(text).map_err(Error::Argument)
}

/// The language of a tag.
pub(super) fn known_language(text: &str) -> Result<LanguageIdentifier, String> {
    let wrong = || format!("`{text}` is no language tag (BCP 47), such as fr or pt-BR");
    let tag = value::parse_language(text).map_err(|meant| match meant {
        Some(meant) => format!("`{text}` is no language tag (BCP 47); did you mean `{meant}`?"),
        None => wrong(),
    })?;
    if !tags::known_language(&tag) {
        return Err(wrong());
    }
    match Cldr::new(&tag, None) {
        Ok(_) => Ok(tag),
        Err(why) => Err(format!("no pages can be made in `{tag}`: {why}")),
    }
}

fn summary(args: &InitArgs, files: &[NewFile], answers: &Answers) -> String {
    let (dir, count) = (&args.dir, files.len());
    let mut lines = vec![format!("{count} files in {}. Next:", dir.display())];
    if dir.as_path() != Path::new(".") {
        lines.push(format!("  cd {}", dir.display()));
    }
    let check = if answers.locales.is_empty() {
        "  policyglot check           # what is missing, and why that matters"
    } else {
        "  policyglot check           # one clause is behind in the translations, to show what is told"
    };
    lines.push(check.to_owned());
    lines.push("  policyglot serve --open    # the pages, while you edit".to_owned());
    lines.push("  policyglot build           # the pages, in public/".to_owned());
    let documents = files.iter().find(|file| file.path == "policy/documents.yaml");
    let line =
        documents.and_then(|file| file.text.lines().position(|line| line.trim().starts_with("effective:")));
    if let Some(at) = line.filter(|_| args.effective == begin::EFFECTIVE) {
        lines.push(format!(
            "The policy is in force from {}: put your day there, in policy/documents.yaml, line {}.",
            answers.effective,
            at + 1
        ));
    }
    if answers.company != COMPANY {
        lines.push(format!(
            "policy/organisation.yaml has {} as the address for requests: correct it there.",
            answers.email
        ));
    }
    lines.join("\n") + "\n"
}
