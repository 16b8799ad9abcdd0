//! Where each generator has its content, and at which address it shows it.

/// A generator of websites.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generator {
    /// Hugo: the language stands in the name of the file.
    Hugo,
    /// Zola: the same, but for the site's default language.
    Zola,
    /// Docusaurus: a folder for each language below `i18n`, but for the default language.
    Docusaurus,
    /// Astro with Starlight: a folder for each language, but for the root language.
    Starlight,
}

/// Where the pages go.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The generator.
    pub generator: Generator,
    /// The folder of the content that the pages go to, without `/` at its ends: `legal`.
    pub under: String,
    /// The tag of the site's default language; the source language of the policy where nothing is said. A tag that the
    /// policy does not have, such as `none`, gives every language its folder.
    pub root: Option<String>,
}

const CURRENT: &str = "/docusaurus-plugin-content-docs/current/";

impl Layout {
    /// The tag of the language whose pages have no folder of their own, where the policy is written in `source`.
    pub(super) fn root(&self, source: &str) -> String {
        self.root.clone().unwrap_or_else(|| source.to_owned())
    }

    /// The file of the document `id` in the language `tag`; `folder` is the tag where the language has a folder.
    pub(super) fn file(&self, brand: Option<&str>, folder: Option<&str>, tag: &str, id: &str) -> String {
        let below = self.below(brand);
        match (self.generator, folder) {
            (Generator::Hugo, _) => format!("content/{below}{id}.{}.md", tag.to_lowercase()),
            (Generator::Zola, None) => format!("content/{below}{id}.md"),
            (Generator::Zola, Some(tag)) => format!("content/{below}{id}.{tag}.md"),
            (Generator::Docusaurus, None) => format!("docs/{below}{id}.md"),
            (Generator::Docusaurus, Some(tag)) => format!("i18n/{tag}{CURRENT}{below}{id}.md"),
            (Generator::Starlight, None) => format!("src/content/docs/{below}{id}.md"),
            (Generator::Starlight, Some(tag)) => {
                format!("src/content/docs/{}/{below}{id}.md", tag.to_lowercase())
            }
        }
    }

    /// The folder of the addresses of a language's pages, from the root of the site. Ends with `/`.
    pub(super) fn folder(&self, brand: Option<&str>, folder: Option<&str>) -> String {
        let below = self.below(brand);
        let docs = if self.generator == Generator::Docusaurus { "docs/" } else { "" };
        match (self.generator, folder) {
            (_, None) => format!("{docs}{below}"),
            (Generator::Docusaurus | Generator::Zola, Some(tag)) => format!("{tag}/{docs}{below}"),
            (Generator::Hugo | Generator::Starlight, Some(tag)) => {
                format!("{}/{docs}{below}", tag.to_lowercase())
            }
        }
    }

    fn below(&self, brand: Option<&str>) -> String {
        let brand = brand.map(|id| format!("brands/{id}/")).unwrap_or_default();
        format!("{}/{brand}", self.under)
    }

    /// The language and the brand (nothing: the main one) that a file is about: `path` is one that a build wrote, `source` the
    /// tag of the policy's source language. Nothing for what belongs to all.
    #[must_use]
    pub fn owner<'a>(&self, path: &'a str, source: &str) -> Option<(Option<String>, Option<&'a str>)> {
        let root = || Some(self.root(source));
        let (tag, rest) = match self.generator {
            Generator::Hugo | Generator::Zola => {
                let rest = path.strip_prefix("content/")?;
                let tag = rest
                    .rsplit('/')
                    .next()?
                    .split('.')
                    .rev()
                    .nth(1)
                    .filter(|_| rest.matches('.').count() > 1);
                (tag.map(str::to_owned).or_else(root), rest)
            }
            Generator::Docusaurus => {
                if let Some((tag, rest)) =
                    path.strip_prefix("i18n/").and_then(|rest| rest.split_once(CURRENT))
                {
                    (Some(tag.to_owned()), rest)
                } else if let Some(rest) = path.strip_prefix("static/docs/") {
                    (None, rest)
                } else {
                    (root(), path.strip_prefix("docs/")?)
                }
            }
            Generator::Starlight => {
                let rest = path.strip_prefix("src/content/docs/").or_else(|| path.strip_prefix("public/"))?;
                if rest.starts_with(&format!("{}/", self.under)) {
                    (root(), rest)
                } else {
                    let (tag, rest) = rest.split_once('/')?;
                    (Some(tag.to_owned()), rest)
                }
            }
        };
        let rest = rest.strip_prefix(&self.under)?.strip_prefix('/')?;
        Some((tag, rest.strip_prefix("brands/").and_then(|rest| rest.split_once('/')).map(|(id, _)| id)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_a_file_is_can_be_read_from_its_path() {
        let all = [Generator::Hugo, Generator::Zola, Generator::Docusaurus, Generator::Starlight];
        for generator in all {
            let layout = Layout { generator, under: "about/legal".into(), root: None };
            for (folder, tag) in [(None, "en"), (Some("pt-BR"), "pt-BR")] {
                for brand in [None, Some("shop")] {
                    let path = layout.file(brand, folder, tag, "privacy");
                    let owner = layout.owner(&path, "en").expect("it is a page");
                    assert!(owner.0.is_some_and(|own| own.eq_ignore_ascii_case(tag)), "{path}");
                    assert_eq!(owner.1, brand, "{path}");
                }
            }
            assert_eq!(layout.owner("layouts/shortcodes/policyglot-html.html", "en"), None);
            assert_eq!(layout.owner("src/policyglot/headings.mjs", "en"), None);
        }
    }
}
