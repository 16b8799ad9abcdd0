//! `accept` and the ledger: no line of it is lost by a slip of the pen, a file that is away, or one that cannot be read.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::Path;

use crate::support::{self, err, out, run, status};

const LEDGER: &str = "locales/fr/accepted.tsv";

/// The small project, of which all is accepted; and its lines.
fn accepted() -> (tempfile::TempDir, String) {
    let place = support::on_disk(&support::base());
    let ran = run(place.path(), &["accept", "fr", "--all"]);
    assert_eq!(status(&ran), 0, "{}", err(&ran));
    let lines = fs::read_to_string(place.path().join(LEDGER)).unwrap();
    assert!(lines.contains("\nabout-logs\t") && lines.lines().count() > 20, "{lines}");
    (place, lines)
}

fn change(place: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(place.join(path)).unwrap();
    assert!(text.contains(from), "{path}: {text}");
    fs::write(place.join(path), text.replace(from, to)).unwrap();
}

/// The names of the messages that the ledger of French has lines of.
fn named(lines: &str) -> Vec<&str> {
    lines.lines().filter_map(|line| line.split_once('\t')).map(|(name, _)| name).collect()
}

fn now(place: &Path) -> String {
    fs::read_to_string(place.join(LEDGER)).unwrap()
}

/// What somebody does to a project.
type Change<'a> = &'a dyn Fn(&Path);

#[test]
fn a_message_that_one_language_lacks_for_a_while_keeps_its_line() {
    let away: [(&str, Change); 5] = [
        ("a slip of the pen", &|place| change(place, "locales/fr/logs.ftl", "about-logs =", "about-logs")),
        ("an empty file", &|place| fs::write(place.join("locales/fr/logs.ftl"), "").unwrap()),
        ("a file under another name", &|place| {
            fs::rename(place.join("locales/fr/logs.ftl"), place.join("locales/fr/logs.txt")).unwrap();
        }),
        ("a message that is gone in English", &|place| {
            change(place, "locales/en/logs.ftl", "about-logs =", "about-log =");
        }),
        ("a slip of the pen in English", &|place| {
            change(place, "locales/en/logs.ftl", "about-logs =", "about-logs");
        }),
    ];
    for (what, take_away) in away {
        let (place, lines) = accepted();
        let place = place.path();
        take_away(place);
        change(place, "locales/fr/policy.ftl", "Hébergeur", "Prestataire d’hébergement");
        for asked in [&["accept", "fr", "subprocessor-hosting"][..], &["accept", "--all"]] {
            run(place, asked);
            assert_eq!(named(&now(place)), named(&lines), "{what}: {asked:?}");
        }
    }
}

#[test]
fn a_message_that_both_languages_lack_loses_its_line() {
    let (place, lines) = accepted();
    let place = place.path();
    fs::remove_file(place.join("locales/en/logs.ftl")).unwrap();
    fs::remove_file(place.join("locales/fr/logs.ftl")).unwrap();
    change(place, "policy/documents/privacy.yaml", "[about-intro, about-logs]", "[about-intro]");
    let ran = run(place, &["accept", "fr", "--all"]);
    assert_eq!(status(&ran), 0, "{}", err(&ran));
    let gone: Vec<_> = named(&lines).into_iter().filter(|name| *name != "about-logs").collect();
    assert_eq!(named(&now(place)), gone);
}

#[test]
fn nothing_is_accepted_against_english_that_cannot_be_read() {
    let utf16: Vec<u8> = "about-logs = We keep them.\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (content, why) in [(&b"\xFF\xFE"[..], "is not UTF-8 text"), (b" \n", "is empty")] {
        let (place, lines) = accepted();
        let place = place.path();
        let content = if content.len() == 2 && content != b" \n" {
            [content, &utf16].concat()
        } else {
            content.to_owned()
        };
        fs::write(place.join("locales/en/logs.ftl"), content).unwrap();
        change(place, "locales/fr/policy.ftl", "Hébergeur", "Prestataire d’hébergement");
        let ran = run(place, &["accept", "fr", "--all"]);
        let said = format!("{}{}", out(&ran), err(&ran));
        assert_eq!(status(&ran), 1, "{said}");
        assert!(said.contains(why), "{said}");
        assert_eq!(now(place), lines);
    }
}

