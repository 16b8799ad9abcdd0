//! `policyglot init`.

use std::io::IsTerminal;
use std::path::Path;

use dialoguer::Input;
use dialoguer::console::Term;
use unic_langid::LanguageIdentifier;

use super::args::InitArgs;
use super::error::Error;
use super::{Outcome, Streams, print};
use crate::cldr::tags;
use crate::init::{self, Answers, NewFile};
use crate::model::region::{NoRegion, Region};
use crate::model::value;
use crate::write::single;

/// The company that is named where nobody names one.
const COMPANY: &str = "Larch Software GmbH";
const SERVICE: &str = "Larch Notes";
const URL: &str = "https://www.larch-notes.example/";
const REGION: &str = "DE";

pub(super) fn run(args: &InitArgs, streams: &mut Streams<'_>) -> Result<Outcome, Error> {
    if args.dir.join("policy/site.yaml").exists() {
        return Err(Error::Argument(format!(
            "{} is a project already; nothing was written",
            args.dir.display()
        )));
    }
    let asks = !args.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let answers = answers(args, asks)?;
    let files = init::files(&answers).map_err(Error::Argument)?;
    let (files, left) = to_write(&args.dir, files)?;
    let paths: Vec<_> = files.iter().map(|file| (args.dir.join(&file.path), file.text.as_str())).collect();
    single::create_files(&paths).map_err(Error::Write)?;
    for path in left {
        let _ = writeln!(streams.err, "{path} is there already, and stays as it is");
    }
    print(streams, &summary(&args.dir, files.len(), &answers))?;
    Ok(Outcome::Clean)
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
        ci: args.ci.map(Into::into),
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
    if tags::known_language(&tag) { Ok(tag) } else { Err(wrong()) }
}

fn summary(dir: &Path, count: usize, answers: &Answers) -> String {
    let mut lines = vec![format!("{count} files in {}. Next:", dir.display())];
    if dir != Path::new(".") {
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
    if answers.company != COMPANY {
        lines.push(format!(
            "policy/organisation.yaml has {} as the address for requests: correct it there.",
            answers.email
        ));
    }
    lines.join("\n") + "\n"
}
