//! The file that has a CI look at a project.

/// Whose CI it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ci {
    /// GitHub Actions.
    Github,
    /// GitLab CI/CD.
    Gitlab,
}

/// What stands in the place of the address of the tool's repository where nobody told it.
pub const PLACEHOLDER: &str = "https://github.com/OWNER/policyglot";

/// The release that a CI installs: the one that wrote the file.
pub const TAG: &str = concat!("v", env!("CARGO_PKG_VERSION"));

/// The address of the tool's repository, from which a CI installs it; [`PLACEHOLDER`] where nobody told it.
#[must_use]
pub fn repository() -> &'static str {
    Some(env!("CARGO_PKG_REPOSITORY")).filter(|own| !own.is_empty()).unwrap_or(PLACEHOLDER)
}

impl Ci {
    /// Where the file stands, from the root of the repository.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Github => ".github/workflows/policy.yml",
            Self::Gitlab => ".gitlab-ci.yml",
        }
    }

    /// Where the file stands if another is in its place, and the lines that name it there.
    #[must_use]
    pub fn beside(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Github => None,
            Self::Gitlab => Some((".gitlab/policy.yml", "include:\n  - local: .gitlab/policy.yml\n")),
        }
    }

    /// What stands in it, for a project in the folder `under` of its repository: `legal`, or nothing where it is the
    /// repository.
    ///
    /// # Errors
    /// A sentence, when the name of that folder means something to a shell.
    pub fn text(self, under: &str) -> Result<String, String> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        if !under.chars().all(is_plain) || under.starts_with('-') {
            return Err(format!(
                "no file for CI can be made for the folder `{under}`: name it with letters, digits, `-`, `_` and `.`"
            ));
        }
        let text = match self {
            Self::Github => include_str!("files/github.yml"),
            Self::Gitlab => include_str!("files/gitlab.yml"),
        };
        let text = text.replace("%source%", repository()).replace("%tag%", TAG);
        if under.is_empty() {
            let kept = text.lines().filter(|line| !line.contains("%paths%"));
            let text: String = kept.map(|line| line.to_owned() + "\n").collect();
            return Ok(text.replace("%at%", "").replace("%in%", "").replace("%told%", ""));
        }
        // Services look for the files of findings from the root of the repository.
        let (told, paths) = (
            format!(" | sed 's#^\\(::[a-z]* file=\\)#\\1{under}/#'"),
            format!("|\n      sed -i 's#\"path\": \"#&{under}/#' codequality.json"),
        );
        let text = text.replace("%at%", &format!(" -C {under}")).replace("%in%", &format!("{under}/"));
        Ok(text.replace("%told%", &told).replace("\"%paths%\"", &paths))
    }
}
