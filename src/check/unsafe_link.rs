//! The check `unsafe-link`.

use super::{Context, declare_check, faults};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::markup::fault::{FaultKind, LinkRefusal};

declare_check! {
    /// A message links to something that is neither `https:`, `mailto:`, `tel:` nor a place on the same page.
    ///
    /// ## Why this matters
    /// Other links can run a script, lead to another company's look-alike, or lead nowhere.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Voir [les journaux](javascript:alert).
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    /// ```
    ///
    /// ## What to do
    /// Link to a fact of the policy, `[words]({ $link-name })`, or to a section, `[words](#section)`.
    pub(super) static CHECK = { name: "unsafe-link", level: Error, run: check, translation: true, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    faults::each(cx, is_link, |found| {
        let what = format!("links to {}: `{}`", why(&found.fault.kind), found.fault.excerpt);
        let finding = found.finding(rule, &what).label("this link");
        sink.push(
            finding.help("link to a fact, [words]({ $link-name }), or to a section, [words](#section)"),
        );
    });
}

fn is_link(kind: &FaultKind) -> bool {
    matches!(
        kind,
        FaultKind::UnsafeLink(_)
            | FaultKind::NonAsciiHost
            | FaultKind::ForeignMarkInDestination
            | FaultKind::LinkTitle
    )
}

fn why(kind: &FaultKind) -> String {
    let words = match kind {
        FaultKind::NonAsciiHost => "a host with letters beyond a to z, which can imitate another",
        FaultKind::ForeignMarkInDestination => "a fact mixed with other characters",
        FaultKind::LinkTitle => "an address with a title, which most readers never see",
        FaultKind::UnsafeLink(refusal) => match refusal {
            LinkRefusal::Scheme(scheme) => return format!("`{scheme}:`, which pages may not"),
            LinkRefusal::Relative => "no whole address",
            LinkRefusal::Character | LinkRefusal::Percent => "an address with characters that hide something",
            LinkRefusal::Anchor => "a place whose name is no section's id",
            LinkRefusal::Host => "a host that browsers read differently",
            LinkRefusal::Mail => "more or less than one plain e-mail address",
            LinkRefusal::Telephone => "no plain telephone number",
        },
        _ => "something else",
    };
    words.to_owned()
}
