//! Tokens whose format is known. A search for all their beginnings at once (Aho-Corasick) finds the places; the
//! expression of the format is then tried there alone.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use covet_core::{Precision, Span, Text};
use regex::Regex;
use ruff_python_ast::token::{TokenKind, Tokens};
use ruff_text_size::Ranged;

use super::quality::{entropy, has_github_checksum, is_placeholder, masked};
use crate::security::RawFinding;

/// One format of secrets.
struct Format {
    id: &'static str,
    /// What it is called in a message, with its article.
    name: &'static str,
    /// Texts one of which every secret of the format begins with.
    starts: &'static [&'static str],
    /// The whole secret, from its beginning; a group named `secret` is the part that is drawn at random.
    expression: &'static str,
    /// The least entropy of the random part, in bits for each character.
    entropy: f64,
    check: Check,
}

/// What else must hold.
#[derive(Clone, Copy, PartialEq)]
enum Check {
    None,
    /// A checksum; it makes the finding surer.
    GitHub,
    /// Not in comments and documentation, where addresses are examples.
    CodeOnly,
}

const FORMATS: &[Format] = &[
    Format {
        id: "aws-access-key",
        name: "an AWS access key",
        starts: &["AKIA", "ASIA"],
        expression: r"(?:AKIA|ASIA)(?<secret>[A-Z2-7]{16})\b",
        entropy: 2.8,
        check: Check::None,
    },
    Format {
        id: "google-api-key",
        name: "a Google API key",
        starts: &["AIza"],
        expression: r"AIza(?<secret>[0-9A-Za-z_-]{35})",
        entropy: 3.5,
        check: Check::None,
    },
    Format {
        id: "github-token",
        name: "a GitHub token",
        starts: &["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
        expression: r"(?:gh[pousr]_(?<secret>[0-9A-Za-z]{36})|github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})\b",
        entropy: 3.5,
        check: Check::GitHub,
    },
    Format {
        id: "gitlab-token",
        name: "a GitLab token",
        starts: &["glpat-", "gldt-", "glrt-", "glptt-"],
        expression: r"gl(?:pat|dt|rt|ptt)-(?<secret>[0-9A-Za-z_-]{20,40})",
        entropy: 3.2,
        check: Check::None,
    },
    Format {
        id: "slack-token",
        name: "a Slack token",
        starts: &["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xapp-", "https://hooks.slack.com/services/"],
        expression: r"(?:xox[bpars]-(?<secret>[0-9A-Za-z-]{24,80})|xapp-\d-[0-9A-Z]+-\d+-[0-9a-f]{40,}|https://hooks\.slack\.com/services/T[0-9A-Z]{8,}/B[0-9A-Z]{8,}/[0-9A-Za-z]{24})",
        entropy: 2.8,
        check: Check::None,
    },
    Format {
        id: "stripe-key",
        name: "a Stripe key",
        starts: &["sk_live_", "rk_live_", "whsec_"],
        expression: r"(?:[sr]k_live_|whsec_)(?<secret>[0-9A-Za-z]{24,100})\b",
        entropy: 3.2,
        check: Check::None,
    },
    Format {
        id: "twilio-key",
        name: "a Twilio key",
        starts: &["SK"],
        expression: r"SK(?<secret>[0-9a-f]{32})\b",
        entropy: 3.0,
        check: Check::None,
    },
    Format {
        id: "sendgrid-key",
        name: "a SendGrid key",
        starts: &["SG."],
        expression: r"SG\.(?<secret>[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43})",
        entropy: 3.5,
        check: Check::None,
    },
    Format {
        id: "anthropic-key",
        name: "an Anthropic key",
        starts: &["sk-ant-"],
        expression: r"sk-ant-(?:api|admin|sid)\d\d-(?<secret>[0-9A-Za-z_-]{80,110})",
        entropy: 3.5,
        check: Check::None,
    },
    Format {
        id: "openai-key",
        name: "an OpenAI key",
        starts: &["sk-"],
        expression: r"sk-(?:proj-|svcacct-|admin-)?(?<secret>[0-9A-Za-z_-]{20,100}T3BlbkFJ[0-9A-Za-z_-]{20,100})",
        entropy: 3.5,
        check: Check::None,
    },
    Format {
        id: "pypi-token",
        name: "a PyPI token",
        starts: &["pypi-AgE"],
        expression: r"pypi-AgE(?<secret>[0-9A-Za-z_-]{60,})",
        entropy: 3.5,
        check: Check::None,
    },
    Format {
        id: "npm-token",
        name: "an npm token",
        starts: &["npm_"],
        expression: r"npm_(?<secret>[0-9A-Za-z]{36})\b",
        entropy: 3.5,
        check: Check::GitHub,
    },
    Format {
        id: "hugging-face-token",
        name: "a Hugging Face token",
        starts: &["hf_"],
        expression: r"hf_(?<secret>[A-Za-z]{34})\b",
        entropy: 3.5,
        check: Check::None,
    },
    Format {
        id: "digitalocean-token",
        name: "a DigitalOcean token",
        starts: &["dop_v1_", "doo_v1_", "dor_v1_"],
        expression: r"do[por]_v1_(?<secret>[0-9a-f]{64})\b",
        entropy: 3.0,
        check: Check::None,
    },
    Format {
        id: "azure-storage-key",
        name: "an Azure storage key",
        starts: &["AccountKey="],
        expression: r"AccountKey=(?<secret>[0-9A-Za-z+/]{86}==)",
        entropy: 4.0,
        check: Check::None,
    },
    Format {
        id: "private-key",
        name: "a private key",
        starts: &["-----BEGIN "],
        expression: r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|[^0-9A-Za-z+/=]){0,40}(?<secret>[0-9A-Za-z+/=]{40,})",
        entropy: 3.0,
        check: Check::None,
    },
    Format {
        id: "json-web-token",
        name: "a JSON Web Token",
        starts: &["eyJ"],
        expression: r"eyJ[0-9A-Za-z_-]{15,}\.eyJ[0-9A-Za-z_-]{15,}\.(?<secret>[0-9A-Za-z_-]{22,})",
        entropy: 3.5,
        check: Check::CodeOnly,
    },
    Format {
        id: "url-password",
        name: "an address with its password",
        starts: &["://"],
        expression: r#"://[^\s:@/'"{}$<>%*]{1,64}:(?<secret>[^\s@/'"{}$<>%*]{3,64})@(?<host>[0-9A-Za-z.-]+)"#,
        entropy: 0.0,
        check: Check::CodeOnly,
    },
];

