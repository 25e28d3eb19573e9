//! Turns the data of `rules/` into Rust, for build scripts.
//!
//! People write TOML; a program reads compact JSON that is part of it, because parsing JSON is several times cheaper
//! and start-up is counted in milliseconds. Whatever is not a whole entry stops the build with its place.

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::fmt::Write as _;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Why the data cannot be embedded.
#[derive(Debug, thiserror::Error)]
pub enum EmbedError {
    #[error("{}:{line}:{column}: {message}", path.display())]
    Entry { path: PathBuf, line: usize, column: usize, message: String },
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
}

/// What is embedded from one `rules/` folder.
#[derive(Debug)]
pub struct Embed {
    root: PathBuf,
    folders: Vec<String>,
    data: Vec<(String, String)>,
    tables: Vec<(String, String)>,
}

impl Embed {
    /// `root` is the `rules/` folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), folders: Vec::new(), data: Vec::new(), tables: Vec::new() }
    }

    /// Embeds every entry below a folder of the root, in `RULES`.
    #[must_use]
    pub fn folder(mut self, name: &str) -> Self {
        self.folders.push(name.to_owned());
        self
    }

    /// Embeds a file that holds no entries (a table of its own) as JSON in the static `NAME`.
    #[must_use]
    pub fn data(mut self, name: &str, path: &str) -> Self {
        self.data.push((name.to_owned(), path.to_owned()));
        self
    }

    /// Embeds every file below a folder as it is, in the static `NAME`, in the form of `RULES`.
    #[must_use]
    pub fn tables(mut self, name: &str, folder: &str) -> Self {
        self.tables.push((name.to_owned(), folder.to_owned()));
        self
    }

    /// Writes a Rust file with `pub static RULES: &[(&str, &str)]`, pairs of an entry file's path below the root and its
    /// content as JSON, in order of path, and one `pub static NAME: &str` for each file of data. Tells Cargo to run the
    /// build script again when anything below the root changes, new files among it.
    ///
    /// # Errors
    /// When a file cannot be read, is no TOML, or lacks what every entry must say.
    pub fn write(&self, out: &Path) -> Result<(), EmbedError> {
        println!("cargo::rerun-if-changed={}", self.root.display());
        let mut files = BTreeSet::new();
        for folder in &self.folders {
            collect(&self.root.join(folder), &mut files)?;
        }
        let mut code = String::from("pub static RULES: &[(&str, &str)] = &[\n");
        for file in &files {
            let path = self.relative(file);
            if self.data.iter().all(|(_, data)| *data != path) {
                writeln!(code, "    ({path:?}, {:?}),", entry(file)?).expect("writing to a string never fails");
            }
        }
        code.push_str("];\n");
        for (name, path) in &self.data {
            let json = to_json(&parse(&self.root.join(path))?.1);
            writeln!(code, "pub static {name}: &str = {json:?};").expect("writing to a string never fails");
        }
        for (name, folder) in &self.tables {
            let mut files = BTreeSet::new();
            collect(&self.root.join(folder), &mut files)?;
            writeln!(code, "pub static {name}: &[(&str, &str)] = &[").expect("writing to a string never fails");
            for file in &files {
                let json = to_json(&parse(file)?.1);
                writeln!(code, "    ({:?}, {json:?}),", self.relative(file)).expect("writing to a string never fails");
            }
            code.push_str("];\n");
        }
        fs::write(out, code).map_err(|source| EmbedError::Io { path: out.to_owned(), source })
    }

    /// The path below the root, with `/` between its parts on every system.
    fn relative(&self, file: &Path) -> String {
        let path = file.strip_prefix(&self.root).unwrap_or(file);
        path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }
}

