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
                Kind::Path => "/\\",
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

/// Whether a text can make a pattern run for a time that doubles with every letter: where a repetition holds another, what
/// goes on with the inner one can begin the next round of the outer one, and what follows can fail.
pub fn backtracks(pattern: &str, is_whole: bool) -> bool {
    let pattern = pattern.replace("\\Z", "\\z");
    let Ok(hir) = regex_syntax::ParserBuilder::new().utf8(false).build().parse(&pattern) else { return false };
    // Each part, and whether what comes behind it can fail.
    let mut work: Vec<(&Hir, bool)> = vec![(&hir, is_whole)];
    while let Some((part, can_fail)) = work.pop() {
        match part.kind() {
            HirKind::Repetition(repetition) => {
                let body = &*repetition.sub;
                let is_endless = repetition.max.is_none();
                if is_endless && can_fail {
                    let begins = first(body);
                    if endless_at_end(body).iter().any(|inner| overlap(inner, &begins)) {
                        return true;
                    }
                }
                work.push((body, can_fail));
            }
            HirKind::Capture(capture) => work.push((&capture.sub, can_fail)),
            HirKind::Concat(parts) => {
                let mut behind = can_fail;
                for part in parts.iter().rev() {
                    work.push((part, behind));
                    let is_end = matches!(part.kind(), HirKind::Look(look) if *look != Look::Start);
                    behind |= is_end || !is_nullable(part);
                }
            }
            HirKind::Alternation(parts) => work.extend(parts.iter().map(|part| (part, can_fail))),
            HirKind::Empty | HirKind::Look(_) | HirKind::Literal(_) | HirKind::Class(_) => {}
        }
    }
    false
}

type Ranges = Vec<(char, char)>;

fn is_nullable(hir: &Hir) -> bool {
    hir.properties().minimum_len() == Some(0)
}

/// The characters with which a text can begin that fits.
fn first(hir: &Hir) -> Ranges {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => Vec::new(),
        HirKind::Literal(literal) => {
            String::from_utf8_lossy(&literal.0).chars().next().map(|first| (first, first)).into_iter().collect()
        }
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().map(|range| (range.start(), range.end())).collect()
        }
        HirKind::Repetition(repetition) => first(&repetition.sub),
        HirKind::Capture(capture) => first(&capture.sub),
        HirKind::Concat(parts) => {
            let mut ranges = Vec::new();
            for part in parts {
                ranges.extend(first(part));
                if !is_nullable(part) {
                    break;
                }
            }
            ranges
        }
        HirKind::Alternation(parts) => parts.iter().flat_map(first).collect(),
    }
}

/// With what each repetition without end goes on that can be the last part of a text that fits.
fn endless_at_end(hir: &Hir) -> Vec<Ranges> {
    match hir.kind() {
        HirKind::Repetition(repetition) => {
            let mut all = endless_at_end(&repetition.sub);
            if repetition.max.is_none() {
                all.push(first(&repetition.sub));
            }
            all
        }
        HirKind::Capture(capture) => endless_at_end(&capture.sub),
        HirKind::Concat(parts) => {
            let mut all = Vec::new();
            for part in parts.iter().rev() {
                all.extend(endless_at_end(part));
                if !is_nullable(part) {
                    break;
                }
            }
            all
        }
        HirKind::Alternation(parts) => parts.iter().flat_map(endless_at_end).collect(),
        HirKind::Empty | HirKind::Look(_) | HirKind::Literal(_) | HirKind::Class(_) => Vec::new(),
    }
}

fn overlap(left: &Ranges, right: &Ranges) -> bool {
    left.iter().any(|(start, end)| right.iter().any(|(other, last)| start <= last && other <= end))
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
        assert!(cleared(r"[^/\\]+", "full").has(Kind::Path));
        assert!(!cleared("[^/]+", "full").has(Kind::Command));
        assert!(cleared("(", "full").is_empty());
    }

    #[test]
    fn a_repetition_in_a_repetition_backtracks_where_a_text_fits_in_two_ways() {
        assert!(backtracks(r"^(\w+\s?)+$", false));
        assert!(backtracks(r"(a+)+b", false) && backtracks(r"(\d*)*x", false));
        assert!(backtracks(r"([a-z]+)*", true) && !backtracks(r"([a-z]+)*", false));
        assert!(!backtracks(r"^\w+(?:\s\w+)*\s?$", false));
        assert!(!backtracks(r"^([a-z]+,)*$", false) && !backtracks(r#""(?:[^"\\]|\\.)*""#, false));
        assert!(!backtracks("(", false));
    }
}
