//! Which keys of the YAML have a place in which format: one table, from which what is left out is told.

use indexmap::IndexMap;

use super::{Format, Remark, choice};
use crate::load::places::Places;
use crate::model::id::Id;
use crate::model::policy::Policy;
use crate::model::region::Region;

/// What becomes of a key in a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is there, or its export tells where it is not.
    In,
    /// There is no place for it.
    Out,
    /// Nothing is lost without it: it orders files, or names what is told elsewhere.
    Aside,
}

use Fate::{Aside, In, Out};

/// The keys, of entries below `*`; in TILT; in the Data Privacy Vocabulary. A key that is not here stands below one that is.
const KEYS: &[(&str, Fate, Fate)] = &[
    ("source-language", In, In),
    ("base-url", In, In),
    ("languages", In, In),
    ("numbering", Aside, Aside),
    ("when-behind", Aside, Aside),
    ("keep", Aside, Aside),
    ("regimes", Out, Out),
    ("controller", In, In),
    ("joint-controllers", Out, In),
    ("representatives", In, In),
    ("data-protection-officer", In, In),
    ("brand", In, Out),
    ("parties.*.name", In, In),
    ("parties.*.abbreviation", Out, Out),
    ("parties.*.region", In, In),
    ("parties.*.address", In, In),
    ("parties.*.contact", In, In),
    ("parties.*.registration", Out, In),
    ("parties.*.represented-by", In, Out),
    ("parties.*.division", In, Out),
    ("parties.*.parent", Out, Out),
    ("parties.*.url", Out, Out),
    ("brands.*.name", In, Aside),
    ("brands.*.party", Aside, Aside),
    ("brands.*.url", Out, Aside),
    ("brands.*.base-url", In, In),
    ("addresses.*.lines", In, In),
    ("addresses.*.region", In, Out),
    ("contacts.*.label", Aside, Aside),
    ("contacts.*.party", In, In),
    ("contacts.*.email", In, In),
    ("contacts.*.phone", In, In),
    ("contacts.*.form", In, In),
    ("contacts.*.post", In, Out),
    ("contacts.*.response-time", In, Out),
    ("links", Aside, Aside),
    ("laws", Aside, Aside),
    ("values", Aside, Aside),
    ("safeguards.*.label", In, In),
    ("safeguards.*.kind-of", In, In),
    ("safeguards.*.concept", Aside, In),
    ("safeguards.*.kind", In, Out),
    ("safeguards.*.name", In, In),
    ("safeguards.*.url", Out, Out),
    ("safeguards.*.invalidated", Out, Out),
    ("safeguards.*.decision", Out, Out),
    ("safeguards.*.copy-from", Out, Out),
    ("safeguards.*.certificate", Out, Out),
    ("safeguards.*.complaint", Out, Out),
    ("safeguards.*.description", In, Out),
    ("transfers.*.to", In, In),
    ("transfers.*.recipients", Out, In),
    ("transfers.*.safeguards", In, In),
    ("transfers.*.measures", Out, In),
    ("adequate", In, Out),
    ("categories.*.label", In, In),
    ("categories.*.kind-of", Aside, In),
    ("categories.*.concept", Aside, In),
    ("categories.*.special", Out, Out),
    ("categories.*.sensitive", Out, Out),
    ("categories.*.ccpa", Out, Out),
    ("sources.*.label", In, In),
    ("sources.*.kind-of", Aside, In),
    ("sources.*.concept", Aside, In),
    ("sources.*.kind", In, Out),
    ("sources.*.url", In, In),
    ("purposes.*.label", In, In),
    ("purposes.*.kind-of", Aside, In),
    ("purposes.*.concept", Aside, In),
    ("purposes.*.description", In, Out),
    ("bases.*.label", In, In),
    ("bases.*.kind-of", In, In),
    ("bases.*.concept", Aside, In),
    ("bases.*.interests", In, In),
    ("bases.*.law", Out, Out),
    ("bases.*.article", In, Out),
    ("bases.*.description", In, Out),
    ("conditions", In, In),
    ("interests", In, In),
    ("criteria", In, In),
    ("events", Aside, Aside),
    ("consequences", In, In),
    ("subjects", Aside, In),
    ("channels", Aside, Aside),
    ("evidence", In, Aside),
    ("measures.*.label", Aside, In),
    ("measures.*.kind-of", Aside, In),
    ("measures.*.concept", Aside, In),
    ("measures.*.kind", Aside, In),
    ("cookie-groups", Aside, Aside),
    ("retention.*.period", In, In),
    ("retention.*.criterion", In, In),
    ("retention.*.longest-of", In, In),
    ("retention.*.shortest-of", In, In),
    ("retention.*.from", In, Out),
    ("retention.*.then", In, Out),
    ("collections.*.label", Out, In),
    ("collections.*.source", In, In),
    ("collections.*.subjects", In, In),
    ("collections.*.categories", In, In),
    ("collections.*.purposes", In, In),
    ("collections.*.bases", In, In),
    ("collections.*.interests", In, In),
    ("collections.*.conditions", In, In),
    ("collections.*.retention", In, In),
    ("collections.*.required-by", In, In),
    ("collections.*.if-refused", In, In),
    ("collections.*.recipients", In, In),
    // Those of `subprocessors` are the same.
    ("recipients.*.label", In, In),
    ("recipients.*.party", In, In),
    ("recipients.*.role", Out, In),
    ("recipients.*.via", Out, Out),
    ("recipients.*.categories", In, In),
    ("recipients.*.all-categories-except", In, In),
    ("recipients.*.purposes", Out, In),
    ("recipients.*.regions", In, In),
    ("recipients.*.regions-may-include", In, In),
    ("recipients.*.safeguards", In, In),
    ("recipients.*.contract", Out, Out),
    ("recipients.*.since", Out, Out),
    ("recipients.*.url", Out, In),
    ("rights.*.label", Aside, In),
    ("rights.*.kind-of", In, In),
    ("rights.*.concept", Aside, In),
    ("rights.*.contact", In, In),
    ("rights.*.channels", Out, Out),
    ("rights.*.fee", In, Out),
    ("rights.*.response-time", In, Out),
    ("rights.*.evidence", In, Out),
    ("rights.*.formats", In, Out),
    ("rights.*.regimes", Out, Out),
    ("rights.*.applies-to", In, Out),
    ("rights.*.description", In, Out),
    ("standard-rights.contact", In, In),
    ("standard-rights.channels", Out, Out),
    ("standard-rights.evidence", In, Out),
    ("authorities.*.name", In, In),
    ("authorities.*.regions", In, In),
    ("authorities.*.url", Out, In),
    ("authorities.*.email", In, In),
    ("authorities.*.phone", In, In),
    ("authorities.*.address", In, Out),
    ("automated-decisions.*.label", Aside, In),
    ("automated-decisions.*.categories", Out, In),
    ("automated-decisions.*.review", Out, Out),
    // Of cookies TILT tells how many there are.
    ("cookies.*.name", Aside, In),
    ("cookies.*.provider", Aside, In),
    ("cookies.*.purposes", Aside, In),
    ("cookies.*.group", Aside, Out),
    ("cookies.*.duration", Aside, In),
    ("cookies.*.kind", Aside, Out),
    ("children", Out, Out),
    ("sale-and-sharing", Out, Out),
    ("security", In, In),
    ("purpose-changes", In, Out),
    ("glossary", Out, Out),
    ("documents.*.label", Aside, In),
    ("documents.*.kind", Aside, Aside),
    ("documents.*.formerly", Aside, Aside),
    ("documents.*.effective", In, In),
    ("documents.*.updated", In, In),
    ("documents.*.announced", Out, Out),
    ("documents.*.notice-period", Out, Out),
    ("documents.*.reviewed", Out, Out),
    ("documents.*.version", In, In),
    ("documents.*.prevails", Out, Out),
    ("documents.*.when-behind", Aside, Aside),
    ("documents.*.public", Aside, Aside),
    ("documents.*.residents-of", Out, Out),
    ("documents.*.sections", Out, Out),
    ("documents.*.sections-of", Aside, Aside),
    ("allow", Aside, Aside),
    ("checks", Aside, Aside),
    ("without", Aside, Aside),
    ("document-changes", Aside, Aside),
];

