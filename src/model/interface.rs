//! The words of the page itself: messages `ui-…` that the templates and the generated tables use.

/// Words that every page has, without `ui-`. Templates read them as `ui.NAME`, hyphens written as underscores.
pub const PAGE: [&str; 8] = [
    "skip-to-content",
    "contents",
    "languages",
    "choose-language",
    "not-translated",
    "note",
    "back-to-top",
    "documents",
];

/// All message ids of the interface, with `ui-`, that a translation has even where a policy does not reach them now.
pub const ALL: [&str; 28] = [
    "ui-skip-to-content",
    "ui-contents",
    "ui-languages",
    "ui-choose-language",
    "ui-not-translated",
    "ui-note",
    "ui-back-to-top",
    "ui-effective",
    "ui-updated",
    "ui-prevailing-language",
    "ui-applies-to",
    "ui-audience",
    "ui-email",
    "ui-post",
    "ui-phone",
    "ui-form",
    "ui-response-time",
    "ui-all-data-except",
    "ui-regions-may-include",
    "ui-longest-of",
    "ui-shortest-of",
    "ui-fee-may-apply",
    "ui-only-for",
    "ui-not-applicable",
    "ui-behind",
    "ui-behind-missing",
    "ui-behind-labels",
    "ui-behind-link",
];
