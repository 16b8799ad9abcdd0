//! JUnit XML: what every CI shows as a list of tests. The only file that knows quick-junit.
//!
//! A suite is a check. Each of its findings is a test that failed, named by its headline, which holds the language, the
//! message and the fault; a check that found nothing is one test that passed, so that a clean run is green and not
//! empty. What was accepted is a skipped test with the reason, a remark a passed one with its text. There is no time
//! and no host in it.

use std::collections::BTreeMap;

use quick_junit::{NonSuccessKind, Report as Xml, TestCase, TestCaseStatus, TestSuite};

use super::allow::Allowed;
use super::place::tidy;
use super::sink::Report;
use super::visible::{headline, one_visible_line, visible};
use super::{Diagnostic, Severity, human};
use crate::source::Sources;

/// What a check that found nothing is called as a test.
const NOTHING: &str = "no error or warning";

/// The findings as one document.
///
/// # Panics
/// Never: it is written to memory, and characters that XML forbids are taken out before.
#[must_use]
pub fn render(report: &Report, sources: &Sources) -> String {
    let looked = report.run.rules.iter().map(|rule| (rule.name, Suite { looked: true, ..Suite::default() }));
    let mut suites: BTreeMap<&str, Suite> = looked.collect();
    for found in report.findings.iter().chain(&report.allowed) {
        suites.entry(found.rule.name).or_default().add(found, sources);
    }
    let mut document = Xml::new("policyglot");
    for (name, suite) in suites {
        let mut own = TestSuite::new(name);
        let mut tests = suite.tests;
        if suite.looked && !suite.failed {
            tests.insert(0, TestCase::new(NOTHING, TestCaseStatus::success()));
        }
        for mut test in tests {
            test.set_classname(format!("policyglot.{name}"));
            own.add_test_case(test);
        }
        document.add_test_suite(own);
    }
    document.to_string().expect("internal: findings are XML")
}

/// The tests of one check.
#[derive(Default)]
struct Suite {
    tests: Vec<TestCase>,
    /// The names in use, and the highest number after each.
    numbers: BTreeMap<String, usize>,
    /// Whether all of the check was looked at.
    looked: bool,
    failed: bool,
}

impl Suite {
    fn add(&mut self, found: &Diagnostic, sources: &Sources) {
        let is_remark = found.allowed.is_none() && found.severity == Severity::Info;
        let status = match &found.allowed {
            Some(allowed) => accepted(allowed),
            None if is_remark => TestCaseStatus::success(),
            None => failure(found, sources),
        };
        self.failed |= found.allowed.is_none() && !is_remark;
        let mut test = TestCase::new(self.name(found), status);
        if is_remark {
            test.set_system_out(visible(&human::one(found, sources)));
        }
        let span = sources.clamped(found.primary.span);
        let path = visible(&tidy(&sources.file(span.source).path));
        test.extra.insert("file".into(), path.into());
        test.extra.insert("line".into(), sources.position(span).line.to_string().into());
        self.tests.push(test);
    }

    /// The headline. Readers take two tests of one name for one, so a second one is numbered.
    fn name(&mut self, found: &Diagnostic) -> String {
        let headline = headline(found);
        let mut name = headline.clone();
        let mut number = self.numbers.get(&headline).copied().unwrap_or(1);
        while self.numbers.contains_key(&name) {
            number += 1;
            name = format!("{headline} ({number})");
        }
        self.numbers.insert(headline, number);
        self.numbers.entry(name.clone()).or_insert(1);
        name
    }
}

fn failure(found: &Diagnostic, sources: &Sources) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_type(found.severity.name());
    status.set_message(headline(found));
    status.set_description(visible(&human::one(found, sources)));
    status
}

fn accepted(allowed: &Allowed) -> TestCaseStatus {
    let by = allowed.by.as_ref().map(|by| format!(", by {by}")).unwrap_or_default();
    let until = allowed.until.as_ref().map(|until| format!(", until {until}")).unwrap_or_default();
    let mut status = TestCaseStatus::skipped();
    status.set_message(one_visible_line(&format!("accepted{by}{until}: {}", allowed.reason)));
    status
}
