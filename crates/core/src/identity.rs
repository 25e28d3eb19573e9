//! Fingerprints: what a finding is known by from one run to the next.

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::Xxh3;

use crate::finding::{Finding, LogicalKind};
use crate::place::RelPath;

/// The fingerprint of each finding, in the order of the findings.
///
/// It is 16 hexadecimal digits (xxh3-64 of the rule, the last part of the function's or class's name, and the text of
/// the lines without white space), `:`, and a number from 1 among findings that are equal in this. A finding on a whole
/// file is known by its message instead of its lines, without the file's name and without numbers, since both may change
/// while the matter stays. Neither lines added above, a renamed file nor a moved function change the set of them.
///
/// Equal ones are numbered in the order of their class, the text around them, and only then their path and place.
pub fn fingerprints(findings: &[Finding]) -> Vec<String> {
    let mut equals: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (index, finding) in findings.iter().enumerate() {
        equals.entry(base(finding)).or_default().push(index);
    }
    let mut fingerprints = vec![String::new(); findings.len()];
    for (base, mut indices) in equals {
        if indices.len() > 1 {
            // The sort is stable: findings at the same place stay in report order.
            indices.sort_by_cached_key(|&index| {
                let finding = &findings[index];
                let place = &finding.place;
                (class(finding), finding.context.neighbours, place.path.clone(), place.offset())
            });
        }
        for (number, index) in indices.into_iter().enumerate() {
            fingerprints[index] = format!("{base:016x}:{}", number + 1);
        }
    }
    fingerprints
}

/// The part of a fingerprint before the number.
pub fn base_of(fingerprint: &str) -> &str {
    fingerprint.split_once(':').map_or(fingerprint, |(base, _)| base)
}

fn base(finding: &Finding) -> u64 {
    let mut hash = Xxh3::new();
    let mut part = |bytes: &[u8]| {
        hash.update(&(bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    part(finding.rule.as_str().as_bytes());
    part(name(finding).as_bytes());
    if finding.place.region.is_some() {
        part(b"lines");
        part(&finding.context.lines.to_le_bytes());
    } else {
        part(b"file");
        part(lasting(&finding.message, &finding.place.path).as_bytes());
    }
    hash.digest()
}

/// The name of the function or class; a module's name is that of its file, so it does not count.
fn name(finding: &Finding) -> &str {
    match &finding.logical {
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
fn class(finding: &Finding) -> String {
    let Some(logical) = &finding.logical else { return String::new() };
    let parts: Vec<&str> = logical.qualified.split('.').collect();
    let path = finding.place.path.as_str();
    let path = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let path = path.strip_suffix("/__init__").unwrap_or(path);
    let folders: Vec<&str> = path.split('/').collect();
    // The longest beginning of the name that is an end of the path is the module.
    let module = (0..parts.len()).rev().find(|&length| folders.ends_with(&parts[..length])).unwrap_or(0);
    parts[module..parts.len() - 1].join(".")
}

#[cfg(test)]
mod tests;
