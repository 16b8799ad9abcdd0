//! stub
use std::path::Path;
#[derive(Debug)] pub struct Page { pub path: String, pub text: String }
#[derive(Debug)] pub struct WriteError;
impl std::fmt::Display for WriteError { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
pub fn write(_: &Path, _: &[Page]) -> Result<String, WriteError> { Err(WriteError) }
pub fn compare(_: &Path, _: &[Page]) -> Result<Vec<String>, WriteError> { Err(WriteError) }
pub fn check_target(_: &Path, _: &Path) -> Result<(), WriteError> { Err(WriteError) }
