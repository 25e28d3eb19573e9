use covet_core::{RelPath, Text};
use covet_python::source::{Source, SourceKind};

use super::*;
use crate::code;

/// The classes of some files, each as its type and its members' `file:first-last`.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    found_with(files, &Options::default())
}

fn found_with(files: &[(&str, &str)], options: &Options) -> Vec<String> {
    let read = |(path, text): &(&str, &str)| {
        let text = Text::new(RelPath::new(path), *text);
        code::read(&Source::parse(text.clone(), SourceKind::of_path(text.path())), options.include_noise)
    };
    let code: Vec<(usize, FileCode)> = files.iter().map(read).enumerate().collect();
    let line = |class: CloneClass| {
        let members = class
            .members
            .iter()
            .map(|member| format!("{}:{}-{}", files[member.file].0, member.first_line, member.last_line));
        let members: Vec<String> = members.collect();
        format!("{:?} {:?} {}", class.kind, class.level, members.join(" "))
    };
    detect(&code, options, None).into_iter().map(line).collect()
}

const READ: &str = "\
def read(path, limit):
    rows = []
    with open(path) as file:
        for line in file:
            fields = line.rstrip().split(';')
            if len(fields) < limit:
                continue
            rows.append((fields[0], int(fields[1])))
    rows.sort()
    return rows
";

