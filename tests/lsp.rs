//! The language server, asked as an editor asks it.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::editor::{Editor, codes, edited, place, under, uri};
use crate::support::{base, on_disk, run, status};
use policyglot::lsp::server::Ended;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The file that holds `needle`, below `folder`.
fn file_with(folder: &Path, below: &str, needle: &str) -> PathBuf {
    let project = base();
    let path = project.iter().find(|(path, text)| path.starts_with(below) && text.contains(needle));
    folder.join(path.unwrap().0)
}

fn words(folder: &TempDir, tag: &str) -> PathBuf {
    file_with(folder.path(), &format!("locales/{tag}/"), "about-logs =")
}

fn texts(items: &Value) -> Vec<&str> {
    items.as_array().unwrap().iter().map(|own| own["textEdit"]["newText"].as_str().unwrap()).collect()
}

/// The path and the text under each place.
fn places(folder: &TempDir, found: &Value) -> Vec<String> {
    let one = |own: &Value| {
        let path = url::Url::parse(own["uri"].as_str().unwrap()).unwrap().to_file_path().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let path = path.strip_prefix(folder.path()).unwrap().display().to_string();
        format!("{path}: {}", under(&text, &own["range"]))
    };
    found.as_array().unwrap().iter().map(one).collect()
}

#[test]
fn findings_come_as_one_types_in_files_that_are_not_open_too() {
    let folder = on_disk(&base());
    let (en, fr) = (words(&folder, "en"), words(&folder, "fr"));
    let mut editor = Editor::of(folder.path());
    let text = editor.open(&en);
    editor.write(&en, &text.replace("We keep server logs", "😀 We keep server logs for { $brand } and"));
    let told = editor.wait(&fr, |told| codes(told).contains(&"dropped-value"));
    let found = told.iter().find(|own| own["code"] == "dropped-value").unwrap();
    assert_eq!(found["source"], "policyglot");
    assert_eq!(found["severity"], 1);
    assert!(found["message"].as_str().unwrap().contains("`about-logs`"), "{found}");
    let related = found["relatedInformation"].as_array().unwrap();
    let there = related.iter().find(|own| own["location"]["uri"] == uri(&en).as_str()).unwrap();
    let now = text.replace("We keep server logs", "😀 We keep server logs for { $brand } and");
    assert_eq!(under(&now, &there["location"]["range"]), "$brand");
    editor.write(&en, &text);
    editor.wait(&fr, |told| !codes(told).contains(&"dropped-value"));
    assert_eq!(editor.end(), Ended::Cleanly);
}

#[test]
fn changes_of_a_part_count_in_utf16_or_in_bytes() {
    for encoding in ["utf-16", "utf-8"] {
        let folder = on_disk(&base());
        let fr = words(&folder, "fr");
        let mut editor = Editor::with(json!({
            "capabilities": { "general": { "positionEncodings": [encoding] } },
            "workspaceFolders": [{ "uri": uri(folder.path()), "name": "x" }],
        }));
        assert_eq!(editor.initialized["capabilities"]["positionEncoding"], encoding);
        editor.open_as(&fr, "about-logs = é😀 x\n");
        let column = if encoding == "utf-8" { 13 + 2 + 4 + 1 } else { 13 + 1 + 2 + 1 };
        let at = |add: usize| json!({ "line": 0, "character": column + add });
        editor
            .change(&fr, &json!([{ "range": { "start": at(0), "end": at(1) }, "text": "{ $log-periot }" }]));
        let told = editor.wait(&fr, |told| codes(told).contains(&"unknown-value"));
        let found = told.iter().find(|own| own["code"] == "unknown-value").unwrap();
        assert_eq!(found["range"]["start"], at(2), "{encoding}");
        editor.end();
    }
}

#[test]
fn a_correction_is_offered_and_right() {
    let folder = on_disk(&base());
    let fr = words(&folder, "fr");
    let mut editor = Editor::of(folder.path());
    let text = fs::read_to_string(&fr).unwrap().replace("$log-period", "$log-periot");
    editor.open_as(&fr, &text);
    let position = place(&text, "$log-periot", 3);
    let actions = editor.actions(&fr, &position);
    let fix = actions.iter().find(|own| own["kind"] == "quickfix" && own["edit"].is_object()).unwrap();
    assert_eq!(fix["diagnostics"][0]["code"], "unknown-value");
    assert_eq!(edited(&text, &fr, &fix["edit"]), fs::read_to_string(&fr).unwrap());
    editor.end();
}

