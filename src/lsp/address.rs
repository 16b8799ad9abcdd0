//! Addresses of files (`file:` URIs) and paths.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use lsp_types::Uri;
use url::Url;

/// The path of a file's address; none where it is no file's.
#[must_use]
pub fn path(uri: &Uri) -> Option<PathBuf> {
    let url = Url::parse(uri.as_str()).ok().filter(|url| url.scheme() == "file")?;
    url.to_file_path().ok()
}

/// The address of an absolute path.
#[must_use]
pub fn uri(path: &Path) -> Option<Uri> {
    let url = Url::from_file_path(path).ok()?;
    // What browsers leave as it is in a path, the protocol's own reader of addresses refuses.
    let encoded =
        url.as_str().replace('[', "%5B").replace(']', "%5D").replace('|', "%7C").replace('^', "%5E");
    Uri::from_str(&encoded).ok()
}

/// The path of `file` from the project's folder `root`, with `/`.
#[must_use]
pub fn relative(root: &Path, file: &Path) -> Option<String> {
    let parts = file.strip_prefix(root).ok()?.components();
    let parts: Option<Vec<_>> = parts.map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_path_comes_back_from_its_address() {
        for text in ["/a b/policy/site.yaml", "/ä/[x]/100%.ftl", "/a/#b?c.ftl", "/a/^|.ftl"] {
            assert_eq!(path(&uri(Path::new(text)).unwrap()), Some(PathBuf::from(text)));
        }
        assert_eq!(path(&Uri::from_str("untitled:Untitled-1").unwrap()), None);
        assert_eq!(uri(Path::new("relative")), None);
        assert_eq!(relative(Path::new("/a"), Path::new("/a/b/c.ftl")).as_deref(), Some("b/c.ftl"));
        assert_eq!(relative(Path::new("/a"), Path::new("/b")), None);
    }
}
