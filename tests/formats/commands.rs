//! Workflow commands, read as the runner of GitHub reads them.

use std::collections::BTreeMap;

use policyglot::diag::Severity;
use policyglot::diag::sink::Report;

/// A command.
pub(crate) struct Command {
    pub(crate) name: String,
    pub(crate) properties: BTreeMap<String, String>,
    pub(crate) message: String,
}

/// Reads a line of output. The runner cuts at the first `::`, the first blank, commas and equals signs, then unescapes.
pub(crate) fn parse(line: &str) -> Option<Command> {
    let (head, message) = line.strip_prefix("::")?.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let pairs = properties.split(',').filter_map(|pair| pair.split_once('='));
    let property = |text: &str| {
        let text = text.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":").replace("%2C", ",");
        text.replace("%25", "%")
    };
    Some(Command {
        name: name.to_owned(),
        properties: pairs.map(|(key, value)| (key.to_owned(), property(value))).collect(),
        message: message.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%"),
    })
}

/// Every line is a command that the runner takes as it was meant.
pub(crate) fn hold(name: &str, text: &str, report: &Report) {
    let commands: Vec<_> =
        text.lines().map(|line| parse(line).unwrap_or_else(|| panic!("{name}: {line}"))).collect();
    let mut last = 0;
    for (rank, severity, kind) in
        [(0, Severity::Error, "error"), (1, Severity::Warning, "warning"), (2, Severity::Info, "notice")]
    {
        let own: Vec<_> = report.findings.iter().filter(|found| found.severity == severity).collect();
        let told: Vec<_> = commands.iter().filter(|command| command.name == kind).collect();
        assert_eq!(told.len(), own.len().min(10), "{name}: {kind}");
        for (found, command) in own.iter().zip(&told) {
            let own = found.message.split_whitespace().collect::<Vec<_>>().join(" ");
            let headline = if own.is_empty() { found.rule.name } else { &own };
            let first = command.message.lines().next().unwrap_or_default();
            assert_eq!(first.chars().count(), headline.chars().count(), "{name}: {first}");
            assert_eq!(command.properties["title"], format!("policyglot: {}", found.rule.name), "{name}");
            numbers(name, command);
        }
        let at = commands.iter().rposition(|command| command.name == kind);
        assert!(at.is_none_or(|at| at >= last), "{name}: {rank} stands before what is worse");
        last = at.unwrap_or(last);
    }
    assert!(!text.contains(['\r', '\u{1b}', '\u{202e}', '\u{2066}']), "{name}");
}

/// The runner takes an end only beside a beginning, and columns only within one line.
fn numbers(name: &str, command: &Command) {
    let number = |key: &str| command.properties.get(key).map(|text| text.parse::<usize>().unwrap());
    let (line, end_line) = (number("line").unwrap(), number("endLine").unwrap());
    assert!(1 <= line && line <= end_line, "{name}");
    assert!(!command.properties["file"].is_empty(), "{name}");
    match (number("col"), number("endColumn")) {
        (Some(start), Some(end)) => assert!(line == end_line && 1 <= start && start < end, "{name}"),
        (None, None) => assert!(line < end_line, "{name}"),
        _ => panic!("{name}: one column of two"),
    }
}

#[test]
fn what_is_escaped_comes_back() {
    let command =
        parse("::error file=a%2Cb%3A%25.ftl,line=1,title=x::100%25%0Athen, so: it :: goes").unwrap();
    assert_eq!(command.properties["file"], "a,b:%.ftl");
    assert_eq!(command.message, "100%\nthen, so: it :: goes");
}
