//! The check `foreign-link`.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::destination::{Destination, Gap, Tongues};
use super::different_email::{domain, is_invented, odd};
use super::translation::Translation;
use super::{Context, addresses, declare_check, shown};
use crate::cldr::numbers::digit;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::document::Value;
use crate::ledger::standing::Standing;
use crate::markup::read::visit_inlines;
use crate::markup::{Inline, Target};
use crate::model::fact::FactValue;
use crate::unit::{Text, Unit};

declare_check! {
    /// A translation leads to a host, a telephone number or an e-mail address that neither the policy nor its source language
    /// names: by a link, or, of the last two, in its words.
    ///
    /// What the source language said when the translation was accepted counts as well, and so does another address of a domain
    /// that is named. Nothing makes an exception, whatever else is behind or was accepted: who translates cannot decide alone
    /// where readers of a policy are sent.
    ///
    /// ## Why this matters
    /// Readers take what a policy links to for its own, and trust it with what they would tell the company. One line in a
    /// file of translations is enough to send them to somebody else.
    ///
    /// ## Example
    /// ```ftl locales/en/example.ftl
    /// about-rules = Our rules hold.
    /// ```
    /// ```ftl locales/fr/example.ftl
    /// about-rules = Nos [règles](https://rules.example.org/members) s’appliquent.
    /// ```
    ///
    /// ## What to do
    /// Take the link out. Where it is right, let the policy name it (`links: { rules: { url: … } }`), and write
    /// `[words]({ $link-rules })`.
    pub(super) static CHECK = { name: "foreign-link", level: Error, run: check, always: true, apart: true };
}

/// Where links may lead, and to whom readers may write.
struct Known {
    tongues: Tongues,
    places: Vec<Destination>,
    mails: BTreeSet<String>,
}

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        // Most translations type no address at all.
        let known = LazyCell::new(|| Known::new(cx, translation));
        let shown = on_pages(cx, translation.language.tag);
        for unit in &translation.units {
            let then = || known.then(cx, translation, unit);
            let texts = || unit.target.texts.iter();
            let is_named = |place: &Destination| known.has(place) || then().has(place);
            let leads = || texts().flat_map(|text| links(text).chain(phones(&text.plain)));
            let foreign = leads().find(|place| !is_named(place)).map(|place| place.written);
            let table = translation.source.known.table;
            let is_known =
                |own: &String| is_invented(own, table) || known.has_mail(own) || then().has_mail(own);
            let written = || texts().flat_map(mails).find(|own| !is_known(&own.to_lowercase()));
            let on_page = || {
                let shown = shown.get(unit.message)?;
                let place = shown.places().find(|place| !is_named(place)).map(|place| place.written);
                place.or_else(|| shown.mails().find(|own| !is_known(&own.to_lowercase())))
            };
            let Some(written) = foreign.or_else(written).or_else(on_page) else { continue };
            let english = translation.source.name;
            let mut found = translation
                .finding_at(
                    rule,
                    unit,
                    &written,
                    &format!("leads to {written}, which neither the policy nor {english} names"),
                )
                .label("somebody else’s, as far as anybody can tell")
                .related(translation.source_place(unit, ""), format!("the {english} text"))
                .note("readers take what a policy links to for its own");
            if let Some(odd) = odd(&written) {
                found = found.note(odd);
            }
            let help = "take it out; where it is right, name it in the policy, as under `links:` or `contacts:`, and use its value";
            sink.push(found.help(help));
        }
    }
}

impl Known {
    fn new(cx: &Context<'_>, translation: &Translation<'_>) -> Self {
        let tongues = Tongues::new(&translation.source.known.tag, &translation.language.known.tag);
        let mut known = Self { tongues, places: Vec::new(), mails: BTreeSet::new() };
        known.places.extend(Destination::new(&cx.policy.site.base_url.href));
        for fact in cx.policy.facts.values() {
            match &fact.value {
                FactValue::Link(own) => known.places.extend(own.all().filter_map(Destination::new)),
                FactValue::Email(own) => known.mails.extend([own.to_lowercase()]),
                FactValue::Phone(own) => known.places.extend(Destination::new(&format!("tel:{own}"))),
                _ => {}
            }
        }
        for text in translation.units.iter().flat_map(|unit| &unit.source.texts) {
            known.places.extend(links(text));
            known.places.extend(phones(&text.plain));
            known.add(&text.plain);
            known.mails.extend(mails(text).map(|own| own.to_lowercase()));
        }
        known
    }

    /// What stands in the words of a text.
    fn add(&mut self, text: &str) {
        let places = addresses::links(text).into_iter().filter_map(|range| Destination::new(&text[range]));
        self.places.extend(places.chain(phones(text)));
        self.mails.extend(addresses::mails(text).into_iter().map(|range| text[range].to_lowercase()));
    }

