//! `serve`: what a browser gets, and how it follows the files. Every wait is for an event, never for a time.

#![expect(clippy::unwrap_used, reason = "what a test cannot have ends it")]

use crate::support;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// A served project.
struct Served {
    folder: TempDir,
    child: Child,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The builds that a browser is told of.
struct Builds(BufReader<TcpStream>);

impl Builds {
    fn next(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the events ended");
            if let Some(build) = line.strip_prefix("data: ") {
                return build.trim_end().to_owned();
            }
        }
    }
}

fn serve(folder: TempDir) -> Served {
    let mut command = Command::new(env!("CARGO_BIN_EXE_policyglot"));
    let command = command.current_dir(folder.path()).args(["serve", "--port", "0"]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let address = loop {
        let mut line = String::new();
        assert_ne!(said.read_line(&mut line).unwrap(), 0, "serve ended");
        if let Some(rest) = line.strip_prefix("http://") {
            break rest.split('/').next().unwrap().to_owned();
        }
    };
    // Nobody reads on; the pipe must not fill up.
    std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
    Served { folder, child, address }
}

impl Served {
    fn ask(&self, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        let host =
            if headers.contains("Host:") { String::new() } else { format!("Host: {}\r\n", self.address) };
        write!(stream, "GET {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n").unwrap();
        stream
    }

    /// Status and the whole answer.
    fn get(&self, path: &str, headers: &str) -> (u16, String) {
        let mut answer = String::new();
        self.ask(path, headers).read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer)
    }

    fn builds(&self) -> Builds {
        Builds(BufReader::new(self.ask("/_policyglot/events", "")))
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }
}

fn init(options: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let output =
        support::run(folder.path(), &[&["init", ".", "--yes", "--locales", "de,ar"], options].concat());
    assert_eq!(support::status(&output), 0, "{}", support::err(&output));
    folder
}

#[test]
fn a_page_has_the_bar_and_says_where_its_texts_come_from() {
    let served = serve(init(&[]));
    let (status, page) = served.get("/de/privacy/", "");
    assert_eq!(status, 200);
    let has = |text: &str| assert!(page.contains(text), "no {text} in\n{page}");
    has("content-type: text/html");
    has("cache-control: no-store");
    has("frame-ancestors 'none'");
    has("data-policyglot-message=\"leaving\" data-policyglot-behind=\"substance\"");
    has("data-policyglot-fact=\"retention.after-closing.period\"");
    has("<code>leaving</code></a> stale in substance");
    has("<ins>, unless the law obliges us to keep them longer</ins>");
    has("locales/de/policy.ftl:7");
    has(
        "<a href=\"/ar/privacy/\" data-keep-place><bdi lang=\"ar\" dir=\"rtl\">العربية</bdi></a> <span class=\"count\">1 behind",
    );
    let (status, css) = served.get("/style.css", "");
    assert!(status == 200 && css.contains("text/css"));
    let (status, fragment) = served.get("/de/privacy/fragment.html", "");
    assert!(status == 200 && !fragment.contains("<policyglot-preview"));
    let (status, missing) = served.get("/de/nothing/", "");
    assert!(status == 404 && missing.contains("/de/privacy/"), "{missing}");
    assert_eq!(served.get("/de/privacy", "").0, 307);
    assert_eq!(served.get("/../policy/site.yaml", "").0, 404);
}

#[test]
fn what_is_built_has_none_of_it() {
    let folder = init(&[]);
    assert_eq!(support::status(&support::run(folder.path(), &["build"])), 0);
    let mut project = support::Project::new();
    support::add(&folder.path().join("public"), "", &mut project);
    assert!(project.len() > 10);
    for (path, text) in project {
        assert!(!text.contains("policyglot-") && !text.contains("<script"), "{path}");
    }
}

