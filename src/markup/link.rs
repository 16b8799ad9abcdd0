//! Links: the allow-list. An address passes only when a browser reads it exactly as it is written.

use email_address::{EmailAddress, Options};
use url::{Host, Url};

use super::Target;
use super::chars::{find_hidden, is_private_use};
use super::fault::{FaultKind, LinkRefusal};
use super::mark;

/// Where `destination` goes, entities and escapes decoded. `typed` is its source, to tell a mark from a forged one.
pub(super) fn target(destination: &str, typed: &str) -> Result<Target, FaultKind> {
    if let Some(name) = mark::whole(destination) {
        return if typed == destination {
            Ok(Target::Value(name.to_owned()))
        } else {
            Err(FaultKind::ForeignMarkInDestination)
        };
    }
    if destination.contains(is_private_use) {
        return Err(FaultKind::ForeignMarkInDestination);
    }
    if destination.chars().any(is_out_of_place) {
        return Err(refused(LinkRefusal::Character));
    }
    if let Some(id) = destination.strip_prefix('#') {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        return if !id.is_empty() && id.bytes().all(allowed) {
            Ok(Target::Anchor(id.to_owned()))
        } else {
            Err(refused(LinkRefusal::Anchor))
        };
    }
    address(destination).map(Target::Address)
}

fn refused(why: LinkRefusal) -> FaultKind {
    FaultKind::UnsafeLink(why)
}

/// Spaces, controls, what nobody sees, and ASCII that stands in no address (RFC 3986, section 2).
fn is_out_of_place(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || "\\<>\"`{}|^".contains(c)
        || matches!(c, '\u{200C}'..='\u{200F}' | '\u{61C}')
        || super::chars::hidden_character(c).is_some()
}

/// `written` as browsers read it, when it is allowed.
fn address(written: &str) -> Result<String, FaultKind> {
    let url = match Url::parse(written) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => return Err(refused(LinkRefusal::Relative)),
        Err(_) if written.is_ascii() => return Err(refused(LinkRefusal::Host)),
        Err(_) => return Err(FaultKind::NonAsciiHost),
    };
    // What follows the scheme as written: browsers would also accept `https:\evil` and `https:/evil`.
    let rest = written.get(url.scheme().len() + 1..).unwrap_or_default();
    match url.scheme() {
        "https" => check_https(&url, rest)?,
        "mailto" => check_mail(rest)?,
        "tel" => check_telephone(rest)?,
        other => return Err(refused(LinkRefusal::Scheme(other.to_owned()))),
    }
    Ok(url.into())
}

fn check_https(url: &Url, rest: &str) -> Result<(), FaultKind> {
    let host = || refused(LinkRefusal::Host);
    let rest = rest.strip_prefix("//").ok_or_else(host)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if !authority.is_ascii() || authority.to_ascii_lowercase().split('.').any(|part| part.starts_with("xn--"))
    {
        return Err(FaultKind::NonAsciiHost);
    }
    let Some(Host::Domain(domain)) = url.host() else { return Err(host()) };
    // Equal as written, port aside: no user name, no `%65`, nothing that the parser had to repair.
    let (written, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let port_holds = port.parse().is_ok_and(|port: u16| Some(port) == url.port_or_known_default());
    let named = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    if !written.eq_ignore_ascii_case(domain) || !port_holds || !named {
        return Err(host());
    }
    let tail = &rest[authority.len()..];
    if percent_decoded(tail)
        .is_some_and(|decoded| find_hidden(&decoded).next().is_none() && !decoded.contains(char::is_control))
    {
        Ok(())
    } else {
        Err(refused(LinkRefusal::Percent))
    }
}

/// `text` with its `%XX` decoded; none when a `%` lacks its digits. Broken UTF-8 becomes U+FFFD, which is refused.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first == b'%' {
            let (digits, after) = rest.split_at_checked(2)?;
            let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after;
        } else {
            bytes.push(first);
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// One address, `local@domain` in ASCII without quotes (a subset of RFC 5321), and no header fields (RFC 6068).
fn check_mail(address: &str) -> Result<(), FaultKind> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".+-_@".contains(&byte);
    let options = Options::default().without_domain_literal().without_display_text().with_required_tld();
    if address.bytes().all(plain) && EmailAddress::parse_with_options(address, options).is_ok() {
        Ok(())
    } else {
        Err(refused(LinkRefusal::Mail))
    }
}

/// A number of RFC 3966 without parameters; `*` and `#` would run codes on a telephone.
fn check_telephone(number: &str) -> Result<(), FaultKind> {
    let digits = number.strip_prefix('+').unwrap_or(number);
    let allowed = |byte: u8| byte.is_ascii_digit() || b"-.()".contains(&byte);
    if digits.bytes().all(allowed) && digits.bytes().filter(u8::is_ascii_digit).count() >= 3 {
        Ok(())
    } else {
        Err(refused(LinkRefusal::Telephone))
    }
}
