//! What a brand says in YAML, in the place of what it replaces.

use super::documents;
use super::rules::BROKEN_BRAND;
use crate::diag::Diagnostic;
use crate::diag::sink::Sink;
use crate::diag::suggest::closest;
use crate::load::places::{LeftOut, PolicyFile, PolicyFiles};
use crate::load::yaml::tree::{Seg, Tree};
use crate::resolve::rules::UNKNOWN_REFERENCE;
use crate::source::Span;

/// Keys that all brands share, or that stand in the entry of the brand.
const SHARED: [&str; 4] = ["source-language", "base-url", "brand", "brands"];
/// More entries than this are not listed in a finding.
const LISTED: usize = 8;
/// Keys that only the files of a brand have.
const OF_BRANDS: [&str; 2] = ["without", "document-changes"];
/// Keys of which the entries are one statement: they are replaced together.
const WHOLE: [&str; 3] = ["languages", "children", "sale-and-sharing"];
/// Keys that are joined with those of the shared files.
const JOINED: [&str; 1] = ["allow"];

/// Reports keys of brands in the shared files.
pub(super) fn misplaced(shared: &PolicyFiles, sink: &mut Sink) {
    for tree in shared.files.iter().map(|file| &file.tree) {
        for key in OF_BRANDS.into_iter().filter(|key| tree.exists(&[Seg::Key(key)])) {
            let found = Diagnostic::new(
                &BROKEN_BRAND,
                tree.key(&[Seg::Key(key)]),
                format!("`{key}` stands in a file that all brands share"),
            );
            sink.push(
                found.label("says how a brand differs").help(
                    "move it into a file of the brand, below policy/brands/, or change the policy itself",
                ),
            );
        }
    }
}

/// The policy as it is for brand `id`. What its files say of things that are not there goes to `sink`.
pub(super) fn overlay(shared: &PolicyFiles, own: &PolicyFiles, id: &str, sink: &mut Sink) -> PolicyFiles {
    let mut trees: Vec<Tree> = shared.files.iter().map(|file| file.tree.clone()).collect();
    let mut owns: Vec<Tree> = own.files.iter().map(|file| file.tree.clone()).collect();
    name(&mut trees, id);
    for tree in &mut owns {
        refuse(tree, sink);
    }
    let mut left_out = Vec::new();
    for file in &own.files {
        without(shared, &mut trees, file, &mut left_out, sink);
    }
    for own in &owns {
        contradictions(own, &left_out, sink);
    }
    for tree in &mut owns {
        replace(&mut trees, tree);
    }
    for file in &own.files {
        documents::change(&mut trees, shared.incomplete, file, &mut left_out, sink);
    }
    let mut policy = PolicyFiles {
        files: Vec::new(),
        incomplete: shared.incomplete || own.incomplete,
        empty: shared.empty.iter().chain(&own.empty).cloned().collect(),
        left_out,
    };
    for tree in trees.into_iter().chain(owns) {
        let raw = tree.read();
        policy.incomplete |= raw.is_none();
        policy.files.push(PolicyFile { raw: raw.unwrap_or_default(), tree });
    }
    policy
}

/// Makes the brand the one that the policy is about, and its address that of the site.
fn name(trees: &mut [Tree], id: &str) {
    for tree in &mut *trees {
        tree.remove(&[Seg::Key("brand")]);
        tree.remove(&[Seg::Key("base-url")]);
    }
    let entry = [Seg::Key("brands"), Seg::Key(id)];
    for tree in trees.iter_mut().filter(|tree| tree.exists(&entry)) {
        let cutting = tree.cutting(&entry);
        let address = tree.cutting(&[entry[0], entry[1], Seg::Key("base-url")]);
        if let (Some(cutting), Some(address)) = (cutting, address) {
            tree.add_name("brand", &cutting);
            tree.add(&[], "base-url", address);
            return;
        }
    }
}

/// Takes keys out that cannot differ.
fn refuse(tree: &mut Tree, sink: &mut Sink) {
    for key in SHARED {
        let path = [Seg::Key(key)];
        if !tree.exists(&path) {
            continue;
        }
        let found =
            Diagnostic::new(&BROKEN_BRAND, tree.key(&path), format!("`{key}` cannot differ for a brand"));
        let help = match key {
            "base-url" => "write it into the brand's entry under `brands:`, in the shared files",
            _ => "write it into the shared files, or delete it",
        };
        sink.push(found.label("all brands share this").help(help));
        tree.remove(&path);
    }
}