#[test]
fn other_hosts_and_pages_of_other_sites_are_refused() {
    let served = serve(init(&[]));
    let port = served.address.rsplit(':').next().unwrap().to_owned();
    let status = |headers: &str| served.get("/de/privacy/", headers).0;
    assert_eq!(status(&format!("Host: localhost:{port}\r\n")), 200);
    assert_eq!(status(&format!("Host: evil.example:{port}\r\n")), 403);
    assert_eq!(status("Origin: https://evil.example\r\n"), 403);
    assert_eq!(status("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"), 403);
    let (status, answer) = served.get("/_policyglot/events", "Origin: https://evil.example\r\n");
    assert!(status == 403 && !answer.contains("data:"), "{answer}");
}

#[test]
fn a_change_is_built_and_a_broken_one_keeps_the_last_good_page() {
    let served = serve(init(&[]));
    let mut builds = served.builds();
    builds.next();
    // A write may be read before it is whole; then there is another build.
    let mut page_with = |text: &str| loop {
        let (status, page) = served.get("/de/privacy/", "");
        if status == 200 && page.contains(text) {
            return page;
        }
        builds.next();
    };
    let (words, site) = (served.read("locales/de/policy.ftl"), served.read("policy/site.yaml"));

    served.write(
        "locales/de/policy.ftl",
        &format!("{words}\nsection-introduction = Vorab gesagt\n").replacen(
            "section-introduction =",
            "old-one =",
            1,
        ),
    );
    assert!(!page_with("Vorab gesagt").contains("as it was before"));

    served.write("policy/site.yaml", &site.replacen("source-language", "source-langage", 1));
    let page = page_with("policy/site.yaml:5:1");
    assert!(page.contains("This page is as it was before it."), "{page}");
    assert!(page.contains("Vorab gesagt"), "{page}");
    assert!(page.contains("<details name=\"policyglot\" class=\"findings\" open>"), "{page}");

    served.write("policy/site.yaml", &site);
    page_with("class=\"findings\" >");
}

#[test]
fn without_a_page_the_errors_are_shown() {
    let folder = init(&[]);
    fs::write(folder.path().join("policy/site.yaml"), "languages: [\n").unwrap();
    let served = serve(folder);
    let (status, page) = served.get("/", "");
    assert_eq!(status, 404);
    assert!(page.contains("There is no page yet") && page.contains("policy/site.yaml:"), "{page}");
}

#[test]
fn a_policy_that_is_mended_takes_the_place_of_its_errors() {
    let folder = init(&[]);
    let path = folder.path().join("policy/site.yaml");
    let site = fs::read_to_string(&path).unwrap();
    fs::write(&path, site.replacen("source-language", "source-langage", 1)).unwrap();
    let served = serve(folder);
    let (status, page) = served.get("/de/privacy/", "");
    assert_eq!(status, 404);
    assert!(page.contains("There is no page yet") && page.contains("policy/site.yaml:5:1"), "{page}");
    assert!(page.contains("class=\"findings\" open>") && page.contains("/_policyglot/bar.js"), "{page}");
    let mut builds = served.builds();
    builds.next();
    served.write("policy/site.yaml", &site);
    while served.get("/de/privacy/", "").0 != 200 {
        builds.next();
    }
}

#[test]
fn the_review_follows_changes_and_says_why_there_is_none() {
    let served = serve(init(&[]));
    let mut builds = served.builds();
    let build = builds.next();
    let (status, page) = served.get("/_policyglot/review", "");
    assert_eq!(status, 200);
    let script = format!("<script type=\"module\" src=\"/_policyglot/review.js\" data-build=\"{build}\">");
    assert!(page.contains(&script) && page.contains("connect-src 'self'"), "{page}");
    assert_eq!(served.get("/_policyglot/review.js", "").0, 200);
    let site = served.read("policy/site.yaml");
    served.write("policy/site.yaml", "languages: [\n");
    let page = loop {
        builds.next();
        let (status, page) = served.get("/_policyglot/review", "");
        if status == 503 {
            break page;
        }
    };
    assert!(page.contains("The review cannot be made now") && page.contains("policy/site.yaml:"), "{page}");
    served.write("policy/site.yaml", &site);
    while served.get("/_policyglot/review", "").0 != 200 {
        builds.next();
    }
}

