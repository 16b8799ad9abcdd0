//! Transparency Information Language: <https://github.com/Transparency-Information-Language/schema>.
//!
//! What maps to what stands in `docs/interchange.md`.

pub mod export;
pub mod import;
mod known;
mod legal;
mod node;
mod shape;

/// The country that TILT is given where the policy names none: "unknown" in CLDR, a country of nobody in ISO 3166.
const NO_COUNTRY: &str = "ZZ";
/// The e-mail address that TILT is given where the policy names none. Nobody can own it (RFC 2606).
const NO_EMAIL: &str = "not-stated@policy.invalid";
/// The right that holds what TILT says of access and portability together.
const ACCESS_AND_PORTABILITY: &str = "access-and-portability";

/// The language of a tag without its region or script, as TILT writes it.
fn two_letters(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
