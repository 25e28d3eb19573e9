//! Leaves out classes that say nothing that larger ones do not say.

use rustc_hash::FxHashMap;

use crate::class::{CloneClass, Level, Member};

/// The share of a member's bytes that another class must hold.
const HELD: f64 = 0.65;

/// Drops each class whose members all lie, for the greater part, in members of one other class that has at least as many,
/// and each of blocks that all lie in functions of other classes: functions that grow unlike step by step are several
/// classes, and each step between them would be one more.
pub fn retain(classes: &mut Vec<CloneClass>) {
    // The larger first: only they can hold others.
    classes.sort_by_key(|class| std::cmp::Reverse((class.level == Level::Module, size(class))));
    // For each file the members of classes that were kept.
    let mut kept: FxHashMap<usize, Vec<Kept>> = FxHashMap::default();
    // Of each class that was kept.
    let mut members: Vec<usize> = Vec::new();
    classes.retain(|class| {
        let class_members = class.members.len();
        let mut holders: Option<Vec<usize>> = None;
        for member in &class.members {
            let here = around(&kept, member).map(|one| one.class);
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
        let is_step = class.level == Level::Block
            && class.members.iter().all(|member| around(&kept, member).any(|one| one.level == Level::Function));
        if is_step || holders.is_some_and(|holders| !holders.is_empty()) {
            return false;
        }
        for member in &class.members {
            let one = Kept { start: member.span.start, end: member.span.end, level: class.level, class: members.len() };
            kept.entry(member.file).or_default().push(one);
        }
        members.push(class_members);
        true
    });
}

/// A member of a class that was kept.
struct Kept {
    start: u32,
    end: u32,
    level: Level,
    /// Its number among those that were kept.
    class: usize,
}

impl Kept {
    fn holds(&self, member: &Member) -> bool {
        let shared = member.span.end.min(self.end).saturating_sub(member.span.start.max(self.start));
        f64::from(shared) >= HELD * f64::from(member.span.end - member.span.start)
    }
}

/// What was kept that holds a member.
fn around<'a>(kept: &'a FxHashMap<usize, Vec<Kept>>, member: &'a Member) -> impl Iterator<Item = &'a Kept> {
    kept.get(&member.file).into_iter().flatten().filter(|one| one.holds(member))
}

/// Bytes of the largest member.
fn size(class: &CloneClass) -> u32 {
    class.members.iter().map(|member| member.span.end - member.span.start).max().unwrap_or(0)
}
