//! The arguments, as clap reads them.

pub mod begin;
mod build;
mod cache;
mod facts;
mod interchange;
mod lsp;
mod merge;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diag::format::Format;
use crate::render::template;
pub use begin::{CiName, InitArgs, NewLocaleArgs, ServeArgs};
pub use build::{BuildArgs, TargetName};
pub use cache::CacheArgs;
pub use facts::{FactsArgs, FactsFormat};
pub use interchange::{ExportArgs, ExportFormat, ImportArgs, ImportFormat};
pub use lsp::LspArgs;
pub use merge::MergeArgs;

/// Compiles a legal policy (facts in YAML, words in Fluent) into the same pages in every language.
#[derive(Debug, Parser)]
#[command(name = "policyglot", version, about, arg_required_else_help = true, max_term_width = 100)]
#[command(after_help = "Exit status: 0 clean, 1 findings at error level, 2 could not run.\n\n\
    Example:\n  policyglot check\n  policyglot build --out public")]
pub struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What holds for every command.
#[derive(Debug, Args)]
pub struct Global {
    /// Start in DIR instead of the current folder. The project is the nearest folder, upwards, with policy/site.yaml.
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub directory: Option<PathBuf>,
    /// Raise a limit on what files may hold, such as `ftl-file=4MiB`. May be given several times; `policyglot explain limits`
    /// lists them.
    #[arg(long = "limit", value_name = "NAME=VALUE", global = true)]
    pub limits: Vec<String>,
    /// Whether to use colour. `NO_COLOR` is honoured.
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub color: Color,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// When stdout is a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Begin a project: a small complete policy that passes `check` at once. Files that are there are never overwritten.
    #[command(after_help = "Examples:\n  policyglot init legal\n  \
        policyglot init legal --yes --locales de,ar --ci github\n  \
        policyglot init --company \"Larch Software GmbH\" --service \"Larch Notes\" --url https://www.larch-notes.example/ --region DE")]
    Init(InitArgs),
    /// Begin a language: its line in the site, and its files with every message to be translated, as comments. Run again, it adds
    /// the messages that are new since.
    #[command(after_help = "Example:\n  policyglot new-locale pt-BR")]
    NewLocale(NewLocaleArgs),
    /// Look at everything, write nothing.
    #[command(after_help = "Example:\n  policyglot check --locale fr --deny warnings --format short\n  \
        policyglot check --format sarif > policyglot.sarif")]
    Check(CheckArgs),
    /// Check, then write the pages.
    #[command(after_help = "Example:\n  policyglot build --out public --target html,markdown")]
    Build(BuildArgs),
    /// Make a site of its shares, which runs of `build --shard` made, perhaps on several machines; nothing is written unless all
    /// of them are there, of one state of the policy, and as they were written.
    #[command(
        after_help = "Example:\n  policyglot build --shard 1/2 --out shards/1 --internal-out internal-shards/1\n  \
        policyglot build --shard 2/2 --out shards/2 --internal-out internal-shards/2\n  policyglot merge --out public shards/1 shards/2"
    )]
    Merge(MergeArgs),
    /// Show the pages in a browser on this machine while you edit: every change is built at once.
    #[command(after_help = "Examples:\n  policyglot serve --open\n  policyglot -C legal serve --port 8000")]
    Serve(ServeArgs),
    /// Run the checks of translations on two folders (or files) of .ftl, without a policy.
    #[command(after_help = "Example:\n  policyglot compare locales/en locales/fr --locale fr")]
    Compare(CompareArgs),
    /// Say for each language what is current, behind and missing, and what readers see.
    #[command(after_help = "Examples:\n  policyglot status --html review\n  \
        policyglot status --format markdown --since ../base > comment.md")]
    Status(StatusArgs),
    /// List every fact that texts can state as `{ $name }`, with what readers of each language see and where it is stated.
    #[command(
        after_help = "Examples:\n  policyglot facts\n  policyglot facts --locale fr --brand northline\n  \
        policyglot facts --format json"
    )]
    Facts(FactsArgs),
    /// Record that translations match today's source text.
    #[command(
        after_help = "Examples:\n  policyglot accept fr cookies-intro --by \"M. Roy\" --today 2026-11-23\n  \
        policyglot accept fr --all\n  policyglot accept --minor cookies-intro\n  policyglot accept --undo fr cookies-intro"
    )]
    Accept(AcceptArgs),
    /// Write the policy in the format of others: TILT JSON, DPV JSON-LD, or a record of processing as CSV.
    #[command(after_help = "Examples:\n  policyglot export tilt --out policy.tilt.json\n  \
        policyglot export record --locale de --out record.csv")]
    Export(ExportArgs),
    /// Make a starting policy of a TILT document. Files that are there are never overwritten.
    #[command(
        after_help = "Example:\n  policyglot import tilt example.tilt.json policy-of-example --locales de,en"
    )]
    Import(ImportArgs),
    /// Say what a check is about, in plain words. Without NAME: list them all.
    #[command(after_help = "Example:\n  policyglot explain dropped-value")]
    Explain(ExplainArgs),
    /// Print the JSON Schema of the YAML files, for editors, or of an output.
    #[command(after_help = "Example:\n  policyglot schema > policy.schema.json\n  \
        policyglot schema --findings > findings.schema.json")]
    Schema(SchemaArgs),
    /// Print a built-in template, to be changed: a file of that name in `templates/` takes its place. Without NAME: list them.
    #[command(after_help = "Example:\n  policyglot template page.html > templates/page.html")]
    Template(TemplateArgs),
    /// Serve an editor: findings as one types, what a fact or a message says, completion, corrections. Editors start it.
    #[command(after_help = "Example:\n  policyglot lsp --by \"M. Roy\"\n\n\
        `policyglot explain editors` says how to name it in VS Code, Neovim, Helix, Zed and Emacs.")]
    Lsp(LspArgs),
    /// Print completions for a shell.
    #[command(after_help = "Example:\n  policyglot completions bash > /etc/bash_completion.d/policyglot")]
    Completions(CompletionsArgs),
    /// Print the manual page.
    #[command(after_help = "Example:\n  policyglot man > policyglot.1")]
    Man,
}

