//! One result of a log.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, CodeFlow, Fix as SarifFix, Location, Message, Replacement, Result as SarifResult,
    Suppression as SarifSuppression, ThreadFlow, ThreadFlowLocation,
};

use super::limits::Limits;
use super::{artifact, bag, level, location, logical, message, region_of};
use crate::baseline::FINGERPRINT;
use crate::finding::{Finding, Fix, FixSafety, Flow, Property};
use crate::place::Place;
use crate::render::Texts;
use crate::report::{BaselineState, Entry, Report};
use crate::suppress::{Suppression, SuppressionKind};
use crate::text::Text;

pub(super) fn result(report: &Report<'_>, entry: &Entry, texts: &mut Texts<'_>, limits: &mut Limits) -> SarifResult {
    let finding = &entry.finding;
    let text = texts.get(&finding.place.path);

    let mut place = location(&finding.place, excerpt(text.as_ref(), &finding.place));
    place.logical_locations = finding.logical.as_ref().map(|name| vec![logical(name)]);

    let mut result = SarifResult::builder()
        .rule_id(finding.rule.as_str())
        .level(level(finding.severity))
        .message(message(&finding.message, finding.place.region.as_ref()))
        .locations(vec![place])
        .partial_fingerprints(fingerprints(entry))
        .build();
    result.rule_index = report.rules.index(finding.rule.as_str()).map(|index| index as i64);
    result.related_locations = some(related(finding, texts, limits));
    result.code_flows = some(limits.flows(&finding.flows).iter().map(|flow| code_flow(flow, texts)).collect());
    result.fixes = finding.fix.as_ref().zip(text.as_ref()).and_then(|(fix, text)| Some(vec![sarif_fix(fix, text)?]));
    result.baseline_state = match entry.baseline {
        _ if !entry.in_scope => Some(json!("unchanged")),
        BaselineState::None => None,
        BaselineState::New => Some(json!("new")),
        BaselineState::Unchanged => Some(json!("unchanged")),
    };
    result.suppressions = entry.suppression.as_ref().map(|one| vec![suppression(one)]);
    result.properties = properties(finding);
    result
}

/// `primaryLocationLineHash` is the one that GitHub reads. Ours serves under both names.
fn fingerprints(entry: &Entry) -> BTreeMap<String, String> {
    [FINGERPRINT, "primaryLocationLineHash"].map(|name| (name.to_owned(), entry.fingerprint.clone())).into()
}

fn excerpt<'a>(text: Option<&'a Text>, place: &Place) -> Option<&'a str> {
    Some(text?.slice(place.region.as_ref()?.span))
}

fn related(finding: &Finding, texts: &mut Texts<'_>, limits: &mut Limits) -> Vec<Location> {
    let related = limits.related(&finding.related).iter().zip(1..);
    related
        .map(|(one, id)| {
            let text = texts.get(&one.place.path);
            let mut location = location(&one.place, excerpt(text.as_ref(), &one.place));
            location.id = Some(id);
            location.message = Some(message(&one.message, one.place.region.as_ref()));
            location
        })
        .collect()
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

/// The fix as replacements in the file. A notebook has none: its cells are JSON strings in the file.
fn sarif_fix(fix: &Fix, text: &Text) -> Option<SarifFix> {
    if text.is_notebook() || fix.edits.is_empty() {
        return None;
    }
    let replacements: Vec<Replacement> = fix
        .edits
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
    let change = ArtifactChange::builder().artifact_location(artifact(&place)).replacements(replacements).build();
    let safety = match fix.safety {
        FixSafety::Safe => "safe",
        FixSafety::Unsafe => "unsafe",
        FixSafety::Display => "display",
    };
    Some(
        SarifFix::builder()
            .description(Message::from(&fix.message))
            .artifact_changes(vec![change])
            .properties(bag([("safety", json!(safety))]))
            .build(),
    )
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

fn properties(finding: &Finding) -> Option<serde_sarif::sarif::PropertyBag> {
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
