//! A site keeps what is its own, and a build that fails or is killed leaves nothing half done.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::super::step::seam::{Fault, Watch};
use super::super::tests::order::check_order;
use super::*;

const ALL: Scope<'static> = &|_| true;

fn pages(version: &str) -> Vec<Page> {
    let page = |path: &str, text: &str| Page { path: path.into(), text: format!("{text} {version}") };
    let mut pages = vec![page("content/legal/privacy.en.md", "english"), page("layouts/x.html", "x")];
    if version == "1" {
        pages.push(page("content/legal/old/terms.en.md", "terms"));
    } else {
        pages.push(page("content/legal/brands/shop/privacy.en.md", "shop"));
    }
    pages
}

/// A site with files of its own.
fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir_all(site.path().join("content/legal")).unwrap();
    fs::write(site.path().join("content/legal/imprint.md"), "mine").unwrap();
    fs::write(site.path().join("hugo.toml"), "mine").unwrap();
    site
}

fn content(folder: &Path) -> BTreeMap<String, String> {
    fn walk(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{name}/"), found);
            } else {
                found.insert(name, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

/// What must stand in the site, without the list of what a build wrote.
fn whole(version: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<_, _> = pages(version).into_iter().map(|page| (page.path, page.text)).collect();
    all.insert("content/legal/imprint.md".into(), "mine".into());
    all.insert("hugo.toml".into(), "mine".into());
    all
}

fn without_list(site: &Path) -> BTreeMap<String, String> {
    let mut found = content(site);
    assert!(found.remove(manifest::NAME).is_some(), "the list is there");
    found
}

#[test]
fn files_of_the_site_stay_and_pages_come_and_go() {
    let site = site();
    let own = site.path().join("content/legal/imprint.md");
    let before = fs::metadata(&own).unwrap().modified().unwrap();
    let first = write(site.path(), Site::of(&pages("1")), ALL).unwrap();
    assert_eq!((first.created.len(), first.removed.len()), (3, 0));
    assert_eq!(without_list(site.path()), whole("1"));
    let second = write(site.path(), Site::of(&pages("2")), ALL).unwrap();
    assert_eq!((second.created.len(), second.changed.len(), second.removed.len()), (1, 2, 1));
    assert_eq!(without_list(site.path()), whole("2"));
    assert!(!site.path().join("content/legal/old").exists(), "an empty folder stays");
    assert_eq!(fs::metadata(&own).unwrap().modified().unwrap(), before);
    assert_eq!(write(site.path(), Site::of(&pages("2")), ALL).unwrap().unchanged.len(), 3);
}

#[test]
fn what_no_build_wrote_is_not_overwritten() {
    let site = site();
    fs::write(site.path().join("content/legal/privacy.en.md"), "by hand").unwrap();
    let before = content(site.path());
    let error = write(site.path(), Site::of(&pages("1")), ALL).unwrap_err().to_string();
    assert!(error.contains("privacy.en.md") && error.contains("nothing was changed"), "{error}");
    assert_eq!(content(site.path()), before);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = site();
    let before = content(site.path());
    let held = Lock::take(site.path().join(LOCK), site.path()).unwrap();
    let refused = write(site.path(), Site::of(&pages("1")), ALL);
    assert!(matches!(refused, Err(WriteError::Busy { .. })), "{refused:?}");
    drop(held);
    assert_eq!(content(site.path()), before);
}

/// A build of the second version that is done but for its end.
fn moved(site: &Path) -> Moves<'_> {
    let new = pages("2");
    let plan = Plan::new(site, Site::of(&new), ALL).unwrap();
    let mut moves = Moves { out: site, staging: site.join(STAGING), done: Vec::new(), folders: Vec::new() };
    moves.all(&plan).unwrap();
    moves
}

#[test]
fn what_was_done_can_be_undone() {
    let site = site();
    write(site.path(), Site::of(&pages("1")), ALL).unwrap();
    let before = content(site.path());
    let mut moves = moved(site.path());
    assert_ne!(content(site.path())["layouts/x.html"], before["layouts/x.html"]);
    let error = moves.undo(failure()).unwrap_err().to_string();
    assert!(error.contains("disk") && !error.contains("old content"), "{error}");
    assert!(!site.path().join(STAGING).exists());
    assert_eq!(content(site.path()), before);
    assert!(!site.path().join("content/legal/brands").exists(), "a folder that was made stays");
}

fn failure() -> WriteError {
    WriteError::Io { doing: "write", path: "disk".into(), error: std::io::Error::other("full") }
}

#[test]
fn what_cannot_be_put_back_is_kept_and_told() {
    let site = site();
    write(site.path(), Site::of(&pages("1")), ALL).unwrap();
    let before = content(site.path());
    let mut moves = moved(site.path());
    let page = site.path().join("layouts/x.html");
    fs::remove_file(&page).unwrap();
    fs::create_dir(&page).unwrap();
    let error = moves.undo(failure()).unwrap_err().to_string();
    assert!(error.contains("full") && error.contains("x.html") && error.contains("old content"), "{error}");
    let kept = fs::read_to_string(site.path().join(STAGING).join("old/layouts/x.html")).unwrap();
    assert_eq!(kept, before["layouts/x.html"]);
}

#[test]
fn a_killed_build_is_mended_by_the_next() {
    let mut points = 0;
    loop {
        let site = site();
        write(site.path(), Site::of(&pages("1")), ALL).unwrap();
        let watch = Watch::with(site.path(), points, Fault::Kill);
        let done = write(site.path(), Site::of(&pages("2")), ALL);
        let broke = watch.broke();
        drop(watch);
        let left = site.path().join(STAGING).exists();
        let now = content(site.path());
        for path in ["content/legal/privacy.en.md", "layouts/x.html"] {
            assert!(now[path].ends_with('1') || now[path].ends_with('2'), "{path} is half written");
        }
        assert_eq!(now["hugo.toml"], "mine");
        let next = write(site.path(), Site::of(&pages("2")), ALL).unwrap();
        assert_eq!(without_list(site.path()), whole("2"), "killed after {points} changes");
        assert_eq!(next.edited, [""; 0], "killed after {points} changes");
        assert_eq!(next.mended, left, "killed after {points} changes");
        if !broke {
            assert!(done.is_ok());
            break;
        }
        points += 1;
    }
    assert!(points > 20, "the build was killed at {points} points");
}

#[test]
fn a_build_of_something_else_goes_on_from_where_one_was_killed() {
    for points in 0.. {
        let site = site();
        write(site.path(), Site::of(&pages("1")), ALL).unwrap();
        let watch = Watch::with(site.path(), points, Fault::Kill);
        let _ = write(site.path(), Site::of(&pages("2")), ALL);
        let broke = watch.broke();
        drop(watch);
        let next = write(site.path(), Site::of(&pages("3")), ALL).unwrap();
        assert_eq!(without_list(site.path()), whole("3"), "killed after {points} changes");
        assert_eq!((next.edited, next.kept), (vec![], vec![]), "killed after {points} changes");
        if !broke {
            break;
        }
    }
}

#[test]
fn what_the_system_refuses_leaves_all_as_it_was() {
    for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied] {
        let mut points = 0;
        loop {
            let site = site();
            write(site.path(), Site::of(&pages("1")), ALL).unwrap();
            let before = content(site.path());
            let watch = Watch::with(site.path(), points, Fault::Refuse(kind));
            let done = write(site.path(), Site::of(&pages("2")), ALL);
            let broke = watch.broke();
            drop(watch);
            match done {
                Err(error) if error.to_string().contains("nothing was changed") => {
                    assert_eq!(content(site.path()), before, "refused after {points} changes");
                }
                // The pages are there; only what was to be tidied up is not.
                done => {
                    assert!(done.is_ok() || done.unwrap_err().to_string().contains("power cut"));
                    assert_eq!(write(site.path(), Site::of(&pages("2")), ALL).unwrap().changed, [""; 0]);
                    assert_eq!(without_list(site.path()), whole("2"), "refused after {points} changes");
                }
            }
            if !broke {
                break;
            }
            points += 1;
        }
        assert!(points > 20, "{kind}: {points} changes were refused");
    }
}

#[test]
fn what_a_power_cut_leaves_is_whole() {
    let site = site();
    let watch = Watch::new(site.path());
    write(site.path(), Site::of(&pages("1")), ALL).unwrap();
    write(site.path(), Site::of(&pages("2")), ALL).unwrap();
    check_order(&watch.log(), site.path(), &site.path().join(STAGING));
}

#[test]
fn pages_never_go_among_the_sources() {
    let project = tempfile::tempdir().unwrap();
    fs::create_dir_all(project.path().join("templates")).unwrap();
    let page = |path: &str| vec![Page { path: path.into(), text: String::new() }];
    assert!(check_site(project.path(), project.path(), &page("content/legal/privacy.md")).is_ok());
    for (out, path) in [("templates", "content/a.md"), ("", "policy/a.md"), (".", "templates/a.md")] {
        let out = project.path().join(out);
        assert!(check_site(&out, project.path(), &page(path)).is_err(), "{}", out.display());
    }
    let out = |name: &str| check_site(&project.path().join(name), project.path(), &page("templates/a.md"));
    let whole = fs::canonicalize(project.path()).unwrap();
    assert_eq!(out("none/../x/./").unwrap(), whole.join("x"));
    assert!(out("none/..").is_err(), "what `..` leads to is looked at");
    fs::write(project.path().join("file"), "").unwrap();
    let file = check_site(&project.path().join("file"), project.path(), &page("a.md"));
    assert!(matches!(file, Err(WriteError::Target { .. })), "{file:?}");
}
