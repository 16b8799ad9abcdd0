//! How single values are written: dates, periods, places, links, languages, ids.
//!
//! These types hold nothing. A field of [`crate::load::raw`] that keeps its text as it was written names one of them for
//! the schema alone. A pattern stands only where it is certain: it never refuses what the program takes.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

/// The pattern of an id, as [`crate::model::id::is_id`] has it.
pub const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// The days of the Gregorian calendar, leap years and all.
const DATE: &str = "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))\
                    |([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

/// A length of time, in parts of which one is not zero.
const PERIOD: &str = "P(?=.*[1-9])([0-9]+[Yy])?([0-9]+[Mm])?([0-9]+[Ww])?([0-9]+[Dd])?\
                      ([Tt]([0-9]+([.,][0-9]+)?[Hh])?([0-9]+([.,][0-9]+)?[Mm])?(0+([.,]0+)?[Ss])?)?";

const WHOLE_ADDRESS: &str =
    "Write a whole address that begins with https://, as in https://www.example.com/page.";
pub(super) const WRITE_ID: &str =
    "Write lower-case letters, digits and hyphens, a letter first, as in call-records.";
const WRITE_MESSAGE: &str =
    "Name a message of locales/<language>/*.ftl, as in about-us: sentences do not stand in the YAML.";
pub(crate) const NOT_EMPTY: &str = "Write something, or delete the key.";

/// Declares forms: the documentation is the description in the schema.
macro_rules! forms {
    ($($(#[doc = $doc:literal])+ $name:ident = $json:tt;)+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug)]
            pub struct $name;

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    let mut schema = json_schema!($json);
                    let text = [$($doc),+].map(str::trim).join(" ");
                    schema.insert("description".to_owned(), text.into());
                    schema
                }
            }
        )+
    };
}

