//! Whatever fails, the old pages stand whole or the new ones do, and the next build goes on from there.

use std::io::ErrorKind;
use std::sync::Arc;

use super::super::step::seam::{Fault, TWO_RENAMES, Watch};
use super::*;

/// A change from one build to the next.
struct Case {
    name: &'static str,
    old: Vec<Page>,
    new: Vec<Page>,
    two_renames: bool,
}

fn cases() -> Vec<Case> {
    let mut one = pages("1");
    one[2].text = "french 2".into();
    let mut more = pages("1");
    more.push(Page { path: "fr/privacy/more/index.html".into(), text: "more".into() });
    let less = pages("1").into_iter().filter(|page| !page.path.starts_with("fr/")).collect();
    let case = |name, old, new, two_renames| Case { name, old, new, two_renames };
    vec![
        case("first", Vec::new(), pages("1"), false),
        case("all", pages("1"), pages("2"), false),
        case("one page", pages("1"), one.clone(), false),
        case("a new page", pages("1"), more, false),
        case("a page less", pages("1"), less, false),
        case("all, by two renames", pages("1"), pages("2"), true),
        case("one page, by two renames", pages("1"), one, true),
    ]
}

impl Case {
    /// The old pages in a folder, with a file that no build wrote.
    fn begin(&self) -> (TempDir, std::path::PathBuf) {
        let (root, out) = folder();
        if !self.old.is_empty() {
            write(&out, Site::of(&self.old), ALL).unwrap();
            fs::write(out.join("CNAME"), "mine").unwrap();
        }
        TWO_RENAMES.set(self.two_renames);
        (root, out)
    }

    /// Whether the folder holds the old pages or the new ones, as `is_new` says where that is known.
    fn assert_whole(&self, out: &Path, is_new: Option<bool>, when: &str) {
        let mut found = content(out);
        let own = found.remove("CNAME");
        assert!(own.as_deref() == Some("mine") || self.old.is_empty(), "{}, {when}: {own:?}", self.name);
        let (old, new) = (found == wanted(&self.old), found == wanted(&self.new));
        let right = is_new.map_or(old || new, |is_new| if is_new { new } else { old });
        assert!(right, "{}, {when}: {found:?}", self.name);
    }
}

/// Runs `try_at` with each change broken in turn, until none is left to break; says how many there were.
fn at_each(mut try_at: impl FnMut(usize) -> bool) -> usize {
    let points = (0..1000).find(|at| !try_at(*at)).unwrap();
    TWO_RENAMES.set(false);
    points
}

#[test]
fn killed_at_any_change_the_folder_is_old_or_new_and_the_next_build_mends_it() {
    for case in cases() {
        let points = at_each(|at| {
            let (root, out) = case.begin();
            let watch = Watch::with(root.path(), at, Fault::Kill);
            let killed = write(&out, Site::of(&case.new), ALL).is_err();
            let broke = watch.broke();
            drop(watch);
            let when = format!("killed after {at} changes");
            // Between two renames the folder is away for a moment; nothing is lost.
            let is_away = killed && case.two_renames && !out.exists();
            if !is_away {
                case.assert_whole(&out, None, &when);
            }
            let beside = fs::read_dir(root.path()).unwrap().flatten().map(|entry| entry.file_name());
            let left = beside.map(|name| name.to_string_lossy().into_owned()).any(|name| name != "public");
            let next = write(&out, Site::of(&case.new), ALL).unwrap();
            case.assert_whole(&out, Some(true), &when);
            assert_eq!(next.edited, [""; 0], "{}, {when}", case.name);
            assert_eq!(next.mended, left || is_away, "{}, {when}", case.name);
            assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "{}, {when}", case.name);
            assert_eq!(compare(&out, Site::of(&case.new), ALL).unwrap(), [], "{}, {when}", case.name);
            broke
        });
        assert!(points > 10, "{} was killed at {points} changes", case.name);
    }
}

#[test]
fn a_build_of_something_else_goes_on_from_where_one_was_killed() {
    for case in cases().into_iter().filter(|case| !case.old.is_empty()) {
        at_each(|at| {
            let (root, out) = case.begin();
            let watch = Watch::with(root.path(), at, Fault::Kill);
            let _ = write(&out, Site::of(&case.new), ALL);
            let broke = watch.broke();
            drop(watch);
            let next = write(&out, Site::of(&pages("3")), ALL).unwrap();
            let mut found = content(&out);
            found.remove("CNAME");
            assert_eq!(found, wanted(&pages("3")), "{}, killed after {at} changes", case.name);
            assert_eq!(
                (next.edited, next.kept),
                (vec![], vec![]),
                "{}, killed after {at} changes",
                case.name
            );
            broke
        });
    }
}

