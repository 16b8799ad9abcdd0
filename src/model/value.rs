//! Typed values: dates, periods, e-mail addresses, telephone numbers, links, language tags.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

/// A unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Calendar years.
    Year,
    /// Calendar months.
    Month,
    /// Weeks of seven days.
    Week,
    /// Days.
    Day,
    /// Hours.
    Hour,
    /// Minutes.
    Minute,
}

impl Unit {
    /// All units, the largest first, with their English names.
    pub const ALL: [(&'static str, Self); 6] = [
        ("year", Self::Year),
        ("month", Self::Month),
        ("week", Self::Week),
        ("day", Self::Day),
        ("hour", Self::Hour),
        ("minute", Self::Minute),
    ];
}

/// A length of time in calendar units: an ISO 8601 duration such as `P13M` or `P1Y6M`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// As written.
    pub iso: String,
    /// Amounts that are not zero, the largest unit first.
    pub parts: Vec<(u64, Unit)>,
}

impl Period {
    /// Reads an ISO 8601 duration of whole, positive amounts.
    ///
    /// # Errors
    /// In plain words, when the text is none or is zero.
    pub fn parse(text: &str) -> Result<Self, String> {
        let example = "a period is written as in P30D (30 days), P13M (13 months) or P1Y6M";
        if !text.starts_with('P') {
            return Err(example.to_owned());
        }
        let span: jiff::Span = text.parse().map_err(|_| example.to_owned())?;
        let amounts = [
            i64::from(span.get_years()),
            i64::from(span.get_months()),
            i64::from(span.get_weeks()),
            i64::from(span.get_days()),
            i64::from(span.get_hours()),
            span.get_minutes(),
        ];
        let parts: Vec<_> = amounts
            .into_iter()
            .zip(Unit::ALL)
            .filter_map(|(amount, (_, unit))| Some((u64::try_from(amount).ok()?, unit)))
            .filter(|(amount, _)| *amount > 0)
            .collect();
        let finer = span.get_seconds() != 0 || span.get_milliseconds() != 0 || span.is_negative();
        if parts.is_empty() || finer {
            return Err(format!("a period is longer than nothing and made of whole minutes; {example}"));
        }
        Ok(Self { iso: text.to_owned(), parts })
    }

    /// In English words, as findings say it: `30 days`, `1 year and 6 months`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let part = |(amount, unit): &(u64, Unit)| {
            let name = Unit::ALL.iter().find(|(_, own)| own == unit).map_or("", |(name, _)| name);
            format!("{amount} {name}{}", if *amount == 1 { "" } else { "s" })
        };
        self.parts.iter().map(part).collect::<Vec<_>>().join(" and ")
    }

    /// The period, as ISO 8601 writes it, that someone who wrote `text` meant: `14 days`, `14D` and `-P14D` give `P14D`.
    #[must_use]
    pub fn meant(text: &str) -> Option<String> {
        let text = text.trim().trim_start_matches(['-', '+']);
        let letters: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let letters = letters.to_ascii_uppercase();
        let iso = [letters.clone(), format!("P{letters}")].into_iter().chain(spelt_out(text));
        iso.into_iter().find(|iso| Self::parse(iso).is_ok())
    }

    /// The most days that it can have; a part of a day counts as one. Nothing where that is beyond counting.
    #[must_use]
    pub fn longest_days(&self) -> Option<u64> {
        let mut total = 0u64;
        for (amount, unit) in &self.parts {
            let days = match unit {
                Unit::Year => amount.checked_mul(366)?,
                Unit::Month => amount.checked_mul(31)?,
                Unit::Week => amount.checked_mul(7)?,
                Unit::Day => *amount,
                Unit::Hour => amount.div_ceil(24),
                Unit::Minute => amount.div_ceil(24 * 60),
            };
            total = total.checked_add(days)?;
        }
        Some(total)
    }

    /// The day that lies this long after another; nothing where the calendar ends before it.
    #[must_use]
    pub fn after(&self, day: Date) -> Option<Date> {
        let span: jiff::Span = self.iso.parse().ok()?;
        day.checked_add(span).ok()
    }

    /// The period as a whole number of `unit`, where that is exact: `P1Y` is 12 months, `P2W` is 14 days.
    #[must_use]
    pub fn amount(&self, unit: Unit) -> Option<u64> {
        let mut total = 0u64;
        for (amount, own) in &self.parts {
            let factor = factor(*own, unit)?;
            total = total.checked_add(amount.checked_mul(factor)?)?;
        }
        Some(total)
    }
}

