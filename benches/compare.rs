//! policyglot beside `cp -r` and Hugo, on the same site in one run: `cargo bench --bench compare -- --documents 20 --locales 50`.
//!
//! Every tool makes one HTML page of each document in each language. `--hugo PATH` names another Hugo than that of the path;
//! `--python PATH` a Python that has Mozilla's compare-locales, which is then held against `check`. `--write` puts the table into
//! `docs/performance.md`.
//!
//! Each round runs every command once, one after another, so that a busy machine slows all of them. What is printed are
//! medians of the ratios of a round to its `cp -r`; seconds are for orientation alone. The site lies in memory (`/dev/shm`)
//! where there is such a folder.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people at a terminal")]

mod site;

use std::cell::Cell;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// A command that is measured.
struct Contender {
    name: &'static str,
    /// What is done before each run, unmeasured.
    before: Box<dyn Fn() -> io::Result<()>>,
    command: Box<dyn Fn() -> Command>,
    /// What each run took: wall time and processor time, in seconds.
    runs: Vec<(f64, f64)>,
}

/// The tools of others.
struct Tools {
    hugo: PathBuf,
    python: Option<PathBuf>,
}

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |name: &str, otherwise: usize| {
        let at = given.iter().position(|argument| argument == name);
        at.and_then(|at| given.get(at + 1)?.parse().ok()).unwrap_or(otherwise)
    };
    if !given.iter().any(|argument| argument == "--documents") {
        println!(
            "cargo bench --bench compare -- --documents 20 [--locales 50] [--rounds 5] [--threads 2] [--hugo PATH] [--python PATH] [--write]"
        );
        return ExitCode::SUCCESS;
    }
    let size = site::Size { documents: number("--documents", 20), locales: number("--locales", 50) };
    let path = |name: &str| {
        let at = given.iter().position(|argument| argument == name);
        at.and_then(|at| given.get(at + 1)).map(PathBuf::from)
    };
    let tools = Tools { hugo: path("--hugo").unwrap_or_else(|| "hugo".into()), python: path("--python") };
    let memory = Path::new("/dev/shm");
    let base = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let base = base.join(format!("policyglot-compare-{}", std::process::id()));
    let done = compare(&base, size, number("--rounds", 5), number("--threads", 2), &tools);
    let _ = fs::remove_dir_all(&base);
    let done = done.and_then(|table| {
        println!("{table}");
        if given.iter().any(|argument| argument == "--write") { put(&table) } else { Ok(()) }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", base.display());
            ExitCode::FAILURE
        }
    }
}

/// Puts the table in the place of the one of its size in `docs/performance.md`.
fn put(table: &str) -> io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/performance.md");
    let text = fs::read_to_string(&path)?;
    let (begin, end) = ("<!-- measured: begin -->\n", "<!-- measured: end -->");
    let around = text.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = around.ok_or_else(|| io::Error::other("no marks to write between"))?;
    fs::write(&path, format!("{before}{begin}{table}\n{end}{after}"))
}

