//! Results taken over from the run before, and kept for the next.

use std::ops::Range;

use super::results::{Callers, Hashes, Module, Names, Node, Progress, Unit, said_of};
use super::*;
use crate::taint::codec::{Canon, Code, Home, In, Out, Strings};
use crate::taint::recorder::{Facts, NodeId, Registered, Spot, Uses};
use crate::taint::store::{Loaded, frame, put_files, put_frame, put_strings, put_templates};

/// How many objects that a value leads to are part of its hash.
const HASHED: usize = 4_096;

/// What is known of the last run, and what in it is still so.
pub struct Kept {
    pub loaded: Loaded,
    /// Where the variables of modules are.
    modules: FxHashMap<FileId, Range<usize>>,
    /// Where summaries are that nobody has asked for yet.
    nodes: FxHashMap<NodeId, Range<usize>>,
    /// The summaries of each body.
    of_code: FxHashMap<CodeId, Vec<NodeId>>,
    /// The summary in which a class within a function was made.
    homes: FxHashMap<CodeId, NodeId>,
    /// The order in which modules were run.
    pub order: Vec<FileId>,
}

/// A record and where its less needed half is.
struct Record<'a> {
    input: In<'a>,
    payload: Range<usize>,
}

fn record<'a>(loaded: &'a Loaded, at: &mut usize) -> Option<Record<'a>> {
    let bytes = loaded.all();
    let first = frame(bytes, at)?;
    let payload = frame(bytes, at)?;
    Some(Record { input: In::new(&bytes[first], &loaded.tables), payload })
}

