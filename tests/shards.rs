//! `build --shard` and `merge`: shares of a site, made one by one, are the site to the byte, or `merge` says why not.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::Path;

use crate::support::{self, Project, add, err, out, run, status};

/// The repository's own policy in a folder of its own.
fn own() -> tempfile::TempDir {
    let mut files = Project::new();
    for part in ["policy", "locales", "templates"] {
        add(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &format!("{part}/"), &mut files);
    }
    support::on_disk(&files)
}

fn tree(place: &Path, folder: &str) -> Project {
    let mut files = Project::new();
    add(&place.join(folder), "", &mut files);
    files
}

/// Builds a share into folders of its own.
fn build(place: &Path, shard: &str, name: &str) {
    let (out, internal) = (format!("s/{name}"), format!("i/{name}"));
    let ran = run(place, &["build", "--shard", shard, "--out", &out, "--internal-out", &internal]);
    assert_eq!(status(&ran), 0, "{}", err(&ran));
}

/// The small project with two shares of it.
fn two() -> tempfile::TempDir {
    let place = support::on_disk(&support::base());
    build(place.path(), "1/2", "1");
    build(place.path(), "2/2", "2");
    place
}

fn refused(place: &Path, shares: &[&str], why: &str) {
    let ran = run(place, &[&["merge", "--out", "public"], shares].concat());
    assert_eq!(status(&ran), 1, "{}", err(&ran));
    assert!(err(&ran).contains(why), "{}", err(&ran));
    assert!(err(&ran).contains("nothing was written"), "{}", err(&ran));
    assert!(!place.join("public").exists());
}

/// Holds shares of a project, `of` so many, against a whole build of it.
fn are_the_whole(place: &Path, of: usize) {
    assert_eq!(status(&run(place, &["build"])), 0);
    let names: Vec<_> = (1..=of).map(|number| number.to_string()).collect();
    let mut seen = Project::new();
    for name in &names {
        build(place, &format!("{name}/{of}"), name);
        for (path, text) in tree(place, &format!("s/{name}")) {
            let is_list = path == "policyglot-manifest.json";
            assert!(is_list || seen.insert(path.clone(), text).is_none(), "{path} is in two shares");
        }
    }
    for (from, to, whole) in [("s", "merged", "public"), ("i", "merged-internal", "internal")] {
        if !place.join(whole).exists() {
            assert!(!place.join(from).exists());
            continue;
        }
        let shares: Vec<_> = names.iter().map(|name| format!("{from}/{name}")).collect();
        let shares: Vec<&str> = shares.iter().map(String::as_str).collect();
        let ran = run(place, &[&["merge", "--out", to], &shares[..]].concat());
        assert_eq!(status(&ran), 0, "{}", err(&ran));
        assert!(tree(place, to) == tree(place, whole), "{of} shares are another site");
        let ran = run(place, &[&["merge", "--check", "--out", to], &shares[..]].concat());
        assert_eq!(status(&ran), 0, "{}", err(&ran));
    }
}

#[test]
fn shares_of_the_own_policy_are_the_whole_of_it() {
    let place = own();
    are_the_whole(place.path(), 3);
    assert!(tree(place.path(), "merged").len() > 100 && tree(place.path(), "merged-internal").len() > 10);
    let all = ["build", "--check", "--out", "merged", "--internal-out", "merged-internal"];
    let ran = run(place.path(), &all);
    assert_eq!(status(&ran), 0, "{}{}", out(&ran), err(&ran));
}

#[test]
fn shares_are_the_whole_also_where_there_is_one_or_more_than_there_are_pages() {
    for of in [1, 9] {
        let place = support::on_disk(&support::base());
        are_the_whole(place.path(), of);
    }
}

#[test]
fn a_share_tells_what_is_found_in_its_languages_and_in_all() {
    let place = two();
    let place = place.path();
    fs::write(place.join("locales/fr/more.ftl"), "nobody-asks-for-this = Rien.\n").unwrap();
    let told = |shard: &str| {
        out(&run(place, &["build", "--shard", shard, "--format", "json", "--out", &format!("t/{shard}")]))
    };
    // English comes first, then French.
    let (first, second) = (told("1/2"), told("2/2"));
    assert!(!first.contains("nobody-asks-for-this"), "{first}");
    assert!(second.contains("nobody-asks-for-this"), "{second}");
}

