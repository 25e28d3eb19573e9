//! From what a program finds to what is reported: selection, severities, identity and suppression.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Failure;
use super::scope::Scoped;
use super::setup::Setup;
use crate::finding::Finding;
use crate::identity::member_fingerprints;
use crate::place::RelPath;
use crate::project::{Analysis, Notification};
use crate::report::Entry;
use crate::rule::{Rule, RuleId, Severity};
use crate::select::names_rule;
use crate::suppress::{self, Suppression};

/// Rules whose findings mean that a file was not looked at: SARIF wants them as notifications too.
const NOT_LOOKED_AT: [&str; 4] = ["unreadable-file", "oversized-file", "undecodable-file", "syntax-error"];

/// Rules whose findings mean that others in the file may be missing.
fn hides_others(rule: &str) -> bool {
    NOT_LOOKED_AT.contains(&rule) || rule == "rule-failure"
}

const UNUSED: &str = "unused-suppression";
const INVALID: &str = "invalid-suppression";

/// What is to be reported, in order of path, place, rule and message.
pub struct Refined {
    pub entries: Vec<Entry>,
    pub notifications: Vec<Notification>,
    /// Files that could not be judged in full, such as those with a syntax error.
    pub not_judged: FxHashSet<RelPath>,
}

/// # Errors
/// When the program names a rule that it does not have.
pub fn refine<C>(analysis: Analysis, setup: &Setup<C>, scoped: &Scoped, judges_bare: bool) -> Result<Refined, Failure> {
    let Analysis { mut findings, suppressions, mut notifications, pages: _ } = analysis;
    findings.extend(scoped.problems.iter().cloned());
    let mut not_judged = FxHashSet::default();
    for finding in &findings {
        if hides_others(finding.rule.as_str()) {
            not_judged.insert(finding.place.path.clone());
        }
        if NOT_LOOKED_AT.contains(&finding.rule.as_str()) {
            notifications.push(Notification {
                id: finding.rule.to_string(),
                level: Severity::Error,
                message: finding.message.clone(),
                place: Some(finding.place.clone()),
            });
        }
    }
    let mut unknown = None;
    findings.retain_mut(|finding| {
        let Some(rule) = setup.rules.get(finding.rule.as_str()) else {
            unknown = Some(finding.rule.clone());
            return false;
        };
        finding.severity = setup.severity_of(rule).unwrap_or(finding.severity);
        let judged = finding.members().filter(|member| !setup.is_ignored_in(rule, &member.place.path));
        // What is about several places is nothing where only one is left.
        let least = if finding.is_class() { 2 } else { 1 };
        setup.selection.is_on(rule.id.as_str()) && judged.take(least).count() == least
    });
    if let Some(rule) = unknown {
        return Err(Failure::Internal(format!("a finding names the rule `{rule}`, which does not exist")));
    }
    sort(&mut findings);
    findings.dedup_by(|next, kept| order(next) == order(kept));
    drop_superseded(&mut findings, setup);

    let mut entries = with_fingerprints(findings);
    let run = suppress::Run {
        rules: &setup.rules,
        selection: &setup.selection,
        names: &names_rule,
        whole_file: &|path: &RelPath| scoped.is_whole(path),
        judges_bare,
    };
    let unused = suppress::apply(&mut entries, &suppressions, &run);
    // Only now: no comment accepts what is wrong with itself.
    let mut on_comments = Vec::new();
    if let Some(rule) = on_comments_rule(UNUSED, setup) {
        on_comments.extend(
            unused
                .iter()
                .map(|unused| on_comment(&unused.suppression, rule, unused.message(), setup).with_fix(unused.fix())),
        );
    }
    if let Some(rule) = on_comments_rule(INVALID, setup) {
        for suppression in &suppressions {
            let messages = suppress::wrong_names(suppression, &setup.rules, &names_rule);
            on_comments.extend(messages.into_iter().map(|message| on_comment(suppression, rule, message, setup)));
        }
    }
    if !on_comments.is_empty() {
        on_comments.retain(|finding| {
            setup.rules.get(finding.rule.as_str()).is_some_and(|rule| !setup.is_ignored_in(rule, &finding.place.path))
        });
        sort(&mut on_comments);
        entries.extend(with_fingerprints(on_comments));
        entries.sort_by(|left, right| order(&left.finding).cmp(&order(&right.finding)));
    }
    Ok(Refined { entries, notifications, not_judged })
}

type Order<'a> = (&'a RelPath, u32, (u32, u32), &'a RuleId, &'a str);

fn order(finding: &Finding) -> Order<'_> {
    let place = &finding.place;
    let start = place.region.as_ref().map_or((0, 0), |region| (region.start.line, region.start.column));
    (&place.path, place.offset(), start, &finding.rule, &finding.message)
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by(|left, right| order(left).cmp(&order(right)));
}

fn with_fingerprints(findings: Vec<Finding>) -> Vec<Entry> {
    let fingerprints = member_fingerprints(&findings);
    findings.into_iter().zip(fingerprints).map(|(finding, fingerprints)| Entry::new(finding, fingerprints)).collect()
}

/// Drops findings that another one on the same lines says better.
fn drop_superseded<C>(findings: &mut Vec<Finding>, setup: &Setup<C>) {
    let mut better: FxHashMap<(RelPath, String), Vec<(u32, u32)>> = FxHashMap::default();
    for finding in findings.iter() {
        let Some(rule) = setup.rules.get(finding.rule.as_str()) else { continue };
        for worse in &rule.supersedes {
            better.entry((finding.place.path.clone(), worse.clone())).or_default().push(lines(finding));
        }
    }
    if better.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let (first, last) = lines(finding);
        let key = (finding.place.path.clone(), finding.rule.to_string());
        !better.get(&key).is_some_and(|ranges| ranges.iter().any(|&(start, end)| start <= last && first <= end))
    });
}

/// The first and last line of a finding.
fn lines(finding: &Finding) -> (u32, u32) {
    finding.place.region.as_ref().map_or((1, 1), |region| (region.start.line, region.end.line))
}

/// A rule on comments, if it is on.
fn on_comments_rule<'a, C>(id: &str, setup: &'a Setup<C>) -> Option<&'a Rule> {
    setup.rules.get(id).filter(|_| setup.selection.is_on(id)).map(AsRef::as_ref)
}

fn on_comment<C>(comment: &Suppression, rule: &Rule, message: String, setup: &Setup<C>) -> Finding {
    let severity = setup.severity_of(rule).unwrap_or(rule.severity);
    let mut finding = Finding::on_file(rule.id.clone(), severity, message, comment.place.path.clone());
    finding.place = comment.place.clone();
    finding.context = comment.removal.map(|removal| removal.context).unwrap_or_default();
    finding
}
