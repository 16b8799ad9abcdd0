//! `docs/templates.md`: every field that templates see, as the comments of the types describe it.

use std::fmt::Write;

use policyglot::render::context;
use serde_json::Value;

use super::json::{fields as table, parts, text};

/// What stands before the fields on the page.
pub(crate) const BEGIN: &str = "<!-- What stands below is made from src/render/context/views.rs: POLICYGLOT_UPDATE=1 cargo test docs -->\n";

/// The fields.
pub(crate) fn fields() -> String {
    let mut page = String::new();
    for (schema, heading) in context::schemas().iter().zip(["Page", "Index"]) {
        // The names of the types end in what they are to the program.
        let schema: Value =
            serde_json::from_str(&schema.replace("View\"", "\"").replace("Chooser", "")).unwrap();
        let _ = writeln!(page, "\n### {heading}\n\n{}\n", text(&schema));
        table(&schema, heading, &mut page);
        parts(&schema, heading, "####", &mut page);
    }
    page
}
