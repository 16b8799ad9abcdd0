//! Brands: services of one company that share a policy, of which each says only what differs.
//!
//! Beside the main brand, which the shared files are about, every brand with a folder `policy/brands/<id>/` has pages of
//! its own. [`views`] gives a [`Workspace`] for each: the shared files with what the brand says in the place of what it
//! replaces. The phases after it know nothing of brands, so each of them holds for every brand.

mod documents;
mod policy;
pub mod rules;
mod words;

use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::Workspace;
use crate::load::brands::BrandFiles;
use crate::load::places::{Places, PolicyFile, PolicyFiles};
use crate::load::raw::RawBrand;
use crate::load::yaml::tree::Seg;
use crate::resolve::rules::UNKNOWN_REFERENCE;
use crate::source::Span;
use rules::BROKEN_BRAND;

/// A brand with the whole policy as it is for this brand.
#[derive(Debug)]
pub struct View<'a> {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it says itself.
    pub files: &'a BrandFiles,
    /// Everything that holds for it.
    pub workspace: Workspace,
}

/// The brands that are published beside the main one, in the order of `brands`. What is wrong with them goes to `sink`.
#[must_use]
pub fn views<'a>(workspace: &'a Workspace, sink: &mut Sink) -> Vec<View<'a>> {
    let shared = &workspace.policy;
    policy::misplaced(shared, sink);
    let setup = Setup { shared, places: Places::new(shared) };
    for (id, files) in &workspace.brands {
        if let Some(found) = setup.fault(workspace, id, files) {
            sink.push(found);
        }
    }
    let mut views = Vec::new();
    let mut addresses: Vec<(String, Span)> = setup.main_address().into_iter().collect();
    for (id, raw, file) in setup.brands() {
        let published = workspace.brands.get_key_value(id).filter(|(_, own)| !own.policy.files.is_empty());
        let Some((id, files)) = published.filter(|(id, _)| setup.main() != Some(id.as_str())) else {
            continue;
        };
        match address(id, raw, file, &addresses) {
            Err(Some(found)) => sink.push(*found),
            Err(None) => {}
            Ok(own) => {
                addresses.push(own);
                let workspace = view(workspace, id, files, sink);
                views.push(View { id: id.clone(), name: raw.name.clone(), files, workspace });
            }
        }
    }
    views
}

/// Everything that holds for one brand.
fn view(shared: &Workspace, id: &str, own: &BrandFiles, sink: &mut Sink) -> Workspace {
    let policy = policy::overlay(&shared.policy, &own.policy, id, sink);
    Workspace {
        sources: shared.sources.clone(),
        catalogues: words::overlay(shared, own, &policy),
        unread: shared.unread.union(&own.unread).cloned().collect(),
        ledgers: shared.ledgers.clone(),
        templates: shared.templates.clone(),
        brands: std::collections::BTreeMap::new(),
        policy,
    }
}

/// What the shared files say of brands.
struct Setup<'a> {
    shared: &'a PolicyFiles,
    places: Places<'a>,
}

impl<'a> Setup<'a> {
    /// The id of the main brand.
    fn main(&self) -> Option<&'a str> {
        self.shared.files.iter().find_map(|file| file.raw.brand.as_deref())
    }

    /// The address of the main brand's pages, and where it stands.
    fn main_address(&self) -> Option<(String, Span)> {
        let mut files = self.shared.files.iter();
        files.find_map(|file| Some((file.raw.base_url.clone()?, file.tree.value(&[Seg::Key("base-url")]))))
    }

    /// The entries of `brands`, with the files that they stand in.
    fn brands(&self) -> impl Iterator<Item = (&'a str, &'a RawBrand, &'a PolicyFile)> {
        let files = self.shared.files.iter();
        files.flat_map(|file| file.raw.brands.iter().flatten().map(move |(id, raw)| (id.as_str(), raw, file)))
    }

    /// What is wrong with having files of brand `id`.
    fn fault(&self, workspace: &Workspace, id: &str, files: &BrandFiles) -> Option<Diagnostic> {
        let at = first_place(workspace, id)?;
        if self.main() == Some(id) {
            let found =
                Diagnostic::new(&BROKEN_BRAND, at, format!("the main brand `{id}` has a folder of its own"));
            return Some(found.label("no page shows this").help(
                "write it into the shared files: they are the policy of the main brand, and others say what differs",
            ));
        }
        let known: Vec<&str> = self.brands().map(|(id, ..)| id).collect();
        if !known.contains(&id) {
            let pruned = self.places.was_pruned(&format!("brands.{id}"));
            return (!pruned).then(|| unknown(id, at, &known));
        }
        if files.policy.files.is_empty() && !files.policy.incomplete {
            let found =
                Diagnostic::new(&BROKEN_BRAND, at, format!("the brand `{id}` has words, but no pages"));
            return Some(found.label("no page shows this").help(format!(
                "add a file to policy/brands/{id}/ with what differs for it, or delete its words"
            )));
        }
        None
    }
}

fn unknown(id: &str, at: Span, known: &[&str]) -> Diagnostic {
    let found = Diagnostic::new(&UNKNOWN_REFERENCE, at, format!("the policy has no brand `{id}`"))
        .label("its folder is named after no entry of `brands`");
    match closest(id, known.iter().copied()) {
        Some(near) => found.help(format!("did you mean `{near}`? Then rename the folder")),
        None => found.help(format!("add `{id}` under `brands:`, or delete the folder")),
    }
}

/// Where the first file of a brand begins.
fn first_place(workspace: &Workspace, id: &str) -> Option<Span> {
    let mut files = workspace.sources.iter();
    let (source, _) = files.find(|(_, file)| crate::load::brands::of(&file.path) == Some(id))?;
    Some(Span::new(source, 0..0))
}

/// The address under which the brand's pages stand, and where it is written.
fn address(
    id: &str,
    raw: &RawBrand,
    file: &PolicyFile,
    others: &[(String, Span)],
) -> Result<(String, Span), Option<Box<Diagnostic>>> {
    let entry = [Seg::Key("brands"), Seg::Key(id)];
    let path = [entry[0], entry[1], Seg::Key("base-url")];
    let Some(own) = &raw.base_url else {
        if file.tree.was_pruned(&path) {
            return Err(None);
        }
        let found = Diagnostic::new(
            &BROKEN_BRAND,
            file.tree.key(&entry),
            format!("the brand `{id}` does not say its `base-url`"),
        );
        let found = found.label("published, because it has a folder").help(format!(
            "add the address of its own pages, as in `base-url: https://www.{id}.example/legal/`"
        ));
        return Err(Some(Box::new(found)));
    };
    let at = file.tree.value(&path);
    if let Some((_, other)) = others.iter().find(|(other, _)| other == own) {
        let found =
            Diagnostic::new(&BROKEN_BRAND, at, format!("the pages of `{id}` have no address of their own"))
                .label("another site has this address")
                .related(*other, "the other one")
                .note("search engines and readers would be sent from one brand to another");
        return Err(Some(Box::new(
            found.help("write the address under which the pages of this brand stand"),
        )));
    }
    Ok((own.clone(), at))
}
