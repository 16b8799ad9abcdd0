//! What the public sees of a translation whose original has changed, with standings made by hand.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeSet;

use crate::support;
use policyglot::check;
use policyglot::diag::Severity;
use policyglot::diag::sink::{Levels, Sink};
use policyglot::document::lookup::Localized;
use policyglot::document::public::{self, Counts};
use policyglot::document::standing::{Grade, Standing, Standings};
use policyglot::language::Language;
use policyglot::ledger::standing::ByMessage;
use policyglot::load::places::Places;
use policyglot::load::{self, Workspace};
use policyglot::localize;
use policyglot::model::policy::{Policy, WhenBehind};
use policyglot::progress::Progress;
use policyglot::render::html::Html;
use policyglot::render::template::Templates;
use policyglot::render::{self, Around, Target};
use policyglot::resolve;

const OLD: &str = "Nous conservons les journaux du serveur pendant 13 mois.";
const NOTICE: &str = "L’original a changé. Le texte en anglais prévaut.";

struct Run {
    workspace: Workspace,
    policy: Policy,
    localized: Localized,
}

fn stale(message: &str, grade: Grade, version: Option<&str>) -> Standings {
    let mut standings = Standings::default();
    standings.set("fr", message, Standing::Stale(grade), version);
    standings
}

/// The small project with `choice` at its end of `site.yaml`, and other texts where `changes` gives some.
fn run(choice: &str, changes: &[(&str, &str)], standings: &Standings) -> Run {
    let mut project = support::base();
    project.get_mut("policy/site.yaml").unwrap().push_str(choice);
    for (path, text) in changes {
        project.insert((*path).to_owned(), (*text).to_owned());
    }
    let mut sink = Sink::default();
    let workspace = load::load(support::files(&project), &mut sink);
    let policy = resolve::resolve(&workspace.policy, &mut sink).unwrap();
    assert!(sink.found().is_empty(), "{:?}", sink.found());
    let localized = localize::localize(&policy, &workspace.catalogues, standings);
    Run { workspace, policy, localized }
}

impl Run {
    fn page(&self, target: Target) -> String {
        let around = Around::new(&self.policy, &self.localized, Html::PUBLIC);
        let mut documents = self.localized.documents.iter();
        let document = documents.find(|document| document.language == "fr").unwrap();
        let text = match target {
            Target::Html | Target::Fragment => {
                Templates::new(std::iter::empty()).unwrap().page(document, &around, target).unwrap()
            }
            Target::Markdown => render::markdown::page(document, &around),
            Target::Json => render::json::page(document, &around),
        };
        // The space between a number and its unit does not break.
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// Rule, level and headline of every finding.
    fn findings(&self) -> Vec<(&'static str, Severity, String)> {
        let mut sink = Sink::default();
        let places = Places::new(&self.workspace.policy);
        let languages = self.policy.site.languages.keys();
        let known = languages.map(|tag| (tag.to_string(), Language::of(tag))).collect();
        let workspace = &self.workspace;
        let words = check::Words {
            catalogues: &workspace.catalogues,
            unread: &workspace.unread,
            known: &known,
            standings: &ByMessage::new(),
        };
        let subject = check::Subject {
            sources: &workspace.sources,
            policy: &self.policy,
            has_policy: true,
            sound: true,
            faults: &[],
            places,
            words,
            localized: &self.localized,
            today: None,
            told: &|_| true,
            excepted: &BTreeSet::new(),
            memo: None,
            progress: &Progress::default(),
        };
        check::run(&subject, &mut sink);
        let report = sink.finish(&self.workspace.sources, &Levels::default());
        report.findings.iter().map(|found| (found.rule.name, found.severity, found.message.clone())).collect()
    }

    fn places(&self, message: &str) -> Vec<public::Seen<'_>> {
        public::places(&self.localized, "fr", &|asked| asked == message)
    }