/// Numbers, each with the English name of a unit after it, as ISO 8601 writes them.
fn spelt_out(text: &str) -> Option<String> {
    let (mut days, mut hours) = (String::from("P"), String::new());
    let mut rest = text;
    while !rest.is_empty() {
        let number = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, after) = rest.split_at(number);
        let after = after.trim_start();
        let word = after.len() - after.trim_start_matches(char::is_alphabetic).len();
        let (word, after) = after.split_at(word);
        let word = word.to_lowercase();
        let name = word.strip_suffix('s').unwrap_or(&word);
        let (_, unit) = Unit::ALL.into_iter().find(|(own, _)| *own == name)?;
        let part = match unit {
            Unit::Hour | Unit::Minute => &mut hours,
            _ => &mut days,
        };
        part.push_str(number);
        part.extend(name.chars().take(1).map(|c| c.to_ascii_uppercase()));
        rest = after.trim_start_matches([' ', ',']);
    }
    Some(if hours.is_empty() { days } else { format!("{days}T{hours}") })
}

/// How many of `to` make one `from`, where that never varies.
fn factor(from: Unit, to: Unit) -> Option<u64> {
    match (from, to) {
        (from, to) if from == to => Some(1),
        (Unit::Year, Unit::Month) => Some(12),
        (Unit::Week, Unit::Day) => Some(7),
        (Unit::Week, Unit::Hour) => Some(7 * 24),
        (Unit::Day, Unit::Hour) => Some(24),
        (Unit::Day, Unit::Minute) => Some(24 * 60),
        (Unit::Hour, Unit::Minute) => Some(60),
        _ => None,
    }
}

/// Reads an RFC 3339 full-date, `2021-11-03`, that the Gregorian calendar has.
///
/// # Errors
/// In plain words, when the text is no date or the day does not exist.
pub fn parse_date(text: &str) -> Result<Date, String> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(
            |(at, b)| {
                if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() }
            },
        );
    if !shape {
        return Err("a date is written year-month-day, as in 2021-11-03".to_owned());
    }
    text.parse().map_err(|_| "the calendar has no such day".to_owned())
}

/// Reads an e-mail address that can stand in a `mailto:` link as it is.
///
/// # Errors
/// In plain words, when it is none.
pub fn parse_email(text: &str) -> Result<String, String> {
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b".@_+-".contains(&b));
    let options =
        email_address::Options::default().with_required_tld().without_display_text().without_domain_literal();
    if plain && email_address::EmailAddress::parse_with_options(text, options).is_ok() {
        return Ok(text.to_owned());
    }
    Err("an e-mail address is written as in privacy@example.com".to_owned())
}

