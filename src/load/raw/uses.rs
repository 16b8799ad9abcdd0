//! Entries about what is done with data.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{OneOrMany, Single, raw};
use crate::load::link::RawLink;
use crate::load::schema::families::{
    AnyRecipient, Bases, Categories, CategoriesOrAll, Channels, Conditions, Consequences, Contacts,
    CookieGroups, Evidences, Interests, Measures, Parties, Purposes, Ref, RetentionTime, Safeguards, Sources,
    Subjects, Subprocessors,
};
use crate::load::schema::forms::{Age, Concept, CookieTime, Date, Message, Period, Place};
use crate::load::schema::lists::{AtLeastOne, EachOrNone, Once};
use crate::model::cookie::CookieKind;
use crate::model::data::RequiredBy;
use crate::model::processor::Role;
use crate::model::regime::Regime;
use crate::model::right::Fee;
use crate::model::sale::{Minors, SensitiveUse, Signal};

raw! {
    /// One row of what is collected, from where, why, on which basis, and for how long.
    RawCollection {
        /// The message that names the activity in the record of processing, where that is not `collection-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// Where the data come from: entries of `sources`.
        #[schemars(with = "Option<EachOrNone<Ref<Sources>>>")]
        source: Option<OneOrMany>,
        /// Whom the data are about: entries of `subjects`.
        #[schemars(with = "Option<EachOrNone<Ref<Subjects>>>")]
        subjects: Option<OneOrMany>,
        /// Which data: entries of `categories`.
        #[schemars(example = ["name", "email-address"])]
        #[schemars(with = "AtLeastOne<Ref<Categories>>")]
        categories: OneOrMany,
        /// Why: entries of `purposes`.
        #[schemars(with = "Option<EachOrNone<Ref<Purposes>>>")]
        purposes: Option<OneOrMany>,
        /// On which legal basis: entries of `bases`.
        #[schemars(with = "Option<EachOrNone<Ref<Bases>>>")]
        bases: Option<OneOrMany>,
        /// The legitimate interests that are pursued: entries of `interests`.
        #[schemars(with = "Option<EachOrNone<Ref<Interests>>>")]
        interests: Option<OneOrMany>,
        /// What allows special categories of data to be used: entries of `conditions`.
        #[schemars(with = "Option<EachOrNone<Ref<Conditions>>>")]
        conditions: Option<OneOrMany>,
        /// How long they are kept: an entry of `retention` or of `criteria`, or a period such as `P13M`.
        #[schemars(with = "Option<RetentionTime>")]
        retention: Option<Single>,
        /// Whether the person must give the data, by a contract or by law.
        required_by: Option<RequiredBy>,
        /// What follows when they are not given: an entry of `consequences`.
        #[schemars(with = "Option<Ref<Consequences>>")]
        if_refused: Option<String>,
        /// Who receives them: entries of `subprocessors` and `recipients`.
        #[schemars(with = "Option<EachOrNone<AnyRecipient>>")]
        recipients: Option<OneOrMany>,
    }
}
raw! {
    /// Who receives data: a company, or a kind of company.
    RawRecipient {
        /// The message that names it, where that is not `subprocessor-ID` or `recipient-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The company, an entry of `parties`, where it is one and no kind.
        #[schemars(with = "Option<Ref<Parties>>")]
        party: Option<String>,
        /// On whose responsibility it acts. Left out: `processor` under `subprocessors`, `controller` under
        /// `recipients`, and `authority` for the entry `public-authorities`.
        role: Option<Role>,
        /// Who passes the data on to it: an entry of `subprocessors`.
        #[schemars(with = "Option<Ref<Subprocessors>>")]
        via: Option<String>,
        /// Which data it is given: entries of `categories`, or the word `all`. Left out: those of the collections that
        /// name it.
        #[schemars(with = "Option<CategoriesOrAll>")]
        categories: Option<OneOrMany>,
        /// It is given all data but these: entries of `categories`.
        #[schemars(with = "Option<EachOrNone<Ref<Categories>>>")]
        all_categories_except: Option<OneOrMany>,
        /// What it does with them: entries of `purposes`.
        #[schemars(with = "Option<EachOrNone<Ref<Purposes>>>")]
        purposes: Option<OneOrMany>,
        /// Where it processes the data: countries, parts of them, or groups. A subprocessor needs it, unless it is a
        /// `party` or `regions-may-include` says it.
        #[schemars(with = "Option<Once<Place>>")]
        regions: Option<OneOrMany>,
        /// Where it may process them, depending on where the people are.
        #[schemars(with = "Option<Once<Place>>")]
        regions_may_include: Option<OneOrMany>,
        /// What transfers to it rest on: entries of `safeguards`.
        #[schemars(with = "Option<EachOrNone<Ref<Safeguards>>>")]
        safeguards: Option<OneOrMany>,
        /// The contract that binds a processor (GDPR Art. 28(3)): its name or number, for the record.
        #[schemars(example = &"DPA 2024-17")]
        contract: Option<String>,
        /// The day since which it receives data.
        #[schemars(with = "Option<Date>")]
        since: Option<String>,
        /// Its page on data protection.
        url: Option<RawLink>,
    }
}
raw! {
    /// A transfer to other countries.
    RawTransfer {
        /// The countries, parts of them, or groups.
        #[schemars(with = "AtLeastOne<Place>")]
        to: OneOrMany,
        /// Who receives the data there: entries of `subprocessors` and `recipients`. Left out: all of them.
        #[schemars(with = "Option<EachOrNone<AnyRecipient>>")]
        recipients: Option<OneOrMany>,
        /// What it rests on: entries of `safeguards`.
        #[schemars(with = "Option<EachOrNone<Ref<Safeguards>>>")]
        safeguards: Option<OneOrMany>,
        /// Further measures that protect the data there: entries of `measures`.
        #[schemars(with = "Option<EachOrNone<Ref<Measures>>>")]
        measures: Option<OneOrMany>,
    }
}
raw! {
    /// What a person can ask for.
    RawRight {
        /// The message that names it, where that is not `right-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The right that the tool brings that it is, such as `erasure`.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// Who handles the request: an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        contact: Option<String>,
        /// The ways to make it: entries of `channels`. Without them, people write to the contact, or to the controller.
        #[schemars(with = "Option<EachOrNone<Ref<Channels>>>")]
        channels: Option<OneOrMany>,
        /// Whether it can cost something. Left out: it is free.
        #[serde(default)]
        fee: Fee,
        /// How soon it is answered, where that is not the time of the contact.
        #[schemars(with = "Option<Period>")]
        response_time: Option<String>,
        /// What is asked for to be sure of who asks: entries of `evidence`.
        #[schemars(with = "Option<EachOrNone<Ref<Evidences>>>")]
        evidence: Option<OneOrMany>,
        /// The formats in which data are handed out, such as `JSON`.
        #[schemars(example = ["CSV", "JSON"])]
        formats: Option<OneOrMany>,
        /// The laws that give it. Left out: all that apply.
        #[schemars(example = ["gdpr"])]
        regimes: Option<Vec<Regime>>,
        /// The places whose residents have it. Without it, everybody has it.
        #[schemars(with = "Option<Once<Place>>")]
        applies_to: Option<OneOrMany>,
        /// A message that says more about it, beside what it means.
        #[schemars(with = "Option<Message>")]
        description: Option<String>,
    }
}
raw! {
    /// How the rights are exercised that the laws under `regimes` give and that `rights` does not describe.
    RawStandardRights {
        /// Who handles the requests: an entry of `contacts`.
        #[schemars(with = "Ref<Contacts>")]
        contact: String,
        /// The ways to make them: entries of `channels`.
        #[schemars(with = "EachOrNone<Ref<Channels>>")]
        channels: OneOrMany,
        /// What is asked for to be sure of who asks: entries of `evidence`.
        #[schemars(with = "Option<EachOrNone<Ref<Evidences>>>")]
        evidence: Option<OneOrMany>,
    }
}
raw! {
    /// A decision made by automated means alone. Its words are the messages `decision-ID`, `.logic` and `.effects`.
    RawDecision {
        /// The message that names it, where that is not `decision-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// Which data it uses: entries of `categories`.
        #[schemars(with = "Option<EachOrNone<Ref<Categories>>>")]
        categories: Option<OneOrMany>,
        /// Who has a person look at it again (GDPR Art. 22(3)): an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        review: Option<String>,
    }
}
raw! {
    /// A cookie or something like it.
    RawCookie {
        /// Its technical name, such as `_ga`.
        #[schemars(example = &"_ga")]
        name: String,
        /// Who sets it: an entry of `parties`. Left out: the site itself.
        #[schemars(with = "Option<Ref<Parties>>")]
        provider: Option<String>,
        /// What it is for: entries of `purposes`.
        #[schemars(with = "EachOrNone<Ref<Purposes>>")]
        purposes: OneOrMany,
        /// Its category: an entry of `cookie-groups`.
        #[schemars(with = "Ref<CookieGroups>")]
        group: String,
        /// How long it stays: a period such as `P13M`, `session`, or `unlimited`.
        #[schemars(with = "CookieTime")]
        duration: String,
        /// What sort of technology it is. Left out: a cookie.
        #[serde(default)]
        kind: CookieKind,
    }
}
raw! {
    /// What holds for children.
    RawChildren {
        /// The age below which the service is not meant for anybody, in years.
        #[schemars(with = "Option<Age>")]
        minimum_age: Option<String>,
        /// The age below which a parent must consent, in years.
        #[schemars(with = "Option<Age>")]
        consent_age: Option<String>,
    }
}
raw! {
    /// Whether personal information is sold or shared for advertising across contexts.
    RawSale {
        /// Categories of data that are sold: entries of `categories`.
        #[schemars(with = "Option<EachOrNone<Ref<Categories>>>")]
        sold: Option<OneOrMany>,
        /// Categories of data that are shared for cross-context behavioral advertising: entries of `categories`.
        #[schemars(with = "Option<EachOrNone<Ref<Categories>>>")]
        shared: Option<OneOrMany>,
        /// To whom: entries of `recipients` and `subprocessors`.
        #[schemars(with = "Option<EachOrNone<AnyRecipient>>")]
        to: Option<OneOrMany>,
        /// What holds for people under 16 years.
        minors: Option<Minors>,
        /// The page on which people opt out, called "Do Not Sell or Share My Personal Information" (§
        /// 1798.135(a)(1)).
        opt_out_link: Option<RawLink>,
        /// Whether a signal of the browser (Global Privacy Control) is honored.
        opt_out_signal: Option<Signal>,
        /// How sensitive personal information is used.
        sensitive_data: Option<SensitiveUse>,
        /// The page on which people limit the use of sensitive data, called "Limit the Use of My Sensitive Personal
        /// Information" (§ 1798.135(a)(2)).
        limit_link: Option<RawLink>,
    }
}
raw! {
    /// A use of data for another purpose than that for which they were collected.
    RawPurposeChange {
        /// Which data: entries of `categories`.
        #[schemars(with = "EachOrNone<Ref<Categories>>")]
        categories: OneOrMany,
        /// The new purposes: entries of `purposes`.
        #[schemars(with = "EachOrNone<Ref<Purposes>>")]
        purposes: OneOrMany,
        /// The day from which they are used so.
        #[schemars(with = "Option<Date>")]
        from: Option<String>,
        /// Where the new version can be read.
        url: Option<RawLink>,
    }
}
