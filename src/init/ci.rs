//! The file that has a CI look at a project.

/// Whose CI it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ci {
    /// GitHub Actions.
    Github,
    /// GitLab CI/CD.
    Gitlab,
}

impl Ci {
    /// Where the file stands.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Github => ".github/workflows/policy.yml",
            Self::Gitlab => ".gitlab-ci.yml",
        }
    }

    /// What stands in it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Github => include_str!("files/github.yml"),
            Self::Gitlab => include_str!("files/gitlab.yml"),
        }
    }
}