impl Interp<'_> {
    /// Takes over what still holds.
    pub fn adopt(&mut self, loaded: Loaded) {
        let mut kept = Kept {
            modules: FxHashMap::default(),
            nodes: FxHashMap::default(),
            of_code: FxHashMap::default(),
            homes: FxHashMap::default(),
            order: Vec::new(),
            loaded,
        };
        if self.take_over(&mut kept).is_none() {
            // It does not read: as if it were not there.
            self.results = Results::default();
            self.handlers = Handlers::new(self.program.recorder.clone());
            self.decorations.clear();
            self.notes.clear();
            self.model_classes.clear();
            return;
        }
        self.kept = Some(kept);
    }

    fn take_over(&mut self, kept: &mut Kept) -> Option<()> {
        let loaded = &kept.loaded;
        let mut at = loaded.records.start;
        let is_resolved = |uses: &Uses| {
            !loaded.is_other_set
                || uses.modules.iter().all(|(importer, name, found)| self.program.module(*importer, name) == *found)
        };
        let is_shown = |facts: &Facts| !facts.templates.iter().any(|path| loaded.changed_templates.contains(path));
        // The whole: order, handlers, variables of modules that functions set.
        let bytes = loaded.all();
        let mut input = In::new(&bytes[frame(bytes, &mut at)?], &loaded.tables);
        let count = usize::get(&mut input)?;
        for _ in 0..count {
            kept.order.extend(FileId::get(&mut input));
        }
        let range = frame(bytes, &mut at)?;
        let mut inside = range.start;
        while inside < range.end {
            let mut input = In::new(&bytes[frame(bytes, &mut inside)?], &loaded.tables);
            if let Some(one) = Registered::get(&mut input)
                && let Some(model) = self.models.handler(one.model)
            {
                self.handlers.settle(one, model.clone());
            }
        }
        let range = frame(bytes, &mut at)?;
        let mut inside = range.start;
        while inside < range.end {
            let mut input = In::new(&bytes[frame(bytes, &mut inside)?], &loaded.tables);
            if let Some((file, spot, taint)) = <(FileId, Spot, Taint)>::get(&mut input) {
                self.results.left.insert((file, spot), taint);
            }
        }
        // Summaries.
        let range = frame(bytes, &mut at)?;
        let mut inside = range.start;
        let mut gone: Vec<bool> = Vec::new();
        let mut costs: Vec<u32> = Vec::new();
        while inside < range.end {
            let mut one = record(loaded, &mut inside)?;
            let number = NodeId(self.results.nodes.len() as u32);
            let input = &mut one.input;
            let mut read = || {
                let code = CodeId::get(input)?;
                let is_root = bool::get(input)?;
                let (uses, facts, homes) = (Uses::get(input)?, Facts::get(input)?, Vec::<CodeId>::get(input)?);
                Some((code, is_root, uses, facts, homes, u32::get(input)?))
            };
            let known = read().filter(|(code, _, uses, facts, ..)| {
                !loaded.changed_bodies.contains(code) && is_resolved(uses) && is_shown(facts)
            });
            gone.push(known.is_none());
            costs.push(known.as_ref().map_or(0, |known| known.5));
            let node = match known {
                Some((code, is_root, uses, facts, homes, _)) => {
                    let mut node = Node { is_root, uses, facts, ..Node::new(code, Rc::default()) };
                    if !one.payload.is_empty() {
                        kept.of_code.entry(code).or_default().push(number);
                        kept.nodes.insert(number, one.payload);
                        kept.homes.extend(homes.into_iter().map(|class| (class, number)));
                        node.state = Progress::Kept;
                    }
                    node
                }
                None => Node::new(CodeId { file: FileId(u32::MAX), body: BodyId(0) }, Rc::default()),
            };
            self.results.nodes.push(node);
        }
        // What a summary rests on must hold as well.
        // A number that is none of these: the store does not hold together.
        let count = gone.len();
        if self.results.nodes.iter().flat_map(|node| &node.uses.calls).any(|callee| callee.0 as usize >= count) {
            return None;
        }
        let callers = Callers::of(&self.results.nodes);
        let mut work: Vec<u32> = (0..gone.len() as u32).filter(|number| gone[*number as usize]).collect();
        while let Some(number) = work.pop() {
            for &caller in callers.of_node(number) {
                if !std::mem::replace(&mut gone[caller as usize], true) {
                    work.push(caller);
                }
            }
        }
        for (number, node) in self.results.nodes.iter_mut().enumerate() {
            let id = NodeId(number as u32);
            if gone[number] {
                kept.nodes.remove(&id);
                node.state = Progress::Absent(Rc::default());
            } else if !node.is_root && matches!(node.state, Progress::Kept) {
                let (count, cost) = self.results.forms.entry(node.code).or_default();
                (*count, *cost) = (*count + 1, cost.saturating_add(costs[number]));
            }
        }
        kept.of_code.values_mut().for_each(|nodes| nodes.retain(|node| !gone[node.0 as usize]));
        kept.homes.retain(|_, node| !gone[node.0 as usize]);
        let holds = |uses: &Uses| is_resolved(uses) && uses.calls.iter().all(|call| !gone[call.0 as usize]);
        // Modules.
        let range = frame(bytes, &mut at)?;
        let mut inside = range.start;
        while inside < range.end {
            let mut one = record(loaded, &mut inside)?;
            let input = &mut one.input;
            let Some(file) = FileId::get(input) else { continue };
            let names: Option<Vec<(Name, u64)>> = Vec::get(input);
            let names = names?.into_iter().collect();
            let count = usize::get(input)?;
            let mut classes: FxHashMap<CodeId, u64> = FxHashMap::default();
            for _ in 0..count {
                // A class that is no longer there has changed.
                let (class, hash) = (CodeId::get(input), u64::get(input)?);
                classes.extend(class.map(|class| (class, hash)));
            }
            self.results.hashes.insert(file, Hashes { names, classes });
            let mut read = || Some((Uses::get(input)?, Facts::get(input)?, Vec::<Flow>::get(input)?));
            if let Some((uses, facts, flows)) = read()
                && !loaded.changed_bodies.contains(&CodeId { file, body: BodyId::MODULE })
                && holds(&uses)
                && is_shown(&facts)
            {
                kept.modules.insert(file, one.payload);
                self.results.modules.insert(file, Module { uses, facts, flows, before: None });
            }
        }
        // What is said of functions and classes.
        let nodes = self.results.nodes.iter().filter(|node| matches!(node.state, Progress::Kept));
        let modules = self.results.modules.values();
        for facts in nodes.map(|node| &node.facts).chain(modules.map(|module| &module.facts)) {
            for (code, decoration) in &facts.decorations {
                self.decorations.insert(*code, decoration.clone());
            }
            for (code, index, note) in &facts.notes {
                self.notes.insert((*code, *index), note.clone());
            }
            self.model_classes.extend(&facts.models);
        }
        // Units.
        let range = frame(bytes, &mut at)?;
        let mut inside = range.start;
        while inside < range.end {
            let input = &mut In::new(&bytes[frame(bytes, &mut inside)?], &loaded.tables);
            let mut read =
                || Some((FileId::get(input)?, Uses::get(input)?, Facts::get(input)?, Vec::<Flow>::get(input)?));
            if let Some((file, uses, facts, flows)) = read()
                && !loaded.changed_files.contains(&file)
                && holds(&uses)
                && is_shown(&facts)
            {
                self.results.units.insert(file, Unit { uses, facts, flows });
            }
        }
        Some(())
    }

    /// The variables of a module that was run before and is as it was.
    pub(super) fn restore(&mut self, file: FileId) -> Option<Rc<Env>> {
        self.results.modules.get(&file)?;
        let kept = self.kept.as_ref()?;
        let range = kept.modules.get(&file)?.clone();
        let input = &mut In::new(kept.loaded.bytes(range), &kept.loaded.tables);
        let mut read = || {
            let names: Vec<(Name, Value)> = Code::get(input)?;
            let heap: Vec<Arc<Object>> = Code::get(input)?;
            let classes: Vec<(CodeId, Rc<ClassInfo>)> = Code::get(input)?;
            Some((names, heap, classes))
        };
        let read = read();
        let named = std::mem::take(&mut input.classes);
        let Some((names, heap, classes)) = read else {
            self.results.modules.remove(&file);
            return None;
        };
        let names = Names { file, map: names.into_iter().collect(), recorder: self.program.recorder.clone() };
        let env = Rc::new(Env { names, heap, is_final: true });
        self.envs.insert(file, env.clone());
        for (class, info) in &classes {
            self.classes.put(*class, info.clone());
        }
        if let Some(module) = self.results.modules.get_mut(&file) {
            module.facts.classes = classes;
        }
        self.overlay(file);
        self.find_classes(named);
        self.envs.get(&file).cloned()
    }

    /// Makes sure that classes are known, so that looking at them needs nothing more.
    fn find_classes(&mut self, classes: FxHashSet<CodeId>) {
        let mut classes: Vec<CodeId> = classes.into_iter().collect();
        classes.sort_unstable();
        for class in classes {
            if self.classes.contains_key(&class) {
                continue;
            }
            if !self.envs.contains_key(&class.file) {
                self.env(class.file);
            }
            let home = self.kept.as_ref().and_then(|kept| kept.homes.get(&class).copied());
            if let Some(home) = home.filter(|_| !self.classes.contains_key(&class)) {
                self.open(home);
            }
        }
    }

    /// Makes the summaries of a body known that an earlier run has left.
    pub(super) fn open_all(&mut self, code: CodeId) {
        let Some(nodes) = self.kept.as_mut().and_then(|kept| kept.of_code.remove(&code)) else { return };
        for node in nodes {
            self.open(node);
        }
    }

    fn open(&mut self, node: NodeId) {
        let Some(kept) = self.kept.as_mut() else { return };
        let Some(range) = kept.nodes.remove(&node) else { return };
        let kept = &*kept;
        let input = &mut In::new(kept.loaded.bytes(range), &kept.loaded.tables);
        let mut read = || {
            let context: Rc<Context> = Code::get(input)?;
            let summary: Rc<Summary> = Code::get(input)?;
            let classes: Vec<(CodeId, Rc<ClassInfo>)> = Code::get(input)?;
            Some((context, summary, classes))
        };
        let read = read();
        let named = std::mem::take(&mut input.classes);
        let held = &mut self.results.nodes[node.0 as usize];
        // It may have been dropped since.
        let is_kept = matches!(held.state, Progress::Kept);
        match read {
            Some((context, summary, classes)) => {
                held.context = context.clone();
                held.state = if is_kept { Progress::Done(summary) } else { Progress::Absent(summary) };
                held.facts.classes.clone_from(&classes);
                self.results.known.insert((held.code, context), node);
                for (class, info) in classes {
                    if !self.classes.contains_key(&class) {
                        self.classes.put(class, info);
                    }
                }
                self.find_classes(named);
            }
            // Who rests on it, rests on what does not read either; it is worked out again where it is asked for.
            None => held.state = Progress::Absent(Rc::default()),
        }
    }

    /// What a module and its classes are, as hashes.
    pub(super) fn hashes_of(&mut self, file: FileId) -> Hashes {
        if let Some(known) = self.results.hashes.get(&file) {
            return known.clone();
        }
        let Some(env) = self.envs.get(&file).cloned() else { return Hashes::default() };
        let mut hashes = Hashes::default();
        for (name, value) in &env.names.map {
            hashes.names.insert(name.clone(), self.hash(Home::Module(file), |out| value.put(out)));
        }
        for (code, decoration) in self.decorations.iter().filter(|(code, _)| code.file == file) {
            let hash = self.hash(Home::Module(file), |out| decoration.put(out));
            hashes.names.insert(said_of(self.program.qualified(*code)), hash);
        }
        let classes = self.results.modules.get(&file).map(|module| module.facts.classes.clone()).unwrap_or_default();
        for (class, info) in classes {
            hashes.classes.insert(class, self.hash(Home::Class(class), |out| info.put(out)));
        }
        hashes
    }

    fn hash(&self, home: Home, put: impl FnOnce(&mut Out<'_>)) -> u64 {
        let (mut strings, nodes) = (Strings::default(), FxHashMap::default());
        let mut out = Out::new(&mut strings, &nodes);
        out.canon = Some(Canon::new(self.program, home));
        put(&mut out);
        for _ in 0..HASHED {
            let Some(canon) = &mut out.canon else { break };
            let Some((home, id)) = canon.queue.pop_front() else { break };
            canon.home = home;
            let object = match home {
                Home::Module(file) => self.envs.get(&file).and_then(|env| env.heap.get(id as usize)).cloned(),
                Home::Class(class) => self.classes.peek(&class).and_then(|info| info.heap.get(id as usize)).cloned(),
            };
            object.put(&mut out);
        }
        xxhash_rust::xxh3::xxh3_64(&out.bytes)
    }

    /// All results, for the next run. `contents`: hashes of what the files hold.
    pub fn keep(&mut self, contents: &[u128]) -> Vec<u8> {
        // Everything is read before anything is written: numbers and places are those of now.
        let waiting: Vec<CodeId> = match &self.kept {
            Some(kept) => kept.of_code.keys().copied().collect(),
            None => Vec::new(),
        };
        for code in waiting {
            self.open_all(code);
        }
        let files: Vec<FileId> = (0..self.program.files.len() as u32).map(FileId).collect();
        for file in &files {
            self.env(*file);
        }
        let reached = self.reached();
        let mut numbers: FxHashMap<NodeId, u32> = FxHashMap::default();
        for (number, _) in (0u32..).zip(&reached).filter(|(_, is_reached)| **is_reached) {
            let next = numbers.len() as u32;
            numbers.insert(NodeId(number), next);
        }
        let mut strings = Strings::default();
        let mut records = Vec::new();
        let mut out = Out::new(&mut strings, &numbers);
        let list = put_files(self.program, contents, &self.models.authentication.settings, &mut out);

        let templates = put_templates(&self.templates, &mut out);
        self.results.order.put(&mut out);
        put_frame(&mut records, &out.take());
        let mut part = Vec::new();
        for registered in self.handlers.all() {
            registered.put(&mut out);
            put_frame(&mut part, &out.take());
        }
        put_frame(&mut records, &std::mem::take(&mut part));
        for ((file, spot), taint) in &self.results.left {
            (*file, spot.clone(), taint.clone()).put(&mut out);
            put_frame(&mut part, &out.take());
        }
        put_frame(&mut records, &std::mem::take(&mut part));
        for (node, _) in self.results.nodes.iter().zip(&reached).filter(|(_, is_reached)| **is_reached) {
            (node.code, node.is_root).put(&mut out);
            node.uses.put(&mut out);
            node.facts.put(&mut out);
            node.facts.classes.iter().map(|(class, _)| *class).collect::<Vec<_>>().put(&mut out);
            let cost = if let Progress::Done(summary) = &node.state { summary.cost } else { 0 };
            cost.put(&mut out);
            put_frame(&mut part, &out.take());
            // What rests on a module that was being run is asked for once only.
            if let Progress::Done(summary) = &node.state {
                node.context.put(&mut out);
                summary.put(&mut out);
                node.facts.classes.put(&mut out);
            }
            put_frame(&mut part, &out.take());
        }
        put_frame(&mut records, &std::mem::take(&mut part));
        for file in &files {
            let Some(env) = self.envs.get(file).cloned() else { continue };
            let hashes = self.hashes_of(*file);
            let Some(module) = self.results.modules.get(file) else { continue };
            file.put(&mut out);
            hashes.names.iter().map(|(name, hash)| (name.clone(), *hash)).collect::<Vec<_>>().put(&mut out);
            // One by one, for a class may have gone when they are read.
            hashes.classes.len().put(&mut out);
            for (class, hash) in &hashes.classes {
                class.put(&mut out);
                hash.put(&mut out);
            }
            module.uses.put(&mut out);
            module.facts.put(&mut out);
            module.flows.put(&mut out);
            put_frame(&mut part, &out.take());
            let (map, heap) = match &module.before {
                Some((map, heap)) => (map, heap),
                None => (&env.names.map, &env.heap),
            };
            let mut names: Vec<(Name, Value)> = map.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
            names.sort_by(|left, right| left.0.cmp(&right.0));
            names.put(&mut out);
            heap.put(&mut out);
            module.facts.classes.put(&mut out);
            put_frame(&mut part, &out.take());
        }
        put_frame(&mut records, &std::mem::take(&mut part));
        for file in &files {
            let Some(unit) = self.results.units.get(file) else { continue };
            file.put(&mut out);
            unit.uses.put(&mut out);
            unit.facts.put(&mut out);
            unit.flows.put(&mut out);
            put_frame(&mut part, &out.take());
        }
        put_frame(&mut records, &part);
        drop(out);
        let mut bytes = Vec::with_capacity(records.len() + list.len());
        put_frame(&mut bytes, &put_strings(&strings));
        put_frame(&mut bytes, &list);
        put_frame(&mut bytes, &templates);
        bytes.append(&mut records);
        bytes
    }
}
