//! How a language begins and gets what is new: `new-locale`, as its readers run it.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{self, err, out, run, status};

/// The text with `# ` taken away before every line that has it.
fn uncommented(text: &str) -> String {
    text.lines().map(|line| line.strip_prefix("# ").unwrap_or(line).to_owned() + "\n").collect()
}

#[test]
fn a_new_language_has_every_message_and_its_own_plurals() {
    let project = support::base();
    let folder = support::on_disk(&project);
    let begun = run(folder.path(), &["new-locale", "pl"]);
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    let site = fs::read_to_string(folder.path().join("policy/site.yaml")).unwrap();
    assert!(site.contains("pl: draft"), "{site}");
    let names = |text: &str| {
        let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect::<BTreeSet<_>>()
    };
    for file in ["interface.ftl", "logs.ftl", "policy.ftl"] {
        let path = folder.path().join("locales/pl").join(file);
        let draft = fs::read_to_string(&path).unwrap();
        assert_eq!(names(&draft), BTreeSet::new(), "{file}: nothing is translated yet");
        let text = uncommented(&draft);
        assert_eq!(names(&text), names(&project[&format!("locales/en/{file}")]), "{file}");
        fs::write(&path, text).unwrap();
    }
    // What the tool has words for in other languages stands in a file of its own.
    let standard = folder.path().join("locales/pl/standard.ftl");
    let text = uncommented(&fs::read_to_string(&standard).unwrap());
    assert_eq!(names(&text), BTreeSet::from(["ui-documents".to_owned()]));
    fs::write(&standard, text).unwrap();
    let policy = fs::read_to_string(folder.path().join("locales/pl/policy.ftl")).unwrap();
    for branch in ["[one]", "[few]", "[many]", "*[other]"] {
        assert!(policy.contains(branch), "{branch}: {policy}");
    }
    let found = run(folder.path(), &["check", "--locale", "pl", "--format", "short"]);
    let told = out(&found);
    assert!(!told.contains("missing-") && !told.contains("fluent-syntax"), "{told}");
}

#[test]
fn a_language_that_is_there_is_left_alone() {
    let folder = support::on_disk(&support::base());
    let french = |name: &str| fs::read_to_string(folder.path().join("locales/fr").join(name)).unwrap();
    let before = (french("logs.ftl"), french("policy.ftl"), french("interface.ftl"));
    let again = run(folder.path(), &["new-locale", "fr"]);
    assert_eq!(status(&again), 0, "{}", err(&again));
    assert!(
        out(&again).contains("fr has every message") && !out(&again).contains("created"),
        "{}",
        out(&again)
    );
    assert_eq!(before, (french("logs.ftl"), french("policy.ftl"), french("interface.ftl")));
    let source = run(folder.path(), &["new-locale", "en"]);
    assert_eq!(status(&source), 2);
    assert!(err(&source).contains("in which the policy is written"), "{}", err(&source));
    let wrong = run(folder.path(), &["new-locale", "fr_XX"]);
    assert_eq!(status(&wrong), 2);
    assert!(err(&wrong).contains("language tag"), "{}", err(&wrong));
    let site = "source-language: en\nbase-url: https://www.example.com/legal/\nlanguages:\n  en: published\n  fr: published  # complete\n";
    let block = support::changed(&[("policy/site.yaml", site)]);
    assert_eq!(status(&run(block.path(), &["new-locale", "pt-BR"])), 0);
    let written = fs::read_to_string(block.path().join("policy/site.yaml")).unwrap();
    assert!(written.ends_with("  fr: published  # complete\n  pt-BR: draft\n"), "{written}");
}

#[test]
fn a_language_that_is_there_gets_what_is_new_where_english_has_it() {
    let folder = support::on_disk(&support::base());
    assert_eq!(status(&run(folder.path(), &["new-locale", "pl"])), 0);
    let path = |name: &str| folder.path().join("locales").join(name);
    let draft = fs::read_to_string(path("pl/logs.ftl")).unwrap();
    let english = fs::read_to_string(path("en/logs.ftl")).unwrap();
    fs::write(
        path("en/logs.ftl"),
        format!("about-first = First\n\n{english}\nabout-last = Last\n    .title = Title\n"),
    )
    .unwrap();
    // One is translated, the others wait.
    let own = draft.replacen("# about-logs", "about-logs", 1);
    fs::write(path("pl/logs.ftl"), &own).unwrap();
    let again = run(folder.path(), &["new-locale", "pl"]);
    assert_eq!(status(&again), 0, "{}", err(&again));
    assert!(
        out(&again).starts_with("added to locales/pl/logs.ftl: `about-first`, `about-last`\n2 messages are"),
        "{}",
        out(&again)
    );
    let now = fs::read_to_string(path("pl/logs.ftl")).unwrap();
    assert!(now.ends_with("\n\n# about-last = Last\n#     .title = Title\n"), "{now}");
    assert!(now.find("# about-first = First\n").unwrap() < now.find("about-logs").unwrap(), "{now}");
    let rest = now
        .replace("# about-first = First\n\n", "")
        .replace("\n# about-last = Last\n#     .title = Title\n", "");
    assert_eq!(rest.trim_end(), own.trim_end(), "what was there stays");
    let site = fs::read_to_string(folder.path().join("policy/site.yaml")).unwrap();
    assert_eq!(site.matches("pl: draft").count(), 1, "{site}");
    assert!(out(&run(folder.path(), &["new-locale", "pl"])).contains("nothing was added"));
}

