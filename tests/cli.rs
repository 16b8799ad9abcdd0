//! The program as CI runs it: exit statuses, streams, formats, what is on disk afterwards.

use crate::support;
use std::fs;
use std::path::Path;

use crate::support::{err, out, run, status};
use tempfile::TempDir;

/// A project on disk: the small one of the golden cases, with some files changed.
fn project(changes: &[(&str, &str)]) -> TempDir {
    support::changed(changes)
}

const BROKEN: (&str, &str) = ("locales/fr/logs.ftl", "about-logs = Nous conservons les journaux.\n");

#[test]
fn a_clean_check_says_nothing_and_succeeds() {
    let folder = project(&[]);
    let output = run(folder.path(), &["check"]);
    assert_eq!((status(&output), out(&output).as_str()), (0, ""), "{}", err(&output));
    assert!(!folder.path().join("public").exists());
}

#[test]
fn findings_go_to_stdout_in_every_format_with_one_status() {
    let folder = project(&[BROKEN]);
    for format in ["human", "short", "json", "sarif", "github", "gitlab", "junit"] {
        let output = run(folder.path(), &["check", "--format", format]);
        assert_eq!(status(&output), 1, "{format}");
        assert!(out(&output).contains("dropped-value"), "{format}: {}", out(&output));
    }
    let short = out(&run(folder.path(), &["check", "--format", "short"]));
    assert!(
        short.starts_with("locales/fr/logs.ftl:1:1: error[dropped-value]: French `about-logs`"),
        "{short}"
    );
}

