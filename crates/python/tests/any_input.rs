//! Nothing that a file may hold makes the readers panic.

use covet_core::text::Cell;
use covet_core::{Edit, Language, RelPath, Span, Text};
use covet_python::flow::FileFlow;
use covet_python::{FileFacts, Python, Source, SourceKind, suppressions};
use proptest::prelude::*;

/// Pieces of code, right and wrong, in any order.
fn code() -> impl Strategy<Value = String> {
    let pieces = [
        "def f(a, *b, c: 'D' = 1, **e) -> F:\n",
        "class C[T](a.B, metaclass=d):\n",
        "    ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\\\n",
        "if TYPE_CHECKING:\n",
        "try:\n",
        "except* E as e:\n",
        "else:\n",
        "elif x:\n",
        "match x:\n",
        "case {'a': [b, *c], **d}:\n",
        "@dec(1)\n",
        "async ",
        "await ",
        "lambda x, y=1: ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "f'{a!r:>{b}} ",
        "'",
        "'''",
        "\"",
        "import a.b as c\n",
        "from ... import *\n",
        "from .a import (b, c)\n",
        "global a\n",
        "nonlocal a\n",
        "x = ",
        "x: int = ",
        "self.x = ",
        "x += 1\n",
        "(y := 1)",
        "[i for i in j if k]",
        "a.b().c[0]",
        "__all__ = ['a', b]\n",
        "__all__ += c\n",
        "# covet: ignore[a] why\n",
        "# noqa: S1, E5\n",
        "# nosec B101\n",
        "# ruff: noqa\n",
        "type A = B\n",
        "é",
        "🐍",
        "\u{0}",
        "\u{feff}",
        "pass\n",
        "return x\n",
        "# ruff: disable[S1]\n",
        "# ruff: enable[S1]\n",
        "# ruff: ignore[S1]\n",
        "# covet: ignore[é] # covet: ignore(\n",
        "%magic\n",
        "!ls\n",
        ";",
        ",",
        ":",
        "finally:\n",
        "except (E, F):\n",
        "for i, (j, *k) in l:\n",
        "while not a or b < c < d:\n",
        "async with a as b, suppress(E):\n",
        "case C(x, y=0) | {'k': 1} if z:\n",
        "break\n",
        "continue\n",
        "del a, b.c, d[0]\n",
        "a, *b.c, d[1:] = e\n",
        "[lambda: i async for i in j for k in i]",
        "(yield a)",
        " if a else ",
        " and ",
        " not ",
    ];
    let piece = proptest::sample::select(pieces.to_vec());
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Correct code, apart from `break`, `continue` and `return` where they may not be.
fn program() -> impl Strategy<Value = Vec<String>> {
    let simple = [
        "pass",
        "break",
        "continue",
        "return a and (b or not c)",
        "raise",
        "x = [y for x in z if x for y in x]",
        "f(a, b if c else d, *e)[1] += a < b < c",
        "x: int = (lambda: x)(y := 1)",
        "yield f'{a:{b or c}}'",
        "assert a, b if c else d",
        "global g; g = x",
        "[lambda: lambda: x for x in y]",
    ];
    let headers = [
        "if a or not b:",
        "while (c := d):",
        "for e, *f in [g for g in h]:",
        "with a() as x, suppress(E):",
        "def i(j, k=lambda: x, *l):",
        "class M(N):",
        "try:\nexcept (A, B) as e:",
        "try:\nexcept* A:\nelse:\nfinally:",
        "try:\nfinally:",
        "while 1:\nelse:",
        "if a:\nelif b and c:\nelse:",
        "match a:\n case [1, *x] | {'x': x}:\n case C(x, y=str()) if x:",
    ];
    let block = |simple: Vec<&'static str>| {
        let line = proptest::sample::select(simple).prop_map(|line| vec![line.to_owned()]);
        line.prop_recursive(6, 60, 4, move |inner| {
            let suites = proptest::collection::vec(proptest::collection::vec(inner, 1..4), 4);
            (proptest::sample::select(headers.to_vec()), suites).prop_map(|(header, suites)| {
                let mut lines = Vec::new();
                for (part, suite) in header.lines().zip(suites) {
                    lines.push(part.to_owned());
                    // The suite of `match` is its cases.
                    if !part.starts_with("match") {
                        lines.extend(suite.concat().into_iter().map(|line| format!("  {line}")));
                    }
                }
                lines
            })
        })
    };
    block(simple.to_vec())
}

proptest! {
    #[test]
    fn of_any_program(lines in program()) {
        let text = lines.join("\n") + "\n";
        let source = Source::parse(Text::new(RelPath::new("a.py"), text.as_str()), SourceKind::Module);
        prop_assert_eq!(source.errors(), &[], "{}", text);
        let flow = FileFlow::of(&source);
        prop_assert_eq!(flow.check(), Ok(()), "{}", text);
    }

    #[test]
    fn of_any_code(text in code(), kind in 0..3) {
        let kind = [SourceKind::Module, SourceKind::Stub, SourceKind::Notebook][kind as usize];
        let text = format!("{text}\n");
        let cell = Cell { number: 1, span: Span::new(0, text.len() as u32), file_lines: vec![1] };
        let cells = if kind == SourceKind::Notebook { vec![cell] } else { Vec::new() };
        let source = Source::parse(Text::with_cells(RelPath::new("a.py"), text.as_str(), cells), kind);
        for error in source.errors() {
            prop_assert!(error.span.end as usize <= text.len());
        }
        let facts = FileFacts::of(&source);
        for call in &facts.calls {
            prop_assert!(text.get(call.span.range()).is_some());
        }
        let flow = FileFlow::of(&source);
        prop_assert_eq!(flow.check(), Ok(()));
        prop_assert!(!flow.to_text().is_empty());
        for instruction in flow.bodies.iter().flat_map(|body| &body.blocks).flat_map(|block| &block.instructions) {
            prop_assert!(text.get(instruction.span.range()).is_some());
        }
        let suppressions = suppressions(&source);
        let removals = suppressions.valid.iter().filter_map(|one| one.removal);
        let spans = removals.flat_map(|removal| [Some(removal.whole), removal.names]).flatten();
        let covered = suppressions.valid.iter().filter_map(|one| one.covers);
        let wrong = suppressions.invalid.iter().map(|(span, _)| *span);
        for span in spans.chain(covered).chain(wrong) {
            prop_assert!(text.get(span.range()).is_some());
        }
    }

    #[test]
    fn of_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200), start in 0_usize..5) {
        let starts: [&[u8]; 5] = [b"", b"# coding: latin-1\n", b"# coding: shift_jis\n", b"\xef\xbb\xbf", b"# coding: gb18030\n"];
        let bytes = [starts[start], &bytes].concat();
        for path in ["a.py", "a.ipynb"] {
            let path = RelPath::new(path);
            if let Ok(text) = Python.decode(&path, &bytes) {
                let edit = Edit { span: Span::new(0, 0), content: "\n".to_owned() };
                if let Ok(new) = Python.apply(&path, &bytes, &[edit]) {
                    prop_assert!(Python.decode(&path, &new).is_ok_and(|new| new.as_str().len() > text.as_str().len()));
                }
            }
        }
    }
}
