//! "Did you mean": the known word that a mistyped one stands for.

/// The candidate that `word` most likely stands for, or nothing when none is near.
///
/// Nearest is the same but for case, and for `_`, spaces or nothing in place of `-`; then one letter changed; then words of
/// the candidate, or its beginning (`email` of `email-address`); then at most a third of the letters changed (a swap of
/// neighbours counts as one), and at most half of those that are left without the words which both begin and end with. Of
/// equally near candidates the first wins. A candidate with a space is no word, and never proposed.
#[must_use]
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 64;
    if word.chars().count() > LONGEST {
        return None;
    }
    let plain = folded(word);
    let candidates = candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST * 4 && !candidate.contains(char::is_whitespace));
    let near = candidates.filter_map(|candidate| Some((farness(&plain, candidate)?, candidate)));
    near.min_by_key(|(farness, _)| *farness).map(|(_, candidate)| candidate)
}

/// How far a folded word is from a candidate: the sort of likeness, the nearest first, and what differs.
fn farness(plain: &str, candidate: &str) -> Option<(u8, usize)> {
    /// Fewer letters are no word that one could know again.
    const LEAST: usize = 3;
    let other = folded(candidate);
    let (letters, others) = (plain.chars().count(), candidate.chars().count());
    let distance = strsim::osa_distance(plain, &other);
    let joined = plain.replace('-', "");
    if distance == 0 || (joined == other.replace('-', "") && !joined.is_empty()) {
        return Some((0, 0));
    }
    let kept = letters.max(others) > distance;
    if distance == 1 && letters > LEAST && kept {
        return Some((1, 1));
    }
    if joined.chars().count() >= LEAST && (has_words(&other, &joined) || other.starts_with(plain)) {
        return Some((2, others.saturating_sub(letters)));
    }
    (distance <= letters.div_ceil(3) && kept && are_alike(plain, &other)).then_some((3, distance))
}

/// Whether what differs is the same word mistyped: `section-complaint` and `section-contact` share one word, and are two.
fn are_alike(one: &str, other: &str) -> bool {
    let (mut one, mut other): (Vec<_>, Vec<_>) = (one.split('-').collect(), other.split('-').collect());
    for _ in 0..2 {
        while one.last().is_some_and(|word| other.last() == Some(word)) {
            one.pop();
            other.pop();
        }
        one.reverse();
        other.reverse();
    }
    let (one, other) = (one.join("-"), other.join("-"));
    strsim::osa_distance(&one, &other) * 2 <= one.chars().count().max(other.chars().count())
}

/// Whether some words of a folded text, one after the other, are `joined`.
fn has_words(text: &str, joined: &str) -> bool {
    let words: Vec<_> = text.split('-').collect();
    (0..words.len()).any(|start| (start..words.len()).any(|end| words[start..=end].concat() == joined))
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let keys = ["regions", "retention", "name", "legal-basis"];
        assert_eq!(closest("regoins", keys), Some("regions"));
        assert_eq!(closest("legal_basis", keys), Some("legal-basis"));
        assert_eq!(closest("Legal Basis", keys), Some("legal-basis"));
        assert_eq!(closest("nmae", keys), Some("name"));
        assert_eq!(closest("basis", keys), Some("legal-basis"));
        assert_eq!(closest("source", ["source-language", "sources"]), Some("sources"), "one letter");
        assert_eq!(closest("email", ["postal-address", "email-address"]), Some("email-address"));
        assert_eq!(closest("e-mail", ["postal-address", "email-address"]), Some("email-address"));
        assert_eq!(closest("reg", ["retention", "regions"]), Some("regions"));
        assert_eq!(closest("re", keys), None, "too short for a part of a word");
        assert_eq!(closest("colour", keys), None);
        assert_eq!(closest("", keys), None);
        assert_eq!(closest("x", ["y"]), None, "every letter changed");
        let sections = ["section-contact", "section-leav ing", "rights-deletion"];
        assert_eq!(closest("section-complaint", sections), None, "only the word that all share is the same");
        assert_eq!(closest("section-leaving", sections), None, "no id has a space");
        assert_eq!(closest("rights-delete", sections), Some("rights-deletion"));
        assert_eq!(closest(&"x".repeat(100_000), keys), None);
    }
}