    fn counts(&self) -> Counts {
        public::counts(&self.localized, "fr")["privacy"].clone()
    }
}

#[test]
fn notice_stands_before_the_old_clause_in_every_format() {
    let run = run("when-behind: notice\n", &[], &stale("about-logs", Grade::Wording, Some("2021-11-03")));
    for target in [Target::Html, Target::Fragment] {
        let html = run.page(target);
        let expected = format!(
            "<aside class=\"behind\" role=\"note\">\n<p>{NOTICE} <a href=\"../../en/privacy/#about\" \
             hreflang=\"en\">Le lire en anglais</a></p>\n</aside>\n<p>{OLD}</p>"
        );
        assert!(html.contains(&expected), "{html}");
        assert_eq!(html.matches("class=\"behind\"").count(), 1);
        assert!(!html.contains("Pas encore traduit"), "{html}");
    }
    let markdown = run.page(Target::Markdown);
    let expected = format!("> {NOTICE} [Le lire en anglais](<../../en/privacy/index.md#about>)\n\n{OLD}\n");
    assert!(markdown.contains(&expected), "{markdown}");
    let json: serde_json::Value = serde_json::from_str(&run.page(Target::Json)).unwrap();
    let text = &json["sections"][0]["blocks"][1]["text"];
    assert_eq!(text["text"], OLD);
    let behind = serde_json::json!({"grade": "wording", "shown": "notice", "accepted": "2021-11-03"});
    assert_eq!(text["behind"], behind);
    assert_eq!(text["notice"]["href"], "../../en/privacy/#about");
    assert_eq!(run.counts(), Counts { notice: 1, ..Counts::default() });
}

#[test]
fn source_shows_the_original_marked_as_such() {
    let run = run("when-behind: source\n", &[], &stale("about-logs", Grade::Substance, None));
    let html = run.page(Target::Html);
    assert!(html.contains("<div lang=\"en\" dir=\"ltr\"><p>We keep server logs for 13 months.</p></div>"));
    assert!(!html.contains(OLD) && !html.contains("class=\"behind\""), "{html}");
    assert_eq!(run.counts(), Counts { source: 1, ..Counts::default() });
}

#[test]
fn keep_shows_the_old_words_alone() {
    let run = run("when-behind: keep\n", &[], &stale("about-logs", Grade::Substance, None));
    let html = run.page(Target::Html);
    assert!(html.contains(&format!("<p>{OLD}</p>")) && !html.contains("class=\"behind\""), "{html}");
    assert_eq!(run.counts(), Counts { kept: 1, ..Counts::default() });
}

#[test]
fn block_publishes_nothing_in_that_language_alone() {
    let run = run("when-behind: block\n", &[], &stale("category-logs", Grade::Wording, None));
    let blocked: Vec<_> = run.localized.documents.iter().map(|document| document.blocked).collect();
    assert_eq!(blocked, [false, true]);
    assert_eq!(run.counts(), Counts { blocked: true, ..Counts::default() });
    let choices = public::decided(&run.places("category-logs")).unwrap();
    assert_eq!(choices.into_iter().collect::<Vec<_>>(), [WhenBehind::Block]);
}

