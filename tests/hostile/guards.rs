//! What nothing else would miss: hidden characters in facts, pages at older addresses, a ledger that cannot be read.

use std::fs;
use std::process::Command;

use policyglot::compile::{self, Options};
use policyglot::diag::sink::Levels;

use crate::support::{self, err, out, run, status};

#[test]
fn a_name_among_the_facts_hides_nothing() {
    for hidden in ["\u{202E}", "\\u202E", "\\u200B", "\\uE000log-period\\uE001", "\\x1B[31m", "\\0"] {
        let mut project = support::base();
        let facts = project.get_mut("policy/organisation.yaml").unwrap();
        *facts = facts.replace("name: Acme,", &format!("name: \"Ac{hidden}me\","));
        let compiled = compile::compile(support::files(&project), &Options::default());
        assert!(compiled.pages.is_empty(), "{hidden:?}");
        let report = compiled.sink.finish(&compiled.sources, &Levels::default());
        let told: Vec<_> = report.findings.iter().map(|found| found.rule.name).collect();
        assert!(told.contains(&"unusable-value"), "{hidden:?}: {told:?}");
    }
}

#[test]
fn a_name_among_the_facts_stays_on_its_line() {
    let named = [
        ("\"Acme\\n\\n# Evil\"", "it has more than one line"),
        ("\"Acme\\r\\n- Evil\"", "it has more than one line"),
        ("|\n      Acme\n      > Evil", "it has more than one line"),
        ("\"Ac\\tme\"", "it holds a tab"),
    ];
    for (name, why) in named {
        let mut project = support::base();
        let facts = project.get_mut("policy/organisation.yaml").unwrap();
        *facts = facts.replace(
            "{ name: Acme, party: example, url: https://www.example.com/ }",
            &format!("\n    name: {name}\n    party: example\n    url: https://www.example.com/"),
        );
        let compiled = compile::compile(support::files(&project), &Options::default());
        assert!(compiled.pages.is_empty(), "{name:?}");
        let report = compiled.sink.finish(&compiled.sources, &Levels::default());
        let helps: Vec<_> =
            report.findings.iter().flat_map(|found| &found.helps).map(|help| &help.text).collect();
        assert!(helps.iter().any(|help| help.starts_with(why)), "{name:?}: {helps:?}");
    }
}

#[test]
fn a_page_at_an_older_address_leads_on_and_loads_nothing() {
    let mut project = support::base();
    let document = project.get_mut("policy/documents/privacy.yaml").unwrap();
    *document = document.replace("effective:", "formerly: [data]\n    effective:");
    let compiled = compile::compile(support::files(&project), &Options::default());
    let page = compiled.pages.iter().find(|page| page.path == "fr/data/index.html").unwrap();
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">";
    let (before, after) = page.text.split_once(policy).unwrap();
    assert!(!before.contains("<link") && after.contains("content=\"0; url=../privacy/\""), "{}", page.text);
}

#[test]
fn a_ledger_that_cannot_be_read_is_not_written_anew() {
    let place = support::changed(&[]);
    let ledger = place.path().join("locales/fr/accepted.tsv");
    let accept = || run(place.path(), &["accept", "fr", "--all", "--reason", "it says so"]);
    assert_eq!(status(&accept()), 0);
    let whole = fs::read_to_string(&ledger).unwrap();
    let damaged = whole.replacen("\nabout-logs\t", "\nabout logs\t", 1);
    assert_ne!(damaged, whole);
    // Of the file itself, and of one that is none.
    for text in [damaged.into_bytes(), [whole.as_bytes(), b"\xE9\n"].concat()] {
        fs::write(&ledger, &text).unwrap();
        let refused = accept();
        assert_eq!(status(&refused), 1, "{}", out(&refused));
        assert!(err(&refused).contains("nothing was accepted"), "{}", err(&refused));
        assert!(fs::read(&ledger).unwrap() == text, "lines of it are lost");
    }
}

#[test]
fn pages_can_be_read_whatever_is_usual_for_new_files() {
    use std::os::unix::fs::PermissionsExt;
    let place = support::changed(&[]);
    let mut command = Command::new("sh");
    command.args(["-c", "umask 077; exec \"$1\" build", "sh"]).arg(env!("CARGO_BIN_EXE_policyglot"));
    let built = command.current_dir(place.path()).output().unwrap();
    assert_eq!(status(&built), 0, "{}", err(&built));
    let mode = |path: &str| {
        fs::metadata(place.path().join("public").join(path)).unwrap().permissions().mode() & 0o777
    };
    assert_eq!((mode("fr/privacy/index.html"), mode("fr/privacy"), mode("")), (0o644, 0o755, 0o755));
}
