//! `--timings`: where the time of a run went.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use crate::progress::{Phase, Timed};

/// So many of a kind are listed, the slowest first.
const LISTED: usize = 10;

/// The phases that follow one another, with their names.
const PHASES: [(Phase, &str); 9] = [
    (Phase::Read, "read"),
    (Phase::Load, "load"),
    (Phase::Resolve, "resolve"),
    (Phase::Ledger, "ledger"),
    (Phase::Localize, "localize"),
    (Phase::Check, "check"),
    (Phase::Render, "render"),
    (Phase::Write, "write"),
    (Phase::Cache, "cache"),
];

/// What goes on inside them, on several cores at once.
const PARTS: [(Phase, &str); 3] =
    [(Phase::Segments, "messages"), (Phase::OneCheck, "check"), (Phase::Page, "page")];

/// The times as a table: the phases of the run, then what took longest inside them.
pub(super) fn table(all: &[Timed]) -> String {
    // What an earlier run kept needs few of them.
    let ran = PHASES.iter().filter(|(phase, _)| all.iter().any(|timed| timed.phase == *phase));
    let phases = ran.map(|(phase, name)| (name, sum(all, *phase)));
    let phases: Vec<_> = phases.collect();
    let whole: Duration = phases.iter().map(|(_, took)| *took).sum();
    let mut out = String::from("timings in milliseconds, one phase after another\n");
    for (name, took) in &phases {
        let share = 100.0 * took.as_secs_f64() / whole.as_secs_f64().max(f64::MIN_POSITIVE);
        let _ = writeln!(out, "{:>10.1} {share:>4.0} %  {name}", milliseconds(*took));
    }
    let _ = writeln!(out, "{:>10.1}         all", milliseconds(whole));
    for (phase, name) in PARTS {
        let mut each: BTreeMap<&str, Duration> = BTreeMap::new();
        for timed in all.iter().filter(|timed| timed.phase == phase) {
            *each.entry(&timed.what).or_default() += timed.took;
        }
        let mut each: Vec<_> = each.into_iter().collect();
        each.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
        if each.is_empty() {
            continue;
        }
        let all: Duration = each.iter().map(|(_, took)| *took).sum();
        let _ = writeln!(out, "{:>10.1}         on all cores: {} × {name}", milliseconds(all), each.len());
        for (what, took) in each.iter().take(LISTED) {
            let _ = writeln!(out, "{:>10.1}           {what}", milliseconds(*took));
        }
    }
    out
}

fn sum(all: &[Timed], phase: Phase) -> Duration {
    all.iter().filter(|timed| timed.phase == phase).map(|timed| timed.took).sum()
}

fn milliseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timed(phase: Phase, what: &str, took: u64) -> Timed {
        Timed { phase, what: what.to_owned(), took: Duration::from_millis(took) }
    }

    #[test]
    fn the_slowest_come_first_and_one_name_is_one_line() {
        let all = [
            timed(Phase::Load, "", 30),
            timed(Phase::Check, "", 60),
            timed(Phase::Check, "", 10),
            timed(Phase::OneCheck, "slow", 20),
            timed(Phase::OneCheck, "slower", 19),
            timed(Phase::OneCheck, "slower", 19),
        ];
        let table = table(&all);
        let lines: Vec<_> = table.lines().map(str::trim).collect();
        assert!(lines.contains(&"30.0   30 %  load"), "{table}");
        assert!(lines.contains(&"70.0   70 %  check"), "{table}");
        assert!(lines.contains(&"100.0         all"), "{table}");
        let part = lines.iter().position(|line| *line == "58.0         on all cores: 2 × check");
        let part = part.unwrap_or_else(|| panic!("{table}"));
        assert_eq!(lines[part + 1..part + 3], ["38.0           slower", "20.0           slow"]);
    }
}
