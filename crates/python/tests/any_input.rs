//! Nothing that a file may hold makes the readers panic.

use covet_core::text::Cell;
use covet_core::{Edit, Language, RelPath, Span, Text};
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
        "%magic\n",
        "!ls\n",
        ";",
        ",",
        ":",
    ];
    let piece = proptest::sample::select(pieces.to_vec());
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
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
