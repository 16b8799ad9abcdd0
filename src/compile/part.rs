//! Which pages a run makes: all, those of one language, or a share of them where several machines make a site.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use super::Options;
use super::brands::Site;
use crate::document::Document;
use crate::render;

/// One of the shares of a site, which are about equal: each page is in exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which, from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
}

/// More shares than this are a mistake.
const MOST: usize = 10_000;

impl FromStr for Shard {
    type Err = String;

    /// Reads `3/8`.
    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str| {
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<usize>().ok().filter(|_| is_number)
        };
        let parts = text.split_once('/').and_then(|(own, all)| Some((number(own)?, number(all)?)));
        match parts {
            Some((number, of)) if 0 < number && number <= of && of <= MOST => Ok(Self { number, of }),
            Some((_, of)) if of > MOST => Err(format!("{of} are too many; at most {MOST}")),
            Some((_, of)) => Err(format!("of {of}, the first is 1/{of} and the last {of}/{of}")),
            None => Err("it is written like 3/8: the third of eight".to_owned()),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

/// The pages that a run makes, and the languages of which it tells.
#[derive(Debug, Clone)]
pub enum Part {
    /// All.
    All,
    /// Those of a language, by its tag.
    Language(String),
    /// A share.
    Share {
        /// The folders of its pages, from the output folder: `brands/birch/fr/privacy/`.
        folders: BTreeSet<String>,
        /// The languages of its pages.
        languages: BTreeSet<String>,
        /// Whether it is the first, to which belongs what is of no language.
        is_first: bool,
    },
}

impl Part {
    /// What `options` ask for.
    pub(super) fn new(options: &Options, sites: &[Site<'_>]) -> Self {
        match (options.shard, &options.locale) {
            (Some(shard), _) => Self::share(shard, sites),
            (None, Some(tag)) => Self::Language(tag.clone()),
            (None, None) => Self::All,
        }
    }

    /// Pages of a language stay together as far as the shares are equal, so that a share has few languages.
    fn share(shard: Shard, sites: &[Site<'_>]) -> Self {
        let mut by_language: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for site in sites {
            for document in site.understood.iter().flat_map(|own| &own.localized.documents) {
                by_language.entry(document.language.to_string()).or_default().push(folder(site, document));
            }
        }
        let all: Vec<_> = by_language
            .iter()
            .flat_map(|(language, folders)| folders.iter().map(move |own| (language, own)))
            .collect();
        let own = all.iter().enumerate().filter(|(at, _)| at * shard.of / all.len() + 1 == shard.number);
        let own: Vec<_> = own.map(|(_, page)| page).collect();
        Self::Share {
            folders: own.iter().map(|(_, folder)| (*folder).clone()).collect(),
            languages: own.iter().map(|(language, _)| (*language).clone()).collect(),
            is_first: shard.number == 1,
        }
    }

    /// Whether it has a page of a site.
    pub(super) fn has(&self, site: &Site<'_>, document: &Document) -> bool {
        match self {
            Self::All => true,
            Self::Language(tag) => document.language.to_string() == *tag,
            Self::Share { folders, .. } => folders.contains(&folder(site, document)),
        }
    }

    /// Whether it has what is of no language: the list of languages, the style, the sitemap.
    pub(super) fn has_common(&self) -> bool {
        match self {
            Self::All => true,
            Self::Language(_) => false,
            Self::Share { is_first, .. } => *is_first,
        }
    }

    /// Whether it says how a translation stands.
    pub(super) fn has_standing(&self, tag: &str) -> bool {
        match self {
            Self::All => true,
            Self::Language(own) => own == tag,
            Self::Share { is_first, .. } => *is_first,
        }
    }

    /// Whether it tells what is found in a language.
    #[must_use]
    pub fn tells(&self, tag: &str) -> bool {
        match self {
            Self::All => true,
            Self::Language(own) => own == tag,
            Self::Share { languages, .. } => languages.contains(tag),
        }
    }
}

/// The folder of a page, from the output folder.
fn folder(site: &Site<'_>, document: &Document) -> String {
    format!("{}{}", site.folder(), render::folder(document))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_written_as_its_number_and_their_number() {
        assert_eq!("3/8".parse(), Ok(Shard { number: 3, of: 8 }));
        assert_eq!("1/1".parse::<Shard>().map(|own| own.to_string()), Ok("1/1".to_owned()));
        for wrong in ["", "3", "/", "0/8", "9/8", "1/0", "3/8/2", "+3/8", "3/ 8", "-1/8", "a/b", "1/10001"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
        let huge = format!("1/{}0", usize::MAX);
        assert!(huge.parse::<Shard>().is_err());
    }
}
