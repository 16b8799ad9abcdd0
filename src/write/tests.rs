//! The output folder is never half new, and nothing that no build wrote is lost.

mod faults;
mod guards;
mod list;
pub(super) mod order;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::manifest::digest;
use super::step::seam::MOUNT;
use super::*;

const ALL: Scope<'static> = &|_| true;

fn pages(version: &str) -> Vec<Page> {
    let page = |path: &str, text: &str| Page { path: path.into(), text: text.into() };
    vec![
        page("index.html", "chooser"),
        page("en/privacy/index.html", &format!("english {version}")),
        page("fr/privacy/index.html", &format!("french {version}")),
    ]
}

#[test]
fn files_of_a_project_are_written_all_or_none() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("old.ftl"), "old").unwrap();
    // No folder can be made where a file stands.
    let files = [(path("old.ftl"), "new"), (path("pl/a.ftl"), "a"), (path("old.ftl/b.ftl"), "b")];
    let refused = single::write_files(&files).unwrap_err().to_string();
    assert!(refused.contains("nothing was changed"), "{refused}");
    assert_eq!(content(folder.path()), BTreeMap::from([("old.ftl".to_owned(), "old".to_owned())]));
    assert!(!path("pl").exists());
    single::write_files(&files[..2]).unwrap();
    let all = [("old.ftl", "new"), ("pl/a.ftl", "a")].map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(content(folder.path()), BTreeMap::from(all));
}

/// Every file below `folder`, without the manifest.
fn content(folder: &Path) -> BTreeMap<String, String> {
    fn walk(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{name}/"), found);
            } else if name != manifest::NAME {
                found.insert(name, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

fn wanted(pages: &[Page]) -> BTreeMap<String, String> {
    pages.iter().map(|page| (page.path.clone(), page.text.clone())).collect()
}

fn folder() -> (TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    (folder, out)
}

#[test]
fn only_what_changed_is_touched() {
    let (_folder, out) = folder();
    let first = write(&out, Site::of(&pages("1")), ALL).unwrap();
    assert_eq!(first.created.len(), 3);
    let untouched = out.join("index.html");
    let before = fs::metadata(&untouched).unwrap().modified().unwrap();
    let second = write(&out, Site::of(&pages("2")), ALL).unwrap();
    assert_eq!((second.changed.len(), second.unchanged.len()), (2, 1));
    assert_eq!(fs::metadata(&untouched).unwrap().modified().unwrap(), before);
    assert_eq!(content(&out), wanted(&pages("2")));
    let third = write(&out, Site::of(&pages("2")), ALL).unwrap();
    assert_eq!(third.unchanged.len(), 3);
    assert_eq!(fs::read_dir(out.parent().unwrap()).unwrap().count(), 1, "nothing stands beside the folder");
}

#[test]
fn stale_pages_go_and_what_no_build_wrote_stays() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    fs::write(out.join("CNAME"), "www.example.com").unwrap();
    fs::create_dir_all(out.join(".well-known/empty")).unwrap();
    fs::write(out.join("fr/privacy/notes.txt"), "mine").unwrap();
    let less: Vec<_> = pages("1").into_iter().filter(|page| !page.path.starts_with("fr/")).collect();
    let written = write(&out, Site::of(&less), ALL).unwrap();
    assert_eq!(written.removed, ["fr/privacy/index.html"]);
    assert!(out.join(".well-known/empty").is_dir());
    let found = content(&out);
    assert_eq!(found.get("CNAME").map(String::as_str), Some("www.example.com"));
    assert_eq!(found.get("fr/privacy/notes.txt").map(String::as_str), Some("mine"));
    assert!(!found.contains_key("fr/privacy/index.html"));
}

#[test]
fn folders_of_removed_pages_go_with_them() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    let less: Vec<_> = pages("1").into_iter().filter(|page| !page.path.starts_with("fr/")).collect();
    write(&out, Site::of(&less), ALL).unwrap();
    assert!(!out.join("fr").exists());
}

#[test]
fn a_build_of_one_language_leaves_the_others() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    let french: Vec<_> = pages("2").into_iter().filter(|page| page.path.starts_with("fr/")).collect();
    let written = write(&out, Site::of(&french), &|path| path.starts_with("fr/")).unwrap();
    assert_eq!((written.changed.len(), written.removed.len()), (1, 0));
    assert_eq!(content(&out)["en/privacy/index.html"], "english 1");
    let all = write(&out, Site::of(&pages("2")), ALL).unwrap();
    assert_eq!(all.changed, ["en/privacy/index.html"]);
}

