//! What a text without quotes reads as where a type takes several forms. The same answers as `serde_yaml`.

/// The reading of a plain text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Plain {
    Nothing,
    Truth(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text,
}

pub(super) fn read_plain(text: &str) -> Plain {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Plain::Nothing,
        "true" | "True" | "TRUE" => return Plain::Truth(true),
        "false" | "False" | "FALSE" => return Plain::Truth(false),
        ".inf" | ".Inf" | ".INF" | "+.inf" => return Plain::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => return Plain::Float(f64::NEG_INFINITY),
        ".nan" | ".NaN" | ".NAN" => return Plain::Float(f64::NAN),
        _ => {}
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // The only letters that may start a number: `inf` and `nan` are words.
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Plain::Text;
    }
    let (radix, number) = ["0x", "0o", "0b"]
        .into_iter()
        .zip([16, 8, 2])
        .find_map(|(prefix, radix)| Some((radix, digits.strip_prefix(prefix)?)))
        .unwrap_or((10, digits));
    let signed = number.starts_with(['+', '-']);
    // 007 is a text, such as a postal code.
    let code =
        digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|digit| digit.is_ascii_digit());
    if signed || code {
        return Plain::Text;
    }
    if negative {
        if let Ok(value) = i64::from_str_radix(&format!("-{number}"), radix) {
            return Plain::Signed(value);
        }
    } else if let Ok(value) = u64::from_str_radix(number, radix) {
        return Plain::Unsigned(value);
    }
    match text.strip_prefix('+').unwrap_or(text).parse::<f64>() {
        Ok(value) if value.is_finite() => Plain::Float(value),
        _ => Plain::Text,
    }
}
