//! Fingerprints: what a finding is known by from one run to the next.

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::Xxh3;

use crate::finding::{Finding, LogicalKind, MemberRef};
use crate::place::RelPath;

/// The fingerprint of each finding, in the order of the findings.
///
/// It is 16 hexadecimal digits (xxh3-64 of the rule, the last part of the function's or class's name, and the text of
/// the lines without white space), `:`, and a number from 1 among findings that are equal in this. A finding on a whole
/// file is known by its message instead of its lines, without the file's name and without numbers, since both may change
/// while the matter stays. Neither lines added above, a renamed file nor a moved function change the set of them.
///
/// Equal ones are numbered in the order of their class, the text around them, and only then their path and place.
///
/// A finding about several places is known by the smallest fingerprint of them, so that neither their order nor which
/// of them is told first counts.
pub fn fingerprints(findings: &[Finding]) -> Vec<String> {
    member_fingerprints(findings).iter().map(|members| smallest(members)).collect()
}

/// For each finding the fingerprints of the places it is about, in the order of [`Finding::members`].
pub fn member_fingerprints(findings: &[Finding]) -> Vec<Vec<String>> {
    let mut equals: FxHashMap<u64, Vec<(usize, usize, MemberRef<'_>)>> = FxHashMap::default();
    for (index, finding) in findings.iter().enumerate() {
        for (nth, member) in finding.members().enumerate() {
            equals.entry(base(finding, member)).or_default().push((index, nth, member));
        }
    }
    let mut fingerprints: Vec<Vec<String>> =
        findings.iter().map(|finding| vec![String::new(); 1 + finding.peers.len()]).collect();
    for (base, mut members) in equals {
        if members.len() > 1 {
            // The sort is stable: findings at the same place stay in report order.
            members.sort_by_cached_key(|(_, _, member)| {
                (class(member), member.context.neighbours, member.place.path.clone(), member.place.offset())
            });
        }
        for (number, (index, nth, _)) in members.into_iter().enumerate() {
            fingerprints[index][nth] = format!("{base:016x}:{}", number + 1);
        }
    }
    fingerprints
}

/// The smallest of the fingerprints, the numbers being compared as such; empty of none.
pub(crate) fn smallest<T: AsRef<str>>(fingerprints: &[T]) -> String {
    let key = |one: &&T| {
        let one = one.as_ref();
        let number = one.split_once(':').and_then(|(_, number)| number.parse::<u64>().ok());
        (base_of(one).to_owned(), number)
    };
    fingerprints.iter().min_by_key(key).map_or_else(String::new, |one| one.as_ref().to_owned())
}

/// The part of a fingerprint before the number.
pub fn base_of(fingerprint: &str) -> &str {
    fingerprint.split_once(':').map_or(fingerprint, |(base, _)| base)
}

fn base(finding: &Finding, member: MemberRef<'_>) -> u64 {
    let mut hash = Xxh3::new();
    let mut part = |bytes: &[u8]| {
        hash.update(&(bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    part(finding.rule.as_str().as_bytes());
    part(name(&member).as_bytes());
    if member.place.region.is_some() {
        part(b"lines");
        part(&member.context.lines.to_le_bytes());
    } else {
        part(b"file");
        part(lasting(&finding.message, &member.place.path).as_bytes());
    }
    hash.digest()
}

/// The name of the function or class; a module's name is that of its file, so it does not count.
fn name<'a>(member: &MemberRef<'a>) -> &'a str {
    match member.logical {
        Some(logical) if logical.kind != LogicalKind::Module => logical.name(),
        _ => "",
    }
}

/// A message without the file's path, its name and its module's name in backticks, and with `#` for every number.
fn lasting(message: &str, path: &RelPath) -> String {
    let module = path.file_name().split_once('.').map_or(path.file_name(), |(stem, _)| stem);
    let message =
        message.replace(path.as_str(), "").replace(path.file_name(), "").replace(&format!("`{module}`"), "``");
    let mut lasting = String::with_capacity(message.len());
    for letter in message.chars() {
        if !letter.is_ascii_digit() {
            lasting.push(letter);
        } else if !lasting.ends_with('#') {
            lasting.push('#');
        }
    }
    lasting
}

/// The names between the module and the function: its class, and the functions around it.
fn class(member: &MemberRef<'_>) -> String {
    let Some(logical) = member.logical else { return String::new() };
    let parts: Vec<&str> = logical.qualified.split('.').collect();
    let path = member.place.path.as_str();
    let path = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let path = path.strip_suffix("/__init__").unwrap_or(path);
    let folders: Vec<&str> = path.split('/').collect();
    // The longest beginning of the name that is an end of the path is the module.
    let module = (0..parts.len()).rev().find(|&length| folders.ends_with(&parts[..length])).unwrap_or(0);
    parts[module..parts.len() - 1].join(".")
}

#[cfg(test)]
mod tests;
