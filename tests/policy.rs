//! The repository's own policy: clean, complete, and the same in all six languages.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use policyglot::compile::{self, Compiled, Options};
use policyglot::diag::format::{self, Format};
use policyglot::diag::sink::Levels;
use policyglot::load::disk;
use serde_json::Value;

const LANGUAGES: [&str; 6] = ["en", "fr", "de", "es", "ja", "ar"];

fn compiled() -> Compiled {
    compile::compile(disk::read_project(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap(), &Options::default())
}

fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| compiled().pages.into_iter().map(|page| (page.path, page.text)).collect())
}

fn tree(pages: &BTreeMap<String, String>, language: &str) -> Value {
    serde_json::from_str(&pages[&format!("{language}/privacy/index.json")]).unwrap()
}

/// Calls `visit` with every object of a tree.
fn walk(value: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            visit(map);
            map.values().for_each(|value| walk(value, visit));
        }
        Value::Array(items) => items.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

fn table<'a>(tree: &'a Value, name: &str) -> Vec<&'a Value> {
    fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
        match value {
            Value::Object(map) if map.get("table").is_some_and(|own| own == name) => Some(value),
            Value::Object(map) => map.values().find_map(|value| find(value, name)),
            Value::Array(items) => items.iter().find_map(|value| find(value, name)),
            _ => None,
        }
    }
    find(tree, name).unwrap()["rows"].as_array().unwrap().iter().collect()
}

fn cell(row: &Value, at: usize) -> Vec<&str> {
    row["cells"][at].as_array().unwrap().iter().map(|words| words["text"].as_str().unwrap()).collect()
}

#[test]
fn check_says_nothing() {
    let compiled = compiled();
    let mut report = compiled.sink.finish(&compiled.sources, &Levels::default());
    report.hide_remarks();
    assert!(
        report.findings.is_empty(),
        "{}",
        format::render(&report, &compiled.sources, Format::Human, false)
    );
}

#[test]
fn every_language_has_every_file_and_no_isolates() {
    let pages = pages();
    for language in LANGUAGES {
        for file in ["index.html", "fragment.html", "index.md", "index.json"] {
            let text = &pages[&format!("{language}/privacy/{file}")];
            assert!(text.len() > 20_000, "{language} {file}: {} bytes", text.len());
            let hidden = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E000}'..='\u{F8FF}');
            assert!(!text.contains(hidden), "{language} {file} holds a hidden character");
        }
    }
}

#[test]
fn anchors_rows_and_facts_are_the_same_in_all_languages() {
    let pages = pages();
    let outline = |language: &str| {
        let mut found = Vec::new();
        walk(&tree(pages, language), &mut |map| {
            // Facts inside a sentence may stand in another order; `page-parity` compares them as sets.
            let is_fact = map.get("value").is_some_and(Value::is_string);
            for key in ["id", "entry"] {
                if let Some(Value::String(text)) = map.get(key).filter(|_| !is_fact) {
                    found.push(text.clone());
                }
            }
        });
        found
    };
    let english = outline("en");
    assert!(english.len() > 45, "{english:?}");
    for language in LANGUAGES {
        assert_eq!(outline(language), english, "{language}");
    }
}

#[test]
fn the_tables_have_all_rows_of_the_real_policy() {
    let pages = pages();
    for language in LANGUAGES {
        let tree = tree(pages, language);
        assert_eq!(table(&tree, "collections").len(), 6, "{language}");
        assert_eq!(table(&tree, "subprocessors").len(), 8, "{language}");
        // Six of the real policy, and four that the laws give.
        assert_eq!(table(&tree, "rights").len(), 10, "{language}");
    }
}

#[test]
fn the_french_page_has_the_facts_of_the_seed_and_none_of_its_defects() {
    let pages = pages();
    let tree = tree(pages, "fr");
    let rows = table(&tree, "subprocessors");
    let countries: Vec<_> = rows.iter().map(|row| cell(row, 3)).collect();
    assert_eq!(countries[0], ["États-Unis", "Canada"]);
    assert_eq!(countries[2], ["États-Unis"]);
    assert_eq!(countries[3], ["États-Unis", "Canada", "Royaume-Uni"]);
    assert_eq!(countries[4][0], "États-Unis");
    assert_eq!(countries[5], countries[4], "toll-free numbers: as dial-in numbers");
    assert_eq!(countries[6], ["États-Unis", "Canada"]);
    assert_eq!(countries[7], ["États-Unis"]);
    for place in
        ["Irlande", "Japon", "Inde", "Singapour", "Hong Kong", "Royaume-Uni", "Australie", "Union européenne"]
    {
        assert!(countries[1][0].contains(place), "{place}: {:?}", countries[1]);
    }
    // The data, whom they are about, and of what the customer gives whether it must be given and what follows if not.
    let sizes: Vec<_> = table(&tree, "collections").iter().map(|row| cell(row, 1).len()).collect();
    assert_eq!(sizes, [5 + 3, 1 + 3, 4 + 1, 2 + 1, 2 + 1, 2 + 3]);
    let html = pages["fr/privacy/index.html"].replace(['\u{a0}', '\u{202f}'], " ");
    for fact in [
        "privacy@FreeConference.com",
        "support@FreeConference.com",
        "1209 N. Orange St",
        "Wilmington DE 19801-1120",
        "Iotum Inc.",
        "3 novembre 2021",
        "30 jours",
        "12 derniers mois",
        "16 juillet 2020",
        "C-311/18",
        "https://www.privacyshield.gov/",
        "https://www.privacyshield.gov/article?id=How-to-Submit-a-Complaint",
        "https://ec.europa.eu/info/law/law-topic/",
        "Shine the Light",
        "California Civil Code § 1798.83",
        "California Consumer Privacy Act",
        "California Privacy Rights Act",
        "U.S. Federal Trade Commission",
        "U.S. Federal Communications Commission",
    ] {
        assert!(html.contains(fact), "the French page lacks {fact}");
    }
    for defect in [
        "NOUS",
        " or ",
        "..",
        "19801 -",
        "Inc..",
        "traverser",
        "brille",
        "blogs",
        "renseignements personnels",
        "processeur",
    ] {
        // Links to other documents begin with `../`.
        let text = pages["fr/privacy/index.md"].replace("](<../", "](<");
        assert!(!text.contains(defect), "the French page has “{defect}”");
    }
}

