//! What has been worked out: summaries of functions, what modules hold, and the flows of each file.
//!
//! Each of these is a result of its own and notes what it rests on, so that a change makes no more than that anew which
//! rests on it. The functions of one file are a *unit*: they are run with nothing known of their callers, and what they
//! do with data of sources is a finding.

use std::collections::BTreeMap;

use super::*;
use crate::taint::recorder::{Facts, Frame, NodeId, Recorder, Registered, Spot, Uses};

/// How deep calls are followed.
pub(super) const DEPTH: usize = 24;
/// How deep modules that import each other are run one within the other.
const IMPORTS: usize = 16;
/// For how many forms of its arguments a body is run in any case, and at most. For more it is run as one that nothing is
/// known of.
const FORMS: (u32, u32) = (3, 200);
/// What all forms of one body may take; see [`Activation::cost`].
const COST: u32 = 1_000;
/// How often bodies that call each other are run until nothing changes.
const ROUNDS: usize = 4;
/// Of more than this many of them no more than two rounds are worth the time.
const CIRCLE: usize = 64;
/// How often everything is looked over for what late findings change: handlers, variables of modules.
const WAVES: usize = 4;

/// A flow from a source to a sink.
#[derive(Clone, Debug)]
pub struct Flow {
    pub source: Source,
    pub hit: Hit,
}

/// What a module leaves behind.
#[derive(Debug)]
pub struct Env {
    pub names: Names,
    pub heap: Vec<Arc<Object>>,
    pub is_final: bool,
}

/// The variables of a module. What is looked for here is noted as used.
#[derive(Debug)]
pub struct Names {
    pub(super) file: FileId,
    pub(super) map: FxHashMap<Name, Value>,
    pub(super) recorder: Rc<Recorder>,
}

impl Names {
    pub fn get(&self, name: &Name) -> Option<&Value> {
        self.recorder.name(self.file, name);
        self.map.get(name)
    }
}

/// The classes of the project. What is looked for here is noted as used.
#[derive(Debug)]
pub struct Classes {
    map: FxHashMap<CodeId, Rc<ClassInfo>>,
    recorder: Rc<Recorder>,
}

impl Classes {
    pub fn new(recorder: Rc<Recorder>) -> Self {
        Self { map: FxHashMap::default(), recorder }
    }

    pub fn get(&self, class: &CodeId) -> Option<&Rc<ClassInfo>> {
        self.recorder.class(*class);
        self.map.get(class)
    }

    pub fn contains_key(&self, class: &CodeId) -> bool {
        self.map.contains_key(class)
    }

    /// Without a note.
    pub(super) fn peek(&self, class: &CodeId) -> Option<&Rc<ClassInfo>> {
        self.map.get(class)
    }

    /// A class that an earlier run has made.
    pub(super) fn put(&mut self, class: CodeId, info: Rc<ClassInfo>) {
        self.map.insert(class, info);
    }

    /// A class as running its body, or decorating it, leaves it.
    pub fn define(&mut self, class: CodeId, info: Rc<ClassInfo>) {
        self.recorder.fact(|facts| {
            facts.classes.retain(|(held, _)| *held != class);
            facts.classes.push((class, info.clone()));
        });
        self.map.insert(class, info);
    }
}

type Handler = (Arc<HandlerModel>, Option<Name>);

/// The functions that a framework calls.
#[derive(Debug)]
pub struct Handlers {
    map: FxHashMap<CodeId, Handler>,
    /// All ways in which each is known.
    known: FxHashMap<CodeId, BTreeSet<Registered>>,
    /// While modules are run, what they register holds at once; what functions register is looked at afterwards.
    is_open: bool,
    recorder: Rc<Recorder>,
}

impl Handlers {
    pub fn new(recorder: Rc<Recorder>) -> Self {
        Self { map: FxHashMap::default(), known: FxHashMap::default(), is_open: true, recorder }
    }

    pub fn get(&self, code: &CodeId) -> Option<&Handler> {
        self.map.get(code)
    }

    pub fn contains_key(&self, code: &CodeId) -> bool {
        self.map.contains_key(code)
    }

    pub fn keys(&self) -> impl Iterator<Item = &CodeId> {
        self.map.keys()
    }

