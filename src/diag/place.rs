//! Paths as other programs look them up.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What may stand in a path of a URI as it is (RFC 3986: unreserved, and the separator).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A path without `./`: services look up files by the plain path from the root of a repository.
pub(super) fn tidy(path: &str) -> String {
    let root = if path.starts_with('/') { "/" } else { "" };
    let parts = path.split('/').filter(|part| !part.is_empty() && *part != ".");
    format!("{root}{}", parts.collect::<Vec<_>>().join("/"))
}

/// The path as a URI reference: relative as the path is, `file:` where the path was named from the root of the disk.
pub(super) fn uri(path: &str) -> String {
    let path = tidy(path);
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes().get(2) == Some(&b'/');
    let encoded = |text: &str| utf8_percent_encode(text, KEPT).to_string();
    if drive {
        format!("file:///{}{}", &path[..2], encoded(&path[2..]))
    } else if path.starts_with('/') {
        format!("file://{}", encoded(&path))
    } else {
        encoded(&path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_plain_and_uris_are_encoded() {
        assert_eq!(tidy("./locales//fr/./a.ftl"), "locales/fr/a.ftl");
        assert_eq!(uri("locales/fr/a b#?%.ftl"), "locales/fr/a%20b%23%3F%25.ftl");
        assert_eq!(
            uri("é:x/a.ftl"),
            "%C3%A9%3Ax/a.ftl",
            "a colon would make a scheme of what stands before it"
        );
        assert_eq!(uri("/srv/l10n/a.ftl"), "file:///srv/l10n/a.ftl");
        assert_eq!(uri("C:/l10n/a.ftl"), "file:///C:/l10n/a.ftl");
    }
}
