//! How a project begins: `init` and `new-locale`, as their readers run them.

use std::fs;
use std::path::Path;

use crate::support::{err, out, run, status};

/// The lines of `check --format short`; the run must not have failed.
fn findings(folder: &Path) -> Vec<String> {
    let output = run(folder, &["check", "--format", "short"]);
    assert_eq!(status(&output), 0, "{}{}", out(&output), err(&output));
    out(&output).lines().map(str::to_owned).collect()
}

#[test]
fn a_new_project_passes_and_shows_one_clause_that_is_behind() {
    let folder = tempfile::tempdir().unwrap();
    let begun = run(folder.path(), &["init", "legal", "--yes", "--locales", "de,ar"]);
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    assert!(out(&begun).contains("cd legal"), "{}", out(&begun));
    let project = folder.path().join("legal");
    let found = findings(&project);
    assert_eq!(found.len(), 2, "{found:?}");
    for (line, language) in found.iter().zip(["Arabic", "German"]) {
        assert!(line.contains(&format!("warning[stale-translation]: {language} `leaving`")), "{line}");
    }
    let built = run(&project, &["build"]);
    assert_eq!(status(&built), 0, "{}", err(&built));
    let page = fs::read_to_string(project.join("public/de/privacy/index.html")).unwrap();
    assert!(page.contains("Wenn Sie uns verlassen") && page.contains("class=\"behind\""));
    let accepted = run(&project, &["accept", "--all", "--reason", "a test"]);
    assert_eq!(status(&accepted), 0, "{}", out(&accepted));
    assert!(findings(&project).is_empty());
}

#[test]
fn it_passes_wherever_the_company_is_and_in_whatever_language_it_begins() {
    for region in ["DE", "FR", "NO", "GB", "CH", "US", "US-CA", "CA", "CA-QC", "BR", "IN"] {
        let folder = tempfile::tempdir().unwrap();
        let begun = run(folder.path(), &["init", "--yes", "--region", region, "--locales", "fr"]);
        assert_eq!(status(&begun), 0, "{region}: {}", err(&begun));
        let found = findings(folder.path());
        let stale = found.iter().filter(|line| line.contains("[stale-translation]")).count();
        assert_eq!((found.len(), stale), (1, 1), "{region}: {found:?}");
    }
    for source in ["ar", "de", "en", "es", "fr", "ja"] {
        let folder = tempfile::tempdir().unwrap();
        let begun = run(folder.path(), &["init", "--yes", "--source-locale", source]);
        assert_eq!(status(&begun), 0, "{source}: {}", err(&begun));
        let found = findings(folder.path());
        assert!(
            !found.is_empty() && found.iter().all(|line| line.contains("[stale-translation]")),
            "{source}: {found:?}"
        );
    }
}

#[test]
fn nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("README.md"), "mine\n").unwrap();
    let begun = run(folder.path(), &["init", "--yes"]);
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    assert!(err(&begun).contains("README.md is there already, and stays as it is"), "{}", err(&begun));
    assert_eq!(fs::read_to_string(folder.path().join("README.md")).unwrap(), "mine\n");
    let site = fs::read_to_string(folder.path().join("policy/site.yaml")).unwrap();
    let again = run(folder.path(), &["init", "--yes", "--region", "GB"]);
    assert_eq!(status(&again), 2);
    assert!(err(&again).contains("is a project already; nothing was written"), "{}", err(&again));
    assert_eq!(fs::read_to_string(folder.path().join("policy/site.yaml")).unwrap(), site);
    let other = tempfile::tempdir().unwrap();
    fs::create_dir_all(other.path().join("policy")).unwrap();
    fs::write(other.path().join("policy/data.yaml"), "mine\n").unwrap();
    let refused = run(other.path(), &["init", "--yes"]);
    assert_eq!(status(&refused), 2);
    assert!(
        err(&refused).contains("policy/data.yaml is there already; nothing was written"),
        "{}",
        err(&refused)
    );
    assert_eq!(fs::read_dir(other.path()).unwrap().count(), 1, "a file was written all the same");
}