#[test]
fn dates_countries_and_plurals_follow_each_language() {
    let pages = pages();
    let expected = [
        ("en", "November 3, 2021", "United States"),
        ("fr", "3 novembre 2021", "États-Unis"),
        ("de", "3. November 2021", "Vereinigte Staaten"),
        ("es", "3 de noviembre de 2021", "Estados Unidos"),
        ("ja", "2021年11月3日", "アメリカ合衆国"),
        ("ar", "3 نوفمبر 2021", "الولايات المتحدة"),
    ];
    for (language, date, country) in expected {
        let html = &pages[&format!("{language}/privacy/index.html")];
        assert!(html.contains(date), "{language}: {date}");
        assert!(html.contains(country), "{language}: {country}");
    }
}

#[test]
fn latin_values_in_arabic_are_isolated() {
    let html = &pages()["ar/privacy/index.html"];
    assert!(html.contains("<bdi>Iotum Inc.</bdi>"));
    assert!(
        html.contains(
            "<a href=\"mailto:privacy@FreeConference.com\"><bdi>privacy@FreeConference.com</bdi></a>"
        )
    );
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let main = html.split("<main").nth(1).unwrap();
    // With everything isolated taken out, no Latin value is left.
    let mut bare = main.to_owned();
    while let (Some(start), Some(end)) = (bare.find("<bdi>"), bare.find("</bdi>")) {
        bare.replace_range(start..end + "</bdi>".len(), "");
    }
    for value in ["Iotum", "FreeConference<", ">privacy@", "1209", "Wilmington", "C-311/18"] {
        assert!(!bare.contains(value), "{value} stands without isolation");
    }
}

#[test]
fn the_second_brand_states_its_own_contacts_and_sections_in_every_language() {
    let periods = [
        ("en", "90 days"),
        ("fr", "90 jours"),
        ("de", "90 Tage"),
        ("es", "90 días"),
        ("ja", "90 日"),
        ("ar", "90 يومًا"),
    ];
    for (language, period) in periods {
        let page = |file: &str| &pages()[&format!("brands/northline/{language}/privacy/{file}")];
        let html = page("index.html").replace(['\u{a0}', '\u{202f}'], " ");
        for fact in ["Northline Calls", "privacy@northline-calls.example", "Iotum Inc.", period] {
            assert!(html.contains(fact), "{language} lacks {fact}");
        }
        for foreign in
            ["FreeConference", "freeconference", "id=\"privacy-shield\"", "id=\"banner-advertising\""]
        {
            assert!(!html.contains(foreign), "{language} has {foreign}");
        }
        let tree: Value = serde_json::from_str(page("index.json")).unwrap();
        assert_eq!(tree["brand"], "Northline Calls");
        let ids: Vec<_> =
            tree["sections"].as_array().unwrap().iter().map(|own| own["id"].as_str().unwrap()).collect();
        let at = ids.iter().position(|id| *id == "call-recording").unwrap();
        assert_eq!(ids[at - 1..=at + 1], ["security", "call-recording", "retention"]);
        let main = &pages()[&format!("{language}/privacy/index.html")];
        assert!(!main.contains("Northline") && !main.contains("northline"), "{language}");
    }
    let sitemap = &pages()["brands/northline/sitemap.xml"];
    assert_eq!(sitemap.matches("<loc>https://www.northline-calls.example/legal/").count(), 6 * 5);
    assert!(!sitemap.contains("freeconference"));
}

#[test]
fn the_same_bytes_come_out_whatever_the_order_of_the_files() {
    let mut files = disk::read_project(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    files.policy.reverse();
    let again = compile::compile(files, &Options::default());
    let first = pages();
    for page in again.pages {
        assert_eq!(first[&page.path], page.text, "{}", page.path);
    }
}
