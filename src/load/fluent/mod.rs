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
pub fn parse(s: &Sources, id: SourceId, c: &mut Catalogue, _: &mut Sink) { c.files.push(id); c.resources.push(s.file(id).text.to_string()); for l in s.file(id).text.lines() { if l.starts_with(|x: char| x.is_ascii_alphabetic()||x=='-') { let name=l.split([' ','=']).next().unwrap_or("").to_owned(); let e=Entry{id:name.clone(),id_span:Span::new(id,0..0),span:Span::new(id,0..0),attributes:vec![],value:None}; if let Some(t)=name.strip_prefix('-') { c.terms.insert(t.to_owned(),e); } else { c.messages.insert(name,e); } } } }
pub static RULES: &[&Rule] = &[];