#[test]
fn names_are_names_whatever_stands_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let company = "O'Neil \"Best\" & Sons: {x} %url% <b> # 1";
    let options = ["--company", company, "--service", "Zoë's @ Home", "--url", "zoe.example/app"];
    let begun = run(folder.path(), &[&["init", "--yes", "--locales", "fr"][..], &options].concat());
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    assert!(out(&begun).contains("privacy@zoe.example"), "{}", out(&begun));
    assert_eq!(findings(folder.path()).len(), 1);
    assert_eq!(status(&run(folder.path(), &["build"])), 0);
    let page = fs::read_to_string(folder.path().join("public/en/privacy/index.md")).unwrap();
    assert!(page.contains("O'Neil") && page.contains(r"\{x\} %url%"), "{page}");
}

#[test]
fn wrong_answers_are_told_with_what_was_meant_and_nothing_is_written() {
    let cases: [(&[&str], &str); 6] = [
        (&["--region", "Germany"], "did you mean `DE`?"),
        (&["--region", "EU"], "is no country"),
        (&["--url", "not a url"], "no address of the web"),
        (&["--locales", "xx"], "no language tag"),
        (&["--source-locale", "it"], "can be begun in one of"),
        (&["--effective", "soon"], "a day written like"),
    ];
    for (options, expected) in cases {
        let folder = tempfile::tempdir().unwrap();
        let refused = run(folder.path(), &[&["init", "--yes"][..], options].concat());
        assert_eq!(status(&refused), 2, "{options:?}");
        assert!(err(&refused).contains(expected), "{options:?}: {}", err(&refused));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{options:?}");
    }
}

#[test]
fn a_ci_and_owners_of_languages_are_named() {
    for (name, path) in [("github", ".github/workflows/policy.yml"), ("gitlab", ".gitlab-ci.yml")] {
        let folder = tempfile::tempdir().unwrap();
        let begun = run(folder.path(), &["init", "--yes", "--locales", "de,pt-BR", "--ci", name]);
        assert_eq!(status(&begun), 0, "{}", err(&begun));
        let text = fs::read_to_string(folder.path().join(path)).unwrap();
        let read: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        assert!(read.is_mapping() && text.contains("policyglot check --format"), "{text}");
        let owners = fs::read_to_string(folder.path().join("CODEOWNERS")).unwrap();
        assert!(owners.contains("/locales/pt-BR/ @translators-pt-br"), "{owners}");
    }
}

/// A folder in which git has a repository, as far as anybody can see.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join(".git")).expect("a folder in it");
    folder
}

