//! Patterns of who calls whom: observer, strategy and template method.

use covet_core::{LogicalKind, Span};
use rustc_hash::FxHashSet;

use super::hierarchy::{Hierarchy, own};
use super::read::Method;
use super::{Design, Evidence, says};

/// How many classes must fill in what a base leaves open.
const MIN_KINDS: usize = 2;
/// What strategies are called.
const STRATEGIES: [&str; 5] = ["strategy", "policy", "algorithm", "backend", "provider"];

/// A class that keeps listeners and calls each of them.
pub fn observers(hierarchy: &Hierarchy<'_>, found: &mut Vec<Design>) {
    for &(file, class) in &hierarchy.classes {
        let adds = class.methods.iter().flat_map(|method| method.adds.iter().map(move |add| (method, add)));
        let mut told: Vec<&str> = Vec::new();
        for (adder, (attribute, added)) in adds {
            let notifier = class.methods.iter().find_map(|method| {
                let at = method.notifies.iter().find(|(of, _)| of == attribute)?;
                (method.name != adder.name).then_some((method, at.1))
            });
            let Some((notifier, notified)) = notifier else { continue };
            if told.contains(&attribute.as_str()) {
                continue;
            }
            told.push(attribute);
            let removed = class
                .methods
                .iter()
                .find_map(|method| method.removes.iter().find(|(of, _)| of == attribute).map(|(_, at)| (method, *at)));
            let words = ["observer", "listener", "subscriber", "callback", "receiver", "watcher", "handler", "hook"];
            let mut confidence = 0.45;
            confidence += if removed.is_some() { 0.2 } else { 0.0 };
            confidence += if says(attribute, &words) { 0.3 } else { 0.0 };
            let verbs = ["notify", "emit", "publish", "dispatch", "fire", "trigger", "broadcast"];
            confidence += if says(&notifier.name, &verbs) { 0.1 } else { 0.0 };
            let mut evidence = vec![
                Evidence { file, at: *added, shows: format!("`{}` takes a listener", adder.name) },
                Evidence { file, at: notified, shows: format!("`{}` calls each of them", notifier.name) },
            ];
            if let Some((remover, at)) = removed {
                evidence.push(Evidence { file, at, shows: format!("`{}` lets one go", remover.name) });
            }
            found.push(Design {
                rule: "design-observer",
                message: format!("`{}` can be observed: `{}` calls all of `{attribute}`", class.name, notifier.name),
                file,
                at: class.at,
                owner: (class.owner.clone(), LogicalKind::Class),
                evidence,
                confidence,
            });
        }
    }
}

/// A class that is given an object of an abstract class, of which there are several kinds, and leaves a step to it.
pub fn strategies(hierarchy: &Hierarchy<'_>, found: &mut Vec<Design>) {
    for (number, &(file, context)) in hierarchy.classes.iter().enumerate() {
        for stored in &context.stored {
            let kinds = stored.kinds.iter().filter_map(|kind| hierarchy.find(kind, file));
            let strategy = kinds.filter(|&kind| kind != number).find_map(|kind| {
                let is_step = |name: &str| own(hierarchy.class(kind), name).is_some_and(|method| method.is_abstract);
                let all = context.methods.iter().flat_map(|method| method.calls.iter().map(move |call| (method, call)));
                let calls: Vec<(&Method, &(String, String, Span))> =
                    all.filter(|(_, (of, name, _))| *of == stored.attribute && is_step(name)).collect();
                // A part that does the same as the whole makes a composite, unless it is called otherwise.
                let is_composite = calls.iter().all(|(method, (_, name, _))| method.name == *name);
                let is_named = says(&hierarchy.class(kind).name, &STRATEGIES);
                let &(_, called) = calls.first().filter(|_| is_named || !is_composite)?;
                Some((kind, called))
            });
            let Some((kind, (_, called, at))) = strategy else { continue };
            let kinds: Vec<usize> = hierarchy
                .descendants(kind)
                .into_iter()
                .filter(|&child| own(hierarchy.class(child), called).is_some_and(|method| !method.is_abstract))
                .collect();
            // One that wraps its own kind is a decorator.
            if kinds.len() < MIN_KINDS || hierarchy.ancestors(number).contains(&kind) {
                continue;
            }
            let name = &hierarchy.class(kind).name;
            let is_named = says(name, &STRATEGIES) || says(&stored.attribute, &STRATEGIES);
            let mut evidence = vec![
                Evidence { file, at: stored.at, shows: format!("is given a `{name}`") },
                Evidence { file, at: *at, shows: format!("leaves `{called}` to it") },
            ];
            evidence.extend(kinds.iter().map(|&child| Evidence {
                file: hierarchy.file(child),
                at: hierarchy.class(child).at,
                shows: format!("one way to `{called}`"),
            }));
            found.push(Design {
                rule: "design-strategy",
                message: format!(
                    "`{}` is given its strategy: a `{name}`, of which there are {}",
                    context.name,
                    kinds.len()
                ),
                file,
                at: context.at,
                owner: (context.owner.clone(), LogicalKind::Class),
                evidence,
                confidence: if is_named { 0.95 } else { 0.8 },
            });
        }
    }
}