/// What of the YAML has no place in a format, a line a key. The record tells its own.
pub(super) fn left_out(policy: &Policy, places: &Places<'_>, format: Format) -> Vec<Remark> {
    let fate = |tilt: Fate, dpv: Fate| match format {
        Format::Tilt => tilt,
        Format::Dpv => dpv,
        Format::Record => Aside,
    };
    let out = KEYS.iter().filter(|(_, tilt, dpv)| fate(*tilt, *dpv) == Out);
    let mut remarks: Vec<Remark> = out.flat_map(|(key, _, _)| told(policy, places, key)).collect();
    if matches!(format, Format::Tilt | Format::Dpv) {
        let main = choice::document(policy).map(|(id, _)| id);
        let others = policy.documents.keys().filter(|id| Some(*id) != main);
        remarks.extend(others.map(|id| Remark::new(format!("documents.{id}"), "")));
        remarks.extend(scopes(policy));
    }
    if format == Format::Tilt {
        remarks.extend(subdivisions(policy));
    }
    remarks
}

/// What is told of a key that has no place: its path where one entry has it, else how many have.
fn told(policy: &Policy, places: &Places<'_>, key: &str) -> Vec<Remark> {
    let Some((family, name)) = key.split_once(".*.") else {
        let count = match key {
            "glossary" => policy.glossary.len(),
            "purpose-changes" => policy.purpose_changes.len(),
            "joint-controllers" => policy.joint_controllers.len(),
            _ => 1,
        };
        return Remark::counted(key, count).filter(|_| places.has(key)).into_iter().collect();
    };
    let families = if family == "recipients" { vec!["subprocessors", family] } else { vec![family] };
    let one = |family: &str| {
        let paths = entries(policy, family).into_iter().map(|entry| format!("{entry}.{name}"));
        let paths: Vec<String> = paths.filter(|path| places.has(path)).collect();
        match paths.as_slice() {
            [path] => Remark::counted(path, 1),
            _ => Remark::counted(&format!("{family}.*.{name}"), paths.len()),
        }
    };
    families.into_iter().filter_map(one).collect()
}