/// No secret needs a longer look, in bytes; without a bound one huge line would be slow.
const LONGEST: usize = 600;

struct Search {
    starts: AhoCorasick,
    /// The format that each start belongs to.
    format_of: Vec<usize>,
    expressions: Vec<Regex>,
}

static SEARCH: LazyLock<Search> = LazyLock::new(|| {
    let mut starts = Vec::new();
    let mut format_of = Vec::new();
    for (index, format) in FORMATS.iter().enumerate() {
        for start in format.starts {
            starts.push(*start);
            format_of.push(index);
        }
    }
    let expressions = FORMATS
        .iter()
        .map(|format| {
            Regex::new(&format!("^(?:{})", format.expression)).expect("the expressions of the table are well formed")
        })
        .collect();
    // The longest start decides: `sk-ant-` is no OpenAI key.
    let starts = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(starts)
        .expect("the starts of the table are few and short");
    Search { starts, format_of, expressions }
});

pub fn ids() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|format| format.id)
}

/// Whether a text is, or holds, a secret of a known format.
pub fn is_known(text: &str) -> bool {
    SEARCH.starts.find_iter(text).any(|found| {
        let expression = SEARCH.format_of.get(found.pattern().as_usize()).and_then(|&at| SEARCH.expressions.get(at));
        let end = text.floor_char_boundary(found.start() + LONGEST);
        expression.is_some_and(|expression| expression.is_match(&text[found.start()..end]))
    })
}

