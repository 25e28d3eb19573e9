//! From the code of files to clone classes.

mod blocks;
mod candidates;
pub(crate) mod cluster;
mod compare;
mod maximal;
mod nodes;

use covet_core::LogicalName;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

pub(crate) use nodes::is_large;
pub use nodes::{Node, Place};

use crate::class::{CloneClass, CloneType, Level, Member};
use crate::code::FileCode;

/// What counts as a clone.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The least lines of code of a member.
    pub min_lines: u32,
    /// The least tokens of a member.
    pub min_tokens: u32,
    /// The least nodes of the syntax tree of a member: statements, operators, names and values.
    pub min_nodes: u32,
    /// The least share of tokens in common, 0 to 1.
    pub similarity: f64,
    /// Whether only code whose names are the same is a clone.
    pub same_names: bool,
    /// Whether what nobody wants to hear of is taken too.
    pub include_noise: bool,
}

impl Default for Options {
    /// The customer's.
    fn default() -> Self {
        Self { min_lines: 6, min_tokens: 50, min_nodes: 10, similarity: 0.85, same_names: false, include_noise: false }
    }
}

/// The files of a project: the index in the project, and the code.
pub type Files = [(usize, FileCode)];

/// Whether a place is on lines that are judged.
pub type Focus<'a> = &'a (dyn Fn(Place) -> bool + Sync);

/// The clone classes of a project, in order of their first member.
///
/// With a focus only classes are looked for that have a member in it; others may be among the result. That a class is the
/// same as without one is not sure in rare cases: candidates are looked for from its own members alone.
pub fn detect(files: &Files, options: &Options, focus: Option<Focus<'_>>) -> Vec<CloneClass> {
    let mut classes = Vec::new();
    let mut copies = FxHashSet::default();
    let mut groups: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    for level in [Level::Module, Level::Class, Level::Function] {
        let nodes = nodes::nodes(files, level, options);
        let mut edges = edges(files, &nodes, options, focus);
        if level == Level::Function {
            compare::without_nested(files, &nodes, &mut edges);
        }
        for node in &nodes {
            copies.extend(node.places[1..].iter().map(|place| (place.file, place.first)));
        }
        for group in cluster::stars(&nodes, &edges) {
            let number = classes.len() as u32;
            if level == Level::Function {
                let places = group.nodes.iter().flat_map(|&node| &nodes[node].places);
                groups.extend(places.map(|place| ((place.file, place.first), number)));
            }
            classes.extend(class(files, level, &nodes, &group, options));
        }
    }
    let related = |left: Place, right: Place| {
        let group = |place: Place| groups.get(&(place.file, function(&files[place.file as usize].1, place)?));
        group(left).is_some_and(|left| Some(left) == group(right))
    };
    let (nodes, edges) = blocks::find(files, options, &copies, &related, focus);
    let blocks = cluster::stars(&nodes, &edges);
    classes.extend(blocks.iter().filter_map(|group| class(files, Level::Block, &nodes, group, options)));
    maximal::retain(&mut classes);
    classes.sort_by_key(key);
    classes
}

/// The pairs of nodes that are clones: all of them, or those that can be reached from the nodes in focus.
fn edges(files: &Files, nodes: &[Node], options: &Options, focus: Option<Focus<'_>>) -> Vec<compare::Edge> {
    let all = 0..nodes.len() as u32;
    let mut next: Vec<u32> = match focus {
        None => all.collect(),
        Some(focus) => {
            all.into_par_iter().filter(|&node| nodes[node as usize].places.iter().any(|&place| focus(place))).collect()
        }
    };
    if next.is_empty() {
        return Vec::new();
    }
    let index = candidates::Index::of(files, nodes);
    let mut known: FxHashSet<u32> = next.iter().copied().collect();
    let mut edges: Vec<compare::Edge> = Vec::new();
    while !next.is_empty() {
        let found = compare::edges(files, nodes, &index.pairs(&next), options);
        next = found.iter().flat_map(|edge| [edge.nodes.0, edge.nodes.1]).filter(|&node| known.insert(node)).collect();
        edges.extend(found);
    }
    edges.sort_by_key(|edge| edge.nodes);
    edges.dedup_by_key(|edge| edge.nodes);
    edges
}

/// The first unit of the innermost function around a place.
fn function(code: &FileCode, place: Place) -> Option<u32> {
    let mut around = code.around(place.first..place.end);
    around.find(|region| region.level == Level::Function).map(|region| region.first)
}

fn key(class: &CloneClass) -> (usize, u32, std::cmp::Reverse<u32>) {
    let first = &class.members[0];
    (first.file, first.span.start, std::cmp::Reverse(first.span.end))
}

fn class(files: &Files, level: Level, nodes: &[Node], group: &cluster::Group, options: &Options) -> Option<CloneClass> {
    let mut places: Vec<Place> = group.nodes.iter().flat_map(|&node| nodes[node].places.iter().copied()).collect();
    places.sort_unstable();
    // A function and one inside of it are no copies of each other.
    places.dedup_by(|next, kept| kept.overlaps(*next));
    let kind = compare::kind(files, &places);
    if kind == CloneType::Renamed {
        compare::without_other_values(files, &mut places, options);
    }
    let is_worth = match places[..] {
        [] | [_] => false,
        [left, right] if kind != CloneType::Exact && !options.include_noise => {
            compare::is_pair_worth_telling(files, left, right, options)
        }
        _ => true,
    };
    if !is_worth {
        return None;
    }
    let members = places.par_iter().map(|&place| member(files, place)).collect();
    let similarity = if kind == CloneType::Gapped { group.similarity } else { 1.0 };
    Some(CloneClass { kind, level, members, similarity })
}

/// A member at a place.
pub(crate) fn member(files: &Files, place: Place) -> Member {
    let (file, code) = &files[place.file as usize];
    let units = place.first..place.end;
    let (first_line, last_line) = code.lines(units.clone());
    let logical = code.around(units.clone()).next().filter(|region| !region.name.is_empty());
    Member {
        file: *file,
        span: code.span(units.clone()),
        first_line,
        last_line,
        code_lines: code.code_lines(units.clone()),
        tokens: code.tokens(units).len() as u32,
        logical: logical.map(|region| LogicalName { qualified: region.name.clone(), kind: region.kind }),
    }
}

#[cfg(test)]
mod tests;