#[test]
fn a_value_is_shown_in_all_languages_and_in_the_own_one() {
    let folder = on_disk(&base());
    let mut editor = Editor::of(folder.path());
    let data = file_with(folder.path(), "policy/", "log-period:");
    let text = editor.open(&data);
    let shown = editor.at("hover", &data, &place(&text, "log-period", 2));
    let shown = shown["contents"]["value"].as_str().unwrap().replace('\u{A0}', " ");
    assert!(shown.contains("English: 13 months") && shown.contains("French: 13 mois"), "{shown}");
    let fr = words(&folder, "fr");
    let text = editor.open(&fr);
    let shown = editor.at("hover", &fr, &place(&text, "$log-period", 4));
    assert_eq!(under(&text, &shown["range"]), "$log-period");
    let shown = shown["contents"]["value"].as_str().unwrap().replace('\u{A0}', " ");
    assert!(shown.contains("> 13 mois") && shown.contains("values.log-period"), "{shown}");
    let fr = file_with(folder.path(), "locales/fr/", "purpose-service");
    let text = editor.open(&fr);
    let rows = editor.at("hover", &fr, &place(&text, "purpose-service", 2));
    assert!(rows["contents"]["value"].as_str().unwrap().contains("Providing the service"), "{rows}");
    editor.end();
}