    /// What the source text named when the translation was accepted.
    fn then(&self, cx: &Context<'_>, translation: &Translation<'_>, unit: &Unit<'_>) -> Self {
        let standing = cx.standings.get(translation.language.tag).and_then(|own| own.get(unit.message));
        let mut then = Self { tongues: self.tongues.clone(), places: Vec::new(), mails: BTreeSet::new() };
        if let Some(Standing::Stale(stale)) = standing {
            stale.then.iter().for_each(|text| then.add(text));
        }
        then
    }

    fn has(&self, place: &Destination) -> bool {
        self.places.iter().any(|own| {
            let gap = place.gap(own, &self.tongues);
            // Without a host it is a telephone: another number is somebody else.
            if place.host.is_empty() {
                return gap.is_none();
            }
            gap != Some(Gap::Host) && place.is_at_host_of(own, &self.tongues)
        })
    }

    fn has_mail(&self, address: &str) -> bool {
        let domain = domain(address);
        self.mails.iter().any(|own| own == address || self::domain(own) == domain)
    }
}

/// What pages show of a message that may lead somewhere: its words, with the values in them, and where its links lead.
#[derive(Default)]
struct Shown {
    words: Vec<String>,
    links: Vec<String>,
}

/// That of the messages of a language, for those that have any. Whatever way its words came there, this is what readers get.
fn on_pages<'a>(cx: &Context<'a>, tag: &str) -> BTreeMap<&'a str, Shown> {
    let mut all: BTreeMap<&str, Shown> = BTreeMap::new();
    for (message, text) in shown::texts(cx, tag) {
        let (mut links, mut may_lead) = (Vec::new(), false);
        let leads = |value: &Value| value.parts.iter().any(|part| addresses::may_lead(&part.text));
        visit_inlines(&text.blocks, &mut |inline| match inline {
            Inline::Link { target: Target::Address(address), .. } => links.push(address.clone()),
            Inline::Text(words) => may_lead |= addresses::may_lead(words),
            Inline::Value(mark) => may_lead |= text.values.get(mark).is_some_and(leads),
            _ => {}
        });
        let words = may_lead.then(|| text.plain().nfkc().collect());
        if words.is_some() || !links.is_empty() {
            let own = all.entry(message).or_default();
            own.words.extend(words);
            own.links.extend(links);
        }
    }
    all
}

impl Shown {
    fn places(&self) -> impl Iterator<Item = Destination> + '_ {
        let typed =
            self.words.iter().flat_map(|words| addresses::links(words).into_iter().map(|at| &words[at]));
        let leads = self.links.iter().map(String::as_str).filter(|own| !own.starts_with("mailto:"));
        let places = typed.chain(leads).filter_map(Destination::new);
        places.chain(self.words.iter().flat_map(|words| phones(words)))
    }

    fn mails(&self) -> impl Iterator<Item = String> + '_ {
        let behind = self.links.iter().filter_map(|own| own.strip_prefix("mailto:"));
        let behind = behind.map(|own| own.split('?').next().unwrap_or_default().to_owned());
        behind.chain(self.words.iter().flat_map(|words| mails_in(words)))
    }
}

/// The telephones that some words name, as readers dial them: with the code of a country.
fn phones(words: &str) -> impl Iterator<Item = Destination> + '_ {
    addresses::phones(words).into_iter().filter_map(|range| {
        let digits: String =
            words[range.clone()].chars().filter_map(digit).map(|digit| char::from(b'0' + digit)).collect();
        let mut place = Destination::new(&format!("tel:+{digits}"))?;
        words[range].clone_into(&mut place.written);
        Some(place)
    })
}

/// Where a text leads: to pages elsewhere and to telephones.
fn links(text: &Text) -> impl Iterator<Item = Destination> + '_ {
    let typed = text.links.iter().map(|link| link.target.as_str());
    // Others are refused whoever names them.
    let leads = |target: &&str| {
        let scheme = target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        scheme.is_some_and(|scheme| matches!(&*scheme, "https" | "http" | "tel"))
    };
    typed.filter(leads).filter_map(Destination::new)
}

/// The e-mail addresses of a text, behind its links and in its words: as they are written, and as readers see them.
fn mails(text: &Text) -> impl Iterator<Item = String> + '_ {
    let behind = text.links.iter().filter_map(|link| link.target.strip_prefix("mailto:"));
    let behind = behind.map(|own| own.split('?').next().unwrap_or_default().to_owned());
    behind.chain(mails_in(&text.written)).chain(mails_in(&text.plain))
}

/// Those in some words. One in which letters of another script stand is whole.
fn mails_in(words: &str) -> impl Iterator<Item = String> + '_ {
    addresses::mails(words).into_iter().map(|range| {
        let rest = &words[range.end..];
        let more = rest.find(|c: char| !c.is_alphabetic() && !matches!(c, '.' | '-')).unwrap_or(rest.len());
        let more = rest[..more].trim_end_matches(['.', '-']);
        // Scripts without capitals may go on at once: what looks like Latin is what is meant.
        let alike = more.chars().next().is_some_and(|c| c.is_lowercase() || c.is_uppercase());
        format!("{}{}", &words[range], if alike { more } else { "" })
    })
}
