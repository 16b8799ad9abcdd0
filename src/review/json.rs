//! The status with what changed since an earlier state, as one JSON object, and its schema.

use schemars::JsonSchema;
use serde::Serialize;

use super::since::{NotCompared, Since};
use crate::diag::json::schema_of;
use crate::status::Status;

/// What `policyglot status --format json` prints. Fields may be added within a version; none is taken away and none changes
/// its meaning.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "policyglot status")]
#[expect(clippy::option_option, reason = "null says something else than a field that is left out")]
struct Output<'a> {
    #[serde(flatten)]
    status: &'a Status,
    /// What changed since the folder that `--since` names; null where nothing can be compared. Only with `--since`.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Option<&'a Since>>,
    /// Why nothing is compared, in a sentence, where `since` is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_compared: Option<String>,
}

/// The status as JSON, with what changed where that was asked for.
///
/// # Panics
/// Never: what is written has names for keys and no numbers that JSON lacks.
#[must_use]
pub fn status(status: &Status, since: Option<&Result<Since, NotCompared>>) -> String {
    let not_compared = since.and_then(|since| since.as_ref().err()).map(NotCompared::sentence);
    let since = since.map(|since| since.as_ref().ok());
    let output = Output { status, since, not_compared };
    serde_json::to_string_pretty(&output).expect("internal: plain data") + "\n"
}

/// The JSON Schema of that, with a line end.
#[must_use]
pub fn schema() -> String {
    schema_of::<Output<'_>>()
}
