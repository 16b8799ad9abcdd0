//! The check `raw-html`.

use super::{Context, declare_check, faults};
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::markup::fault::FaultKind;

declare_check! {
    /// A message holds an HTML tag or comment.
    ///
    /// ## Why this matters
    /// Words of a translation go onto a company's legal page. A tag could hide a clause, or run a script.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-logs = Nous conservons <b>des journaux</b>.
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-logs = We keep server logs.
    /// ```
    ///
    /// ## What to do
    /// Use Markdown: `**bold**`, `*emphasis*`, lists, and the links that the policy names.
    pub(super) static CHECK = { name: "raw-html", level: Error, run: check, always: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    faults::each(
        cx,
        |kind| *kind == FaultKind::RawHtml,
        |found| {
            let what = format!("contains the HTML `{}`", found.fault.excerpt);
            let finding = found.finding(rule, &what).label("HTML");
            sink.push(
                finding
                    .help("use Markdown: **bold**, *emphasis*, lists, and the links that the policy names"),
            );
        },
    );
}
