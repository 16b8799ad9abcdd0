//! The arguments of commands that begin something: a project, a language, a preview.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::init;

/// The day that holds where nobody names one.
pub const EFFECTIVE: &str = "2026-01-01";

/// Arguments of `init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder of the project; made if it is not there.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// The languages beside that in which the policy is written (BCP 47 tags).
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub locales: Option<Vec<String>>,
    /// The language in which the policy is written: ar, de, en, es, fr or ja.
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub source_locale: String,
    /// The legal name of the company.
    #[arg(long, value_name = "NAME")]
    pub company: Option<String>,
    /// The name of the service or site whose policy it is.
    #[arg(long, value_name = "NAME")]
    pub service: Option<String>,
    /// The address of the service on the web.
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
    /// The country of the company: a code of ISO 3166-1 or 3166-2, such as DE, GB or US-CA.
    #[arg(long, value_name = "CODE")]
    pub region: Option<String>,
    /// Add a file that has a CI look at the project; also to a project that is there, which then gets nothing else.
    #[arg(long, value_name = "NAME")]
    pub ci: Option<CiName>,
    /// The day from which the policy is in force; policyglot never reads the clock.
    #[arg(long, value_name = "YYYY-MM-DD", default_value = EFFECTIVE)]
    pub effective: String,
    /// Ask nothing: what no option says is that of an invented company.
    #[arg(long, short = 'y')]
    pub yes: bool,
}

/// Arguments of `new-locale`.
#[derive(Debug, Args)]
pub struct NewLocaleArgs {
    /// The language (BCP 47 tag).
    #[arg(value_name = "TAG")]
    pub tag: String,
}

/// Arguments of `serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The port on this machine. Without it 4114, or any that is free; 0 is any.
    #[arg(long, value_name = "NUMBER")]
    pub port: Option<u16>,
    /// Open the browser.
    #[arg(long)]
    pub open: bool,
    /// Show two languages more that nobody speaks, made of the source language: en-XA, long and accented, and ar-XB, from
    /// right to left. What stays as it is cannot be translated; what breaks in them breaks in real languages.
    #[arg(long)]
    pub pseudo: bool,
    /// Look at the files again and again: for disks that do not tell of changes, as in containers and on networks.
    #[arg(long)]
    pub poll: bool,
    /// The day that exceptions with an end are held against; policyglot never reads the clock.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
}

/// Whose CI it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CiName {
    /// GitHub Actions: .github/workflows/policy.yml
    Github,
    /// GitLab CI/CD: .gitlab-ci.yml
    Gitlab,
}

impl From<CiName> for init::Ci {
    fn from(name: CiName) -> Self {
        match name {
            CiName::Github => Self::Github,
            CiName::Gitlab => Self::Gitlab,
        }
    }
}
