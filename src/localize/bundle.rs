//! Fluent at work: formats the messages of one language. The only file that knows fluent-bundle.
//!
//! Facts are not written into the text here: each becomes a *mark*, private-use characters around a short name, which
//! [`crate::markup`] keeps as one piece. So no value is ever read as Markdown or HTML, and every value on a page can be
//! traced to its fact. Isolation (U+2068, U+2069) is off: the renderer isolates, with `<bdi>`.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::memoizer::MemoizerKind;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType, FluentType};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::cldr::Cldr;
use crate::document::lookup::no_fact;
use crate::load::fluent::plural;
use crate::markup::mark;
use crate::model::fact::FactValue;
use crate::model::value::{Period, Unit};

/// The messages of one language.
pub(super) struct Bundle {
    bundle: FluentBundle<FluentResource>,
}

/// The facts of a message, as Fluent takes them.
pub(super) type Arguments = FluentArgs<'static>;

/// What a message gave.
pub(super) struct Formatted {
    /// The text, facts as marks.
    pub(super) text: String,
    /// What Fluent could not resolve, in plain words.
    pub(super) faults: Vec<String>,
}

/// A fact on its way through Fluent.
#[derive(Debug, Clone, PartialEq)]
struct Mark {
    name: String,
    period: Option<Period>,
}

impl FluentType for Mark {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(mark(&self.name))
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(mark(&self.name))
    }
}

/// The arguments of a message: names, and the facts with the names of their marks.
pub(super) fn arguments<'a>(
    facts: impl Iterator<Item = (&'a str, String, &'a FactValue)>,
) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, mark, value) in facts {
        args.set(name.to_owned(), argument(mark, value));
    }
    args
}

fn argument(name: String, value: &FactValue) -> FluentValue<'static> {
    match value {
        FactValue::Number(text) => FluentValue::try_number(text).into_owned(),
        FactValue::Period(period) => custom(Mark { name, period: Some(period.clone()) }),
        _ => custom(Mark { name, period: None }),
    }
}

fn custom(mark: Mark) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(mark))
}

impl Bundle {
    /// The messages of `resources`, in the language `tag`. Entries that do not parse are left out.
    pub(super) fn new(tag: &LanguageIdentifier, cldr: &Arc<Cldr>, resources: Vec<String>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        for text in resources {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            // An id that stands twice is a finding of its own; the first one counts here.
            let _ = bundle.add_resource(resource);
        }
        let functions: [(&str, Function); 4] = [
            ("NUMBER", number_function),
            ("DATETIME", date_function),
            ("LIST", list_function),
            ("AMOUNT", amount_function),
        ];
        for (name, function) in functions {
            // Only a name that is taken fails, and these are four different ones.
            let _ = bundle.add_function(name, function);
        }
        let cldr = Arc::clone(cldr);
        let _ = bundle
            .add_function(plural::FUNCTION, move |positional, named| category(&cldr, positional, named));
        Self { bundle }
    }

    /// Whether the message (or its attribute) has a text.
    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let message = self.bundle.get_message(id);
        message.is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// Formats the message (or its attribute).
    pub(super) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<Formatted> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some(Formatted { text, faults: errors.iter().map(plain_words).collect() })
    }
}

/// What a resolver's error means to a translator.
fn plain_words(error: &FluentError) -> String {
    use fluent::resolver::ResolverError;
    use fluent::resolver::errors::ReferenceKind;
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => no_fact(id),
        ResolverError::Reference(ReferenceKind::Message { id, attribute: None }) => {
            format!("there is no message `{id}`")
        }
        ResolverError::Reference(ReferenceKind::Message { id, attribute: Some(name) }) => {
            format!("there is no attribute `{id}.{name}`")
        }
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => format!("there is no term `-{id}`"),
        ResolverError::Reference(ReferenceKind::Function { id }) => format!("there is no function `{id}()`"),
        ResolverError::NoValue(id) => format!("`{id}` has no text"),
        ResolverError::MissingDefault => "a selector has no default branch".to_owned(),
        ResolverError::Cyclic => "the message refers to itself".to_owned(),
        ResolverError::TooManyPlaceables => "the message holds too many { } pieces".to_owned(),
    }
}

type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>;

/// The plural category of a number, by CLDR; the number itself where a branch names it; anything else as it is.
fn category<'a>(cldr: &Cldr, positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return positional.first().cloned().unwrap_or(FluentValue::Error);
    };
    if let Some(FluentValue::String(exact)) = named.get("exact")
        && let Some(key) = exact
            .split(' ')
            .filter_map(|one| one.parse().ok())
            .find(|one: &FluentNumber| one.value.total_cmp(&number.value).is_eq())
    {
        // The number as the key writes it: to Fluent, 1 and 1.0 are two.
        return FluentValue::Number(key);
    }
    let text = number.as_string();
    let ordinal = number.options.r#type == FluentNumberType::Ordinal;
    FluentValue::from(if ordinal { cldr.ordinal(&text) } else { cldr.plural(&text) })
}