#[test]
fn files_of_others_are_never_overwritten() {
    let (_folder, out) = folder();
    fs::create_dir_all(out.join("en/privacy")).unwrap();
    fs::write(out.join("en/privacy/index.html"), "by hand").unwrap();
    let error = write(&out, Site::of(&pages("1")), ALL).unwrap_err().to_string();
    assert!(error.contains("en/privacy/index.html") && error.contains("nothing was changed"), "{error}");
    assert_eq!(content(&out).len(), 1);
}

#[test]
fn an_edited_page_that_is_no_longer_made_is_kept() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    fs::write(out.join("fr/privacy/index.html"), "by hand").unwrap();
    let less: Vec<_> = pages("1").into_iter().filter(|page| !page.path.starts_with("fr/")).collect();
    let written = write(&out, Site::of(&less), ALL).unwrap();
    assert_eq!(written.kept, ["fr/privacy/index.html"]);
    assert_eq!(content(&out)["fr/privacy/index.html"], "by hand");
    // No build forgets it, until somebody decided.
    let stays = [Difference::Kept("fr/privacy/index.html".to_owned())];
    assert_eq!(compare(&out, Site::of(&less), ALL).unwrap(), stays);
    assert_eq!(write(&out, Site::of(&less), ALL).unwrap().kept, ["fr/privacy/index.html"]);
    fs::remove_file(out.join("fr/privacy/index.html")).unwrap();
    write(&out, Site::of(&less), ALL).unwrap();
    assert_eq!(compare(&out, Site::of(&less), ALL).unwrap(), []);
}

#[cfg(unix)]
#[test]
fn a_link_never_leads_a_page_outside() {
    let (folder, out) = folder();
    let outside = folder.path().join("outside");
    fs::create_dir_all(&outside).unwrap();
    fs::create_dir_all(&out).unwrap();
    std::os::unix::fs::symlink(&outside, out.join("en")).unwrap();
    let error = write(&out, Site::of(&pages("1")), ALL).unwrap_err().to_string();
    assert!(error.contains("a link"), "{error}");
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn modes_do_not_depend_on_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    let mode = |path: &str| fs::metadata(out.join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("en/privacy/index.html"), mode("en/privacy"), mode("")), (0o644, 0o755, 0o755));
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let (_folder, out) = folder();
    let place = stage::Place::open(&out).unwrap().unwrap();
    let error = write(&out, Site::of(&pages("1")), ALL).unwrap_err().to_string();
    assert!(error.contains("another build"), "{error}");
    drop(place);
    write(&out, Site::of(&pages("1")), ALL).unwrap();
}

#[test]
fn a_mount_is_written_file_by_file() {
    let (_folder, out) = folder();
    fs::create_dir(&out).unwrap();
    fs::write(out.join("CNAME"), "mine").unwrap();
    let written = |version: &str| {
        MOUNT.set(true);
        let written = write(&out, Site::of(&pages(version)), ALL).unwrap();
        MOUNT.set(false);
        written
    };
    assert_eq!(written("1").created.len(), 3);
    #[cfg(unix)]
    let before = std::os::unix::fs::MetadataExt::ino(&fs::metadata(&out).unwrap());
    fs::write(out.join("en/privacy/index.html"), "by hand").unwrap();
    let second = written("2");
    assert_eq!((second.changed.len(), second.edited.len(), second.unchanged.len()), (2, 1, 1));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::MetadataExt::ino(&fs::metadata(&out).unwrap()), before, "the same folder");
    let mut expected = wanted(&pages("2"));
    expected.insert("CNAME".into(), "mine".into());
    assert_eq!(content(&out), expected);
    assert_eq!(fs::read_dir(out.parent().unwrap()).unwrap().count(), 1, "nothing stands beside the folder");
    // What a killed build leaves in the folder goes with the next that can exchange it.
    fs::create_dir(out.join(in_place::STAGING)).unwrap();
    fs::write(out.join(in_place::LOCK), "").unwrap();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    assert_eq!(fs::read_dir(&out).unwrap().count(), 5, "pages, CNAME and the list alone");
}

/// Who may write everywhere exchanges the folder; all others write into it. The pages are the same.
#[cfg(unix)]
#[test]
fn nothing_need_be_written_beside_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    let mode = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    let written = write(&out, Site::of(&pages("2")), ALL);
    mode(0o755);
    assert_eq!(written.unwrap().changed.len(), 2);
    assert_eq!(content(&out), wanted(&pages("2")));
}