#[test]
fn what_the_system_refuses_leaves_all_as_it_was() {
    for (case, kind) in cases()
        .iter()
        .flat_map(|case| [ErrorKind::StorageFull, ErrorKind::PermissionDenied].map(|kind| (case, kind)))
    {
        let points = at_each(|at| {
            let (root, out) = case.begin();
            let watch = Watch::with(root.path(), at, Fault::Refuse(kind));
            let done = write(&out, Site::of(&case.new), ALL);
            let broke = watch.broke();
            drop(watch);
            let when = format!("{kind} after {at} changes: {done:?}");
            let told = done.as_ref().err().map(ToString::to_string);
            let is_new = told.as_ref().is_none_or(|told| told.contains("power cut"));
            assert!(is_new || told.unwrap().ends_with("(nothing was changed)"), "{when}");
            case.assert_whole(&out, Some(is_new), &when);
            // A second try finds nothing in its way.
            let next = write(&out, Site::of(&case.new), ALL).unwrap();
            case.assert_whole(&out, Some(true), &when);
            assert_eq!(next.edited, [""; 0], "{}, {when}", case.name);
            assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "{}, {when}", case.name);
            broke
        });
        assert!(points > 10, "{points} changes of {} were refused", case.name);
    }
}

#[test]
fn what_somebody_puts_there_during_a_build_stays() {
    let mut kept = 0;
    at_each(|at| {
        let (root, out) = folder();
        write(&out, Site::of(&pages("1")), ALL).unwrap();
        let place = out.clone();
        let act = move || {
            let _ = fs::create_dir(place.join(".well-known"));
            let _ = fs::write(place.join(".well-known/new"), "mine");
        };
        let watch = Watch::with(root.path(), at, Fault::Meanwhile(Arc::new(act)));
        write(&out, Site::of(&pages("2")), ALL).unwrap();
        let happened = watch.broke();
        let mut found = content(&out);
        if let Some(own) = found.remove(".well-known/new") {
            assert_eq!(own, "mine");
            kept += 1;
        }
        assert_eq!(happened, out.join(".well-known/new").exists(), "put there after {at} changes");
        assert_eq!(found, wanted(&pages("2")));
        happened
    });
    assert!(kept > 10);
}

#[test]
fn one_page_costs_as_much_in_a_large_site_as_in_a_small_one() {
    let many = |text: &str| {
        let page = |at: usize| Page { path: format!("fr/{at}/index.html"), text: at.to_string() };
        let mut pages: Vec<_> = (0..60).map(page).collect();
        pages[7].text = text.to_owned();
        pages
    };
    let (root, out) = folder();
    write(&out, Site::of(&many("old")), ALL).unwrap();
    let watch = Watch::new(root.path());
    write(&out, Site::of(&many("old")), ALL).unwrap();
    assert_eq!(watch.log(), [], "nothing is written where nothing changed");
    write(&out, Site::of(&many("new")), ALL).unwrap();
    let log = watch.log();
    assert!(log.len() < 16, "{log:?}");
    assert!(
        !log.iter().any(|(_, paths)| paths.iter().any(|path| path.ends_with("fr/8/index.html"))),
        "{log:?}"
    );
    assert_eq!(content(&out), wanted(&many("new")));
}

#[test]
fn files_of_a_project_are_old_or_new_when_the_system_refuses_or_the_program_is_killed() {
    for fault in
        [Fault::Kill, Fault::Refuse(ErrorKind::StorageFull), Fault::Refuse(ErrorKind::PermissionDenied)]
    {
        let points = at_each(|at| {
            let root = TempDir::new().unwrap();
            let path = |name: &str| root.path().join(name);
            fs::create_dir(path("en")).unwrap();
            fs::write(path("en/versions.tsv"), "1").unwrap();
            let files = [("en/versions.tsv", "12"), ("fr/accepted.tsv", "2"), ("en/versions.tsv", "2")];
            let files = files.map(|(name, text)| (path(name), text));
            let watch = Watch::with(root.path(), at, fault.clone());
            let done = single::write_files(&files);
            let (broke, when) = (watch.broke(), format!("after {at} changes: {done:?}"));
            drop(watch);
            let mut found = content(root.path());
            found.retain(|name, _| !name.contains("policyglot"));
            let texts: Vec<_> = found.values().map(String::as_str).collect();
            if matches!(fault, Fault::Kill) {
                // Whoever was accepted against a text finds it.
                assert!(
                    [vec!["1"], vec!["12"], vec!["12", "2"], vec!["2", "2"]].contains(&texts),
                    "{when}: {found:?}"
                );
                fs::create_dir(path("policy")).unwrap();
                fs::create_dir(path("locales")).unwrap();
                fs::rename(path("en"), path("locales/en")).unwrap();
                let hold = ledger::hold(root.path(), &mut || panic!("nobody holds it")).unwrap();
                drop(hold);
                assert!(!content(&path("locales")).keys().any(|name| name.contains("policyglot")), "{when}");
            } else {
                let right = if done.is_ok() { vec!["2", "2"] } else { vec!["1"] };
                assert_eq!(texts, right, "{when}");
                let is_left = content(root.path()).len() > found.len();
                assert!(done.is_ok() || !is_left, "{when}: something is left");
                assert_eq!(path("fr").exists(), done.is_ok(), "{when}");
            }
            broke
        });
        assert!(points > 10, "{points} changes were broken");
    }
}
