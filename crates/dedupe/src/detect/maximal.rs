//! Leaves out classes that say nothing that a larger one does not say.

use rustc_hash::FxHashMap;

use crate::class::CloneClass;

/// The share of a member's bytes that another class must hold.
const HELD: f64 = 0.65;

/// Drops each class whose members all lie, for the greater part, in members of one other class that has at least as many.
pub fn retain(classes: &mut Vec<CloneClass>) {
    // The larger first: only they can hold others.
    classes.sort_by_key(|class| std::cmp::Reverse((class.level == crate::class::Level::Module, size(class))));
    // For each file the members of classes that were kept: start, end, class.
    let mut kept: FxHashMap<usize, Vec<(u32, u32, usize)>> = FxHashMap::default();
    // Of each class that was kept.
    let mut members: Vec<usize> = Vec::new();
    classes.retain(|class| {
        let class_members = class.members.len();
        let mut holders: Option<Vec<usize>> = None;
        for member in &class.members {
            let around = kept.get(&member.file).into_iter().flatten();
            let here = around
                .filter(|(start, end, _)| {
                    let shared = member.span.end.min(*end).saturating_sub(member.span.start.max(*start));
                    f64::from(shared) >= HELD * f64::from(member.span.end - member.span.start)
                })
                .map(|(_, _, class)| *class);
            let held: Vec<usize> = match &holders {
                None => here.filter(|&class| members[class] >= class_members).collect(),
                Some(known) => here.filter(|class| known.contains(class)).collect(),
            };
            let is_held = !held.is_empty();
            holders = Some(held);
            if !is_held {
                break;
            }
        }
        if holders.is_some_and(|holders| !holders.is_empty()) {
            return false;
        }
        for member in &class.members {
            kept.entry(member.file).or_default().push((member.span.start, member.span.end, members.len()));
        }
        members.push(class_members);
        true
    });
}

/// Bytes of the largest member.
fn size(class: &CloneClass) -> u32 {
    class.members.iter().map(|member| member.span.end - member.span.start).max().unwrap_or(0)
}
