//! Runs the security rules on files and prints what they find: for trying them on real code.
use covet_core::{RelPath, Text};
use covet_scan::security::{FileContext, check_file};

fn main() {
    let only: Option<String> = std::env::var("ONLY").ok();
    for path in std::io::stdin().lines().map_while(Result::ok) {
        let Ok(source) = std::fs::read_to_string(&path) else { continue };
        let Ok(parsed) = ruff_python_parser::parse_module(&source) else { continue };
        let module = parsed.into_syntax();
        let text = Text::new(RelPath::new(&path), source);
        let is_test = path.contains("/tests/") || path.contains("/test_");
        let file = FileContext::new(&module, &text, is_test);
        for finding in check_file(&file, &|id| only.as_ref().is_none_or(|only| only == id)) {
            let place = text.line_column(finding.span.start);
            println!("{}:{}: {}: {}", path, place.line, finding.rule, finding.message.replace('\n', " "));
        }
    }
}