/// A class whose methods call steps which it leaves open, and which other classes fill in while they keep the methods.
pub fn template_methods(hierarchy: &Hierarchy<'_>, found: &mut Vec<Design>) {
    for (number, &(file, class)) in hierarchy.classes.iter().enumerate() {
        let open_steps: FxHashSet<&str> =
            class.methods.iter().filter(|method| method.is_abstract).map(|method| method.name.as_str()).collect();
        if open_steps.is_empty() {
            continue;
        }
        let children = hierarchy.descendants(number);
        let mut templates: Vec<&str> = Vec::new();
        let mut steps: Vec<Evidence> = Vec::new();
        let mut filled: Vec<usize> = Vec::new();
        for method in class.methods.iter().filter(|method| !method.is_abstract) {
            let open: Vec<&(String, Span)> =
                method.own_calls.iter().filter(|(called, _)| open_steps.contains(called.as_str())).collect();
            if open.is_empty() {
                continue;
            }
            let fills: Vec<usize> = children
                .iter()
                .copied()
                .filter(|&child| {
                    let child = hierarchy.class(child);
                    let has_step = open.iter().any(|(step, _)| own(child, step).is_some_and(|step| !step.is_abstract));
                    has_step && own(child, &method.name).is_none()
                })
                .collect();
            if fills.len() < MIN_KINDS || templates.contains(&method.name.as_str()) {
                continue;
            }
            templates.push(&method.name);
            let mut told: Vec<&str> = Vec::new();
            for (step, at) in open {
                if !told.contains(&step.as_str()) {
                    told.push(step);
                    let shows = format!("`{}` calls the open step `{step}`", method.name);
                    steps.push(Evidence { file, at: *at, shows });
                }
            }
            filled.extend(fills);
        }
        filled.sort_unstable();
        filled.dedup();
        let Some((first, rest)) = templates.split_first() else { continue };
        let what = match rest.len() {
            0 => format!("`{first}` is a template method"),
            more => format!("`{first}` and {more} more are template methods"),
        };
        let kinds = filled.len();
        steps.extend(filled.into_iter().map(|child| Evidence {
            file: hierarchy.file(child),
            at: hierarchy.class(child).at,
            shows: format!("`{}` fills in a step", hierarchy.class(child).name),
        }));
        found.push(Design {
            rule: "design-template-method",
            message: format!("{what} of `{}`: {kinds} classes fill in the steps", class.name),
            file,
            at: class.at,
            owner: (class.owner.clone(), LogicalKind::Class),
            evidence: steps,
            confidence: 0.8 + if class.is_abstract { 0.1 } else { 0.0 } + if kinds > MIN_KINDS { 0.05 } else { 0.0 },
        });
    }
}