fn compare(
    base: &Path,
    size: site::Size,
    rounds: usize,
    threads: usize,
    tools: &Tools,
) -> io::Result<String> {
    let project = base.join("site");
    site::write(Path::new(env!("CARGO_MANIFEST_DIR")), &project, size)?;
    let program = move |project: &Path, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
        command.arg("-C").arg(project).args(arguments).env("RAYON_NUM_THREADS", threads.to_string());
        command
    };
    let most = peak(&mut program(&project, &["build", "--target", "html", "--out", "public"]))?;
    run(&mut program(&project, &["build", "--target", "html", "--out", "public", "--cache", "../cache"]))?;
    let pages = size.documents * size.locales;
    let (words, out) = (bytes(&project.join("locales"))?, bytes(&project.join("public"))?);
    let head = format!(
        "{} documents × {} languages = {pages} pages; {} MB of Fluent, {} MB of pages; {threads} threads; medians of {rounds} rounds; a build holds {} MB at most.",
        size.documents,
        size.locales,
        words / 1_000_000,
        out / 1_000_000,
        most / 1_000
    );
    let (public, copy, fresh) = (project.join("public"), base.join("copy"), project.join("fresh"));
    let own = project.clone();
    let build = move |arguments: &'static [&'static str]| {
        let own = own.clone();
        Box::new(move || program(&own, arguments)) as Box<dyn Fn() -> Command>
    };
    let gone = |folder: PathBuf| {
        Box::new(move || if folder.exists() { fs::remove_dir_all(&folder) } else { Ok(()) })
            as Box<dyn Fn() -> io::Result<()>>
    };
    let nothing = || Box::new(|| Ok(())) as Box<dyn Fn() -> io::Result<()>>;
    let mut all = vec![
        copying(&public, &copy, gone(copy.clone())),
        Contender {
            name: "`build`",
            before: gone(fresh),
            command: build(&["build", "--target", "html", "--out", "fresh"]),
            runs: Vec::new(),
        },
        Contender {
            name: "`build`, nothing changed",
            before: nothing(),
            command: build(&["build", "--target", "html", "--out", "public"]),
            runs: Vec::new(),
        },
        Contender {
            name: "`build --cache`, nothing changed",
            before: nothing(),
            command: build(&["build", "--target", "html", "--out", "public", "--cache", "../cache"]),
            runs: Vec::new(),
        },
        Contender {
            name: "`build --cache`, one message edited",
            before: edit(&project)?,
            command: build(&["build", "--target", "html", "--out", "public", "--cache", "../cache"]),
            runs: Vec::new(),
        },
        Contender { name: "`check`", before: nothing(), command: build(&["check"]), runs: Vec::new() },
    ];
    all.extend(with_hugo(base, &project, &tools.hugo, &program)?);
    all.extend(tools.python.as_ref().map(|python| compare_locales(&project, python)));
    for _ in 0..rounds {
        for contender in &mut all {
            (contender.before)()?;
            contender.runs.push(measured(&mut (contender.command)())?);
        }
    }
    Ok(format!("{head}\n\n{}", report(&all, pages)))
}

/// Edits a message of one language, another way each time.
fn edit(project: &Path) -> io::Result<Box<dyn Fn() -> io::Result<()>>> {
    let locales = project.join("locales");
    let mut files = Vec::new();
    for tag in sorted(&locales)?.into_iter().rev().filter(|tag| tag != "en") {
        let folder = locales.join(tag);
        files.extend(sorted(&folder)?.into_iter().rev().map(|name| folder.join(name)));
    }
    let sentence = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let line = text.lines().find(|line| line.ends_with('.') && !line.starts_with('#'))?.to_owned();
        Some((path, text, line))
    };
    let found = files.into_iter().find_map(sentence);
    let (file, text, sentence) = found.ok_or_else(|| io::Error::other("no sentence to edit"))?;
    let times = Cell::new(0);
    Ok(Box::new(move || {
        times.set(times.get() + 1);
        let edited = format!("{} {}.", sentence.trim_end_matches('.'), "a".repeat(times.get()));
        fs::write(&file, text.replacen(&sentence, &edited, 1))
    }))
}

/// Hugo on the content that `--target hugo` makes, with the plainest of layouts; nothing where there is no Hugo.
fn with_hugo(
    base: &Path,
    project: &Path,
    hugo: &Path,
    program: &impl Fn(&Path, &[&str]) -> Command,
) -> io::Result<Option<Contender>> {
    if Command::new(hugo).arg("version").output().is_err() {
        return Ok(None);
    }
    let folder = base.join("hugo");
    let target = folder.to_string_lossy().into_owned();
    fs::create_dir_all(folder.join("layouts"))?;
    run(&mut program(project, &["build", "--target", "hugo", "--out", &target]))?;
    let mut languages = String::new();
    for tag in sorted(&project.join("locales"))? {
        let tag = tag.to_lowercase();
        let _ = writeln!(languages, "[languages.{tag}]\nlanguageCode = \"{tag}\"");
    }
    let config = format!("baseURL = \"https://example.com/\"\ndefaultContentLanguage = \"en\"\n{languages}");
    fs::write(folder.join("hugo.toml"), config)?;
    let layout = "<!doctype html><html lang=\"{{ .Language.Lang }}\"><title>{{ .Title }}</title>{{ range .AllTranslations }}<a href=\"{{ .RelPermalink }}\">{{ .Language.Lang }}</a>{{ end }}{{ .Content }}</html>";
    for name in ["single.html", "list.html"] {
        fs::create_dir_all(folder.join("layouts/_default"))?;
        fs::write(folder.join("layouts/_default").join(name), layout)?;
    }
    let (own, hugo) = (folder.clone(), hugo.to_owned());
    let public = folder.join("public");
    Ok(Some(Contender {
        name: "Hugo",
        before: Box::new(move || if public.exists() { fs::remove_dir_all(&public) } else { Ok(()) }),
        command: Box::new(move || {
            let mut command = Command::new(&hugo);
            command.arg("--source").arg(&own).arg("--quiet").env("GOMAXPROCS", "2");
            command
        }),
        runs: Vec::new(),
    }))
}

