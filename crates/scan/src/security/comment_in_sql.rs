//! `comment-in-sql`: a comment meant for a Python tool that stands inside the quotes, and so is part of the statement.

use std::sync::LazyLock;

use covet_core::{FixSafety, Span};
use regex::Regex;
use ruff_text_size::Ranged;

use super::build::{Builder, Piece};
use super::facts::At;
use super::{FileContext, RawFinding, fix, span, sql};

const ID: &str = "comment-in-sql";

static COMMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"[ \t]*#[ \t]*(?:nosec|noqa|type:[ \t]*ignore|pragma:|pylint:|nosemgrep)[^\n"']*"#)
        .expect("the expression of comments is well formed")
});

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !sql::worth_a_look(file) || !COMMENT.is_match(file.text.as_str()) {
        return;
    }
    let builder = Builder::new(&file.facts);
    for site in &file.facts.calls {
        for (statement, _) in sql::sinks(file, site.node) {
            let argument = At { node: statement, scope: site.scope, block: site.block };
            let inside = builder.variants(argument).into_iter().flatten().any(|piece| match piece {
                Piece::Text(text) => COMMENT.is_match(&text),
                Piece::Hole(_) => false,
            });
            if !inside {
                continue;
            }
            for text in file.facts.texts_in(argument) {
                let source = file.source(text);
                for comment in COMMENT.find_iter(source) {
                    let start = span(text.range()).start;
                    let place = Span::new(start + comment.start() as u32, start + comment.end() as u32);
                    if report.iter().any(|found| found.rule == ID && found.span == place) {
                        continue;
                    }
                    let edit = covet_core::Edit { span: place, content: String::new() };
                    report.push(RawFinding {
                        rule: ID,
                        span: place,
                        message: "This comment stands inside the quotes: the database gets it, the tool does not"
                            .to_owned(),
                        fix: fix("Take the comment out of the statement", vec![edit], FixSafety::Unsafe),
                        related: Vec::new(),
                        precision: None,
                    });
                }
            }
        }
    }
}