#[test]
fn what_is_not_all_of_one_site_is_refused_and_nothing_is_written() {
    let place = two();
    let place = place.path();
    refused(place, &["s/1"], "missing: share 2/2");
    refused(place, &["s/1", "s/2", "s/1"], "are both share 1");
    refused(place, &["s/1", "s/3"], "s/3 holds no share of a site");
    assert_eq!(status(&run(place, &["build", "--out", "whole"])), 0);
    refused(place, &["s/1", "whole"], "whole is no share of a site: it was built without --shard");
    build(place, "2/3", "other");
    refused(place, &["s/1", "s/other"], "s/other is one of 3 shares, s/1 one of 2");
    let site = place.join("policy/site.yaml");
    let text = fs::read_to_string(&site).unwrap();
    fs::write(&site, format!("{text}# a remark\n")).unwrap();
    build(place, "2/2", "newer");
    refused(place, &["s/1", "s/newer"], "s/newer was made of other files than s/1");
    fs::write(&site, text).unwrap();
    let list = place.join("s/2/policyglot-manifest.json");
    let whole = fs::read_to_string(&list).unwrap();
    let tool = concat!("policyglot ", env!("CARGO_PKG_VERSION"));
    fs::write(&list, whole.replace(tool, "policyglot 0.0.9")).unwrap();
    refused(place, &["s/1", "s/2"], "s/2 was made by policyglot 0.0.9");
    // A list that names what stands elsewhere is no list.
    fs::write(&list, whole.replace("fr/privacy/index.html", "../../policy/site.yaml")).unwrap();
    refused(place, &["s/1", "s/2"], "cannot be read: build this share again");
    fs::write(&list, &whole[..whole.len() / 2]).unwrap();
    refused(place, &["s/1", "s/2"], "cannot be read: build this share again");
}

#[test]
fn what_is_not_for_the_public_is_not_merged_into_what_is() {
    let place = own();
    let place = place.path();
    build(place, "1/2", "1");
    build(place, "2/2", "2");
    refused(
        place,
        &["s/1", "i/2"],
        "i/2 holds pages that are not for the public, s/1 such that are for the public",
    );
    let merge = |to: &str, from: &str| {
        run(place, &["merge", "--out", to, &format!("{from}/1"), &format!("{from}/2")])
    };
    assert_eq!(status(&merge("public", "s")), 0);
    let before = tree(place, "public");
    let ran = merge("public", "i");
    assert_eq!(status(&ran), 1, "{}", err(&ran));
    assert!(err(&ran).contains("public holds pages for the public"), "{}", err(&ran));
    assert!(tree(place, "public") == before);
    assert_eq!(status(&merge("internal", "i")), 0);
}

#[test]
fn a_depfile_takes_the_place_of_no_page() {
    let place = support::on_disk(&support::base());
    for path in ["public/policyglot-manifest.json", "public/fr/privacy/index.html", "internal/x.d"] {
        let ran = run(place.path(), &["build", "--depfile", path]);
        assert_eq!(status(&ran), 2, "{}", err(&ran));
        assert!(err(&ran).contains("stands among the pages"), "{}", err(&ran));
        assert!(!place.path().join("public").exists());
    }
    let to = place.path().join("elsewhere/site");
    let to = to.to_str().unwrap();
    let ran = run(place.path(), &["build", "--out", to, "--depfile", "site.d"]);
    assert_eq!(status(&ran), 0, "{}", err(&ran));
    let rule = fs::read_to_string(place.path().join("site.d")).unwrap();
    assert!(rule.starts_with(&format!("{to}/policyglot-manifest.json:")), "{rule}");
}

