//! Brings the findings of data flow together with those of a look at single expressions: a mistake that both see is told
//! once.

use covet_core::{Finding, Place};
use rustc_hash::FxHashMap;

/// Adds the findings of data flow, the surest of those that begin on one line.
///
/// Of a mistake that both found, the one with its way stays. Without a way, the one that was found in the expression
/// stays: it can have a fix.
pub fn merge(findings: &mut Vec<Finding>, mut flows: Vec<Finding>) {
    flows.sort_by(|left, right| key(left).cmp(&key(right)).then(right.precision.cmp(&left.precision)));
    flows.dedup_by(|next, kept| key(next) == key(kept));
    let mut by_rule: FxHashMap<(String, String), Vec<usize>> = FxHashMap::default();
    for (index, flow) in flows.iter().enumerate() {
        let place = (flow.rule.to_string(), flow.place.path.as_str().to_owned());
        by_rule.entry(place).or_default().push(index);
    }
    let mut is_told = vec![false; flows.len()];
    findings.retain_mut(|held| {
        let place = (held.rule.to_string(), held.place.path.as_str().to_owned());
        let mut stays = true;
        for &index in by_rule.get(&place).into_iter().flatten() {
            let flow = &flows[index];
            if !is_same(held, flow) {
                continue;
            }
            if flow.flows.is_empty() {
                is_told[index] = true;
                held.precision = held.precision.map(|precision| precision.max(flow.precision.unwrap_or(precision)));
            } else {
                stays = false;
            }
        }
        stays
    });
    let mut is_told = is_told.into_iter();
    flows.retain(|_| is_told.next() == Some(false));
    findings.extend(flows);
}

fn key(finding: &Finding) -> (&str, u32, &str) {
    (finding.place.path.as_str(), finding.place.line(), finding.rule.as_str())
}

/// Whether a finding stands where a flow ends, or where it begins: the secret use of a number that can be foretold may be
/// lines after the number was drawn.
fn is_same(held: &Finding, flow: &Finding) -> bool {
    let source = flow.flows.iter().filter_map(|flow| flow.steps.first()).map(|step| &step.place);
    std::iter::once(&flow.place).chain(source).any(|place| place.path == held.place.path && overlap(place, &held.place))
}

fn overlap(one: &Place, other: &Place) -> bool {
    let lines = |place: &Place| place.region.as_ref().map_or((1, 1), |region| (region.start.line, region.end.line));
    let ((first, last), (start, end)) = (lines(one), lines(other));
    first <= end && start <= last
}

#[cfg(test)]
mod tests {
    use covet_core::{Flow, FlowStep, Precision, RelPath, RuleId, Severity, Span, Text};

    use super::*;

    const CODE: &str = "a = draw(\n    1\n)\n\nuser.token = a\n";

    /// A finding on the first place of a text in [`CODE`]; `from` is where a flow to it begins.
    fn finding(rule: &str, at: &str, from: Option<&str>) -> Finding {
        let text = Text::new(RelPath::new("a.py"), CODE.to_owned());
        let span = |part: &str| {
            let start = CODE.find(part).expect("it is there") as u32;
            Span::new(start, start + part.len() as u32)
        };
        let message = from.map_or("expression", |_| "flow").to_owned();
        let mut finding = Finding::new(RuleId::new(rule), Severity::Warning, message, &text, span(at));
        let step = |part| FlowStep { place: text.place(span(part)), message: String::new(), logical: None };
        finding.flows = from.map(|part| Flow { steps: vec![step(part), step(at)] }).into_iter().collect();
        finding
    }

    fn told(mut findings: Vec<Finding>, flows: Vec<Finding>) -> Vec<String> {
        merge(&mut findings, flows);
        findings.iter().map(|one| format!("{}:{} {}", one.rule, one.place.line(), one.message)).collect()
    }

    #[test]
    fn a_flow_takes_the_place_of_what_stands_where_it_begins_or_ends() {
        let flow = || vec![finding("r", "user.token = a", Some("draw(\n    1\n)"))];
        assert_eq!(told(vec![finding("r", "1", None)], flow()), ["r:5 flow"]);
        assert_eq!(told(vec![finding("r", "token", None)], flow()), ["r:5 flow"]);
        assert_eq!(told(vec![finding("other", "token", None)], flow()), ["other:5 expression", "r:5 flow"]);
    }

    #[test]
    fn without_a_way_the_finding_of_the_expression_stays_with_the_surer_precision() {
        let mut held = finding("r", "1", None);
        held.precision = Some(Precision::Medium);
        let mut constant = finding("r", "a = draw(\n    1\n)", None);
        constant.precision = Some(Precision::High);
        let mut findings = vec![held];
        merge(&mut findings, vec![constant]);
        assert_eq!(findings.len(), 1);
        assert_eq!((findings[0].place.line(), findings[0].precision), (2, Some(Precision::High)));
    }

    #[test]
    fn of_several_flows_to_one_line_the_surest_is_told() {
        let mut sure = finding("r", "user", Some("1"));
        sure.precision = Some(Precision::High);
        let mut less = finding("r", "user.token", Some("draw"));
        less.precision = Some(Precision::Medium);
        less.message = "less".to_owned();
        assert_eq!(told(Vec::new(), vec![less, sure]), ["r:5 flow"]);
    }
}