/// [`READ`] with these words exchanged.
fn changed(words: &[(&str, &str)]) -> String {
    words.iter().fold(READ.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

#[test]
fn layout_comments_and_docstrings_make_no_difference() {
    let other = changed(&[
        ("    rows = []\n", "    '''Reads rows.'''\n\n    rows = []  # None yet.\n"),
        ("(fields[0], int(fields[1]))", "\n        (fields[0],\n         int(fields[1]),)\n    "),
    ]);
    assert_eq!(found(&[("a.py", READ), ("b.py", &other)]), ["Exact Function a.py:1-10 b.py:1-15"]);
}

#[test]
fn names_and_values_are_ignored() {
    let other = changed(&[("rows", "found"), ("line", "text"), ("';'", "','"), ("[0]", "[1]"), ("read", "load")]);
    assert_eq!(found(&[("a.py", READ), ("b.py", &other)]), ["Renamed Function a.py:1-10 b.py:1-10"]);
}

#[test]
fn statements_may_differ() {
    let other = changed(&[("    rows.sort()\n", "    rows.sort()\n    log(path, len(rows))\n")]);
    assert_eq!(found(&[("a.py", READ), ("b.py", &other)]), ["Gapped Function a.py:1-10 b.py:1-11"]);
}

#[test]
fn other_code_of_a_like_shape_is_no_clone() {
    let other = "\
def send(client, queue):
    sent = []
    with client.connect(queue) as channel:
        for message in channel:
            body = message.decode()
            if not channel.accepts(body):
                break
            sent.append(channel.publish(body))
    channel.flush()
    return len(sent)
";
    assert_eq!(found(&[("a.py", READ), ("b.py", other)]), [""; 0]);
}

#[test]
fn all_places_are_one_class() {
    let renamed = changed(&[("rows", "found")]);
    let twice = format!("{READ}\n\n{renamed}");
    assert_eq!(
        found(&[("a.py", READ), ("b.py", &twice), ("c.py", "x = 1\n")]),
        ["Renamed Function a.py:1-10 b.py:1-10 b.py:13-22"]
    );
}

const WRITE: &str = "\
def write(self, store, names):
    if not store.is_open:
        raise ValueError(f'{store} is closed')
    for number, name in enumerate(names, start=1):
        with store.lock(name):
            store.put(name, number * self.factor)
    self.done += len(names)
    store.commit()
";

#[test]
fn a_class_of_larger_places_holds_the_smaller_ones() {
    let body: String = format!("{READ}\n{WRITE}").lines().map(|line| format!("    {line}\n")).collect();
    let (one, other) = (format!("class A:\n{body}\nx = 1\n"), format!("import os\n\nclass B:\n{body}"));
    assert_eq!(found(&[("a.py", &one), ("b.py", &other)]), ["Exact Class a.py:1-20 b.py:3-22"]);
}

#[test]
fn equal_files_are_one_class() {
    let text = format!("import os\n\n\n{READ}\n\n{WRITE}");
    assert_eq!(found(&[("a.py", &text), ("b.py", &text)]), ["Exact Module a.py:1-23 b.py:1-23"]);
}

#[test]
fn a_class_that_is_all_of_its_file_is_found() {
    let body: String = format!("{READ}\n{WRITE}").lines().map(|line| format!("    {line}\n")).collect();
    let text = format!("class A:\n{body}");
    assert_eq!(found(&[("a.py", &text), ("b.py", &text)]), ["Exact Class a.py:1-20 b.py:1-20"]);
}

const BLOCK: &str = "    headers = {'Accept': 'text/plain'}
    for attempt in range(5):
        answer = client.get(url, headers=headers)
        if answer.ok:
            break
        sleep(2 ** attempt)
    else:
        raise TimeoutError(url)
    text = answer.text.strip().splitlines()
";

#[test]
fn statements_inside_of_functions_are_found_whole() {
    let one = format!("def one(client, url):\n    check(url)\n{BLOCK}    return [line.upper() for line in text]\n");
    let body: String = BLOCK.lines().map(|line| format!("    {line}\n")).collect();
    let two = format!(
        "def two(client, url, store, keys):\n    if store.is_open:\n{body}        store.update(zip(keys, text))\n        store.close(force=True, now=False)\n    print(store, keys, url)\n"
    );
    assert_eq!(found(&[("a.py", &one), ("b.py", &two)]), ["Exact Block a.py:3-11 b.py:3-11"]);
}

#[test]
fn noise_is_left_out_until_asked_for() {
    let imports: String = (0..20).map(|n| format!("from package.module{n} import name{n}, other{n}\n")).collect();
    let table =
        format!("TABLE = {{\n{}}}\n", (0..20).map(|n| format!("    'key{n}': ({n}, 'value'),\n")).collect::<String>());
    let constants: String = (0..20).map(|n| format!("LIMIT_{n} = {n}\n")).collect();
    let exports = format!("__all__ = [\n{}]\n", (0..40).map(|n| format!("    'name{n}',\n")).collect::<String>());
    let overloads: String = (0..12)
        .map(|n| format!("@overload\ndef f(a: int, b: str{n}, *, c: float = ..., d: bytes = ...) -> None:\n    ...\n"))
        .collect();
    let fields: String =
        (0..20).map(|n| format!("    field{n} = models.CharField(max_length={n}, null=True)\n")).collect();
    let model = format!("class Model(models.Model):\n{fields}");
    for (what, text) in [
        ("imports", &imports),
        ("a table", &table),
        ("constants", &constants),
        ("exports", &exports),
        ("overloads", &overloads),
        ("a model", &model),
    ] {
        // Something of its own on top, so that the files are not equal.
        let (one, two) = (format!("import a\n{text}"), format!("import b\nimport c\n{text}"));
        assert_eq!(found(&[("a.py", &one), ("b.py", &two)]), [""; 0], "{what}");
    }
    let options = Options { include_noise: true, ..Options::default() };
    assert_eq!(found_with(&[("a.py", &imports), ("b.py", &imports)], &options).len(), 1);
}

#[test]
fn functions_that_hand_on_what_they_are_given_are_left_out() {
    let names = ["field", "to", "related_name", "query_name", "limit", "parent_link", "on_delete", "db_column"];
    let lines = |name: &dyn Fn(&str) -> String| names.map(|one| format!("            {},\n", name(one))).concat();
    let (keywords, plain) = (lines(&|name| format!("{name}={name}")), lines(&|name| name.to_owned()));
    let computed = lines(&|name| format!("{name}={name}.{name}"));
    let left_out = [
        format!("super().__init__(\n{keywords}        )\n"),
        format!(
            "\"\"\"Makes it.\"\"\"\n        return await self.maker.make(\n{keywords}            kind=None,\n        )\n"
        ),
        format!("return Rel(\n{plain}            hidden=limit or '+',\n        )\n"),
    ];
    let told = [
        format!("super().__init__(\n{keywords}            kind=kind_of(field),\n        )\n"),
        format!("super().__init__(\n{keywords}        )\n        self.kind = kind_of(field)\n"),
        format!("return Rel(\n{computed}        )\n"),
        format!("return make(field, to)(\n{keywords}        )\n"),
    ];
    let of = |body: &str, class: &str, rest: &str| {
        let header = format!("def make(\n        self,\n{}    ):\n", lines(&|name| format!("{name}=None")));
        format!("class {class}(Base):\n    async {header}        {body}\n\n{rest}")
    };
    let with_noise = Options { include_noise: true, ..Options::default() };
    for (bodies, count) in [(&left_out[..], 0), (&told, 1)] {
        for body in bodies {
            let (one, other) = (of(body, "One", READ), of(body, "Other", WRITE));
            let files = [("a.py", one.as_str()), ("b.py", &other)];
            assert_eq!(found(&files).len(), count, "{body}");
            assert_eq!(found_with(&files, &with_noise).len(), 1, "{body}");
        }
    }
}

#[test]
fn generated_files_migrations_and_stubs_are_left_out() {
    let generated = format!("# Generated by a tool. DO NOT EDIT.\n{READ}");
    let migration = format!("{READ}\n\nclass Migration(migrations.Migration):\n    pass\n");
    let revision = format!("down_revision = None\n\n\n{READ}");
    for (one, two, text) in [
        ("a.py", "b.py", generated.as_str()),
        ("app/migrations/0001_initial.py", "app/migrations/0002_more.py", &migration),
        ("alembic/versions/one.py", "alembic/versions/two.py", &revision),
        ("a_pb2.py", "b_pb2.py", READ),
        ("a.pyi", "b.pyi", READ),
    ] {
        assert_eq!(found(&[(one, text), (two, text)]), [""; 0], "{one}");
        let options = Options { include_noise: true, ..Options::default() };
        assert_eq!(found_with(&[(one, text), (two, text)], &options).len(), 1, "{one}");
    }
}

#[test]
fn a_function_is_no_clone_of_the_one_inside_of_it() {
    let text = "\
def retry(times):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except OSError as error:
                    log.warning('attempt %s failed: %s', attempt, error)
            raise TimeoutError(function.__name__)
        return wrapper
    return decorate
";
    assert_eq!(found(&[("a.py", text)]), [""; 0]);
}

#[test]
fn the_least_size_can_be_chosen() {
    let small = "def f(a, b):\n    c = a.d(b)\n    return c.e(a, b, c)\n";
    let files = [("a.py", small), ("b.py", small)];
    assert_eq!(found(&files), [""; 0]);
    let options = Options { min_lines: 3, min_tokens: 20, ..Options::default() };
    assert_eq!(found_with(&files, &options).len(), 1);
}

#[test]
fn functions_that_grow_unlike_step_by_step_are_classes_of_functions_alone() {
    let line = |at: usize| format!("    name_{at} = call_{at}(value, {at})\n");
    let function = |at: usize| format!("def f{at}(value):\n{}\n\n", (at..at + 20).map(line).collect::<String>());
    let text: String = (0..40).map(function).collect();
    let classes = found(&[("a.py", &text)]);
    assert!(classes.len() > 1 && classes.iter().all(|class| class.contains(" Function ")), "{classes:?}");
}

#[test]
fn a_file_that_repeats_itself_is_no_trouble() {
    let equal = "x = f(1)\n".repeat(20_000);
    let two: String = "x = f(1)\ny = g(x, 2, 3)\nz = h(x, y)\n".repeat(5_000);
    assert_eq!(found(&[("a.py", &equal)]), [""; 0]);
    assert!(found(&[("b.py", &two)]).len() <= 1);
    let functions: String = (0..300).map(|n| READ.replace("read", &format!("read{n}"))).collect();
    let classes = found(&[("c.py", &functions)]);
    assert_eq!(classes.len(), 1, "{classes:?}");
}

#[test]
fn type_variables_are_declarations() {
    let names = ["Before", "After", "Error", "Teardown", "Filter", "Global", "Test"];
    let line =
        |name: &&str| format!("T_{name} = t.TypeVar('T_{name}', bound=ft.{name}Callable[t.Any, t.Optional[str]])\n");
    let text: String = names.iter().map(line).collect();
    let files = [("a.py", text.as_str()), ("b.py", text.as_str())];
    assert_eq!(found(&files), [""; 0]);
    let all = Options { include_noise: true, ..Options::default() };
    assert_eq!(found_with(&files, &all).len(), 1);
}