/// Numbers leave Fluent as marks, and get their digits and grouping from CLDR later.
fn number<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(mark(&format!("n{}", number.as_string()))),
        _ => None,
    }
}

fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return unusable("number") };
    let mut number = number.clone();
    number.options.merge(named);
    FluentValue::Number(number)
}

/// `DATETIME($date, dateStyle: "short")`: another style of the same date.
fn date_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    restyled(positional, named, ("date", "dateStyle"), &["long", "medium", "short"])
}

/// `LIST($places, type: "or")`: another conjunction of the same list.
fn list_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    restyled(positional, named, ("list", "type"), &["and", "or", "unit"])
}

fn restyled<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
    (noun, option): (&str, &str),
    styles: &[&str],
) -> FluentValue<'a> {
    let Some(mark) = positional.first().and_then(as_mark) else { return unusable(noun) };
    match named.get(option) {
        Some(FluentValue::String(style)) if styles.contains(&style.as_ref()) => {
            custom(Mark { name: format!("{}.{style}", mark.name), period: mark.period.clone() })
        }
        Some(_) => unusable(&format!("{noun}.option")),
        None => unusable(&format!("{noun}.nothing")),
    }
}

/// `AMOUNT($period, unit: "month")`: how many months, as a number that a selector can use.
fn amount_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(period) = positional.first().and_then(as_mark).and_then(|mark| mark.period.as_ref()) else {
        return unusable("period");
    };
    let unit = match named.get("unit") {
        Some(FluentValue::String(text)) => Unit::ALL.into_iter().find(|(name, _)| *name == text.as_ref()),
        Some(_) => None,
        None => return unusable("period.nothing"),
    };
    let Some((name, unit)) = unit else { return unusable("period.option") };
    match period.amount(unit).and_then(|amount| u32::try_from(amount).ok()) {
        Some(amount) => {
            FluentValue::Number(FluentNumber::new(f64::from(amount), FluentNumberOptions::default()))
        }
        None => unusable(&format!("period.{name}")),
    }
}

/// What a function gives that cannot do its work: a mark that names no fact, so that the text counts as faulty. An error
/// value of Fluent's own would leave no trace.
fn unusable<'a>(why: &str) -> FluentValue<'a> {
    custom(Mark { name: format!("{UNUSABLE}{why}"), period: None })
}

/// How the mark of a function begins that cannot do its work.
const UNUSABLE: &str = "unusable.";

/// What a mark means that names no fact.
pub(super) fn explained(mark: &str) -> String {
    match mark.strip_prefix(UNUSABLE) {
        Some("number") => "NUMBER() takes a number".to_owned(),
        Some("date") => "DATETIME() takes a date".to_owned(),
        Some("date.nothing") => "DATETIME() is given no style".to_owned(),
        Some("list.nothing") => "LIST() is given no type".to_owned(),
        Some("period.nothing") => "AMOUNT() is given no unit".to_owned(),
        Some("date.option") => "DATETIME() has no such style".to_owned(),
        Some("list") => "LIST() takes a list".to_owned(),
        Some("list.option") => "LIST() has no such type".to_owned(),
        Some("period") => "AMOUNT() takes a period".to_owned(),
        Some("period.option") => "AMOUNT() has no such unit".to_owned(),
        Some(other) => match other.strip_prefix("period.") {
            Some(unit) => format!("AMOUNT() has no whole number of {unit}s"),
            None => other.to_owned(),
        },
        None => "a function was given a value or an option that it cannot use".to_owned(),
    }
}

