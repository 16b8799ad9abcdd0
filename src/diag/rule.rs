//! A rule: the name, level and documentation that findings of one kind share.

use super::Severity;

/// One kind of finding.
///
/// Declared with `declare_rule!`, whose doc comment becomes [`Rule::docs`]: the text
/// of rustdoc, of `policyglot explain NAME` and of `docs/checks/NAME.md` is one text.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case name of the fault, as in `--allow NAME`.
    pub name: &'static str,
    /// Level unless the run says otherwise.
    pub level: Severity,
    /// Levels in sections of which a word of the id is one of these, as `sale` is of `opt-out-of-sale`, or that stand in
    /// such a section.
    pub sections: &'static [(&'static str, Severity)],
    /// Whether `--allow` and `--warn` may lower it. Safety rules and broken files may not.
    pub silenceable: bool,
    /// Markdown: the first line is the one-sentence summary.
    pub docs: &'static str,
}

impl Rule {
    /// The one-sentence summary: the first paragraph of the documentation.
    #[must_use]
    pub fn summary(&self) -> String {
        let lines = self.docs.lines().map(str::trim).take_while(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join(" ")
    }

    /// The whole page about this rule: what `policyglot explain` prints and `docs/checks/` holds.
    #[must_use]
    pub fn page(&self) -> String {
        let name = self.name;
        let silence = if self.silenceable {
            format!(
                "`checks:` in policy/site.yaml and `--allow {name}`, `--warn {name}`, `--deny {name}` change it; \
                 [an exception](../silencing.md) accepts one finding."
            )
        } else {
            "It cannot be lowered.".to_owned()
        };
        let level = self.level.name();
        format!("# {name}\n\n{}\nLevel: {level}{}. {silence}\n", self.markdown(), self.in_sections())
    }

    /// The levels in certain sections, as in `; error in sections called rights, sale`.
    fn in_sections(&self) -> String {
        let each = [Severity::Error, Severity::Warning, Severity::Info].map(|level| {
            let own: Vec<_> = self.sections.iter().filter(|own| own.1 == level).map(|own| own.0).collect();
            let some = !own.is_empty();
            some.then(|| format!("; {} in sections called {}", level.name(), own.join(", ")))
        });
        each.into_iter().flatten().collect()
    }

    /// The documentation with the space that doc comments put before each line taken away.
    #[must_use]
    pub fn markdown(&self) -> String {
        let lines = self.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.collect::<Vec<_>>().join("\n").trim_end().to_owned() + "\n"
    }
}

/// Declares a [`Rule`] as a static, with its doc comment as its documentation.
///
/// `always: true` makes a rule that no option can lower.
macro_rules! declare_rule {
    ($(#[doc = $doc:literal])+ $vis:vis static $id:ident = { name: $name:literal, level: $level:ident, always: true };) => {
        declare_rule!(@ [$($doc)+] $vis $id $name $level false);
    };
    ($(#[doc = $doc:literal])+ $vis:vis static $id:ident = { name: $name:literal, level: $level:ident };) => {
        declare_rule!(@ [$($doc)+] $vis $id $name $level true);
    };
    (@ [$($doc:literal)+] $vis:vis $id:ident $name:literal $level:ident $silenceable:literal) => {
        $(#[doc = $doc])+
        $vis static $id: $crate::diag::rule::Rule = $crate::diag::rule::Rule {
            name: $name,
            level: $crate::diag::Severity::$level,
            sections: &[],
            silenceable: $silenceable,
            docs: concat!($($doc, "\n"),+),
        };
    };
}
pub(crate) use declare_rule;
