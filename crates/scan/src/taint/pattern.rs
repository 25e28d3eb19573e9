//! What texts that a regular expression lets through can do harm to.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::kinds::{Kind, Kinds};

/// What is cleared of a text that matches a pattern of Python. `anchored`: `full` (`fullmatch`), `start` (`match`) or
/// `none` (`search`): where the function itself begins and ends.
pub fn cleared(pattern: &str, anchored: &str) -> Kinds {
    // What only Python knows: the end of a text, and names of groups.
    let pattern = pattern.replace("\\Z", "\\z").replace("(?P=", "(?:");
    let Ok(hir) = regex_syntax::ParserBuilder::new().utf8(false).build().parse(&pattern) else { return Kinds::NONE };
    let begins = anchored != "none" || is_anchored(&hir, true);
    let ends = anchored == "full" || is_anchored(&hir, false);
    if !begins || !ends {
        return Kinds::NONE;
    }
    let mut allowed = Allowed::default();
    allowed.look(&hir);
    allowed.cleared()
}

fn is_anchored(hir: &Hir, at_start: bool) -> bool {
    let looks = if at_start { hir.properties().look_set_prefix() } else { hir.properties().look_set_suffix() };
    let wanted: &[Look] = if at_start { &[Look::Start] } else { &[Look::End] };
    wanted.iter().any(|look| looks.contains(*look))
}

/// Which characters that matter a pattern lets through.
#[derive(Default)]
struct Allowed {
    everything: bool,
    characters: Vec<char>,
}

/// Characters with a meaning somewhere.
const MATTER: &str = "\"'`;&|$<>(){}[]*?!#%\\/:.\n\r\0 ,=+~^@-";

impl Allowed {
    fn look(&mut self, hir: &Hir) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => {
                for character in String::from_utf8_lossy(&literal.0).chars() {
                    self.add(character);
                }
            }
            HirKind::Class(Class::Unicode(class)) => {
                for character in MATTER.chars() {
                    if class.ranges().iter().any(|range| range.start() <= character && character <= range.end()) {
                        self.add(character);
                    }
                }
            }
            HirKind::Class(Class::Bytes(_)) => self.everything = true,
            HirKind::Repetition(repetition) => self.look(&repetition.sub),
            HirKind::Capture(capture) => self.look(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().for_each(|part| self.look(part)),
        }
    }

    fn add(&mut self, character: char) {
        if MATTER.contains(character) && !self.characters.contains(&character) {
            self.characters.push(character);
        }
    }

    fn cleared(&self) -> Kinds {
        if self.everything {
            return Kinds::NONE;
        }
        let has = |characters: &str| characters.chars().any(|character| self.characters.contains(&character));
        let mut kinds = Kinds::NONE;
        for &kind in Kind::ALL {
            let dangerous = match kind {
                Kind::Sql | Kind::Xpath | Kind::Nosql => "\"'`;()*\\$=[]",
                Kind::Command => "\"'`;&|$<>(){}*?!#\\\n~ ",
                Kind::Code => "\"'`()[]{}.=;\n",
                Kind::Ldap | Kind::LdapDn => "()*\\\0&|=",
                Kind::Template => "{}%$",
                Kind::Header | Kind::Log => "\n\r",
                Kind::Xss => "<>\"'&",
                Kind::Path => "/\\\0",
                Kind::Ssrf | Kind::Redirect => "/:\\@.",
                Kind::Xxe => "<&",
                Kind::RegexDos => "*+?()[]{}|",
                _ => "\"'`;&|$<>(){}[]*?!#%\\/:.\n\r\0",
            };
            if !has(dangerous) {
                kinds |= kind.into();
            }
        }
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_texts_of_safe_characters_are_cleared() {
        assert!(cleared("^[a-z0-9_]+$", "none").has(Kind::Sql) || cleared(r"\A[a-z0-9_]+\Z", "none").has(Kind::Sql));
        assert!(cleared("[a-z]+", "full").has(Kind::Command));
        assert!(cleared("[a-z]+", "start").is_empty());
        assert!(cleared("[a-z]+", "none").is_empty());
        assert!(!cleared(r"[\w/.]+", "full").has(Kind::Path));
        assert!(cleared(r"[\w/.]+", "full").has(Kind::Sql));
        assert!(cleared("[^/]+", "full").has(Kind::Path));
        assert!(!cleared("[^/]+", "full").has(Kind::Command));
        assert!(cleared("(", "full").is_empty());
    }
}