#[test]
fn a_link_to_a_page_that_is_blocked_leads_to_the_page_in_the_source_language() {
    let read = |path: &str| support::base().remove(path).unwrap();
    let link = |tag: &str, here: &str, title: &str| {
        let base = read(&format!("locales/{tag}/policy.ftl"));
        format!(
            "{base}\nsee-more = {here}: {{ $document-partners }}, [{here}]({{ $document-partners }}).\n\
             document-partners = {title}\n    .description = {title}.\nabout-partners = {title}.\n"
        )
    };
    let documents = "documents:
  partners:
    effective: 2021-11-03
    when-behind: block
    sections: [{ id: about, blocks: [{ prose: about-partners }] }]
  privacy:
    effective: 2021-11-03
    sections: [{ id: about, blocks: [{ prose: [about-intro, about-logs, see-more] }] }]
";
    let (english, french) = (link("en", "Here", "Our partners"), link("fr", "Ici", "Nos partenaires"));
    let changes = [
        ("policy/documents/privacy.yaml", documents),
        ("locales/en/policy.ftl", &english),
        ("locales/fr/policy.ftl", &french),
    ];
    let page = |standings: &Standings, target| {
        let run = run("", &changes, standings);
        let around = Around::new(&run.policy, &run.localized, Html::PUBLIC);
        let mut documents = run.localized.documents.iter();
        let page = documents.find(|own| own.language == "fr" && own.id == "privacy").unwrap();
        match target {
            Target::Markdown => render::markdown::page(page, &around),
            _ => Templates::new(std::iter::empty()).unwrap().page(page, &around, target).unwrap(),
        }
    };
    let behind = stale("about-partners", Grade::Wording, None);
    let html = page(&behind, Target::Fragment);
    let to = "<a href=\"../../en/partners/\" hreflang=\"en\">";
    assert!(html.contains(&format!("{to}Nos partenaires</a>, {to}Ici</a>")), "{html}");
    let markdown = page(&behind, Target::Markdown);
    assert_eq!(markdown.matches("(<../../en/partners/>)").count(), 2, "{markdown}");
    let current = page(&Standings::default(), Target::Fragment);
    assert_eq!(current.matches("<a href=\"../partners/\">").count(), 2, "{current}");
}

#[test]
fn trivial_changes_never_reach_the_public() {
    let run = run("when-behind: block\n", &[], &stale("about-logs", Grade::Trivial, Some("2020-01-01")));
    assert_eq!(run.counts(), Counts::default());
    assert_eq!(run.findings(), []);
}

#[test]
fn without_a_choice_the_finding_keeps_its_level() {
    let run = run("", &[], &stale("about-logs", Grade::Wording, None));
    assert_eq!(public::decided(&run.places("about-logs")), None);
    assert_eq!(run.places("about-logs").len(), 1);
    assert_eq!(run.counts(), Counts { undecided: 1, ..Counts::default() });
}

const PLACES: &str = "documents:
  privacy:
    effective: 2021-11-03
    when-behind: keep
    sections:
      - id: about
        blocks:
          - prose: [about-intro, about-logs]
        sections:
          - id: contact
            when-behind: notice
            blocks:
              - list: [about-logs]
      - id: data
        when-behind: source
        blocks:
          - table: collections
          - table: subprocessors
          - contact: privacy
          - note: about-logs
";

#[test]
fn a_clause_is_shown_as_each_of_its_places_chooses() {
    let changes = [("policy/documents/privacy.yaml", PLACES)];
    let run = run("when-behind: block\n", &changes, &stale("about-logs", Grade::Wording, None));
    let html = run.page(Target::Fragment);
    let lines = |needle: &str| html.matches(needle).count();
    assert_eq!(lines(OLD), 2, "kept, and in the list below the notice: {html}");
    assert!(html.contains("<li><aside class=\"behind\" role=\"note\">\n<p>L’original"), "{html}");
    assert!(html.contains("../../en/privacy/#contact\" hreflang=\"en\">Le lire"), "{html}");
    assert_eq!(lines("We keep server logs for 13 months."), 1, "in the note: {html}");
    assert_eq!(run.counts(), Counts { notice: 1, source: 1, kept: 1, ..Counts::default() });
}

#[test]
fn a_label_has_its_notice_at_the_top_of_each_section_that_shows_it() {
    let run = run("when-behind: notice\n", &[], &stale("category-logs", Grade::Substance, None));
    let html = run.page(Target::Html);
    let data = html.split("id=\"data\"").nth(1).unwrap();
    let notice = data.find("Des intitulés ne sont pas à jour.").unwrap();
    assert!(notice < data.find("<table").unwrap(), "{html}");
    assert_eq!(html.matches("class=\"behind\"").count(), 1, "{html}");
}

