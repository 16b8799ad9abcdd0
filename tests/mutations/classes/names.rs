//! Names that every language keeps, and defined terms.

use crate::mutations::class::{Class, Fault, Held, Subject};
use crate::mutations::text::without;

pub(super) static CLASSES: &[Class] = &[
    Class {
        name: "name translated",
        checks: &["translated-name"],
        held: Held::Visible,
        plant: |subject| subject.written("name"),
    },
    Class {
        name: "name misspelt",
        checks: &["translated-name"],
        held: Held::Visible,
        plant: |subject| Fault::text(subject, subject.text().replace("Nordbank", "Norbdank")),
    },
    Class {
        name: "name in small letters",
        checks: &["translated-name"],
        held: Held::Visible,
        plant: |subject| {
            Fault::text(subject, subject.text().replace("Nordbank Payments", "nordbank payments"))
        },
    },
    Class {
        name: "name lost",
        checks: &["translated-name"],
        held: Held::Visible,
        plant: |subject| {
            let at = subject.text().find("Nordbank Payments")?;
            Fault::text(subject, without(subject.text(), &(at..at + "Nordbank Payments".len())))
        },
    },
    Class {
        name: "defined term: a word that is forbidden",
        checks: &["glossary-term"],
        held: Held::Visible,
        plant: |subject| in_place(subject, FORBIDDEN),
    },
    Class {
        name: "defined term: another word",
        checks: &["glossary-term"],
        held: Held::Visible,
        plant: |subject| subject.written("term").or_else(|| in_place(subject, OTHER)),
    },
];

/// Language, what English says, what the policy says, what its glossary forbids.
const FORBIDDEN: &[(&str, &str, &str, &str)] = &[
    ("fr", "controller", "responsable du traitement", "contrôleur des données"),
    ("de", "controller", "Verantwortliche", "Kontrolleure"),
    ("es", "controller", "responsable del tratamiento", "controlador de los datos"),
    ("fr", "processor", "sous-traitant", "processeur"),
    ("de", "processor", "Auftragsverarbeiter", "Auftragnehmer"),
    ("es", "processor", "encargado del tratamiento", "procesador de los datos"),
    ("fr", "personal information", "informations personnelles", "données à caractère personnel"),
    ("de", "personal information", "personenbezogene Informationen", "personenbezogene Daten"),
    ("es", "personal information", "información personal", "datos personales"),
    ("ja", "personal information", "個人情報", "個人データ"),
    ("ar", "personal information", "المعلومات الشخصية", "البيانات الشخصية"),
];

/// The same with a word that the glossary does not know.
const OTHER: &[(&str, &str, &str, &str)] = &[
    ("fr", "consent", "consentement", "accord"),
    ("de", "consent", "Einwilligung", "Erlaubnis"),
    ("es", "consent", "consentimiento", "permiso"),
    ("ja", "consent", "同意", "承認"),
    ("ar", "consent", "موافقتك", "إذنك"),
    ("fr", "third part", "tiers", "autres personnes"),
    ("de", "third part", "Dritte", "andere Stellen"),
    ("es", "third part", "terceros", "otras personas"),
    ("ja", "third part", "第三者", "他社"),
    ("fr", "controller", "responsable du traitement", "gestionnaire"),
    ("ja", "controller", "管理者", "運営者"),
];

fn in_place(subject: &Subject<'_>, list: &[(&str, &str, &str, &str)]) -> Option<Fault> {
    let text = subject.text();
    // In the policy itself: the glossary of the corpus is another.
    let mut own =
        list.iter().filter(|own| own.0 == subject.tag && subject.has_policy && subject.is_message());
    let (.., old, new) = own.find(|own| subject.source().contains(own.1) && text.contains(own.2))?;
    Fault::text(subject, text.replace(old, new))
}