#[test]
fn a_file_that_is_not_as_its_share_wrote_it_is_refused() {
    let place = two();
    let place = place.path();
    let page = place.join("s/2/fr/privacy/index.html");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, format!("{text} ")).unwrap();
    refused(place, &["s/1", "s/2"], "fr/privacy/index.html is not as it was written");
    fs::remove_file(&page).unwrap();
    refused(place, &["s/1", "s/2"], "`fr/privacy/index.html` is missing in s/2");
    #[cfg(unix)]
    {
        // A link could lead to what nobody wants to publish.
        fs::write(place.join("elsewhere"), &text).unwrap();
        std::os::unix::fs::symlink(place.join("elsewhere"), &page).unwrap();
        let ran = run(place, &["merge", "--out", "public", "s/1", "s/2"]);
        assert_eq!(status(&ran), 2, "{}", err(&ran));
        assert!(err(&ran).contains("is in the way: it is a link"), "{}", err(&ran));
        fs::remove_file(&page).unwrap();
    }
    fs::write(&page, text).unwrap();
    assert_eq!(status(&run(place, &["merge", "--out", "public", "s/1", "s/2"])), 0);
    // What nobody listed is not of the site.
    fs::write(place.join("s/1/notes.txt"), "mine").unwrap();
    assert_eq!(status(&run(place, &["merge", "--out", "public", "s/1", "s/2"])), 0);
    assert!(!place.join("public/notes.txt").exists());
}

#[test]
fn a_share_does_not_take_the_place_of_a_site_or_of_another_share() {
    let place = two();
    let place = place.path();
    assert_eq!(status(&run(place, &["build", "--out", "whole"])), 0);
    let before = tree(place, "whole");
    let ran = run(place, &["build", "--shard", "1/2", "--out", "whole"]);
    assert_eq!(status(&ran), 2);
    assert!(err(&ran).contains("a whole site stands there; give each share a folder"), "{}", err(&ran));
    assert!(tree(place, "whole") == before);
    let ran = run(place, &["build", "--shard", "1/2", "--out", "s/2"]);
    assert_eq!(status(&ran), 2);
    assert!(err(&ran).contains("share 2 of 2 stands there"), "{}", err(&ran));
    for out in ["s", "s/1", "s/1/below", "policy", "."] {
        let ran = run(place, &["merge", "--out", out, "s/1", "s/2"]);
        assert_eq!(status(&ran), 2, "{out}: {}", err(&ran));
    }
    assert_eq!(status(&run(place, &["merge", "--check", "--out", "whole", "s/1", "s/2"])), 0);
}

#[test]
fn a_dependency_file_names_every_source_and_the_folders_that_may_get_more() {
    let place = own();
    let place = place.path();
    assert_eq!(status(&run(place, &["build", "--depfile", "public.d"])), 0);
    let text = fs::read_to_string(place.join("public.d")).unwrap();
    let text = text.replace("\\\n", "");
    let (rule, empty) = text.trim_end().split_once('\n').unwrap();
    let (target, inputs) = rule.split_once(": ").unwrap();
    assert_eq!(target, "public/policyglot-manifest.json");
    let inputs: Vec<_> = inputs.split_whitespace().collect();
    let is_read = |path: &&String| !path.starts_with("public") && !path.starts_with("internal");
    for path in tree(place, "").keys().filter(is_read).filter(|path| *path != "public.d") {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let is_used = ["yaml", "ftl", "tsv"].contains(&ending);
        assert!(!is_used || inputs.contains(&path.as_str()), "{path} is not in {inputs:?}");
    }
    for folder in ["policy", "locales", "locales/fr", "locales/fr/brands/northline"] {
        assert!(inputs.contains(&folder), "{folder} is not in {inputs:?}");
    }
    assert!(inputs.iter().all(|path| place.join(path).exists()), "{inputs:?}");
    let empty: Vec<_> = empty.lines().map(|line| line.strip_suffix(':').unwrap()).collect();
    assert_eq!(empty, inputs, "one that is deleted stops nothing");
    let ran = run(place, &["build", "--depfile", "policy/site.yaml"]);
    assert_eq!(status(&ran), 2, "{}", err(&ran));
}
