//! Plants the faults, looks what is found, and counts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use policyglot::diag::Severity;
use policyglot::language::Language;

use super::class::{Class, Held};
use super::corpus::{Corpus, Finding};
use super::plan::{self, Planting};

/// How many were planted, and how many of them found.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) planted: usize,
    pub(crate) found: usize,
    /// Found by any check, as a warning or an error.
    pub(crate) by_any: usize,
}

/// What came of a class.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    pub(crate) whole: Count,
    /// The same by script, as [`SCRIPTS`] lists them.
    pub(crate) by_script: [Count; 4],
    /// In languages whose words are not known, where the class wants them: they count nowhere else.
    pub(crate) without_words: Count,
    /// What was not found: language and message.
    pub(crate) missed: Vec<String>,
}

/// Findings about texts in which no fault was planted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clean {
    pub(crate) messages: usize,
    pub(crate) languages: usize,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) told: Vec<String>,
}

/// Everything that is measured.
pub(crate) struct Measured {
    pub(crate) tallies: Vec<Tally>,
    pub(crate) clean: Vec<(&'static str, Clean)>,
}

/// Groups of languages, by their scripts.
pub(crate) const SCRIPTS: [&str; 4] = ["Latin", "Cyrillic, Greek", "Arabic, Hebrew", "Asian"];

fn script(tag: &str) -> usize {
    match tag {
        "ru" | "uk" | "el" => 1,
        "ar" | "fa" | "he" => 2,
        "ja" | "ko" | "zh-Hans" | "zh-Hant" | "th" | "hi" => 3,
        _ => 0,
    }
}

/// The languages of which the small words are known.
fn with_words(corpora: &[Corpus]) -> BTreeSet<String> {
    let tags: BTreeSet<String> = corpora.iter().flat_map(Corpus::translations).map(str::to_owned).collect();
    let known = |tag: &String| Language::new(&tag.parse().unwrap()).table.is_some();
    tags.into_iter().filter(known).collect()
}

/// One run: a corpus with some faults in it, of a policy in all languages.
struct Job<'a> {
    corpus: &'a Corpus,
    language: String,
    plantings: Vec<Planting>,
}

/// Measures all classes on all corpora.
pub(crate) fn measure(corpora: &[Corpus], classes: &[&'static Class]) -> Measured {
    let with_words = with_words(corpora);
    let jobs = jobs(corpora, classes);
    let found = in_parallel(&jobs, |job| job.corpus.run(&job.language, &job.plantings));
    let mut tallies = vec![Tally::default(); classes.len()];
    let mut clean: Vec<(&'static str, Clean)> = Vec::new();
    let mut before: BTreeMap<(&str, &str), Vec<Finding>> = BTreeMap::new();
    for (job, found) in jobs.iter().zip(found) {
        let key = (job.corpus.name, job.language.as_str());
        let Some(known) = before.get(&key) else {
            count_clean(job, &found, &mut clean);
            before.insert(key, found);
            continue;
        };
        for planting in &job.plantings {
            let class = (classes[planting.class], with_words.contains(&planting.tag));
            count(planting, class, &found, known, &mut tallies[planting.class]);
        }
    }
    Measured { tallies, clean }
}

/// The runs, of each corpus and language first the one without faults.
fn jobs<'a>(corpora: &'a [Corpus], classes: &[&'static Class]) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for corpus in corpora {
        let all = plan::plantings(corpus, classes);
        let languages: Vec<&str> =
            if corpus.has_policy() { vec!["all"] } else { corpus.translations().collect() };
        for language in languages {
            let own = all.iter().filter(|own| corpus.has_policy() || own.tag == language).cloned();
            let clean = [Vec::new()].into_iter();
            for plantings in clean.chain(plan::batches(own.collect())) {
                jobs.push(Job { corpus, language: language.to_owned(), plantings });
            }
        }
    }
    jobs
}

/// The same as one after the other, on as many threads as there are processors.
fn in_parallel<T: Sync, R: Send>(jobs: &[T], run: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(at) else { break };
                    let result = run(job);
                    done.lock().unwrap().insert(at, result);
                }
            });
        }
    });
    done.into_inner().unwrap().into_values().collect()
}

fn count(
    planting: &Planting,
    (class, has_words): (&Class, bool),
    found: &[Finding],
    before: &[Finding],
    tally: &mut Tally,
) {
    let concerns = |own: &&Finding| {
        let tags = [planting.tag.as_str(), planting.file_tag()];
        own.about.iter().any(|(tag, id)| tags.contains(&tag.as_str()) && planting.names(id))
    };
    let mut new = found.iter().filter(concerns).filter(|own| !before.contains(own));
    let least =
        if class.held == Held::Remark || is_remark(class) { Severity::Info } else { Severity::Warning };
    let told: Vec<&Finding> = new.by_ref().collect();
    let is_found = told.iter().any(|own| class.checks.contains(&own.rule) && own.severity <= least);
    let by_any = told.iter().any(|own| own.severity <= Severity::Warning);
    let counts: &mut [&mut Count] = if matches!(class.held, Held::Worded | Held::Honest) && !has_words {
        &mut [&mut tally.without_words]
    } else {
        &mut [&mut tally.whole, &mut tally.by_script[script(&planting.tag)]]
    };
    for own in counts {
        own.planted += 1;
        own.found += usize::from(is_found);
        own.by_any += usize::from(is_found || by_any);
    }
    if !is_found {
        let text = planting.fault.entries.first().map_or("", |entry| entry.text());
        let others: Vec<_> = told.iter().map(|own| own.rule).collect();
        tally.missed.push(format!("{} {} {others:?}: {text}", planting.tag, planting.id));
    }
}

/// Whether the check of a class tells nothing but remarks.
fn is_remark(class: &Class) -> bool {
    let mut rules = policyglot::compile::rules().into_iter();
    rules.find(|rule| rule.name == class.checks[0]).is_some_and(|rule| rule.level == Severity::Info)
}

fn count_clean(job: &Job<'_>, found: &[Finding], all: &mut Vec<(&'static str, Clean)>) {
    if all.last().is_none_or(|(name, _)| *name != job.corpus.name) {
        all.push((job.corpus.name, Clean::default()));
    }
    let Some((_, clean)) = all.last_mut() else { return };
    let translations =
        job.corpus.translations().filter(|tag| job.corpus.has_policy() || *tag == job.language);
    for tag in translations {
        clean.languages += 1;
        clean.messages += job.corpus.all[tag].len();
    }
    for own in found {
        clean.errors += usize::from(own.severity == Severity::Error);
        clean.warnings += usize::from(own.severity == Severity::Warning);
        if own.severity <= Severity::Warning {
            clean.told.push(format!("{} {} {:?}", own.severity.name(), own.rule, own.about));
        }
    }
}
