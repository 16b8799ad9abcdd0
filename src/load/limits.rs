//! How much a project may hold: what protects the program from files made to exhaust it. Every default lies far above real
//! policies; `--limit NAME=VALUE` raises one, and nothing lowers any.

use std::fmt::Write;

use crate::diag::suggest::closest;

/// A limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of a YAML file.
    YamlFile,
    /// Bytes of one text in a YAML file.
    YamlText,
    /// Levels of lists and named entries inside one another.
    YamlDepth,
    /// Keys, values, lists and groups of entries in one file.
    YamlValues,
    /// Uses of `*name` in one file.
    YamlAliases,
    /// Bytes of a Fluent file.
    FtlFile,
    /// Messages, terms and attributes of a Fluent file.
    FtlTexts,
    /// Bytes of a message with its attributes, as written.
    FtlMessage,
    /// Lines and signs of markup in a message.
    FtlMarkup,
    /// Bytes of a text with all that it puts in.
    FtlExpanded,
    /// Bytes of a file of the ledger.
    LedgerFile,
    /// Bytes of a template or a stylesheet.
    TemplateFile,
}

/// What is known of a limit.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The limit.
    pub limit: Limit,
    /// Its name on the command line.
    pub name: &'static str,
    /// Its default, below which it cannot be set.
    pub usual: u64,
    /// The most that it can be raised to: beyond, the program itself would not hold.
    pub most: u64,
    /// Whether it counts bytes.
    pub bytes: bool,
    /// What it limits.
    pub what: &'static str,
}

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;

const fn bytes(limit: Limit, name: &'static str, usual: u64, what: &'static str) -> Known {
    Known { limit, name, usual, most: GIB, bytes: true, what }
}

const fn count(limit: Limit, name: &'static str, usual: u64, most: u64, what: &'static str) -> Known {
    Known { limit, name, usual, most, bytes: false, what }
}

/// Every limit, in the order of [`Limit`].
pub const KNOWN: [Known; 12] = [
    bytes(Limit::YamlFile, "yaml-file", 4 * MIB, "bytes of a YAML file"),
    bytes(Limit::YamlText, "yaml-text", 64 * KIB, "bytes of one text in a YAML file"),
    count(Limit::YamlDepth, "yaml-depth", 24, 64, "levels of YAML entries inside one another"),
    count(Limit::YamlValues, "yaml-values", 50_000, 50_000_000, "keys and values of a YAML file"),
    count(Limit::YamlAliases, "yaml-aliases", 100, 1_000_000, "repetitions with `*` in a YAML file"),
    bytes(Limit::FtlFile, "ftl-file", MIB, "bytes of a Fluent file"),
    count(Limit::FtlTexts, "ftl-texts", 5_000, 5_000_000, "messages, terms and attributes of a Fluent file"),
    bytes(Limit::FtlMessage, "ftl-message", 64 * KIB, "bytes of a message with its attributes"),
    count(Limit::FtlMarkup, "ftl-markup", 2_000, 50_000_000, "lines and signs of markup in a message"),
    bytes(Limit::FtlExpanded, "ftl-expanded", 256 * KIB, "bytes of a text with all that it puts in"),
    bytes(Limit::LedgerFile, "ledger-file", 8 * MIB, "bytes of a file of the ledger"),
    bytes(Limit::TemplateFile, "template-file", 4 * MIB, "bytes of a template or stylesheet"),
];

/// The limits as a page, for `policyglot explain limits`.
#[must_use]
pub fn page() -> String {
    let mut out = "# How much files may hold\n\n\
        `--limit NAME=VALUE` raises a limit for one run, as in `--limit ftl-file=4MiB`; none can be lowered. Sizes take `KiB` and \
        `MiB`.\n\n| name | default | at most | counts |\n|---|---|---|---|\n"
        .to_owned();
    for known in &KNOWN {
        let (usual, most) = (shown(known.usual, known.bytes), shown(known.most, known.bytes));
        let _ = writeln!(out, "| `{}` | {usual} | {most} | {} |", known.name, known.what);
    }
    out
}

/// The limits of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    now: [u64; KNOWN.len()],
}

impl Default for Limits {
    fn default() -> Self {
        Self { now: KNOWN.map(|known| known.usual) }
    }
}

impl Limits {
    /// What holds in this run.
    #[must_use]
    pub fn of(&self, limit: Limit) -> usize {
        usize::try_from(self.now[limit as usize]).unwrap_or(usize::MAX)
    }

