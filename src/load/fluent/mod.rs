//! stub
pub mod walk;
use std::collections::BTreeSet;
use indexmap::IndexMap;
use crate::{diag::{rule::Rule,sink::Sink}, source::{Sources,SourceId,Span}};
pub struct Pattern;
#[derive(Debug)]
pub struct Catalogue { pub locale: String, pub messages: IndexMap<String, Entry>, pub terms: IndexMap<String, Entry>, pub resources: Vec<String>, pub files: Vec<SourceId>, pub broken: BTreeSet<String> }
#[derive(Debug)]
pub struct Entry { pub id: String, pub id_span: Span, pub span: Span, pub attributes: Vec<Attribute>, pub value: Option<Pattern> }
#[derive(Debug)]
pub struct Attribute { pub name: String, pub name_span: Span, pub pattern: Pattern }
impl std::fmt::Debug for Pattern { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
impl Entry { pub fn patterns(&self) -> impl Iterator<Item=&Pattern> { self.value.iter() } }
impl Catalogue { pub fn new(locale: String) -> Self { Self { locale, messages: IndexMap::new(), terms: IndexMap::new(), resources: vec![], files: vec![], broken: BTreeSet::new() } } }
pub fn parse(_: &Sources, _: SourceId, _: &mut Catalogue, _: &mut Sink) {}
pub static RULES: &[&Rule] = &[];
