//! What a build writes for generators of websites: paths, front matter, and text that no generator reads as anything else.
//! `tests/sites/compare.py` holds the pages that real generators make of it against policyglot's own.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::{Project, add, err, on_disk, out, run, status};
use serde_yaml::Value;
use tempfile::TempDir;

const GENERATORS: [&str; 4] = ["hugo", "zola", "docusaurus", "starlight"];

/// The policy in `tests/sites/strange`, and an empty folder `site` beside it.
fn strange() -> TempDir {
    let mut project = Project::new();
    add(Path::new("tests/sites/strange"), "legal/", &mut project);
    on_disk(&project)
}

/// Builds for `generator` with further `arguments` and gives every file of the site.
fn built(folder: &Path, generator: &str, arguments: &[&str]) -> BTreeMap<String, String> {
    let site = format!("../{generator}");
    let all = [&["-C", "legal", "build", "--target", generator, "--out", &site], arguments].concat();
    let output = run(folder, &all);
    assert_eq!(status(&output), 0, "{}{}", out(&output), err(&output));
    files(&folder.join(generator))
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = Project::new();
    if folder.is_dir() {
        add(folder, "", &mut found);
    }
    found.remove("policyglot-manifest.json");
    found
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == ending)
}

/// Front matter and body.
fn parts(page: &str) -> (Value, &str) {
    let rest = page.strip_prefix("---\n").unwrap();
    let (front, body) = rest.split_once("\n---\n").unwrap();
    (serde_yaml::from_str(front).unwrap(), body)
}

#[test]
fn each_generator_gets_its_own_folders() {
    let folder = strange();
    let expected = [
        (
            "hugo",
            vec![
                "content/legal/privacy.en.md",
                "content/legal/privacy.ar.md",
                "content/legal/privacy.pt-br.md",
            ],
        ),
        (
            "zola",
            vec!["content/legal/privacy.md", "content/legal/privacy.ar.md", "content/legal/privacy.pt-BR.md"],
        ),
        (
            "docusaurus",
            vec![
                "docs/legal/privacy.md",
                "i18n/ar/docusaurus-plugin-content-docs/current/legal/privacy.md",
                "i18n/pt-BR/docusaurus-plugin-content-docs/current/legal/privacy.md",
                "static/docs/legal/datenschutz/index.html",
            ],
        ),
        (
            "starlight",
            vec![
                "src/content/docs/legal/privacy.md",
                "src/content/docs/ar/legal/privacy.md",
                "src/content/docs/pt-br/legal/privacy.md",
                "public/ar/legal/privacy-policy/index.html",
                "src/policyglot/headings.mjs",
            ],
        ),
    ];
    for (generator, paths) in expected {
        let files = built(folder.path(), generator, &[]);
        for path in paths {
            assert!(files.contains_key(path), "{generator}: no {path} among {:?}", files.keys());
        }
    }
    let files = built(folder.path(), "starlight", &["--root-locale", "none", "--under", "about/legal"]);
    assert!(files.contains_key("src/content/docs/en/about/legal/privacy.md"));
    assert!(!files.contains_key("src/content/docs/legal/privacy.md"), "the old folder stays");
    let files = built(folder.path(), "zola", &["--root-locale", "ar"]);
    assert!(files["content/legal/privacy.md"].contains("سياسة الخصوصية"));
    assert!(files.contains_key("content/legal/privacy.en.md"));
}