/// `cp -r` of the pages: what all others are held against.
fn copying(public: &Path, copy: &Path, before: Box<dyn Fn() -> io::Result<()>>) -> Contender {
    let (from, to) = (public.to_owned(), copy.to_owned());
    let command = move || {
        let mut command = Command::new("cp");
        command.arg("-r").arg(&from).arg(&to);
        command
    };
    Contender { name: "`cp -r` of the pages", before, command: Box::new(command), runs: Vec::new() }
}

/// Mozilla's compare-locales on the words of the site.
fn compare_locales(project: &Path, python: &Path) -> Contender {
    const SCRIPT: &str = "
import pathlib, sys
from compare_locales.compare import ContentComparer
from compare_locales.compare.observer import Observer
from compare_locales.paths import File
root = pathlib.Path(sys.argv[1])
for folder in sorted(root.iterdir()):
    if folder.name != 'en':
        comparer = ContentComparer(quiet=0)
        comparer.observers.append(Observer(quiet=0))
        for source in sorted((root / 'en').glob('**/*.ftl')):
            name = source.relative_to(root / 'en').as_posix()
            if (folder / name).exists():
                comparer.compare(File(str(source), name, locale='en'), File(str(folder / name), name, locale=folder.name), None)
";
    let (words, python) = (project.join("locales"), python.to_owned());
    Contender {
        name: "compare-locales",
        before: Box::new(|| Ok(())),
        command: Box::new(move || {
            let mut command = Command::new(&python);
            command.arg("-c").arg(SCRIPT).arg(&words);
            command
        }),
        runs: Vec::new(),
    }
}

/// Runs a command, and says how much memory it held at most, in kB, looking every few milliseconds (`proc_pid_status(5)`: `VmHWM`).
fn peak(command: &mut Command) -> io::Result<u64> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0);
        most = most.max(now);
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(most)
}

/// Medians over the rounds.
fn report(all: &[Contender], pages: usize) -> String {
    let Some(floor) = all.first() else { return String::new() };
    let mut table = String::from(
        "| | wall ÷ `cp -r` | CPU ÷ `cp -r` | wall, s | CPU, ms a page |\n|---|---|---|---|---|\n",
    );
    for contender in all {
        let ratios = contender.runs.iter().zip(&floor.runs);
        let walls = median(ratios.clone().map(|(own, cp)| own.0 / cp.0));
        let processors = median(ratios.map(|(own, cp)| own.1 / cp.1.max(0.01)));
        let wall = median(contender.runs.iter().map(|run| run.0));
        let a_page = 1000.0 * median(contender.runs.iter().map(|run| run.1)) / count(pages);
        let _ = writeln!(
            table,
            "| {} | {walls:.2} | {processors:.2} | {wall:.2} | {a_page:.2} |",
            contender.name
        );
    }
    table
}

fn count(pages: usize) -> f64 {
    u32::try_from(pages).map_or(f64::MAX, f64::from)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Runs a command; wall time and the processor time of it and its children.
fn measured(command: &mut Command) -> io::Result<(f64, f64)> {
    let before = spent()?;
    let begin = Instant::now();
    run(command)?;
    Ok((begin.elapsed().as_secs_f64(), spent()? - before))
}

fn run(command: &mut Command) -> io::Result<()> {
    let output = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(io::Error::other(format!("{command:?}: {}: {said}", output.status)))
}

/// Seconds of processor time that the children of this process took so far (`proc_pid_stat(5)`: cutime and cstime).
fn spent() -> io::Result<f64> {
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(13).take(2);
    Ok(fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / TICKS)
}

fn bytes(folder: &Path) -> io::Result<u64> {
    let mut all = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        all += if entry.file_type()?.is_dir() { bytes(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(all)
}

fn sorted(folder: &Path) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
