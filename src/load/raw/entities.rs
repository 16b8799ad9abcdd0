//! Entries about who, and the words by which the rest is described.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{OneOrMany, raw};
use crate::load::link::RawLink;
use crate::model::data::{CcpaCategory, Origin};
use crate::model::document::AfterRetention;
use crate::model::processor::SafeguardKind;

raw! {
    /// An entry that needs no more than its id.
    Labelled {
        /// The message that names it, where that is not the one that follows from its id.
        label: Option<String>,
        /// The entry of the tool's own vocabulary of which it is a kind: what is known of that holds for it.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary, such as `pd:EmailAddress`.
        concept: Option<String>,
    }
}
raw! {
    /// A kind of personal data.
    RawCategory {
        /// The message that names it, where that is not `category-ID`.
        label: Option<String>,
        /// The category of the tool's own vocabulary of which it is a kind: what is known of that holds for it.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary, such as `pd:EmailAddress`.
        concept: Option<String>,
        /// Whether it is a special category: origin, opinions, beliefs, health, sex life … (GDPR Art. 9(1)).
        special: Option<bool>,
        /// Whether it is sensitive personal information (Cal. Civ. Code § 1798.140(ae)).
        sensitive: Option<bool>,
        /// Its categories under Cal. Civ. Code § 1798.140(v)(1).
        ccpa: Option<Vec<CcpaCategory>>,
    }
}
raw! {
    /// Where data come from.
    RawSource {
        /// The message that names it, where that is not `source-ID`.
        label: Option<String>,
        /// The source of the tool's own vocabulary of which it is a kind.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
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
        label: Option<String>,
        /// The legal basis of Art. 6(1) GDPR that it is: `consent`, `contract`, `legal-obligation`, `vital-interests`,
        /// `public-task` or `legitimate-interests`.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        concept: Option<String>,
        /// The legitimate interests that are pursued, where it is `legitimate-interests`.
        interests: Option<OneOrMany>,
        /// The law that obliges, where it is `legal-obligation`: an entry of `laws`.
        law: Option<String>,
    }
}
raw! {
    /// A measure that protects data.
    RawMeasure {
        /// The message that names it, where that is not `measure-ID`.
        label: Option<String>,
        /// The measure of the tool's own vocabulary of which it is a kind.
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
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
        /// Where it is established.
        region: Option<String>,
        /// Its postal address, an entry of `addresses`.
        address: Option<String>,
        /// How it can be reached, an entry of `contacts`.
        contact: Option<String>,
        /// Its entry in a public register, such as a company number.
        registration: Option<String>,
        /// The part of it that is responsible.
        division: Option<String>,
        /// The party that controls it.
        parent: Option<String>,
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
        party: String,
        /// Its home page.
        url: RawLink,
        /// The address under which its own pages will stand, where it has a folder in `policy/brands/`. It ends with `/`.
        base_url: Option<String>,
    }
}
raw! {
    /// A postal address.
    RawAddress {
        /// Lines from street to place, as on an envelope.
        lines: Vec<String>,
        /// The country, which is written in the reader's language.
        region: String,
    }
}
raw! {
    /// A point of contact: at least one of `email`, `phone`, `form`, `post`.
    RawContact {
        /// The message that names it, where that is not `contact-ID`.
        label: Option<String>,
        /// Who is reached, an entry of `parties`.
        party: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// Telephone number in the international form, such as `+13025550100`.
        phone: Option<String>,
        /// A form on the web.
        form: Option<RawLink>,
        /// Postal address.
        post: Option<RawPost>,
        /// How soon an answer comes: a period such as `P30D` or `P1M`.
        response_time: Option<String>,
    }
}
raw! {
    /// An envelope.
    RawPost {
        /// Lines above the street, the same in every language.
        #[serde(default)]
        addressee: Vec<String>,
        /// The address below them, an entry of `addresses`.
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
        /// Where it holds.
        region: Option<String>,
    }
}
raw! {
    /// A value that sentences state: exactly one of these. A list is stated with "and".
    // Numbers have two keys: as one of two forms, `1.10` would lose its last digit.
    RawValue {
        /// A day, such as `2021-11-03`.
        date: Option<OneOrMany>,
        /// A period, such as `P13M`.
        period: Option<OneOrMany>,
        /// A number.
        number: Option<String>,
        /// Numbers.
        numbers: Option<Vec<String>>,
        /// Places.
        regions: Option<OneOrMany>,
        /// A name that is the same in every language.
        name: Option<OneOrMany>,
        /// A language, by its tag.
        language: Option<OneOrMany>,
    }
}
raw! {
    /// What a transfer to another country rests on.
    RawSafeguard {
        /// The message that names it, where that is not `safeguard-ID`.
        label: Option<String>,
        /// The safeguard of the tool's own vocabulary that it is: `scc`, `data-privacy-framework` …
        kind_of: Option<String>,
        /// Its term in the W3C Data Privacy Vocabulary.
        concept: Option<String>,
        /// What sort of instrument it is.
        kind: Option<SafeguardKind>,
        /// A name that is the same in every language.
        name: Option<String>,
        /// Where its text can be read.
        url: Option<RawLink>,
        /// The day on which it was declared invalid or repealed.
        invalidated: Option<String>,
        /// The decision that did so, or that made it.
        decision: Option<String>,
        /// The contact from which people get a copy (GDPR Art. 13(1)(f)).
        copy_from: Option<String>,
        /// Where a certification can be looked up.
        certificate: Option<RawLink>,
        /// Where people can complain about a certified company.
        complaint: Option<RawLink>,
    }
}
raw! {
    /// How long data are kept: exactly one of `period`, `criterion`, `longest-of`, `shortest-of`.
    RawRetention {
        /// A fixed period, such as `P13M`.
        period: Option<String>,
        /// What decides it, an entry of `criteria`.
        criterion: Option<String>,
        /// The longest of these criteria and periods.
        longest_of: Option<Vec<String>>,
        /// The shortest of these criteria and periods.
        shortest_of: Option<Vec<String>>,
        /// From when it runs, an entry of `events`.
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
        /// For whose residents it is.
        regions: Option<OneOrMany>,
        /// Its page for complaints.
        url: Option<RawLink>,
        /// Its e-mail address.
        email: Option<String>,
        /// Its telephone number.
        phone: Option<String>,
        /// Its postal address, an entry of `addresses`.
        address: Option<String>,
    }
}
raw! {
    /// A defined term.
    RawTerm {
        /// What the source language says.
        source: OneOrMany,
        /// Where these words mean something else.
        except: Option<OneOrMany>,
        /// What each language calls it.
        #[serde(default)]
        languages: IndexMap<String, RawRendering>,
    }
}
raw! {
    /// What a language calls a term.
    RawRendering {
        /// Forms that are right.
        #[serde(default)]
        accepted: Vec<String>,
        /// Forms that are wrong, each with the reason.
        #[serde(default)]
        forbidden: IndexMap<String, String>,
    }
}