/// The paths of the entries of a family; of documents and brands, of the one that is exported.
fn entries(policy: &Policy, family: &str) -> Vec<String> {
    fn of<T, V>(map: &IndexMap<Id<T>, V>) -> Vec<String> {
        map.keys().map(ToString::to_string).collect()
    }
    let words = &policy.words;
    let ids = match family {
        "parties" => of(&policy.parties),
        "brands" => vec![policy.brand.to_string()],
        "addresses" => of(&policy.addresses),
        "contacts" => of(&policy.contacts),
        "safeguards" => of(&policy.safeguards),
        "transfers" => of(&policy.transfers),
        "categories" => of(&words.categories),
        "sources" => of(&words.sources),
        "purposes" => of(&words.purposes),
        "bases" => of(&words.bases),
        "measures" => of(&words.measures),
        "retention" => of(&policy.retentions),
        "collections" => of(&policy.collections),
        "subprocessors" => of(&policy.subprocessors),
        "recipients" => of(&policy.recipients),
        "rights" => of(&policy.rights),
        "authorities" => of(&policy.authorities),
        "automated-decisions" => policy.decisions.as_ref().map(of).unwrap_or_default(),
        "cookies" => policy.cookies.as_ref().map(of).unwrap_or_default(),
        "documents" => choice::document(policy).map(|(id, _)| id.to_string()).into_iter().collect(),
        _ => Vec::new(),
    };
    ids.into_iter().map(|id| format!("{family}.{id}")).collect()
}

