//! Addresses of the web as other formats take them.

/// An address as RFC 3986 has it: what browsers put up with is percent-encoded, which leads to the same page.
///
/// Brackets stand in no path, query or fragment, a `#` stands once, and after a `%` stand two digits of base 16.
pub(super) fn strict(href: &str) -> String {
    let start = href.find("://").map_or(0, |at| at + 3);
    let path = href[start..].find(['/', '?', '#']).map_or(href.len(), |at| start + at);
    let mut strict = href[..path].to_owned();
    let mut in_fragment = false;
    for (at, own) in href[path..].char_indices() {
        let encoded = match own {
            '[' => "%5B",
            ']' => "%5D",
            '#' if in_fragment => "%23",
            '%' if !is_encoded(&href[path + at..]) => "%25",
            own => {
                in_fragment |= own == '#';
                strict.push(own);
                continue;
            }
        };
        strict.push_str(encoded);
    }
    strict
}

/// Whether a text begins with a percent-encoded byte.
fn is_encoded(text: &str) -> bool {
    let digits = text.bytes().skip(1).take(2);
    digits.clone().count() == 2 && digits.clone().all(|own| own.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rfc_3986_does_not_have_is_encoded_and_nothing_else_is() {
        for (typed, written) in [
            ("https://a.example/", "https://a.example/"),
            ("https://a.example", "https://a.example"),
            ("https://a.example/x?a[0]=1#b", "https://a.example/x?a%5B0%5D=1#b"),
            ("https://a.example/100%", "https://a.example/100%25"),
            ("https://a.example/a%20b%zz", "https://a.example/a%20b%25zz"),
            ("https://a.example#a#b", "https://a.example#a%23b"),
        ] {
            assert_eq!(strict(typed), written);
            assert_eq!(strict(&strict(typed)), written, "once is enough");
        }
    }
}