#[test]
fn a_draft_that_lacks_messages_stops_nobody() {
    let folder = support::on_disk(&support::base());
    assert_eq!(status(&run(folder.path(), &["new-locale", "pl"])), 0);
    let all = run(folder.path(), &["check", "--deny", "warnings"]);
    assert_eq!((status(&all), out(&all).as_str()), (0, ""), "{}", err(&all));
    assert!(err(&all).contains("1 remark not shown"), "{}", err(&all));
    let asked = run(folder.path(), &["check", "--locale", "pl", "--format", "short", "--deny", "warnings"]);
    assert_eq!(status(&asked), 0);
    assert_eq!(out(&asked).lines().count(), 1, "{}", out(&asked));
    assert!(out(&asked).contains("info[missing-message]: Polish is a draft: "), "{}", out(&asked));
    assert!(out(&asked).contains("messages are not translated yet"), "{}", out(&asked));
    // What programs keep has each of them by its name.
    let json = run(folder.path(), &["check", "--locale", "pl", "--format", "json", "--show-info"]);
    let json: serde_json::Value = serde_json::from_str(&out(&json)).unwrap();
    let missing = json["findings"].as_array().unwrap().iter().filter(|own| own["check"] == "missing-message");
    assert!(missing.clone().count() > 3 && missing.clone().all(|own| own["message_id"].is_string()));
    // Published, each of them is an error.
    let site = folder.path().join("policy/site.yaml");
    let text = fs::read_to_string(&site).unwrap().replace("pl: draft", "pl: published");
    fs::write(&site, text).unwrap();
    let published = run(folder.path(), &["check", "--format", "short"]);
    assert_eq!(status(&published), 1);
    assert!(out(&published).lines().count() > 3, "{}", out(&published));
}

#[test]
fn accepting_all_of_a_draft_leaves_what_is_not_translated() {
    let folder = support::on_disk(&support::base());
    assert_eq!(status(&run(folder.path(), &["new-locale", "pl"])), 0);
    let nothing = run(folder.path(), &["accept", "pl", "--all"]);
    assert_eq!(status(&nothing), 0, "{}", err(&nothing));
    assert!(
        out(&nothing).starts_with("left pl: ") && out(&nothing).contains("not translated yet"),
        "{}",
        out(&nothing)
    );
    assert!(!err(&nothing).contains("all of it is accepted"), "{}", err(&nothing));
    let path = folder.path().join("locales/pl/logs.ftl");
    // The English text is left in one message.
    let draft = fs::read_to_string(&path).unwrap();
    fs::write(&path, uncommented(&draft)).unwrap();
    let asked = run(folder.path(), &["accept", "pl", "--all"]);
    assert_eq!(status(&asked), 1);
    let told = out(&asked);
    assert!(
        told.contains("refused pl about-logs: ") && told.contains("`policyglot accept pl about-logs`"),
        "{told}"
    );
    let same = run(folder.path(), &["status", "--locale", "pl"]);
    let told = out(&same);
    assert!(told.contains("same as in the source language (") && told.contains("\n  about-logs\n"), "{told}");
    assert!(told.contains("Polish, missing ("), "{told}");
    let named = run(folder.path(), &["accept", "pl", "about-logs"]);
    assert_eq!(status(&named), 0, "{}{}", out(&named), err(&named));
    let told = out(&run(folder.path(), &["status", "--locale", "pl"]));
    assert!(!told.contains("\n  about-logs\n"), "{told}");
}

#[test]
fn what_cannot_be_begun_says_why_and_writes_nothing() {
    let folder = support::on_disk(&support::base());
    for (tag, why) in [
        ("tlh", "no pages can be made in `tlh`"),
        ("la", "no pages can be made in `la`"),
        ("xx", "no language tag"),
    ] {
        let ran = run(folder.path(), &["new-locale", tag]);
        assert_eq!(status(&ran), 2, "{tag}");
        assert!(err(&ran).contains(why), "{}", err(&ran));
    }
    assert!(!["tlh", "la"].iter().any(|tag| folder.path().join("locales").join(tag).exists()));
    let site = folder.path().join("policy/site.yaml");
    let text = fs::read_to_string(&site).unwrap();
    assert_eq!(text, support::base()["policy/site.yaml"]);
    for (broken, why) in [
        (text.replace("source-language: en", "source-language: [en"), "policy/site.yaml has faults"),
        (text.replace("source-language: en\n", ""), "no file of the policy has `source-language:`"),
    ] {
        assert_ne!(broken, text);
        fs::write(&site, &broken).unwrap();
        let ran = run(folder.path(), &["new-locale", "pl"]);
        assert_eq!(status(&ran), 2, "{broken}");
        assert!(err(&ran).contains(why), "{}", err(&ran));
        assert_eq!(fs::read_to_string(&site).unwrap(), broken);
    }
}
