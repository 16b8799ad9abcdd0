//! The families of entries: their ids, what stands under their keys, and which entries the tool brings.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::forms::{CheckName, ID, OwnId, Period, WRITE_ID, bare, named, nothing, truth};
use super::words;
use crate::load::raw::Labelled;
use crate::model::regime::Regime;
use crate::vocabulary;

/// A family of entries.
pub trait Family {
    /// The key under which its entries stand.
    const KEY: &'static str;
    /// What one entry is called in the schema.
    const NAME: &'static str;
    /// Whether a reference can name an entry that the tool brings, without the policy describing it.
    const BORROWED: bool;
}

/// Declares the families.
macro_rules! families {
    ($($name:ident $key:literal $entry:literal $borrowed:literal,)+) => {
        $(
            #[doc = concat!("The family `", $key, "`.")]
            #[derive(Debug)]
            pub struct $name;

            impl Family for $name {
                const KEY: &'static str = $key;
                const NAME: &'static str = $entry;
                const BORROWED: bool = $borrowed;
            }
        )+
    };
}

families! {
    Parties "parties" "Party" false,
    Brands "brands" "Brand" false,
    Addresses "addresses" "Address" false,
    Contacts "contacts" "Contact" false,
    Laws "laws" "Law" false,
    Values "values" "Value" false,
    Safeguards "safeguards" "Safeguard" true,
    Transfers "transfers" "Transfer" false,
    Categories "categories" "Category" true,
    Sources "sources" "Source" true,
    Purposes "purposes" "Purpose" true,
    Bases "bases" "Basis" true,
    Conditions "conditions" "Condition" true,
    Interests "interests" "Interest" true,
    Criteria "criteria" "Criterion" true,
    Events "events" "Event" true,
    Consequences "consequences" "Consequence" true,
    Subjects "subjects" "Subject" true,
    Channels "channels" "Channel" true,
    Evidences "evidence" "Evidence" true,
    Measures "measures" "Measure" true,
    CookieGroups "cookie-groups" "CookieGroup" true,
    Retentions "retention" "Retention" false,
    Collections "collections" "Collection" false,
    Subprocessors "subprocessors" "Subprocessor" false,
    Recipients "recipients" "Recipient" false,
    Rights "rights" "Right" false,
    Authorities "authorities" "Authority" false,
    Decisions "automated-decisions" "Decision" false,
    Cookies "cookies" "Cookie" false,
    PurposeChanges "purpose-changes" "PurposeChange" false,
    Terms "glossary" "Term" false,
    Documents "documents" "Document" false,
}

/// The built-in entries of a family, each with what it is called in English.
fn built_in(family: &'static str) -> impl Iterator<Item = (String, String)> {
    vocabulary::ids(family).map(move |id| (id.to_owned(), words::called(family, id)))
}

/// A word that names an entry of the policy: any id.
fn any_id() -> Value {
    json!({ "type": "string", "pattern": ID, "patternErrorMessage": WRITE_ID, "maxLength": 80 })
}

/// The same, with what it names.
fn id_of(description: &str) -> Schema {
    json_schema!({ "description": description, "anyOf": [any_id(), truth()] })
}

/// The id of an entry of a family.
#[derive(Debug)]
pub struct Ref<F>(PhantomData<F>);

impl<F: Family> JsonSchema for Ref<F> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}Id", F::NAME).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        if !F::BORROWED {
            return id_of(&format!("The id of an entry of `{}`.", F::KEY));
        }
        let text = format!(
            "The id of an entry of `{}`, or of one that the tool brings: `policyglot explain vocabulary`.",
            F::KEY
        );
        json_schema!({ "description": text, "anyOf": [named(built_in(F::KEY)), any_id(), truth()] })
    }
}

/// The id of an entry that the tool brings.
#[derive(Debug)]
struct KindOf<F>(PhantomData<F>);

impl<F: Family> JsonSchema for KindOf<F> {
    fn schema_name() -> Cow<'static, str> {
        format!("BuiltIn{}", F::NAME).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = Schema::try_from(named(built_in(F::KEY))).unwrap_or_default();
        let text = format!("One of the `{}` that the tool brings: `policyglot explain vocabulary`.", F::KEY);
        schema.insert("description".to_owned(), text.into());
        schema
    }
}

/// One entry of a family that is described by `T`.
struct Entry<F, T>(PhantomData<(F, T)>);

impl<F: Family, T: JsonSchema> JsonSchema for Entry<F, T> {
    fn schema_name() -> Cow<'static, str> {
        F::NAME.into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = T::json_schema(generator);
        if T::schema_name() == Labelled::schema_name() {
            let text = format!("An entry of `{}`: it needs no more than its id.", F::KEY);
            schema.insert("description".to_owned(), text.into());
        }
        if let Some(own) = schema.pointer_mut("/properties/kind-of").and_then(Value::as_object_mut) {
            let kind = generator.subschema_for::<KindOf<F>>();
            own.remove("type");
            own.insert("anyOf".to_owned(), json!([kind, { "type": "null" }]));
        }
        schema
    }
}