#[test]
fn nothing_is_held_against_words_that_stand_in_for_english_that_cannot_be_read() {
    let (place, _) = accepted();
    let place = place.path();
    fs::write(place.join("locales/en/interface.ftl"), b"\xFF\xFE").unwrap();
    let ran = run(place, &["check"]);
    let said = format!("{}{}", out(&ran), err(&ran));
    assert!(said.contains("is not UTF-8 text") && !said.contains("stale-translation"), "{said}");
}

/// A line of the ledger of French with another hash of its source text.
fn forged(place: &Path, message: &str, hash: &str) {
    let lines = now(place);
    let line = lines.lines().find(|line| line.starts_with(&format!("{message}\t"))).unwrap();
    let mut columns: Vec<_> = line.split('\t').collect();
    columns[1] = hash;
    fs::write(place.join(LEDGER), lines.replace(line, &columns.join("\t"))).unwrap();
}

/// The hash of the source text of a message, as its line has it.
fn source(lines: &str, message: &str) -> String {
    let line = lines.lines().find(|line| line.starts_with(&format!("{message}\t"))).unwrap();
    line.split('\t').nth(1).unwrap().to_owned()
}

#[test]
fn no_line_makes_a_translation_behind_to_let_pass_what_it_says() {
    let harm = |place: &Path| {
        change(place, "locales/fr/logs.ftl", "pendant { $log-period }", "pendant 99 jours");
    };
    let links = |place: &Path| {
        change(place, "locales/fr/logs.ftl", "pendant", "[ici](https://old.example/login) pendant");
    };
    for silent in [false, true] {
        let (place, _) = accepted();
        let place = place.path();
        change(
            place,
            "policy/site.yaml",
            "source-language: en\n",
            "source-language: en\nwhen-behind: keep\n",
        );
        // English once linked to somebody, in another message, and both languages said so.
        for (tag, words) in [("en", "This policy"), ("fr", "La présente politique")] {
            change(
                place,
                &format!("locales/{tag}/policy.ftl"),
                words,
                &format!("[{words}](https://old.example/)"),
            );
        }
        assert_eq!(status(&run(place, &["accept", "fr", "about-intro"])), 0);
        let then = source(&now(place), "about-intro");
        change(place, "locales/en/policy.ftl", "[This policy](https://old.example/)", "This policy");
        let versions = "locales/en/versions.tsv";
        let text = fs::read_to_string(place.join(versions)).unwrap();
        assert!(text.contains(&then) && text.contains("\tabout-intro\n"), "{text}");
        if silent {
            // As earlier versions wrote it, until the next time that something is accepted.
            let line =
                |line: &str| line.rsplit_once('\t').map_or(line, |(before, _)| before).to_owned() + "\n";
            let text: String = text
                .lines()
                .map(|own| if own.starts_with('#') { format!("{own}\n") } else { line(own) })
                .collect();
            fs::write(place.join(versions), text).unwrap();
            assert_eq!(status(&run(place, &["accept", "fr", "about-logs"])), 0);
        }
        let before = (now(place), fs::read_to_string(place.join("locales/fr/logs.ftl")).unwrap());
        let found = run(place, &["check", "--format", "short"]);
        assert!(out(&found).contains("warning[stale-translation]: French `about-intro`"), "{}", out(&found));
        for hash in ["00000000deadbeef", &then, &source(&before.0, "section-contact")] {
            forged(place, "about-logs", hash);
            harm(place);
            let found = run(place, &["check", "--format", "short"]);
            assert_eq!(status(&found), 1, "{silent} {hash} {then}\n{}", out(&found));
            for rule in ["stale-translation", "dropped-value", "different-number"] {
                let told = format!("error[{rule}]: French `about-logs`");
                assert!(out(&found).contains(&told), "{hash} {rule}\n{}", out(&found));
            }
            fs::write(place.join("locales/fr/logs.ftl"), &before.1).unwrap();
            links(place);
            let found = run(place, &["check", "--format", "short"]);
            assert!(out(&found).contains("error[foreign-link]: French `about-logs`"), "{}", out(&found));
            fs::write(place.join("locales/fr/logs.ftl"), &before.1).unwrap();
            fs::write(place.join(LEDGER), &before.0).unwrap();
        }
    }
}
