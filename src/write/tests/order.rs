//! What a power cut leaves: of all changes, those that were synced are there, of the others nobody knows.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::super::step::seam::Watch;
use super::super::{Site, single, write};
use super::{ALL, folder, pages};

type Log = [(&'static str, Vec<PathBuf>)];

/// Holds a log against the rules: what comes into the folder `out` was synced, with all that stands in it; before anything
/// is removed it is on the disk that the new stands in its place; at the end all of it is. What stands in `staging` is not
/// in the folder yet.
pub(in crate::write) fn check_order(log: &Log, out: &Path, staging: &Path) {
    let mut dirty: BTreeSet<PathBuf> = BTreeSet::new();
    let mut hidden = false;
    let inside =
        |path: &Path| (path.starts_with(out) && !path.starts_with(staging)) || Some(path) == out.parent();
    let near = |path: &Path| path.parent().unwrap().to_owned();
    for (at, (what, paths)) in log.iter().enumerate() {
        let (path, place) = (&paths[0], paths.last().unwrap());
        let told = || format!("{at}: {what} {paths:?}, and not synced: {dirty:?}");
        match *what {
            "create" => dirty.extend([path.clone(), near(path)]),
            "folder" | "link" => {
                hidden |= path == staging;
                dirty.insert(near(path));
            }
            "rename" | "exchange" => {
                // The new one comes from the staging folder; the list that waits there must be found again.
                if path.starts_with(staging) {
                    assert!(!dirty.iter().any(|own| own.starts_with(path)), "{}", told());
                    assert!(!hidden || place == out, "{}", told());
                }
                dirty.extend([near(path), near(place)]);
            }
            "remove" => {
                assert!(!dirty.iter().any(|own| inside(own)) || inside(path), "{}", told());
                dirty.retain(|own| !own.starts_with(path));
                // That what nobody needs is gone need not last.
                if path != staging {
                    dirty.insert(near(path));
                }
            }
            "sync" => {
                hidden &= *path != near(staging);
                dirty.remove(path);
            }
            "sync all" => {
                hidden = false;
                dirty.clear();
            }
            _ => panic!("{what}"),
        }
    }
    let after: Vec<_> =
        dirty.iter().filter(|own| inside(own) && Some(own.as_path()) != out.parent()).collect();
    assert!(after.is_empty(), "at the end {after:?} are not synced");
}

#[test]
fn what_a_power_cut_leaves_is_old_or_new() {
    // Few files are synced one by one, many at once.
    let mut kinds = BTreeSet::new();
    for more in [0, 40] {
        let (root, out) = folder();
        let version = |version: &str| {
            let mut pages = pages(version);
            let page =
                |at: usize| super::Page { path: format!("fr/more/{at}.html"), text: version.to_owned() };
            pages.extend((0..more).map(page));
            pages
        };
        let watch = Watch::new(root.path());
        write(&out, Site::of(&version("1")), ALL).unwrap();
        write(&out, Site::of(&version("2")), ALL).unwrap();
        let mut one = version("2");
        one[2].text = "french 3".to_owned();
        let first = watch.log().len();
        write(&out, Site::of(&one), ALL).unwrap();
        one.truncate(1);
        write(&out, Site::of(&one), ALL).unwrap();
        let log = watch.log();
        assert!(
            log[first..].iter().any(|(what, paths)| *what == "exchange" && paths[1].ends_with("fr/privacy"))
        );
        kinds.extend(log.iter().map(|(what, _)| *what));
        check_order(&log, &out, &root.path().join(".public.policyglot-new"));
    }
    assert!(kinds.contains("sync") && kinds.contains("sync all"), "{kinds:?}");
}

#[test]
fn files_of_a_project_are_on_the_disk_before_they_are_in_their_places() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join("a.tsv"), "old").unwrap();
    let watch = Watch::new(root.path());
    let files = ["a.tsv", "fr/b.tsv", "a.tsv"].map(|name| (root.path().join(name), name));
    single::write_files(&files).unwrap();
    let log = watch.log();
    let mut dirty: BTreeSet<PathBuf> = BTreeSet::new();
    let mut renamed = 0;
    for (what, paths) in &log {
        let near = |path: &Path| path.parent().unwrap().to_owned();
        match *what {
            "create" => dirty.extend([paths[0].clone(), near(&paths[0])]),
            "rename" => {
                // One after the other, so that what was written first is there first.
                assert!(
                    !dirty.contains(&paths[0]) && dirty.iter().all(|own| !own.ends_with("placed")),
                    "{log:?}"
                );
                dirty.insert(near(&paths[1]).join("placed"));
                renamed += 1;
            }
            "sync" => {
                dirty.remove(&paths[0]);
                dirty.remove(&paths[0].join("placed"));
            }
            _ => {}
        }
    }
    assert_eq!(renamed, 3);
    assert!(dirty.iter().all(|own| !own.ends_with("placed")), "{dirty:?}");
}
