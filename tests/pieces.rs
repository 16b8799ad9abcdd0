//! What runs keep a language at a time is never taken for what another run gives: tried on the golden cases, which are edits of
//! one project, and on edits in any order.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeSet;
use std::sync::Arc;

use policyglot::compile::{self, Options};
use policyglot::progress::{Phase, Progress, Timings};
use policyglot::write::pieces::{Key, Pieces};

use crate::golden;
use crate::order::{first_difference, outcome, wrong};
use crate::support::{self, Project};

#[test]
fn what_the_golden_cases_keep_is_not_taken_for_one_another() {
    let pieces = Arc::new(Pieces::in_memory());
    let wrong = wrong(7, |project, options| {
        let plain = outcome(support::files(project), &options);
        let with = Options { pieces: Some(Arc::clone(&pieces)), ..options };
        let both = [(); 2].map(|()| outcome(support::files(project), &with));
        both.iter().find_map(|own| first_difference(&plain, own))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The small project with more languages: one that stands in for another, one that states another number, a brand.
fn project() -> Project {
    let mut project = support::base();
    let of_french: Vec<_> = project.iter().filter(|(path, _)| path.starts_with("locales/fr/")).collect();
    let of_french: Vec<_> = of_french.into_iter().map(|(path, text)| (path.clone(), text.clone())).collect();
    for tag in ["fr-CA", "pt", "pt-BR", "de"] {
        for (path, text) in &of_french {
            project.insert(path.replace("/fr/", &format!("/{tag}/")), text.clone());
        }
    }
    project.remove("locales/fr-CA/logs.ftl");
    project.remove("locales/pt-BR/policy.ftl");
    let site = project.get_mut("policy/site.yaml").unwrap();
    *site = site.replace(
        "  fr: published\n",
        "  fr: published\n  fr-CA: published\n  pt: published\n  pt-BR: draft\n  de: published\n",
    );
    let words = "about-logs = Wir bewahren sie 31 Tage auf, { $log-period }.\n";
    project.insert("locales/de/logs.ftl".to_owned(), words.to_owned());
    project.insert("locales/fr/accepted.tsv".to_owned(), String::new());
    project
}

const STEPS: usize = 60;

/// Texts that edits put in.
const TEXTS: [&str; 10] = [
    "12",
    "not ",
    "nicht ",
    "{ $log-period } ",
    "# A remark.\n",
    "about-more = 13.\n",
    "**x** ",
    "  ",
    "\n",
    "draft",
];

#[test]
fn edits_in_any_order_give_what_is_given_without() {
    let pieces = Arc::new(Pieces::in_memory());
    let (mut seed, mut files, mut taken) = (11_usize, project(), 0);
    let mut next = |below: usize| {
        seed = (seed * 1_103_515_245 + 12_345) % (1 << 31);
        (seed >> 8) % below
    };
    let mut before = Vec::new();
    for step in 0..STEPS {
        let preview = step % 2 == 1;
        match next(12) {
            0 => files = project(),
            1 if !before.is_empty() => files = Project::clone(&before[next(before.len())]),
            2 => {
                let path = files.keys().nth(next(files.len())).unwrap().clone();
                files.remove(&path);
            }
            _ => {
                let at = next(files.len());
                let text = files.values_mut().nth(at).unwrap();
                let lines: Vec<_> = text.split_inclusive('\n').collect();
                let line = next(lines.len().max(1));
                let own = lines.get(line).copied().unwrap_or_default();
                let word = own.rfind(' ').map_or(0, |at| at + 1);
                let put = TEXTS[next(TEXTS.len())];
                let edited = match next(4) {
                    0 => String::new(),
                    1 => own.repeat(2),
                    _ => format!("{}{put}{}", &own[..word], &own[word..]),
                };
                *text = [lines[..line].concat(), edited, lines.get(line + 1..).unwrap_or_default().concat()]
                    .concat();
            }
        }
        let looks = |pieces| {
            let timings = Timings::default();
            let progress = Progress::default().timed(&timings);
            let options = Options { pieces, preview, progress, ..Options::default() };
            let own = outcome(support::files(&files), &options);
            (own, timings.all().iter().filter(|own| own.phase == Phase::OneCheck).count())
        };
        let ((plain, all), (own, few)) = (looks(None), looks(Some(Arc::clone(&pieces))));
        assert_eq!(first_difference(&plain, &own), None, "step {step}");
        taken += usize::from(few < all);
        // Of what cannot be read, little is looked at.
        if plain.pages.is_empty() {
            files = project();
        } else {
            before.push(files.clone());
        }
    }
    assert!(taken > STEPS / 4, "{taken} of {STEPS} steps took something");
}

/// The languages whose messages were read.
fn read(timings: &Timings) -> BTreeSet<String> {
    let all = timings.all().into_iter().filter(|own| own.phase == Phase::Segments);
    all.map(|own| own.what).collect()
}

/// The languages of which a run read the messages, and those of the pages that it made.
fn done(files: &Project, pieces: &Arc<Pieces>) -> [Vec<String>; 2] {
    let timings = Timings::default();
    let progress = Progress::default().timed(&timings);
    let options = Options { pieces: Some(Arc::clone(pieces)), progress, ..Options::default() };
    let compiled = compile::compile(support::files(files), &options);
    assert!(!compiled.pages.is_empty());
    let pages = timings.all().into_iter().filter(|own| own.phase == Phase::Page);
    let pages: BTreeSet<_> = pages.map(|own| own.what.split('/').next().unwrap().to_owned()).collect();
    [read(&timings).into_iter().collect(), pages.into_iter().collect()]
}

#[test]
fn only_what_an_edit_concerns_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    for pieces in [Pieces::in_memory(), Pieces::in_folder(folder.path(), &Key::new(&[]))] {
        let pieces = Arc::new(pieces);
        let mut files = project();
        // Where a language states another number, all are read again, to see who is right.
        files.insert(
            "locales/de/logs.ftl".to_owned(),
            "about-logs = Wir behalten sie { $log-period }.\n".to_owned(),
        );
        let all = ["de", "en", "fr", "fr-CA", "pt", "pt-BR"];
        assert_eq!(done(&files, &pieces), [all, all].map(|own| own.map(str::to_owned).to_vec()));
        assert_eq!(done(&files, &pieces), [Vec::<String>::new(), Vec::new()]);
        let mut edited = |path: &str, text: &str| {
            files.get_mut(path).unwrap().push_str(text);
            done(&files, &pieces)
        };
        assert_eq!(edited("locales/de/policy.ftl", "# A remark.\n"), [vec!["de", "en"], vec!["de"]]);
        // French stands in for Canadian French.
        let french = edited("locales/fr/policy.ftl", "# A remark.\n");
        assert_eq!(french, [vec!["en", "fr", "fr-CA"], vec!["fr", "fr-CA"]]);
        assert_eq!(edited("locales/en/policy.ftl", "# A remark.\n"), [all, all].map(|own| own.to_vec()));
        assert_eq!(edited("policy/data.yaml", "# A remark.\n"), [all, all].map(|own| own.to_vec()));
        files.insert("templates/style.css".to_owned(), "p { color: navy }\n".to_owned());
        assert_eq!(done(&files, &pieces), [vec![], all.to_vec()]);
    }
}

/// What is found with what was kept of `before`, and without.
fn after(before: &Project, files: &Project) -> [Vec<String>; 2] {
    let pieces = Arc::new(Pieces::in_memory());
    let found = |files: &Project, pieces: Option<Arc<Pieces>>| {
        let options = Options { pieces, ..Options::default() };
        let found = outcome(support::files(files), &options).findings;
        found.iter().map(|own| format!("{} {}", own["check"], own["message"])).collect::<Vec<_>>()
    };
    found(before, Some(Arc::clone(&pieces)));
    [found(files, Some(pieces)), found(files, None)]
}

/// A text that another language puts in is looked at in all of them.
#[test]
fn what_one_language_asks_for_is_looked_at_in_the_others() {
    let mut before = project();
    for (tag, text) in
        [("en", "We keep the logs."), ("fr", "Nous gardons les les journaux."), ("de", "Protokolle.")]
    {
        let words = before.entry(format!("locales/{tag}/logs.ftl")).or_default();
        *words = format!("{words}about-more = {text}\n");
    }
    let mut files = before.clone();
    *files.get_mut("locales/de/logs.ftl").unwrap() =
        "about-logs = Wir behalten sie { $log-period }. { about-more }\nabout-more = Protokolle.\n"
            .to_owned();
    let [with, without] = after(&before, &files);
    assert_eq!(with, without);
    let doubled = |found: &[String]| found.iter().any(|own| own.starts_with("\"doubled-word\" \"French"));
    assert!(doubled(&with), "{with:#?}");
    assert!(!doubled(&after(&before, &before)[0]));
}

/// What is found in the words that brands share is not what is found in a brand's own.
#[test]
fn a_brand_is_looked_at_in_its_own_words() {
    let mut files = golden::project(&support::golden().join("dropped-value-brand")).0;
    // Nothing that a text is given tells it from the main brand.
    let facts = "values:\n  other-period: { period: P2M }\n";
    files.insert("policy/brands/beta/policy.yaml".to_owned(), facts.to_owned());
    let words = "about-logs = Nous gardons les les journaux pendant { $log-period }.\n";
    files.insert("locales/fr/brands/beta/logs.ftl".to_owned(), words.to_owned());
    let [with, without] = after(&files, &files);
    assert_eq!(with, without);
    let of_beta = |own: &&String| own.starts_with("\"doubled-word\" \"French") && own.contains("brand Beta");
    assert!(with.iter().any(|own| of_beta(&own)), "{with:#?}");
}
