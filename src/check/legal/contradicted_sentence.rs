//! The check `contradicted-sentence`.

use super::{Context, Rule, Sink, declare_check};
use crate::diag::Diagnostic;
use crate::load::fluent::walk;
use crate::model::cookie::Cookie;
use crate::model::document::{BlockPlan, SectionPlan};
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::sale::{Minors, Sale, SensitiveUse, Signal};
use crate::source::Span;
use crate::vocabulary::law;

declare_check! {
    /// A page has a sentence that comes with the program, and the policy states that it is not so.
    ///
    /// ## Why this matters
    /// Above a table of recipients, "We do not pass personal data on to anyone" is a false statement, in every language. Information must be true to be fair
    /// and transparent (GDPR Art. 5(1)(a)); the controller is held to what the notice says, and a false one is an unfair commercial practice in many places.
    ///
    /// ## Example
    /// ```yaml policy/legal.yaml
    /// cookies:
    ///   visitors: { name: _v, purposes: provide-service, group: statistics, duration: P13M }
    /// ```
    /// ```yaml policy/legal.yaml
    /// documents:
    ///   privacy: { effective: 2026-10-01 }
    ///   cookies:
    ///     effective: 2026-10-01
    ///     sections:
    ///       - { id: cookies, blocks: [{ prose: standard-necessary-cookies }, { table: cookies }] }
    /// ```
    ///
    /// ## What to do
    /// Take the sentence that fits, which the finding names, or correct what the policy states. A document without `sections:` has the sentences that fit
    /// by itself. Sentences of your own are not looked at: no program knows what they say.
    pub(in super::super) static CHECK = { name: "contradicted-sentence", level: Error, run: check, legal: true };
}

/// What the policy states in place of what a sentence says.
struct Otherwise {
    /// Where it states it.
    path: String,
    /// What it states.
    fact: &'static str,
    /// The message that fits, or nothing where no sentence does.
    fitting: Option<&'static str>,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.sound {
        return;
    }
    for section in cx.policy.documents.values().flat_map(|plan| &plan.sections).flat_map(SectionPlan::walk) {
        for (at, block) in section.blocks.iter().enumerate() {
            let messages = match block {
                BlockPlan::Prose(all) | BlockPlan::List(all) => all.as_slice(),
                BlockPlan::Note(message) => std::slice::from_ref(message),
                BlockPlan::Definitions(_) | BlockPlan::Table(_) | BlockPlan::Contact(_) => &[],
            };
            for message in messages.iter().filter(|message| is_of_the_program(cx, message)) {
                let Some(otherwise) = otherwise(cx.policy, message) else { continue };
                let place = cx.places.value(&format!("{}.blocks.{at}", section.path));
                sink.push(finding(cx, rule, (place, message), otherwise));
            }
        }
    }
}

/// Whether the words of a message are those that come with the program.
fn is_of_the_program(cx: &Context<'_>, message: &str) -> bool {
    let source = cx.source();
    source.is_some_and(|own| own.messages.get(message).is_some_and(|entry| own.is_built_in(entry)))
}

fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    (place, message): (Span, &str),
    own: Otherwise,
) -> Diagnostic {
    let Otherwise { path, fact, fitting } = own;
    let headline = format!("`{message}` is on a page, but {fact}");
    let found = Diagnostic::new(rule, place, headline).about_entry(&path);
    let mut found = found.related(cx.places.key(&path), fact);
    let words = cx.source().and_then(|source| source.messages.get(message)?.value.as_ref());
    if let Some(said) = words.and_then(|words| walk::flatten(words).into_iter().next()) {
        let said = said.text.split_whitespace().collect::<Vec<_>>().join(" ");
        found = found.note(format!("the page says: {said}"));
    }
    found.help(match fitting {
        Some(fitting) => format!("write `{fitting}` in its place, or correct what the policy states"),
        None => format!("take `{message}` out, or correct what the policy states"),
    })
}

