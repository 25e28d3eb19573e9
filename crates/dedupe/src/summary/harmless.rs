//! Text of the code under test, made fit for a terminal or a page.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character acts instead of being seen: it moves the cursor, or it turns the direction of what follows.
fn acts(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A text on one line, with what acts written as `\u{...}`.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\t' => shown.push('\t'),
            _ if acts(letter) => {
                // Writing to memory does not fail.
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(letter));
            }
            _ => shown.push(letter),
        }
    }
    Cow::Owned(shown)
}

/// The text for HTML, between tags or in a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    let text = visible(text);
    let mut html = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(letter),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_acts() {
        assert_eq!(visible("a\tb é 語"), "a\tb é 語");
        assert_eq!(visible("\x1b[31m\r\n\u{202e}x\0"), r"\u{1b}[31m\u{d}\u{a}\u{202e}x\u{0}");
    }

    #[test]
    fn markup_is_text() {
        assert_eq!(escaped("<a href='x'>&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;&lt;/a&gt;");
    }
}
