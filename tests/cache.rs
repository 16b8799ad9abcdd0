//! `--cache`: a run that was made before is taken from the folder, and gives what a run without one gives, to the byte.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support::{self, Project, err, out, run, status};

const CHECK: [&str; 4] = ["check", "--show-info", "--cache", "../cache"];
const BUILD: [&str; 3] = ["build", "--cache", "../cache"];

/// A project in a folder of its own, beside which a cache can stand.
fn laid(files: &Project) -> (tempfile::TempDir, PathBuf) {
    let above = tempfile::tempdir().unwrap();
    let place = above.path().join("project");
    put(&place, files);
    (above, place)
}

/// Makes the sources in a folder these, and no others.
fn put(place: &Path, files: &Project) {
    for part in ["policy", "locales", "templates"] {
        let _ = fs::remove_dir_all(place.join(part));
    }
    for (path, text) in files {
        let path = place.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn public(place: &Path) -> Project {
    let mut site = Project::new();
    if place.join("public").exists() {
        support::add(&place.join("public"), "", &mut site);
    }
    site
}

fn same(one: &Output, other: &Output) {
    assert_eq!((status(one), out(one), err(one)), (status(other), out(other), err(other)));
}

fn entries(place: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(place.parent().unwrap().join("cache")).unwrap();
    listed.map(|entry| entry.unwrap().path()).collect()
}

/// Whether a run looked at nothing but the cache.
fn was_taken(output: &Output) -> bool {
    let told = err(output);
    assert!(told.contains("cache"), "{told}");
    !told.contains("localize")
}

#[test]
fn a_run_that_was_made_is_taken_and_says_the_same() {
    let (_above, place) = laid(&support::base());
    let plain = run(&place, &["check", "--show-info"]);
    same(&run(&place, &CHECK), &plain);
    same(&run(&place, &CHECK), &plain);
    let timed = [&BUILD[..], &["--timings"]].concat();
    assert!(!was_taken(&run(&place, &timed)));
    let site = public(&place);
    assert!(site.len() > 4);
    // Also where the pages are gone, and where somebody changed one.
    fs::remove_dir_all(place.join("public")).unwrap();
    let again = run(&place, &timed);
    assert!(was_taken(&again) && public(&place) == site, "{}", err(&again));
    fs::write(place.join("public/fr/privacy/index.html"), "mine").unwrap();
    let edited = run(&place, &[&timed[..], &["--check"]].concat());
    assert_eq!(status(&edited), 1);
    assert!(was_taken(&edited) && out(&edited).contains("edited by hand"), "{}", out(&edited));
    assert!(was_taken(&run(&place, &timed)) && public(&place) == site);
}

#[test]
fn what_fails_fails_again_and_writes_nothing() {
    let mut files = support::base();
    files.insert("locales/fr/logs.ftl".to_owned(), "about-logs = Nous les gardons <b>trop</b>.\n".to_owned());
    let (_above, place) = laid(&files);
    let plain = run(&place, &["build"]);
    assert_eq!(status(&plain), 1);
    for _ in 0..2 {
        same(&run(&place, &BUILD), &plain);
    }
    assert!(public(&place).is_empty());
}

#[test]
fn each_argument_has_a_run_of_its_own() {
    let (_above, place) = laid(&support::base());
    let runs: [&[&str]; 7] = [
        &["check"],
        &["check", "--format", "json"],
        &["check", "--locale", "fr"],
        &["check", "--deny", "warnings", "--show-info"],
        &["check", "--color", "always"],
        &["check", "--today", "2026-01-31"],
        &["check", "--limit", "ftl-file=2MiB"],
    ];
    let mut before = 0;
    for arguments in runs {
        let plain = run(&place, arguments);
        let kept = [(); 2].map(|()| {
            same(&run(&place, &[arguments, &["--cache", "../cache"][..]].concat()), &plain);
            entries(&place).len()
        });
        assert!(kept[0] > before && kept[1] == kept[0], "{arguments:?}: {before}, then {kept:?}");
        before = kept[0];
    }
}

/// Edits one after the other, some of them taken back, give what a clean build gives.
#[test]
fn edits_in_any_order_give_what_a_clean_build_gives() {
    let edits: [fn(&mut Project); 8] = [
        |files| *files.entry("locales/fr/logs.ftl".into()).or_default() += "# A remark.\n",
        |files| *files.entry("locales/fr/logs.ftl".into()).or_default() += "about-logs = Encore.\n",
        |files| *files = support::base(),
        |files| *files.get_mut("policy/data.yaml").unwrap() += "# A remark.\n",
        |files| {
            drop(files.insert("locales/fr/logs.ftl".into(), "about-logs = Non { $log-period }.\n".into()));
        },
        |files| drop(files.insert("templates/style.css".into(), "p { color: navy }\n".into())),
        |files| drop(files.remove("locales/fr/logs.ftl")),
        |files| drop(files.insert("locales/fr/accepted.tsv".into(), "x\n".into())),
    ];
    let mut files = support::base();
    let (_above, warm) = laid(&files);
    let (mut seed, mut taken) = (7_usize, 0);
    for step in 0..16 {
        seed = (seed * 1_103_515_245 + 12_345) % (1 << 31);
        edits[(seed >> 16) % edits.len()](&mut files);
        put(&warm, &files);
        let built = run(&warm, &[&BUILD[..], &["--timings"]].concat());
        taken += usize::from(was_taken(&built));
        let (_clean, clean) = laid(&files);
        let plain = run(&clean, &["build"]);
        assert_eq!((status(&built), out(&built)), (status(&plain), out(&plain)), "step {step}");
        if status(&plain) == 0 {
            assert_eq!(public(&warm), public(&clean), "step {step}");
        }
    }
    assert!((2..15).contains(&taken), "{taken} of the steps were seen before");
}

#[test]
fn a_damaged_entry_is_none() {
    let (_above, place) = laid(&support::base());
    let plain = run(&place, &CHECK);
    let kept = entries(&place);
    assert!(kept.len() > 1);
    for entry in kept {
        let whole = fs::read(&entry).unwrap();
        let mut damaged = whole.clone();
        damaged[whole.len() - 3] ^= 1;
        for content in [&*damaged, b""] {
            fs::write(&entry, content).unwrap();
            same(&run(&place, &CHECK), &plain);
        }
        // Where it was asked for, it is whole again.
        let now = fs::read(&entry).unwrap();
        assert!(now == whole || now.is_empty());
    }
    assert!(entries(&place).iter().any(|entry| fs::metadata(entry).unwrap().len() > 0));
}

#[test]
fn a_damaged_cache_is_whole_after_one_run() {
    let (_above, place) = laid(&support::base());
    assert_eq!(status(&run(&place, &BUILD)), 0);
    let pages = public(&place);
    for entry in entries(&place) {
        fs::write(entry, "").unwrap();
    }
    assert_eq!(status(&run(&place, &BUILD)), 0);
    assert!(public(&place) == pages);
    assert!(entries(&place).iter().all(|entry| fs::metadata(entry).unwrap().len() > 0));
    // Whether somebody asks how long it took makes no other run of it.
    assert!(was_taken(&run(&place, &[&BUILD[..], &["--timings"]].concat())));
}

#[test]
fn an_entry_under_the_name_of_another_is_none() {
    let (_above, place) = laid(&support::base());
    assert_eq!(status(&run(&place, &BUILD)), 0);
    let (kept, pages) = (entries(&place), public(&place));
    assert!(kept.len() > 4);
    let contents: Vec<_> = kept.iter().map(|entry| fs::read(entry).unwrap()).collect();
    for by in 1..contents.len() {
        for (entry, other) in kept.iter().zip(contents.iter().cycle().skip(by)) {
            fs::write(entry, other).unwrap();
        }
        let ran = run(&place, &BUILD);
        assert_eq!(status(&ran), 0, "{}", err(&ran));
        assert!(public(&place) == pages);
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_told() {
    let (_above, place) = laid(&support::base());
    for (folder, says) in [
        ("locales/fr/cache", "sources stand there"),
        (".", "sources stand there"),
        ("public/cache", "is published with them"),
        ("nowhere/../locales/cache", "sources stand there"),
        ("nowhere/../public/cache", "is published with them"),
        ("policy/site.yaml", "sources stand there"),
    ] {
        let refused = run(&place, &["build", "--cache", folder]);
        assert_eq!(status(&refused), 2, "{folder}");
        assert!(err(&refused).contains(says), "{folder}: {}", err(&refused));
    }
    fs::write(place.join("file"), "").unwrap();
    let refused = run(&place, &["check", "--cache", "file"]);
    assert_eq!(status(&refused), 2, "{}", err(&refused));
    assert!(err(&refused).contains("that is a file, not a folder"), "{}", err(&refused));
    assert!(!place.join("public").exists());
}

/// Nothing can be kept on a disk that is full, and the pages are made all the same.
#[cfg(target_os = "linux")]
#[test]
fn a_cache_that_cannot_be_written_stops_nothing() {
    let (_above, place) = laid(&support::base());
    let built = run(&place, &["build", "--cache", "/proc/policyglot"]);
    assert_eq!(status(&built), 0, "{}", err(&built));
    assert!(err(&built).contains("nothing was kept for the next run"), "{}", err(&built));
    assert!(public(&place).len() > 4);
}
