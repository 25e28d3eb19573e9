//! What patterns say of whole projects.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The findings of some rules in files of these names and texts.
fn findings(select: &str, files: &[(&str, &str)]) -> Vec<Value> {
    let root = tempfile::tempdir().expect("a folder can be made");
    for (path, text) in files {
        let file = root.path().join(path);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(file, text).expect("it can be written");
    }
    found(root.path(), select)
}

fn found(root: &Path, select: &str) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_covet-dedupe"));
    // Without a selection it is what is on by default.
    if !select.is_empty() {
        command.args(["--select", select]);
    }
    command.args(["--no-config", "--no-cache", "--quiet", "--fail-on", "never", "--format", "json"]);
    let output = command.current_dir(root).output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    log["findings"].as_array().expect("there are findings").clone()
}

fn related(finding: &Value) -> Vec<&str> {
    let all = finding["related"].as_array().expect("there are related places");
    all.iter().map(|one| one["message"].as_str().expect("a message")).collect()
}

const RECORD: &str = "class NAME(BASES):
    def __init__(self, a, b, c=None, d=0):
        self.d = d
        self.a = a
        self.b = b
        self.c = c
        EXTRA


";

fn record(name: &str, bases: &str, extra: &str) -> String {
    RECORD.replace("NAME", name).replace("(BASES)", bases).replace("        EXTRA\n", extra)
}

#[test]
fn classes_that_are_more_than_fields_are_no_dataclasses() {
    let plain: String = ["First", "Second", "Third"].map(|name| record(name, "", "")).concat();
    let other = [
        record("Lost", "(Exception)", ""),
        record("User", "(models.Model)", ""),
        record("Child", "(First)", ""),
        record("Meta", "(metaclass=Registry)", ""),
        record("Opened", "", "        self.file = open(a)\n"),
        record("Checked", "", "        if a is None:\n            raise ValueError(b)\n"),
        record("Slow", "", "        super().__init__()\n"),
        record("Called", "", "\n    def __call__(self):\n        return self.a\n"),
        record("Given", "", "\n    @property\n    def a(self):\n        return 1\n"),
        format!("@register\n{}", record("Decorated", "", "")),
        record("Many", "", "").replace("c=None", "*c"),
        record("Shared", "", "").replace("c=None", "c=[]"),
        record("Renamed", "", "").replace("self.b = b", "self._b = b"),
    ]
    .concat();
    let found = findings("boilerplate-dataclass", &[("a.py", &plain), ("b.py", &other), ("tests/test_c.py", &plain)]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(related(&found[0]), ["`Second` is another", "`Third` is another"]);
    assert_eq!(
        found[0]["properties"]["remedy"],
        "from dataclasses import dataclass\nfrom typing import Any\n\n\n\
         @dataclass(eq=False)\nclass First:\n    a: Any\n    b: Any\n    c: Any = None\n    d: int = 0\n"
    );
}

#[test]
fn methods_that_a_dataclass_gives_count_when_they_name_all_fields() {
    let methods = "
    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.a, self.b, self.c, self.d) == (other.a, other.b, other.c, other.d)

    def __hash__(self):
        return hash((self.a, self.b, self.c, self.d))

    def __repr__(self):
        return f\"P({self.a}, {self.b}, {self.c}, {self.d})\"
";
    let whole: String = ["First", "Second", "Third"].map(|name| record(name, "", methods)).concat();
    let remedy = |text: &str| {
        let found = findings("boilerplate-dataclass", &[("a.py", text)]);
        found[0]["properties"]["remedy"].as_str().expect("a remedy").to_owned()
    };
    assert!(remedy(&whole).contains("@dataclass(unsafe_hash=True)\n"));
    // Without a field `__eq__` is its own, and stays.
    let partial =
        whole.replace("(self.a, self.b, self.c, self.d) == (other.a, other.b, other.c, other.d)", "self.a == other.a");
    assert_ne!(whole, partial);
    assert!(remedy(&partial).contains("@dataclass(eq=False)\n"));
}

