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
pub struct Kinds(u32);

impl Kinds {
    pub const NONE: Self = Self(0);
    pub const ALL: Self = Self(u32::MAX);
    /// What only text can do: a number is still one that may be foretold.
    pub const OF_TEXT: Self = Self(!(1 << Kind::Random as u32));

    pub fn has(self, kind: Kind) -> bool {
        self.0 & Self::from(kind).0 != 0
    }

    pub fn bits(self) -> u32 {
        self.0
    }

    pub fn of_bits(bits: u32) -> Self {
        Self(bits)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl From<Kind> for Kinds {
    fn from(kind: Kind) -> Self {
        Self(1 << kind as u32)
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
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Kinds {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl BitAnd for Kinds {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}