/// The recipients that say which data they receive, and that a collection names: the collection counts.
fn scopes(policy: &Policy) -> Vec<Remark> {
    let named = |id: &_| policy.collections.values().any(|own| own.recipients.contains(id));
    let all = policy.all_recipients().filter(|(id, own)| own.data.is_some() && named(id));
    all.map(|(id, _)| Remark::new(format!("{}.categories", id.path()), "")).collect()
}

/// The parts of countries that stand there as their country.
fn subdivisions(policy: &Policy) -> Vec<Remark> {
    let parties =
        policy.parties.iter().map(|(id, own)| (format!("parties.{id}.region"), own.region.as_slice()));
    let addresses =
        policy.addresses.iter().map(|(id, own)| (format!("addresses.{id}.region"), own.region.as_slice()));
    let transfers =
        policy.transfers.iter().map(|(id, own)| (format!("transfers.{id}.to"), own.to.as_slice()));
    let authorities = policy.authorities.iter();
    let authorities =
        authorities.map(|(id, own)| (format!("authorities.{id}.regions"), own.regions.as_slice()));
    let all = parties.chain(addresses).chain(transfers).chain(authorities);
    let part = |(path, regions): (String, &[Region])| {
        let parts = regions.iter().filter(|own| matches!(own, Region::Subdivision(_)));
        let codes: Vec<_> = parts.map(Region::code).collect();
        let what = "the country alone stands there";
        (!codes.is_empty()).then(|| Remark::new(path, format!("{}: {what}", codes.join(", "))))
    };
    all.filter_map(part).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_yaml::Value;

    use super::*;

    /// The keys of a policy, of entries below `*`.
    fn keys(whole: &Value, families: &BTreeSet<&str>) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (key, own) in whole.as_mapping().unwrap() {
            let key = key.as_str().unwrap().replace("subprocessors", "recipients");
            let key = key.as_str();
            let names = |own: &Value| -> Vec<String> {
                let all = own.as_mapping().into_iter().flat_map(serde_yaml::Mapping::keys);
                all.map(|name| name.as_str().unwrap().to_owned()).collect()
            };
            if families.contains(key) {
                let entries = own.as_mapping().unwrap().values().flat_map(names);
                found.extend(entries.map(|name| format!("{key}.*.{name}")));
            } else if KEYS.iter().any(|(own, _, _)| *own == key) {
                found.insert(key.to_owned());
            } else {
                found.extend(names(own).iter().map(|name| format!("{key}.{name}")));
            }
        }
        found
    }

    #[test]
    fn every_key_of_a_policy_has_its_place_in_the_table() {
        let whole: Value = serde_yaml::from_str(include_str!("../../tests/schema/whole.yaml")).unwrap();
        let families = KEYS.iter().filter_map(|(key, _, _)| Some(key.split_once(".*.")?.0)).collect();
        let found = keys(&whole, &families);
        assert!(found.len() > 150, "{found:?}");
        let missing: Vec<_> = found.iter().filter(|key| !KEYS.iter().any(|(own, _, _)| own == key)).collect();
        assert!(missing.is_empty(), "{missing:#?}");
        let described = |key: &str| key.ends_with(".description");
        let unknown: Vec<_> = KEYS
            .iter()
            .map(|(key, _, _)| *key)
            .filter(|key| !found.contains(*key) && !described(key))
            .collect();
        assert!(unknown.is_empty(), "no key of a policy: {unknown:#?}");
        let once: BTreeSet<_> = KEYS.iter().map(|(key, _, _)| key).collect();
        assert_eq!(once.len(), KEYS.len());
    }
}
