//! The check `duplicate-processor`.

use super::{Context, Rule, Sink, about, declare_check};
use crate::model::processor::{Recipient, RecipientId};

declare_check! {
    /// Two entries describe the same recipient.
    ///
    /// ## Why this matters
    /// Readers count two where there is one; the next change is made to one of them only.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// subprocessors:
    ///   hosting: { party: cloud, categories: all, purposes: hosting, regions: NL }
    ///   servers: { party: cloud, categories: all, purposes: hosting, regions: NL }
    /// ```
    ///
    /// ## What to do
    /// Keep one of them, with everything that it does.
    pub(in super::super) static CHECK = { name: "duplicate-processor", level: Warning, run: check, legal: true };
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    let all: Vec<_> = cx.policy.all_recipients().collect();
    for (at, (id, own)) in all.iter().enumerate() {
        let same = |other: &&(RecipientId, &Recipient)| {
            let (_, other) = other;
            let party = own.party.is_some() && own.party == other.party && own.role == other.role;
            party
                && format!("{:?}", (&own.data, &own.purposes))
                    == format!("{:?}", (&other.data, &other.purposes))
        };
        if let Some((first, _)) = all[..at].iter().find(same) {
            let headline = format!("`{}` and `{}` are the same company and do the same", first.id(), id.id());
            let found =
                about(cx, rule, &id.path(), headline).related(cx.places.key(&first.path()), "the first");
            sink.push(found.help("keep one of the two"));
        }
    }
}
