//! The check `unknown-value`.

use std::collections::BTreeSet;

use super::{Context, Language, declare_check, missing_contact_detail, page_value};
use crate::diag::Diagnostic;
use crate::diag::rule::Rule;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::document::lookup::{Answer, no_fact};
use crate::load::fluent::catalogue::{Entry, id};
use crate::load::fluent::walk;
use crate::model::fact::OF_PAGE;
use crate::source::Span;

declare_check! {
    /// A message uses a value, a term, a message or a function that does not exist.
    ///
    /// ## Why this matters
    /// The page would show `{$perid}` instead of the period, or nothing at all. So no page is made.
    ///
    /// ## Example
    /// ```ftl locales/fr/example.ftl
    /// about-period = Nous répondons sous { $log-perid }.
    /// ```
    /// ```ftl locales/en/example.ftl
    /// about-period = We answer within { $log-period }.
    /// ```
    ///
    /// ## What to do
    /// Correct the name. The facts that messages can state are listed by `policyglot facts`; they come from the YAML.
    pub(super) static CHECK = { name: "unknown-value", level: Error, run: check, translation: true, always: true };
}

/// The functions that messages can call.
const FUNCTIONS: [&str; 4] = ["NUMBER", "DATETIME", "LIST", "AMOUNT"];

fn check(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    if !cx.has_policy {
        return without_policy(cx, rule, sink);
    }
    let lacking = missing_contact_detail::messages(cx);
    let of_page = if cx.sound { page_value::lacking(cx, rule, sink) } else { BTreeSet::new() };
    for language in cx.languages() {
        // Of these `missing-contact-detail` tells.
        let mut told = lacking.clone();
        for (id, entry) in &language.catalogue.messages {
            // Words that come with the tool are right; where the policy gives them too little, formatting shows it.
            if !cx.reach.has_message(id) || told.contains(id) || language.catalogue.is_built_in(entry) {
                continue;
            }
            if entry_faults(cx, rule, &language, id, entry, sink) {
                told.insert(id.clone());
            }
        }
        let terms: Vec<_> = language.catalogue.terms.iter().filter(|(id, _)| cx.reach.has_term(id)).collect();
        for (id, entry) in terms {
            for references in entry.all_patterns().map(walk::references) {
                names(cx, rule, &language, &format!("-{id}"), &references, sink);
            }
        }
        // Where parts of the policy are absent, so are the facts that they state.
        if cx.sound {
            unresolved(cx, rule, &language, (&told, &of_page), sink);
        }
    }
}

/// Between two folders of words, a message is given what the source message or the comment above it names.
fn without_policy(cx: &Context<'_>, rule: &'static Rule, sink: &mut Sink) {
    for translation in cx.pairs() {
        let name = translation.language.name;
        let units = translation.units.iter().filter(|unit| !unit.is_term());
        let mut seen = BTreeSet::new();
        for unit in units.filter(|unit| seen.insert(&unit.entry.id)) {
            let known = known_to(cx, unit.source_entry);
            let own = unit.entry.all_patterns().flat_map(|pattern| walk::references(pattern).variables);
            for variable in own.filter(|variable| !known.contains(&variable.name)) {
                let id = &unit.entry.id;
                let headline = format!(
                    "{name} `{id}` uses `${}`, which {} is not given",
                    variable.name,
                    cx.source_name()
                );
                let found = Diagnostic::new(rule, variable.span, headline)
                    .about(translation.language.tag, id)
                    .related(unit.source_entry.id_span, "the source message")
                    .note("the reader would see this name in place of a value");
                sink.push(match closest(&variable.name, known.iter().map(String::as_str)) {
                    Some(near) => {
                        found.fix(format!("did you mean `${near}`?"), variable.span, format!("${near}"))
                    }
                    None => found.help("use the variables of the source message"),
                });
            }
        }
    }
}

/// The variables that a source message uses, itself or through others, or that the comment above it names.
pub(super) fn known_to(cx: &Context<'_>, entry: &Entry) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let comment = entry.comment.as_deref().unwrap_or_default();
    let named = comment.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
        rest[..end.unwrap_or(rest.len())].to_owned()
    });
    known.extend(named);
    for references in entry.all_patterns().map(walk::references) {
        known.extend(references.variables.into_iter().map(|variable| variable.name));
        for message in references.messages {
            let other = cx.source().and_then(|source| source.messages.get(&message.name));
            let patterns = other.into_iter().flat_map(Entry::all_patterns);
            let variables = patterns.flat_map(|pattern| walk::references(pattern).variables);
            known.extend(variables.map(|variable| variable.name));
        }
    }
    known
}

