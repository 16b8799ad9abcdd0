//! One value or several, and values by language.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::forms::{Tag, nothing};

/// One value of a form, or a list of them, one at least.
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
        json_schema!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }] })
    }
}

/// One value of a form, or a list that has none of them twice.
#[derive(Debug)]
pub struct Once<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Once<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("OneOrManyOnce{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one, "uniqueItems": true }] })
    }
}

/// One id or a list of them, one at least.
#[derive(Debug)]
pub struct AtLeastOne<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for AtLeastOne<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("AtLeastOne{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1, "uniqueItems": true }] })
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
        json_schema!({ "anyOf": [one, { "type": "array", "items": one, "uniqueItems": true }, nothing()] })
    }
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
