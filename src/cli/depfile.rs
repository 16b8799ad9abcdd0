//! `--depfile`: what pages were made of, in the format that compilers write for make and ninja.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::project::Project;
use crate::write::manifest;
use crate::write::single;

/// Refuses a place among the pages that a build writes, and among the sources of the project in `root`.
pub(super) fn check(path: &Path, root: &Path, outs: &[&Path]) -> Result<(), Error> {
    single::check_file(path, root).map_err(Error::Write)?;
    let place = single::real(path);
    match outs.iter().find(|out| place.starts_with(single::real(out))) {
        Some(out) => {
            let (path, out) = (path.display(), out.display());
            Err(Error::Argument(format!(
                "--depfile {path} stands among the pages in {out}: name a place beside them"
            )))
        }
        None => Ok(()),
    }
}

/// Writes to `path` that the list of the pages in `out`, for which was `asked`, depends on every file that was read, and on the folders in which a file
/// may be added.
pub(super) fn write(path: &Path, (asked, out): (&Path, &Path), project: &Project) -> Result<(), Error> {
    let here = std::env::current_dir().map_err(Error::NoFolder)?;
    let own = |place: PathBuf| place.strip_prefix(&here).map_or_else(|_| place.clone(), Path::to_owned);
    let files: BTreeSet<&str> = project.files.iter().map(String::as_str).collect();
    let above = |path: &&str| path.match_indices('/').map(|(at, _)| at).collect::<Vec<_>>();
    let folders = files.iter().flat_map(|path| above(path).into_iter().map(|at| &path[..at]));
    let all: BTreeSet<&str> = folders.chain(files.iter().copied()).collect();
    let inputs: Vec<_> = all.into_iter().map(|path| own(project.root.join(path))).collect();
    // A path that is told whole is the name by which others know it.
    let named = if asked.is_absolute() { asked.to_owned() } else { own(out.to_owned()) };
    let text = rule(&named.join(manifest::NAME), &inputs);
    single::replace_file(path, &text).map(drop).map_err(Error::Write)
}

/// A rule for make, and an empty one for each input, so that one that is deleted stops nothing (as `gcc -MP` does).
fn rule(target: &Path, inputs: &[PathBuf]) -> String {
    let mut text = format!("{}:", escaped(target));
    for input in inputs {
        let _ = write!(text, " \\\n  {}", escaped(input));
    }
    text.push('\n');
    for input in inputs {
        let _ = writeln!(text, "{}:", escaped(input));
    }
    text
}

/// A path as make and ninja read it.
fn escaped(path: &Path) -> String {
    let mut text = String::new();
    for c in path.to_string_lossy().chars() {
        match c {
            ' ' | '#' => text.extend(['\\', c]),
            '$' => text.push_str("$$"),
            _ => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_make_takes_for_its_own_is_escaped() {
        let inputs = ["policy/site.yaml", "policy/a b$c#d.yaml"].map(PathBuf::from);
        let text = rule(Path::new("public/x.json"), &inputs);
        let wanted = "public/x.json: \\\n  policy/site.yaml \\\n  policy/a\\ b$$c\\#d.yaml\npolicy/site.yaml:\npolicy/a\\ b$$c\\#d.yaml:\n";
        assert_eq!(text, wanted);
    }
}
