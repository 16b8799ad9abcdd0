//! Turns the tables that come with the program from YAML, which people review, into JSON, which a run reads many times faster.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_yaml::{Mapping, Value};

/// What is asked of every table of a language, also of those that no language of a site has (`Outline` in `src/language/table.rs`).
const OUTLINE: [&str; 4] = ["name", "function-words", "letters", "other-letters"];

/// What the vocabulary is made of.
const VOCABULARY: [&str; 3] = ["vocabulary", "law", "layouts"];

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    for name in VOCABULARY {
        let value = read(&Path::new("src/vocabulary").join(name).with_extension("yaml"));
        write(&out.join(format!("{name}.json")), &value);
    }
    let mut outlines = BTreeMap::new();
    let folder = Path::new("src/language/tables");
    tell_cargo(folder);
    for entry in fs::read_dir(folder).expect("the folder of tables is there") {
        let path = entry.expect("the folder of tables can be read").path();
        let tag = path.file_stem().and_then(|name| name.to_str()).expect("a table is called by its tag");
        let table = read(&path);
        write(&out.join(format!("table-{tag}.json")), &table);
        let mut outline = Mapping::from_iter([("tag".into(), tag.into())]);
        for name in OUTLINE {
            outline.extend(table.get(name).map(|value| (name.into(), value.clone())));
        }
        outlines.insert(tag.to_owned(), Value::Mapping(outline));
    }
    write(&out.join("outlines.json"), &outlines.into_values().collect());
}

/// A YAML file. What is to be a string has to be one by itself: `no` is, `true` and `12` are not unless they are quoted.
fn read(path: &Path) -> Value {
    tell_cargo(path);
    let text = fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

fn write(path: &Path, value: &Value) {
    let text = serde_json::to_string(value).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    fs::write(path, text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
}

/// Has cargo run this again when a file changed.
#[allow(clippy::print_stdout, reason = "it is how cargo is told")]
fn tell_cargo(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}
