//! Which check looks at what, and when: at each translation for itself, then at all of them together.
//!
//! The texts of a translation are read when it is its turn, and are gone when all checks have seen them: of a hundred languages
//! those of a few are in memory at a time.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::context::{Asked, Context, Language};
use super::glossary::Sayings;
use super::outvoted_locale::{self, Stated};
use super::{Apart, CHECKS, Check, Subject};
use crate::diag::sink::Sink;
use crate::progress::Phase;
use crate::unit::Segments;

/// A run of the checks.
struct Round<'a> {
    context: &'a Context<'a>,
    subject: &'a Subject<'a>,
    /// How messages are read.
    asked: Asked<'a>,
    /// What a check can see of other languages than the two that it compares: which have words, which messages pages ask for,
    /// and with what. Empty where nothing is kept.
    aside: Vec<u8>,
}

/// What each check finds, in the order of the catalogue and of the languages, however many are at work at once.
pub(super) fn found(context: &Context<'_>, subject: &Subject<'_>) -> Vec<Sink> {
    let wanted: Vec<_> = CHECKS.iter().filter(|check| subject.has_policy || check.without_policy).collect();
    // Without a policy there is one translation, which all look at.
    let is_apart = |check: &Check| check.apart || !subject.has_policy;
    let (apart, whole): (Vec<&Check>, Vec<&Check>) =
        wanted.iter().copied().copied().partition(|check| is_apart(check));
    let languages: Vec<_> = context.translations().collect();
    subject.progress.more(whole.len() + languages.len() * apart.len());
    let asked = context.asked();
    let aside = if subject.memo.is_some() { aside(context, &asked) } else { Vec::new() };
    let round = Round { context, subject, asked, aside };
    let Some(source) = context.source_language() else {
        return whole.par_iter().map(|check| round.look(context, check)).collect();
    };
    let known = round.known(&languages, &apart);
    let is_as_before = |own: &Option<Apart>| own.as_ref().is_some_and(|own| own.differing.is_empty());
    let segments =
        if known.iter().all(is_as_before) { Segments::default() } else { round.read(&source, &|_| true) };
    let context = &context.saying(Sayings::new(context, &segments));
    let round = Round { context, ..round };
    let (by_language, differing) = round.apart((&source, &segments), &languages, &apart, known);
    // What all say alike needs no vote.
    let voting = if differing.is_empty() { &[][..] } else { &languages };
    let read = |language| round.read(language, &|id| differing.contains(id));
    let theirs: Vec<_> = voting.par_iter().map(read).collect();
    let pairs = voting.iter().zip(&theirs);
    let pairs = pairs.map(|(own, read)| context.paired((source, &segments), (*own, read)));
    let context = &context.with(pairs.collect());
    let whole: Vec<Sink> = whole.par_iter().map(|check| round.look(context, check)).collect();
    let mut whole = whole.into_iter();
    let mut by_language: Vec<_> = by_language.into_iter().map(Vec::into_iter).collect();
    let in_order = wanted.iter().flat_map(|check| {
        if is_apart(check) {
            by_language.iter_mut().filter_map(Iterator::next).collect()
        } else {
            whole.next().into_iter().collect::<Vec<_>>()
        }
    });
    in_order.collect()
}

/// See [`Round::aside`].
fn aside(context: &Context<'_>, asked: &Asked<'_>) -> Vec<u8> {
    let languages: Vec<_> = context.languages().map(|own| own.tag).collect();
    format!("{languages:?}\n{asked:?}\n{:?}", context.reach).into_bytes()
}

impl Round<'_> {
    /// What was found before in translations of which nothing changed that `checks` can see.
    fn known(&self, languages: &[Language<'_>], checks: &[&'static Check]) -> Vec<Option<Apart>> {
        let Some(memo) = self.subject.memo else { return languages.iter().map(|_| None).collect() };
        let each = languages.par_iter().map(|language| {
            let own = memo.known(language.tag, &[self.asked_of(language, checks).as_bytes(), &self.aside])?;
            (own.found.len() == checks.len()).then_some(own)
        });
        each.collect()
    }

    /// Which checks look at a language.
    fn asked_of(&self, language: &Language<'_>, checks: &[&'static Check]) -> String {
        checks.iter().map(|check| if self.has_to(language.tag, check) { '1' } else { '0' }).collect()
    }

    /// What the checks that look at each translation for itself find, by language and check, and the messages in which some
    /// translation states something else than the source language; of some languages it is `known`.
    fn apart<'a>(
        &self,
        (source, segments): (&Language<'a>, &'a Segments),
        languages: &[Language<'a>],
        checks: &[&'static Check],
        known: Vec<Option<Apart>>,
    ) -> (Vec<Vec<Sink>>, BTreeSet<String>) {
        let stated = Stated::new(self.context, segments);
        let each = languages.par_iter().zip(known).map(|(language, known)| {
            if let Some(known) = known {
                self.subject.progress.skip(checks.len());
                return known;
            }
            let read = self.read(language, &|_| true);
            let translation = self.context.paired((*source, segments), (*language, &read));
            let differing = stated.differing(self.context, &translation);
            let beside = self.context.with(vec![translation]);
            let look = |check: &&'static Check| {
                if self.has_to(language.tag, check) { self.look(&beside, check) } else { Sink::default() }
            };
            let own = Apart { found: checks.par_iter().map(look).collect(), differing };
            if let Some(memo) = self.subject.memo {
                memo.keep(language.tag, &[self.asked_of(language, checks).as_bytes(), &self.aside], &own);
            }
            own
        });
        let each: Vec<_> = each.collect();
        let differing = each.iter().flat_map(|own| own.differing.iter().cloned()).collect();
        (each.into_iter().map(|own| own.found).collect(), differing)
    }

    /// Whether something that is told depends on what `check` finds in a language.
    fn has_to(&self, tag: &str, check: &Check) -> bool {
        let name = check.rule.name;
        let subject = self.subject;
        (subject.told)(tag) || outvoted_locale::replaces(name) || subject.excepted.contains(name)
    }

    /// A language's messages as readers get them, those that are `wanted`.
    fn read(&self, language: &Language<'_>, wanted: &dyn Fn(&str) -> bool) -> Segments {
        let wanted = |message: &str| self.context.reaches(message) && wanted(message);
        self.context.read(language, &self.asked, &wanted, self.subject.progress)
    }

    fn look(&self, context: &Context<'_>, check: &'static Check) -> Sink {
        let mut own = Sink::default();
        let progress = self.subject.progress;
        progress.time(Phase::OneCheck, check.rule.name, || (check.run)(context, &check.rule, &mut own));
        progress.done();
        own
    }
}
