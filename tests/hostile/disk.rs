//! A hostile disk: links, pipes, devices, folders in the place of files, names that are one name elsewhere.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use super::case::{CHECK, Case, put, rewrite};

/// A link at `at` that leads to `target`.
pub(crate) fn link(target: &str, at: &Path) {
    fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
    symlink(target, at).expect("a link");
}

/// A folder in the place of a file.
fn folder_for_file(root: &Path, path: &str) {
    let _ = fs::remove_file(root.join(path));
    fs::create_dir_all(root.join(path)).expect("a folder");
}

/// A file in the place of a folder.
fn file_for_folder(root: &Path, path: &str) {
    let _ = fs::remove_dir_all(root.join(path));
    put(root, path, "x");
}

fn pipe(at: &Path) {
    fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
    mknodat(CWD, at, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe");
}

pub(crate) const CASES: &[Case] = &[
    case(
        "disk-link-out",
        "a locale file that links out of the project",
        |root| link("/etc/passwd", &root.join("locales/fr/more.ftl")),
        &["locales/fr/more.ftl is a link to /etc/passwd", "[unreadable-file]"],
    ),
    case(
        "disk-link-device",
        "a link to a device that never ends",
        |root| link("/dev/zero", &root.join("policy/more.yaml")),
        &["policy/more.yaml is a link to /dev/zero"],
    ),
    case(
        "disk-link-loop",
        "a link to itself",
        |root| link("more.ftl", &root.join("locales/fr/more.ftl")),
        &["is a link to more.ftl"],
    ),
    case(
        "disk-link-folder-loop",
        "a folder that links to the one above",
        |root| link("..", &root.join("locales/fr/more")),
        &["locales/fr/more is a link to .."],
    ),
    case(
        "disk-link-folder-out",
        "a language that links to a folder elsewhere",
        |root| link("/etc", &root.join("locales/de")),
        &["locales/de is a link to /etc"],
    ),
    case(
        "disk-link-ledger",
        "a ledger that links out",
        |root| link("/etc/passwd", &root.join("locales/fr/accepted.tsv")),
        &["locales/fr/accepted.tsv is a link"],
    ),
    case(
        "disk-link-whole",
        "`locales` itself is a link",
        |root| {
            fs::rename(root.join("locales"), root.join("words")).expect("moved");
            link("words", &root.join("locales"));
        },
        &["locales is a link to words"],
    ),
    case(
        "disk-pipe",
        "a pipe, which nobody writes to",
        |root| pipe(&root.join("locales/fr/more.ftl")),
        &["locales/fr/more.ftl is not a file"],
    ),
    case(
        "disk-pipe-policy",
        "a pipe among the facts",
        |root| pipe(&root.join("policy/more.yaml")),
        &["policy/more.yaml is not a file"],
    ),
    case(
        "disk-pipe-template",
        "a pipe among the templates",
        |root| pipe(&root.join("templates/page.html")),
        &["templates/page.html is not a file"],
    ),
    case(
        "disk-pipe-ledger",
        "a pipe for a ledger",
        |root| pipe(&root.join("locales/fr/accepted.tsv")),
        &["locales/fr/accepted.tsv is not a file"],
    ),
    case(
        "disk-socket",
        "a socket",
        |root| {
            // The name of a socket may have about a hundred bytes: a short one leads to the folder.
            let near = std::env::temp_dir().join(format!("policyglot-{}", std::process::id()));
            std::os::unix::fs::symlink(root.join("policy"), &near).expect("a link");
            let socket = UnixListener::bind(near.join("more.yaml"));
            fs::remove_file(&near).expect("removed");
            drop(socket.expect("a socket"));
        },
        &["policy/more.yaml is not a file"],
    ),
    case(
        "disk-folder-ftl",
        "a folder named like a locale file",
        |root| folder_for_file(root, "locales/fr/logs.ftl"),
        &["locales/fr/logs.ftl"],
    ),
    case(
        "disk-folder-yaml",
        "a folder named like a file of facts",
        |root| folder_for_file(root, "policy/data.yaml"),
        &["policy/data.yaml"],
    ),
    case(
        "disk-folder-template",
        "a folder named like a template",
        |root| folder_for_file(root, "templates/page.html"),
        &["templates/page.html is"],
    ),
    case(
        "disk-folder-ledger",
        "a folder named like a ledger",
        |root| folder_for_file(root, "locales/fr/accepted.tsv"),
        &["locales/fr/accepted.tsv is"],
    ),
    case(
        "disk-file-locales",
        "a file for the folder of words",
        |root| file_for_folder(root, "locales"),
        &["locales"],
    ),
    case(
        "disk-file-locale",
        "a file for the folder of a language",
        |root| file_for_folder(root, "locales/fr"),
        &["fr"],
    ),
    case(
        "disk-file-templates",
        "a file for the folder of templates",
        |root| file_for_folder(root, "templates"),
        &["templates is"],
    ),
    case(
        "disk-case",
        "two languages that differ in case",
        |root| put(root, "locales/FR/more.ftl", "a = b\n"),
        &["locales/FR"],
    ),
    case(
        "disk-case-file",
        "two files that differ in case",
        |root| {
            put(root, "policy/More.yaml", "values:\n  a: { text: x }\n");
            put(root, "policy/more.yaml", "values:\n  b: { text: x }\n");
        },
        &["policy/more.yaml", "policy/More.yaml"],
    ),
    case(
        "disk-normal-form",
        "two files that differ in Unicode normalisation",
        |root| {
            put(root, "locales/fr/donn\u{E9}es.ftl", "-a = b\n");
            put(root, "locales/fr/donne\u{301}es.ftl", "-b = b\n");
        },
        &["donn"],
    ),
    case(
        "disk-bad-name",
        "a name that is no UTF-8",
        |root| {
            use std::os::unix::ffi::OsStrExt;
            let name = std::ffi::OsStr::from_bytes(b"m\xE9.ftl");
            fs::write(root.join("locales/fr").join(name), "a = b\n").expect("a file");
        },
        &["has a name that cannot be used"],
    ),
    case(
        "disk-name-lines",
        "a name with line ends and colours",
        |root| put(root, "locales/fr/x\n\u{1b}[31m.ftl", "m = {\n"),
        &["locales/fr/x"],
    ),
    case(
        "disk-deep-folders",
        "800 folders in one another",
        |root| put(root, &format!("locales/fr/{}m.ftl", "a/".repeat(800)), "m = {\n"),
        &["[fluent-syntax]"],
    ),
    out("out-is-policy", "the output folder is `policy`", &["build", "--out", "policy"]),
    out("out-in-locales", "the output folder is in `locales`", &["build", "--out", "locales/fr/public"]),
    out("out-in-templates", "the output folder is in `templates`", &["build", "--out", "templates/x"]),
    out("out-is-project", "the output folder is the project", &["build", "--out", "."]),
    out("out-above", "the output folder holds the project", &["build", "--out", ".."]),
    out(
        "out-roundabout",
        "the output folder is in `policy`, said otherwise",
        &["build", "--out", "public/../policy/x"],
    ),
    Case {
        lay: |root| link("policy", &root.join("pages")),
        ..out("out-by-link", "the output folder is `policy`, by a link", &["build", "--out", "pages"])
    },
    Case {
        lay: |root| put(root, "public", "x"),
        says: &["public"],
        ..out("out-is-file", "the output folder is a file", &["build"])
    },
    Case {
        lay: |root| link("/dev/zero", &root.join("glossary.yaml")),
        says: &["glossary.yaml"],
        ..out(
            "argument-device",
            "an argument that is a device",
            &["compare", "locales/en", "locales/fr", "--locale", "fr", "--glossary", "glossary.yaml"],
        )
    },
    Case {
        lay: |root| pipe(&root.join("tilt.json")),
        says: &["tilt.json"],
        ..out("argument-pipe", "an argument that is a pipe", &["import", "tilt", "tilt.json", "x"])
    },
    Case {
        lay: |root| rewrite(root, "policy/site.yaml", |text| text.replace("fr:", "../fr:")),
        status: 1,
        says: &["policy/site.yaml"],
        ..out("tag-leaves", "a language called `../fr`", &["build", "--format", "short"])
    },
];

const fn case(name: &'static str, what: &'static str, lay: fn(&Path), says: &'static [&'static str]) -> Case {
    Case { name, what, lay, arguments: CHECK, status: 1, says }
}

const fn out(name: &'static str, what: &'static str, arguments: &'static [&'static str]) -> Case {
    Case { name, what, lay: |_| (), arguments, status: 2, says: &["choose"] }
}
