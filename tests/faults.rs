//! The program itself, killed, twice at once, on a disk that is full or that nobody may write to: the old site stands whole or
//! the new one does, no acceptance is lost, and the next run puts in order what is left.

#![allow(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use policyglot::acceptance::accept;
use policyglot::ledger::accept::Request;

use crate::support::{self, Project, err, out, run, status};

/// The files of the site, by path.
fn site(folder: &Path) -> Project {
    let mut found = BTreeMap::new();
    if folder.is_dir() {
        support::add(folder, "", &mut found);
    }
    found
}

/// A state of the small project: words of a version.
fn version(version: &str) -> Project {
    let mut project = support::base();
    for (tag, text) in
        [("en", "We keep the logs for { $log-period }"), ("fr", "Nous gardons les journaux { $log-period }")]
    {
        let text = format!("about-logs = {text}, {version}.\n");
        project.insert(format!("locales/{tag}/logs.ftl"), text);
    }
    project
}

fn put(project: &Project, folder: &Path) {
    for (path, text) in project {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The site that the small project makes of a version.
fn built(name: &str) -> Project {
    let folder = support::on_disk(&version(name));
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    site(&folder.path().join("public"))
}

fn start(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
    let quiet = command.current_dir(folder).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    quiet.spawn().unwrap()
}

/// Kills a run as soon as `is_time`, or lets it end before. The system kills it: it cannot tidy up.
fn kill_when(mut child: Child, mut is_time: impl FnMut() -> bool) -> bool {
    loop {
        let ended = child.try_wait().unwrap().is_some();
        if ended || is_time() {
            let _ = child.kill();
            return !child.wait().unwrap().success();
        }
        std::thread::yield_now();
    }
}

fn count(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries.flatten().map(|entry| 1 + count(&entry.path())).sum()
}

#[test]
fn a_build_that_is_killed_leaves_a_whole_site_and_the_next_one_mends_it() {
    let (old, new) = (built("first"), built("second"));
    assert_ne!(old, new);
    let folder = support::on_disk(&version("first"));
    let (public, staging) = (folder.path().join("public"), folder.path().join(".public.policyglot-new"));
    let mut killed = 0;
    // Once so many files and folders stand beside the site; the last is never reached.
    for files in [1, 2, 4, 8, 16, 32, 1000] {
        put(&version("first"), folder.path());
        assert_eq!(status(&run(folder.path(), &["build"])), 0);
        put(&version("second"), folder.path());
        let stopped = kill_when(start(folder.path(), &["build"]), || count(&staging) >= files);
        killed += usize::from(stopped);
        let now = site(&public);
        assert!(now == old || now == new, "killed at {files} files: {:?}", now.keys());
        assert!(stopped || now == new);
        let left = staging.exists();
        let next = run(folder.path(), &["build"]);
        let said = err(&next);
        assert_eq!(status(&next), 0, "{said}");
        assert_eq!(said.contains("an earlier build to public was stopped"), left, "{said}");
        assert!(!said.contains("edited by hand"), "{said}");
        assert_eq!(site(&public), new);
        assert_eq!(status(&run(folder.path(), &["build", "--check"])), 0);
        let beside = fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name());
        let beside: Vec<_> = beside.filter(|name| name.to_string_lossy().starts_with('.')).collect();
        assert!(beside.is_empty(), "{beside:?} is left");
    }
    assert!(killed > 0, "no build was killed while it wrote");
}

#[test]
fn builds_at_once_in_one_folder_leave_the_site_of_one_of_them() {
    let sites = ["first", "second"].map(built);
    let shared = tempfile::tempdir().unwrap();
    let public = shared.path().join("public");
    let projects = ["first", "second"].map(|name| support::on_disk(&version(name)));
    let arguments = ["build", "--out", public.to_str().unwrap()];
    for _ in 0..3 {
        let running: Vec<_> = (0..6).map(|at| start(projects[at % 2].path(), &arguments)).collect();
        let mut done = 0;
        for child in running {
            let output = child.wait_with_output().unwrap();
            match status(&output) {
                0 => done += 1,
                code => assert!(
                    code == 2 && err(&output).contains("another build is writing"),
                    "{}",
                    err(&output)
                ),
            }
        }
        assert!(done > 0, "all builds were refused");
        assert!(sites.contains(&site(&public)), "the site is a mixture");
    }
    let next = run(projects[0].path(), &arguments);
    assert_eq!((status(&next), site(&public)), (0, sites[0].clone()), "{}", err(&next));
}

/// The lines of a file of the ledger.
fn lines(folder: &Path, path: &str) -> Vec<String> {
    let text = fs::read_to_string(folder.join(path)).unwrap_or_default();
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

/// That every line of the French ledger has the text that it was accepted against.
fn assert_consistent(folder: &Path) {
    let texts = lines(folder, "locales/en/versions.tsv");
    for line in lines(folder, "locales/fr/accepted.tsv") {
        let source = line.split('\t').nth(1).unwrap();
        assert!(texts.iter().any(|own| own.starts_with(source)), "no text for {line}");
    }
}

#[test]
fn acceptances_at_once_are_all_recorded() {
    let folder = support::changed(&[]);
    assert_eq!(status(&run(folder.path(), &["accept", "fr", "--all"])), 0);
    let all = lines(folder.path(), "locales/fr/accepted.tsv");
    let messages: Vec<_> = all.iter().map(|line| line.split('\t').next().unwrap().to_owned()).collect();
    assert!(messages.len() > 3, "{messages:?}");
    fs::remove_file(folder.path().join("locales/fr/accepted.tsv")).unwrap();
    fs::remove_file(folder.path().join("locales/en/versions.tsv")).unwrap();
    let running: Vec<_> = messages.iter().map(|name| start(folder.path(), &["accept", "fr", name])).collect();
    for child in running {
        let output = child.wait_with_output().unwrap();
        assert_eq!(status(&output), 0, "{}", err(&output));
    }
    assert_eq!(lines(folder.path(), "locales/fr/accepted.tsv"), all);
    assert_consistent(folder.path());
}

#[test]
fn whichever_file_of_the_ledger_is_the_last_that_is_written_each_line_has_its_text() {
    let all = |project: &Project, undo: bool| {
        let (minor, messages) = (false, Vec::new());
        let request =
            Request { messages, minor, undo, reason: (!undo).then(|| "right".into()), ..Request::default() };
        accept(support::files(project), &request).unwrap().outcome.unwrap().files
    };
    let mut project = version("first");
    project.extend(all(&project, false));
    let mut steps = 0;
    for (name, undo) in [("second", false), ("second", true)] {
        project.extend(version(name));
        let files = all(&project, undo);
        for stopped in 0..=files.len() {
            let mut now = project.clone();
            now.extend(files[..stopped].iter().cloned());
            assert_consistent(support::on_disk(&now).path());
            steps += 1;
        }
        project.extend(files);
    }
    assert!(steps > 6, "{steps}");
}

#[test]
fn an_acceptance_that_is_killed_loses_no_line() {
    let folder = support::on_disk(&version("first"));
    let again = ["accept", "--all", "--reason", "it says so"];
    let mut killed = 0;
    for (at, files) in [1, 2, 3, 4, 1000].into_iter().enumerate() {
        put(&version(&format!("version {at}")), folder.path());
        assert_eq!(status(&run(folder.path(), &again)), 0);
        let before = lines(folder.path(), "locales/fr/accepted.tsv");
        put(&version(&format!("version {at} changed")), folder.path());
        let locales = folder.path().join("locales");
        let hidden = || {
            let folders = ["en", "fr"].iter().filter_map(|tag| fs::read_dir(locales.join(tag)).ok());
            folders
                .flatten()
                .flatten()
                .filter(|entry| entry.file_name().to_string_lossy().starts_with('.'))
                .count()
        };
        killed += usize::from(kill_when(start(folder.path(), &again), || hidden() >= files));
        let now = lines(folder.path(), "locales/fr/accepted.tsv");
        assert_eq!(now.len(), before.len(), "{now:?}");
        let kept = now.iter().filter(|line| before.contains(line)).count();
        assert!(kept + 1 >= before.len(), "{now:?}");
        assert_consistent(folder.path());
        let left = hidden() > 0;
        let next = run(folder.path(), &again);
        assert_eq!((status(&next), hidden()), (0, 0), "{}", err(&next));
        assert_eq!(err(&next).contains("an earlier run was stopped while it wrote"), left, "{}", err(&next));
        assert_eq!(out(&run(folder.path(), &["check", "--format", "short"])), "");
    }
    assert!(killed > 0, "none was killed while it wrote");
}

/// Runs a shell script where it may mount a small disk of its own; nothing, and why, where the system gives nobody that right.
#[cfg(target_os = "linux")]
fn on_small_disk(script: &str, folder: &Path) -> Option<Vec<String>> {
    let may = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    if !may.as_ref().is_ok_and(|output| output.status.success()) {
        skipped("this system lets no user mount a disk of his own (`unshare -rm mount -t tmpfs none /mnt`)");
        return None;
    }
    let begin = "set -e\nmkdir disk kept\nmount -t tmpfs -o size=400k none disk\n";
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", &format!("{begin}{script}"), env!("CARGO_BIN_EXE_policyglot")]);
    let output = command.current_dir(folder).output().unwrap();
    assert_eq!(status(&output), 0, "{}{}", out(&output), err(&output));
    Some(out(&output).lines().map(str::to_owned).collect())
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stderr, reason = "who runs the tests is told what was not looked at")]
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_and_on_one_that_nobody_may_write_to_the_old_site_stands() {
    let folder = tempfile::tempdir().unwrap();
    put(&version("first"), &folder.path().join("first"));
    put(&version("second"), &folder.path().join("second"));
    let script = r#"
        "$0" -C first build --out ../disk/public 2>/dev/null
        cp -r disk/public kept/first
        head -c 9000000 /dev/zero >disk/full 2>/dev/null || true
        "$0" -C second build --out ../disk/public 2>&1 || echo "ended with $?"
        ls -A disk
        cp -r disk/public kept/full
        mount -o remount,ro disk
        "$0" -C second build --out ../disk/public 2>&1 || echo "ended with $?"
        "$0" -C first build --out ../disk/public --check
        mount -o remount,rw disk
        rm disk/full
        "$0" -C second build --out ../disk/public 2>/dev/null
        cp -r disk/public kept/second
    "#;
    let Some(said) = on_small_disk(script, folder.path()) else { return };
    let kept = |name: &str| site(&folder.path().join("kept").join(name));
    assert_eq!(
        [kept("first"), kept("full"), kept("second")],
        [built("first"), built("first"), built("second")]
    );
    let expected = [
        ("No space left on device", "(nothing was changed)"),
        ("Read-only file system", "(nothing was changed)"),
    ];
    let ended: Vec<_> = said.windows(2).filter(|two| two[1] == "ended with 2").map(|two| &two[0]).collect();
    assert_eq!(ended.len(), 2, "{said:#?}");
    for (line, (why, then)) in ended.iter().zip(expected) {
        assert!(
            line.starts_with("policyglot: cannot ") && line.contains(why) && line.ends_with(then),
            "{line}"
        );
    }
    let beside: Vec<_> =
        said.iter().filter(|line| line.contains(".public")).filter(|line| !line.contains(' ')).collect();
    assert!(beside.is_empty(), "{said:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_no_acceptance_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    put(&version("first"), &folder.path().join("first"));
    put(&version("second"), &folder.path().join("second"));
    let script = r#"
        cp -r first disk/own
        "$0" -C disk/own accept --all >/dev/null
        cp -r disk/own/locales kept/before
        cp second/locales/en/logs.ftl disk/own/locales/en/
        head -c 9000000 /dev/zero >disk/full 2>/dev/null || true
        "$0" -C disk/own accept fr about-logs --reason right --by "$(head -c 5000 /dev/zero | tr '\0' x)" 2>&1 || echo "ended with $?"
        cp second/locales/en/logs.ftl kept/before/en/
        diff -r kept/before disk/own/locales && echo same
        rm disk/full
        "$0" -C disk/own accept fr about-logs --reason right
    "#;
    let Some(said) = on_small_disk(script, folder.path()) else { return };
    assert!(said[0].contains("No space left on device (os error 28) (nothing was changed)"), "{said:#?}");
    assert_eq!(said[1..], ["ended with 2", "same", "accepted fr about-logs"], "{said:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn where_nobody_may_write_the_old_site_stands() {
    use std::os::unix::fs::PermissionsExt;
    let folder = support::on_disk(&version("first"));
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    let old = site(&folder.path().join("public"));
    put(&version("second"), folder.path());
    let mode = |mode| {
        for path in ["", "public", "public/fr", "public/fr/privacy"] {
            fs::set_permissions(folder.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    // Whoever may do everything writes all the same: another user of this machine does not.
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-user=1000", env!("CARGO_BIN_EXE_policyglot"), "build"]);
    mode(0o555);
    let output = command.current_dir(folder.path()).output();
    mode(0o755);
    let Ok(output) = output.map_err(|error| skipped(&error.to_string())) else { return };
    if err(&output).starts_with("unshare") {
        return skipped(&err(&output));
    }
    let said = err(&output);
    assert_eq!(status(&output), 2, "{said}");
    assert!(said.contains("Permission denied") && said.contains("(nothing was changed)"), "{said}");
    assert_eq!(site(&folder.path().join("public")), old);
}
