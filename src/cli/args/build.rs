//! The arguments of `build`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{CacheArgs, FindingArgs};
use crate::compile::part::Shard;
use crate::render::Target;
use crate::render::site::layout::Generator;

/// Arguments of `build`.
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// How findings are chosen and shown.
    #[command(flatten)]
    pub findings: FindingArgs,
    /// Where runs are kept.
    #[command(flatten)]
    pub cache: CacheArgs,
    /// Only this brand (an id of `brands`); the pages of the others stay as they are.
    #[arg(long, value_name = "ID")]
    pub brand: Option<String>,
    /// The folder to write to, from the project's folder; of a generator, the folder of its site.
    #[arg(long, value_name = "DIR", default_value = "public", default_value_ifs = [
        ("target", "hugo", Some("sites/hugo")),
        ("target", "zola", Some("sites/zola")),
        ("target", "docusaurus", Some("sites/docusaurus")),
        ("target", "starlight", Some("sites/starlight")),
    ])]
    pub out: PathBuf,
    /// The folder for documents that are not for the public, such as the record of processing.
    #[arg(long, value_name = "DIR", default_value = "internal")]
    pub internal_out: PathBuf,
    /// Which files of each page to make, or one of the generators hugo, zola, docusaurus and starlight.
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "html,fragment,markdown,json")]
    pub target: Vec<TargetName>,
    /// Of a generator: the folder of its content that the pages go to.
    #[arg(long, value_name = "FOLDER", default_value = "legal")]
    pub under: String,
    /// Of a generator: the site's default language, whose pages have no folder of their own (`none`: all have one); the
    /// source language where nothing is given.
    #[arg(long, value_name = "TAG")]
    pub root_locale: Option<String>,
    /// Make only this share of the pages, of so many that are about equal, such as 3/8; `merge` makes a site of all of them.
    #[arg(long, value_name = "NUMBER/COUNT", conflicts_with_all = ["locale", "brand"])]
    pub shard: Option<Shard>,
    /// Write to FILE, as make and ninja read it, which files and folders the pages were made of.
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    pub depfile: Option<PathBuf>,
    /// Write nothing; exit with 1 if what is on disk differs from what would be written.
    #[arg(long)]
    pub check: bool,
}

/// A file of each page, or a generator of websites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TargetName {
    /// index.html
    Html,
    /// fragment.html, without header and footer
    Fragment,
    /// index.md
    Markdown,
    /// index.json
    Json,
    /// Content of a Hugo site
    Hugo,
    /// Content of a Zola site
    Zola,
    /// Content of a Docusaurus site
    Docusaurus,
    /// Content of an Astro site with Starlight
    Starlight,
}

impl TargetName {
    /// The file of each page that it stands for.
    pub(crate) fn file(self) -> Option<Target> {
        match self {
            Self::Html => Some(Target::Html),
            Self::Fragment => Some(Target::Fragment),
            Self::Markdown => Some(Target::Markdown),
            Self::Json => Some(Target::Json),
            _ => None,
        }
    }

    /// The generator that it stands for.
    pub(crate) fn generator(self) -> Option<Generator> {
        match self {
            Self::Hugo => Some(Generator::Hugo),
            Self::Zola => Some(Generator::Zola),
            Self::Docusaurus => Some(Generator::Docusaurus),
            Self::Starlight => Some(Generator::Starlight),
            _ => None,
        }
    }
}
