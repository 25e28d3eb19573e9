//! The classes of a project by name, and who derives from whom.

use rustc_hash::{FxHashMap, FxHashSet};

use super::read::{Class, DesignFacts, Method};

/// The classes of all files. Names are followed without imports: a name that several files give to a class means the
/// one in the same file, or none.
pub struct Hierarchy<'a> {
    /// With the index of the file in [`covet_core::Project::files`].
    pub classes: Vec<(usize, &'a Class)>,
    by_name: FxHashMap<&'a str, Vec<usize>>,
    children: Vec<Vec<usize>>,
    parents: Vec<Vec<usize>>,
}

impl<'a> Hierarchy<'a> {
    pub fn of(files: &[(usize, &'a DesignFacts)]) -> Self {
        let mut classes = Vec::new();
        for &(file, facts) in files {
            classes.extend(facts.classes.iter().map(|class| (file, class)));
        }
        let mut by_name: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (number, (_, class)) in classes.iter().enumerate() {
            by_name.entry(&class.name).or_default().push(number);
        }
        let mut hierarchy = Self {
            children: vec![Vec::new(); classes.len()],
            parents: vec![Vec::new(); classes.len()],
            classes,
            by_name,
        };
        for number in 0..hierarchy.classes.len() {
            let (file, class) = hierarchy.classes[number];
            for base in &class.bases {
                if let Some(parent) = hierarchy.find(base, file).filter(|parent| *parent != number) {
                    hierarchy.children[parent].push(number);
                    hierarchy.parents[number].push(parent);
                }
            }
        }
        hierarchy
    }

    pub fn class(&self, number: usize) -> &'a Class {
        self.classes[number].1
    }

    pub fn file(&self, number: usize) -> usize {
        self.classes[number].0
    }

    /// The class that a name means in a file.
    pub fn find(&self, name: &str, file: usize) -> Option<usize> {
        let all = self.by_name.get(name)?;
        match all.as_slice() {
            [only] => Some(*only),
            several => several.iter().copied().find(|&number| self.file(number) == file),
        }
    }

    /// All classes that derive from one, in order; itself is not among them.
    pub fn descendants(&self, class: usize) -> Vec<usize> {
        let mut found = reach(class, &self.children);
        found.sort_unstable();
        found
    }

    /// All classes that one derives from, the nearest first; itself is not among them.
    pub fn ancestors(&self, class: usize) -> Vec<usize> {
        reach(class, &self.parents)
    }
}

fn reach(from: usize, edges: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = FxHashSet::from_iter([from]);
    let mut found: Vec<usize> = Vec::new();
    let mut next = 0;
    let mut at = from;
    loop {
        for &to in &edges[at] {
            if seen.insert(to) {
                found.push(to);
            }
        }
        let Some(&follows) = found.get(next) else { return found };
        at = follows;
        next += 1;
    }
}

/// The method that a class itself has by a name.
pub fn own<'a>(class: &'a Class, name: &str) -> Option<&'a Method> {
    class.methods.iter().find(|method| method.name == name)
}
