//! What keeps a build within its folder, whatever stands there: lists that somebody forged, links, files that change.

use super::super::ops::{self, Mode};
use super::*;

/// The list of the folder `out` with another text in the place of a piece of it.
fn forge(out: &Path, piece: &str, forged: &str) {
    let list = out.join(manifest::NAME);
    let text = fs::read_to_string(&list).unwrap();
    assert!(text.contains(piece), "{text}");
    fs::write(list, text.replacen(piece, forged, 1)).unwrap();
}

fn written(out: &Path, version: &str, in_place: bool) -> Result<Written, WriteError> {
    MOUNT.set(in_place);
    let written = write(out, Site::of(&pages(version)), ALL);
    MOUNT.set(false);
    written
}

#[test]
fn a_list_that_names_files_elsewhere_is_no_list() {
    for in_place in [false, true] {
        let (folder, out) = folder();
        let precious = folder.path().join("precious");
        fs::write(&precious, "x").unwrap();
        write(&out, Site::of(&pages("1")), ALL).unwrap();
        let listed = format!("\"../precious\": \"{}\"", digest(b"x"));
        forge(&out, "\"files\": {", &format!("\"files\": {{ {listed},"));
        let refused = written(&out, "2", in_place);
        assert!(precious.exists() && matches!(refused, Err(WriteError::Manifest { .. })), "{refused:?}");
        // The list of an older version names files too.
        fs::remove_file(out.join(manifest::NAME)).unwrap();
        fs::write(out.join(manifest::OLD_NAME), format!("{{\"version\":1,\"files\":{{{listed}}}}}")).unwrap();
        let refused = written(&out, "2", in_place);
        assert!(precious.exists() && matches!(refused, Err(WriteError::Manifest { .. })), "{refused:?}");
    }
}

#[test]
fn a_list_of_another_shape_is_not_guessed_at() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    forge(&out, "\"version\": 1", "\"version\": 2");
    let refused = write(&out, Site::of(&pages("2")), ALL);
    assert!(matches!(refused, Err(WriteError::Manifest { .. })), "{refused:?}");
    assert_eq!(content(&out), wanted(&pages("1")));
}

#[test]
fn facts_that_somebody_wrote_into_the_list_do_not_outlive_a_build() {
    use manifest::{Manifest, Record, Recorded};
    use std::collections::BTreeSet;
    let facts = |value: &str| BTreeMap::from([("period".to_owned(), BTreeSet::from([value.to_owned()]))]);
    let mut record = Record::default();
    let name = record.set(facts("P30D"));
    let page =
        Recorded { document: "privacy".into(), language: "fr".into(), brand: None, facts: name.clone() };
    record.pages.insert("fr/privacy/".into(), page);
    let mut forged = Manifest::empty();
    forged.record.facts.insert(name.clone(), facts("P10Y"));
    let all = pages("1");
    let made = Manifest::new(Site { record: &record, ..Site::of(&all) }, &forged, ALL);
    assert_eq!(made.record.facts[&name], facts("P30D"));
}

#[test]
fn a_path_that_no_system_holds_is_refused() {
    for path in ["a/".repeat(600) + "b", "a".repeat(201)] {
        assert!(path::check(&path).is_err(), "{} bytes", path.len());
    }
    assert_eq!(path::check(&("a/".repeat(400) + "b")), Ok(()));
}

#[test]
fn a_file_that_changed_since_it_was_looked_at_is_not_taken() {
    let (folder, out) = folder();
    let place = folder.path().join("share");
    fs::write(&place, "as it was").unwrap();
    let file = |sha256: String| [Built { path: "fr/a.html".into(), place: place.clone(), sha256 }];
    let (old, other) = (file(digest(b"as it was")), file(digest(b"something else")));
    let site = |files| Site { pages: Pages::Built(files), ..Site::of(&[]) };
    write(&out, site(&old), ALL).unwrap();
    let refused = write(&out, site(&other), ALL);
    assert!(matches!(refused, Err(WriteError::Meanwhile { .. })), "{refused:?}");
    assert_eq!(content(&out), BTreeMap::from([("fr/a.html".to_owned(), "as it was".to_owned())]));
}

#[test]
fn new_files_take_the_place_of_none() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("own.ftl"), "mine").unwrap();
    assert!(ops::create(&path("own.ftl"), b"new", Mode::Usual).is_err());
    let files = [(path("pl/a.ftl"), "a"), (path("own.ftl"), "new")];
    assert!(single::create_files(&files).is_err());
    assert_eq!(fs::read_to_string(path("own.ftl")).unwrap(), "mine");
    assert!(!path("pl").exists(), "what was made before is taken away");
}

#[cfg(unix)]
#[test]
fn a_file_of_the_project_is_not_written_through_a_link() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("victim"), "mine").unwrap();
    std::os::unix::fs::symlink(path("victim"), path("accepted.tsv")).unwrap();
    let refused = single::write_files(&[(path("accepted.tsv"), "new")]);
    assert!(matches!(refused, Err(WriteError::InTheWay { .. })), "{refused:?}");
    // Nor is it taken for the file that it leads to.
    let refused = single::replace_file(&path("accepted.tsv"), "mine");
    assert!(matches!(refused, Err(WriteError::InTheWay { .. })), "{refused:?}");
    assert!(path("accepted.tsv").is_symlink());
    assert_eq!(fs::read_to_string(path("victim")).unwrap(), "mine");
}
