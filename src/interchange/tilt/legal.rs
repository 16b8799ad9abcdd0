//! References to provisions: `GDPR-6-1-a` and the many ways in which people write it.

/// The bases of Art. 6(1) GDPR by their letters.
const BASES: [(&str, &str); 6] = [
    ("a", "consent"),
    ("b", "contract"),
    ("c", "legal-obligation"),
    ("d", "vital-interests"),
    ("e", "public-task"),
    ("f", "legitimate-interests"),
];

/// The conditions of Art. 9(2) GDPR by their letters.
const CONDITIONS: [(&str, &str); 10] = [
    ("a", "explicit-consent"),
    ("b", "employment-law"),
    ("c", "vital-interests"),
    ("d", "not-for-profit-body"),
    ("e", "made-public"),
    ("f", "legal-claims"),
    ("g", "public-interest"),
    ("h", "health-care"),
    ("i", "public-health"),
    ("j", "archiving-research"),
];

/// Words around the numbers of a provision.
const AROUND: [&str; 18] = [
    "gdpr",
    "dsgvo",
    "eu",
    "ds",
    "gvo",
    "art",
    "article",
    "artikel",
    "abs",
    "absatz",
    "para",
    "paragraph",
    "lit",
    "letter",
    "buchstabe",
    "buchst",
    "point",
    "no",
];

/// Words behind which the number of a sentence or of a subparagraph stands.
const SENTENCES: [&str; 9] =
    ["satz", "s", "sentence", "ua", "uabs", "unterabs", "unterabsatz", "subparagraph", "subpara"];

/// A provision of the GDPR that allows something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Provision {
    /// A legal basis of Art. 6(1), by its built-in id.
    Basis(&'static str),
    /// A condition of Art. 9(2), by its built-in id.
    Condition(&'static str),
}

/// The provisions of the GDPR that a reference names; none where it names something else, or something else too.
pub(super) fn provisions(text: &str) -> Vec<Provision> {
    let text = text.to_lowercase();
    let between = ["und", "sowie", "and", "or", "oder", "in", "verbindung", "mit"];
    let mut words = Vec::new();
    let mut all = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = all.next() {
        if SENTENCES.contains(&word) {
            // All letters stand in one sentence of one subparagraph.
            all.next_if(|next| next.bytes().all(|byte| byte.is_ascii_digit()));
        } else if !AROUND.contains(&word) && !between.contains(&word) {
            words.push(word);
        }
    }
    let says_law = ["gdpr", "dsgvo", "gvo"].iter().any(|law| text.contains(law));
    let mut found = Vec::new();
    let mut rest = words.strip_prefix(&["99"]).unwrap_or(&words);
    while let [article, paragraph, letter, after @ ..] = rest {
        let table: &[(&str, &str)] = match (*article, *paragraph) {
            ("6", "1") => &BASES,
            ("9", "2") => &CONDITIONS,
            _ => return Vec::new(),
        };
        let Some((_, id)) = table.iter().find(|(own, _)| own == letter) else { return Vec::new() };
        found.push(if *article == "6" { Provision::Basis(id) } else { Provision::Condition(id) });
        rest = after;
    }
    if says_law && rest.is_empty() { found } else { Vec::new() }
}

/// The reference to a built-in legal basis, as TILT writes it.
pub(super) fn of_basis(id: &str) -> Option<String> {
    let (letter, _) = BASES.iter().find(|(_, own)| *own == id)?;
    Some(format!("GDPR-6-1-{letter}"))
}

/// The reference to a built-in condition, as TILT writes it.
pub(super) fn of_condition(id: &str) -> Option<String> {
    let (letter, _) = CONDITIONS.iter().find(|(_, own)| *own == id)?;
    Some(format!("GDPR-9-2-{letter}"))
}

/// Whether TILT's schema takes a text for a reference: capitals, then numbers and small letters behind hyphens.
pub(super) fn is_reference(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    !text.is_empty() && rest.bytes().all(|b| b == b'-' || b.is_ascii_digit() || b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_however_they_are_written() {
        for text in [
            "GDPR-6-1-b",
            "GDPR-99-6-1-b",
            "DSGVO-6-1-b",
            "Artikel 6 Absatz 1 Buchstabe b) DSGVO",
            "Art. 6(1)(b) GDPR",
            "Art. 6 Abs. 1 S. 1 lit. b DSGVO",
            "Art. 6 Abs. 1 Satz 1 Buchst. b DSGVO",
            "Art. 6 Abs. 1 UAbs. 1 Buchst. b DS-GVO",
            "Article 6(1), sentence 1, point (b) GDPR",
            "Article 6(1) subparagraph 1 point (b) GDPR",
        ] {
            assert_eq!(provisions(text), [Provision::Basis("contract")], "{text}");
        }
        assert_eq!(provisions("Art. 9 Abs. 2 lit. h DS-GVO"), [Provision::Condition("health-care")]);
        let two = "Artikel 6 Absatz 1 Buchstabe b) DSGVO und Artikel 6 Absatz 1 Buchstabe f) DSGVO";
        assert_eq!(provisions(two), [Provision::Basis("contract"), Provision::Basis("legitimate-interests")]);
        for text in [
            "",
            "BDSG-26-1",
            "GDPR-31",
            "GDPR-6-1",
            "GDPR-6-1-x",
            "6-1-a",
            "GDPR-6-1-a BDSG-3",
            "Art. 6 Abs. 1 S. DSGVO",
        ] {
            assert_eq!(provisions(text), [], "{text}");
        }
    }

    #[test]
    fn every_letter_comes_back() {
        for (letter, id) in BASES {
            assert_eq!(of_basis(id), Some(format!("GDPR-6-1-{letter}")));
            assert_eq!(provisions(&format!("GDPR-6-1-{letter}")), [Provision::Basis(id)]);
            assert!(crate::vocabulary::known("bases", id).is_some());
        }
        for (letter, id) in CONDITIONS {
            assert_eq!(of_condition(id), Some(format!("GDPR-9-2-{letter}")));
            assert!(crate::vocabulary::known("conditions", id).is_some());
        }
        assert!(is_reference("BDSG-26-1") && is_reference("SGB-100-42a"));
        assert!(!is_reference("§ 26 BDSG") && !is_reference(""));
    }
}