/// Writes a Rust file with the chosen models of a `models/` folder: `pub static REGISTRY: &str`, the text of its
/// `registry.toml`, and `pub static MODELS: &[(&str, &[u8])]`, pairs of id and file. Tells Cargo to run the build
/// script again when one of them changes.
///
/// # Errors
/// When the registry cannot be read, has no such model, or a model's file has not the size that it says. The rest is
/// checked when a model is opened.
pub fn models(root: &Path, ids: &[&str], out: &Path) -> Result<(), EmbedError> {
    let registry = root.join("registry.toml");
    println!("cargo::rerun-if-changed={}", registry.display());
    let (text, _) = parse(&registry)?;
    let wrong = |span: Option<Range<usize>>, message: &str| located(&registry, &text, span, message);
    let known: Models = toml::from_str(&text).map_err(|error| wrong(error.span(), error.message()))?;
    let mut code = format!("pub static REGISTRY: &str = {text:?};\npub static MODELS: &[(&str, &[u8])] = &[\n");
    for id in ids {
        let model = known.model.iter().find(|model| model.get_ref().id == *id);
        let model = model.ok_or_else(|| wrong(None, &format!("there is no model `{id}`")))?;
        let (span, model) = (model.span(), model.get_ref());
        let file = std::path::absolute(root.join(&model.file)).unwrap_or_else(|_| root.join(&model.file));
        println!("cargo::rerun-if-changed={}", file.display());
        let bytes = fs::metadata(&file).map_err(|source| EmbedError::Io { path: file.clone(), source })?.len();
        if bytes != model.bytes {
            let message = format!("{} has {bytes} bytes, not {}", model.file.display(), model.bytes);
            return Err(wrong(Some(span), &message));
        }
        writeln!(code, "    ({id:?}, include_bytes!({file:?})),").expect("writing to a string never fails");
    }
    code.push_str("];\n");
    fs::write(out, code).map_err(|source| EmbedError::Io { path: out.to_owned(), source })
}

/// What is needed of a registry here. `covet_inference::Registry` reads all of it.
#[derive(Deserialize)]
struct Models {
    #[serde(default)]
    model: Vec<toml::Spanned<ModelFile>>,
}

#[derive(Deserialize)]
struct ModelFile {
    id: String,
    file: PathBuf,
    bytes: u64,
}

/// A number that changes with everything that a program is made of: the sources of all crates, the rules, the models
/// (the registry has their hashes) and the locked dependencies below the root of the workspace. Facts that one build has cached are no facts of another.
pub fn fingerprint(workspace: &Path) -> String {
    let mut files = BTreeSet::new();
    for folder in ["crates", "rules", "models"] {
        let folder = workspace.join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        sources(&folder, &mut files);
    }
    files.insert(workspace.join("Cargo.lock"));
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// All Rust and TOML files below a folder.
fn sources(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for item in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = item.path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "toml") {
            files.insert(path);
        }
    }
}

/// [`Embed`] for folders alone.
///
/// # Errors
/// As [`Embed::write`].
pub fn rules(root: &Path, folders: &[&str], out: &Path) -> Result<(), EmbedError> {
    folders.iter().fold(Embed::new(root), |embed, folder| embed.folder(folder)).write(out)
}

/// All `.toml` files below a folder.
fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) -> Result<(), EmbedError> {
    let failed = |source| EmbedError::Io { path: folder.to_owned(), source };
    for item in fs::read_dir(folder).map_err(failed)? {
        let item = item.map_err(failed)?;
        let path = item.path();
        if item.file_type().map_err(failed)?.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.insert(path);
        }
    }
    Ok(())
}

