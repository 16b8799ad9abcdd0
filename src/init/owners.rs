//! `CODEOWNERS`: who is asked to review a change of a project, wherever in its repository the project stands.

/// Where services look for the file, from the root of a repository; the first that is there counts.
pub const PLACES: [&str; 4] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

/// A file with `lines`.
#[must_use]
pub fn file(lines: &[String]) -> String {
    let head = "# Who is asked to review a change. Put the names of people or teams in the place of these.\n";
    head.to_owned() + &lines.join("\n") + "\n"
}

/// The lines about the project in the folder `under` of its repository: `legal`, or nothing where it is the repository.
/// `source` is the tag of the language in which the policy is written, `others` are those of the translations.
#[must_use]
pub fn lines(under: &str, source: Option<&str>, others: &[String]) -> Vec<String> {
    let base = if under.is_empty() { "/".to_owned() } else { format!("/{}/", under.replace(' ', "\\ ")) };
    let mut lines = vec![format!("{base}policy/ @legal-team")];
    lines.extend(source.map(|tag| format!("{base}locales/{tag}/ @legal-team")));
    let each = others.iter().filter(|tag| Some(tag.as_str()) != source);
    lines.extend(each.map(|tag| format!("{base}locales/{tag}/ @translators-{}", tag.to_lowercase())));
    lines
}

/// Those of `lines` whose folder is not named in `text`, a file that is there.
#[must_use]
pub fn missing(lines: &[String], text: &str) -> Vec<String> {
    let folder = |line: &str| line.rsplit_once(' ').map_or(line.to_owned(), |(folder, _)| folder.to_owned());
    let is_named = |wanted: &str| {
        text.lines()
            .any(|line| line.strip_prefix(wanted).is_some_and(|rest| rest.starts_with(char::is_whitespace)))
    };
    lines.iter().filter(|line| !is_named(&folder(line))).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_about_the_folder_of_the_project() {
        let others = ["de".to_owned(), "pt-BR".to_owned()];
        let expected = [
            "/policy/ @legal-team",
            "/locales/en/ @legal-team",
            "/locales/de/ @translators-de",
            "/locales/pt-BR/ @translators-pt-br",
        ];
        assert_eq!(lines("", Some("en"), &others), expected);
        assert_eq!(lines("sites/my policy", None, &[]), ["/sites/my\\ policy/policy/ @legal-team"]);
    }

    #[test]
    fn a_line_is_missing_where_nobody_is_named_for_its_folder() {
        let lines = lines("legal", Some("en"), &["de".to_owned()]);
        let text = "* @all\n/legal/policy/\t@lawyers\n/legal/locales/en/x @b\n# /legal/locales/de/ @c\n";
        assert_eq!(missing(&lines, text), lines[1..]);
        assert_eq!(missing(&lines, &file(&lines)), [""; 0]);
    }
}