#[test]
fn paths_stay_in_the_folder() {
    for bad in ["../x", "/x", "a//b", "a/../b", "a\\b", "con/index.html", "a\u{0}b", "a./b", "", "x:y"] {
        let page = Page { path: bad.into(), text: String::new() };
        let (_folder, out) = folder();
        assert!(write(&out, Site::of(&[page]), ALL).is_err(), "{bad}");
    }
    let twice =
        ["en/index.html", "EN/index.html"].map(|path| Page { path: path.into(), text: String::new() });
    let (_folder, out) = folder();
    assert!(write(&out, Site::of(&twice), ALL).is_err());
}

#[test]
fn a_forged_manifest_removes_nothing_outside() {
    let (folder, out) = folder();
    fs::create_dir_all(&out).unwrap();
    fs::write(folder.path().join("precious"), "x").unwrap();
    let digest = digest(b"x");
    fs::write(
        out.join(manifest::NAME),
        format!("{{\"version\":1,\"files\":{{\"../precious\":\"{digest}\"}}}}"),
    )
    .unwrap();
    assert!(write(&out, Site::of(&pages("1")), ALL).is_err());
    assert!(folder.path().join("precious").exists());
}

#[test]
fn dangerous_targets_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("project");
    fs::create_dir_all(project.join("policy")).unwrap();
    fs::write(project.join("file"), "").unwrap();
    for bad in [
        &project,
        &project.join("policy"),
        &project.join("policy/x"),
        &project.join("file"),
        folder.path(),
        Path::new("/"),
        &project.join("public/.."),
        &project.join(".."),
        &project.join("none/../policy/"),
        &project.join("./"),
    ] {
        assert!(check_target(bad, &project).is_err(), "{}", bad.display());
    }
    let whole = fs::canonicalize(folder.path()).unwrap();
    for (out, meant) in [
        ("public", "project/public"),
        ("./public/./", "project/public"),
        ("../elsewhere/site/", "elsewhere/site"),
        ("none/../public", "project/public"),
    ] {
        assert_eq!(check_target(&project.join(out), &project).unwrap(), whole.join(meant), "{out}");
    }
    let error = check_target(&project.join(".."), &project).unwrap_err().to_string();
    assert!(error.contains("the project stands in it") && error.contains("such as public"), "{error}");
}

#[cfg(unix)]
#[test]
fn what_is_above_a_link_is_above_where_it_leads() {
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::canonicalize(folder.path()).unwrap();
    let project = whole.join("project");
    fs::create_dir_all(project.join("policy")).unwrap();
    fs::create_dir_all(whole.join("www/site")).unwrap();
    std::os::unix::fs::symlink(whole.join("www/site"), project.join("site")).unwrap();
    assert_eq!(check_target(&project.join("site/../pages"), &project).unwrap(), whole.join("www/pages"));
}

#[test]
fn a_page_that_was_edited_is_told_before_it_is_gone() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    fs::write(out.join("fr/privacy/index.html"), "by hand").unwrap();
    let differences = compare(&out, Site::of(&pages("2")), ALL).unwrap();
    let expected = [
        Difference::Changed("en/privacy/index.html".into()),
        Difference::Edited("fr/privacy/index.html".into()),
    ];
    assert_eq!(differences, expected);
    let written = write(&out, Site::of(&pages("2")), ALL).unwrap();
    assert_eq!(written.edited, ["fr/privacy/index.html"]);
    assert_eq!(written.changed.len(), 2);
    assert_eq!(content(&out), wanted(&pages("2")));
    assert_eq!(write(&out, Site::of(&pages("1")), ALL).unwrap().edited, [""; 0]);
}

#[test]
fn an_edit_that_says_what_the_build_says_is_none() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    fs::write(out.join("fr/privacy/index.html"), "french 2").unwrap();
    fs::write(out.join("en/privacy/index.html"), "english 2").unwrap();
    // The list alone is behind.
    assert_eq!(compare(&out, Site::of(&pages("2")), ALL).unwrap(), [Difference::Manifest { by: None }]);
    assert_eq!(write(&out, Site::of(&pages("2")), ALL).unwrap().edited, [""; 0]);
}

#[test]
fn compare_says_what_differs_and_writes_nothing() {
    let (_folder, out) = folder();
    assert_eq!(compare(&out, Site::of(&pages("1")), ALL).unwrap().len(), 3);
    assert!(!out.exists());
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    assert_eq!(compare(&out, Site::of(&pages("1")), ALL).unwrap(), []);
    let less: Vec<_> = pages("2").into_iter().filter(|page| !page.path.starts_with("fr/")).collect();
    let differences = compare(&out, Site::of(&less), ALL).unwrap();
    let expected = [
        Difference::Changed("en/privacy/index.html".into()),
        Difference::Stale("fr/privacy/index.html".into()),
    ];
    assert_eq!(differences, expected);
}
