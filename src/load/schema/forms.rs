//! How single values are written: dates, periods, places, links, languages, ids.
//!
//! These types hold nothing. A field of [`crate::load::raw`] that keeps its text as it was written names one of them for
//! the schema alone. A pattern stands only where it is certain: it never refuses what the program takes.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

/// The pattern of an id, as [`crate::model::id::is_id`] has it.
pub const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

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
    Date = { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2021-11-03"] };
    /// A length of time: `P`, then numbers of years (`Y`), months (`M`), weeks (`W`) and days (`D`); hours and minutes
    /// after a `T` (ISO 8601). `P13M` is 13 months, `PT12H` is 12 hours.
    Period = {
        "type": "string",
        "pattern": "^P[0-9Tt][0-9A-Za-z.,]*$",
        "examples": ["P30D", "P13M", "P1Y6M"],
    };
    /// A language: its BCP 47 tag.
    Tag = {
        "type": "string",
        "pattern": "^[a-z]{2,8}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{4,8})*$",
        "examples": ["fr", "pt-BR", "zh-Hant"],
    };
    /// An address of the web. Only `https` is published.
    WebAddress = {
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]://[^<>\"{}|\\\\^`]*$",
        "examples": ["https://www.example.com/page"],
    };
    /// The address of a folder of the web: it ends with `/`.
    BaseAddress = {
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]://[^?#<>\"{}|\\\\^`]*/$",
        "examples": ["https://www.example.com/legal/"],
    };
    /// An e-mail address.
    Email = {
        "type": "string",
        "pattern": "^[A-Za-z0-9@._+-]+@[A-Za-z0-9._+-]+$",
        "examples": ["privacy@example.com"],
    };
    /// A telephone number in the international form, without spaces (ITU-T E.164).
    // Without quotation marks it is a number to YAML.
    Phone = { "type": ["string", "number"], "pattern": "^\\+[1-9][0-9]{6,14}$", "examples": ["+13025550100"] };
    /// A number of years.
    Age = { "type": ["integer", "string"], "minimum": 1, "maximum": 25, "examples": [16] };
    /// A number, with a point before its decimals.
    Decimal = {
        "type": ["number", "string"],
        "minimum": 0,
        "pattern": "^[0-9]{1,15}(\\.[0-9]{1,15})?$",
        "examples": [18, 2.5],
    };
    /// An id: lower-case letters, digits and hyphens, a letter first. It never changes, for anchors and messages are
    /// named after it.
    OwnId = {
        "anyOf": [{ "type": "string", "pattern": ID, "maxLength": 80 }, truth()],
        "examples": ["call-records"],
    };
    /// The id of a message in `locales/`, which holds the words.
    Message = { "type": "string", "examples": ["category-email-address"] };
    /// A term of the W3C Data Privacy Vocabulary, as a short name.
    Concept = {
        "type": "string",
        "pattern": "^(dpv|pd|eu-gdpr|tech):[A-Za-z0-9_-]+$",
        "examples": ["pd:EmailAddress", "dpv:Marketing", "eu-gdpr:A15"],
    };
    /// How long a cookie stays: a period, `session` (until the browser is closed) or `unlimited` (until it is deleted).
    CookieTime = {
        "type": "string",
        "pattern": "^(P[0-9Tt][0-9A-Za-z.,]*|session|unlimited)$",
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

/// What a value may be that takes words of a list, each with what it means, or something `free`.
pub(super) fn choices(words: impl Iterator<Item = (String, String)>, free: &Value) -> Value {
    json!([named(words), free])
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
        json_schema!({
            "description": "A country (ISO 3166-1), a part of one (ISO 3166-2), or `EU`, `EEA`, `worldwide`.",
            "anyOf": choices(groups.chain(countries), &part),
            "examples": ["US", "US-CA", "EU"],
        })
    }
}

/// One value of a form, or a list of them.
#[derive(Debug)]
pub struct Each<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Each<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one }] })
    }
}

/// One id, a list of them, or the word `none` for an empty list.
#[derive(Debug)]
pub struct EachOrNone<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for EachOrNone<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("NoneOrMany{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one }, nothing()] })
    }
}

/// The word that stands for an empty list.
pub(super) fn nothing() -> Value {
    named([("none".to_owned(), "There are none: an empty list.".to_owned())].into_iter())
}

/// Entries by language.
#[derive(Debug)]
pub struct ByTag<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ByTag<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("ByLanguage{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (tag, entry) = (generator.subschema_for::<Tag>(), generator.subschema_for::<T>());
        json_schema!({ "type": "object", "propertyNames": tag, "additionalProperties": entry })
    }
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
