//! Whoever builds the same sources gets the same bytes, and can hold a site that somebody else published against them.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{self, Project, err, out, run, status};

/// Every file below a folder, by path, with who may read it.
fn site(folder: &Path) -> Vec<(String, u32, String)> {
    let mut found = Project::new();
    support::add(folder, "", &mut found);
    found.into_iter().map(|(path, text)| (path.clone(), mode(&folder.join(path)), text)).collect()
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode()
}

#[cfg(not(unix))]
fn mode(_: &Path) -> u32 {
    0
}

#[cfg(unix)]
#[test]
fn two_clones_on_machines_that_differ_give_the_same_bytes() {
    let here = |umask: &str, deep: &str, variables: &[(&str, &str)]| {
        let root = tempfile::tempdir().unwrap();
        let clone = root.path().join(deep);
        for (path, text) in support::base() {
            let path = clone.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let run = |arguments: &str| {
            let script = format!("umask {umask}; \"$0\" {arguments}");
            let mut command = Command::new("sh");
            command.args(["-c", &script, env!("CARGO_BIN_EXE_policyglot")]).current_dir(&clone);
            command.envs(variables.iter().copied()).output().unwrap()
        };
        let built = run("build");
        assert_eq!(status(&built), 0, "{}", err(&built));
        let told =
            ["check --format json", "status --format json", "facts --format json"].map(|own| out(&run(own)));
        let (words, taken) = (err(&built), status(&run("accept --all")));
        assert_eq!(taken, 0);
        let mut ledger = Project::new();
        support::add(&clone.join("locales"), "", &mut ledger);
        (site(&clone.join("public")), told, words, ledger)
    };
    let zone = [("TZ", "UTC"), ("LANG", "C"), ("LC_ALL", "C"), ("RAYON_NUM_THREADS", "1"), ("HOME", "/")];
    let other = [
        ("TZ", "Pacific/Kiritimati"),
        ("LANG", "tr_TR.UTF-8"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("RAYON_NUM_THREADS", "7"),
        ("SOURCE_DATE_EPOCH", "1"),
    ];
    let one = here("022", "a", &zone);
    assert!(one.0.iter().any(|(path, _, _)| path == "policyglot-manifest.json"));
    assert_eq!(one, here("077", "a folder/with another/path", &other));
    assert_eq!(one, here("000", "b", &[]));
}

#[test]
fn a_published_site_is_held_against_the_sources() {
    let folder = support::changed(&[]);
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    // Somebody else has the sources and what was published, nothing more.
    let auditor = support::changed(&[]);
    let published = auditor.path().join("published");
    let mut files = Project::new();
    support::add(&folder.path().join("public"), "", &mut files);
    let put = |files: &Project| {
        let _ = fs::remove_dir_all(&published);
        for (path, text) in files {
            let path = published.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    };
    let check = || {
        let checked = run(auditor.path(), &["build", "--check", "--out", "published"]);
        (status(&checked), out(&checked))
    };
    put(&files);
    assert_eq!(check(), (0, String::new()));
    let page = "fr/privacy/index.html".to_owned();
    let forged = files[&page].replace("13", "99");
    assert_ne!(forged, files[&page]);
    put(&files.clone().into_iter().chain([(page, forged.clone())]).collect());
    let edited = "differs: fr/privacy/index.html (edited by hand since the last build)\n";
    assert_eq!(check(), (1, edited.to_owned()));
    // Whoever forges the list too is found out all the same.
    let name = "policyglot-manifest.json".to_owned();
    let list: Value = serde_json::from_str(&files[&name]).unwrap();
    let old = list["files"]["fr/privacy/index.html"].as_str().unwrap();
    let list = files[&name].replace(old, &"0".repeat(64));
    put(&files.clone().into_iter().chain([(name.clone(), list)]).collect());
    assert_eq!(check(), (1, "differs: policyglot-manifest.json\n".to_owned()));
    let list = files[&name].replace("P13M", "P99M");
    assert_ne!(list, files[&name], "the list says for how long logs are kept");
    put(&files.clone().into_iter().chain([(name.clone(), list)]).collect());
    assert_eq!(check(), (1, "differs: policyglot-manifest.json\n".to_owned()));
    // It is held to the byte, as every other file, and the next build writes it anew.
    let compact = serde_json::from_str::<Value>(&files[&name]).unwrap().to_string();
    let more = files[&name].replacen('{', "{ \"more\": 1,", 1);
    for list in [compact, more, files[&name].replace('\n', "\r\n"), format!("{} ", files[&name])] {
        put(&files.clone().into_iter().chain([(name.clone(), list)]).collect());
        assert_eq!(check(), (1, "differs: policyglot-manifest.json\n".to_owned()));
        assert_eq!(status(&run(auditor.path(), &["build", "--out", "published"])), 0);
        assert_eq!(check(), (0, String::new()));
    }
    files.remove(&name);
    put(&files);
    assert_eq!(check(), (1, "differs: policyglot-manifest.json\n".to_owned()));
}

#[test]
fn the_manifest_says_what_pages_state_and_how_translations_stand() {
    let folder = support::changed(&[]);
    assert_eq!(status(&run(folder.path(), &["accept", "fr", "--all"])), 0);
    let english = "about-logs = We always keep the server logs for { $log-period }.\n";
    fs::write(folder.path().join("locales/en/logs.ftl"), english).unwrap();
    assert_eq!(status(&run(folder.path(), &["build", "--allow", "stale-translation"])), 0);
    let text = fs::read_to_string(folder.path().join("public/policyglot-manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&text).unwrap();
    let schema = out(&run(folder.path(), &["schema", "--manifest"]));
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&manifest), "{:?}", validator.iter_errors(&manifest).collect::<Vec<_>>());
    let pages = &manifest["pages"];
    assert_eq!(pages["fr/privacy/"]["facts"], pages["en/privacy/"]["facts"], "both languages state the same");
    let facts = &manifest["facts"][pages["fr/privacy/"]["facts"].as_str().unwrap()];
    assert_eq!(facts["values.log-period.period"], serde_json::json!(["P13M"]), "{facts}");
    let french = &manifest["languages"]["fr/"];
    assert_eq!(
        (&french["ledger"], &french["stale"], &french["missing"]),
        (&true.into(), &1.into(), &0.into()),
        "{french}"
    );
    assert!(french["current"].as_u64().unwrap() > 3, "{french}");
    let hash = manifest["files"]["fr/privacy/index.html"].as_str().unwrap();
    assert_eq!(hash.len(), 64);
}
