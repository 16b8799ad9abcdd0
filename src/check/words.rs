//! Words that several checks say the same way.

use super::Language;
use crate::diag::Severity;
use crate::model::policy::Status;

/// What is missing is an error where the language is published, a warning while it is a draft.
pub(super) fn level(language: &Language<'_>) -> Severity {
    match language.status {
        Status::Published => Severity::Error,
        Status::Draft => Severity::Warning,
    }
}

/// Whether a message only says otherwise what CLDR says, so that each language may have it or not.
pub(super) fn is_optional(id: &str) -> bool {
    id.starts_with("region-") || id.starts_with("language-")
}
