//! The words of a new policy that are its own, in the languages for which the tool has words.

use std::fmt::Write;

use unic_langid::LanguageIdentifier;

use super::filled;

/// The words in one language.
pub(super) struct Words {
    pub(super) tag: &'static str,
    text: &'static str,
    /// What the clause on leaving says since its last change, and did not before.
    more: &'static str,
}

pub(super) const ALL: [Words; 6] = [
    Words {
        tag: "en",
        text: include_str!("files/words/en.ftl"),
        more: ", unless the law obliges us to keep them longer",
    },
    Words {
        tag: "fr",
        text: include_str!("files/words/fr.ftl"),
        more: ", sauf obligation légale de les conserver",
    },
    Words {
        tag: "de",
        text: include_str!("files/words/de.ftl"),
        more: ", es sei denn, wir sind gesetzlich verpflichtet, sie länger aufzubewahren",
    },
    Words {
        tag: "es",
        text: include_str!("files/words/es.ftl"),
        more: ", salvo obligación legal de conservarlos",
    },
    Words {
        tag: "ja",
        text: include_str!("files/words/ja.ftl"),
        more: "。ただし、法令でこれより長い期間の保存が義務付けられている場合を除きます",
    },
    Words {
        tag: "ar",
        text: include_str!("files/words/ar.ftl"),
        more: "، إلا إذا ألزمنا القانون بالاحتفاظ بها مدة أطول",
    },
];

impl Words {
    /// The Fluent file, before or after its last change.
    pub(super) fn text(&self, changed: bool) -> String {
        filled(self.text, &[("more", if changed { self.more.to_owned() } else { String::new() })])
    }
}

/// The words for a language: those of `fr` for `fr-CA`.
pub(super) fn of(tag: &LanguageIdentifier) -> Option<&'static Words> {
    let text = tag.to_string();
    let own = |wanted: &str| ALL.iter().find(|words| words.tag == wanted);
    own(&text).or_else(|| if tag.script.is_some() { None } else { own(tag.language.as_str()) })
}

/// The file of a language for which the tool has no words: the messages as comments, to be translated.
pub(super) fn to_translate(source: &Words, tag: &LanguageIdentifier) -> String {
    let mut out = format!("### Take `# ` away before a message and write it in the language {tag}.\n\n");
    for line in source.text(true).lines().filter(|line| !line.starts_with('#')) {
        let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "# {line}") };
    }
    out
}