#[test]
fn front_matter_is_read_back_as_it_was_meant() {
    let folder = strange();
    for (generator, path) in [
        ("hugo", "content/legal/privacy.en.md"),
        ("zola", "content/legal/privacy.md"),
        ("docusaurus", "docs/legal/privacy.md"),
        ("starlight", "src/content/docs/legal/privacy.md"),
    ] {
        let files = built(folder.path(), generator, &[]);
        let (front, _) = parts(&files[path]);
        assert_eq!(front["title"], r#"Privacy: "yes" & 'no' {{ x }} # --- true"#, "{generator}");
        assert_eq!(front["description"], r#"What we do – "with" \ data: {% x %}"#, "{generator}");
        assert_eq!(front["draft"], false, "{generator}");
        let day = match generator {
            "hugo" => &front["lastmod"],
            "zola" => &front["date"],
            "docusaurus" => &front["last_update"]["date"],
            _ => &front["lastUpdated"],
        };
        assert_eq!(*day, "2099-01-01", "{generator}");
        // Hugo leaves out pages whose `date` is still to come.
        assert!(generator != "hugo" || front.get("date").is_none());
        let drafts = files.iter().filter(|(path, _)| path.to_lowercase().contains("pt-br"));
        for (path, text) in drafts.filter(|(path, _)| path.contains(".md")) {
            assert_eq!(parts(text).0["draft"], true, "{path}");
        }
        // A title of one word that YAML has another meaning for.
        let imprint = &files[&path.replace("privacy", "imprint")];
        assert_eq!(parts(imprint).0["title"], "true", "{generator}");
    }
    let hugo = built(folder.path(), "hugo", &[]);
    let (front, _) = parts(&hugo["content/legal/privacy.ar.md"]);
    assert_eq!(front["aliases"][0], "privacy-policy");
    assert_eq!((&front["policyglot"]["dir"], &front["policyglot"]["lang"]), (&"rtl".into(), &"ar".into()));
    let zola = built(folder.path(), "zola", &[]);
    assert_eq!(parts(&zola["content/legal/privacy.ar.md"]).0["aliases"][1], "ar/legal/datenschutz");
}

#[test]
fn no_text_begins_a_shortcode_or_a_block_of_markdown() {
    let folder = strange();
    for generator in GENERATORS {
        for (path, text) in
            built(folder.path(), generator, &[]).iter().filter(|(path, _)| has_ending(path, "md"))
        {
            let (_, body) = parts(text);
            let own = body
                .replace("{{< policyglot-html >}}", "")
                .replace("{{< /policyglot-html >}}", "")
                .replace("{{< policyglot-version en >}}", "");
            let own: Vec<_> =
                own.lines().map(|line| heading_id(line).map_or(line, |(rest, _)| rest)).collect();
            assert!(!own.join("\n").contains(['{', '}']), "{generator} {path}: {own:#?}");
            // Outside of Hugo's shortcodes a block of HTML must begin with a tag that begins one.
            for block in body.split("\n\n").filter(|block| generator != "hugo" && !block.trim().is_empty()) {
                let starts = ["<div", "<p", "<ul", "<table", "<aside", "<dl", "##", "</div>"];
                assert!(
                    starts.iter().any(|own| block.trim_start().starts_with(own)),
                    "{generator} {path}: {block}"
                );
            }
        }
    }
}

/// A heading without its id, and the id.
fn heading_id(line: &str) -> Option<(&str, &str)> {
    let (rest, id) = line.strip_prefix("##")?.strip_suffix('}')?.rsplit_once(" {#")?;
    Some((rest, id))
}

#[test]
fn anchors_are_the_same_in_every_language() {
    let folder = strange();
    for generator in ["hugo", "zola", "docusaurus"] {
        for (path, text) in built(folder.path(), generator, &[]) {
            if path.contains("privacy") && has_ending(&path, "md") {
                let ids: Vec<_> = text.lines().filter_map(heading_id).map(|(_, id)| id).collect();
                assert_eq!(ids, ["about", "how", "contact"], "{generator} {path}");
                assert!(text.contains("<a id=\"us\"></a>"), "{generator} {path}");
            }
        }
    }
}

#[test]
fn links_between_languages_lead_to_the_same_document() {
    let folder = strange();
    let expected = [
        ("hugo", "content/legal/privacy.ar.md", "href=\"{{< policyglot-version en >}}#about\""),
        ("zola", "content/legal/privacy.ar.md", "href=\"../../../legal/privacy/#about\""),
        (
            "docusaurus",
            "i18n/ar/docusaurus-plugin-content-docs/current/legal/privacy.md",
            "href=\"pathname:///../docs/legal/privacy#about\" target=\"_top\"",
        ),
        ("starlight", "src/content/docs/ar/legal/privacy.md", "href=\"../../../legal/privacy/#about\""),
    ];
    for (generator, path, link) in expected {
        assert!(built(folder.path(), generator, &[])[path].contains(link), "{generator}: no {link}");
    }
}

#[test]
fn a_build_of_one_language_leaves_the_others() {
    let folder = strange();
    for generator in GENERATORS {
        let all = built(folder.path(), generator, &[]);
        let page = all.keys().find(|path| {
            path.contains("ar") && path.ends_with("privacy.md") || path.ends_with("privacy.ar.md")
        });
        let page = folder.path().join(generator).join(page.unwrap());
        fs::remove_file(&page).unwrap();
        assert_eq!(built(folder.path(), generator, &["--locale", "ar"]), all, "{generator}");
        assert_eq!(built(folder.path(), generator, &["--locale", "en"]), all, "{generator}");
    }
}

#[test]
fn a_site_keeps_its_own_files_and_says_what_differs() {
    let folder = strange();
    let site = folder.path().join("hugo");
    fs::create_dir_all(site.join("content/legal")).unwrap();
    fs::write(site.join("content/legal/privacy.en.md"), "mine").unwrap();
    let build = ["-C", "legal", "build", "--target", "hugo", "--out", "../hugo"];
    let refused = run(folder.path(), &build);
    assert_eq!(status(&refused), 2);
    assert!(err(&refused).contains("privacy.en.md is in the way"), "{}", err(&refused));
    assert_eq!(files(&site).len(), 1);
    fs::rename(site.join("content/legal/privacy.en.md"), site.join("content/legal/mine.md")).unwrap();
    assert!(built(folder.path(), "hugo", &[]).contains_key("content/legal/mine.md"));
    let check = [&build[..], &["--check"]].concat();
    assert_eq!(status(&run(folder.path(), &check)), 0);
    fs::write(site.join("content/legal/privacy.ar.md"), "edited").unwrap();
    let differs = run(folder.path(), &check);
    assert_eq!((status(&differs), out(&differs).contains("differs: content/legal/privacy.ar.md")), (1, true));
}

#[test]
fn arguments_that_make_no_sense_are_refused() {
    let folder = strange();
    for (arguments, said) in [
        (&["--target", "hugo,html"][..], "stands alone"),
        (&["--target", "hugo", "--under", "../x"], "--under"),
        (&["--target", "zola", "--root-locale", "fr"], "not among the languages"),
        (&["--target", "hugo", "--out", "policy"], "sources of the policy"),
    ] {
        let output = run(folder.path(), &[&["-C", "legal", "build"], arguments].concat());
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(err(&output).contains(said), "{arguments:?}: {}", err(&output));
    }
}

#[test]
fn older_ids_lead_to_the_page_in_every_language() {
    let folder = strange();
    let output = run(folder.path(), &["-C", "legal", "build"]);
    assert_eq!(status(&output), 0);
    let public = folder.path().join("legal/public");
    let lines = fs::read_to_string(public.join("_redirects")).unwrap();
    assert!(lines.lines().any(|line| line == "/ar/datenschutz/ /ar/privacy/ 301"), "{lines}");
    assert_eq!(lines.lines().count(), 6, "three languages, two older ids");
    let stub = fs::read_to_string(public.join("ar/privacy-policy/index.html")).unwrap();
    for part in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../privacy/\">",
        "<link rel=\"canonical\" href=\"https://www.acme-wool.com/ar/privacy/\">",
        "<a href=\"../privacy/\">",
    ] {
        assert!(stub.contains(part), "{stub}");
    }
    assert!(!stub.contains("<script"));
    let page = fs::read_to_string(public.join("ar/privacy/index.html")).unwrap();
    assert!(page.contains("id=\"us\"") && page.contains("id=\"who-we-are\""));
    let text = fs::read_to_string(public.join("ar/privacy/index.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["formerly"][1], "datenschutz");
    let urls = json["formerly_urls"].as_array().unwrap();
    assert!(urls[1].as_str().is_some_and(|url| url.ends_with("/ar/datenschutz/")), "{urls:?}");
    assert_eq!(
        (&json["language_names"]["own"], &json["language_names"]["english"]),
        (&"العربية".into(), &"Arabic".into())
    );
    let effective = &json["effective_text"];
    let day = effective["text"].as_str().unwrap();
    assert_eq!(effective["date"], json["effective"]);
    assert!(
        effective["sentence"]["text"].as_str().unwrap().contains(day) && day.contains("يناير"),
        "{effective}"
    );
    assert!(
        json["labels"]["back_to_top"].is_string() && json["labels"]["not_translated"].is_string(),
        "{json}"
    );
    let languages = json["languages"].as_array().unwrap();
    let own: Vec<_> = languages.iter().filter(|own| own["current"] == true).collect();
    assert!(languages.len() > 1 && own.len() == 1, "{languages:?}");
    assert_eq!((&own[0]["language"], &own[0]["direction"]), (&"ar".into(), &"rtl".into()));
}

#[test]
fn the_schema_of_the_page_as_data_describes_every_page() {
    let folder = strange();
    assert_eq!(status(&run(folder.path(), &["-C", "legal", "build"])), 0);
    let schema: serde_json::Value =
        serde_json::from_str(&out(&run(folder.path(), &["schema", "--page"]))).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut count = 0;
    for (path, text) in files(&folder.path().join("legal/public")) {
        if has_ending(&path, "json") {
            let page: serde_json::Value = serde_json::from_str(&text).unwrap();
            let faults: Vec<_> = validator.iter_errors(&page).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{path}: {faults:?}");
            count += 1;
        }
    }
    assert_eq!(count, 7);
    let mut page: serde_json::Value = serde_json::from_str("{}").unwrap();
    page["version"] = 1.into();
    assert!(!validator.is_valid(&page), "a schema that takes anything says nothing");
}

#[test]
fn zola_reads_the_headings_and_leaves_the_html() {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let folder = strange();
    for (path, text) in built(folder.path(), "zola", &[]) {
        let (_, body) = parts(&text);
        // What Zola switches on where nothing is configured: components/markdown/src/markdown.rs.
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES;
        let (mut ids, mut raw, mut other) = (Vec::new(), String::new(), String::new());
        for event in Parser::new_ext(body, options) {
            match event {
                Event::Start(Tag::Heading { id, .. }) => ids.extend(id.map(|id| id.to_string())),
                Event::Html(text) => raw.push_str(&text),
                Event::Text(text) => other.push_str(&text),
                _ => {}
            }
        }
        let blocks = body.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
        let (headings, blocks): (Vec<_>, Vec<_>) = blocks.partition(|block| heading_id(block).is_some());
        let expected: Vec<_> = headings.iter().filter_map(|own| heading_id(own)).map(|(_, id)| id).collect();
        assert_eq!(ids, expected, "{path}");
        for block in blocks {
            assert!(raw.contains(block), "{path} is changed: {block}");
        }
        let heading = "{{< who >}} ::note www.wool-shop.net {#id} of ";
        assert!(path != "content/legal/privacy.md" || other.contains(heading), "{other}");
    }
}
