//! Brings the findings of data flow together with those of a look at single expressions: a mistake that both see is told
//! once.

use covet_core::{Finding, Place, RuleId, RuleSource};
use rustc_hash::{FxHashMap, FxHashSet};

/// Rules whose mistake is mended where the flow begins, however many ends it has.
const MENDED_AT_SOURCE: &[&str] = &["predictable-secret"];

/// What is known of a rule: what it supersedes, and who has it.
type Known<'a> = dyn Fn(&RuleId) -> Option<(&'a [String], RuleSource)> + 'a;

/// Adds the findings of data flow: the surest of those that begin on one line. `rules` gives what a rule takes the place
/// of, and whose the rule is.
///
/// Of a mistake that both found, the one with its way stays. Without a way, the one that was found in the expression
/// stays: it can have a fix. What a flow says better goes, and leaves it its fix.
pub fn merge<'a>(findings: &mut Vec<Finding>, mut flows: Vec<Finding>, rules: &Known<'a>) {
    flows.sort_by(|left, right| key(left).cmp(&key(right)).then(right.precision.cmp(&left.precision)));
    flows.dedup_by(|next, kept| key(next) == key(kept));
    keep_one_of_each_source(&mut flows);
    // By path, and by the id of each rule that a flow can take the place of.
    let mut better: FxHashMap<(String, String), Vec<usize>> = FxHashMap::default();
    for (index, flow) in flows.iter().enumerate() {
        let worse = rules(&flow.rule).map_or(&[][..], |(supersedes, _)| supersedes);
        for rule in worse.iter().map(String::as_str).chain([flow.rule.as_str()]) {
            better.entry((flow.place.path.as_str().to_owned(), rule.to_owned())).or_default().push(index);
        }
    }
    let mut is_told = vec![false; flows.len()];
    findings.retain_mut(|held| {
        let place = (held.place.path.as_str().to_owned(), held.rule.to_string());
        let mut stays = true;
        for &index in better.get(&place).into_iter().flatten() {
            let flow = &mut flows[index];
            let is_better = held.rule != flow.rule;
            let meets = if is_better { is_run_there(held, flow) } else { is_same(held, flow) };
            if !meets {
                continue;
            }
            if is_better {
                let is_ours = rules(&held.rule).is_some_and(|(_, source)| source != RuleSource::Ruff);
                if flow.fix.is_none() && is_ours {
                    flow.fix = held.fix.take();
                }
                stays = false;
            } else if flow.flows.is_empty() {
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

/// Of flows that are mended at one place the first stays.
fn keep_one_of_each_source(flows: &mut Vec<Finding>) {
    let mut seen: FxHashSet<(RuleId, String, u32)> = FxHashSet::default();
    flows.retain(|flow| {
        let source = flow.flows.first().and_then(|flow| flow.steps.first());
        let Some(source) = source.filter(|_| MENDED_AT_SOURCE.contains(&flow.rule.as_str())) else { return true };
        seen.insert((flow.rule.clone(), source.place.path.as_str().to_owned(), source.place.offset()))
    });
}

/// Whether what was found, or what it names besides, such as the call that runs a statement, stands where a flow ends.
fn is_run_there(held: &Finding, flow: &Finding) -> bool {
    let named = held.related.iter().map(|related| &related.place).filter(|place| place.path == flow.place.path);
    std::iter::once(&held.place).chain(named).any(|place| overlap(place, &flow.place))
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
    use covet_core::{Flow, FlowStep, Precision, RelPath, Related, Severity, Span, Text};

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

    /// `r` takes the place of `worse`.
    fn rules(id: &RuleId) -> Option<(&'static [String], RuleSource)> {
        static WORSE: std::sync::LazyLock<[String; 1]> = std::sync::LazyLock::new(|| ["worse".to_owned()]);
        (id.as_str() == "r").then(|| (&WORSE[..], RuleSource::Covet))
    }

    fn told(mut findings: Vec<Finding>, flows: Vec<Finding>) -> Vec<String> {
        merge(&mut findings, flows, &rules);
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
        merge(&mut findings, vec![constant], &rules);
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

    #[test]
    fn what_a_flow_says_better_goes_where_it_names_the_end_of_the_flow() {
        let mut apart = finding("worse", "1", None);
        let end = finding("r", "user", None).place;
        let flow = || vec![finding("r", "user.token = a", Some("draw"))];
        assert_eq!(told(vec![apart.clone()], flow()), ["worse:2 expression", "r:5 flow"]);
        apart.related = vec![Related { place: end, message: String::new() }];
        assert_eq!(told(vec![apart], flow()), ["r:5 flow"]);
    }

    #[test]
    fn what_is_mended_where_it_begins_is_told_once() {
        let flows = |rule| vec![finding(rule, "a", Some("draw")), finding(rule, "user", Some("draw"))];
        assert_eq!(told(Vec::new(), flows("predictable-secret")), ["predictable-secret:1 flow"]);
        assert_eq!(told(Vec::new(), flows("r")), ["r:1 flow", "r:5 flow"]);
    }
}
