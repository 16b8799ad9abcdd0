//! Entries about who, and the words by which the rest is described.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{OneOrMany, raw};
use crate::load::link::RawLink;
use crate::load::schema::families::{
    Addresses, Contacts, Criteria, Events, Interests, Laws, Parties, PeriodOrCriterion, Ref,
};
use crate::load::schema::forms::{
    BaseAddress, Concept, Date, Decimal, Email, Message, Period, Phone, Place, Tag,
};
use crate::load::schema::lists::{AtLeastOne, ByTag, Each, EachOrNone, Once};
use crate::model::data::{CcpaCategory, Origin};
use crate::model::document::AfterRetention;
use crate::model::processor::SafeguardKind;

raw! {
    /// An entry that needs no more than its id.
    Labelled {
        /// The message that names it, where that is not the one that follows from its id.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The entry that the tool brings of which it is a kind: what the tool knows of that one holds for it.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary, such as `pd:EmailAddress`.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
    }
}
raw! {
    /// A kind of personal data.
    RawCategory {
        /// The message that names it, where that is not `category-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The category that the tool brings of which it is a kind: what the tool knows of that one holds for it.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary, such as `pd:EmailAddress`.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// Whether it is a special category of GDPR Art. 9(1): origin, opinions, beliefs, health, sex life and others.
        special: Option<bool>,
        /// Whether it is sensitive personal information (Cal. Civ. Code § 1798.140(ae)).
        sensitive: Option<bool>,
        /// Its categories under Cal. Civ. Code § 1798.140(v)(1).
        ccpa: Option<Vec<CcpaCategory>>,
    }
}
raw! {
    /// Why data are processed.
    RawPurpose {
        /// The message that names it, where that is not `purpose-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The purpose that the tool brings of which it is a kind.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// A message that says more about it.
        #[schemars(with = "Option<Message>")]
        description: Option<String>,
    }
}
raw! {
    /// What decides how long data are kept.
    RawCriterion {
        /// The message that names it, where that is not `criterion-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The criterion that the tool brings of which it is a kind.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// The period that it comes to, where that is fixed, such as `P30D`.
        #[schemars(with = "Option<Period>")]
        period: Option<String>,
    }
}
raw! {
    /// Where data come from.
    RawSource {
        /// The message that names it, where that is not `source-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The source that the tool brings of which it is a kind.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// Whether the person gives the data, whether they arise by themselves, or who else gives them.
        kind: Option<Origin>,
        /// Where the source can be seen on the web.
        url: Option<RawLink>,
    }
}
raw! {
    /// What makes processing lawful.
    RawBasis {
        /// The message that names it, where that is not `basis-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The legal basis of Art. 6(1) GDPR that it is: `consent`, `contract`, `legal-obligation`, `vital-interests`,
        /// `public-task` or `legitimate-interests`.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// The interests that are pursued, where it is `legitimate-interests`: entries of `interests`.
        #[schemars(with = "Option<EachOrNone<Ref<Interests>>>")]
        interests: Option<OneOrMany>,
        /// The law that obliges, where it is `legal-obligation`: an entry of `laws`.
        #[schemars(with = "Option<Ref<Laws>>")]
        law: Option<String>,
        /// How the provision is cited, where it is no letter of Art. 6(1) GDPR: `BDSG-26-1`.
        article: Option<String>,
        /// A message that says more about it.
        #[schemars(with = "Option<Message>")]
        description: Option<String>,
    }
}
raw! {
    /// A measure that protects data.
    RawMeasure {
        /// The message that names it, where that is not `measure-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The measure that the tool brings of which it is a kind.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// Whether it is `technical` or `organisational`.
        kind: Option<crate::model::data::MeasureKind>,
    }
}
raw! {
    /// A legal or public body.
    RawParty {
        /// Its legal name, the same in every language.
        name: String,
        /// The short form of the name that texts use.
        abbreviation: Option<String>,
        /// The country in which it is established.
        #[schemars(with = "Option<Place>")]
        region: Option<String>,
        /// Its postal address, an entry of `addresses`.
        #[schemars(with = "Option<Ref<Addresses>>")]
        address: Option<String>,
        /// How it can be reached, an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        contact: Option<String>,
        /// Its entry in a public register, such as a company number.
        registration: Option<String>,
        /// The part of it that is responsible.
        division: Option<String>,
        /// The party that controls it, an entry of `parties`.
        #[schemars(with = "Option<Ref<Parties>>")]
        parent: Option<String>,
        /// Who represents it, such as its managing director: an entry of `parties`.
        #[schemars(with = "Option<Ref<Parties>>")]
        represented_by: Option<String>,
        /// Its home page.
        url: Option<RawLink>,
    }
}
raw! {
    /// A name under which a party offers a service.
    RawBrand {
        /// The name, the same in every language.
        name: String,
        /// Who stands behind it, an entry of `parties`.
        #[schemars(with = "Ref<Parties>")]
        party: String,
        /// Its home page.
        url: RawLink,
        /// The address under which its own pages will stand, where it has a folder in `policy/brands/`. It ends with `/`.
        #[schemars(with = "Option<BaseAddress>")]
        base_url: Option<String>,
    }
}
raw! {
    /// A postal address.
    RawAddress {
        /// Lines from street to place, as on an envelope.
        lines: Vec<String>,
        /// The country, which is written in the reader's language. Left out where the lines say it.
        #[schemars(with = "Option<Place>")]
        region: Option<String>,
    }
}
raw! {
    /// A point of contact: at least one of `email`, `phone`, `form`, `post`.
    RawContact {
        /// The message that names it, where that is not `contact-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// Who is reached, an entry of `parties`.
        #[schemars(with = "Option<Ref<Parties>>")]
        party: Option<String>,
        /// E-mail address.
        #[schemars(with = "Option<Email>")]
        email: Option<String>,
        /// Telephone number in the international form, such as `+13025550100`.
        #[schemars(with = "Option<Phone>")]
        phone: Option<String>,
        /// A form on the web.
        form: Option<RawLink>,
        /// Postal address.
        post: Option<RawPost>,
        /// How soon an answer comes: a period such as `P30D` or `P1M`.
        #[schemars(with = "Option<Period>")]
        response_time: Option<String>,
    }
}
raw! {
    /// What stands on an envelope.
    RawPost {
        /// Lines above the street, the same in every language.
        #[serde(default)]
        addressee: Vec<String>,
        /// The address below them, an entry of `addresses`.
        #[schemars(with = "Ref<Addresses>")]
        address: String,
    }
}
raw! {
    /// A law.
    RawLaw {
        /// Its name in its own language.
        name: String,
        /// The short form of the name.
        abbreviation: Option<String>,
        /// How it is cited.
        citation: Option<String>,
        /// The country or state in which it holds.
        #[schemars(with = "Option<Place>")]
        region: Option<String>,
    }
}
raw! {
    /// A value that sentences state: exactly one of these. A list is stated with "and".
    // Numbers have two keys: as one of two forms, `1.10` would lose its last digit.
    RawValue {
        /// A day, such as `2021-11-03`.
        #[schemars(with = "Option<Each<Date>>")]
        date: Option<OneOrMany>,
        /// A period, such as `P13M`.
        #[schemars(with = "Option<Each<Period>>")]
        period: Option<OneOrMany>,
        /// A number.
        #[schemars(with = "Option<Decimal>")]
        number: Option<String>,
        /// A list of numbers.
        #[schemars(with = "Option<Vec<Decimal>>", length(min = 1))]
        numbers: Option<Vec<String>>,
        /// One or more places.
        #[schemars(with = "Option<AtLeastOne<Place>>")]
        regions: Option<OneOrMany>,
        /// A name that is the same in every language.
        name: Option<OneOrMany>,
        /// A language, by its tag.
        #[schemars(with = "Option<Each<Tag>>")]
        language: Option<OneOrMany>,
    }
}
raw! {
    /// What a transfer to another country rests on.
    RawSafeguard {
        /// The message that names it, where that is not `safeguard-ID`.
        #[schemars(with = "Option<Message>")]
        label: Option<String>,
        /// The safeguard that the tool brings that it is, such as `scc` or `data-privacy-framework`.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        #[schemars(with = "Option<Concept>")]
        concept: Option<String>,
        /// What sort of instrument it is.
        kind: Option<SafeguardKind>,
        /// A name that is the same in every language.
        name: Option<String>,
        /// Where its text can be read.
        url: Option<RawLink>,
        /// The day on which it was declared invalid or repealed.
        #[schemars(with = "Option<Date>")]
        invalidated: Option<String>,
        /// The decision that did so, or that made it.
        decision: Option<String>,
        /// Where people get a copy (GDPR Art. 13(1)(f)): an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        copy_from: Option<String>,
        /// Where a certification can be looked up.
        certificate: Option<RawLink>,
        /// Where people can complain about a certified company.
        complaint: Option<RawLink>,
        /// A message that says more about it.
        #[schemars(with = "Option<Message>")]
        description: Option<String>,
    }
}
raw! {
    /// How long data are kept: exactly one of `period`, `criterion`, `longest-of`, `shortest-of`.
    RawRetention {
        /// A fixed period, such as `P13M`.
        #[schemars(with = "Option<Period>")]
        period: Option<String>,
        /// What decides it, an entry of `criteria`.
        #[schemars(with = "Option<Ref<Criteria>>")]
        criterion: Option<String>,
        /// The longest of these counts: periods and entries of `criteria`.
        #[schemars(with = "Option<Vec<PeriodOrCriterion>>", length(min = 1))]
        longest_of: Option<Vec<String>>,
        /// The shortest of these counts: periods and entries of `criteria`.
        #[schemars(with = "Option<Vec<PeriodOrCriterion>>", length(min = 1))]
        shortest_of: Option<Vec<String>>,
        /// From when it runs, an entry of `events`.
        #[schemars(with = "Option<Ref<Events>>")]
        from: Option<String>,
        /// What happens afterwards.
        then: Option<AfterRetention>,
    }
}
raw! {
    /// A supervisory authority. The tool knows some by their id; what is given here takes the place of what it knows.
    RawAuthority {
        /// Its name in its own language.
        name: Option<String>,
        /// The places for whose residents it is.
        #[schemars(with = "Option<Once<Place>>")]
        regions: Option<OneOrMany>,
        /// Its page for complaints.
        url: Option<RawLink>,
        /// Its e-mail address.
        #[schemars(with = "Option<Email>")]
        email: Option<String>,
        /// Its telephone number.
        #[schemars(with = "Option<Phone>")]
        phone: Option<String>,
        /// Its postal address, an entry of `addresses`.
        #[schemars(with = "Option<Ref<Addresses>>")]
        address: Option<String>,
    }
}
raw! {
    /// A defined term.
    RawTerm {
        /// The words of the source language, in all their forms.
        source: OneOrMany,
        /// Phrases in which these words mean something else.
        except: Option<OneOrMany>,
        /// What each language calls it, by the tag of the language.
        #[serde(default)]
        #[schemars(with = "ByTag<RawRendering>")]
        languages: IndexMap<String, RawRendering>,
    }
}
raw! {
    /// What a language calls a term.
    RawRendering {
        /// Forms that are right; `*` stands where anything may follow or precede a word.
        #[serde(default)]
        accepted: Vec<String>,
        /// Forms that are wrong, each with the reason.
        #[serde(default)]
        forbidden: IndexMap<String, String>,
    }
}