/// What every entry must say. The rest of its shape is `covet_core::Rule`, which a test of each program reads; a build
/// script that depended on it would compile all of core a second time.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Required {
    #[serde(rename = "id")]
    _id: String,
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "what")]
    _what: String,
    #[serde(rename = "why")]
    _why: String,
    #[serde(rename = "fix")]
    _fix: String,
    #[serde(rename = "severity")]
    _severity: Severity,
    #[serde(rename = "precision")]
    _precision: Precision,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Severity {
    Note,
    Warning,
    Error,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Precision {
    Low,
    Medium,
    High,
    VeryHigh,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Several {
    #[serde(rename = "rule")]
    _rule: Vec<Required>,
}

/// A file of one entry or, under `[[rule]]`, several.
fn entry(path: &Path) -> Result<String, EmbedError> {
    let (text, table) = parse(path)?;
    let checked = if table.contains_key("rule") {
        toml::from_str::<Several>(&text).map(drop)
    } else {
        toml::from_str::<Required>(&text).map(drop)
    };
    checked.map_err(|error| located(path, &text, error.span(), error.message()))?;
    Ok(to_json(&table))
}

fn parse(path: &Path) -> Result<(String, toml::Table), EmbedError> {
    let text = fs::read_to_string(path).map_err(|source| EmbedError::Io { path: path.to_owned(), source })?;
    let table = toml::from_str(&text).map_err(|error| located(path, &text, error.span(), error.message()))?;
    Ok((text, table))
}

fn to_json(table: &toml::Table) -> String {
    serde_json::to_string(table).expect("a TOML table has text keys and finite values")
}

fn located(path: &Path, text: &str, span: Option<Range<usize>>, message: &str) -> EmbedError {
    let before = text.get(..span.map_or(0, |span| span.start)).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or(before).chars().count() + 1;
    EmbedError::Entry { path: path.to_owned(), line, column, message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str =
        "id = 'b'\nname = 'B'\nwhat = 'x'\nwhy = 'y'\nfix = 'z'\nseverity = 'note'\nprecision = 'high'\n";

    fn written(files: &[(&str, &str)]) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let out = folder.path().join("rules.rs");
        let root = folder.path().to_str().unwrap().to_owned() + "/";
        Embed::new(folder.path())
            .folder("r")
            .data("TABLE", "r/table.toml")
            .write(&out)
            .map_err(|error| error.to_string().replace(&root, ""))?;
        Ok(fs::read_to_string(out).unwrap())
    }

    #[test]
    fn writes_entries_in_order_of_path_and_data_apart() {
        let code = written(&[
            ("r/z.toml", WHOLE),
            ("r/deep/a.toml", &format!("[[rule]]\n{WHOLE}")),
            ("r/table.toml", "on = ['F821']"),
            ("r/note.md", "not an entry"),
        ]);
        let whole = r#"{\"fix\":\"z\",\"id\":\"b\",\"name\":\"B\",\"precision\":\"high\",\"severity\":\"note\",\"what\":\"x\",\"why\":\"y\"}"#;
        assert_eq!(
            code.unwrap(),
            format!(
                "pub static RULES: &[(&str, &str)] = &[\n    (\"r/deep/a.toml\", \"{{\\\"rule\\\":[{whole}]}}\"),\n    \
                 (\"r/z.toml\", \"{whole}\"),\n];\npub static TABLE: &str = \"{{\\\"on\\\":[\\\"F821\\\"]}}\";\n"
            )
        );
    }

    #[test]
    fn a_model_is_embedded_by_name_and_its_size_is_checked() {
        let folder = tempfile::tempdir().unwrap();
        let (root, out) = (folder.path(), folder.path().join("models.rs"));
        fs::write(root.join("a.onnx"), b"model").unwrap();
        fs::write(root.join("registry.toml"), "[[model]]\nid = 'a'\nfile = 'a.onnx'\nbytes = 5\nopset = 17\n").unwrap();
        models(root, &["a"], &out).unwrap();
        let code = fs::read_to_string(&out).unwrap();
        assert!(code.starts_with("pub static REGISTRY: &str = \"[[model]]\\nid = 'a'"), "{code}");
        assert!(code.contains("(\"a\", include_bytes!(\"") && code.contains("a.onnx\")),\n];"), "{code}");
        let failed = |ids: &[&str]| {
            let error = models(root, ids, &out).unwrap_err().to_string();
            error.rsplit('/').next().unwrap_or_default().to_owned()
        };
        assert_eq!(failed(&["b"]), "registry.toml:1:1: there is no model `b`");
        fs::write(root.join("a.onnx"), b"modelling").unwrap();
        assert_eq!(failed(&["a"]), "registry.toml:1:1: a.onnx has 9 bytes, not 5");
    }

    #[test]
    fn a_broken_entry_is_named_with_its_place() {
        let table = ("r/table.toml", "");
        let broken = |text: &str| written(&[("r/a.toml", text), table]).unwrap_err();
        assert_eq!(broken("id = 'a'\nname = = 'A'\n").split(": ").next().unwrap(), "r/a.toml:2:8");
        assert_eq!(broken(&WHOLE.replace("why = 'y'\n", "")), "r/a.toml:1:1: missing field `why`");
        assert_eq!(
            broken(&format!("[[rule]]\n{}", WHOLE.replace("'note'", "'mild'"))),
            "r/a.toml:7:12: unknown variant `mild`, expected one of `note`, `warning`, `error`"
        );
    }
}
