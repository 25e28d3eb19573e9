//! Patterns of what stands before what: repository and adapter.

use covet_core::LogicalKind;

use super::hierarchy::{Hierarchy, own};
use super::read::Method;
use super::{Design, Evidence, says};

const READS: [&str; 8] = ["get", "find", "list", "fetch", "load", "read", "exists", "count"];
const WRITES: [&str; 8] = ["create", "add", "insert", "save", "update", "delete", "remove", "store"];
/// What keeps things for long.
const STORAGES: [&str; 14] = [
    "session",
    "db",
    "database",
    "connection",
    "conn",
    "engine",
    "collection",
    "table",
    "pool",
    "adapter",
    "cursor",
    "storage",
    "client",
    "backend",
];

/// A class whose methods read and write things of one kind through one storage that it is given.
pub fn repositories(hierarchy: &Hierarchy<'_>, found: &mut Vec<Design>) {
    for &(file, class) in &hierarchy.classes {
        let starts = |method: &Method, verbs: &[&str]| {
            let words = super::super::syntax::words(&method.name);
            !method.name.starts_with('_') && words.first().is_some_and(|first| verbs.contains(&first.as_str()))
        };
        for stored in &class.stored {
            let touches = |method: &&Method| method.calls.iter().any(|(of, _, _)| *of == stored.attribute);
            let reads: Vec<&Method> = class.methods.iter().filter(|method| starts(method, &READS)).collect();
            // What writes itself is a record that knows its storage, not the place of many.
            let writes: Vec<&Method> =
                class.methods.iter().filter(|method| method.parameters > 0 && starts(method, &WRITES)).collect();
            let through = |methods: &[&Method]| methods.iter().filter(|method| touches(method)).count();
            let (read, written) = (through(&reads), through(&writes));
            let is_most = 2 * (read + written) >= reads.len() + writes.len();
            if read < 2 || written < 2 || !is_most {
                continue;
            }
            let is_named = says(&class.name, &["repository", "repo", "dao", "store"]);
            let is_storage = says(&stored.attribute, &STORAGES);
            let confidence = 0.5 + if is_named { 0.25 } else { 0.0 } + if is_storage { 0.2 } else { 0.0 };
            let mut evidence =
                vec![Evidence { file, at: stored.at, shows: format!("is given the storage `{}`", stored.attribute) }];
            let shown = |method: &&Method, word: &str| Evidence {
                file,
                at: method.at,
                shows: format!("`{}` {word} through it", method.name),
            };
            evidence.extend(reads.iter().filter(|method| touches(method)).map(|method| shown(method, "reads")));
            evidence.extend(writes.iter().filter(|method| touches(method)).map(|method| shown(method, "writes")));
            found.push(Design {
                rule: "design-repository",
                message: format!(
                    "`{}` is a repository: it reads and writes through `{}`",
                    class.name, stored.attribute
                ),
                file,
                at: class.at,
                owner: (class.owner.clone(), LogicalKind::Class),
                evidence,
                confidence,
            });
            break;
        }
    }
}

/// A class that gives an object of one kind the methods of another: methods of its base that are nothing but calls of
/// methods of other names.
pub fn adapters(hierarchy: &Hierarchy<'_>, found: &mut Vec<Design>) {
    for (number, &(file, class)) in hierarchy.classes.iter().enumerate() {
        let ancestors = hierarchy.ancestors(number);
        for stored in &class.stored {
            // One that wraps its own kind is a decorator or proxy.
            let wraps_own = stored
                .kinds
                .iter()
                .filter_map(|kind| hierarchy.find(kind, file))
                .any(|kind| kind == number || ancestors.contains(&kind));
            if wraps_own {
                continue;
            }
            let translated: Vec<(&Method, &str)> = class
                .methods
                .iter()
                .filter_map(|method| {
                    let (attribute, called) = method.delegates.as_ref()?;
                    let of_base = ancestors.iter().any(|&base| own(hierarchy.class(base), &method.name).is_some());
                    // A function that it is given is no method of what it stands before.
                    let is_function = ["_fn", "_func", "_callback"].iter().any(|end| called.ends_with(end));
                    let is_other = !is_function && *attribute == stored.attribute && *called != method.name && of_base;
                    is_other.then_some((method, called.as_str()))
                })
                .collect();
            if translated.len() < 2 {
                continue;
            }
            let is_named = says(&class.name, &["adapter", "wrapper", "bridge"]);
            let base = ancestors.first().map(|&base| hierarchy.class(base).name.clone()).unwrap_or_default();
            let mut evidence =
                vec![Evidence { file, at: stored.at, shows: format!("is given `{}`", stored.attribute) }];
            evidence.extend(translated.iter().map(|(method, called)| Evidence {
                file,
                at: method.at,
                shows: format!("`{}` becomes `{called}` there", method.name),
            }));
            found.push(Design {
                rule: "design-adapter",
                message: format!(
                    "`{}` is an adapter: it gives `{}` the methods of `{base}`",
                    class.name, stored.attribute
                ),
                file,
                at: class.at,
                owner: (class.owner.clone(), LogicalKind::Class),
                evidence,
                confidence: if is_named { 0.9 } else { 0.75 },
            });
            break;
        }
    }
}