/// Takes out what the brand does not have.
fn without(
    shared: &PolicyFiles,
    trees: &mut [Tree],
    file: &PolicyFile,
    left_out: &mut Vec<LeftOut>,
    sink: &mut Sink,
) {
    for (at, text) in file.raw.without.iter().flatten().enumerate() {
        let path: Vec<Seg<'_>> = text.split('.').map(Seg::Key).collect();
        let span = file.tree.value(&[Seg::Key("without"), Seg::Index(at)]);
        let can_go = matches!(path[..], [Seg::Key(key)] | [Seg::Key(key), _] if !SHARED.contains(&key) && key != "languages");
        let holders = trees.iter_mut().filter(|tree| can_go && tree.exists(&path));
        let mut any = false;
        for tree in holders {
            tree.remove(&path);
            any = true;
        }
        let pruned = shared.incomplete || shared.files.iter().any(|own| own.tree.was_pruned(&path));
        if any {
            left_out.push(LeftOut { path: text.clone(), place: span });
        } else if !pruned {
            sink.push(nothing(shared, text, span));
        }
    }
}

/// Reports entries that a brand leaves out and gives itself: it cannot be told which of the two is meant.
fn contradictions(own: &Tree, left_out: &[LeftOut], sink: &mut Sink) {
    for LeftOut { path, place } in left_out.iter().filter(|one| one.path.contains('.')) {
        let segments: Vec<Seg<'_>> = path.split('.').map(Seg::Key).collect();
        if !own.exists(&segments) {
            continue;
        }
        let found =
            Diagnostic::new(&BROKEN_BRAND, *place, format!("`{path}` is left out, and given here too"))
                .label("left out")
                .related(own.key(&segments), "given");
        sink.push(
            found
                .help("delete it here, and the entry takes the place of the shared one; or delete the entry"),
        );
    }
}

/// The finding for a path that leads to nothing that could be left out.
fn nothing(shared: &PolicyFiles, text: &str, span: Span) -> Diagnostic {
    let found = Diagnostic::new(&UNKNOWN_REFERENCE, span, format!("the shared policy has no entry `{text}`"))
        .label("leads to no entry that can be left out");
    // A part of an entry: to leave out the whole would be more than was asked for.
    if text.matches('.').count() > 1 {
        return found.help(match text.split_once('.') {
            Some(("documents", _)) => "leave sections out under `document-changes`",
            _ => "write the entry anew in this folder, without that part",
        });
    }
    // Of an entry only others of its kind can be meant: a whole kind is more than was asked for.
    let kind = text.split_once('.').map(|(kind, _)| kind);
    let mut known: Vec<String> = Vec::new();
    for file in &shared.files {
        for key in file.tree.keys(&[]).unwrap_or_default().into_iter().filter(|key| !SHARED.contains(&&**key))
        {
            let entries = file.tree.keys(&[Seg::Key(&key)]).unwrap_or_default();
            known.extend(entries.iter().map(|entry| format!("{key}.{entry}")));
            known.push(key);
        }
    }
    let of_kind = |one: &&String| {
        kind.is_some_and(|kind| one.strip_prefix(kind).is_some_and(|rest| rest.starts_with('.')))
    };
    let entries: Vec<String> = known.iter().filter(of_kind).cloned().collect();
    let known = if entries.is_empty() { known } else { entries.clone() };
    match closest(text, known.iter().map(String::as_str)) {
        Some(near) => found.fix(format!("did you mean `{near}`?"), span, near),
        None if !entries.is_empty() => {
            let some: Vec<_> = entries.iter().take(LISTED).map(|one| format!("`{one}`")).collect();
            let more = if entries.len() > LISTED { " and others" } else { "" };
            found.help(format!("name one that is there: {}{more}; or delete it", some.join(", ")))
        }
        None => found.help(
            "name a key and an entry of the shared policy, as in `rights.portability`, or delete this line",
        ),
    }
}

/// Puts the entries of the brand in the place of those that they replace, and takes out what they replace as a whole.
fn replace(trees: &mut [Tree], own: &mut Tree) {
    for key in OF_BRANDS {
        own.remove(&[Seg::Key(key)]);
    }
    let keys = own.keys(&[]).unwrap_or_default();
    for key in keys.iter().filter(|key| !JOINED.contains(&key.as_str())) {
        let path = [Seg::Key(key)];
        let entries = own.keys(&path).filter(|_| !WHOLE.contains(&key.as_str()));
        // `cookies: none` is replaced by cookies, and replaces them.
        let mixed = trees.iter().any(|tree| tree.exists(&path) && tree.keys(&path).is_none());
        let Some(entries) = entries.filter(|_| !mixed) else {
            for tree in &mut *trees {
                tree.remove(&path);
            }
            continue;
        };
        for id in &entries {
            let entry = [Seg::Key(key), Seg::Key(id)];
            let Some(tree) = trees.iter_mut().find(|tree| tree.exists(&entry)) else { continue };
            if let Some(cutting) = own.cutting(&entry) {
                tree.replace(&entry, cutting);
                own.remove(&entry);
            }
        }
    }
}