    pub fn insert(&mut self, code: CodeId, (model, route): Handler) {
        let registered = Registered { code, is_weak: false, model: model.number, route };
        self.register(registered, model);
    }

    /// Where nothing else is known of it.
    pub fn suggest(&mut self, code: CodeId, model: Arc<HandlerModel>) {
        let registered = Registered { code, is_weak: true, model: model.number, route: None };
        self.register(registered, model);
    }

    fn register(&mut self, registered: Registered, model: Arc<HandlerModel>) {
        self.recorder.fact(|facts| facts.registered.push(registered.clone()));
        if self.is_open {
            self.settle(registered, model);
        }
    }

    /// Of several ways the strong ones count, of several models the first; of several routes none, for then none says
    /// what the parameters are.
    pub(super) fn settle(&mut self, registered: Registered, model: Arc<HandlerModel>) {
        let code = registered.code;
        let known = self.known.entry(code).or_default();
        let (is_weak, number) = (registered.is_weak, registered.model);
        if !known.insert(registered) {
            return;
        }
        let Some(first) = known.first().cloned() else { return };
        let mut routes: Vec<&Name> = known
            .iter()
            .filter(|one| (one.is_weak, one.model) == (first.is_weak, first.model))
            .filter_map(|one| one.route.as_ref())
            .collect();
        routes.dedup();
        let route = if let [route] = routes.as_slice() { Some((*route).clone()) } else { None };
        if (is_weak, number) == (first.is_weak, first.model) {
            self.map.insert(code, (model, route));
        }
    }

    /// In order, as they are known.
    pub(super) fn all(&self) -> Vec<Registered> {
        let mut all: Vec<Registered> = self.known.values().flatten().cloned().collect();
        all.sort_unstable();
        all
    }
}

/// Where the work on a summary is.
#[derive(Debug)]
pub(super) enum Progress {
    /// As an earlier run has left it, and not read yet.
    Kept,
    /// It is not known, or no longer; what it was before is where the next run begins.
    Absent(Rc<Summary>),
    Running(usize, Rc<Summary>),
    Done(Rc<Summary>),
}

/// A summary and what it rests on.
#[derive(Debug)]
pub(super) struct Node {
    pub code: CodeId,
    pub context: Rc<Context>,
    /// Whether nothing is known of its arguments.
    pub is_root: bool,
    pub state: Progress,
    pub uses: Uses,
    pub facts: Facts,
    /// The outermost run on whose unfinished result it rests.
    pub lowest: Option<usize>,
    /// Modules on which it rests and that were not run to their ends.
    pub guesses: Vec<FileId>,
}

impl Node {
    pub fn new(code: CodeId, context: Rc<Context>) -> Self {
        Self {
            code,
            context,
            is_root: false,
            state: Progress::Absent(Rc::default()),
            uses: Uses::default(),
            facts: Facts::default(),
            lowest: None,
            guesses: Vec::new(),
        }
    }
}

/// The variables of a module and the objects in them.
type Variables = (FxHashMap<Name, Value>, Vec<Arc<Object>>);

/// What running a module gave, besides its variables.
#[derive(Debug, Default)]
pub(super) struct Module {
    pub uses: Uses,
    pub facts: Facts,
    pub flows: Vec<Flow>,
    /// The variables and objects without what functions leave in them, where they leave something.
    pub before: Option<Variables>,
}

/// What the functions of one file do with data from outside.
#[derive(Debug, Default)]
pub(super) struct Unit {
    pub uses: Uses,
    pub facts: Facts,
    pub flows: Vec<Flow>,
}

/// What the names and classes of a module are, as hashes.
#[derive(Clone, Debug, Default)]
pub(super) struct Hashes {
    pub names: FxHashMap<Name, u64>,
    pub classes: FxHashMap<CodeId, u64>,
}

#[derive(Debug, Default)]
pub(super) struct Results {
    pub nodes: Vec<Node>,
    pub known: FxHashMap<(CodeId, Rc<Context>), NodeId>,
    /// How many forms of a body there are, and what they took.
    pub forms: FxHashMap<CodeId, (u32, u32)>,
    pub modules: FxHashMap<FileId, Module>,
    pub units: FxHashMap<FileId, Unit>,
    /// What functions leave in modules.
    pub left: BTreeMap<(FileId, Spot), Taint>,
    /// Of modules as they were, where they are or may be made anew.
    pub hashes: FxHashMap<FileId, Hashes>,
    /// The order in which modules are run.
    pub order: Vec<FileId>,
    /// How much was worked out, and not taken over.
    pub made: usize,
    /// Summaries that rest on a module that is being run.
    guesses: Vec<NodeId>,
    /// Modules that were run while others that they need were not done.
    again: Vec<FileId>,
}

