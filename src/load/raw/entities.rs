//! Entries about who, and the words by which the rest is described.

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
use crate::load::schema::lists::{AtLeastOne, Each, EachOrNone, Once};
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
        /// Whether it is a special category of GDPR Art. 9(1): origin, opinions, beliefs, health, sex life and
        /// others. Left out: what is known of the category of which it is a kind.
        special: Option<bool>,
        /// Whether it is sensitive personal information (Cal. Civ. Code § 1798.140(ae)). Left out: what is known of
        /// the category of which it is a kind.
        sensitive: Option<bool>,
        /// Its categories under Cal. Civ. Code § 1798.140(v)(1). Left out: those of the category of which it is a
        /// kind.
        #[schemars(example = ["identifiers", "customer-records"])]
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
        /// From whom the data come: the person, by themselves while something is used, or somebody else.
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
        /// How the provision is cited, where it is no letter of Art. 6(1) GDPR: the short name of the law, then
        /// article or section, paragraph and letter, with hyphens.
        #[schemars(example = &"BDSG-26-1")]
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
        #[schemars(example = &"Larch Software GmbH")]
        name: String,
        /// The short form of the name that texts use, the same in every language.
        #[schemars(example = &"Larch")]
        abbreviation: Option<String>,
        /// The country in which it is established, or a part of it.
        #[schemars(with = "Option<Place>")]
        region: Option<String>,
        /// Its postal address, an entry of `addresses`.
        #[schemars(with = "Option<Ref<Addresses>>")]
        address: Option<String>,
        /// How it can be reached, an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        contact: Option<String>,
        /// Its entry in a public register, such as a company number.
        #[schemars(example = &"HRB 123456 B, Amtsgericht Charlottenburg")]
        registration: Option<String>,
        /// The part of it that is responsible.
        #[schemars(example = &"Legal department")]
        division: Option<String>,
        /// The party that owns or controls it, such as the head of its group: an entry of `parties`.
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
        #[schemars(example = &"Larch Notes")]
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
        /// Lines from street to place, as on an envelope, without the country.
        #[schemars(example = ["Uferstraße 8", "13357 Berlin"])]
        lines: Vec<String>,
        /// The country, which is written in the language of the reader. Left out where the lines say it.
        #[schemars(example = &"DE")]
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
        /// Who is reached, where that is not the controller: an entry of `parties`.
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
        /// How soon an answer comes: a period such as `P30D` (30 days) or `P1M` (one month).
        #[schemars(with = "Option<Period>")]
        response_time: Option<String>,
    }
}
raw! {
    /// What stands on an envelope.
    RawPost {
        /// Lines above the street, the same in every language.
        #[schemars(example = ["Data protection officer"])]
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
        #[schemars(example = &"Bundesdatenschutzgesetz")]
        name: String,
        /// The short form of the name.
        #[schemars(example = &"BDSG")]
        abbreviation: Option<String>,
        /// How it is cited, the same in every language.
        #[schemars(example = &"BGBl. 2017 I S. 2097")]
        citation: Option<String>,
        /// The country, part of a country or group in which it holds.
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
        /// A number. Each language writes it with its own digits and signs.
        #[schemars(with = "Option<Decimal>")]
        number: Option<String>,
        /// A list of numbers.
        #[schemars(example = [30, 60])]
        #[schemars(with = "Option<Vec<Decimal>>", length(min = 1))]
        numbers: Option<Vec<String>>,
        /// One or more places.
        #[schemars(with = "Option<AtLeastOne<Place>>")]
        regions: Option<OneOrMany>,
        /// A name that is the same in every language.
        #[schemars(example = &"Larch Pro")]
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
        /// A name that is the same in every language, where it is not called by a message.
        name: Option<String>,
        /// Where its text can be read.
        url: Option<RawLink>,
        /// The day on which it was declared invalid or repealed.
        #[schemars(with = "Option<Date>")]
        invalidated: Option<String>,
        /// How the decision is called that declared it invalid, or that made it.
        #[schemars(example = &"(EU) 2021/914")]
        decision: Option<String>,
        /// Where people get a copy (GDPR Art. 13(1)(f)): an entry of `contacts`.
        #[schemars(with = "Option<Ref<Contacts>>")]
        copy_from: Option<String>,
        /// Where the certification of a company can be looked up.
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
        #[schemars(example = ["P13M", "account-open"])]
        #[schemars(with = "Option<Vec<PeriodOrCriterion>>", length(min = 1))]
        longest_of: Option<Vec<String>>,
        /// The shortest of these counts: periods and entries of `criteria`.
        #[schemars(example = ["P13M", "account-open"])]
        #[schemars(with = "Option<Vec<PeriodOrCriterion>>", length(min = 1))]
        shortest_of: Option<Vec<String>>,
        /// From when it runs, an entry of `events`.
        #[schemars(with = "Option<Ref<Events>>")]
        from: Option<String>,
        /// What happens to the data afterwards. Left out: the page does not say it.
        then: Option<AfterRetention>,
    }
}
raw! {
    /// A supervisory authority. The tool knows some by their id; what is given here takes the place of what it knows.
    RawAuthority {
        /// Its name in its own language. Needed, unless the tool knows the authority by its id.
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
