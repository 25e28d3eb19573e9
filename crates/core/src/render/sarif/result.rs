//! One result of a log.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};
use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, CodeFlow, Fix as SarifFix, Location, Message, Replacement, Result as SarifResult,
    Suppression as SarifSuppression, ThreadFlow, ThreadFlowLocation,
};

use super::limits::Limits;
use super::{artifact, bag, level, location, logical, message, region_of};
use crate::baseline::FINGERPRINT;
use crate::finding::{Edit, Finding, Fix, FixSafety, Flow, Property};
use crate::place::Place;
use crate::render::Texts;
use crate::report::{BaselineState, Entry, EntryMember, Report};
use crate::suppress::{Suppression, SuppressionKind};
use crate::text::Text;

pub(super) fn result(report: &Report<'_>, entry: &Entry, texts: &mut Texts<'_>, limits: &mut Limits) -> SarifResult {
    let finding = &entry.finding;
    let text = texts.get(&finding.place.path);

    let mut place = location(&finding.place, excerpt(text.as_ref(), &finding.place));
    place.logical_locations = finding.logical.as_ref().map(|name| vec![logical(name)]);
    if entry.members().next().is_some_and(|own| own.is_new_copy) {
        place.message = Some(Message::from("New copy"));
    }

    let mut result = SarifResult::builder()
        .rule_id(finding.rule.as_str())
        .level(level(finding.severity))
        .message(message(&finding.message, finding.place.region.as_ref()))
        .locations(vec![place])
        .partial_fingerprints(fingerprints(entry))
        .build();
    result.rule_index = report.rules.index(finding.rule.as_str()).map(|index| index as i64);
    result.related_locations = some(related(entry, texts, limits));
    result.code_flows = some(limits.flows(&finding.flows).iter().map(|flow| code_flow(flow, texts)).collect());
    result.fixes = finding.fix.as_ref().and_then(|fix| Some(vec![sarif_fix(finding, fix, texts)?]));
    result.baseline_state = match entry.baseline {
        _ if !entry.in_scope => Some(json!("unchanged")),
        BaselineState::None => None,
        BaselineState::New => Some(json!("new")),
        BaselineState::Unchanged => Some(json!("unchanged")),
    };
    result.suppressions = entry.suppression.as_ref().map(|one| vec![suppression(one)]);
    result.properties = properties(entry);
    result
}

/// `primaryLocationLineHash` is the one that GitHub reads. Ours serves under both names.
fn fingerprints(entry: &Entry) -> BTreeMap<String, String> {
    [FINGERPRINT, "primaryLocationLineHash"].map(|name| (name.to_owned(), entry.fingerprint.clone())).into()
}

fn excerpt<'a>(text: Option<&'a Text>, place: &Place) -> Option<&'a str> {
    Some(text?.slice(place.region.as_ref()?.span))
}

fn related(entry: &Entry, texts: &mut Texts<'_>, limits: &mut Limits) -> Vec<Location> {
    let finding = &entry.finding;
    let room = limits.related(finding.peers.len() + finding.related.len());
    let peers = entry.members().skip(1).map(|peer| (peer.at.place, Cow::Owned(peer_message(&peer)), peer.at.logical));
    let others = finding.related.iter().map(|one| (&one.place, Cow::Borrowed(one.message.as_str()), None));
    let related = peers.chain(others).take(room).zip(1..);
    related
        .map(|((place, told, name), id)| {
            let text = texts.get(&place.path);
            let mut location = location(place, excerpt(text.as_ref(), place));
            location.id = Some(id);
            location.message = Some(message(&told, place.region.as_ref()));
            location.logical_locations = name.map(|name| vec![logical(name)]);
            location
        })
        .collect()
}

/// What is said of another place of a finding about several.
fn peer_message(peer: &EntryMember<'_>) -> String {
    let message = if peer.at.message.is_empty() { "Also here" } else { peer.at.message };
    match peer {
        EntryMember { suppression: Some(_), .. } => format!("{message} (suppressed)"),
        EntryMember { is_new_copy: true, .. } => format!("{message} (new copy)"),
        _ => message.to_owned(),
    }
}

