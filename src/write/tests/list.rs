//! The list of what a build wrote: older ones, others, none.

use super::*;

#[test]
fn the_list_of_an_older_version_is_understood_and_goes() {
    for in_place in [false, true] {
        let (_folder, out) = folder();
        write(&out, Site::of(&pages("1")), ALL).unwrap();
        fs::write(out.join("CNAME"), "mine").unwrap();
        let listed = pages("1")
            .into_iter()
            .map(|page| format!("\"{}\":\"{}\"", page.path, digest(page.text.as_bytes())));
        let list = format!("{{\"version\":1,\"files\":{{{}}}}}", listed.collect::<Vec<_>>().join(","));
        fs::remove_file(out.join(manifest::NAME)).unwrap();
        fs::write(out.join(manifest::OLD_NAME), list).unwrap();
        let less: Vec<_> = pages("2").into_iter().filter(|page| !page.path.starts_with("fr/")).collect();
        assert!(has_built(&out));
        MOUNT.set(in_place);
        let written = write(&out, Site::of(&less), ALL);
        MOUNT.set(false);
        let written = written.unwrap();
        assert_eq!((written.changed.len(), written.removed.len(), written.edited.len()), (1, 1, 0));
        assert!(out.join(manifest::NAME).exists() && !out.join(manifest::OLD_NAME).exists());
        assert!(out.join("CNAME").exists());
        assert_eq!(compare(&out, Site::of(&less), ALL).unwrap(), []);
        // Where nothing else is to be done, the list alone moves.
        fs::rename(out.join(manifest::NAME), out.join(manifest::OLD_NAME)).unwrap();
        write(&out, Site::of(&less), ALL).unwrap();
        assert!(out.join(manifest::NAME).exists() && !out.join(manifest::OLD_NAME).exists());
    }
}

#[test]
fn a_list_that_says_something_else_differs_and_is_written_alone() {
    let (_folder, out) = folder();
    let mut record = manifest::Record::default();
    let all = pages("1");
    write(&out, Site { record: &record, ..Site::of(&all) }, ALL).unwrap();
    let standing = |current| manifest::Standing {
        published: true,
        ledger: true,
        current,
        unaccepted: 0,
        stale: 0,
        missing: 0,
    };
    record.languages = BTreeMap::from([("fr/".to_owned(), standing(7)), ("de/".to_owned(), standing(7))]);
    let site = Site { record: &record, ..Site::of(&all) };
    assert_eq!(compare(&out, site, ALL).unwrap(), [Difference::Manifest { by: None }]);
    // A build of one language leaves what is said of the others.
    let french: Scope<'_> = &|path| path.starts_with("fr/");
    let written = write(&out, Site { record: &record, ..Site::of(&all[2..]) }, french).unwrap();
    assert_eq!(written.unchanged.len(), 1);
    let text = fs::read_to_string(out.join(manifest::NAME)).unwrap();
    assert!(
        text.contains("\"fr/\"") && !text.contains("\"de/\"") && text.contains("en/privacy/index.html"),
        "{text}"
    );
    assert_eq!(compare(&out, Site { record: &record, ..Site::of(&all[2..]) }, french).unwrap(), []);
    write(&out, site, ALL).unwrap();
    assert_eq!(compare(&out, site, ALL).unwrap(), []);
    let by = text.replace(concat!("policyglot ", env!("CARGO_PKG_VERSION")), "policyglot 0.0.9");
    fs::write(out.join(manifest::NAME), by).unwrap();
    let told = compare(&out, site, ALL).unwrap()[0].to_string();
    assert_eq!(told, "differs: policyglot-manifest.json (made by policyglot 0.0.9)");
}

#[test]
fn a_site_without_its_list_is_compared_page_by_page() {
    let (_folder, out) = folder();
    write(&out, Site::of(&pages("1")), ALL).unwrap();
    fs::remove_file(out.join(manifest::NAME)).unwrap();
    fs::write(out.join("fr/privacy/index.html"), "forged").unwrap();
    let differences = compare(&out, Site::of(&pages("1")), ALL).unwrap();
    assert_eq!(differences, [Difference::Changed("fr/privacy/index.html".into())]);
    fs::write(out.join("fr/privacy/index.html"), "french 1").unwrap();
    assert_eq!(compare(&out, Site::of(&pages("1")), ALL).unwrap(), [Difference::Manifest { by: None }]);
}

#[test]
fn a_list_that_cannot_be_read_differs_and_stops_what_would_write() {
    let (_folder, out) = folder();
    let all = pages("1");
    write(&out, Site::of(&all), ALL).unwrap();
    for text in ["", "{", "{}", "no list", "{\"version\":99,\"files\":{}}"] {
        fs::write(out.join(manifest::NAME), text).unwrap();
        assert_eq!(
            compare(&out, Site::of(&all), ALL).unwrap(),
            [Difference::Manifest { by: None }],
            "{text}"
        );
        assert!(matches!(write(&out, Site::of(&all), ALL), Err(WriteError::Manifest { .. })), "{text}");
        assert_eq!(fs::read_to_string(out.join(manifest::NAME)).unwrap(), text);
    }
}