/// What `policy` states in place of what a sentence of the program says. What it does not state contradicts nothing.
fn otherwise(policy: &Policy, message: &str) -> Option<Otherwise> {
    let own = of_recipients(policy, message)
        .or_else(|| of_decisions(policy, message))
        .or_else(|| of_cookies(policy, message))
        .or_else(|| of_sale(policy.sale.as_ref()?, message));
    let (path, fact, fitting) = own?;
    Some(Otherwise { path, fact, fitting })
}

/// Where the policy states something else, what it states, and the message that fits.
type Other = Option<(String, &'static str, Option<&'static str>)>;

fn of_recipients(policy: &Policy, message: &str) -> Other {
    match message {
        "standard-no-recipients" => {
            let (id, _) = policy.all_recipients().next()?;
            Some((id.path(), "the policy has recipients", Some("standard-recipients")))
        }
        "standard-no-transfers" => {
            let own = policy.transfers.keys().next().map(|id| format!("transfers.{id}"));
            let of_recipient = || law::transfers_of_recipients(policy).first().map(|(id, _)| id.path());
            let fact = "the policy has transfers to other countries";
            Some((own.or_else(of_recipient)?, fact, Some("standard-transfers")))
        }
        _ => None,
    }
}

fn of_decisions(policy: &Policy, message: &str) -> Other {
    let first = policy.decisions.as_ref()?.keys().next();
    match (message, first) {
        ("standard-no-automated-decisions", Some(id)) => Some((
            format!("automated-decisions.{id}"),
            "the policy has decisions by automated means",
            Some("standard-automated-decisions"),
        )),
        ("standard-automated-decisions", None) => Some((
            "automated-decisions".to_owned(),
            "the policy states that there are none",
            Some("standard-no-automated-decisions"),
        )),
        _ => None,
    }
}

fn of_cookies(policy: &Policy, message: &str) -> Other {
    let all = policy.cookies.as_ref()?;
    let path = |id: &Id<Cookie>| format!("cookies.{id}");
    let none = ("cookies".to_owned(), "the policy states that there are none");
    match message {
        "standard-no-cookies" => {
            Some((path(all.keys().next()?), "the policy has cookies", Some("standard-cookies")))
        }
        "standard-necessary-cookies" | "standard-cookies" if all.is_empty() => {
            Some((none.0, none.1, Some("standard-no-cookies")))
        }
        "standard-cookie-choices" if all.is_empty() => Some((none.0, none.1, None)),
        "standard-necessary-cookies" => {
            let (id, _) = all.iter().find(|(_, own)| own.group.as_str() != "necessary")?;
            Some((path(id), "the policy has a cookie that is not necessary", Some("standard-cookies")))
        }
        _ => None,
    }
}

fn of_sale(sale: &Sale, message: &str) -> Other {
    let sells = !sale.sold.is_empty() || !sale.shared.is_empty();
    let (key, fact, fitting) = match message {
        "standard-no-sale" if sells => {
            ("", "the policy states that personal information is sold or shared", Some("standard-sale"))
        }
        "standard-sale" if !sells => {
            ("", "the policy states that no personal information is sold or shared", Some("standard-no-sale"))
        }
        "standard-no-minors" if sale.minors == Some(Minors::OptIn) => {
            (".minors", "the policy states that it is, after they opted in", None)
        }
        "standard-opt-out-signal" if sale.opt_out_signal == Some(Signal::Ignored) => {
            (".opt-out-signal", "the policy states that it is ignored", None)
        }
        "standard-sensitive-permitted" if sale.sensitive_data == Some(SensitiveUse::OtherPurposes) => (
            ".sensitive-data",
            "the policy states that it is used for other purposes too",
            Some("standard-limit-link"),
        ),
        _ => return None,
    };
    Some((format!("sale-and-sharing{key}"), fact, fitting))
}
