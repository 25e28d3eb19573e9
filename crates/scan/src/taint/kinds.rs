//! What a flow can do harm to, and sets of that.

use std::ops::{BitAnd, BitOr, BitOrAssign};

use serde::Deserialize;

macro_rules! kinds {
    ($($variant:ident $rule:literal,)*) => {
        /// What kind of harm a sink does with data that it should not get.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind {
            $($variant,)*
        }

        impl Kind {
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The rule that reports it.
            pub fn rule(self) -> &'static str {
                match self {
                    $(Self::$variant => $rule,)*
                }
            }
        }
    };
}

kinds! {
    Sql "sql-from-request",
    Nosql "nosql-from-request",
    NosqlScript "nosql-from-request",
    Command "command-from-request",
    Code "code-from-request",
    Ldap "ldap-from-request",
    LdapDn "ldap-from-request",
    Xpath "xpath-from-request",
    Template "template-from-input",
    Header "header-from-request",
    Xss "markup-from-request",
    Path "path-from-request",
    Ssrf "url-from-request",
    Redirect "open-redirect",
    Xxe "xml-external-entities",
    Deserialization "pickle-untrusted",
    TrustBoundary "session-from-request",
    Log "log-from-request",
    RegexDos "regex-from-request",
    Random "predictable-secret",
    Hash "weak-hash-chosen",
    PasswordHash "password-plain-hash",
    Cookie "insecure-cookie",
    Credentials "hard-coded-credentials",
    MissingAuth "missing-authentication",
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kinds(u64);

impl Kinds {
    pub const NONE: Self = Self(0);
    pub const ALL: Self = Self(u64::MAX);
    /// What only text can do: a number is still one that may be foretold.
    pub const OF_TEXT: Self = Self(!(1 << Kind::Random as u64));

    // What is known of a text, and takes the harm out of it together with something else.

    /// It begins with `/`.
    pub const ROOTED: Self = Self(1 << 40);
    /// It does not begin with `//`.
    pub const ONE_SLASH: Self = Self(1 << 41);
    /// Every `'` in it is doubled.
    pub const DOUBLED: Self = Self(1 << 42);
    /// No `.` is in it.
    pub const NO_DOT: Self = Self(1 << 43);
    const NO_STAR: Self = Self(1 << 44);
    const NO_OPEN: Self = Self(1 << 45);
    const NO_CLOSE: Self = Self(1 << 46);

    /// What is known of a text without this character.
    pub fn without(character: char) -> Self {
        match character {
            '.' => Self::NO_DOT,
            '*' => Self::NO_STAR,
            '(' => Self::NO_OPEN,
            ')' => Self::NO_CLOSE,
            _ => Self::NONE,
        }
    }

    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Without what is known of these.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// With what follows from several things that are known.
    fn closed(self) -> Self {
        let mut bits = self.0;
        if self.contains(Self(Self::ROOTED.0 | Self::ONE_SLASH.0)) {
            bits |= Self::from(Kind::Redirect).0;
        }
        if self.contains(Self(Self::NO_STAR.0 | Self::NO_OPEN.0 | Self::NO_CLOSE.0)) {
            bits |= Self::from(Kind::Ldap).0;
        }
        Self(bits)
    }

    pub fn has(self, kind: Kind) -> bool {
        self.0 & Self::from(kind).0 != 0
    }

    pub fn bits(self) -> u64 {
        self.0
    }

    pub fn of_bits(bits: u64) -> Self {
        Self(bits)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl From<Kind> for Kinds {
    fn from(kind: Kind) -> Self {
        Self(1 << kind as u64)
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::NONE, |set, kind| set | kind.into())
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0).closed()
    }
}

impl BitOrAssign for Kinds {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl BitAnd for Kinds {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_together_takes_the_harm_out() {
        assert!(!Kinds::ROOTED.has(Kind::Redirect));
        assert!((Kinds::ROOTED | Kinds::ONE_SLASH).has(Kind::Redirect));
        assert!(!(Kinds::without('*') | Kinds::without('(')).has(Kind::Ldap));
        assert!((Kinds::without('*') | Kinds::without('(') | Kinds::without(')')).has(Kind::Ldap));
        assert!(!Kinds::ALL.minus(Kind::Random.into()).has(Kind::Random));
    }
}
