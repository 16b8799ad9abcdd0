//! "Did you mean": the known word that a mistyped one stands for.

/// The candidate that `word` most likely stands for, or nothing when none is near.
///
/// Near means: the same but for case, `_` or spaces in place of `-`, or at most a third of the letters changed (a swap
/// of neighbours counts as one). Of equally near candidates the first wins.
#[must_use]
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 64;
    if word.chars().count() > LONGEST {
        return None;
    }
    let plain = folded(word);
    let allowed = plain.chars().count().div_ceil(3);
    let near =
        candidates.into_iter().filter(|candidate| candidate.len() <= LONGEST * 4).filter_map(|candidate| {
            let distance = strsim::osa_distance(&plain, &folded(candidate));
            let kept = plain.chars().count().max(candidate.chars().count()) > distance;
            (distance <= allowed && kept).then_some((distance, candidate))
        });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
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
        assert_eq!(closest("colour", keys), None);
        assert_eq!(closest("", keys), None);
        assert_eq!(closest("x", ["y"]), None, "every letter changed");
        assert_eq!(closest(&"x".repeat(100_000), keys), None);
    }
}