pub fn check(source: &Text, tokens: &Tokens, enabled: &dyn Fn(&str) -> bool) -> Vec<RawFinding> {
    let mut report = Vec::new();
    let text = source.as_str();
    for found in SEARCH.starts.find_iter(text) {
        let Some(&index) = SEARCH.format_of.get(found.pattern().as_usize()) else { continue };
        let (Some(format), Some(expression)) = (FORMATS.get(index), SEARCH.expressions.get(index)) else { continue };
        if !enabled(format.id) {
            continue;
        }
        let before = text[..found.start()].chars().next_back();
        let glued = before.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        if glued && format.id != "url-password" {
            continue;
        }
        let end = text.floor_char_boundary(found.start() + LONGEST);
        let Some(groups) = expression.captures(&text[found.start()..end]) else { continue };
        let (Some(whole), secret) = (groups.get(0), groups.name("secret")) else { continue };
        let random = secret.map_or(whole.as_str(), |part| part.as_str());
        if is_placeholder(random) || entropy(random) < format.entropy {
            continue;
        }
        let start = found.start() as u32;
        if format.check == Check::CodeOnly && is_prose(source, tokens, start) {
            continue;
        }
        if format.id == "url-password" && !is_real_address(random, groups.name("host").map_or("", |host| host.as_str()))
        {
            continue;
        }
        let (span, message) = if format.id == "url-password" {
            let at = start + (whole.as_str().len() - whole.as_str().trim_start_matches("://").len()) as u32;
            let span = Span::new(at, start + whole.end() as u32);
            (span, "A password is written into this address".to_owned())
        } else {
            let span = Span::new(start, start + whole.end() as u32);
            (span, format!("This looks like {} (`{}`)", format.name, masked(whole.as_str())))
        };
        let precision = match format.check {
            Check::GitHub if has_github_checksum(random) => Some(Precision::VeryHigh),
            _ => None,
        };
        report.push(RawFinding { rule: format.id, span, message, fix: None, related: Vec::new(), precision });
    }
    report
}

/// Whether a place is in a comment or in documentation: a text that is a statement of its own.
fn is_prose(source: &Text, tokens: &Tokens, at: u32) -> bool {
    let index = tokens.partition_point(|token| token.end().to_u32() <= at);
    let Some(token) = tokens.get(index).filter(|token| token.start().to_u32() <= at) else { return true };
    if token.kind() != TokenKind::String {
        return token.kind() == TokenKind::Comment;
    }
    let line = source.line_index(at);
    let start = source.line_span(line).map_or(at, |line| line.start);
    // Examples of a session at the prompt.
    let before = source.slice(Span::new(start, at)).trim_start();
    if before.starts_with(">>>") {
        return true;
    }
    let previous = tokens
        .iter()
        .take(index)
        .rev()
        .find(|token| !matches!(token.kind(), TokenKind::Comment | TokenKind::NonLogicalNewline));
    previous.is_none_or(|token| matches!(token.kind(), TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent))
}

/// Whether the password of an address is one that someone would have to keep: no example, no machine of one's own.
fn is_real_address(password: &str, host: &str) -> bool {
    let low = password.to_ascii_lowercase();
    let common = [
        "password",
        "passwd",
        "pass",
        "pwd",
        "secret",
        "user",
        "postgres",
        "root",
        "admin",
        "mysql",
        "guest",
        "test",
        "pw",
        "mypass",
        "mypassword",
        "pass123",
        "password123",
        "token",
        "key",
    ];
    let own = [
        "localhost",
        "127.0.0.1",
        "0.0.0.0",
        "db",
        "host",
        "hostname",
        "server",
        "proxy",
        "example",
        "postgres",
        "redis",
        "mysql",
    ];
    let host = host.to_ascii_lowercase();
    !common.contains(&low.as_str())
        && !own.contains(&host.as_str())
        && !host.contains("example")
        && !host.ends_with(".test")
        && !host.ends_with(".local")
        && (low.len() >= 6 || !low.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && entropy(password) >= 2.0
        && !password.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        && !password.bytes().all(|byte| byte.is_ascii_digit())
}