/// What is no longer as it was.
#[derive(Debug, Default)]
struct Changes {
    names: FxHashSet<(FileId, Name)>,
    classes: FxHashSet<CodeId>,
    /// Functions that have become handlers.
    codes: FxHashSet<CodeId>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.names.is_empty() && self.classes.is_empty() && self.codes.is_empty()
    }
}

impl Interp<'_> {
    /// Works out everything that is not known.
    pub fn run_all(&mut self) {
        let order = match &self.kept {
            Some(kept) => {
                let mut order = kept.order.clone();
                let held: FxHashSet<FileId> = order.iter().copied().collect();
                order.extend((0..self.program.files.len() as u32).map(FileId).filter(|file| !held.contains(file)));
                order
            }
            None => {
                let all: Vec<FileId> = (0..self.program.files.len() as u32).map(FileId).collect();
                self.program.preload(&all);
                self.program.import_order()
            }
        };
        self.results.order.clone_from(&order);
        // What modules register holds at once; in a run that goes on from another, like what functions register.
        self.handlers.is_open = self.kept.is_none();
        let mut changes = Changes::default();
        for wave in 0..WAVES {
            self.forget(&changes);
            changes = Changes::default();
            self.run_modules(&order, &mut changes);
            self.handlers.is_open = false;
            if !changes.is_empty() && wave + 1 < WAVES {
                continue;
            }
            for file in 0..self.program.files.len() as u32 {
                self.unit(FileId(file));
            }
            changes = self.late();
            if changes.is_empty() {
                break;
            }
        }
    }

    /// Runs the modules that are not known, and notes what of them is another than it was.
    fn run_modules(&mut self, order: &[FileId], changes: &mut Changes) {
        for file in order {
            if !self.results.modules.contains_key(file) {
                self.env(*file);
                self.note_changes(*file, changes);
            }
        }
        // Once more where modules import each other, now that all are there.
        for file in std::mem::take(&mut self.results.again) {
            let before = self.hashes_of(file);
            self.results.hashes.insert(file, before);
            self.envs.remove(&file);
            self.results.modules.remove(&file);
            self.env(file);
            self.note_changes(file, changes);
        }
        self.results.again.clear();
    }

    /// Notes what of a module is another than before.
    fn note_changes(&mut self, file: FileId, changes: &mut Changes) {
        let Some(before) = self.results.hashes.remove(&file) else { return };
        let after = self.hashes_of(file);
        let mut any = false;
        for name in before.names.keys().chain(after.names.keys()) {
            if before.names.get(name) != after.names.get(name) {
                any |= changes.names.insert((file, name.clone()));
            }
        }
        if any {
            changes.names.insert((file, Name::from("*")));
        }
        for class in before.classes.keys().chain(after.classes.keys()) {
            if before.classes.get(class) != after.classes.get(class) {
                changes.classes.insert(*class);
            }
        }
        self.results.hashes.insert(file, after);
    }

    /// The functions of a file, each with nothing known of its caller.
    fn unit(&mut self, file: FileId) {
        if self.results.units.contains_key(&file) {
            return;
        }
        let recorder = self.program.recorder.clone();
        recorder.begin();
        let mut flows = Vec::new();
        for code in self.program.codes(file) {
            let body = self.program.body(code);
            if !matches!(body.kind, BodyKind::Function | BodyKind::Lambda) {
                continue;
            }
            let context = self.root_context(code);
            let handler = self.handlers.get(&code).cloned().or_else(|| self.handler_by_name(code));
            let hits = match handler {
                Some(handler) => {
                    self.running.push(code);
                    let summary = self.run_body(code, &context, Some(handler));
                    self.running.pop();
                    summary.hits
                }
                None => {
                    let node = self.node(code, context, true);
                    self.summary_of(node).hits.clone()
                }
            };
            flows.extend(flows_of(hits));
            flows.extend(flows_of(self.run_decorated(code)));
        }
        let Frame { uses, facts, .. } = recorder.end();
        self.results.units.insert(file, Unit { uses, facts, flows });
    }

    /// What functions have registered, and left in modules, since everything was looked over.
    fn late(&mut self) -> Changes {
        let mut changes = Changes::default();
        let reached = self.reached();
        let results = &self.results;
        let nodes = results.nodes.iter().zip(&reached).filter(|(_, is_reached)| **is_reached);
        let facts = nodes
            .map(|(node, _)| &node.facts)
            .chain(results.units.values().map(|unit| &unit.facts))
            .chain(results.modules.values().map(|module| &module.facts));
        let mut left: BTreeMap<(FileId, Spot), Taint> = BTreeMap::new();
        let mut registered: Vec<Registered> = Vec::new();
        for facts in facts {
            registered.extend(facts.registered.iter().cloned());
            for (file, spot, taint) in &facts.left {
                join_taint(left.entry((*file, spot.clone())).or_default(), taint);
            }
        }
        registered.sort_unstable();
        registered.dedup();
        let before = std::mem::take(&mut self.handlers.map);
        self.handlers.known.clear();
        for one in registered {
            if let Some(model) = self.models.handler(one.model) {
                self.handlers.settle(one, model.clone());
            }
        }
        let after = &self.handlers.map;
        for code in before.keys().chain(after.keys()) {
            let tell = |handler: Option<&Handler>| handler.map(|(model, route)| (model.number, route.clone()));
            if tell(before.get(code)) != tell(after.get(code)) {
                changes.codes.insert(*code);
            }
        }
        let before = std::mem::replace(&mut self.results.left, left);
        let mut files = BTreeSet::new();
        for key in before.keys().chain(self.results.left.keys()) {
            if before.get(key) != self.results.left.get(key) {
                files.insert(key.0);
                if let Spot::Name(name) = &key.1 {
                    changes.names.insert((key.0, name.clone()));
                }
            }
        }
        for file in files {
            let env = self.env(file);
            // Through which of the names an object is found is not asked: through any that holds one.
            let holds = env.names.map.iter().filter(|(_, value)| objects_in(value).next().is_some());
            changes.names.extend(holds.map(|(name, _)| (file, name.clone())));
            self.overlay(file);
        }
        changes
    }

    /// Puts into a module what functions leave in it.
    pub(super) fn overlay(&mut self, file: FileId) {
        let (Some(env), Some(module)) = (self.envs.get_mut(&file), self.results.modules.get_mut(&file)) else { return };
        let left: Vec<(&Spot, &Taint)> = self
            .results
            .left
            .range((file, Spot::Name("".into()))..)
            .take_while(|((held, _), _)| *held == file)
            .map(|((_, spot), taint)| (spot, taint))
            .collect();
        if left.is_empty() && module.before.is_none() {
            return;
        }
        let (mut map, mut heap) = module.before.take().unwrap_or_else(|| (env.names.map.clone(), env.heap.clone()));
        module.before = Some((map.clone(), heap.clone()));
        for (spot, taint) in left {
            let value = Value::any().with_taint(taint.clone());
            match spot {
                Spot::Name(name) => {
                    let held = map.entry(name.clone()).or_default();
                    if held.is_nothing() {
                        held.join(&Value::any());
                    }
                    join_taint(&mut held.taint, taint);
                }
                Spot::Object(index, key) => {
                    let Some(object) = heap.get_mut(*index as usize) else { continue };
                    let object = Arc::make_mut(object);
                    match key {
                        Some(key) => object.set(key.clone(), value, false),
                        None => object.set_any(&value),
                    }
                }
            }
        }
        let names = Names { file, map, recorder: self.program.recorder.clone() };
        *env = Rc::new(Env { names, heap, is_final: env.is_final });
    }

    /// Drops what rests on what has changed.
    fn forget(&mut self, changes: &Changes) {
        if changes.is_empty() {
            return;
        }
        let results = &self.results;
        let touched = |uses: &Uses| {
            uses.names.iter().any(|name| changes.names.contains(name))
                || uses.classes.iter().any(|class| changes.classes.contains(class))
        };
        let callers = Callers::of(&results.nodes);
        let mut work: Vec<u32> = Vec::new();
        let mut gone = vec![false; results.nodes.len()];
        for (number, node) in (0u32..).zip(&results.nodes) {
            if touched(&node.uses) || changes.codes.contains(&node.code) {
                gone[number as usize] = true;
                work.push(number);
            }
        }
        while let Some(number) = work.pop() {
            for &caller in callers.of_node(number) {
                if !std::mem::replace(&mut gone[caller as usize], true) {
                    work.push(caller);
                }
            }
        }
        let is_gone = |uses: &Uses| touched(uses) || uses.calls.iter().any(|callee| gone[callee.0 as usize]);
        let modules: Vec<FileId> =
            results.modules.iter().filter(|(_, module)| is_gone(&module.uses)).map(|(file, _)| *file).collect();
        let units: Vec<FileId> = results
            .units
            .iter()
            .filter(|(file, unit)| is_gone(&unit.uses) || changes.codes.iter().any(|code| code.file == **file))
            .map(|(file, _)| *file)
            .collect();
        for (number, _) in gone.iter().enumerate().filter(|(_, gone)| **gone) {
            self.results.nodes[number].state = Progress::Absent(Rc::default());
        }
        for file in units {
            self.results.units.remove(&file);
        }
        for file in modules {
            // What it was is what it is compared with.
            let before = self.hashes_of(file);
            self.results.hashes.insert(file, before);
            self.envs.remove(&file);
            self.results.modules.remove(&file);
        }
    }

    /// Which summaries anything that was found rests on.
    pub(super) fn reached(&self) -> Vec<bool> {
        let results = &self.results;
        let mut reached = vec![false; results.nodes.len()];
        let mut work: Vec<NodeId> = Vec::new();
        work.extend(results.modules.values().flat_map(|module| &module.uses.calls));
        work.extend(results.units.values().flat_map(|unit| &unit.uses.calls));
        while let Some(node) = work.pop() {
            if !std::mem::replace(&mut reached[node.0 as usize], true) {
                work.extend(&results.nodes[node.0 as usize].uses.calls);
            }
        }
        reached
    }

    /// What a module holds once it is imported.
    pub fn env(&mut self, file: FileId) -> Rc<Env> {
        if let Some(env) = self.envs.get(&file) {
            return env.clone();
        }
        if let Some(env) = self.restore(file) {
            return env;
        }
        let recorder = self.program.recorder.clone();
        // A module that imports itself on a way around sees what is there so far: nothing.
        let empty = Rc::new(Env {
            names: Names { file, map: FxHashMap::default(), recorder: recorder.clone() },
            heap: Vec::new(),
            is_final: false,
        });
        if self.importing >= IMPORTS {
            return empty;
        }
        self.envs.insert(file, empty);
        self.importing += 1;
        recorder.begin();
        let code = CodeId { file, body: BodyId::MODULE };
        let context = Rc::new(Context { parameters: Vec::new(), frame: None, heap: Vec::new() });
        let mut act = Activation::new(code, context);
        let state = self.entry_state(&mut act);
        self.run(&mut act, state);
        let body = self.program.body(code);
        let mut names = Vec::new();
        let exit = act.exit.take().unwrap_or_default();
        for (slot, value) in body.slots.iter().zip(&exit.slots) {
            if let Some(name) = slot.name
                && !value.is_nothing()
            {
                names.push((self.program.name(file, name).clone(), value.clone()));
            }
        }
        let mut export = Export::new(&act, &exit);
        let mut map: FxHashMap<Name, Value> =
            names.into_iter().map(|(name, value)| (name, export.value(&value))).collect();
        let heap = export.finish();
        for from in act.stars.clone() {
            let env = self.env(from);
            for (name, value) in &env.names.map {
                if !name.starts_with('_') && !map.contains_key(name) {
                    map.insert(name.clone(), elsewhere(from, value));
                }
            }
        }
        let Frame { uses, facts, guesses, .. } = recorder.end();
        self.importing -= 1;
        let env = Rc::new(Env { names: Names { file, map, recorder }, heap, is_final: true });
        self.envs.insert(file, env.clone());
        // What was run in between did not know all of this module.
        for node in std::mem::take(&mut self.results.guesses) {
            self.results.nodes[node.0 as usize].state = Progress::Absent(Rc::default());
        }
        // What its own functions found of it while it was run, they would find again.
        if guesses.iter().any(|guess| *guess != file) {
            self.results.again.push(file);
        }
        let flows = flows_of(act.hits).collect();
        self.results.modules.insert(file, Module { uses, facts, flows, before: None });
        self.results.made += 1;
        self.overlay(file);
        self.envs.get(&file).cloned().unwrap_or(env)
    }

    /// What a body does with arguments of a form.
    pub fn summary(&mut self, code: CodeId, context: Rc<Context>) -> Rc<Summary> {
        let node = self.node(code, context, false);
        self.summary_of(node)
    }

    fn summary_of(&mut self, node: NodeId) -> Rc<Summary> {
        let recorder = self.program.recorder.clone();
        recorder.call(node);
        let held = &self.results.nodes[node.0 as usize];
        for file in &held.guesses {
            recorder.guess(*file);
        }
        match &held.state {
            Progress::Done(summary) => {
                if let Some(lowest) = held.lowest {
                    recorder.asked_for(lowest);
                }
                summary.clone()
            }
            Progress::Running(position, so_far) => {
                recorder.asked_for(*position);
                so_far.clone()
            }
            // Those of its body are read when one of them is asked for.
            Progress::Kept => Rc::new(unknown_summary(&held.context)),
            Progress::Absent(before) => {
                if self.running.len() >= DEPTH {
                    let code = held.code;
                    recorder.fact(|facts| facts.widened.push(code));
                    return Rc::new(unknown_summary(&held.context));
                }
                let before = before.clone();
                self.work_out(node, before)
            }
        }
    }

    /// The result for a form of arguments, known or not.
    fn node(&mut self, code: CodeId, context: Rc<Context>, is_root: bool) -> NodeId {
        self.open_all(code);
        let mut key = (code, context);
        if let Some(node) = self.results.known.get(&key) {
            self.results.nodes[node.0 as usize].is_root |= is_root;
            return *node;
        }
        let mut is_root = is_root;
        if !is_root && self.is_crowded(code) {
            is_root = true;
            key.1 = self.root_context(code);
            if let Some(node) = self.results.known.get(&key) {
                return *node;
            }
        }
        if !is_root {
            self.results.forms.entry(code).or_default().0 += 1;
        }
        let node = NodeId(self.results.nodes.len() as u32);
        self.results.nodes.push(Node { is_root, ..Node::new(code, key.1.clone()) });
        self.results.known.insert(key, node);
        node
    }

    /// Whether there are as many forms of a body as are worth the time.
    fn is_crowded(&self, code: CodeId) -> bool {
        let (count, cost) = self.results.forms.get(&code).copied().unwrap_or_default();
        count >= FORMS.1 || (count >= FORMS.0 && cost >= COST)
    }

    /// Runs a body. Bodies that call each other are run from the outermost on until what they do no longer changes.
    fn work_out(&mut self, node: NodeId, mut so_far: Rc<Summary>) -> Rc<Summary> {
        let at = node.0 as usize;
        let recorder = self.program.recorder.clone();
        let position = self.running.len();
        self.results.made += 1;
        let (code, context) = (self.results.nodes[at].code, self.results.nodes[at].context.clone());
        let mut round = 0;
        loop {
            round += 1;
            self.results.nodes[at].state = Progress::Running(position, so_far.clone());
            recorder.begin();
            self.running.push(code);
            let next = Rc::new(self.run_body(code, &context, None));
            self.running.pop();
            if !self.results.nodes[at].is_root {
                let (_, cost) = self.results.forms.entry(code).or_default();
                *cost = cost.saturating_add(next.cost);
            }
            let Frame { uses, facts, lowest, tentative, guesses } = recorder.end();
            let is_head = lowest == Some(position);
            let rounds = if tentative.len() > CIRCLE { 2 } else { ROUNDS };
            if is_head && round < rounds && !same(&so_far, &next) {
                for inner in tentative {
                    let inner = &mut self.results.nodes[inner.0 as usize];
                    if let Progress::Done(summary) = &inner.state {
                        inner.state = Progress::Absent(summary.clone());
                    }
                    inner.lowest = None;
                }
                so_far = next;
                continue;
            }
            let outer = lowest.filter(|lowest| *lowest < position);
            match outer {
                Some(outer) => {
                    recorder.asked_for(outer);
                    recorder.tentative(tentative.into_iter().chain([node]));
                }
                None => {
                    for inner in tentative {
                        self.results.nodes[inner.0 as usize].lowest = None;
                    }
                }
            }
            for file in &guesses {
                recorder.guess(*file);
            }
            if !guesses.is_empty() {
                self.results.guesses.push(node);
            }
            let held = &mut self.results.nodes[at];
            (held.uses, held.facts, held.lowest, held.guesses) = (uses, facts, outer, guesses);
            held.state = Progress::Done(next.clone());
            return next;
        }
    }

    /// Everything that was found.
    pub fn outcome(&self) -> Outcome {
        let results = &self.results;
        let mut outcome = Outcome::default();
        let mut files: Vec<FileId> = results.units.keys().chain(results.modules.keys()).copied().collect();
        files.sort_unstable();
        files.dedup();
        for file in files {
            if let Some(module) = results.modules.get(&file) {
                outcome.add(&module.flows, &module.facts, true);
            }
            if let Some(unit) = results.units.get(&file) {
                outcome.add(&unit.flows, &unit.facts, true);
            }
        }
        for (node, is_reached) in results.nodes.iter().zip(self.reached()) {
            if is_reached {
                outcome.add(&[], &node.facts, node.is_root);
            }
        }
        outcome
    }

    /// What decorators say of a function of any module.
    pub fn decoration(&self, code: CodeId) -> Option<&Decoration> {
        self.program.recorder.name(code.file, &said_of(self.program.qualified(code)));
        self.decorations.get(&code)
    }

    /// How much of the results is new, and of how many.
    pub fn effort(&self) -> (usize, usize) {
        (self.results.made, self.results.nodes.len() + self.results.modules.len())
    }
}