/// What stands under the key of a family: entries by id.
#[derive(Debug)]
pub struct Entries<F, T>(PhantomData<(F, T)>);

impl<F: Family, T: JsonSchema> JsonSchema for Entries<F, T> {
    fn schema_name() -> Cow<'static, str> {
        format!("EntriesOf{}", F::NAME).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (own, entry) = (generator.subschema_for::<OwnId>(), generator.subschema_for::<Entry<F, T>>());
        let mut schema =
            json_schema!({ "type": "object", "propertyNames": own, "additionalProperties": entry });
        let built_in: serde_json::Map<String, Value> = built_in(F::KEY)
            .map(|(id, name)| {
                let mut entry = entry.clone();
                entry.insert("description".to_owned(), format!("The tool brings this entry: {name}").into());
                (id, entry.to_value())
            })
            .collect();
        if !built_in.is_empty() {
            schema.insert("properties".to_owned(), built_in.into());
        }
        schema
    }
}

/// Entries of a family, or the word `none`: that there are none is a statement of its own.
#[derive(Debug)]
pub struct EntriesOrNone<F, T>(PhantomData<(F, T)>);

impl<F: Family, T: JsonSchema> JsonSchema for EntriesOrNone<F, T> {
    fn schema_name() -> Cow<'static, str> {
        format!("EntriesOf{}OrNone", F::NAME).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entries = generator.subschema_for::<Entries<F, T>>();
        let none =
            named([("none".to_owned(), "There are none, and the page says so.".to_owned())].into_iter());
        json_schema!({ "anyOf": [none, entries] })
    }
}

/// The id of an entry of `subprocessors` or `recipients`.
#[derive(Debug)]
pub struct AnyRecipient;

impl JsonSchema for AnyRecipient {
    fn schema_name() -> Cow<'static, str> {
        "AnyRecipientId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        id_of("The id of an entry of `subprocessors` or `recipients`.")
    }
}

/// One or many ids of entries of `categories`, or the word `all`.
#[derive(Debug)]
pub struct CategoriesOrAll;

impl JsonSchema for CategoriesOrAll {
    fn schema_name() -> Cow<'static, str> {
        "CategoriesOrAll".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let all = named([("all".to_owned(), "Every category of the policy.".to_owned())].into_iter());
        let one = generator.subschema_for::<Ref<Categories>>();
        json_schema!({ "anyOf": [all, one, { "type": "array", "items": one, "uniqueItems": true }, nothing()] })
    }
}

/// A period, or what decides it: an entry of `criteria`.
#[derive(Debug)]
pub struct PeriodOrCriterion;

impl JsonSchema for PeriodOrCriterion {
    fn schema_name() -> Cow<'static, str> {
        "PeriodOrCriterion".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let period = bare::<Period>(generator);
        json_schema!({
            "description": "A period, or the id of an entry of `criteria`.",
            "anyOf": [period, named(built_in("criteria")), any_id(), truth()],
            "examples": ["P13M", "account-open"],
        })
    }
}

/// How long data are kept, as a collection says it.
#[derive(Debug)]
pub struct RetentionTime;

impl JsonSchema for RetentionTime {
    fn schema_name() -> Cow<'static, str> {
        "RetentionTime".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let period = bare::<Period>(generator);
        json_schema!({
            "description": "A period, or the id of an entry of `retention` or of `criteria`.",
            "anyOf": [period, named(built_in("criteria")), any_id(), truth()],
            "examples": ["P13M", "account-open"],
        })
    }
}

/// Entries by the law that asks for them.
#[derive(Debug)]
pub struct ByRegime<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ByRegime<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("ByRegime{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entry = generator.subschema_for::<T>().to_value();
        let keys: serde_json::Map<String, Value> = Regime::ALL
            .into_iter()
            .map(|regime| {
                let mut entry = entry.clone();
                entry["description"] = format!("Under the {}.", vocabulary::law::of(regime).name).into();
                (regime.name().to_owned(), entry)
            })
            .collect();
        json_schema!({ "type": "object", "properties": keys, "additionalProperties": false })
    }
}

/// Things by an id of their own.
#[derive(Debug)]
pub struct ById<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ById<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("ById{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (own, entry) = (generator.subschema_for::<OwnId>(), generator.subschema_for::<T>());
        json_schema!({ "type": "object", "propertyNames": own, "additionalProperties": entry })
    }
}

/// Things by the name of a check.
#[derive(Debug)]
pub struct ByCheck<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ByCheck<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("ByCheck{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (name, entry) = (generator.subschema_for::<CheckName>(), generator.subschema_for::<T>());
        json_schema!({ "type": "object", "propertyNames": name, "additionalProperties": entry })
    }
}