forms! {
    /// A day of the calendar: year-month-day (RFC 3339).
    Date = {
        "type": "string",
        "pattern": DATE,
        "patternErrorMessage": "The calendar has no such day. Write year-month-day, as in 2021-11-03.",
        "examples": ["2021-11-03"],
    };
    /// A length of time, longer than none: `P`, then numbers of years (`Y`), months (`M`), weeks (`W`) and days (`D`),
    /// in this order; hours and minutes after a `T` (ISO 8601). `P13M` is 13 months, `PT12H` is 12 hours.
    Period = {
        "type": "string",
        "pattern": format!("^{PERIOD}$"),
        "patternErrorMessage": "Write a length of time as in P30D (30 days), P13M (13 months) or P1Y6M.",
        "examples": ["P30D", "P13M", "P1Y6M"],
    };
    /// A language: its BCP 47 tag.
    Tag = {
        "type": "string",
        "pattern": "^([a-z]{2,3}|[a-z]{5,8})(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{4,8})*$",
        "patternErrorMessage": "Write the tag of a language as in fr, pt-BR or zh-Hant.",
        "examples": ["fr", "pt-BR", "zh-Hant"],
    };
    /// An address of the web, as browsers show it when it is copied. Only `https` is published.
    WebAddress = {
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]://+[!$-.0-;=@-\\[\\]_a-z~]*[.%0-9][!#-;=?-\\[\\]_a-z~]*$",
        "patternErrorMessage": WHOLE_ADDRESS,
        "examples": ["https://www.example.com/page"],
    };
    /// The address of a folder of the web: it ends with `/`.
    BaseAddress = {
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]://+[!$-.0-;=@-\\[\\]_a-z~]*[.%0-9][!$-;=@-\\[\\]_a-z~]*/$",
        "patternErrorMessage": "Write the address of a folder, with https:// before it and / at its end.",
        "examples": ["https://www.example.com/legal/"],
    };
    /// An e-mail address.
    Email = {
        "type": "string",
        "pattern": "^[A-Za-z0-9._+-]+@[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)+$",
        "patternErrorMessage": "Write an e-mail address as in privacy@example.com.",
        "examples": ["privacy@example.com"],
    };
    /// A telephone number in the international form: `+`, the code of the country, the number, without spaces (ITU-T E.164).
    // Without quotation marks it is a number to YAML.
    Phone = {
        "type": ["string", "number"],
        "pattern": "^\\+[1-9][0-9]{6,14}$",
        "patternErrorMessage": "Write a telephone number with + and the code of the country, without spaces, as in +13025550100.",
        "minimum": 1_000_000,
        "maximum": 999_999_999_999_999_u64,
        "examples": ["+13025550100"],
    };
    /// A number of whole years, from 1 to 25.
    Age = {
        "type": ["integer", "string"],
        "minimum": 1,
        "maximum": 25,
        "pattern": "^\\+?0*([1-9]|1[0-9]|2[0-5])$",
        "patternErrorMessage": "Write an age as a number of years, as in 16.",
        "examples": [16],
    };
    /// A number, with a point before its decimals.
    Decimal = {
        "type": ["number", "string"],
        "minimum": 0,
        "pattern": "^[0-9]{1,15}(\\.[0-9]{1,15})?$",
        "patternErrorMessage": "Write a number as in 18 or 2.5.",
        "examples": [18, 2.5],
    };
    /// An id: lower-case letters, digits and hyphens, a letter first. It never changes, for anchors and messages are
    /// named after it.
    OwnId = {
        "anyOf": [{ "type": "string", "pattern": ID, "patternErrorMessage": WRITE_ID, "maxLength": 80 }, truth()],
        "examples": ["call-records"],
    };
    /// The id of a message in `locales/`, which holds the words. There are no sentences in the YAML.
    Message = { "type": "string", "examples": ["category-email-address"] };
    /// The id of a message in `locales/`, which holds the words of a block. There are no sentences in the YAML.
    Passage = {
        "anyOf": [{ "type": "string", "pattern": ID, "patternErrorMessage": WRITE_MESSAGE, "maxLength": 80 }, truth()],
        "examples": ["about-us"],
    };
    /// A term of the W3C Data Privacy Vocabulary, as a short name.
    Concept = {
        "type": "string",
        "pattern": "^(dpv|pd|eu-gdpr|tech):[A-Za-z0-9_-]+$",
        "patternErrorMessage": "Write a term of the Data Privacy Vocabulary as in dpv:Marketing, pd:EmailAddress or eu-gdpr:A15.",
        "examples": ["pd:EmailAddress", "dpv:Marketing", "eu-gdpr:A15"],
    };
    /// How long a cookie stays: a period, `session` (until the browser is closed) or `unlimited` (until it is deleted).
    CookieTime = {
        "type": "string",
        "pattern": format!("^({PERIOD}|session|unlimited)$"),
        "patternErrorMessage": "Write a length of time as in P13M, or session, or unlimited.",
        "examples": ["P13M", "session", "unlimited"],
    };
    /// The name of a check, as findings show it in brackets.
    // The names themselves are added where they are known.
    CheckName = { "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$", "examples": ["length-outlier"] };
}

/// `true` or `false`, which are texts to the program where it wants a text. Said in a way in which no editor proposes them.
pub(super) fn truth() -> Value {
    json!({ "not": { "type": ["string", "number", "null", "array", "object"] } })
}

/// One of several words, each with what it means. Editors show what stands under `enumDescriptions`.
pub(super) fn named(words: impl Iterator<Item = (String, String)>) -> Value {
    let (words, meanings): (Vec<_>, Vec<_>) = words.unzip();
    json!({ "enum": words, "enumDescriptions": meanings })
}

/// A form as one of several that a value may have: what it is stands at the whole.
pub(crate) fn bare<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = T::json_schema(generator);
    schema.remove("description");
    schema.remove("examples");
    schema
}

/// A place of the world.
#[derive(Debug)]
pub struct Place;

impl JsonSchema for Place {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let groups = [
            ("EU", "The European Union"),
            ("EEA", "The European Economic Area"),
            ("worldwide", "Every country"),
        ];
        let groups = groups.map(|(code, name)| (code.to_owned(), name.to_owned())).into_iter();
        let countries =
            rust_iso3166::ALL.iter().map(|own| (own.alpha2.to_owned(), own.name.trim().to_owned()));
        let part = json!({
            "type": "string",
            "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$",
        });
        let mut words = named(groups.chain(countries));
        words["errorMessage"] =
            "Write a country as in US (ISO 3166-1), a part of one as in US-CA (ISO 3166-2), or EU, EEA, worldwide.".into();
        json_schema!({
            "description": "A country (ISO 3166-1), a part of one (ISO 3166-2), or `EU`, `EEA`, `worldwide`.",
            "anyOf": [words, part],
            "examples": ["US", "US-CA", "EU"],
        })
    }
}