#[test]
fn a_stale_title_has_its_notice_at_the_top_of_the_page() {
    let run = run("when-behind: notice\n", &[], &stale("document-privacy", Grade::Wording, None));
    let html = run.page(Target::Html);
    let notice = html.find("href=\"../../en/privacy/\" hreflang=\"en\">Le lire").unwrap();
    assert!(notice < html.find("<section").unwrap(), "{html}");
}

#[test]
fn words_that_a_sentence_takes_in_follow_the_choice_of_their_section() {
    let own = "subprocessors:\n  hosting:\n    all-categories-except: [logs]\n    purposes: [service]\n    regions: [IE]\n";
    let data = support::base()["policy/data.yaml"].split("subprocessors:").next().unwrap().to_owned() + own;
    let english = ("locales/en/except.ftl", "ui-all-data-except = All except { $exceptions }\n");
    let french = ("locales/fr/except.ftl", "ui-all-data-except = Tout sauf { $exceptions }\n");
    let changes = [("policy/data.yaml", data.as_str()), english, french];
    let standings = stale("category-logs", Grade::Wording, None);
    let source = run("when-behind: source\n", &changes, &standings).page(Target::Markdown);
    assert!(source.contains("Tout sauf Server logs"), "{source}");
    let kept = run("when-behind: keep\n", &changes, &standings).page(Target::Markdown);
    assert!(kept.contains("Tout sauf Journaux du serveur"), "{kept}");
}

#[test]
fn other_facts_in_the_original_do_not_stop_the_page_that_says_so() {
    let changes = [(
        "locales/en/logs.ftl",
        "about-logs = We keep logs for { $log-period }. Write to { $privacy-email }.\n",
    )];
    let standings = stale("about-logs", Grade::Substance, None);
    let rules = |choice: &str| -> Vec<(&'static str, Severity)> {
        run(choice, &changes, &standings)
            .findings()
            .into_iter()
            .map(|(name, level, _)| (name, level))
            .collect()
    };
    assert_eq!(rules("when-behind: notice\n"), [("dropped-value", Severity::Warning)]);
    assert!(rules("").contains(&("dropped-value", Severity::Error)));
}

#[test]
fn a_newer_date_over_old_words_is_dishonest() {
    let standings = stale("about-logs", Grade::Wording, Some("2021-11-02"));
    for choice in ["", "when-behind: keep\n"] {
        let headline = "the French page `privacy` carries the date 2021-11-03 over older words";
        let expected = ("dishonest-date", Severity::Error, headline.to_owned());
        assert_eq!(run(choice, &[], &standings).findings(), [expected], "{choice}");
    }
    for choice in ["notice", "source", "block"] {
        let choice = format!("when-behind: {choice}\n");
        assert_eq!(run(&choice, &[], &standings).findings(), [], "{choice}");
    }
}

#[test]
fn a_date_is_honest_where_the_version_is_the_same_or_unknown() {
    for version in [Some("2021-11-03"), Some("2022-01-01"), None] {
        let run = run("when-behind: keep\n", &[], &stale("about-logs", Grade::Substance, version));
        assert_eq!(run.findings(), [], "{version:?}");
    }
}

#[test]
fn the_date_of_the_last_revision_counts_before_the_one_in_force() {
    let document =
        PLACES.replace("    when-behind: keep\n", "    updated: 2024-03-01\n    when-behind: keep\n");
    let updated = ("locales/en/updated.ftl", "ui-updated = Revised { $updated }\n");
    let revised = ("locales/fr/updated.ftl", "ui-updated = Révision { $updated }\n");
    let changes = [("policy/documents/privacy.yaml", document.as_str()), updated, revised];
    let run = run("", &changes, &stale("about-logs", Grade::Wording, Some("2021-11-03")));
    let found = run.findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].2, "the French page `privacy` carries the date 2024-03-01 over older words");
}