/// What can be seen without formatting the message. Says whether anything was.
fn entry_faults(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    id: &str,
    entry: &Entry,
    sink: &mut Sink,
) -> bool {
    let mut told = false;
    let known = || {
        let facts = cx.policy.facts.keys().map(String::as_str);
        let passed = cx.reach.arguments(id).map(|argument| argument.name.as_str());
        facts.chain(passed).chain(OF_PAGE)
    };
    for references in entry.all_patterns().map(walk::references) {
        for variable in &references.variables {
            if known().any(|name| name == variable.name) || !cx.sound {
                continue;
            }
            told = true;
            let headline =
                format!("{} `{id}` uses `${}`, which no fact is called", language.name, variable.name);
            let found = Diagnostic::new(rule, variable.span, headline)
                .about(language.tag, id)
                .note("the page would show this name in place of a value");
            if let Some((path, gone)) = left_out(cx, &variable.name) {
                let found = found
                    .related(gone, format!("the brand leaves `{path}` out here"))
                    .help(super::own_wording(cx, id, &format!("`${}`", variable.name)));
                sink.push(found);
                continue;
            }
            if let Some((path, key)) = lacks(cx, &variable.name) {
                let found = found
                    .related(cx.places.key(&path), format!("has no `{key}`"))
                    .help(format!("add `{key}:` to `{path}`, or write a sentence that does not need it"));
                sink.push(found);
                continue;
            }
            if let Some(now) = super::renamed::now(cx, &variable.name) {
                let found = found.note("`formerly` in the policy says what it is called now");
                sink.push(found.fix(format!("write `${now}`"), variable.span, format!("${now}")));
                continue;
            }
            sink.push(match closest(&variable.name, known()) {
                Some(near) => {
                    found.fix(format!("did you mean `${near}`?"), variable.span, format!("${near}"))
                }
                None => found.help("name a fact of the policy; `policyglot facts` lists them"),
            });
        }
        told |= names(cx, rule, language, id, &references, sink);
    }
    told
}

/// The entry whose part the fact would be, and the key that it lacks: `contacts.privacy` and `phone` for `$privacy-phone`.
fn lacks(cx: &Context<'_>, name: &str) -> Option<(String, &'static str)> {
    let parts = [
        ("contacts", "email"),
        ("contacts", "phone"),
        ("contacts", "form"),
        ("contacts", "post"),
        ("contacts", "response-time"),
        ("safeguards", "certificate"),
        ("safeguards", "complaint"),
        ("safeguards", "url"),
    ];
    parts.into_iter().find_map(|(family, key)| {
        let id = name.strip_suffix(key)?.strip_suffix('-')?;
        let path = format!("{family}.{id}");
        cx.places.has(&path).then_some((path, key))
    })
}

/// The entry that gives the fact in the shared policy, and where the brand leaves it out.
fn left_out<'a>(cx: &Context<'a>, name: &str) -> Option<(&'a str, Span)> {
    cx.places.all_left_out().iter().find_map(|own| {
        let (family, id) = own.path.split_once('.')?;
        let start = match family {
            "documents" => format!("document-{id}"),
            "links" => format!("link-{id}"),
            "retention" => format!("retention-{id}"),
            _ => id.to_owned(),
        };
        let rest = name.strip_prefix(&start)?;
        (rest.is_empty() || rest.starts_with('-')).then_some((own.path.as_str(), own.place))
    })
}

