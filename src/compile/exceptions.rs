//! Exceptions of a policy, held against what was found in it.

use jiff::civil::Date;

use super::{Understood, rules};
use crate::allow::{self, Subject};
use crate::check;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::load::Workspace;

/// Marks what exceptions accept, and adds what is wrong with them. `today` is the day that counts.
pub(crate) fn settle(workspace: &Workspace, own: &Understood, today: Option<Date>, found: Sink) -> Sink {
    let locales: Vec<_> = own.policy.site.languages.keys().map(ToString::to_string).collect();
    let subject = Subject {
        sources: &workspace.sources,
        catalogues: &workspace.catalogues,
        source: &own.policy.site.source.to_string(),
        policy: Some(&workspace.policy),
        locales: &locales,
        names: &own.localized.names,
        unread: &workspace.unread,
        rules: &rules(),
        looked: &|_| true,
        complete: own.sound,
        today,
    };
    allow::settle(&subject, found)
}

/// The same for a translation beside its source, without a policy. Exceptions above the source texts are left alone: what
/// they silence is told where there is a policy.
pub(super) fn settle_pair(
    own: &check::Subject<'_>,
    (source, translation): &(String, String),
    today: Option<Date>,
    found: Sink,
) -> Sink {
    let looked =
        |rule: &Rule| check::CHECKS.iter().any(|check| check.without_policy && check.rule.name == rule.name);
    let subject = Subject {
        sources: own.sources,
        catalogues: own.words.catalogues,
        source,
        policy: None,
        locales: std::slice::from_ref(translation),
        names: &own.localized.names,
        unread: own.words.unread,
        rules: &rules(),
        looked: &looked,
        complete: true,
        today,
    };
    allow::settle(&subject, found)
}
