//! What small sources are lowered to, one file for each area.

mod branches;
mod cleanup;
mod definitions;
mod expressions;
mod names;
mod patterns;

use covet_core::{RelPath, Text};

use crate::flow::FileFlow;
use crate::source::{Source, SourceKind};

fn flow(text: &str) -> (Source, FileFlow) {
    let source = Source::parse(Text::new(RelPath::new("pkg/a.py"), text), SourceKind::Module);
    let flow = FileFlow::of(&source);
    assert_eq!(flow.check(), Ok(()), "{text}");
    (source, flow)
}

fn lowers(text: &str, expected: &str) {
    let (source, flow) = flow(text);
    assert_eq!(source.errors(), []);
    let (found, expected) = (flow.to_text(), expected.trim_start());
    assert!(found == expected, "found:\n{found}\nexpected:\n{expected}");
}

fn instructions(flow: &FileFlow) -> usize {
    flow.bodies.iter().flat_map(|body| &body.blocks).map(|block| block.instructions.len()).sum()
}

#[test]
fn spans_are_those_of_the_source() {
    use crate::flow::ir::Op;

    let text = "@a\n# b\ndef c(d=1):\n    e.f = g(h, i=j)\n";
    let (source, flow) = flow(text);
    let body = &flow.bodies[1];
    assert_eq!(source.text().slice(body.span), "def c(d=1):\n    e.f = g(h, i=j)");
    assert_eq!(source.text().slice(body.parameters[0].span), "d=1");
    let found = body.blocks[0].instructions.iter().flat_map(|instruction| {
        let arguments = match &instruction.op {
            Op::Call { arguments, .. } => arguments.iter().map(|argument| argument.span).collect(),
            Op::SetAttribute { .. } => Vec::new(),
            _ => return Vec::new(),
        };
        std::iter::once(instruction.span).chain(arguments).collect()
    });
    let found: Vec<_> = found.map(|span| source.text().slice(span)).collect();
    assert_eq!(found, ["g(h, i=j)", "h", "j", "e.f"]);
}

#[test]
fn nested_cleanup_stays_linear() {
    let nested = |depth: usize, lines: &[&str]| -> usize {
        let mut text = "def f():\n".to_owned();
        for level in 1..=depth {
            let indent = " ".repeat(level);
            lines.iter().for_each(|line| text += &format!("{indent}{line}\n"));
        }
        text += &format!("{}return lambda: a\n", " ".repeat(depth + 1));
        let (source, flow) = flow(&text);
        assert_eq!(source.errors(), []);
        assert!(flow.bodies.len() < 10);
        instructions(&flow)
    };
    for lines in [
        &["try: a()", "finally:"][..],
        &["for b in c:", "  try: break", "  except D: continue", "  finally: e()", "if g:"][..],
        &["try: return a()", "finally:", " b()", "for c in d:"][..],
        &["with a, b:"][..],
    ] {
        let (short, long) = (nested(20, lines), nested(40, lines));
        assert!(long < 3 * short, "{lines:?}: {short} and {long} instructions");
    }
}

#[test]
fn bodies_within_finally_are_made_once() {
    let (_, made_once) = flow("try: a()\nfinally:\n  def b(): return lambda: c\n");
    assert_eq!(made_once.bodies.len(), 3);
    // The variables of a comprehension are new in every copy, and so is what captures them.
    let (_, made_twice) = flow("try: a()\nfinally:\n  [lambda: (b, lambda: b) for b in c]\n");
    assert_eq!(made_twice.bodies.len(), 5);
}

#[test]
fn code_without_a_place_is_lowered_too() {
    for text in [
        "break\n",
        "return 1\n",
        "continue\n",
        "f() = 1\n",
        "(a + b) += 1\n",
        "def f(:\n  g(\nclass C(\nx = h()\n",
        "*a\n",
    ] {
        flow(text);
    }
}

#[test]
fn what_is_just_not_too_deep_is_lowered() {
    let blocks: String = (0..99).map(|depth| format!("{}def f(): \n", " ".repeat(depth))).collect();
    let texts = [
        format!("x = {}1{}", "(".repeat(199) + &"-".repeat(2_500), ")".repeat(199)),
        format!("x = a{}", ".b()".repeat(1_400)),
        format!("x = {}1", "lambda: ".repeat(990)),
        format!("x = {}1", "a if b else ".repeat(1_400)),
        format!("x = {}1", "a + ".repeat(2_900)),
        format!("x = {}1", "not ".repeat(2_900)),
        format!("if {}1: pass", "not ".repeat(2_900)),
        format!("x = {}1", "a < ".repeat(2_900)),
        format!("x: {}C", "A | ".repeat(2_900)),
        format!("if a:\n    b\n{}", "elif c:\n    d\n".repeat(2_900)),
        format!("if {}:\n    pass\n", vec!["a.b == c and not d"; 10_000].join(" or ")),
        blocks + &" ".repeat(99) + "pass",
    ];
    for text in texts {
        let lower = || assert_eq!(flow(&text).0.errors(), [], "{}", &text[..20]);
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, lower);
            thread.expect("a thread").join().expect("no panic");
        });
    }
}