/// How findings are chosen and shown.
#[derive(Debug, Clone, Args)]
pub struct FindingArgs {
    /// How to show findings. The exit status is the same in each.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub format: FormatName,
    /// Only this language (BCP 47 tag), with what concerns all.
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Make findings of NAME errors. `warnings`: let every warning fail the run.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub deny: Vec<String>,
    /// Make findings of NAME warnings.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub warn: Vec<String>,
    /// Do not report findings of NAME.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Say on stderr where the time went: phases, slowest checks and pages.
    #[arg(long)]
    pub timings: bool,
    /// Show remarks too: findings at info level, which are otherwise only counted.
    #[arg(long)]
    pub show_info: bool,
    /// The day that counts, for exceptions that end; policyglot never reads the clock.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// How findings are chosen and shown.
    #[command(flatten)]
    pub findings: FindingArgs,
    /// Where runs are kept.
    #[command(flatten)]
    pub cache: CacheArgs,
    /// Only this brand (an id of `brands`), with what concerns all.
    #[arg(long, value_name = "ID")]
    pub brand: Option<String>,
}

/// Arguments of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// Folder or file of the source language.
    #[arg(value_name = "SOURCE")]
    pub source: PathBuf,
    /// Folder or file of the translation.
    #[arg(value_name = "TRANSLATION")]
    pub translation: PathBuf,
    /// The source language (BCP 47 tag).
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub source_locale: String,
    /// A name that every language keeps as it is. May be given several times.
    #[arg(long, value_name = "NAME")]
    pub keep: Vec<String>,
    /// Defined terms and what each language calls them: a YAML file with the key `glossary`, as a policy has it.
    #[arg(long, value_name = "FILE")]
    pub glossary: Option<PathBuf>,
    /// How findings are chosen and shown: `--locale` is the language of the translation.
    #[command(flatten)]
    pub findings: FindingArgs,
}

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct StatusArgs {
    /// How to show it; a table unless told otherwise.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<StatusFormat>,
    /// Only this language (BCP 47 tag).
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Write the review page to this folder, from that of the project: every text beside its translations, for people to
    /// look at.
    #[arg(long, value_name = "DIR", conflicts_with = "format")]
    pub html: Option<PathBuf>,
    /// The folder of the project as it was before, such as a checkout of the base branch: say what changed since. It is taken
    /// from the current folder, whatever -C says.
    #[arg(long, value_name = "DIR")]
    pub since: Option<PathBuf>,
    /// The day that exceptions with an end are held against; without one no day is judged.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
}

