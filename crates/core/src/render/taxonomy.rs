//! The names of the weaknesses that rules refer to.

/// An edition of the OWASP Top 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owasp {
    Y2021,
    Y2025,
}

impl Owasp {
    pub fn year(self) -> &'static str {
        match self {
            Self::Y2021 => "2021",
            Self::Y2025 => "2025",
        }
    }

    pub fn url(self) -> &'static str {
        match self {
            Self::Y2021 => "https://owasp.org/Top10/2021/",
            Self::Y2025 => "https://owasp.org/Top10/2025/",
        }
    }

    /// The title of a category such as `A03`.
    pub fn title(self, category: &str) -> Option<&'static str> {
        let number: usize = category.strip_prefix('A')?.parse().ok()?;
        let titles = match self {
            Self::Y2021 => [
                "Broken Access Control",
                "Cryptographic Failures",
                "Injection",
                "Insecure Design",
                "Security Misconfiguration",
                "Vulnerable and Outdated Components",
                "Identification and Authentication Failures",
                "Software and Data Integrity Failures",
                "Security Logging and Monitoring Failures",
                "Server-Side Request Forgery (SSRF)",
            ],
            Self::Y2025 => [
                "Broken Access Control",
                "Security Misconfiguration",
                "Software Supply Chain Failures",
                "Cryptographic Failures",
                "Injection",
                "Insecure Design",
                "Authentication Failures",
                "Software or Data Integrity Failures",
                "Security Logging and Alerting Failures",
                "Mishandling of Exceptional Conditions",
            ],
        };
        titles.get(number.checked_sub(1)?).copied()
    }

    /// `A03:2021`.
    pub fn id(self, category: &str) -> String {
        format!("{category}:{}", self.year())
    }

    /// `A03:2021 - Injection`.
    pub fn name(self, category: &str) -> String {
        let id = self.id(category);
        self.title(category).map_or_else(|| id.clone(), |title| format!("{id} - {title}"))
    }
}

/// `CWE-89`.
pub(super) fn cwe_id(number: u16) -> String {
    format!("CWE-{number}")
}

pub(super) fn cwe_url(number: u16) -> String {
    format!("https://cwe.mitre.org/data/definitions/{number}.html")
}

#[cfg(test)]
mod tests {
    use super::Owasp;

    #[test]
    fn a_category_has_the_title_of_its_edition() {
        assert_eq!(Owasp::Y2021.name("A03"), "A03:2021 - Injection");
        assert_eq!(Owasp::Y2025.name("A05"), "A05:2025 - Injection");
        assert_eq!(Owasp::Y2025.name("A10"), "A10:2025 - Mishandling of Exceptional Conditions");
        assert_eq!(Owasp::Y2021.name("A11"), "A11:2021");
    }
}