#[test]
fn a_translation_shows_what_it_was_accepted_for_and_can_be_accepted() {
    let folder = on_disk(&base());
    assert_eq!(status(&run(folder.path(), &["accept", "fr", "--all"])), 0);
    let (en, fr) = (words(&folder, "en"), words(&folder, "fr"));
    let english = fs::read_to_string(&en).unwrap().replace("We keep server logs", "We keep technical logs");
    let mut editor = Editor::of(folder.path());
    let text = editor.open(&fr);
    editor.open(&en);
    editor.write(&en, &english);
    let position = place(&text, "about-logs", 1);
    let shown = editor.at("hover", &fr, &position);
    let shown = shown["contents"]["value"].as_str().unwrap();
    for part in ["behind", "> We keep technical logs", "> We keep server logs", "~~server~~ **technical**"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let accept = |editor: &mut Editor| {
        let actions = editor.actions(&fr, &position);
        let action =
            actions.iter().find(|own| own["command"]["command"] == "policyglot.accept").unwrap().clone();
        assert_eq!(action["diagnostics"][0]["code"], "stale-translation");
        let params = json!({ "command": "policyglot.accept", "arguments": action["command"]["arguments"] });
        editor.ask("workspace/executeCommand", params);
    };
    let ledger = folder.path().join("locales/fr/accepted.tsv");
    let before = fs::read_to_string(&ledger).unwrap();
    accept(&mut editor);
    assert!(editor.said.iter().any(|said| said.contains("save locales/en/")), "{:?}", editor.said);
    assert_eq!(fs::read_to_string(&ledger).unwrap(), before);
    fs::write(&en, &english).unwrap();
    accept(&mut editor);
    editor.wait(&fr, |told| !codes(told).contains(&"stale-translation"));
    let after = fs::read_to_string(&ledger).unwrap();
    assert!(after != before && after.contains("M. Roy"), "{after}");
    editor.end();
}

#[test]
fn one_goes_from_the_translation_to_the_source_to_the_policy_and_back() {
    let folder = on_disk(&base());
    let (en, fr) = (words(&folder, "en"), words(&folder, "fr"));
    let mut editor = Editor::of(folder.path());
    let french = editor.open(&fr);
    let english = editor.open(&en);
    let relative = |path: &Path| path.strip_prefix(folder.path()).unwrap().display().to_string();
    let found = editor.at("definition", &fr, &place(&french, "about-logs", 2));
    assert_eq!(places(&folder, &found), [format!("{}: about-logs", relative(&en))]);
    let found = editor.at("definition", &fr, &place(&french, "$log-period", 2));
    assert_eq!(places(&folder, &found).len(), 1);
    assert!(places(&folder, &found)[0].starts_with("policy/"), "{found}");
    let found = editor.at("definition", &en, &place(&english, "about-logs", 2));
    assert!(places(&folder, &found)[0].starts_with("policy/documents/"), "{found}");
    let data = file_with(folder.path(), "policy/", "collections:");
    let text = editor.open(&data);
    let found = editor.at("definition", &data, &place(&text, "source: registration", 10));
    assert_eq!(places(&folder, &found), [format!("{}: registration", relative(&data))]);
    let found = editor.at("definition", &data, &place(&text, "  service:", 4));
    assert_eq!(places(&folder, &found).len(), 1, "{found}");
    assert!(places(&folder, &found)[0].ends_with(": purpose-service"), "{found}");
    let values = file_with(folder.path(), "policy/", "log-period:");
    let text = editor.open(&values);
    let found = editor.at("definition", &values, &place(&text, "log-period", 2));
    assert_eq!(places(&folder, &found), [format!("{}: $log-period", relative(&en))]);
    let found = editor.at("references", &values, &place(&text, "log-period", 2));
    let found = places(&folder, &found);
    assert!(found.contains(&format!("{}: $log-period", relative(&fr))), "{found:?}");
    editor.end();
}

#[test]
fn what_can_stand_at_a_place_is_proposed() {
    let folder = on_disk(&base());
    let mut editor = Editor::of(folder.path());
    let fr = file_with(folder.path(), "locales/fr/", "section-data =");
    let text = fs::read_to_string(&fr).unwrap();
    let without = text.replace("section-data = Les données que nous recueillons\n", "se\n");
    editor.open_as(&fr, &without);
    let found = editor.at("completion", &fr, &place(&without, "\nse\n", 3));
    assert!(texts(&found).contains(&"section-data = "), "{found}");
    assert!(!texts(&found).contains(&"about-logs = "), "{found}");
    let fr = words(&folder, "fr");
    let text = fs::read_to_string(&fr).unwrap();
    let written = text.replace("{ $log-period }", "{ $ }");
    editor.open_as(&fr, &written);
    let found = editor.at("completion", &fr, &place(&written, "{ $ }", 3));
    let period = found.as_array().unwrap().iter().find(|own| own["label"] == "$log-period").unwrap();
    assert_eq!(period["detail"].as_str().unwrap().replace('\u{A0}', " "), "13 mois");
    assert_eq!(period["textEdit"]["newText"], "log-period");
    assert!(period["sortText"].as_str().unwrap().starts_with('0'), "the source text states it: {period}");
    let written = format!("{text}\n-us = Exemple\nnew = {{ - }}\n");
    editor.write(&fr, &written);
    let found = editor.at("completion", &fr, &place(&written, "{ - }", 3));
    assert_eq!(texts(&found), ["-us"]);
    let data = file_with(folder.path(), "policy/", "collections:");
    let text = fs::read_to_string(&data).unwrap();
    let written = text.replace("source: registration", "source: ");
    editor.open_as(&data, &written);
    let found = editor.at("completion", &data, &place(&written, "source: \n", 8));
    let own = found.as_array().unwrap().iter().find(|own| own["label"] == "registration").unwrap();
    assert_eq!(own["detail"], "Registration");
    let written = text.replace(
        "[email, logs]\n    purposes: [service]\n    bases",
        "[email, lo]\n    purposes: [service]\n    bases",
    );
    editor.write(&data, &written);
    let found = editor.at("completion", &data, &place(&written, ", lo]", 4));
    assert!(texts(&found).contains(&"logs") && texts(&found).contains(&"email"), "{found}");
    editor.end();
}

#[test]
fn what_a_language_lacks_is_added_as_comments_once() {
    let folder = on_disk(&base());
    let fr = words(&folder, "fr");
    let text = fs::read_to_string(&fr).unwrap();
    let without =
        text.replace("about-logs = Nous conservons les journaux du serveur pendant { $log-period }.\n", "");
    assert_ne!(text, without);
    let mut editor = Editor::of(folder.path());
    editor.open_as(&fr, &without);
    let start = json!({ "line": 0, "character": 0 });
    let add = |editor: &mut Editor| {
        let actions = editor.actions(&fr, &start);
        actions.into_iter().find(|own| own["kind"] == "source.addMissingMessages")
    };
    let action = add(&mut editor).unwrap();
    assert_eq!(action["title"], "Add the missing message as a comment");
    let with = edited(&without, &fr, &action["edit"]);
    assert!(with.ends_with("# about-logs = We keep server logs for { $log-period }.\n"), "{with}");
    editor.write(&fr, &with);
    assert!(add(&mut editor).is_none());
    editor.end();
}

#[test]
fn the_parts_of_a_file_are_listed() {
    let folder = on_disk(&base());
    let mut editor = Editor::of(folder.path());
    let data = file_with(folder.path(), "policy/", "collections:");
    editor.open(&data);
    let params = json!({ "textDocument": { "uri": uri(&data) } });
    let parts = editor.ask("textDocument/documentSymbol", params);
    let names: Vec<_> = parts.as_array().unwrap().iter().map(|own| own["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"collections"), "{names:?}");
    let fr = words(&folder, "fr");
    editor.open(&fr);
    let parts = editor.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": uri(&fr) } }));
    assert!(parts.as_array().unwrap().iter().any(|own| own["name"] == "about-logs"), "{parts}");
    editor.end();
}