/// The word that stands for an empty list.
pub(super) fn nothing() -> Value {
    named([("none".to_owned(), "There are none: an empty list.".to_owned())].into_iter())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::id::is_id;
    use crate::model::region::Region;
    use crate::model::value::{
        Period as Span, parse_date, parse_email, parse_language, parse_link, parse_phone,
    };

    fn takes<T: JsonSchema>(text: &str) -> bool {
        let schema = schemars::schema_for!(T).to_value();
        jsonschema::validator_for(&schema).unwrap().is_valid(&json!(text))
    }

    #[test]
    fn what_the_program_refuses_by_its_form_is_refused() {
        assert!(!takes::<Date>("3.11.2021") && !takes::<Period>("13 months") && !takes::<Tag>("pt_BR"));
        for text in [
            "https:www.example.com/",
            "https:/a.de/",
            "https://a.de/x>)<b>",
            "https://a.de/|",
            "https://a.de/`",
        ] {
            assert!(parse_link(text).is_err() && !takes::<WebAddress>(text), "{text}");
        }
        assert!(!takes::<WebAddress>("http://a.de/") && !takes::<BaseAddress>("https://a.de/x"));
        assert!(
            !takes::<Email>("privacy at example.com") && !takes::<Phone>("0302") && !takes::<OwnId>("A b")
        );
        assert!(!takes::<Place>("Atlantis") && !takes::<Place>("us") && !takes::<Concept>("EmailAddress"));
        assert!(!takes::<CookieTime>("a year") && !takes::<Decimal>("many"));
    }

    #[test]
    fn unusual_texts_that_the_program_takes_are_taken() {
        for text in ["P1d", "PT1.5H", "P1YT30M", "P2W", "PT90M"] {
            assert!(Span::parse(text).is_err() || takes::<Period>(text), "{text}");
        }
        for text in ["HTTPS://www.example.com/", "https://a.de:8080/?x=[1]#y"] {
            assert!(parse_link(text).is_ok() && takes::<WebAddress>(text), "{text}");
        }
        for text in ["und", "zh-Hant-TW", "de-1996", "ca-valencia", "es-419", "sr-Latn", "haw"] {
            assert!(parse_language(text).is_ok() && takes::<Tag>(text), "{text}");
        }
        for term in crate::vocabulary::terms() {
            assert!(takes::<Concept>(term), "{term}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn no_pattern_is_stricter_than_the_program(
            date in "[0-9]{4}-[0-1][0-9]-[0-3][0-9]",
            period in "P([0-9]{1,3}[YyMm]){0,2}([0-9]{1,3}[WwDd]){0,2}([Tt][0-9]{1,2}([.,][0-9])?[HhMmSs])?",
            email in "[a-z.+_-]{1,4}@[A-Za-z0-9_.-]{1,6}\\.[a-z]{2,3}",
            phone in "\\+[0-9]{5,17}",
            tag in "[a-z]{2,4}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?(-[a-z0-9]{4,8}){0,2}",
            id in "[a-z0-9-]{1,6}",
            place in "[A-Z]{2,3}(-[A-Z0-9]{1,3})?",
        ) {
            prop_assert!(parse_date(&date).is_err() || takes::<Date>(&date), "{}", date);
            prop_assert!(Span::parse(&period).is_err() || takes::<Period>(&period), "{}", period);
            prop_assert!(parse_email(&email).is_err() || takes::<Email>(&email), "{}", email);
            prop_assert!(parse_phone(&phone).is_err() || takes::<Phone>(&phone), "{}", phone);
            prop_assert!(parse_language(&tag).is_err() || takes::<Tag>(&tag), "{}", tag);
            prop_assert!(!is_id(&id) || takes::<OwnId>(&id), "{}", id);
            prop_assert!(Region::parse(&place).is_err() || takes::<Place>(&place), "{}", place);
        }
    }
}
