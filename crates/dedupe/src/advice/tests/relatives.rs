//! Equal methods of related classes, and equal functions of a package.

use super::*;

const METHOD: &str = "    def area(self, scale):
        width = self.width * scale
        height = self.height * scale
        return width * height
";

#[test]
fn a_copy_of_an_inherited_method_goes() {
    let text = format!("class Shape:\n    kind = 1\n\n{METHOD}\n\nclass Box(Shape):\n    kind = 2\n\n{METHOD}");
    let files = [("a.py", text.as_str())];
    let found = methods(&files, &[0, 0]);
    assert_eq!((found.kind, &found.doubts[..]), (Kind::Inherit, &[][..]), "{found:?}");
    let after = applied(&files, &found).remove(0);
    assert_eq!(after, format!("class Shape:\n    kind = 1\n\n{METHOD}\n\nclass Box(Shape):\n    kind = 2\n"));
    assert_eq!(found.text, "Delete `area`, which is inherited from `Shape`; saves 4 lines in 2 places.");
}

/// The advice on all methods `area` of the given files, in order.
fn methods(files: &[(&str, &str)], of: &[usize]) -> Advice {
    let mut seen = vec![0; files.len()];
    let next = |&file: &usize| {
        let text = files[file].1;
        let span = place(text, seen[file], "def area", "return width * height");
        seen[file] = span.end as usize;
        member(file, text, span)
    };
    let class = class(Level::Function, of.iter().map(next).collect());
    viewed(files, |view| advise(view, &[class])).remove(0)
}

#[test]
fn a_class_with_several_bases_makes_it_unsafe() {
    let text = format!(
        "class Shape:\n{METHOD}\n\nclass Box(Shape):\n    kind = 2\n\n{METHOD}\n\nclass Odd(Box, Other):\n    pass\n"
    );
    let found = methods(&[("a.py", &text)], &[0, 0]);
    assert_eq!(found.doubts, ["a class with several bases may find another method then"]);
}

#[test]
fn siblings_share_the_method_of_their_base() {
    let shape = "class Shape:\n    kind = 1\n";
    let child = |name: &str| format!("from .shape import Shape\n\n\nclass {name}(Shape):\n    kind = 2\n\n{METHOD}");
    let (one, two) = (child("Box"), child("Ball"));
    let files = [("pkg/__init__.py", ""), ("pkg/ball.py", two.as_str()), ("pkg/box.py", &one), ("pkg/shape.py", shape)];
    let found = methods(&files, &[1, 2]);
    assert_eq!((found.kind, &found.doubts[..]), (Kind::ExtractMethod, &[][..]), "{found:?}");
    let after = applied(&files, &found);
    assert_eq!(after[3], format!("class Shape:\n    kind = 1\n\n{METHOD}"));
    assert_eq!(after[1], "from .shape import Shape\n\n\nclass Ball(Shape):\n    kind = 2\n");
    // Something asks for it by name.
    let asks = "print(hasattr(1, 'area'))\n";
    let mut asking = files.to_vec();
    asking.push(("pkg/use.py", asks));
    assert_eq!(methods(&asking, &[1, 2]).doubts, ["something may ask whether an object has `area`"]);
}

const FUNCTION: &str = "\
def area(shape, scale):
    width = shape.width * scale
    height = abs(shape.height) * scale
    return width * height
";

#[test]
fn equal_functions_of_a_package_are_imported() {
    let one = format!("\"\"\"One.\"\"\"\n\nimport os\n\n\n{FUNCTION}\n\nprint(os.name)\n");
    let two = format!("\"\"\"Two.\"\"\"\n\nimport os\n\nfrom .one import other\n\n\n{FUNCTION}\n\nprint(area)\n");
    let files = [("pkg/__init__.py", ""), ("pkg/one.py", one.as_str()), ("pkg/two.py", &two)];
    let found = methods(&files, &[1, 2]);
    assert_eq!((found.kind, &found.doubts[..]), (Kind::Reuse, &[][..]), "{found:?}");
    let after = applied(&files, &found);
    assert_eq!(
        after[2],
        "\"\"\"Two.\"\"\"\n\nimport os\n\nfrom .one import other\nfrom .one import area\n\n\nprint(area)\n"
    );
    assert_eq!(after[1], one);
}

#[test]
fn classes_have_names_of_any_alphabet() {
    let text = "from a import É as Ё, _π as B\n\n\nclass Größe(B, Ё): pass\n\n\nx = 'é as b — as C'\n";
    viewed(&[("a.py", text)], |view| {
        let bases: Vec<(&str, Vec<&str>)> = view
            .classes()
            .bases
            .iter()
            .map(|(name, bases)| (name.as_str(), bases.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(bases, [("Größe", vec!["B", "Ё"]), ("Ё", vec!["É"]), ("B", vec!["_π"])]);
    });
}

#[test]
fn no_circle_of_imports_is_made() {
    let one = format!("from . import two\n\n\n{FUNCTION}\n");
    let two = format!("from . import one\n\n\n{FUNCTION}\n");
    let files = [("pkg/__init__.py", ""), ("pkg/one.py", one.as_str()), ("pkg/two.py", &two)];
    let found = methods(&files, &[1, 2]);
    assert_eq!(found.refactoring, None);
    assert!(found.doubts.iter().any(|doubt| doubt.ends_with("a circle")), "{found:?}");
}

#[test]
fn a_name_that_means_something_else_there_keeps_the_copy() {
    let body = FUNCTION.replace("abs(", "sign(");
    let one = format!("from math import fabs as sign\n\n\n{body}\n");
    let two = format!("from operator import abs as sign\n\n\n{body}\n");
    let files = [("pkg/__init__.py", ""), ("pkg/one.py", one.as_str()), ("pkg/two.py", &two)];
    let found = methods(&files, &[1, 2]);
    assert_eq!(found.refactoring, None);
    assert!(found.doubts.iter().any(|doubt| doubt.contains("`sign`")), "{found:?}");
}