/// Reads a telephone number in the international form of ITU-T E.164: `+`, then 7 to 15 digits.
///
/// # Errors
/// In plain words, when it is none.
pub fn parse_phone(text: &str) -> Result<String, String> {
    let digits = text.strip_prefix('+').unwrap_or_default();
    let good = (7..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    if good {
        return Ok(text.to_owned());
    }
    Err("a telephone number is written +, country code, number, without spaces, as in +13025550100"
        .to_owned())
}

/// Reads an absolute `https` link with an ASCII host and without a user name.
///
/// # Errors
/// In plain words, when it is none.
pub fn parse_link(text: &str) -> Result<Link, String> {
    let example = "a link is a whole address, as in https://www.example.com/page";
    // Characters that no address holds (RFC 3986): in Markdown some of them end it.
    if let Some(own) =
        text.chars().find(|own| matches!(own, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`'))
    {
        return Err(format!("an address holds no `{own}`; it is written `%{:02X}` there", u32::from(own)));
    }
    // Without the two slashes, a browser takes it for a page of the site itself.
    if !text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://")) {
        return Err(match text.split_once(':') {
            Some((scheme, _)) if !scheme.eq_ignore_ascii_case("https") && url::Url::parse(text).is_ok() => {
                format!("only https links are published; {example}")
            }
            _ => example.to_owned(),
        });
    }
    let url = url::Url::parse(text).map_err(|_| example.to_owned())?;
    let host = url.host_str().unwrap_or_default();
    if !url.username().is_empty() || url.password().is_some() || !host.contains('.') {
        return Err(example.to_owned());
    }
    if !text.bytes().all(|b| b.is_ascii_graphic()) || host.split('.').any(|part| part.starts_with("xn--")) {
        return Err("the address must be written in plain ASCII letters, without spaces".to_owned());
    }
    Ok(Link { href: text.to_owned(), own: BTreeMap::new() })
}

/// A link to a page on the web.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// The absolute `https` address, as written.
    pub href: String,
    /// The addresses that some languages have instead, by tag (BCP 47).
    pub own: BTreeMap<String, String>,
}

impl Link {
    /// The address for readers of a language: `tags` are its tag and those that it falls back to, the nearest first.
    #[must_use]
    pub fn to<'t>(&self, tags: impl IntoIterator<Item = &'t String>) -> &str {
        tags.into_iter().find_map(|tag| self.own.get(tag)).unwrap_or(&self.href)
    }

    /// Every address that it has.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.href).chain(self.own.values()).map(String::as_str)
    }
}

/// An address as a reader sees it: without the scheme and without a last slash.
#[must_use]
pub fn shown(href: &str) -> &str {
    let bare = href.strip_prefix("https://").unwrap_or(href);
    bare.strip_suffix('/').unwrap_or(bare)
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.href)
    }
}

/// Reads a BCP 47 language tag in its canonical case: `pt-BR`, `zh-Hant`.
///
/// # Errors
/// The tag that was meant, when only the case or the separator differs; otherwise nothing.
pub fn parse_language(text: &str) -> Result<LanguageIdentifier, Option<String>> {
    let tag: LanguageIdentifier = text.parse().map_err(|_| None)?;
    // BCP 47 sets five letters and more aside, and no language has them: it is a name, as in `French`.
    if tag.language.as_str().len() > 3 {
        return Err(None);
    }
    let canonical = tag.to_string();
    if canonical == text { Ok(tag) } else { Err(Some(canonical)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_convert_only_where_it_is_exact() {
        let year = Period::parse("P1Y6M").unwrap();
        assert_eq!(year.parts, [(1, Unit::Year), (6, Unit::Month)]);
        assert_eq!(year.amount(Unit::Month), Some(18));
        assert_eq!(year.amount(Unit::Day), None, "months differ in length");
        assert_eq!(Period::parse("P2W").unwrap().amount(Unit::Day), Some(14));
        for bad in ["", "P", "13 months", "P0D", "-P1D", "P1.5D", "PT1S", "P99999999999999999999D"] {
            assert!(Period::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn periods_are_counted_in_days_at_their_longest() {
        for (text, days) in [("P1M", 31), ("P30D", 30), ("P2W", 14), ("PT36H", 2), ("P1Y6M", 366 + 186)] {
            assert_eq!(Period::parse(text).unwrap().longest_days(), Some(days), "{text}");
        }
        assert_eq!(Period::parse("P9998Y").unwrap().longest_days(), Some(9_998 * 366));
        let day = parse_date("2026-01-31").unwrap();
        assert_eq!(Period::parse("P1M").unwrap().after(day), parse_date("2026-02-28").ok());
    }

    #[test]
    fn dates_must_exist() {
        assert!(parse_date("2021-11-03").is_ok());
        for bad in ["2021-02-30", "2021-13-01", "3.11.2021", "2021-11-3", "2021-11-03T00:00"] {
            assert!(parse_date(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn addresses_are_plain() {
        assert!(parse_email("privacy@FreeConference.com").is_ok());
        for bad in ["privacy@", "a b@c.de", "a@b.de?subject=x", "<a@b.de>", "a@localhost", "é@b.de"] {
            assert!(parse_email(bad).is_err(), "{bad}");
        }
        assert!(parse_phone("+13025550100").is_ok());
        for bad in ["0302", "+1 302 555", "+0123456789", "tel:+13025550100"] {
            assert!(parse_phone(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn links_lead_to_https_alone() {
        assert_eq!(shown(&parse_link("https://www.example.com/").unwrap().href), "www.example.com");
        for bad in [
            "http://a.de/",
            "javascript:alert(1)",
            "//a.de",
            "https://u:p@a.de/",
            "https://a b.de/",
            "https://é.de/",
        ] {
            assert!(parse_link(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn tags_are_written_in_their_canonical_case() {
        assert!(parse_language("pt-BR").is_ok());
        assert_eq!(parse_language("pt_br"), Err(Some("pt-BR".into())));
        assert_eq!(parse_language("not a tag"), Err(None));
    }
}