    /// How a message names the limit: its value and how to raise it.
    #[must_use]
    pub fn told(&self, limit: Limit) -> (String, String) {
        told(limit, self.now[limit as usize])
    }

    /// Raises the limit that `setting` names: `ftl-file=4MiB`.
    ///
    /// # Errors
    /// A sentence, where there is no such limit or it cannot be that.
    pub fn raise(&mut self, setting: &str) -> Result<(), String> {
        let (name, value) = setting.split_once('=').ok_or("write NAME=VALUE, such as ftl-file=4MiB")?;
        let names = || KNOWN.iter().map(|known| known.name);
        let known = KNOWN.iter().find(|known| known.name == name).ok_or_else(|| {
            let near = closest(name, names()).map(|near| format!("; did you mean `{near}`?"));
            let all = names().collect::<Vec<_>>().join(", ");
            format!("there is no limit `{name}`{} (there are {all})", near.unwrap_or_default())
        })?;
        let wanted = number(value, known.bytes).ok_or_else(|| {
            let example = if known.bytes { "4MiB, 512KiB or 100000" } else { "100000" };
            format!("`{value}` is no size: write a number such as {example}")
        })?;
        if wanted < known.usual {
            let usual = shown(known.usual, known.bytes);
            return Err(format!("limits can only be raised, and {name} is {usual} without any"));
        }
        if wanted > known.most {
            return Err(format!("{name} can be at most {}", shown(known.most, known.bytes)));
        }
        self.now[known.limit as usize] = wanted;
        Ok(())
    }
}

/// How a message names a limit that is `now`: its value and how to raise it.
#[must_use]
pub fn told(limit: Limit, now: u64) -> (String, String) {
    let known = KNOWN[limit as usize];
    let more = shown(now.saturating_mul(2).min(known.most), known.bytes);
    (shown(now, known.bytes), format!("--limit {}={more}", known.name))
}

/// `4MiB`, `64KiB` or a plain number.
fn number(text: &str, bytes: bool) -> Option<u64> {
    let (digits, factor) = match (text.strip_suffix("MiB"), text.strip_suffix("KiB")) {
        (Some(digits), _) if bytes => (digits, MIB),
        (_, Some(digits)) if bytes => (digits, KIB),
        _ => (text, 1),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse::<u64>().ok()?.checked_mul(factor))?
}

/// A limit as it is written: `4MiB`, `50000`.
#[must_use]
pub fn shown(value: u64, bytes: bool) -> String {
    match value {
        _ if bytes && value >= MIB && value.is_multiple_of(MIB) => format!("{}MiB", value / MIB),
        _ if bytes && value >= KIB && value.is_multiple_of(KIB) => format!("{}KiB", value / KIB),
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_stand_where_they_are_looked_up() {
        for (at, known) in KNOWN.iter().enumerate() {
            assert_eq!(known.limit as usize, at, "{}", known.name);
            assert!(known.usual <= known.most);
        }
    }

    #[test]
    fn limits_are_raised_and_never_lowered() {
        let mut limits = Limits::default();
        assert_eq!(limits.raise("ftl-file=4MiB"), Ok(()));
        assert_eq!(limits.of(Limit::FtlFile), 4 << 20);
        assert_eq!(limits.raise("ftl-message=65537"), Ok(()));
        assert_eq!(limits.told(Limit::YamlDepth), ("24".into(), "--limit yaml-depth=48".into()));
        for (setting, why) in [
            ("ftl-file=1KiB", "limits can only be raised, and ftl-file is 1MiB without any"),
            ("yaml-depth=65", "yaml-depth can be at most 64"),
            ("yaml-depth=1MiB", "`1MiB` is no size: write a number such as 100000"),
            ("ftl-file=-1", "`-1` is no size: write a number such as 4MiB, 512KiB or 100000"),
            ("ftl-file=99999999999999999999", "`99999999999999999999` is no size"),
            ("ftl-file", "write NAME=VALUE, such as ftl-file=4MiB"),
            ("ftl-flie=4MiB", "there is no limit `ftl-flie`; did you mean `ftl-file`?"),
        ] {
            let said = limits.raise(setting).unwrap_err();
            assert!(said.starts_with(why), "{setting}: {said}");
        }
        assert_eq!(limits.of(Limit::FtlFile), 4 << 20, "what is refused changes nothing");
    }
}
