//! Tests of the ledger over whole texts: how changes are graded, what must be followed, what runs are shown.

use unic_langid::langid;

use super::diff::runs;
use super::facts::not_followed;
use super::grade::{Grade, Vocabulary, grade};
use super::lines::{Row, accepted_file};
use crate::diag::change::Run;
use crate::language::Language;

fn graded(then: &str, now: &str) -> Grade {
    let others = ["We receive complaints. A form is lawful. Delete it.", now];
    let others = (0..).map(|at| format!("text-{at}")).zip(others.map(str::to_owned)).collect();
    grade(then, now, &Language::new(&langid!("en")), &Vocabulary::new(&others)).0
}

#[test]
fn substance_is_never_taken_for_less() {
    for (then, now) in [
        ("We may share it.", "We must share it."),
        ("You can object.", "You cannot object."),
        ("We do sell it.", "We do not sell it."),
        ("We do not sell but share it.", "We sell but do not share it."),
        ("It is now shared.", "It is not shared."),
        ("Within 30 days.", "Within 3O days."),
        ("Within thirty days.", "Within ten days."),
        ("A gives 30, B gives 60.", "A gives 60, B gives 30."),
        ("From January on.", "From February on."),
        ("Up to 5% of it.", "Up to 5 of it."),
        ("See [it](#a).", "See [it](#b)."),
        ("Write to a@example.com.", "Write to b@example.com."),
        ("For { $a }.", "For { $b }."),
        ("{ $n -> [one] a row *[other] rows }", "{ $n -> *[other] rows }"),
        ("Any:\n\n- one\n- two", "Any:\n\n- one\n- two\n- three"),
        ("# Title\n\nText.", "Title\n\nText."),
    ] {
        assert_eq!(graded(then, now), Grade::Substance, "{then} / {now}");
    }
}

#[test]
fn other_words_are_wording_however_near_they_are() {
    for (then, now) in [
        ("Any data.", "And data."),
        ("They delete it.", "They deleted it."),
        ("A lawful use.", "A unlawful use."),
        ("All complaints.", "All compliants here."),
        ("Included data.", "Excluded data."),
        ("In the US today.", "In the us today."),
        ("One. Two.", "One.\n\nTwo."),
        ("We don't sell it.", "We do not sell it."),
    ] {
        assert_eq!(graded(then, now), Grade::Wording, "{then} / {now}");
    }
}

#[test]
fn marks_case_and_mistyped_words_are_trivial() {
    for (then, now) in [
        ("We recieve it.", "We receive it."),
        ("The from is here.", "The From is here"),
        ("Data, and more.", "Data and more."),
        ("**Data** and more.", "Data and more."),
    ] {
        assert_eq!(graded(then, now), Grade::Trivial, "{then} / {now}");
    }
    assert_eq!(graded("It is it.", "It is it."), Grade::Same);
}

#[test]
fn a_translation_must_follow_the_facts() {
    let (en, fr) = (Language::new(&langid!("en")), Language::new(&langid!("fr")));
    let faults = |then, now, text| not_followed((then, now), text, &en, &fr);
    let (then, now) = ("Kept for 30 days.", "Kept for 1,045 days.");
    assert_eq!(faults(then, now, "Conservé 1\u{202F}045 jours."), Vec::<String>::new());
    assert_eq!(
        faults(then, now, "Conservé 30 jours."),
        ["`1045` is new and not in it", "`30` is gone and still in it"]
    );
    let (then, now) = ("We sell it.", "We do not sell it.");
    assert_eq!(faults(then, now, "Nous le vendons."), ["a negation is new, and it has none"]);
    assert!(faults(then, now, "Nous ne le vendons pas.").is_empty());
    assert_eq!(faults(now, then, "Nous ne le vendons pas."), ["the negation is gone, and it still has one"]);
    let (then, now) = ("Any:\n\n- a", "Any:\n\n- a\n- b");
    assert_eq!(faults(then, now, "Dont :\n\n- a").len(), 1);
    assert!(faults(then, now, "Dont :\n\n- a\n- b").is_empty());
    assert_eq!(faults("At home.", "At { $place }.", "Chez nous."), ["`$place` is new and not in it"]);
}

#[test]
fn runs_join_to_both_texts() {
    for (then, now) in [
        ("We keep  { $a } for you.", "We store { $b } here.\n\n- x"),
        ("共有しません。", "共有します。"),
        ("", "New."),
        ("{ broken { $x -> [a", "]( }} *[b] "),
    ] {
        let (mut before, mut after) = (String::new(), String::new());
        for run in runs(then, now) {
            match run {
                Run::Same(words) => {
                    before.push_str(&words);
                    after.push_str(&words);
                }
                Run::Removed(words) => before.push_str(&words),
                Run::Added(words) => after.push_str(&words),
            }
        }
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!((bare(&before), after.as_str()), (bare(then), now));
    }
}

#[test]
fn what_stands_in_a_column_cannot_leave_it() {
    let text = |reason: &str| Row {
        message: "a".into(),
        source: "0".repeat(16),
        translation: "0".repeat(16),
        version: "-".into(),
        date: "-".into(),
        by: "-".into(),
        reason: reason.into(),
    };
    let file = accepted_file(&[text("a\tb\nc\\\u{0}")]);
    assert_eq!(file.lines().count(), 3);
    assert!(file.ends_with("\ta\\tb\\nc\\\\\\u{0}\n"), "{file}");
}