#[test]
fn a_fault_of_one_brand_keeps_the_pages_of_that_brand_alone() {
    let served = serve(crate::brands::project());
    let mut builds = served.builds();
    builds.next();
    let (own, words) = (served.read("policy/brands/beta/policy.yaml"), served.read("locales/en/logs.ftl"));
    served.write("policy/brands/beta/policy.yaml", &format!("{own}\nnonsense: 1\n"));
    while !served.get("/brands/beta/en/privacy/", "").1.contains("as it was before it") {
        builds.next();
    }
    served.write("locales/en/logs.ftl", &words.replacen("We keep", "We now keep", 1));
    while !served.get("/en/privacy/", "").1.contains("We now keep") {
        builds.next();
    }
    let (status, main) = served.get("/en/privacy/", "");
    assert!(status == 200 && !main.contains("as it was before it"), "{main}");
    let (status, other) = served.get("/brands/beta/en/privacy/", "");
    assert!(status == 200 && other.contains("We keep") && !other.contains("We now keep"), "{other}");
    served.write("policy/brands/beta/policy.yaml", &own);
    while !served.get("/brands/beta/en/privacy/", "").1.contains("We now keep") {
        builds.next();
    }
}

#[test]
fn words_of_a_finding_are_text_in_the_bar() {
    let folder = init(&[]);
    let path = folder.path().join("locales/de/policy.ftl");
    let words = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        words + "\nabout-x = <img src=x onerror=alert(1)> </template><script>alert(1)</script>\n",
    )
    .unwrap();
    let served = serve(folder);
    let page = served.get("/de/privacy/", "").1;
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"), "{page}");
}

#[test]
fn what_nobody_sees_is_written_out_in_the_bar() {
    let folder = init(&[]);
    let path = folder.path().join("locales/en/policy.ftl");
    let words = fs::read_to_string(&path).unwrap();
    fs::write(&path, words.replacen("You can close", "You \u{202E}can close", 1)).unwrap();
    let served = serve(folder);
    for page in ["/de/privacy/", "/"] {
        let page = served.get(page, "").1;
        let bar = &page[page.find("<policyglot-preview").unwrap()..];
        assert!(bar.contains("U+202E") && !bar.contains('\u{202E}'), "{bar}");
    }
}

#[test]
fn a_folder_that_is_away_for_a_moment_does_not_end_it() {
    let served = serve(init(&[]));
    let mut builds = served.builds();
    builds.next();
    let (here, away) = (served.folder.path().join("locales"), served.folder.path().join("elsewhere"));
    fs::rename(&here, &away).unwrap();
    builds.next();
    fs::rename(&away, &here).unwrap();
    builds.next();
    while !served.get("/de/privacy/", "").1.contains("class=\"findings\" >") {
        builds.next();
    }
    assert_eq!(served.get("/de/privacy/", "").0, 200);
}

#[test]
fn pictures_beside_the_pages_are_served_and_old_pages_are_not() {
    let folder = init(&[]);
    let put = |path: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "old").unwrap();
    };
    put("public/logo.svg");
    put("public/de/gone/index.html");
    let served = serve(folder);
    assert_eq!(served.get("/logo.svg", "").0, 200);
    assert_eq!(served.get("/de/gone/", "").0, 404);
    assert_eq!(served.get("/de/gone/index.html", "").0, 404);
    assert_eq!(served.get("/..%2fpolicy%2fsite.css", "").0, 404);
}

#[test]
fn a_port_that_is_taken_and_a_folder_without_a_policy_are_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = init(&[]);
    let output = support::run(folder.path(), &["serve", "--port", &port]);
    assert_eq!(support::status(&output), 2);
    assert!(support::err(&output).contains(&format!("cannot use port {port}")), "{}", support::err(&output));
    let output = support::run(Path::new("/"), &["serve"]);
    assert_eq!(support::status(&output), 2);
    assert!(support::err(&output).contains("no policy here"));
}
