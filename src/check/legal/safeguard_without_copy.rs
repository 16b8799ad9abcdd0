//! The check `safeguard-without-copy`.

use super::{Context, GDPR, Rule, Sink, about, applies, declare_check, transfers};
use crate::model::id::Id;
use crate::model::processor::{Safeguard, SafeguardKind};

declare_check! {
    /// A transfer rests on a safeguard, and nothing says where to get a copy of it.
    ///
    /// ## Why this matters
    /// The notice must say how people obtain a copy of the safeguards, or where they are available (GDPR and UK GDPR Art. 13(1)(f)).
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// subprocessors:
    ///   hosting: { party: cloud, categories: all, purposes: hosting, regions: [NL, IN], safeguards: binding-corporate-rules }
    /// ```
    ///
    /// ## What to do
    /// Describe the safeguard under `safeguards:` with its `url`, or with `copy-from:`, the contact that hands a copy out.
    pub(in super::super) static CHECK = { name: "safeguard-without-copy", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !applies(cx, GDPR) {
        return;
    }
    let mut told: Vec<&Id<Safeguard>> = Vec::new();
    for (path, id, own) in transfers::used(cx) {
        let needs = !matches!(
            own.kind,
            Some(SafeguardKind::Adequacy | SafeguardKind::Derogation | SafeguardKind::Framework)
        );
        let has = own.url.is_some() || own.copy_from.is_some() || own.certificate.is_some();
        if !needs || has || told.contains(&id) {
            continue;
        }
        told.push(id);
        let found = about(cx, rule, &path, format!("nothing says where to get a copy of `{id}`"))
            .label("rests on it")
            .note("people must learn where the safeguards can be seen (GDPR Art. 13(1)(f))");
        sink.push(found.help(format!("add `{id}: {{ copy-from: … }}` under `safeguards:`, or its `url`")));
    }
}
