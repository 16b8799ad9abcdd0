//! The shape of a TILT document, as its schema has it. What the schema requires is no `Option` here.

use serde::Serialize;

/// A whole document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Tilt {
    pub(super) meta: Meta,
    pub(super) controller: Controller,
    pub(super) data_protection_officer: Officer,
    pub(super) data_disclosed: Vec<Disclosed>,
    pub(super) third_country_transfers: Vec<Transfer>,
    pub(super) access_and_data_portability: Access,
    pub(super) sources: Vec<Origin>,
    pub(super) right_to_information: Right,
    pub(super) right_to_rectification_or_deletion: Right,
    pub(super) right_to_data_portability: Right,
    pub(super) right_to_withdraw_consent: Right,
    pub(super) right_to_complain: Complaint,
    pub(super) automated_decision_making: Decision,
    pub(super) changes_of_purpose: Vec<Change>,
}

/// What identifies the document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Meta {
    #[serde(rename = "_id")]
    pub(super) id: String,
    pub(super) name: String,
    pub(super) created: String,
    pub(super) modified: String,
    pub(super) version: u64,
    pub(super) language: String,
    pub(super) status: &'static str,
    pub(super) url: String,
    #[serde(rename = "_hash")]
    pub(super) hash: String,
}

/// Who is responsible.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Controller {
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) division: Option<String>,
    pub(super) address: String,
    pub(super) country: String,
    pub(super) representative: Representative,
}

/// Who represents the controller.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Representative {
    pub(super) name: String,
    pub(super) email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
}

/// The data protection officer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Officer {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) country: String,
    pub(super) email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
}

/// What is done with one kind of data.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Disclosed {
    #[serde(rename = "_id")]
    pub(super) id: String,
    pub(super) category: String,
    pub(super) purposes: Vec<Purpose>,
    pub(super) legal_bases: Vec<LegalBasis>,
    pub(super) legitimate_interests: Vec<Interest>,
    pub(super) recipients: Vec<Recipient>,
    pub(super) storage: Vec<Storage>,
    pub(super) non_disclosure: NonDisclosure,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Purpose {
    pub(super) purpose: String,
    pub(super) description: String,
}

/// On which legal basis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LegalBasis {
    pub(super) reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

/// A legitimate interest.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Interest {
    pub(super) exists: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reasoning: Option<String>,
}

/// Who receives the data.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Recipient {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) division: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) representative: Option<Person>,
    pub(super) category: String,
}

/// Who represents a recipient.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Person {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
}

/// How long the data are kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Storage {
    pub(super) temporal: Vec<Temporal>,
    pub(super) purpose_conditional: Vec<String>,
    pub(super) legal_basis_conditional: Vec<String>,
    pub(super) aggregation_function: &'static str,
}

/// A fixed period, and what decides it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Temporal {
    pub(super) description: String,
    pub(super) ttl: String,
}

/// Whether the data must be given, and what follows when they are not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct NonDisclosure {
    pub(super) legal_requirement: bool,
    pub(super) contractual_regulation: bool,
    pub(super) obligation_to_provide: bool,
    pub(super) consequences: String,
}

/// A transfer to a third country.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Transfer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) country: Option<String>,
    pub(super) adequacy_decision: Available,
    pub(super) appropriate_guarantees: Available,
    pub(super) presence_of_enforceable_rights_and_effective_remedies: Available,
    pub(super) standard_data_protection_clause: Available,
}

/// Whether there is such a thing, and more about it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Available {
    pub(super) available: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

/// Access and portability.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Access {
    pub(super) available: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    pub(super) identification_evidences: Vec<String>,
    pub(super) data_formats: Vec<String>,
}

/// A right, and how it is exercised.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Right {
    pub(super) available: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    pub(super) identification_evidences: Vec<String>,
}

/// The right to complain, and to whom.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Complaint {
    #[serde(flatten)]
    pub(super) right: Right,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) supervisory_authority: Option<Authority>,
}

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Authority {
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
}

/// Where data of one kind come from, if not from the person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Origin {
    #[serde(rename = "_id")]
    pub(super) id: String,
    pub(super) data_category: String,
    pub(super) sources: Vec<Source>,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Source {
    pub(super) description: String,
    pub(super) url: String,
    pub(super) publicly_available: bool,
}

/// Decisions made by automated means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Decision {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) in_use: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) logic_involved: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scope_and_intended_effects: Option<String>,
}

/// A use for another purpose.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Change {
    pub(super) description: String,
    pub(super) affected_data_categories: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "plannedDateOfChange")]
    pub(super) planned_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url_of_new_version: Option<String>,
}