fn text(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_project_in_a_folder_of_a_repository_has_its_files_where_services_look_for_them() {
    let folder = repository();
    let begun = run(folder.path(), &["init", "docs/legal", "--yes", "--locales", "de", "--ci", "github"]);
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    assert!(!folder.path().join("docs/legal/CODEOWNERS").exists());
    assert!(!folder.path().join("docs/legal/.github").exists());
    let owners = text(folder.path(), ".github/CODEOWNERS");
    for line in ["/docs/legal/policy/ @legal-team", "/docs/legal/locales/de/ @translators-de"] {
        assert!(owners.lines().any(|own| own == line), "{line}: {owners}");
    }
    let ci = text(folder.path(), ".github/workflows/policy.yml");
    let read: serde_yaml::Value = serde_yaml::from_str(&ci).unwrap();
    let steps = read["jobs"]["policy"]["steps"].as_sequence().unwrap();
    let runs: Vec<_> = steps.iter().filter_map(|step| step["run"].as_str()).collect();
    assert!(runs.iter().any(|run| run.starts_with("policyglot -C docs/legal check --format github")), "{ci}");
    assert!(ci.contains("path: ./docs/legal/review\n"), "{ci}");
    let said = out(&begun);
    assert!(
        said.contains("wrote .github/CODEOWNERS\n") && said.contains("wrote .github/workflows/policy.yml\n"),
        "{said}"
    );
}

#[test]
fn owners_that_are_there_are_told_what_to_add() {
    let folder = repository();
    fs::write(folder.path().join("CODEOWNERS"), "* @all\n/legal/policy/ @lawyers\n").unwrap();
    let begun = run(folder.path(), &["init", "legal", "--yes", "--locales", "de"]);
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    let said = err(&begun);
    let expected = "CODEOWNERS is there already, and stays as it is; add to it who is asked to review:\n  \
                    /legal/locales/en/ @legal-team\n  /legal/locales/de/ @translators-de\n";
    assert!(said.contains(expected) && !said.contains("/legal/policy/ @"), "{said}");
    assert_eq!(text(folder.path(), "CODEOWNERS"), "* @all\n/legal/policy/ @lawyers\n");
    assert!(!folder.path().join(".github").exists());
}

#[test]
fn a_project_that_is_there_gets_the_file_for_ci_alone() {
    let folder = repository();
    let go = |arguments: &[&str]| run(folder.path(), arguments);
    assert_eq!(status(&go(&["init", "legal", "--yes", "--locales", "de"])), 0);
    fs::remove_file(folder.path().join(".github/CODEOWNERS")).unwrap();
    fs::remove_file(folder.path().join("legal/README.md")).unwrap();
    let refused = go(&["init", "legal", "--yes"]);
    assert!(
        status(&refused) == 2 && err(&refused).contains("with --ci github or --ci gitlab"),
        "{}",
        err(&refused)
    );
    let refused = go(&["init", "legal", "--yes", "--ci", "github", "--region", "GB"]);
    assert!(status(&refused) == 2 && err(&refused).contains("leave out --region"), "{}", err(&refused));
    let added = go(&["init", "legal", "--ci", "github"]);
    assert_eq!(status(&added), 0, "{}", err(&added));
    let said = out(&added);
    assert!(said.starts_with("wrote .github/CODEOWNERS\n"), "{said}");
    assert!(said.contains("wrote .github/workflows/policy.yml\n"), "{said}");
    assert!(text(folder.path(), ".github/CODEOWNERS").contains("/legal/locales/de/ @translators-de\n"));
    assert!(!folder.path().join("legal/README.md").exists(), "nothing else is written");
    fs::write(folder.path().join(".github/workflows/policy.yml"), "mine\n").unwrap();
    let again = go(&["init", "legal", "--ci", "github"]);
    assert_eq!((status(&again), out(&again).as_str()), (0, "nothing was written\n"));
    assert!(
        err(&again).contains(".github/workflows/policy.yml is there already, and stays as it is\n"),
        "{}",
        err(&again)
    );
    assert_eq!(text(folder.path(), ".github/workflows/policy.yml"), "mine\n");
}

#[test]
fn beside_a_file_for_gitlab_stands_one_to_include() {
    let folder = repository();
    fs::write(folder.path().join(".gitlab-ci.yml"), "mine: {}\n").unwrap();
    let begun = run(folder.path(), &["init", "legal", "--yes", "--ci", "gitlab"]);
    assert_eq!(status(&begun), 0, "{}", err(&begun));
    let said = err(&begun);
    assert!(said.contains("add to it:\n  include:\n    - local: .gitlab/policy.yml\n"), "{said}");
    assert_eq!(text(folder.path(), ".gitlab-ci.yml"), "mine: {}\n");
    let ci = text(folder.path(), ".gitlab/policy.yml");
    let read: serde_yaml::Value = serde_yaml::from_str(&ci).unwrap();
    let script: Vec<String> = serde_yaml::from_value(read["policy"]["script"].clone()).unwrap();
    assert!(
        script.iter().any(|line| line.trim_end() == "sed -i 's#\"path\": \"#&legal/#' codequality.json"),
        "{script:?}"
    );
    assert_eq!(read["policy"]["artifacts"]["paths"][0].as_str(), Some("legal/public"));
    assert!(text(folder.path(), "CODEOWNERS").contains("/legal/policy/"), "GitLab does not look in .github");
}

/// What a workflow prints about a finding, run as the runner of GitHub would.
#[cfg(unix)]
#[test]
fn findings_name_files_from_the_root_of_the_repository() {
    let folder = repository();
    let go = |arguments: &[&str]| assert_eq!(status(&run(folder.path(), arguments)), 0);
    go(&["init", "legal", "--yes", "--locales", "de", "--ci", "github"]);
    fs::write(folder.path().join("legal/locales/de/policy.ftl"), "leaving = { $x\n").unwrap();
    let ci = text(folder.path(), ".github/workflows/policy.yml");
    let read: serde_yaml::Value = serde_yaml::from_str(&ci).unwrap();
    let steps = read["jobs"]["policy"]["steps"].as_sequence().unwrap();
    let check = steps.iter().find(|step| step["name"].as_str() == Some("Check")).unwrap();
    assert_eq!(check["shell"].as_str(), Some("bash"), "which ends with the status of the check");
    let bin = folder.path().join("bin");
    fs::create_dir(&bin).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_policyglot"), bin.join("policyglot")).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let output = std::process::Command::new("bash")
        .args(["-e", "-o", "pipefail", "-c", check["run"].as_str().unwrap()])
        .current_dir(folder.path())
        .env("PATH", path)
        .output()
        .unwrap();
    assert_eq!(status(&output), 1, "{output:?}");
    let said = out(&output);
    assert!(said.contains("::error file=legal/locales/de/policy.ftl,line=1"), "{said}");
    assert!(!said.contains("file=locales") && !said.contains("file=policy"), "{said}");
}

#[test]
fn the_program_is_installed_from_its_repository_in_this_release() {
    for name in ["github", "gitlab"] {
        let folder = tempfile::tempdir().unwrap();
        let begun = run(folder.path(), &["init", "--yes", "--ci", name]);
        assert_eq!(status(&begun), 0, "{}", err(&begun));
        let path = if name == "github" { ".github/workflows/policy.yml" } else { ".gitlab-ci.yml" };
        let ci = text(folder.path(), path);
        let source = policyglot::init::ci::repository();
        let line = format!(
            "cargo install --git {source} --tag v{} --locked policyglot\n",
            env!("CARGO_PKG_VERSION")
        );
        assert!(ci.contains(&line), "{ci}");
        let is_told = out(&begun).contains("put the address of the repository of policyglot in the place of");
        assert_eq!(is_told, source == policyglot::init::ci::PLACEHOLDER, "{}", out(&begun));
        assert!(
            ci.contains("run: policyglot check --format") || ci.contains("- policyglot check --format"),
            "{ci}"
        );
        assert!(
            !ci.contains("%in%") && !ci.contains("%at%") && !ci.contains("%paths%") && !ci.contains("%told%"),
            "{ci}"
        );
    }
}

#[test]
fn a_folder_that_a_shell_would_not_take_as_it_is_gets_no_file_for_ci() {
    let folder = repository();
    let refused = run(folder.path(), &["init", "my $x", "--yes", "--ci", "github"]);
    assert_eq!(status(&refused), 2);
    assert!(err(&refused).contains("the folder `my $x`: name it with letters"), "{}", err(&refused));
    assert!(!folder.path().join("my $x").exists() && !folder.path().join(".github").exists());
}

#[test]
fn the_end_names_what_comes_next_and_the_day_to_change() {
    let folder = tempfile::tempdir().unwrap();
    let said = out(&run(folder.path(), &["init", "legal", "--yes"]));
    for command in ["policyglot check ", "policyglot serve --open", "policyglot build "] {
        assert!(said.lines().any(|line| line.trim_start().starts_with(command)), "{command}: {said}");
    }
    let line = said.lines().find(|line| line.contains("in force from 2026-01-01")).unwrap();
    let number: usize = line.rsplit("line ").next().unwrap().trim_end_matches('.').parse().unwrap();
    let documents = text(folder.path(), "legal/policy/documents.yaml");
    assert_eq!(documents.lines().nth(number - 1).unwrap().trim(), "effective: 2026-01-01");
    let other = tempfile::tempdir().unwrap();
    let said = out(&run(other.path(), &["init", "--yes", "--effective", "2026-10-01"]));
    assert!(!said.contains("in force from"), "{said}");
}
