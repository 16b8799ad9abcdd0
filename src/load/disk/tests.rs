//! What is read of a folder, and what is refused.

use super::*;

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, bytes: &[u8]| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    put("policy/site.yaml", b"\xEF\xBB\xBFsource-language: en\n");
    put("policy/b/data.yml", b"a: b\n");
    put("policy/.#site.yaml", b"x");
    put("policy/notes.txt", b"x");
    put("locales/fr/z.ftl", b"a = b\n");
    put("locales/fr/a/deep.ftl", b"c = d\n");
    put("locales/fr/latin.ftl", b"a = b\nb = \xE9\n");
    put("locales/fr/old.ftl~", b"x");
    put("templates/page.html", b"<p>");
    put("locales/lost.ftl", b"a = b\n");
    folder
}

#[test]
fn files_are_found_sorted_and_without_the_byte_order_mark() {
    let folder = project();
    let files = read_project(folder.path()).unwrap();
    let paths: Vec<_> = files.policy.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["policy/b/data.yml", "policy/site.yaml"]);
    assert!(files.policy[1].had_bom && files.policy[1].text.starts_with("source"));
    let paths: Vec<_> = files.locales.iter().map(|file| file.file.path.as_str()).collect();
    assert_eq!(paths, ["locales/fr/a/deep.ftl", "locales/fr/z.ftl"]);
    assert_eq!(files.templates.len(), 1);
    let kind = FileFaultKind::NotUtf8 { line: 2, byte_offset: 10 };
    let lost = FileFault { path: "locales/lost.ftl".into(), kind: FileFaultKind::OutsideLocale };
    assert_eq!(files.faults, [FileFault { path: "locales/fr/latin.ftl".into(), kind }, lost]);
}

#[test]
fn the_project_is_the_nearest_folder_upwards() {
    let folder = project();
    let root = fs::canonicalize(folder.path()).unwrap();
    assert_eq!(find_project(&folder.path().join("locales/fr/a")), Some(root));
    assert_eq!(find_project(&folder.path().join("nowhere")), None);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_named_and_never_read() {
    let folder = project();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("locales/fr/more.ftl")).unwrap();
    std::os::unix::fs::symlink("../policy", folder.path().join("locales/de")).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        folder.path().join("locales/fr/pipe.ftl"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR,
        0,
    )
    .unwrap();
    let files = read_project(folder.path()).unwrap();
    let kind =
        |path: &str| files.faults.iter().find(|fault| fault.path == path).map(|fault| fault.kind.clone());
    assert_eq!(kind("locales/fr/more.ftl"), Some(FileFaultKind::Link { target: "/etc/passwd".into() }));
    assert_eq!(kind("locales/de"), Some(FileFaultKind::Link { target: "../policy".into() }));
    assert_eq!(kind("locales/fr/pipe.ftl"), Some(FileFaultKind::NotRegular));
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let folder = project();
    let file = File::create(folder.path().join("locales/fr/huge.ftl")).unwrap();
    file.set_len((1 << 20) + 1).unwrap();
    let files = read_project(folder.path()).unwrap();
    assert!(
        files
            .faults
            .iter()
            .any(|fault| fault.kind == FileFaultKind::TooLarge { limit: Limit::FtlFile, most: 1 << 20 })
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened_and_what_is_too_large_is_not_cut_off() {
    let device = Path::new("/dev/zero");
    assert!(read_text(device).unwrap_err().to_string().contains("it is not a file"));
    let kind = read_yaml(device, Limits::default()).unwrap_err().kind;
    assert_eq!(kind, FileFaultKind::NotRegular);
    let folder = project();
    let path = folder.path().join("tilt.json");
    File::create(&path).unwrap().set_len(LARGEST_DOCUMENT + 1).unwrap();
    assert!(read_text(&path).unwrap_err().to_string().contains("larger than any real document"));
}