/// Terms, messages and functions that do not exist.
fn names(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    id: &str,
    references: &walk::References,
    sink: &mut Sink,
) -> bool {
    let before = sink.found().len();
    let mut report = |what: &str, name: &str, span: Span, near: Option<String>| {
        let headline = format!("{} `{id}` uses the {what} `{name}`, which does not exist", language.name);
        let found = Diagnostic::new(rule, span, headline).about(language.tag, id);
        let dollar = near.as_deref().filter(|near| near.starts_with('$')).and(outer_dollar(cx, span));
        sink.push(match near {
            Some(near) if dollar.is_some() => {
                let whole = dollar.unwrap_or(span);
                found.fix("write the `$` inside the braces", whole, format!("{{ {near}"))
            }
            Some(near) => found.fix(format!("did you mean `{near}`?"), span, near),
            None => found.help(format!("correct the name, or add the {what}")),
        });
    };
    let catalogue = language.catalogue;
    // A file that could not be read may well have it.
    let all = !cx.unread.contains(language.tag);
    for term in references.terms.iter().filter(|_| all) {
        if !catalogue.terms.contains_key(&term.name) && !catalogue.broken.contains(&format!("-{}", term.name))
        {
            let near = closest(&term.name, catalogue.terms.keys().map(String::as_str))
                .map(|near| format!("-{near}"));
            report("term", &format!("-{}", term.name), term.span, near);
        }
    }
    for message in references.messages.iter().filter(|_| all) {
        if !catalogue.messages.contains_key(&message.name) && !catalogue.broken.contains(&message.name) {
            let fact = cx.policy.facts.contains_key(&message.name).then(|| format!("${}", message.name));
            let near = fact.or_else(|| {
                closest(&message.name, catalogue.messages.keys().map(String::as_str)).map(str::to_owned)
            });
            report("message", &message.name, message.span, near);
        }
    }
    for function in &references.functions {
        if !FUNCTIONS.contains(&function.name.as_str()) {
            let near = closest(&function.name, FUNCTIONS).map(str::to_owned);
            report("function", &function.name, function.span, near);
        }
    }
    sink.found().len() > before
}

/// From the `$` of `${ name }` to the end of the name, of which `span` is the place.
fn outer_dollar(cx: &Context<'_>, span: Span) -> Option<Span> {
    let before = cx.sources.file(span.source).text.get(..span.start)?;
    let start = before.trim_end_matches(' ').strip_suffix('{')?.strip_suffix('$')?.len();
    Some(Span::new(span.source, start..span.end))
}

/// What only formatting shows: a selector without a match, a message that refers to itself, an option nobody knows.
fn unresolved(
    cx: &Context<'_>,
    rule: &'static Rule,
    language: &Language<'_>,
    (told, told_of): (&BTreeSet<String>, &BTreeSet<(&str, String)>),
    sink: &mut Sink,
) {
    let mut seen = BTreeSet::new();
    for lookup in language.lookups {
        let Answer::Own(checked) = &lookup.answer else { continue };
        let id = id(&lookup.message);
        let Some(entry) = language.catalogue.entry(id).filter(|_| !told.contains(id)) else {
            continue;
        };
        for why in &checked.resolver {
            if told_of.contains(&(lookup.message.as_str(), why.clone()))
                || !seen.insert((id.to_owned(), why.clone()))
            {
                continue;
            }
            if language.catalogue.is_built_in(entry) {
                if language.tag == cx.source_tag() {
                    let headline = format!("`{}` cannot be completed here: {why}", lookup.message);
                    let found = Diagnostic::new(rule, cx.places.key(&lookup.path), headline);
                    sink.push(found.help(format!(
                        "state what it shows, or write a message `{}` of your own",
                        lookup.message
                    )));
                }
                continue;
            }
            let span = place(entry, &lookup.message, why)
                .unwrap_or_else(|| super::name_span(entry, &lookup.message));
            let headline = format!("{} `{}` cannot be completed: {why}", language.name, lookup.message);
            let found = Diagnostic::new(rule, span, headline).about(language.tag, &lookup.message);
            sink.push(found.help(remedy(why)));
        }
    }
}

/// Where the message calls the function, or states the value, that `why` names.
fn place(entry: &Entry, message: &str, why: &str) -> Option<Span> {
    let references = walk::references(entry.pattern(message)?);
    let mut variables = references.variables.into_iter();
    if let Some(variable) = variables.find(|variable| *why == no_fact(&variable.name)) {
        return Some(variable.span);
    }
    let (name, _) = why.split_once("()")?;
    references.functions.into_iter().find(|function| function.name == name).map(|function| function.span)
}

/// What to do where a text cannot be completed.
fn remedy(why: &str) -> &'static str {
    let takes = |name: &str| why.starts_with(name);
    if takes("AMOUNT()") {
        "write `AMOUNT($period, unit: \"month\")`, with a period; the unit is `day`, `week`, `month` or `year`, and has to go into the period a whole number of times"
    } else if takes("DATETIME()") {
        "write `DATETIME($date, dateStyle: \"short\")`, with a date; the style is `long`, `medium` or `short`"
    } else if takes("LIST()") {
        "write `LIST($list, type: \"or\")`, with a list; the type is `and`, `or` or `unit`"
    } else if takes("NUMBER()") {
        "write `NUMBER($number)`, with a number; a period is counted by `AMOUNT($period, unit: \"month\")`"
    } else if takes("no fact") {
        "take it out: nothing gives this value where the text stands"
    } else {
        "state facts as `policyglot explain facts` shows"
    }
}