#[test]
fn json_has_the_fields_of_the_contract() {
    let folder = project(&[BROKEN]);
    let text = out(&run(folder.path(), &["check", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["version"], 1);
    assert_eq!(value["summary"]["errors"], 1);
    let finding = &value["findings"][0];
    for (key, expected) in
        [("check", "dropped-value"), ("level", "error"), ("locale", "fr"), ("message_id", "about-logs")]
    {
        assert_eq!(finding[key], expected, "{key}");
    }
    assert_eq!((finding["line"].as_u64(), finding["column"].as_u64()), (Some(1), Some(1)));
    for key in [
        "file",
        "end_line",
        "end_column",
        "start_byte",
        "end_byte",
        "message",
        "notes",
        "help",
        "related",
        "fingerprint",
    ] {
        assert!(!finding[key].is_null(), "{key} is missing");
    }
    let clean = out(&run(project(&[]).path(), &["check", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&clean).unwrap();
    assert_eq!(value["findings"].as_array().map(Vec::len), Some(0));
}

#[test]
fn levels_change_the_status() {
    let folder = project(&[BROKEN]);
    assert_eq!(
        status(&run(folder.path(), &["check", "--warn", "dropped-value", "--allow", "missing-message"])),
        1,
        "page-parity stays"
    );
    let warned = project(&[("locales/fr/more.ftl", "about-old = Une phrase.\n")]);
    assert_eq!(status(&run(warned.path(), &["check"])), 0);
    assert_eq!(status(&run(warned.path(), &["check", "--deny", "warnings"])), 1);
    assert_eq!(status(&run(warned.path(), &["check", "--deny", "obsolete-message"])), 1);
    let silent = run(warned.path(), &["check", "--deny", "warnings", "--allow", "obsolete-message"]);
    assert_eq!((status(&silent), out(&silent).as_str()), (0, ""));
}

#[test]
fn what_cannot_run_exits_with_2_and_says_why() {
    let folder = project(&[]);
    let cases: [(&[&str], &str); 9] = [
        (&["check", "--format", "xml"], "possible values"),
        (&["accept", "xx", "--all"], "is not among the translations (fr)\n"),
        (&["status", "--locale", "en"], "`en` is the source language"),
        (&["check", "--deny", "droped-value"], "did you mean `dropped-value`"),
        (&["check", "--allow", "raw-html"], "cannot be lowered"),
        (&["check", "--locale", "it"], "not among the languages"),
        (&["-C", "/", "check"], "policy/site.yaml"),
        (&["explain", "dropped-valu"], "did you mean"),
        (&["build", "--out", "policy"], "policy"),
    ];
    for (arguments, expected) in cases {
        let output = run(folder.path(), arguments);
        assert_eq!(status(&output), 2, "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains(expected), "{arguments:?}: {}", err(&output));
        assert_eq!(out(&output), "", "{arguments:?}");
    }
}

#[test]
fn a_project_is_found_from_any_folder_in_it() {
    let folder = project(&[BROKEN]);
    let output = run(&folder.path().join("locales/fr"), &["check", "--format", "short"]);
    assert!(out(&output).starts_with("locales/fr/logs.ftl:1:1"), "{}", out(&output));
    let output = run(Path::new("/"), &["-C", folder.path().to_str().unwrap(), "check", "--format", "short"]);
    assert_eq!(status(&output), 1);
}

#[test]
fn check_of_one_language_leaves_the_others_out() {
    let folder = project(&[BROKEN]);
    assert_eq!(status(&run(folder.path(), &["check", "--locale", "en"])), 0);
    assert_eq!(status(&run(folder.path(), &["check", "--locale", "fr"])), 1);
}

#[test]
fn build_writes_every_page_twice_the_same_and_compares() {
    let folder = project(&[]);
    let path = folder.path();
    assert_eq!(status(&run(path, &["build", "--check"])), 1, "nothing is there yet");
    assert!(!path.join("public").exists(), "--check writes nothing");
    assert_eq!(status(&run(path, &["build"])), 0);
    let mut first = support::Project::new();
    support::add(&path.join("public"), "", &mut first);
    for locale in ["en", "fr"] {
        for file in ["index.html", "fragment.html", "index.md", "index.json"] {
            assert!(first.contains_key(&format!("{locale}/privacy/{file}")), "{locale} {file}");
        }
    }
    for file in ["index.html", "sitemap.xml", "style.css"] {
        assert!(first.contains_key(file), "{file}");
    }
    assert_eq!(status(&run(path, &["build"])), 0);
    let mut second = support::Project::new();
    support::add(&path.join("public"), "", &mut second);
    assert_eq!(first, second);
    assert_eq!(status(&run(path, &["build", "--check"])), 0);
    fs::write(path.join("public/fr/privacy/index.html"), "edited").unwrap();
    let output = run(path, &["build", "--check"]);
    assert_eq!(status(&output), 1);
    assert!(out(&output).contains("fr/privacy/index.html"), "{}", out(&output));
}

#[test]
fn a_build_of_one_language_leaves_the_others_whatever_is_wrong_there() {
    let folder = project(&[]);
    let path = folder.path();
    run(path, &["build"]);
    let french = fs::read_to_string(path.join("public/fr/privacy/index.html")).unwrap();
    fs::write(path.join("locales/fr/logs.ftl"), "about-logs = <script> { $log-period }\n").unwrap();
    fs::write(path.join("locales/en/logs.ftl"), "about-logs = We keep logs for { $log-period }.\n").unwrap();
    let output = run(path, &["build", "--locale", "en", "--target", "html,json,html"]);
    assert_eq!(status(&output), 0, "{}{}", out(&output), err(&output));
    let english = fs::read_to_string(path.join("public/en/privacy/index.html")).unwrap();
    assert!(english.contains("We keep logs"));
    assert_eq!(fs::read_to_string(path.join("public/fr/privacy/index.html")).unwrap(), french);
    assert_eq!(status(&run(path, &["build", "--locale", "fr"])), 1);
}

#[test]
fn an_error_leaves_the_old_pages() {
    let folder = project(&[]);
    let path = folder.path();
    run(path, &["build"]);
    let page = path.join("public/fr/privacy/index.html");
    let before = fs::read_to_string(&page).unwrap();
    fs::write(path.join(BROKEN.0), BROKEN.1).unwrap();
    let output = run(path, &["build"]);
    assert_eq!(status(&output), 1);
    assert!(err(&output).contains("nothing was written"), "{}", err(&output));
    assert_eq!(fs::read_to_string(&page).unwrap(), before);
}

#[test]
fn targets_and_folder_are_chosen() {
    let folder = project(&[]);
    let path = folder.path();
    assert_eq!(status(&run(path, &["build", "--out", "site/legal", "--target", "markdown,json"])), 0);
    assert!(path.join("site/legal/en/privacy/index.md").exists());
    assert!(!path.join("site/legal/en/privacy/index.html").exists());
}

#[test]
fn a_fact_changes_in_every_language_at_once() {
    let folder = project(&[]);
    let path = folder.path();
    run(path, &["build"]);
    for file in ["policy/organisation.yaml", "policy/data.yaml"] {
        let text = fs::read_to_string(path.join(file)).unwrap();
        fs::write(path.join(file), text.replace("P13M", "P12M")).unwrap();
    }
    assert_eq!(status(&run(path, &["build"])), 0);
    for (locale, period) in [("en", "12 months"), ("fr", "12\u{a0}mois")] {
        let page = fs::read_to_string(path.join(format!("public/{locale}/privacy/index.html"))).unwrap();
        assert!(page.contains(period) && !page.contains("13"), "{locale}");
    }
}

#[test]
fn lists_of_facts_are_joined_by_the_rules_of_each_language() {
    let values = "values:\n  dates: { date: [2020-02-29, 2021-11-03] }\n  names: { name: [Alpha Ltd, Beta Inc.] }\n  places: { regions: [NO, EU] }\n";
    let words = "{ $log-period }: { $dates }; { LIST($names, type: \"or\") }; { $places }";
    let folder = project(&[
        ("policy/more.yaml", values),
        ("locales/en/logs.ftl", &format!("about-logs = Logs {words}\n")),
        ("locales/fr/logs.ftl", &format!("about-logs = Journaux {words}\n")),
    ]);
    let output = run(folder.path(), &["build"]);
    assert_eq!(status(&output), 0, "{}", out(&output));
    let page = |locale: &str| {
        fs::read_to_string(folder.path().join(format!("public/{locale}/privacy/index.md"))).unwrap()
    };
    assert!(page("en").contains(
        "February 29, 2020 and November 3, 2021; Alpha Ltd or Beta Inc.; Norway and European Union"
    ));
    assert!(
        page("fr").contains(
            "29 février 2020 et 3 novembre 2021; Alpha Ltd ou Beta Inc.; Norvège et Union européenne"
        )
    );
}

#[test]
fn an_old_anchor_goes_on_working() {
    let document = support::base()["policy/documents/privacy.yaml"]
        .replace("id: contact", "id: contact\n        formerly: [reach-us]");
    let folder = project(&[("policy/documents/privacy.yaml", &document)]);
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    for locale in ["en", "fr"] {
        let page =
            fs::read_to_string(folder.path().join(format!("public/{locale}/privacy/index.html"))).unwrap();
        assert!(page.contains("id=\"reach-us\"") && page.contains("id=\"contact\""), "{locale}");
    }
}

#[test]
fn explain_lists_and_explains() {
    let folder = tempfile::tempdir().unwrap();
    let list = out(&run(folder.path(), &["explain"]));
    assert!(list.lines().any(|line| line.starts_with("dropped-value ")), "{list}");
    assert!(list.contains("\nSubjects:\n"), "{list}");
    let subject = out(&run(folder.path(), &["explain", "vocabulary"]));
    assert!(subject.starts_with("# Vocabulary\n"), "{subject}");
    let facts = out(&run(folder.path(), &["explain", "facts"]));
    assert!(
        facts.contains("$ID-email") && !facts.contains("## This policy"),
        "only what holds for every policy"
    );
    let page = out(&run(folder.path(), &["explain", "dropped-value"]));
    assert!(page.starts_with("# dropped-value\n") && page.contains("## Why this matters"), "{page}");
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in ["check", "build", "compare", "explain", "schema", "completions", "man"] {
        let output = run(Path::new("/"), &[command, "--help"]);
        assert_eq!(status(&output), 0);
        assert!(out(&output).contains("Example:\n  policyglot "), "{command}: {}", out(&output));
    }
}

#[test]
fn the_schema_of_the_yaml_files_is_what_the_documentation_holds() {
    let output = run(Path::new("/"), &["schema"]);
    assert_eq!(status(&output), 0);
    assert_eq!(out(&output), include_str!("../docs/policy.schema.json"));
}

#[test]
fn completions_and_the_manual_name_the_commands() {
    for arguments in [["completions", "bash"].as_slice(), &["completions", "fish"], &["man"]] {
        let output = run(Path::new("/"), arguments);
        assert_eq!(status(&output), 0, "{arguments:?}");
        for name in ["check", "build", "explain", "schema"] {
            assert!(out(&output).contains(name), "{arguments:?} lacks {name}");
        }
    }
}

#[test]
fn colour_is_a_matter_of_choice() {
    let folder = project(&[BROKEN]);
    assert!(!out(&run(folder.path(), &["check"])).contains('\u{1b}'), "stdout is no terminal");
    assert!(out(&run(folder.path(), &["check", "--color", "always"])).contains('\u{1b}'));
    assert!(!out(&run(folder.path(), &["check", "--color", "never"])).contains('\u{1b}'));
}

#[test]
fn a_page_whose_translation_is_behind_is_removed_where_that_was_chosen() {
    let site = format!("{}when-behind: block\n", support::base()["policy/site.yaml"]);
    let folder = project(&[("policy/site.yaml", &site)]);
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    let page = folder.path().join("public/fr/privacy/index.html");
    assert!(page.exists());
    fs::write(folder.path().join("locales/fr/logs.ftl"), "# Rien\n").unwrap();
    let output = run(folder.path(), &["build", "--locale", "fr"]);
    assert_eq!(status(&output), 0, "{}", err(&output));
    assert!(err(&output).contains("fr/privacy/ is not published"), "{}", err(&output));
    assert!(!page.exists());
    assert!(folder.path().join("public/en/privacy/index.html").exists());
}

#[test]
fn status_is_shown_and_fails_only_where_the_policy_cannot_be_read() {
    let folder = project(&[BROKEN]);
    for format in ["table", "json", "markdown"] {
        let output = run(folder.path(), &["status", "--format", format]);
        assert_eq!(status(&output), 0, "{format}");
        assert!(out(&output).contains("French"), "{format}");
    }
    let wrong = run(folder.path(), &["status", "--locale", "aa"]);
    assert_eq!(status(&wrong), 2, "{}", err(&wrong));
    let values = project(&[("policy/values.yaml", "values:\n  x: [a\n")]);
    // What else there is can still be counted; facts that are not there look like none.
    for (asked, code) in [(&["status"][..], 0), (&["status", "--format", "json"], 0), (&["facts"], 1)] {
        let output = run(values.path(), asked);
        assert_eq!(status(&output), code, "{asked:?}: {}", err(&output));
        assert!(err(&output).contains("policy/values.yaml"), "{asked:?}: {}", err(&output));
    }
    let broken = project(&[("policy/site.yaml", "languages: [\n")]);
    let output = run(broken.path(), &["status"]);
    assert_eq!(status(&output), 1, "{}", err(&output));
    assert!(out(&output).contains("policy/site.yaml"), "{}", out(&output));
}

#[test]
fn folders_of_words_are_compared_as_was_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("en/a.ftl", "a = SafeCall is the controller of your data.\n");
    put("fr/a.ftl", "a = AppelSûr est le contrôleur de vos données.\n");
    put(
        "glossary.yaml",
        "glossary:\n  controller:\n    source: controller\n    languages:\n      fr: { accepted: [responsable*] }\n",
    );
    put("broken.yaml", "glossary:\n  controller:\n    source: [\"*\"]\n");
    let compare = |more: &[&str]| {
        let arguments = [&["compare", "en", "fr", "--locale", "fr", "--format", "short"], more].concat();
        run(folder.path(), &arguments)
    };
    assert_eq!((status(&compare(&[])), out(&compare(&[])).as_str()), (0, ""));
    let output = compare(&["--keep", "SafeCall", "--glossary", "glossary.yaml"]);
    assert_eq!(status(&output), 1);
    for name in ["error[translated-name]", "warning[glossary-term]"] {
        assert!(out(&output).contains(name), "{}", out(&output));
    }
    let output = compare(&["--glossary", "broken.yaml"]);
    assert!(status(&output) == 1 && out(&output).contains("error[unusable-value]"), "{}", out(&output));
    let output = compare(&["--glossary", "nowhere.yaml"]);
    assert!(status(&output) == 2 && err(&output).contains("nowhere.yaml"), "{}", err(&output));
}

#[test]
fn comparing_says_once_that_the_words_of_a_language_are_not_known() {
    let folder = project(&[("locales/mt/logs.ftl", "about-logs = Inżommu r-reġistri tas-server.\n")]);
    let told = |tag: &str| {
        let output =
            run(folder.path(), &["compare", "locales/en", &format!("locales/{tag}"), "--locale", tag]);
        err(&output).matches("Checked without word lists: ").count()
    };
    assert_eq!((told("mt"), told("fr")), (1, 0));
}