/// A format of the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// Columns, for a terminal.
    Table,
    /// One JSON object, described by `policyglot schema --status`.
    Json,
    /// A comment for a pull request: what changed since an earlier state, or what stands.
    Markdown,
}

/// Arguments of `accept`.
#[derive(Debug, Args)]
pub struct AcceptArgs {
    /// A language (BCP 47 tag), then messages: an id means its text and its attributes.
    #[arg(value_name = "LOCALE MESSAGE")]
    pub names: Vec<String>,
    /// Every message; without a language, of every language.
    #[arg(long)]
    pub all: bool,
    /// Only the words of this brand (an id of `brands`); of the main one: those that brands share.
    #[arg(long, value_name = "ID")]
    pub brand: Option<String>,
    /// Declare that the changes of these source texts are minor: no translation has to follow. Takes messages only.
    #[arg(long)]
    pub minor: bool,
    /// Take back that these translations match today's source text: nobody has accepted them then.
    #[arg(long, conflicts_with_all = ["minor", "by", "reason", "today"])]
    pub undo: bool,
    /// Who accepts.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Why. With a reason, also what numbers, values or other findings speak against is accepted.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// The day to record; policyglot never reads the clock.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
}

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// Name of a check, as findings show it in brackets, or of a subject such as `facts` and `vocabulary`.
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
}

/// Arguments of `schema`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct SchemaArgs {
    /// Of what `--format json` prints, instead of the YAML files.
    #[arg(long)]
    pub findings: bool,
    /// Of `index.json`, the page as data, instead of the YAML files.
    #[arg(long, conflicts_with = "findings")]
    pub page: bool,
    /// Of what `status --format json` prints, instead of the YAML files.
    #[arg(long, conflicts_with_all = ["findings", "page"])]
    pub status: bool,
    /// Of `policyglot-manifest.json`, which stands beside the pages, instead of the YAML files.
    #[arg(long, conflicts_with_all = ["findings", "page", "status"])]
    pub manifest: bool,
}

/// Arguments of `template`.
#[derive(Debug, Args)]
pub struct TemplateArgs {
    /// Name of a template.
    #[arg(value_name = "NAME", value_parser = template_names())]
    pub name: Option<String>,
}

/// The names that `template` takes.
fn template_names() -> PossibleValuesParser {
    PossibleValuesParser::new(template::BUILT_IN.map(|own| own.name))
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell.
    pub shell: clap_complete::Shell,
}

/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatName {
    /// For people, with the places marked.
    Human,
    /// A line a finding.
    Short,
    /// One JSON object, described by `policyglot schema --findings`.
    Json,
    /// SARIF 2.1.0: GitHub code scanning, editors.
    Sarif,
    /// Workflow commands: annotations in GitHub Actions.
    Github,
    /// Code Quality report of GitLab.
    Gitlab,
    /// JUnit XML: Jenkins, GitLab and others.
    Junit,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Human => Self::Human,
            FormatName::Short => Self::Short,
            FormatName::Json => Self::Json,
            FormatName::Sarif => Self::Sarif,
            FormatName::Github => Self::Github,
            FormatName::Gitlab => Self::Gitlab,
            FormatName::Junit => Self::Junit,
        }
    }
}