fn code_flow(flow: &Flow, texts: &mut Texts<'_>) -> CodeFlow {
    let steps = flow.steps.iter().zip(1..);
    let locations: Vec<ThreadFlowLocation> = steps
        .map(|(step, order)| {
            let text = texts.get(&step.place.path);
            let mut location = location(&step.place, excerpt(text.as_ref(), &step.place));
            location.message = Some(message(&step.message, step.place.region.as_ref()));
            location.logical_locations = step.logical.as_ref().map(|name| vec![logical(name)]);
            let ends = order == 1 || order as usize == flow.steps.len();
            ThreadFlowLocation {
                location: Some(location),
                execution_order: Some(order),
                importance: Some(json!(if ends { "essential" } else { "important" })),
                ..ThreadFlowLocation::default()
            }
        })
        .collect();
    CodeFlow::builder().thread_flows(vec![ThreadFlow::builder().locations(locations).build()]).build()
}

/// The fix as replacements in its files; all of them or none.
fn sarif_fix(finding: &Finding, fix: &Fix, texts: &mut Texts<'_>) -> Option<SarifFix> {
    let own = (&finding.place.path, fix.edits.as_slice());
    let others = fix.others.iter().map(|other| (&other.path, other.edits.as_slice()));
    let files = std::iter::once(own).chain(others).filter(|(_, edits)| !edits.is_empty());
    let changes = files.map(|(path, edits)| artifact_change(&texts.get(path)?, edits)).collect::<Option<Vec<_>>>()?;
    if changes.is_empty() {
        return None;
    }
    let safety = match fix.safety {
        FixSafety::Safe => "safe",
        FixSafety::Unsafe => "unsafe",
        FixSafety::Display => "display",
    };
    Some(
        SarifFix::builder()
            .description(Message::from(&fix.message))
            .artifact_changes(changes)
            .properties(bag([("safety", json!(safety))]))
            .build(),
    )
}

/// What changes in a file. A notebook has none: its cells are JSON strings in the file.
fn artifact_change(text: &Text, edits: &[Edit]) -> Option<ArtifactChange> {
    if text.is_notebook() {
        return None;
    }
    let replacements: Vec<Replacement> = edits
        .iter()
        .map(|edit| {
            let mut replacement = Replacement::builder().deleted_region(region_of(&text.region(edit.span))).build();
            if !edit.content.is_empty() {
                let content = ArtifactContent { text: Some(edit.content.clone()), ..ArtifactContent::default() };
                replacement.inserted_content = Some(content);
            }
            replacement
        })
        .collect();
    let place = Place { path: text.path().clone(), region: None };
    Some(ArtifactChange::builder().artifact_location(artifact(&place)).replacements(replacements).build())
}

fn suppression(suppression: &Suppression) -> SarifSuppression {
    let mut sarif = SarifSuppression::builder()
        .kind(json!("inSource"))
        .status(json!("accepted"))
        .location(location(&suppression.place, None))
        .properties(bag([("comment", json!(comment_word(suppression.kind)))]))
        .build();
    sarif.justification.clone_from(&suppression.reason);
    sarif
}

fn comment_word(kind: SuppressionKind) -> &'static str {
    match kind {
        SuppressionKind::Covet => "covet: ignore",
        SuppressionKind::Noqa => "noqa",
        SuppressionKind::Nosec => "nosec",
    }
}

fn properties(entry: &Entry) -> Option<serde_sarif::sarif::PropertyBag> {
    let finding = &entry.finding;
    let mut values: BTreeMap<String, Value> =
        finding.properties.iter().map(|(name, value)| (name.clone(), property(value))).collect();
    // `tags` has a type of its own in a property bag (3.8.2.1).
    let tags = match values.remove("tags") {
        Some(Value::Array(tags)) => Some(tags.into_iter().filter_map(|tag| tag.as_str().map(str::to_owned)).collect()),
        Some(Value::String(tag)) => Some(vec![tag]),
        _ => None,
    };
    if let Some(precision) = finding.precision {
        values.insert("precision".to_owned(), json!(precision.as_str()));
    }
    if finding.place.region.is_none() {
        values.insert("wholeFile".to_owned(), json!(true));
    }
    if finding.is_class() {
        // With them the log can serve as a baseline.
        let members: Vec<&str> = entry.members().map(|member| member.fingerprint).collect();
        values.insert("memberFingerprints".to_owned(), json!(members));
    }
    if values.is_empty() && tags.is_none() {
        return None;
    }
    let mut bag = bag(values);
    bag.tags = tags;
    Some(bag)
}

fn property(value: &Property) -> Value {
    match value {
        Property::Text(text) => json!(text),
        // A number that JSON cannot hold becomes null.
        Property::Number(number) => json!(number),
        Property::Flag(flag) => json!(flag),
        Property::List(texts) => json!(texts),
    }
}

fn some<T>(items: Vec<T>) -> Option<Vec<T>> {
    (!items.is_empty()).then_some(items)
}
