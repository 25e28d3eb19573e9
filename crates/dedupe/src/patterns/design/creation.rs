//! Patterns of how things are made: singleton and factory.

use covet_core::LogicalKind;
use rustc_hash::FxHashSet;

use super::hierarchy::Hierarchy;
use super::read::DesignFacts;
use super::{Design, Evidence, says};

/// A class that keeps its only instance and makes it where it is not there.
pub fn singletons(hierarchy: &Hierarchy<'_>, found: &mut Vec<Design>) {
    for &(file, class) in &hierarchy.classes {
        let Some(singleton) = &class.singleton else { continue };
        let is_metaclass = class.bases.iter().any(|base| base == "type");
        // `__call__` of an ordinary class is no maker.
        if singleton.method == "__call__" && !is_metaclass {
            continue;
        }
        let is_named = says(&singleton.kept, &["instance", "singleton"]) || says(&singleton.method, &["instance"]);
        found.push(Design {
            rule: "design-singleton",
            message: format!("`{}` is a singleton: `{}` keeps its only instance", class.name, singleton.kept),
            file,
            at: class.at,
            owner: (class.owner.clone(), LogicalKind::Class),
            evidence: vec![
                Evidence { file, at: singleton.asks, shows: "asks whether the instance is there".to_owned() },
                Evidence { file, at: singleton.makes, shows: format!("makes it, in `{}`", singleton.method) },
            ],
            confidence: if is_named { 0.95 } else { 0.8 },
        });
    }
}

/// A function that decides by a parameter which of several classes with a common base it makes an instance of.
pub fn factories(hierarchy: &Hierarchy<'_>, files: &[(usize, &DesignFacts)], found: &mut Vec<Design>) {
    for &(file, facts) in files {
        for maker in &facts.makers {
            let products: Option<Vec<usize>> =
                maker.makes.iter().map(|(class, _)| hierarchy.find(class, file)).collect();
            let Some(products) = products else { continue };
            let different: FxHashSet<usize> = products.iter().copied().collect();
            let Some(base) = common_base(hierarchy, &different) else { continue };
            // Handlers choose among answers and errors all the time; nobody calls that a factory.
            if different.len() < 2 || says(&base, &["response", "error", "exception", "warning"]) {
                continue;
            }
            let is_named = says(&maker.name, &["create", "make", "build", "factory", "new", "get", "from"])
                || maker.class.as_deref().is_some_and(|class| says(class, &["factory", "builder"]));
            let evidence = maker
                .makes
                .iter()
                .map(|(class, at)| Evidence { file, at: *at, shows: format!("makes a `{class}`") })
                .collect();
            found.push(Design {
                rule: "design-factory",
                message: format!("`{}` is a factory: it makes {} kinds of `{base}`", maker.name, different.len()),
                file,
                at: maker.at,
                owner: (maker.owner.clone(), LogicalKind::Function),
                evidence,
                confidence: if is_named { 0.9 } else { 0.7 },
            });
        }
    }
}

/// The name of a class of the project that all derive from, or are.
fn common_base(hierarchy: &Hierarchy<'_>, classes: &FxHashSet<usize>) -> Option<String> {
    let mut classes: Vec<usize> = classes.iter().copied().collect();
    classes.sort_unstable();
    let line = |class: usize| std::iter::once(class).chain(hierarchy.ancestors(class));
    let (first, rest) = classes.split_first()?;
    let others: Vec<FxHashSet<usize>> = rest.iter().map(|&class| line(class).collect()).collect();
    let common = line(*first).find(|base| others.iter().all(|other| other.contains(base)));
    common.map(|base| hierarchy.class(base).name.clone())
}
