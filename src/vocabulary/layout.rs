//! The sections that a document has where it names none of its own, from `layouts.yaml`.

use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::model::document::{DocumentKind, TableKind};

/// A section of a layout.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    /// Its id.
    pub id: String,
    /// What the policy must have for it to stand there.
    pub when: Option<String>,
    /// Residents of these places only.
    #[serde(default)]
    pub applies_to: Vec<String>,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A block of a layout: one of these.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Block {
    /// What the policy must have for it to stand there.
    pub when: Option<String>,
    /// A paragraph.
    pub prose: Option<String>,
    /// A passage that stands out.
    pub note: Option<String>,
    /// A table.
    pub table: Option<TableKind>,
    /// A contact: `controller` is that of the controller.
    pub contact: Option<String>,
}

static LAYOUTS: LazyLock<IndexMap<String, Vec<Section>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/layouts.json")))
        .expect("internal: the layouts are sound")
});

/// The layout of a kind of document.
#[must_use]
pub fn of(kind: DocumentKind) -> &'static [Section] {
    LAYOUTS.get(kind.name()).map_or(&[], Vec::as_slice)
}
