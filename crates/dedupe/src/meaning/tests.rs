use std::sync::LazyLock;

use covet_core::{RelPath, Text};
use covet_python::source::SourceKind;

use super::*;
use crate::code;

const SETTINGS: &str = "\
def read_settings(path):
    settings = {}
    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith('#'):
                continue
            name, _, value = line.partition('=')
            settings[name.strip()] = value.strip()
    return settings
";

const OPTIONS: &str = "\
def load_options(file_name):
    options = {}
    stream = open(file_name, encoding='utf-8')
    with stream:
        rows = [row.strip() for row in stream]
        for row in rows:
            if row and not row.startswith('#'):
                key, _, text = row.partition('=')
                options[key.strip()] = text.strip()
    return options
";

const LONGEST: &str = "\
def longest_line(lines, limit):
    longest = ''
    for number, line in enumerate(lines):
        if number >= limit:
            break
        text = line.rstrip()
        if len(text) > len(longest):
            longest = text
    return longest
";

static OPENED: LazyLock<MeaningModel> =
    LazyLock::new(|| MeaningModel::open(Setup::default()).expect("the model is in the program"));

fn read_all(files: &[(&str, &str)]) -> (Vec<(usize, FileCode)>, Vec<Meanings>) {
    let read = |(path, text): &(&str, &str)| {
        let text = Text::new(RelPath::new(path), *text);
        let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
        let code = code::read(&source, false);
        let meanings = super::read(&OPENED, &source, &code, &Options::default());
        (code, meanings)
    };
    let (code, meanings): (Vec<FileCode>, Vec<Meanings>) = files.iter().map(read).unzip();
    (code.into_iter().enumerate().collect(), meanings)
}

/// The classes, each as its members' `file:first-last`.
fn found(files: &[(&str, &str)], is_known: bool, focus: Option<Focus<'_>>) -> Vec<String> {
    let (code, meanings) = read_all(files);
    let search = Search { false_rate: 1e-4, is_known: &|_, _| is_known, focus };
    let line = |class: CloneClass| {
        let member = |member: &Member| format!("{}:{}-{}", files[member.file].0, member.first_line, member.last_line);
        class.members.iter().map(member).collect::<Vec<_>>().join(" ")
    };
    find(&OPENED, &code, &meanings, search).classes.into_iter().map(line).collect()
}

#[test]
fn two_ways_of_one_thing_are_a_class() {
    let files = [("a.py", SETTINGS), ("b.py", OPTIONS), ("c.py", LONGEST)];
    assert_eq!(found(&files, false, None), ["a.py:1-10 b.py:1-10"]);
}

#[test]
fn what_is_a_class_already_is_no_news() {
    assert_eq!(found(&[("a.py", SETTINGS), ("b.py", OPTIONS)], true, None), [""; 0]);
}

#[test]
fn only_classes_in_focus_are_told() {
    let files = [("a.py", SETTINGS), ("b.py", OPTIONS), ("c.py", LONGEST)];
    assert_eq!(found(&files, false, Some(&|place| place.file == 1)), ["a.py:1-10 b.py:1-10"]);
    assert_eq!(found(&files, false, Some(&|place| place.file == 2)), [""; 0]);
}

#[test]
fn a_function_and_one_inside_it_are_no_class() {
    let indented: String = SETTINGS.lines().map(|line| format!("    {line}\n")).collect();
    let nested = format!("def outer(lines):\n{indented}    return read_settings(lines)\n");
    let files = [("a.py", nested.as_str()), ("b.py", OPTIONS)];
    for class in found(&files, false, None) {
        assert_eq!(class.matches("a.py").count(), 1, "{class}");
    }
    assert_eq!(found(&files[..1], false, None), [""; 0]);
}

#[test]
fn tests_and_small_functions_are_left_alone() {
    let small = "def add(a, b):\n    total = a + b\n    return total\n";
    let (_, meanings) =
        read_all(&[("tests/test_a.py", SETTINGS), ("a.py", small), ("b.py", "x = (\n"), ("c.py", SETTINGS)]);
    let counts: Vec<usize> = meanings.iter().map(|meanings| meanings.as_ref().unwrap().len()).collect();
    assert_eq!(counts, [0, 0, 0, 1]);
}

#[test]
fn a_byte_a_number_keeps_the_direction() {
    let vector: Vec<f32> = (0..512).map(|number| ((number * 37 % 101) as f32 - 50.0) / 700.0).collect();
    let bytes: Vec<f32> = in_bytes(&vector).into_iter().map(f32::from).collect();
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    let cosine = dot(&vector, &bytes) / (dot(&vector, &vector) * dot(&bytes, &bytes)).sqrt();
    assert!(cosine > 0.9999, "{cosine}");
    assert_eq!(in_bytes(&[0.0; 4]), [0; 4]);
}

#[test]
fn without_a_model_it_is_said_what_is_not_done() {
    let empty = tempfile::tempdir().expect("a folder can be made");
    let told =
        MeaningModel::open(Setup { models: Some(empty.path().to_owned()), library: None }).expect_err("no model");
    assert_eq!(told.id, "model-unavailable");
    assert!(told.message.contains("functions of the same meaning are not looked for"), "{}", told.message);
}

#[test]
fn sizes_and_scores_are_counted_for_drift() {
    let (code, meanings) = read_all(&[("a.py", SETTINGS), ("b.py", OPTIONS), ("c.py", LONGEST)]);
    let search = Search { false_rate: 1e-4, is_known: &|_, _| false, focus: None };
    let all = find(&OPENED, &code, &meanings, search);
    assert_eq!((all.filled.len(), all.best_scores.len()), (3, 3));
    assert!(all.filled.iter().all(|&filled| filled >= MIN_FEATURES), "{:?}", all.filled);
    let some = find(&OPENED, &code, &meanings, Search { focus: Some(&|_| false), ..search });
    assert_eq!((some.filled, some.best_scores), (all.filled, Vec::new()));
}