/// Everything that was found.
#[derive(Debug, Default)]
pub struct Outcome {
    pub flows: Vec<Flow>,
    pub mistakes: Vec<Mistake>,
    /// Sinks, and whether nothing harmful gets there on any way.
    pub judged: FxHashMap<(FileId, Span, Kind), bool>,
    /// Calls that are never made, whatever comes in.
    pub dead: FxHashSet<(FileId, Span)>,
    /// Bodies that were given up.
    pub widened: BTreeSet<CodeId>,
}

impl Outcome {
    fn add(&mut self, flows: &[Flow], facts: &Facts, is_root: bool) {
        self.flows.extend(flows.iter().cloned());
        self.mistakes.extend(facts.mistakes.iter().cloned());
        for (file, span, kind, is_clean) in &facts.judged {
            *self.judged.entry((*file, *span, *kind)).or_insert(true) &= is_clean;
        }
        if is_root {
            self.dead.extend(facts.dead.iter().copied());
        }
        self.widened.extend(facts.widened.iter().copied());
    }
}

/// Who rests on each summary.
pub(super) struct Callers {
    /// Where the callers of each begin; one more than there are.
    starts: Vec<u32>,
    callers: Vec<u32>,
}

impl Callers {
    pub fn of(nodes: &[Node]) -> Self {
        let mut starts = vec![0; nodes.len() + 1];
        let calls =
            || (0u32..).zip(nodes).flat_map(|(number, node)| node.uses.calls.iter().map(move |to| (number, to.0)));
        for (_, callee) in calls() {
            starts[callee as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut callers = vec![0; starts.last().map_or(0, |end| *end as usize)];
        for (caller, callee) in calls() {
            callers[next[callee as usize] as usize] = caller;
            next[callee as usize] += 1;
        }
        Self { starts, callers }
    }

    pub fn of_node(&self, node: u32) -> &[u32] {
        &self.callers[self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize]
    }
}

/// Under what name a module keeps what decorators say of a function.
pub(super) fn said_of(qualified: &str) -> Name {
    Name::from(format!("@{qualified}"))
}

/// Flows of what nobody calls: data of a source are a finding, data of a caller are not.
fn flows_of(hits: Vec<Hit>) -> impl Iterator<Item = Flow> {
    hits.into_iter().filter_map(|hit| match hit.label.origin.clone() {
        Origin::Source(source) => Some(Flow { source, hit }),
        Origin::Parameter(..) => None,
    })
}