#[test]
fn remedies_of_all_boilerplate_are_python() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/dedupe");
    let mut remedies = BTreeMap::new();
    for entry in fs::read_dir(rules).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        let id = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        if !id.starts_with("boilerplate-") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("it can be read");
        let rule: covet_core::Rule = toml::from_str(&text).expect("it is an entry");
        let found = findings(&id, &[("app.py", &rule.examples[0].bad)]);
        let remedy = found[0]["properties"]["remedy"].as_str().expect("a remedy").to_owned();
        remedies.insert(id, remedy);
    }
    assert_eq!(remedies.len(), 9);
    for (id, remedy) in remedies {
        let parses = Command::new("python3").args(["-c", "import ast, sys; ast.parse(sys.argv[1])", &remedy]).output();
        let output = parses.expect("python3 starts");
        assert!(output.status.success(), "{id}\n{remedy}\n{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn what_is_used_elsewhere_is_no_lazy_global() {
    let lazy = |name: &str| {
        format!(
            "_{name} = None\n\n\ndef {name}():\n    global _{name}\n    if _{name} is None:\n\
                 \x20       _{name} = make()\n    return _{name}\n\n\n"
        )
    };
    let three = [lazy("a"), lazy("b"), lazy("c")].concat();
    assert_eq!(findings("boilerplate-lazy-global", &[("a.py", &three)]).len(), 1);
    let reset = format!("{three}def reset():\n    global _c\n    _c = None\n");
    assert_eq!(findings("boilerplate-lazy-global", &[("a.py", &reset)]).len(), 0);
}

#[test]
fn handlers_that_use_what_the_body_found_out_are_left_alone() {
    let wrapped = |name: &str, said: &str| {
        format!(
            "def {name}(path):\n    try:\n        size = measure(path)\n        return load(path, size)\n\
                 \x20   except OSError:\n        logger.error(\"%s\", {said})\n        return None\n\n\n"
        )
    };
    let names = ["one", "two", "three"];
    let by_parameter = names.map(|name| wrapped(name, "path")).concat();
    assert_eq!(findings("boilerplate-try-log", &[("a.py", &by_parameter)]).len(), 1);
    let by_local = names.map(|name| wrapped(name, "size")).concat();
    assert_eq!(findings("boilerplate-try-log", &[("a.py", &by_local)]).len(), 0);
    let generators = by_parameter.replace("return load", "yield load");
    assert_eq!(findings("boilerplate-try-log", &[("a.py", &generators)]).len(), 0);
}

#[test]
fn frequent_patterns_in_clones_are_left_to_them() {
    let body = "    form = parse(request.body)\n    entry = book.find(form[\"number\"])\n    if entry is None:\n\
         \x20       raise LookupError(\"nothing\")\n    audit.write(entry, \"show\")\n\
         \x20   entry.touch(request.user)\n    report.add(entry.name, entry.size, entry.owner)\n\
         \x20   return entry.render(request, \"page.html\", form=form)\n";
    let clones = ["one", "two", "three"].map(|name| format!("def {name}(request, book):\n{body}\n\n")).concat();
    assert_eq!(findings("frequent-pattern", &[("a.py", &clones)]).len(), 0);
    // Too short for a clone.
    let body = "    form = parse(request.body)\n    entry = book.find(form[\"number\"])\n    if entry is None:\n\
         \x20       raise LookupError(\"nothing\")\n    audit.write(entry, \"show\")\n";
    let own = ["one[NUMBER] = book[request]", "with two(NUMBER):\n        book += 1", "del three.NUMBER, request"];
    let parts: String = own
        .map(|line| {
            let name = &line[..5].replace(['[', ' '], "_");
            let long: String =
                (0..20).map(|step| format!("    {}\n", line.replace("NUMBER", &step.to_string()))).collect();
            format!("def {name}(request, book):\n{body}{}\n\n", long.replace(".", ".a"))
        })
        .concat();
    let found = findings("frequent-pattern", &[("a.py", &parts)]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["properties"]["functions"], 3.0);
}

#[test]
fn design_patterns_have_evidence_and_confidence() {
    let text = "class Hub:\n    def __init__(self):\n        self.listeners = []\n\n\
         \x20   def add(self, listener):\n        self.listeners.append(listener)\n\n\
         \x20   def drop(self, listener):\n        self.listeners.remove(listener)\n\n\
         \x20   def notify(self, event):\n        for listener in list(self.listeners):\n\
         \x20           listener.update(event)\n";
    let found = findings("design", &[("a.py", text)]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["rule"], "design-observer");
    assert_eq!(found[0]["properties"]["confidence"], 1.0);
    let shown = ["`add` takes a listener", "`notify` calls each of them", "`drop` lets one go"];
    assert_eq!(related(&found[0]), shown);
}

#[test]
fn classes_are_known_across_files() {
    let base = "from abc import ABC, abstractmethod\n\n\nclass Step(ABC):\n    def run(self):\n\
         \x20       return self.work()\n\n    @abstractmethod\n    def work(self): ...\n";
    let child =
        |name: &str| format!("from base import Step\n\n\nclass {name}(Step):\n    def work(self):\n        return 1\n");
    let files = [("base.py", base.to_owned()), ("one.py", child("One")), ("two.py", child("Two"))];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let found = findings("design-template-method", &files);
    assert_eq!(found.len(), 1);
    assert_eq!(related(&found[0])[1..], ["`One` fills in a step", "`Two` fills in a step"]);
    assert_eq!(findings("design-template-method", &files[..2]).len(), 0);
}

#[test]
fn patterns_off_by_default_are_silent() {
    let text = "class Only:\n    _instance = None\n\n    @classmethod\n    def get(cls):\n\
         \x20       if cls._instance is None:\n            cls._instance = cls()\n        return cls._instance\n";
    assert_eq!(findings("design-singleton", &[("a.py", text)]).len(), 1);
    assert_eq!(findings("", &[("a.py", text)]).len(), 0);
}