fn as_mark<'a>(value: &'a FluentValue<'_>) -> Option<&'a Mark> {
    match value {
        FluentValue::Custom(custom) => custom.as_any().downcast_ref(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use unic_langid::LanguageIdentifier;

    use super::*;
    use crate::diag::sink::Sink;
    use crate::load::fluent::catalogue::{self, Catalogue};
    use crate::load::fluent::walk::select;
    use crate::model::fact::FactValue;
    use crate::source::Sources;

    /// Languages whose plural rules differ most; fluent-bundle alone would choose otherwise.
    const LANGUAGES: [&str; 26] = [
        "en", "fr", "de", "es", "it", "pt", "pt-BR", "nl", "pl", "sv", "cs", "ru", "uk", "el", "tr", "ar",
        "he", "fa", "hi", "ja", "zh-Hans", "ko", "th", "vi", "id", "lt",
    ];

    fn bundle(tag: &str, text: &str) -> (Bundle, Arc<Cldr>) {
        let mut sources = Sources::default();
        let source = sources.add("locales/x/x.ftl", text);
        let mut catalogue = Catalogue::new(tag.to_owned());
        let mut sink = Sink::default();
        catalogue::parse(&sources, source, &mut catalogue, &mut sink);
        assert!(sink.found().is_empty());
        let tag: LanguageIdentifier = tag.parse().unwrap();
        let cldr = Arc::new(Cldr::new(&tag, None).unwrap());
        (Bundle::new(&tag, &cldr, plural::wrap(&catalogue)), cldr)
    }

    #[test]
    fn plural_categories_are_those_of_cldr() {
        let text = "m = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        let mut differing = Vec::new();
        for language in LANGUAGES {
            let (bundle, cldr) = bundle(language, text);
            for number in (0..=220).chain([1_000, 10_001, 100_000]) {
                let number = number.to_string();
                let value = FactValue::Number(number.clone());
                let args = arguments(std::iter::once(("n", "f0".to_owned(), &value)));
                let chosen = bundle.format("m", None, &args).unwrap().text;
                if chosen != cldr.plural(&number) {
                    differing
                        .push(format!("{language} {number}: {chosen}, CLDR says {}", cldr.plural(&number)));
                }
            }
        }
        assert!(differing.is_empty(), "{differing:#?}");
    }

    /// Checks prove their findings by [`Selector::taken`], which must choose as pages do.
    ///
    /// [`Selector::taken`]: crate::load::fluent::walk::select::Selector::taken
    #[test]
    fn branches_are_taken_as_checks_say() {
        let selectors = [
            "$n ->\n [one] one\n [few] few\n *[other] other\n",
            "$n ->\n [0] 0\n [one] one\n [2.5] 2.5\n *[many] many\n",
            "$n ->\n [1] 1\n *[x] x\n",
            "NUMBER($n, type: \"ordinal\") ->\n [one] one\n [two] two\n [few] few\n *[other] other\n",
            "NUMBER($n, minimumFractionDigits: 1) ->\n [one] one\n [7] 7\n *[other] other\n",
        ];
        for (language, selector) in LANGUAGES.iter().flat_map(|tag| selectors.map(|text| (tag, text))) {
            let text = format!("m = {{ {selector} }}\n");
            let (bundle, cldr) = bundle(language, &text);
            let mut sources = Sources::default();
            let source = sources.add("x.ftl", text);
            let mut catalogue = Catalogue::new("x");
            catalogue::parse(&sources, source, &mut catalogue, &mut Sink::default());
            let own = &select::selectors(catalogue.pattern("m").unwrap())[0];
            for number in ["0", "1", "2", "3", "5", "7", "11", "21", "100", "103", "2.5", "1.0"] {
                let value = FactValue::Number(number.to_owned());
                let args = arguments(std::iter::once(("n", "f0".to_owned(), &value)));
                let chosen = bundle.format("m", None, &args).unwrap().text;
                let plural = |text: &str, rank| if rank { cldr.ordinal(text) } else { cldr.plural(text) };
                let taken = own.taken(&select::Value::Number(number.into()), &plural);
                assert_eq!(own.branches[taken].key, chosen, "{language} {number}: {selector}");
            }
        }
    }

    #[test]
    fn functions_restyle_count_and_refuse() {
        let text = "date = { DATETIME($d, dateStyle: \"short\") }\nlist = { LIST($d, type: \"or\") }\n\
                    months = { AMOUNT($p, unit: \"month\") }\ndays = { AMOUNT($p, unit: \"day\") }\n\
                    style = { DATETIME($d, dateStyle: \"huge\") }\nnumber = { NUMBER($n, minimumFractionDigits: 2) }\n";
        let (bundle, _) = bundle("en", text);
        let date = FactValue::Date("2021-11-03".parse().unwrap());
        let period = FactValue::Period(Period::parse("P1Y").unwrap());
        let number = FactValue::Number("2.5".into());
        let facts =
            [("d", "f0".to_owned(), &date), ("p", "f1".to_owned(), &period), ("n", "f2".to_owned(), &number)];
        let args = arguments(facts.into_iter());
        let shown = |id: &str| bundle.format(id, None, &args).unwrap().text;
        assert_eq!(shown("date"), mark("f0.short"));
        assert_eq!(shown("list"), mark("f0.or"));
        assert_eq!(shown("months"), mark("n12"));
        assert_eq!(shown("number"), mark("n2.50"));
        assert_eq!(shown("days"), mark("unusable.period.day"), "a year has no one number of days");
        assert_eq!(shown("style"), mark("unusable.date.option"));
    }

    #[test]
    fn branches_for_a_number_itself_come_first_and_selectors_nest() {
        let text = "m = { NUMBER($n, type: \"ordinal\") ->\n [1] first\n [two] second\n *[other] { $n ->\n [one] x\n *[other] many\n }\n }\n\
                    t = { -term(case: \"b\") }\n-term = { $case ->\n *[a] A\n [b] B\n }\n";
        let (bundle, _) = bundle("en", text);
        let shown = |number: &str| {
            let value = FactValue::Number(number.into());
            bundle
                .format("m", None, &arguments(std::iter::once(("n", "f0".to_owned(), &value))))
                .unwrap()
                .text
        };
        assert_eq!([shown("1"), shown("2"), shown("22"), shown("7")], ["first", "second", "second", "many"]);
        assert_eq!(bundle.format("t", None, &arguments(std::iter::empty())).unwrap().text, "B");
    }
}
